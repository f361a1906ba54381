import { visible } from '../report/visible.ts';
import type { Io } from './io.ts';

/** A line that says how far a long run has come. */
export interface Progress {
  show(name: string): void;
  /** Takes the line away, so that other words can stand there. */
  clear(): void;
}

const none: Progress = { show: () => {}, clear: () => {} };

/** Only a person at a terminal watches a run, and one step is over before anybody looks. */
export function progressOn({ isTTY, columns, stderr }: Io, steps: number): Progress {
  if (!isTTY.stderr || steps < 2) return none;
  let step = 0;
  return {
    show(name) {
      step += 1;
      const line = `[${step}/${steps}] ${visible(name)}`;
      stderr(`\r\u001b[K${line.slice(0, columns - 1)}`);
    },
    clear: () => stderr('\r\u001b[K'),
  };
}
