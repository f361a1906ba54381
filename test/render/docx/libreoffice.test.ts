import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { longView } from '../sample-views.ts';
import { bytesOf } from './parts.ts';

// Word is not to be had here; another office program is the next best reader of what we write.
const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'tdkt-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(!isInstalled)('LibreOffice opens it and counts the same pages as docx/layout', { timeout: 60_000 }, () => {
  writeFileSync(join(folder, 'plan.docx'), bytesOf(longView));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'plan.docx')]);
  const pdf = readFileSync(join(folder, 'plan.pdf'), 'latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(9);
});
