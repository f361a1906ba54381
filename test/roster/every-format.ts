import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FormatName, formatNames, formats } from '../../src/report/formats.ts';
import { runIn } from '../cli/fake-io.ts';
import { scratch } from '../workspace/scratch.ts';

/** All that one run says: each format, what goes to the screen and the summary of a job of GitHub among them. */
export async function everyFormat(
  cwd: string,
  argv: readonly string[],
): Promise<{ readonly format: FormatName | 'screen'; readonly text: string }[]> {
  const folder = scratch();
  const files = formatNames.map((format) => ({ format, file: join(folder, `${format}${formats[format].endings[0]}`) }));
  const asked = files.flatMap(({ format, file }) => ['--format', `${format}=${file}`]);
  const summary = join(folder, 'summary.md');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const { out, err } = await runIn(cwd, ['validate', ...argv, ...asked], { env });
  const screen = { format: 'screen', text: `${out}${err}${readFileSync(summary, 'utf8')}` } as const;
  return [screen, ...files.map(({ format, file }) => ({ format, text: readFileSync(file, 'utf8') }))];
}
