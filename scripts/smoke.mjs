// Runs the bundles once, like a person and like a runner: on every system, and on the oldest Node. It needs git, but no package.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'gate-ledger-smoke-'));
const files = {
  'signal-ledger.md':
    '| ID | Gate | Status | Owner | Evidence | Exit criterion |\n|---|---|---|---|---|---|\n| A-1 | 1 | GO | Ann | `proof/build.log` | It builds |\n| A-2 | 1 | NO-GO | Ben | | It runs |\n',
  'gate-tracker.json': '{ "gates": [{ "id": 1, "required_signal_ids": ["A-1", "A-2"] }] }\n',
  'proof/build.log': 'built\n',
};

try {
  for (const [path, text] of Object.entries(files)) put(path, text);
  git('init', '--quiet');
  commit();
  expect(cli(), 0, 'The ledger is in order. Release: 0 of 1 gate GO');
  expect(cli('--tag', 'v1.0.0', '--head', 'HEAD'), 1, 'is held by 1 gate.');
  put('signal-ledger.md', files['signal-ledger.md'].replace('| NO-GO | Ben | |', '| GO | Ben | `proof/run.log` |'));
  put('proof/run.log', 'ran\n');
  commit();
  expect(cli('--tag', 'v1.0.0', '--head', 'HEAD'), 0, 'GO: v1.0.0 can be released.');
  expect(cli('history'), 0, 'newest first');
  expect(cli('pack', '--out', 'pack'), 0, 'was written');
  expect(cli('verify-pack', 'pack'), 0, 'is sound');
  expect(cli('--mode', 'x'), 2, 'Allowed choices');
  expect(action(), 0, 'Release: 1 of 1 gate GO');
  console.log(`smoke: passed on ${process.platform}, Node ${process.versions.node}`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function put(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit() {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'smoke');
}

function git(...args) {
  const identity = ['-c', 'user.name=smoke', '-c', 'user.email=smoke@example.invalid', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' }).trim();
}

function cli(...args) {
  return run([join(root, 'dist/cli/index.js'), ...args], {});
}

/** The action on a push, without a token. */
function action() {
  const output = `${folder}-output`;
  writeFileSync(output, '');
  const event = `${output}.json`;
  writeFileSync(event, JSON.stringify({ before: '0'.repeat(40) }));
  try {
    const result = run([join(root, 'dist/index.js')], {
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: git('rev-parse', 'HEAD'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'octo/smoke',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: '',
    });
    if (!readFileSync(output, 'utf8').includes('all-gates-go')) throw new Error('the action set no outputs');
    return result;
  } finally {
    for (const path of [output, event]) rmSync(path, { force: true });
  }
}

function run(args, env) {
  return spawnSync(process.execPath, args, { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' });
}

function expect({ status, stdout, stderr }, wanted, words) {
  if (status === wanted && `${stdout}${stderr}`.includes(words)) return;
  throw new Error(`status ${status}, expected ${wanted} and ${JSON.stringify(words)}:\n${stdout}${stderr}`);
}
