import { UsageError } from '../../model/errors.ts';
import { logLine } from '../../show/render/log.ts';
import type { Here } from '../commands/common/command.ts';
import { runCommandLine } from './program.ts';

/** What the terminal is told. */
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
    const hint = error instanceof UsageError ? 'See gate-ledger --help.\n' : '';
    return { status: 2, stdout: '', stderr: `${why}\n${hint}` };
  }
}
