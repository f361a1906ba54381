import { resolve } from 'node:path';
import { validateTexts } from '../app/texts.ts';
import { type Validated, validate as validatePaths } from '../app/validate.ts';
import type {
  Failure,
  Finding,
  Position,
  Range,
  Related,
  Report,
  File as ReportFile,
} from '../model/generated/report.ts';
import { reportData } from '../report/data.ts';
import { type Call, callOf, checkNames, folderIn, oneOf, pathsIn, textsIn } from './call.ts';
import type { CommonOptions, OnDisk, PlanText } from './options.ts';
import { orTdktError } from './program-failed.ts';

export type { Failure, Finding, Position, Range, Related, Report, ReportFile };

/** What to check: files and folders of the disk, or texts in memory. */
export type ValidateOptions = ValidatePaths | ValidateTexts;

/** What lies on the disk. */
interface ValidatePaths extends CommonOptions, OnDisk {
  /**
   * Files and folders, at least one, relative to `cwd`. A folder stands for every `.yaml` and `.yml` below it, as on the
   * command line.
   */
  readonly paths: readonly string[];
  readonly texts?: undefined;
}

/** Texts that are one repository by themselves. */
interface ValidateTexts extends CommonOptions {
  /** Plans, registers of units and the `tdkt.yaml` of one repository, at least one. The disk is not touched. */
  readonly texts: readonly PlanText[];
  readonly paths?: undefined;
}

/**
 * Checks plans and registers of units.
 *
 * With `paths` files are read and, inside a git work tree, the program `git` is asked which of them it ignores; with
 * `texts` neither happens. The checks rest on Decree 30/2020/NĐ-CP and on what the plans themselves say: `basis` of a
 * finding names the clause.
 *
 * @returns The data of `tdkt validate --format json`, as `schemas/report.schema.json` has it. Findings stand in the
 *   order of files, lines and columns. Lines and columns count from 1, columns in UTF-16 units, ends are exclusive;
 *   `path` is a JSON Pointer. A path that leads nowhere is a finding (TD004) as well.
 * @throws {TdktError} `bad-argument` or `program-failed`, as a rejected promise.
 * @example
 * const { summary, findings } = await validate({ paths: ['plans'], today: '2026-05-01', lang: 'en' });
 */
export async function validate(options: ValidateOptions): Promise<Report> {
  const call = callOf(options);
  const run = oneOf(call, ['paths', 'texts']) === 'paths' ? onDisk(call) : inMemory(call);
  return orTdktError(call.lang, async () => {
    const { report, lang } = await run();
    return reportData(report, call.lang ?? lang ?? 'vi', __TDKT_VERSION__);
  });
}

/** Arguments are checked at once; only the work itself is left for later. */
type Run = () => Validated | Promise<Validated>;

function onDisk(call: Call): Run {
  const paths = pathsIn(call, 'paths');
  const cwd = folderIn(call);
  return () => validatePaths({ paths, cwd: resolve(cwd), today: call.today });
}

function inMemory(call: Call): Run {
  const texts = textsIn(call, 'texts', 1);
  checkNames(texts, call.lang);
  return () => validateTexts(texts, call.today);
}
