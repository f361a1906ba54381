import type { PlanDocument } from '../model/document.ts';
import type { Code } from '../model/expressions/code.ts';
import { expressionNamed } from '../model/expressions/index.ts';
import { overlaps, type Time } from '../model/expressions/time.ts';
import type { Citation } from '../model/generated/plan.ts';
import type { Norm } from '../model/norm.ts';
import { pathFrom } from '../model/paths.ts';
import type { NodePath } from '../model/place.ts';
import { printedTexts } from '../model/printed-text.ts';
import type { PlanCard, Repository } from '../model/repository.ts';
import { nameKey } from './body-name.ts';
import { cardsOf } from './cards.ts';
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
  cardsOf(repository).planOfFile.get(document.file);

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
    const same = compareWith(citation, ['citations', index], own);
    const isNumbered = (['code', 'issuedDate', 'organName'] as const).every((part) => same(part) === 'yes');
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
  const compareWith = comparerOf(textAt, norm, repository);
  return citations.flatMap((citation, index) => {
    const path: NodePath = ['citations', index];
    const compare = (card: PlanCard): Compared => ({
      card,
      same: compareWith(citation, path, card),
      isSameYear: citation.issuedDate !== undefined && yearOf(citation.issuedDate) === yearOf(card.issuedDate),
    });
    const numbered = () =>
      meant(plansNumbered(repository, citation.code).flatMap((card) => (card.path === own.path ? [] : compare(card))));
    const at = citation.file === undefined ? undefined : pathFrom(own.path, citation.file);
    const stored = at === undefined || at === own.path ? undefined : cardsOf(repository).planAtPath.get(at);
    // A path that leads nowhere, or back here, is a slip of its own; number, date and issuer may well be right.
    const isUnread = at !== undefined && repository.unread.includes(at);
    const found = stored ? compare(stored) : isUnread ? undefined : numbered();
    if (!found) return [];
    const differing = parts.filter((part) => found.same(part) === 'no');
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
  readonly same: Comparison;
}

/** Each part is compared when it is asked for: of the many plans with one number the date alone rules out most. */
type Comparison = (part: Part) => Same;

/**
 * Numbers start anew each year and in each office: the plan meant is the one that differs in nothing that identifies
 * it, else the one that differs only in what a slip explains.
 */
function meant(candidates: readonly Compared[]): Compared | undefined {
  const found = candidates.find(({ same }) => same('issuedDate') !== 'no' && same('organName') !== 'no');
  if (found) return isSure(found) ? found : withoutSubject(found);
  return candidates.find(({ isSameYear, same }) =>
    same('issuedDate') === 'no'
      ? (isSameYear && same('organName') === 'yes') || (same('organName') !== 'no' && same('subject') === 'yes')
      : same('issuedDate') === 'yes' && same('subject') === 'yes',
  );
}

const isSure = ({ same }: Compared): boolean => same('issuedDate') === 'yes' && same('organName') === 'yes';

const withoutSubject = (compared: Compared): Compared => ({
  ...compared,
  same: (part) => (part === 'subject' ? 'unknown' : compared.same(part)),
});

type Comparer = (citation: Citation, path: NodePath, card: PlanCard) => Comparison;

function comparerOf(textAt: Citing['textAt'], norm: Norm, { register }: Repository): Comparer {
  return (citation, path, card) => {
    const compare: Readonly<Record<Part, () => Same>> = {
      code: () => sameCode(citation.code, card.code),
      issuedDate: () => sameDate(citation.issuedDate, card.issuedDate),
      organName: () => sameBody(textAt([...path, 'organName']), card.organName, { norm }, register),
      subject: () => sameSubject(textAt([...path, 'subject']), card.subject, norm),
    };
    return (part) => compare[part]();
  };
}

const answer = (isSame: boolean): Same => (isSame ? 'yes' : 'no');

function sameCode(a: Code | undefined, b: Code | undefined): Same {
  return a && b ? answer(expressionNamed('code').equal(a, b)) : 'unknown';
}

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
