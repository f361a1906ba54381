import { brokenDemands } from '../requirements/broken.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const superiorApproval = defineRule({
  code: 'TD431',
  slug: 'superior-approval',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Cơ quan quyết định, đề xuất, duyệt phải đúng như cấp trên quy định',
    en: 'The body that decides, proposes or approves is the one the superior demands',
  },
  why: {
    vi: 'Quyết định không đúng thẩm quyền thì phải làm lại.',
    en: 'What the wrong body has decided has to be decided again.',
  },
  check: (context) => brokenDemands(context, ({ kind }) => kind === 'approval'),
});
