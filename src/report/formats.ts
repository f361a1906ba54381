import type { CodeMetadata } from '../model/finding.ts';
import type { Palette } from './palette.ts';
import type { Lang, Report } from './report.ts';
import type { Threshold } from './threshold.ts';

/** How and for whom a report is written; each format takes what it needs. */
export interface Printing {
  readonly lang: Lang;
  /** Of tdkt itself. */
  readonly version: string;
  /** Width of the terminal in cells. */
  readonly columns: number;
  readonly palette: Palette;
  /** Errors alone, without the closing summary. */
  readonly isQuiet?: boolean;
  /** Suppressed findings are shown with their reasons. */
  readonly showsIgnored?: boolean;
  /** From which severity on the run fails; from errors on where it is left out. */
  readonly failOn?: Threshold;
  /** The way from the root of what a platform shows to the folder that files are named from: `` or `van-ban/ke-hoach`. */
  readonly folder?: string;
  /** All codes the program knows, by code. */
  readonly codes?: readonly CodeMetadata[];
  /** UTF-8 bytes the whole text may have; what does not fit is counted. */
  readonly mostBytes?: number;
}

/** The whole text, with a line break at its end where it has any line. */
export type Format = (report: Report, printing: Printing) => string | Promise<string>;

export interface FormatEntry {
  /** Of its file name; a file of another ending is somebody else's and not replaced. */
  readonly endings: readonly string[];
  /** It shows lines of the files themselves, so that only here names of people can be asked for. */
  readonly showsLines: boolean;
  readonly load: () => Promise<Format>;
}

const text = ['.txt', '.log'];

/** Loaded when they are asked for: most runs print one. */
export const formats = {
  pretty: { endings: text, showsLines: true, load: async () => (await import('./formats/pretty.ts')).pretty },
  concise: { endings: text, showsLines: false, load: async () => (await import('./formats/concise.ts')).concise },
  json: { endings: ['.json'], showsLines: false, load: async () => (await import('./formats/json.ts')).json },
  markdown: {
    endings: ['.md'],
    showsLines: false,
    load: async () => (await import('./formats/markdown.ts')).markdown,
  },
  html: { endings: ['.html'], showsLines: true, load: async () => (await import('./formats/html.ts')).html },
  sarif: {
    endings: ['.sarif', '.json'],
    showsLines: false,
    load: async () => (await import('./formats/sarif.ts')).sarif,
  },
  github: { endings: text, showsLines: false, load: async () => (await import('./formats/github.ts')).github },
  gitlab: { endings: ['.json'], showsLines: false, load: async () => (await import('./formats/gitlab.ts')).gitlab },
  junit: { endings: ['.xml'], showsLines: false, load: async () => (await import('./formats/junit.ts')).junit },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

export const isFormatName = (name: string): name is FormatName => (formatNames as readonly string[]).includes(name);
