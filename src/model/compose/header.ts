import { shortNameOf } from '../abbreviations.ts';
import type { CivilDate } from '../expressions/civil-date.ts';
import { pad2 } from '../expressions/plain-number.ts';
import type { Time } from '../expressions/time.ts';
import type { Norm } from '../norm.ts';
import { isMap, nodeAt, type PlanModel } from '../plan/read.ts';
import { normalizeSpaces } from '../text.ts';

/** Room for a number or day still to be written by hand. */
const blank = '\u00a0'.repeat(5);

interface DateParts {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

/** What of a date is known, in the decree's digits: days below 10 and months 1 and 2 take a zero (Annex I, II, 4). */
function dateParts(time: Time | undefined): DateParts {
  const { from, to } = time?.window ?? {};
  const same = (key: keyof CivilDate): number | undefined =>
    from && to && from[key] === to[key] ? from[key] : undefined;
  const year = same('year');
  const month = year === undefined ? undefined : same('month');
  const day = month === undefined ? undefined : same('day');
  return {
    day: day === undefined ? undefined : pad2(day),
    month: month === undefined ? undefined : month < 3 ? pad2(month) : String(month),
    year: year === undefined ? undefined : String(year),
  };
}

export const typeNameOf = (model: PlanModel): string => documentText(model, 'typeName') ?? 'Kế hoạch';

/** `Số: 05/KH-UBND`; the number is a blank until the document has one (Điều 15.2). */
export const codeNumberLine = (model: PlanModel): string => `Số: ${documentCode(model)}`;

/** `05/KH-UBND`, a blank for a number still to come. */
export function documentCode(model: PlanModel): string {
  const number = documentText(model, 'codeNumber');
  const padded = number !== undefined && /^\d$/.test(number) ? `0${number}` : number;
  return `${padded ?? blank}/${documentText(model, 'codeNotation') ?? ''}`;
}

/** `ngày 05 tháng 01 năm 2020`, what is not known as blanks. */
function dateWords(time: Time | undefined): string {
  const { day, month, year } = dateParts(time);
  return `ngày ${day ?? blank} tháng ${month ?? blank} năm ${year ?? blank}`;
}

export const placeDateLine = (model: PlanModel): string =>
  `${documentText(model, 'place') ?? ''}, ${dateWords(issuedDateOf(model))}`;

/** `(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2020 của UBND xã Hoa Sen)` (Annex I, part III). */
export function attachedLine(model: PlanModel, norm: Norm): string {
  const issuer = shortNameOf(documentText(model, 'organName') ?? '', model, norm);
  return `(Kèm theo ${typeNameOf(model)} số ${documentCode(model)} ${dateWords(issuedDateOf(model))} của ${issuer})`;
}

export const issuedDateOf = (model: PlanModel): Time | undefined => model.plan.document.issuedDate;

export function documentText(model: PlanModel, key: string): string | undefined {
  const document = nodeAt(model.raw, ['document']);
  const value = isMap(document) ? document[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? normalizeSpaces(String(value)) : undefined;
}
