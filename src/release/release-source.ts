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
  /** The event of the workflow run; null from a terminal, where there is no GitHub, and the clone's own refs are all there is. */
  readonly event: Event | null;
  /** Opened when it is first needed; null where there is no token. */
  readonly github: (() => Promise<GitHubRelease>) | null;
}

/** In a workflow GitHub is asked, and what the clone's refs say proves nothing: they are stale, or somebody made them. */
export function releaseSource({ git, commit, event, github }: Whereabouts): ReleaseSource {
  if (event === null) return terminalSource(git, commit);
  const connect = lazily(github ?? (() => Promise.resolve(noGitHub)));
  return {
    commit,
    tag: async (name) => {
      const own = event.kind === 'tag' && event.tag === name ? event.sha : null;
      // The run may be for the tag's own object, whose name says what it holds.
      const peeled = own === null ? null : ((await commitOf(git, own)) ?? own);
      const answer = await (await connect()).tag(name);
      // Without a token nobody can be asked whether a tag is made already; what the clone has may only speak against it.
      return answer === noToken && peeled === null ? await cloneTag(git, name) : tagOf(peeled, answer);
    },
    branch: async (name) => {
      if (commit === null) return { kind: 'off' };
      const answer = await (await connect()).isOnBranch(name, commit);
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

/** What the clone of a person knows; what only GitHub knows is unknown. */
function terminalSource(git: Git, commit: string | null): ReleaseSource {
  return {
    commit,
    tag: async (name) => await cloneTag(git, name),
    branch: async (name) => {
      if (commit === null) return { kind: 'off' };
      const isOn = await isOnBranch(git, commit, name);
      return isOn === null ? noToken : { kind: isOn ? 'on' : 'off' };
    },
    assets: () => Promise.resolve({ kind: 'no-release' }),
    provenance: unasked,
  };
}

async function cloneTag(git: Git, name: string): Promise<KnownTag> {
  const found = await findTag(git, name);
  return { kind: 'tag', target: found === null ? { kind: 'unmade' } : targetOf(found.commit), signature: noToken };
}

const noToken: Unknown = { kind: 'unknown', why: 'only GitHub knows, and there is no token to ask it with' };
const unasked = (): Promise<Unknown> => Promise.resolve(noToken);
const noGitHub: GitHubRelease = { tag: unasked, isOnBranch: unasked, assets: unasked, hasProvenance: unasked };

/** The tag as GitHub has it (`answer`; null where it has none); where it cannot be asked, the commit of the run (`own`) is GitHub's word for the run's own tag. */
function tagOf(own: string | null, answer: KnownTag | Unknown | null): KnownTag {
  if (answer?.kind === 'tag') return answer;
  const gone: Unknown = { kind: 'unknown', why: 'GitHub has no such tag any more' };
  if (answer === null)
    return own === null
      ? { kind: 'tag', target: { kind: 'unmade' }, signature: { kind: 'unmade' } }
      : { kind: 'tag', target: gone, signature: gone };
  return { kind: 'tag', target: own === null ? answer : targetOf(own), signature: answer };
}

function targetOf(commit: string | null): KnownTag['target'] {
  return commit === null ? { kind: 'no-commit' } : { kind: 'commit', sha: commit };
}
