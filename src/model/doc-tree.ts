/**
 * The document tree: what the markup of a template means and what every output is made from.
 * Sizes and styles are names only; a norm profile gives them numbers.
 */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly superscript?: boolean;
}

/** A line break inside a paragraph. */
export interface Break {
  readonly break: true;
}

export type Inline = Run | Break;

/** Every paragraph style a template may name; the norm profile gives each its size, weight, alignment and spacing. */
export const paragraphStyles = [
  'issuer-parent',
  'issuer',
  'nation',
  'motto',
  'code-number',
  'place-date',
  'urgency',
  'type-name',
  'subject',
  'enacting',
  'legal-basis',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'body',
  'item',
  'recipients-title',
  'recipient',
  'authority',
  'signature-space',
  'signer-name',
  'annex-label',
  'annex-title',
  'annex-subject',
  'annex-attached',
  'cell',
  'cell-number',
  'cell-right',
  'cell-head',
  'cell-group',
] as const;

export type ParagraphStyle = (typeof paragraphStyles)[number];

/** A paragraph; `source` is `template.hbs:line`, for error messages. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly inlines: readonly Inline[];
  readonly source: string;
}

/**
 * A drawn line, centred in its column, under the last line of `text`: all of its width under the motto, 1/3 to 1/2
 * under issuer and subject (Decree 30/2020, Annex I). The norm profile says the share for each `under`.
 */
export interface Rule {
  readonly kind: 'rule';
  readonly under: ParagraphStyle;
  readonly text: readonly Inline[];
  readonly source: string;
}

/** Two columns without borders: the header block, and recipients beside the signature. */
export interface Columns {
  readonly kind: 'columns';
  /** `header` has fixed column widths; `signature` is never split nor left alone on a page. */
  readonly role: 'header' | 'signature';
  readonly rows: readonly (readonly (readonly (Paragraph | Rule)[])[])[];
  readonly source: string;
}

export interface TableCell {
  readonly blocks: readonly Paragraph[];
  readonly columnSpan: number;
}

/** A data table; `widths` are shares of the text width that add to 1. Head rows repeat on each page, rows are never split. */
export interface Table {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly head: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly source: string;
}

export type Block = Paragraph | Rule | Columns | Table;

/** A run of pages with its own page numbers: the main text, then one section an annex. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/** Official metadata carried into the document's properties. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** ISO date, or undefined when the day is not known: never the clock's. */
  readonly created: string | undefined;
}

export interface DocumentTree {
  readonly norm: string;
  readonly properties: DocumentProperties;
  readonly sections: readonly Section[];
}
