import { reportData } from '../data.ts';
import type { Printing } from '../formats.ts';
import type { Report } from '../report.ts';

/** The text of the report for machines; ends with a line break. */
export function json(report: Report, { lang, version }: Pick<Printing, 'lang' | 'version'>): string {
  return `${JSON.stringify(reportData(report, lang, version), null, 2).replace(hidden, escaped)}\n`;
}

// JSON escapes only the first 32 codes; the others that act on a terminal or hide text are written as codes too.
const hidden = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
