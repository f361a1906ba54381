import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NodePath } from '../../src/model/place.ts';
import { composeLetters } from '../../src/source/compose.ts';
import { type Lengths, longListsOf, partsOf } from '../../src/source/long-lists.ts';
import { type Reading, read } from '../../src/source/read.ts';
import type { Trouble } from '../../src/source/trouble.ts';

const whole: Lengths = { text: Number.POSITIVE_INFINITY, part: Number.POSITIVE_INFINITY };
const inParts: Lengths = { text: 0, part: 20 };

/** A reading as data: what was read, and where each node and each key stands. */
function toldBy({ value, places, troubles, untold, text }: Reading & { readonly text: string }): unknown {
  const nodes: string[] = [];
  const visit = (data: unknown, path: NodePath): void => {
    const found = places?.find(path, value);
    const words = found && text.slice(found.value.start, found.value.end).trimEnd();
    // The file itself is shown by its first line.
    const end = path.length === 0 || !found || words === undefined ? '' : found.value.start + words.length;
    nodes.push(`${path.join('/')} ${found?.key?.start}-${found?.key?.end} ${found?.value.start}-${end}`);
    if (typeof data !== 'object' || data === null) return;
    for (const [key, child] of Object.entries(data)) visit(child, [...path, Array.isArray(data) ? Number(key) : key]);
  };
  visit(value, []);
  return { value, nodes, troubles, untold };
}

