import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateTexts } from '../../src/app/texts.ts';
import { root } from '../../src/build/project.ts';
import { planHead } from './plan-head.ts';

const register = readFileSync(join(root, 'test/rules/around/province/units.yaml'), 'utf8');

interface Issued {
  readonly organ: string;
  readonly number: number;
  readonly date: string;
  readonly cites?: string;
  readonly rest: string;
}

/** A plan with the facts that every one has. */
const plan = ({ organ, number, date, cites, rest }: Issued): string =>
  `${planHead(organ, number, date)}${cites === undefined ? '' : `citations:\n  - {id: tren, superior: true, ${cites}}\n`}${rest}`;

const province = 'Ủy ban nhân dân tỉnh Sông Mây';
const district = 'Ủy ban nhân dân huyện Đồi Thông';
const commune = 'Ủy ban nhân dân xã Hoa Sen';
const of25 = `typeName: Kế hoạch, code: 25/KH-UBND, issuedDate: 10/02/2026, organName: ${province}`;
const own = (facts: string): string => `meetings:\n  - {id: hoi-nghi, held: ngày 14/7/2026, ${facts}}\n`;
const congress = (below: string, meetings = ''): string =>
  `outline: dai-hoi\nmeetings:\n  - {id: minh, form: Hội nghị, held: ngày 20/10/2026}\n${meetings}${below}`;
const communes = (facts: string): string => `  - {id: xa, for: {name: các xã, kinds: [xa]}, ${facts}}\n`;

function findingsOn(files: Readonly<Record<string, string>>): string[] {
  const texts = { 'tdkt.yaml': 'lang: vi\n', 'units.yaml': register, ...files };
  const { report } = validateTexts(
    Object.entries(texts).map(([name, text]) => ({ name, text })),
    '2026-01-05',
  );
  expect(report.failures).toEqual([]);
  // Plans here state only what a test is about, so that one level states what another does not (TD401).
  return report.findings
    .filter(({ severity, code }) => severity !== 'info' && code !== 'TD401')
    .map(({ place, code }) => `${place.file}:${place.path.at(-1)} ${code}`);
}

const superior = (rest: string): string => plan({ organ: province, number: 25, date: '10/02/2026', rest });
const unit = (rest: string, organ = commune): string =>
  plan({ organ, number: 12, date: '15/3/2026', cites: of25, rest });

// Guests at 39 % and 7.5 %, no cap, 1,100 delegates, a presidium of 35, "lần thứ I" and a plan eight days before its
// meeting stand in examples/hai-cap-2025, which has neither an error nor a warning.
describe('accepted', () => {
  test('a superior without any number, whatever the unit settles', () => {
    const below = communes('form: Hội nghị điển hình tiên tiến');
    const xa = unit(own('form: Hội nghị điển hình tiên tiến, total: 900 đại biểu, duration: 02 buổi'));
    expect(findingsOn({ 'tinh.yaml': superior(congress(below)), 'xa.yaml': xa })).toEqual([]);
  });

  test.each([
    ['a lower cap', 'total: không quá 90 đại biểu'],
    ['a shorter conference', 'duration: 60 phút'],
    ['a smaller share of guests', 'groups: [{id: khach-moi, name: khách mời, share: 5%}]'],
  ])('a stricter unit: %s', (_name, facts) => {
    const below = communes(
      'duration: 01 buổi, total: không quá 150 đại biểu, groups: [{id: khach-moi, name: khách mời, share: không quá 10%}]',
    );
    expect(findingsOn({ 'tinh.yaml': superior(congress(below)), 'xa.yaml': unit(own(facts)) })).toEqual([]);
  });

  test('limits of two superiors that are not in the repository, and none at all', () => {
    expect(findingsOn({ 'xa.yaml': unit(own('total: 2.000 đại biểu')) })).toEqual([]);
    expect(findingsOn({ 'tinh.yaml': superior(congress('')), 'xa.yaml': unit(own('total: 2.000 đại biểu')) })).toEqual(
      [],
    );
  });
});

