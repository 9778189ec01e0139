import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { converse, type Conversation, type Taker } from './conversation.ts';

/**
 * Runs git and returns its output; a status other than zero throws `GitFailure`. With a `sink`, the output is passed to it piece by piece, as fast as it takes it, and what the sink throws is thrown. Once the sink answers `enough`, git is stopped, which is no failure.
 */
export interface Git {
  (args: readonly string[], input?: string, sink?: Sink): Promise<Buffer>;
  /** Asks `cat-file`, in one process for all questions, for type and size of objects, or for their content, too. A name must have no line end. */
  readonly objects: (what: ObjectQuestion, names: readonly string[], take: Taker) => Promise<void>;
}

type ObjectQuestion = 'info' | 'contents';

type Sink = (piece: Buffer) => Promise<void> | Promise<'enough' | 'more'>;

/** Git ended with a status other than zero, or could not be started (null). */
class GitFailure extends Error {
  override readonly name = 'GitFailure';
  readonly status: number | null;
  constructor(message: string, status: number | null) {
    super(message);
    this.status = status;
  }
}

/**
 * Git in a folder. Replacement objects and the file monitor of the repository are turned off: the verdict belongs to a SHA, and a repository must not run a program of its choice. `trusted` reads a folder that another user owns, as in a container job (https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory).
 */
export function gitIn(directory: string, options: { readonly trusted: boolean }): Git {
  const settings = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    ...(options.trusted ? ['-c', 'safe.directory=*'] : []),
  ];
  const env = {
    ...inherited(options.trusted),
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // Many lines at once: `git log` would write each commit by itself. What is asked in a conversation is answered at once all the same.
    GIT_FLUSH: '0',
    ...(options.trusted ? trustingConfig() : {}),
    LC_ALL: 'C',
  };
  const start = (args: readonly string[]): ChildProcessWithoutNullStreams =>
    spawn('git', [...settings, ...args], { cwd: directory, env, stdio: ['pipe', 'pipe', 'pipe'] });
  const talk = (how: string): Conversation =>
    converse(
      () => start(['cat-file', how, '--follow-symlinks']),
      (complaint, status) => failureOf('cat-file', complaint, status, directory),
    );
  const run = (args: readonly string[], input?: string, sink?: Sink): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const child = start(args);
      const output: Buffer[] = [];
      const complaint: Buffer[] = [];
      let isEnough = false;
      const stop = (): void => {
        isEnough = true;
        child.kill();
      };
      const drained = drain(child.stdout, sink ?? ((piece) => Promise.resolve(void output.push(piece))), stop);
      drained.catch(() => undefined); // its error is handled when git has ended
      child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
      child.on('error', (error) => {
        reject(failureOf(commandOf(args), error.message, null, directory));
      });
      child.on('close', (status) => {
        drained.then(() => {
          if (status === 0 || isEnough) resolve(Buffer.concat(output));
          else reject(failureOf(commandOf(args), Buffer.concat(complaint).toString(), status, directory));
        }, reject);
      });
      child.stdin.on('error', () => undefined); // where git ends early it closes the pipe; its status says why
      child.stdin.end(input ?? '');
    });
  return Object.assign(run, { objects: askObjects(talk) });
}

/** Git has `--batch-command` since version 2.36: https://git-scm.com/docs/git-cat-file#Documentation/git-cat-file.txt---batch-command */
function askObjects(talk: (how: string) => Conversation): Git['objects'] {
  const together = talk('--batch-command');
  const apart = { info: talk('--batch-check'), contents: talk('--batch') };
  let isOld = false;
  return async (what, names, take) => {
    if (!isOld) {
      try {
        await together(names.map((name) => `${what} ${name}\n`).join(''), take);
        return;
      } catch (error) {
        if (!(error instanceof GitFailure && error.status === usageStatus)) throw error;
        isOld = true;
      }
    }
    await apart[what](names.map((name) => `${name}\n`).join(''), take);
  };
}

/** The exit status of git for an unknown option. */
const usageStatus = 129;

/** Why git failed; a status of null means that it could not be started. */
function failureOf(command: string, complaint: string, status: number | null, directory: string): GitFailure {
  if (status === null) return new GitFailure(`git could not be started in ${directory}: ${complaint}`, null);
  const why = reasonIn(complaint) ?? `status ${String(status)}`;
  return new GitFailure(`git ${command} failed: ${why}${hintFor(why)}`, status);
}

/**
 * A configuration that lets git read a folder that another user owns. Git 2.35.2 to 2.37 read this only from a global configuration, not from the command line or the environment.
 */
function trustingConfig(): NodeJS.ProcessEnv {
  try {
    if (configPath === null) {
      const path = join(mkdtempSync(join(tmpdir(), 'gate-ledger-git-')), 'config');
      writeFileSync(path, '[safe]\n\tdirectory = *\n');
      configPath = path;
    }
    return { GIT_CONFIG_GLOBAL: configPath };
  } catch {
    return {}; // newer versions read the command line
  }
}

let configPath: string | null = null;

async function drain(output: AsyncIterable<Buffer>, sink: Sink, stop: () => void): Promise<void> {
  for await (const piece of output) {
    if ((await sink(piece)) !== 'enough') continue;
    stop();
    return;
  }
}

/** The output of git as text, without the last line end. */
export async function gitText(git: Git, args: readonly string[], input?: string): Promise<string> {
  return (await git(args, input)).toString().replace(/\n$/, '');
}

/** The same, or null where git answers no (status 1). Any other status throws `GitFailure`. */
export async function gitTry(git: Git, args: readonly string[]): Promise<string | null> {
  try {
    return await gitText(git, args);
  } catch (error) {
    if (error instanceof GitFailure && error.status === 1) return null;
    throw error;
  }
}

/** The lines of an error output that say why, in one line. */
function reasonIn(complaint: string): string | null {
  const lines = complaint.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.filter((line) => /^(?:fatal|error):/.test(line));
  const said = (fatal.length > 0 ? fatal : lines).map((line) => line.replace(/^(?:fatal|error): /, '').trim());
  return said.length === 0 ? null : said.slice(0, 3).join('; ');
}

function commandOf(args: readonly string[]): string {
  return args.find((word, index) => !word.startsWith('-') && args[index - 1] !== '-C') ?? '';
}

/** What to do about what git complains of. */
function hintFor(complaint: string): string {
  if (/promisor|could not read Username|Authentication failed/i.test(complaint))
    return '. The clone lacks contents of its commits; check out without `filter`';
  if (/not a git repository/i.test(complaint)) return '. Run this inside a repository, or run `git init` first';
  return /dubious ownership|unsafe repository/i.test(complaint)
    ? '. The folder belongs to another user; trust it with `git config --global --add safe.directory FOLDER`'
    : '';
}

/** The environment without the variables that change how paths are matched; in a workflow also without those that name another repository. */
function inherited(trusted: boolean): NodeJS.ProcessEnv {
  const dropped = trusted ? [...pathspecVariables, ...repositoryVariables] : pathspecVariables;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !dropped.includes(name)));
}

const pathspecVariables = [
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];
const repositoryVariables = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
];
