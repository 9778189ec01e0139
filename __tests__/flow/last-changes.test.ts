import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { changeReader, type Change } from '../../src/read/git/changes.ts';
import { gitIn } from '../../src/read/git/git.ts';
import { historyOf, historyOfWorktree } from '../../src/read/git/history.ts';
import { countingGit } from '../support/counting-git.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { withRevisions } from '../support/revisions.ts';

/** Numbers that look random and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return (state >> 8) % below;
  };
}

const names = ['a.txt', 'b.txt', 'd/a.txt', 'd/b.txt', 'd/e/c.txt', 'f/a.txt', 'f', 'old/Gate-Tracker.json'];

/** A history of merges with changes of their own and without, of deletions, of files that become folders, and of wrong clocks. */
function randomHistory(seed: number): TestRepository {
  const below = chance(seed);
  const repository = makeRepository();
  const states: (readonly [string, string])[][] = [];
  const stream: string[] = [];
  for (let mark = 1; mark <= 40; mark += 1) {
    const number = mark === 1 || below(30) === 0 ? 0 : 1 + ([0, 0, 0, 1, 1, 2][below(6)] ?? 0);
    const parents = [
      ...new Set(
        Array.from({ length: number }, (_, at) => (at === 0 && below(4) > 0 ? mark - 1 : 1 + below(mark - 1))),
      ),
    ];
    // What a merge has of each file comes from one of its parents.
    const state = new Map(parents.length === 0 ? [] : states[(parents[0] ?? 0) - 1]);
    for (const parent of parents.slice(1))
      for (const name of names) {
        const theirs = new Map(states[parent - 1]).get(name);
        if (below(2) === 0) continue;
        if (theirs === undefined) state.delete(name);
        else state.set(name, theirs);
      }
    for (let change = below(parents.length > 1 ? 2 : 4); change > 0; change -= 1) {
      const name = names[below(names.length)] ?? '';
      if (below(4) === 0) state.delete(name);
      else state.set(name, String(below(5)));
    }
    // A file cannot be a folder, too.
    if (state.has('f')) state.delete('f/a.txt');
    states.push([...state]);
    const when = 1_767_225_600 + Math.floor(mark / 2) * 60 - (below(6) === 0 ? 900 : 0);
    const files = [...state].map(([name, text]) => `M 644 inline ${name}\ndata ${String(text.length)}\n${text}\n`);
    const from = parents.map((parent, at) => `${at === 0 ? 'from' : 'merge'} :${String(parent)}\n`);
    stream.push(
      `commit refs/heads/${parents.length === 0 ? `root-${String(mark)}` : 'main'}\nmark :${String(mark)}\ncommitter test <test@example.invalid> ${String(when)} +0000\ndata 1\nx\n${from.join('')}deleteall\n${files.join('')}`,
    );
  }
  stream.push('reset refs/heads/main\nfrom :40\n');
  execFileSync('git', ['-C', repository.directory, 'fast-import', '--quiet', '--force'], { input: stream.join('') });
  return repository;
}

const asked = [...names, 'd', 'd/e', 'old', 'gone.txt'];
const seeds = Array.from({ length: Number(process.env['HISTORIES'] ?? 12) }, (_, index) => index + 1);

describe('the last changes of a random history', () => {
  it.each(seeds)('are the commits that git names (%i)', async (seed) => {
    const { directory, git } = randomHistory(seed);
    const history = historyOf(gitIn(directory, { trusted: false }), git('rev-parse', 'main'), false);
    const [changes, times] = await Promise.all([history.lastChanges(asked), history.changedAt(asked)]);
    const order = git('rev-list', '--date-order', 'main').split('\n');
    const line = git('rev-list', '--first-parent', 'main').split('\n');
    const positions = asked.flatMap((path) => {
      const sha = git('log', '-1', '--no-renames', '--format=%H', 'main', '--', `:(literal)${path}`);
      return sha === '' ? [] : [{ path, at: order.indexOf(sha), on: line.indexOf(sha) }];
    });
    expect([...(changes?.keys() ?? [])].toSorted()).toEqual(positions.map(({ path }) => path).toSorted());
    for (const one of positions)
      for (const other of positions)
        expect(Math.sign((changes?.get(one.path) ?? NaN) - (changes?.get(other.path) ?? NaN))).toBe(
          Math.sign(one.at - other.at),
        );
    for (const { path } of positions) {
      const time = git('log', '-1', '--first-parent', '--format=%ct', 'main', '--', `:(literal)${path}`);
      expect([path, times?.get(path)]).toEqual([path, Number(time)]);
    }
  });

  it.each(seeds)(
    'are the same where every commit was read before, to look for files by their name (%i)',
    async (seed) => {
      const { directory, git } = randomHistory(seed);
      const open = gitIn(directory, { trusted: false });
      const [whole, plain] = [
        historyOf(open, git('rev-parse', 'main'), false),
        historyOf(open, git('rev-parse', 'main'), false),
      ];
      const { files, isAll } = await whole.filesNamed('gate-tracker.json');
      const touched = git(
        'log',
        '--full-history',
        '-m',
        '--no-renames',
        '--name-only',
        '--format=',
        'main',
        '--',
        ':(icase)**/gate-tracker.json',
      );
      expect(isAll).toBe(true);
      expect([...files.keys()]).toEqual([...new Set(touched.split('\n'))].filter((path) => path !== ''));
      for (const [path, parent] of files) {
        const parents = git(
          'log',
          '-1',
          '--full-history',
          '--no-renames',
          '--diff-filter=D',
          '--format=%P',
          'main',
          '--',
          path,
        );
        expect(parent ?? '').toBe(parents);
      }
      expect(await whole.lastChanges(asked)).toEqual(await plain.lastChanges(asked));
      expect(await whole.changedAt(asked)).toEqual(await plain.changedAt(asked));
    },
  );
});

