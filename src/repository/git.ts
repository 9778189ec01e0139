import { spawn } from 'node:child_process';

/**
 * Runs git and answers what it printed; a status other than zero throws `GitFailure`. With a `sink` the output is not kept but
 * handed over piece by piece, no faster than the sink takes it, and what the sink throws is thrown.
 */
export type Git = (args: readonly string[], input?: string, sink?: Sink) => Promise<Buffer>;

type Sink = (piece: Buffer) => Promise<void>;

/** Git ended with a status other than zero, or could not be started. */
class GitFailure extends Error {
  override readonly name = 'GitFailure';
}

/**
 * Git in a folder. Replacement objects and a repository's own file monitor are left out, for the verdict belongs to a SHA
 * and a repository must not run a program of its choice. `trusted` reads a folder that another user owns, as a container
 * job has it (https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory).
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
    LC_ALL: 'C',
  };
  return (args, input, sink) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', [...settings, ...args], { cwd: directory, env, stdio: ['pipe', 'pipe', 'pipe'] });
      const output: Buffer[] = [];
      const complaint: Buffer[] = [];
      const drained = drain(child.stdout, sink ?? ((piece) => Promise.resolve(void output.push(piece))));
      drained.catch(() => undefined); // what it threw is looked at when git has ended
      child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
      child.on('error', (error) => {
        reject(new GitFailure(`git could not be started in ${directory}: ${error.message}`));
      });
      child.on('close', (status) => {
        const why = Buffer.concat(complaint).toString().trim() || `status ${String(status)}`;
        drained.then(() => {
          if (status === 0) resolve(Buffer.concat(output));
          else reject(new GitFailure(`git ${args[0] ?? ''} failed: ${why}`));
        }, reject);
      });
      child.stdin.on('error', () => undefined); // git that ends early closes the pipe; its status tells why
      child.stdin.end(input ?? '');
    });
}

async function drain(output: AsyncIterable<Buffer>, sink: Sink): Promise<void> {
  for await (const piece of output) await sink(piece);
}

/** The text of what git printed, without the last line end. */
export async function gitText(git: Git, args: readonly string[], input?: string): Promise<string> {
  return (await git(args, input)).toString().replace(/\n$/, '');
}

/** The same, or null where git says no. */
export async function gitTry(git: Git, args: readonly string[]): Promise<string | null> {
  try {
    return await gitText(git, args);
  } catch (error) {
    if (error instanceof GitFailure) return null;
    throw error;
  }
}

/** The environment without what would change how paths are matched; in a workflow also without what would name another repository. */
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
