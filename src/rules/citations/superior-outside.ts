import type { Citation } from '../../model/generated/plan.ts';
import { comparable } from '../../model/text.ts';
import { citedPlans, ownCard } from '../cited-plans.ts';
import { defineRule } from '../rule.ts';
import { sameBody } from '../same-body.ts';

export const superiorOutside = defineRule({
  code: 'TD608',
  slug: 'superior-outside',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Kế hoạch của cấp dưới thực hiện theo kế hoạch của cấp trên',
    en: 'The plan of a unit carries out the plan of its superior',
  },
  title: {
    vi: 'Kế hoạch của cấp trên chưa có trong kho',
    en: 'The superior’s plan is not in the repository',
  },
  why: {
    vi: 'Kho này lưu cả kế hoạch của nơi khác, nhưng chưa có kế hoạch cấp trên được viện dẫn, nên quy định của kế hoạch ấy chưa đối chiếu được.',
    en: 'This repository holds plans of other bodies too, but not the superior’s plan cited here, so what that plan demands cannot be compared.',
  },
  *check(context) {
    const { document, repository } = context;
    const own = ownCard(context);
    if (!own || !repository.isMarked || repository.unread.length > 0) return;
    const isOfOther = ({ organName }: { readonly organName?: string }): boolean =>
      sameBody(organName, own.organName, document, repository.register) === 'no';
    // A repository of one office's own plans never has a superior's.
    if (!repository.plans.some(isOfOther)) return;
    const found = new Set(citedPlans(context).map(({ citation }) => citation));
    const missing = [...(document.plan.citations ?? []).entries()].filter(
      ([, citation]) => isPlanAbove(citation) && !found.has(citation),
    );
    const [first] = missing;
    if (!first) return;
    const names = missing.map(([, { code }]) => `“Kế hoạch số ${code?.written}”`).join(', ');
    yield {
      place: { file: document.file, path: ['citations', first[0], 'superior'] },
      message: {
        vi: `Kho chưa có ${names} của cấp trên nên chưa đối chiếu được với quy định của cấp trên.`,
        en: `The repository lacks the superior’s ${names}, so nothing could be compared with what it demands.`,
      },
      help: {
        vi: 'Thêm tệp của kế hoạch ấy vào kho; nếu không cần đối chiếu thì để nguyên.',
        en: 'Add the file of that plan; if nothing needs to be compared, leave it as it is.',
      },
    };
  },
});

/** Laws, decrees and directives bind as well, but are no plans and stand in no repository. */
const isPlanAbove = ({ superior, file, typeName, code }: Citation): boolean =>
  superior === true && file === undefined && code !== undefined && comparable(typeName) === 'kế hoạch';
