import type { PlanDocument } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { defineRule } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const citedParts = defineRule({
  code: 'TD750',
  slug: 'cited-parts',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Phụ lục II Nghị định số 30/2020/NĐ-CP', en: 'Decree 30/2020, Annex II' },
  title: { vi: '“Điều” viết hoa, “khoản”, “điểm” viết thường', en: 'Capitals of cited articles, clauses and points' },
  why: {
    vi: 'Viện dẫn viết “điểm a khoản 2 Điều 5”: từ điều trở lên viết hoa, khoản và điểm viết thường.',
    en: 'A citation reads “điểm a khoản 2 Điều 5”: articles and what is above take a capital, clauses and points do not.',
  },
  *check({ document }) {
    for (const { text, right, place } of wrongParts(document)) {
      yield {
        place,
        message: {
          vi: `Viện dẫn “${text}” viết là “${right}”.`,
          en: `The citation “${text}” is written “${right}”.`,
        },
        help: {
          vi: 'Viết hoa “Phần”, “Chương”, “Mục”, “Điều”; viết thường “khoản”, “điểm”.',
          en: 'Use capitals for “Phần”, “Chương”, “Mục”, “Điều” and small letters for “khoản”, “điểm”.',
        },
        actual: text,
        expected: right,
      };
    }
  },
});

interface WrongPart {
  readonly text: string;
  readonly right: string;
  readonly place: Place;
}

const number = '(?:\\d{1,3}[a-zđ]?|[IVX]{1,5}|[a-zđ])(?![A-Za-zÀ-ỹ\\d])';
/** Parts one behind the other, as in "điểm a, b khoản 2 Điều 5"; only an article of a named document is a citation. */
const chain = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:điểm|khoản|mục|chương) ${number}(?:(?:, | và )${number}){0,4},? ){0,3}điều \\d{1,3}(?!\\d)(?=,? (?:của )?(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định|Hiến pháp|Pháp lệnh|Điều lệ))`,
  'giu',
);

function* wrongParts(document: PlanDocument): Generator<WrongPart> {
  for (const line of writtenLines(document)) {
    if (line.prose.path[0] === 'citations') continue;
    for (const { 0: text, index } of line.text.matchAll(chain)) {
      const isStart = /(?:^|[.!?:] ?|[“"(])$/u.test(line.text.slice(Math.max(0, index - 2), index));
      const right = withCapitals(text, isStart);
      const own = wordsAt(line, index, index + text.length);
      if (own?.origin === 'typed' && right !== text && text !== text.toUpperCase())
        yield { text, right, place: own.place };
    }
  }
}

function withCapitals(text: string, isStart: boolean): string {
  const right = text
    .replace(/điểm|khoản/giu, (part) => part.toLowerCase())
    .replace(/mục|chương|điều/giu, (part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase());
  return isStart ? text.charAt(0) + right.slice(1) : right;
}
