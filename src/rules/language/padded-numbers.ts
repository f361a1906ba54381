import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Place } from '../../model/place.ts';
import { defineRule, type Problem } from '../rule.ts';
import { type Said, saidPhrases } from '../said-phrases.ts';

export const paddedNumbers = defineRule({
  code: 'TD705',
  slug: 'padded-numbers',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 3 và 4 Nghị định số 30/2020/NĐ-CP',
    en: 'Decree 30/2020, Annex I, part II, 3 and 4',
  },
  title: {
    vi: 'Ngày dưới 10, tháng 1, tháng 2 và số dưới 10 thêm số 0',
    en: 'Days below 10, months 1 and 2 and low numbers take a leading 0',
  },
  why: {
    vi: 'Số 0 ở trước để không ai thêm được một chữ số vào ngày hay số văn bản đã ký.',
    en: 'The leading 0 keeps anyone from adding a digit to a signed date or number.',
  },
  *check({ document }) {
    for (const said of saidPhrases(document)) yield* unpadded(said);
    yield* mixedCounts(document);
  },
});

const shortDate = /(?<![A-Za-zÀ-ỹ\d/.,-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/A-Za-zÀ-ỹ])/gu;
const longDate = /(?<![a-zà-ỹ])ngày (\d{1,2}) tháng (\d{1,2})(?=,? năm \d{4})/giu;
const number = /(?<![A-Za-zÀ-ỹ\d/.,-])[1-9](?=\/(?:\d{4}\/)?\p{Lu}[A-Za-zÀ-ỹ\d]{0,9}-\p{Lu})/gu;

function* unpadded({ text, placeOf }: Said): Generator<Problem> {
  for (const { index } of text.matchAll(number)) {
    const found =
      /^\d\/(?:\d{4}\/)?[A-Za-zÀ-ỹ\d]{1,10}(?:-[A-Za-zÀ-ỹ\d]{1,20}){1,4}/u.exec(text.slice(index, index + 100))?.[0] ??
      '';
    const place = placeOf(index, index + found.length);
    if (place && found !== '') yield problemOf('Số', 'The number', found, `0${found}`, place);
  }
  for (const match of text.matchAll(shortDate)) {
    const [found, day = '', month = '', year = ''] = match;
    yield* unlessRight(
      found,
      `${padDay(day)}/${padMonth(month)}/${year}`,
      placeOf(match.index, match.index + found.length),
    );
  }
  for (const match of text.matchAll(longDate)) {
    const [found, day = '', month = ''] = match;
    const after =
      /^,? năm \d{4}/iu.exec(text.slice(match.index + found.length, match.index + found.length + 12))?.[0] ?? '';
    const right = found.replace(/\d{1,2}(?= tháng)/iu, padDay(day)).replace(/\d{1,2}$/u, padMonth(month));
    yield* unlessRight(found + after, right + after, placeOf(match.index, match.index + found.length + after.length));
  }
}

const padDay = (day: string): string => day.padStart(2, '0');
const padMonth = (month: string): string => (Number(month) <= 2 ? month.padStart(2, '0') : month);

function* unlessRight(found: string, right: string, place: Place | undefined): Generator<Problem> {
  if (place && found !== right) yield problemOf('Ngày', 'The date', found, right, place);
}

const why = {
  Số: { vi: 'số dưới 10 thêm số 0 ở trước', en: 'below 10 it takes a leading 0' },
  Ngày: {
    vi: 'ngày dưới 10 và tháng 1, tháng 2 thêm số 0 ở trước',
    en: 'days below 10 and months 1 and 2 take a leading 0',
  },
} as const;

const problemOf = (vi: keyof typeof why, en: string, found: string, right: string, place: Place): Problem => ({
  place,
  message: {
    vi: `${vi} “${found}” viết là “${right}”: ${why[vi].vi}.`,
    en: `${en} “${found}” is written “${right}”: ${why[vi].en}.`,
  },
  help: { vi: `Viết “${right}”.`, en: `Write “${right}”.` },
  actual: found,
  expected: right,
});

const nouns =
  'năm|tháng|tuần|ngày|buổi|giờ|phút|đại biểu|người|đồng chí|đơn vị|tập thể|cá nhân|gia đình|hộ|thôn|xã|phường|huyện|trang|bài|tham luận|thành viên|bản';
const count = new RegExp(
  `(?<![a-zà-ỹ\\d./,]|[-–] |(?:điều|khoản|điểm|mục|số|thứ|cụm|khối|quận|lớp|tháng|quý|ngày|tổ|nhóm|chương|phần|lần|thôn|phường) )` +
    `(0?[1-9])(?! ?[-–]) (${nouns})(?![a-zà-ỹ]| \\d|[a-zà-ỹ]| tháng \\d)`,
  'giu',
);

interface Counted {
  readonly written: string;
  readonly place: Place;
}

/** `5 năm` and `05 năm` are both in use; only the first noun counted both ways in one document is named. */
function* mixedCounts(document: PlanDocument): Generator<Problem> {
  const spellings = new Map<string, { readonly padded: Counted[]; readonly bare: Counted[] }>();
  for (const { text, placeOf } of saidPhrases(document)) {
    for (const { 0: written, 1: digits = '', 2: noun = '', index } of text.matchAll(count)) {
      const place = placeOf(index, index + written.length);
      if (!place) continue;
      const key = noun.toLowerCase();
      const known = spellings.get(key) ?? { padded: [], bare: [] };
      spellings.set(key, known);
      known[digits.startsWith('0') ? 'padded' : 'bare'].push({ written, place });
    }
  }
  const mixed = [...spellings.values()].find(({ padded, bare }) => padded.length > 0 && bare.length > 0);
  if (!mixed) return;
  const [less, more] =
    mixed.padded.length < mixed.bare.length ? [mixed.padded, mixed.bare] : [mixed.bare, mixed.padded];
  yield* mixedProblem(less, more);
}

function* mixedProblem(less: readonly Counted[], more: readonly Counted[]): Generator<Problem> {
  const [first] = less;
  const [other] = more;
  if (!first || !other) return;
  yield {
    place: first.place,
    severity: 'info',
    message: {
      vi: `Văn bản viết lẫn “${first.written}” (${officialCount(less.length)} chỗ) và “${other.written}” (${officialCount(more.length)} chỗ).`,
      en: `The document writes both “${first.written}” (${less.length}) and “${other.written}” (${more.length}).`,
    },
    help: { vi: 'Viết theo một cách trong cả văn bản.', en: 'Write it one way throughout.' },
    related: [{ place: other.place, message: { vi: 'cách viết kia ở đây', en: 'the other way is here' } }],
  };
}
