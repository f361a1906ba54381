import { nearest } from '../../model/nearest.ts';
import { rosterMeeting } from '../roster-meeting.ts';
import { isGroup } from '../roster-members.ts';
import { defineRosterRule } from '../rule.ts';
import { rosterBasis } from './basis.ts';
import { quotasOf } from './quotas.ts';

export const groupUnknown = defineRosterRule({
  code: 'TD825',
  slug: 'group-unknown',
  severity: 'warning',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Nhóm của đại biểu phải là nhóm có trong kế hoạch',
    en: 'A delegate’s group is one of the plan',
  },
  why: {
    vi: 'Đại biểu thuộc nhóm mà kế hoạch không có thì không được tính vào cơ cấu nào.',
    en: 'A delegate of a group the plan does not have counts in no proportion.',
  },
  *checkRoster(context) {
    const of = rosterMeeting(context);
    const groups = of ? [...quotasOf(of)].map(({ group }) => group) : [];
    if (!of || groups.length === 0) return;
    const told = new Set<string>();
    for (const { delegate, path } of context.document.people) {
      const { group } = delegate;
      if (group === undefined || told.has(group) || groups.some((each) => isGroup(each, group))) continue;
      told.add(group);
      const names = groups.map((each) => `“${each.name}”${'id' in each ? ` (${each.id})` : ''}`).join(', ');
      const meant = nearest(
        group,
        groups.flatMap((each) => ('id' in each ? [each.id] : [])),
      );
      yield {
        place: { file: context.document.file, path: [...path, 'group'] },
        message: {
          vi: 'Nhóm ghi ở đây không có trong kế hoạch của hội nghị.',
          en: 'The group given here is none of the plan of the conference.',
        },
        help: {
          vi: `${meant === undefined ? '' : `Có phải là “${meant}”? `}Các nhóm của kế hoạch: ${names}.`,
          en: `${meant === undefined ? '' : `Is “${meant}” meant? `}Groups of the plan: ${names}.`,
        },
        related: [
          {
            place: { file: of.facts.card.file, path: [...of.path, 'id'] },
            message: { vi: 'hội nghị của danh sách', en: 'the conference of the roster' },
          },
        ],
      };
    }
  },
});
