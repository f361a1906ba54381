import type { Norm } from '../norm.ts';
import type { NodePath, Place } from '../place.ts';
import { nodeAt, type PlanModel, pathKey } from '../plan/read.ts';
import { type Piece, type Reference, readProse } from '../prose/grammar.ts';
import { capitalize } from '../text.ts';
import { agreementOf } from './agree.ts';
import { type Mention, type MentionProblem, type Origin, type PrintedRun, textOf } from './mention.ts';
import { type Resolution, resolve, type Target } from './resolve.ts';
import { type Scope, scopeAt } from './scope.ts';
import { factWords } from './words.ts';

/** Where a piece of prose stands and what its references may mean. */
export interface Standing {
  readonly scope: Scope;
  readonly origin: Origin;
  /** The property in the plan; for default words, the part they speak for. */
  readonly path: NodePath;
  readonly anchor: 'key' | 'value';
}

export interface Printer {
  readonly model: PlanModel;
  readonly norm: Norm;
}

/** One reference prints at most this many pieces, or names inside names could double with each level. */
const mostPieces = 500;

/** Each name is printed once a plan, whatever it is mentioned from. */
const printedNames = new WeakMap<PlanModel, Map<string, readonly PrintedRun[]>>();

/** Prints one line or paragraph. Never throws: what cannot be printed stands as written and its mention says why. */
export function printPieces(printer: Printer, pieces: readonly Piece[], standing: Standing): PrintedRun[] {
  return pieces.flatMap((piece) => printPiece(printer, piece, standing, [pathKey(standing.path)]));
}

function printPiece(printer: Printer, piece: Piece, standing: Standing, inside: readonly string[]): PrintedRun[] {
  const { bold, italic } = piece;
  if (piece.kind !== 'reference') return [{ text: piece.text, bold, italic, place: placeOf(printer, piece, standing) }];
  const mention = mentionOf(printer, piece, standing, inside);
  return mention.runs.map((run) => ({
    ...run,
    bold: run.bold || bold,
    italic: run.italic || italic,
    place: mention.mention.place,
    mention: mention.mention,
  }));
}

function placeOf({ model }: Printer, piece: Piece, { path, anchor, origin }: Standing): Place {
  const place = { file: model.file, path, anchor };
  return origin === 'plan' ? { ...place, range: piece.range } : place;
}

interface Printed {
  readonly mention: Mention;
  readonly runs: readonly PartialRun[];
}

type PartialRun = Pick<PrintedRun, 'text' | 'bold' | 'italic'> & { readonly mention?: Mention };

const plain = (text: string): PartialRun => ({ text, bold: false, italic: false });

function mentionOf(printer: Printer, reference: Reference, standing: Standing, inside: readonly string[]): Printed {
  const base = { reference, place: placeOf(printer, reference, standing), origin: standing.origin };
  const resolution = resolve(printer.model, printer.norm, reference.path, standing.scope);
  const fact = printFact(printer, reference, resolution, standing.origin, inside);
  const target = resolution.ok ? resolution.target : undefined;
  const { words, spoken } = reference;
  const runs = words === undefined ? fact.runs : spoken.map(({ text, bold, italic }) => ({ text, bold, italic }));
  const agreement =
    words === undefined || !target || fact.problem
      ? undefined
      : agreementOf(printer.model, printer.norm, target, reference.form, textOf(fact.runs), words);
  const printed = runs.map((run) => run.text).join('');
  return { mention: { ...base, target, problem: fact.problem, printed, agreement, says: fact.says }, runs };
}

interface PrintedFact {
  readonly runs: Printed['runs'];
  readonly says: readonly NodePath[];
  readonly problem: MentionProblem | undefined;
}

function printFact(
  printer: Printer,
  reference: Reference,
  resolution: Resolution,
  origin: Origin,
  inside: readonly string[],
): PrintedFact {
  const asWritten = (problem: MentionProblem): PrintedFact => ({
    runs: [plain(reference.words ?? literal(reference))],
    says: [],
    problem,
  });
  if (!resolution.ok) {
    const quiet = reference.optional && origin === 'outline';
    return quiet ? { runs: [plain('')], says: [], problem: undefined } : asWritten({ kind: 'unresolved', resolution });
  }
  const isCapital = reference.form === 'capital';
  const words = factWords(printer.model, printer.norm, resolution.target, isCapital ? undefined : reference.form);
  if (words.kind === 'form')
    return { ...asWritten({ kind: 'form', known: [...words.known, 'capital'] }), says: saysOf(resolution.target) };
  if (words.kind === 'unprintable') return asWritten({ kind: 'unprintable' });
  if (words.kind === 'text')
    return capitalized({ runs: [plain(words.text)], says: words.says, problem: undefined }, isCapital);
  const key = targetKey(resolution.target);
  const circle = (): PrintedFact => ({ ...asWritten({ kind: 'cycle' }), says: saysOf(resolution.target) });
  if (inside.includes(key)) return circle();
  const names = words.parts.map((part) =>
    typeof part === 'string' ? [plain(part)] : printName(printer, part, [...inside, key]),
  );
  const runs: PartialRun[] = names.flat();
  const says = unique([...words.says, ...runs.flatMap((run) => run.mention?.says ?? [])]);
  if (runs.length > mostPieces) return { ...circle(), problem: { kind: 'tooLong' } };
  const problem = runs.find(({ mention }) => mention?.problem?.kind === 'cycle')?.mention?.problem;
  return capitalized({ runs, says, problem }, isCapital);
}

function capitalized(fact: PrintedFact, isCapital: boolean): PrintedFact {
  const [first, ...rest] = fact.runs;
  return isCapital && first ? { ...fact, runs: [{ ...first, text: capitalize(first.text) }, ...rest] } : fact;
}

/** A name, subject or list member: prose of its own, in the scope of where it stands. */
function printName(printer: Printer, path: NodePath, inside: readonly string[]): readonly PrintedRun[] {
  const { model } = printer;
  const known = printedNames.get(model) ?? new Map<string, readonly PrintedRun[]>();
  printedNames.set(model, known);
  const key = pathKey(path);
  const before = known.get(key);
  if (before) return before;
  const text = String(nodeAt(model.raw, path) ?? '');
  const standing: Standing = { scope: scopeAt(model.raw, path), origin: 'plan', path, anchor: 'value' };
  const runs = (readProse(text, 'line')[0] ?? []).flatMap((piece) => printPiece(printer, piece, standing, inside));
  known.set(key, runs);
  return runs;
}

const targetKey = (target: Target): string =>
  target.kind === 'node' ? pathKey(target.path) : `${pathKey(target.owner)}#${target.name}`;

/** A fact in an unknown form is still said there: one mistake, one finding. */
const saysOf = (target: Target): readonly NodePath[] => (target.kind === 'node' ? [target.path] : target.through);

const literal = (reference: Reference): string => `<<${reference.path.join('.')}>>`;

/** Each fact once: names inside names would say the inner ones over and over. */
const unique = (paths: readonly NodePath[]): NodePath[] => [
  ...new Map(paths.map((path) => [pathKey(path), path])).values(),
];
