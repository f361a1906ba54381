import { brokenDemands } from '../requirements/broken.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const superiorCoverage = defineRule({
  code: 'TD430',
  slug: 'superior-coverage',
  severity: 'warning',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Thành phần dự phải có đủ những người cấp trên yêu cầu',
    en: 'Those the superior demands are included',
  },
  why: {
    vi: 'Cấp trên yêu cầu một số thành phần nhất thiết phải được mời hoặc ưu tiên; bỏ sót thì hội nghị không đúng thành phần.',
    en: 'The superior demands that some are invited or come first; without them the conference is not as demanded.',
  },
  check: (context) => brokenDemands(context, ({ kind }) => kind === 'coverage'),
});
