import { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

export { nodeIo } from './io.ts';

/** Runs one command line (without node and script) and gives its exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  // Answered before any library is loaded: editors and scripts ask it at each start.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout(`${__TDKT_VERSION__}\n`);
    return ExitCode.Clean;
  }
  try {
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, io);
  } catch (error) {
    const { tellFailure } = await import('./failure.ts');
    return tellFailure(error, argv, io);
  }
}
