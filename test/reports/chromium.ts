import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs Chromium on one file with a profile of its own below `work`; gives what it prints. */
function chromium(work: string, file: string, options: readonly string[]): string {
  const profile = `--user-data-dir=${join(work, 'profile')}`;
  const url = pathToFileURL(file).href;
  return execFileSync('chromium', [...flags, profile, ...options, url], { encoding: 'utf8', stdio: 'pipe' });
}

/** How a page is laid out in a window of some width. Lengths in CSS pixels. */
export interface Layout {
  readonly width: number;
  /** What the page would need without scrolling sideways; more than `width` is a fault. */
  readonly needed: number;
  readonly articles: number;
  /** Elements that could act, whatever the policy says of them. */
  readonly acting: number;
  /** Does the style apply? The policy would forbid one that was changed. */
  readonly styled: boolean;
}

/** The page stands in a frame, because a window of Chromium is never narrower than 500 pixels. */
export function layoutOf(work: string, page: string, width: number): Layout {
  const wrapper = join(work, 'wrapper.html');
  writeFileSync(wrapper, framed(page, width, measure));
  const dom = chromium(work, wrapper, ['--dump-dom', '--virtual-time-budget=20000']);
  const [, found] = /<pre id="found">([^<]*)<\/pre>/.exec(dom) ?? [];
  if (found === undefined || found === '') throw new Error(`Chromium measured nothing: ${dom.slice(-500)}`);
  return JSON.parse(found);
}

const measure = `const { contentDocument: page } = document.querySelector('iframe');
const { scrollWidth: needed, clientWidth: width } = page.documentElement;
found.textContent = JSON.stringify({
  width, needed,
  articles: page.querySelectorAll('article').length,
  acting: page.querySelectorAll('script, img, iframe, object, embed, form, input, link, base, [style], [src]').length,
  styled: page.defaultView.getComputedStyle(page.querySelector('mark') ?? page.querySelector('h2')).padding !== '0px',
});`;

const framed = (page: string, width: number, script: string, height = 900): string =>
  `<!DOCTYPE html><meta charset="utf-8"><style>body{margin:0}iframe{border:0;width:${width}px;height:${height}px}</style>
<iframe srcdoc="${page.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe><pre id="found"></pre>
<script>document.querySelector('iframe').addEventListener('load', () => {${script}});</script>`;

/** A picture of the top of the page. */
export function picture(work: string, page: string, width: number, height: number, file: string): void {
  const wrapper = join(work, 'wrapper.html');
  writeFileSync(wrapper, framed(page, width, '', height));
  const size = `--window-size=${Math.max(width, 500)},${height}`;
  chromium(work, wrapper, [`--screenshot=${file}`, size, '--virtual-time-budget=5000']);
}

export function printed(work: string, page: string, file: string): void {
  const alone = join(work, 'alone.html');
  writeFileSync(alone, page);
  chromium(work, alone, [`--print-to-pdf=${file}`, '--no-pdf-header-footer', '--virtual-time-budget=20000']);
}
