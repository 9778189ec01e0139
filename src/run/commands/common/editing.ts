import { UsageError } from '../../../model/errors.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import { openSource, type Source } from '../../../model/source.ts';
import { quote } from '../../../model/text.ts';
import { decode, documentLimit } from '../../../read/documents/decode.ts';
import type { DocumentPaths } from '../../../read/documents/find-documents.ts';
import { readSnapshots, snapshotEdits } from '../../../read/documents/formats/snapshot.ts';
import { withEdits } from '../../../read/documents/formats/format.ts';
import { formatOf, trackerFormats } from '../../../read/documents/formats/index.ts';
import type { Following } from '../../../read/documents/formats/follow-ledger.ts';
import { load, type Loaded } from '../../../read/documents/load.ts';
import { describeClone } from '../../../read/git/commits.ts';
import { gitIn } from '../../../read/git/git.ts';
import { overlay } from '../../../read/git/overlay.ts';
import type { Tree } from '../../../read/git/tree.ts';
import { worktree } from '../../../read/git/worktree.ts';
import { policyPath } from '../../../read/policy/load-policy.ts';
import type { Policy } from '../../../read/policy/policy.ts';
import { pathsBy } from '../../../judge/judgement/choose-base.ts';
import type { Report } from '../../../judge/report/report.ts';
import { replaceFiles } from '../../files/replace-files.ts';
import type { Values } from './command.ts';
import { judgeHere, pathsFrom } from './judge-here.ts';
import { obeyedPolicy } from './obeyed-policy.ts';
import type { documentOptions } from './options.ts';

/** The documents of a working tree that are about to be changed, and what has been changed so far; nothing is written before `save`. */
export interface Editing {
  readonly policy: Policy;
  /** The tree with all changes in it. */
  readonly tree: () => Tree;
  /** The documents as they are with all changes. Throws `UsageError` where one cannot be read. */
  readonly load: () => Promise<Loaded>;
  /** A document with all changes. Throws `UsageError` where it is no text. */
  readonly source: (path: RepositoryPath) => Promise<Source>;
  /** Puts a text in the place of a document. */
  readonly put: (path: RepositoryPath, text: string) => Promise<void>;
  /** Judges the documents with all changes; evidence that is about to be added to git counts as added. */
  readonly judge: () => Promise<Report>;
  /** Names evidence that is about to be added to git. */
  readonly expect: (paths: readonly string[]) => void;
  /** The lines in which the documents differ from what was read, as `path:line: before -> after`. */
  readonly changes: () => readonly string[];
  /** Writes all changes, or none. Throws as `replaceFiles` does. */
  readonly save: () => Promise<void>;
}

interface Changed {
  readonly before: Uint8Array;
  readonly text: string;
  readonly original: string;
  readonly hasBom: boolean;
}

