import { contains, type Quantity, quantity as quantityName } from '../../model/expressions/quantity.ts';
import type { NodePath } from '../../model/place.ts';
import { planName } from '../requirements/sentences.ts';
import { type RosterMeeting, rosterMeeting } from '../roster-meeting.ts';
import { defineRosterRule, type Problem, type RosterContext } from '../rule.ts';
import { allocatedTo } from './allocated.ts';
import { rosterBasis } from './basis.ts';

export const rosterCount = defineRosterRule({
  code: 'TD820',
  slug: 'roster-count',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
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
    for (const { quantity, path, name, list } of askedOf(context, of)) {
      const count = (roster[list] ?? []).length;
      if (count === 0 || contains(quantity, count, of.facts.norm.tolerances.aboutQuantity / 100) === 'yes') continue;
      yield problemOf(context, of, { quantity, path, name, list }, count);
    }
  },
});

interface Asked {
  readonly quantity: Quantity;
  readonly path: NodePath;
  readonly name: { readonly vi: string; readonly en: string };
  readonly list: 'delegates' | 'reserves';
}

/** What the allocation gives the unit; for the roster of the whole meeting, what the meeting itself states. */
function askedOf(context: RosterContext, { facts, meeting, path, isWhole }: RosterMeeting): Asked[] {
  if (!isWhole) {
    const allocated = allocatedTo(context, facts);
    const name = { vi: 'số được phân bổ', en: 'the number allocated' };
    return allocated ? [{ ...allocated, name, list: 'delegates' }] : [];
  }
  const key = (['official', 'summoned', 'total'] as const).find((each) => meeting[each]);
  const delegates = key && meeting[key];
  return [
    ...(key && delegates
      ? [
          {
            quantity: delegates,
            path: [...path, key],
            name: { vi: 'số đại biểu của hội nghị', en: 'the delegates of the conference' },
            list: 'delegates' as const,
          },
        ]
      : []),
    ...(meeting.reserves
      ? [
          {
            quantity: meeting.reserves,
            path: [...path, 'reserves'],
            name: { vi: 'số đại biểu dự khuyết', en: 'the number of reserves' },
            list: 'reserves' as const,
          },
        ]
      : []),
  ];
}

function problemOf(
  { document }: RosterContext,
  { facts }: RosterMeeting,
  { quantity, path, name, list }: Asked,
  count: number,
): Problem {
  const plan = planName(facts);
  const isExplained = document.roster.explanation !== undefined;
  const asked = quantity.written.trim();
  const what =
    list === 'delegates' ? { vi: 'đại biểu', en: 'delegates' } : { vi: 'đại biểu dự khuyết', en: 'reserves' };
  return {
    place: { file: document.file, path: [list], anchor: 'key' },
    message: {
      vi: `Danh sách có ${count} ${what.vi}, trong khi ${name.vi} theo ${plan.vi} là ${asked}${isExplained ? ' (danh sách có giải thích)' : ''}.`,
      en: `The roster has ${count} ${what.en}, while ${name.en} by ${plan.en} is ${quantityName.describe(quantity).en}${isExplained ? ' (the roster explains it)' : ''}.`,
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
