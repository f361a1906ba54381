import { brokenDemands } from '../requirements/broken.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const planAfterDeadline = defineRule({
  code: 'TD425',
  slug: 'plan-after-deadline',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Kế hoạch phải ban hành trước hạn nộp cấp trên quy định',
    en: 'A plan is issued before the superior’s deadline for plans',
  },
  why: {
    vi: 'Cấp trên cần nhận kế hoạch của các đơn vị trước hạn để tổng hợp, duyệt nội dung.',
    en: 'The superior needs the plans in time to collect and approve them.',
  },
  check: (context) => brokenDemands(context, ({ kind, subject }) => kind === 'time' && subject === 'plan'),
});
