import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { planView } from '../../src/documents/plan.ts';
import type { InlineView, PlanView, SheetView } from '../../src/documents/plan-view.ts';
import { clauseName } from '../../src/model/compose/clause-name.ts';
import { textOf } from '../../src/model/references/mention.ts';
import { judge, templates } from '../rules/judge.ts';

const head = `kind: plan
status: issued
document:
  organName: Ủy ban nhân dân xã Hoa Sen
  superiorOrganName: Ủy ban nhân dân tỉnh Sông Mây
  subject: Tổ chức Hội nghị điển hình tiên tiến
body:
  - text: Các thôn chuẩn bị tốt Hội nghị.
citations:
  - {id: luat-tdkt, typeName: Luật, subject: "Thi đua, khen thưởng"}
  - {id: kh25, typeName: Kế hoạch, code: 25/KH-UBND, issuedDate: 10/02/2018, organName: UBND tỉnh, subject: về thi đua}
promulgatedBy:
  codeNumber: 7
  codeNotation: QĐ-UBND
  place: Hoa Sen
  issuedDate: 20/02/2026
  subject: Ban hành Kế hoạch tổ chức Hội nghị
  toPlaces: [Như Điều 3]
  archive: VT
`;
const signer = '  signerInfo: {position: Chủ tịch, fullName: Nguyễn Văn A}\n';
const judged = (rest = '', signed = signer) => judge('plan.yaml', head + signed + rest);
const viewOf = (rest = '', signed = signer): PlanView => planView(judged(rest, signed).document);

function decisionOf(rest = '', signed = signer): SheetView {
  const { decision } = viewOf(rest, signed);
  if (!decision) throw new Error('no Decision');
  return decision;
}

const words = (inlines: readonly InlineView[]): string => inlines.map(({ text }) => text).join('');
const paragraphs = ({ body }: SheetView): string[] =>
  body.flatMap((block) => (block.type === 'table' ? [] : [words(block.inlines)]));

describe('the header', () => {
  test('is that of the Decision, with issuer and superior of the plan', () => {
    const { organName, superiorOrganName, codeNumber, placeDate, typeName } = decisionOf();
    expect([superiorOrganName, ...organName, codeNumber, placeDate, typeName]).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY',
      'ỦY BAN NHÂN DÂN XÃ HOA SEN',
      'Số: 07/QĐ-UBND',
      'Hoa Sen, ngày 20 tháng 02 năm 2026',
      'QUYẾT ĐỊNH',
    ]);
  });

  test('of another issuer does not borrow the superior', () => {
    const { organName, superiorOrganName } = decisionOf('  organName: Ủy ban nhân dân tỉnh Sông Mây\n');
    expect([superiorOrganName, ...organName]).toEqual([undefined, 'ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY']);
  });

  test('of the plan has no number; the line under its title names the Decision', () => {
    const view = viewOf();
    expect([view.codeNumber, view.typeName, view.isSigned]).toEqual([undefined, 'KẾ HOẠCH', false]);
    expect(view.attached.map(words)).toEqual([
      '(Kèm theo Quyết định số 07/QĐ-UBND ngày 20 tháng 02 năm 2026 của Chủ tịch UBND xã Hoa Sen)',
    ]);
    expect(view.properties.created).toBe('2026-02-20');
  });

  test('of the plan has signature and recipients where it states them', () => {
    const text = (head + signer).replace(
      'document:\n',
      'document:\n  signerInfo: {position: Trưởng phòng, fullName: Trần Thị B}\n  toPlaces: [Các thôn]\n',
    );
    const { isSigned, recipients, authority, signerName } = planView(judge('plan.yaml', text).document);
    expect([isSigned, recipients, authority, signerName]).toEqual([
      true,
      ['- Các thôn;'],
      ['TRƯỞNG PHÒNG'],
      'Trần Thị B',
    ]);
  });
});

