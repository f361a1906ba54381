import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { templates } from '../../src/app/templates.ts';
import { root } from '../../src/build/project.ts';
import { templateData } from '../../src/build/template-data.ts';
import { shapes } from '../../src/model/generated/shapes.ts';
import { readProse } from '../../src/model/prose/grammar.ts';
import { computes } from '../../src/model/references/computed.ts';
import { resolveShape, type Shape } from '../../src/model/shape.ts';
import { judge } from '../rules/judge.ts';

interface File {
  readonly name: string;
  readonly kind: string;
  readonly id?: string;
  readonly words: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const folder = join(root, 'templates/outlines');
const files = readdirSync(folder).map((name): File => {
  // Every file of the folder is an outline or the words that outlines share; the first test proves it.
  const data = templateData(readFileSync(join(folder, name), 'utf8'), name) as Omit<File, 'name'>;
  return { name, ...data };
});
const outlines = files.filter(({ kind }) => kind === 'outline');
const [shared, ...others] = files.filter(({ kind }) => kind === 'outline-words');

/** Every key and value below, with the keys that lead to it. */
function* leaves(node: unknown, path: readonly string[] = []): Generator<{ path: readonly string[]; value: unknown }> {
  if (typeof node !== 'object' || node === null) yield { path, value: node };
  else for (const [key, value] of Object.entries(node)) yield* leaves(value, [...path, key]);
}

test('every file of the folder is an outline the plan’s schema offers, or the words they share', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/plan.schema.json'), 'utf8'));
  expect(outlines.length + 1).toBe(files.length);
  expect(others).toEqual([]);
  const offered = [...schema.properties.outline.enum].sort();
  expect(outlines.map(({ id }) => id).sort()).toEqual(offered);
  expect(templates.outlines.map(({ id }) => id).sort()).toEqual(offered);
  expect(outlines.map(({ id, name }) => `${id}.yaml` === name)).not.toContain(false);
});

test('an outline has the shared words and its own, which stand for the whole part', () => {
  const year = templates.outlines.find(({ id }) => id === 'chuong-trinh-nam');
  expect(year?.words.programme).toEqual({ title: 'NỘI DUNG, CHƯƠNG TRÌNH CÔNG TÁC' });
  expect(shared?.words.programme).toEqual({ title: 'CHƯƠNG TRÌNH CÔNG TÁC' });
  expect(year?.words.assignment).toEqual(shared?.words.assignment);
});

describe('an outline prints whatever the plan states', () => {
  const own = `kind: plan
status: draft
document:
  organName: Ủy ban nhân dân xã Hoa Sen
  codeNotation: KH-UBND
  place: Hoa Sen
  issuedDate: 05/3/2026
  subject: Tổ chức hội nghị
  signerInfo: {competence: [{code: TM, of: Ủy ban nhân dân}], position: Chủ tịch, fullName: Nguyễn Văn A}
  toPlaces: [UBND tỉnh Sông Mây]
  archive: VT
citations: [{id: mot, typeName: Kế hoạch, code: 25/KH-UBND, issuedDate: 10/02/2026, organName: UBND tỉnh, subject: về hội nghị}]
series: [{id: mot, name: Hội nghị điển hình tiên tiến xã Hoa Sen, ordinal: I}]
period: {reviewed: 2021 - 2025, coming: 2026 - 2030}
presidium: {count: 03 người, duty: điều hành Hội nghị, composition: [đại diện lãnh đạo]}
committees:
  - {id: mot, name: Ban Tổ chức, head: Chủ tịch xã, deputies: [Phó Chủ tịch xã], members: [Trưởng phòng Kinh tế],
     count: 03 người, decidedBy: Chủ tịch xã}
awards: {total: 09 hình thức, ceiling: tối đa 2.000.000 đồng, budget: 20.000.000 đồng, forms: [
     {id: a, name: Giấy khen, collectives: 03 tập thể, individuals: 06 cá nhân, decidedBy: Chủ tịch xã}]}
submissions:
  - {for: {name: các thôn}, papers: [{kind: roster, name: danh sách, columns: [họ và tên, năm sinh]}], to: UBND xã, via: Văn phòng, due: trước ngày 10/4/2026,
     allocation: phân bổ của xã}
assignments:
  - {unit: Văn phòng, relation: Giao, lead: Phòng Kinh tế, with: [Các thôn], due: trước ngày 12/4/2026, duration: 15 phút,
     to: UBND xã, via: Bộ phận Một cửa, approver: Chủ tịch xã, decidedBy: Đảng ủy, cadence: hằng tuần, text: Giúp việc.}
annexes:
  - {id: mot, title: DANH SÁCH, pages: 03 trang, duration: 05 phút, groups: [
     {id: a, name: TẬP THỂ, entries: [{name: Thôn Một, theme: Đường hoa}]}, {id: b, name: số còn lại, count: 02 thôn}]}
meetings:
  - id: own
    series: mot
    theme: Đoàn kết
    duration: 01 buổi
    held: ngày 15/5/2026
    confirmedBy: Giấy mời
    detailedPlan: kế hoạch riêng
    venue: Hội trường
    total: 120 đại biểu
    summoned: 120 đại biểu
    official: 100 đại biểu
    guests: 20 đại biểu
    attending: 118 đại biểu
    honoured: 30 đại biểu
    reserves: 05 đại biểu
    axes: [{id: gioi, name: Theo giới, of: đại biểu chính thức, groups: [{id: nu, name: đại biểu nữ, count: 40 đại biểu}],
       rest: {name: đại biểu nam, count: 60 đại biểu}}]
    mustInclude: [Anh hùng Lao động]
    priority: [đại biểu nữ]
    allocation: phân bổ của huyện
    attendance: Hội nghị đại biểu
    finished: trước ngày 31/5/2026
    decidedBy: UBND xã
    proposedBy: Phòng Văn hóa - Xã hội
    approvedBy: Hội đồng xã
    elects: {count: 04 đại biểu, reserves: 01 đại biểu dự khuyết, to: Đại hội cấp trên}
    oneList: mỗi người chỉ có tên trong một danh sách
    funding: {source: ngân sách xã, limit: không quá 20.000.000 đồng}
    groups: [{id: a, name: đại biểu điển hình, share: 70%, of: tổng số triệu tập}, {id: b, name: khách, count: 36 đại biểu, age: dưới 60 tuổi}]
`;
  const levels = `  - id: below
    for: {name: các thôn, shortName: cấp thôn, kinds: [thon]}
    forms: [Hội nghị, Họp thôn]
    formChosenBy: thôn
    duration: 1/2 ngày
    finished: trước ngày 31/3/2026
    cases:
      - {id: a, staff: dưới 50 hộ, attendance: Hội nghị toàn thể, total: 50 đại biểu}
      - {id: b, staff: từ 50 hộ trở lên, decidedBy: thôn, proposedBy: Ban Công tác Mặt trận, allocation: phân bổ của xã,
         priority: [đại biểu trẻ]}
      - {id: c, for: {name: thôn đông dân}, forms: [Hội nghị, Đại hội], duration: 01 buổi, held: ngày 14/3/2026,
         finished: trước ngày 15/3/2026, summoned: 60 đại biểu, official: 50 đại biểu, guests: 10 đại biểu,
         groups: [{id: g, name: đại biểu trẻ, share: 30%}], mustInclude: [trưởng thôn], approvedBy: UBND xã,
         proposedBy: Mặt trận}
pilots:
  - {id: a, duration: 01 buổi, finished: trước ngày 20/3/2026, approver: Hội đồng xã, picks: [
     {bloc: khối một, unit: thôn Một, supervisor: Bí thư, councilRole: thành viên, invitees: [Các thôn]}]}
  - {id: b, for: {name: mỗi cụm}, count: 01 thôn, duration: 01 buổi, finished: trước ngày 22/3/2026}
`;
  const unprinted = (plan: string): string[] =>
    judge('plan.yaml', plan).findings.flatMap(({ code, message }) => (code === 'TD142' ? [message.en] : []));

  test.each([
    ['hoi-nghi', own],
    ['tong-ket', own],
    ['dai-hoi', own],
    ['dai-hoi', own + levels],
  ])('%s', (outline, plan) => expect(unprinted(`${plan}outline: ${outline}\n`)).toEqual([]));

  test('and a fact it has no words for is told', () =>
    expect(unprinted(`${own + levels}outline: tong-ket\n`).length).toBeGreaterThan(5));
});

