import { codeKey } from '../model/expressions/code.ts';
import type { Norm } from '../model/norm.ts';
import { pathFrom } from '../model/paths.ts';
import type { Repository } from '../model/repository.ts';
import type { RosterCard } from '../model/rosters/card.ts';
import type { PeopleList } from '../model/rosters/people.ts';
import { comparable } from '../model/text.ts';
import { nameKey } from './body-name.ts';
import { ownMeetings, planOfCard } from './roster-meeting.ts';
import type { RosterContext } from './rule.ts';
import { namedUnits } from './same-body.ts';

/** Where one person stands in a roster. */
export interface Listed {
  readonly card: RosterCard;
  readonly list: PeopleList;
  readonly index: number;
  /** As 20200116; 0 where it is not stated. */
  readonly day: number;
}

/** All rosters of one meeting, in the order of their paths. */
export interface MeetingRosters {
  /** By each name and id their unit goes by. */
  readonly byUnit: ReadonlyMap<string, readonly RosterCard[]>;
  /** Everybody whose year of birth is known, by the number of name and year. */
  readonly people: ReadonlyMap<number, readonly Listed[]>;
}

/** Every roster looks at all others: they are put in order once a repository. */
const kept = new WeakMap<Repository, Map<string, MeetingRosters>>();

/** The rosters of the meeting that this one is for, itself among them; nothing where nobody says they belong together. */
export function rostersBeside({
  document,
  repository,
}: RosterContext): { readonly own: RosterCard; readonly beside: MeetingRosters } | undefined {
  const own = repository.rosters.find(({ file }) => file === document.file);
  if (!own || !repository.isMarked) return undefined;
  const meetings = kept.get(repository) ?? inMeetings(repository, document.norm);
  kept.set(repository, meetings);
  const beside = meetings.get(meetingKey(own, repository, document.norm));
  return beside && { own, beside };
}

function inMeetings(repository: Repository, norm: Norm): Map<string, MeetingRosters> {
  const cards = new Map<string, RosterCard[]>();
  for (const card of repository.rosters) add(cards, meetingKey(card, repository, norm), card);
  return new Map([...cards].map(([key, of]) => [key, inOrder(of, repository, norm)]));
}

function inOrder(cards: readonly RosterCard[], repository: Repository, norm: Norm): MeetingRosters {
  const byUnit = new Map<string, RosterCard[]>();
  const people = new Map<number, Listed[]>();
  for (const card of cards) {
    for (const key of unitKeys(card, repository, norm)) add(byUnit, key, card);
    for (const list of ['delegates', 'reserves'] as const) {
      const { who, day } = card.people[list];
      for (const [index, person] of who.entries())
        if (person !== 0) add(people, person, { card, list, index, day: day[index] ?? 0 });
    }
  }
  return { byUnit, people };
}

/** The name as it is compared, and the ids the register has for it. */
export const unitKeys = ({ unit }: RosterCard, { register }: Repository, norm: Norm): string[] => [
  nameKey(unit, norm),
  ...namedUnits(register, norm)(unit).map(({ id }) => `# ${id}`),
];

/** Equal for rosters of one meeting: by the plan of the repository they name, else by what they say of it. */
function meetingKey(card: RosterCard, repository: Repository, norm: Norm): string {
  const { file, code, issuedDate, organName = '', subject = '', id = '' } = card.meeting;
  const plan = planOfCard(card, repository, norm);
  if (plan) {
    const facts = repository.facts.get(plan.path);
    const [only, other] = facts ? ownMeetings(facts) : [];
    return `${plan.path} ${id !== '' || other ? id : (only?.[1].id ?? '')}`;
  }
  if (file !== undefined) return `${pathFrom(card.path, file)} ${id}`;
  if (code) return `${codeKey(code)} ${issuedDate?.window.from?.year ?? ''} ${id}`;
  return `${comparable(organName)} ${comparable(subject)} ${id}`;
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(value);
}
