import { planName } from '../requirements/sentences.ts';
import { chainOf } from '../requirements/superiors.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const superiorCircle = defineRule({
  code: 'TD437',
  slug: 'superior-circle',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  title: {
    vi: 'Kế hoạch không được là cấp trên của chính mình',
    en: 'A plan is not above itself',
  },
  why: {
    vi: 'Quy định truyền từ kế hoạch cấp trên xuống. Các kế hoạch viện dẫn nhau thành vòng tròn thì không biết kế hoạch nào ràng buộc kế hoạch nào.',
    en: 'Demands go down from plan to plan. Where plans cite each other in a circle nobody knows which binds which.',
  },
  *check(context) {
    const { circle } = chainOf(context);
    if (!circle) return;
    const { repository, document } = context;
    const names = circle.way.flatMap(({ path }) => {
      const facts = repository.facts.get(path);
      return facts ? [planName(facts)] : [];
    });
    yield {
      place: { file: document.file, path: [...circle.path, 'superior'], anchor: 'key' },
      message: {
        vi: `Kế hoạch này là cấp trên của chính nó, qua: ${names.map(({ vi }) => vi).join(' → ')}.`,
        en: `This plan is above itself, by way of: ${names.map(({ en }) => en).join(' → ')}.`,
      },
      help: {
        vi: 'Bỏ “superior: true” ở viện dẫn không phải là kế hoạch của cấp trên.',
        en: 'Remove “superior: true” from the citation that is not of a superior’s plan.',
      },
    };
  },
});
