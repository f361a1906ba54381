import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import * as program from '../../src/cli/main.ts';
import { outputsOf } from './outputs.ts';

test('the source prints', async () => {
  writeFileSync(process.env.TDKT_OUTPUTS ?? '', JSON.stringify(await outputsOf(program)));
});
