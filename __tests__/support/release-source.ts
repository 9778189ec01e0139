import type { Unknown } from '../../src/model/lookup.ts';
import type { Asset, ReleaseSource, Signature } from '../../src/read/evidence/release-port.ts';

/** What a test says that GitHub knows of a tag and its release; what is left out is not there. */
export interface KnownRelease {
  /** The commit of the tag, `[head]` for the judged one; `unknown` where GitHub does not answer. */
  readonly commit?: string;
  readonly signature?: Signature;
  readonly branch?: 'on' | 'off' | 'missing' | 'unknown';
  readonly assets?: readonly Asset[];
  /** The digests of which there is provenance. */
  readonly provenance?: readonly string[];
}

const unknown: Unknown = { kind: 'unknown', why: 'GitHub answered `nothing`' };

/** A source that knows this of every release. */
export function releaseSourceOf(head: string | null, known: KnownRelease = {}): ReleaseSource {
  const { commit, signature = { kind: 'unmade' }, branch = 'missing', assets, provenance = [] } = known;
  const sha = commit === '[head]' ? head : commit;
  return {
    commit: head,
    tag: () =>
      Promise.resolve({
        kind: 'tag',
        target: sha === 'unknown' ? unknown : sha == null ? { kind: 'unmade' } : { kind: 'commit', sha },
        signature,
      }),
    branch: () => Promise.resolve(branch === 'unknown' ? unknown : { kind: branch }),
    assets: () => Promise.resolve(assets === undefined ? { kind: 'no-release' } : { kind: 'listed', assets }),
    provenance: (digest) => Promise.resolve({ kind: provenance.includes(digest) ? 'found' : 'none' }),
  };
}
