import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { root } from '../../../src/build/project.ts';
import { planView } from '../../../src/documents/plan.ts';
import { judge } from '../../rules/judge.ts';
import { all, partsOf } from './parts.ts';

const parts = partsOf(planView(judge(join(root, 'examples/attached-to-decision/plan.yaml')).document));
const xml = parts['word/document.xml'] ?? '';

const textOf = (paragraph: string): string =>
  all(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>| /g, paragraph.replace(/<w:pPr>.*?<\/w:pPr>/gs, '').replaceAll('<w:br/>', ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The paragraphs of each run of pages; its last one carries the layout of its pages. */
const sections: string[][] = [[]];
for (const paragraph of xml.split('</w:p>')) {
  const text = textOf(paragraph);
  if (text !== '') sections.at(-1)?.push(text);
  if (paragraph.includes('<w:sectPr')) sections.push([]);
}

test.each(Object.entries(parts))('%s is well-formed', (name, text) => {
  if (!/\.(?:xml|rels)$/.test(name)) return;
  expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
});

test('the Decision stands first, whole, with its signature', () => {
  expect(sections[0]).toEqual([
    'ỦY BAN NHÂN DÂN XÃ HOA SEN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 112/QĐ-UBND',
    'Hoa Sen, ngày 10 tháng 3 năm 2026',
    'QUYẾT ĐỊNH',
    'Ban hành Kế hoạch tổ chức Hội nghị điển hình tiên tiến xã Hoa Sen lần thứ I',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HOA SEN',
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    'Căn cứ Luật Thi đua, khen thưởng;',
    'Căn cứ Kế hoạch số 25/KH-UBND ngày 10/02/2026 của UBND tỉnh Sông Mây về tổ chức hội nghị điển hình tiên tiến các cấp;',
    'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
    'QUYẾT ĐỊNH:',
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tổ chức Hội nghị điển hình tiên tiến xã Hoa Sen lần thứ I.',
    'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.',
    'Điều 3. Thủ trưởng các cơ quan, đơn vị và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
    'Nơi nhận:',
    '- Như Điều 3;',
    '- UBND tỉnh Sông Mây;',
    '- Thường trực Đảng ủy xã;',
    '- Lưu: VT, VHXH.',
    'CHỦ TỊCH',
    'Nguyễn Văn A',
  ]);
});

test('the plan follows on pages of its own, without number and signature', () => {
  const [, plan = [], annex = []] = sections;
  expect(plan.slice(0, 8)).toEqual([
    'ỦY BAN NHÂN DÂN XÃ HOA SEN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'KẾ HOẠCH',
    'Tổ chức Hội nghị điển hình tiên tiến xã Hoa Sen lần thứ I',
    '(Kèm theo Quyết định số 112/QĐ-UBND ngày 10 tháng 3 năm 2026 của Chủ tịch UBND xã Hoa Sen)',
    'Ủy ban nhân dân xã Hoa Sen xây dựng Kế hoạch tổ chức Hội nghị điển hình tiên tiến xã Hoa Sen lần thứ I (sau đây gọi tắt là Hội nghị) với các nội dung như sau:',
    'I. MỤC ĐÍCH, YÊU CẦU',
  ]);
  expect(plan.at(-1)).toMatch(/phản ánh về UBND xã Hoa Sen để xem xét, giải quyết\.\/\.$/);
  expect(annex).toEqual([
    'Phụ lục',
    'MẪU DANH SÁCH ĐẠI BIỂU',
    '(Kèm theo Quyết định số 112/QĐ-UBND ngày 10 tháng 3 năm 2026 của Chủ tịch UBND xã Hoa Sen)',
    'Mỗi đại biểu ghi một dòng: họ tên, năm sinh, đơn vị, thành tích tiêu biểu./.',
  ]);
  expect(all(/<w:pgNumType w:start="1"\/>/g, xml)).toHaveLength(3);
});

test('the words "Điều 1." are bold and those after them are not', () => {
  const article = /<w:r>(?:(?!<w:r>).)*?>Điều 1\. <\/w:t><\/w:r><w:r>(.*?)<\/w:r>/s.exec(xml);
  expect(article?.[0]).toMatch(/<w:b\/>.*Điều 1\. /s);
  expect(article?.[1]).not.toContain('<w:b/>');
});
