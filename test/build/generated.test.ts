import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFolder, generatedTypes } from '../../src/build/types.ts';

const remedy = 'src/model/generated is not what schemas/ says: run `npm run generate`';
const expected = await generatedTypes();
const present = existsSync(generatedFolder) ? readdirSync(generatedFolder) : [];

test('every file is there and none is left over', () => {
  expect([...expected.keys()], 'no schema was read').toContain('tdkt.ts');
  expect(present.sort(), remedy).toEqual([...expected.keys()].sort());
});

test.each([...expected])('%s is fresh', (name, text) => {
  const actual = existsSync(join(generatedFolder, name)) ? readFileSync(join(generatedFolder, name), 'utf8') : '';
  expect(actual === text, remedy).toBe(true);
});
