import { brokenDemands } from '../requirements/broken.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const superiorShare = defineRule({
  code: 'TD422',
  slug: 'superior-share',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Tỷ lệ các nhóm đại biểu phải theo quy định của cấp trên',
    en: 'Shares of delegates keep what the superior demands',
  },
  why: {
    vi: 'Cấp trên quy định cơ cấu đại biểu để hội nghị đúng thành phần; tỷ lệ lệch thì danh sách phải lập lại.',
    en: 'The superior sets who is to attend in which proportion; where shares differ, the roster has to be made again.',
  },
  check: (context) => brokenDemands(context, ({ subject }) => subject === 'share'),
});
