import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Report } from '../../src/judge/report/report.ts';
import type { Pace } from '../../src/read/github/client.ts';
import { readInputs } from '../../src/run/action/inputs.ts';
import { type LogLine, logLines } from '../../src/run/action/log-lines.ts';
import { failedOutputs, outputsOf } from '../../src/run/action/outputs.ts';
import { runAction } from '../../src/run/action/run-action.ts';
import { answer } from '../../src/run/cli/answer.ts';
import { json } from '../../src/show/render/json.ts';
import { hereIn } from './here.ts';
import { answerBeside, runActionBeside } from './small-process.ts';
import { temporaryFolder } from './temporary.ts';

const root = join(import.meta.dirname, '../..');

/** What a step of a workflow is given. */
export interface Step {
  /** The checked-out repository. */
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly apiUrl?: string;
  /** More variables of the environment, or other values of the usual ones. */
  readonly env?: Readonly<Record<string, string>>;
  /** What runs instead of the whole action, in this process. */
  readonly act?: typeof runAction;
  /** Whether `dist/` runs, in a process of its own as on a runner, and not `src/`. */
  readonly bundle?: true;
}

/** What came out of a step. */
export interface StepResult {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The runner's temporary folder. */
  readonly temp: string;
  /** Null where the run ended before there was one. */
  readonly report: Report | null;
}

/** Whether coverage is measured, which sees this process alone. */
const isMeasured = process.env['COVERAGE'] === 'true';

/** Waits for GitHub that tests can afford. */
const pace: Pace = { total: 20_000, answer: 1500, second: 2 };

/** Runs the action on a step: inputs and event in its environment. */
export async function runStep({
  workspace,
  event,
  payload,
  sha,
  ref,
  inputs = {},
  apiUrl = 'http://127.0.0.1:9',
  env = {},
  act = isMeasured ? runAction : runActionBeside,
  bundle,
}: Step): Promise<StepResult> {
  const temp = temporaryFolder();
  const file = (name: string, content: string): string => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  const given: readonly (readonly [string, string])[] = Object.entries({ ...defaults(), ...inputs }).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value],
  );
  const environment = {
    PATH: process.env['PATH'],
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/ledger',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary.md', ''),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'octocat',
    RUNNER_TEMP: temp,
    ...(Object.fromEntries(given) as Record<string, string>),
    ...env,
  };
  if (bundle === undefined) return await fromSources(act, environment, payload, temp);
  const { status, log } = await run([join(root, 'dist/index.js')], workspace, environment);
  const outputs = readOutputs(readFileSync(join(temp, 'output'), 'utf8'));
  const path = outputs['report'] ?? '';
  const report = path === '' ? null : (JSON.parse(readFileSync(path, 'utf8')) as Report);
  return { status, log, outputs, temp, summary: readFileSync(join(temp, 'summary.md'), 'utf8'), report };
}

/** Runs the action itself, and tells what the job would. */
async function fromSources(
  act: typeof runAction,
  env: Readonly<Record<string, string | undefined>>,
  event: unknown,
  temp: string,
): Promise<StepResult> {
  const getInput = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  try {
    const outcome = await act(readInputs(getInput), { env, payload: event, pace });
    const { report, published, headline, summary } = outcome;
    const blocks = report.decision === 'block';
    const last = { level: blocks ? ('error' as const) : ('info' as const), text: headline };
    const saved = join(temp, 'report.json');
    writeFileSync(saved, json(report));
    const outputs = Object.entries(outputsOf(report, published, saved));
    return {
      status: blocks ? 1 : 0,
      log: [...logLines(outcome), last].map(logged).join(''),
      outputs: Object.fromEntries(outputs.map(([name, value]) => [name, String(value)])),
      temp,
      summary,
      // As a script reads it.
      report: JSON.parse(JSON.stringify(report)) as Report,
    };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return {
      status: 1,
      log: logged({ level: 'error', text }),
      outputs: failedOutputs,
      temp,
      summary: '',
      report: null,
    };
  }
}

/** A line as `@actions/core` writes it. */
function logged({ level, text, title, place }: LogLine): string {
  if (level === 'info') return `${text}\n`;
  const { file, startLine, startColumn } = place ?? {};
  const properties = Object.entries({ title, file, line: startLine, col: startColumn }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${String(value)}`],
  );
  return `::${level}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::${text}\n`;
}

/** Answers a command line in a folder. */
export async function runCli(
  workspace: string,
  ...args: readonly string[]
): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> {
  return isMeasured ? await answer(args, hereIn(workspace)) : await answerBeside(args, workspace);
}

/** Runs the command line's bundle in a folder. */
export async function runCliBundle(
  workspace: string,
  ...args: readonly string[]
): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> {
  const { status, stdout, stderr } = await run([join(root, 'dist/cli/index.js'), ...args], workspace, process.env);
  return { status, stdout, stderr };
}

/** A real payload of GitHub's, with the parts that a test is about put in. */
export function payload(event: string, parts: Readonly<Record<string, unknown>>, action?: string): unknown {
  const examples = createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json') as readonly {
    readonly name: string;
    readonly examples: readonly Record<string, unknown>[];
  }[];
  const all = examples.find(({ name }) => name === event)?.examples ?? [];
  const example = all.find((one) => action === undefined || one['action'] === action);
  if (example === undefined) throw new Error(`GitHub's examples have no ${event} ${action ?? ''}`);
  return merged(example, parts);
}

/** One value with the parts of another put in, object by object. */
export function merged(
  into: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = Object.entries(parts).map(([key, value]) => [
    key,
    isRecord(value) && isRecord(into[key]) ? merged(into[key], value) : value,
  ]);
  return { ...into, ...(Object.fromEntries(entries) as Record<string, unknown>) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The defaults of `action.yml`, which a runner puts in; the token is left out, as tests say whose it is. */
function defaults(): Record<string, string> {
  return {
    mode: 'auto',
    'fail-on': 'error',
    'if-missing': 'fail',
    comment: 'on-change',
    'check-run': 'true',
    'check-name': 'Release gates',
    token: '',
  };
}

async function run(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ status: number | null; stdout: string; stderr: string; log: string }> {
  return await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '', log: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (chunk: string) => {
        output[stream] += chunk;
        output.log += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, ...output });
    });
  });
}

/** Reads the runner's output file: `name<<delimiter`, lines, delimiter. */
function readOutputs(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^(.+?)<<(ghadelimiter_.+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map((match) => [
    match[1] ?? '',
    match[3] ?? '',
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
