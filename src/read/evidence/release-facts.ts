import { namedPath } from '../../model/repository-path.ts';
import type { Place } from '../../model/source.ts';
import type { Changelog } from '../documents/formats/changelog.ts';
import type { ReleaseNotes } from '../documents/formats/release-notes.ts';
import type { Tree } from '../git/tree.ts';
import { matchesGlob } from '../../model/glob.ts';
import type { Release } from '../policy/keys/releases.ts';
import { releaseFor, type Policy } from '../policy/policy.ts';
import type { Assets, BranchStanding, KnownTag, Provenance, ReleaseSource } from './release-port.ts';
import { versionOf } from './tag-version.ts';
import { readNamedFile, readTextFile, type Reading } from './text-file.ts';

/** Everything that the rules about a tag and its release may know; what the policy does not ask for is null. */
export interface ReleaseFacts {
  readonly tag: string;
  /** The version that the tag names; null where it names none. */
  readonly version: string | null;
  /** What the policy asks for in a release of this tag. */
  readonly requirements: Release | null;
  /** The judged commit; null where there is none. */
  readonly commit: string | null;
  /** The place for a problem of the whole commit. */
  readonly place: Place;
  readonly target: KnownTag['target'];
  readonly signature: KnownTag['signature'];
  readonly branch: BranchStanding | null;
  readonly changelog: Reading<Changelog> | null;
  readonly notes: Reading<ReleaseNotes> | null;
  readonly assets: Assets | null;
  /** The provenance by digest, for the assets that must be attested. */
  readonly provenance: ReadonlyMap<string, Provenance>;
}

/** What is needed to judge a release. */
export interface ReleaseQuestion {
  readonly tag: string;
  readonly policy: Policy;
  readonly place: Place;
  readonly tree: Tree;
  readonly source: ReleaseSource;
}

/** Finds out only what the policy asks for in a release. Throws where the tree cannot be read. */
export async function gatherReleaseFacts({ tag, policy, place, tree, source }: ReleaseQuestion): Promise<ReleaseFacts> {
  const requirements = releaseFor(policy, tag);
  const version = versionOf(tag);
  const [{ target, signature }, branch, changelog, notes, listed] = await Promise.all([
    source.tag(tag),
    requirements?.branch == null ? null : source.branch(requirements.branch.name),
    requirements?.changelog == null || version === null
      ? null
      : readTextFile(tree, requirements.changelog.path, (file) => readNamedFile('changelog', file, version)),
    requirements?.notes == null ? null : readNotes(tree, requirements.notes, { tag, version }),
    requirements === null || requirements.assets.length === 0
      ? { assets: null, provenance: new Map<string, Provenance>() }
      : listAssets(source, tag, requirements.assets),
  ]);
  return {
    tag,
    version,
    requirements,
    commit: source.commit,
    place,
    target,
    signature,
    branch,
    changelog,
    notes,
    ...listed,
  };
}

async function readNotes(
  tree: Tree,
  { path: template, sections }: NonNullable<Release['notes']>,
  { tag, version }: { readonly tag: string; readonly version: string | null },
): Promise<Reading<ReleaseNotes>> {
  if (version === null && template.includes('{version}'))
    return {
      kind: 'unread',
      path: template,
      why: 'has `{version}` in its path, but the tag has no version. Write `{tag}` instead',
    };
  const text = template.replaceAll('{tag}', () => tag).replaceAll('{version}', () => version ?? '');
  const path = namedPath(text);
  if (path === null) return { kind: 'unread', path: text, why: 'is not inside the repository. Correct the path' };
  return await readTextFile(tree, path, (source) => readNamedFile('notes', source, sections));
}

/** At most this many requests for attestations run at once; a release has up to 1000 assets. */
const requestsAtOnce = 10;

async function listAssets(
  source: ReleaseSource,
  tag: string,
  wanted: Release['assets'],
): Promise<Pick<ReleaseFacts, 'assets' | 'provenance'>> {
  const assets = await source.assets(tag);
  const listed = assets.kind === 'listed' ? assets.assets : [];
  const attested = wanted.filter((asset) => asset.attested);
  const digests = listed
    .filter(({ name, uploaded }) => uploaded && attested.some(({ match }) => matchesGlob(match, name)))
    .flatMap(({ digest }) => digest ?? []);
  const provenance = new Map<string, Provenance>();
  const queue = [...new Set(digests)];
  while (queue.length > 0) {
    const some = queue.splice(0, requestsAtOnce);
    const answers = await Promise.all(some.map((digest) => source.provenance(digest)));
    answers.forEach((answer, index) => provenance.set(some[index] ?? '', answer));
  }
  return { assets, provenance };
}
