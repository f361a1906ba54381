import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { NodePath } from '../../src/model/place.ts';
import { type ParsedSource, parse } from '../../src/source/parse.ts';

const pieces = [
  '\n',
  '\n  ',
  '\n    ',
  '\n- ',
  '\n  - ',
  ' ',
  '  ',
  '\t',
  ': ',
  ':',
  '- ',
  '? ',
  ', ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|\n',
  '>\n',
  '|-\n  ',
  '>+2\n  ',
  '#',
  ' # ',
  '&',
  '*',
  '!',
  '%',
  '@',
  '`',
  '<<',
  '<<a>>',
  '---',
  '...',
  '\\',
  '\\n',
  '\\u0041',
  '\r\n',
  '\r',
  '\0',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\u00a0',
  'kind: plan\n',
  'a: b\n',
  '"x": [y, z]\n',
  'Hội nghị',
  'e\u0302\u0323',
  '😀',
  '\ud800',
  'true',
  'null',
  '~',
  '05',
  "it''s",
  '<<<<<<<',
  '=======\n',
] as const;
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
const runs = { numRuns: Number(process.env['TDKT_FUZZ_RUNS'] ?? 3000) };

/** Each text in the data with its path. */
function* texts(value: unknown, path: NodePath = []): Generator<readonly [NodePath, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (value) for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

/** Our data with what the library reads when it knows only text. */
function isSame(ours: unknown, theirs: unknown): boolean {
  if (ours === null) return theirs === '' || theirs === 'null' || theirs === null;
  if (typeof ours === 'boolean') return theirs === String(ours);
  if (typeof ours === 'string') return ours === String(theirs).normalize('NFC');
  if (Array.isArray(ours))
    return (
      Array.isArray(theirs) && ours.length === theirs.length && ours.every((item, index) => isSame(item, theirs[index]))
    );
  const map = theirs as Record<string, unknown>;
  const entries = Object.entries(ours as object);
  return entries.length === Object.keys(map).length && entries.every(([key, item]) => isSame(item, map[key]));
}

function expectGoodPlaces(source: ParsedSource, path: NodePath, text: string): void {
  for (let index = 0; index < text.length; index += 1) {
    const { start, end } = source.locate({ file: 'f', path, range: { start: index, end: index + 1 } });
    const shown = source.text.slice(start.offset, end.offset);
    if (shown.normalize('NFC').includes(text[index] ?? '')) continue;
    expect([path, index, text[index], shown]).toEqual([
      path,
      index,
      text[index],
      expect.stringMatching(/^(\\|[ \t\r\n\u2028]*$|[\0\ud800])/),
    ]);
  }
}

describe('whatever the input', () => {
  test('nothing is thrown, places are in the file, sentences are ours', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const source = parse('f', text);
        expect(source.findings.length).toBeLessThanOrEqual(20);
        if (source.value === undefined) expect(source.findings.map(({ severity }) => severity)).toContain('error');
        for (const { message, help, place } of source.findings) {
          const { start, end } = source.locate(place);
          expect(start.line).toBeGreaterThan(0);
          expect(start.column).toBeGreaterThan(0);
          expect(start.offset).toBeLessThanOrEqual(end.offset);
          expect(`${message.en} ${help.en}`.replace(/“.*?”/gs, '')).not.toMatch(
            /scalar|mapping|token|YAML|implicit|unexpected/i,
          );
        }
      }),
      runs,
    );
  });

  test('what is read is what the library reads, and each letter is found again', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const source = parse('f', `kind: plan\n${text}`);
        if (source.value === undefined) return;
        for (const [path, words] of texts(source.value)) expectGoodPlaces(source, path, words);
        if (source.findings.some(({ severity }) => severity !== 'info') || /\r(?!\n)|<</.test(text)) return;
        const library = parseDocument(`kind: plan\n${text}`.normalize('NFC'), {
          schema: 'failsafe',
          uniqueKeys: false,
          stringKeys: true,
        });
        expect([source.value, isSame(source.value, library.toJS())]).toEqual([expect.anything(), true]);
      }),
      runs,
    );
  });

  test('bytes that are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const source = parse('f', bytes);
        for (const { place } of source.findings) expect(source.locate(place).start.line).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});

/** Megabytes of one thing; quadratic work would take minutes. */
const heaps: readonly (readonly [string, string])[] = [
  ['spaces', ' '.repeat(1e6)],
  ['spaces inside a sentence', `a: x${' '.repeat(1e6)}y`],
  ['line breaks', `a: x${'\n'.repeat(3e5)}b: y`],
  ['double quotes', `a: ${'"'.repeat(1e5)}`],
  ['single quotes', `a: ${"'".repeat(1e6)}`],
  ['dashes', '- '.repeat(5e5)],
  ['opening brackets', '['.repeat(1e6)],
  ['closing brackets', `a: ${']'.repeat(1e6)}`],
  ['pairs of brackets', `a: ${'[]'.repeat(5e4)}`],
  ['16,000 keys', Array.from({ length: 16_000 }, (_, index) => `k${index}: v`).join('\n')],
  ['16,000 keys in braces', `a: {${Array.from({ length: 16_000 }, (_, index) => `k${index}: v`).join(', ')}}`],
  ['the same key', 'k: v\n'.repeat(16_000)],
  ['quotes left open', 'a: "x\n'.repeat(2e4)],
  ['colons in sentences', 'a: b: c\n'.repeat(5e4)],
  ['stars', 'a: *x\n'.repeat(5e4)],
  ['documents', '---\n'.repeat(2.5e5)],
  ['control characters', '\0x'.repeat(2e5)],
  ['one letter with many marks', `a: e${'\u0301'.repeat(1e6)}`],
  ['decomposed letters', `a: ${'Hệ thống '.repeat(3e4).normalize('NFD')}`],
  ['notes below a block', `a: |\n  x\n${'\n'.repeat(1e5)}${'   # c\n'.repeat(2e4)}b: 1`],
];

test.each(heaps)('a heap of %s is read in seconds', (_name, text) => {
  const start = performance.now();
  const source = parse('f', text);
  for (const { place } of source.findings) source.locate(place);
  expect(performance.now() - start).toBeLessThan(8000);
});

test('thousands of mentions in one long text are found in seconds', () => {
  const source = parse('f', `a: |\n${'  Hội nghị tổng kết phong trào thi đua.\n'.repeat(5000)}`);
  const start = performance.now();
  for (let index = 0; index < 5000; index += 1)
    source.locate({ file: 'f', path: ['a'], range: { start: index * 38, end: index * 38 + 3 } });
  expect(performance.now() - start).toBeLessThan(2000);
});
