import type { OptionWords, Vocabulary } from './vocabulary.ts';

export function fish({ commands, options }: Vocabulary): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = [
    '# tdkt completion fish',
    `complete -c tdkt -f -n "not __fish_seen_subcommand_from ${names}" -a "${names}"`,
    ...options.map((option) => optionLine(`not __fish_seen_subcommand_from ${names}`, option)),
    ...commands.flatMap(({ name, options: own, words }) => {
      const inside = `__fish_seen_subcommand_from ${name}`;
      const rest = words === 'files' ? [] : [`complete -c tdkt -f -n "${inside}" -a "${words.join(' ')}"`];
      return [...own.map((option) => optionLine(inside, option)), ...rest];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function optionLine(condition: string, { flags, value }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
  const takes = value === 'none' ? '' : value === 'files' ? ' -r -F' : ` -x -a "${value.join(' ')}"`;
  return `complete -c tdkt -n "${condition}" ${names}${takes}`;
}
