import { type CommandWords, flagsOf, type OptionWords, type Vocabulary } from './vocabulary.ts';

/** For bash 3.2 and later, as macOS has it. */
export const bash = ({ commands, options }: Vocabulary): string => `# tdkt completion bash
_tdkt() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${commands.map(({ name }) => name).join('|')}) command=$word; break ;; esac
  done
  case "$command $prev" in
${[...cases('', options), ...commands.flatMap((command) => cases(command.name, command.options))].join('\n')}
  esac
  case $command in
    '') COMPREPLY=($(compgen -W "${[...commands.map(({ name }) => name), ...flagsOf(options)].join(' ')}" -- "$cur")) ;;
${commands.map(wordsCase).join('\n')}
  esac
}
complete -o filenames -o bashdefault -F _tdkt tdkt
`;

const cases = (command: string, options: readonly OptionWords[]): string[] =>
  options.flatMap(({ flags, value }) => {
    if (value === 'none') return [];
    const reply = value === 'files' ? 'compgen -f' : `compgen -W "${value.join(' ')}"`;
    const pattern = flags.map((flag) => `"${command} ${flag}"`).join('|');
    return [`    ${pattern}) COMPREPLY=($(${reply} -- "$cur")); return ;;`];
  });

function wordsCase({ name, options, words }: CommandWords): string {
  const flags = `COMPREPLY=($(compgen -W "${flagsOf(options).join(' ')}" -- "$cur"))`;
  const rest =
    words === 'files'
      ? 'COMPREPLY=($(compgen -f -- "$cur"))'
      : `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$cur"))`;
  return `    ${name}) if [[ $cur == -* ]]; then ${flags}; else ${rest}; fi ;;`;
}
