import { parse } from '../source/parse.ts';

/** A file that may matter to other files, by what it says it is. */
export type FactKind = 'plan' | 'roster' | 'units';

const kinds: readonly FactKind[] = ['plan', 'roster', 'units'];

const stated = /^(?:kind|["']kind["']) *: *["']?(plan|roster|units)["']? *(?:#.*)?\r?$/mu;
const statedInside = /(?:^\s+|[{,]\s*)["']?kind["']? *: *["']?(plan|roster|units)\b/mu;

/** What a file says it is, without reading it as a whole; text in UTF-8. */
export function factKindOf(text: string): FactKind | undefined {
  const kind = stated.exec(text)?.[1] ?? (isOneMap(text) ? statedInside.exec(text)?.[1] : undefined);
  return kinds.find((known) => known === kind);
}

/** Written in braces, or with its keys indented: no key stands at the start of a line. */
const isOneMap = (text: string): boolean => !/^["']?[\p{L}\d_-]+["']? *:/mu.test(text);

/** Only these keys of a plan are told to other files. */
const told = /^["']?(?:kind|status|document|citations)["']? *:/u;

/**
 * The facts of a plan that other files need, as data; undefined where they cannot be read. Only the lines of these
 * keys are read: whatever else a plan holds, and however long it is, costs nothing.
 */
export function factsOfPlan(file: string, text: string): unknown {
  const { value, findings } = parse(file, isOneMap(text) ? text : toldLines(text));
  return findings.some(({ severity }) => severity === 'error') ? undefined : value;
}

/** A key of the top starts its line; what belongs to it is indented, or is a list of it. */
function toldLines(text: string): string {
  let isTold = false;
  const lines = text.split('\n').filter((line) => {
    if (/^[^\s#-]/u.test(line)) isTold = told.test(line);
    return isTold;
  });
  return lines.join('\n');
}
