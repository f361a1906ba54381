import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planView } from '../../src/documents/plan.ts';
import type { ExpressionName } from '../../src/model/expressions/expression.ts';
import type { NodePath } from '../../src/model/place.ts';
import { type Fact, factsOf } from '../../src/model/plan/facts.ts';
import { pathKey } from '../../src/model/plan/read.ts';
import { printedFacts, servesMessages } from '../../src/rules/printed-facts.ts';
import { parse } from '../../src/source/parse.ts';
import { judge } from '../rules/judge.ts';

// Invariant 1: every typed value of the real plans shows in print, or its change is a finding at the mention.
// Only a name that serves messages, and that nothing prints, is left out.
const plans = [
  'examples/first-plan/plan.yaml',
  'test/rules/allocation-row/right.yaml',
  'examples/attached-to-decision/plan.yaml',
  'test/corpus/000-lang-son-dai-hoi-thi-dua-v-2019/plan.yaml',
  'test/corpus/001-lang-son-hoi-nghi-tong-ket-2019/plan.yaml',
  'test/corpus/003-bim-son-dien-hinh-tien-tien-2019/plan.yaml',
  'test/corpus/004-lang-son-cong-tac-nam-2019/plan.yaml',
];

const bumped = (text: string): string =>
  text.replace(/\d+/, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'));
const other: Readonly<Record<ExpressionName, (text: string) => string>> = {
  quantity: bumped,
  share: bumped,
  time: (text) => text.replace(/\d{4}/, (year) => String(Number(year) + 1)),
  duration: bumped,
  ordinal: () => 'XIX',
  period: (text) => (/\d{4}/.test(text) ? text.replace(/\d{4}/g, (year) => String(Number(year) + 1)) : bumped(text)),
  code: bumped,
  lunarDate: bumped,
  clock: bumped,
  person: (text) => `${text} khác`,
};

function changed({ shape, raw }: Fact): string | undefined {
  if (Array.isArray(raw)) return undefined;
  if (typeof raw !== 'string') return undefined;
  if (raw === 'TM') return 'KT';
  if (raw === 'KT') return 'TM';
  // The number of a document has no words.
  if (/^\d+$/.test(raw)) return bumped(raw);
  return shape.expression ? other[shape.expression](raw) : `${raw.trim()} khác`;
}

/** The plan's own text with one value replaced, everything else as it stands. */
function edited(file: string, path: NodePath, value: string): string {
  const source = parse(file, readFileSync(file));
  const { start, end } = source.locate({ file, path });
  const old = source.text.slice(start.offset, end.offset);
  return (
    source.text.slice(0, start.offset) +
    JSON.stringify(value) +
    (old.endsWith('\n') ? '\n' : '') +
    source.text.slice(end.offset)
  );
}

const printed = (document: ReturnType<typeof judge>['document']): string => {
  const { properties, ...view } = planView(document);
  return JSON.stringify(view);
};

/** Findings by where and what, without the lines that an edit moves. */
const seen = (judged: ReturnType<typeof judge>): string[] =>
  judged.findings.map(
    ({ code, place, message }) => `${code} ${pathKey(place.path)} ${place.range?.start} ${message.vi}`,
  );

describe.each(plans)('%s', (file) => {
  const before = judge(file);
  const isPrinted = printedFacts(before.document);
  const facts = [...factsOf(before.document)]
    .filter(({ path }) => isPrinted(path) || !servesMessages(path))
    .flatMap((fact) => listMembers(fact));

  test('has many typed values', () => {
    expect(facts.filter(({ shape }) => shape.expression).length).toBeGreaterThan(8);
  });

  test.each(facts.map((fact) => [pathKey(fact.path), fact] as const))('%s', (_name, fact) => {
    const value = changed(fact);
    expect(value).toBeDefined();
    const after = judge(file, edited(file, fact.path, value ?? ''));
    const known = new Set(seen(before));
    const inText = printed(after.document) !== printed(before.document);
    const newFindings = seen(after).filter((finding) => !known.has(finding) && !finding.startsWith('TD142'));
    expect(inText || newFindings.length > 0, 'neither the text nor the findings changed').toBe(true);
  });
});

/** A list of names is one fact; each name in it is changed by itself. */
function listMembers(fact: Fact): Fact[] {
  if (!Array.isArray(fact.raw)) return [fact];
  return fact.raw.map((raw, index) => ({ path: [...fact.path, index], shape: {}, raw }));
}
