import type { RepositoryPath } from '../repository-path.ts';
import type { Arguments } from '../arguments.ts';
import { commit, pathsFrom } from '../check.ts';
import { UsageError } from '../inputs.ts';
import { quote } from '../documents/text.ts';
import { pathsBy } from '../judge.ts';
import type { LedgerHistory } from './ledger-history.ts';
import { findDocuments } from '../load.ts';
import { policyPath, readPolicyOf } from '../policy/load-policy.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';
import type { DocumentTree } from '../repository/tree.ts';
import { readHistory } from './read-history.ts';
import { historyText } from '../render/history-text.ts';
import { json } from '../render/json.ts';
import { short } from '../render/wording.ts';
import { commitTree } from '../repository/commit-tree.ts';
import { describeClone } from '../repository/commits.ts';
import { gitIn } from '../repository/git.ts';

/** The most revisions that are shown; at some 10 ms for a ledger of 40 signals that is a few seconds. */
const revisionLimit = 500;

/** Shows what the documents of the repository around a folder declared over time. Throws `UsageError` or `GitFailure`. */
export async function history(asked: Extract<Arguments, { command: 'history' }>, directory: string): Promise<string> {
  const git = gitIn(directory, { trusted: false });
  const [{ root: top, shallow, bare }, head] = await Promise.all([
    describeClone(git),
    commit(git, '--head', asked.head ?? 'HEAD'),
  ]);
  const root = bare ? directory : top;
  const fromRoot = pathsFrom(directory, root);
  const tree = commitTree(git, head);
  const policy = await obeyed(tree, fromRoot(asked.policy, '--policy') ?? policyPath);
  const wanted = { ledger: fromRoot(asked.ledger, '--ledger'), tracker: fromRoot(asked.tracker, '--tracker') };
  const { ledgerPath, trackerPath, problems } = await findDocuments(tree, pathsBy(policy, wanted));
  if (ledgerPath === null) throw new UsageError(`at ${short(head)}: ${problems[0]?.message ?? 'no ledger'}`);
  const read = await readHistory(git, { head, shallow, ledgerPath, trackerPath, format: policy, limit: revisionLimit });
  if (!everHadLedger(read)) throw new UsageError(`no commit up to ${short(head)} has a ledger ${quote(ledgerPath)}`);
  return asked.format === 'json' ? json(read) : historyText(read);
}

/** By the words of another policy than the one that is there, rows would be counted wrong. */
async function obeyed(tree: DocumentTree, path: RepositoryPath): Promise<Policy> {
  const { policy, problems } = await readPolicyOf(tree, path);
  const [first] = problems;
  if (policy !== null) return policy;
  if (first === undefined) return defaultPolicy(path);
  throw new UsageError(`${first.path}:${String(first.line)}: ${first.message}`);
}

function everHadLedger({ revisions }: LedgerHistory): boolean {
  return revisions.some(({ problems }) => problems.every(({ rule }) => rule !== 'ledger-missing'));
}
