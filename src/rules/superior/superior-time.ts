import { brokenDemands } from '../requirements/broken.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const superiorTime = defineRule({
  code: 'TD424',
  slug: 'superior-time',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Hội nghị phải họp trong thời gian cấp trên quy định',
    en: 'The conference is held within the time the superior demands',
  },
  why: {
    vi: 'Hội nghị cấp dưới họp muộn thì cấp trên không kịp nhận danh sách đại biểu và hồ sơ.',
    en: 'Where a unit meets too late, its delegates and papers do not reach the superior in time.',
  },
  check: (context) => brokenDemands(context, ({ kind, subject }) => kind === 'time' && subject !== 'plan'),
});
