import { flagsOf, type OptionWords, type Vocabulary } from './vocabulary.ts';

export const zsh = ({ commands, options }: Vocabulary): string => `#compdef tdkt
# tdkt completion zsh
_tdkt() {
  local command word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case $word in (${commands.map(({ name }) => name).join('|')}) command=$word; break ;; esac
  done
  local prev=\${words[CURRENT-1]} cur=\${words[CURRENT]}
  case "$command $prev" in
${[...cases('', options), ...commands.flatMap((command) => cases(command.name, command.options))].join('\n')}
  esac
  case $command in
    ('') compadd -- ${[...commands.map(({ name }) => name), ...flagsOf(options)].join(' ')} ;;
${commands.map(({ name, options: own, words }) => `    (${name}) if [[ $cur == -* ]]; then compadd -- ${flagsOf(own).join(' ')}; else ${words === 'files' ? '_files' : `compadd -- ${words.join(' ')}`}; fi ;;`).join('\n')}
  esac
}
if [[ \${funcstack[1]} == _tdkt ]]; then _tdkt "$@"; else compdef _tdkt tdkt; fi
`;

const cases = (command: string, options: readonly OptionWords[]): string[] =>
  options.flatMap(({ flags, value }) => {
    if (value === 'none') return [];
    const pattern = flags.map((flag) => `"${command} ${flag}"`).join('|');
    return [`    (${pattern}) ${value === 'files' ? '_files' : `compadd -- ${value.join(' ')}`}; return ;;`];
  });
