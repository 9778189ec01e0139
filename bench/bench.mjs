// Prints how long and how much memory the terminal run takes, as ratios: to an empty Node script, and between sizes.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../dist/cli/index.js');
const statuses = ['GO', 'PARTIAL', 'NO-GO', 'BLOCKED-EXTERNAL'];
const prefix = 'release_evidence/2026-02-12-readiness';

const empty = median(() => measure(['-e', '0']), 15);
console.log(`empty script   ${show(empty)}`);
const results = [37, 1_000, 10_000].map((signals) => {
  const directory = makeRepository(signals);
  const result = median(() => measure([cli], directory), signals > 1_000 ? 3 : 15);
  rmSync(directory, { recursive: true });
  console.log(
    `${String(signals).padStart(6)} signals ${show(result)}  ${(result.seconds / empty.seconds).toFixed(1)} x the empty script`,
  );
  return { signals, ...result };
});
const [, thousand, tenThousand] = results;
console.log(
  `10 x the signals take ${(tenThousand.seconds / thousand.seconds).toFixed(1)} x the time and ${(tenThousand.megabytes / thousand.megabytes).toFixed(1)} x the memory`,
);

function measure(args, cwd = tmpdir()) {
  const start = performance.now();
  const child = spawnSync(process.execPath, ['--import', memoryReporter(), ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (child.status !== 0) throw new Error(`exit ${child.status}: ${child.stderr}`);
  return { seconds, megabytes: Number(/peak (\d+)/.exec(child.stderr)?.[1]) / 1024 };
}

/** Prints the peak memory of a process when it ends, in KiB. */
function memoryReporter() {
  return `data:text/javascript,process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`;
}

function median(run, times) {
  const runs = Array.from({ length: times }, run).sort((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(times / 2)];
}

function show({ seconds, megabytes }) {
  return `${(seconds * 1000).toFixed(0).padStart(5)} ms ${megabytes.toFixed(0).padStart(4)} MB`;
}

/** A repository with a realistic ledger: seven gates, long paths, committed evidence of the GO signals. */
function makeRepository(signals) {
  const directory = mkdtempSync(join(tmpdir(), 'gate-ledger-bench-'));
  const entries = Array.from({ length: signals }, (_, index) => ({
    id: `G${index % 7}-${String(index).padStart(5, '0')}`,
    gate: index % 7,
    status: statuses[index % statuses.length],
    evidence: `${prefix}/gate-${index % 7}/${index}.log`,
  }));
  const rows = entries.map(
    ({ id, gate, status, evidence }) =>
      `| ${id} | ${gate} | Persist projection tables in the compactor's manifest and load them again | Orchestration Team | ${status} | \`crates/flow/src/orchestration/compactor.rs\`, \`crates/api/src/routes/orchestration.rs\` | \`${evidence}\` | Projection tables survive a restart and can be queried |`,
  );
  const gates = Array.from({ length: 7 }, (_, gate) => ({
    id: gate,
    name: `Gate ${gate}`,
    status: 'NO-GO',
    required_signal_ids: entries.filter((entry) => entry.gate === gate).map(({ id }) => id),
  }));
  const tracker = {
    definition_of_done: 'ALL_GATES_GO',
    gates,
    signals: entries.map(({ id, status }) => ({ id, owner: 'Orchestration Team', status })),
  };
  const write = (path, text) => {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  write(
    'docs/signal-ledger.md',
    [
      '# Bench',
      '',
      '| Signal ID | Gate | Signal | Owner | Status | Code Path | Evidence | Exit Criterion |',
      '|---|---:|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n'),
  );
  write('docs/gate-tracker.json', JSON.stringify(tracker, null, 2));
  for (const { status, evidence } of entries) if (status === 'GO') write(evidence, 'ok\n');
  const git = (...args) =>
    execFileSync('git', ['-C', directory, '-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', ...args], {
      stdio: 'ignore',
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'bench');
  return directory;
}
