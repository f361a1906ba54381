import { readFileSync } from 'node:fs';
import { render } from '../../../src/library/index.ts';
import { repeat } from './repeat.ts';

// The whole of it through the library: YAML read, judged by every rule, printed.
const text = { name: 'plan.yaml', text: readFileSync(process.argv[2] ?? '', 'utf8') };
await repeat(async () => {
  const { document } = await render({ text, format: 'docx', today: '2026-05-01' });
  if (!document) throw new Error('nothing was printed');
  return document;
});
