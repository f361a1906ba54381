import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateTexts } from '../../src/app/texts.ts';
import type { Finding } from '../../src/model/finding.ts';
import { brokenFacts, type Fact, loosenedFacts, tightened } from './naive.ts';
import { districts, type World, worlds } from './world.ts';
import { filesOf } from './write.ts';

const runs = 150;
const facts: readonly (readonly [code: string, key: string, fact: Fact])[] = [
  ['TD421', 'total', 'total'],
  ['TD421', 'duration', 'sessions'],
  ['TD424', 'held', 'day'],
  ['TD426', 'form', 'form'],
];

function findingsOn(world: World): readonly Finding[] {
  const { report } = validateTexts(filesOf(world), '2026-01-05');
  expect(report.failures).toEqual([]);
  return report.findings.filter(({ place, severity }) => place.file === 'don-vi.yaml' && severity === 'error');
}

const told = (findings: readonly Finding[]): Fact[] =>
  facts.flatMap(([code, key, fact]) =>
    findings.filter((each) => each.code === code && each.place.path.at(-1) === key).map(() => fact),
  );

test('of every fact the engine tells once what a naive judge finds broken, and nothing else', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      expect(told(findingsOn(world)).sort()).toEqual([...brokenFacts(world)].sort());
    }),
    { numRuns: runs },
  );
});

test('of a plan in between it tells once each limit that a naive judge finds looser than the one above, and nothing else', () => {
  fc.assert(
    fc.property(districts, (world) => {
      const { report } = validateTexts(filesOf(world), '2026-01-05');
      const loosened = report.findings.filter(({ code, place }) => code === 'TD433' && place.file === 'cap-1.yaml');
      const paths = loosened.map(({ place }) => place.path.slice(1).join(' '));
      expect(paths.sort()).toEqual([...loosenedFacts(world)].sort());
    }),
    { numRuns: runs },
  );
});

test('a stricter chain never has fewer findings for the same fact', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const before = told(findingsOn(world));
      expect(told(findingsOn(tightened(world)))).toEqual(expect.arrayContaining(before));
    }),
    { numRuns: runs / 2 },
  );
});
