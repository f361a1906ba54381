import { expressionNamed } from '../../model/expressions/index.ts';
import { before, type Time } from '../../model/expressions/time.ts';
import type { NodePath } from '../../model/place.ts';
import { membershipsOf } from '../../model/units/memberships.ts';
import { defineRegisterRule, type Problem } from '../rule.ts';
import { registerBasis } from './basis.ts';

export const endsBeforeItBegins = defineRegisterRule({
  code: 'TD414',
  slug: 'ends-before-it-begins',
  severity: 'error',
  since: '0.1.0',
  basis: registerBasis,
  title: { vi: 'Ngày kết thúc không được trước ngày bắt đầu', en: 'Nothing ends before it begins' },
  why: {
    vi: 'Đơn vị có từ ngày nào đến ngày nào, trực thuộc ai trong thời gian nào quyết định kế hoạch có được nhắc tới đơn vị đó hay không. Hai ngày ngược nhau thì đơn vị coi như chưa bao giờ có.',
    en: 'Since and until when a unit exists, and under whom, decides whether a plan may name it. With the two dates turned round the unit never existed.',
  },
  *checkRegister({ register }) {
    for (const unit of register.units) {
      const { file, path, validFrom, validTo } = unit;
      yield* turned(file, { from: validFrom, to: validTo, path: [...path, 'validTo'], start: [...path, 'validFrom'] });
      for (const { path: id, stated } of membershipsOf(unit)) {
        const member = id.slice(0, -1);
        yield* turned(file, { ...stated, path: [...member, 'to'], start: [...member, 'from'] });
      }
    }
  },
});

interface Stated {
  readonly from?: Time | undefined;
  readonly to?: Time | undefined;
  readonly path: NodePath;
  readonly start: NodePath;
}

function* turned(file: string, { from, to, path, start }: Stated): Generator<Problem> {
  if (!from || !to || before(to, from) !== 'yes') return;
  const [begin, end] = [from, to].map((time) => expressionNamed('time').describe(time));
  yield {
    place: { file, path },
    message: {
      vi: `Kết thúc ${end?.vi}, trước khi bắt đầu (${begin?.vi}).`,
      en: `It ends on ${end?.en}, before it begins (${begin?.en}).`,
    },
    help: { vi: 'Xem lại hai ngày.', en: 'Check both dates.' },
    related: [{ place: { file, path: start }, message: { vi: 'ngày bắt đầu', en: 'where it begins' } }],
  };
}
