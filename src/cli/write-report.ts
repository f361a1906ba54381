import { appendFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { codes } from '../app/codes.ts';
import { notWritten } from '../app/output-troubles.ts';
import { replaceFile } from '../app/write.ts';
import { formats, type Printing } from '../report/formats.ts';
import { noColours } from '../report/palette.ts';
import type { Report } from '../report/report.ts';
import { visible } from '../report/visible.ts';
import type { Context } from './context.ts';
import { tellDetails } from './failure.ts';
import type { Io } from './io.ts';
import { paletteFor } from './palette.ts';
import type { ReportTarget } from './report-targets.ts';

/** What the command line and the repository settle of it. */
type How = Pick<Printing, 'lang' | 'isQuiet' | 'showsIgnored' | 'failOn'>;

/** Width of the lines in a file. */
const columnsOfFile = 120;

/** Writes the report to each target; false where one could not be written, which stderr then says. */
export async function writeReport(
  report: Report,
  targets: readonly ReportTarget[],
  how: How,
  context: Context,
): Promise<boolean> {
  let isWritten = true;
  for (const target of targets) isWritten = (await write(report, target, how, context)) && isWritten;
  return isWritten;
}

async function write(report: Report, { format, path }: ReportTarget, how: How, context: Context): Promise<boolean> {
  const { io } = context;
  const print = await formats[format].load();
  const screen = { columns: io.columns, palette: await paletteFor(io.isTTY.stdout, context) };
  const place = path === undefined ? screen : { columns: columnsOfFile, palette: noColours };
  const printing = { ...how, ...place, version: __TDKT_VERSION__, folder: folderOnPlatform(io), codes };
  const text = await print(report, printing);
  if (path === undefined) {
    io.stdout(text);
    return format === 'github' ? addToSummary(report, printing, context) : true;
  }
  try {
    replaceFile(path, Buffer.from(text));
    return true;
  } catch (error) {
    tellDetails(error, io);
    io.stderr(`${visible(notWritten(path, error)[how.lang])}\n`);
    return false;
  }
}

/** GitHub refuses a summary of more for one step (docs: workflow commands, adding a job summary). */
const mostSummaryBytes = 1024 * 1024;

/** What the annotations have no room for, in the file GitHub shows below the job; another step of it may stand there. */
async function addToSummary(report: Report, printing: Printing, { io }: Context): Promise<boolean> {
  const path = io.env['GITHUB_STEP_SUMMARY'];
  if (!path) return true;
  try {
    const present = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const print = await formats.markdown.load();
    appendFileSync(path, await print(report, { ...printing, mostBytes: mostSummaryBytes - present }));
    return true;
  } catch (error) {
    tellDetails(error, io);
    io.stderr(`${visible(notWritten(path, error)[printing.lang])}\n`);
    return false;
  }
}

/** From the root of the clone that the platform made, if the run stands in it. */
function folderOnPlatform({ cwd, env }: Io): string {
  const root = env['GITHUB_WORKSPACE'] || env['CI_PROJECT_DIR'];
  const folder = root ? relative(root, cwd).split(sep).join('/') : '';
  return folder.startsWith('..') || isAbsolute(folder) ? '' : folder;
}
