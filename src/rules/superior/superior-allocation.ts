import { brokenDemands } from '../requirements/broken.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const superiorAllocation = defineRule({
  code: 'TD429',
  slug: 'superior-allocation',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Số đại biểu cử đi dự phải theo phân bổ của cấp trên',
    en: 'Delegates are sent as the superior has allocated',
  },
  why: {
    vi: 'Cấp trên đã phân bổ cho từng đơn vị; cử thừa thì không có chỗ, cử thiếu thì mất phần.',
    en: 'The superior has allocated places to each unit; more find no seat, fewer leave seats empty.',
  },
  check: (context) => brokenDemands(context, ({ kind }) => kind === 'allocation'),
});
