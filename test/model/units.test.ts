import { expect, test } from 'vitest';
import { compilePlan } from '../../src/model/document.ts';
import { pathFrom, pathTo } from '../../src/model/paths.ts';
import { textOf } from '../../src/model/references/mention.ts';
import { cardOf } from '../../src/model/repository.ts';
import { readUnits } from '../../src/model/units/read.ts';
import { lifeOf, meet, registerOf, shortNamesOf, unitsByName } from '../../src/model/units/register.ts';
import { parse } from '../../src/source/parse.ts';
import { templates } from '../rules/judge.ts';
import { sample } from '../schema/sample.ts';

const read = (file: string, text: string) => readUnits(file, parse(file, text).value as Record<string, unknown>);

const register = registerOf([
  read(
    'a.yaml',
    `kind: units
units:
  - {id: a, name: Ủy ban nhân dân xã Hoa Sen, shortName: UBND HS, aliases: [UBND xã], validFrom: 01/7/2025, validTo: năm 2026}
  - {id: b, name: Trường A, shortName: TA}
`,
  ),
  read('b.yaml', 'kind: units\nunits: [{id: c, name: Trường A, shortName: T.A, aliases: [UBND xã]}]\n'),
]);

test('registers of several files are one, and each entry knows where it stands', () => {
  expect(register.units.map(({ id, file, path }) => [id, file, path])).toEqual([
    ['a', 'a.yaml', ['units', 0]],
    ['b', 'a.yaml', ['units', 1]],
    ['c', 'b.yaml', ['units', 0]],
  ]);
  const names = unitsByName(register, (name) => name.toLowerCase());
  expect(names.get('ubnd xã')?.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('a unit exists from its first to its last day, and always where no day is stated', () => {
  const [a, b] = register.units.map(lifeOf);
  const day = (year: number, month: number, date: number) => ({ year, month, day: date });
  const dates = [day(2025, 6, 30), day(2025, 7, 1), day(2026, 12, 31), day(2027, 1, 1)];
  const isThere = (life = {}) => dates.map((date) => meet({ from: date, to: date }, life));
  expect([isThere(a), isThere(b)]).toEqual([
    [false, true, true, false],
    [true, true, true, true],
  ]);
});

test('the short form of a name is the register’s; a name with two short names has the usual abbreviations', () => {
  expect([...shortNamesOf(register)]).toEqual([['ủy ban nhân dân xã hoa sen', 'UBND HS']]);
  const plan = parse('p.yaml', `${sample}body: [{text: "<<document.organName | short>> họp."}]\n`).value;
  const printed = (...from: Parameters<typeof compilePlan>[3][]) =>
    compilePlan('p.yaml', plan as Record<string, unknown>, templates, ...from).composition.body.map((block) =>
      'runs' in block ? textOf(block.runs) : '',
    );
  expect(printed(register)).toEqual(['UBND HS họp./.']);
  expect(printed()).toEqual(['UBND xã Hoa Sen họp./.']);
});

test.each([
  ['xa/plan.yaml', '../tinh/plan.yaml', 'tinh/plan.yaml'],
  ['xa/plan.yaml', 'khac.yaml', 'xa/khac.yaml'],
  ['plan.yaml', 'tinh/2019/plan.yaml', 'tinh/2019/plan.yaml'],
  ['../a/plan.yaml', '../../b.yaml', '../../b.yaml'],
])('in %s, %s is %s', (file, written, path) => {
  expect(pathFrom(file, written)).toBe(path);
  expect(pathFrom(file, `./${written.replaceAll('/', '\\')}`)).toBe(path);
  if (!file.startsWith('..')) expect(pathTo(file, path)).toBe(written);
});

test.each([
  ['another kind', { kind: 'units', document: {} }],
  ['no document', { kind: 'plan' }],
  ['a list', []],
])('%s has no card', (_name, raw) => {
  expect(cardOf('a.yaml', 'a.yaml', raw)).toBeUndefined();
});

test('what a card cannot read is left out', () => {
  const document = {
    codeNumber: '5',
    codeNotation: 'KH-UBND',
    issuedDate: 'hôm nào đó',
    organName: ['x'],
    typeName: 'Báo cáo',
  };
  const card = cardOf('a.yaml', 'x/a.yaml', { kind: 'plan', status: 'khác', document });
  expect(card).toMatchObject({ file: 'a.yaml', path: 'x/a.yaml', status: undefined, typeName: 'Báo cáo' });
  expect([card?.code?.number, card?.issuedDate, card?.organName, card?.subject]).toEqual([
    5,
    undefined,
    undefined,
    undefined,
  ]);
});
