import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary.ts';

/** Does some work with a `git` in front of the real one that counts how often it is started; `first` is a line of its script. */
export async function countingGit<T>(
  work: () => Promise<T>,
  first = '',
): Promise<{ readonly result: T; readonly processes: number }> {
  const folder = temporaryFolder();
  const log = join(folder, 'log');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(log, '');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho x >> '${log}'\n${first}\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  const before = process.env['PATH'];
  process.env['PATH'] = `${folder}:${before ?? ''}`;
  try {
    const result = await work();
    return { result, processes: readFileSync(log, 'utf8').length / 2 };
  } finally {
    process.env['PATH'] = before;
  }
}
