import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root, version } from '../../src/build/project.ts';
import { compile, node, npm } from './run.ts';
import { type PackedFile, unpack } from './tarball.ts';

// The package as it would be published: packed, looked at, installed without a network into an empty folder and used
// there. Run by `npm run check:package`.
const work = mkdtempSync(join(tmpdir(), 'tdkt-package-'));
const faults: string[] = [];
const say = (line: string): void => console.log(line);

function pack(): string {
  npm(['pack', '--pack-destination', work], root);
  return join(work, `tdkt-${version}.tgz`);
}

/** Chunks are named by their content; which kinds there are is what somebody has looked at. */
const reviewedName = (name: string): string => name.replace(/-[A-Z0-9]{8}\.js$/, '-*.js');

function checkFiles(files: readonly PackedFile[], size: number): void {
  const reviewed = readFileSync(join(import.meta.dirname, 'files.txt'), 'utf8')
    .trim()
    .split(/\r?\n/);
  const present = [...new Set(files.map(({ name }) => reviewedName(name)))].sort();
  for (const name of present) if (!reviewed.includes(name)) faults.push(`in the package, not in files.txt: ${name}`);
  for (const name of reviewed) if (!present.includes(name)) faults.push(`in files.txt, not in the package: ${name}`);
  const unpacked = files.reduce((sum, file) => sum + file.size, 0);
  say(`package: ${files.length} files, ${kilobytes(size)} packed, ${kilobytes(unpacked)} unpacked`);
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

async function checkByPublint(tarball: Uint8Array<ArrayBuffer>): Promise<void> {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  faults.push(
    ...messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`),
  );
  say(`publint: ${messages.length} messages`);
}

function checkByAttw(tarball: string): void {
  const program = fileURLToPath(new URL('dist/index.js', import.meta.resolve('@arethetypeswrong/cli/package.json')));
  // The package is for `import` alone; whether somebody else wrote types for it would be asked of the network.
  const choices = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'json'];
  const { analysis } = JSON.parse(node([program, tarball, ...choices], work)) as AttwReport;
  const entry = analysis.entrypoints['.']?.resolutions;
  for (const way of ['node16-esm', 'bundler']) {
    const problems = entry?.[way]?.visibleProblems?.length ?? 0;
    const types = entry?.[way]?.resolution?.fileName;
    if (problems > 0 || !types?.endsWith('.d.ts')) faults.push(`attw: ${way} finds ${problems} problems, ${types}`);
    say(`attw, ${way}: ${problems} problems`);
  }
}

interface AttwReport {
  readonly analysis: { readonly entrypoints: Readonly<Record<string, { readonly resolutions: Resolutions }>> };
}

interface Resolution {
  readonly visibleProblems?: readonly number[];
  readonly resolution?: { readonly fileName: string };
}

type Resolutions = Readonly<Record<string, Resolution | undefined>>;

function install(tarball: string): string {
  const folder = join(work, 'consumer');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], folder);
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const names = Object.keys(packages).filter((name) => name !== '');
  if (names.length !== 1) faults.push(`more than tdkt was installed: ${names.join(', ')}`);
  say(`install without a network: ${names.join(', ')}`);
  return folder;
}

function checkUse(folder: string): void {
  const said = npm(['exec', '--no', '--', 'tdkt', '--version'], folder).trim();
  if (said !== version) faults.push(`tdkt --version says ${said}`);
  say(`tdkt --version: ${said}`);
  cpSync(join(import.meta.dirname, 'consumer'), folder, { recursive: true });
  cpSync(join(root, 'examples/first-plan/plan.yaml'), join(folder, 'plan.yaml'));
  const readable = ['node_modules/*', 'package.json', 'in-memory.js'].map((name) => join(folder, name));
  const rights = readable.map((path) => `--allow-fs-read=${path}`);
  sayLine('a program with a plan on the disk', node(['on-disk.js'], folder));
  sayLine('a program with a text, without rights', node([...withoutRights, ...rights, 'in-memory.js'], folder));
}

/** A program of ours prints one line of JSON. */
function sayLine(what: string, out: string): void {
  if (!/^\{.*\}\n$/.test(out)) faults.push(`${what}: the library itself prints: ${out}`);
  say(`${what}: ${out.trim()}`);
}

/** Node 20 and 22 call it an experiment. */
const withoutRights = process.allowedNodeEnvironmentFlags.has('--permission')
  ? ['--permission', '--no-warnings']
  : ['--experimental-permission', '--no-warnings'];

function checkTypes(folder: string): void {
  const ways = [
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ];
  const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true };
  for (const way of ways) {
    const compilerOptions = { ...strict, ...way, target: 'es2022', lib: ['es2022'], types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['types.ts'] }));
    compile([], folder);
    say(`a program in TypeScript, ${way.moduleResolution}: compiles`);
  }
}

try {
  const tarball = pack();
  const bytes = new Uint8Array(readFileSync(tarball));
  checkFiles(unpack(bytes), bytes.length);
  await checkByPublint(bytes);
  checkByAttw(tarball);
  const folder = install(tarball);
  checkUse(folder);
  checkTypes(folder);
} catch (error) {
  // What was seen before it is told all the same, and often says why.
  faults.push(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const fault of faults) say(`FAULT ${fault}`);
say(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
