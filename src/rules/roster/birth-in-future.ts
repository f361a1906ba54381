import { compareDates } from '../../model/expressions/civil-date.ts';
import { time } from '../../model/expressions/time.ts';
import { maskedBirth } from '../../model/rosters/mask.ts';
import { defineRosterRule } from '../rule.ts';
import { rosterBasis } from './basis.ts';

export const birthInFuture = defineRosterRule({
  code: 'TD802',
  slug: 'birth-in-future',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Ngày sinh phải trước ngày lập danh sách',
    en: 'A birth is before the day of the roster',
  },
  why: {
    vi: 'Ngày sinh sau ngày lập danh sách là gõ nhầm, tuổi và cơ cấu tính theo đó đều sai.',
    en: 'A birth after the day of the roster is a slip; age and proportions counted by it are wrong.',
  },
  *checkRoster({ document, today }) {
    const stated = document.roster.issuedDate ?? dayOf(today);
    const last = stated?.window.to;
    const { issuedDate } = document.roster;
    const day = issuedDate
      ? { vi: 'ngày lập danh sách', en: 'the day of the roster' }
      : {
          vi: `ngày kiểm tra (${stated ? time.describe(stated).vi : ''}); danh sách chưa ghi ngày lập`,
          en: `the day of this check (${stated ? time.describe(stated).en : ''}); the roster states no day`,
        };
    for (const { delegate, path, shown } of document.people) {
      const from = delegate.birth?.window.from;
      if (!delegate.birth || !from || !last || compareDates(from, last) <= 0) continue;
      const year = maskedBirth(delegate.birth);
      yield {
        place: { file: document.file, path: [...path, 'birth'] },
        message: {
          vi: `Ngày sinh của “${shown}” (năm ${year}) sau ${day.vi}.`,
          en: `The birth of “${shown}” (${year}) is after ${day.en}.`,
        },
        help: { vi: 'Xem lại năm sinh.', en: 'Check the year of birth.' },
        ...(issuedDate && {
          related: [
            {
              place: { file: document.file, path: ['issuedDate'] },
              message: { vi: 'ngày lập danh sách', en: 'the day of the roster' },
            },
          ],
        }),
      };
    }
  },
});

function dayOf(today: string) {
  const reading = time.read(today);
  return reading.ok ? reading.value : undefined;
}
