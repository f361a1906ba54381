import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../src/build/project.ts';

/** A plan's document laid out. */
export interface LaidOut {
  /** The plan's file below the folder it was found in, without ending. */
  readonly name: string;
  readonly docx: string;
  readonly pdf: string;
}

/** Prints every plan below a folder with the program as it is built, and lays the documents out by LibreOffice. */
export function layOutPlans(plans: string, work: string): LaidOut[] {
  const printed = join(work, 'printed');
  const flat = join(work, 'flat');
  print(plans, printed);
  mkdirSync(flat, { recursive: true });
  const found = readdirSync(printed, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx'));
  const documents = found.sort().map((name) => {
    const own = name.slice(0, -'.docx'.length).split(sep).join('/');
    const file = join(flat, own.replaceAll('/', '_'));
    renameSync(join(printed, name), `${file}.docx`);
    return { name: own, docx: `${file}.docx`, pdf: `${file}.pdf` };
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`;
  const files = documents.map(({ docx }) => docx);
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', flat, ...files], {
    stdio: 'pipe',
  });
  return documents;
}

function print(plans: string, output: string): void {
  try {
    execFileSync(process.execPath, ['bin/tdkt.js', 'render', plans, '-o', output, '--quiet'], {
      cwd: root,
      stdio: 'pipe',
    });
  } catch (error) {
    // 1 is "written, and a plan has errors": the corpus keeps the slips of the signed documents.
    if ((error as { status?: number }).status !== 1) throw error;
  }
}
