import { codeKey } from '../../model/expressions/code.ts';
import { time } from '../../model/expressions/time.ts';
import { pathFrom } from '../../model/paths.ts';
import type { CitedFile, PlanCard, Repository } from '../../model/repository.ts';
import { finderIn, neededIn } from '../../model/requirements/above.ts';
import type { RosterCard } from '../../model/rosters/card.ts';
import { comparable } from '../../model/text.ts';
import { sameBody } from '../../rules/same-body.ts';
import type { FileVersion } from '../../workspace/candidates.ts';
import { defaultNorm } from '../templates.ts';

/** A file that differs, as it was and as it is; paths are those of cards. */
export interface ChangedFile {
  readonly path: string;
  readonly before: FileVersion | undefined;
  readonly after: FileVersion | undefined;
}

/**
 * The files of a repository whose findings a change may bring about or alter, the changed ones among them: what stands below a
 * changed plan, what cites it or could be meant with it, and around a changed roster those of its meeting and the plan of
 * it. `all` where it touches what everything rests on.
 */
export function affectedBy(repository: Repository, changed: readonly ChangedFile[]): ReadonlySet<string> | 'all' {
  if (changed.some((file) => touchesAll(file, repository))) return 'all';
  const change = changeOf(repository, changed);
  const unchanged = { plans: change.plans.filter(isUnchanged), rosters: repository.rosters.filter(isUnchanged) };
  function isUnchanged({ path }: { readonly path: string }): boolean {
    return !change.paths.has(path);
  }
  return new Set([
    ...change.paths,
    ...below(change, repository, [...unchanged.plans, ...unchanged.rosters]),
    ...unchanged.plans.filter((card) => change.moved.some((other) => minds(card, other, repository))).map(pathOf),
    ...unchanged.plans.filter((card) => isFirstForeign(card, change, unchanged.plans, repository)).map(pathOf),
    ...besideRosters(change, unchanged.rosters),
  ]);
}

const pathOf = ({ path }: { readonly path: string }): string => path;

/** Registers, and what could not be read before: without it many rules were silent. */
const touchesAll = ({ before, after }: ChangedFile, { unread }: Repository): boolean =>
  before?.kind === 'units' || after?.kind === 'units' || (before?.isSound === false && unread.length === 0);

interface Change {
  readonly paths: ReadonlySet<string>;
  /** Of the whole repository, now. */
  readonly plans: readonly PlanCard[];
  /** The same before. */
  readonly plansBefore: readonly PlanCard[];
  /** Versions of plans whose header or citations changed: what others see of a plan without standing below it. */
  readonly moved: readonly PlanCard[];
  /** Versions of rosters that changed. */
  readonly rosters: readonly RosterCard[];
}

function changeOf({ plans }: Repository, changed: readonly ChangedFile[]): Change {
  const paths = new Set(changed.map(pathOf));
  const cards = changed
    .flatMap(({ before, after }) => [before?.card, after?.card])
    .filter((card) => card !== undefined);
  const before = changed.flatMap(({ before: version }) => (version?.card && isPlan(version.card) ? version.card : []));
  const moved = changed.flatMap(({ before: was, after: is }) =>
    JSON.stringify(was?.card) === JSON.stringify(is?.card) ? [] : [was?.card, is?.card],
  );
  return {
    paths,
    plans,
    plansBefore: [...plans.filter(({ path }) => !paths.has(path)), ...before],
    moved: moved.filter((card) => card !== undefined).filter(isPlan),
    rosters: cards.filter((card) => !isPlan(card)) as RosterCard[],
  };
}

const isPlan = (card: PlanCard | RosterCard): card is PlanCard => !('meeting' in card);

/** What draws on the facts of a changed plan, as the plans stood before or stand now. */
function below(
  { paths, plans, plansBefore }: Change,
  { register, rosters }: Repository,
  cards: readonly (PlanCard | RosterCard)[],
): string[] {
  return [plansBefore, plans].flatMap((world) => {
    const needed = neededIn({ cards: world, rosters, register });
    return cards.filter((card) => [...needed([card])].some(({ path }) => paths.has(path))).map(pathOf);
  });
}

/** Does a plan look at what another one says of itself: by citing it or nearly so, by its number, as one of the same office? */
function minds(card: PlanCard, other: PlanCard, { plans, register }: Repository): boolean {
  const isThere = (file: string): boolean => plans.some(({ path }) => path === pathFrom(card.path, file));
  return (
    card.cites.some((cited) => mayMean(card, cited, other) || (cited.file !== undefined && !isThere(cited.file))) ||
    isSameCode(card, other) ||
    sameBody(card.organName, other.organName, { norm: defaultNorm }, register) === 'yes'
  );
}

const mayMean = (card: PlanCard, { file, code, issuedDate }: CitedFile, other: PlanCard): boolean =>
  (file !== undefined && pathFrom(card.path, file) === other.path) ||
  isSameCode({ code }, other) ||
  isOfDay(issuedDate, other);

const isSameCode = (one: Pick<PlanCard, 'code'> | { code: CitedFile['code'] }, other: PlanCard): boolean =>
  one.code !== undefined && other.code !== undefined && codeKey(one.code) === codeKey(other.code);

function isOfDay(written: string | undefined, { issuedDate }: PlanCard): boolean {
  const day = written === undefined ? undefined : time.read(written);
  return day?.ok === true && issuedDate !== undefined && time.equal(day.value, issuedDate);
}

/** Only where a repository has plans of several offices is a superior's plan missed; the first such plan counts. */
function isFirstForeign(
  card: PlanCard,
  { moved }: Change,
  others: readonly PlanCard[],
  { register }: Repository,
): boolean {
  const isForeign = ({ organName }: PlanCard): boolean =>
    sameBody(organName, card.organName, { norm: defaultNorm }, register) === 'no';
  return moved.some(isForeign) && !others.some(isForeign);
}

/** Rosters of the meetings of changed ones, and the plans of these meetings. */
function besideRosters({ rosters, plans, plansBefore }: Change, unchanged: readonly RosterCard[]): string[] {
  if (rosters.length === 0) return [];
  const finders = [finderIn(plans), finderIn(plansBefore)];
  const plansOf = ({ path, meeting }: RosterCard): string[] =>
    finders.flatMap((find) => find(path, meeting).map(pathOf));
  const keysOf = (card: RosterCard): string[] => [...plansOf(card), ...meetingNames(card)];
  const keys = new Set(rosters.flatMap(keysOf));
  const beside = unchanged.filter((card) => keysOf(card).some((key) => keys.has(key)));
  return [...beside.map(pathOf), ...rosters.flatMap(plansOf)];
}

/** What a roster says of its meeting, where no plan of the repository is found by it. */
function meetingNames({ path, meeting }: RosterCard): string[] {
  const { file, code, organName = '', subject = '' } = meeting;
  if (file !== undefined) return [pathFrom(path, file)];
  return [code ? `# ${codeKey(code)}` : `# ${comparable(organName)} ${comparable(subject)}`];
}
