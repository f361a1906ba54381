import { compareDates } from '../../model/expressions/civil-date.ts';
import { pathKey } from '../../model/plan/read.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Say } from '../../model/say.ts';
import type { Problem, RuleContext } from '../rule.ts';
import { isOfGroup } from './answers.ts';
import { sentenceOf } from './broken-sentence.ts';
import { type Confrontation, type Confronted, confront } from './confrontations.ts';
import type { Demand } from './demands.ts';
import { clauseOf, subjectName, valueName } from './sentences.ts';
import { workingOf } from './working.ts';

/** The broken demands of some kind: one finding a fact, at the strictest demand; the others are its further ends. */
export function* brokenDemands(
  context: RuleContext,
  isMeant: (stipulation: Stipulation) => boolean,
): Generator<Problem> {
  const confronted = confront(context);
  if (!confronted) return;
  const byFact = new Map<string, Confrontation[]>();
  for (const each of confronted.broken) {
    if (!isMeant(each.demand.stipulation)) continue;
    const key = factKey(each.own);
    byFact.set(key, [...(byFact.get(key) ?? []), each]);
  }
  for (const all of byFact.values()) yield problemOf(context.document.file, all.toSorted(strictestFirst), confronted);
}

/** Share and count of one group, day and deadline of one meeting are one fact said twice. */
const factKey = (own: Stipulation): string =>
  isOfGroup(own) || own.subject === 'held' || own.subject === 'finished'
    ? `${own.kind} ${pathKey(own.path.slice(0, -1))}`
    : pathKey(own.path);

/** What is certainly broken before what may be, the tighter limit before the wider one, the nearer plan before the farther. */
function strictestFirst(a: Confrontation, b: Confrontation): number {
  const sure = Number(b.verdict === 'no') - Number(a.verdict === 'no');
  return sure || tightestFirst(a.demand, b.demand);
}

/** The tighter limit before the wider one, the nearer plan before the farther. */
export const tightestFirst = (a: Demand, b: Demand): number => tightness(a, b) || a.distance - b.distance;

function tightness({ stipulation: a }: Demand, { stipulation: b }: Demand): number {
  if (a.kind === 'time' && b.kind === 'time') {
    const [first, second] = [a.value.window.to, b.value.window.to];
    return first && second ? compareDates(first, second) : 0;
  }
  const ends = [a, b].map((each) =>
    'value' in each && typeof each.value === 'object' && 'high' in each.value ? each.value.high : 0,
  );
  return (ends[0] ?? 0) === (ends[1] ?? 0) ? 0 : (ends[0] ?? 0) - (ends[1] ?? 0);
}

function problemOf(file: string, all: readonly Confrontation[], confronted: Confronted): Problem {
  const [first, ...others] = all as readonly [Confrontation, ...Confrontation[]];
  const { demand, own, verdict } = first;
  const [found, asked] = [valueName(own), valueName(demand.stipulation)];
  const working = workingOf(first, confronted.settled);
  const severity = severityOf(first);
  const isSure = verdict === 'no';
  return {
    place: { file, path: own.path },
    message: sentenceOf(first, confronted),
    help: helpOf(isSure, asked),
    related: [
      {
        place: placeOf(demand),
        message: { vi: `cấp trên quy định: ${asked.vi}`, en: `the superior demands: ${asked.en}` },
      },
      ...distinct(others.map((other) => other.own))
        .filter(({ path }) => pathKey(path) !== pathKey(own.path))
        .map((other) => ({ place: { file, path: other.path }, message: alsoSaid(other) })),
      ...distinct(others.map((other) => other.demand.stipulation))
        .filter((stipulation) => stipulation !== demand.stipulation)
        .flatMap((stipulation) => others.find((other) => other.demand.stipulation === stipulation)?.demand ?? [])
        .map((other) => ({ place: placeOf(other), message: alsoAsked(other) })),
    ],
    ...(severity && { severity }),
    actual: found.vi,
    expected: asked.vi,
    ...(working.vi !== '' && { working: working.vi }),
  };
}

const placeOf = ({ facts, stipulation }: Demand) => ({ file: facts.card.file, path: stipulation.path });

/** What only may be wrong is a note; a bare share that is missed, a warning (design.md 3). */
function severityOf({ verdict, demand: { stipulation } }: Confrontation): Problem['severity'] {
  if (verdict === 'perhaps') return 'info';
  const isBareShare = stipulation.subject === 'share' && stipulation.value.mode === 'exact';
  return isBareShare ? 'warning' : undefined;
}

const helpOf = (isSure: boolean, asked: Say): Say =>
  isSure
    ? {
        vi: `Sửa cho đúng với quy định của cấp trên (${asked.vi}); nếu cần khác, xin ý kiến cấp trên trước khi ban hành.`,
        en: `Make it fit what the superior demands (${asked.en}), or ask the superior before issuing the plan.`,
      }
    : {
        vi: `Ghi rõ hơn để thấy đúng với quy định của cấp trên (${asked.vi}).`,
        en: `Say it more exactly, so that it shows to fit what the superior demands (${asked.en}).`,
      };

const distinct = <Each>(list: readonly Each[]): Each[] => [...new Set(list)];

/** The same fact said in another way, which breaks the demand too. */
function alsoSaid(own: Stipulation): Say {
  const [subject, found] = [subjectName(own), valueName(own)];
  return {
    vi: `${subject.vi} ghi ở đây (${found.vi}) cũng không đúng quy định`,
    en: `${subject.en} stated here (${found.en}) does not keep it either`,
  };
}

/** What a further plan demands of the same. */
export function alsoAsked(demand: Demand): Say {
  const [asked, clause] = [valueName(demand.stipulation), clauseOf(demand)];
  return { vi: `${clause.vi} cũng quy định: ${asked.vi}`, en: `${clause.en} demands too: ${asked.en}` };
}
