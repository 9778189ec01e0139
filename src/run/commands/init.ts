import type { Report } from '../../judge/report/report.ts';
import { defaultAcceptLabel } from '../../model/acceptance.ts';
import { UsageError } from '../../model/errors.ts';
import { besidePath, knownPath, type RepositoryPath } from '../../model/repository-path.ts';
import { count, oneOf, quote, shellWord } from '../../model/text.ts';
import { decode, documentLimit } from '../../read/documents/decode.ts';
import { findDocuments, isLedgerName, trackerName } from '../../read/documents/find-documents.ts';
import { likelyLedgers } from '../../read/documents/likely-ledgers.ts';
import { load } from '../../read/documents/load.ts';
import { defaultBranch } from '../../read/git/branch.ts';
import { describeClone } from '../../read/git/commits.ts';
import { gitIn } from '../../read/git/git.ts';
import { overlay } from '../../read/git/overlay.ts';
import type { Tree } from '../../read/git/tree.ts';
import { worktree } from '../../read/git/worktree.ts';
import { policyPath } from '../../read/policy/load-policy.ts';
import type { PolicyFile } from '../../read/policy/policy.ts';
import { propose, type Proposal } from '../../read/policy/proposal/propose.ts';
import { logLine } from '../../show/render/log.ts';
import { colored, plain } from '../../show/render/text/paint.ts';
import { terminal } from '../../show/render/text/terminal.ts';
import { newLedger, newLedgerPath, trackerText } from '../../show/scaffold/documents.ts';
import { policyLine, policyText } from '../../show/scaffold/policy-text.ts';
import { workflowsFor } from '../../show/scaffold/workflows.ts';
import { replaceFiles } from '../files/replace-files.ts';
import { command } from './common/command.ts';
import { judgeHere, pathsFrom } from './common/judge-here.ts';
import { obeyedPolicy } from './common/obeyed-policy.ts';

/** Writes the files that a repository needs and lacks, and judges it. Overwrites nothing. */
export const init = command({
  name: 'init',
  summary: 'write what is missing: a ledger or the policy that reads yours, and the workflows',
  operands: [],
  options: {
    from: { value: 'file', help: 'read this document as the ledger; propose and write the policy that does' },
    tracker: { isFlag: true, help: 'also write a tracker, where gates are declared' },
  },
  run: async ({ from, tracker }, { directory, color, progress }) => {
    const git = gitIn(directory, { trusted: false });
    const { root, bare } = await describeClone(git);
    if (bare) throw new UsageError('this repository has no working tree to write to');
    const tree = worktree(git, root);
    progress('Looking for a ledger');
    const plan = await planFor(tree, pathsFrom(directory, root)(from, '--from'));
    const planned = new Map<RepositoryPath, string>([
      ...plan.files,
      ...workflowsFor(await defaultBranch(git)).map(({ path, text }) => [knownPath(path), text] as const),
    ]);
    if (tracker) await planTracker(overlay(tree, encoded(planned)), planned);
    const there = new Set(await tree.list());
    const missing = new Map([...planned].filter(([path]) => !there.has(path)));
    await replaceFiles(
      root,
      [...encoded(missing)].map(([path, after]) => ({ path, before: null, after })),
    );
    const kept = [...planned.keys()].filter((path) => !missing.has(path));
    progress('Judging the documents');
    const { judged, comparison } = await judgeHere(asReport, directory, overlay(tree, encoded(missing)));
    const lines = [
      ...[...missing.keys()].map((path) => `Wrote ${path}`),
      ...kept.map((path) => `Kept ${path}, which already exists`),
      ...proposalLines(plan, missing),
      ...otherLedgers(plan.ledger, there),
      '',
    ];
    const text = `${lines.map(logLine).join('\n')}\n${terminal(judged.report, comparison, color ? colored : plain)}${nextLines(plan.ledger, judged.report)}`;
    return { text, decision: 'pass' };
  },
});

const asReport = {
  ledger: null,
  tracker: null,
  policy: null,
  mode: 'report',
  tag: null,
  base: null,
  head: null,
  'fail-on': 'error',
} as const;

/** The documents to write, and how an existing document was read. */
interface Plan {
  readonly ledger: RepositoryPath;
  readonly files: readonly (readonly [RepositoryPath, string])[];
  readonly proposal: Proposal | null;
}

async function planFor(tree: Tree, from: RepositoryPath | null): Promise<Plan> {
  if (from !== null) return await planFrom(tree, from);
  const policy = await obeyedPolicy(tree, policyPath);
  const { ledgerPath, ambiguous } = await findDocuments(tree, {
    ledger: policy.ledger?.path ?? null,
    tracker: policy.tracker?.path ?? null,
  });
  if (ambiguous) {
    const paths = (await tree.list()).filter(isLedgerName);
    throw new UsageError(
      `there are ${String(paths.length)} ledgers; choose one to write a policy for: ${fromEach(paths.slice(0, 10))}. Without a policy, \`gate-ledger check --all\` judges each of them, and so does examples/monorepo.yml in a workflow`,
    );
  }
  if (ledgerPath !== null) return planNew(ledgerPath, {});
  const [likely, ...others] = await likelyLedgers(tree);
  if (likely === undefined) return planNew(knownPath(newLedgerPath), { code: 'none' });
  if (others.length === 0) return await planFrom(tree, likely);
  throw new UsageError(`several documents look like a ledger; choose one: ${fromEach([likely, ...others])}`);
}

