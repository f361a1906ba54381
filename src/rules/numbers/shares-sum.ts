import { compareRatios, type Ratio, ratioOf, sum } from '../../model/expressions/ratio.ts';
import { decimalsOf, type Share, topOf } from '../../model/expressions/share.ts';
import { ratioText } from '../../model/expressions/share-words.ts';
import { type GroupSet, meetingGroups } from '../groups.ts';
import { defineRule, type Problem } from '../rule.ts';

const whole = ratioOf(1, 1);

export const sharesSum = defineRule({
  code: 'TD202',
  slug: 'shares-sum',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Các nhóm của một cơ cấu cộng lại là 100% tổng số',
    en: 'The groups of one composition make 100% of the total',
  },
  title: {
    vi: 'Tỷ lệ các nhóm đại biểu phải cộng thành 100%',
    en: 'The shares of delegate groups must add up to 100%',
  },
  why: {
    vi: 'Tỷ lệ cộng lại quá 100% thì không hội nghị nào thực hiện được; chưa đủ 100% thì không rõ số còn lại là ai.',
    en: 'Shares over 100% cannot be met by any meeting; under 100% nobody knows who the rest are.',
  },
  *check({ document }) {
    for (const set of meetingGroups(document)) {
      const problem = problemOf(set, document.file);
      if (problem) yield problem;
    }
  },
});

/** Only where every group has a share; floors may leave room above, ceilings below. */
function problemOf({ groups, rest, overlapping, path }: GroupSet, file: string): Problem | undefined {
  const stated = groups.flatMap(({ group }) => group.share ?? group.printed ?? []);
  if (stated.length !== groups.length || overlapping || !whole) return undefined;
  const shares = rest?.share ? [...stated, rest.share] : stated;
  if (shares.length < 2) return undefined;
  const [least, most] = [sum(shares), sum(shares.map(topOf))];
  const order = compareRatios(least, whole) > 0 ? 1 : Math.min(0, compareRatios(most, whole));
  const isOpen = rest !== undefined && !rest.share;
  const mayBeLess = isOpen || shares.some(({ mode }) => mode === 'atLeast' || mode === 'above');
  const mayBeMore = shares.some(({ mode }) => mode === 'atMost' || mode === 'below');
  if (order === 0 || (order < 0 && mayBeLess) || (order > 0 && mayBeMore)) return undefined;
  if (groups.some(({ group }) => !group.share) && isRounding(shares, least)) return undefined;
  const working = `${shares.map((share) => `“${share.written.trim()}”`).join(' + ')} = ${totalText(least, most)}`;
  const over = order > 0;
  return {
    place: { file, path: [...path, 'groups'], anchor: 'key' },
    severity: over ? 'error' : 'warning',
    message: {
      vi: `Tỷ lệ các nhóm cộng lại ${over ? 'vượt' : 'chưa đủ'} 100%: ${working}.`,
      en: `The shares of the groups add up to ${over ? 'more' : 'less'} than 100%: ${working}.`,
    },
    help: over
      ? { vi: 'Giảm tỷ lệ của một nhóm cho tổng bằng 100%.', en: 'Lower one group’s share so that the total is 100%.' }
      : {
          vi: 'Thêm nhóm còn thiếu, hoặc tăng tỷ lệ của một nhóm cho tổng bằng 100%.',
          en: 'Add the missing group, or raise a share so that the total is 100%.',
        },
    working,
  };
}

const totalText = (least: Ratio, most: Ratio): string =>
  compareRatios(least, most) === 0 ? ratioText(least) : `${ratioText(least)} - ${ratioText(most)}`;

/** Percentages printed beside counts are rounded or cut, each by less than one of its last digit. */
function isRounding(shares: readonly Share[], { numerator, denominator }: Ratio): boolean {
  const slack = shares.reduce((all, share) => all + 10 ** -decimalsOf(share), 0);
  return Math.abs((numerator * 100) / denominator - 100) < slack;
}
