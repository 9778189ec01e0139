import { parseArgs } from 'node:util';
import { tagName, UsageError } from './inputs.ts';
import { failOns, modes, type FailOn, type Mode } from './settings.ts';

const formats = ['text', 'json', 'markdown'] as const;

const historyFormats = ['text', 'json'] as const;

/** What a person asked for on the command line. */
export type Arguments =
  | { readonly command: 'help' | 'version' }
  | ({ readonly command: 'check'; readonly format: (typeof formats)[number] } & Asked)
  | ({ readonly command: 'history'; readonly format: (typeof historyFormats)[number] } & Where)
  /** `out` is the file to write; null is standard output. */
  | ({ readonly command: 'badge'; readonly out: string | null } & Where)
  /** `out` is the folder of the evidence pack. */
  | ({ readonly command: 'pack'; readonly out: string } & Asked)
  | { readonly command: 'verify-pack'; readonly folder: string };

/** Where the documents are; paths are null where they are to be found, and `head` where none was named. */
export interface Where {
  readonly ledger: string | null;
  readonly tracker: string | null;
  readonly policy: string | null;
  readonly head: string | null;
}

/** What is to be judged, and how. */
export interface Asked extends Where {
  readonly mode: Mode | 'auto';
  readonly tag: string | null;
  readonly base: string | null;
  readonly failOn: FailOn;
}

export const usage = `Usage: gate-ledger [check] [options]
       gate-ledger history [options]
       gate-ledger badge [options]
       gate-ledger pack --out FOLDER [options]
       gate-ledger verify-pack FOLDER

check        judges the signal ledger and the gate tracker of a repository: may this ship?
history      shows what they declared at each commit that changed them; evidence is not checked for past commits
badge        draws how many gates of a commit are GO, as SVG
pack         judges a commit, and where it passes writes ledger, tracker, policy, report, and all evidence of what
             is GO to a folder that is absent or empty, or holds the same pack
verify-pack  checks a pack

  --ledger FILE      the ledger; else the only file named signal-ledger.md
  --tracker FILE     the tracker; else gate-tracker.json beside the ledger
  --policy FILE      the policy; else .github/gate-ledger.yml, where there is one
  --mode MODE        check, pack: auto, ${modes.join(', ')}; auto is release with --tag, else report
  --tag TAG          check, pack: judge for this release tag, be it made or not: with --head TAG its commit
  --base REV         check, pack: show what changed since the merge base with REV
  --head REV         this commit; else check takes the working tree, and the others HEAD
  --fail-on WHAT     check, pack: ${failOns.join(', ')}: what blocks in review and report (default error)
  --format FORMAT    check: ${formats.join(', ')} (default text); history: ${historyFormats.join(', ')}
  --out PATH         pack: the folder of the pack; badge: the file to write, else standard output
  --help, --version, -h

Exit status: 0 pass, 1 block or, of verify-pack, a problem, 2 wrong usage or the environment failed.
`;

/** The options that each command takes. */
const optionsOf = {
  check: ['ledger', 'tracker', 'policy', 'mode', 'tag', 'base', 'head', 'fail-on', 'format'],
  history: ['ledger', 'tracker', 'policy', 'head', 'format'],
  badge: ['ledger', 'tracker', 'policy', 'head', 'out'],
  pack: ['ledger', 'tracker', 'policy', 'mode', 'tag', 'base', 'head', 'fail-on', 'out'],
  'verify-pack': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const commands = Object.keys(optionsOf) as readonly (keyof typeof optionsOf)[];

/** Reads the command line. Throws one `UsageError` that names what is wrong and what is accepted. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args);
  if (values.help === true) return { command: 'help' };
  if (values.version === true) return { command: 'version' };
  const [name = 'check', ...operands] = positionals;
  if (name === 'help') return { command: name };
  const command = commands.find((one) => one === name);
  if (command === undefined)
    throw new UsageError(`unknown command ${JSON.stringify(name)}, expected ${commands.join(', ')}`);
  const taken: readonly string[] = optionsOf[command];
  const foreign = Object.keys(values).find((option) => !taken.includes(option));
  if (foreign !== undefined) throw new UsageError(`--${foreign}: not an option of ${command}`);
  const [folder, ...more] = command === 'verify-pack' ? operands : [undefined, ...operands];
  if (more.length > 0) throw new UsageError(`unexpected argument ${JSON.stringify(more[0])}`);
  switch (command) {
    case 'check':
      return { command, format: chosen('--format', values.format, formats, 'text'), ...asked(values) };
    case 'history':
      return { command, format: chosen('--format', values.format, historyFormats, 'text'), ...where(values) };
    case 'badge':
      return { command, out: values.out ?? null, ...where(values) };
    case 'pack':
      return { command, out: given('--out FOLDER', values.out), ...asked(values) };
    case 'verify-pack':
      return { command, folder: given('the folder of a pack', folder) };
  }
}

type Values = ReturnType<typeof parsed>['values'];

function where({ ledger, tracker, policy, head }: Values): Where {
  return { ledger: ledger ?? null, tracker: tracker ?? null, policy: policy ?? null, head: head ?? null };
}

function asked(values: Values): Asked {
  if (values.tag !== undefined && !tagName.test(values.tag))
    throw new UsageError(
      `--tag: unexpected ${JSON.stringify(values.tag)}, expected the name of a tag, without refs/tags/`,
    );
  return {
    ...where(values),
    mode: chosen('--mode', values.mode, ['auto', ...modes], 'auto'),
    tag: values.tag ?? null,
    base: values.base ?? null,
    failOn: chosen('--fail-on', values['fail-on'], failOns, 'error'),
  };
}

function given(name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError(`missing ${name}`);
  return value;
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ledger: text,
        tracker: text,
        policy: text,
        mode: text,
        tag: text,
        base: text,
        head: text,
        'fail-on': text,
        format: text,
        out: text,
        help: { ...flag, short: 'h' },
        version: flag,
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function chosen<T extends string>(name: string, value: string | undefined, accepted: readonly T[], fallback: T): T {
  const match = value === undefined ? fallback : accepted.find((one) => one === value);
  if (match === undefined)
    throw new UsageError(`${name}: unexpected ${JSON.stringify(value)}, expected ${accepted.join(', ')}`);
  return match;
}
