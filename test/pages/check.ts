// `npm run check:pages`: the pages as an office program lays them out. Needs soffice, pdftotext and pdftocairo, and a font
// with the widths of Times New Roman (Debian: libreoffice-writer-nogui, poppler-utils, fonts-liberation2). With
// `-- --sheet FILE.png` also a picture of all pages (Debian: imagemagick).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { faultsOfLines } from './drawn-lines.ts';
import { type LaidOut, layOutPlans } from './office.ts';
import { pagesOf } from './pdf.ts';
import { expectedPages } from './plans.ts';
import { sweep } from './sweep.ts';
import { faultsOfTables } from './tables.ts';

const { values } = parseArgs({ options: { sheet: { type: 'string' } } });
const work = mkdtempSync(join(tmpdir(), 'tdkt-pages-'));

function faultsOf({ name, docx, pdf }: LaidOut): string[] {
  const pages = pagesOf(pdf);
  const [first = []] = pages;
  const expected = expectedPages[name];
  const found = expected === pages.length ? [] : [`${pages.length} pages, not ${expected}`];
  if (first[0] === '1' || first.at(-1) === '1') found.push('page 1 has a number');
  if (!first.some((line) => line.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')))
    found.push('the national name is broken');
  return [...found, ...signatureFaults(pages), ...faultsOfLines(pdf), ...faultsOfTables(docx, pdf)];
}

/** The signature shares its page with two lines of text or more. */
function signatureFaults(pages: readonly (readonly string[])[]): string[] {
  return pages.flatMap((lines) => {
    const at = lines.findIndex((line) => line.includes('Nơi nhận:'));
    const above = lines.slice(0, Math.max(at, 0)).filter((line) => !/^\d+$/.test(line)).length;
    return at !== -1 && above < 2 ? [`${above} lines of text above the signature`] : [];
  });
}

function contactSheet(documents: readonly LaidOut[], file: string): void {
  const pictures = join(work, 'pictures');
  mkdirSync(pictures);
  for (const { pdf, name } of documents)
    execFileSync('pdftoppm', ['-r', '40', '-png', pdf, join(pictures, name.replaceAll('/', '_'))]);
  execFileSync('montage', [join(pictures, '*.png'), '-tile', '9x', '-geometry', '+6+6', '-background', 'gray', file]);
}

const failures: string[] = [];
try {
  const documents = ['examples', 'test/corpus'].flatMap((folder) => layOutPlans(folder, join(work, folder)));
  for (const document of documents) {
    const faults = faultsOf(document);
    failures.push(...faults);
    console.log(
      `${document.name}: ${pagesOf(document.pdf).length} pages${faults.map((fault) => `; FAULT ${fault}`).join('')}`,
    );
  }
  const swept = layOutPlans(sweep(join(work, 'sweep')), join(work, 'swept'));
  const alone = swept.flatMap(({ name, pdf }) => signatureFaults(pagesOf(pdf)).map((fault) => `${name}: ${fault}`));
  const turns = new Set(swept.map(({ pdf }) => pagesOf(pdf).length)).size;
  if (turns < 2) alone.push('the sweep never turned a page, so it proves nothing');
  failures.push(...alone);
  console.log(`${swept.length} lengths before the signature${alone.map((fault) => `; FAULT ${fault}`).join('')}`);
  if (values.sheet !== undefined) contactSheet(documents, resolve(values.sheet));
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failures.length === 0 ? 0 : 1;
