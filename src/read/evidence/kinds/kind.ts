import type { Unknown } from '../../../model/lookup.ts';
import type { Reference } from '../../../model/reference.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import type { Tree } from '../../git/tree.ts';

/** The rules that report why evidence proves nothing. A kind with another reason adds its own rule. */
export const refutingRules = [
  'evidence-missing',
  'evidence-empty',
  'evidence-line',
  'evidence-unsafe',
  'evidence-ignored',
] as const;

export type RefutingRule = (typeof refutingRules)[number];

/** The result of looking at evidence. */
export type Verification =
  | { readonly kind: 'verified' }
  /** The evidence proves nothing: `why` is a clause about it, `fix` says what to do. */
  | { readonly kind: 'refuted'; readonly rule: RefutingRule; readonly why: string; readonly fix: string }
  | Unknown
  /** The evidence is not looked at; `why` is a clause. */
  | { readonly kind: 'unchecked'; readonly why: string };

/** The result for a reference. */
export interface Proof {
  /** The name of its kind. */
  readonly kind: string;
  /** What it leads to: a path from the root, or an address; null where that is unknown. */
  readonly target: string | null;
  /** The existing files and folders of the tree that it leads to. */
  readonly paths: readonly RepositoryPath[];
  readonly verification: Verification;
}

/** The source of the facts that kinds of evidence need. */
export interface Ports {
  readonly tree: Tree;
}

/** A kind of evidence: what a reference claims, what must be looked up, and what that proves. */
export interface EvidenceKind<Claim, Fact> {
  readonly name: string;
  /** What a reference claims; null where it has another kind. Pure. */
  readonly parse: (reference: Reference) => Claim | null;
  /** The files and folders that a claim may lead to; the first that exists counts. A change of these is a change of the evidence. Empty where the claim leads out of the repository. Pure. */
  readonly paths: (claim: Claim) => readonly RepositoryPath[];
  /** Looks up what all claims need, in one batch. Throws where the repository cannot be read. */
  readonly lookUp: (claims: readonly Claim[], ports: Ports) => Promise<(claim: Claim) => Fact>;
  /** What a claim leads to, and whether the claim is true. Pure. */
  readonly verify: (claim: Claim, fact: Fact) => Omit<Proof, 'kind'>;
}

/** A kind with its claim and fact types hidden. */
export interface AnyKind {
  readonly name: string;
  /** The paths of a reference; null where it has another kind. */
  readonly paths: (reference: Reference) => readonly RepositoryPath[] | null;
  /** The proofs of the references of this kind. */
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
