import type { Unknown } from '../../../model/lookup.ts';
import type { ProofKind } from '../../../model/proof.ts';
import type { Reference } from '../../../model/reference.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import type { Commits } from '../../git/judged-commit.ts';
import type { Tree } from '../../git/tree.ts';
import type { RunQuestions } from '../runs/run-questions.ts';

/** The rules that report why evidence proves nothing. A kind with another reason adds its own rule. */
export const refutingRules = [
  'evidence-missing',
  'evidence-empty',
  'evidence-line',
  'evidence-unsafe',
  'evidence-ignored',
  'evidence-failing',
  'evidence-unreadable',
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
  /** What it proves where it is verified. */
  readonly strength: ProofKind;
  /** What it leads to: a path from the root, or an address; null where that is unknown. */
  readonly target: string | null;
  /** The existing files and folders of the tree that it leads to. */
  readonly paths: readonly RepositoryPath[];
  /** What it says, as a clause such as "118 cases passed"; null where it is not read. */
  readonly says: string | null;
  /** When it ended, in ISO 8601; null where the time of its files counts. */
  readonly time: string | null;
  readonly verification: Verification;
}

/** The row that cites a piece of evidence, as far as evidence depends on it. */
export interface Row {
  /** Where the code may be that the row is about. */
  readonly code: readonly RepositoryPath[];
  /** Whether a run at an earlier commit counts as long as the code is the same. */
  readonly unchanged: boolean;
}

/** Where there is no row, as for a gate. */
export const noRow: Row = { code: [], unchanged: false };

/** A reference, and the row of it. */
export interface Citation {
  readonly reference: Reference;
  readonly row: Row;
}

/** A claim, and the row that makes it. */
export interface Cited<Claim> {
  readonly claim: Claim;
  readonly row: Row;
}

/** The sources of the facts that kinds of evidence need. */
export interface Ports {
  readonly tree: Tree;
  /** The judged commit among others; null where there is none. */
  readonly commits: Commits | null;
  /** The runs of workflows; null where they are not asked for, because no release is judged. */
  readonly runs: RunQuestions | null;
  /** The app of each check that the policy names, by the name of the check; null where no policy is known. */
  readonly apps: ReadonlyMap<string, number> | null;
  /** The version of the release; null where there is none. */
  readonly version: string | null;
}

/** A kind of evidence: what a reference claims, what must be looked up, and what that proves. */
export interface EvidenceKind<Claim, Fact> {
  readonly name: string;
  /** What it proves where it is verified. */
  readonly strength: ProofKind;
  /** What a reference claims; null where it has another kind. Pure. */
  readonly parse: (reference: Reference) => Claim | null;
  /** The files and folders that a claim may lead to; the first that exists counts. A change of these is a change of the evidence. Empty where the claim leads out of the repository. Pure. */
  readonly paths: (claim: Claim) => readonly RepositoryPath[];
  /** Looks up what all claims need, in one batch. Throws where the repository cannot be read. */
  readonly lookUp: (claims: readonly Cited<Claim>[], ports: Ports) => Promise<(cited: Cited<Claim>) => Fact>;
  /** What a claim leads to, and whether the claim is true. Pure. */
  readonly verify: (cited: Cited<Claim>, fact: Fact) => Omit<Proof, 'kind' | 'strength'>;
}

/** A kind with its claim and fact types hidden. */
export interface AnyKind {
  readonly name: string;
  /** The paths of a reference; null where it has another kind. */
  readonly paths: (reference: Reference) => readonly RepositoryPath[] | null;
  /** The proofs of the references of this kind. */
  readonly prove: (citations: readonly Citation[], ports: Ports) => Promise<ReadonlyMap<Reference, Proof>>;
}

export const verified: Verification = { kind: 'verified' };

export function evidenceKind<Claim, Fact>(kind: EvidenceKind<Claim, Fact>): AnyKind {
  const { name, strength, parse, paths, lookUp, verify } = kind;
  return {
    name,
    paths: (reference) => {
      const claim = parse(reference);
      return claim === null ? null : paths(claim);
    },
    prove: async (citations, ports) => {
      const claims = citations.flatMap(({ reference, row }) => {
        const claim = parse(reference);
        return claim === null ? [] : [{ reference, cited: { claim, row } }];
      });
      if (claims.length === 0) return new Map();
      const factOf = await lookUp(
        claims.map(({ cited }) => cited),
        ports,
      );
      return new Map(
        claims.map(
          ({ reference, cited }) => [reference, { kind: name, strength, ...verify(cited, factOf(cited)) }] as const,
        ),
      );
    },
  };
}
