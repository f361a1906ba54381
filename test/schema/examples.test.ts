import { type Title, titles } from 'tdkt:titles';
import { expect, test } from 'vitest';
import { exampleLine } from '../../src/schema/naming.ts';
import { parse } from '../../src/source/parse.ts';

const named = Object.values(titles).flatMap((tree) => Object.entries(tree));

function* properties(key: string, node: Title): Generator<readonly [string, Title]> {
  yield [key, node];
  for (const [name, child] of Object.entries(node.fields ?? {})) yield* properties(name, child);
  if (node.items) yield* properties(key, node.items);
}

const examples = named
  .flatMap(([name, node]) => [...properties(name === '' ? 'top' : name, node)])
  .filter(([, { example }]) => example !== undefined);

/** As our own reader gives it: plain maps, and numbers as the text they were written as. */
const asRead = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, part) => (typeof part === 'number' ? String(part) : part));

test.each(examples)('the example of %s reads back as itself', (key, title) => {
  const { value, findings } = parse('a.yaml', `${exampleLine(key, title)}\n`);
  expect(findings).toEqual([]);
  expect(asRead(value)).toEqual({ [key]: asRead(title.example) });
});

test('there are many', () => expect(examples.length).toBeGreaterThan(200));
