/** The contract with scripts: the same numbers for every command and format. */
export const ExitCode = {
  Clean: 0,
  Findings: 1,
  Usage: 2,
  NoInput: 3,
  Unjudged: 4,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
