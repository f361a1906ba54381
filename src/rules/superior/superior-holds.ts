import { confront } from '../requirements/confrontations.ts';
import { clauseOf } from '../requirements/sentences.ts';
import type { RuleContext } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { sameBody } from '../same-body.ts';
import { lacksOwnMeeting } from '../tasks.ts';
import { superiorBasis } from './basis.ts';

export const superiorHolds = defineRule({
  code: 'TD432',
  slug: 'superior-holds',
  severity: 'warning',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
  title: {
    vi: 'Đơn vị phải tổ chức hội nghị thì kế hoạch phải có hội nghị của mình',
    en: 'A unit that must hold a conference plans one of its own',
  },
  why: {
    vi: 'Cấp trên yêu cầu đơn vị tổ chức hội nghị, nhưng kế hoạch của đơn vị chỉ nói về cấp dưới nên chưa ai biết đơn vị họp khi nào.',
    en: 'The superior demands a conference, yet the plan only speaks of units below, so nobody knows when this one meets.',
  },
  *check(context) {
    const confronted = confront(context);
    const demand = confronted?.binding.find(({ stipulation }) => stipulation.kind === 'holds');
    const { document } = context;
    const holds = document.plan.meetings?.some(({ for: whom }) => whom === undefined);
    if (!demand || holds || lacksOwnMeeting(document) || hasOtherPlan(context)) return;
    const clause = clauseOf(demand);
    yield {
      place: { file: document.file, path: [document.plan.meetings ? 'meetings' : 'document'], anchor: 'key' },
      message: {
        vi: `Kế hoạch chưa có hội nghị của đơn vị, trong khi ${clause.vi} yêu cầu đơn vị tổ chức.`,
        en: `The plan has no conference of the unit itself, which ${clause.en} demands.`,
      },
      help: {
        vi: 'Thêm hội nghị của đơn vị vào “meetings”, không ghi “for”.',
        en: 'Add the unit’s own conference to “meetings”, without “for”.',
      },
      related: [
        {
          place: { file: demand.facts.card.file, path: demand.stipulation.path },
          message: { vi: 'cấp trên yêu cầu tổ chức hội nghị', en: 'the superior demands a conference' },
        },
      ],
    };
  },
});

/** The conference may have a plan of its own, this one being of something else. */
function hasOtherPlan({ document, repository }: RuleContext): boolean {
  const own = document.plan.document.organName;
  return repository.plans.some(
    ({ file, organName }) =>
      file !== document.file && sameBody(organName, own, document, repository.register) === 'yes',
  );
}
