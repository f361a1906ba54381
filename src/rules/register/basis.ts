import type { Say } from '../../model/say.ts';

export const registerBasis: Say = {
  vi: 'Quy ước ghi danh bạ đơn vị của tdkt',
  en: 'The tdkt rules for registers of units',
};
