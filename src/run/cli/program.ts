import { Command as Program, CommanderError, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../../model/errors.ts';
import type { Command, FlagOption, Here, Outcome, ValueOption } from '../commands/common/command.ts';
import { commands, defaultCommand } from '../commands/index.ts';
import { version } from '../version.ts';

/** Runs what a command line asks for: a command, its help, or the version. Throws `UsageError`, or an error where the environment fails. */
export async function runCommandLine(args: readonly string[], here: Here): Promise<Outcome> {
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
  const given = withCommand(args);
  const named = commands.filter(({ name }) => name === given[0]);
  // Help, and a hint at a name that is meant, need all commands.
  for (const one of await Promise.all((named.length > 0 ? named : commands).map(({ load }) => load())))
    addCommand(program, one, async (values, operands) => {
      outcomes.push(await one.run(values, here, ...operands));
    });
  try {
    await program.parseAsync(given, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(error.message.replace(/^error: /, ''));
  }
  return outcomes[0] ?? { text: printed, decision: 'pass' };
}

const after = `
Without a command, ${defaultCommand} runs. Exit status: 0 pass; 1 block, a problem in verify-pack, or a change in sync --check; 2 wrong usage, or a failed environment.`;

type Given = string | boolean | readonly string[] | null;

function addCommand(
  program: Program,
  { name, summary, operands, options }: Command,
  run: (values: Readonly<Record<string, never>>, operands: readonly string[]) => Promise<void>,
): void {
  const sub = program.command(name).summary(summary).description(capitalized(summary));
  for (const { name: operand, help, isRepeated } of operands) {
    if (isRepeated === true) sub.argument(`<${operand}...>`, help);
    else sub.argument(`<${operand}>`, help, (given: string) => checked(given));
  }
  for (const [flag, option] of Object.entries(options)) sub.addOption(toOption(flag, option));
  sub.action(async (...given: readonly unknown[]) => {
    const values = sub.opts<Record<string, Given | undefined>>();
    const named = Object.entries(options).map(([flag, option]) => [flag, values[camelCased(flag)] ?? absent(option)]);
    // The values belong to the command's own options.
    await run(Object.fromEntries(named) as Record<string, never>, given.slice(0, operands.length).flat().map(String));
  });
}

function toOption(flag: string, option: ValueOption | FlagOption): Option {
  if ('isFlag' in option) return new Option(`--${flag}`, option.help);
  const { value, help, choices, check, isRequired, isRepeated } = option;
  const made = new Option(`--${flag} <${value}>`, help).makeOptionMandatory(isRequired === true);
  if (choices !== undefined) return made.choices(choices).default(choices[0]);
  if (isRepeated !== true) return made.argParser((given: string) => checked(given, check));
  return made.argParser((given: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    checked(given, check),
  ]);
}

/** The value of an option that was not given. */
function absent(option: ValueOption | FlagOption): Given {
  if ('isFlag' in option) return false;
  return option.isRepeated === true ? [] : null;
}

/** Returns a valid value. Throws with what is expected instead. */
function checked(given: string, check?: ValueOption['check']): string {
  const wrong = given === '' ? 'Expected a value that is not empty.' : (check?.(given) ?? null);
  if (wrong !== null) throw new InvalidArgumentError(wrong);
  return given;
}

/** The command line, with the default command added where it names none. */
function withCommand(args: readonly string[]): string[] {
  const [first] = args;
  const isTold = first !== undefined && (!first.startsWith('-') || ['-h', '--help', '-v', '--version'].includes(first));
  return isTold ? [...args] : [defaultCommand, ...args];
}

/** The name of an option's value in commander. */
function camelCased(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[?!.]$/.test(text) ? '' : '.'}`;
}

function ignore(): void {
  // errors are thrown, and reported in one place
}
