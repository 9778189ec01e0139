#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { nodeProblem } from '../node-version.ts';

// This file must also run on a Node that is too old for the rest, to report that. The thread that reads a document starts here, too.
const wrong = nodeProblem(process.versions.node);
if (!isMainThread) await import('../../read/documents/bounds/serve.ts');
else if (wrong === null) {
  // Start-up takes a quarter less time from the second run on. Node 20 has no such function.
  (enableCompileCache as (() => void) | undefined)?.();
  await import('./cli.ts');
} else {
  process.stderr.write(`gate-ledger: ${wrong}\n`);
  process.exitCode = 2;
}
