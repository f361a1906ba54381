import type { PlanCard } from '../../model/repository.ts';
import { type CitedPlan, citedPlans } from '../cited-plans.ts';
import { defineRule, type Problem } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const superiorStatus = defineRule({
  code: 'TD442',
  slug: 'superior-status',
  severity: 'warning',
  since: '0.1.0',
  basis: superiorBasis,
  title: {
    vi: 'Kế hoạch cấp trên phải đã ban hành và còn hiệu lực',
    en: 'The superior’s plan is issued and in force',
  },
  why: {
    vi: 'Kế hoạch đã hủy, đã thay thế không còn ràng buộc ai nên không được đối chiếu; dự thảo thì còn có thể đổi.',
    en: 'A plan that is cancelled or replaced binds nobody, so nothing is compared with it; a draft may still change.',
  },
  *check(context) {
    for (const cited of citedPlans(context)) {
      const told = cited.citation.superior === true ? statuses[cited.card.status ?? 'issued'] : undefined;
      if (told)
        yield {
          place: { file: context.document.file, path: [...cited.path, 'superior'] },
          ...told,
          related: [placeOf(cited)],
        };
    }
  },
});

type Told = Pick<Problem, 'message' | 'help' | 'severity'>;

const newer = {
  vi: 'Viện dẫn kế hoạch đang có hiệu lực; nếu kế hoạch ấy vẫn còn hiệu lực thì sửa “status” của nó.',
  en: 'Cite the plan that is in force; where this one is, correct its “status”.',
};

const statuses: Readonly<Record<NonNullable<PlanCard['status']>, Told | undefined>> = {
  issued: undefined,
  draft: {
    severity: 'info',
    message: {
      vi: 'Kế hoạch cấp trên được viện dẫn ở đây còn là dự thảo; quy định đã đối chiếu có thể còn đổi.',
      en: 'The superior’s plan cited here is still a draft; the demands that were compared may change.',
    },
    help: {
      vi: 'Khi kế hoạch ấy đã ban hành thì ghi “status: issued” trong tệp của nó, rồi kiểm tra lại.',
      en: 'Once that plan is issued, state “status: issued” in its file and check again.',
    },
  },
  replaced: {
    message: {
      vi: 'Kế hoạch cấp trên được viện dẫn ở đây đã được thay thế nên không đối chiếu với quy định nào của nó.',
      en: 'The superior’s plan cited here was replaced, so nothing was compared with what it demands.',
    },
    help: newer,
  },
  cancelled: {
    message: {
      vi: 'Kế hoạch cấp trên được viện dẫn ở đây đã bị hủy nên không đối chiếu với quy định nào của nó.',
      en: 'The superior’s plan cited here was cancelled, so nothing was compared with what it demands.',
    },
    help: newer,
  },
};

const placeOf = ({ card: { file } }: CitedPlan) => ({
  place: { file, path: ['status'] },
  message: { vi: 'tình trạng ghi ở đây', en: 'its status is given here' },
});
