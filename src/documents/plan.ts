import { codeNumberLine, documentText, issuedDateOf, placeDateLine, typeNameOf } from '../model/compose/header.ts';
import type { ComposedAnnex, PrintedBlock, PrintedRow, PrintedTable } from '../model/compose/tree.ts';
import type { PlanDocument } from '../model/document.ts';
import { isoText } from '../model/expressions/civil-date.ts';
import { type PrintedRun, textOf } from '../model/references/mention.ts';
import { capitalize, normalizeSpaces, upper } from '../model/text.ts';
import type { AnnexView, BlockView, InlineView, PlanView, TableRowView, TableView } from './plan-view.ts';

const urgency = { khan: 'KHẨN', 'thuong-khan': 'THƯỢNG KHẨN', 'hoa-toc': 'HỎA TỐC' } as const;

/** A plan as its template prints it (Decree 30/2020, Annex I, part II; model 1.4 of Annex III). */
export function planView(document: PlanDocument): PlanView {
  const { composition, norm } = document;
  const { priority } = document.plan.document;
  const superior = documentText(document, 'superiorOrganName');
  return {
    norm: norm.id,
    superiorOrganName: superior === undefined ? undefined : upper(superior),
    organName: [upper(documentText(document, 'organName') ?? '')],
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    codeNumber: codeNumberLine(document),
    placeDate: placeDateLine(document),
    priority: priority && urgency[priority],
    typeName: upper(typeNameOf(document)),
    subject: composition.subject.map(inlines),
    legalBases: [],
    body: composition.body.map(blockView),
    recipientsTitle: 'Nơi nhận:',
    recipients: recipientLines(document),
    authority: authorityLines(document),
    signerName: document.plan.document.signerInfo.fullName,
    annexes: composition.annexes.map(annexView),
    properties: properties(document),
  };
}

/** Each recipient after a dash, closed by ";" or the author's own mark; the archive line last, closed by "." (Annex I, part II, 9b). */
function recipientLines({ composition, plan }: PlanDocument): string[] {
  const places = composition.recipients.map((runs) => `- ${marked(normalizeSpaces(textOf(runs)))}`);
  return [...places, `- Lưu: ${normalizeSpaces(plan.document.archive)}.`];
}

const marked = (place: string): string => (/[,;.]$/u.test(place) ? place : `${place};`);

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, then the signer's own position (Điều 13; Annex I, part II, 7a). */
function authorityLines({ plan }: PlanDocument): string[] {
  const { competence = [], position } = plan.document.signerInfo;
  return [...competence.map(({ code, of }) => `${code}. ${upper(of)}`), upper(position)];
}

const annexView = (annex: ComposedAnnex): AnnexView => ({
  orientation: annex.orientation,
  label: annex.label,
  title: upper(normalizeSpaces(textOf(annex.title))),
  subject: annex.subject.map(inlines),
  attached: annex.attached.map(inlines),
  body: annex.body.map(blockView),
});

function blockView(block: PrintedBlock): BlockView {
  if (block.table) return tableView(block.table);
  const words = markedInlines(block);
  if (block.type === 'heading') return { type: 'heading', level: Math.min(block.level, 4), inlines: words };
  return { type: block.type === 'item' ? 'item' : 'paragraph', inlines: words };
}

function markedInlines({ marker, runs }: PrintedBlock): InlineView[] {
  return marker === '' ? inlines(runs) : [{ text: `${marker} ` }, ...inlines(runs)];
}

const tableView = (table: PrintedTable): TableView => ({
  type: 'table',
  widths: table.widths,
  aligns: table.aligns,
  head: table.head.map(({ runs }) => normalizeSpaces(textOf(runs))),
  rows: table.rows.map((row) => rowView(row, table)),
});

function rowView(row: PrintedRow, { aligns }: PrintedTable): TableRowView {
  if (row.kind === 'cells') return { cells: row.cells.map((lines) => lines.map(markedInlines)) };
  const span = aligns.length - row.rest.length;
  const sums = row.rest.map((lines, index) => ({
    align: aligns[span + index],
    inlines: lines.flatMap(markedInlines).map((inline) => ({ ...inline, bold: true })),
  }));
  const name = markedInlines(row.name);
  return row.kind === 'group' ? { group: name, span, sums } : { total: name, span, sums };
}

/** Neighbours in one face are one run, so that Word's own search finds words across facts. */
function inlines(runs: readonly PrintedRun[]): InlineView[] {
  const joined: { text: string; bold: boolean; italic: boolean }[] = [];
  for (const { text, bold, italic } of runs) {
    const last = joined.at(-1);
    if (last && last.bold === bold && last.italic === italic) last.text += text;
    else joined.push({ text, bold, italic });
  }
  return joined.map((run) => ({ ...run, text: run.text.replace(/[ \t\n]+/g, ' ') }));
}

function properties(document: PlanDocument): PlanView['properties'] {
  const subject = document.composition.subject.map(textOf).join(' ');
  const day = issuedDateOf(document)?.window.from;
  return {
    title: normalizeSpaces(`${capitalize(typeNameOf(document))} ${subject}`),
    subject: normalizeSpaces(subject),
    creator: documentText(document, 'organName') ?? '',
    created: day && isoText(day),
  };
}
