import { notWritten } from '../app/output-troubles.ts';
import { replaceFile } from '../app/write.ts';
import { formats, type Printing } from '../report/formats.ts';
import { noColours } from '../report/palette.ts';
import type { Report } from '../report/report.ts';
import { visible } from '../report/visible.ts';
import type { Context } from './context.ts';
import { tellDetails } from './failure.ts';
import { paletteFor } from './palette.ts';
import type { ReportTarget } from './report-targets.ts';

/** Width of the lines in a file. */
const columnsOfFile = 120;

/** Writes the report to each target; false where one could not be written, which stderr then says. */
export async function writeReport(
  report: Report,
  targets: readonly ReportTarget[],
  how: Pick<Printing, 'lang' | 'isQuiet'>,
  context: Context,
): Promise<boolean> {
  let isWritten = true;
  for (const target of targets) isWritten = (await write(report, target, how, context)) && isWritten;
  return isWritten;
}

async function write(
  report: Report,
  { format, path }: ReportTarget,
  how: Pick<Printing, 'lang' | 'isQuiet'>,
  context: Context,
): Promise<boolean> {
  const { io } = context;
  const print = await formats[format].load();
  const screen = { columns: io.columns, palette: await paletteFor(io.isTTY.stdout, context) };
  const place = path === undefined ? screen : { columns: columnsOfFile, palette: noColours };
  const text = await print(report, { ...how, ...place, version: __TDKT_VERSION__ });
  if (path === undefined) {
    io.stdout(text);
    return true;
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
