import { defaultAcceptLabel } from '../../model/acceptance.ts';
import { timeOf } from '../../model/as-of.ts';
import { UsageError } from '../../model/errors.ts';
import { failOns, modes, type FailOn, type Mode } from '../../model/mode.ts';
import { refName } from '../../model/ref-name.ts';
import { namedPath, type RepositoryPath } from '../../model/repository-path.ts';
import { policyPath } from '../../read/policy/load-policy.ts';

/** The inputs of the action. */
export interface Inputs {
  readonly token: string;
  readonly ledger: RepositoryPath | null;
  readonly tracker: RepositoryPath | null;
  readonly policy: RepositoryPath;
  readonly mode: Mode | 'auto';
  readonly tag: string | null;
  readonly sha: string | null;
  readonly failOn: FailOn;
  readonly ignoreMissing: boolean;
  readonly comment: 'always' | 'on-change' | 'never';
  readonly checkRun: boolean;
  readonly checkName: string;
  /** The folder of the evidence pack, relative to the workspace; null where none is asked for. */
  readonly pack: string | null;
  readonly acceptLabel: string;
  /** The time of the verdict; null is now. */
  readonly asOf: Date | null;
  /** How long to wait for runs that have not ended, in minutes. */
  readonly wait: number;
}

/** Reads the inputs of `action.yml`. Throws one `UsageError` that names every bad one. */
export function readInputs(get: (name: string) => string): Inputs {
  const wrong: string[] = [];
  const chosen = <T extends string>(name: string, accepted: readonly T[], fallback: T): T => {
    const value = get(name).trim();
    const match = value === '' ? fallback : accepted.find((one) => one === value);
    if (match === undefined)
      wrong.push(`input ${name}: unexpected ${JSON.stringify(value)}, expected ${accepted.join(', ')}`);
    return match ?? fallback;
  };
  const path = (name: string): RepositoryPath | null => {
    const value = get(name).trim();
    if (value === '') return null;
    const found = namedPath(value);
    if (found !== null) return found;
    wrong.push(
      `input ${name}: unexpected ${JSON.stringify(value)}, expected a path from the repository's root, without \`..\``,
    );
    return null;
  };
  const text = (name: string, pattern: RegExp, expected: string): string | null => {
    const value = get(name).trim();
    if (value === '' || pattern.test(value)) return value === '' ? null : value;
    wrong.push(`input ${name}: unexpected ${JSON.stringify(value)}, expected ${expected}`);
    return null;
  };
  const time = (name: string): Date | null => {
    const value = get(name).trim();
    const found = value === '' ? null : timeOf(value);
    if (found === null && value !== '')
      wrong.push(
        `input ${name}: unexpected ${JSON.stringify(value)}, expected a day as \`2026-11-25\`, or a time in UTC`,
      );
    return found;
  };
  const inputs: Inputs = {
    token: get('token').trim(),
    ledger: path('ledger'),
    tracker: path('tracker'),
    policy: path('policy') ?? policyPath,
    mode: chosen('mode', ['auto', ...modes], 'auto'),
    tag: text('tag', refName, 'the name of a tag, without `refs/tags/`'),
    sha: text('sha', /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'the full SHA of a commit, in lower case'),
    failOn: chosen('fail-on', failOns, 'error'),
    ignoreMissing: chosen('if-missing', ['fail', 'ignore'], 'fail') === 'ignore',
    comment: chosen('comment', ['always', 'on-change', 'never'], 'on-change'),
    checkRun: chosen('check-run', ['true', 'false'], 'true') === 'true',
    checkName: text('check-name', /^[^\p{Cc}]{1,255}$/u, 'at most 255 characters') ?? 'Release gates',
    pack: text('pack', /^[^\p{Cc}]+$/u, 'the path of a folder'),
    acceptLabel: text('accept-label', /^[^\p{Cc}]{1,50}$/u, 'at most 50 characters') ?? defaultAcceptLabel,
    asOf: time('as-of'),
    wait: Number(text('wait', /^(?:\d|[1-9]\d|[1-2]\d\d|3[0-5]\d|360)$/, 'minutes from 0 to 360') ?? '0'),
  };
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  return inputs;
}