/** Words of a kind for a special case of it. */
const variant = /(?:OfEntries|OfMeeting|OfSessions|Included|InLine)$/;

describe.each(files)('$name', ({ words, body, kind }) => {
  const texts = [...leaves({ words, body })].filter(({ value }) => typeof value === 'string');

  test('words kinds of parts', () => {
    const parts = new Set([...shapesIn({ fields: shapes })].map(({ part }) => String(part)));
    expect(Object.keys(words).filter((part) => !parts.has(part.replace(variant, '')))).toEqual([]);
  });

  test('repeats no word of the others', () => {
    const elsewhere = files.filter((file) => file.words !== words).flatMap((file) => Object.values(file.words));
    expect(Object.values(words).map((own) => elsewhere.some((other) => isSame(own, other)))).not.toContain(true);
  });

  test('has words for every key: a sentence that ends in a colon wants quotes', () => {
    const isEmpty = ({ value }: { value: unknown }): boolean => value === null || value === '';
    expect([...leaves({ words, ...(kind === 'outline' && { body }) })].filter(isEmpty)).toEqual([]);
  });

  test('refers to properties that exist, or its sentences would never print', () => {
    const known = new Set([...shapesIn({ fields: shapes })].flatMap(({ fields }) => Object.keys(fields ?? {})));
    for (const names of Object.values(computes)) for (const name of Object.keys(names)) known.add(name);
    const pieces = texts.flatMap(({ value }) => readProse(String(value), 'paragraphs').flat());
    const steps = pieces.flatMap((piece) => (piece.kind === 'reference' ? piece.path : []));
    expect(pieces.filter(({ kind: piece }) => piece === 'broken')).toEqual([]);
    expect(steps.filter((step) => !['meeting', 'this'].includes(step) && !known.has(step))).toEqual([]);
  });

  test('shows parts that exist', () => {
    const known = new Set([...shapesIn({ fields: shapes })].flatMap(({ fields }) => Object.keys(fields ?? {})));
    const shown = texts.filter(({ path }) => ['show', 'about'].includes(path.at(-1) ?? '')).map(({ value }) => value);
    expect(shown.filter((name) => name !== 'meeting' && !known.has(String(name).replace(/^this\./, '')))).toEqual([]);
  });
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function* shapesIn(shape: Shape): Generator<Shape> {
  yield shape;
  for (const field of Object.values(shape.fields ?? {})) yield* shapesIn(field.ref ? { ...field, fields: {} } : field);
  if (shape.items && !shape.items.ref) yield* shapesIn(resolveShape(shape.items));
}