describe('noticed', () => {
  test.each([
    [
      'a printed share that does not match its count',
      'groups: [{id: a, name: khách, count: 30 đại biểu, printed: 20%}]',
      'printed TD220',
    ],
    [
      'a total that differs from its parts by one',
      'total: 100 đại biểu, groups: [{id: a, name: nhóm một, count: 70 đại biểu}, {id: b, name: nhóm hai, count: 29 đại biểu}]',
      'total TD203',
    ],
    [
      'groups that leave people out',
      'total: 100 đại biểu, groups: [{id: a, name: nhóm một, share: 70%}, {id: b, name: nhóm hai, share: 20%}]',
      'groups TD202',
    ],
  ])('%s', (_name, facts, expected) => {
    const total = facts.startsWith('total') ? facts : `total: 100 đại biểu, ${facts}`;
    expect(findingsOn({ 'xa.yaml': unit(own(total)) })).toContain(`xa.yaml:${expected}`);
  });

  test('exactly the threshold, which neither case is for', () => {
    const cases =
      'cases: [{id: lon, staff: trên 200 lao động, total: tối đa 120 đại biểu}, {id: nho, staff: dưới 200 lao động, total: tối đa 60 đại biểu}]';
    const below = `  - {id: dn, for: {name: các doanh nghiệp, kinds: [doanh-nghiep]}, ${cases}}\n`;
    expect(findingsOn({ 'tinh.yaml': superior(congress(below)) }).map((each) => each.split(' ')[1])).toEqual(['TD206']);
  });

  test('a limit loosened two levels down, though the level between says nothing of it', () => {
    const hamlet = '  - {id: xom, name: Xóm Đông xã Hoa Sen, kind: xa, parent: xa-hoa-sen}\n';
    const files = {
      'units.yaml': register + hamlet,
      'tinh.yaml': superior(congress(communes('total: không quá 150 đại biểu'))),
      'huyen.yaml': plan({
        organ: district,
        number: 31,
        date: '25/02/2026',
        cites: of25,
        rest: congress('').replace('20/10/2026', '15/9/2026'),
      }),
      'xa.yaml': plan({
        organ: commune,
        number: 12,
        date: '15/3/2026',
        cites: `typeName: Kế hoạch, code: 31/KH-UBND, issuedDate: 25/02/2026, organName: ${district}`,
        rest: congress(
          '  - {id: xom, for: {name: các xóm, units: [Xóm Đông xã Hoa Sen]}, total: không quá 200 đại biểu}\n',
        ).replace('20/10/2026', '14/8/2026'),
      }),
    };
    expect(findingsOn(files)).toEqual(['xa.yaml:total TD433']);
  });
});

describe('bad input ends well', () => {
  test('a roster of a meeting without a date, of a unit the register has twice', () => {
    const twice = register.replace('name: Ủy ban nhân dân xã Mai Vàng', 'name: Ủy ban nhân dân xã Hoa Sen');
    const meeting =
      'meetings:\n  - {id: hoi-nghi, total: 01 đại biểu, groups: [{id: tre, name: đại biểu trẻ, share: 100%, age: dưới 35 tuổi}]}\n';
    const roster = `kind: roster
status: draft
unit: UBND xã Hoa Sen
meeting: {plan: {file: tinh.yaml}}
delegates: [{name: Nguyễn Văn Mẫu, birth: 01/01/1908}]
`;
    expect(findingsOn({ 'units.yaml': twice, 'tinh.yaml': superior(meeting), 'ds.yaml': roster })).toEqual([
      'units.yaml:name TD413',
    ]);
  });

  test('no delegate against shares: one warning', () => {
    const meeting = own('total: 10 đại biểu, groups: [{id: nu, name: đại biểu nữ, share: 30%, members: {sex: Nữ}}]');
    const roster = `kind: roster
status: draft
unit: ${province}
meeting: {plan: {file: tinh.yaml}}
delegates: []
`;
    expect(
      findingsOn({ 'tinh.yaml': superior(meeting), 'ds.yaml': roster }).filter((each) => each.startsWith('ds')),
    ).toEqual(['ds.yaml:delegates TD804']);
  });

  test('superiors in a circle of units and plans', () => {
    const circle = register.replace('kind: tinh}', 'kind: tinh, parent: huyen-a}');
    const files = {
      'units.yaml': circle,
      'tinh.yaml': superior(
        congress(`  - {id: xa, for: {name: các xã, kinds: [xa], under: [${district}]}, total: không quá 9 đại biểu}\n`),
      ),
      'xa.yaml': unit(own('total: 12 đại biểu')),
    };
    expect(findingsOn(files).sort()).toEqual(['units.yaml:parent TD411', 'xa.yaml:total TD421']);
  });
});
