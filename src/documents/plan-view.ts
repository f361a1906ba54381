import type { DocumentProperties } from '../model/doc-tree.ts';

/** Words in one face. */
export interface InlineView {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type BlockView =
  | { readonly type: 'heading'; readonly level: number; readonly inlines: readonly InlineView[] }
  | { readonly type: 'paragraph'; readonly inlines: readonly InlineView[] }
  | { readonly type: 'item'; readonly inlines: readonly InlineView[] }
  | TableView;

/** A sum beside the name of a group, in the alignment of its column. */
export interface SumView {
  readonly align: AlignView;
  readonly inlines: readonly InlineView[];
}

/** Undefined leaves it to the words: numbers in the middle, text at the left. */
export type AlignView = 'left' | 'center' | 'right' | undefined;

/** The name of a group, or of the totals, over `span` columns and the sums beside it; or lines of inlines, cell by cell. */
export type TableRowView =
  | { readonly group: readonly InlineView[]; readonly span: number; readonly sums: readonly SumView[] }
  | { readonly total: readonly InlineView[]; readonly span: number; readonly sums: readonly SumView[] }
  | { readonly cells: readonly (readonly (readonly InlineView[])[])[] };

export interface TableView {
  readonly type: 'table';
  /** In any unit; only their proportion counts. */
  readonly widths: readonly number[];
  /** Column by column. */
  readonly aligns: readonly AlignView[];
  readonly head: readonly string[];
  readonly rows: readonly TableRowView[];
}

export interface AnnexView {
  readonly orientation: 'portrait' | 'landscape';
  readonly label: string | undefined;
  readonly title: string;
  readonly subject: readonly (readonly InlineView[])[];
  readonly attached: readonly (readonly InlineView[])[];
  readonly body: readonly BlockView[];
}

/** One document from header to signature: the plan, or the Decision before it. */
export interface SheetView {
  readonly superiorOrganName: string | undefined;
  readonly organName: readonly string[];
  readonly nation: string;
  readonly motto: string;
  /** Undefined for a plan with a Decision: then neither number nor place and date are printed. */
  readonly codeNumber: string | undefined;
  readonly placeDate: string;
  readonly priority: string | undefined;
  readonly typeName: string;
  readonly subject: readonly (readonly InlineView[])[];
  /** "(Kèm theo Quyết định ...)" under the title. */
  readonly attached: readonly (readonly InlineView[])[];
  /** Of a Decision: who decides, before the legal bases, and "QUYẾT ĐỊNH:" after them. */
  readonly enacting: { readonly decidedBy: string; readonly decides: string } | undefined;
  readonly legalBases: readonly (readonly InlineView[])[];
  readonly body: readonly BlockView[];
  /** False where the Decision has recipients and signature for both. */
  readonly isSigned: boolean;
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  readonly authority: readonly string[];
  readonly signerName: string;
}

/** What `templates/ke-hoach.hbs` prints: lines complete, capitals and blanks in place, no arithmetic left. */
export interface PlanView extends SheetView {
  readonly norm: string;
  readonly decision: SheetView | undefined;
  readonly annexes: readonly AnnexView[];
  readonly properties: DocumentProperties;
}
