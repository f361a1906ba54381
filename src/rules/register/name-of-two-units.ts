import type { Unit } from '../../model/generated/units.ts';
import type { NodePath } from '../../model/place.ts';
import { comparable } from '../../model/text.ts';
import { evenTones } from '../../model/tone-placement.ts';
import { membershipsOf } from '../../model/units/memberships.ts';
import { lifeOf, meet, type Registered } from '../../model/units/register.ts';
import { defineRegisterRule } from '../rule.ts';
import { registerBasis } from './basis.ts';

export const nameOfTwoUnits = defineRegisterRule({
  code: 'TD413',
  slug: 'name-of-two-units',
  severity: 'warning',
  since: '0.1.0',
  basis: registerBasis,
  title: { vi: 'Một tên gọi cho hai đơn vị cùng thời', en: 'One name for two units of one time' },
  why: {
    vi: 'Kế hoạch ghi tên đơn vị như in; danh bạ cho biết tên ấy là đơn vị nào. Một tên chỉ hai đơn vị đang cùng hoạt động thì không biết là đơn vị nào, nên tên ấy bị bỏ qua. Hai xã trùng tên ở hai huyện là bình thường.',
    en: 'A plan writes names as they print, and the register says which unit is meant. A name of two units that exist at one time means neither. Two communes of one name in two districts are quite usual.',
  },
  *checkRegister({ register }) {
    const known = new Map<string, Named[]>();
    for (const unit of register.units) {
      for (const named of namesIn(unit)) {
        const others = known.get(named.key) ?? [];
        const earlier = others.find((other) => isClash(other, named));
        if (others.length < mostOfOneName) known.set(named.key, [...others, named]);
        if (earlier) {
          yield {
            place: { file: unit.file, path: named.path },
            message: {
              vi: `“${named.name}” cũng là tên gọi của “${earlier.unit.name}” trong cùng thời gian.`,
              en: `“${named.name}” is also a name of “${earlier.unit.name}” at the same time.`,
            },
            help: {
              vi: 'Bỏ tên gọi ấy ở một đơn vị, hoặc ghi rõ hơn; nếu một đơn vị đã thôi hoạt động thì ghi validTo.',
              en: 'Take the name from one unit or make it plainer; where one unit has ended, state validTo.',
            },
            related: [
              {
                place: { file: earlier.unit.file, path: earlier.path },
                message: { vi: 'đơn vị kia', en: 'the other unit' },
              },
            ],
            actual: named.name,
          };
        }
      }
    }
  },
});

/** Ten thousand units of one name would be compared each with each. */
const mostOfOneName = 20;

interface Named {
  readonly unit: Registered<Unit>;
  readonly name: string;
  readonly key: string;
  readonly path: NodePath;
}

/** Each spelling of a unit's own once. */
function namesIn(unit: Registered<Unit>): Named[] {
  const { path, name, shortName, aliases = [] } = unit;
  const all = [
    { name, path: [...path, 'name'] },
    ...(shortName === undefined ? [] : [{ name: shortName, path: [...path, 'shortName'] }]),
    ...aliases.map((alias, index) => ({ name: alias, path: [...path, 'aliases', index] })),
  ].map((named) => ({ ...named, unit, key: evenTones(comparable(named.name)) }));
  return [...new Map(all.toReversed().map((named) => [named.key, named])).values()].reverse();
}

/** Official names may be equal under different superiors; what somebody chose as another name may not. */
function isClash(a: Named, b: Named): boolean {
  if (a.unit === b.unit || !meet(lifeOf(a.unit), lifeOf(b.unit))) return false;
  const areOfficial = [a, b].every(({ path }) => path.at(-1) === 'name');
  return !areOfficial || shareParent(a.unit, b.unit);
}

function shareParent(a: Registered<Unit>, b: Registered<Unit>): boolean {
  const parents = membershipsOf(a);
  const others = membershipsOf(b);
  if (parents.length === 0 && others.length === 0) return true;
  return parents.some(({ parent, span }) => others.some((other) => other.parent === parent && meet(other.span, span)));
}
