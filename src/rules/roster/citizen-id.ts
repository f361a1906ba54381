import { type Person, sameIdentity } from '../../model/rosters/people.ts';
import { defineRosterRule } from '../rule.ts';
import { rosterBasis } from './basis.ts';

export const citizenId = defineRosterRule({
  code: 'TD806',
  slug: 'citizen-id',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Mỗi số định danh chỉ thuộc về một người',
    en: 'A citizen number belongs to one person',
  },
  why: {
    vi: 'Hai người cùng một số định danh thì ít nhất một số đã gõ nhầm, và thẻ đại biểu sẽ in sai người.',
    en: 'Where two people have one number, at least one was mistyped, and a card goes to the wrong person.',
  },
  *checkRoster({ document: { file, people } }) {
    const owners = new Map<string, Person>();
    for (const person of people) {
      const digits = person.delegate.citizenId?.replace(/[ .]/g, '');
      if (digits === undefined) continue;
      const place = { file, path: [...person.path, 'citizenId'] };
      if (!/^(?:\d{9}|\d{12})$/u.test(digits)) {
        yield {
          place,
          message: {
            vi: `Số định danh của “${person.shown}” không có 12 chữ số (hoặc 9 chữ số của giấy cũ).`,
            en: `The citizen number of “${person.shown}” does not have 12 digits (or 9 of the old card).`,
          },
          help: { vi: 'Xem lại số trên giấy tờ.', en: 'Check the number on the card.' },
          severity: 'info',
        };
      }
      const other = owners.get(digits);
      if (!other) owners.set(digits, person);
      else if (sameIdentity(other, person) === 'no') {
        yield {
          place,
          message: {
            vi: `Số định danh của “${person.shown}” cũng là số của “${other.shown}”.`,
            en: `The citizen number of “${person.shown}” is also that of “${other.shown}”.`,
          },
          help: { vi: 'Sửa số của người bị gõ nhầm.', en: 'Correct the number that was mistyped.' },
          related: [
            {
              place: { file, path: [...other.path, 'citizenId'] },
              message: { vi: 'cùng một số', en: 'the same number' },
            },
          ],
        };
      }
    }
  },
});