describe('a long branch', () => {
  it('is followed to its beginning', async () => {
    const repository = withRevisions(
      Array.from({ length: 100 }, (_, index): Record<string, string> => ({
        [index === 0 ? 'first.txt' : 'later.txt']: String(index),
      })),
    );
    const branch = repository.head();
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.clear();
    repository.write('own.txt', 'own');
    repository.commit();
    repository.git('merge', '--quiet', '--no-ff', '--allow-unrelated-histories', '-m', 'merge', branch);
    const history = historyOf(gitIn(repository.directory, { trusted: false }), repository.head(), false);
    const order = repository.git('rev-list', '--date-order', 'HEAD').split('\n');
    const changes = await history.lastChanges(['first.txt', 'later.txt']);
    expect(changes?.get('later.txt')).toBe(order.indexOf(branch));
    expect(changes?.get('first.txt')).toBe(order.indexOf(repository.git('rev-list', '--max-parents=0', branch)));
  });
});

describe('the walk', () => {
  const deep = withRevisions(
    Array.from({ length: 3000 }, (_, index) => ({
      'old.txt': index === 0 ? 'old' : undefined,
      'new.txt': String(index),
    })).map((files) => Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined))) as Record<
      string,
      string
    >[],
  );

  it('ends, without an error, as soon as everything is known', async () => {
    const git = gitIn(deep.directory, { trusted: false });
    let pieces = 0;
    const counting = Object.assign(
      (args: readonly string[], input?: string, sink?: Parameters<typeof git>[2]) =>
        git(
          args,
          input,
          sink === undefined
            ? undefined
            : (piece) => {
                pieces += piece.length;
                return sink(piece);
              },
        ),
      { objects: git.objects },
    );
    expect(await historyOf(counting, deep.head(), false).lastChanges(['new.txt'])).toEqual(new Map([['new.txt', 0]]));
    const early = pieces;
    expect(await historyOf(counting, deep.head(), false).lastChanges(['old.txt'])).toEqual(
      new Map([['old.txt', 2999]]),
    );
    expect(early).toBeLessThan((pieces - early) / 2);
    // What never was there is not looked for until the end.
    pieces = 0;
    expect(await historyOf(counting, deep.head(), false).lastChanges(['none.txt', 'new.txt'])).toEqual(
      new Map([['new.txt', 0]]),
    );
    expect(pieces).toBeLessThan((pieces - early) / 2 + 200_000);
  });

  it('is one for all questions of one turn', async () => {
    const { processes } = await countingGit(async () => {
      const history = historyOf(gitIn(deep.directory, { trusted: false }), deep.head(), false);
      await Promise.all([history.lastChanges(['new.txt', 'old.txt']), history.changedAt(['old.txt'])]);
      await history.changedAt(['new.txt']);
    });
    expect(processes).toBe(2);
  });

  it('of a working tree gives what is not committed no time', async () => {
    const repository = makeRepository();
    repository.write('a.txt', 'a');
    repository.write('b.txt', 'b');
    const sha = repository.commit();
    repository.write('b.txt', 'changed');
    const git = gitIn(repository.directory, { trusted: false });
    const history = historyOfWorktree(git, historyOf(git, sha, false));
    expect(await history.changedAt(['a.txt', 'b.txt'])).toEqual(
      new Map([
        ['a.txt', 1_767_225_600],
        ['b.txt', -1],
      ]),
    );
    expect(await history.changedAt([])).toEqual(new Map());
    expect(await historyOf(git, sha, true).changedAt(['a.txt'])).toBeNull();
  });
});

describe('the output of git', () => {
  it('is read in pieces of any size', async () => {
    const text = 'sha 1 p\0\nM\0ä.txt\0D\0M\0sha2 1 \0sha3 1 \0A\0\nb\0';
    const whole: Change[] = [
      {
        heading: 'sha 1 p',
        files: [
          { status: 'M', path: 'ä.txt' },
          { status: 'D', path: 'M' },
        ],
      },
      { heading: 'sha2 1 ', files: [] },
      { heading: 'sha3 1 ', files: [{ status: 'A', path: '\nb' }] },
    ];
    for (let size = 1; size < 20; size += 1) {
      const read: Change[] = [];
      const reader = changeReader((change) => {
        read.push(change);
        return 'more';
      });
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += size) await reader.take(bytes.subarray(at, at + size));
      await reader.end();
      expect(read).toEqual(whole);
    }
  });
});
