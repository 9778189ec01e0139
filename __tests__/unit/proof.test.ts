import { describe, expect, it } from 'vitest';
import { ruleCatalogue } from '../../src/judge/rules/catalogue.ts';
import type { Case } from '../../src/judge/judgement/judge.ts';
import { openSource } from '../../src/model/source.ts';
import { loosenings } from '../../src/read/policy/policy.ts';
import { readPolicy } from '../../src/read/policy/read-policy.ts';
import { commitAlone, today } from '../support/beside.ts';
import { judgeProject } from '../support/judging.ts';
import { projectWith, type Parts } from '../support/project-with.ts';
import { historyOfFiles } from '../support/tree.ts';
import { fc } from './fast-check.ts';

const junit = (failures: number): string =>
  `<testsuite><testcase name="adds"/>${'<testcase name="signs"><failure/></testcase>'.repeat(failures)}</testsuite>`;

/** The rules of all findings of a signal, with how severe they are. */
async function rulesOf(parts: Parts, id: string, given: Parameters<typeof judgeProject>[0] | object = {}) {
  const report = await judgeProject({ head: projectWith(parts), ...given });
  return report.findings
    .filter((finding) => finding.signal === id || finding.signals.includes(id))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

const evidence = (id: string, text: string): readonly (readonly [string, string])[] => [
  [`\`evidence/${id}.log\``, text],
];

describe('what the policy needs', () => {
  it.for([
    ['needs: [file]', '`evidence/build.log`', []],
    ['needs: [file]', '`junit: unit.xml`', []],
    ['needs: [file]', '<https://example.com/log>', ['evidence-external notice']],
    ['needs: [report]', '`junit: unit.xml`', []],
    ['needs: [report]', '`evidence/build.log`', ['proof-missing error']],
    ['needs: [report]', '<https://example.com/log>', ['proof-missing error', 'evidence-external notice']],
    ['needs: [report]', '`junit: failed.xml`', ['evidence-failing error']],
    ['needs: [report]', '', ['evidence-missing error']],
    ['needs: [word]', '', []],
    ['needs: [[report, run]]', '`junit: unit.xml`', []],
    ['needs: [[attested, report]]', '`junit: unit.xml`', []],
    ['needs: [attested]', '`junit: unit.xml`', ['proof-missing error']],
    ['needs: [report, run]', '`junit: unit.xml`', ['proof-missing error']],
    ['needs: [run]', '`run: .github/workflows/ci.yml`', ['proof-announced notice']],
    ['needs: [run]', '`run: .github/workflows/no.yml`', ['evidence-missing error']],
    ['needs: [run]', '`run: ci.yml`', ['evidence-unreadable error']],
    ['needs: [file]', 'junit: unit.xml', ['evidence-unreadable error']],
    ['needs: [file]', 'run: .github/workflows/ci.yml / e2e', ['evidence-unreadable error']],
    ['needs: [file]', '`evidence/build.log`, run: yesterday', []],
    ['signals: "A-*", needs: [report]', '`evidence/build.log`', ['proof-missing error']],
    ['signals: "B-*", needs: [report]', '`evidence/build.log`', []],
    ['gates: [1], needs: [report]', '`evidence/build.log`', ['proof-missing error']],
    ['gates: [2], needs: [report]', '`evidence/build.log`', []],
    ['gates: ["1"], signals: "*-2", needs: [report]', '`evidence/build.log`', []],
  ] as const)('%s, and a row that cites %s', async ([need, cited, expected]) => {
    const found = await rulesOf(
      {
        policy: `proof: [{ ${need} }]\n`,
        ledger: evidence('build', cited),
        files: { 'unit.xml': junit(0), 'failed.xml': junit(1), '.github/workflows/ci.yml': 'on: push\n' },
      },
      'A-1',
    );
    expect(found.toSorted()).toEqual([...expected].toSorted());
  });

  it('of a run is unknown in a release that cannot ask GitHub', async () => {
    const parts = {
      ledger: evidence('build', '`run: .github/workflows/ci.yml`'),
      files: { '.github/workflows/ci.yml': 'x' },
    };
    const release = { settings: { mode: 'release' as const }, tag: 'v1' };
    expect(await rulesOf(parts, 'A-1', release)).toContain('evidence-unknown error');
  });

  it('is asked for by each entry that matches', async () => {
    const policy = 'proof: [{ signals: "A-1", needs: [word] }, { gates: [1], needs: [report] }]\n';
    expect(await rulesOf({ policy }, 'A-1')).toEqual(['proof-missing error']);
    expect(await rulesOf({ policy }, 'B-1')).toEqual([]);
  });
});

describe('the highest age', () => {
  const day = 86_400;
  /** Judged so many seconds after the last change of all files. */
  const after = (seconds: number | null, parts: Partial<Case> = {}): object => ({
    with: {
      history: {
        ...historyOfFiles([], []),
        lastChanges: () => Promise.resolve(new Map()),
        changedAt: (paths: readonly string[]) =>
          Promise.resolve(
            seconds === null ? null : new Map(paths.map((path) => [path, today.getTime() / 1000 - seconds])),
          ),
      },
      ...parts,
    },
  });
  const policy = 'proof: [{ needs: [file], max-age: 14d }]\n';

  it.for([
    [0, []],
    [14 * day, []],
    [14 * day + 1, ['evidence-old error']],
    [null, ['evidence-old notice']],
  ] as const)('of 14 days, %s seconds later', async ([seconds, expected]) => {
    expect(await rulesOf({ policy }, 'A-1', after(seconds))).toEqual(expected);
  });

  it('that is not known blocks a release', async () => {
    const release = { settings: { mode: 'release' as const }, tag: 'v1', ...after(null) };
    expect(await rulesOf({ policy }, 'A-1', release)).toContain('evidence-old error');
  });

  it('is that of the oldest file of a pattern, and of the youngest piece of evidence', async () => {
    const ages = new Map([
      ['evidence/build.log', 30],
      ['evidence/sign.log', 1],
      ['evidence/load.log', 1],
    ]);
    const changedAt = () =>
      Promise.resolve(new Map([...ages].map(([path, days]) => [path, today.getTime() / 1000 - days * day])));
    const given = after(0, {
      history: { ...historyOfFiles([], []), lastChanges: () => Promise.resolve(new Map()), changedAt },
    });
    expect(await rulesOf({ policy, ledger: evidence('sign', '`evidence/*.log`') }, 'A-2', given)).toEqual([
      'evidence-old error',
    ]);
    const two = evidence('build', '`evidence/build.log`, `evidence/sign.log`');
    expect(await rulesOf({ policy, ledger: two }, 'A-1', given)).toEqual([]);
  });

  it('puts the time of the verdict into the report, and only then', async () => {
    expect((await judgeProject({ head: projectWith({ policy }) })).asOf).toBe(today.toISOString());
    expect((await judgeProject({ head: projectWith() })).asOf).toBeNull();
  });
});

describe('the clock', () => {
  const at = (time: string | null): object => ({
    with: { commits: { ...commitAlone(null), time: () => Promise.resolve(time) } },
  });

  it.for([
    ['2026-11-20T00:00:00.000Z', 0],
    ['2026-11-26T12:00:00.000Z', 0],
    ['2026-11-26T12:00:01.000Z', 1],
    [null, 0],
  ] as const)('may not be behind the commit of %s, where an age depends on it', async ([time, number]) => {
    const behind = async (policy: string): Promise<number> => {
      const { findings } = await judgeProject({ head: projectWith({ policy }), ...at(time) });
      return findings.filter(({ rule }) => rule === 'clock-behind').length;
    };
    expect(await behind('proof: [{ needs: [file], max-age: 14d }]\n')).toBe(number);
    expect(await behind('proof: [{ needs: [file] }]\n')).toBe(0);
  });
});

describe('a plain file', () => {
  it.for([
    ['unit.xml', junit(1), ['evidence-failing error']],
    ['unit.xml', junit(0), []],
    ['unit.tap', 'TAP version 13\n1..2\nok 1\nnot ok 2 - signs\n', ['evidence-failing error']],
    ['run.log', '1..1\nnot ok 1 - signs\n', ['evidence-failing error']],
    ['notes.txt', 'not ok, says the team\n', []],
    [
      'scan.json',
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"level":"error","message":{"text":"x"}}]}]}',
      ['evidence-failing error'],
    ],
    ['unit.bin', junit(1), []],
  ] as const)('%s that says %s', async ([name, text, expected]) => {
    expect(await rulesOf({ ledger: evidence('build', `\`${name}\``), files: { [name]: text } }, 'A-1')).toEqual(
      expected,
    );
  });

  it('of a pattern refutes where one says that it failed', async () => {
    const files = { 'reports/a.xml': junit(0), 'reports/b.xml': junit(1) };
    expect(await rulesOf({ ledger: evidence('build', '`reports/*.xml`'), files }, 'A-1')).toEqual([
      'evidence-failing error',
    ]);
  });
});

