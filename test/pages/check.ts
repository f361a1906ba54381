import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The pages as an office program lays them out: needs soffice and pdftotext, and a font with the widths of Times New
// Roman (Debian: libreoffice-writer-nogui, poppler-utils, fonts-liberation2). Run by `npm run check:pages`.
const root = join(import.meta.dirname, '../..');
const plans = [
  { name: 'first-plan', file: 'examples/first-plan/plan.yaml', pages: 2 },
  { name: 'year-programme', file: 'examples/year-programme/plan.yaml', pages: 2 },
  { name: 'attached-to-decision', file: 'examples/attached-to-decision/plan.yaml', pages: 4 },
  { name: '000', file: 'test/corpus/000-lang-son-dai-hoi-thi-dua-v-2019/plan.yaml', pages: 6 },
  { name: '001', file: 'test/corpus/001-lang-son-hoi-nghi-tong-ket-2019/plan.yaml', pages: 5 },
  { name: '003', file: 'test/corpus/003-bim-son-dien-hinh-tien-tien-2019/plan.yaml', pages: 6 },
  { name: '004', file: 'test/corpus/004-lang-son-cong-tac-nam-2019/plan.yaml', pages: 5 },
];

const folder = mkdtempSync(join(tmpdir(), 'tdkt-pages-'));

function render(): string[] {
  for (const { name, file } of plans) {
    const args = ['bin/tdkt.js', 'render', file, '-o', join(folder, `${name}.docx`)];
    try {
      execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });
    } catch (error) {
      // 1 is "written, and the plan has errors": the corpus keeps the slips of the signed documents.
      if ((error as { status?: number }).status !== 1) throw error;
    }
  }
  const files = plans.map(({ name }) => join(folder, `${name}.docx`));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'pipe',
  });
  return files.map((file) => join(folder, basename(file, '.docx').concat('.pdf')));
}

/** The lines with words on each page. */
function pagesOf(pdf: string): string[][] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').map((page) =>
    page
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  return pages.filter((lines) => lines.length > 0);
}

function faults(pages: readonly (readonly string[])[], expected: number): string[] {
  const [first = []] = pages;
  const found: string[] = [];
  if (pages.length !== expected) found.push(`${pages.length} pages, not ${expected}`);
  if (first[0] === '1' || first.at(-1) === '1') found.push('page 1 has a number');
  if (!first.some((line) => line.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')))
    found.push('the national name is broken');
  for (const lines of pages) {
    const at = lines.findIndex((line) => line.includes('Nơi nhận:'));
    const above = lines.slice(0, at).filter((line) => !/^\d+$/.test(line)).length;
    if (at !== -1 && above < 2) found.push(`${above} lines of text above the signature`);
  }
  return found;
}

let failed = 0;
try {
  for (const [index, pdf] of render().entries()) {
    const plan = plans[index];
    const pages = pagesOf(pdf);
    const found = plan ? faults(pages, plan.pages) : ['unknown plan'];
    failed += found.length;
    console.log(`${plan?.name}: ${pages.length} pages${found.map((fault) => `; FAULT ${fault}`).join('')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
