import { expect, test } from 'vitest';
import { maskedBody, maskedName, rosterKeys, shownIn } from '../../src/model/rosters/mask.ts';
import { personKey } from '../../src/model/rosters/person-names.ts';

test.each([
  ['Bà Nguyễn Thị Hoà', 'nguyễn thị hòa'],
  ['Đại tá  NGUYỄN VĂN A', 'nguyễn văn a'],
  ['Thượng uý Phạm B', 'phạm b'],
  ['PGS.TS. Trần C', 'trần c'],
  ['GS, TS Trần C', 'trần c'],
  ['TS Trần C', 'trần c'],
  ['Đồng chí: Lê D', 'lê d'],
  ['Anh hùng Lao động Vi E', 'vi e'],
  ['H’Hen Niê', "h'hen niê"],
  ['Y Khut Niê', 'y khut niê'],
  ['Ông', 'ông'],
  ['Tạ Đại Tá', 'tạ đại tá'],
  ['Bàn Thị G', 'bàn thị g'],
  ['Nguyễn Thị Hòa'.normalize('NFD'), 'nguyễn thị hòa'],
])('%s is compared as %s', (name, key) => {
  expect(personKey(name)).toBe(key);
});

test.each([
  ['Nguyễn Thị Minh Khai', 'Nguyễn T. M. K.'],
  ['Đại tá Nguyễn Văn A', 'Nguyễn V. A.'],
  ['Y Khut Niê', 'Y K. N.'],
  ["H'Hen Niê", "H'Hen N."],
  ['Hường', 'H.'],
  ['Lê-Văn-Đức', 'Lê V. Đ.'],
  ['Nguyễn_Văn_A', 'Nguyễn V. A.'],
  ['...', '…'],
])('%s shows as %s', (name, shown) => {
  expect(maskedName(name)).toBe(shown);
});

test.each([
  ['Tập thể Phòng Nội vụ', 'Tập thể Phòng Nội vụ'],
  ['Nhân dân và cán bộ xã Mai Pha', 'Nhân dân và cán bộ xã Mai Pha'],
  ['Hộ ông Vi Văn Sơn', 'Hộ Vi V. S.'],
  ['Gia đình bà Vi Thị Sơn', 'Gia đình Vi T. S.'],
  ['Tổ của bà Nguyễn Thị B', 'Tổ c. b. N. T. B.'],
  ['Nguyễn Thị B', 'Nguyễn T. B.'],
])('the body %s shows as %s', (name, shown) => {
  expect(maskedBody(name)).toBe(shown);
});

const person = { name: 'x' };

test.each([
  [['delegates', 0, 'birth'], 'ngày 12/5/1984', '1984'],
  [['delegates', 0, 'birth'], '12/5/84', '…'],
  [['delegates', 0, 'sex'], 'Nữ', 'Nữ'],
  [['delegates', 0, 'sex'], 'Nguyễn A', '…'],
  [['delegates', 0, 'group'], 'điển hình tiên tiến', 'điển hình tiên tiến'],
  [['delegates', 0, 'group'], 'Nguyễn Văn A', 'Nguyễn V. A.'],
  [['reserves', 0, 'attributes', 0], 'trẻ', 'trẻ'],
  [['reserves', 0, 'awards', 0], 'Giấy khen', '…'],
  [['delegates', 0, 'name', 'ho'], 'Nguyễn', '…'],
  [['delegates', 0, 'kind'], 'collective', 'collective'],
  [['delegates', 'a', 'name'], 'Nguyễn Văn A', '…'],
  [['delegates', 0, 'phone'], '0912', '…'],
  [['replacements', 0, 'out'], 'Nguyễn Văn A', 'Nguyễn V. A.'],
  [['replacements', 0, 'birth'], '12/5/1984', '1984'],
  [['replacements', 0, 'in', 'name'], 'Nguyễn Văn A', 'Nguyễn V. A.'],
  [['replacements', 0, 'reason'], 'ốm', '…'],
  [['meeting', 'plan', 'file'], '../plan.yaml', '../plan.yaml'],
  [['meeting', 'x'], 'Nguyễn Văn A', '…'],
  [['explanation'], 'ông A ốm', '…'],
  [['constructor'], 'Nguyễn Văn A', '…'],
  [['delegates', 0, 'constructor'], 'Nguyễn Văn A', '…'],
])('at %j “%s” shows as “%s”', (path, text, shown) => {
  expect(shownIn(path, text, person)).toBe(shown);
});

test('the keys of a roster are those of its schema', () => {
  expect(rosterKeys.has('citizenId') && rosterKeys.has('organName') && !rosterKeys.has('Nguyễn')).toBe(true);
});
