import type { Problem } from '../documents/problem.ts';
import { oneOf, quote } from '../documents/text.ts';
import { matchesGlob } from '../policy/glob.ts';
import type { Release } from '../policy/policy.ts';
import type { ReleaseFacts } from '../release/release-facts.ts';
import type { Asset } from '../release/release-source.ts';
import type { Rule } from './rule.ts';

/** What a release carries. */
export const releaseAssetRules: readonly Rule[] = [
  {
    id: 'release-assets',
    family: 'Release',
    severity: 'error',
    stage: 'tag',
    asks: 'On a `release` event: has the release an asset for each pattern of the policy, attested where it wants that?',
    example: { file: 'github', passes: '"apollo.spdx.json"', fails: '"apollo.json"' },
    check: ({ asked, assets, provenance }) => {
      const [first] = asked?.assets ?? [];
      if (asked === null || assets === null || first === undefined) return [];
      if (assets.kind === 'no-release') {
        const message = 'The assets of the release were not checked: only a run of a `release` event has one.';
        return [{ ...first.place, message, isNote: true }];
      }
      if (assets.kind === 'unknown')
        return [{ ...first.place, message: `Which assets the release has is not known: ${assets.why}.` }];
      return asked.assets.flatMap((wanted) => assetProblems(wanted, assets.assets, provenance));
    },
  },
];

function assetProblems(
  { match, attested, place }: Release['assets'][number],
  assets: readonly Asset[],
  provenance: ReleaseFacts['provenance'],
): readonly Problem[] {
  const matching = assets.filter(({ name }) => matchesGlob(match, name));
  const uploaded = matching.filter((asset) => asset.uploaded);
  if (uploaded.length === 0) {
    const seen = matching.length === 0 ? '' : `, only ${oneOf(namesOf(matching), 'and')}, whose upload is not finished`;
    return [{ ...place, message: `No asset of the release matches ${quote(match)}${seen}; upload one.` }];
  }
  if (!attested) return [];
  return uploaded.flatMap(({ name, digest }) => {
    const why = digest === null ? 'GitHub has no digest of it' : whyUnproven(provenance.get(digest));
    return why === null ? [] : [{ ...place, message: `The asset ${quote(name)} is not known to be attested: ${why}.` }];
  });
}

function whyUnproven(answer: ReturnType<ReleaseFacts['provenance']['get']>): string | null {
  if (answer?.kind === 'found') return null;
  return answer?.kind === 'unknown'
    ? answer.why
    : 'GitHub has no provenance for its digest; attest it where it is built (actions/attest-build-provenance), and let the token see it (`attestations: read`)';
}

function namesOf(assets: readonly Asset[]): readonly string[] {
  return assets.slice(0, 10).map(({ name }) => name);
}
