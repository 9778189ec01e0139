import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/judge/report/report.ts';
import { readCase } from '../support/cases.ts';
import { judgeProject } from '../support/judging.ts';
import { historyOfFiles, treeOf, type Files } from '../support/tree.ts';

const sound = readCase('sound').head;
const ledgerPath = 'docs/readiness/signal-ledger.md';

/** The sound project with other words in its ledger, and without some files. */
function project(words: readonly (readonly [string, string])[] = [], without: readonly string[] = []): Files {
  const text = words.reduce(
    (whole, [from, to]) => {
      if (!whole.includes(from)) throw new Error(`the ledger does not say ${from}`);
      return whole.replace(from, to);
    },
    Buffer.from(sound[ledgerPath] ?? []).toString(),
  );
  const files = Object.entries(sound).filter(([path]) => !without.includes(path));
  return { ...Object.fromEntries(files), [ledgerPath]: Buffer.from(text) };
}

async function review(base: Files, head: Files): Promise<Report> {
  return await judgeProject({ base, head, settings: { mode: 'review' } });
}

/** The errors and warnings of a report, those that the base has, too, apart. */
function byAge({ findings }: Report): { readonly fresh: readonly string[]; readonly older: readonly string[] } {
  const told = findings.filter(({ severity }) => severity !== 'notice');
  const names = (older: boolean): readonly string[] =>
    told.filter((one) => one.older === older).map(({ rule, signal }) => `${rule} ${signal ?? ''}`);
  return { fresh: names(false), older: names(true) };
}

const gone = ['`evidence/build.log`', '`evidence/gone.log`'] as const;
const lost = ['`evidence/sign.log`', '`evidence/lost.log`'] as const;

describe('a finding', () => {
  it('is older where the base has the same, wherever its row is', async () => {
    const moved = [
      '# Ledger of the Apollo release',
      '# Ledger of the Apollo release\n\nMore words.\n\nAnd more.',
    ] as const;
    expect(byAge(await review(project([gone]), project([gone, moved])))).toEqual({
      fresh: [],
      older: ['evidence-missing A-1'],
    });
  });

  it('is of the change where it is about another row, though the rule is the same', async () => {
    expect(byAge(await review(project([gone]), project([gone, lost])))).toEqual({
      fresh: ['evidence-dropped A-2', 'evidence-missing A-2'],
      older: ['evidence-missing A-1'],
    });
  });

  it('is of the change where it has other values', async () => {
    const other = ['`evidence/build.log`', '`evidence/other.log`'] as const;
    const { fresh, older } = byAge(await review(project([gone]), project([other])));
    expect(fresh).toContain('evidence-missing A-1');
    expect(older).toEqual([]);
  });

  it('is of the change where the base has fewer equal ones', async () => {
    const row = '| B-1 | 2 | Load test | Performance | NO-GO |';
    const again = [row, `${row} \`src/server.c\` | | p99 under 100 ms |\n${row}`] as const;
    const { findings } = await review(project(), project([again]));
    expect(findings.filter(({ rule }) => rule === 'signal-duplicate').map(({ older }) => older)).toEqual([false]);
  });

  it('is of the change where a file went that no document names otherwise', async () => {
    expect(byAge(await review(project(), project([], ['evidence/sign.log']))).fresh).toEqual(['evidence-missing A-2']);
  });

  it('that rests on history is older where neither row nor files changed', async () => {
    const stale = { ...project(), 'src/sign.c': Buffer.from('new') };
    const [first, second, third] = [project(), stale, { ...stale, 'src/build.c': Buffer.from('newer') }];
    const history = historyOfFiles([first, second, third], ['c'.repeat(40), 'b'.repeat(40), 'a'.repeat(40)]);
    const report = await judgeProject({ base: second, head: third, settings: { mode: 'review' }, with: { history } });
    expect(byAge(report)).toEqual({ fresh: ['evidence-stale A-1'], older: ['evidence-stale A-2'] });
  });

  it('is of the change where only a number in it differs', async () => {
    const [one, two] = ['1', '2'].map((number) => ['`evidence/build.log`', `\`evidence/gone-${number}.log\``] as const);
    const { fresh, older } = byAge(await review(project([one ?? gone]), project([two ?? gone])));
    expect([fresh.includes('evidence-missing A-1'), older]).toEqual([true, []]);
  });

  it('is of the change where it is in another file', async () => {
    const policy = Buffer.from(
      'claims: [{ path: README.md, pattern: ready }, { path: docs/old.md, pattern: ready }]\n',
    );
    const claims = (readme: string, old: string): Files => ({
      ...project(),
      '.github/gate-ledger.yml': policy,
      'README.md': Buffer.from(readme),
      'docs/old.md': Buffer.from(old),
    });
    const told = async (readme: string): Promise<readonly string[]> =>
      byAge(await review(claims('Soon.\n', 'It is ready.\n'), claims(readme, 'Soon.\n'))).fresh;
    expect(await told('It is ready.\n')).toEqual(['claim-early ']);
    expect(await told('Soon.\n')).toEqual([]);
  });

  it('that rests on history is of the change where a new file matches the pattern of the row', async () => {
    const pattern = ['`src/sign.c`', '`src/**`'] as const;
    const first = project([pattern]);
    const second = { ...first, 'src/sign.c': Buffer.from('new') };
    const third = { ...second, 'src/backdoor.c': Buffer.from('newest') };
    const history = historyOfFiles([first, second, third], ['c'.repeat(40), 'b'.repeat(40), 'a'.repeat(40)]);
    const report = await judgeProject({ base: second, head: third, settings: { mode: 'review' }, with: { history } });
    expect(byAge(report).fresh).toContain('evidence-stale A-2');
  });

  it('is of the change where the base is not known', async () => {
    const head = project([gone]);
    const { findings, gates, changes } = await judgeProject({
      base: head,
      head,
      with: { base: { kind: 'there', tree: { ...treeOf(head), look: () => Promise.reject(new Error('502')) } } },
    });
    expect(findings.filter(({ rule }) => rule === 'evidence-missing').map(({ older }) => older)).toEqual([false]);
    expect(gates.map(({ before }) => before)).toEqual([null, null]);
    expect(changes?.before).toBeNull();
  });
});

