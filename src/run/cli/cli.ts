import { realpathSync } from 'node:fs';
import { readInThreads } from '../../read/documents/bounds/read-within.ts';
import { answer } from './answer.ts';
import { mayColor } from './color.ts';
import { startProgress } from './progress.ts';

// A reader that closes the pipe early, such as `head`, is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The bundle is one script, which also runs as the thread that reads large documents.
readInThreads(realpathSync(process.argv[1] ?? ''));

const progress = startProgress((line) => process.stderr.write(line));
const { status, stdout, stderr } = await answer(process.argv.slice(2), {
  directory: process.cwd(),
  color: mayColor(process.env, process.stdout.isTTY),
  progress: progress.say,
});
progress.end();
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
