/** How many pages each plan of the examples and the corpus prints on; a plan that is not here fails the check. */
export const expectedPages: Readonly<Record<string, number>> = {
  'first-plan/plan': 2,
  'year-programme/plan': 2,
  'attached-to-decision/plan': 4,
  'congress/plan': 3,
  'review/plan': 3,
  'lang-son/dai-hoi-thi-dua-v/plan': 6,
  'lang-son/hoi-nghi-tong-ket-2019/plan': 5,
  'lang-son/cong-tac-nam-2019/plan': 5,
  'bim-son/dien-hinh-tien-tien/plan': 8,
  '000-lang-son-dai-hoi-thi-dua-v-2019/plan': 6,
  '001-lang-son-hoi-nghi-tong-ket-2019/plan': 5,
  '003-bim-son-dien-hinh-tien-tien-2019/plan': 6,
  '004-lang-son-cong-tac-nam-2019/plan': 5,
};
