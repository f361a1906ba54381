import type { Severity } from '../model/finding.ts';
import type { Say } from '../model/say.ts';
import type { Lang } from './report.ts';
import { severityWords } from './words.ts';

/** What is written about one code for people. */
export interface Explained {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly title: Say;
  readonly why: Say;
  readonly basis: Say;
  readonly since: string;
}

/** The text of `tdkt explain`. */
export function explanation({ code, slug, severity, title, why, basis, since }: Explained, lang: Lang): string {
  const words = {
    vi: { why: 'Vì sao', basis: 'Căn cứ', since: 'Có từ phiên bản' },
    en: { why: 'Why', basis: 'Basis', since: 'Since version' },
  }[lang];
  return [
    `${code} (${slug}), ${severityWords[severity][lang]}`,
    title[lang],
    '',
    `${words.why}: ${why[lang]}`,
    `${words.basis}: ${basis[lang]}`,
    `${words.since}: ${since}`,
    '',
  ].join('\n');
}
