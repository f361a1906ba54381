import { issuedDateOf } from '../model/compose/header.ts';
import type { PlanDocument } from '../model/document.ts';
import { expressionNamed } from '../model/expressions/index.ts';
import { singleDay } from '../model/expressions/time.ts';
import type { Citation } from '../model/generated/plan.ts';
import { printedTexts } from '../model/printed-text.ts';
import { comparable } from '../model/text.ts';
import { nameKey } from './body-name.ts';

/** Same number, year in the number, and notation. */
export const isSameCode = (a: Citation['code'], b: Citation['code']): boolean =>
  a !== undefined && b !== undefined && expressionNamed('code').equal(a, b);

/** The year a document was issued in, where its date says one. */
export function yearOf({ issuedDate }: Pick<Citation, 'issuedDate'>): number | undefined {
  const { from, to } = issuedDate?.window ?? {};
  return from && from.year === to?.year ? from.year : undefined;
}

export const dayOf = ({ issuedDate }: Citation) => issuedDate && singleDay(issuedDate.window);

/** One name of a body is often the beginning of another: "UBND tỉnh", "Ủy ban nhân dân tỉnh Lạng Sơn". */
export function isSameBody(a: string, b: string, { norm }: PlanDocument): boolean {
  const [first, second] = [nameKey(a, norm), nameKey(b, norm)];
  return first !== '' && (`${first} `.startsWith(`${second} `) || `${second} `.startsWith(`${first} `));
}

export const isLaw = ({ typeName }: Citation): boolean =>
  /^(?:bộ luật|luật|pháp lệnh)(?![a-zà-ỹ])/u.test(comparable(typeName));

/** Does a cited document have the plan’s own number? Certain only with year and issuer: last year’s may have had it too. */
export function isThisPlan(document: PlanDocument, cited: Citation): boolean {
  const { codeNumber, codeNotation } = document.plan.document;
  const year = yearOf(cited);
  const issued = issuedDateOf(document);
  const own = expressionNamed('code').read(`${codeNumber ?? ''}/${codeNotation}`);
  if (!own.ok || !issued || year === undefined || year !== yearOf({ issuedDate: issued })) return false;
  const issuer = printedTexts(document)(['document', 'organName']) ?? '';
  return isSameCode(cited.code, own.value) && isSameBody(cited.organName ?? '', issuer, document);
}
