import { confront } from '../requirements/confrontations.ts';
import { demandsIn } from '../requirements/demands.ts';
import { planName } from '../requirements/sentences.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const notSelected = defineRule({
  code: 'TD434',
  slug: 'not-selected',
  severity: 'info',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Kế hoạch cấp trên không quy định gì cho đơn vị này',
    en: 'The superior’s plan demands nothing of this unit',
  },
  why: {
    vi: 'Kế hoạch viện dẫn kế hoạch cấp trên nhưng không thuộc loại đơn vị nào được nêu trong đó, có thể do danh bạ ghi sai loại.',
    en: 'The plan cites its superior but is none of the units that one speaks of, perhaps because the register has its kind wrong.',
  },
  *check(context) {
    const confronted = confront(context);
    if (confronted?.unit.state !== 'found' || confronted.binding.length + confronted.undecided.length > 0) return;
    const demanding = confronted.superiors.filter(({ facts }) => demandsIn(facts).length > 0);
    const [first] = demanding;
    if (!first) return;
    const { unit } = confronted.unit;
    const [plan, file] = [planName(first.facts), context.document.file];
    yield {
      place: { file, path: ['document', 'organName'] },
      message: {
        vi: `${plan.vi} không nêu quy định nào cho “${unit.name}”.`,
        en: `${plan.en} demands nothing of “${unit.name}”.`,
      },
      help: {
        vi: 'Xem lại loại, cấp trên và cụm của đơn vị trong danh bạ, hoặc phần “for” trong kế hoạch của cấp trên.',
        en: 'Check the unit’s kind, superior and cluster in the register, or “for” in the superior’s plan.',
      },
      related: [
        {
          place: { file: unit.file, path: [...unit.path, unit.kind === undefined ? 'name' : 'kind'] },
          message: { vi: 'theo danh bạ', en: 'as the register has it' },
        },
      ],
    };
  },
});
