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
    for (const { delegate, path, shown } of document.people) {
      const from = delegate.birth?.window.from;
      if (!delegate.birth || !from || !last || compareDates(from, last) <= 0) continue;
      const year = maskedBirth(delegate.birth);
      yield {
        place: { file: document.file, path: [...path, 'birth'] },
        message: {
          vi: `Ngày sinh của “${shown}” (năm ${year}) sau ngày lập danh sách.`,
          en: `The birth of “${shown}” (${year}) is after the day of the roster.`,
        },
        help: { vi: 'Xem lại năm sinh.', en: 'Check the year of birth.' },
        ...(document.roster.issuedDate && {
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
