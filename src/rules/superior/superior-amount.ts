import { brokenDemands } from '../requirements/broken.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const superiorAmount = defineRule({
  code: 'TD421',
  slug: 'superior-amount',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Số lượng, thời lượng, mức chi phải theo quy định của cấp trên',
    en: 'Counts, lengths and budgets keep what the superior demands',
  },
  why: {
    vi: 'Cấp trên đã định mức tối đa, tối thiểu cho các đơn vị bên dưới. Kế hoạch vượt mức sẽ bị trả lại, hoặc giấy mời đã gửi phải thu về.',
    en: 'The superior has set the most and the least. A plan beyond them is sent back, or invitations have to be recalled.',
  },
  check: (context) => brokenDemands(context, ({ kind, subject }) => kind === 'amount' && subject !== 'share'),
});
