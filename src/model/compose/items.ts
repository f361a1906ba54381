import { isMap, nodeAt } from '../plan/read.ts';
import { listPath, scopeOfPart } from '../references/scope.ts';
import { type Position, under, withEnd } from './blocks.ts';
import { labelText, withLead } from './lead.ts';
import { type ItemNumbering, itemMarker } from './numbering.ts';
import { timedItem } from './timed.ts';
import type { PrintedBlock } from './tree.ts';
import { type Unit, unitsIn, unitsOf, type Word, type Words } from './unit.ts';
import { inside, type Setting } from './words.ts';

/** How a unit's words are laid out; items hold sections and sections hold items, so it comes from outside. */
export type ComposeWords = (unit: Unit, at: Position) => PrintedBlock[];

/** The items of a list with their markers and end marks; lists inside lists take "+" (then "-" again). */
export function composeItems(words: Words, at: Position, composeWords: ComposeWords): PrintedBlock[] {
  const list = words.items;
  if (!list) return [];
  const depth = at.depth + 1;
  const numbering = (words.numbering?.value ?? (depth % 2 === 1 ? 'dash' : 'plus')) as ItemNumbering;
  const printed = [...itemUnits(list, composeWords)].map((unit) => composeItem(unit, at, depth, composeWords));
  const items = printed.filter((blocks) => blocks.length > 0);
  return items.flatMap((blocks, index) => {
    const [first, ...rest] = blocks;
    if (!first) return [];
    const isLast = index === items.length - 1;
    const mark = words.end?.value === ';' && isLast ? '.' : (words.end?.value as string | undefined);
    const marked: PrintedBlock = { ...first, marker: itemMarker(numbering, index), list: list.setting.path };
    return rest.length === 0 ? [{ ...marked, runs: withEnd(marked.runs, mark) }] : [marked, ...rest];
  });
}

/** Entries one by one; `{each: path, text: ...}` is one for each member, `{first: [...]}` the first that prints. */
function* itemUnits(list: Word, composeWords: ComposeWords): Generator<Unit> {
  if (isMap(list.value)) yield* eachUnits(list.setting, list.value);
  else if (list.setting.origin === 'plan') yield* unitsIn(list);
  else
    for (const entry of Array.isArray(list.value) ? list.value : [])
      yield* outlineUnits(list.setting, entry, composeWords);
}

function outlineUnits(setting: Setting, entry: unknown, composeWords: ComposeWords): Unit[] {
  if (!isMap(entry) || !Array.isArray(entry.first)) return unitsOf(setting, entry);
  const position: Position = {
    clause: { parent: undefined, number: undefined, label: undefined, annex: undefined },
    numbers: [],
    depth: 0,
  };
  const choices = entry.first.flatMap((choice) => unitsOf(setting, choice));
  const usable = choices.find((unit) => composeWords(unit, position).length > 0);
  return usable ? [usable] : [];
}

/** The words stand once in the file and speak for each member in turn. */
function* eachUnits(setting: Setting, each: Readonly<Record<string, unknown>>): Generator<Unit> {
  const { model } = setting;
  const path = listPath(model.raw, setting.path, String(each.each));
  const members = path && nodeAt(model.raw, path);
  if (!path || !Array.isArray(members)) return;
  for (const index of members.keys()) {
    const member: Setting = { ...inside(setting, 'text'), scope: scopeOfPart(model.raw, [...path, index]), each: true };
    yield { setting: member, words: { text: { setting: member, value: each.text } }, label: undefined };
  }
}

function composeItem(unit: Unit, at: Position, depth: number, composeWords: ComposeWords): PrintedBlock[] {
  const clause = under(at.clause, { label: labelText(unit) });
  const words = composeWords(unit, { ...at, clause, depth });
  const body = withLead(unit, '', timedItem(unit.setting, words, clause), clause);
  return body.map((printed, index) => (index === 0 ? { ...printed, type: 'item', level: depth } : printed));
}
