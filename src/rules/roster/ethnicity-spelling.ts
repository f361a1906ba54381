import { nearest } from '../../model/nearest.ts';
import { ethnicityKey, namesByKey } from '../../model/rosters/ethnicity.ts';
import type { Person } from '../../model/rosters/people.ts';
import { defineRosterRule } from '../rule.ts';
import { rosterBasis } from './basis.ts';

export const ethnicitySpelling = defineRosterRule({
  code: 'TD805',
  slug: 'ethnicity-spelling',
  severity: 'info',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Tên dân tộc ghi thống nhất, đúng tên trong danh mục',
    en: 'Peoples are named alike, as the national list does',
  },
  why: {
    vi: 'Một dân tộc ghi hai cách thì thống kê tách làm hai; tên lạ thì không biết là dân tộc nào.',
    en: 'A people named in two ways is counted as two; an unknown name is counted as nobody.',
  },
  *checkRoster({ document: { file, people, ethnicities } }) {
    const known = namesByKey(ethnicities);
    const first = new Map<string, Person>();
    const told = new Set<string>();
    for (const person of people) {
      const { ethnicity } = person.delegate;
      if (ethnicity === undefined) continue;
      const key = ethnicityKey(ethnicity);
      if (told.has(key)) continue;
      const name = known.get(key);
      const before = name === undefined ? undefined : first.get(name);
      if (name !== undefined && !before) first.set(name, person);
      const other = before?.delegate.ethnicity;
      if (name !== undefined && (other === undefined || ethnicityKey(other) === key)) continue;
      told.add(key);
      const place = { file, path: [...person.path, 'ethnicity'] };
      yield name === undefined
        ? unknown(place, ethnicity, known)
        : {
            place,
            message: {
              vi: `Dân tộc ${name} được ghi hai cách trong danh sách.`,
              en: `The people “${name}” is written in two ways in this roster.`,
            },
            help: { vi: `Ghi thống nhất là “${name}”.`, en: `Write “${name}” throughout.` },
            ...(before && {
              related: [
                {
                  place: { file, path: [...before.path, 'ethnicity'] },
                  message: { vi: 'cách ghi kia', en: 'the other way' },
                },
              ],
            }),
          };
    }
  },
});

function unknown(
  place: { readonly file: string; readonly path: Person['path'] },
  ethnicity: string,
  known: ReadonlyMap<string, string>,
) {
  const meant = known.get(nearest(ethnicityKey(ethnicity), known.keys()) ?? '');
  return {
    place,
    message: {
      vi: 'Tên dân tộc ghi ở đây không có trong danh mục các dân tộc Việt Nam.',
      en: 'The name given here is not in the list of the peoples of Vietnam.',
    },
    help: {
      vi: meant === undefined ? 'Xem lại cách viết; người nước ngoài thì để nguyên.' : `Có phải là “${meant}”?`,
      en: meant === undefined ? 'Check the spelling; leave it for a foreigner.' : `Is “${meant}” meant?`,
    },
  };
}
