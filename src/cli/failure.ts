import { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { askedLang, isLang } from './lang.ts';

/** A mistake of the program itself: one sentence, and the way to its details. */
export function tellFailure(error: unknown, argv: readonly string[], io: Io): ExitCode {
  const asked = askedLang(argv, io);
  const lang = isLang(asked) ? asked : 'vi';
  io.stderr(`${sentence[lang]}\n`);
  tellDetails(error, io);
  return ExitCode.Unjudged;
}

const sentence = {
  vi: 'tdkt: chương trình gặp sự cố và dừng lại. Đặt biến môi trường TDKT_DEBUG=1 rồi chạy lại để có chi tiết gửi người phụ trách.',
  en: 'tdkt: the program failed and stopped. Set the environment variable TDKT_DEBUG=1 and run again for details to send to whoever looks after it.',
} as const;

/** Stack traces are for whoever asks for them. */
export function tellDetails(error: unknown, { env, stderr }: Pick<Io, 'env' | 'stderr'>): void {
  if (env['TDKT_DEBUG'] !== '1') return;
  stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
