import type { Norm } from '../../model/norm.ts';
import { pathKey } from '../../model/plan/read.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import { isOfGroup, likeness, type OfGroup } from '../requirements/answers.ts';
import { confront } from '../requirements/confrontations.ts';
import type { Demand } from '../requirements/demands.ts';
import { clauseOf, valueName } from '../requirements/sentences.ts';
import { defineRule, type Problem } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const superiorGroups = defineRule({
  code: 'TD423',
  slug: 'superior-groups',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Các nhóm cấp trên chia hết tổng số thì không có nhóm thứ ba',
    en: 'Where the superior’s groups are everybody, there is no further group',
  },
  why: {
    vi: 'Cấp trên chia toàn bộ đại biểu cho các nhóm. Thêm một nhóm ngoài các nhóm ấy thì các tỷ lệ không còn đúng.',
    en: 'The superior divides all delegates among its groups. With one more group its shares no longer hold.',
  },
  *check(context) {
    const { document } = context;
    const confronted = confront(context);
    if (!confronted) return;
    const further = new Map<string, Further>();
    for (const demand of confronted.binding) {
      const { stipulation } = demand;
      const settled = confronted.answering(demand);
      const group = stipulation.kind === 'sum' ? furtherGroup(stipulation, settled, document.norm) : undefined;
      if (!group) continue;
      const key = pathKey(group.path);
      const before = further.get(key);
      further.set(key, { group, demands: [...(before?.demands ?? []), demand] });
    }
    for (const each of further.values()) yield problemOf(document.file, each);
  },
});

/** A group of the plan, and the demands that leave no room for it; the nearest plan first. */
interface Further {
  readonly group: OfGroup;
  readonly demands: readonly Demand[];
}

type Everybody = Extract<Stipulation, { readonly kind: 'sum' }>;

function furtherGroup({ axis, value }: Everybody, settled: readonly Stipulation[], norm: Norm): OfGroup | undefined {
  const own = settled
    .filter(isOfGroup)
    .filter(({ group }) => group.base === 'summoned' && (group.axis === undefined) === (axis === undefined));
  const isAsked = ({ group }: OfGroup): boolean => value.some((each) => likeness(each, group, norm) > 0);
  const known = own.filter(isAsked);
  // A plan that divides its delegates by something else says nothing of these groups.
  if (new Set(known.map(({ group }) => group.id)).size < 2) return undefined;
  return own.find(
    (each) => !isAsked(each) && known.some(({ group, part }) => part === each.part && group.axis === each.group.axis),
  );
}

function problemOf(file: string, { group: further, demands }: Further): Problem {
  const [demand] = demands as readonly [Demand, ...Demand[]];
  const [clause, names] = [clauseOf(demand), valueName(demand.stipulation)];
  return {
    place: { file, path: [...further.path.slice(0, -1), 'name'] },
    message: {
      vi: `Nhóm “${further.group.name}” nằm ngoài các nhóm mà ${clause.vi} đã chia hết đại biểu: ${names.vi}.`,
      en: `Group “${further.group.name}” is none of those among which ${clause.en} divides all delegates: ${names.en}.`,
    },
    help: {
      vi: 'Tính những người này vào một trong các nhóm ấy, hoặc ghi họ trong “including” của nhóm.',
      en: 'Count these people in one of those groups, or state them under “including” of a group.',
    },
    related: demands.map(({ facts, stipulation }) => ({
      place: { file: facts.card.file, path: stipulation.path },
      message: {
        vi: 'cấp trên chia hết đại biểu cho các nhóm này',
        en: 'the superior divides all delegates among these groups',
      },
    })),
    actual: further.group.name,
    expected: names.vi,
  };
}
