import { shortNameOf } from '../abbreviations.ts';
import type { CivilDate } from '../expressions/civil-date.ts';
import { codeNumberWords, pad2 } from '../expressions/plain-number.ts';
import type { Time } from '../expressions/time.ts';
import type { Decision, Document } from '../generated/plan.ts';
import type { Norm } from '../norm.ts';
import type { NodePath } from '../place.ts';
import { nodeAt, type PlanModel } from '../plan/read.ts';
import { normalizeSpaces } from '../text.ts';
import { deciderOf } from './decider.ts';

/** Room for a number or day still to be written by hand. */
const blank = '\u00a0'.repeat(5);

/** Where the header, signature and recipients of a document stand: the plan's own, or those of its Decision. */
export type HeaderKey = 'document' | 'promulgatedBy';

/** The headers of a plan in the order of print. */
export const headerKeys = ({ plan }: PlanModel): readonly HeaderKey[] =>
  plan.promulgatedBy ? ['promulgatedBy', 'document'] : ['document'];

/** The header that gives number and day: a plan that a Decision promulgates has none of its own. */
export const issuingKey = ({ plan }: PlanModel): HeaderKey => (plan.promulgatedBy ? 'promulgatedBy' : 'document');

/** A fact of a header: its phrases print in the decree's own digits. */
export const isHeader = ([top]: NodePath): boolean => top === 'document' || top === 'promulgatedBy';

export const headerAt = ({ plan }: PlanModel, key: HeaderKey): Document | Decision =>
  plan.promulgatedBy && key === 'promulgatedBy' ? plan.promulgatedBy : plan.document;

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

export const typeNameOf = (model: PlanModel, key: HeaderKey = 'document'): string =>
  headerText(model, 'typeName', key) ?? (key === 'document' ? 'Kế hoạch' : 'Quyết định');

/** `Số: 05/KH-UBND`; the number is a blank until the document has one (Điều 15.2). */
export const codeNumberLine = (model: PlanModel, key: HeaderKey): string => `Số: ${documentCode(model, key)}`;

/** `05/KH-UBND`, a blank for a number still to come. */
export function documentCode(model: PlanModel, key: HeaderKey): string {
  const number = headerText(model, 'codeNumber', key);
  return `${number === undefined ? blank : codeNumberWords(number)}/${headerText(model, 'codeNotation', key) ?? ''}`;
}

/** `ngày 05 tháng 01 năm 2020`, what is not known as blanks. */
function dateWords(time: Time | undefined): string {
  const { day, month, year } = dateParts(time);
  return `ngày ${day ?? blank} tháng ${month ?? blank} năm ${year ?? blank}`;
}

export const placeDateLine = (model: PlanModel, key: HeaderKey): string =>
  `${headerText(model, 'place', key) ?? ''}, ${dateWords(headerAt(model, key).issuedDate)}`;

/**
 * `(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2020 của UBND xã Hoa Sen)` (Annex I, part III), under the
 * title of an annex; under that of a plan its Decision, as under the plan's annexes (Annex III, model 1.3).
 */
export function attachedLine(model: PlanModel, norm: Norm): string {
  const key = issuingKey(model);
  const issuer = issuerWords(model, norm);
  return `(Kèm theo ${typeNameOf(model, key)} số ${documentCode(model, key)} ${dateWords(issuedDateOf(model))} của ${issuer})`;
}

/** Who issued it, shortened as in print: "UBND xã Hoa Sen", of a Decision by its head "Chủ tịch UBND xã Hoa Sen". */
export function issuerWords(model: PlanModel, norm: Norm): string {
  const organ = headerText(model, 'organName', issuingKey(model)) ?? '';
  const { promulgatedBy } = model.plan;
  if (!promulgatedBy) return shortNameOf(organ, model, norm);
  const { head, body } = deciderOf(promulgatedBy, organ, norm);
  return normalizeSpaces(`${head} ${shortNameOf(body, model, norm)}`);
}

export const issuedDateOf = (model: PlanModel): Time | undefined => headerAt(model, issuingKey(model)).issuedDate;

/** What a Decision leaves out because its plan says it: the issuer with its superior. */
const common: readonly string[] = ['organName', 'superiorOrganName'];

export function headerText(model: PlanModel, property: string, key: HeaderKey = 'document'): string | undefined {
  const value = nodeAt(model.raw, [key, property]);
  if (typeof value === 'string' || typeof value === 'number') return normalizeSpaces(String(value));
  const isCommon =
    key !== 'document' && common.includes(property) && nodeAt(model.raw, [key, 'organName']) === undefined;
  return isCommon ? headerText(model, property) : undefined;
}
