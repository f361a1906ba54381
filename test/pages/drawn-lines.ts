import { type Extent, firstPageLines, firstPageWords, type Word } from './pdf.ts';

const point = 25.4 / 72;
/** Millimetres by which a drawn line may miss what the decree asks. */
const tolerance = 0.3;

/** What is wrong with the three drawn lines of page 1 (Decree 30/2020, Annex I, II.1, II.2, II.5a). */
export function faultsOfLines(pdf: string): string[] {
  const words = firstPageWords(pdf);
  const motto = words.find(({ text }) => text === 'Hạnh');
  const kind = words.find(({ text, y }) => /^(?:KẾ|QUYẾT)$/.test(text) && motto && y > motto.y);
  if (!kind) return ['page 1 has no motto or no kind of document'];
  const lines = firstPageLines(pdf);
  const [issuer, underMotto] = lines.filter(({ y }) => y < kind.y).sort((a, b) => a.left - b.left);
  const [subject] = lines.filter(({ y }) => y > kind.y).sort((a, b) => a.y - b.y);
  return [
    ...faultsOf('under the motto', underMotto, words, [1, 1]),
    ...faultsOf('under the issuer', issuer, words, [1 / 3, 1 / 2]),
    ...faultsOf('under the subject', subject, words, [1 / 3, 1 / 2]),
  ];
}

/** `share`: least and most, of the width of the last line of words above. */
function faultsOf(what: string, line: Extent | undefined, words: readonly Word[], share: [number, number]): string[] {
  const text = line && lineAbove(line, words);
  if (!line || !text) return [`no line ${what}`];
  const [width, length] = [text, line].map(({ left, right }) => right - left) as [number, number];
  const missed = Math.max(share[0] * width - length, length - share[1] * width) * point;
  const aside = (Math.abs(line.left + line.right - text.left - text.right) / 2) * point;
  return [
    ...(missed > tolerance ? [`the line ${what} misses its length by ${missed.toFixed(2)} mm`] : []),
    ...(aside > tolerance ? [`the line ${what} is ${aside.toFixed(2)} mm off the middle`] : []),
  ];
}

/** The nearest words above a drawn line that stand over its middle, as one extent. */
function lineAbove(line: Extent, words: readonly Word[]): Extent | undefined {
  const middle = (line.left + line.right) / 2;
  const above = words.filter(({ y }) => y < line.y && line.y - y < 25);
  const own = joined(above).filter(({ left, right }) => left <= middle && middle <= right);
  return own.sort((a, b) => b.y - a.y)[0];
}

/** Words of one line with no more than a space between; the columns of the header lie further apart. */
function joined(words: readonly Word[]): Extent[] {
  const lines: { left: number; right: number; y: number }[] = [];
  for (const { left, right, y } of [...words].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < 2 && left - last.right < 12) last.right = right;
    else lines.push({ left, right, y });
  }
  return lines;
}
