import { execFileSync } from 'node:child_process';

/** The lines with words on each page, top to bottom. */
export function pagesOf(pdf: string): string[][] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').map((page) =>
    page
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  return pages.filter((lines) => lines.length > 0);
}

/** The words of each page in the order they were written, so that those of a cell stand together. */
export const runningTexts = (pdf: string): string[] =>
  execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).split('\f');

/** A word or drawn line on a page, in points from its upper left corner. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface Word extends Extent {
  readonly text: string;
}

/** The words of page 1; `y` is the middle of their line. */
export function firstPageWords(pdf: string): Word[] {
  const html = execFileSync('pdftotext', ['-bbox', '-f', '1', '-l', '1', pdf, '-'], { encoding: 'utf8' });
  const words = html.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g);
  return [...words].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    right: Number(right),
    y: (Number(top) + Number(bottom)) / 2,
  }));
}

/** The drawn horizontal lines of page 1. */
export function firstPageLines(pdf: string): Extent[] {
  const svg = execFileSync('pdftocairo', ['-svg', '-f', '1', '-l', '1', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const drawn = svg.matchAll(
    /<path style="fill:none;[^"]*" d="M ([\d.]+) ([\d.]+) L ([\d.]+) ([\d.]+) ?" transform="matrix\(([^)]*)\)"/g,
  );
  const lines = [...drawn].map(([, x1, y1, x2, , matrix = '']) => {
    const [scaleX = 1, , , scaleY = 1, moveX = 0, moveY = 0] = matrix.split(',').map(Number);
    const at = (x: string | undefined): number => Number(x) * scaleX + moveX;
    return { left: at(x1), right: at(x2), y: Number(y1) * scaleY + moveY };
  });
  const keyOf = ({ left, right, y }: Extent): string => [left, right, y].map((value) => value.toFixed(1)).join();
  // LibreOffice strokes a border twice.
  return [...new Map(lines.map((line) => [keyOf(line), line])).values()];
}