function fromEach(paths: readonly RepositoryPath[]): string {
  return oneOf(paths.map((path) => `--from ${shellWord(path)}`));
}

function planNew(ledger: RepositoryPath, columns: NonNullable<PolicyFile['columns']>): Plan {
  const file = { ledger, ...(Object.keys(columns).length === 0 ? {} : { columns }) };
  return {
    ledger,
    files: [
      [ledger, newLedger],
      [policyPath, policyText(file)],
    ],
    proposal: null,
  };
}

/** The policy that reads an existing document. Throws `UsageError` where the document cannot be read as a ledger, or a policy exists. */
async function planFrom(tree: Tree, path: RepositoryPath): Promise<Plan> {
  const reading = await tree.read(path, documentLimit);
  if (reading.kind !== 'bytes') throw new UsageError(`--from: there is no file ${quote(path)} to read`);
  const { source, problems } = decode(path, reading.bytes);
  const [wrong] = problems.filter(({ rule }) => rule === 'document-encoding');
  if (wrong !== undefined) throw new UsageError(`${path}:${String(wrong.line)}: ${wrong.message}`);
  const proposal = propose(source);
  if (proposal === null)
    throw new UsageError(
      `--from: ${quote(path)} is not a ledger: it has no table with a status column, and no task list. Run \`gate-ledger init\` for a new ledger`,
    );
  const file = { ledger: path, ...proposal.file };
  if ((await tree.list()).includes(policyPath))
    throw new UsageError(
      `--from: ${quote(policyPath)} already exists and is not overwritten. To read this document, write \`${policyLine(file)}\` in it. If that policy has another ledger, write this to another file, and judge with \`--policy FILE\``,
    );
  return { ledger: path, files: [[policyPath, policyText(file)]], proposal };
}

/** Adds the tracker of the planned ledger, where there is none. */
async function planTracker(tree: Tree, planned: Map<RepositoryPath, string>): Promise<void> {
  const policy = await obeyedPolicy(tree, policyPath);
  const wanted = { ledger: policy.ledger?.path ?? null, tracker: policy.tracker?.path ?? null };
  const { ledger, tracker, ledgerPath, hasOwnGates } = await load(tree, wanted, policy);
  if (ledger === null || tracker === null || ledgerPath === null || !hasOwnGates) return;
  planned.set(besidePath(ledgerPath, trackerName), trackerText(ledger, tracker));
}

function encoded(files: ReadonlyMap<RepositoryPath, string>): ReadonlyMap<RepositoryPath, Uint8Array> {
  return new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
}

function proposalLines({ proposal }: Plan, missing: ReadonlyMap<string, string>): readonly string[] {
  const policy = missing.get(policyPath);
  if (policy === undefined) return [];
  const { words, columns, unread, file } = proposal ?? { words: [], columns: [], unread: [], file: {} };
  const guesses = words.filter(({ isGuess }) => isGuess);
  const ignored = file.sections !== undefined && 'ignore' in file.sections ? file.sections.ignore : [];
  return [
    '',
    `${policyPath} says:`,
    ...policy
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => `  ${line}`),
    ...(columns.length === 0 ? [] : ['', `Columns: ${columns.join(', ')}.`]),
    ...(words.length === 0 ? [] : ['', 'How each status is read:']),
    ...words.map(
      ({ word, rows, status, isGuess }) =>
        `  ${word === '' ? '(empty)' : quote(word)}: ${status}, ${count(rows, 'row')}${isGuess ? ' (not known, so read as open)' : ''}`,
    ),
    ...(guesses.length === 0 ? [] : ['Check the words that are not known, and correct the policy where one is wrong.']),
    ...(ignored.length === 0
      ? []
      : [
          '',
          `Left out: ${oneOf(ignored, 'and')}. If a section has its own signals, remove its name from \`sections\`.`,
        ]),
    ...(unread.length === 0
      ? []
      : [
          '',
          `Not read: ${oneOf(unread, 'and')}. Every row must be GO before a release; a row that no release needs is \`N/A\`.`,
        ]),
  ];
}

/** The ledgers that the workflows do not judge. */
function otherLedgers(ledger: RepositoryPath, there: ReadonlySet<string>): readonly string[] {
  const others = [...there].filter((path) => isLedgerName(path) && path !== ledger);
  return others.length === 0
    ? []
    : [
        '',
        `Not judged: ${oneOf(others.slice(0, 10), 'and')}. \`gate-ledger check --all\` judges every ledger, and so does examples/monorepo.yml in a workflow.`,
      ];
}

function nextLines(ledger: RepositoryPath, { decision }: Report): string {
  const first = decision === 'block' ? 'Correct the errors above,' : 'Check';
  return [
    '',
    'Next:',
    `  1. ${first} ${ledger} and the policy, commit everything, and open a pull request.`,
    `  2. On GitHub, require the job \`gate-ledger\` for the branch. Let only few people set the label ${quote(defaultAcceptLabel)}: it accepts changes that ask for less.`,
    '  3. `gate-ledger set ID GO --evidence FILE` promotes a signal; `gate-ledger check --tag v1.0.0` says whether a tag may ship.',
    '',
  ].join('\n');
}
