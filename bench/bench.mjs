// Prints how long and how much memory the terminal run takes, and whether it keeps its limits. `npm run bench -- CLI` measures another bundle.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deepRepository, wideRepository } from './repositories.mjs';

const cli = resolve(process.argv[2] ?? join(import.meta.dirname, '../dist/cli/index.js'));

/** Times the empty script; seconds; megabytes; times the time for twice the signals; times `git log --name-only` of everything. */
const limits = { start: 2.5, seconds: 1.5, megabytes: 300, growth: 2.3, history: 1.2 };
const commits = 60_000;

const empty = (directory) => run(process.execPath, [...memory(), '-e', '0'], directory);
const judge = (directory) => run(process.execPath, [...memory(), cli], directory);
const log = (directory) => run('git', ['log', '--name-only'], directory);

using(wideRepository(37), (directory) => {
  const [base, judged] = inTurns([empty, judge], directory, 15);
  say('cold start, 37 signals', `${show(judged)}, the empty script ${show(base)}`);
  check('times the empty script', judged.seconds / base.seconds, limits.start);
});

// A ledger of 20,000 such signals is over the limit of a document.
const [five, ten] = [5000, 10_000].map((signals) =>
  using(wideRepository(signals), (directory) => {
    const [judged] = inTurns([judge], directory, 5);
    say(`${signals} signals`, show(judged));
    return judged;
  }),
);
check('seconds for 10000 signals', ten.seconds, limits.seconds);
check('MB for 10000 signals', ten.megabytes, limits.megabytes);
check('times the time for twice the signals', ten.seconds / five.seconds, limits.growth);

for (const hasTracker of [true, false])
  using(deepRepository(commits, hasTracker), (directory) => {
    const [base, judged] = inTurns([log, judge], directory, 5);
    const what = hasTracker ? 'with a tracker' : 'without a tracker';
    say(`${commits} commits, ${what}`, `${show(judged)}, git log --name-only ${(base.seconds * 1000).toFixed(0)} ms`);
    check('times git log --name-only', judged.seconds / base.seconds, limits.history);
  });

/** Measures programs one after the other, again and again: a busy machine then slows them all. Answers the median of each. */
function inTurns(programs, directory, times) {
  const rounds = Array.from({ length: times }, () => programs.map((program) => program(directory)));
  return programs.map((_, index) => {
    const measured = rounds.map((round) => round[index]);
    return { seconds: median(measured, 'seconds'), megabytes: median(measured, 'megabytes') };
  });
}

function median(measured, key) {
  return measured.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(measured.length / 2)];
}

function run(program, args, cwd) {
  const start = performance.now();
  const child = spawnSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = (performance.now() - start) / 1000;
  if (child.status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${child.status}: ${child.stderr}`);
  return { seconds, megabytes: Number(/peak (\d+)/.exec(child.stderr)?.[1]) / 1024 };
}

/** Prints the peak memory of a process when it ends, in KiB. */
function memory() {
  return [
    '--import',
    `data:text/javascript,process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`,
  ];
}

function using(directory, work) {
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function show({ seconds, megabytes }) {
  return `${(seconds * 1000).toFixed(0)} ms ${megabytes.toFixed(0)} MB`;
}

function say(what, measured) {
  console.log(`${what}: ${measured}`);
}

function check(what, value, limit) {
  console.log(
    `  ${value <= limit ? 'pass' : 'FAIL'}  ${value.toFixed(value < 20 ? 2 : 0)} ${what}, the limit is ${limit}`,
  );
}
