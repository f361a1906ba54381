/**
 * `calendar` counts both years (2016 - 2020 is five); `school` is the one year `năm học 2018 - 2019`; `term` runs from congress to
 * congress (`nhiệm kỳ 2020 - 2025` is five); `length` is a number of years without a place in time (`05 năm`).
 */
export type PeriodKind = 'calendar' | 'school' | 'term' | 'length';

/** A period of years. `from` and `to` are absent in a bare length alone. */
export interface Period {
  readonly written: string;
  readonly kind: PeriodKind;
  readonly from?: number;
  readonly to?: number;
  /** How many years it lasts. */
  readonly years: number;
}

/** A period before it has words. */
export type Unwritten = Omit<Period, 'written'>;
