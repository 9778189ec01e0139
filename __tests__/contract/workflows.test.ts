import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionlint, languageService } from '../support/workflow-linters.ts';
import { jobsOf, readText, stepsOf, workflowsIn, type Workflow } from '../support/workflows.ts';

const action = parse(readText('action.yml')) as Readonly<
  Record<'inputs' | 'outputs', Readonly<Record<string, unknown>>>
>;
const own = workflowsIn('.github/workflows');
const examples = workflowsIn('examples');
const all = [...own, ...examples];

describe('the linters of workflows', () => {
  it.for(all)('find nothing in $path', async ({ path, text }) => {
    expect([...(await actionlint(path, text)), ...(await languageService(path, text))]).toEqual([]);
  });

  it('find nothing in action.yml', async () => {
    expect(await languageService('action.yml', readText('action.yml'))).toEqual([]);
  });

  it.for([
    ['an unknown key', 'runs-on: ubuntu-latest', 'run-on: ubuntu-latest'],
    ['an unknown event', 'pull_request:', 'pull_requests:'],
    ['an unknown context', '${{ github.token }}', '${{ githup.token }}'],
    ['a missing job', 'needs: check', 'needs: chek'],
  ] as const)('each find %s', async ([, right, wrong]) => {
    const text = `on:\n  pull_request:\npermissions: {}\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n      - run: 'true'\n  after:\n    needs: check\n    runs-on: ubuntu-latest\n    steps:\n      - run: 'true'\n        env:\n          GH_TOKEN: \${{ github.token }}\n`;
    const broken = text.replace(right, wrong);
    expect(broken).not.toBe(text);
    for (const lint of [actionlint, languageService]) {
      expect(await lint('.github/workflows/a.yml', text)).toEqual([]);
      expect(await lint('.github/workflows/a.yml', broken)).not.toEqual([]);
    }
  });

  it('find what is wrong in an action.yml', async () => {
    const broken = readText('action.yml').replace('using: node24', 'using: node7');
    expect(await languageService('action.yml', broken)).not.toEqual([]);
  });
});

describe('the permissions', () => {
  it('are none at the top, or those of the one job', () => {
    for (const { path, permissions, jobs } of examples) {
      expect(permissions, path).toBeTypeOf('object');
      if (Object.keys(jobs).length > 1) expect(permissions, path).toEqual({});
    }
  });

  it('of each job are these, and no more', () => {
    const granted = jobsOf(all).map(
      ({ workflow, id, job }) => `${workflow.path} ${id}: ${words(job.permissions ?? workflow.permissions)}`,
    );
    expect(granted).toEqual([
      '.github/workflows/ci.yml check: contents read',
      '.github/workflows/ci.yml test: contents read',
      '.github/workflows/ci.yml coverage: contents read',
      '.github/workflows/ci.yml smoke: contents read',
      '.github/workflows/ci.yml zizmor: contents read',
      '.github/workflows/ci.yml gates: contents read, checks write, pull-requests write',
      '.github/workflows/ci.yml ci-ok: none',
      '.github/workflows/release.yml guard: contents read',
      '.github/workflows/release.yml reproduce: contents read',
      '.github/workflows/release.yml attest: contents read, id-token write, attestations write',
      '.github/workflows/release.yml publish: contents read, attestations read',
      '.github/workflows/release.yml npm: contents read, id-token write',
      '.github/workflows/release.yml major: none',
      'examples/fork-comment.yml gate-ledger-comment: contents read, checks write, pull-requests write',
      'examples/fork-safe.yml gate-ledger: contents read, pull-requests read',
      'examples/guard-before-tag.yml guard: contents read, checks write',
      'examples/guard-before-tag.yml tag: none',
      'examples/monorepo.yml ledger: contents read, checks write, pull-requests write',
      'examples/monorepo.yml gates: none',
      'examples/pull-request.yml gate-ledger: contents read, checks write, pull-requests write',
      'examples/release-gates.yml gates: contents read, checks write',
      'examples/release-proof.yml guard: contents read, actions read, checks read',
      'examples/release-proof.yml publish: contents write',
      'examples/report.yml report: contents read',
      'examples/reusable-guard-caller.yml guard: contents read, checks write',
      'examples/reusable-guard-caller.yml publish: contents write',
      'examples/reusable-guard.yml guard: contents read, checks write',
      'examples/tag-guard.yml guard: contents read, checks write',
      'examples/tag-guard.yml publish: contents write',
    ]);
  });
});

