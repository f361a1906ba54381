import type { Command } from 'commander';
import { formatNames } from '../../report/formats.ts';
import { thresholds } from '../../report/threshold.ts';

/** What can be written after `tdkt`, for the completion of shells. */
export interface Vocabulary {
  readonly commands: readonly CommandWords[];
  /** Of the program itself. */
  readonly options: readonly OptionWords[];
}

export interface CommandWords {
  readonly name: string;
  readonly options: readonly OptionWords[];
  /** What its arguments are: files, or one of these words. */
  readonly words: 'files' | readonly string[];
}

export interface OptionWords {
  /** `-q`, `--quiet`. */
  readonly flags: readonly string[];
  /** `none`: it takes no value. */
  readonly value: 'none' | 'files' | readonly string[];
}

const values: Readonly<Record<string, readonly string[]>> = {
  '--lang': ['vi', 'en'],
  '--color': ['auto', 'always', 'never'],
  'validate --format': formatNames,
  'validate --fail-on': thresholds,
  'validate --base': [],
  'validate --new-since': [],
  'render --format': ['docx', 'html', 'text'],
};

/** Taken from the commands themselves, so that it cannot fall behind; `arguments_` are words that only they know. */
export function vocabularyOf(program: Command, arguments_: Readonly<Record<string, readonly string[]>>): Vocabulary {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    options: optionsOf(command),
    words: arguments_[command.name()] ?? ('files' as const),
  }));
  return { commands, options: optionsOf(program) };
}

function optionsOf(command: Command): OptionWords[] {
  const own = command.options.map(({ short, long, required }) => ({
    flags: [short, long].filter((flag) => flag !== undefined),
    value: required ? valuesOf(command.name(), long ?? '') : ('none' as const),
  }));
  return [...own, { flags: ['-h', '--help'], value: 'none' }];
}

const valuesOf = (command: string, flag: string): OptionWords['value'] =>
  values[`${command} ${flag}`] ?? values[flag] ?? 'files';

export const flagsOf = (options: readonly OptionWords[]): string[] => options.flatMap(({ flags }) => flags);
