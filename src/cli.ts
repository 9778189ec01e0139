import { readArguments, usage } from './arguments.ts';
import { check } from './check.ts';
import { UsageError } from './inputs.ts';
import { version } from './version.ts';

/** Pass, block, and wrong usage or a failed environment. */
const exitStatus = { pass: 0, block: 1, failed: 2 } as const;

// A reader that has seen enough, as `head` does, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked.command === 'check') {
    const { text, decision } = await check(asked, process.cwd());
    process.stdout.write(text);
    process.exitCode = exitStatus[decision];
  } else {
    process.stdout.write(asked.command === 'help' ? usage : `${version}\n`);
  }
} catch (error) {
  process.stderr.write(
    `gate-ledger: ${error instanceof Error ? error.message : String(error)}\n${error instanceof UsageError ? 'See gate-ledger --help.\n' : ''}`,
  );
  process.exitCode = exitStatus.failed;
}
