import type { PlanDocument } from '../../model/document.ts';
import { officialCount, plainCount } from '../../model/expressions/plain-number.ts';
import type { Presidium } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import { defineRule, type Problem } from '../rule.ts';

export const presidiumSize = defineRule({
  code: 'TD207',
  slug: 'presidium-size',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Chủ tọa phải đủ chỗ cho các thành phần và ít hơn số đại biểu',
    en: 'The presidium seats each of its constituents and is smaller than the meeting',
  },
  title: { vi: 'Số người chủ tọa phải hợp với thành phần', en: 'The presidium must fit its composition' },
  why: {
    vi: 'Số thành phần nêu ra nhiều hơn số người tối đa thì có thành phần không ai đại diện.',
    en: 'With more constituents than seats, some have nobody on the presidium.',
  },
  *check({ document }) {
    for (const { presidium, path, total } of presidiums(document)) {
      const { count, composition } = presidium;
      if (!count || count.about) continue;
      const parts = Array.isArray(composition) ? composition.length : 0;
      if (parts > count.high) yield tooFew(document, path, count.written, parts);
      if (total && count.low >= total.high) yield tooMany(document, path, count.written, total);
    }
  },
});

interface Cap {
  readonly high: number;
  readonly written: string;
  readonly path: NodePath;
}

interface Placed {
  readonly presidium: Presidium;
  readonly path: NodePath;
  /** How many are summoned, where it is one meeting's presidium. */
  readonly total: Cap | undefined;
}

function presidiums({ plan }: PlanDocument): Placed[] {
  const common: Placed[] = plan.presidium ? [{ presidium: plan.presidium, path: ['presidium'], total: undefined }] : [];
  const own = (plan.meetings ?? []).flatMap(({ presidium, total }, index): Placed[] => {
    const cap = total && !total.about ? { ...total, path: ['meetings', index, 'total'] } : undefined;
    return presidium ? [{ presidium, path: ['meetings', index, 'presidium'], total: cap }] : [];
  });
  return [...common, ...own];
}

const tooFew = ({ file }: PlanDocument, path: NodePath, written: string, parts: number): Problem => ({
  place: { file, path: [...path, 'count'] },
  message: {
    vi: `Chủ tọa gồm “${written.trim()}” nhưng nêu ${officialCount(parts)} thành phần.`,
    en: `The presidium has “${written.trim()}” but ${plainCount(parts)} constituents.`,
  },
  help: { vi: 'Tăng số người, hoặc gộp bớt thành phần.', en: 'Allow more people, or join constituents.' },
  related: [
    { place: { file, path: [...path, 'composition'] }, message: { vi: 'các thành phần', en: 'the constituents' } },
  ],
  actual: written.trim(),
  expected: plainCount(parts),
});

const tooMany = ({ file }: PlanDocument, path: NodePath, written: string, total: Cap): Problem => ({
  place: { file, path: [...path, 'count'] },
  message: {
    vi: `Chủ tọa gồm “${written.trim()}” trong khi cả hội nghị có “${total.written.trim()}”.`,
    en: `The presidium has “${written.trim()}” while the whole meeting has “${total.written.trim()}”.`,
  },
  help: { vi: 'Xem lại hai con số.', en: 'Check both numbers.' },
  related: [{ place: { file, path: total.path }, message: { vi: 'số đại biểu', en: 'the delegates' } }],
  actual: written.trim(),
});
