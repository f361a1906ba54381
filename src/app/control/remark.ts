import { isoText, readDate } from '../../model/expressions/civil-date.ts';

import type { Say } from '../../model/say.ts';

/** What begins such a note, also where it is written a little otherwise, so that a slip is told and not passed over. */
export const remarkStart = /#[ \t]*tdkt[ \t_-]?ignore/i;

/** A note that findings of these codes on its line are not told, and why. */
export interface IgnoreRemark {
  readonly codes: readonly string[];
  readonly reason: string;
  /** ISO date of the last day. */
  readonly until?: string;
}

/** Reads `# tdkt-ignore TD203, TD204: reason (until 31/12/2026)`; or says what is wrong with it. */
export function readRemark(text: string): IgnoreRemark | Say {
  const { codes: written = '', rest = '' } = form.exec(text)?.groups ?? {};
  const codes = written.split(/[\s,]+/).filter((word) => word !== '');
  const wrong = codes.find((word) => !/^TD\d{3}$/i.test(word));
  if (codes.length === 0) return noCode;
  if (wrong !== undefined) return notACode(wrong);
  const { reason = '', date } = reasonForm.exec(rest)?.groups ?? {};
  if (!/[\p{L}\d]/u.test(reason)) return noReason;
  const found = { codes: codes.map((code) => code.toUpperCase()), reason: reason.trim() };
  if (date === undefined) return found;
  const until = isoDay(date.trim());
  return until === undefined ? noDate(date.trim()) : { ...found, until };
}

const form = /^#[ \t]*tdkt-ignore(?=[\s:]|$)(?<codes>[^:]*)(?::(?<rest>.*))?$/isu;

const reasonForm = /^(?<reason>.*?)(?:\(\s*(?:until|đến)(?: hết)?(?: ngày)?\s+(?<date>[^()]*)\)\s*\.?\s*)?$/isu;

/** ISO date of a day as people write it, or as machines do: 31/12/2026, 2026-12-31. */
function isoDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const reading = readDate(year === undefined ? text : `${day}/${month}/${year}`);
  return reading.ok ? isoText(reading.value) : undefined;
}

const noCode: Say = {
  vi: 'Ghi chú bỏ qua chưa ghi mã theo đúng mẫu “# tdkt-ignore TD203: lý do”.',
  en: 'The note to ignore findings names no code as in “# tdkt-ignore TD203: reason”.',
};

const notACode = (word: string): Say => ({
  vi: `Trong ghi chú bỏ qua, “${word}” không phải là mã; mã có dạng TD và ba chữ số, và từng mã một được ghi ra.`,
  en: `In the note to ignore findings, “${word}” is no code; a code is TD and three digits, and each is named.`,
});

const noReason: Say = {
  vi: 'Ghi chú bỏ qua chưa có lý do sau dấu hai chấm.',
  en: 'The note to ignore findings gives no reason after the colon.',
};

const noDate = (text: string): Say => ({
  vi: `Trong ghi chú bỏ qua, “${text}” không phải là một ngày.`,
  en: `In the note to ignore findings, “${text}” is no day.`,
});
