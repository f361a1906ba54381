import type { Title } from 'tdkt:titles';
import { plan, roster, tdkt, units } from 'tdkt:validators';
import type { Finding } from '../model/finding.ts';
import { isMap } from '../model/plan/read.ts';
import { mistakesOf } from './collapse.ts';
import { findingOf } from './finding.ts';
import { idMistakes } from './ids.ts';
import { type Kind, kindOf } from './kind.ts';
import { labelMistakes } from './labels.ts';
import type { Mistake, Site } from './mistake.ts';
import { childProperty, type FileKind, propertyAt, type SchemaKind } from './property.ts';

/** At most this many findings of one file are told; a file of another sort would fill the screen. */
const most = 50;

export interface Validation {
  readonly findings: readonly Finding[];
  /** How many more there were. */
  readonly omitted: number;
  /** The value is what the model reads: its own mistakes, if any, are in names and labels only. */
  readonly fits: boolean;
  /** The schema it was judged by; undefined where the file states no kind. */
  readonly kind: SchemaKind | undefined;
}

const validators = { plan, roster, units, tdkt } as const;

/**
 * Judges parsed data by the schema of its kind; `value` is what `parse` gave. Only a `tdkt.yaml` is known by its name:
 * any other file says itself what it is. Never throws for any value.
 */
export function validate(named: FileKind, value: unknown, file: string): Validation {
  const kind: Kind | 'tdkt' | Mistake = named === 'tdkt' ? named : kindOf(value);
  if (typeof kind !== 'string') return { findings: [findingOf(file, kind)], omitted: 0, fits: false, kind: undefined };
  const judge = validators[kind];
  const fits = judge(value);
  const errors = judge.errors ?? [];
  const mistakes = [
    ...mistakesOf(errors.slice(0, most), kind, value),
    ...ownChecks({ kind, path: [], value }, propertyAt(kind, [])),
  ];
  const findings = mistakes.slice(0, most).map((mistake) => findingOf(file, mistake));
  const omitted = Math.max(0, errors.length - most) + mistakes.length - findings.length;
  return { findings, omitted, fits, kind };
}

/** What a schema cannot say. */
function* ownChecks(site: Site, property: Title): Generator<Mistake> {
  const { kind, path, value } = site;
  yield* labelMistakes(site, property);
  yield* idMistakes(site);
  const steps = Array.isArray(value) ? value.entries() : isMap(value) ? Object.entries(value) : [];
  for (const [step, child] of steps) {
    if (typeof child !== 'object' || child === null) continue;
    yield* ownChecks({ kind, path: [...path, step], value: child }, childProperty(kind, property, step));
  }
}
