import { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

export { nodeIo } from './io.ts';

export async function run(argv: readonly string[], io: Io): Promise<number> {
  // Answered before any library is loaded: editors and scripts ask it at each start.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout(`${__TDKT_VERSION__}\n`);
    return ExitCode.Clean;
  }
  io.stderr('tdkt: hiện mới có `--version`.\n');
  return ExitCode.Usage;
}
