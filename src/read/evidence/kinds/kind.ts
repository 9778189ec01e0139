import type { Unknown } from '../../../model/lookup.ts';
import type { Reference } from '../../../model/reference.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import type { Tree } from '../../git/tree.ts';

/** The rules that tell why evidence does not prove anything; a kind that refutes in another way adds its own. */
export const refutingRules = [
  'evidence-missing',
  'evidence-empty',
  'evidence-line',
  'evidence-unsafe',
  'evidence-ignored',
] as const;

export type RefutingRule = (typeof refutingRules)[number];

/** What looking at evidence came to. */
export type Verification =
  | { readonly kind: 'verified' }
  /** It proves nothing: `why` is a clause about the evidence, `fix` says what to do. */
  | { readonly kind: 'refuted'; readonly rule: RefutingRule; readonly why: string; readonly fix: string }
  | Unknown
  /** Nobody looks at it, and why, as a clause. */
  | { readonly kind: 'unchecked'; readonly why: string };

/** What a reference was found to be. */
export interface Proof {
  /** The name of its kind. */
  readonly kind: string;
  /** What it leads to: a path from the root, or an address; null where that is not known. */
  readonly target: string | null;
  /** The files and folders of the tree that it leads to and that are there. */
  readonly paths: readonly RepositoryPath[];
  readonly verification: Verification;
}

/** Where the facts come from that kinds of evidence ask for. */
export interface Ports {
  readonly tree: Tree;
}

/** A kind of evidence: what a reference claims by it, what must be looked up, and what that proves. */
export interface EvidenceKind<Claim, Fact> {
  readonly name: string;
  /** What a reference claims; null where it is none of this kind. Pure. */
  readonly parse: (reference: Reference) => Claim | null;
  /** The files and folders that a claim may lead to, of which the first that is there counts: what changes them changes the evidence. None where it leads out of the repository. Pure. */
  readonly paths: (claim: Claim) => readonly RepositoryPath[];
  /** Looks up what all claims need, in one batch. Throws where the repository cannot be read. */
  readonly lookUp: (claims: readonly Claim[], ports: Ports) => Promise<(claim: Claim) => Fact>;
  /** What a claim leads to and whether it holds. Pure. */
  readonly verify: (claim: Claim, fact: Fact) => Omit<Proof, 'kind'>;
}

/** A kind whose claims and facts are nobody else's business. */
export interface AnyKind {
  readonly name: string;
  /** The paths of a reference; null where it is none of this kind. */
  readonly paths: (reference: Reference) => readonly RepositoryPath[] | null;
  /** The proofs of those references that are of this kind. */
  readonly prove: (references: readonly Reference[], ports: Ports) => Promise<ReadonlyMap<Reference, Proof>>;
}

export function evidenceKind<Claim, Fact>({ name, parse, paths, lookUp, verify }: EvidenceKind<Claim, Fact>): AnyKind {
  return {
    name,
    paths: (reference) => {
      const claim = parse(reference);
      return claim === null ? null : paths(claim);
    },
    prove: async (references, ports) => {
      const claims = references.flatMap((reference) => {
        const claim = parse(reference);
        return claim === null ? [] : [{ reference, claim }];
      });
      const factOf = await lookUp(
        claims.map(({ claim }) => claim),
        ports,
      );
      return new Map(
        claims.map(({ reference, claim }) => [reference, { kind: name, ...verify(claim, factOf(claim)) }] as const),
      );
    },
  };
}
