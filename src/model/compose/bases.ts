import type { NodePath } from '../place.ts';
import { nodeAt } from '../plan/read.ts';
import { type PrintedRun, textOf } from '../references/mention.ts';
import { block, under } from './blocks.ts';
import type { Clause, PrintedBlock } from './tree.ts';
import { paragraphs, type Setting } from './words.ts';

/** A mark the author closed a basis with; dots that stand for more words are none. */
export const basisMark = /(?<!\.\.)[,;:.]$/u;

/** The legal bases at `path`, each closed by the norm's mark unless the author wrote one (Annex I, part II, 6). */
export function composeBases(plan: Setting, path: NodePath, parent: Clause): PrintedBlock[] {
  const list = nodeAt(plan.model.raw, path);
  if (!Array.isArray(list)) return [];
  const clause = under(parent, { label: 'Căn cứ' });
  const { end, lastEnd } = plan.norm.legalBasis;
  return list.map((words, index) => {
    const setting = { ...plan, path: [...path, index] };
    const runs = paragraphs(setting, words, 'line')[0] ?? [];
    const marked = closedBy(runs, index === list.length - 1 ? lastEnd : end);
    return { ...block(setting, 'paragraph', 0, '', marked, clause), says: [setting.path] };
  });
}

function closedBy(runs: readonly PrintedRun[], mark: string): readonly PrintedRun[] {
  const last = runs.at(-1);
  if (!last || basisMark.test(textOf(runs).trimEnd())) return runs;
  return [...runs, { text: mark, bold: false, italic: false, place: last.place }];
}
