import type { Say } from '../model/say.ts';
import type { Io } from './io.ts';
import { askedLang, isLang } from './lang.ts';

const reasons: Readonly<Record<string, Say>> = {
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'đã dùng hết dung lượng được cấp', en: 'the space granted is used up' },
  EIO: { vi: 'ổ đĩa không ghi được chỗ này', en: 'the disk cannot write this place' },
};

/** One sentence for output that the system would not take. */
export function lostOutput({ code = '' }: NodeJS.ErrnoException, argv: readonly string[], env: Io['env']): string {
  const asked = askedLang(argv, { env });
  const why = reasons[code] ?? { vi: 'máy không cho ghi', en: 'the system refused' };
  const say: Say = {
    vi: `Không ghi được kết quả ra nơi đã chọn: ${why.vi}.`,
    en: `The result could not be written where it was sent: ${why.en}.`,
  };
  return `tdkt: ${say[isLang(asked) ? asked : 'vi']}\n`;
}
