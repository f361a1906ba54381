import type { DocumentProperties } from '../../src/model/doc-tree.ts';

/** What `templates/ke-hoach.hbs` is written for. */
export interface PlanView {
  norm: 'nd30-2020' | 'tt01-2011';
  superiorOrganName?: string | undefined;
  organName: string[];
  nation: string;
  motto: string;
  codeNumber: string;
  placeDate: string;
  priority?: string;
  typeName: string;
  subject: InlineView[][];
  legalBases: InlineView[][];
  body: BlockView[];
  recipientsTitle: string;
  recipients: string[];
  authority: string[];
  signerName: string;
  annexes: AnnexView[];
  properties: DocumentProperties;
}

export interface AnnexView {
  orientation: 'portrait' | 'landscape';
  label?: string;
  title: string;
  subject: InlineView[][];
  attached: InlineView[][];
  body: BlockView[];
}

export interface InlineView {
  text: string;
  bold?: boolean;
  italic?: boolean;
}

export type TableRowView = { group: InlineView[] } | { cells: InlineView[][][] };

export type BlockView =
  | { type: 'heading'; level: 1 | 2 | 3 | 4; inlines: InlineView[] }
  | { type: 'paragraph'; inlines: InlineView[] }
  | { type: 'item'; inlines: InlineView[] }
  | { type: 'table'; widths: number[]; head: string[]; rows: TableRowView[] };
