import { join } from 'node:path';
import { plan, tdkt } from 'tdkt:validators';
import { expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { validatorsSource } from '../../src/build/validators.ts';
import { virtualForVite } from '../../src/build/virtual.ts';

const load = virtualForVite().load as (id: string) => Promise<string> | undefined;

test('a validator judges and lists every error', () => {
  expect(tdkt({ lang: 'vi', ignore: ['luu-tru/**'] })).toBe(true);
  expect(tdkt({ lang: 'fr', extra: 1 })).toBe(false);
  expect(tdkt.errors?.map(({ keyword, instancePath }) => [keyword, instancePath])).toEqual([
    ['additionalProperties', ''],
    ['enum', '/lang'],
  ]);
});

test('every schema gives one validator', () => {
  expect(plan({})).toBe(false);
  expect(plan.errors?.length).toBeGreaterThan(0);
});

test('validators carry no words of the schemas but those a clerk may choose from', () => {
  const source = validatorsSource().replace(/"enum":\[[^\]]*\]|=== "N(?:am|ữ)"|\["Nam","Nữ"\]/g, '');
  expect(source).not.toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i);
});

test('only files of templates/ are taken in', async () => {
  await expect(load(join(root, 'examples/first-plan/plan.yaml'))).rejects.toThrow('only files of templates/');
  expect(load(join(root, 'src/cli/main.ts'))).toBeUndefined();
});
