import type { Say } from '../model/say.ts';
import { TdktError } from './error.ts';
import type { Lang } from './options.ts';

/** Whatever fails inside becomes the library's own error, with what was thrown as its cause. */
export async function orTdktError<Result>(lang: Lang | undefined, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new TdktError('program-failed', failed[lang ?? 'vi'], { cause });
  }
}

const failed: Say = {
  vi: 'tdkt gặp sự cố và chưa làm xong việc; xem “cause” của lỗi này để biết chi tiết.',
  en: 'tdkt failed and did not finish its work; the “cause” of this error has the details.',
};
