import { nearest } from '../../model/nearest.ts';
import type { NodePath } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import { membershipsOf } from '../../model/units/memberships.ts';
import type { Register } from '../../model/units/register.ts';
import { defineRegisterRule, type Problem } from '../rule.ts';
import { registerBasis } from './basis.ts';

export const unknownEntry = defineRegisterRule({
  code: 'TD410',
  slug: 'unknown-entry',
  severity: 'error',
  since: '0.1.0',
  basis: registerBasis,
  title: {
    vi: 'Mã nhắc tới trong danh bạ phải có trong danh bạ',
    en: 'An id used in the register stands in the register',
  },
  why: {
    vi: 'Cấp trên, loại, cụm thi đua, đơn vị tiền thân được ghi bằng mã. Mã không có trong danh bạ thì đơn vị không thuộc về đâu cả, và kế hoạch không tìm thấy nó.',
    en: 'Superior, kind, cluster and predecessor are given by id. With an id nobody has, the unit belongs nowhere and no plan finds it.',
  },
  *checkRegister({ register }) {
    const ids = {
      units: new Set(register.units.map(({ id }) => id)),
      kinds: new Set(register.kinds.map(({ id }) => id)),
      clusters: new Set(register.clusters.map(({ id }) => id)),
    };
    for (const use of usesIn(register)) if (!ids[use.list].has(use.id)) yield problemOf(use, ids[use.list]);
  },
});

interface Use {
  readonly file: string;
  readonly path: NodePath;
  readonly id: string;
  readonly list: 'units' | 'kinds' | 'clusters';
}

function* usesIn(register: Register): Generator<Use> {
  for (const { file, path, kinds = [] } of register.kinds) {
    for (const [index, id] of kinds.entries()) yield { file, path: [...path, 'kinds', index], id, list: 'kinds' };
  }
  for (const unit of register.units) {
    const { file, path, kind, clusters = [], predecessors = [] } = unit;
    if (kind !== undefined) yield { file, path: [...path, 'kind'], id: kind, list: 'kinds' };
    for (const member of membershipsOf(unit)) yield { file, path: member.path, id: member.parent, list: 'units' };
    for (const [index, id] of clusters.entries())
      yield { file, path: [...path, 'clusters', index], id, list: 'clusters' };
    for (const [index, id] of predecessors.entries())
      yield { file, path: [...path, 'predecessors', index], id, list: 'units' };
  }
}

const called: Readonly<Record<Use['list'], Say>> = {
  units: { vi: 'đơn vị', en: 'unit' },
  kinds: { vi: 'loại đơn vị', en: 'kind of unit' },
  clusters: { vi: 'cụm, khối thi đua', en: 'cluster' },
};

function problemOf({ file, path, id, list }: Use, known: ReadonlySet<string>): Problem {
  const meant = nearest(id, known);
  return {
    place: { file, path },
    message: {
      vi: `Danh bạ không có ${called[list].vi} nào mang mã “${id}”.`,
      en: `The register has no ${called[list].en} with the id “${id}”.`,
    },
    help: {
      vi: `${meant === undefined ? '' : `Có phải là “${meant}”? `}Sửa mã, hoặc thêm mục ấy vào “${list}”.`,
      en: `${meant === undefined ? '' : `Is “${meant}” meant? `}Correct the id, or add that entry to “${list}”.`,
    },
    actual: id,
    ...(meant !== undefined && { expected: meant }),
  };
}
