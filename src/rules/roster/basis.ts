import type { Say } from '../../model/say.ts';

export const rosterBasis: Say = {
  vi: 'Danh sách trích ngang đại biểu: mỗi đại biểu một dòng, đúng người, đúng số lượng và cơ cấu được phân bổ',
  en: 'The roster of delegates: each delegate once, in the number and proportions that were allocated',
};
