import type { Norm } from '../model/norm.ts';
import { comparable } from '../model/text.ts';
import { nameKey } from './body-name.ts';

/** Kinds of units as common entries name them, and how the names of such units begin. */
const kinds: Readonly<Record<string, RegExp>> = {
  'cơ quan': /^/u,
  'đơn vị': /^/u,
  sở: /^(?:sở|thanh tra)(?!\p{L})/iu,
  ban: /^(?:ban|ủy ban)(?!\p{L})/iu,
  ngành: /^(?:sở|ban|cục|chi cục|công an|bộ chỉ huy|ban chỉ huy|kho bạc|đài|viện|tòa án|thanh tra|bảo hiểm)(?!\p{L})/iu,
  phòng: /^(?:phòng|văn phòng)(?!\p{L})/iu,
  'đoàn thể': /^(?:hội|đoàn|liên đoàn|mặt trận|ủy ban mặt trận|công đoàn|liên hiệp)(?!\p{L})/iu,
  'tổ chức': /^(?:hội|đoàn|liên đoàn|mặt trận|ủy ban mặt trận|công đoàn|liên hiệp)(?!\p{L})/iu,
  'trường học': /^trường(?!\p{L})/iu,
  trường: /^trường(?!\p{L})/iu,
  'doanh nghiệp': /^(?:công ty|tổng công ty|doanh nghiệp|hợp tác xã|tập đoàn)(?!\p{L})/iu,
  thôn: /^thôn(?!\p{L})/iu,
  'tổ dân phố': /^tổ dân phố(?!\p{L})/iu,
  'khu phố': /^khu phố(?!\p{L})/iu,
  xã: /^(?:ủy ban nhân dân )?xã(?!\p{L})/iu,
  phường: /^(?:ủy ban nhân dân )?phường(?!\p{L})/iu,
  'thị trấn': /^(?:ủy ban nhân dân )?thị trấn(?!\p{L})/iu,
  huyện: /^(?:ủy ban nhân dân )?huyện(?!\p{L})/iu,
  'thành phố': /^(?:ủy ban nhân dân )?thành phố(?!\p{L})/iu,
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
  let rest = ` ${nameKey(entry, norm)} `;
  const named = kindWords.filter((kind) => rest.includes(` ${kind} `));
  for (const kind of named) rest = rest.replaceAll(` ${kind} `, '  ');
  const isLimited = rest.split(' ').some((word) => word !== '' && !areaWords.has(word) && !own.has(word));
  return (unitKey) => !isLimited && named.some((kind) => kinds[kind]?.test(unitKey));
}
