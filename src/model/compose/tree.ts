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
}

/** One paragraph of print. `marker` (`I.`, `2.1.`, `-`) stands before the words and is literal text. */
export interface PrintedBlock {
  readonly type: 'heading' | 'paragraph' | 'item';
  /** 1 to 4 for headings; depth of the list, from 1, for items; 0 for paragraphs. */
  readonly level: number;
  readonly marker: string;
  readonly runs: readonly PrintedRun[];
  readonly clause: Clause;
  /** Where its words stand in the plan; the part they speak for when they are default words. */
  readonly place: Place;
  readonly origin: Origin;
  /** Which list an item belongs to, so that lists can be compared with their neighbours. */
  readonly list: NodePath | undefined;
}

export interface ComposedAnnex {
  readonly path: NodePath;
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

/** The document as it prints, before any layout: the one thing that rules and views both read. */
export interface Composition {
  readonly subject: readonly (readonly PrintedRun[])[];
  readonly body: readonly PrintedBlock[];
  readonly annexes: readonly ComposedAnnex[];
  readonly recipients: readonly (readonly PrintedRun[])[];
  readonly printings: readonly Printing[];
}
