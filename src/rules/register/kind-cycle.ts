import type { NodePath } from '../../model/place.ts';
import type { Register } from '../../model/units/register.ts';
import { defineRegisterRule, type Problem } from '../rule.ts';
import { registerBasis } from './basis.ts';
import { type CircleStep, circlesIn } from './circles.ts';

export const kindCycle = defineRegisterRule({
  code: 'TD420',
  slug: 'kind-cycle',
  severity: 'error',
  since: '0.1.0',
  basis: registerBasis,
  title: { vi: 'Nhóm loại đơn vị không được chứa chính nó', en: 'A group of kinds does not contain itself' },
  why: {
    vi: 'Nhóm gồm những loại nhỏ hơn. Nhóm chứa chính nó, dù qua nhóm khác, thì không biết quy định cho nhóm ràng buộc những đơn vị nào.',
    en: 'A group is made of smaller kinds. Where it contains itself, even through others, nobody knows which units a demand on the group binds.',
  },
  *checkRegister({ register }) {
    const ids = register.kinds.map(({ id }) => id);
    for (const circle of circlesIn(ids, (id) => membersOf(id, register))) yield problemOf(circle, register);
  },
});

/** A kind named by a group. */
interface Member {
  readonly to: string;
  readonly file: string;
  readonly path: NodePath;
}

function membersOf(group: string, { kinds }: Register): Member[] {
  const entry = kinds.find(({ id }) => id === group);
  if (!entry) return [];
  return (entry.kinds ?? []).map((to, index) => ({ to, file: entry.file, path: [...entry.path, 'kinds', index] }));
}

function problemOf(circle: readonly CircleStep<Member>[], { kinds }: Register): Problem {
  const [first, ...others] = circle as readonly [CircleStep<Member>, ...CircleStep<Member>[]];
  const names = [...circle, first].map((step) => `“${kinds.find(({ id }) => id === step.id)?.name}”`).join(' → ');
  return {
    place: { file: first.edge.file, path: first.edge.path },
    message: {
      vi: `Nhóm loại đơn vị chứa chính nó: ${names}.`,
      en: `The kinds contain themselves: ${names}.`,
    },
    help: {
      vi: 'Bỏ một mã trong “kinds” của một trong các nhóm ấy.',
      en: 'Take one id out of “kinds” of one of these groups.',
    },
    related: others.map(({ edge: { file, path } }) => ({
      place: { file, path },
      message: { vi: 'chứa tiếp ở đây', en: 'contains the next here' },
    })),
  };
}
