import type { PlanDocument } from '../../model/document.ts';
import { type Ordinal, ordinal } from '../../model/expressions/ordinal.ts';
import { romanNumeral } from '../../model/expressions/roman.ts';
import type { NodePath, Place } from '../../model/place.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { comparable } from '../../model/text.ts';
import { defineRule, type Problem } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const seriesOrdinal = defineRule({
  code: 'TD605',
  slug: 'series-ordinal',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Một kỳ đại hội chỉ có một số thứ tự', en: 'One congress has one number' },
  title: {
    vi: 'Số thứ tự của một kỳ đại hội phải thống nhất',
    en: 'The number of one congress must be the same everywhere',
  },
  why: {
    vi: 'Trích yếu, căn cứ và nội dung nói về cùng một kỳ đại hội mà ghi hai số thì người đọc không biết là kỳ nào.',
    en: 'Title, basis and text that number one congress differently leave open which is meant.',
  },
  *check({ document }) {
    const known = knownInstances(document);
    for (const { value, before, place } of typedOrdinals(document)) {
      const same = known.filter(({ names }) => names.some((name) => isComing(before, name)));
      const [first] = same;
      if (first && !same.some((instance) => instance.ordinal.value === value)) {
        yield problemOf(document, place, value, first);
      }
    }
  },
});

interface Instance {
  readonly names: readonly string[];
  readonly ordinal: Ordinal;
  readonly path: NodePath;
}

/** Names that stand for one instance alone; past and coming congresses of one name are both known. */
function knownInstances(document: PlanDocument): Instance[] {
  const textAt = printedTexts(document);
  return (document.plan.series ?? []).flatMap(({ ordinal: number, aliases }, index) => {
    if (!number) return [];
    const name = textAt(['series', index, 'name']) ?? '';
    const others = Array.isArray(aliases) ? aliases : aliases === undefined ? [] : [aliases];
    const names = [name, ...others].map(comparable).filter((known) => known.includes(' '));
    return [{ names, ordinal: number, path: ['series', index, 'ordinal'] }];
  });
}

/** No congress has a longer name; a megabyte before each number would be read over and over. */
const longestName = 300;

interface Typed {
  readonly value: number;
  readonly before: string;
  readonly place: Place;
}

/** Numbers typed into a sentence; anchored ones are compared with their fact already. */
function* typedOrdinals(document: PlanDocument): Generator<Typed> {
  for (const line of writtenLines(document)) {
    for (const match of line.text.matchAll(/,? ?lần thứ ([IVXLC]{1,7}|\d{1,2})(?![A-Za-zÀ-ỹ\d])/gu)) {
      const reading = ordinal.read(match[1] ?? '');
      const start = match.index + match[0].length - (match[1] ?? '').length;
      const own = wordsAt(line, start, match.index + match[0].length);
      if (!reading.ok || own?.origin !== 'typed') continue;
      yield {
        value: reading.value.value,
        before: comparable(line.text.slice(Math.max(0, match.index - longestName), match.index)),
        place: own.place,
      };
    }
  }
}

/** Past and coming congresses share their name: only what the plan leads up to is certainly the one it states. */
const isComing = (before: string, name: string): boolean =>
  / (?:tiến tới|hướng tới) $/u.test(` ${before.slice(0, -name.length)}`) && before.endsWith(name);

const problemOf = ({ file }: PlanDocument, place: Place, value: number, known: Instance): Problem => ({
  place,
  message: {
    vi: `Lời văn ghi lần thứ ${romanNumeral(value)}, trong khi kỳ này đã khai là lần thứ ${romanNumeral(known.ordinal.value)}.`,
    en: `The words say number ${romanNumeral(value)}, while this congress is stated as number ${romanNumeral(known.ordinal.value)}.`,
  },
  help: {
    vi: 'Sửa số thứ tự; nếu đây là một kỳ khác thì khai thêm kỳ ấy.',
    en: 'Correct the number; if another congress is meant, state that one too.',
  },
  related: [{ place: { file, path: known.path }, message: { vi: 'kỳ đã khai', en: 'the congress as stated' } }],
  actual: romanNumeral(value),
  expected: romanNumeral(known.ordinal.value),
});
