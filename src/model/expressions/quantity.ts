import type { Say } from '../say.ts';
import { agreeByReading } from './agreement.ts';
import { type Bounds, boundsEnglish, boundsFrom, boundsText, isEmpty, sameBounds, shortBoundsText } from './bounds.ts';
import type { Expression, Reading } from './expression.ts';
import { boundsFromMap, intervalKeys } from './interval-map.ts';
import { type MachineForm, refusedEntry, refusedKeys, textIn } from './machine-form.ts';
import { countFrom } from './plain-number.ts';
import { accepted, folded, guarded, quoted, refused, squeeze } from './reading.ts';

/** A count or amount: `không quá 300 đại biểu`, `trên 200 lao động`, `01 xã`. The noun is empty when none is written. */
export interface Quantity extends Bounds {
  readonly written: string;
  readonly noun: string;
}

const lead = /^(?:số lượng|tổng số|tổng cộng|có)(?: là)? /iu;
/** Words that make the number a length of time or a share, which are facts of another type. */
const foreign = /^(?:%|phần trăm|phút|giờ|buổi|ngày|tuần|tháng|quý|năm)(?![a-zà-ỹ0-9])|^%/iu;
/** The rest of a larger number in words (`ba trăm`), which would be lost. */
const unfinished = /^(?:mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|rưỡi|số)(?![a-zà-ỹ0-9])/iu;
const secondNumber =
  /(?:[,;]|(?<![a-zà-ỹ])(?:và|hoặc|hay|cùng|gồm|trong đó|cộng|đến|tới)) (?:khoảng |tối đa |không quá |ít nhất )?\d/iu;

function read(text: string): Reading<Quantity> {
  return guarded(text, (plain) => {
    // 0x78 and 1e400 are numbers to a machine only.
    if (/\d[xe]\d/iu.test(plain)) return whyNot(plain);
    const found = boundsFrom(withoutSpelling(plain.replace(lead, '')));
    if (!found) return whyNot(plain);
    const why = refusedNoun(found.tail, plain);
    return why ?? accepted({ written: text, ...found.bounds, noun: found.tail });
  });
}

/** `300 (ba trăm) đại biểu`: the number again in words, left out where it is the same. */
function withoutSpelling(plain: string): string {
  const found = /^(.*?)([\d.]+) \(([a-zà-ỹ ]+)\)(.*)$/iu.exec(plain);
  const isSame = found && countFrom(found[2] ?? '') === (countFrom(found[3] ?? '') ?? Number.NaN);
  return isSame ? `${found[1] ?? ''}${found[2] ?? ''}${found[4] ?? ''}` : plain;
}

function whyNot(plain: string) {
  if (/\d\.\d/u.test(plain)) {
    return refused(
      `${quoted(plain)}: dấu chấm chỉ tách hàng nghìn (1.100), phần lẻ viết sau dấu phẩy (1,5)`,
      `${quoted(plain)}: a dot only separates thousands (1.100), decimals follow a comma (1,5)`,
    );
  }
  return refused(
    `${quoted(plain)} không phải là một số lượng; viết như “không quá 300 đại biểu”, “từ 5 đến 7 người”, số nhỏ trước số lớn`,
    `${quoted(plain)} is not a quantity; write it as “không quá 300 đại biểu”, “từ 5 đến 7 người”, the smaller number first`,
  );
}

function refusedNoun(noun: string, plain: string) {
  if (foreign.test(noun) && !noun.includes(' ')) {
    return refused(
      `${quoted(plain)} là tỷ lệ hoặc thời gian, không phải số lượng`,
      `${quoted(plain)} is a share or a length of time, not a quantity`,
    );
  }
  if (secondNumber.test(noun)) {
    return refused(
      `${quoted(plain)} có hơn một con số; ghi mỗi số thành một mục riêng`,
      `${quoted(plain)} holds more than one number; give each its own entry`,
    );
  }
  const isNoun = noun === '' || (/^[a-zà-ỹ](?:.*[^.,;:])?$/iu.test(noun) && !unfinished.test(noun));
  return isNoun ? undefined : whyNot(plain);
}

