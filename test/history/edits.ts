import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeds } from '../repos/seeds.ts';

/** Whole numbers below `below`, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

export interface Editing {
  readonly folder: string;
  readonly repo: string;
  readonly files: readonly string[];
  readonly random: (below: number) => number;
}

/** Something somebody may do to a repository; gives what it was. */
type Edit = (editing: Editing) => string;

const oneOf = <Item>(items: readonly Item[], random: Editing['random']): Item => items[random(items.length)] as Item;

const anyFile = ({ files, random }: Editing): string => oneOf(files, random);

function changed(editing: Editing, change: (text: string) => string, file = anyFile(editing)): string {
  const path = join(editing.folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return file;
}

/** One line that fits becomes another one; nothing happens where none does. */
const onLine = (editing: Editing, fits: RegExp, change: (line: string) => string): string =>
  changed(editing, (text) => {
    const lines = text.split('\n');
    const found = [...lines.keys()].filter((at) => fits.test(lines[at] ?? ''));
    const at = oneOf(found, editing.random);
    return lines.map((line, index) => (index === at ? change(line) : line)).join('\n');
  });

const edits: Readonly<Record<string, Edit>> = {
  seed(editing) {
    const own = seeds.filter(({ repo }) => repo === editing.repo).flatMap(({ edits: each }) => each);
    const { file, from, to } = oneOf(own, editing.random);
    return changed(editing, (text) => text.replace(from, to), file);
  },
  number: (editing) => onLine(editing, /\d/, (line) => line.replace(/\d/, String(editing.random(10)))),
  'line gone': (editing) => onLine(editing, /./, () => ''),
  word: (editing) => onLine(editing, /\p{L}{4}/u, (line) => line.replace(/\p{L}{4,}/u, 'chữ khác')),
  comment: (editing) => onLine(editing, /./, (line) => `${line} # ghi chú`),
  status: (editing) => changed(editing, (text) => text.replace(/^status: .*/m, 'status: cancelled')),
  'number of the document': (editing) => onLine(editing, /codeNumber|code:/, (line) => line.replace(/\d+/, '999')),
  issuer: (editing) => onLine(editing, /organName|^unit:/, (line) => line.replace(/(?:Ủy|UBND).*/, 'Sở Khác')),
  superior: (editing) => onLine(editing, /superior: true/, (line) => line.replace(/, superior: true/, '')),
  broken: (editing) => changed(editing, (text) => text.replace(/\n/, '\n<<<<<<< HEAD\n')),
  'delegate on two lists'(editing) {
    const { folder, files, random } = editing;
    const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const rosters = files.filter((file) => /^delegates:$/m.test(textOf(file)));
    const people = rosters.flatMap((file) => textOf(file).match(/^ {2}- \{.*\}$/gm) ?? []);
    const person = oneOf(people, random);
    return changed(
      editing,
      (text) => text.replace(/^delegates:$/m, () => `delegates:\n${person}`),
      oneOf(rosters, random),
    );
  },
  gone(editing) {
    const file = anyFile(editing);
    rmSync(join(editing.folder, file));
    return file;
  },
  renamed(editing) {
    const file = anyFile(editing);
    renameSync(join(editing.folder, file), join(editing.folder, file.replace(/\.yaml$/, '-moi.yaml')));
    return file;
  },
  copied(editing) {
    const file = anyFile(editing);
    cpSync(join(editing.folder, file), join(editing.folder, file.replace(/\.yaml$/, '-sao.yaml')));
    return file;
  },
};

/** One to three edits by chance; gives what they were. */
export function editByChance(editing: Editing): string {
  const names = Object.keys(edits);
  const count = 1 + Math.floor(editing.random(4) / 2) * editing.random(3);
  const done = Array.from({ length: Math.max(1, count) }, () => {
    const name = oneOf(names, editing.random);
    try {
      return `${name} in ${edits[name]?.(editing)}`;
    } catch {
      // The file is gone by an edit before.
      return 'nothing';
    }
  });
  return done.join('; ');
}
