import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Pilot } from '../../model/generated/plan.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { nameKey } from '../body-name.ts';
import { defineRule, type Problem } from '../rule.ts';

export const pilotPicks = defineRule({
  code: 'TD230',
  slug: 'pilot-picks',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Số đơn vị làm điểm bằng số đơn vị được chọn', en: 'There are as many pilots as are chosen' },
  title: {
    vi: 'Số đơn vị làm điểm phải khớp với danh sách',
    en: 'The number of pilots is the number of those listed',
  },
  why: {
    vi: 'Chọn thiếu hoặc chọn một đơn vị hai lần thì có khối không có đơn vị nào làm điểm.',
    en: 'With one too few, or one listed twice, some bloc has no pilot.',
  },
  *check({ document }) {
    for (const [index, pilot] of (document.plan.pilots ?? []).entries()) {
      const counted = countProblem(document, pilot, index);
      if (counted) yield counted;
      yield* pickedTwice(document, pilot, index);
    }
  },
});

/** With `for` the count is one unit's; with blocs it may be each bloc's. */
function countProblem({ file }: PlanDocument, pilot: Pilot, index: number): Problem | undefined {
  const { count, picks } = pilot;
  if (!count || count.about || !picks || pilot.for) return undefined;
  const blocs = new Set(picks.flatMap(({ bloc }) => bloc ?? [])).size;
  const fits = (times: number): boolean => picks.length >= count.low * times && picks.length <= count.high * times;
  if (fits(1) || (blocs > 0 && fits(blocs))) return undefined;
  return {
    place: { file, path: ['pilots', index, 'count'] },
    message: {
      vi: `Kế hoạch chọn “${count.written}” làm điểm nhưng nêu tên ${officialCount(picks.length)} đơn vị.`,
      en: `The plan chooses “${count.written}” as pilots but names ${picks.length}.`,
    },
    help: { vi: 'Sửa số lượng hoặc danh sách.', en: 'Correct the number or the list.' },
    related: [
      { place: { file, path: ['pilots', index, 'picks'] }, message: { vi: 'danh sách ở đây', en: 'the list is here' } },
    ],
    actual: String(picks.length),
    expected: count.written,
  };
}

function* pickedTwice(document: PlanDocument, { picks = [] }: Pilot, index: number): Generator<Problem> {
  const textAt = printedTexts(document);
  const first = new Map<string, number>();
  for (const [number, { unit }] of picks.entries()) {
    const path = ['pilots', index, 'picks', number, 'unit'];
    const name = textAt(path) ?? unit;
    const key = nameKey(name, document.norm);
    const earlier = first.get(key);
    if (earlier === undefined || key === '') first.set(key, number);
    else {
      yield {
        place: { file: document.file, path },
        message: { vi: `“${name}” được chọn làm điểm hai lần.`, en: `“${name}” is chosen as a pilot twice.` },
        help: { vi: 'Bỏ một chỗ, hoặc chọn đơn vị khác.', en: 'Remove one, or choose another unit.' },
        related: [
          {
            place: { file: document.file, path: ['pilots', index, 'picks', earlier, 'unit'] },
            message: { vi: 'lần đầu ở đây', en: 'first chosen here' },
          },
        ],
        actual: name,
      };
    }
  }
}
