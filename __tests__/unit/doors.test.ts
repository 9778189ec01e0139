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
  ['src/rules/x.ts', "import 'node:fs';"],
  ['src/rules/x.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/rules/x.ts', "import fs from 'fs';"],
  ['src/rules/x.ts', "export { readFile } from 'node:fs/promises';"],
  ['src/rules/x.ts', "const files = await import('node:fs/promises');"],
  ['src/rules/x.ts', "import { stdout } from 'node:process';"],
  ['src/rules/x.ts', "process.stdout.write('x');"],
  ['src/rules/x.ts', "console.log('x');"],
  ['src/github/x.ts', "import 'node:child_process';"],
  ['src/github/x.ts', "import '@actions/core';"],
  ['src/repository/git.ts', "import type { Octokit } from '@octokit/rest';"],
  ['src/repository/github-tree.ts', "import 'node:fs';"],
  ['src/inputs.ts', "import '@actions/core';"],
  ['src/main.ts', "import 'node:child_process';"],
  ['src/cli.ts', "const github = await import('@actions/github');"],
  ['src/cli.ts', "import '@actions/core';"],
  ['src/rules/x.ts', "import { runInContext } from 'node:vm';"],
  ['src/rules/x.ts', "import { Worker } from 'node:worker_threads';"],
])('%s may not say %s', async (path, text) => {
  expect(await complaints(path, text)).toEqual([expect.stringMatching(/Only src|Unexpected console/)]);
});

test.each([
  ['src/run-action.ts', "import * as core from '@actions/core';"],
  ['src/main.ts', "import { isMainThread } from 'node:worker_threads';"],
  ['src/reading/read-within.ts', "import { Worker } from 'node:worker_threads';"],
  ['src/main.ts', "process.stdout.write('x');"],
  ['src/cli.ts', "import { writeFileSync } from 'node:fs';"],
  ['src/repository/git.ts', "import { spawn } from 'node:child_process';"],
  ['src/repository/worktree.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/repository/github-tree.ts', "import type { Octokit } from '@octokit/rest';"],
  ['src/github/client.ts', "import { getOctokit } from '@actions/github';"],
  ['src/rules/x.ts', "import { posix } from 'node:path';"],
  ['src/release/bounded-match.ts', "import { runInContext } from 'node:vm';"],
])('%s may say %s', async (path, text) => {
  expect(await complaints(path, text)).toEqual([]);
});
