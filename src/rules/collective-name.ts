import type { Norm } from '../model/norm.ts';
import { comparable } from '../model/text.ts';
import { nameKey } from './body-name.ts';

/** Kinds of units as common entries name them, and how the names of such units begin. */
const kinds: Readonly<Record<string, RegExp>> = {
  'cơ quan': /^/u,
  'đơn vị': /^/u,
  sở: /^(?:sở|thanh tra)(?![a-zà-ỹ])/iu,
  ban: /^(?:ban|ủy ban)(?![a-zà-ỹ])/iu,
  // Agencies of every branch, but neither other committees nor what stands in the lists beside it.
  ngành:
    /^(?!(?:ủy ban nhân dân|hội|đoàn|liên đoàn|mặt trận|công ty|doanh nghiệp|hợp tác xã|trường|thôn|xã|phường)(?![a-zà-ỹ]))/iu,
  phòng: /^(?:phòng|văn phòng)(?![a-zà-ỹ])/iu,
  'đoàn thể': /^(?:hội|đoàn|liên đoàn|mặt trận|ủy ban mặt trận|công đoàn|liên hiệp)(?![a-zà-ỹ])/iu,
  'tổ chức': /^(?:hội|đoàn|liên đoàn|mặt trận|ủy ban mặt trận|công đoàn|liên hiệp)(?![a-zà-ỹ])/iu,
  'trường học': /^trường(?![a-zà-ỹ])/iu,
  trường: /^trường(?![a-zà-ỹ])/iu,
  'doanh nghiệp': /^(?:công ty|tổng công ty|doanh nghiệp|hợp tác xã|tập đoàn)(?![a-zà-ỹ])/iu,
  thôn: /^thôn(?![a-zà-ỹ])/iu,
  'tổ chuyên môn': /^tổ(?![a-zà-ỹ])/iu,
  'tổ dân phố': /^tổ dân phố(?![a-zà-ỹ])/iu,
  'khu phố': /^khu phố(?![a-zà-ỹ])/iu,
  xã: /^(?:ủy ban nhân dân )?xã(?![a-zà-ỹ])/iu,
  phường: /^(?:ủy ban nhân dân )?phường(?![a-zà-ỹ])/iu,
  'thị trấn': /^(?:ủy ban nhân dân )?thị trấn(?![a-zà-ỹ])/iu,
  huyện: /^(?:ủy ban nhân dân )?huyện(?![a-zà-ỹ])/iu,
  'thành phố': /^(?:ủy ban nhân dân )?thành phố(?![a-zà-ỹ])/iu,
};
const kindWords = Object.keys(kinds).sort((a, b) => b.length - a.length);

const area =
  'ủy|ban|nhân|dân|các|như|trên|toàn|thể|tất|cả|thủ|trưởng|lãnh|đạo|thuộc|trực|trong|của|tại|địa|bàn|có|liên|quan|khác|được|giao|nhiệm|vụ|chuyên|môn|hành|chính|sự|nghiệp|tỉnh|huyện|xã|phường|thị|trấn|thành|phố|đặc|khu|tp';
const areaWords: ReadonlySet<string> = new Set(area.split('|'));

/** Several units under one name: "Các cơ quan, đơn vị", "UBND các xã". */
export function isCollective(name: string): boolean {
  if (name.length > 300) return false;
  const plain = comparable(name);
  return (
    /(?:^|\s)(?:các|những|toàn thể|tất cả)\s/u.test(plain) || kindWords.some((kind) => plain.startsWith(`${kind},`))
  );
}

/**
 * Which units a common entry of the recipients surely covers, by the key of their names. Its kinds must fit the name,
 * and it must be limited by nothing but the area: "Các đơn vị trong cụm thi đua" proves nothing.
 */
export function coverOf(entry: string, issuer: string, norm: Norm): (unitKey: string) => boolean {
  if (/^như /iu.test(entry)) return () => true;
  if (!isCollective(entry)) return () => false;
  const own = new Set(nameKey(issuer, norm).split(' '));
  const isKnown = (word: string): boolean => word === '' || areaWords.has(word) || own.has(word);
  // "MTTQ và các đoàn thể xã": what stands before is named by itself.
  const common = /(?<![a-zà-ỹ])các .*$/isu.exec(entry)?.[0] ?? entry;
  const named = [entry, common].flatMap((words) => kindsIn(` ${nameKey(words, norm)} `, isKnown));
  return (unitKey) => named.some((kind) => kinds[kind]?.test(unitKey));
}

/** The kinds the words name; none where anything else limits them. */
function kindsIn(words: string, isKnown: (word: string) => boolean): string[] {
  const named = kindWords.filter((kind) => words.includes(` ${kind} `));
  const rest = named.reduce((left, kind) => left.replaceAll(` ${kind} `, '  '), words);
  return rest.split(' ').every(isKnown) ? named : [];
}
