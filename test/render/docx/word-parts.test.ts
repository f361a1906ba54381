import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { paragraphStyles } from '../../../src/model/doc-tree.ts';
import { textWidth } from '../../../src/render/text-width.ts';
import { heading, item, longView, paragraph, sentence, shortView } from '../sample-views.ts';
import { all, lined, partsOf } from './parts.ts';

const short = partsOf(shortView);
const long = partsOf(longView);
const documentOf = (parts: Record<string, string>) => parts['word/document.xml'] ?? '';

test('the body of a short plan', async () => {
  await expect(lined(documentOf(short))).toMatchFileSnapshot('../golden/short-document.xml.txt');
});

test.each(Object.entries(long))('%s is well-formed', (name, xml) => {
  if (!/\.(?:xml|rels)$/.test(name)) return;
  expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow();
});

describe.each([
  ['nd30-2020', short],
  ['tt01-2011', long],
])('%s', (_norm, parts) => {
  const styles = parts['word/styles.xml'] ?? '';
  const defined = all(/w:styleId="([^"]+)"/g, styles);

  test('defines every style once', () => {
    expect(new Set(defined).size).toBe(defined.length);
    for (const style of paragraphStyles) expect(defined).toContain(`tdkt-${style}`);
  });

  test('names no style it does not define', () => {
    const named = Object.values(parts).flatMap((xml) => all(/<w:(?:pStyle|basedOn|next) w:val="([^"]+)"/g, xml));
    expect(named.length).toBeGreaterThan(20);
    // Word has this one of its own; docx's unused character styles rest on it.
    const known = [...defined, 'DefaultParagraphFont'];
    expect(named.filter((style) => !known.includes(style))).toEqual([]);
  });

  test('is Vietnamese, in Times New Roman', () => {
    expect(styles).toContain('<w:lang w:val="vi-VN"/>');
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(parts['docProps/core.xml']).toContain('<dc:language>vi-VN</dc:language>');
  });

  test('gives headings to the outline by the names of Word', () => {
    expect(styles).toMatch(/w:styleId="Heading1"[^/]*<w:name w:val="heading 1"\/>/);
    expect(styles).toMatch(
      /w:styleId="tdkt-type-name"[^/]*<w:name w:val="Tên loại văn bản"\/><w:basedOn w:val="Heading1"\/>/,
    );
    expect(styles).toMatch(/w:styleId="tdkt-heading-1"[^/]*<w:name w:val="Đề mục I"\/><w:basedOn w:val="Heading2"\/>/);
  });
});

describe('the page', () => {
  test('is A4 with margins 20, 20, 30, 20 mm', () => {
    expect(documentOf(short)).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(documentOf(short)).toContain(
      '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>',
    );
  });

  test('of a landscape annex lies on its side', () =>
    expect(documentOf(long)).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'));

  test('has its number at the top centre, none on the first', () => {
    const { 'word/header1.xml': rest = '', 'word/header2.xml': first = '' } = short;
    expect([rest.includes('PAGE'), first.includes('PAGE')]).toEqual([true, false]);
    expect(documentOf(short)).toMatch(/<w:headerReference w:type="default"[^>]*\/><w:headerReference w:type="first"/);
    expect(documentOf(short)).toContain('<w:titlePg/>');
    expect(short['word/styles.xml']).toMatch(/"tdkt-page-number".*?<w:jc w:val="center"\/>.*?<w:sz w:val="28"\/>/);
  });

  test('had its number at the bottom right until 2020', () => {
    expect(long['word/footer1.xml']).toContain('PAGE');
    expect(Object.keys(long).filter((name) => name.startsWith('word/header'))).toEqual([]);
    expect(long['word/styles.xml']).toMatch(/"tdkt-page-number".*?<w:jc w:val="right"\/>/);
  });

  test('is counted anew in each annex', () => {
    expect(all(/<w:pgNumType w:start="1"\/>/g, documentOf(long))).toHaveLength(3);
    expect(all(/<w:titlePg\/>/g, documentOf(long))).toHaveLength(3);
    expect(all(/<w:type w:val="nextPage"\/>/g, documentOf(long))).toHaveLength(2);
  });
});

describe('the header block', () => {
  const header = /<w:tbl>.*?<\/w:tbl>/.exec(documentOf(short))?.[0] ?? '';

  test('has fixed columns, no borders and no margins', () => {
    expect(header).toContain('<w:tblLayout w:type="fixed"/>');
    expect(all(/<w:gridCol w:w="(\d+)"\/>/g, header)).toEqual(['3600', '5471']);
    expect(all(/<w:(?:top|left|bottom|right|insideH|insideV) w:val="(\w+)"/g, header.split('<w:tr>')[0] ?? '')).toEqual(
      Array(6).fill('none'),
    );
    const margins = /<w:tblCellMar>(.*?)<\/w:tblCellMar>/.exec(header)?.[1] ?? '';
    expect(all(/w:w="(\d+)"/g, margins)).toEqual(['0', '0', '0', '0']);
  });

  test('holds the national name on one line', () =>
    expect(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true, italic: false })).toBeLessThan(
      5471,
    ));

  const lengths = all(/<w:ind w:left="(\d+)" w:right="\d+"\/>/g, header).map(Number);

  test('has a line as long as the motto', () => {
    const motto = textWidth('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true, italic: false });
    expect(Math.abs(5471 - 2 * (lengths[1] ?? 0) - motto)).toBeLessThan(2);
  });

  test('has a line of 1/3 to 1/2 of the last line of the issuer', () => {
    const issuer = textWidth('XÃ HOA SEN', { size: 13, bold: true, italic: false });
    const share = (3600 - 2 * (lengths[0] ?? 0)) / issuer;
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });
});

