import { decode, tooLarge } from '../documents/decode.ts';
import { problem, type ReadingProblem } from '../documents/problem.ts';
import { startOf } from '../documents/source.ts';
import { quote } from '../documents/text.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import type { PolicyChange } from '../comparison.ts';
import type { DocumentTree } from '../repository/tree.ts';

/** Where the policy is, unless an input says otherwise. */
export const policyPath = '.github/gate-ledger.yml';

/** The largest policy file that is read, in bytes. */
const policyLimit = 1024 * 1024;

/** The policy to judge by, and what became of the file. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** The one to read the base's documents by. */
  readonly basePolicy: Policy;
  readonly change: PolicyChange;
  readonly problems: readonly ReadingProblem[];
}

/**
 * Loads the policy. Of the two sides, `from` says whose is obeyed: a pull request must not be judged by rules that it rewrites.
 * A base without a policy leaves it to the head; so does one whose policy cannot be read, or the pull request that mends it
 * could never pass. A base that cannot be read at all leaves nothing to obey, which is a problem where the head has a policy.
 */
export async function loadPolicy(
  head: DocumentTree,
  base: DocumentTree | null,
  path: string,
  from: 'base' | 'head',
): Promise<LoadedPolicy> {
  const [ours, theirs] = await Promise.all([readSide(head, path), base === null ? null : readSide(base, path)]);
  const own = ours.policy ?? defaultPolicy(path);
  const unknown = from === 'base' && theirs === null && ours.text !== null;
  return {
    policy: from === 'base' ? (theirs?.policy ?? own) : own,
    basePolicy: theirs?.policy ?? own,
    change: { base: theirs?.policy ?? null, head: ours.policy, differs: theirs !== null && theirs.text !== ours.text },
    problems: unknown ? [...ours.problems, baseUnknown(path)] : ours.problems,
  };
}

function baseUnknown(path: string): ReadingProblem {
  const message =
    'The base cannot be read, so it is not known by which policy to judge; give the action a token, or fetch the base.';
  return problem('policy-invalid', startOf(path), message);
}

interface Side {
  /** Null where there is none, or none that can be obeyed. */
  readonly policy: Policy | null;
  readonly text: string | null;
  readonly problems: readonly ReadingProblem[];
}

async function readSide(tree: DocumentTree, path: string): Promise<Side> {
  const reading = await tree.read(path, policyLimit);
  if (reading.kind === 'missing') return { policy: null, text: null, problems: [] };
  if (reading.kind === 'too-large') return { policy: null, text: null, problems: [tooLarge(path, reading.size)] };
  if (reading.kind === 'not-a-file')
    return {
      policy: null,
      text: null,
      problems: [problem('policy-invalid', startOf(path), `${quote(path)} is ${reading.what}, expected a file.`)],
    };
  if (reading.kind === 'unknown')
    return {
      policy: null,
      text: null,
      problems: [
        problem(
          'policy-invalid',
          startOf(path),
          `Whether there is a policy ${quote(path)} is not known: ${reading.why}.`,
        ),
      ],
    };
  // Few repositories have a policy; the others need not wait for a YAML parser.
  const { readPolicy } = await import('./read-policy.ts');
  const { source, problems } = decode(path, reading.bytes);
  const { policy, problems: wrong } = readPolicy(source);
  return { policy, text: source.text, problems: [...problems, ...wrong] };
}
