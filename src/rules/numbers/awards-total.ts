import type { PlanDocument } from '../../model/document.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import { contains, type Quantity } from '../../model/expressions/quantity.ts';
import type { Award } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import { awardsOf, type PlacedAward, recipients } from '../awards.ts';
import { exactCount } from '../groups.ts';
import { defineRule, type Problem } from '../rule.ts';

export const awardsTotal = defineRule({
  code: 'TD227',
  slug: 'awards-total',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Tổng số khen thưởng bằng số của các hình thức, các đối tượng cộng lại',
    en: 'The total of awards is the sum of their forms and recipients',
  },
  title: { vi: 'Số lượng khen thưởng phải cộng khớp', en: 'The numbers of awards must add up' },
  why: {
    vi: 'Tổng số và từng hình thức không khớp thì số bằng, khung và tiền thưởng sẽ thiếu hoặc thừa.',
    en: 'Where the total and the forms differ, certificates, frames and prize money will be short or over.',
  },
  *check({ document }) {
    for (const sum of sumsOf(document)) {
      const problem = problemOf(document, sum);
      if (problem) yield problem;
    }
  },
});

/** A stated number and those that make it; a part may be open. */
interface Sum {
  readonly total: Quantity | undefined;
  readonly path: NodePath;
  readonly parts: readonly Part[];
  readonly of: Say;
}

interface Part {
  readonly count: number | undefined;
  readonly path: NodePath;
}

function sumsOf(document: PlanDocument): Sum[] {
  const { awards } = document.plan;
  if (!awards) return [];
  const forms = awardsOf(document);
  // A form that only says how many leaves open who they are.
  const isSplit = forms.every(({ award }) => partsOf(award, []).length > 0);
  const byKind = recipients.map(({ key, name }) => ({
    total: awards[key],
    path: ['awards', key],
    parts: isSplit ? forms.flatMap(({ award, path }) => partAt(award[key], [...path, key])) : [],
    of: { vi: `số ${name.vi} của các hình thức`, en: `the ${name.en} of the forms` },
  }));
  const own = partsOf(awards, ['awards']);
  const whole: Sum = {
    total: awards.total,
    path: ['awards', 'total'],
    parts: own.length > 0 ? own : forms.map(wholeOf),
    of: own.length > 0 ? ofRecipients : { vi: 'các hình thức', en: 'the forms' },
  };
  const single = forms.map(({ award, path }) => ({
    total: award.total,
    path: [...path, 'total'],
    parts: partsOf(award, path),
    of: ofRecipients,
  }));
  return [...byKind, whole, ...single];
}

const ofRecipients: Say = { vi: 'các đối tượng', en: 'the recipients' };

const partAt = (count: Quantity | undefined, path: NodePath): Part[] =>
  count ? [{ count: exactCount(count), path }] : [];

const partsOf = (award: Pick<Award, (typeof recipients)[number]['key']>, path: NodePath): Part[] =>
  recipients.flatMap(({ key }) => partAt(award[key], [...path, key]));

function wholeOf({ award, path }: PlacedAward): Part {
  if (award.total) return { count: exactCount(award.total), path: [...path, 'total'] };
  const parts = partsOf(award, path);
  const isOpen = parts.length === 0 || parts.some(({ count }) => count === undefined);
  return { count: isOpen ? undefined : parts.reduce((all, { count = 0 }) => all + count, 0), path };
}

function problemOf({ file, norm }: PlanDocument, { total, path, parts, of }: Sum): Problem | undefined {
  const counts = parts.flatMap(({ count }) => count ?? []);
  if (!total || counts.length === 0 || counts.length < parts.length) return undefined;
  const sum = counts.reduce((all, count) => all + count, 0);
  if (contains(total, sum, norm.tolerances.aboutQuantity / 100) !== 'no') return undefined;
  const added = counts.map(plainCount).join(' + ');
  const working = counts.length === 1 ? added : `${added} = ${plainCount(sum)}`;
  return {
    place: { file, path },
    message: {
      vi: `Ghi “${total.written}”, nhưng ${of.vi} cộng lại là ${working}.`,
      en: `“${total.written}” is stated, but ${of.en} add up to ${working}.`,
    },
    help: { vi: 'Sửa tổng số hoặc một số thành phần.', en: 'Correct the total or one of its parts.' },
    related: parts.map((part) => ({
      place: { file, path: part.path },
      message: { vi: 'cộng vào tổng', en: 'counted in' },
    })),
    actual: total.written,
    expected: String(sum),
    working,
  };
}
