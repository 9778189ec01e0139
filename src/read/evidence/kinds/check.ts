import { typedOf } from '../../../model/reference.ts';
import { aboutCommit, findCheck, isKnown, noApp, type FoundRun } from '../runs/find-run.ts';
import { notAsked, verificationOf } from './asked.ts';
import { refuted } from './cited-file.ts';
import { evidenceKind } from './kind.ts';

interface Fact {
  /** Null where nobody asked. */
  readonly found: FoundRun | null;
  /** Whether the policy names its app, as far as a policy is known. */
  readonly hasApp: boolean;
}

/** A check at the judged commit by an app that the policy names, of which only a release asks GitHub: `check: buildkite/e2e`. */
export const check = evidenceKind<{ readonly name: string }, Fact>({
  name: 'check',
  strength: 'run',
  parse: (reference) => {
    const typed = typedOf(reference);
    return typed?.name === 'check' ? { name: typed.rest } : null;
  },
  paths: () => [],
  lookUp: async (cited, { commits, runs, apps }) => {
    const names = [...new Set(cited.map(({ claim }) => claim.name))].filter((name) => name !== '');
    const found = new Map<string, FoundRun>();
    if (runs !== null && names.length > 0) {
      const known = await aboutCommit(runs, commits);
      await Promise.all(
        names.map(async (name) => found.set(name, isKnown(known) ? await findCheck(known, name) : known)),
      );
    }
    return ({ claim }) => ({
      found: found.get(claim.name) ?? null,
      hasApp: apps?.has(claim.name) !== false,
    });
  },
  verify: ({ claim: { name } }, { found, hasApp }) => {
    const unproven = { target: null, paths: [], says: null, time: null };
    if (name === '')
      return {
        ...unproven,
        verification: refuted('evidence-unreadable', 'names no check', 'Write `check: NAME`, as GitHub shows the name'),
      };
    if (!hasApp) return { ...unproven, verification: verificationOf(noApp(name)) };
    if (found === null) return { ...unproven, verification: notAsked };
    return {
      ...unproven,
      target: name,
      says: found.kind === 'succeeded' ? found.says : null,
      time: found.kind === 'succeeded' ? found.time : null,
      verification: verificationOf(found),
    };
  },
});
