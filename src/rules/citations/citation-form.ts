import type { Say } from '../../model/say.ts';
import { defineRule } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const citationForm = defineRule({
  code: 'TD604',
  slug: 'citation-form',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 3 và 6 Nghị định số 30/2020/NĐ-CP',
    en: 'Decree 30/2020, Annex I, part II, 3 and 6',
  },
  title: {
    vi: 'Số, ký hiệu viết liền và không có dấu phẩy trước ngày',
    en: 'A number is written without blanks and without a comma before its date',
  },
  why: {
    vi: 'Số, ký hiệu viết rời thì tìm trên máy không ra văn bản.',
    en: 'A number with blanks in it is not found by a search.',
  },
  *check({ document }) {
    for (const line of writtenLines(document)) {
      for (const { 0: text, index, groups } of line.text.matchAll(cited)) {
        const code = groups?.['code'] ?? '';
        const start = index + text.indexOf(code);
        const own = wordsAt(line, start, index + text.length);
        if (!own || own.origin === 'fact') continue;
        const fault = faultOf(code, groups?.['comma'] !== undefined);
        if (fault) yield { place: own.place, ...fault };
      }
    }
  },
});

const part = '[A-ZĐ][A-ZĐa-zđ]{1,14}';
/** A number after "số" with two parts in capitals at least: what else has a stroke in it is no notation. */
const cited = new RegExp(
  `(?<![A-Za-zÀ-ỹ])số:? ?(?<code>\\d{1,6}[a-zđ]?(?: ?/ ?\\d{4})? ?[/–-] ?${part}(?: ?[/–-] ?${part}){1,4})(?![A-Za-zÀ-ỹ\\d])(?<comma>,(?= ngày \\d))?`,
  'gu',
);

function faultOf(
  code: string,
  hasComma: boolean,
): { readonly message: Say; readonly help: Say; readonly actual: string } | undefined {
  const tidy = code.replace(/ ?([/–-]) ?/gu, '$1');
  const faults: Say[] = [];
  if (tidy !== code)
    faults.push({ vi: `viết rời, phải là “${tidy}”`, en: `has a blank in it and should be “${tidy}”` });
  if (hasComma) faults.push({ vi: 'có dấu phẩy thừa trước “ngày”', en: 'has a comma before “ngày”' });
  if (faults.length === 0) return undefined;
  return {
    message: {
      vi: `Số, ký hiệu “${code}” ${faults.map(({ vi }) => vi).join('; ')}.`,
      en: `The number “${code}” ${faults.map(({ en }) => en).join(' and ')}.`,
    },
    help: { vi: `Viết “số ${tidy} ngày ...”.`, en: `Write “số ${tidy} ngày ...”.` },
    actual: code,
  };
}
