import { parseArgs } from 'node:util';
import { tagName, UsageError } from './inputs.ts';
import { failOns, modes, type FailOn, type Mode } from './settings.ts';

export const formats = ['text', 'json', 'markdown'] as const;

/** What a person asked for on the command line. */
export type Arguments =
  | { readonly command: 'help' | 'version' }
  | ({ readonly command: 'check'; readonly format: (typeof formats)[number] } & Asked)
  /** `out` is the folder of the evidence pack. */
  | ({ readonly command: 'pack'; readonly out: string } & Asked)
  | { readonly command: 'verify-pack'; readonly folder: string };

/** What is to be judged, and how. */
export interface Asked {
  readonly ledger: string | null;
  readonly tracker: string | null;
  readonly policy: string | null;
  readonly mode: Mode | 'auto';
  readonly tag: string | null;
  readonly base: string | null;
  readonly head: string | null;
  readonly failOn: FailOn;
}

export const usage = `Usage: gate-ledger [check] [options]
       gate-ledger pack --out FOLDER [options]
       gate-ledger verify-pack FOLDER

Judges the signal ledger and the gate tracker of a repository: may this ship?
pack judges a commit, HEAD without --head, and where it passes writes ledger, tracker, policy, report, and all
evidence of what is GO to a folder that is absent or empty, or holds the same pack. verify-pack checks a pack.

  --ledger FILE      the ledger; else the only file named signal-ledger.md
  --tracker FILE     the tracker; else gate-tracker.json beside the ledger
  --policy FILE      the policy; else .github/gate-ledger.yml, where there is one
  --mode MODE        auto, ${modes.join(', ')}; auto is release with --tag, else report
  --tag TAG          judge for this release tag, be it made or not: with --head TAG its commit
  --base REV         show what changed since the merge base with REV
  --head REV         judge this commit; else the working tree
  --fail-on WHAT     ${failOns.join(', ')}: what blocks in review and report (default error)
  --format FORMAT    ${formats.join(', ')} (default text); not of pack
  --out FOLDER       the folder of the pack
  --help, --version, -h

Exit status: 0 pass, 1 block or, of verify-pack, a problem, 2 wrong usage or the environment failed.
`;

/** Reads the command line. Throws one `UsageError` that names what is wrong and what is accepted. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args);
  if (values.help === true) return { command: 'help' };
  if (values.version === true) return { command: 'version' };
  const [command = 'check', ...operands] = positionals;
  if (command === 'help') return { command };
  if (command !== 'check' && command !== 'pack' && command !== 'verify-pack')
    throw new UsageError(`unknown command ${JSON.stringify(command)}, expected check, pack or verify-pack`);
  const foreign = Object.keys(values).find((name) => foreignOptions[command].test(name));
  if (foreign !== undefined) throw new UsageError(`--${foreign}: not an option of ${command}`);
  const [folder, ...more] = command === 'verify-pack' ? operands : [undefined, ...operands];
  if (more.length > 0) throw new UsageError(`unexpected argument ${JSON.stringify(more[0])}`);
  if (command === 'check') {
    return { command, format: chosen('--format', values.format, formats, 'text'), ...asked(values) };
  }
  if (command === 'pack') return { command, out: given('--out FOLDER', values.out), ...asked(values) };
  return { command, folder: given('the folder of a pack', folder) };
}

/** The options that a command does not take. */
const foreignOptions = { check: /^out$/, pack: /^format$/, 'verify-pack': /^/ } as const;

function asked(values: ReturnType<typeof parsed>['values']): Asked {
  if (values.tag !== undefined && !tagName.test(values.tag))
    throw new UsageError(
      `--tag: unexpected ${JSON.stringify(values.tag)}, expected the name of a tag, without refs/tags/`,
    );
  return {
    ledger: values.ledger ?? null,
    tracker: values.tracker ?? null,
    policy: values.policy ?? null,
    mode: chosen('--mode', values.mode, ['auto', ...modes], 'auto'),
    tag: values.tag ?? null,
    base: values.base ?? null,
    head: values.head ?? null,
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
