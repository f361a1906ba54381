import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planView } from '../../src/documents/plan.ts';
import { headerAt, issuingKey } from '../../src/model/compose/header.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { judge } from '../rules/judge.ts';
import { type Looks, readDocx } from './reader.ts';

// What the decree says of a document's looks (30/2020/NĐ-CP, Annex I; until 05/3/2020 Circular 01/2011/TT-BNV), with its
// numbers written here by hand and the .docx read by WordprocessingML alone: neither our norm profile nor our writer can
// make a wrong figure right. Run alone by `npm run check:docx`.
const root = join(import.meta.dirname, '../..');
const plans = ['examples', 'test/corpus'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('plan.yaml'))
    .sort()
    .map((name) => `${folder}/${name.split(sep).join('/')}`),
);

const between = (value: number, least: number, most: number): boolean => value >= least - 0.02 && value <= most + 0.02;

test('there are plans of both norms', () => expect(plans.length).toBeGreaterThan(5));

describe.each(plans)('%s', (file) => {
  const { document } = judge(file);
  const isOld = document.norm.id === 'tt01-2011';
  const docx = readDocx(renderDocument('ke-hoach', planView(document)));
  const { paragraphs, pages } = docx;
  const words = paragraphs.filter(({ text }) => text.trim() !== '');
  const at = (start: RegExp | string): number =>
    words.findIndex(({ text }) => (typeof start === 'string' ? text.startsWith(start) : start.test(text)));
  const line = (start: RegExp | string): Looks => {
    const found = words[at(start)];
    if (!found) throw new Error(`nothing printed starts with ${start}`);
    return found;
  };
  const typeName = at(/^(?:KẾ HOẠCH|QUYẾT ĐỊNH)$/);
  const end = at('Nơi nhận:');
  const body = words.slice(typeName + 1).filter(({ inTable }) => !inTable);

  test('page: A4, margins 20-25, 20-25, 30-35, 15-20 mm (I.I.1, I.I.2)', () => {
    for (const { width, height, orientation, margins } of pages) {
      const sides = [width, height].map(Math.round);
      expect(sides).toEqual(orientation === 'landscape' ? [297, 210] : [210, 297]);
      expect(between(margins.top, 20, 25) && between(margins.bottom, 20, 25)).toBe(true);
      expect(between(margins.left, 30, 35) && between(margins.right, 15, 20)).toBe(true);
    }
  });

  test('page number: 13-14 upright, none on the first page; top centre, until 2020 bottom right (I.I.4)', () => {
    const place = isOld ? 'footer' : 'header';
    expect(Object.keys(docx.numbers)).toEqual([`${place} default`]);
    const number = docx.numbers[`${place} default`];
    expect(number && between(number.size, 13, 14) && !number.isBold && !number.isItalic).toBe(true);
    expect(number?.align).toBe(isOld ? 'right' : 'center');
    expect(pages.every(({ hasTitlePage }) => hasTitlePage)).toBe(true);
  });

  test('letters: Times New Roman, black, Vietnamese (I.I.3)', () => {
    expect(new Set(words.map(({ font }) => font))).toEqual(new Set(['Times New Roman']));
    expect(words.filter(({ color }) => !['auto', '000000'].includes(color)).map(({ text }) => text)).toEqual([]);
    expect(docx.language).toBe('vi-VN');
  });

  test('national name 12-13 and motto 13-14, bold, upright, centred, with a line below (I.II.1)', () => {
    const nation = line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const motto = line('Độc lập - Tự do - Hạnh phúc');
    expect([between(nation.size, 12, 13), between(motto.size, 13, 14)]).toEqual([true, true]);
    for (const { isBold, isItalic, align } of [nation, motto])
      expect([isBold, isItalic, align]).toEqual([true, false, 'center']);
    expect(paragraphs[paragraphs.indexOf(motto) + 1]?.drawn).toBe(true);
  });

  test('issuer 12-13, bold, upper case, with a line below (I.II.2)', () => {
    const issuer = words[at('CỘNG HÒA') - 1];
    expect(issuer && between(issuer.size, 12, 13) && issuer.isBold && !issuer.isItalic).toBe(true);
    expect(issuer?.align).toBe('center');
    expect(issuer?.text).toBe(issuer?.text.toUpperCase());
    expect(issuer && paragraphs[paragraphs.indexOf(issuer) + 1]?.drawn).toBe(true);
  });

  test('number 13 upright, place and date 13-14 italic, both centred (I.II.3, I.II.4)', () => {
    const number = line('Số:');
    const date = line(/, ngày.*tháng.*năm/);
    expect([number.size, number.isBold, number.isItalic, number.align]).toEqual([13, false, false, 'center']);
    expect(between(date.size, 13, 14)).toBe(true);
    expect([date.isBold, date.isItalic, date.align]).toEqual([false, true, 'center']);
    const nation = line('CỘNG HÒA');
    // The sizes of name, motto and date move together: 12, 13, 13 or 13, 14, 14.
    expect(date.size).toBe(nation.size + 1);
  });

  test('kind and subject 13-14 bold, centred, with a line below (I.II.5a)', () => {
    const drawn = paragraphs.findIndex(
      (own, index) => own.drawn && index > paragraphs.indexOf(words[typeName] as Looks),
    );
    const titles = paragraphs
      .slice(paragraphs.indexOf(words[typeName] as Looks), drawn)
      .filter(({ text }) => text !== '');
    expect(titles.length).toBeGreaterThan(1);
    for (const { size, isBold, isItalic, align } of titles)
      expect([between(size, 13, 14), isBold, isItalic, align]).toEqual([true, true, false, 'center']);
  });

  test('body 13-14, justified, first line 10 or 12.7 mm, 6 pt and more between, one to one and a half lines (I.II.6)', () => {
    const prose = body.filter(({ align }) => align !== 'center');
    expect(prose.length).toBeGreaterThan(10);
    for (const looks of prose) {
      expect(between(looks.size, 13, 14), looks.text).toBe(true);
      expect(looks.align, looks.text).toBe('both');
      expect(between(looks.firstLine, 10, 10) || between(looks.firstLine, 12.7, 12.7), looks.text).toBe(true);
      expect(looks.after + looks.before, looks.text).toBeGreaterThanOrEqual(6);
      expect(between(looks.line, 1, 1.5), looks.text).toBe(true);
    }
    const [size] = prose.map((looks) => looks.size);
    expect(prose.every((looks) => looks.size === size)).toBe(true);
  });

  test('parts `I.` upper and bold (I.II.6)', () => {
    const parts = body.filter(({ text }) => /^[IVX]+\. \p{Lu}{2}/u.test(text));
    expect(parts.length).toBeGreaterThan(1);
    for (const { text, isBold, isItalic } of parts)
      expect([text, isBold, isItalic]).toEqual([text.toUpperCase(), true, false]);
  });

  test('recipients: title 12 italic bold, each 11 upright from the margin, the last the archive (I.II.9b)', () => {
    const title = line('Nơi nhận:');
    expect([title.size, title.isBold, title.isItalic]).toEqual([12, true, true]);
    const recipients = words.slice(end + 1).filter(({ text, inTable }) => inTable && /^- .*[;.,]$/u.test(text));
    const own = recipients.slice(0, recipients.findIndex(({ text }) => text.startsWith('- Lưu: ')) + 1);
    expect(own.length).toBeGreaterThan(2);
    for (const looks of own)
      expect([looks.size, looks.isBold, looks.isItalic, looks.firstLine]).toEqual([11, false, false, 0]);
    expect(own.at(-1)?.text).toMatch(/\.$/);
  });

  test('authority upper case and name, both 13-14 bold, centred (I.II.7)', () => {
    const signer = headerAt(document, issuingKey(document)).signerInfo;
    if (!signer) throw new Error('nobody signs');
    const name = words.slice(end).find(({ text }) => text === signer.fullName);
    const authority = words.slice(end).find(({ text }) => text.endsWith(signer.position.toUpperCase()));
    for (const looks of [name, authority]) {
      expect(looks && between(looks.size, 13, 14)).toBe(true);
      expect([looks?.isBold, looks?.isItalic, looks?.align]).toEqual([true, false, 'center']);
    }
  });

  test('the properties of the file name the document, its subject and its issuer', () => {
    expect(docx.core['dc:title']).toMatch(/^Kế hoạch /);
    expect(docx.core['dc:subject']?.length).toBeGreaterThan(10);
    expect(docx.core['dc:creator']).toBe(document.plan.document.organName);
    expect(docx.core['dc:language']).toBe('vi-VN');
  });
});