describe('a gate', () => {
  it('has what it was by rows and evidence', async () => {
    const { gates, changes } = await review(project(), project([], ['evidence/sign.log']));
    expect(gates.map(({ effective, before }) => [effective, before?.effective, before?.go, before?.total])).toEqual([
      ['PARTIAL', 'GO', 2, 2],
      ['NO-GO', 'NO-GO', 0, 1],
    ]);
    expect(changes?.before).toEqual({ requiredGates: 2, requiredGatesGo: 1 });
  });

  it('was nothing where the base has no such gate, and nothing is known without a base', async () => {
    const { gates } = await review({}, project());
    expect(gates.map(({ before }) => before)).toEqual([null, null]);
    const alone = await judgeProject({ head: project() });
    expect([...alone.gates.map(({ before }) => before), alone.changes]).toEqual([null, null, null]);
  });
});

describe('a change', () => {
  it('says of each field what it was and what it is', async () => {
    const owner = ['| Load test | Performance |', '| Load test | SRE |'] as const;
    const { changes } = await review(project(), project([owner, gone]));
    expect(changes?.signals.map(({ id, edits }) => [id, edits])).toEqual([
      ['A-1', [{ field: 'evidence', from: ['evidence/build.log'], to: ['evidence/gone.log'] }]],
      ['B-1', [{ field: 'owner', from: ['Performance'], to: ['SRE'] }]],
    ]);
  });

  it('says all of a signal that goes', async () => {
    const row = '| B-1 | 2 | Load test | Performance | NO-GO | `src/server.c` | | p99 under 100 ms |\n';
    const { changes } = await review(project(), project([[row, '']]));
    expect(changes?.signals).toMatchObject([
      {
        id: 'B-1',
        kind: 'removed',
        fields: [],
        edits: [
          { field: 'status', from: ['NO-GO'], to: [] },
          { field: 'gate', from: ['2'], to: [] },
          { field: 'title', from: ['Load test'], to: [] },
          { field: 'owner', from: ['Performance'], to: [] },
          { field: 'code', from: ['src/server.c'], to: [] },
          { field: 'exit', from: ['p99 under 100 ms'], to: [] },
        ],
      },
    ]);
  });

  it('that removes a signal misses it once', async () => {
    const row = '| B-1 | 2 | Load test | Performance | NO-GO | `src/server.c` | | p99 under 100 ms |\n';
    const { findings } = await review(project(), project([[row, '']]));
    const [cause] = findings.filter(({ rule }) => rule === 'signal-removed');
    const missed = findings.filter(({ rule }) => rule === 'signal-unlisted');
    expect(missed.length).toBeGreaterThan(0);
    for (const { follows } of missed) expect(follows).toEqual([cause?.id]);
  });

  it('whose promotion cites nothing that is there has one cause', async () => {
    const go = ['| NO-GO | `src/server.c` | |', '| GO | `src/server.c` | `x/y.log` |'] as const;
    const { findings } = await review(project(), project([go]));
    const [cause] = findings.filter(({ rule }) => rule === 'evidence-missing');
    expect(findings.find(({ rule }) => rule === 'promotion-unproven')?.follows).toEqual([cause?.id]);
  });
});
