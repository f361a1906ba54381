import type { PlanDocument } from '../model/document.ts';
import { expressionNamed } from '../model/expressions/index.ts';
import { overlaps, type Time } from '../model/expressions/time.ts';
import type { Citation } from '../model/generated/plan.ts';
import type { Norm } from '../model/norm.ts';
import { pathFrom } from '../model/paths.ts';
import type { NodePath } from '../model/place.ts';
import { printedTexts } from '../model/printed-text.ts';
import type { PlanCard, Repository } from '../model/repository.ts';
import { nameKey } from './body-name.ts';
import { plansNumbered } from './plans-by-number.ts';
import type { RuleContext } from './rule.ts';
import { type Same, sameBody } from './same-body.ts';

/** What of a citation its plan says otherwise. */
export type Part = 'code' | 'issuedDate' | 'organName' | 'subject';

/** A citation and the plan of the repository it means. */
export interface CitedPlan {
  readonly path: NodePath;
  readonly citation: Citation;
  readonly card: PlanCard;
  readonly differing: readonly Part[];
}

export const ownCard = ({ document, repository }: RuleContext): PlanCard | undefined =>
  repository.plans.find(({ file }) => file === document.file);

/** Two rules ask for them; they are made once a plan. */
const known = new WeakMap<PlanDocument, { readonly around: Repository; readonly plans: readonly CitedPlan[] }>();

/** Every citation that leads to another plan of the repository: by its `file`, else by what it says. */
export function citedPlans(context: RuleContext): readonly CitedPlan[] {
  const { document, repository } = context;
  const before = known.get(document);
  if (before?.around === repository) return before.plans;
  const plans = plansCitedIn(context);
  known.set(document, { around: repository, plans });
  return plans;
}

function plansCitedIn(context: RuleContext): CitedPlan[] {
  const { document, repository } = context;
  const own = ownCard(context);
  const { citations = [] } = document.plan;
  return own ? plansCitedBy({ own, citations, textAt: printedTexts(document), norm: document.norm }, repository) : [];
}

/** The citations that say of the plan itself that it is cited, by their index: by `file`, or by number, date and issuer. */
export function citationsOfItself(context: RuleContext): number[] {
  const { document, repository } = context;
  const own = ownCard(context);
  const found = new Set(citedPlans(context).map(({ citation }) => citation));
  const compareWith = comparerOf(printedTexts(document), document.norm, repository);
  return [...(document.plan.citations ?? []).entries()].flatMap(([index, citation]) => {
    if (!own || found.has(citation)) return [];
    const { code, issuedDate, organName } = compareWith(citation, ['citations', index], own);
    const isNumbered = code === 'yes' && issuedDate === 'yes' && organName === 'yes';
    const isAt = citation.file === undefined ? isNumbered : pathFrom(own.path, citation.file) === own.path;
    return isAt ? [index] : [];
  });
}

/** A plan as far as its citations go. */
export interface Citing {
  readonly own: Pick<PlanCard, 'path'>;
  readonly citations: readonly Citation[];
  /** What a property prints. */
  readonly textAt: (path: NodePath) => string | undefined;
  readonly norm: Norm;
}

/** The plans of the repository that one of them, whose words may no longer be at hand, cites. */
export function plansCitedBy({ own, citations, textAt, norm }: Citing, repository: Repository): CitedPlan[] {
  const others = repository.plans.filter((card) => card.path !== own.path);
  const compareWith = comparerOf(textAt, norm, repository);
  return citations.flatMap((citation, index) => {
    const path: NodePath = ['citations', index];
    const compare = (card: PlanCard): Compared => ({
      card,
      parts: compareWith(citation, path, card),
      isSameYear: citation.issuedDate !== undefined && yearOf(citation.issuedDate) === yearOf(card.issuedDate),
    });
    const numbered = () =>
      meant(plansNumbered(repository, citation.code).flatMap((card) => (card.path === own.path ? [] : compare(card))));
    const at = citation.file === undefined ? undefined : pathFrom(own.path, citation.file);
    const named = others.filter((card) => card.path === at).map(compare)[0];
    // A path that leads nowhere, or back here, is a slip of its own; number, date and issuer may well be right.
    const isUnread = at !== undefined && repository.unread.includes(at);
    const found = named ?? (isUnread ? undefined : numbered());
    if (!found) return [];
    const differing = parts.filter((part) => found.parts[part] === 'no');
    return [{ path, citation, card: found.card, differing }];
  });
}

const parts: readonly Part[] = ['code', 'issuedDate', 'organName', 'subject'];

/** The year a time certainly falls in. */
export function yearOf(time: Time | undefined): number | undefined {
  const { from, to } = time?.window ?? {};
  return from && to && from.year === to.year ? from.year : undefined;
}

interface Compared {
  readonly card: PlanCard;
  readonly isSameYear: boolean;
  readonly parts: Readonly<Record<Part, Same>>;
}

/**
 * Numbers start anew each year and in each office: the plan meant is the one that differs in nothing that identifies
 * it, else the one that differs only in what a slip explains.
 */
function meant(candidates: readonly Compared[]): Compared | undefined {
  const same = candidates.find(({ parts: { issuedDate, organName } }) => issuedDate !== 'no' && organName !== 'no');
  if (same) return isSure(same.parts) ? same : withoutSubject(same);
  return candidates.find(({ isSameYear, parts: { issuedDate, organName, subject } }) =>
    issuedDate === 'no'
      ? (organName === 'yes' && isSameYear) || (organName !== 'no' && subject === 'yes')
      : issuedDate === 'yes' && subject === 'yes',
  );
}

const isSure = ({ issuedDate, organName }: Compared['parts']): boolean => issuedDate === 'yes' && organName === 'yes';

const withoutSubject = (compared: Compared): Compared => ({
  ...compared,
  parts: { ...compared.parts, subject: 'unknown' },
});

type Comparer = (citation: Citation, path: NodePath, card: PlanCard) => Readonly<Record<Part, Same>>;

function comparerOf(textAt: Citing['textAt'], norm: Norm, { register }: Repository): Comparer {
  return (citation, path, card) => ({
    code: card.code && citation.code ? answer(expressionNamed('code').equal(card.code, citation.code)) : 'unknown',
    issuedDate: sameDate(citation.issuedDate, card.issuedDate),
    organName: sameBody(textAt([...path, 'organName']), card.organName, { norm }, register),
    subject: sameSubject(textAt([...path, 'subject']), card.subject, norm),
  });
}

const answer = (isSame: boolean): Same => (isSame ? 'yes' : 'no');

function sameDate(a: Time | undefined, b: Time | undefined): Same {
  return a && b ? overlaps(a, b) : 'unknown';
}

/** A citation may shorten the subject, or say more; who names another one means another plan. */
function sameSubject(cited: string | undefined, subject: string | undefined, norm: Norm): Same {
  if (cited === undefined || subject === undefined || /<</.test(cited + subject)) return 'unknown';
  const [a, b] = [cited, subject].map((text) => nameKey(text.replace(/^(?:về việc|về|v\/v) /iu, ''), norm));
  if (!a || !b) return 'unknown';
  return answer(a.includes(b) || b.includes(a));
}
