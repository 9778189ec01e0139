import { placeAt, type Place, type Source } from '../../model/source.ts';
import { matchesIn, type Matches } from '../documents/bounds/bounded-match.ts';
import type { Snapshot } from '../documents/formats/snapshot.ts';
import type { Bounded } from '../documents/markdown/limits.ts';
import { placeOfVisible } from '../documents/markdown/visible.ts';
import type { Tree } from '../git/tree.ts';
import type { Claim } from '../policy/keys/claims.ts';
import type { PlacedPath } from '../policy/keys/path.ts';
import type { Policy } from '../policy/policy.ts';
import { readNamedFile, readTextFile, type Reading } from './text-file.ts';

/** What other files say about the gates, as far as the policy names them. */
export interface SummaryFacts {
  readonly claims: readonly { readonly claim: Claim; readonly reading: Reading<Claimed> }[];
  readonly snapshots: readonly { readonly snapshot: PlacedPath; readonly reading: Reading<readonly Snapshot[]> }[];
}

/** The first places where a claim is made, or why that cannot be known, as a clause about the pattern. */
export type Claimed =
  { readonly kind: 'made'; readonly places: readonly Place[] } | { readonly kind: 'unknown'; readonly why: string };

/** At most this many places of one claim are reported. */
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
      snapshots.map(async (snapshot) => ({
        snapshot,
        reading: await readTextFile(tree, snapshot.path, (source) => readNamedFile('snapshots', source, undefined)),
      })),
    ),
  ]);
  return { claims: claimed, snapshots: shown };
}

/** In Markdown, the visible text is searched for a claim; in any other file, the text without its line breaks. */
async function findClaim(source: Source, pattern: string): Promise<Bounded<Claimed>> {
  if (!/\.(?:md|markdown|mdown|mkd)$/i.test(source.path)) {
    const found = matchesIn(pattern, foldedLines(source), placeLimit);
    return { kind: 'read', value: claimed(found, (at) => placeAt(source, at)) };
  }
  const visible = await readNamedFile('visible', source, undefined);
  if (visible.kind === 'refused') return visible;
  const found = matchesIn(pattern, visible.value.text, placeLimit);
  return { kind: 'read', value: claimed(found, (at) => placeOfVisible(source, visible.value, at)) };
}

function claimed(found: Matches, placeOf: (offset: number) => Place): Claimed {
  return found.kind === 'matched' ? { kind: 'made', places: found.offsets.map(placeOf) } : found;
}

/** The text with single line ends as spaces; each character keeps its offset. */
function foldedLines({ text }: Source): string {
  return text
    .replace(/(?<=\S)(?:\r\n|\n|\r)(?=[^\S\r\n]*[^\s#*+>-])/g, (end) => ' '.repeat(end.length))
    .replace(/\u00a0/g, ' ');
}
