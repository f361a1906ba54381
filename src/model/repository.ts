import { type Code, code as codes } from './expressions/code.ts';
import type { Time } from './expressions/time-value.ts';
import type { Severity } from './finding.ts';
import type { Plan } from './generated/plan.ts';
import { isMap, readValues } from './plan/read.ts';
import type { PlanFacts } from './requirements/facts.ts';
import type { RosterCard } from './rosters/card.ts';
import { planShape } from './shape.ts';
import { normalizeSpaces } from './text.ts';
import { noRegister, type Register } from './units/register.ts';

/** What other files need to know of a plan; names and the subject are as written, with their references. */
export interface PlanCard {
  /** As findings show it. */
  readonly file: string;
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly status: Plan['status'] | undefined;
  readonly typeName: string;
  readonly code?: Code;
  readonly issuedDate?: Time;
  readonly organName?: string;
  readonly subject?: string;
  /** The citations marked `superior`. */
  readonly superiors: readonly CitedFile[];
  /** All citations. */
  readonly cites: readonly CitedFile[];
}

/** A citation as far as it leads to a file: the path as written, number and notation, the day as written. */
export interface CitedFile {
  readonly file?: string;
  readonly code?: Code;
  readonly issuedDate?: string;
}

/** Everything around one plan that its rules may know. Pure data, the same whatever part of it a run judges. */
export interface Repository {
  /** A `tdkt.yaml` says that these files belong together. */
  readonly isMarked: boolean;
  /** In the order of their paths. */
  readonly plans: readonly PlanCard[];
  /** What the plans above the judged ones settle, by path; the facts of others were not needed. */
  readonly facts: ReadonlyMap<string, PlanFacts>;
  readonly register: Register;
  /** In the order of their paths. */
  readonly rosters: readonly RosterCard[];
  /** Paths of plans, registers and rosters that could not be read: what they say is not known. */
  readonly unread: readonly string[];
  /** What its `tdkt.yaml` makes graver, by code. */
  readonly severities?: ReadonlyMap<string, Severity>;
}

export const emptyRepository: Repository = {
  isMarked: false,
  plans: [],
  facts: new Map(),
  register: noRegister,
  rosters: [],
  unread: [],
};

/** The card of a plan, of which `raw` may be no more than `kind`, `status`, `document` and `citations`; nothing where it is none. */
export function cardOf(file: string, path: string, raw: unknown): PlanCard | undefined {
  if (!isMap(raw) || raw.kind !== 'plan' || !isMap(raw.document)) return undefined;
  const { document, status } = raw;
  const text = (key: string): string | undefined => {
    const value = document[key];
    return typeof value === 'string' ? normalizeSpaces(value) : undefined;
  };
  const read = readValues({ document: { issuedDate: document.issuedDate } }, planShape).value as Partial<Plan>;
  const code = codes.read(`${text('codeNumber') ?? ''}/${text('codeNotation') ?? ''}`);
  const [issuedDate, organName, subject] = [read.document?.issuedDate, text('organName'), text('subject')];
  return {
    file,
    path,
    status: statuses.find((known) => known === status),
    typeName: text('typeName') ?? 'Kế hoạch',
    ...(code.ok && { code: code.value }),
    ...(issuedDate && { issuedDate }),
    ...(organName !== undefined && { organName }),
    ...(subject !== undefined && { subject }),
    superiors: citedIn(raw.citations, true),
    cites: citedIn(raw.citations, false),
  };
}

function citedIn(citations: unknown, onlySuperiors: boolean): CitedFile[] {
  const maps = Array.isArray(citations) ? citations.filter(isMap) : [];
  const chosen = onlySuperiors ? maps.filter(({ superior }) => superior === true) : maps;
  return chosen.map(({ file, code, issuedDate }) => {
    const read = codes.read(typeof code === 'string' ? code : '');
    return {
      ...(typeof file === 'string' && { file }),
      ...(read.ok && { code: read.value }),
      ...(typeof issuedDate === 'string' && { issuedDate }),
    };
  });
}

const statuses = ['draft', 'issued', 'replaced', 'cancelled'] as const;
