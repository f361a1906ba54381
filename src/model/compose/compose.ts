import type { Norm } from '../norm.ts';
import type { NodePath } from '../place.ts';
import { isMap, nodeAt, type PlanModel } from '../plan/read.ts';
import { type PrintedRun, textOf } from '../references/mention.ts';
import { planScope } from '../references/scope.ts';
import { annexLabel } from '../references/words.ts';
import { topClause, withoutStop } from './blocks.ts';
import { composeEntries } from './entries.ts';
import { attachedLine } from './header.ts';
import {
  type Clause,
  type ComposedAnnex,
  type Composition,
  linesIn,
  type PrintedBlock,
  type Printing,
} from './tree.ts';
import type { Word } from './unit.ts';
import { type Outline, paragraphs, type Setting } from './words.ts';

/** The document as it prints: words of the plan, and of the standard outline where the plan has none. */
export function compose(model: PlanModel, norm: Norm, outline: Outline): Composition {
  const plan: Setting = { model, norm, outline, origin: 'plan', path: [], scope: planScope, showing: [] };
  const subject = linesAt(plan, ['document', 'subject']);
  const body = closed(composeBody(plan, outline), norm);
  const annexes = (model.plan.annexes ?? []).map((_annex, index) => composeAnnex(plan, ['annexes', index]));
  const recipients = model.plan.document.toPlaces.map((_place, index) =>
    recipientRuns(plan, ['document', 'toPlaces', index]),
  );
  const printings = [
    ...headerPrintings([...subject, ...recipients]),
    ...[...linesIn(body)].flatMap(printingsOf),
    ...annexes.flatMap(annexPrintings),
  ];
  return { subject, body, annexes, recipients, printings };
}

function composeBody(plan: Setting, outline: Outline): PrintedBlock[] {
  const own = plan.model.raw.body;
  const list: Word =
    own === undefined
      ? { setting: { ...plan, origin: 'outline' }, value: outline.body }
      : { setting: { ...plan, path: ['body'] }, value: own };
  return composeEntries(list, { clause: topClause(undefined), numbers: [], depth: 0 }, 'titled');
}

function composeAnnex(plan: Setting, path: NodePath): ComposedAnnex {
  const { model, norm, outline } = plan;
  const annex = nodeAt(model.raw, path);
  const map = isMap(annex) ? annex : {};
  const title = linesAt(plan, [...path, 'title'])[0] ?? [];
  const landscape = map.orientation === 'landscape';
  const own: Word = { setting: { ...plan, path: [...path, 'body'], landscape }, value: map.body };
  const standard: Word = {
    setting: { ...plan, origin: 'outline', path, scope: [path, []], landscape },
    value: outline.words.annex?.body,
  };
  const at = { clause: topClause(textOf(title)), numbers: [], depth: 0 };
  const stated = linesAt(plan, [...path, 'attachedTo']);
  const computed = [{ text: attachedLine(model, norm), bold: false, italic: false, place: { file: model.file, path } }];
  return {
    path,
    orientation: landscape ? 'landscape' : 'portrait',
    label: map.labelled === false ? undefined : annexLabel(model, path),
    title,
    subject: linesAt(plan, [...path, 'subject']),
    attached: stated.length > 0 ? stated : [computed],
    body: closed(composeEntries(map.body === undefined ? standard : own, at, 'annex'), norm),
  };
}

const linesAt = (plan: Setting, path: NodePath): PrintedRun[][] =>
  paragraphs({ ...plan, path }, nodeAt(plan.model.raw, path), 'lines');

function recipientRuns(plan: Setting, path: NodePath): PrintedRun[] {
  const node = nodeAt(plan.model.raw, path);
  if (!isMap(node)) return linesAt(plan, path)[0] ?? [];
  const place = linesAt(plan, [...path, 'place'])[0] ?? [];
  const last = place.at(-1);
  return last && node.purpose !== undefined ? [...place, { ...last, text: ` (${String(node.purpose)})` }] : place;
}

/** The end mark closes the last paragraph, unless the author's words print one themselves (Decree 30/2020, Annex III). */
function closed(body: readonly PrintedBlock[], norm: Norm): readonly PrintedBlock[] {
  const last = body.at(-1);
  if (!last || last.runs.some(({ mention }) => isEndMark(mention?.reference.path))) return body;
  const runs = withoutStop(last.runs);
  const end = runs.at(-1);
  if (!end) return body;
  const mark = { text: norm.endMark, bold: false, italic: false, place: end.place };
  return [...body.slice(0, -1), { ...last, runs: [...runs, mark] }];
}

export const isEndMark = (path: readonly string[] | undefined): boolean => path?.join('.') === 'document.endMark';

function headerPrintings(lines: readonly (readonly PrintedRun[])[]): Printing[] {
  const header: Printing[] = [{ path: ['document'], clause: undefined, block: undefined }];
  return [...header, ...lines.flatMap((runs) => saidBy(runs, undefined, undefined))];
}

const printingsOf = (block: PrintedBlock): Printing[] => [
  ...saidBy(block.runs, block.clause, block),
  ...(block.says ?? []).map((path) => ({ path, clause: block.clause, block })),
];

function annexPrintings(annex: ComposedAnnex): Printing[] {
  const clause = topClause(textOf(annex.title));
  const own = ['title', 'subject', 'attachedTo'].map((key) => ({
    path: [...annex.path, key],
    clause,
    block: undefined,
  }));
  const lines = [annex.title, ...annex.subject, ...annex.attached].flatMap((runs) => saidBy(runs, clause, undefined));
  return [...own, ...lines, ...[...linesIn(annex.body)].flatMap(printingsOf)];
}

const saidBy = (runs: readonly PrintedRun[], clause: Clause | undefined, block: PrintedBlock | undefined): Printing[] =>
  runs.flatMap((run) => run.mention?.says ?? []).map((path) => ({ path, clause, block }));
