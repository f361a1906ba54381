import type { Lang } from '../report/report.ts';
import type { Io } from './io.ts';
import { UsageError, valuesOf } from './usage.ts';

/** `--lang` before TDKT_LANG; read ahead of everything else, because errors of the command line need it too. */
export function askedLang(argv: readonly string[], { env }: Pick<Io, 'env'>): string | undefined {
  return askedLangs(argv)[0] ?? (env['TDKT_LANG'] || undefined);
}

/** Every language the command line names. */
export const askedLangs = (argv: readonly string[]): readonly string[] => valuesOf('--lang', argv);

export const isLang = (asked: string | undefined): asked is Lang => asked === 'vi' || asked === 'en';

/** Throws a UsageError for a language there is none of. */
export function checkedLang(asked: string | undefined): Lang | undefined {
  if (asked === undefined || isLang(asked)) return asked;
  throw new UsageError({
    vi: `không có ngôn ngữ “${asked}”; chỉ có vi (tiếng Việt) và en (tiếng Anh).`,
    en: `there is no language “${asked}”; there are vi (Vietnamese) and en (English).`,
  });
}
