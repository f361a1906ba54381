import { block, type Position, under } from './blocks.ts';
import { composeItems } from './items.ts';
import { labelText, withLead } from './lead.ts';
import { articleMarker, clauseNumber } from './numbering.ts';
import { composeProgramme } from './programme.ts';
import type { Clause, PrintedBlock } from './tree.ts';
import { type Unit, unitsIn, type Word } from './unit.ts';
import { paragraphs } from './words.ts';

/** How entries of a list take numbers: `body` numbers those with a title, `sections` every one. */
export type Numbered = 'titled' | 'all';

/** The entries of `body` or `sections` in order. An entry that prints nothing takes no number. */
export function composeEntries(list: Word | undefined, at: Position, numbered: Numbered): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  let count = 0;
  for (const unit of unitsIn(list)) {
    const takes = numbered === 'all' || unit.words.title !== undefined;
    const printed = composeUnit(unit, at, takes ? count + 1 : undefined);
    if (printed.length > 0 && takes) count += 1;
    blocks.push(...printed);
  }
  return blocks;
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
  return addsNothing(titled, body) ? withLead(unit, marker, body, clause) : [titled, ...body];
}

/** "Điều 1." is bold whether or not a title follows (Decree 30/2020, Annex I, part II, 6). */
function boldLed(unit: Unit, marker: string, body: readonly PrintedBlock[], clause: Clause): PrintedBlock[] {
  const [first, ...rest] = withLead(unit, marker, body, clause);
  return first ? [{ ...first, boldMarker: true }, ...rest] : [];
}

/** Default words are left out where the part's own words have said all their facts. */
function addsNothing(printed: PrintedBlock, said: readonly PrintedBlock[]): boolean {
  const facts = saidIn(printed);
  const known = new Set(said.flatMap(saidIn));
  return facts.length > 0 && facts.every((fact) => known.has(fact));
}

/** `text`, the table of a programme, `items`, `sections`, `after` of an entry or part, in this order. */
function composeWords({ words, programme }: Unit, at: Position): PrintedBlock[] {
  const table = programme ? composeProgramme(programme, at, composeWords) : [];
  const before = [...say(words.text, at), ...table];
  const lists = [...composeItems(words, at, composeWords), ...composeEntries(words.sections, at, 'all')];
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
