import {
  halfMonthWindow,
  halfWindow,
  isYear,
  monthsWindow,
  partWindow,
  quarterWindow,
  type VaguePart,
} from './calendar-window.ts';
import { type CivilDate, compareDates, readDate } from './civil-date.ts';
import type { Reading } from './expression.ts';
import { accepted, dash, quoted, refused } from './reading.ts';
import { type DatedWindow, type Precision, type Window, windowOf } from './time-value.ts';

const quarterNumbers: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

const year = '(?:,? năm | ?[/.-] ?| )(?<year>\\d{4})';
const month = new RegExp(`^(?:trong )?(?:cả )?tháng (?<month>\\d{1,2})${year}$`, 'iu');
const bareMonth = /^(?<month>\d{1,2}) ?[/-] ?(?<year>\d{4})$/u;
/** A date whose day is still blank (`ngày ... tháng 12 năm 2019`, `ngày /12/2019`): what is known is the month. */
const blankDay = /^ngày ?[._… ]*(?:tháng |\/ ?)(?<month>\d{1,2})(?:,? năm | ?\/ ?)(?<year>\d{4})$/iu;
const quarter = new RegExp(`^(?:trong )?(?:quý|quí|qúy) ?(?<quarter>iv|i{1,3}|[1-4])${year}$`, 'iu');
const half = /^(?:trong )?(?:0?6 tháng|sáu tháng|nửa) (?<half>đầu|cuối) (?:của )?năm (?<year>\d{4})$/iu;
const wholeYear = /^(?:trong )?(?:cả )?(?:năm )?(?<year>\d{4})$/iu;
const part =
  /^(?:trong |vào )?(?:khoảng )?(?<halved>nửa )?(?<part>đầu|giữa|cuối) (?<whole>(?:tháng|quý|quí|năm) .+)$/iu;

/** Reads one calendar window: a day, month, quarter, half, year or a vague part of one. `undefined`: not of this kind. */
export function calendarWindow(plain: string): Reading<DatedWindow> | undefined {
  return partOf(plain) ?? monthOf(plain) ?? quarterOf(plain) ?? halfOf(plain) ?? yearOf(plain) ?? dayOf(plain);
}

/** Meant as a date with its year: its own reason is worth more than the general one. */
const dateLike = new RegExp(`^(?:ngày )?\\d{1,4} ?(?:[/.]|${dash}|tháng) ?\\d.*(?:\\d{4}|${dash}\\d{1,2})$`, 'iu');

function dayOf(plain: string): Reading<DatedWindow> | undefined {
  const words = plain.replace(/^(?:trong |vào )(?=ngày )/iu, '');
  if (!/^(?:ngày )?\d/iu.test(words)) return undefined;
  const date = readDate(words);
  if (date.ok) return accepted({ window: windowOf(date.value, date.value), precision: 'day' });
  return dateLike.test(words) ? date : undefined;
}

function monthOf(plain: string): Reading<DatedWindow> | undefined {
  const found = (month.exec(plain) ?? bareMonth.exec(plain) ?? blankDay.exec(plain))?.groups;
  if (!found) return undefined;
  const number = Number(found['month']);
  const inYear = Number(found['year']);
  if (number < 1 || number > 12)
    return refused(`${quoted(plain)}: không có tháng ${number}`, `${quoted(plain)}: there is no month ${number}`);
  return ofYear(plain, inYear, () => monthsWindow(inYear, number, number), 'month');
}

function quarterOf(plain: string): Reading<DatedWindow> | undefined {
  const found = quarter.exec(plain)?.groups;
  const number = quarterNumbers[found?.['quarter']?.toLowerCase() ?? ''];
  if (!found || number === undefined) return undefined;
  const inYear = Number(found['year']);
  return ofYear(plain, inYear, () => quarterWindow(inYear, number), 'quarter');
}

function halfOf(plain: string): Reading<DatedWindow> | undefined {
  const found = half.exec(plain)?.groups;
  if (!found) return undefined;
  const inYear = Number(found['year']);
  return ofYear(plain, inYear, () => halfWindow(inYear, found['half']?.toLowerCase() === 'đầu' ? 1 : 2), 'half');
}

