import type { Say } from '../model/say.ts';

/** The command line cannot be understood: exit code 2. */
export class UsageError extends Error {
  readonly say: Say;
  /** The command whose help explains it. */
  readonly command: string;

  constructor(say: Say, command = '') {
    super(say.en);
    this.name = 'UsageError';
    this.say = say;
    this.command = command;
  }
}

/** The sentence on stderr, with the way to the help. */
export function usageText({ say, command }: UsageError): Say {
  const help = `tdkt ${command === '' ? '' : `${command} `}--help`;
  return {
    vi: `tdkt: ${say.vi}\nXem cách dùng: ${help}\n`,
    en: `tdkt: ${say.en}\nSee how it is used: ${help}\n`,
  };
}

/** An empty name would mean the current folder, which nobody asked for; a variable of a script was empty. */
export function refuseEmpty(paths: readonly string[], command: string): void {
  if (paths.every((path) => path.trim() !== '')) return;
  throw new UsageError({ vi: 'đường dẫn trống; hãy ghi tên tệp.', en: 'the path is empty; name a file.' }, command);
}

/** What the command line gives an option, each time it names it; only a word that is there counts. */
export function valuesOf(option: string, argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  const flags = end === -1 ? argv : argv.slice(0, end);
  return flags.flatMap((word, at) => {
    if (word.startsWith(`${option}=`)) return [word.slice(option.length + 1)];
    return word === option ? (flags[at + 1] ?? []) : [];
  });
}
