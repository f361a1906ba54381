import { normalizeSpaces } from '../text.ts';
import { evenTones } from '../tone-placement.ts';

// Tones are evened before these are looked for, so each stands here in one spelling.
const ranks = ['đại', 'thượng', 'trung', 'thiếu', 'chuẩn'].flatMap((grade) =>
  ['tướng', 'tá', 'úy', 'sĩ'].map((rank) => `${grade} ${rank}`),
);
const titles = [
  ...ranks,
  'hạ sĩ',
  'binh nhất',
  'binh nhì',
  'phó đô đốc',
  'chuẩn đô đốc',
  'đô đốc',
  'các ông',
  'các bà',
  'ông',
  'bà',
  'anh',
  'chị',
  'cháu',
  'cụ',
  'thầy',
  'cô',
  'đồng chí',
  'đ/c',
  'phó giáo sư',
  'giáo sư',
  'tiến sĩ khoa học',
  'tiến sĩ',
  'thạc sĩ',
  'bác sĩ',
  'dược sĩ',
  'kỹ sư',
  'luật sư',
  'cử nhân',
  'nhà giáo nhân dân',
  'nhà giáo ưu tú',
  'thầy thuốc nhân dân',
  'thầy thuốc ưu tú',
  'nghệ sĩ nhân dân',
  'nghệ sĩ ưu tú',
  'nghệ nhân nhân dân',
  'nghệ nhân ưu tú',
  'nghệ nhân',
  'anh hùng lao động',
  'anh hùng llvt',
  'anh hùng lực lượng vũ trang',
  'bà mẹ việt nam anh hùng',
  'mẹ việt nam anh hùng',
  'già làng',
  'linh mục',
  'mục sư',
  'hòa thượng',
  'thượng tọa',
  'đại đức',
  'ni sư',
  'ni trưởng',
  'sư cô',
];
/** They are short enough to be a part of a name, so they count only with the mark of an abbreviation behind them. */
const marked = [
  'gs',
  'pgs',
  'ts',
  'tskh',
  'ths',
  'bs',
  'bscki',
  'bsckii',
  'cki',
  'ckii',
  'ds',
  'ks',
  'ls',
  'cn',
  'ngnd',
  'ngưt',
  'nsnd',
  'nsưt',
  'ttnd',
  'ttưt',
];

const byLength = (a: string, b: string): number => b.length - a.length;
const inFront = new RegExp(
  `^(?:(?:${[...titles].sort(byLength).join('|')})(?:[.,:]? |[.,:])|(?:${[...marked].sort(byLength).join('|')})[., ]+)(?=\\S)`,
  'u',
);

/**
 * A person's name as it is compared: composed letters, one case, one kind of apostrophe, tones in one place, and without
 * the titles, ranks and degrees in front. `Đại tá Nguyễn Văn Hoà` and `Ông nguyễn văn hòa` are one.
 */
export function personKey(name: string): string {
  let rest = evenTones(
    normalizeSpaces(name.normalize('NFC'))
      .toLowerCase()
      .replace(/[’‘ʼ`´]/g, "'"),
  );
  for (let found = inFront.exec(rest)?.[0]; found !== undefined; found = inFront.exec(rest)?.[0])
    rest = rest.slice(found.length).trimStart();
  return rest;
}

/** The name without what stands in front of it, as written. */
export function bareName(name: string): string {
  const plain = normalizeSpaces(name.normalize('NFC'));
  // Comparing changes letters one by one, so the end of the key is the end of the name.
  return plain.slice(plain.length - personKey(plain).length);
}
