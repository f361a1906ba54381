import { linesIn, type PrintedBlock } from '../../model/compose/tree.ts';
import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Place } from '../../model/place.ts';
import { pathKey } from '../../model/plan/read.ts';
import { defineRule, type Problem } from '../rule.ts';

export const typedMarker = defineRule({
  code: 'TD744',
  slug: 'typed-marker',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I phần II mục 6 Nghị định số 30/2020/NĐ-CP',
    en: 'Decree 30/2020, Annex I, part II, 6',
  },
  title: { vi: 'Số thứ tự, gạch đầu dòng không gõ tay', en: 'Numbers and dashes are not typed by hand' },
  why: {
    vi: 'Số thứ tự và gạch đầu dòng được in tự động nên ghi thêm thì in hai lần; đánh số tay thì dễ nhảy số khi thêm, bớt ý.',
    en: 'Numbers and dashes are printed automatically, so typed ones print twice; numbers set by hand skip when an item goes.',
  },
  *check({ document }) {
    const lines = printedLines(document);
    yield* doubled(lines.filter(({ block }) => block.marker !== ''));
    for (const list of listsWithoutMarker(lines)) yield* skipped(list);
  },
});

/** A line that begins with a number, letter or dash typed by its author. */
interface Line {
  readonly block: PrintedBlock;
  /** `-`, `1.`, `a)`, as typed; '' for none. */
  readonly typed: string;
  readonly place: Place;
}

/** "V. I. Lê-nin" is a name. */
const marker = /^(?:[-–—+•*]|[a-zđ]\)|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]{1,5}\.(?! \p{Lu}\.))(?=\s)/u;

function printedLines({ composition }: PlanDocument): Line[] {
  const blocks = [composition.body, ...composition.annexes.map(({ body }) => body)].flatMap((body) => [
    ...linesIn(body),
  ]);
  return blocks.map((block) => {
    const [first] = block.runs;
    const isTyped = first !== undefined && !first.mention && block.origin === 'plan';
    const typed = isTyped ? (marker.exec(first.text)?.[0] ?? '') : '';
    const { range, ...place } = first?.place ?? block.place;
    return {
      block,
      typed,
      place: range ? { ...place, range: { start: range.start, end: range.start + typed.length } } : place,
    };
  });
}

/** Lines that print their marker twice, one finding for all of them; a text said once for each member counts once. */
function* doubled(lines: readonly Line[]): Generator<Problem> {
  const inFile = new Map(lines.filter(({ typed }) => typed !== '').map((line) => [pathKey(line.place.path), line]));
  const [first, ...others] = inFile.values();
  if (!first) return;
  const { typed, block } = first;
  yield {
    place: first.place,
    message: {
      vi: `Dòng này ghi sẵn “${typed}” nên in ra “${block.marker} ${typed} ...”${others.length > 0 ? `; có ${officialCount(others.length + 1)} dòng như vậy` : ''}.`,
      en: `The line has “${typed}” typed in, so it prints as “${block.marker} ${typed} ...”${others.length > 0 ? `; there are ${others.length + 1} such lines` : ''}.`,
    },
    help: {
      vi: 'Bỏ phần gõ tay; muốn kiểu đánh số khác thì ghi numbering cho danh sách.',
      en: 'Remove what is typed; for another kind of numbers state numbering for the list.',
    },
    related: others
      .slice(0, 9)
      .map(({ place }) => ({ place, message: { vi: 'dòng này cũng vậy', en: 'this line too' } })),
    actual: typed,
  };
}

/** Paragraphs of one text, or items of one list, that print without a marker of their own. */
function listsWithoutMarker(lines: readonly Line[]): Iterable<Line[]> {
  const lists = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.typed === '' || line.block.marker !== '') continue;
    const key = pathKey(line.block.list ?? line.block.place.path);
    const known = lists.get(key);
    if (known) known.push(line);
    else lists.set(key, [line]);
  }
  return lists.values();
}

/** Numbers typed from 1 on, or letters from a on, that leave one out or repeat one; two kinds in one text are two lists. */
function* skipped(list: readonly Line[]): Generator<Problem> {
  const kinds = new Set(list.map(({ typed }) => typed.replace(/\p{Ll}/u, 'a').replace(/\d+/, '1')));
  if (kinds.size > 1 || positionOf(list[0]?.typed ?? '') !== 1) return;
  for (const [index, line] of list.entries()) {
    const before = list[index - 1];
    const [last, position] = [before && positionOf(before.typed), positionOf(line.typed)];
    if (!before || last === undefined || position === undefined) continue;
    const startsAgain = position === 1 && last > 1;
    if (position === last + 1 || startsAgain) continue;
    yield {
      place: line.place,
      message: {
        vi: `Số thứ tự gõ tay không liên tục: sau “${before.typed}” là “${line.typed}”.`,
        en: `The numbers typed by hand do not run on: “${line.typed}” follows “${before.typed}”.`,
      },
      help: {
        vi: 'Sửa số thứ tự, hoặc ghi các ý thành items để số được in tự động.',
        en: 'Correct the numbers, or write the points as items so that they are numbered automatically.',
      },
      related: [{ place: before.place, message: { vi: 'số trước ở đây', en: 'the number before is here' } }],
      actual: line.typed,
    };
  }
}

const letters = 'abcdđeghiklmnopqrstuvxy';

/** 1 for `1.`, `1)` and `a)`; undefined for dashes and numbers of several parts. */
function positionOf(typed: string): number | undefined {
  const [, digits, letter] = /^\(?(?:(\d+)|(\p{Ll}))[.)]$/u.exec(typed) ?? [];
  if (digits !== undefined) return Number(digits);
  return letter === undefined ? undefined : letters.indexOf(letter) + 1;
}
