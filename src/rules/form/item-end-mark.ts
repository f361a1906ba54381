import type { PrintedBlock } from '../../model/compose/tree.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import { pathKey } from '../../model/plan/read.ts';
import { endMarkOf } from '../end-mark-of.ts';
import { defineRule } from '../rule.ts';

export const itemEndMark = defineRule({
  code: 'TD742',
  slug: 'item-end-mark',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Các ý của một danh sách kết thúc như nhau', en: 'The items of one list end alike' },
  title: { vi: 'Ý trong danh sách không được thiếu dấu cuối', en: 'No item of a list lacks its mark at the end' },
  why: {
    vi: 'Một ý không có dấu giữa các ý có dấu là chỗ đánh máy sót; người đọc không rõ ý đã hết chưa.',
    en: 'One item without the mark all others have was left unfinished, and the reader wonders what is missing.',
  },
  *check({ document }) {
    const { body, annexes } = document.composition;
    for (const items of [body, ...annexes.map((annex) => annex.body)].flatMap(listsIn)) {
      const [odd, ...more] = items.filter((item) => endMarkOf(item) === '');
      const [other, ...others] = items.filter((item) => endMarkOf(item) !== '');
      if (!odd || !other || more.length > 0 || others.length < 2) continue;
      const count = others.length + 1;
      yield {
        place: odd.place,
        message: {
          vi: `Ý này không có dấu cuối, trong khi ${officialCount(count)} ý khác của danh sách có.`,
          en: `This item ends without a mark, while the ${count} others of the list have one.`,
        },
        help: {
          vi: 'Thêm dấu cuối, hoặc ghi end cho cả danh sách để dấu được in tự động.',
          en: 'Add the mark, or state end for the whole list so that it is printed automatically.',
        },
        related: [{ place: other.place, message: { vi: 'ý này có dấu', en: 'this one has it' } }],
        expected: endMarkOf(other),
      };
    }
  },
});

/** The items of each list that have nothing below them; the first of several paragraphs is no end. */
function listsIn(blocks: readonly PrintedBlock[]): PrintedBlock[][] {
  const lists = new Map<string, PrintedBlock[]>();
  for (const [index, item] of blocks.entries()) {
    const next = blocks[index + 1];
    const goesOn = next !== undefined && (next.clause === item.clause || next.clause.parent === item.clause);
    if (item.type !== 'item' || !item.list || item.origin !== 'plan' || goesOn) continue;
    const known = lists.get(pathKey(item.list));
    if (known) known.push(item);
    else lists.set(pathKey(item.list), [item]);
  }
  return [...lists.values()];
}
