import type { Norm } from '../norm.ts';
import type { NodePath } from '../place.ts';
import { isMap, nodeAt, type PlanModel } from '../plan/read.ts';
import { type PrintedRun, textOf } from '../references/mention.ts';
import { planScope } from '../references/scope.ts';
import { annexLabel } from '../references/words.ts';
import { composeBases } from './bases.ts';
import { decisionClause, topClause, withoutStop } from './blocks.ts';
import { deciderOf } from './decider.ts';
import { composeEntries } from './entries.ts';
import { attachedLine, type HeaderKey, headerAt, headerText } from './header.ts';
import { printingsOf } from './printings.ts';
import type { ComposedAnnex, ComposedDecision, ComposedSheet, Composition, PrintedBlock } from './tree.ts';
import type { Word } from './unit.ts';
import { type Outline, paragraphs, type Setting } from './words.ts';

/** The document as it prints: words of the plan, and of the standard outline where the plan has none. */
export function compose(model: PlanModel, norm: Norm, outline: Outline): Composition {
  const plan: Setting = { model, norm, outline, origin: 'plan', path: [], scope: planScope, showing: [] };
  const decision = composeDecision(plan);
  const composed = {
    decision,
    ...composeSheet(plan, 'document', composeBases(plan, ['legalBases'], topClause(undefined)), composeBody(plan)),
    attached: decision ? attachedLines(plan, ['promulgatedBy']) : [],
    annexes: (model.plan.annexes ?? []).map((_annex, index) => composeAnnex(plan, ['annexes', index])),
  };
  return { ...composed, printings: printingsOf(composed) };
}

/** What every document has, whose header stands at `key`. */
const composeSheet = (
  plan: Setting,
  key: HeaderKey,
  legalBases: readonly PrintedBlock[],
  body: readonly PrintedBlock[],
): ComposedSheet => ({
  subject: linesAt(plan, [key, 'subject']),
  legalBases,
  body: closed(body, plan.norm),
  recipients: (headerAt(plan.model, key).toPlaces ?? []).map((_place, index) =>
    recipientRuns(plan, [key, 'toPlaces', index]),
  ),
});

function composeBody(plan: Setting): PrintedBlock[] {
  const own = plan.model.raw.body;
  const list: Word =
    own === undefined
      ? { setting: { ...plan, origin: 'outline' }, value: plan.outline.body }
      : { setting: { ...plan, path: ['body'] }, value: own };
  return composeEntries(list, { clause: topClause(undefined), numbers: [], depth: 0 }, 'titled');
}

/** The Decision before the plan: its articles, or those of the outline. */
function composeDecision(plan: Setting): ComposedDecision | undefined {
  const { model, norm, outline } = plan;
  const { promulgatedBy } = model.plan;
  if (!promulgatedBy) return undefined;
  const path: NodePath = ['promulgatedBy'];
  const own = nodeAt(model.raw, [...path, 'articles']);
  const list: Word =
    own === undefined
      ? { setting: { ...plan, origin: 'outline', path, scope: [path, []] }, value: outline.words.decision?.articles }
      : { setting: { ...plan, path: [...path, 'articles'] }, value: own };
  const articles = composeEntries(list, { clause: decisionClause, numbers: [], depth: 0 }, 'all');
  const stated = linesAt(plan, [...path, 'decidedBy'])[0];
  const { head, body } = deciderOf(promulgatedBy, headerText(model, 'organName', 'promulgatedBy') ?? '', norm);
  return {
    ...composeSheet(plan, 'promulgatedBy', composeBases(plan, [...path, 'legalBases'], decisionClause), articles),
    decidedBy: stated ?? computedLine(model, path, `${head} ${body}`.trim()),
  };
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
  return {
    path,
    orientation: landscape ? 'landscape' : 'portrait',
    label: map.labelled === false ? undefined : annexLabel(model, path),
    title,
    subject: linesAt(plan, [...path, 'subject']),
    attached: attachedLines(plan, path),
    body: closed(composeEntries(map.body === undefined ? standard : own, at, 'annex'), norm),
  };
}

/** "(Kèm theo ...)" as stated at `path`, else worked out. */
function attachedLines(plan: Setting, path: NodePath): readonly (readonly PrintedRun[])[] {
  const stated = linesAt(plan, [...path, 'attachedTo']);
  return stated.length > 0 ? stated : [computedLine(plan.model, path, attachedLine(plan.model, plan.norm))];
}

const computedLine = (model: PlanModel, path: NodePath, text: string): PrintedRun[] => [
  { text, bold: false, italic: false, place: { file: model.file, path } },
];

const linesAt = (plan: Setting, path: NodePath): PrintedRun[][] =>
  paragraphs({ ...plan, path }, nodeAt(plan.model.raw, path), 'lines');

function recipientRuns(plan: Setting, path: NodePath): PrintedRun[] {
  const node = nodeAt(plan.model.raw, path);
  if (!isMap(node)) return linesAt(plan, path)[0] ?? [];
  const place = linesAt(plan, [...path, 'place'])[0] ?? [];
  const last = place.at(-1);
  return last && node.purpose !== undefined ? [...place, { ...last, text: ` (${String(node.purpose)})` }] : place;
}

/**
 * The end mark closes the last paragraph, or stands below a table that is the last (Decree 30/2020, Annex III); where
 * the author's words print one themselves there is no second.
 */
function closed(body: readonly PrintedBlock[], norm: Norm): readonly PrintedBlock[] {
  const last = body.at(-1);
  if (!last || last.runs.some(({ mention }) => isEndMark(mention?.reference.path))) return body;
  const mark = { text: norm.endMark, bold: false, italic: false, place: last.place };
  if (last.table) return [...body, belowTable(last, mark)];
  const end = last.runs.at(-1);
  if (!end || typedMark.test(textOf(last.runs).trimEnd())) return body;
  return [...body.slice(0, -1), { ...last, runs: [...withoutStop(last.runs), { ...mark, place: end.place }] }];
}

const typedMark = /(?:^|[\p{L}\d)”"])\.?\/\.$/u;

const belowTable = ({ clause, place, origin }: PrintedBlock, mark: PrintedRun): PrintedBlock => ({
  type: 'paragraph',
  level: 0,
  marker: '',
  runs: [mark],
  clause,
  place,
  origin,
  list: undefined,
});

export const isEndMark = (path: readonly string[] | undefined): boolean => path?.join('.') === 'document.endMark';
