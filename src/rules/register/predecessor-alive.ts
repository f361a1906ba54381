import { expressionNamed } from '../../model/expressions/index.ts';
import { before } from '../../model/expressions/time.ts';
import { defineRegisterRule } from '../rule.ts';
import { registerBasis } from './basis.ts';

export const predecessorAlive = defineRegisterRule({
  code: 'TD415',
  slug: 'predecessor-alive',
  severity: 'info',
  since: '0.1.0',
  basis: registerBasis,
  title: {
    vi: 'Đơn vị tiền thân còn hoạt động khi đơn vị mới đã có',
    en: 'A predecessor still exists when its successor begins',
  },
  why: {
    vi: 'Đơn vị lập từ đơn vị khác thường thay cho đơn vị ấy. Nếu quên ghi ngày đơn vị cũ thôi hoạt động thì kế hoạch sau đó vẫn có thể nhắc nhầm tên cũ. Tách một phần thì đơn vị cũ vẫn còn, nên chỉ nhắc nhở.',
    en: 'A unit made from another mostly replaces it. Where the end of the old one is forgotten, later plans may still name it. After a split the old one goes on, so this is only a note.',
  },
  *checkRegister({ register }) {
    const units = new Map(register.units.map((unit) => [unit.id, unit]));
    for (const { file, path, name, validFrom, predecessors = [] } of register.units) {
      if (!validFrom) continue;
      for (const [index, id] of predecessors.entries()) {
        const old = units.get(id);
        if (!old || (old.validTo && before(old.validTo, validFrom) !== 'no')) continue;
        const begin = expressionNamed('time').describe(validFrom);
        yield {
          place: { file, path: [...path, 'predecessors', index] },
          message: {
            vi: `“${old.name}” còn hoạt động khi “${name}” đã có (${begin.vi}).`,
            en: `“${old.name}” still exists when “${name}” begins (${begin.en}).`,
          },
          help: {
            vi: 'Ghi validTo cho đơn vị cũ nếu đơn vị ấy đã thôi hoạt động; nếu còn thì để nguyên.',
            en: 'State validTo for the old unit if it has ended; if it goes on, leave it as it is.',
          },
          related: [
            {
              place: { file: old.file, path: [...old.path, old.validTo ? 'validTo' : 'id'] },
              message: { vi: 'đơn vị tiền thân', en: 'the predecessor' },
            },
          ],
        };
      }
    }
  },
});
