import { modeFor } from '../../src/model/event.ts';
import { releaseSource } from '../../src/read/evidence/release-source.ts';
import { gitIn } from '../../src/read/git/git.ts';
import { showOutcome } from '../../src/run/action/outcome.ts';
import { readEvent } from '../../src/run/action/read-event.ts';
import { releaseOf, remoteOf } from '../../src/run/action/remote.ts';
import type { Step } from './bundle.ts';
import { judgeProject, type Project } from './judging.ts';

/**
 * The action, with its files in memory instead of git's: for tests of what GitHub is asked and told. There is no history for the
 * job summary.
 */
export function inMemory(
  subject: { readonly sha: string; readonly headSha: string; readonly baseSha: string | null },
  files: Pick<Project, 'head' | 'base'>,
): Step['act'] {
  return async (inputs, { env, payload, pace }) => {
    const event = readEvent(env, payload);
    const { failOn, ignoreMissing } = inputs;
    const remote = remoteOf(inputs, env, pace);
    const tag = event.kind === 'tag' ? event.tag : inputs.tag;
    const release = releaseSource({
      git: gitIn(env['GITHUB_WORKSPACE'] ?? '', { trusted: true }),
      commit: subject.sha,
      event,
      github: releaseOf(remote),
    });
    const report = await judgeProject({
      ...files,
      settings: { mode: inputs.mode === 'auto' ? modeFor(event, tag) : inputs.mode, failOn, ignoreMissing },
      with: { subject: { ...subject, tag }, paths: inputs, release },
    });
    const comparison = { base: 'the first parent of the merge commit' };
    const judged = { report, headSha: subject.headSha, comparison, history: null, packed: [] };
    return await showOutcome({ inputs, env, event, remote, ...judged });
  };
}
