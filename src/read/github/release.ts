import type { GitHubRelease, Asset, KnownTag, Signature } from '../evidence/release-port.ts';
import { attempt } from './attempt.ts';
import { branchTip } from './branch-tip.ts';
import { orNull, type Client, type Repository } from './client.ts';

/** Asks GitHub's API. */
export function releaseOnGitHub(client: Client, repository: Repository): GitHubRelease {
  return {
    tag: (name) => attempt('contents: read', () => findTag(client, repository, name)),
    isOnBranch: (name, sha) => attempt('contents: read', () => compareWithBranch(client, repository, name, sha)),
    assets: (release) => attempt('contents: read', () => listAssets(client, repository, release)),
    hasProvenance: (digest) => attempt('attestations: read', () => findProvenance(client, repository, digest)),
  };
}

/** A tag may point to a tag. At most this many are followed to the commit. */
const tagDepth = 5;

async function findTag(client: Client, repository: Repository, name: string): Promise<KnownTag | null> {
  const ref = await orNull(() => client.rest.git.getRef({ ...repository, ref: `tags/${name}` }));
  if (ref === null) {
    // GitHub gives the same answer for what does not exist and for what a token may not see.
    await client.rest.repos.get({ ...repository });
    return null;
  }
  let object: { readonly type: string; readonly sha: string } = ref.data.object;
  let signature: Signature = { kind: 'lightweight' };
  for (let depth = 0; object.type === 'tag' && depth < tagDepth; depth += 1) {
    const { data } = await client.rest.git.getTag({ ...repository, tag_sha: object.sha });
    const { verified = false, reason = 'unknown' } = data.verification ?? {};
    if (depth === 0) signature = { kind: 'annotated', verified, reason };
    object = data.object;
  }
  return {
    kind: 'tag',
    target: object.type === 'commit' ? { kind: 'commit', sha: object.sha } : { kind: 'no-commit' },
    signature,
  };
}

async function compareWithBranch(
  client: Client,
  repository: Repository,
  branch: string,
  sha: string,
): Promise<boolean | null> {
  const tip = await branchTip(client, repository, branch);
  if (tip === null) return null;
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead: `${tip}...${sha}`,
    per_page: 1,
  });
  return data.status === 'behind' || data.status === 'identical';
}

async function listAssets(client: Client, repository: Repository, release: number): Promise<readonly Asset[]> {
  const assets = await client.paginate(client.rest.repos.listReleaseAssets, {
    ...repository,
    release_id: release,
    per_page: 100,
  });
  return assets.map(({ name, state, digest }) => ({
    name,
    uploaded: state === 'uploaded',
    digest: digest !== null && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null,
  }));
}

/** Only provenance counts: GitHub itself attests every asset of an immutable release, which says nothing about how it was built. */
async function findProvenance(client: Client, repository: Repository, digest: string): Promise<boolean> {
  const found = await orNull(() =>
    client.rest.repos.listAttestations({
      ...repository,
      subject_digest: digest,
      predicate_type: 'provenance',
      per_page: 1,
    }),
  );
  return (found?.data.attestations ?? []).length > 0;
}
