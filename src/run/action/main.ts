import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { nodeProblem } from '../node-version.ts';

// This file must also run on a Node that is too old for the rest, to report that. The thread that reads a document starts here, too.
const wrong = nodeProblem(process.versions.node);
if (!isMainThread) await import('../../read/documents/bounds/serve.ts');
else if (wrong === null) await import('./job.ts');
else {
  const output = process.env['GITHUB_OUTPUT'] ?? '';
  if (output !== '') appendFileSync(output, 'verdict=INVALID\ndecision=block\n');
  process.stdout.write(`::error::${wrong}\n`);
  process.exitCode = 1;
}
