import type { Norm } from '../norm.ts';
import type { NodePath } from '../place.ts';
import { isMap, type PlanModel } from '../plan/read.ts';
import { type Piece, readProse } from '../prose/grammar.ts';
import type { Origin, PrintedRun } from '../references/mention.ts';
import { printPieces, type Standing } from '../references/print.ts';
import { resolve } from '../references/resolve.ts';
import { type Scope, scopeAt } from '../references/scope.ts';
import { factWords } from '../references/words.ts';
import type { ProseMode } from '../shape.ts';

export type OutlineWords = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The standard outline: a body, and the words of parts that state none (`templates/outlines/`). */
export interface Outline {
  readonly id: string;
  /** It speaks of the one meeting that the unit itself holds. */
  readonly ownMeeting?: boolean;
  /** By kind of part. */
  readonly words: OutlineWords;
  readonly body: readonly unknown[];
}

/** Where a map of words (`title`, `text`, `items` ...) stands: in the plan, or in the outline speaking for a part. */
export interface Setting {
  readonly model: PlanModel;
  readonly norm: Norm;
  readonly outline: Outline;
  readonly origin: Origin;
  /** In the plan: the map itself. In the outline: the part the words speak for (`[]` for the plan). */
  readonly path: NodePath;
  /** In the plan words take their scope from where they stand, unless `each` speaks for a member. */
  readonly scope: Scope;
  readonly each?: boolean;
  /** It prints across the long side of the paper. */
  readonly landscape?: boolean;
  /** Parts being shown around this one. */
  readonly showing: readonly string[];
}

/** One step down: into a key or member of a map of the plan; the outline keeps speaking for the same part. */
export const inside = (setting: Setting, ...steps: readonly (string | number)[]): Setting =>
  setting.origin === 'plan' ? { ...setting, path: [...setting.path, ...steps] } : setting;

function standingAt(setting: Setting, anchor: 'key' | 'value' = 'value'): Standing {
  const { origin, path, model } = setting;
  const scope = origin === 'plan' && !setting.each ? scopeAt(model.raw, path) : setting.scope;
  return { scope, origin, path, anchor };
}

/**
 * The printed paragraphs of a word property. In the outline, `{first: [...]}` stands for the first sentence whose facts
 * are all stated, and a paragraph whose fact is missing is left out.
 */
export function paragraphs(setting: Setting, words: unknown, mode: ProseMode = 'paragraphs'): PrintedRun[][] {
  if (words === undefined || words === null) return [];
  if (isMap(words)) return setting.origin === 'outline' ? firstUsable(setting, words.first) : [];
  const standing = standingAt(setting);
  const usable = readProse(String(words), mode).filter((pieces) => isUsable(setting, pieces, standing));
  return usable.map((pieces) => printPieces(setting, pieces, standing));
}

function firstUsable(setting: Setting, choices: unknown): PrintedRun[][] {
  for (const choice of Array.isArray(choices) ? choices : []) {
    const printed = paragraphs(setting, choice);
    if (printed.length > 0) return printed;
  }
  return [];
}

/**
 * Default words are used only where every fact they need is stated; a clerk's words always print. Legal bases are the
 * other way to open a plan: with them no default sentence lists the cited documents once more.
 */
function isUsable(setting: Setting, pieces: readonly Piece[], standing: Standing): boolean {
  if (setting.origin === 'plan') return true;
  const { plan } = setting.model;
  const hasBases = [plan.legalBases, plan.promulgatedBy?.legalBases].some((bases) => bases?.length);
  return pieces.every(
    (piece) =>
      piece.kind !== 'reference' ||
      piece.optional ||
      (hasWords(setting, piece.path, standing.scope) && !(hasBases && piece.path.join('.') === 'citations')),
  );
}

/** A list of tables may go by the name of a fact that a part lacks; it is nothing a sentence can print. */
function hasWords({ model, norm }: Setting, steps: readonly string[], scope: Scope): boolean {
  const found = resolve(model, norm, steps, scope);
  return found.ok && factWords(model, norm, found.target, undefined).kind !== 'unprintable';
}

/** A label's words: the key itself. */
export function labelRuns(setting: Setting, label: string): PrintedRun[] {
  const standing = standingAt(setting, 'key');
  return (readProse(label, 'line')[0] ?? []).flatMap((piece) => printPieces(setting, [piece], standing));
}
