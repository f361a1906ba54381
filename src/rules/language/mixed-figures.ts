import type { PlanDocument } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { defineRule, type Problem } from '../rule.ts';
import { saidPhrases } from '../said-phrases.ts';
import { writtenBothWays } from '../two-ways.ts';

export const mixedFigures = defineRule({
  code: 'TD748',
  slug: 'mixed-figures',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Một văn bản viết con số theo một kiểu', en: 'One document writes its figures one way' },
  title: { vi: 'Tỷ lệ, khoảng năm, ngày tháng viết theo một kiểu', en: 'Shares, years and dates are written one way' },
  why: {
    vi: '“70%” và “70 %”, “2016 - 2020” và “2016-2020” lẫn nhau là dấu hiệu ghép từ nhiều nguồn và làm tìm kiếm bị sót.',
    en: '“70%” beside “70 %”, “2016 - 2020” beside “2016-2020” show that it was pasted together, and escape searches.',
  },
  *check({ document }) {
    for (const figure of figures) yield* mixedProblem(foundIn(document, figure));
    yield* thousands(document);
  },
});

interface Figure {
  readonly pattern: RegExp;
  /** What makes it another style. */
  readonly styleOf: (text: string) => string;
}

const blanks = (text: string): string => text.replace(/[\dIVX]+/g, '');

const figures: readonly Figure[] = [
  { pattern: /(?<![\d.,])\d{1,3}(?:,\d{1,2})? ?%/g, styleOf: (text) => blanks(text.replace(',', '')) },
  { pattern: /(?<![\d/.-])(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d(?![\d/.])/g, styleOf: blanks },
  // January and February are padded by the decree; offices write the other months either way.
  {
    pattern: /(?<![\d/.-])\d{1,2}\/0?[3-9]\/\d{4}(?![\d/A-Za-zÀ-ỹ])/gu,
    styleOf: (text) => (/\/0/.test(text) ? 'padded' : 'bare'),
  },
];

interface Found {
  readonly text: string;
  readonly style: string;
  readonly place: Place;
}

/** Cited documents keep the figures of their titles; dates in them are ours. */
function foundIn(document: PlanDocument, { pattern, styleOf }: Figure): Found[] {
  return saidPhrases(document).flatMap(({ path, text, placeOf }) => {
    if (path[0] === 'citations' && path.at(-1) === 'subject') return [];
    return [...text.matchAll(pattern)].flatMap(({ 0: found, index }): Found[] => {
      const place = placeOf(index, index + found.length);
      return place ? [{ text: found, style: styleOf(found), place }] : [];
    });
  });
}

function* mixedProblem(found: readonly Found[]): Generator<Problem> {
  const styles = [...new Set(found.map(({ style }) => style))].map((style) =>
    found.filter((each) => each.style === style),
  );
  const [most, ...fewer] = styles.sort((a, b) => b.length - a.length);
  const least = fewer.at(-1);
  const [usual] = most ?? [];
  const [odd] = least ?? [];
  if (!most || !least || !usual || !odd) return;
  yield writtenBothWays({ ...odd, count: least.length }, { ...usual, count: most.length });
}

/** People and things are counted whole, so that a comma among their digits is no decimal one. */
const commas =
  /(?<![\d.,])\d{1,3}(?:,\d{3})+ (?:đại biểu|người|lao động|cán bộ|hộ|học sinh|đồng|tập thể|cá nhân|gia đình)(?![a-zà-ỹ])/giu;

function* thousands(document: PlanDocument): Generator<Problem> {
  for (const { text, placeOf } of saidPhrases(document)) {
    for (const { 0: found, index } of text.matchAll(commas)) {
      const place = placeOf(index, index + found.length);
      if (!place) continue;
      const right = found.replaceAll(',', '.');
      yield {
        place,
        message: {
          vi: `“${found}” ngăn hàng nghìn bằng dấu phẩy; tiếng Việt viết “${right}”.`,
          en: `“${found}” parts thousands with a comma; in Vietnamese it is “${right}”.`,
        },
        help: { vi: `Viết “${right}”.`, en: `Write “${right}”.` },
        actual: found,
        expected: right,
      };
    }
  }
}
