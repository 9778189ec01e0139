/** The result of a command: the text for standard output, and the decision for the exit status. */
export interface Outcome {
  readonly text: string;
  readonly decision: 'pass' | 'block';
}

/** Where a command runs, and how it talks to the person. */
export interface Here {
  /** The folder that it was started in. */
  readonly directory: string;
  /** Whether the output may have colours. */
  readonly color: boolean;
  /** Reports what is being done now, for a person who waits more than a second. */
  readonly progress: (what: string) => void;
}

/** An option that takes a value. */
export interface ValueOption {
  /** As in `--ledger <file>`. */
  readonly value: string;
  readonly help: string;
  /** The accepted values; absent where any value is. The first is the default. */
  readonly choices?: readonly [string, ...(readonly string[])];
  /** What is expected instead of a wrong value, as a sentence; null where the value is valid. */
  readonly check?: (value: string) => string | null;
  readonly isRequired?: true;
  /** Whether it may be given more than once. */
  readonly isRepeated?: true;
}

/** An option without a value. */
export interface FlagOption {
  readonly isFlag: true;
  readonly help: string;
}

export type Options = Readonly<Record<string, ValueOption | FlagOption>>;

/** The values of options: one of the choices; a required text; a text, or null where it was not given; a list; or whether a flag was given. */
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

/** A required argument after the name of a command, as in `verify-pack <folder>`. */
export interface Operand {
  readonly name: string;
  readonly help: string;
  /** Whether it may be given more than once; then it is the only one. */
  readonly isRepeated?: true;
}

/** A command of the terminal. Help and parsing are made from it. `run` throws `UsageError`, or an error where the environment fails. */
export interface Command<Taken extends Options = Options, Given extends readonly Operand[] = readonly Operand[]> {
  readonly name: string;
  readonly summary: string;
  readonly operands: Given;
  readonly options: Taken;
  readonly run: (
    values: Values<Taken>,
    here: Here,
    ...operands: Given extends readonly [{ readonly isRepeated: true }]
      ? readonly string[]
      : { readonly [Index in keyof Given]: string }
  ) => Promise<Outcome>;
}

/** Hides the types of a command's options and operands: a command only ever gets its own values. */
export function command<const Taken extends Options, const Given extends readonly Operand[]>(
  one: Command<Taken, Given>,
): Command {
  return one as unknown as Command;
}
