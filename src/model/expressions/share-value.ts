import type { Ratio } from './ratio.ts';

/**
 * `exact` is a bare share, `atLeast` a floor (`ít nhất`), `atMost` a ceiling; `above` and `below` exclude the number
 * itself; `between` has two ends (`từ 60% đến 70%`), `aboutBetween` two soft ones (`khoảng 60 - 70%`).
 */
export type ShareMode = 'exact' | 'about' | 'atLeast' | 'atMost' | 'above' | 'below' | 'between' | 'aboutBetween';

/** A part of a whole: `70%`, `khoảng 70%`, `ít nhất 30%`, `2/3`; a reduced fraction between 0 and 1. */
export interface Share extends Ratio {
  readonly written: string;
  readonly mode: ShareMode;
  /** The upper end where there are two; the share itself is the lower one. */
  readonly top?: Ratio;
}

/** The highest share that is named; the only one where there are not two. */
export const topOf = (share: Share): Ratio => share.top ?? share;

/** How many decimals the written percentage shows: 2 for `31,65%`. */
export const decimalsOf = ({ written }: Share): number => /\d[.,](\d+)/u.exec(written)?.[1]?.length ?? 0;
