import type { Lang } from '../report/report.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage.ts';

/** `--lang` before TDKT_LANG; read ahead of everything else, because errors of the command line need it too. */
export function askedLang(argv: readonly string[], { env }: Pick<Io, 'env'>): string | undefined {
  const end = argv.indexOf('--');
  const flags = end === -1 ? argv : argv.slice(0, end);
  const at = flags.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const flag = flags[at];
  if (flag === undefined) return env['TDKT_LANG'] || undefined;
  return flag === '--lang' ? flags[at + 1] : flag.slice('--lang='.length);
}

export const isLang = (asked: string | undefined): asked is Lang => asked === 'vi' || asked === 'en';

/** Throws a UsageError for a language there is none of. */
export function checkedLang(asked: string | undefined): Lang | undefined {
  if (asked === undefined || isLang(asked)) return asked;
  throw new UsageError({
    vi: `không có ngôn ngữ “${asked}”; chỉ có vi (tiếng Việt) và en (tiếng Anh).`,
    en: `there is no language “${asked}”; there are vi (Vietnamese) and en (English).`,
  });
}
