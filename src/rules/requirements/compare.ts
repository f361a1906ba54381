import type { Duration } from '../../model/expressions/duration.ts';
import { minutes } from '../../model/expressions/duration.ts';
import { meetsShare } from '../../model/expressions/people.ts';
import type { Quantity } from '../../model/expressions/quantity.ts';
import type { Norm } from '../../model/norm.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Register } from '../../model/units/register.ts';
import { exactCount } from '../groups.ts';
import { office } from '../offices.ts';
import { sameBody } from '../same-body.ts';
import { baseCount, isOfGroup, likeness } from './answers.ts';
import { compareTimes } from './compare-times.ts';
import { isOneOf, lineLike, saysAll } from './compare-words.ts';
import { softCount, softShare, type Verdict, verdictOn } from './interval.ts';

/** What the plan that answers knows besides. */
export interface Answering {
  readonly settled: readonly Stipulation[];
  readonly norm: Norm;
  readonly register: Register;
  /** How amounts are judged: what a plan settles for itself, unless said otherwise. */
  readonly judge?: typeof verdictOn;
}

/** Does the answer keep the demand? Nothing where the two cannot be compared. */
export function compare(demand: Stipulation, own: Stipulation, answering: Answering): Verdict | undefined {
  const { norm } = answering;
  switch (demand.kind) {
    case 'amount':
      return own.kind === 'amount' ? ofGroups(demand, own, norm, compareAmounts(demand, own, answering)) : undefined;
    case 'allocation':
      return own.kind === 'allocation'
        ? verdictOn(softCount(own.value, norm), softCount(demand.value, norm))
        : undefined;
    case 'time':
      return own.kind === 'time' ? compareTimes(own.value, demand.value, own.subject === 'finished') : undefined;
    case 'oneOf':
      return own.kind === 'oneOf' ? yesOrNo(own.value.every((each) => isOneOf(each, demand.value, norm))) : undefined;
    case 'parts':
      return own.kind === 'parts' ? compareParts(demand, own, norm) : undefined;
    case 'coverage':
      return own.kind === 'coverage' ? yesOrNo(missingOf(demand.value, own.value, norm).length === 0) : undefined;
    case 'approval':
      return own.kind === 'approval' ? compareBodies(demand.value, own.value, answering) : undefined;
    case 'sum':
    case 'unique':
    case 'holds':
      return undefined;
  }
}

const yesOrNo = (is: boolean): Verdict => (is ? 'yes' : 'no');

/** Those asked for that no line names. */
export const missingOf = (asked: readonly string[], own: readonly string[], norm: Norm): string[] =>
  asked.filter((each) => !own.some((line) => saysAll(line, each, norm)));

type Parts = Extract<Stipulation, { readonly kind: 'parts' }>;

function compareParts(demand: Parts, own: Parts, norm: Norm): Verdict {
  if (hasAll(demand, own, norm)) return 'yes';
  const missing = demand.subject === 'agenda' ? missingOf(demand.value, own.value, norm) : [];
  return missing.length > 0 && missing.every((each) => lineLike(own.value, each, norm)) ? 'perhaps' : 'no';
}

/** The items of an agenda in the order demanded; of columns the order is the author's. */
const hasAll = (demand: Parts, own: Parts, norm: Norm): boolean =>
  demand.subject === 'agenda'
    ? misplacedIn(demand.value, own.value, norm) === undefined
    : missingOf(demand.value, own.value, norm).length === 0;

/** The first item that does not come after those demanded before it. */
export function misplacedIn(asked: readonly string[], own: readonly string[], norm: Norm): string | undefined {
  let from = 0;
  return asked.find((each) => {
    const at = own.findIndex((line, index) => index >= from && saysAll(line, each, norm));
    if (at >= 0) from = at;
    return at < 0;
  });
}

/** Bodies said in general ("đơn vị tổ chức") may be any; a body speaks through its head, not the other way round. */
function compareBodies(demand: string, own: string, { norm, register }: Answering): Verdict {
  if (sameBody(own, demand, { norm }, register) === 'yes') return 'yes';
  if (sameBody(bodyOf(own), bodyOf(demand), { norm }, register) === 'yes')
    return bodyOf(demand) === demand && !/^phó /iu.test(own) ? 'yes' : 'perhaps';
  return /^\p{Ll}/u.test(demand) || /^\p{Ll}/u.test(own) ? 'perhaps' : 'no';
}

/** "Sở Nội vụ" of "Phó Giám đốc Sở Nội vụ". */
function bodyOf(name: string): string {
  const rest = name.replace(office, '').trim();
  return rest === name || rest === '' ? name : bodyOf(rest);
}

type Amount = Extract<Stipulation, { readonly kind: 'amount' }>;

function compareAmounts(demand: Amount, own: Amount, answering: Answering): Verdict | undefined {
  const { norm, judge = verdictOn } = answering;
  if (demand.subject === 'duration' || own.subject === 'duration') {
    const isBoth = demand.subject === 'duration' && own.subject === 'duration';
    return isBoth ? compareDurations(demand.value, own.value, answering) : undefined;
  }
  if (demand.subject === 'share')
    return own.subject === 'share' ? compareShares(demand, own, answering) : shareOfCount(demand, own, answering);
  if (own.subject === 'share') return undefined;
  return judge(softCount(own.value, norm), softCount(demand.value, norm));
}

/** A group whose name only stands within that of another may be a part of it, or more. */
const ofGroups = (demand: Amount, own: Amount, norm: Norm, verdict: Verdict | undefined): Verdict | undefined =>
  verdict === 'no' && isOfGroup(demand) && isOfGroup(own) && likeness(demand.group, own.group, norm) === 1
    ? 'perhaps'
    : verdict;

type ShareOf = Extract<Amount, { readonly subject: 'share' }>;

/** Only shares of the same count can be compared. */
function compareShares(demand: ShareOf, own: ShareOf, answering: Answering): Verdict | undefined {
  const { norm, judge = verdictOn } = answering;
  const [asked, given] = [demand.group.base, own.group.base];
  const isSameBase = typeof asked === 'string' ? asked === given : typeof given === 'object' && asked?.id === given.id;
  return isSameBase ? judge(softShare(own.value, norm), softShare(demand.value, norm)) : undefined;
}

/** A count of people keeps a share when it is off by less than one person, or by what "about" allows. */
function shareOfCount(
  demand: ShareOf,
  own: Exclude<Amount, ShareOf | { readonly subject: 'duration' }>,
  { settled, norm }: Answering,
): Verdict | undefined {
  const count = exactCount(own.value as Quantity);
  const base = baseCount(demand.group, own.part, settled);
  if (count === undefined || base === undefined) return undefined;
  return yesOrNo(meetsShare(demand.value, count, base, norm.tolerances.aboutShare));
}

/** A length that is stated without "không quá" is still the most a unit may take. */
function compareDurations(demand: Duration, own: Duration, { norm, judge = verdictOn }: Answering): Verdict {
  const [asked, given] = [demand, own].map((each) => ({ ...each, ...minutes(each, norm.sessionMinutes) })) as [
    Duration,
    Duration,
  ];
  const most = asked.low === asked.high ? { ...asked, low: 0 } : asked;
  return judge(softCount(given, norm), softCount(most, norm));
}
