import type { AnnexView, InlineView, PlanView, BlockView as ProseView } from '../../src/documents/plan-view.ts';

/** Lines of inlines, cell by cell; or the name of a group over the whole width. */
type TableRowView = { group: InlineView[] } | { cells: InlineView[][][] };

export interface TableView {
  readonly type: 'table';
  /** In any unit; only their proportion counts. */
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly TableRowView[];
}

export type BlockView = ProseView | TableView;

/** What `templates/ke-hoach.hbs` prints; tables included, which no view makes yet. */
export type View = Omit<PlanView, 'body' | 'annexes'> & {
  readonly body: readonly BlockView[];
  readonly annexes: readonly (Omit<AnnexView, 'body'> & { readonly body: readonly BlockView[] })[];
};

export type { InlineView };
