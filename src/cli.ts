import { realpathSync } from 'node:fs';
import { readInThreads } from './reading/read-within.ts';
import { readArguments, usage, type Arguments } from './arguments.ts';
import { check } from './check.ts';
import { UsageError } from './inputs.ts';
import { logLine } from './render/log.ts';
import { version } from './version.ts';

/** Pass, block, and wrong usage or a failed environment. */
const exitStatus = { pass: 0, block: 1, failed: 2 } as const;

// A reader that has seen enough, as `head` does, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The bundle is one script; a thread of it reads what is neither small nor plain.
readInThreads(realpathSync(process.argv[1] ?? ''));

try {
  const { text, decision } = await run(readArguments(process.argv.slice(2)), process.cwd());
  process.stdout.write(text);
  process.exitCode = exitStatus[decision];
} catch (error) {
  process.stderr.write(
    `${logLine(`gate-ledger: ${error instanceof Error ? error.message : String(error)}`)}\n${error instanceof UsageError ? 'See gate-ledger --help.\n' : ''}`,
  );
  process.exitCode = exitStatus.failed;
}

async function run(asked: Arguments, directory: string): Promise<{ text: string; decision: 'pass' | 'block' }> {
  switch (asked.command) {
    case 'check':
      return await check(asked, directory);
    case 'history':
      return { text: await (await import('./history/history-command.ts')).history(asked, directory), decision: 'pass' };
    case 'badge':
      return { text: await (await import('./history/badge-command.ts')).badge(asked, directory), decision: 'pass' };
    case 'pack':
      return await (await import('./pack/command.ts')).pack(asked, directory);
    case 'verify-pack':
      return await (await import('./pack/verify.ts')).verifyPack(asked.folder, directory);
    case 'help':
      return { text: usage, decision: 'pass' };
    case 'version':
      return { text: `${version}\n`, decision: 'pass' };
  }
}
