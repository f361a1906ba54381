// What a program that has installed tdkt does with a plan that lies beside it. Prints one line of JSON; anything else
// on its output would be the library's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { render, validate } from 'tdkt';

const today = '2026-05-01';
const plan = { name: 'plan.yaml', text: readFileSync('plan.yaml', 'utf8') };

const report = await validate({ paths: ['plan.yaml'], today, lang: 'en' });
assert.deepEqual([report.format, report.summary.files, report.summary.errors], ['tdkt-report/1', 1, 0]);
assert.deepEqual(await validate({ texts: [plan], today, lang: 'en' }), report);

const { document } = await render({ path: 'plan.yaml', format: 'docx', today });
assert.ok(document instanceof Uint8Array);
assert.deepEqual((await render({ text: plan, format: 'docx', today })).document, document);

console.log(JSON.stringify({ findings: report.findings.length, docx: document.length }));
