import { Command, CommanderError } from 'commander';
import { commanderSentence } from './commander-errors.ts';
import type { RenderOptions } from './commands/render.ts';
import type { ValidateOptions } from './commands/validate.ts';
import type { Context } from './context.ts';
import { ExitCode } from './exit-code.ts';
import { askedHelp, helps } from './help.ts';
import type { Io } from './io.ts';
import { askedLang, askedLangs, checkedLang, isLang } from './lang.ts';
import { askedColour } from './palette.ts';
import { UsageError, usageText } from './usage.ts';

/** Reads the command line and runs its command; mistakes in it are sentences on stderr and exit code 2. */
export async function runProgram(given: readonly string[], io: Io): Promise<ExitCode> {
  // What other programs put between their own options and ours means nothing before a command.
  const argv = given[0] === '--' ? given.slice(1) : given;
  const asked = askedLang(argv, io);
  try {
    for (const other of askedLangs(argv)) checkedLang(other);
    const lang = checkedLang(asked);
    const colour = askedColour(argv);
    const topic = askedHelp(argv);
    if (topic === undefined) return await dispatch(argv, { io, lang, colour });
    const text = helps[topic][lang ?? (await configuredLang(io))];
    if (argv.length > 0) io.stdout(text);
    else io.stderr(text);
    return argv.length > 0 ? ExitCode.Clean : ExitCode.Usage;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr(usageText(error)[isLang(asked) ? asked : await configuredLang(io)]);
    return ExitCode.Usage;
  }
}

async function configuredLang({ cwd }: Io): Promise<'vi' | 'en'> {
  const { configuredLang: read } = await import('../app/language.ts');
  return read(cwd) ?? 'vi';
}

async function dispatch(argv: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = ExitCode.Clean;
  const program = programOf(context, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.version') return ExitCode.Clean;
    throw usageErrorOf(error, program, argv);
  }
}

function programOf(context: Context, finish: (code: ExitCode) => void): Command {
  const program = new Command('tdkt')
    .exitOverride()
    .configureOutput({ writeOut: context.io.stdout, writeErr: () => {} })
    .helpOption(false)
    .helpCommand(false)
    .version(__TDKT_VERSION__, '-V, --version')
    .option('--lang <lang>')
    .option('--color <when>');
  const command = (usage: string): Command =>
    program.command(usage).helpOption(false).option('--lang <lang>').option('--color <when>');
  command('validate [paths...]')
    .option('--format <name>', '', collected)
    .option('-q, --quiet')
    .option('--as-of <day>')
    .option('--changed')
    .option('--base <ref>')
    .option('--new-since <ref>')
    .option('--fail-on <severity>')
    .option('--show-ignored')
    .option('--show-names')
    .action(async (paths: string[], options: ValidateOptions) => {
      const { validateCommand } = await import('./commands/validate.ts');
      finish(await validateCommand(paths, options, context));
    });
  command('render <plans...>')
    .option('--format <name>')
    .option('-o, --output <file>')
    .option('--templates <folder>')
    .option('--force')
    .option('-q, --quiet')
    .action(async (plans: string[], options: RenderOptions) => {
      const { renderCommand } = await import('./commands/render.ts');
      finish(await renderCommand(plans, options, context));
    });
  command('explain <code>').action(async (code: string) => {
    const { explainCommand } = await import('./commands/explain.ts');
    finish(await explainCommand(code, context));
  });
  command('completion <shell>').action(async (shell: string) => {
    const [{ completionCommand, shells }, { vocabularyOf }, { codes }] = await Promise.all([
      import('./commands/completion.ts'),
      import('./completion/vocabulary.ts'),
      import('../app/codes.ts'),
    ]);
    const words = { explain: codes.map(({ code }) => code), completion: shells };
    finish(completionCommand(shell, vocabularyOf(program, words), context));
  });
  return program;
}

function usageErrorOf({ code, message }: CommanderError, program: Command, argv: readonly string[]): UsageError {
  const command = program.commands.find((known) => argv.includes(known.name()));
  const options = [...(command?.options ?? []), ...program.options].flatMap(({ long }) => long ?? []);
  const known = code === 'commander.unknownCommand' ? program.commands.map((sub) => sub.name()) : options;
  return new UsageError(commanderSentence(code, message, known), command?.name());
}

/** An option that is given several times. */
const collected = (value: string, before: readonly string[] = []): string[] => [...before, value];
