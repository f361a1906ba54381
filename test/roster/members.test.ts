import { expect, test } from 'vitest';
import { ethnicities } from '../../src/app/templates.ts';
import { quantity } from '../../src/model/expressions/quantity.ts';
import { time } from '../../src/model/expressions/time.ts';
import type { Membership } from '../../src/model/generated/plan.ts';
import type { Delegate } from '../../src/model/generated/roster.ts';
import type { Person } from '../../src/model/rosters/people.ts';
import { type Member, memberTest, yearsBetween } from '../../src/rules/roster-members.ts';

const day = { year: 2026, month: 10, day: 20 };

function person(delegate: Omit<Delegate, 'name' | 'birth'>, birth?: string): Person {
  const read = time.read(birth ?? '');
  return {
    delegate: { name: 'Nguyễn Văn A', ...delegate, ...(read.ok && { birth: read.value }) },
    list: 'delegates',
    path: ['delegates', 0],
    shown: 'Nguyễn V. A.',
    key: 'nguyễn văn a',
    year: 0,
    day: 0,
  };
}

test.each<[Membership, Omit<Delegate, 'name' | 'birth'>, Member]>([
  [{ sex: 'Nữ' }, { sex: 'nữ' }, 'yes'],
  [{ sex: 'Nữ' }, { sex: 'Nam' }, 'no'],
  [{ sex: 'Nữ' }, {}, 'unknown'],
  [{ ethnicities: ['Mông', 'Tày'] }, { ethnicity: "H'Mông" }, 'yes'],
  [{ ethnicities: ['Mông'] }, { ethnicity: 'Kinh' }, 'no'],
  [{ ethnicities: ['Mông'] }, {}, 'unknown'],
  [{ otherEthnicities: ['Kinh'] }, { ethnicity: 'Nùng' }, 'yes'],
  [{ otherEthnicities: ['Kinh'] }, { ethnicity: 'Việt' }, 'no'],
  [{ otherEthnicities: ['Kinh'] }, { ethnicity: 'người nước ngoài' }, 'yes'],
  [{ party: true }, { party: '03/02/2010' }, 'yes'],
  [{ party: true }, {}, 'no'],
  [{ party: false }, { party: 'chưa' }, 'yes'],
  [{ religious: true }, { religion: 'Phật giáo' }, 'yes'],
  [{ religious: true }, { religion: 'Không' }, 'no'],
  [{ religious: true }, {}, 'unknown'],
  [{ exOfficio: true }, { exOfficio: true }, 'yes'],
  [{ exOfficio: false }, { exOfficio: true }, 'no'],
  [{ attributes: ['lao động trực tiếp'] }, { attributes: ['Lao động trực tiếp'] }, 'yes'],
  [{ attributes: ['lao động trực tiếp'] }, {}, 'no'],
  [{ kinds: ['collective'] }, { kind: 'collective' }, 'yes'],
  [{ kinds: ['individual'] }, {}, 'yes'],
  [{ sex: 'Nữ', party: true }, { sex: 'Nữ' }, 'no'],
  [{ sex: 'Nữ', religious: true }, { sex: 'Nữ' }, 'unknown'],
])('%o of %o: %s', (members, delegate, expected) => {
  const one = person(delegate);
  expect(memberTest({ id: 'a', name: 'nhóm', members }, [one], { ethnicities, day })?.(one)).toBe(expected);
});

test.each<[string | undefined, string, Member]>([
  ['21/10/1991', 'dưới 35 tuổi', 'yes'],
  ['20/10/1991', 'dưới 35 tuổi', 'no'],
  ['1991', 'dưới 35 tuổi', 'unknown'],
  ['1990', 'dưới 35 tuổi', 'no'],
  [undefined, 'dưới 35 tuổi', 'unknown'],
  ['01/01/1908', 'từ 80 tuổi trở lên', 'yes'],
])('born %s, %s: %s', (birth, limit, expected) => {
  const age = quantity.read(limit);
  const one = person({}, birth);
  const is = age.ok
    ? memberTest({ id: 'tre', name: 'đại biểu trẻ', age: age.value }, [one], { ethnicities, day })
    : undefined;
  expect(is?.(one)).toBe(expected);
});

test('a group nothing tells of has no members to count', () => {
  expect(memberTest({ id: 'khach', name: 'khách mời' }, [person({})], { ethnicities, day })).toBeUndefined();
});

test('a birthday counts from its day on, on 29 February from 1 March of a common year', () => {
  expect(yearsBetween({ year: 2000, month: 2, day: 29 }, { year: 2023, month: 2, day: 28 })).toBe(22);
  expect(yearsBetween({ year: 2000, month: 2, day: 29 }, { year: 2023, month: 3, day: 1 })).toBe(23);
});
