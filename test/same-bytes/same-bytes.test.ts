import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import * as program from '../../src/cli/main.ts';
import { scratch } from '../workspace/scratch.ts';
import { type Outputs, outputsOf } from './outputs.ts';

const zones = { 'Asia/Ho_Chi_Minh': -420, 'America/St_Johns': 150, 'Pacific/Kiritimati': -840 };
const languages = { 'vi_VN.UTF-8': 'vi-VN', C: 'en-US' };
const places = Object.entries(zones).flatMap(([TZ, offset]) =>
  Object.entries(languages).map(([LANG, locale]) => ({ TZ, offset, LANG, locale })),
);

interface Surroundings {
  readonly TZ: string;
  readonly LANG: string;
}

/** Node with these arguments, in that zone and language and in nothing else. */
const runNode = (args: readonly string[], { TZ, LANG }: Surroundings, env: NodeJS.ProcessEnv = {}) =>
  promisify(execFile)(process.execPath, args, { cwd: root, env: { PATH: process.env['PATH'], TZ, LANG, ...env } });

async function bundled(place: Surroundings): Promise<Outputs> {
  return JSON.parse((await runNode(['--import', 'tsx', 'test/same-bytes/bundled.ts'], place)).stdout);
}

async function unbundled(place: Surroundings): Promise<Outputs> {
  const file = join(scratch(), 'outputs.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/same-bytes/vitest.config.ts'];
  await runNode(args, place, { TDKT_OUTPUTS: file });
  return JSON.parse(readFileSync(file, 'utf8'));
}

test.each(places)('the bundle prints the same bytes in $TZ, $LANG', async ({ offset, locale, ...place }) => {
  expect(await bundled(place)).toEqual({ ...(await outputsOf(program)), offset, locale });
});

// One language for each zone: the other would cost seconds and tell nothing that the bundle has not told.
test.each(places.filter((_place, index) => [0, 3, 4].includes(index)))(
  'the source prints the same bytes in $TZ, $LANG',
  async ({ offset, locale, ...place }) => {
    expect(await unbundled(place)).toEqual({ ...(await outputsOf(program)), offset, locale });
  },
);

test('each command line prints something of its own', async () => {
  const { hashes } = await outputsOf(program);
  expect(Object.values(hashes).map((hash) => hash.slice(0, 2))).toEqual(Array(5).fill('0 '));
  expect(new Set(Object.values(hashes)).size).toBe(5);
});
