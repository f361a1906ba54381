import type { PlanCard } from '../../model/repository.ts';
import type { Say } from '../../model/say.ts';
import { planName } from '../requirements/sentences.ts';
import { chainOf } from '../requirements/superiors.ts';
import { defineRule, type RuleContext } from '../rule.ts';
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
    const { wrong, way } = circle;
    const { file } = context.document;
    const names = [wrong, ...way].flatMap(({ cited: { card } }) => nameOf(card, context));
    yield {
      place: { file, path: [...wrong.cited.path, 'superior'], anchor: 'key' },
      message: {
        vi: `Kế hoạch này là cấp trên của chính nó, qua: ${names.map(({ vi }) => vi).join(' → ')}.`,
        en: `This plan is above itself, by way of: ${names.map(({ en }) => en).join(' → ')}.`,
      },
      help: {
        vi: 'Bỏ “superior: true” ở đây; nếu viện dẫn này đúng thì bỏ ở một trong các viện dẫn kia.',
        en: 'Remove “superior: true” here; where this citation is right, remove it from one of the others.',
      },
      related: way.map(({ from, cited }) => ({
        place: { file: from.file, path: [...cited.path, 'superior'], anchor: 'key' },
        message: { vi: 'viện dẫn cấp trên tiếp theo', en: 'the next citation of a superior' },
      })),
    };
  },
});

/** The own plan is in the repository with no facts of it, unless something above it leads there. */
function nameOf({ path }: PlanCard, { repository }: RuleContext): Say[] {
  const facts = repository.facts.get(path);
  return facts ? [planName(facts)] : [];
}