const indented = (lines: readonly string[], by: number): string =>
  lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`)).join('\n');

/** Members of a list without the indentation of the list: the first line after its dash, and those below. */
const rightMembers = [
  ['name: Nguyễn Văn A', '  sex: Nam', '  awards: [CSTĐ, BK]'],
  ['{name: Trần B, birth: 1980}'],
  ['{name: Lê C,', '  position: "Chủ tịch,', '    Bí thư"}'],
  ['name: Hà D # ghi chú', '', '  # dòng riêng', '  note: "- x"'],
  ['note: |', '    - một', '', '    - hai: x', '  name: E'],
  ['note: |+', '    giữ dòng trống', '', ''],
  ['note: >-', '    gộp', '    lại', '  name: F'],
  ['|', '  chữ', '', '  # không phải ghi chú'],
  ['|2', '    thụt sâu', '  - gạch'],
  ['chữ thường', '  nối dòng dưới'],
  ['"trong nháy', '', '  - và gạch"'],
  ["'nháy đơn", "  - kề: ''nhau'''"],
  ['- lồng', '  - nhau', '  -', '    sâu: hơn'],
  [''],
  ['', '  name: G'],
  ['# ghi chú', '  name: H'],
  ['name: ê\u0302\u0323\u202e', '  birth: null'],
  ['name: I  ', '  sex:\tNam'],
  ['[a, [b, {c: d}]]'],
  ['? name', '  : J'],
  ['name: K', '  list:', '  - a', '  - b'],
] as const;

const wrongMembers = [
  ['name: "không đóng', '  sex: Nam'],
  ['{name: A', '  sex: Nam'],
  ['[a, b'],
  ['name: A: B'],
  ['name: &moc A'],
  ['*moc'],
  ['!!str a'],
  ['name: A', '  name: B'],
  ['name: A', '\tsex: Nam'],
  ['name: A', ' sex: Nam'],
  ['name: A', '   sex: Nam'],
  ['<<: x'],
  ['-x: y', '  z: t'],
  ['{name: A, Phó Bí thư}'],
  ['name: A #cắt', '  note: một câu #bị cắt', '    nối dòng'],
  ['name:A'],
  ['"\\u202e"', ''],
  ['name: A', '@x: y'],
  ['name: A', '-y'],
] as const;

const between = ['', '# ghi chú', '  # ghi chú', '      # - sâu: hơn', '#', '   '] as const;

interface List {
  readonly members: readonly (readonly string[])[];
  readonly notes: readonly (string | undefined)[];
  readonly indent: number;
  readonly header: string;
}

const linesOf = ({ members, notes, indent, header }: List): string =>
  [
    header,
    ...members.flatMap(([first = '', ...below], index) => {
      const note = notes[index];
      return [indented([`- ${first}`, ...below], indent), ...(note === undefined ? [] : [note])];
    }),
  ].join('\n');

const listOf = (member: fc.Arbitrary<readonly string[]>): fc.Arbitrary<string> =>
  fc
    .record({
      members: fc.array(member, { minLength: 1, maxLength: 8 }),
      notes: fc.array(fc.option(fc.constantFrom(...between), { nil: undefined, freq: 2 }), { maxLength: 8 }),
      indent: fc.constantFrom(0, 1, 2, 4),
      header: fc.constantFrom('delegates:', 'reserves:  # ghi chú', 'replacements: ', 'delegates:#x', 'list:'),
    })
    .map(linesOf);

const pieceOf = (list: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: list },
    fc.constantFrom(
      'kind: roster',
      'note: |\n  delegates:\n  - name: x\n',
      'note: "một\n  dòng"',
      '# ghi chú',
      '',
      'm: {a: b}',
    ),
  );

const textOf = (list: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(pieceOf(list), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\n', '\n\n'),
    )
    .map(([pieces, lineEnd, last]) => (pieces.join('\n') + last).replaceAll('\n', lineEnd));

const compare = (text: string): void => {
  const composed = composeLetters(text);
  expect(toldBy(read(composed, inParts))).toEqual(toldBy(read(composed, whole)));
};

test('what can be read is read alike in parts and at once', () => {
  let split = 0;
  fc.assert(
    fc.property(textOf(listOf(fc.constantFrom(...rightMembers))), (text) => {
      split += longListsOf(text, inParts).filter((list) => [...partsOf(text, list)].length > 1).length;
      compare(text);
    }),
    { numRuns: 500, seed: 1 },
  );
  expect(split).toBeGreaterThan(250);
});

/** Of a broken text the first trouble: what stands in later parts may only seem wrong because of it. */
function firstOf(text: string, lengths: Lengths): Trouble | undefined {
  const { value, troubles } = read(composeLetters(text), lengths);
  return value === undefined ? troubles[0] : undefined;
}

const compareFirst = (text: string): void => {
  const first = firstOf(text, whole);
  if (first) expect(firstOf(text, inParts)).toEqual(first);
  else compare(text);
};

test('what is broken is told alike', () => {
  const member = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...rightMembers) }, fc.constantFrom(...wrongMembers));
  fc.assert(fc.property(textOf(listOf(member)), compareFirst), { numRuns: 500, seed: 1 });
});

/** What opens something swallows less of a list that is left blank, so another mistake may be the first. */
const openings = ['"', "'", '{', '[', '|'];
const slips = [
  '\t',
  ']',
  ': ',
  ':',
  '- ',
  '\n- ',
  '\n-',
  '\n',
  '\n ',
  '\n\u00a0',
  '#',
  ' #x',
  '&a ',
  '*',
  '!',
  '? ',
  '%',
  '@',
].concat([
  '---',
  '...',
  '\n---\n',
  '\n...\n',
  '\nlist:\n',
  '\ufeff',
  '\u2028list:\n',
  '\rlist:\n',
  '<<: ',
  '\0',
  '\ud800',
]);

test.each([
  ['opens something', openings],
  ['is wrong or not', slips],
])('what %s anywhere in a text is found alike', (_name, words) => {
  const slip = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...words));
  const text = textOf(listOf(fc.constantFrom(...rightMembers)));
  fc.assert(
    fc.property(text, fc.array(slip, { minLength: 1, maxLength: 2 }), (right, inserted) => {
      const written = inserted.reduce((before, [where, what]) => {
        const at = Math.floor(where * before.length);
        return before.slice(0, at) + what + before.slice(at);
      }, right);
      const first = firstOf(written, whole);
      if (first && words === openings) expect(firstOf(written, inParts)).toBeDefined();
      else compareFirst(written);
    }),
    { numRuns: 500, seed: 1 },
  );
});
