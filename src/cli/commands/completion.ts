import { bash } from '../completion/bash.ts';
import { fish } from '../completion/fish.ts';
import { powershell } from '../completion/powershell.ts';
import type { Vocabulary } from '../completion/vocabulary.ts';
import { zsh } from '../completion/zsh.ts';
import type { Context } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { UsageError } from '../usage.ts';

const scripts: Readonly<Record<string, (vocabulary: Vocabulary) => string>> = { bash, zsh, fish, powershell };

export const shells: readonly string[] = Object.keys(scripts);

/** Prints the script by which a shell completes the words of tdkt. */
export function completionCommand(shell: string, vocabulary: Vocabulary, { io }: Context): ExitCode {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (!script) {
    throw new UsageError(
      {
        vi: `không có phần gợi ý cho “${shell}”; chỉ có bash, zsh, fish và powershell.`,
        en: `there is no completion for “${shell}”; there are bash, zsh, fish and powershell.`,
      },
      'completion',
    );
  }
  io.stdout(script(vocabulary));
  return ExitCode.Clean;
}
