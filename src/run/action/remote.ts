import { lazily } from '../../model/once.ts';
import type { GitHubRelease } from '../../read/evidence/release-port.ts';
import type { Remote } from '../../read/github/base-tree.ts';
import { patientRuns, type Patience } from '../../read/evidence/runs/patient-runs.ts';
import type { GitHubRuns } from '../../read/evidence/runs/run-port.ts';
import type { Pace } from '../../read/github/client.ts';
import type { Inputs } from './inputs.ts';

/** The repository of the run on GitHub. One client is connected when it is first needed. Null where there is no token, or no name. */
export function remoteOf(
  { token }: Inputs,
  env: Readonly<Record<string, string | undefined>>,
  pace: Pace | undefined,
): Remote | null {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (token === '' || owner === undefined || repo === undefined) return null;
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const connect = lazily(async () => (await import('../../read/github/client.ts')).connect(token, apiUrl, pace));
  return { repository: { owner, repo }, connect };
}

/** The merge base from GitHub; null where GitHub cannot be asked. */
export function mergeBaseOf(remote: Remote | null): (base: string, head: string) => Promise<string | null> {
  return async (base, head) => {
    if (remote === null) return null;
    const { githubMergeBase } = await import('../../read/github/github-tree.ts');
    return await githubMergeBase(await remote.connect(), remote.repository, base, head);
  };
}

/** What GitHub knows about a release; null where GitHub cannot be asked. */
export function releaseOf(remote: Remote | null): (() => Promise<GitHubRelease>) | null {
  if (remote === null) return null;
  return async () =>
    (await import('../../read/github/release.ts')).releaseOnGitHub(await remote.connect(), remote.repository);
}

/** What GitHub knows about runs and checks, with the patience to wait for them; null where GitHub cannot be asked. */
export function runsOf(remote: Remote | null, patience: Patience): (() => Promise<GitHubRuns>) | null {
  if (remote === null) return null;
  return lazily(async () => {
    const { runsOnGitHub } = await import('../../read/github/runs.ts');
    return patientRuns(runsOnGitHub(await remote.connect(), remote.repository), patience);
  });
}
