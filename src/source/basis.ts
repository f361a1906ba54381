import type { Say } from '../model/say.ts';

export const dataFileRules: Say = {
  vi: 'Quy ước viết tệp dữ liệu của tdkt',
  en: 'The tdkt rules for data files',
};

export const unicodeByDecree: Say = {
  vi: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I (phông chữ: bộ mã ký tự Unicode theo TCVN 6909:2001)',
  en: 'Decree 30/2020/NĐ-CP, Annex I, Part I (fonts: Unicode characters according to TCVN 6909:2001)',
};
