import { posix } from 'node:path';
import { typedOf, type Reference } from '../../../model/reference.ts';
import { citedPath, type RepositoryPath } from '../../../model/repository-path.ts';
import { aboutCommit, findRun, isKnown, type FoundRun, type RunClaim } from '../runs/find-run.ts';
import { citedFile, findFile, lookUpFiles, refuted, type FileFact } from './cited-file.ts';
import { evidenceKind, type Cited, type Row } from './kind.ts';
import { notAsked, verificationOf } from './asked.ts';

/** A workflow's file, and a job of it. */
interface Claim {
  /** Null where the reference is not as it should be. */
  readonly workflow: RepositoryPath | null;
  readonly job: string | null;
  readonly reference: Reference;
}

interface Fact {
  readonly file: FileFact | null;
  /** Null where nobody asked. */
  readonly found: FoundRun | null;
}

/** A run of a workflow at the judged commit, of which only a release asks GitHub: `run: .github/workflows/ci.yml / e2e`. */
export const run = evidenceKind<Claim, Fact>({
  name: 'run',
  strength: 'run',
  parse: (reference) => {
    const typed = typedOf(reference);
    return typed?.name === 'run' ? claimOf(reference, typed.rest) : null;
  },
  paths: ({ workflow }) => (workflow === null ? [] : [workflow]),
  lookUp: async (cited, { tree, commits, runs }) => {
    const files = new Map(cited.map(({ claim }) => [claim, fileOf(claim)]));
    const factOf = await lookUpFiles(
      [...files.values()].flatMap((one) => one ?? []),
      tree,
    );
    const found = new Map<Claim, FoundRun>();
    if (runs !== null && cited.some(({ claim }) => claim.workflow !== null)) {
      const known = await aboutCommit(runs, commits);
      await Promise.all(
        cited.map(async (one) => {
          const asked = askedOf(one);
          if (asked !== null) found.set(one.claim, isKnown(known) ? await findRun(known, asked) : known);
        }),
      );
    }
    return ({ claim }) => {
      const file = files.get(claim) ?? null;
      return { file: file === null ? null : factOf(file), found: found.get(claim) ?? null };
    };
  },
  verify: ({ claim }, { file, found }) => {
    const { workflow } = claim;
    const unproven = { target: workflow, paths: [], says: null, time: null };
    const cited = fileOf(claim);
    if (workflow === null || cited === null || file === null)
      return { ...unproven, verification: refuted('evidence-unreadable', 'does not name a workflow', usage) };
    const { wrong, paths } = findFile(cited, file);
    if (wrong !== null) return { ...unproven, verification: wrong };
    if (found === null) return { ...unproven, paths, verification: notAsked };
    const time = found.kind === 'succeeded' ? found.time : null;
    const says = found.kind === 'succeeded' ? found.says : null;
    return { ...unproven, paths, says, time, verification: verificationOf(found) };
  },
});

const usage =
  'Write `run: .github/workflows/FILE.yml / JOB`, with the name of the job as GitHub shows it, or without a job for all of them';

function claimOf(reference: Reference, rest: string): Claim {
  const [, file = '', , job] = /^(\S+)(\s+\/\s+(.+))?$/s.exec(rest) ?? [];
  const path = citedPath(file);
  const isWorkflow =
    path !== null && posix.dirname(path) === '.github/workflows' && /\.ya?ml$/.test(path) && !/\p{Cc}/u.test(rest);
  return { workflow: isWorkflow ? path : null, job: job?.trim() ?? null, reference };
}

function fileOf({ workflow, reference }: Claim) {
  if (workflow === null) return null;
  return citedFile(reference, { kind: 'path', candidates: [{ path: workflow, part: null }] }, workflow);
}

function askedOf({ claim, row }: Cited<Claim>): RunClaim | null {
  const { workflow, job } = claim;
  return workflow === null ? null : { workflow, job, sameCode: codeOf(row) };
}

/** A row that cites no code has nothing that could be the same since. */
function codeOf({ unchanged, code }: Row): readonly string[] | null {
  return unchanged && code.length > 0 ? code : null;
}
