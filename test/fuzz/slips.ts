import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { root } from '../../src/build/project.ts';

const pieces = [
  '',
  '[]',
  '{}',
  '<<',
  '<<meetings>>',
  '<<a.b | c = d>>',
  '**',
  '|',
  '~',
  'true',
  '"',
  '- ',
  ': ',
  'x: y',
  '#',
  '70%',
  'ngày 31/02/2020',
  'không quá 300 đại biểu',
  '{show: meetings}',
  '&a',
  '*a',
  '\t',
  '“',
];

/** What a slip of the hand does to a text: a line gone, doubled or moved in, a piece put in or over a word. */
export const slip = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('drop', 'double', 'indent', 'outdent', 'insert', 'value', 'character', 'swap', 'copy'),
  piece: fc.constantFrom(...pieces),
  character: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
});

export type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

export function apply(lines: readonly string[], { at, kind, piece, character }: Slip): string[] {
  const index = Math.floor(at * lines.length);
  const line = lines[index] ?? '';
  const middle = Math.floor(line.length * ((at * 7919) % 1));
  const other = lines[Math.floor(((at * 104729) % 1) * lines.length)] ?? '';
  const changed: Readonly<Record<string, readonly string[]>> = {
    drop: [],
    double: [line, line],
    indent: [`  ${line}`],
    outdent: [line.slice(2)],
    insert: [line.slice(0, middle) + piece + line.slice(middle)],
    value: [line.replace(/: .*/, `: ${piece}`)],
    character: [line.slice(0, middle) + character + line.slice(middle + 1)],
    swap: [other],
    copy: [line, other],
  };
  return lines.toSpliced(index, 1, ...(changed[kind] ?? []));
}

/** Every plan of the examples and the corpus, as lines; a file without `kind: plan` is none. */
export const planLines: readonly (readonly [name: string, lines: readonly string[]])[] = ['examples', 'test/corpus']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('plan.yaml'))
      .sort()
      .map((name) => join(folder, name)),
  )
  .map((name) => [name, readFileSync(join(root, name), 'utf8').split('\n')] as const);
