import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/build/project.ts';
import { runIn } from '../cli/fake-io.ts';
import { textsIn } from '../library/folder-texts.ts';
import { scratch } from '../workspace/scratch.ts';
import { everyFormat } from './every-format.ts';

const isRoster = (text: string): boolean => /^kind: roster$/m.test(text);

const member = /^ {2}- \{ ?name: (?<name>[^,]+), (?<rest>.*)\}$/;

type Mistake = (whole: string, name: string) => readonly string[];

/** The roster with an identity and a telephone number for everybody, and most of them with one of these mistakes. */
function withMistakes(text: string, mistakes: readonly Mistake[]): string {
  let count = 0;
  const lines = text
    .replace(/,\n {5}(?=\w+:)/g, ', ')
    .split('\n')
    .flatMap((line) => {
      const { name, rest } = member.exec(line)?.groups ?? {};
      if (name === undefined || rest === undefined) return [line];
      count += 1;
      const whole = `name: ${name}, ${rest}, citizenId: "${20_184_000_000 + count}", phone: "0987${100_000 + count}"`;
      return mistakes[count % mistakes.length]?.(whole, name) ?? [];
    });
  expect(count).toBeGreaterThan(3);
  return lines.join('\n');
}

const kinds: Readonly<Record<string, readonly Mistake[]>> = {
  'what rules find': [
    (whole) => [`  - {${whole}}`],
    (whole) => [`  - {${whole}}`, `  - {${whole}}`],
    (whole) => [`  - {${whole.replace(/birth: [^,}]+/, 'birth: 12/5/2199')}}`],
    (whole, name) => [`  - {${whole}, note: ${name} chuyển công tác} # ${name}`],
    (whole) => [`  - {${whole.replace(/birth: [^,}]+/, 'birth: 12/5/1908')}}`, `  - {${whole.normalize('NFD')}}`],
  ],
  'what the schema finds': [
    (whole) => [`  - {${whole.replace('birth:', 'ngaySinh:')}}`],
    (whole) => [`  - {${whole.replace(/birth: [^,}]+/, '$&/2')}}`],
    (whole, name) => [`  - {${whole}, party: [${name}], ${name}: x}`],
    (whole, name) => [`  - {${whole.replace(/sex: [^,}]+/, `sex: ${name}`)}}`],
    (whole, name) => [`  - ${name}`, `  - {${whole}, ${name}}`],
  ],
};

type Written = string | Readonly<Record<string, unknown>>;

/** What says who somebody is, as it is written in one roster. */
function secretsIn(text: string): string[] {
  const { delegates } = parse(text, { uniqueKeys: false }) as { delegates: Written[] };
  const people = delegates.map((one) => (typeof one === 'string' ? { name: one } : one)) as Record<string, unknown>[];
  // A workshop is nobody.
  const bodies = new Set(people.flatMap(({ name, kind }) => (kind === undefined ? [] : [name])));
  return people
    .filter(({ name }) => !bodies.has(name))
    .flatMap(({ name, birth, ngaySinh, citizenId, phone }) => [name, birth, ngaySinh, citizenId, phone])
    .filter((value) => value !== undefined)
    .map(String);
}

const folders = ['lang-son', 'hai-cap-2025', 'doanh-nghiep'];

describe.each(Object.entries(kinds))('%s', (_, mistakes) => {
  test.each(folders)('names no delegate of %s in any format', async (folder) => {
    const texts = textsIn(join(root, 'examples', folder)).map((file) =>
      isRoster(file.text) ? { ...file, text: withMistakes(file.text, mistakes) } : file,
    );
    const cwd = scratch(Object.fromEntries(texts.map(({ name: path, text }) => [path, text])));
    const secrets = new Set(texts.flatMap(({ text }) => (isRoster(text) ? secretsIn(text) : [])));
    // A year alone is shown.
    const searched = [...secrets].filter((secret) => !/^\d{4}$/.test(secret)).map(comparable);
    expect(searched.length).toBeGreaterThan(25);
    for (const lang of ['vi', 'en']) {
      for (const { format, text } of await everyFormat(cwd, ['.', '--lang', lang])) {
        const shown = comparable(text);
        expect(shown.split('danh-sach.yaml').length, format).toBeGreaterThan(2);
        const seen = searched.filter((secret) => shown.includes(secret));
        expect(seen, format).toEqual([]);
      }
    }
    // The search finds who is shown.
    const { out } = await runIn(cwd, ['validate', '--show-names']);
    expect(searched.some((secret) => comparable(out).includes(secret))).toBe(true);
  });
});

const comparable = (text: string): string => text.normalize('NFC').toLowerCase();
