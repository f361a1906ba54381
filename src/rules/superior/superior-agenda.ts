import { brokenDemands } from '../requirements/broken.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const superiorAgenda = defineRule({
  code: 'TD428',
  slug: 'superior-agenda',
  severity: 'warning',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Chương trình phải có đủ các nội dung cấp trên quy định, theo thứ tự',
    en: 'The agenda has all that the superior demands, in its order',
  },
  why: {
    vi: 'Nội dung cấp trên quy định là phần chung của mọi hội nghị; thiếu một nội dung, hoặc đảo thứ tự, thì hội nghị phải bổ sung.',
    en: 'What the superior demands is common to all conferences; where something is missing or out of order, it has to be added.',
  },
  check: (context) => brokenDemands(context, ({ kind }) => kind === 'parts'),
});
