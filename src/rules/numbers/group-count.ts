import { plainCount } from '../../model/expressions/plain-number.ts';
import { groupsOf } from '../groups.ts';
import { defineRule } from '../rule.ts';

export const groupCount = defineRule({
  code: 'TD201',
  slug: 'group-count',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Số ghi trong ngoặc phải bằng số mục liệt kê',
    en: 'The number in brackets is the number of entries listed',
  },
  title: { vi: 'Số mục ghi phải bằng số mục liệt kê', en: 'A stated count must equal the entries listed' },
  why: {
    vi: 'Danh sách thêm hoặc bớt một mục mà quên sửa số tổng thì người nhận không biết danh sách hay con số mới đúng.',
    en: 'When an entry is added and the total is not, nobody knows whether the list or the number is right.',
  },
  *check({ document }) {
    for (const { group, path } of groupsOf(document)) {
      const { count, entries } = group;
      if (!count || !entries || count.low !== count.high) continue;
      const listed = entries.length;
      if (count.low === listed) continue;
      yield {
        place: { file: document.file, path: [...path, 'count'] },
        message: {
          vi: `Nhóm “${group.name}” ghi ${plainCount(count.low)} mục nhưng liệt kê ${plainCount(listed)} mục.`,
          en: `Group “${group.name}” says ${plainCount(count.low)} entries but lists ${plainCount(listed)}.`,
        },
        help: {
          vi: 'Sửa số ghi, hoặc bổ sung, bớt mục cho khớp; bỏ “count” thì số được đếm tự động.',
          en: 'Correct the number or the list; without “count” the entries are counted for you.',
        },
        related: [
          {
            place: { file: document.file, path: [...path, 'entries'] },
            message: { vi: `liệt kê ${plainCount(listed)} mục`, en: `${plainCount(listed)} entries listed` },
          },
        ],
        actual: String(count.low),
        expected: String(listed),
      };
    }
  },
});
