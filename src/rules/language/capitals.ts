import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import { isReported, type Norm } from '../../model/norm.ts';
import type { Place } from '../../model/place.ts';
import { evenTones } from '../../model/tone-placement.ts';
import { defineRule, type Problem } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const capitals = defineRule({
  code: 'TD709',
  slug: 'capitals',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Phụ lục II Nghị định số 30/2020/NĐ-CP', en: 'Decree 30/2020, Annex II' },
  title: { vi: 'Từ phải viết hoa', en: 'Words that take a capital' },
  why: {
    vi: '“Nhân dân”, “Nhà nước”, “Tổ quốc” viết hoa trừ khi nằm trong tên gọi khác; một từ không viết khi hoa khi thường.',
    en: '“Nhân dân”, “Nhà nước” and “Tổ quốc” take a capital except inside other names; no word is written both ways.',
  },
  *check({ document }) {
    for (const [index, word] of document.norm.capitals.entries()) {
      const { lower, upper } = spellingsOf(document, word);
      const [first] = lower;
      const [other] = upper;
      if (!first) continue;
      if (isReported(document.norm, `capitals.${index}`)) yield lowerProblem(word.word, first, lower.length);
      else if (other) yield mixedProblem(word.word, first, other, lower.length, upper.length);
    }
  },
});

interface Spellings {
  readonly lower: readonly Place[];
  readonly upper: readonly Place[];
}

/** Where the word stands with and without its capital. Inside the names of bodies and at the start it says nothing. */
function spellingsOf(document: PlanDocument, { word, except }: Norm['capitals'][number]): Spellings {
  const small = word.toLowerCase();
  const pattern = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${small}|${word})(?![A-Za-zÀ-ỹ])`, 'gu');
  const spellings = { lower: [] as Place[], upper: [] as Place[] };
  for (const line of writtenLines(document)) {
    if (line.prose.path[0] === 'citations') continue;
    for (const { 0: found, index } of line.text.matchAll(pattern)) {
      const own = wordsAt(line, index, index + found.length);
      if (!own || own.origin === 'fact') continue;
      const before = line.text.slice(Math.max(0, index - 60), index);
      const after = line.text.slice(index, index + 60);
      if (found === small && !isExcepted(before, after, small, except)) spellings.lower.push(own.place);
      if (found === word && !isStart(before) && !isInName(before)) spellings.upper.push(own.place);
    }
  }
  return spellings;
}

/** Is the word part of one of the phrases that keep it small? */
function isExcepted(before: string, after: string, small: string, except: readonly string[]): boolean {
  const [left, right] = [before, after].map((text) => evenTones(text.toLowerCase()));
  return except.some((phrase) => {
    const plain = evenTones(phrase.toLowerCase());
    const at = plain.indexOf(small);
    return at >= 0 && left?.endsWith(plain.slice(0, at)) && right?.startsWith(plain.slice(at));
  });
}

const isStart = (before: string): boolean => /(?:^|[.!?:]\s*|[“"(])$/u.test(before);
const bodies =
  /(?<![A-Za-zÀ-ỹ])(?:Ban|Hội|Ủy|Uỷ|Văn phòng|Bộ|Vụ|Cục|Viện|Học viện|Trường|Đoàn|Tổng|Đảng|Quỹ|Tạp chí|Mặt trận|Liên đoàn|TĐKT)(?![A-Za-zÀ-ỹ])[^,.;:()]*$/u;
const isInName = (before: string): boolean => bodies.test(before);

const lowerProblem = (word: string, place: Place, count: number): Problem => ({
  place,
  message: {
    vi: `“${word}” luôn viết hoa chữ đầu, ở đây viết “${word.toLowerCase()}” (${officialCount(count)} chỗ trong văn bản).`,
    en: `“${word}” always takes a capital, but the words say “${word.toLowerCase()}” (${count} in the document).`,
  },
  help: { vi: `Viết “${word}”.`, en: `Write “${word}”.` },
  actual: word.toLowerCase(),
  expected: word,
});

const mixedProblem = (word: string, place: Place, other: Place, lower: number, upper: number): Problem => ({
  place,
  severity: 'info',
  message: {
    vi: `Văn bản viết lẫn “${word.toLowerCase()}” (${officialCount(lower)} chỗ) và “${word}” (${officialCount(upper)} chỗ).`,
    en: `The document writes both “${word.toLowerCase()}” (${lower}) and “${word}” (${upper}).`,
  },
  help: { vi: 'Viết theo một cách trong cả văn bản.', en: 'Write it one way throughout.' },
  related: [{ place: other, message: { vi: 'cách viết kia ở đây', en: 'the other way is here' } }],
});