describe('a degree of urgency', () => {
  test.each([
    ['HỎA TỐC', 1701],
    ['THƯỢNG KHẨN', 2268],
    ['KHẨN', 1134],
  ])('%s has a box of %i twips, borders included', (priority, width) => {
    const xml = documentOf(partsOf({ ...shortView, priority }));
    const [side = 0] = all(/"tdkt-urgency"\/><w:ind w:left="(\d+)"/g, xml).map(Number);
    expect(Math.abs(3600 - 2 * side + 60 - width)).toBeLessThan(2);
  });
});

describe('the signature', () => {
  const heldIn = (xml: string) => all(/<w:pStyle w:val="([^"]+)"\/><w:keepNext\/>/g, xml);
  const signatureOf = (xml: string) => xml.slice(xml.lastIndexOf('<w:tbl>'));

  test('is one row that is not split', () => {
    const signature = signatureOf(documentOf(short));
    expect(all(/<w:tr>/g, signature)).toHaveLength(1);
    expect(signature).toContain('<w:cantSplit/>');
    expect(all(/<w:gridCol w:w="(\d+)"\/>/g, signature)).toEqual(['4535', '4536']);
  });

  test.each([
    ['one line and the block before it', [heading(2, '1. Tiêu đề'), paragraph('Một dòng./.')], ['heading-2', 'body']],
    ['two lines alone', [paragraph('Trước.'), paragraph(sentence)], ['body']],
    ['one line and a whole paragraph', [paragraph(sentence), item('- Một dòng./.')], ['body', 'item']],
  ])('is held by %s', (_case, body, styles) => {
    const held = heldIn(documentOf(partsOf({ ...shortView, body })));
    // The line under the subject is the first spacer.
    expect(held).toEqual(['tdkt-spacer', ...styles.map((style) => `tdkt-${style}`)]);
  });

  test('stands without authority too', () => {
    const xml = documentOf(partsOf({ ...shortView, authority: [] }));
    expect(xml).not.toContain('tdkt-authority');
    expect(xml).toContain('Nguyễn Văn A');
  });
});

describe('a data table', () => {
  const table = all(/<w:tbl>.*?<\/w:tbl>/g, documentOf(long)).find((xml) => xml.includes('QUÝ 1/2019')) ?? '';

  test('repeats its head and splits no row', () => {
    expect(all(/<w:tblHeader\/>/g, table)).toHaveLength(1);
    expect(all(/<w:cantSplit\/>/g, table)).toHaveLength(all(/<w:tr>/g, table).length);
  });

  test('has whole columns that fill the text', () => {
    const columns = all(/<w:gridCol w:w="(\d+)"\/>/g, table).map(Number);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(9071);
    expect(columns[0]).toBe(Math.floor(9071 * 0.08));
  });

  test('keeps its totals with the row above, bold and aligned like their columns', () => {
    const totals = all(/<w:tbl>.*?<\/w:tbl>/g, documentOf(long)).find((xml) => xml.includes('Tổng cộng')) ?? '';
    const [above = '', last = ''] = all(/<w:tr>.*?<\/w:tr>/g, totals).slice(-2);
    expect(all(/<w:keepNext\/>/g, above)).toHaveLength(5);
    expect(last).not.toContain('<w:keepNext/>');
    expect(all(/<w:pStyle w:val="tdkt-([^"]+)"\/>/g, last)).toEqual([
      'cell-head',
      'cell-number',
      'cell-number',
      'cell-right',
    ]);
    expect(all(/<w:b\/>/g, last)).toHaveLength(3);
  });

  test('centres numbers and keeps the name of a group with its first row', () => {
    expect(all(/<w:pStyle w:val="tdkt-cell-number"\/>/g, table)).toHaveLength(28);
    expect(all(/<w:gridSpan w:val="3"\/>/g, table)).toHaveLength(4);
    expect(all(/<w:pStyle w:val="tdkt-cell-group"\/><w:keepNext\/>/g, table)).toHaveLength(4);
  });
});

describe('the properties', () => {
  test('are those of the plan', () => {
    const core = long['docProps/core.xml'];
    expect(core).toContain('<dc:creator>Ủy ban nhân dân xã Hoa Sen</dc:creator>');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2019-12-05T00:00:00Z</dcterms:created>');
  });

  test('know no date when the plan has none', () =>
    expect(short['docProps/core.xml']).not.toContain('dcterms:created'));

  test('hold any text', () => {
    const title = 'A & B < C > "D"\u0001';
    const parts = partsOf({ ...shortView, properties: { ...shortView.properties, title } });
    expect(parts['docProps/core.xml']).toContain('<dc:title>A &amp; B &lt; C &gt; "D"</dc:title>');
  });
});

test('a paragraph mark, a tab or a control character of data reaches no part', () => {
  const xml = documentOf(partsOf({ ...shortView, body: [paragraph('một\r\nhai\tba\u0007\ud800')] }));
  expect(xml).toContain('>một hai ba<');
});

test('an empty table is left out', () => {
  const view = {
    ...shortView,
    body: [{ type: 'table', widths: [1], aligns: [undefined], head: [], rows: [] } as const],
  };
  expect(all(/<w:tbl>/g, documentOf(partsOf(view)))).toHaveLength(2);
});
