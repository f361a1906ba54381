import { issuedDateOf, issuingKey } from '../../model/compose/header.ts';
import { expressionNamed } from '../../model/expressions/index.ts';
import { after } from '../../model/expressions/time.ts';
import { chainOf } from '../requirements/superiors.ts';
import { defineRule } from '../rule.ts';

export const citationDate = defineRule({
  code: 'TD603',
  slug: 'citation-date',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Chỉ viện dẫn được văn bản đã ban hành', en: 'Only a document already issued can be cited' },
  title: {
    vi: 'Văn bản được viện dẫn không được ban hành sau kế hoạch',
    en: 'A cited document cannot be later than the plan',
  },
  why: {
    vi: 'Ngày của văn bản cấp trên sau ngày của kế hoạch thì một trong hai ngày ghi sai, thường là sai năm.',
    en: 'When the superior’s document is dated after the plan, one of the two dates is wrong, mostly in its year.',
  },
  *check(context) {
    const { document } = context;
    const issued = issuedDateOf(document);
    if (!issued) return;
    const plan = expressionNamed('time').describe(issued);
    for (const [index, { issuedDate }] of (document.plan.citations ?? []).entries()) {
      // A plan that is above itself is told as such.
      const isOfCircle = chainOf(context).circle?.wrong.cited.path[1] === index;
      if (!issuedDate || isOfCircle || after(issuedDate, issued) !== 'yes') continue;
      const cited = expressionNamed('time').describe(issuedDate);
      yield {
        place: { file: document.file, path: ['citations', index, 'issuedDate'] },
        message: {
          vi: `Văn bản được viện dẫn ban hành ${cited.vi}, sau khi kế hoạch này ban hành (${plan.vi}).`,
          en: `The cited document was issued on ${cited.en}, after this plan (${plan.en}).`,
        },
        help: {
          vi: 'Xem lại hai ngày theo bản đã ký của hai văn bản.',
          en: 'Check both dates against the signed documents.',
        },
        related: [
          {
            place: { file: document.file, path: [issuingKey(document), 'issuedDate'] },
            message: { vi: 'ngày ban hành kế hoạch', en: 'the plan’s own date' },
          },
        ],
        actual: cited.vi,
        expected: plan.vi,
      };
    }
  },
});
