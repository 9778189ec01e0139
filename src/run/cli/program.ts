import { Command as Program, CommanderError, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../../model/errors.ts';
import type { Command, Outcome, ValueOption } from '../commands/common/command.ts';
import { commands, defaultCommand } from '../commands/index.ts';
import { version } from '../version.ts';

/** Runs what a command line asks for in a folder: a command, its help, or the version. Throws `UsageError`, or where the environment fails. */
export async function runCommandLine(args: readonly string[], directory: string): Promise<Outcome> {
  let printed = '';
  const outcomes: Outcome[] = [];
  const program = new Program('gate-ledger')
    .description('May this ship? Judges a signal ledger and a gate tracker, and says which gates are open.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print the help of a command')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', after)
    .exitOverride()
    .configureOutput({ writeOut: (text) => (printed += text), writeErr: ignore });
  for (const one of commands)
    addCommand(program, one, async (values, operand) => {
      outcomes.push(await one.run(values, directory, operand));
    });
  try {
    await program.parseAsync(withCommand(args), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(error.message.replace(/^error: /, ''));
  }
  return outcomes[0] ?? { text: printed, decision: 'pass' };
}

const after = `
Without a command, ${defaultCommand.name} runs. Exit status: 0 pass; 1 block or, of verify-pack, a problem; 2 wrong usage, or the environment failed.`;

function addCommand(
  program: Program,
  { name, summary, operand, options }: Command,
  run: (values: Readonly<Record<string, string | null>>, operand: string) => Promise<void>,
): void {
  const sub = program.command(name).summary(summary).description(capitalized(summary));
  if (operand !== undefined) sub.argument(`<${operand.name}>`, operand.help, (given: string) => checked(given));
  for (const [flag, option] of Object.entries(options)) sub.addOption(toOption(flag, option));
  sub.action(async (...given: readonly unknown[]) => {
    const values = sub.opts<Record<string, string | undefined>>();
    const named = Object.keys(options).map((flag) => [flag, values[camelCased(flag)] ?? null]);
    await run(
      Object.fromEntries(named) as Record<string, string | null>,
      operand === undefined ? '' : String(given[0]),
    );
  });
}

function toOption(flag: string, { value, help, choices, check, isRequired }: ValueOption): Option {
  const option = new Option(`--${flag} <${value}>`, help).makeOptionMandatory(isRequired === true);
  if (choices !== undefined) return option.choices(choices).default(choices[0]);
  return option.argParser((given: string) => checked(given, check));
}

/** A value that is right. Throws what is expected instead. */
function checked(given: string, check?: ValueOption['check']): string {
  const wrong = given === '' ? 'Expected a value that is not empty.' : (check?.(given) ?? null);
  if (wrong !== null) throw new InvalidArgumentError(wrong);
  return given;
}

/** The command line with the command that it leaves out. */
function withCommand(args: readonly string[]): string[] {
  const [first] = args;
  const isTold = first !== undefined && (!first.startsWith('-') || ['-h', '--help', '-v', '--version'].includes(first));
  return isTold ? [...args] : [defaultCommand.name, ...args];
}

/** As commander names the value of an option. */
function camelCased(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function ignore(): void {
  // what is wrong is thrown, and told in one place
}
