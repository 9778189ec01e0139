import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beginBranch, commitAll, headOf, initialize, mergeLater } from './git-writer.ts';
import { temporaryFolder } from './temporary.ts';

/** A real git repository in a temporary folder; the same files give the same SHAs. */
export interface TestRepository {
  readonly directory: string;
  readonly git: (...args: string[]) => string;
  /** Puts content at a path; null deletes it. */
  readonly write: (path: string, content: string | Uint8Array | null) => void;
  /** Copies a folder over the working tree, where it exists. */
  readonly copy: (from: string, to: string) => void;
  /** Deletes all but `.git`. */
  readonly clear: () => void;
  /** Commits the whole working tree and answers the SHA. */
  readonly commit: (message?: string) => string;
  /** The commit that is checked out. */
  readonly head: () => string;
  /** Begins a branch at HEAD. */
  readonly branch: (name: string) => void;
  /** Checks out the merge of a commit into one that it comes after, as GitHub makes it for a pull request. */
  readonly merge: (base: string, head: string) => string;
}

const identity = {
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.invalid',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
};
/** The same in a commit object. */
const signature = 'test <test@example.invalid> 1767225600 +0000';
const environment = {
  ...process.env,
  ...identity,
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.invalid',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Makes an empty repository on the branch `main`. */
export function makeRepository(): TestRepository {
  const directory = temporaryFolder();
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', directory, ...args], {
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  initialize(directory);
  let isUsual = true;
  /** Whether nothing was done to the repository that only git itself can go on from. */
  const isPlain = (): boolean =>
    isUsual && ['MERGE_HEAD', 'packed-refs', 'shallow'].every((name) => !existsSync(join(directory, '.git', name)));
  return {
    directory,
    git: (...args) => {
      if (['init', 'update-index', 'submodule'].includes(args[0] ?? '')) isUsual = false;
      return git(...args);
    },
    write: (path, content) => {
      const full = join(directory, path);
      if (content === null) rmSync(full, { recursive: true, force: true });
      else {
        mkdirSync(dirname(full), { recursive: true });
        writeFileSync(full, content);
      }
    },
    copy: (from, to) => {
      if (existsSync(from)) cpSync(from, join(directory, to), { recursive: true });
    },
    clear: () => {
      git('rm', '-r', '--quiet', '--force', '--ignore-unmatch', '.');
      git('clean', '-fdxq');
    },
    commit: (message = 'change') => {
      const quick = isPlain() ? commitAll(directory, signature, message) : null;
      if (quick !== null) return quick;
      git('add', '--all', '--force');
      git('commit', '--quiet', '--allow-empty', '--no-verify', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    head: () => headOf(directory) ?? git('rev-parse', 'HEAD'),
    branch: (name) => {
      beginBranch(directory, name);
    },
    merge: (base, head) => mergeLater(directory, base, head, signature),
  };
}
