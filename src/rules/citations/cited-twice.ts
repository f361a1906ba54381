import type { PlanDocument } from '../../model/document.ts';
import { compareDates, shortText } from '../../model/expressions/civil-date.ts';
import type { Citation } from '../../model/generated/plan.ts';
import type { Say } from '../../model/say.ts';
import { comparable, normalizeSpaces } from '../../model/text.ts';
import { dayOf, isLaw, isSameBody, isSameCode, isThisPlan, yearOf } from '../cited-alike.ts';
import { defineRule, type Problem } from '../rule.ts';

export const citedTwice = defineRule({
  code: 'TD614',
  slug: 'cited-twice',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Điều 15 Nghị định số 30/2020/NĐ-CP: số văn bản lấy theo thứ tự trong năm, mỗi số một văn bản',
    en: 'Decree 30/2020, Article 15: numbers run through the year, one document each',
  },
  title: { vi: 'Một số, ký hiệu chỉ thuộc một văn bản', en: 'One number belongs to one document' },
  why: {
    vi: 'Một số văn bản ghi với hai ngày hoặc hai cơ quan thì có một chỗ chép nhầm; khai hai lần thì sửa một chỗ vẫn sót chỗ kia.',
    en: 'One number with two dates or issuers was copied wrong once; stated twice, a correction reaches only one of the two.',
  },
  *check({ document }) {
    const citations = document.plan.citations ?? [];
    for (const [index, later] of citations.entries()) {
      if (isThisPlan(document, later)) yield ownNumber(document, later, index);
      for (const [at, earlier] of citations.slice(0, index).entries()) {
        const found = likeness(document, earlier, later);
        if (!found) continue;
        yield problemOf(document, index, at, found);
        break;
      }
    }
  },
});

interface Likeness {
  readonly key: 'id' | 'issuedDate' | 'organName';
  readonly isError: boolean;
  readonly message: Say;
}

function likeness(document: PlanDocument, a: Citation, b: Citation): Likeness | undefined {
  const shown = normalizeSpaces(`${b.typeName} ${b.code ? `số ${b.code.written}` : ''}`);
  if (isLaw(a) && isLaw(b))
    return sameLaw(a, b) ? twice(normalizeSpaces(`${b.typeName} ${b.subject ?? ''}`)) : undefined;
  if (!isSameCode(a.code, b.code)) return undefined;
  const [first, second] = [dayOf(a), dayOf(b)];
  const isSameDay = first && second && compareDates(first, second) === 0;
  const bodies = a.organName !== undefined && b.organName !== undefined;
  const areSameBody = bodies && isSameBody(a.organName ?? '', b.organName ?? '', document);
  // Every committee has its own series of numbers, and begins again each year.
  if (bodies && !areSameBody) return isSameDay ? twoIssuers(shown, a, b) : undefined;
  if (isSameDay || !first || !second) return twice(shown);
  const isOneYear = yearOf(a) === yearOf(b);
  return isOneYear ? twoDates(shown, [shortText(first), shortText(second)], areSameBody) : undefined;
}

const sameLaw = (a: Citation, b: Citation): boolean => {
  const [first, second] = [dayOf(a), dayOf(b)];
  const areDatesEqual = !first || !second || compareDates(first, second) === 0;
  return (
    a.subject !== undefined &&
    b.subject !== undefined &&
    comparable(a.subject) === comparable(b.subject) &&
    areDatesEqual
  );
};

const twice = (shown: string): Likeness => ({
  key: 'id',
  isError: false,
  message: { vi: `“${shown}” được khai hai lần.`, en: `“${shown}” is stated twice.` },
});

const twoIssuers = (shown: string, { organName: one }: Citation, { organName: other }: Citation): Likeness => ({
  key: 'organName',
  isError: false,
  message: {
    vi: `“${shown}” cùng một ngày nhưng ghi hai cơ quan ban hành: “${one}” và “${other}”.`,
    en: `“${shown}” of one day has two issuers: “${one}” and “${other}”.`,
  },
});

const twoDates = (shown: string, [one, other]: readonly [string, string], isError: boolean): Likeness => ({
  key: 'issuedDate',
  isError,
  message: {
    vi: `“${shown}” ghi hai ngày ban hành trong một năm: ${one} và ${other}.`,
    en: `“${shown}” has two dates in one year: ${one} and ${other}.`,
  },
});

const problemOf = ({ file }: PlanDocument, index: number, at: number, found: Likeness): Problem => ({
  place: { file, path: ['citations', index, found.key] },
  ...(found.isError && { severity: 'error' as const }),
  message: found.message,
  help: {
    vi: 'Xem lại theo bản đã ký; nếu là một văn bản thì khai một lần và nhắc lại bằng mã đã khai.',
    en: 'Check the signed documents; if it is one, state it once and refer to it.',
  },
  related: [{ place: { file, path: ['citations', at, 'id'] }, message: { vi: 'khai lần đầu', en: 'first stated' } }],
});

const ownNumber = ({ file }: PlanDocument, { code }: Citation, index: number): Problem => ({
  place: { file, path: ['citations', index, 'code'] },
  severity: 'error',
  message: {
    vi: `Văn bản được viện dẫn số ${code?.written} trùng số, năm và cơ quan ban hành của chính kế hoạch này.`,
    en: `The cited document No. ${code?.written} has the number, year and issuer of this very plan.`,
  },
  help: {
    vi: 'Sửa số của văn bản được viện dẫn, hoặc số của kế hoạch.',
    en: 'Correct the number of the cited document or of the plan.',
  },
  related: [
    {
      place: { file, path: ['document', 'codeNumber'] },
      message: { vi: 'số của kế hoạch', en: 'the number of the plan' },
    },
  ],
});
