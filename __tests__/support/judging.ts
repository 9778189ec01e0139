import { judge, type Case } from '../../src/judge/judgement/judge.ts';
import type { Report } from '../../src/judge/report/report.ts';
import { besidePath } from '../../src/model/repository-path.ts';
import { policyPath } from '../../src/read/policy/load-policy.ts';
import { acceptanceBy } from './acceptance.ts';
import { releaseSourceOf, type KnownRelease } from './release-source.ts';
import { historyOfFiles, treeOf, type Files } from './tree.ts';
import { nothingBeside } from './beside.ts';

/** The SHAs of the commits of a project in memory. */
export const headSha = 'a'.repeat(40);
export const baseSha = 'b'.repeat(40);

/** What is to be judged, in memory. */
export interface Project {
  readonly head: Files;
  /** The merge base and the tip of the base branch; null is none. */
  readonly base?: Files | null;
  readonly settings?: Partial<Case['settings']>;
  readonly tag?: string | null;
  readonly label?: string | null;
  readonly github?: KnownRelease;
  /** More that differs from the usual. */
  readonly with?: Partial<Case>;
}

/** Judges a project in memory: as in a clone with all of its history, which is the base and the head. */
export async function judgeProject(project: Project): Promise<Report> {
  const { head, base = null, settings = {}, tag = null, label, github } = project;
  const baseTree = base === null ? ({ kind: 'none' } as const) : ({ kind: 'there', tree: treeOf(base) } as const);
  const commits = base === null ? [head] : [base, head];
  const { report } = await judge({
    subject: { sha: headSha, headSha, baseSha: base === null ? null : baseSha, tag },
    settings: { mode: 'report', failOn: 'error', ignoreMissing: false, ...settings },
    paths: { ledger: null, tracker: null, policy: policyPath },
    head: treeOf(head),
    history: historyOfFiles(commits, [headSha, baseSha]),
    base: baseTree,
    tip: settings.mode === 'review' ? baseTree : { kind: 'none' },
    rewrites: () => Promise.resolve([]),
    pastLedger: () => Promise.resolve(commits.some(hasLedger) ? 'had' : 'never'),
    pastTracker: (ledger) => {
      const path = besidePath(ledger, 'gate-tracker.json');
      return Promise.resolve(commits.some((files) => path in files) ? { kind: 'had', path } : { kind: 'never' });
    },
    release: releaseSourceOf(headSha, github),
    ...nothingBeside,
    acceptance: () => Promise.resolve(acceptanceBy(label)),
    ...project.with,
  });
  return report;
}

function hasLedger(files: Files): boolean {
  return Object.keys(files).some((path) => path.split('/').at(-1) === 'signal-ledger.md');
}
