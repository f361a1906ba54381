import type { TitleWords } from '../model/norm.ts';

const inside = 1.5;
const name = 0.6;
const afterComma = -0.2;
const beforeGroup = -0.2;
const beforeRest = 0.3;

/** What it costs to start a line with each of these words: much within a group of words, less than nothing before one. */
export function breakCosts(words: readonly string[], { together, startLine, goOn }: TitleWords): number[] {
  const bare = words.map(bareWord);
  const glued = gluedWords(bare, together);
  const starts = startLine.map(syllables);
  const rests = goOn.map(syllables);
  const isUpper = words.join('') === words.join('').toUpperCase();
  return words.map((word, index) => {
    const before = words[index - 1] ?? '';
    if (glued.has(index) || isTied(before, word)) return inside;
    if (!isUpper && isCapital(before) && isCapital(word) && !/[,;:]$/.test(before)) return name;
    const beginsWith = (groups: readonly string[][]) => groups.some((group) => matches(bare, index, group));
    const comma = /[,;:]$/.test(before) ? afterComma : 0;
    return comma + (beginsWith(starts) ? beforeGroup : beginsWith(rests) ? beforeRest : 0);
  });
}

const syllables = (phrase: string): string[] => phrase.split(' ').map(bareWord);
const bareWord = (word: string): string => word.toLowerCase().replace(/^[“"(]+|[”"),.;:]+$/g, '');
const isCapital = (word: string): boolean => /^[“"(]?\p{Lu}/u.test(word);
const matches = (words: readonly string[], at: number, group: readonly string[]): boolean =>
  group.every((syllable, offset) => words[at + offset] === syllable);

/** The words, by index, that go on a group. */
function gluedWords(bare: readonly string[], together: readonly string[]): Set<number> {
  const glued = new Set<number>();
  for (const group of together.map(syllables)) {
    for (let at = 0; at < bare.length; at += 1) {
      if (!matches(bare, at, group)) continue;
      for (let offset = 1; offset < group.length; offset += 1) glued.add(at + offset);
    }
  }
  return glued;
}

const ties = /^(?:thứ|số|năm|tháng|ngày|quý|khóa|kỳ|tm\.|kt\.|tl\.|tuq\.|q\.)$/iu;

/** A dash stands between its words, and a number stays with what it counts. */
const isTied = (before: string, word: string): boolean =>
  /^[-–]$/.test(before) || /^[-–]$/.test(word) || (ties.test(before) && /^[\p{Lu}\d]/u.test(word));
