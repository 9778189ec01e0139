import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary.ts';
import { stepsOf, workflowsIn, type Step } from './workflows.ts';

/** What came of the script of a step. */
export interface ScriptResult {
  readonly status: number | null;
  readonly log: string;
  /** What it wrote to its outputs. */
  readonly output: string;
  /** The words that each call of `gh` was given, which does nothing else here. */
  readonly gh: readonly (readonly string[])[];
}

/** A step of a workflow of this repository, by the first words of its name. */
export function stepOf(path: string, name: string): Step {
  const folder = path.startsWith('examples/') ? 'examples' : '.github/workflows';
  const step = stepsOf(workflowsIn(folder)).find(
    ({ workflow, step: one }) => workflow.path === path && one.name?.startsWith(name),
  );
  if (step === undefined) throw new Error(`${path} has no step ${name}`);
  return step.step;
}

/** Runs the script of a step as a runner does on Linux, in a folder, with the given environment alone; `sleep` does not wait, but runs `WHILE_ASLEEP`. */
export function runScript({ run }: Step, cwd: string, env: Readonly<Record<string, string>>): ScriptResult {
  const temp = temporaryFolder();
  const file = (name: string, content: string): string => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  const calls = file('calls', '');
  const program = (name: string, script: string): void => {
    chmodSync(file(name, `#!/bin/sh\n${script}\n`), 0o755);
  };
  program('gh', `for word; do printf '%s\\0' "$word"; done >> '${calls}'; printf '\\1' >> '${calls}'`);
  program('sleep', '[ "$1" = 0 ] || eval "${WHILE_ASLEEP:-}"');
  const output = file('output', '');
  const { status, stdout, stderr } = spawnSync('bash', ['-e', file('script.sh', run ?? '')], {
    cwd,
    env: { PATH: `${temp}:${process.env['PATH'] ?? ''}`, HOME: temp, GITHUB_OUTPUT: output, ...env },
    encoding: 'utf8',
  });
  return {
    status,
    log: stdout + stderr,
    output: readFileSync(output, 'utf8'),
    gh: readFileSync(calls, 'utf8')
      .split('\u0001')
      .slice(0, -1)
      .map((call) => call.split('\0').slice(0, -1)),
  };
}
