import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';

/** One bad input: how to make it, and what the program must say of it. */
export interface BadInput {
  readonly name: string;
  /** Text or bytes of `plan.yaml`, or whatever else has to be in the folder. */
  readonly make: string | Uint8Array | ((folder: string) => void);
  /** Of the first finding, as `validate` tells it; undefined for none. */
  readonly code: string | undefined;
  readonly validate: number;
  readonly render: number;
  /** Words after `render`, where they are not just the plan. */
  readonly args?: readonly string[];
  /** What `render` says, where it is more than the finding. */
  readonly says?: string;
  /** Only somebody without rights meets it; root has all. */
  readonly asNobody?: true;
  /** Why it cannot be made here. */
  readonly skip?: string | undefined;
}

const good = readFileSync(join(root, 'examples/first-plan/plan.yaml'), 'utf8');
const isWindows = process.platform === 'win32' && 'there are no such files on Windows';
const place = (words: string): string => good.replace('place: Hoa Sen', () => `place: ${words}`);

const unreadable = (name: string, make: BadInput['make'], code: string, skip?: string | false): BadInput => ({
  name,
  make,
  code,
  validate: 1,
  render: 4,
  ...(skip && { skip }),
});

const levels = 10_000;

const written: readonly BadInput[] = [
  unreadable('not YAML', `${good}a: "b\n`, 'TD101'),
  unreadable('not YAML: a sentence', 'Kính gửi: các xã, phường: tổ chức hội nghị', 'TD115'),
  unreadable('tabs', good.replaceAll(/^ {2}/gm, '\t'), 'TD112'),
  unreadable('a key twice', `${good}status: issued\n`, 'TD102'),
  unreadable('an alias bomb', aliasBomb(), 'TD103'),
  unreadable('a merge key', `${good}<<: {a: 1}\n`, 'TD103'),
  unreadable(`${levels} levels of brackets`, `a: ${'['.repeat(levels)}`, 'TD108'),
  unreadable(`${levels} levels of braces`, `a: ${'{a: '.repeat(levels)}`, 'TD108'),
  unreadable(`${levels} levels of dashes`, `a:\n  ${'- '.repeat(levels)}x`, 'TD108'),
  unreadable(
    'levels of indentation',
    Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
    'TD108',
  ),
  unreadable('NUL', place('Hoa\u0000Sen'), 'TD104'),
  unreadable('NUL as an escape', place('"Hoa\\0Sen"'), 'TD104'),
  unreadable('a control character', place('Hoa\u001b[2JSen'), 'TD104'),
  unreadable('a control character as an escape', place('"Hoa\\x1bSen"'), 'TD104'),
  unreadable('a bidirectional character', place('Hoa\u202eSen'), 'TD105'),
  unreadable('a bidirectional character as an escape', place('"Hoa\\u202eSen"'), 'TD105'),
  unreadable('a zero-width character', place('Hoa\u200bSen'), 'TD105'),
  unreadable('UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), 'TD106'),
  unreadable(
    'TCVN3 or another encoding of one byte a letter',
    Buffer.from('kind: plan\nplace: Hoà S\u00b6n', 'latin1'),
    'TD106',
  ),
  unreadable('a .docx under another name', Buffer.from('PK\u0003\u0004\u00ff\u00fe', 'latin1'), 'TD106'),
  unreadable('an empty file', '', 'TD110'),
  unreadable('nothing but notes', '# kế hoạch\n', 'TD110'),
  unreadable('a list at the top', '- kind: plan\n', 'TD111'),
  unreadable('__proto__', `${good}__proto__: {polluted: true}\nconstructor: {prototype: {a: 1}}\n`, 'TD120'),
  unreadable(
    'conflict markers',
    good.replace('status: draft', '<<<<<<< a\nstatus: draft\n=======\nstatus: issued\n>>>>>>> b'),
    'TD109',
  ),
  unreadable('100 MB', (folder) => makeBig(join(folder, 'plan.yaml'), 100), 'TD107'),
  {
    name: 'markup and template words',
    make: place('"{{x}} {{{y}}} <b>&amp; ]]> <!-- $z"'),
    code: undefined,
    validate: 0,
    render: 0,
  },
];

const files: readonly BadInput[] = [
  { name: 'a missing file', make: () => {}, code: 'TD004', validate: 3, render: 3 },
  {
    name: 'a plan that is a folder',
    make: (folder) => mkdirSync(join(folder, 'plan.yaml')),
    code: 'TD003',
    validate: 3,
    render: 3,
  },
  {
    name: 'a file that may not be read',
    make: (folder) => writeFileSync(join(folder, 'plan.yaml'), good, { mode: 0 }),
    code: 'TD001',
    validate: 1,
    render: 3,
    asNobody: true,
    skip: isWindows || undefined,
  },
  { name: 'links in a circle', make: circle, code: 'TD001', validate: 3, render: 3, skip: isWindows || undefined },
  {
    name: 'a link to nothing',
    make: (folder) => symlinkSync('gone.yaml', join(folder, 'plan.yaml')),
    code: 'TD005',
    validate: 3,
    render: 3,
    skip: isWindows || undefined,
  },
  {
    name: 'a pipe',
    make: (folder) => void spawnSync('mkfifo', [join(folder, 'plan.yaml')]),
    code: 'TD002',
    validate: 1,
    render: 3,
    skip: isWindows || undefined,
  },
];

const output = (
  name: string,
  make: (folder: string) => void,
  says: string,
  more: Pick<BadInput, 'asNobody' | 'skip'> = {},
): BadInput => ({
  name,
  make(folder) {
    writeFileSync(join(folder, 'plan.yaml'), good);
    make(folder);
  },
  code: undefined,
  validate: 0,
  render: 4,
  args: ['plan.yaml', '-o', 'out/a.docx'],
  says,
  ...more,
});

const outputs: readonly BadInput[] = [
  output(
    'an output that is a folder',
    (folder) => mkdirSync(join(folder, 'out/a.docx'), { recursive: true }),
    'là thư mục',
  ),
  output('an output in no folder', () => {}, 'Không có thư mục'),
  output('an output below a file', (folder) => writeFileSync(join(folder, 'out'), ''), 'Không có thư mục'),
  output(
    'an output somebody else wrote',
    (folder) => inOut(folder, (path) => writeFileSync(path, 'x')),
    'không phải do tdkt in ra',
  ),
  output(
    'an output that is a link',
    (folder) => inOut(folder, (path) => symlinkSync('../plan.yaml', path)),
    'chính là tệp kế hoạch',
    { skip: isWindows || undefined },
  ),
  output(
    'an output folder without the right to write',
    (folder) => mkdirSync(join(folder, 'out'), { mode: 0o500 }),
    'hãy đóng tệp trong Word',
    { asNobody: true, skip: isWindows || undefined },
  ),
];

export const badInputs: readonly BadInput[] = [...written, ...files, ...outputs];

/** How to start a process without rights; nothing to do where there are none to give away. */
export const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Makes the input in an empty folder. */
export function makeIn(folder: string, { make, asNobody }: BadInput): void {
  if (asNobody) chmodSync(folder, 0o755);
  if (typeof make === 'function') make(folder);
  else writeFileSync(join(folder, 'plan.yaml'), make);
}

function aliasBomb(): string {
  const lines = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}*a${at}]`);
  return ['a0: &a0 [x]', ...lines].join('\n');
}

function makeBig(path: string, megabytes: number): void {
  writeFileSync(path, good);
  truncateSync(path, megabytes * 1024 * 1024);
}

function circle(folder: string): void {
  symlinkSync('other.yaml', join(folder, 'plan.yaml'));
  symlinkSync('plan.yaml', join(folder, 'other.yaml'));
}

function inOut(folder: string, make: (path: string) => void): void {
  mkdirSync(join(folder, 'out'));
  make(join(folder, 'out/a.docx'));
}
