import { flagsOf, type OptionWords, type Vocabulary } from './vocabulary.ts';

/** For Windows PowerShell 5.1 and PowerShell 7. */
export function powershell({ commands, options }: Vocabulary): string {
  const words = commands.map(
    ({ name, options: own, words: arguments_ }) =>
      `    ${quoted(name)} = @{ flags = ${list(flagsOf(own))}; words = ${arguments_ === 'files' ? '$null' : list(arguments_)} }`,
  );
  const choices = [
    ...choicesOf('', options),
    ...commands.flatMap((command) => choicesOf(command.name, command.options)),
  ];
  return `# tdkt completion powershell
Register-ArgumentCompleter -Native -CommandName tdkt -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${words.join('\n')}
  }
  $choices = @{
${choices.join('\n')}
  }
  $before = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $before | Where-Object { $commands.ContainsKey($_) } | Select-Object -First 1
  $previous = $before | Select-Object -Last 1
  $chosen = $choices["$command $previous"]
  if ($null -ne $chosen) { $found = $chosen }
  elseif (-not $command) { $found = @($commands.Keys | Sort-Object) + ${list(flagsOf(options))} }
  elseif ($wordToComplete -like '-*') { $found = $commands[$command].flags }
  else { $found = $commands[$command].words }
  $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}

const choicesOf = (command: string, options: readonly OptionWords[]): string[] =>
  options.flatMap(({ flags, value }) =>
    typeof value === 'string' ? [] : flags.map((flag) => `    ${quoted(`${command} ${flag}`)} = ${list(value)}`),
  );

const quoted = (word: string): string => `'${word}'`;
const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`;
