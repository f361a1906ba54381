import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planView } from '../../src/documents/plan.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { judge } from '../rules/judge.ts';
import { nation, words, wordsOf } from './words.ts';

interface Lost {
  readonly header: string;
  /** The lines above the signer's name, and that name. */
  readonly authority?: readonly [lines: string, signer: string];
}

/**
 * What the conversion from PDF lost, so the oracles lack it; in the order a reader meets it. Source 003 kept nothing of
 * its signature but the name: whose authority he signed by and his position are our words, not the document's.
 */
const lost: Readonly<Record<string, Lost>> = {
  '000-lang-son-dai-hoi-thi-dua-v-2019': {
    header: `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN ${nation} Số: /KH-UBND Lạng Sơn, ngày tháng năm 2019`,
  },
  '001-lang-son-hoi-nghi-tong-ket-2019': { header: `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN ${nation}` },
  '003-bim-son-dien-hinh-tien-tien-2019': {
    header: `ỦY BAN NHÂN DÂN THỊ XÃ BỈM SƠN ${nation} Số: /KH-UBND Bỉm Sơn, ngày tháng năm 2019`,
    authority: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH', 'Bùi Huy Hùng'],
  },
  '004-lang-son-cong-tac-nam-2019': {
    header: `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN ${nation} Số: /KH-UBND Lạng Sơn, ngày tháng 12 năm 2018`,
  },
};

function restored(oracle: string, { header, authority: [lines, signer] = ['', ''] }: Lost): string[] {
  expect(lines === '' || oracle.trimEnd().endsWith(signer)).toBe(true);
  const signed = lines === '' ? oracle : `${oracle.slice(0, oracle.lastIndexOf(signer))}${lines} ${signer}`;
  return words(`${header} ${signed}`);
}

test.each(Object.entries(lost))('%s prints word for word', (name, furniture) => {
  const folder = join(import.meta.dirname, name);
  const { document } = judge(join(folder, 'plan.yaml'));
  const oracle = readFileSync(join(folder, 'oracle.txt'), 'utf8');
  expect(words(oracle).length).toBeGreaterThan(1500);
  expect(wordsOf(renderDocument('ke-hoach', planView(document)))).toEqual(restored(oracle, furniture));
});
