/** What a command came to: the text for standard output, and the decision that its exit status tells. */
export interface Outcome {
  readonly text: string;
  readonly decision: 'pass' | 'block';
}

/** Where a command runs, and how it talks to the person there. */
export interface Here {
  /** The folder that it was started in. */
  readonly directory: string;
  /** Whether what is printed may have colours. */
  readonly color: boolean;
  /** Says what is done now, for a person who has waited for it for more than a second. */
  readonly progress: (what: string) => void;
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
  /** Whether it may be given more than once. */
  readonly isRepeated?: true;
}

/** An option that is given or not. */
export interface FlagOption {
  readonly isFlag: true;
  readonly help: string;
}

export type Options = Readonly<Record<string, ValueOption | FlagOption>>;

/** The values of options: one of the choices, a text that must be given, or null where it was not; a list, or whether it was given. */
export type Values<Taken extends Options> = {
  readonly [Name in keyof Taken]: Taken[Name] extends FlagOption
    ? boolean
    : Taken[Name] extends { readonly isRepeated: true }
      ? readonly string[]
      : Taken[Name] extends { readonly choices: readonly (infer Choice)[] }
        ? Choice
        : Taken[Name] extends { readonly isRequired: true }
          ? string
          : string | null;
};

/** What stands behind the name of a command and must be given, as in `verify-pack <folder>`. */
export interface Operand {
  readonly name: string;
  readonly help: string;
}

/** A command of the terminal. Help and parsing follow from it. `run` throws `UsageError`, or where the environment fails. */
export interface Command<Taken extends Options = Options, Given extends readonly Operand[] = readonly Operand[]> {
  readonly name: string;
  readonly summary: string;
  readonly operands: Given;
  readonly options: Taken;
  readonly run: (
    values: Values<Taken>,
    here: Here,
    ...operands: { readonly [Index in keyof Given]: string }
  ) => Promise<Outcome>;
}

/** A command with the types of its options and operands, as one of any: what is handed to it is always its own. */
export function command<const Taken extends Options, const Given extends readonly Operand[]>(
  one: Command<Taken, Given>,
): Command {
  return one as unknown as Command;
}
