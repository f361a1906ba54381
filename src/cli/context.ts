import type { Lang } from '../report/report.ts';
import type { Io } from './io.ts';
import type { ColourChoice } from './palette.ts';

/** What every command gets. */
export interface Context {
  readonly io: Io;
  /** What `--lang` or TDKT_LANG asks for; `tdkt.yaml` comes after them. */
  readonly lang: Lang | undefined;
  readonly colour: ColourChoice;
}

export const langOf = (context: Context, config: Lang | undefined): Lang => context.lang ?? config ?? 'vi';
