import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planView } from '../../src/documents/plan.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { words, wordsOf } from '../corpus/words.ts';
import { judge } from '../rules/judge.ts';

/**
 * Plans written by people who had never seen the model: the text first (`oracle.txt`, what prints after the header,
 * which stands in `header.txt`), then the plan. `notes.txt` holds the notes that remain, each of them true.
 */
const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, 'plan.yaml')))
  .map(({ name }) => name);

const textOf = (folder: string, file: string): string => {
  const path = join(here, folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

test('there are plans to judge', () => {
  expect(folders).not.toEqual([]);
});

test.each(folders)('%s prints word for word', (folder) => {
  const { document } = judge(join(here, folder, 'plan.yaml'));
  const oracle = textOf(folder, 'oracle.txt');
  expect(words(oracle).length).toBeGreaterThan(1000);
  expect(wordsOf(renderDocument('ke-hoach', planView(document)))).toEqual(
    words(`${textOf(folder, 'header.txt')} ${oracle}`),
  );
});

test.each(folders)('%s has neither error nor warning, and only the notes listed', (folder) => {
  const { text } = judge(join(here, folder, 'plan.yaml'));
  expect(text).not.toMatch(/^\S+ (?:error|warning) /mu);
  expect(text).toBe(textOf(folder, 'notes.txt'));
});
