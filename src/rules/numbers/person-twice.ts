import { isSamePerson } from '../../model/expressions/person.ts';
import { folded } from '../../model/expressions/reading.ts';
import { committeesOf, type Seat } from '../committees.ts';
import { defineRule } from '../rule.ts';

export const personTwice = defineRule({
  code: 'TD225',
  slug: 'person-twice',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Một người giữ một vị trí trong một ban', en: 'One person has one place in a committee' },
  title: { vi: 'Một người không được nêu hai lần trong một ban', en: 'Nobody may be listed twice in one committee' },
  why: {
    vi: 'Người được nêu hai lần thường là chép nhầm, và người lẽ ra ở chỗ đó bị bỏ sót.',
    en: 'A person listed twice is usually a copying slip, and whoever belonged there has been left out.',
  },
  *check({ document }) {
    const { file } = document;
    for (const { committee, seats } of committeesOf(document)) {
      for (const [seat, earlier] of repeated(seats)) {
        const who = seat.person.name === '' ? seat.person.position : seat.person.name;
        yield {
          place: { file, path: seat.path },
          message: {
            vi: `“${who}” được nêu hai lần trong “${committee.name}”.`,
            en: `“${who}” is listed twice in “${committee.name}”.`,
          },
          help: {
            vi: 'Bỏ một chỗ, hoặc sửa tên người bị ghi nhầm.',
            en: 'Remove one of the two, or correct the name.',
          },
          related: [{ place: { file, path: earlier.path }, message: { vi: 'đã nêu ở đây', en: 'listed here before' } }],
          actual: who,
        };
      }
    }
  },
});

/** Each seat whose person has an earlier one, with that. */
function* repeated(seats: readonly Seat[]): Generator<readonly [Seat, Seat]> {
  const known = new Map<string, Seat[]>();
  for (const seat of seats) {
    const { name, position } = seat.person;
    const key = name === '' ? `office ${folded(position)}` : `name ${folded(name)}`;
    const before = known.get(key) ?? [];
    const earlier = before.find(({ person }) => isSamePerson(person, seat.person));
    if (earlier) yield [seat, earlier];
    else known.set(key, [...before, seat]);
  }
}
