import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/app/judge.ts';
import { locateFinding } from '../../src/app/locate.ts';
import { root } from '../../src/build/project.ts';
import { planView } from '../../src/documents/plan.ts';
import { emptyRepository } from '../../src/model/repository.ts';
import { renderDocument } from '../../src/render/render-document.ts';

const around = { today: '2026-01-05', repository: emptyRepository };

const plans = ['examples/first-plan/plan.yaml', 'test/corpus/001-lang-son-hoi-nghi-tong-ket-2019/plan.yaml'];
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
];

/** What a slip of the hand does to a text: a line gone, doubled or moved in, a piece put in or over a word. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('drop', 'double', 'indent', 'outdent', 'insert', 'value', 'character'),
  piece: fc.constantFrom(...pieces),
  character: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
});

type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

function apply(lines: readonly string[], { at, kind, piece, character }: Slip): string[] {
  const index = Math.floor(at * lines.length);
  const line = lines[index] ?? '';
  const middle = Math.floor(line.length * ((at * 7919) % 1));
  const changed: Readonly<Record<string, readonly string[]>> = {
    drop: [],
    double: [line, line],
    indent: [`  ${line}`],
    outdent: [line.slice(2)],
    insert: [line.slice(0, middle) + piece + line.slice(middle)],
    value: [line.replace(/: .*/, `: ${piece}`)],
    character: [line.slice(0, middle) + character + line.slice(middle + 1)],
  };
  return lines.toSpliced(index, 1, ...(changed[kind] ?? []));
}

describe.each(plans)('%s after slips of the hand', (file) => {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');

  test('is judged without a failure, every finding has its line, and what fits is printed', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
        const text = slips.reduce<string[]>(apply, lines).join('\n');
        const { source, findings, failures, document } = judge('a.yaml', Buffer.from(text), 'plan', around);
        expect(failures).toEqual([]);
        const sources = new Map([['a.yaml', source]]);
        for (const finding of findings) {
          const { place } = locateFinding(finding, sources);
          expect(place.span?.start.line).toBeLessThanOrEqual(text.split('\n').length);
        }
        if (document) expect(renderDocument('ke-hoach', planView(document)).length).toBeGreaterThan(1000);
      }),
      { numRuns: 150 },
    );
  });
});

test('any bytes at all are judged', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(judge('a.yaml', bytes, 'plan', around).failures).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
