import type { Say } from '../say.ts';
import { agreeing, differing, unreadable } from './agreement.ts';
import type { CivilDate } from './civil-date.ts';
import type { Agreement, Expression, Reading } from './expression.ts';
import { type LunarDay, lunarDayOf } from './lunar-calendar.ts';
import { monthName, yearNameFrom, yearNameOf, yearNameText } from './lunar-names.ts';
import { lunarFromWords } from './lunar-words.ts';
import { flagIn, type MachineForm, refusedEntry, refusedKeys, textIn, wholeIn } from './machine-form.ts';
import { accepted, guarded } from './reading.ts';
import { singleDay, type Time } from './time-value.ts';

/** A day of the lunar calendar as written: `ngày 22 tháng Chạp năm Kỷ Hợi`. The year name is one of 60, 0 Giáp Tý to 59 Quý Hợi. */
export interface LunarDate {
  readonly written: string;
  readonly day: number;
  readonly month: number;
  readonly leap: boolean;
  readonly yearName?: number;
}

/** The lunar date of a civil day, or of a time that is one day; undefined outside 1968-2053 and for windows. */
export function lunarOf(date: CivilDate | Time): LunarDate | undefined {
  const day = 'window' in date ? singleDay(date.window) : date;
  const lunar = day && lunarDayOf(day);
  return lunar && named(lunar);
}

function named({ day, month, leap, year }: LunarDay): LunarDate {
  const value = { written: '', day, month, leap, yearName: yearNameOf(year) };
  return { ...value, written: sayLunar(value) };
}

/** `ngày 22 tháng Chạp năm Kỷ Hợi`; without the year where it is not known. */
export function sayLunar({ day, month, leap, yearName }: LunarDate): string {
  const year = yearName === undefined ? '' : ` năm ${yearNameText(yearName)}`;
  return `${day <= 10 ? 'ngày mùng' : 'ngày'} ${day} tháng ${monthName(month)}${leap ? ' nhuận' : ''}${year}`;
}

function read(text: string): Reading<LunarDate> {
  return guarded(text, (plain) => {
    const value = lunarFromWords(plain);
    return value.ok ? accepted({ written: text, ...value.value }) : value;
  });
}

function fromMap(map: MachineForm): Reading<LunarDate> {
  const keys = refusedKeys(map, ['day', 'month', 'leap', 'year']);
  if (keys) return keys;
  const day = wholeIn(map['day'], 1, 30);
  if (day === undefined) return refusedEntry('day', map['day'], 'ngày âm lịch từ 1 đến 30', 'a lunar day from 1 to 30');
  const month = wholeIn(map['month'], 1, 12);
  if (month === undefined)
    return refusedEntry('month', map['month'], 'tháng âm lịch từ 1 đến 12', 'a lunar month from 1 to 12');
  const leap = flagIn(map['leap']);
  if (leap === undefined) return refusedEntry('leap', map['leap'], 'true hoặc false', 'true or false');
  const stated = textIn(map['year']) ?? '';
  const yearName = stated === '' ? undefined : yearFrom(map['year'], stated);
  if (stated !== '' && yearName === undefined)
    return refusedEntry('year', stated, 'năm âm lịch (Kỷ Hợi, 2019)', 'a lunar year (Kỷ Hợi, 2019)');
  const value = { written: '', day, month, leap, ...(yearName !== undefined && { yearName }) };
  return accepted({ ...value, written: sayLunar(value) });
}

function yearFrom(entry: unknown, stated: string): number | undefined {
  const number = wholeIn(entry, 1000, 9999);
  if (number !== undefined) return yearNameOf(number);
  const name = yearNameFrom(stated);
  return typeof name === 'number' ? name : undefined;
}

function equal(a: LunarDate, b: LunarDate): boolean {
  return a.day === b.day && a.month === b.month && a.leap === b.leap && a.yearName === b.yearName;
}

/** Compares words with the right lunar date; a year that is not said is not wrong. Each wrong part is named with the right one. */
function agree(fact: LunarDate, words: string): Agreement {
  const reading = read(words);
  return reading.ok ? compared(fact, reading.value) : unreadable(reading.why);
}

function compared(fact: LunarDate, said: LunarDate): Agreement {
  const wrong: Say[] = [];
  if (said.day !== fact.day)
    wrong.push({ vi: `ngày ${said.day} phải là ${fact.day}`, en: `day ${said.day} should be ${fact.day}` });
  if (said.month !== fact.month || said.leap !== fact.leap) wrong.push(months(said, fact));
  if (said.yearName !== undefined && fact.yearName !== undefined && said.yearName !== fact.yearName) {
    const [stated, right] = [yearNameText(said.yearName), yearNameText(fact.yearName)];
    wrong.push({ vi: `năm ${stated} phải là ${right}`, en: `year “${stated}” should be “${right}”` });
  }
  if (wrong.length === 0) return agreeing;
  const right = sayLunar(fact);
  return differing(
    describe(said),
    `${wrong.map(({ vi }) => vi).join(', ')}; đúng là ${right}`,
    `${wrong.map(({ en }) => en).join(', ')}; it is “${right}”`,
  );
}

function months(said: LunarDate, fact: LunarDate): Say {
  const name = ({ month, leap }: LunarDate) => monthName(month) + (leap ? ' nhuận' : '');
  return { vi: `tháng ${name(said)} phải là ${name(fact)}`, en: `month “${name(said)}” should be “${name(fact)}”` };
}

/** Is a lunar date that stands beside a civil day (`tức ngày 22 tháng Chạp ...`) the right one? Unknown years outside 1968-2053 cannot be judged. */
export function lunarAgrees(date: CivilDate, stated: LunarDate): Agreement | undefined {
  const right = lunarOf(date);
  return right && compared(right, stated);
}

function describe(value: LunarDate): Say {
  const year = value.yearName === undefined ? '' : ` of ${yearNameText(value.yearName)}`;
  return {
    vi: sayLunar(value),
    en: `day ${value.day} of ${value.leap ? 'leap ' : ''}lunar month ${value.month}${year}`,
  };
}

export const lunarDate: Expression<LunarDate> = {
  name: 'lunarDate',
  read,
  fromMap,
  phrase: (value) => value.written,
  normal: sayLunar,
  forms: { number: (value) => numbers(value) },
  equal,
  agree,
  describe,
};

/** `22/12 năm Kỷ Hợi`. */
function numbers({ day, month, leap, yearName }: LunarDate): string {
  return `${day}/${month}${leap ? ' nhuận' : ''}${yearName === undefined ? '' : ` năm ${yearNameText(yearName)}`} âm lịch`;
}
