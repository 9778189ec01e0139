// Makes the repositories that are measured, in temporary folders.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const statuses = ['GO', 'PARTIAL', 'NO-GO', 'BLOCKED-EXTERNAL'];
const prefix = 'release_evidence/2026-02-12-readiness';

/** A repository with a realistic ledger: seven gates, long paths, committed evidence of the GO signals. */
export function wideRepository(signals) {
  const { directory, git, write } = begin();
  const entries = Array.from({ length: signals }, (_, index) => ({
    id: `G${index % 7}-${String(index).padStart(5, '0')}`,
    gate: index % 7,
    status: statuses[index % statuses.length],
    code: ['crates/flow/src/orchestration/compactor.rs', 'crates/api/src/routes/orchestration.rs'],
    evidence: `${prefix}/gate-${index % 7}/${index}.log`,
  }));
  write('docs/signal-ledger.md', ledgerOf(entries));
  write('docs/gate-tracker.json', trackerOf(entries, 'NO-GO'));
  for (const { status, evidence } of entries) if (status === 'GO') write(evidence, 'ok\n');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'bench');
  return directory;
}

/**
 * A repository with so many commits, a sixth of them merges of branches, with folders as large as those of git itself, and a ledger of 37 GO signals with 74 paths: each has code and evidence, changed at any time between the first commit and the last.
 */
export function deepRepository(commits, hasTracker) {
  const { directory, git } = begin();
  const paths = Array.from({ length: 3000 }, (_, index) => `part-${index % 8}/file-${index}.c`);
  const entries = Array.from({ length: 37 }, (_, index) => ({
    id: `G${index % 7}-${String(index).padStart(5, '0')}`,
    gate: index % 7,
    status: 'GO',
    code: [paths[index * 2]],
    evidence: paths[index * 2 + 1],
  }));
  const below = chance(1);
  const all = paths.map((path) => file(path, 'first\n')).join('');
  const stream = [
    commit(
      1,
      [],
      all +
        file('signal-ledger.md', ledgerOf(entries)) +
        (hasTracker ? file('gate-tracker.json', trackerOf(entries, 'GO')) : ''),
    ),
  ];
  let [main, mark] = [1, 1];
  // Some files change all the time and most seldom, as in any project.
  const change = (number) =>
    Array.from({ length: 1 + below(3) }, () =>
      file(paths[Math.floor(paths.length * (below(1000) / 1000) ** 3)], `${number}\n`),
    ).join('');
  while (mark < commits) {
    let branch = main;
    for (let left = 1 + below(4); left > 0; left -= 1) {
      mark += 1;
      stream.push(commit(mark, [branch], change(mark)));
      branch = mark;
    }
    // The main line has gone on before the branch comes back.
    mark += 1;
    stream.push(commit(mark, [main], change(mark)));
    main = mark;
    if (below(3) === 0) continue;
    mark += 1;
    const brought = change(mark);
    stream.push(commit(mark, [main, branch], brought));
    main = mark;
  }
  stream.push(`reset refs/heads/main\nfrom :${main}\n`);
  execFileSync('git', ['-C', directory, 'fast-import', '--quiet', '--force'], { input: stream.join('') });
  git('symbolic-ref', 'HEAD', 'refs/heads/main');
  git('repack', '-adq');
  git('reset', '--quiet', '--hard');
  return directory;
}

function begin() {
  const directory = mkdtempSync(join(tmpdir(), 'gate-ledger-bench-'));
  const git = (...args) =>
    execFileSync('git', ['-C', directory, '-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', ...args], {
      stdio: 'ignore',
    });
  const write = (path, text) => {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  git('init', '--quiet');
  return { directory, git, write };
}

function ledgerOf(entries) {
  const rows = entries.map(
    ({ id, gate, status, code, evidence }) =>
      `| ${id} | ${gate} | Persist projection tables in the compactor's manifest and load them again | Orchestration Team | ${status} | ${code.map((path) => `\`${path}\``).join(', ')} | \`${evidence}\` | Projection tables survive a restart and can be queried |`,
  );
  return [
    '# Bench',
    '',
    '| Signal ID | Gate | Signal | Owner | Status | Code Path | Evidence | Exit Criterion |',
    '|---|---:|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function trackerOf(entries, status) {
  const gates = Array.from({ length: 7 }, (_, gate) => ({
    id: gate,
    name: `Gate ${gate}`,
    status,
    required_signal_ids: entries.filter((entry) => entry.gate === gate).map(({ id }) => id),
  }));
  const signals = entries.map(({ id, status }) => ({ id, owner: 'Orchestration Team', status }));
  return JSON.stringify({ definition_of_done: 'ALL_GATES_GO', gates, signals }, null, 2);
}

/** A commit for `git fast-import`, an hour after the one before. */
function commit(mark, parents, changes) {
  const from = parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} :${parent}\n`).join('');
  const message = `change ${mark}\n`;
  return `commit refs/heads/main\nmark :${mark}\ncommitter bench <bench@example.invalid> ${1_400_000_000 + mark * 3600} +0000\ndata ${message.length}\n${message}${from}${changes}`;
}

function file(path, text) {
  return `M 644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

/** Numbers that look random and are the same in every run. */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}
