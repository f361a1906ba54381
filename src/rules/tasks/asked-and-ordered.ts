import type { NodePath } from '../../model/place.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { rolesOf } from '../roles.ts';
import { defineRule } from '../rule.ts';

export const askedAndOrdered = defineRule({
  code: 'TD508',
  slug: 'asked-and-ordered',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Giao việc cho cấp dưới, đề nghị cơ quan không thuộc quyền',
    en: 'Subordinates are ordered, others are asked',
  },
  title: {
    vi: 'Một cơ quan không thể vừa được giao vừa được đề nghị',
    en: 'One body is either ordered or asked',
  },
  why: {
    vi: 'Chỗ “giao”, chỗ “đề nghị” cùng một cơ quan thì một chỗ sai thẩm quyền.',
    en: 'Where one body is ordered in one place and asked in another, one of the two has no authority behind it.',
  },
  *check({ document }) {
    const textAt = printedTexts(document);
    const first = new Map<string, { readonly isAsked: boolean; readonly path: NodePath; readonly relation: string }>();
    for (const { path, units } of rolesOf(document)) {
      const relation = textAt([...path, 'relation']) ?? '';
      const isAsked = /đề nghị/iu.test(relation);
      if (!isAsked && !/giao|yêu cầu|chỉ đạo/iu.test(relation)) continue;
      for (const { key, name } of units) {
        const earlier = first.get(key);
        if (!earlier) first.set(key, { isAsked, path: [...path, 'relation'], relation });
        else if (earlier.isAsked !== isAsked) {
          yield {
            place: { file: document.file, path: [...path, 'relation'] },
            message: {
              vi: `Đối với “${name}”, kế hoạch ghi “${relation}” ở đây và “${earlier.relation}” ở chỗ khác.`,
              en: `To “${name}” the plan says “${relation}” here and “${earlier.relation}” elsewhere.`,
            },
            help: {
              vi: 'Dùng “Giao” cho cơ quan thuộc quyền, “Đề nghị” cho cơ quan không thuộc quyền, ở cả hai chỗ.',
              en: 'Write “Giao” to a subordinate or “Đề nghị” to any other body, in both places.',
            },
            related: [
              { place: { file: document.file, path: earlier.path }, message: { vi: 'chỗ kia', en: 'elsewhere' } },
            ],
            actual: relation,
          };
        }
      }
    }
  },
});
