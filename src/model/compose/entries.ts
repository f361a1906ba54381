import { composeAllocation } from './allocation.ts';
import { block, type Position, under } from './blocks.ts';
import { composeFreeTable } from './free-table.ts';
import { type ComposeWords, composeItems } from './items.ts';
import { labelText, withLead } from './lead.ts';
import { articleMarker, clauseNumber } from './numbering.ts';
import { composeProgramme } from './programme.ts';
import type { Clause, PrintedBlock } from './tree.ts';
import { type Unit, type UnitTable, unitsIn, type Word } from './unit.ts';
import { paragraphs, type Setting } from './words.ts';

/**
 * How entries of a list take numbers: `body` numbers those with a title, `sections` every one. In an annex the title of
 * the annex names its only entry, which takes no default title beside it.
 */
export type Numbered = 'titled' | 'all' | 'annex';

/** The entries of `body` or `sections` in order. An entry that prints nothing takes no number. */
export function composeEntries(list: Word | undefined, at: Position, numbered: Numbered): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  let count = 0;
  const units = [...unitsIn(list)];
  for (const each of units) {
    const unit = numbered === 'annex' && units.length === 1 ? withoutUsualTitle(each) : each;
    const takes = numbered === 'all' || unit.words.title !== undefined;
    const printed = composeUnit(unit, at, takes ? count + 1 : undefined);
    if (printed.length > 0 && takes) count += 1;
    blocks.push(...printed);
  }
  return blocks;
}

/** A default title that says a fact stays: nothing else might say it. */
function withoutUsualTitle(unit: Unit): Unit {
  const { title, ...words } = unit.words;
  if (title?.setting.origin !== 'outline') return unit;
  const saysFacts = paragraphs(title.setting, title.value, 'line')
    .flat()
    .some(({ mention }) => mention);
  return saysFacts ? unit : { ...unit, words };
}

function composeUnit(unit: Unit, at: Position, number: number | undefined): PrintedBlock[] {
  const numbers = number === undefined ? at.numbers : [...at.numbers, number];
  const isArticle = at.clause.decision === true && at.numbers.length === 0;
  const written = number === undefined || isArticle ? number?.toString() : clauseNumber(numbers);
  const marker = written === undefined ? '' : isArticle ? articleMarker(written) : `${written}.`;
  const clause = under(at.clause, { number: written, label: labelText(unit) });
  const body = composeWords(unit, { clause, numbers, depth: 0 });
  const { title } = unit.words;
  const [heading] = title ? paragraphs(title.setting, title.value, 'line') : [];
  if (!heading || !title) return isArticle ? boldLed(unit, marker, body, clause) : withLead(unit, marker, body, clause);
  // The title of an article stands as that of a khoản does, not in capitals.
  const titled = block(title.setting, 'heading', isArticle ? 2 : numbers.length, marker, heading, clause);
  if (title.setting.origin === 'plan') return [titled, ...body];
  if (body.length === 0) return [];
  return addsNothing(titled, body.slice(0, 1)) ? withLead(unit, marker, body, clause) : [titled, ...body];
}

/** "Điều 1." is bold whether or not a title follows (Decree 30/2020, Annex I, part II, 6). */
function boldLed(unit: Unit, marker: string, body: readonly PrintedBlock[], clause: Clause): PrintedBlock[] {
  const [first, ...rest] = withLead(unit, marker, body, clause);
  return first ? [{ ...first, boldMarker: true }, ...rest] : [];
}

/** Default words are left out where these words have said all their facts; of a title, the first below it. */
function addsNothing(printed: PrintedBlock, said: readonly PrintedBlock[]): boolean {
  const facts = saidIn(printed);
  const known = new Set(said.flatMap(saidIn));
  return facts.length > 0 && facts.every((fact) => known.has(fact));
}

type ComposeTable = (setting: Setting, at: Position, composeWords: ComposeWords) => PrintedBlock[];

const composeTables: Readonly<Record<UnitTable['kind'], ComposeTable>> = {
  programme: composeProgramme,
  allocation: composeAllocation,
  table: composeFreeTable,
};

/** `text`, the table, `items`, `sections`, `after` of an entry or part, in this order. */
function composeWords({ words, table }: Unit, at: Position): PrintedBlock[] {
  const rows = table ? composeTables[table.kind](table.setting, at, composeWords) : [];
  const lists = [...composeItems(words, at, composeWords), ...composeEntries(words.sections, at, 'all')];
  const isAdded = words.text?.setting.origin === 'outline' && words.items?.setting.origin === 'plan';
  const text = say(words.text, at).filter((printed) => !isAdded || !addsNothing(printed, lists));
  const before = [...text, ...rows];
  return [...before, ...lists, ...closing(words.after, at, [...before, ...lists])];
}

const say = (word: Word | undefined, at: Position): PrintedBlock[] =>
  word
    ? paragraphs(word.setting, word.value).map((runs) => block(word.setting, 'paragraph', 0, '', runs, at.clause))
    : [];

function closing(after: Word | undefined, at: Position, before: readonly PrintedBlock[]): PrintedBlock[] {
  const blocks = say(after, at);
  if (after?.setting.origin !== 'outline') return blocks;
  return blocks.filter((printed) => !addsNothing(printed, before));
}

const saidIn = ({ runs }: PrintedBlock): string[] =>
  runs.flatMap((run) => run.mention?.says ?? []).map((path) => path.join('/'));
