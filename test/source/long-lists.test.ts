import { expect, test } from 'vitest';
import { parse } from '../../src/source/parse.ts';
import { manyDelegates, personOf } from '../roster/many.ts';

const count = 6000;
const file = 'roster.yaml';
const at = (path: readonly (string | number)[], anchor?: 'key' | 'value') => ({
  file,
  path,
  ...(anchor && { anchor }),
});

type Data = { readonly delegates: readonly Record<string, unknown>[]; readonly explanation: string };

const shown = (text: string, path: readonly (string | number)[], anchor?: 'key' | 'value'): string => {
  const { start, end } = parse(file, text).locate(at(path, anchor));
  return text.slice(start.offset, end.offset);
};

test.each(['a key a line', 'a person a line', 'all on one line'] as const)(
  'a list of 1.3 MB, %s, is read whole, and everything is where it stands',
  (layout) => {
    const text = manyDelegates(count, layout);
    expect(text.length).toBeGreaterThan(1_000_000);
    const source = parse(file, text);
    const { delegates, explanation } = source.value as Data;
    expect(source.findings).toEqual([]);
    expect([delegates.length, explanation]).toEqual([count, 'Danh sách đặt ra để thử.']);
    for (const index of [0, 1, 857, 2999, 3000, count - 1]) {
      const expected = Object.fromEntries(personOf(index).slice(0, 9));
      expect(delegates[index]).toMatchObject(expected);
      const name = source.locate(at(['delegates', index, 'name']));
      expect(text.slice(name.start.offset, name.end.offset)).toBe(expected.name);
      expect(text.split('\n')[name.start.line - 1]?.slice(name.start.column - 1)).toMatch(
        new RegExp(`^${expected.name}`),
      );
    }
    expect(shown(text, ['delegates'], 'key')).toBe('delegates');
    expect(shown(text, ['explanation'])).toBe('Danh sách đặt ra để thử.');
    expect(shown(text, ['delegates', 3, 'phone'], 'key')).toBe('phone');
  },
);

const many = manyDelegates(count, 'a key a line');

test('notes and empty lines at the margin, other line ends and a list at the margin change nothing', () => {
  const data = parse(file, many).value;
  const noted = many.replaceAll(/(?= {2}- name: Lê)/g, '# Tổ của họ Lê\n\n');
  expect(parse(file, noted).value).toEqual(data);
  expect(parse(file, many.replaceAll('\n', '\r\n')).value).toEqual(data);
  expect(parse(file, many.replaceAll(/^ {2}(?=[- ])/gm, '')).value).toEqual(data);
  expect(parse(file, `${many}---\n`).findings.map(({ code }) => code)).toEqual(['TD116']);
});

test('two lists, and a text that looks like one', () => {
  const text = `${many.replace('delegates:', 'reserves:')}note: |\n  delegates:\n  - name: x\n${many.slice(many.indexOf('delegates:'), many.indexOf('explanation:'))}`;
  const { delegates, reserves, note } = parse(file, text).value as Data & Record<string, unknown>;
  expect([delegates, reserves]).toEqual([(parse(file, many).value as Data).delegates, delegates]);
  expect(note).toBe('delegates:\n- name: x\n');
});

const middle = many.indexOf('  - name: ', many.length / 2);
const with_ = (line: string): string => `${many.slice(0, middle)}${line}${many.slice(middle)}`;
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

test.each([
  ['a quote left open', '  - name: "không đóng\n', 'TD101', '"không đóng'],
  ['a colon in a name', '  - name: Nguyễn A: B\n', 'TD115', ': B\n'],
  ['a command', '  - name: *khac\n', 'TD103', '*khac'],
  ['a bracket left open', '  - {name: A\n', 'TD101', '{name: A\n'],
  ['a key twice', '  - name: A\n    name: B\n', 'TD102', 'name: B\n'],
  ['a tab', '  - name: A\n\tsex: Nam\n', 'TD112', '\tsex'],
])('%s in the middle of a long list is told at its line', (_name, line, code, words) => {
  const text = with_(line);
  const { findings, locate } = parse(file, text);
  const [first] = findings;
  expect(findings.map((finding) => finding.code)).toEqual([code]);
  expect(first && locate(first.place).start.line).toBe(lineOf(text, words));
  for (const { place } of first?.related ?? []) expect(locate(place).start.line).toBe(lineOf(text, line));
});

test('what is wrong beside a long list is told there', () => {
  const text = `${many}reserves: "không đóng\n`;
  const { findings, locate, value } = parse(file, text);
  expect([findings.map(({ code }) => code), value]).toEqual([['TD101'], undefined]);
  expect(findings[0] && locate(findings[0].place).start.line).toBe(lineOf(text, 'reserves:'));
});

test('a long file that two ask for is read once, and another of its bytes is not taken for it', () => {
  const bytes = new TextEncoder().encode(many);
  const first = parse(file, bytes);
  expect(parse(file, bytes)).toBe(first);
  expect(parse(file, bytes)).not.toBe(first);
  expect(parse('khac.yaml', bytes).file).toBe('khac.yaml');
});
