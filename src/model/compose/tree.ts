import type { NodePath, Place } from '../place.ts';
import type { Origin, PrintedRun } from '../references/mention.ts';

/** A numbered or labelled piece of the document, as findings cite it: "mục II.2.1, phần Thời gian". */
export interface Clause {
  readonly parent: Clause | undefined;
  /** The number on its own line: `II`, `2.1`; undefined for dashes, labels and plain paragraphs. */
  readonly number: string | undefined;
  /** A run-in label: `Thời gian`. */
  readonly label: string | undefined;
  /** The annex it belongs to, by its title. */
  readonly annex: string | undefined;
  /** It belongs to the Decision before the plan; its numbers are those of articles. */
  readonly decision?: true;
  /** Inside a table: the order number of the row. */
  readonly row?: string;
}

/** One paragraph of print, or a table. `marker` (`I.`, `2.1.`, `-`) stands before the words and is literal text. */
export interface PrintedBlock {
  readonly type: 'heading' | 'paragraph' | 'item' | 'table';
  /** 1 to 4 for headings; depth of the list, from 1, for items; 0 for paragraphs. */
  readonly level: number;
  readonly marker: string;
  /** The marker is bold though its words are not: "Điều 1." */
  readonly boldMarker?: true;
  readonly runs: readonly PrintedRun[];
  readonly clause: Clause;
  /** Where its words stand in the plan; the part they speak for when they are default words. */
  readonly place: Place;
  readonly origin: Origin;
  /** Which list an item belongs to, so that lists can be compared with their neighbours. */
  readonly list: NodePath | undefined;
  /** Facts it prints as they stand, without a reference: the units in a cell, the head of a column. */
  readonly says?: readonly NodePath[];
  /** Of a table, which has no words itself. */
  readonly table?: PrintedTable;
}

export interface PrintedTable {
  /** In any unit; only their proportion counts. */
  readonly widths: readonly number[];
  /** Column by column; undefined leaves it to the words: numbers in the middle, text at the left. */
  readonly aligns: readonly (Align | undefined)[];
  /** The columns whose numbers are added up, by index. */
  readonly counted: readonly number[];
  readonly head: readonly PrintedBlock[];
  readonly rows: readonly PrintedRow[];
}

export type Align = 'left' | 'center' | 'right';

type PrintedCells = readonly (readonly PrintedBlock[])[];

/**
 * The lines of each cell; or the name of a group, or of the totals, over the columns that the cells beside it (`rest`,
 * the last of the row) leave.
 */
export type PrintedRow =
  | { readonly kind: 'group' | 'total'; readonly name: PrintedBlock; readonly rest: PrintedCells }
  | { readonly kind: 'cells'; readonly cells: PrintedCells };

/** Every block with words, those in the cells of tables in their turn. */
export function* linesIn(blocks: readonly PrintedBlock[]): Generator<PrintedBlock> {
  for (const block of blocks) {
    if (!block.table) yield block;
    else {
      yield* block.table.head;
      for (const row of block.table.rows)
        yield* row.kind === 'cells' ? row.cells.flat() : [row.name, ...row.rest.flat()];
    }
  }
}

export interface ComposedAnnex {
  readonly path: NodePath;
  readonly orientation: 'portrait' | 'landscape';
  readonly label: string | undefined;
  readonly title: readonly PrintedRun[];
  readonly subject: readonly (readonly PrintedRun[])[];
  readonly attached: readonly (readonly PrintedRun[])[];
  readonly body: readonly PrintedBlock[];
}

/** Where a fact stands in print: the clause that prints it, or undefined for header, recipients and signature. */
export interface Printing {
  readonly path: NodePath;
  readonly clause: Clause | undefined;
  readonly block: PrintedBlock | undefined;
}

/** What stands between the header of a document and its signature, and its recipients. */
export interface ComposedSheet {
  readonly subject: readonly (readonly PrintedRun[])[];
  readonly legalBases: readonly PrintedBlock[];
  readonly body: readonly PrintedBlock[];
  readonly recipients: readonly (readonly PrintedRun[])[];
}

/** The Decision that promulgates the plan and stands before it. */
export interface ComposedDecision extends ComposedSheet {
  /** Who decides: "Chủ tịch Ủy ban nhân dân xã Hoa Sen". */
  readonly decidedBy: readonly PrintedRun[];
}

/** The document as it prints, before any layout: the one thing that rules and views both read. */
export interface Composition extends ComposedSheet {
  readonly decision: ComposedDecision | undefined;
  /** The line under the title of a plan with a Decision. */
  readonly attached: readonly (readonly PrintedRun[])[];
  readonly annexes: readonly ComposedAnnex[];
  readonly printings: readonly Printing[];
}

/** The text of each document in the order of print: of the Decision, of the plan, of each annex. */
export const textsOf = ({ decision, body, annexes }: Composition): (readonly PrintedBlock[])[] => [
  ...(decision ? [decision.body] : []),
  body,
  ...annexes.map((annex) => annex.body),
];
