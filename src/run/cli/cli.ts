import { realpathSync } from 'node:fs';
import { UsageError } from '../../model/errors.ts';
import { readInThreads } from '../../read/documents/bounds/read-within.ts';
import { logLine } from '../../show/render/log.ts';
import { runCommandLine } from './program.ts';

/** Pass, block, and wrong usage or a failed environment. */
const exitStatus = { pass: 0, block: 1, failed: 2 } as const;

// A reader that has seen enough, as `head` does, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The bundle is one script; a thread of it reads what is neither small nor plain.
readInThreads(realpathSync(process.argv[1] ?? ''));

try {
  const { text, decision } = await runCommandLine(process.argv.slice(2), process.cwd());
  process.stdout.write(text);
  process.exitCode = exitStatus[decision];
} catch (error) {
  process.stderr.write(
    `${logLine(`gate-ledger: ${error instanceof Error ? error.message : String(error)}`)}\n${error instanceof UsageError ? 'See gate-ledger --help.\n' : ''}`,
  );
  process.exitCode = exitStatus.failed;
}
