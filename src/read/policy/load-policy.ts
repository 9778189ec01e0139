import { problem, type ReadingProblem } from '../../model/problem.ts';
import { knownPath, type RepositoryPath } from '../../model/repository-path.ts';
import { startOf } from '../../model/source.ts';
import { quote } from '../../model/text.ts';
import { decode } from '../documents/decode.ts';
import { didYouMean, nearPaths } from '../documents/near-paths.ts';
import type { DocumentTree } from '../git/tree.ts';
import type { RuleCatalogue } from './keys/key.ts';
import { defaultPolicy, readingAs, type Policy } from './policy.ts';

/** Where the policy is, unless an input says otherwise. */
export const policyPath = knownPath('.github/gate-ledger.yml');

/** The largest policy file that is read, in bytes: more than a thousand lines. */
const policyLimit = 64 * 1024;

/** The policy of one side: valid, absent, or invalid. */
export interface PolicySide {
  /** Null where there is no valid policy. */
  readonly policy: Policy | null;
  /** Null where there is no file. */
  readonly text: string | null;
  readonly problems: readonly ReadingProblem[];
}

/** Reads the policy of a tree. A missing policy is a problem only where its path was given, or where another file looks like it. Throws where the tree cannot be read. */
export async function readPolicyOf(
  tree: DocumentTree,
  path: RepositoryPath,
  rules: RuleCatalogue,
): Promise<PolicySide> {
  const reading = await tree.read(path, policyLimit);
  const refused = (message: string): PolicySide => ({
    policy: null,
    text: '',
    problems: [problem('policy-invalid', startOf(path), message)],
  });
  switch (reading.kind) {
    case 'missing':
      return await absent(tree, path);
    case 'too-large':
      return refused(`The policy has ${String(reading.size)} bytes, the limit is ${String(policyLimit)}. Shorten it.`);
    case 'not-a-file':
      return refused(`${quote(path)} is ${reading.what}, expected a file.`);
    case 'unknown':
      return refused(`It is not known whether there is a policy ${quote(path)}: ${reading.why}.`);
    case 'bytes': {
      // Loaded only when needed: most repositories have no policy, and need no YAML parser.
      const { readPolicy } = await import('./read-policy.ts');
      const { source, problems } = decode(path, reading.bytes);
      const { policy, problems: wrong } = readPolicy(source, rules);
      const isText = problems.every(({ rule }) => rule !== 'document-encoding');
      return {
        policy: isText ? policy : null,
        text: source.text,
        problems: isText ? [...problems, ...wrong] : problems,
      };
    }
  }
}

/** The default path may be absent. A path that was given may not, and a file that looks like the default policy is reported. */
async function absent(tree: DocumentTree, path: RepositoryPath): Promise<PolicySide> {
  const none: PolicySide = { policy: null, text: null, problems: [] };
  const paths = await tree.list();
  if (path === policyPath) {
    // Only in folders where people put such a file, not in examples or workflows.
    const beside = paths.filter((one) => /^(?:\.github\/)?[^/]+\.(?:ya?ml|json)$/i.test(one));
    if (nearPaths(path, beside).length === 0) return none;
    const message = `There is no policy at ${quote(path)}, the path that is read.${didYouMean(path, beside)} Rename the file, or name it by the input \`policy\` (\`--policy\`).`;
    return { ...none, problems: [problem('policy-missing', startOf(path), message)] };
  }
  const message = `There is no policy ${quote(path)}, which \`policy\` (\`--policy\`) names. Add it, or correct the path.${didYouMean(path, paths)}`;
  return { ...none, problems: [problem('policy-missing', startOf(path), message)] };
}

/** Which policy is obeyed, which policy reads the documents of the base, and how the two sides differ. */
export interface ChosenPolicy {
  readonly policy: Policy;
  readonly basePolicy: Policy;
  readonly change: PolicyChange;
  readonly problems: readonly ReadingProblem[];
}

/** The policies of both sides. Where one is absent or invalid, it is the default policy. */
export interface PolicyChange {
  readonly base: Policy;
  readonly head: Policy;
  /** Why the base's policy is not obeyed; null where it is. */
  readonly instead: 'absent' | 'invalid' | 'first' | null;
  /** Whether the texts differ, and there is a base. */
  readonly differs: boolean;
}

/** The policy of a run without a base: the head's own. */
export function ownPolicy(head: PolicySide, path: string): ChosenPolicy {
  const policy = head.policy ?? defaultPolicy(path);
  return {
    policy,
    basePolicy: policy,
    change: { base: policy, head: policy, instead: null, differs: false },
    problems: head.problems,
  };
}

/**
 * Chooses between the policy of a change and the policy of the tip of its base. The base's policy is obeyed: a change must not be judged by rules that it rewrites. Where the base has no valid policy, the default policy is obeyed, together with those keys of the head's policy that only say how to read. Only where the base has no documents either (`isFirst`), the change cannot ask for less, and the head's policy is obeyed.
 */
export function choosePolicy(head: PolicySide, tip: PolicySide, path: string, isFirst: boolean): ChosenPolicy {
  const own = head.policy ?? defaultPolicy(path);
  const differs = head.text !== tip.text;
  const { problems } = head;
  if (tip.policy !== null)
    return {
      policy: tip.policy,
      basePolicy: tip.policy,
      change: { base: tip.policy, head: own, instead: null, differs },
      problems,
    };
  if (tip.text === null && isFirst)
    return { policy: own, basePolicy: own, change: { base: own, head: own, instead: 'first', differs }, problems };
  const policy = readingAs(defaultPolicy(path), own);
  const instead = tip.text === null ? 'absent' : 'invalid';
  return { policy, basePolicy: policy, change: { base: defaultPolicy(path), head: own, instead, differs }, problems };
}
