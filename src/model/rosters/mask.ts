import type { Time } from '../expressions/time-value.ts';
import type { NodePath } from '../place.ts';
import { resolveShape, type Shape } from '../shape.ts';
import { bareName } from './person-names.ts';

/** What stands for words that are not shown. */
export const hidden = '…';

/** `Nguyễn Thị Minh Khai` is `Nguyễn T. M. K.`, `Y Khut Niê` is `Y K. N.`; one word alone is its first letter. */
export function maskedName(name: string): string {
  const [first, ...others] = bareName(name).match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu) ?? [];
  if (first === undefined) return hidden;
  return others.length === 0 ? initial(first) : [first, ...others.map(initial)].join(' ');
}

const initial = (word: string): string => `${/[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? ''}.`;

/** The year alone. */
export const maskedBirth = (birth: Time): string => yearIn(birth.written);

const yearIn = (written: string): string => /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u.exec(written)?.[0] ?? hidden;

/** Bodies show as they are, households by their masked name; what is no body for sure is masked like a person. */
export function maskedBody(name: string): string {
  const household = /^(?:hộ gia đình|gia đình|hộ)(?=\s)/iu.exec(name.trim())?.[0];
  if (household !== undefined) return `${household} ${maskedName(name.trim().slice(household.length))}`;
  return body.test(name) && !person.test(name) ? name : maskedName(name);
}

const body =
  /^\s*(?:(?:cán bộ|nhân dân|viên chức)[ ,].*\s)?(?:tập thể|sở|phòng|ban|ủy ban|uỷ ban|ubnd|hđnd|trường|công ty|doanh nghiệp|hợp tác xã|htx|tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|thôn|bản|buôn|làng|khu|khối|cụm|tổ|đội|nhóm|chi|hội|đoàn|liên đoàn|mặt trận|bệnh viện|trạm|trung tâm|xí nghiệp|nhà máy|phân xưởng|lực lượng|công an|quân|tiểu|trung|đại đội|đồn|văn phòng|cục|chi cục|viện|khoa|bộ phận|câu lạc bộ|ngân hàng|kho bạc|tòa án|toà án|viện kiểm sát)(?!\p{L})/iu;
const person = /(?<!\p{L})(?:ông|bà|anh|chị|cháu|đồng chí|đ\/c)(?!\p{L})/iu;

/** Every word but one of `Lê Thị Hoa` begins with a capital: perhaps a name that slipped into another column. */
const looksLikeName = (text: string): boolean => /^\s*\p{Lu}\S*(?:\s+\p{Lu}\S*)+\s*$/u.test(text);

/** The keys of a roster, which say nothing of anybody. */
export const rosterKeys: ReadonlySet<string> = new Set(keysOf(resolveShape({ ref: 'roster' }), new Set()));

function* keysOf(shape: Shape, seen: Set<Shape['fields']>): Generator<string> {
  if (shape.items) yield* keysOf(resolveShape(shape.items), seen);
  if (!shape.fields || seen.has(shape.fields)) return;
  seen.add(shape.fields);
  for (const [key, field] of Object.entries(shape.fields)) {
    yield key;
    yield* keysOf(resolveShape(field), seen);
  }
}

type Shown = (text: string, person: Readonly<Record<string, unknown>>) => string;

const asWords: Shown = (text) => (looksLikeName(text) || /\d{3}/.test(text) ? maskedName(text) : text);

/** What is shown of a person, by key: what findings are about and nothing else. */
const ofPerson: Readonly<Record<string, Shown>> = {
  name: (text, { kind }) => (kind === 'collective' || kind === 'household' ? maskedBody(text) : maskedName(text)),
  kind: (text) => (['individual', 'collective', 'household'].includes(text) ? text : hidden),
  represents: maskedBody,
  sex: (text) => (/^(?:nam|nữ)$/iu.test(text.trim()) ? text : hidden),
  birth: yearIn,
  group: asWords,
  attributes: asWords,
};

const top: ReadonlySet<string> = new Set(['kind', 'status', 'unit', 'issuedDate', 'meeting']);

/**
 * What may be shown of a text that stands at a path of a roster; `person` is the map around it. Whatever is not known
 * to be harmless, such as words of their own, addresses, numbers and unknown keys, is hidden.
 */
export function shownIn(path: NodePath, text: string, person: Readonly<Record<string, unknown>>): string {
  const [first, second, third] = path;
  if (typeof first !== 'string' || !rosterKeys.has(first)) return hidden;
  if (top.has(first)) return path.every((step) => typeof step === 'string' && rosterKeys.has(step)) ? text : hidden;
  if (typeof second !== 'number') return hidden;
  if (first === 'replacements' && path.length === 3 && third === 'out') return maskedName(text);
  if (first === 'replacements' && path.length === 3 && third === 'birth') return yearIn(text);
  const own = first === 'replacements' ? (third === 'in' ? path.slice(3) : []) : path.slice(2);
  const [key, index, ...deeper] = own;
  const isMember = index === undefined || (typeof index === 'number' && key === 'attributes');
  const shown = typeof key === 'string' && Object.hasOwn(ofPerson, key) ? ofPerson[key] : undefined;
  return shown && isMember && deeper.length === 0 ? shown(text, person) : hidden;
}