/** Opens the documents around a folder for changes. Throws `UsageError` where there is no working tree, or the policy cannot be obeyed. */
export async function openEditing(options: Values<typeof documentOptions>, directory: string): Promise<Editing> {
  const git = gitIn(directory, { trusted: false });
  const { root, bare } = await describeClone(git);
  if (bare) throw new UsageError('this repository has no working tree to write to');
  const disk = worktree(git, root);
  const fromRoot = pathsFrom(directory, root);
  const policy = await obeyedPolicy(disk, fromRoot(options.policy, '--policy') ?? policyPath);
  const wanted: DocumentPaths = {
    ledger: fromRoot(options.ledger, '--ledger'),
    tracker: fromRoot(options.tracker, '--tracker'),
  };
  const changed = new Map<RepositoryPath, Changed>();
  const expected = new Set<string>();
  const tree = (): Tree =>
    overlay(disk, new Map([...changed].map(([path, one]) => [path, encoded(one)] as const)), expected);
  const open = async (path: RepositoryPath): Promise<Changed> => {
    const known = changed.get(path);
    if (known !== undefined) return known;
    const reading = await disk.read(path, documentLimit);
    if (reading.kind !== 'bytes') throw new UsageError(`${quote(path)} cannot be read`);
    const { source, problems } = decode(path, reading.bytes);
    const [wrong] = problems.filter(({ rule }) => rule === 'document-encoding');
    if (wrong !== undefined) throw new UsageError(`${path}:${String(wrong.line)}: ${wrong.message}`);
    const hasBom = reading.bytes[0] === 0xef && reading.bytes[1] === 0xbb && reading.bytes[2] === 0xbf;
    return { before: reading.bytes, text: source.text, original: source.text, hasBom };
  };
  return {
    policy,
    tree,
    load: async () => await load(tree(), pathsBy(policy, wanted), policy),
    source: async (path) => openSource(path, (await open(path)).text),
    put: async (path, text) => {
      const known = await open(path);
      if (text !== known.text) changed.set(path, { ...known, text });
    },
    judge: async () => {
      const judging = { ...options, head: null, base: null, tag: null, mode: 'report', 'fail-on': 'error' } as const;
      return (await judgeHere(judging, directory, tree())).judged.report;
    },
    expect: (paths) => {
      for (const path of paths) expected.add(path);
    },
    changes: () => [...changed].flatMap(([path, { original, text }]) => changedLines(path, original, text)),
    save: async () => {
      const all = [...changed].filter(([, { original, text }]) => original !== text);
      await replaceFiles(
        root,
        all.map(([path, one]) => ({ path, before: one.before, after: encoded(one) })),
      );
    },
  };
}

function encoded({ hasBom, text }: Changed): Uint8Array {
  return Buffer.from(`${hasBom ? '\uFEFF' : ''}${text}`);
}

/** Lines are changed in place; where some are new, they are told as they are. */
function changedLines(path: string, before: string, after: string): readonly string[] {
  const [old, now] = [before.split(/\r\n|\n|\r/), after.split(/\r\n|\n|\r/)];
  if (old.length !== now.length) return [`${path}: ${String(now.length - old.length)} more lines`];
  return now.flatMap((line, index) =>
    line === old[index] ? [] : [`${path}:${String(index + 1)}`, `  - ${old[index] ?? ''}`, `  + ${line}`],
  );
}

/** Makes the tracker follow the ledger, and the snapshots follow what is then effective; says what of the tracker changed, and what is left. */
export async function follow(
  editing: Editing,
  how: Following,
): Promise<{ readonly changes: readonly string[]; readonly left: readonly string[] }> {
  const { ledger, tracker, trackerPath, problems } = await editing.load();
  const wrong = problems.find(({ path }) => path === trackerPath);
  if (trackerPath !== null && (tracker === null || wrong?.rule === 'tracker-key' || wrong?.rule === 'tracker-schema'))
    throw new UsageError(
      wrong === undefined
        ? `${quote(trackerPath)} cannot be read`
        : `${wrong.path}:${String(wrong.line)}: ${wrong.message}`,
    );
  let told: { readonly changes: readonly string[]; readonly left: readonly string[] } = { changes: [], left: [] };
  if (trackerPath !== null && ledger !== null && tracker !== null) {
    const source = await editing.source(trackerPath);
    const format = formatOf(trackerFormats, source, editing.policy);
    const followed = format.follow(source, tracker, ledger, editing.policy, how);
    await editing.put(trackerPath, followed.text);
    told = followed;
  }
  await followSnapshots(editing);
  return told;
}

async function followSnapshots(editing: Editing): Promise<void> {
  const { policy } = editing;
  if (policy.snapshots.length === 0) return;
  const { gates } = await editing.judge();
  const shown = gates.map(({ id, effective, go, total }) => ({ id, status: effective, closed: go, open: total - go }));
  for (const { path } of policy.snapshots) {
    const source = await editing.source(path);
    const read = readSnapshots(source);
    if (read.kind === 'read')
      await editing.put(path, withEdits(source.text, snapshotEdits(source, read.value, shown, policy.vocabulary)));
  }
}
