import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Place } from '../../model/place.ts';
import { defineRule } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const spacing = defineRule({
  code: 'TD749',
  slug: 'spacing',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Dấu câu viết liền từ đứng trước và cách từ đứng sau',
    en: 'A mark follows its word without a blank and has one after it',
  },
  title: { vi: 'Khoảng trống trước và sau dấu câu', en: 'Blanks before and after punctuation' },
  why: {
    vi: 'Khoảng trống thừa làm dấu câu rơi xuống đầu dòng sau, thiếu thì hai từ dính vào nhau.',
    en: 'A blank too many lets the mark fall to the next line; without one, two words run together.',
  },
  *check({ document }) {
    const [first, ...others] = slipsIn(document);
    if (!first) return;
    const count = others.length + 1;
    yield {
      place: first.place,
      message: {
        vi: `Khoảng trống quanh dấu câu đặt sai ở “${first.text}”, viết đúng là “${first.right}”${count > 1 ? `; trong văn bản có ${officialCount(count)} chỗ như vậy` : ''}.`,
        en: `The blanks around the mark in “${first.text}” should be as in “${first.right}”${count > 1 ? `; the document has ${count} such places` : ''}.`,
      },
      help: {
        vi: 'Không để khoảng trống trước dấu câu và để một khoảng trống sau dấu câu.',
        en: 'Leave no blank before a mark and one blank after it.',
      },
      related: others.slice(0, 9).map(({ place }) => ({ place, message: { vi: 'chỗ này cũng vậy', en: 'here too' } })),
      actual: first.text,
      expected: first.right,
    };
  },
});

interface Slip {
  readonly text: string;
  readonly right: string;
  readonly place: Place;
}

/** A mark with words on both sides; "5,5", "PCT.UBND", "..." and times of day are left alone. */
const around = [
  { pattern: /[A-Za-zÀ-ỹ\d)”%] +[,;:](?=\s|$)/gu, right: (text: string) => text.replace(/ +/, '') },
  { pattern: /[a-zà-ỹ)”][,;](?=[A-Za-zÀ-ỹ])/gu, right: (text: string) => `${text} ` },
  { pattern: /[(“] +(?=[A-Za-zÀ-ỹ\d])/gu, right: (text: string) => text.trimEnd() },
  { pattern: /[A-Za-zÀ-ỹ\d.] +[)”]/gu, right: (text: string) => text.replace(/ +/, '') },
];

function slipsIn(document: PlanDocument): Slip[] {
  return [...writtenLines(document)].flatMap((line) =>
    around.flatMap(({ pattern, right }) =>
      [...line.text.matchAll(pattern)].flatMap(({ 0: found, index }): Slip[] => {
        const end = index + found.length;
        const own = wordsAt(line, end - 1, end);
        if (own?.origin !== 'typed') return [];
        const before = /[A-Za-zÀ-ỹ\d]{0,20}$/u.exec(line.text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
        const after = /^[A-Za-zÀ-ỹ\d]{0,20}/u.exec(line.text.slice(end, end + 20))?.[0] ?? '';
        return [{ text: before + found + after, right: before + right(found) + after, place: own.place }];
      }),
    ),
  );
}
