import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { allBelow, type Element, readXml, textBelow } from '../decree/xml.ts';
import { runningTexts } from './pdf.ts';

/** Tables whose head does not stand on each page they reach. */
export function faultsOfTables(docx: string, pdf: string): string[] {
  const document = readXml(strFromU8(unzipSync(readFileSync(docx))['word/document.xml'] ?? new Uint8Array()));
  const texts = runningTexts(pdf).map(squeezed);
  return allBelow(document, 'w:tbl').flatMap((table) => {
    const rows = allBelow(table, 'w:tr');
    const head = rows.filter(isHead);
    const last = rows.at(-1);
    if (head.length === 0 || !last) return [];
    const words = head.flatMap(cellTexts);
    const holdsHead = texts.map((text) => words.every((word) => text.includes(word)));
    const first = holdsHead.indexOf(true);
    const end = texts.findLastIndex((text) => text.includes(cellTexts(last).join('')));
    const missing = holdsHead.slice(first, end + 1).filter((holds) => !holds).length;
    if (end === -1) return [`the last row of “${words.join(' | ')}” is on no page`];
    return first === -1 || missing > 0 ? [`the head “${words.join(' | ')}” is missing on ${missing} pages`] : [];
  });
}

/** Known by its looks, not by the mark that makes Word repeat it: that is what is to be proved. */
const isHead = (row: Element): boolean => {
  const styles = allBelow(row, 'w:pStyle').map(({ attributes }) => attributes['w:val']);
  return styles.length > 0 && styles.every((style) => style === 'tdkt-cell-head');
};

const cellTexts = (row: Element): string[] =>
  allBelow(row, 'w:tc')
    .map((cell) => squeezed(textBelow(cell)))
    .filter((text) => text !== '');

/** Lines of a cell are cut anywhere between words. */
const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/g, '');
