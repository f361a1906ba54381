import type { Say } from '../../model/say.ts';

export const superiorBasis: Say = {
  vi: 'Kế hoạch của cấp trên: quy định ràng buộc các đơn vị được chọn, cấp dưới có thể chặt hơn nhưng không được rộng hơn',
  en: 'The superior’s plan: what it demands binds the units it selects, which may be stricter and not laxer',
};
