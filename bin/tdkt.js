#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);

if (existsSync(program)) {
  const { nodeIo, run } = await import(program.href);
  const code = await run(process.argv.slice(2), nodeIo());
  // Output that was lost has set it already.
  process.exitCode ??= code;
} else {
  process.stderr.write(
    'tdkt chưa được dựng; hãy chạy `npm ci` trong thư mục của tdkt. / tdkt is not built yet; run `npm ci` in its folder.\n',
  );
  process.exitCode = 4;
}
