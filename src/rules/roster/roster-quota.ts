import { plainCount } from '../../model/expressions/plain-number.ts';
import { quantity as quantityName } from '../../model/expressions/quantity.ts';
import { share as shareName } from '../../model/expressions/share.ts';
import { ratioText } from '../../model/expressions/share-words.ts';
import { nameKey } from '../body-name.ts';
import { clauseNamed } from '../requirements/sentences.ts';
import { type RosterMeeting, rosterMeeting } from '../roster-meeting.ts';
import { defineRosterRule, type Problem } from '../rule.ts';
import { rosterBasis } from './basis.ts';
import { type Missed, missedBy, type Quota, quotasOf } from './quotas.ts';
import { quotasAbove } from './quotas-above.ts';
import { meetingDay } from './roster-age.ts';

export const rosterQuota = defineRosterRule({
  code: 'TD821',
  slug: 'roster-quota',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  isDemand: true,
  title: {
    vi: 'Cơ cấu đại biểu trong danh sách phải đúng kế hoạch',
    en: 'The delegates listed are in the proportions of the plan',
  },
  why: {
    vi: 'Kế hoạch quy định tỷ lệ nữ, dân tộc, trẻ và các thành phần khác; danh sách không đủ thì phải chọn lại người.',
    en: 'The plan sets the proportions of women, peoples, young people and others; where the roster misses them, others have to be chosen.',
  },
  *checkRoster(context) {
    const of = rosterMeeting(context);
    if (!of?.isWhole) return;
    const delegates = context.document.people.filter(({ list }) => list === 'delegates');
    const grouping = { ethnicities: context.document.ethnicities, day: meetingDay(of) };
    for (const quota of quotasOf(of)) {
      for (const missed of missedBy(quota, delegates, grouping, of)) yield problemOf(context.document.file, of, missed);
    }
    const told = new Set<string>();
    for (const { quota, facts } of quotasAbove(context, of)) {
      const name = nameKey(quota.group.name, facts.norm);
      const [missed] = told.has(name) ? [] : missedBy(quota, delegates, grouping, { facts });
      if (!missed) continue;
      told.add(name);
      yield problemOf(context.document.file, { facts }, missed);
    }
  },
});

const askedIn = ({ share, count }: Quota['group'], key: Missed['key']): string =>
  (key === 'share' ? share && shareName.describe(share).en : count && quantityName.describe(count).en) ?? '';

function problemOf(
  file: string,
  { facts }: Pick<RosterMeeting, 'facts'>,
  { quota: { group, path, others }, key, sure, open, base, isOpen }: Missed,
): Problem {
  const { share } = group;
  const asked = (key === 'share' ? share?.written : group.count?.written)?.trim() ?? '';
  const number = share && plainCount(Math.round((share.numerator * base * 100) / share.denominator) / 100);
  const working = key === 'share' && share ? `${ratioText(share)} × ${plainCount(base)} = ${number}` : '';
  const name = facts.names.get([...path, 'name'].join('/')) ?? group.name;
  const plan = clauseNamed(facts, [...path, key]);
  const isBare = key === 'share' && share?.mode === 'exact';
  return {
    place: { file, path: ['delegates'], anchor: 'key' },
    message: {
      vi: `${others ? 'Phần còn lại' : 'Nhóm'} “${name}” có ${sure} trong ${base} đại biểu${open > 0 ? `, ${open} người chưa rõ` : ''}; ${plan.vi} quy định ${asked}${working === '' ? '' : ` (${working})`}.`,
      en: `${others ? 'The remainder' : 'Group'} “${name}” has ${sure} of ${base} delegates${open > 0 ? `, ${open} not known` : ''}; ${plan.en} demands ${askedIn(group, key)}${working === '' ? '' : ` (${working})`}.`,
    },
    help: {
      vi: isOpen
        ? 'Ghi đủ các cột của những đại biểu còn thiếu.'
        : 'Chọn lại đại biểu cho đúng cơ cấu, hoặc xin ý kiến cơ quan ban hành kế hoạch.',
      en: isOpen
        ? 'Fill the columns of those that are not known.'
        : 'Choose delegates in these proportions, or ask who issued the plan.',
    },
    related: [
      {
        place: { file: facts.card.file, path: [...path, key] },
        message: { vi: 'quy định của kế hoạch', en: 'the plan’s demand' },
      },
    ],
    ...(isOpen ? { severity: 'info' as const } : isBare ? { severity: 'warning' as const } : {}),
    actual: String(sure),
    expected: asked,
    ...(working !== '' && { working }),
  };
}
