import { matchesIn } from './bounded-match.ts';
import type { Bounded } from '../documents/limits.ts';
import { readSnapshots, type Snapshot } from '../documents/snapshot.ts';
import { placeAt, type Place, type Source } from '../documents/source.ts';
import type { Claim, PlacedPath, Policy } from '../policy/policy.ts';
import type { Tree } from '../repository/tree.ts';
import { readTextFile, type Reading } from './text-file.ts';

/** What other files say of the gates, as far as the policy asks. */
export interface SummaryFacts {
  readonly claims: readonly { readonly claim: Claim; readonly reading: Reading<Claimed> }[];
  readonly snapshots: readonly { readonly asked: PlacedPath; readonly reading: Reading<readonly Snapshot[]> }[];
}

/** The first places at which a claim is made, or why nobody can tell, as a clause about the pattern. */
export type Claimed =
  { readonly kind: 'made'; readonly places: readonly Place[] } | { readonly kind: 'unknown'; readonly why: string };

/** So many places of one claim are told. */
const placeLimit = 10;

/** Reads the files that may make a claim or show a snapshot. Throws where the tree cannot be read. */
export async function gatherSummaries({ claims, snapshots }: Policy, tree: Tree): Promise<SummaryFacts> {
  const [claimed, shown] = await Promise.all([
    Promise.all(
      claims.map(async (claim) => ({
        claim,
        reading: await readTextFile(tree, claim.path, (source) => findClaim(source, claim.pattern)),
      })),
    ),
    Promise.all(
      snapshots.map(async (asked) => ({ asked, reading: await readTextFile(tree, asked.path, readSnapshots) })),
    ),
  ]);
  return { claims: claimed, snapshots: shown };
}

function findClaim(source: Source, pattern: string): Bounded<Claimed> {
  const found = matchesIn(pattern, source.text, placeLimit);
  return {
    kind: 'read',
    value:
      found.kind === 'matched'
        ? { kind: 'made', places: found.offsets.map((offset) => placeAt(source, offset)) }
        : found,
  };
}
