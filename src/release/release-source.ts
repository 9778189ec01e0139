import type { Event } from '../event.ts';
import type { GitHubRelease } from '../github/release.ts';
import { commitOf, findTag, isOnBranch } from '../repository/commits.ts';
import type { Git } from '../repository/git.ts';
import { lazily } from '../repository/lazily.ts';
import type { Unknown } from '../lookup.ts';

/** What GitHub found out about a tag's signature; `unmade` is a tag that is not there yet. */
export type Signature =
  | { readonly kind: 'unmade' }
  | { readonly kind: 'lightweight' }
  | { readonly kind: 'annotated'; readonly verified: boolean; readonly reason: string }
  | Unknown;

export interface KnownTag {
  readonly kind: 'tag';
  /** What it points to, annotated tags peeled. */
  readonly target:
    | { readonly kind: 'unmade' }
    | { readonly kind: 'commit'; readonly sha: string }
    | { readonly kind: 'no-commit' }
    | Unknown;
  readonly signature: Signature;
}

export type BranchStanding =
  { readonly kind: 'on' } | { readonly kind: 'off' } | { readonly kind: 'missing' } | Unknown;

export interface Asset {
  readonly name: string;
  readonly uploaded: boolean;
  /** `sha256:` and 64 hexadecimal digits; null where GitHub has none. */
  readonly digest: string | null;
}

/** The assets of a release; `no-release` where the run is not about one of that tag. */
export type Assets =
  { readonly kind: 'no-release' } | { readonly kind: 'listed'; readonly assets: readonly Asset[] } | Unknown;

export type Provenance = { readonly kind: 'found' } | { readonly kind: 'none' } | Unknown;

/** Answers what a release is judged by and no document says. No answer is thrown: what fails is unknown. */
export interface ReleaseSource {
  /** The checked-out commit, or the one asked for; null where there is none. */
  readonly commit: string | null;
  readonly tag: (name: string) => Promise<KnownTag>;
  /** Whether the commit is on a branch. */
  readonly branch: (name: string) => Promise<BranchStanding>;
  readonly assets: (tag: string) => Promise<Assets>;
  readonly provenance: (digest: string) => Promise<Provenance>;
}

/** Where to ask: the clone, the event, and GitHub, where there is a token. */
export interface Whereabouts {
  readonly git: Git;
  readonly commit: string | null;
  readonly event: Event;
  /** Opened when it is first needed; null where there is no token. */
  readonly github: (() => Promise<GitHubRelease>) | null;
}

/** Asks GitHub where there is a token, and the clone for what it knows as well. */
export function releaseSource({ git, commit, event, github }: Whereabouts): ReleaseSource {
  const connect = lazily(github ?? (() => Promise.resolve(noGitHub)));
  return {
    commit,
    tag: async (name) => {
      const answer = await (await connect()).tag(name);
      return answer?.kind === 'tag' ? answer : await tagWithoutGitHub(git, event, name, answer);
    },
    branch: async (name) => {
      if (commit === null) return { kind: 'off' };
      const answer = (await isOnBranch(git, commit, name)) ?? (await (await connect()).isOnBranch(name, commit));
      if (answer === null) return { kind: 'missing' };
      return typeof answer === 'boolean' ? { kind: answer ? 'on' : 'off' } : answer;
    },
    assets: async (tag) => {
      const release = event.kind === 'tag' && event.tag === tag ? event.release : null;
      if (release === null) return { kind: 'no-release' };
      const answer = await (await connect()).assets(release);
      return 'kind' in answer ? answer : { kind: 'listed', assets: answer };
    },
    provenance: async (digest) => {
      const answer = await (await connect()).hasProvenance(digest);
      return typeof answer === 'boolean' ? { kind: answer ? 'found' : 'none' } : answer;
    },
  };
}

const noToken: Unknown = { kind: 'unknown', why: 'only GitHub knows, and there is no token to ask it with' };
const unasked = (): Promise<Unknown> => Promise.resolve(noToken);
const noGitHub: GitHubRelease = { tag: unasked, isOnBranch: unasked, assets: unasked, hasProvenance: unasked };

/** A tag that GitHub does not have (null), or cannot be asked about: what the clone has, else the commit that the event is about. */
async function tagWithoutGitHub(git: Git, event: Event, name: string, answer: Unknown | null): Promise<KnownTag> {
  const isOfEvent = event.kind === 'tag' && event.tag === name;
  const found =
    (await findTag(git, name)) ?? (isOfEvent ? { commit: (await commitOf(git, event.sha)) ?? event.sha } : null);
  const unmade = { kind: 'unmade' } as const;
  return {
    kind: 'tag',
    target: found === null ? (answer === null || answer === noToken ? unmade : answer) : targetOf(found.commit),
    signature: answer ?? (isOfEvent ? { kind: 'unknown', why: 'GitHub has no such tag any more' } : unmade),
  };
}

function targetOf(commit: string | null): KnownTag['target'] {
  return commit === null ? { kind: 'no-commit' } : { kind: 'commit', sha: commit };
}
