import { pathsBy } from '../../judge/judgement/choose-base.ts';
import { UsageError } from '../../model/errors.ts';
import { quote } from '../../model/text.ts';
import { findDocuments } from '../../read/documents/find-documents.ts';
import { commitTree } from '../../read/git/commit-tree.ts';
import { describeClone } from '../../read/git/commits.ts';
import { gitIn } from '../../read/git/git.ts';
import { policyPath } from '../../read/policy/load-policy.ts';
import type { LedgerHistory } from '../../show/history/ledger-history.ts';
import { json } from '../../show/render/json.ts';
import { shortSha } from '../../show/render/digest/judged-what.ts';
import { command } from './common/command.ts';
import { commit, pathsFrom } from './common/judge-here.ts';
import { obeyedPolicy } from './common/obeyed-policy.ts';
import { documentOptions } from './common/options.ts';

/** The most revisions that are shown; at about 10 ms for a ledger of 40 signals that takes a few seconds. */
const revisionLimit = 500;

/** Shows what the documents of the repository around a folder declared over time. */
export const history = command({
  name: 'history',
  summary: 'show what the documents declared at each commit that changed them; evidence is not checked',
  operands: [],
  options: {
    ...documentOptions,
    head: { value: 'rev', help: 'show the history up to this commit; else HEAD' },
    format: { value: 'format', help: 'the output format', choices: ['text', 'json'] },
  },
  run: async (options, { directory, progress }) => {
    progress('Reading the history of the documents');
    const { git, root, shallow, head } = await locate(options.head ?? 'HEAD', directory);
    const tree = commitTree(git, head);
    const fromRoot = pathsFrom(directory, root);
    const policy = await obeyedPolicy(tree, fromRoot(options.policy, '--policy') ?? policyPath);
    const wanted = { ledger: fromRoot(options.ledger, '--ledger'), tracker: fromRoot(options.tracker, '--tracker') };
    const { ledgerPath, trackerPath, problems } = await findDocuments(tree, pathsBy(policy, wanted));
    if (ledgerPath === null) throw new UsageError(`at ${shortSha(head)}: ${problems[0]?.message ?? 'no ledger'}`);
    const { readHistory } = await import('../../show/history/read-history.ts');
    const question = { head, shallow, ledgerPath, trackerPath, options: policy, limit: revisionLimit };
    const read = await readHistory(git, question);
    if (!everHadLedger(read))
      throw new UsageError(`no commit up to ${shortSha(head)} has a ledger ${quote(ledgerPath)}`);
    if (options.format === 'json') return { text: json(read), decision: 'pass' };
    const { historyText } = await import('../../show/render/text/history-text.ts');
    return { text: historyText(read), decision: 'pass' };
  },
});

async function locate(revision: string, directory: string) {
  const git = gitIn(directory, { trusted: false });
  const [{ root, shallow, bare }, head] = await Promise.all([describeClone(git), commit(git, '--head', revision)]);
  return { git, root: bare ? directory : root, shallow, head };
}

function everHadLedger({ revisions }: LedgerHistory): boolean {
  return revisions.some(({ problems }) => problems.every(({ rule }) => rule !== 'ledger-missing'));
}
