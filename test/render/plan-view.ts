export type { BlockView, InlineView, PlanView as View, TableView } from '../../src/documents/plan-view.ts';
