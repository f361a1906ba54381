import { expect, test } from 'vitest';
import { factKindOf, factsOfPlan } from '../../src/workspace/facts.ts';

test.each([
  ['plain', 'kind: plan\n', 'plan'],
  ['behind other keys, with a note', 'status: draft\r\nkind: "units"   # danh bạ\r\n', 'units'],
  ['in braces', '{status: draft, kind: plan}', 'plan'],
  ['indented', '  status: draft\n  kind: plan\n', 'plan'],
  ['of a roster', 'kind: roster\n', 'roster'],
  ['another kind', 'kind: report\n', undefined],
  ['of something inside', 'name: x\njobs:\n  - kind: plan\n', undefined],
  ['in a sentence', 'text: kind: plan\n', undefined],
  ['no map', '- kind: plan\n', undefined],
])('the kind %s', (_name, text, kind) => {
  expect(factKindOf(text)).toBe(kind);
});

test('only the facts are read, whatever is wrong with the rest', () => {
  const text =
    'kind: plan\nbody:\n  - text: "mở mà không đóng\n# ghi chú\ndocument:\n  place: Hoa Sen\nstatus: draft\nx: [\n';
  expect(factsOfPlan('a.yaml', text)).toEqual({ kind: 'plan', document: { place: 'Hoa Sen' }, status: 'draft' });
});

test('a plan in braces is read whole', () => {
  expect(factsOfPlan('a.yaml', '{kind: plan, status: draft}')).toEqual({ kind: 'plan', status: 'draft' });
});

test('facts with a mistake in writing are not known', () => {
  expect(factsOfPlan('a.yaml', 'kind: plan\ndocument: {place: "Hoa Sen}\n')).toBeUndefined();
});
