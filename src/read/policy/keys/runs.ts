import * as z from 'zod/mini';
import { refName } from '../../../model/ref-name.ts';
import { oneOf, quote } from '../../../model/text.ts';
import { policyKey } from './key.ts';
import { text } from './schemas.ts';

/** Which runs of workflows, and which checks, count as evidence. */
export interface RunRules {
  /** The events of runs that count. */
  readonly events: readonly string[];
  /** The branch that runs must be of, and whose line of first parents the judged commit must be on; null means the default branch. */
  readonly branch: string | null;
  /** Whether a run at another commit with the same files counts, as of a merge group before a squash merge. */
  readonly sameTree: boolean;
  /** The highest attempt that counts; null means any. */
  readonly attempts: number | null;
  /** The GitHub app, by its id, that makes a check, by the name of the check. */
  readonly apps: ReadonlyMap<string, number>;
}

/** Somebody else chooses the commit or the code of these runs, or they prove nothing about a branch. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const events = ['push', 'merge_group', 'schedule', 'workflow_dispatch'] as const;

const usualEvents = ['push', 'merge_group'] as const;

/** The app of GitHub Actions: everybody who may write to the repository can make a check in its name. */
const actionsApp = 15368;

/** Which runs and checks count. */
export const runs = policyKey({
  schema: z.strictObject({
    events: z.optional(z.array(z.enum(events)).check(z.minLength(1, { error: 'at least one event' }))),
    branch: z.optional(text),
    'same-tree': z.optional(z.boolean()),
    attempts: z.optional(
      z.union([z.literal('any'), z.int().check(z.minimum(1), z.maximum(100))], { error: '`any`, or a number from 1' }),
    ),
    apps: z.optional(z.record(text, z.int().check(z.positive()))),
  }),
  check: ({ branch, apps = {} }) => [
    ...(branch === undefined || refName.test(branch)
      ? []
      : [
          {
            path: ['branch'],
            message: `Unexpected branch ${quote(branch)}, expected the name of a branch, without \`refs/heads/\`. Correct it.`,
          },
        ]),
    ...Object.entries(apps)
      .filter(([, app]) => app === actionsApp)
      .map(([name]) => ({
        path: ['apps', name],
        message: `Unexpected app ${String(actionsApp)}, GitHub Actions, for the check ${quote(name)}: everybody who may write can make such a check. Cite the workflow instead, as \`run: .github/workflows/ci.yml / JOB\`.`,
      })),
  ],
  value: (file = {}): RunRules => ({
    events: file.events ?? usualEvents,
    branch: file.branch ?? null,
    sameTree: file['same-tree'] ?? false,
    attempts: file.attempts === undefined || file.attempts === 'any' ? null : file.attempts,
    apps: new Map(Object.entries(file.apps ?? {})),
  }),
  loosenings: (base = {}, head = {}) => {
    const known: ReadonlySet<string> = new Set(base.events ?? usualEvents);
    const added = (head.events ?? usualEvents).filter((event) => !known.has(event));
    const limit = (attempts: number | 'any' | undefined): number =>
      typeof attempts === 'number' ? attempts : Infinity;
    const other = Object.entries(head.apps ?? {}).filter(([name, app]) => base.apps?.[name] !== app);
    return [
      ...(added.length === 0 ? [] : [`\`runs\` also counts runs by ${oneOf(added, 'and')}`]),
      ...(base.branch === head.branch ? [] : ['`runs` counts another branch']),
      ...(head['same-tree'] === true && base['same-tree'] !== true
        ? ['`runs` also counts runs at another commit with the same files']
        : []),
      ...(limit(head.attempts) > limit(base.attempts) ? ['`runs` counts later attempts'] : []),
      ...other.map(([name]) =>
        base.apps?.[name] === undefined
          ? `\`runs\` also counts the check ${quote(name)}`
          : `\`runs\` takes the check ${quote(name)} from another app`,
      ),
    ];
  },
});