describe('who decides', () => {
  test.each([
    ['{position: Chủ tịch, fullName: A}', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HOA SEN', 'Chủ tịch UBND xã Hoa Sen'],
    ['{position: Chủ tịch UBND xã, fullName: A}', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HOA SEN', 'Chủ tịch UBND xã Hoa Sen'],
    [
      '{competence: [{code: KT, of: Chủ tịch}], position: Phó Chủ tịch, fullName: A}',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HOA SEN',
      'Chủ tịch UBND xã Hoa Sen',
    ],
    [
      '{competence: [{code: TM, of: Ủy ban nhân dân}], position: Chủ tịch, fullName: A}',
      'ỦY BAN NHÂN DÂN XÃ HOA SEN',
      'UBND xã Hoa Sen',
    ],
  ])('follows from %s', (signerInfo, line, issuer) => {
    const view = viewOf('', `  signerInfo: ${signerInfo}\n`);
    expect(view.decision?.enacting).toEqual({ decidedBy: line, decides: 'QUYẾT ĐỊNH:' });
    expect(view.attached.map(words)[0]).toContain(` của ${issuer})`);
  });

  test.each([
    ['Chủ tịch Ủy ban nhân dân xã Hoa Sen', 'của Chủ tịch UBND xã Hoa Sen)'],
    ['Ủy ban nhân dân xã Hoa Sen', 'của UBND xã Hoa Sen)'],
    ['Hội đồng Thi đua', 'của HĐ Thi đua)'],
  ])('is said: %s', (stated, end) => {
    const view = viewOf(`  decidedBy: ${stated}\n`);
    expect(view.decision?.enacting?.decidedBy).toBe(stated.toUpperCase());
    expect(view.attached.map(words)[0]).toContain(end);
  });

  test('a resolution resolves', () => {
    expect(decisionOf('  typeName: Nghị quyết\n').enacting?.decides).toBe('QUYẾT NGHỊ:');
  });
});

describe('articles', () => {
  test('absent, are those of the outline', () => {
    expect(paragraphs(decisionOf())).toEqual([
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch Tổ chức Hội nghị điển hình tiên tiến.',
      'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.',
      'Điều 3. Thủ trưởng các cơ quan, đơn vị và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
    ]);
  });

  test.each(templates.outlines.map(({ id }) => [id]))('the outline %s has some', (id) => {
    const body = paragraphs(decisionOf(`outline: ${id}\n`));
    expect(body[0]).toMatch(/^Điều 1\. Ban hành kèm theo Quyết định này Kế hoạch /);
    expect(body.at(-1)).toMatch(/chịu trách nhiệm thi hành Quyết định này\.\/\.$/);
  });

  const articles = `  articles:
    - Ban hành kèm theo <<typeName>> số <<code>> của <<organName>> Kế hoạch này.
    - title: Hiệu lực
      sections: [Có hiệu lực từ ngày ký., Trách nhiệm: Các thôn.]
    - items: [một, hai]
`;

  test('take their numbers in bold, and khoản below', () => {
    expect(paragraphs(decisionOf(articles))).toEqual([
      'Điều 1. Ban hành kèm theo Quyết định số 07/QĐ-UBND của Ủy ban nhân dân xã Hoa Sen Kế hoạch này.',
      'Điều 2. Hiệu lực',
      '1. Có hiệu lực từ ngày ký.',
      '2. Trách nhiệm: Các thôn.',
      'Điều 3. ',
      '- một',
      '- hai./.',
    ]);
    const [first, second] = decisionOf(articles).body;
    expect(first).toMatchObject({ inlines: [{ text: 'Điều 1. ', bold: true }, { bold: false }] });
    expect(second).toMatchObject({ type: 'heading', level: 2 });
  });

  test('are cited as articles', () => {
    const { document } = judged(`${articles}  legalBases: [Căn cứ <<citations.kh25>>]\n`);
    const { decision } = document.composition;
    const names = [...(decision?.legalBases ?? []), ...(decision?.body ?? [])].map(({ clause }) => clauseName(clause));
    expect(names.map(({ vi }) => vi)).toEqual([
      'Quyết định ban hành, phần Căn cứ',
      'Quyết định ban hành, Điều 1',
      'Quyết định ban hành, Điều 2',
      'Quyết định ban hành, khoản 1 Điều 2',
      'Quyết định ban hành, khoản 2 Điều 2, phần Trách nhiệm',
      'Quyết định ban hành, Điều 3',
      'Quyết định ban hành, Điều 3',
      'Quyết định ban hành, Điều 3',
    ]);
    expect(names[3]?.en).toBe('the promulgating Decision, clause 1 of Article 2');
    expect(document.composition.printings.map(({ path }) => path.join('.'))).toContain('citations.1.code');
  });
});

describe('legal bases', () => {
  const bases = `legalBases:
  - Căn cứ <<citations.luat-tdkt>>
  - Căn cứ <<citations.kh25>>
`;
  const basesOf = (text: string): string[] => planView(judge('plan.yaml', text).document).legalBases.map(words);

  test('close with the marks of the norm in force', () => {
    expect(basesOf(head + signer + bases)).toEqual([
      'Căn cứ Luật Thi đua, khen thưởng;',
      'Căn cứ Kế hoạch số 25/KH-UBND ngày 10/02/2018 của UBND tỉnh về thi đua.',
    ]);
    const before = (head + signer + bases).replace('20/02/2026', '20/02/2019');
    expect(basesOf(before)[1]).toMatch(/về thi đua,$/);
    expect(basesOf(before.replace('document:\n', 'document:\n  norm: nd30-2020\n'))[1]).toMatch(/về thi đua\.$/);
  });

  test('keep a mark their author wrote', () => {
    expect(basesOf(`${head}${signer}legalBases: [Căn cứ một., "Căn cứ hai ...", "Căn cứ ba;"]\n`)).toEqual([
      'Căn cứ một.',
      'Căn cứ hai ...;',
      'Căn cứ ba;',
    ]);
  });

  const first = readFileSync(join(root, 'examples/first-plan/plan.yaml'), 'utf8');
  const openingOf = (text: string): string => {
    const { body } = judge('plan.yaml', text).document.composition;
    return textOf(body[0]?.runs ?? []);
  };

  test('take the place of the opening of the outline', () => {
    expect(openingOf(first)).toMatch(/^Thực hiện Kế hoạch số 25/);
    const based = `${first}legalBases: [Căn cứ <<citations.kh25>>]\n`;
    expect(openingOf(based)).toMatch(/^Ủy ban nhân dân xã Hoa Sen xây dựng Kế hoạch/);
    expect(judge('plan.yaml', based).text).toBe('');
  });
});

test('without a Decision a plan still needs its own header', () => {
  expect(() => judge('plan.yaml', head.slice(0, head.indexOf('promulgatedBy')))).toThrow(/codeNotation/);
});
