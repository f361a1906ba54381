import { printedTexts } from '../../model/printed-text.ts';
import { defineRule } from '../rule.ts';

export const kindsWithoutCase = defineRule({
  code: 'TD209',
  slug: 'kinds-without-case',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Các trường hợp của một quy định phải gồm hết các đơn vị',
    en: 'The cases of one requirement must cover every unit',
  },
  title: { vi: 'Mỗi loại đơn vị phải có mức đại biểu', en: 'Each kind of unit needs its number of delegates' },
  why: {
    vi: 'Tiêu đề gọi cả cơ quan, đơn vị mà mức đại biểu chỉ nêu cho xã, doanh nghiệp thì cơ quan không biết theo mức nào.',
    en: 'A heading that calls offices too, over limits for communes and businesses alone, leaves offices without a limit.',
  },
  *check({ document }) {
    const textAt = printedTexts(document);
    for (const [index, { for: whom, cases = [], total }] of (document.plan.meetings ?? []).entries()) {
      // A case without kinds may be for any of them, and a common limit is for all.
      const isPartial = cases.some(({ for: some }) => !some?.kinds);
      if (!whom?.kinds || total || isPartial || !cases.some((one) => one.total)) continue;
      const covered = new Set(cases.flatMap((one) => one.for?.kinds ?? []));
      const missing = whom.kinds.filter((kind) => !covered.has(kind));
      if (missing.length === 0) continue;
      const path = ['meetings', index, 'cases'];
      const name = textAt(['meetings', index, 'for', 'name']) ?? '';
      const list = missing.map((kind) => `“${kind}”`).join(', ');
      yield {
        place: { file: document.file, path, anchor: 'key' },
        message: {
          vi: `Quy định đối với “${name}” nêu mức đại biểu theo từng loại đơn vị nhưng không có mức cho ${list}.`,
          en: `What is settled for “${name}” limits delegates by kinds of units but has no limit for ${list}.`,
        },
        help: {
          vi: 'Thêm trường hợp cho các loại này, hoặc nêu mức chung.',
          en: 'Add a case for them, or state a common limit.',
        },
        related: [
          {
            place: { file: document.file, path: ['meetings', index, 'for', 'kinds'] },
            message: { vi: 'các loại đơn vị phải họp', en: 'the kinds that meet' },
          },
        ],
        actual: missing.join(', '),
      };
    }
  },
});
