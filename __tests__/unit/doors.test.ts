import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({
  cwd: new URL('../..', import.meta.url).pathname,
  // The files below do not exist, so there are no types to ask for.
  overrideConfig: [tseslint.configs.disableTypeChecked],
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-') || ruleId === 'no-console',
});

async function complaints(filePath: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map((message) => message.message);
}

test.each([
  ['src/judge/rules/x.ts', "import 'node:fs';"],
  ['src/judge/rules/x.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/judge/rules/x.ts', "import fs from 'fs';"],
  ['src/judge/rules/x.ts', "export { readFile } from 'node:fs/promises';"],
  ['src/judge/rules/x.ts', "const files = await import('node:fs/promises');"],
  ['src/judge/rules/x.ts', "import { stdout } from 'node:process';"],
  ['src/judge/rules/x.ts', "process.stdout.write('x');"],
  ['src/judge/rules/x.ts', "console.log('x');"],
  ['src/read/github/x.ts', "import 'node:child_process';"],
  ['src/read/github/x.ts', "import '@actions/core';"],
  ['src/read/git/git.ts', "import type { Octokit } from '@octokit/rest';"],
  ['src/show/publish/x.ts', "import 'node:fs';"],
  ['src/run/action/inputs.ts', "import '@actions/core';"],
  ['src/run/action/main.ts', "import 'node:child_process';"],
  ['src/run/cli/cli.ts', "const github = await import('@actions/github');"],
  ['src/run/cli/cli.ts', "import '@actions/core';"],
  ['src/judge/rules/x.ts', "import { runInContext } from 'node:vm';"],
  ['src/judge/rules/x.ts', "import { Worker } from 'node:worker_threads';"],
])('%s may not say %s', async (path, text) => {
  expect(await complaints(path, text)).toEqual([expect.stringMatching(/Only src|Unexpected console/)]);
});

test.each([
  ['src/run/action/job.ts', "import * as core from '@actions/core';"],
  ['src/run/action/main.ts', "import { isMainThread } from 'node:worker_threads';"],
  ['src/read/documents/bounds/read-within.ts', "import { Worker } from 'node:worker_threads';"],
  ['src/run/action/main.ts', "process.stdout.write('x');"],
  ['src/run/cli/cli.ts', "import { writeFileSync } from 'node:fs';"],
  ['src/read/git/git.ts', "import { spawn } from 'node:child_process';"],
  ['src/read/git/worktree.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/show/publish/comment.ts', "import type { Octokit } from '@octokit/rest';"],
  ['src/read/github/client.ts', "import { getOctokit } from '@actions/github';"],
  ['src/judge/rules/x.ts', "import { posix } from 'node:path';"],
  ['src/read/documents/bounds/bounded-match.ts', "import { runInContext } from 'node:vm';"],
])('%s may say %s', async (path, text) => {
  expect(await complaints(path, text)).toEqual([]);
});
