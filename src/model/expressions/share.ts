import type { Say } from '../say.ts';
import { agreeByReading } from './agreement.ts';
import type { Expression, Reading } from './expression.ts';
import {
  type MachineForm,
  numberIn,
  refusedEntry,
  refusedKeys,
  refusedTogether,
  saidKeys,
  textIn,
} from './machine-form.ts';
import { compareRatios, percentText, type Ratio, ratioOf } from './ratio.ts';
import { accepted, guarded, quoted, refused } from './reading.ts';

/** `exact` is a bare share, `atLeast` a floor (`ít nhất`), `atMost` a ceiling; `above` and `below` exclude the number itself. */
export type ShareMode = 'exact' | 'about' | 'atLeast' | 'atMost' | 'above' | 'below';

/** A part of a whole: `70%`, `khoảng 70%`, `ít nhất 30%`, `2/3`; a reduced fraction between 0 and 1. */
export interface Share extends Ratio {
  readonly written: string;
  readonly mode: ShareMode;
}

const modes: readonly (readonly [ShareMode, string])[] = [
  ['about', 'dự kiến khoảng|khoảng|chừng|xấp xỉ|ước|gần'],
  ['atLeast', 'ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|từ|đạt từ|≥'],
  ['atMost', 'không quá|tối đa|nhiều nhất|không vượt quá|≤'],
  ['above', 'trên|hơn|quá|>'],
  ['below', 'dưới|chưa đến|ít hơn|thấp hơn|<'],
];
const opening: Readonly<Record<ShareMode, string>> = {
  exact: '',
  about: 'khoảng ',
  atLeast: 'ít nhất ',
  atMost: 'không quá ',
  above: 'trên ',
  below: 'dưới ',
};
const english: Readonly<Record<ShareMode, string>> = {
  exact: '',
  about: 'about ',
  atLeast: 'at least ',
  atMost: 'at most ',
  above: 'more than ',
  below: 'less than ',
};
const pattern = new RegExp(
  `^(?:chiếm |đạt )?(?:tỷ lệ |tỉ lệ )?(?:${modes.map(([mode, words]) => `(?<${mode}>${words})`).join('|')})? ?(?:tỷ lệ |tỉ lệ )?` +
    '(?:(?<percent>\\d{1,3}(?:[.,]\\d{1,4})?) ?(?:%|phần trăm)|(?<top>\\d{1,4}) ?/ ?(?<bottom>\\d{1,4}))(?<tail> trở lên| trở xuống)?$',
  'iu',
);

function read(text: string): Reading<Share> {
  return guarded(text, (plain) => {
    const found = pattern.exec(plain)?.groups;
    const ratio = found ? ratioFrom(found) : undefined;
    if (!found || !ratio) return whyNot(plain);
    const mode = modeFrom(found);
    if (!mode) return whyNot(plain);
    return whole(ratio) ? accepted({ written: text, mode, ...ratio }) : tooMuch(plain);
  });
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
function percentRatio(text: string): Ratio | undefined {
  const [integer = '', fraction = ''] = text.split(/[.,]/u);
  return ratioOf(Number(integer + fraction), 100 * 10 ** fraction.length);
}

function whole(ratio: Ratio): boolean {
  return ratio.numerator <= ratio.denominator;
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

const mapModes: Readonly<Record<string, ShareMode>> = {
  exactly: 'exact',
  about: 'about',
  min: 'atLeast',
  max: 'atMost',
  above: 'above',
  below: 'below',
};

function fromMap(map: MachineForm): Reading<Share> {
  const keys = refusedKeys(map, Object.keys(mapModes));
  if (keys) return keys;
  const said = saidKeys(map);
  const key = said[0] ?? '';
  if (said.length > 1) return refusedTogether(said);
  const ratio = entryRatio(map[key]);
  if (!ratio)
    return refusedEntry(
      key,
      map[key],
      'một tỷ lệ (70%, 2/3; số không có dấu được hiểu là phần trăm)',
      'a share (70%, 2/3; a bare number is a percentage)',
    );
  const value: Share = { written: '', mode: mapModes[key] ?? 'exact', ...ratio };
  return accepted({ ...value, written: normal(value) });
}

/** A bare number is a percentage; one between 0 and 1 could be meant either way and is refused. */
function entryRatio(entry: unknown): Ratio | undefined {
  const text = textIn(entry) ?? '';
  const number = numberIn(/^\d+\.\d+$/u.test(text) ? Number(text) : entry);
  if (number !== undefined) {
    return number <= 100 && (number >= 1 || number === 0) ? percentRatio(String(number)) : undefined;
  }
  const reading = read(text);
  return reading.ok && reading.value.mode === 'exact'
    ? ratioOf(reading.value.numerator, reading.value.denominator)
    : undefined;
}

function normal(value: Share): string {
  return opening[value.mode] + (percentText(value) ?? `${value.numerator}/${value.denominator}`);
}

function describe(value: Share): Say {
  const amount = percentText(value) ?? `${value.numerator}/${value.denominator}`;
  return { vi: opening[value.mode] + amount, en: english[value.mode] + amount };
}

function equal(a: Share, b: Share): boolean {
  return a.mode === b.mode && compareRatios(a, b) === 0;
}

export const share: Expression<Share> = {
  name: 'share',
  read,
  fromMap,
  phrase: (value) => value.written,
  normal,
  forms: { fraction: (value) => `${opening[value.mode]}${value.numerator}/${value.denominator}` },
  equal,
  agree: (fact, words) => agreeByReading(share, fact, words, equal),
  describe,
};
