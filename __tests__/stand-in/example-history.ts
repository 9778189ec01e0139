import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A local repository: `first`, then two commits on it, `side` and one that `main` merges. */
export interface History {
  readonly directory: string;
  readonly first: string;
  readonly side: string;
  readonly main: string;
  readonly all: readonly string[];
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
}

/** Makes a repository with everything that a SHA depends on: modes, links, binaries, a submodule, odd names, offsets, long messages, a merge, a tag. */
export function makeHistory(): History {
  const directory = mkdtempSync(join(tmpdir(), 'stand-in-'));
  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      [
        '-C',
        directory,
        '-c',
        'user.name=Zoë Ångström',
        '-c',
        'user.email=zoe@example.com',
        '-c',
        'core.quotePath=false',
        '-c',
        'commit.gpgSign=false',
        '-c',
        'tag.gpgSign=false',
        ...args,
      ],
      {
        env: {
          ...process.env,
          GIT_AUTHOR_DATE: '2026-02-12T23:30:00+0545',
          GIT_COMMITTER_DATE: '2026-02-12T12:00:00-0330',
        },
        encoding: 'utf8',
      },
    ).trim();
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  const commit = (message: string): string => {
    git('add', '--all', '.');
    git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };

  git('init', '--quiet', '--initial-branch=main');
  write('docs/ledger.md', 'first\n');
  write('docs/ä file.md', 'no line end');
  write('docs.md', 'sorts between docs and docs/\n');
  write('empty', '');
  const first = commit('First');
  git('checkout', '--quiet', '-b', 'side');
  write('docs/ledger.md', 'side\n');
  const side = commit('Side\n\nWith a body.\n\n- and a list');
  git('checkout', '--quiet', '-b', 'topic', 'main');
  write('run.sh', '#!/bin/sh\n');
  chmodSync(join(directory, 'run.sh'), 0o755);
  write('large.bin', Buffer.alloc(1_100_000, 0xff));
  symlinkSync('docs/ledger.md', join(directory, 'link'));
  mkdirSync(join(directory, 'vendor'));
  git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendor`);
  const topic = commit('Topic');
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--message', 'Merge topic', 'topic');
  const main = git('rev-parse', 'HEAD');
  git('tag', '--annotate', '--message', 'Version 1', 'v1.0.0');
  return {
    directory,
    git,
    first,
    side,
    main,
    all: [first, side, topic, main],
    remove: () => {
      rmSync(directory, { recursive: true });
    },
  };
}
