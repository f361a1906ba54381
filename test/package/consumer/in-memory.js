// What a service does with the text of a form, run without the right to read any file but the library's own, to write
// or to start a program. Prints one line of JSON; anything else on its output would be the library's.
import assert from 'node:assert/strict';
import { render, TdktError, validate } from 'tdkt';

const today = '2026-05-01';
const text = `kind: plan
status: draft
document:
  organName: Ủy ban nhân dân xã Hoa Sen
  codeNotation: KH-UBND
  place: Hoa Sen
  subject: Tổ chức Hội nghị
  signerInfo: {position: Chủ tịch, fullName: Nguyễn Văn A}
  toPlaces: [UBND tỉnh]
  archive: VT
`;
const misspelt = { name: 'form.yaml', text: text.replace('  place:', '  plase:') };

const { findings } = await validate({ texts: [misspelt], today, lang: 'en' });
assert.deepEqual([findings[0]?.code, findings[0]?.range?.start], ['TD120', { line: 6, column: 3 }]);
const refused = await render({ text: misspelt, format: 'docx', today, lang: 'en' });
assert.equal(refused.document, undefined);
assert.match(refused.reason, /^The plan was not printed/);

const plan = { name: 'form.yaml', text };
const { document } = await render({ text: plan, format: 'docx', today });
assert.ok(document instanceof Uint8Array);
const page = await render({ text: plan, format: 'html', today });
assert.match(page.document, /^<!doctype html>/i);

await assert.rejects(validate({ texts: [plan] }), (error) => {
  return error instanceof TdktError && error.code === 'bad-argument' && error.message.includes('“today”');
});

console.log(JSON.stringify({ findings: findings.length, docx: document.length, html: page.document.length }));