describe('a change of what a report must show', () => {
  const cited = (condition: string): Parts => ({
    ledger: evidence('build', `\`${condition}\``),
    files: { 'lcov.info': 'TN:\nSF:a.c\nDA:1,1\nDA:2,1\nend_of_record\n' },
  });

  it.for([
    ['coverage: lcov.info >= 85%', 'coverage: lcov.info  >= 85%', []],
    ['coverage: lcov.info >= 85%', 'coverage: lcov.info >= 50%', ['evidence-dropped error']],
    ['coverage: lcov.info >= 85%', 'coverage: lcov.info >= 90%', ['evidence-dropped error']],
    ['coverage: lcov.info >= 85%', 'lcov.info', ['evidence-dropped error']],
    ['lcov.info', 'coverage: lcov.info >= 85%', []],
  ] as const)('from %s to %s is seen, even where the file changes, too', async ([from, to, expected]) => {
    const base = projectWith(cited(from));
    const head = { ...projectWith(cited(to)), 'lcov.info': Buffer.from('TN:\nSF:a.c\nDA:1,1\nend_of_record\n') };
    const { findings } = await judgeProject({ base, head, settings: { mode: 'review' } });
    const found = findings.filter(({ severity }) => severity === 'error');
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected);
  });
});

describe('proof in the policy asks for less', () => {
  const clauses = (base: string, head: string): readonly string[] => {
    const [before, after] = [base, head].map((text) => readPolicy(openSource('p.yml', text), ruleCatalogue).policy);
    if (before == null || after == null) throw new Error(`invalid: ${base} ${head}`);
    return loosenings(before, after, ruleCatalogue);
  };
  const entry = fc.record({
    signals: fc.constantFrom('"*"', '"A-*"', '"A-1"'),
    needs: fc.constantFrom('[word]', '[file]', '[report]', '[report, run]', '[[report, run]]'),
    age: fc.constantFrom('', ', max-age: 7d', ', max-age: 14d'),
    since: fc.constantFrom('', ', since: unchanged'),
  });
  const written = ({
    signals,
    needs,
    age,
    since,
  }: {
    signals: string;
    needs: string;
    age: string;
    since: string;
  }): string => `proof: [{ signals: ${signals}, needs: ${needs}${age}${since} }]\n`;

  it.for([
    ['needs: [report, run]', 'needs: [report]'],
    ['needs: [report]', 'needs: [[report, file]]'],
    ['needs: [report]', 'signals: "A-*", needs: [report]'],
    ['needs: [report]', 'gates: [1], needs: [report]'],
    ['gates: [1, 2], needs: [report]', 'gates: [1], needs: [report]'],
    ['needs: [report], max-age: 7d', 'needs: [report], max-age: 8d'],
    ['needs: [report], max-age: 7d', 'needs: [report]'],
    ['needs: [run]', 'needs: [run], since: unchanged'],
    ['signals: X, needs: [file]', 'signals: X, needs: [word]'],
  ] as const)('with { %s } and then { %s }', ([base, head]) => {
    expect(clauses(`proof: [{ ${base} }]\n`, `proof: [{ ${head} }]\n`)).not.toEqual([]);
    expect(clauses(`proof: [{ ${base} }]\n`, `proof: [{ ${base} }]\n`)).toEqual([]);
  });

  it('where it takes the word of some signals', () => {
    expect(clauses('', 'proof: [{ signals: X, needs: [word] }]\n')).not.toEqual([]);
    expect(clauses('', 'proof: [{ signals: X, needs: [report] }]\n')).toEqual([]);
  });

  it('never where one more entry is added that asks for a report', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const base = written(one);
        const head = base.replace(' }]', ' }, { signals: "B-*", needs: [report] }]');
        expect(clauses(base, head)).toEqual([]);
        expect(clauses(base, base)).toEqual([]);
      }),
    );
  });
});
