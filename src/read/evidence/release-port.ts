import type { Unknown } from '../../model/lookup.ts';

/** What GitHub found out about a tag's signature; `unmade` is a tag that does not exist yet. */
export type Signature =
  | { readonly kind: 'unmade' }
  | { readonly kind: 'lightweight' }
  | { readonly kind: 'annotated'; readonly verified: boolean; readonly reason: string }
  | Unknown;

export interface KnownTag {
  readonly kind: 'tag';
  /** The commit that a tag points to; annotated tags are peeled. */
  readonly target:
    | { readonly kind: 'unmade' }
    | { readonly kind: 'commit'; readonly sha: string }
    | { readonly kind: 'no-commit' }
    /** What is judged has uncommitted changes, so a tag cannot point to it. */
    | { readonly kind: 'uncommitted'; readonly paths: readonly string[] }
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

/** The assets of a release; `no-release` where the run has no release of that tag. */
export type Assets =
  { readonly kind: 'no-release' } | { readonly kind: 'listed'; readonly assets: readonly Asset[] } | Unknown;

export type Provenance = { readonly kind: 'found' } | { readonly kind: 'none' } | Unknown;

/** Finds the facts about a release that no document has. Does not throw: a failure is the answer `unknown`. */
export interface ReleaseSource {
  /** The checked-out commit, or the one asked for; null where there is none. */
  readonly commit: string | null;
  readonly tag: (name: string) => Promise<KnownTag>;
  /** Whether the commit is on a branch. */
  readonly branch: (name: string) => Promise<BranchStanding>;
  readonly assets: (tag: string) => Promise<Assets>;
  readonly provenance: (digest: string) => Promise<Provenance>;
}

/** What GitHub knows about a release. Does not throw: a failed request is answered with the reason, and the permission that it needs. */
export interface GitHubRelease {
  /** Null where GitHub has no such tag. */
  readonly tag: (name: string) => Promise<KnownTag | Unknown | null>;
  /** Whether a commit is on a branch; null where GitHub has no such branch. */
  readonly isOnBranch: (name: string, sha: string) => Promise<boolean | Unknown | null>;
  /** All assets of the release of an id. */
  readonly assets: (release: number) => Promise<readonly Asset[] | Unknown>;
  /** Whether GitHub stores a provenance attestation of this repository for a digest; the signature is not verified here. */
  readonly hasProvenance: (digest: string) => Promise<boolean | Unknown>;
}
