import {
  codeNumberLine,
  type HeaderKey,
  headerAt,
  headerText,
  issuedDateOf,
  placeDateLine,
  typeNameOf,
} from '../model/compose/header.ts';
import type { ComposedAnnex, ComposedSheet, PrintedBlock, PrintedRow, PrintedTable } from '../model/compose/tree.ts';
import type { PlanDocument } from '../model/document.ts';
import { isoText } from '../model/expressions/civil-date.ts';
import type { SignerInfo } from '../model/generated/plan.ts';
import { type PrintedRun, textOf } from '../model/references/mention.ts';
import { capitalize, comparable, normalizeSpaces, upper } from '../model/text.ts';
import type { AnnexView, BlockView, InlineView, PlanView, SheetView, TableRowView, TableView } from './plan-view.ts';

const urgency = { khan: 'KHẨN', 'thuong-khan': 'THƯỢNG KHẨN', 'hoa-toc': 'HỎA TỐC' } as const;

/** A plan as its template prints it (Decree 30/2020, Annex I, part II; models 1.3 and 1.4 of Annex III). */
export function planView(document: PlanDocument): PlanView {
  const { composition, norm } = document;
  const { decision } = composition;
  return {
    norm: norm.id,
    decision: decision && {
      ...sheetView(document, 'promulgatedBy', decision),
      enacting: {
        decidedBy: upper(normalizeSpaces(textOf(decision.decidedBy))),
        decides: decides(typeNameOf(document, 'promulgatedBy')),
      },
    },
    ...sheetView(document, 'document', composition),
    attached: composition.attached.map(inlines),
    annexes: composition.annexes.map(annexView),
    properties: properties(document),
  };
}

/** One document with the header at `key`. */
function sheetView(document: PlanDocument, key: HeaderKey, composed: ComposedSheet): SheetView {
  const { priority, codeNotation, signerInfo, toPlaces } = headerAt(document, key);
  const superior = headerText(document, 'superiorOrganName', key);
  return {
    superiorOrganName: superior === undefined ? undefined : upper(superior),
    organName: [upper(headerText(document, 'organName', key) ?? '')],
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    codeNumber: codeNotation === undefined ? undefined : codeNumberLine(document, key),
    placeDate: placeDateLine(document, key),
    priority: priority && urgency[priority],
    typeName: upper(typeNameOf(document, key)),
    subject: composed.subject.map(inlines),
    attached: [],
    enacting: undefined,
    legalBases: composed.legalBases.map(({ runs }) => inlines(runs)),
    body: composed.body.map(blockView),
    isSigned: (signerInfo ?? toPlaces) !== undefined,
    recipientsTitle: 'Nơi nhận:',
    recipients: recipientLines(composed, headerText(document, 'archive', key)),
    authority: signerInfo ? authorityLines(signerInfo) : [],
    signerName: signerInfo?.fullName ?? '',
  };
}

/** The line between the legal bases and the articles (Annex III, models 1.1 to 1.3). */
const decides = (typeName: string): string =>
  comparable(typeName) === 'nghị quyết' ? 'QUYẾT NGHỊ:' : `${upper(typeName)}:`;

/** Each recipient after a dash, closed by ";" or the author's own mark; the archive line last, closed by "." (Annex I, part II, 9b). */
function recipientLines({ recipients }: ComposedSheet, archive: string | undefined): string[] {
  const places = recipients.map((runs) => `- ${marked(normalizeSpaces(textOf(runs)))}`);
  return archive === undefined ? places : [...places, `- Lưu: ${archive}.`];
}

const marked = (place: string): string => (/[,;.]$/u.test(place) ? place : `${place};`);

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, then the signer's own position (Điều 13; Annex I, part II, 7a). */
function authorityLines({ competence = [], position }: SignerInfo): string[] {
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

function markedInlines({ marker, boldMarker, runs }: PrintedBlock): InlineView[] {
  const lead = { text: `${marker} `, ...(boldMarker && { bold: true }) };
  return marker === '' ? inlines(runs) : [lead, ...inlines(runs)];
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
    creator: headerText(document, 'organName') ?? '',
    created: day && isoText(day),
  };
}
