import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { FixedName } from '../../model/norm.ts';
import type { Place } from '../../model/place.ts';
import { defineRule } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const fixedNames = defineRule({
  code: 'TD743',
  slug: 'fixed-names',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Phụ lục II Nghị định số 30/2020/NĐ-CP', en: 'Decree 30/2020, Annex II' },
  title: { vi: 'Tên gọi viết đúng chữ hoa và dấu câu', en: 'Names with their capitals and punctuation' },
  why: {
    vi: 'Tên nước, tên luật, tên huân chương, danh hiệu có cách viết cố định; viết khác là sai thể thức và tra cứu không thấy.',
    en: 'Names of the country, of laws, orders and titles are written one way; otherwise form is broken and searches miss them.',
  },
  *check({ document }) {
    for (const [{ name }, spelt] of misspelt(document)) {
      const [first, ...others] = spelt;
      if (!first) continue;
      yield {
        place: first.place,
        message: {
          vi: `Tên “${name}” ở đây viết là “${first.text}” (${officialCount(spelt.length)} chỗ trong văn bản).`,
          en: `The name “${name}” is written “${first.text}” here (${spelt.length} in the document).`,
        },
        help: { vi: `Viết “${name}”.`, en: `Write “${name}”.` },
        related: others
          .slice(0, 9)
          .map(({ place }) => ({ place, message: { vi: 'cũng viết khác', en: 'not as it should be here either' } })),
        actual: first.text,
        expected: name,
      };
    }
  },
});

interface Spelt {
  readonly text: string;
  readonly place: Place;
}

/** Each name, with the places that write it otherwise. Words that a reference prints are compared with their fact. */
function misspelt(document: PlanDocument): Map<FixedName, Spelt[]> {
  const byKey = new Map(document.norm.names.map((entry) => [keyOf(entry.name), entry]));
  const pattern = patternOf(document.norm.names);
  const found = new Map<FixedName, Spelt[]>();
  for (const line of writtenLines(document)) {
    if (line.prose.path[0] === 'citations') continue;
    for (const { 0: text, index } of line.text.matchAll(pattern)) {
      const entry = byKey.get(keyOf(text));
      const own = wordsAt(line, index, index + text.length);
      if (!entry || own?.origin !== 'typed' || isRight(text, entry)) continue;
      if (!isAfter(line.text.slice(Math.max(0, index - 60), index), entry.after)) continue;
      const known = found.get(entry);
      if (known) known.push({ text, place: own.place });
      else found.set(entry, [{ text, place: own.place }]);
    }
  }
  return found;
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[\s,–-]+/g, ' ');

/** Longer names first; where a name has a comma, other marks and none are the usual slips. */
function patternOf(names: readonly FixedName[]): RegExp {
  const sorted = [...names].sort((a, b) => b.name.length - a.name.length);
  const choices = sorted.map(({ name }) => keyOf(name).replaceAll(' ', name.includes(',') ? '[\\s,–-]{1,3}' : ' '));
  return new RegExp(`(?<![a-zà-ỹ])(?:${choices.join('|')})(?![a-zà-ỹ])`, 'giu');
}

/** Lines in capitals spell nothing, and neither do small letters where a common noun is meant. */
function isRight(text: string, { name, always }: FixedName): boolean {
  const isCommon = !always && text.charAt(0) !== name.charAt(0);
  return text === name || isCommon || text === text.toUpperCase();
}

function isAfter(before: string, words: string): boolean {
  const at = before.lastIndexOf(words);
  return at >= 0 && !/[.;:!?]/.test(before.slice(at));
}