function yearOf(plain: string): Reading<DatedWindow> | undefined {
  const found = wholeYear.exec(plain)?.groups;
  if (!found) return undefined;
  const inYear = Number(found['year']);
  return ofYear(plain, inYear, () => monthsWindow(inYear, 1, 12), 'year');
}

function ofYear(plain: string, inYear: number, window: () => Window, precision: Precision): Reading<DatedWindow> {
  if (isYear(inYear)) return accepted({ window: window(), precision });
  return refused(`${quoted(plain)}: năm phải có bốn chữ số`, `${quoted(plain)}: the year must have four digits`);
}

function partOf(plain: string): Reading<DatedWindow> | undefined {
  const found = part.exec(plain)?.groups;
  if (!found) return undefined;
  const whole = calendarWindow(found['whole'] ?? '');
  if (!whole?.ok) return whole;
  // The pattern has matched one of the three words.
  const which = found['part']?.toLowerCase() as VaguePart;
  if (found['halved'] === undefined) return vague(partWindow(whole.value, which));
  if (which === 'giữa' || whole.value.precision !== 'month') return undefined;
  return vague(halfMonthWindow(whole.value.window, which === 'đầu'));
}

function vague(window: Window | undefined): Reading<DatedWindow> | undefined {
  return window && accepted({ window, precision: 'part' });
}

const fromTo = /^từ (?<first>.{1,60}?) (?:đến|tới)(?: hết)? (?<last>.{1,60})$/iu;
const dashed = new RegExp(
  `^(?:trong )?(?:từ )?(?<first>(?:các ngày |ngày |tháng |quý |quí )?[\\divx/.]{1,10}?) ?(?:${dash}|và|,|đến) ?(?<last>(?:ngày |tháng |quý |quí )?[\\divx].{0,60})$`,
  'iu',
);

/** Reads a span between two calendar windows of one kind: `từ ngày 26 đến ngày 27/12/2025`, `26 - 27/12/2025`, `quý I, II/2020`. */
export function spanWindow(plain: string): Reading<DatedWindow> | undefined {
  const found = (fromTo.exec(plain) ?? dashed.exec(plain))?.groups;
  if (!found) return undefined;
  const opening = (found['first'] ?? '').replace(/^các /iu, '');
  const kind = /^(ngày|tháng|quý|quí) /iu.exec(opening)?.[0] ?? '';
  const lastWords = found['last'] ?? '';
  const last = calendarWindow(
    /^(?:ngày|tháng|quý|quí|năm|đầu|giữa|cuối|nửa) /iu.test(lastWords) ? lastWords : kind + lastWords,
  );
  if (!last?.ok) return last;
  const first = completed(opening, last.value);
  if (!first?.ok) return first;
  return joined(plain, first.value, last.value);
}

/** The first end borrows the month and year it leaves to the last (`từ ngày 26 đến ngày 27/12/2025`). */
function completed(opening: string, last: DatedWindow): Reading<DatedWindow> | undefined {
  const end = last.window.to;
  const own = calendarWindow(opening);
  if (own || !end) return own;
  const bare = opening.replace(/^(?:ngày|tháng|quý|quí|năm) /iu, '');
  if (last.precision === 'day') {
    const inMonth = /^\d{1,2}$/u.test(bare) ? `${bare}/${end.month}` : bare.replace(/ tháng /iu, '/');
    return /^\d{1,2} ?[/.-] ?\d{1,2}$/u.test(inMonth)
      ? dayOf(`${inMonth.replace(/ ?[.-] ?/u, '/')}/${end.year}`)
      : undefined;
  }
  const word = last.precision === 'quarter' ? 'quý' : 'tháng';
  return last.precision === 'month' || last.precision === 'quarter'
    ? calendarWindow(`${word} ${bare}/${end.year}`)
    : undefined;
}

function joined(plain: string, first: DatedWindow, last: DatedWindow): Reading<DatedWindow> {
  const from = first.window.from as CivilDate; // every calendar window has both ends
  const to = last.window.to as CivilDate;
  if (compareDates(from, to) > 0) {
    return refused(`${quoted(plain)}: lúc bắt đầu sau lúc kết thúc`, `${quoted(plain)}: it begins after it ends`);
  }
  const precision = first.precision === last.precision && first.precision !== 'part' ? first.precision : 'day';
  return accepted({ window: windowOf(from, to), precision });
}
