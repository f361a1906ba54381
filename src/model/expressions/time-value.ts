import type { CivilDate, Weekday } from './civil-date.ts';
import { compareDates } from './civil-date.ts';

/** Inclusive days; an absent end is open. Both absent: nothing is known (an offset before it is resolved). */
export interface Window {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/**
 * What kind of words gave the window: `day` one day or a span of days; `part` a vague part (`cuối tháng`), counted as thirds;
 * `open` a window with one end (`trước ngày`); `offset` days before or after an event.
 */
export type Precision = 'day' | 'month' | 'part' | 'quarter' | 'half' | 'year' | 'open' | 'offset';

/** Time of day, 24 hours. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** `07h30`, `từ 13h30 đến 17h00`, or only the part of the day (`sáng`). */
export interface Clock {
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly part?: DayPart;
}

export type DayPart = 'sáng' | 'trưa' | 'chiều' | 'tối';

/**
 * `chậm nhất 10 ngày trước Hội nghị`: 10 days, before, `Hội nghị`. `days` is 0 for a bare `trước Hội nghị`.
 * `bound` is `latest` unless the words say `sớm nhất`; `working` counts Monday to Friday only.
 */
export interface Offset {
  readonly days: number;
  readonly side: 'before' | 'after';
  readonly anchor: string;
  readonly bound: 'latest' | 'earliest';
  readonly working: boolean;
}

/** A moment, span or window as an official phrase gives it. */
export interface Time {
  readonly written: string;
  readonly window: Window;
  readonly precision: Precision;
  /** `dự kiến`: another paper will fix it. */
  readonly tentative: boolean;
  readonly clock?: Clock;
  /** Only with precision `offset`. */
  readonly offset?: Offset;
  /** The weekday the author wrote beside the date; not yet compared with it. */
  readonly weekday?: Weekday;
}

/** A window and the kind of words that gave it, before clock and tentativeness are known. */
export interface DatedWindow {
  readonly window: Window;
  readonly precision: Precision;
}

export function windowOf(from: CivilDate, to: CivilDate): Window {
  return { from, to };
}

/** The one day of a time that is exactly a day. */
export function singleDay(window: Window): CivilDate | undefined {
  return window.from && window.to && compareDates(window.from, window.to) === 0 ? window.from : undefined;
}

export function sameWindow(a: Window, b: Window): boolean {
  return sameEnd(a.from, b.from) && sameEnd(a.to, b.to);
}

export function sameClock(a: Clock | undefined, b: Clock | undefined): boolean {
  return a?.part === b?.part && sameClockTime(a?.start, b?.start) && sameClockTime(a?.end, b?.end);
}

export function sameOffset(a: Offset | undefined, b: Offset | undefined): boolean {
  if (!a || !b) return a === b;
  const sameCount = a.days === b.days && a.side === b.side && a.bound === b.bound && a.working === b.working;
  return sameCount && a.anchor.toLowerCase() === b.anchor.toLowerCase();
}

function sameEnd(a: CivilDate | undefined, b: CivilDate | undefined): boolean {
  return a && b ? compareDates(a, b) === 0 : a === b;
}

function sameClockTime(a: ClockTime | undefined, b: ClockTime | undefined): boolean {
  return a?.hour === b?.hour && a?.minute === b?.minute;
}
