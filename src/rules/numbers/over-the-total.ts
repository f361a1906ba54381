import type { PlanDocument } from '../../model/document.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import type { Quantity } from '../../model/expressions/quantity.ts';
import type { NodePath } from '../../model/place.ts';
import { pathKey } from '../../model/plan/read.ts';
import { textOf } from '../../model/references/mention.ts';
import { exactCount, type GroupSet, meetingGroups } from '../groups.ts';
import { type MeetingFacts, meetingFacts } from '../meeting-facts.ts';
import { defineRule, type Problem } from '../rule.ts';

export const overTheTotal = defineRule({
  code: 'TD232',
  slug: 'over-the-total',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Không phần nào nhiều hơn tổng số', en: 'No part is more than the whole' },
  title: {
    vi: 'Số của một nhóm, một trường hợp không được vượt tổng số',
    en: 'Neither a group nor a case may exceed the total',
  },
  why: {
    vi: 'Mức của một nhóm cao hơn mức chung của hội nghị thì không thể giữ cả hai.',
    en: 'A group larger than the limit of its meeting cannot be kept together with it.',
  },
  *check({ document }) {
    for (const set of meetingGroups(document)) {
      const problem = groupsProblem(document, set);
      if (problem) yield problem;
    }
    for (const { facts, path, around } of meetingFacts(document)) {
      if (around) yield* largeCounts(document, { facts, path, around });
    }
  },
});

/** "Khoảng" is soft on both sides. */
const most = ({ high, about }: Quantity, tolerance: number): number => (about ? high * (1 + tolerance / 100) : high);
const least = ({ low, about }: Quantity, tolerance: number): number => (about ? low * (1 - tolerance / 100) : low);

/** Where every group has one exact number, the sum is compared by the rule on sums. */
function groupsProblem({ file, norm }: PlanDocument, { base, groups, overlapping }: GroupSet): Problem | undefined {
  const counted = groups.flatMap(({ group: { count }, path: at }) => (count ? [{ count, path: at }] : []));
  const isWhole = groups.length > 1 && groups.every(({ group }) => exactCount(group.count) !== undefined);
  const { aboutQuantity } = norm.tolerances;
  const sum = counted.reduce((all, { count }) => all + least(count, aboutQuantity), 0);
  if (!base || overlapping || isWhole || sum <= most(base.quantity, aboutQuantity)) return undefined;
  const whole = base.quantity.written.trim();
  const working = counted.map(({ count }) => `“${count.written.trim()}”`).join(' + ');
  return {
    place: { file, path: base.path },
    message: {
      vi: `Các nhóm đã cần ít nhất ${plainCount(Math.ceil(sum))} (${working}), nhiều hơn ${base.name.vi} “${whole}”.`,
      en: `The groups alone need ${plainCount(Math.ceil(sum))} (${working}), more than ${base.name.en} “${whole}”.`,
    },
    help: { vi: 'Sửa tổng số hoặc số của một nhóm.', en: 'Correct the total or the count of a group.' },
    related: counted.map(({ path: at }) => ({
      place: { file, path: [...at, 'count'] },
      message: { vi: 'tính vào tổng', en: 'counted in' },
    })),
    actual: String(Math.ceil(sum)),
    expected: whole,
    working,
  };
}

const counts = ['total', 'summoned', 'official', 'guests'] as const;

/** A case against the meeting around it, each count against its own. */
function* largeCounts(
  document: PlanDocument,
  { facts, path, around }: MeetingFacts & { readonly around: MeetingFacts },
): Generator<Problem> {
  const { file, norm } = document;
  for (const key of counts) {
    const [own, common, place] = [facts[key], around.facts[key], [...path, key]];
    if (!own || !common || ceiling(own) <= most(common, norm.tolerances.aboutQuantity)) continue;
    if (isException(document, place)) continue;
    yield {
      place: { file, path: place },
      severity: 'warning',
      message: {
        vi: `Trường hợp này được “${own.written.trim()}”, cao hơn mức chung của hội nghị “${common.written.trim()}”.`,
        en: `This case allows “${own.written.trim()}”, more than the meeting’s common limit “${common.written.trim()}”.`,
      },
      help: {
        vi: 'Sửa một trong hai mức; nếu là ngoại lệ thì lời văn phải nói “riêng ...”.',
        en: 'Correct either limit; if it is an exception, the words must say so (“riêng ...”).',
      },
      related: [{ place: { file, path: [...around.path, key] }, message: { vi: 'mức chung', en: 'the common limit' } }],
      actual: own.written.trim(),
      expected: common.written.trim(),
    };
  }
}

const ceiling = ({ low, high }: Quantity): number => (high === Infinity ? low : high);

const exceptional = /(?<![a-zà-ỹ])(?:riêng|trừ|ngoại lệ|đặc biệt)(?![a-zà-ỹ])/iu;

function isException({ prose }: PlanDocument, path: NodePath): boolean {
  const key = pathKey(path);
  return prose.some(({ lines }) =>
    lines.some(
      (runs) =>
        runs.some(({ mention }) => mention?.says.some((said) => pathKey(said) === key)) &&
        exceptional.test(textOf(runs)),
    ),
  );
}
