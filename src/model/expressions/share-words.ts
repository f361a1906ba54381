import type { Reading } from './expression.ts';
import { numberFromWords } from './number-words.ts';
import { compareRatios, percentText, type Ratio, ratioOf } from './ratio.ts';
import { accepted, dash, guarded, quoted, refused } from './reading.ts';
import type { Share, ShareMode } from './share-value.ts';

const aboutWords = 'dự kiến khoảng|khoảng|chừng|xấp xỉ|ước|gần';
const modes: readonly (readonly [ShareMode, string])[] = [
  ['about', aboutWords],
  ['atLeast', 'ít nhất là|tối thiểu là|ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|từ|đạt từ|≥'],
  ['atMost', 'tối đa không quá|tối đa là|không quá|tối đa|nhiều nhất|không vượt quá|≤'],
  ['above', 'trên|hơn|quá|>'],
  ['below', 'dưới|chưa đến|ít hơn|thấp hơn|<'],
];
/** The normal word of each mode, with its space. */
export const opening: Readonly<Record<ShareMode, string>> = {
  exact: '',
  about: 'khoảng ',
  atLeast: 'ít nhất ',
  atMost: 'không quá ',
  above: 'trên ',
  below: 'dưới ',
  between: 'từ ',
  aboutBetween: 'khoảng từ ',
};
const pattern = new RegExp(
  `^(?:chiếm |đạt )?(?:tỷ lệ |tỉ lệ )?(?:${modes.map(([mode, words]) => `(?<${mode}>${words})`).join('|')})? ?(?:tỷ lệ |tỉ lệ )?` +
    '(?:(?<percent>\\d{1,3}(?:[.,]\\d{1,4})?) ?(?:%|phần trăm)|(?<top>\\d{1,4}) ?/ ?(?<bottom>\\d{1,4}))(?<tail> trở lên| trở xuống)?$',
  'iu',
);

const end = String.raw`\d{1,3}(?:[.,]\d{1,4})?(?: ?(?:%|phần trăm))?|\d{1,4} ?/ ?\d{1,4}`;
const range = new RegExp(
  `^(?:chiếm |đạt )?(?:tỷ lệ |tỉ lệ )?(?<about>${aboutWords})? ?(?:từ )?(?<low>${end}) ?(?:${dash}|đến|tới) ?(?<high>${end})$`,
  'iu',
);

/** Reads `70%`, `khoảng 70%`, `2/3`, `30% trở lên`, `từ 60% đến 70%`. */
export function readShare(text: string): Reading<Share> {
  return guarded(text, (plain) => {
    const ends = range.exec(
      plain
        .split(/(?= (?:đến|tới) )/iu)
        .map(inDigits)
        .join(''),
    )?.groups;
    if (ends) return rangeFrom(ends, text, plain);
    const found = pattern.exec(inDigits(plain))?.groups;
    const ratio = found ? ratioFrom(found) : undefined;
    if (!found || !ratio) return whyNot(plain);
    const mode = modeFrom(found);
    if (!mode) return whyNot(plain);
    return whole(ratio) ? accepted({ written: text, mode, ...ratio }) : tooMuch(plain);
  });
}

/** `hai phần ba` as 2/3, `một nửa` as 1/2. */
function inDigits(plain: string): string {
  const found = /^(.*?)([a-zà-ỹ]+) (?:phần ([a-zà-ỹ]+)|nửa)$/iu.exec(plain);
  const top = numberFromWords(found?.[2] ?? '');
  const bottom = found?.[3] === undefined ? 2 : found[3].toLowerCase() === 'tư' ? 4 : numberFromWords(found[3]);
  return found && top !== undefined && bottom !== undefined ? `${found[1] ?? ''}${top}/${bottom}` : plain;
}

function modeFrom(found: Readonly<Record<string, string | undefined>>): ShareMode | undefined {
  const mode = modes.find(([name]) => found[name] !== undefined)?.[0];
  const tail = found['tail']?.trim().toLowerCase();
  const bareFrom = /từ$/iu.test(found['atLeast'] ?? '');
  if (tail === 'trở lên') return mode === undefined || bareFrom ? 'atLeast' : undefined;
  if (tail === 'trở xuống') return mode === undefined || bareFrom ? 'atMost' : undefined;
  return bareFrom ? undefined : (mode ?? 'exact');
}

function ratioFrom(found: Readonly<Record<string, string | undefined>>): Ratio | undefined {
  if (found['percent'] === undefined) return ratioOf(Number(found['top']), Number(found['bottom']));
  return percentRatio(found['percent']);
}

/** `32,7` as 327/1000. A dot is taken as a comma: no share has thousands. */
export function percentRatio(text: string): Ratio | undefined {
  const [integer = '', fraction = ''] = text.split(/[.,]/u);
  return ratioOf(Number(integer + fraction), 100 * 10 ** fraction.length);
}

function whole(ratio: Ratio): boolean {
  return ratio.numerator <= ratio.denominator;
}

/** `60 - 70%`: the sign may stand once, behind the second number. */
function rangeFrom(ends: Readonly<Record<string, string | undefined>>, text: string, plain: string): Reading<Share> {
  const { low = '', high = '', about } = ends;
  const from = endRatio(low, sign.test(high));
  const to = endRatio(high, false);
  return from && to ? between(from, to, about !== undefined, text) : whyNot(plain);
}

/** The share with these two ends; refuses ends that are turned round, the same, or over the whole. */
export function between(from: Ratio, to: Ratio, isAbout: boolean, written: string): Reading<Share> {
  const value: Share = { written, mode: isAbout ? 'aboutBetween' : 'between', ...from, top: to };
  if (!whole(to)) return tooMuch(written.trim());
  if (compareRatios(from, to) < 0) return accepted(value);
  return refused(
    `${quoted(written.trim())}: tỷ lệ nhỏ phải đứng trước tỷ lệ lớn`,
    `${quoted(written.trim())}: the smaller share must stand before the larger`,
  );
}

const sign = / ?(?:%|phần trăm)$/iu;

/** A number without its sign is a percentage only where the other end has one. */
function endRatio(text: string, isPercent: boolean): Ratio | undefined {
  const [top = '', bottom] = text.split('/');
  if (bottom !== undefined) return ratioOf(Number(top), Number(bottom));
  return isPercent || sign.test(text) ? percentRatio(text.replace(sign, '')) : undefined;
}

function tooMuch(plain: string) {
  return refused(`${quoted(plain)} lớn hơn 100%`, `${quoted(plain)} is more than 100%`);
}

function whyNot(plain: string) {
  if (/^\d+(?:,\d+)?$/u.test(plain))
    return refused(`${quoted(plain)} thiếu dấu %`, `${quoted(plain)} lacks the % sign`);
  return refused(
    `${quoted(plain)} không phải là một tỷ lệ; viết như “70%”, “khoảng 70%”, “2/3”, tính trên số nào thì ghi riêng`,
    `${quoted(plain)} is not a share; write it as “70%”, “khoảng 70%”, “2/3”, and what it is a share of separately`,
  );
}

/** `khoảng 70%`; a fraction where the percentage would not end (`1/3`). */
export function normalShare(value: Share): string {
  const { mode, top } = value;
  return opening[mode] + ratioText(value) + (top ? ` đến ${ratioText(top)}` : '');
}

/** `70%`, or `1/3`. */
export const ratioText = (ratio: Ratio): string => percentText(ratio) ?? `${ratio.numerator}/${ratio.denominator}`;
