import { test } from 'vitest';
import { norms } from '../../src/render/norms.ts';
import { compilePlan } from '../../src/model/document.ts';
import { rules } from '../../src/rules/index.ts';
import { templates } from './judge.ts';
const plan = (text: string) => ({
  kind: 'plan', status: 'issued',
  document: { organName: 'Ủy ban nhân dân xã Hoa Sen', codeNumber: '05', codeNotation: 'KH-UBND', place: 'Hoa Sen', issuedDate: '20/12/2025', subject: 'Tổ chức', signerInfo: { position: 'Chủ tịch', fullName: 'A' }, toPlaces: ['UBND', text], archive: 'VT ' + text },
  assignments: [{ unit: text, text }],
  annexes: [{ id: 'a', title: text, attachedTo: text, groups: [{ id: 'g', name: text, entries: [{ name: text, text: '<<name>> ' + text + ' <<theme>>', theme: text }] }] }],
  body: [{ text }],
});
test('x', () => {
  const size = 1e6;
  for (const unit of ['a', 'A', 'ủ', ' ', '“', '"', '1', '(', '/', 'TW', 'uỷ ', '5/1/2026 ', 'nhân dân ', 'Trung ương ', 'trung ương ', 'Hội đồng ', 'Hội đồng TĐKT xã ', 'phụ lục ', 'kèm theo ', 'phụ lục I ', '<<', '5 năm 05 năm ', '(có ', '120 đại biểu ', 'a\n', 'các sở, ', '1-', '“5/1/2026” ', 'ngày 5 tháng 1 ', '1.', '.', '/.']) {
    const text = ('x' + unit.repeat(Math.ceil(size / unit.length)) + 'x');
    const t0 = performance.now();
    let doc; try { doc = compilePlan('f', plan(text), templates); } catch (e) { console.log(JSON.stringify(unit), 'COMPILE', String(e).slice(0, 80)); continue; }
    const t1 = performance.now();
    const slow: string[] = [];
    for (const rule of rules) { const a = performance.now(); let n = 0; try { for (const _ of rule.check({ document: doc, today: '2026-01-01' })) n++; } catch (e) { slow.push(rule.code + ' THROW ' + String(e).slice(0, 60)); } const ms = performance.now() - a; if (ms > 250) slow.push(`${rule.code} ${ms.toFixed(0)} (${n})`); }
    console.log(JSON.stringify(unit), 'compile', (t1 - t0).toFixed(0), 'rules', (performance.now() - t1).toFixed(0), slow.join('; '));
  }
}, 600000);
