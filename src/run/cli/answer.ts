import { UsageError } from '../../model/errors.ts';
import { logLine } from '../../show/render/log.ts';
import type { Here } from '../commands/common/command.ts';
import { commands } from '../commands/index.ts';
import { runCommandLine } from './program.ts';

/** The output for the terminal. */
export interface Answer {
  /** 0 pass, 1 block, 2 wrong usage or a failed environment. */
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Answers a command line. Never throws. */
export async function answer(args: readonly string[], here: Here): Promise<Answer> {
  try {
    const { text, decision } = await runCommandLine(args, here);
    return { status: decision === 'pass' ? 0 : 1, stdout: text, stderr: '' };
  } catch (error) {
    const why = logLine(`gate-ledger: ${error instanceof Error ? error.message : String(error)}`);
    const hint = error instanceof UsageError ? `See ${helpFor(args)}.\n` : '';
    return { status: 2, stdout: '', stderr: `${why}\n${hint}` };
  }
}

/** The command line that prints the help of the given command, or of all commands where none is named. */
function helpFor([first]: readonly string[]): string {
  const named = commands.find(({ name }) => name === first);
  return `gate-ledger ${named === undefined ? '' : `${named.name} `}--help`;
}
