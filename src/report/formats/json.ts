import { reportData } from '../data.ts';
import type { Printing } from '../formats.ts';
import { jsonText } from '../json-text.ts';
import type { Report } from '../report.ts';

/** The report for machines, as `schemas/report.schema.json` says. */
export const json = (report: Report, { lang, version }: Pick<Printing, 'lang' | 'version'>): string =>
  jsonText(reportData(report, lang, version));
