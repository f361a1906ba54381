// `npm run check:reports`: the HTML report in a real browser, at the widths of a screen and of telephones, and printed.
// Needs chromium, pdftotext and pdfinfo (Debian: chromium, poppler-utils). With `-- --pictures FOLDER` the pages are also
// left there as .png, .html and .pdf, to be looked at.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formats } from '../../src/report/formats.ts';
import type { Report } from '../../src/report/report.ts';
import { hostile, printing, reportOf, saying } from '../report/many.ts';
import { layoutOf, picture, printed } from './chromium.ts';
import { seededPage } from './seeded.ts';

const { values } = parseArgs({ options: { pictures: { type: 'string' } } });
const work = mkdtempSync(join(tmpdir(), 'tdkt-reports-'));
const widths = [1280, 390, 320];
const html = await formats.html.load();

/** All hostile words in one page. */
const hostileReport = (): Report => {
  const all = hostile.map(saying);
  return {
    ...saying('lời'),
    findings: all.flatMap(({ findings }) => findings),
    suppressed: all.flatMap(({ suppressed }) => suppressed),
    files: all.flatMap(({ files }) => files),
    failures: all.flatMap(({ failures }) => failures),
  };
};

interface Page {
  readonly page: string;
  /** Findings it shows. */
  readonly told: number;
}

function faultsOf({ page, told }: Page): string[] {
  const laidOut = widths.flatMap((width) => {
    const layout = layoutOf(work, page, width);
    return [
      ...(layout.width === width ? [] : [`the frame is ${layout.width} px wide, not ${width}`]),
      ...(layout.needed > width ? [`sticks out at ${width} px: ${layout.needed} px`] : []),
      ...(layout.articles === told ? [] : [`${layout.articles} findings, not ${told}`]),
      ...(layout.acting > 0 ? [`${layout.acting} elements that act`] : []),
      ...(layout.styled ? [] : ['the policy forbids its own style']),
    ];
  });
  return [...laidOut, ...faultsOnPaper({ page, told })];
}

function faultsOnPaper({ page, told }: Page): string[] {
  const pdf = join(work, 'page.pdf');
  printed(work, page, pdf);
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const badges = text.match(/^\s*(?:Lỗi|Cảnh báo|Lưu ý|Được bỏ qua) TD\d{3}$/gmu)?.length ?? 0;
  const size = /^Page size:\s+(.*)$/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1] ?? '';
  return [
    ...(badges === told ? [] : [`${badges} findings on paper, not ${told}`]),
    ...(size.includes('A4') ? [] : [`paper of ${size}`]),
  ];
}

function leavePictures(name: string, page: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.html`), page);
  for (const width of widths) picture(work, page, width, 1600, join(folder, `${name}-${width}.png`));
  printed(work, page, join(folder, `${name}.pdf`));
}

async function pageOf(report: Report): Promise<Page> {
  const page = await html(report, { ...printing, showsIgnored: true });
  return { page, told: report.findings.length + report.suppressed.length };
}

const failures: string[] = [];
try {
  const pages = {
    empty: await pageOf(reportOf(0)),
    one: await pageOf(reportOf(1)),
    many: await pageOf(reportOf(600)),
    hostile: await pageOf(hostileReport()),
    province: seededPage(work),
  };
  for (const [name, page] of Object.entries(pages)) {
    const faults = faultsOf(page);
    failures.push(...faults);
    console.log(`${name}: ${page.told} findings${faults.map((fault) => `; FAULT ${fault}`).join('')}`);
    if (values.pictures) leavePictures(name, page.page, values.pictures);
  }
  console.log(`${Object.keys(pages).length} pages, ${failures.length} faults`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failures.length === 0 ? 0 : 1;
