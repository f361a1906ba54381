import { compose } from './compose/compose.ts';
import { issuedDateOf } from './compose/header.ts';
import type { Composition } from './compose/tree.ts';
import type { Outline } from './compose/words.ts';
import { isoText } from './expressions/civil-date.ts';
import { type Norm, selectNorm } from './norm.ts';
import type { ProseProperty } from './plan/facts.ts';
import { proseOf } from './plan/facts.ts';
import { type PlanModel, readPlan } from './plan/read.ts';
import { readProse } from './prose/grammar.ts';
import type { Mention, PrintedRun } from './references/mention.ts';
import { printPieces } from './references/print.ts';
import { scopeAt } from './references/scope.ts';
import { noRegister, type Register, shortNamesOf } from './units/register.ts';

/** A property with words, printed once by itself: what its references say, wherever and however often they print. */
export interface Prose extends ProseProperty {
  readonly lines: readonly (readonly PrintedRun[])[];
}

/** Everything that rules and documents may know of one plan. Pure data, worked out once. */
export interface PlanDocument extends PlanModel {
  readonly norm: Norm;
  /** The standard outline that speaks where the plan has no words of its own. */
  readonly outline: Outline;
  readonly composition: Composition;
  readonly prose: readonly Prose[];
  /** Every reference of the file, in file order. */
  readonly mentions: readonly Mention[];
}

/** The data shipped with the program: norms of layout and standard outlines. */
export interface Templates {
  readonly norms: readonly Norm[];
  readonly outlines: readonly Outline[];
}

/** `raw` fits `schemas/plan.schema.json`. Never throws. */
export function compilePlan(
  file: string,
  raw: Readonly<Record<string, unknown>>,
  templates: Templates,
  register: Register = noRegister,
): PlanDocument {
  const model = readPlan(file, raw, shortNamesOf(register));
  const norm = normOf(model, templates.norms);
  const asked = model.plan.outline ?? 'hoi-nghi';
  const outline = templates.outlines.find(({ id }) => id === asked) ?? { id: asked, words: {}, body: [] };
  const prose = [...proseOf(model)].map((property) => printedAlone(model, norm, property));
  const mentions = prose.flatMap(({ lines }) => lines.flat().flatMap(({ mention }) => mention ?? []));
  return {
    ...model,
    norm,
    outline,
    composition: compose(model, norm, outline),
    prose,
    mentions: [...new Set(mentions)],
  };
}

function normOf(model: PlanModel, norms: readonly Norm[]): Norm {
  const first = issuedDateOf(model)?.window.from;
  const norm = selectNorm(norms, first && isoText(first), model.plan.document.norm);
  if (!norm) throw new Error(`norm profile missing: ${model.plan.document.norm}`);
  return norm;
}

function printedAlone(model: PlanModel, norm: Norm, property: ProseProperty): Prose {
  const { path, text, mode, isKey } = property;
  const standing = { scope: scopeAt(model.raw, path), origin: 'plan', path, anchor: isKey ? 'key' : 'value' } as const;
  return { ...property, lines: readProse(text, mode).map((pieces) => printPieces({ model, norm }, pieces, standing)) };
}
