import { issuedDateOf } from '../../model/compose/header.ts';
import { expressionNamed } from '../../model/expressions/index.ts';
import { confront } from '../requirements/confrontations.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const unitGone = defineRule({
  code: 'TD440',
  slug: 'unit-gone',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  title: {
    vi: 'Đơn vị ban hành kế hoạch phải đang hoạt động vào ngày ban hành',
    en: 'The unit that issues a plan exists on its day',
  },
  why: {
    vi: 'Đơn vị đã sáp nhập, giải thể không còn tư cách ban hành kế hoạch; quy định của cấp trên ràng buộc đơn vị mới.',
    en: 'A unit that was merged or dissolved issues no plan; what the superior demands binds the new unit.',
  },
  *check(context) {
    const confronted = confront(context);
    if (confronted?.unit.state !== 'gone') return;
    const [unit] = confronted.unit.units;
    if (!unit) return;
    const { document, repository, today } = context;
    const issued = issuedDateOf(document);
    const day = issued ? expressionNamed('time').describe(issued) : { vi: today, en: today };
    const heirs = repository.register.units.filter(({ predecessors = [] }) => predecessors.includes(unit.id));
    const now = heirs.map(({ name }) => `“${name}”`).join(', ');
    yield {
      place: { file: document.file, path: ['document', 'organName'] },
      message: {
        vi: `“${unit.name}” không hoạt động vào ngày của kế hoạch (${day.vi}).`,
        en: `“${unit.name}” does not exist on the day of the plan (${day.en}).`,
      },
      help: {
        vi: `${now === '' ? '' : `Đơn vị kế tục là ${now}. `}Sửa tên đơn vị, ngày ban hành, hoặc thời gian hoạt động trong danh bạ.`,
        en: `${now === '' ? '' : `Its successor is ${now}. `}Correct the name, the day, or the time in the register.`,
      },
      related: [
        {
          place: { file: unit.file, path: [...unit.path, unit.validTo ? 'validTo' : 'validFrom'] },
          message: { vi: 'theo danh bạ', en: 'as the register has it' },
        },
      ],
    };
  },
});
