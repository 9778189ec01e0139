import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');

/** A step as a test looks at it. */
export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A job as a test looks at it: one with steps, or one that calls a workflow. */
export interface Job {
  readonly uses?: string;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Permissions;
  readonly environment?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

type Permissions = Readonly<Record<string, string>> | string;

/** A workflow with its text, and the path that a reader knows it by. */
export interface Workflow {
  readonly path: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The workflows of a folder, each a file. */
export function workflowsIn(folder: '.github/workflows' | 'examples'): readonly Workflow[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => workflow(`${folder}/${name}`, readText(`${folder}/${name}`)));
}

/** The text of a file of this repository. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every job with its workflow, for rules that hold for each. */
export function jobsOf(workflows: readonly Workflow[]): readonly { workflow: Workflow; id: string; job: Job }[] {
  return workflows.flatMap((one) => Object.entries(one.jobs).map(([id, job]) => ({ workflow: one, id, job })));
}

/** Every step, with a name of its workflow and job for messages. */
export function stepsOf(workflows: readonly Workflow[]): readonly { where: string; workflow: Workflow; step: Step }[] {
  return jobsOf(workflows).flatMap(({ workflow, id, job }) =>
    (job.steps ?? []).map((step) => ({ where: `${workflow.path} ${id}`, workflow, step })),
  );
}

function workflow(path: string, text: string): Workflow {
  // The linters have the last word on the shape; here it is only looked at.
  return { path, text, ...(parse(text) as Omit<Workflow, 'path' | 'text'>) };
}
