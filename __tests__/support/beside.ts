import type { Case } from '../../src/judge/judgement/judge.ts';
import type { Commits } from '../../src/read/git/judged-commit.ts';

/** The day of the verdicts in memory. */
export const today = new Date('2026-11-25T12:00:00Z');

/** A judged commit that is alone: it has no ancestors, and is on no branch. */
export function commitAlone(sha: string | null): Commits {
  return {
    sha,
    tree: () => Promise.resolve(null),
    time: () => Promise.resolve(null),
    includes: (other) => Promise.resolve(other === sha),
    isOnLineOf: (tip) => Promise.resolve(tip === sha),
    onOwnLine: (shas) => Promise.resolve(shas.filter((one) => one === sha)),
    isSame: (other) => Promise.resolve(other === sha),
  };
}

/** What a case in memory has besides its files: nobody is asked for runs. */
export const nothingBeside: Pick<Case, 'commits' | 'runs' | 'asOf' | 'approvals'> = {
  commits: commitAlone(null),
  runs: { github: null, repository: 'example/apollo', self: null },
  asOf: today,
  approvals: () => Promise.resolve(null),
};