function fromMap(map: MachineForm): Reading<Quantity> {
  const keys = refusedKeys(map, [...intervalKeys, 'noun']);
  if (keys) return keys;
  const noun = squeeze(textIn(map['noun'] ?? '') ?? '');
  const bounds = boundsFromMap(map);
  if (!bounds.ok) return bounds;
  const value = { ...bounds.value, noun, written: '' };
  const written = normal(value);
  const again = read(written);
  if (!again.ok)
    return refusedEntry('noun', map['noun'], 'tên gọi đứng sau một con số', 'a noun that can follow a number');
  return again;
}

function normal(value: Quantity): string {
  return boundsText(value, value.noun);
}

function equal(a: Quantity, b: Quantity): boolean {
  return sameBounds(a, b) && folded(a.noun) === folded(b.noun);
}

/** Words may leave the noun to the sentence around them; a different noun is a difference. */
function sameAtMention(fact: Quantity, said: Quantity): boolean {
  const silent = fact.noun === '' || said.noun === '';
  return sameBounds(fact, said) && (silent || folded(fact.noun) === folded(said.noun));
}

function describe(value: Quantity): Say {
  return { vi: normal(value), en: boundsEnglish(value, value.noun === '' ? '' : `“${value.noun}”`) };
}

export const quantity: Expression<Quantity> = {
  name: 'quantity',
  read,
  fromMap,
  phrase: (value) => value.written,
  normal,
  forms: { short: (value) => shortBoundsText(value, value.noun) },
  equal,
  agree: (fact, words) => agreeByReading(quantity, fact, words, sameAtMention),
  describe,
};

/** A fact met a limit, did not, or may have: fuzzy facts are judged `perhaps` (design.md 3, judgements). */
export type Verdict = 'yes' | 'no' | 'perhaps';

/** Is the number `n` inside the quantity? `aboutTolerance` is a share of the stated number, used where it says about. */
export function contains(quantity: Bounds, n: number, aboutTolerance: number): Verdict {
  const { low, high, lowStrict, highStrict } = widened(quantity, aboutTolerance);
  const aboveLow = lowStrict ? n > low : n >= low;
  const belowHigh = highStrict ? n < high : n <= high;
  return aboveLow && belowHigh ? 'yes' : 'no';
}

/** Does a fact, itself perhaps a range or about a number, keep a limit? `perhaps` when only a part of it does. */
export function meets(fact: Bounds, limit: Bounds, aboutTolerance: number): Verdict {
  const inner = widened(fact, aboutTolerance);
  const outer = widened(limit, aboutTolerance);
  const common = meeting(inner, outer);
  if (isEmpty(common)) return 'no';
  const kept = sameBounds({ ...common, about: false }, { ...inner, about: false });
  return kept ? 'yes' : 'perhaps';
}

function meeting(a: Bounds, b: Bounds): Bounds {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const lowStrict = (a.lowStrict && a.low === low) || (b.lowStrict && b.low === low);
  const highStrict = (a.highStrict && a.high === high) || (b.highStrict && b.high === high);
  return { low, high, lowStrict, highStrict, about: false };
}

/** The interval with the tolerance added. The last term absorbs what binary fractions lose (0.1 of 350 is 35). */
function widened(bounds: Bounds, tolerance: number): Bounds {
  if (!bounds.about) return bounds;
  const give = tolerance + 1e-12;
  return { ...bounds, low: bounds.low * (1 - give), high: bounds.high * (1 + give), about: false };
}

/** The whole numbers between two cases that neither covers (`dưới 200` and `trên 200` leave 200), in either order. */
export function hole(a: Bounds, b: Bounds): { readonly from: number; readonly to: number } | undefined {
  const [lower, upper] = a.low < b.low || (a.low === b.low && a.high < b.high) ? [a, b] : [b, a];
  const from = (lower.highStrict ? Math.ceil(lower.high) - 1 : Math.floor(lower.high)) + 1;
  const to = (upper.lowStrict ? Math.floor(upper.low) + 1 : Math.ceil(upper.low)) - 1;
  return from <= to ? { from, to } : undefined;
}
