import { brokenDemands } from '../requirements/broken.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const superiorChoice = defineRule({
  code: 'TD426',
  slug: 'superior-choice',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Hình thức, giai đoạn phải là một trong những điều cấp trên cho chọn',
    en: 'Form and period are among those the superior allows',
  },
  why: {
    vi: 'Cấp trên đã định tên gọi, hình thức và giai đoạn chung để các đơn vị tổ chức thống nhất.',
    en: 'The superior has settled the form and the period, so that all units do alike.',
  },
  check: (context) => brokenDemands(context, ({ kind }) => kind === 'oneOf'),
});
