import { contains, type Quantity, quantity as quantityName } from '../../model/expressions/quantity.ts';
import type { NodePath } from '../../model/place.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import { clauseNamed } from '../requirements/sentences.ts';
import { type RosterMeeting, rosterMeeting } from '../roster-meeting.ts';
import { defineRosterRule, type Problem, type RosterContext } from '../rule.ts';
import { allocatedTo } from './allocated.ts';
import { rosterBasis } from './basis.ts';
import { demandedOfHolder } from './holder.ts';

export const rosterCount = defineRosterRule({
  code: 'TD820',
  slug: 'roster-count',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  isDemand: true,
  title: {
    vi: 'Số đại biểu trong danh sách phải đúng số được phân bổ',
    en: 'A roster has as many delegates as were allocated',
  },
  why: {
    vi: 'Danh sách thừa thì không có chỗ, thiếu thì mất suất; khác với phân bổ phải có lời giải thích.',
    en: 'Too many find no seat, too few leave seats empty; a difference needs an explanation.',
  },
  *checkRoster(context) {
    const of = rosterMeeting(context);
    if (!of) return;
    const { roster } = context.document;
    for (const asked of askedOf(context, of)) {
      const count = (roster[asked.list] ?? []).length;
      if (count === 0 || contains(asked.quantity, count, of.facts.norm.tolerances.aboutQuantity / 100) === 'yes')
        continue;
      yield problemOf(context, asked, count);
    }
  },
});

interface Asked {
  readonly facts: PlanFacts;
  readonly quantity: Quantity;
  readonly path: NodePath;
  readonly name: { readonly vi: string; readonly en: string };
  readonly list: 'delegates' | 'reserves';
}

/** What the allocation gives the unit; for the roster of the whole meeting, what the meeting itself states, else its superiors. */
function askedOf(context: RosterContext, of: RosterMeeting): Asked[] {
  const { facts, meeting, path } = of;
  if (!of.isWhole) {
    const allocated = allocatedTo(context, of);
    const name = { vi: 'số được phân bổ', en: 'the number allocated' };
    return allocated ? [{ facts, ...countOf(allocated.stipulation), name, list: 'delegates' }] : [];
  }
  const own = counts.find((key) => meeting[key]);
  const delegates = own && meeting[own];
  const above = delegates
    ? undefined
    : demandedOfHolder(context, facts).find(({ stipulation }) => isCount(stipulation));
  const { reserves } = meeting;
  const name = { vi: 'số đại biểu của hội nghị', en: 'the delegates of the conference' };
  return [
    ...(own && delegates
      ? [{ facts, quantity: delegates, path: [...path, own], name, list: 'delegates' as const }]
      : []),
    ...(above && isCount(above.stipulation)
      ? [{ facts: above.facts, ...countOf(above.stipulation), name, list: 'delegates' as const }]
      : []),
    ...(reserves
      ? [
          {
            facts,
            quantity: reserves,
            path: [...path, 'reserves'],
            name: { vi: 'số đại biểu dự khuyết', en: 'the number of reserves' },
            list: 'reserves' as const,
          },
        ]
      : []),
  ];
}

/** Whom a roster lists: the official delegates where a plan tells them apart, else all who are summoned. */
const counts = ['official', 'summoned', 'total'] as const;

type Count = Extract<Stipulation, { readonly subject: (typeof counts)[number] }>;

const isCount = (each: Stipulation): each is Count => counts.some((key) => key === each.subject);

const countOf = ({ value, path }: { readonly value: Quantity; readonly path: NodePath }) => ({ quantity: value, path });

function problemOf({ document }: RosterContext, { facts, quantity, path, name, list }: Asked, count: number): Problem {
  const clause = clauseNamed(facts, path);
  const isExplained = document.roster.explanation !== undefined;
  const asked = quantity.written.trim();
  const what =
    list === 'delegates' ? { vi: 'đại biểu', en: 'delegates' } : { vi: 'đại biểu dự khuyết', en: 'reserves' };
  return {
    place: { file: document.file, path: [list], anchor: 'key' },
    message: {
      vi: `Danh sách có ${count} ${what.vi}, trong khi ${name.vi} theo ${clause.vi} là ${asked}${isExplained ? ' (danh sách có giải thích)' : ''}.`,
      en: `The roster has ${count} ${what.en}, while ${name.en} by ${clause.en} is ${quantityName.describe(quantity).en}${isExplained ? ' (the roster explains it)' : ''}.`,
    },
    help: {
      vi: 'Sửa danh sách cho đủ số, hoặc nêu lý do ở “explanation”.',
      en: 'Make the roster fit the number, or state the reason under “explanation”.',
    },
    related: [{ place: { file: facts.card.file, path }, message: name }],
    ...(isExplained && { severity: 'info' as const }),
    actual: String(count),
    expected: asked,
  };
}
