/** What a command came to: the text for standard output, and the decision that its exit status tells. */
export interface Outcome {
  readonly text: string;
  readonly decision: 'pass' | 'block';
}

/** An option that takes a value. */
export interface ValueOption {
  /** As in `--ledger <file>`. */
  readonly value: string;
  readonly help: string;
  /** The values that are accepted; any where there are none. The first is the default. */
  readonly choices?: readonly [string, ...(readonly string[])];
  /** What is expected in place of a wrong value, as a sentence; null where it is right. */
  readonly check?: (value: string) => string | null;
  readonly isRequired?: true;
}

export type Options = Readonly<Record<string, ValueOption>>;

/** The values of options: one of the choices, a text that must be given, or null where it was not. */
export type Values<Taken extends Options> = {
  readonly [Name in keyof Taken]: Taken[Name] extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : Taken[Name] extends { readonly isRequired: true }
      ? string
      : string | null;
};

/** A command of the terminal. Help and parsing follow from it. `run` throws `UsageError`, or where the environment fails. */
export interface Command<Taken extends Options = Options> {
  readonly name: string;
  readonly summary: string;
  /** What stands behind the name and must be given, as in `verify-pack <folder>`. */
  readonly operand?: { readonly name: string; readonly help: string };
  readonly options: Taken;
  readonly run: (values: Values<Taken>, directory: string, operand: string) => Promise<Outcome>;
}

/** A command with the types of its options, as one of any options: what is handed to it is always its own. */
export function command<const Taken extends Options>(one: Command<Taken>): Command {
  return one as unknown as Command;
}