describe('the actions that are used', () => {
  it('are pinned to a full SHA in our own workflows, each with its version', () => {
    for (const { path, text } of own)
      for (const [line, name] of text.matchAll(/uses: (\S+).*/g))
        if (name !== './') expect(line, path).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('are of the same major version in the examples as in our own workflows', () => {
    const majors = new Map([
      ...own.flatMap(({ text }) =>
        [...text.matchAll(/uses: (\S+)@\S+ # (v\d+)/g)].map(([, name, major]) => [name, major] as const),
      ),
      // Only users upload something.
      ['actions/upload-artifact', 'v7'] as const,
    ]);
    for (const { where, step } of stepsOf(examples)) {
      const [name, version] = (step.uses ?? '').split('@');
      if (name === '') continue;
      expect(version, `${where} ${name ?? ''}`).toBe(name === 'gate-ledger/gate-ledger' ? 'v1' : majors.get(name));
    }
  });

  it('leave no token behind in a checkout', () => {
    const checkouts = stepsOf(all).filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(5);
    for (const { where, step } of checkouts) expect(step.with, where).toMatchObject({ 'persist-credentials': false });
  });

  it('of ours, get inputs and give outputs that it has', () => {
    const ours = stepsOf(all).filter(({ step }) => isOurs(step.uses));
    expect(ours.length).toBeGreaterThan(8);
    for (const { where, workflow, step } of ours) {
      for (const input of Object.keys(step.with ?? {})) expect(Object.keys(action.inputs), where).toContain(input);
      const reads = [...workflow.text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)];
      for (const [, id, output] of reads)
        if (id === step.id) expect(Object.keys(action.outputs), where).toContain(output);
    }
  });
});

describe('a script', () => {
  it('gets values through its environment, and never has them put into its text', () => {
    const scripts = stepsOf(all).filter(({ step }) => step.run !== undefined);
    expect(scripts.length).toBeGreaterThan(8);
    for (const { where, step } of scripts) expect(step.run, where).not.toContain('${{');
  });
});

describe('a job that runs with the rights of the base for a stranger', () => {
  it('has no file of the pull request, runs git alone, and knows no secret', () => {
    const trusted = all.filter(({ on }) => 'pull_request_target' in on || 'workflow_run' in on);
    expect(trusted.map(({ path }) => path)).toEqual(['examples/fork-comment.yml']);
    for (const { where, workflow, step } of stepsOf(trusted)) {
      expect(workflow.text.replaceAll(/^ *#.*$/gm, ''), where).not.toContain('secrets');
      if (step.run === undefined) expect(step.uses, where).toBe('gate-ledger/gate-ledger@v1');
      const script = (step.run ?? '').replaceAll(/ #.*$/gm, '').replaceAll('\\\n', '');
      const commands = script.split(/[\n;|]+/).map((command) => command.trim().split(/[ =]/, 1)[0] ?? '');
      for (const command of commands) expect(['', ...harmless], where).toContain(command);
    }
  });
});

describe('a workflow that releases', () => {
  it('lets no job write, sign or use an environment before the guard', () => {
    const releases = all.filter(({ jobs }) => 'guard' in jobs);
    expect(releases).toHaveLength(6);
    for (const { workflow, id, job } of jobsOf(releases)) {
      const asks = words(job.permissions ?? workflow.permissions).replace('checks write', '');
      if (id !== 'guard' && (asks.includes('write') || job.environment !== undefined))
        expect([...neededBy(workflow, id)], `${workflow.path} ${id}`).toContain('guard');
      // A job that runs whatever came of the ones before would run after a guard that blocks.
      if (id !== 'guard') expect(job.if, `${workflow.path} ${id}`).toBeUndefined();
    }
  });
});

const harmless = ['git', 'for', 'do', 'sleep', 'continue', 'if', 'then', 'break', 'fi', 'done', 'sha', 'echo'];

function words(permissions: Workflow['permissions']): string {
  if (typeof permissions !== 'object') return permissions ?? 'all that the repository gives';
  const entries = Object.entries(permissions);
  return entries.length === 0 ? 'none' : entries.map(([name, access]) => `${name} ${access}`).join(', ');
}

function isOurs(uses: string | undefined): boolean {
  return uses === './' || uses?.startsWith('gate-ledger/gate-ledger@') === true;
}

/** The jobs that a job needs, directly or through others. */
function neededBy(workflow: Workflow, id: string): ReadonlySet<string> {
  const direct = [workflow.jobs[id]?.needs ?? []].flat();
  return new Set(direct.flatMap((need) => [need, ...neededBy(workflow, need)]));
}
