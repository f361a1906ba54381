import type { PlanDocument } from '../../model/document.ts';
import { type Dated, isLater, type Level, levelsOf } from '../levels.ts';
import { defineRule, type Problem } from '../rule.ts';

export const levelOrder = defineRule({
  code: 'TD306',
  slug: 'level-order',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Hội nghị cấp dưới bầu đại biểu cho hội nghị cấp trên nên phải họp trước',
    en: 'The conferences below choose the delegates of the one above, so they come first',
  },
  title: { vi: 'Các cấp phải họp theo thứ tự', en: 'The levels must meet in their order' },
  why: {
    vi: 'Cấp dưới còn được họp sau khi cấp trên đã họp xong thì không kịp cử đại biểu và gửi hồ sơ.',
    en: 'If a lower level may still meet when the higher one is over, its delegates and papers come too late.',
  },
  *check({ document }) {
    for (const [earlier, later] of pairsOf(document)) {
      if (earlier.over && later.over && isLater(earlier.over, later.over)) {
        yield problemOf(document, earlier.over, later.over);
      }
    }
  },
});

/** In the order the plan prints, else the units below before the unit itself. */
function pairsOf(document: PlanDocument): (readonly [Level, Level])[] {
  const levels = levelsOf(document);
  const { order } = document.plan;
  if (!order) {
    const own = levels.filter(({ meeting }) => !meeting.for);
    return levels.flatMap((below) => (below.meeting.for ? own.map((above) => [below, above] as const) : []));
  }
  const ordered = order.flatMap((id) => levels.find(({ meeting }) => meeting.id === id) ?? []);
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index];
    return earlier ? [[earlier, later] as const] : [];
  });
}

const problemOf = ({ file }: PlanDocument, earlier: Dated, later: Dated): Problem => ({
  place: { file, path: earlier.path },
  message: {
    vi: `Cấp họp trước có hạn “${earlier.time.written}”, muộn hơn cấp họp sau “${later.time.written}”.`,
    en: `The level that meets first may do so until “${earlier.time.written}”, later than “${later.time.written}” of the next.`,
  },
  help: {
    vi: 'Cho cấp họp trước xong trước, hoặc lùi ngày của cấp họp sau.',
    en: 'Let the first level finish earlier, or move the next one.',
  },
  related: [{ place: { file, path: later.path }, message: { vi: 'cấp họp sau', en: 'the level that meets after it' } }],
  actual: earlier.time.written,
  expected: later.time.written,
});
