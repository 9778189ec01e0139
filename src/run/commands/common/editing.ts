import { relative, sep } from 'node:path';
import { pathsBy } from '../../../judge/judgement/choose-base.ts';
import type { Report } from '../../../judge/report/report.ts';
import { ruleOf } from '../../../judge/rules/catalogue.ts';
import { UsageError } from '../../../model/errors.ts';
import type { ReadingProblem } from '../../../model/problem.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import { openSource, type Source } from '../../../model/source.ts';
import { quote } from '../../../model/text.ts';
import { decode, documentLimit } from '../../../read/documents/decode.ts';
import { findDocuments, ledgerName, type DocumentPaths } from '../../../read/documents/find-documents.ts';
import type { NamedEdit } from '../../../read/documents/formats/format.ts';
import { load, type Loaded } from '../../../read/documents/load.ts';
import { didYouMean } from '../../../read/documents/near-paths.ts';
import { describeClone } from '../../../read/git/commits.ts';
import { gitIn } from '../../../read/git/git.ts';
import { overlay } from '../../../read/git/overlay.ts';
import type { Tree } from '../../../read/git/tree.ts';
import { worktree } from '../../../read/git/worktree.ts';
import { policyPath } from '../../../read/policy/load-policy.ts';
import type { Policy } from '../../../read/policy/policy.ts';
import { replaceFiles } from '../../files/replace-files.ts';
import type { Values } from './command.ts';
import { drafted, draftLines, type Draft } from './draft.ts';
import { judgeHere, pathsFrom } from './judge-here.ts';
import { obeyedPolicy } from './obeyed-policy.ts';
import type { documentOptions } from './options.ts';

/** The documents of a working tree, each read once, and the changes so far; nothing is written before `save`. */
export interface Editing {
  readonly policy: Policy;
  /** The folder from which paths are given, from the root; '' is the root. */
  readonly folder: string;
  /** The tree with all changes in it. */
  readonly tree: () => Tree;
  /** The documents as they are with all changes. */
  readonly load: () => Promise<Loaded>;
  /** A document with all changes. Throws `UsageError` where it cannot be read as text. */
  readonly source: (path: RepositoryPath) => Promise<Source>;
  /** Changes a document. */
  readonly edit: (path: RepositoryPath, edits: readonly NamedEdit[]) => Promise<void>;
  /** Judges the documents with all changes; evidence that still has to be added to git counts as added. */
  readonly judge: () => Promise<Report>;
  /** Marks evidence that still has to be added to git. */
  readonly expect: (paths: readonly string[]) => void;
  /** The changes, one line each, as `path:line: from -> to`. */
  readonly changes: () => readonly string[];
  /** Writes all changes, or none. Throws as `replaceFiles` does. */
  readonly save: () => Promise<void>;
}

/** A document as it was read. */
interface Opened extends Draft {
  readonly before: Uint8Array;
  readonly hasBom: boolean;
}

/** Opens the documents around a folder for changes. Throws `UsageError` where there is no working tree, or the policy is invalid. */
export async function openEditing(options: Values<typeof documentOptions>, directory: string): Promise<Editing> {
  const git = gitIn(directory, { trusted: false });
  const { root, bare } = await describeClone(git);
  if (bare) throw new UsageError('this repository has no working tree to write to');
  const disk = worktree(git, root);
  const fromRoot = pathsFrom(directory, root);
  const policy = await obeyedPolicy(disk, fromRoot(options.policy, '--policy') ?? policyPath);
  const wanted = pathsBy(policy, {
    ledger: fromRoot(options.ledger, '--ledger'),
    tracker: fromRoot(options.tracker, '--tracker'),
  });
  await assertOwnLedger(disk, wanted, options.ledger, fromRoot(ledgerName, '--ledger'));
  // The files are read once here. These contents are edited, judged, and compared before writing, even if the disk changes later.
  const opened = await openAll(disk, wanted, policy);
  const expected = new Set<string>();
  let judged: Promise<Report> | null = null;
  const tree = (): Tree =>
    overlay(disk, new Map([...opened].map(([path, one]) => [path, encoded(one)] as const)), expected);
  const open = async (path: RepositoryPath): Promise<Opened> => opened.get(path) ?? (await unopened(disk, path));
  return {
    policy,
    folder: relative(root, directory).split(sep).join('/'),
    tree,
    load: async () => await load(tree(), wanted, policy),
    source: async (path) => openSource(path, (await open(path)).text),
    edit: async (path, edits) => {
      const known = await open(path);
      if (edits.length > 0) judged = null;
      opened.set(path, { ...known, ...drafted(known, edits) });
    },
    judge: () => {
      const judging = { ...options, head: null, base: null, tag: null, mode: 'report', 'fail-on': 'error' } as const;
      return (judged ??= judgeHere(judging, directory, tree()).then((done) => done.judged.report));
    },
    expect: (paths) => {
      judged = null;
      for (const path of paths) expected.add(path);
    },
    changes: () => [...opened].flatMap(([path, one]) => draftLines(path, one)),
    save: async () => {
      await replaceFiles(
        root,
        [...opened].flatMap(([path, one]) =>
          one.notes.length === 0 ? [] : [{ path, before: one.before, after: encoded(one) }],
        ),
      );
    },
  };
}

/** Throws `UsageError` where the current folder has another ledger than the one of the policy. */
async function assertOwnLedger(
  tree: Tree,
  { ledger }: DocumentPaths,
  given: string | null,
  beside: RepositoryPath | null,
): Promise<void> {
  if (given !== null || ledger === null || beside === null || beside === ledger) return;
  if ((await tree.list()).includes(beside))
    throw new UsageError(
      `the policy names the ledger ${quote(ledger)}, but this folder has ${quote(beside)}. Name the one that you mean by \`--ledger\``,
    );
}

/** The documents and the snapshots that exist; problems are reported where a file is needed. */
async function openAll(disk: Tree, wanted: DocumentPaths, { snapshots }: Policy): Promise<Map<RepositoryPath, Opened>> {
  const { ledgerPath, trackerPath } = await findDocuments(disk, wanted);
  const paths = [ledgerPath, trackerPath, ...snapshots.map(({ path }) => path)].filter((path) => path !== null);
  const opened = new Map<RepositoryPath, Opened>();
  for (const path of paths) {
    const reading = await disk.read(path, documentLimit);
    if (reading.kind !== 'bytes') continue;
    const { bytes } = reading;
    const { source, problems } = decode(path, bytes);
    if (problems.some(({ rule }) => rule === 'document-encoding')) continue;
    const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    opened.set(path, { before: bytes, text: source.text, notes: [], hasBom });
  }
  return opened;
}

/** Throws `UsageError` with the reason why a document cannot be edited. */
async function unopened(disk: Tree, path: RepositoryPath): Promise<never> {
  const reading = await disk.read(path, documentLimit);
  switch (reading.kind) {
    case 'missing':
      throw new UsageError(`there is no file ${quote(path)}.${didYouMean(path, await disk.list())}`);
    case 'not-a-file':
      throw new UsageError(`${quote(path)} is ${reading.what}, expected a file`);
    case 'too-large':
      throw new UsageError(`${quote(path)} has ${String(reading.size)} bytes, the limit is ${String(documentLimit)}`);
    case 'unknown':
      throw new UsageError(`${quote(path)} cannot be read: ${reading.why}`);
    case 'bytes': {
      const [wrong] = decode(path, reading.bytes).problems.filter(({ rule }) => rule === 'document-encoding');
      throw new UsageError(wrong === undefined ? `${quote(path)} changed during this run. Run it again` : told(wrong));
    }
  }
}

function encoded({ hasBom, text }: Opened): Uint8Array {
  return Buffer.from(`${hasBom ? '\uFEFF' : ''}${text}`);
}

/** Problems that an edit corrects, or that make no row and no entry uncertain. */
const harmless: ReadonlySet<string> = new Set(['status-unknown', 'signal-id', 'gate-none', 'gate-empty']);

/**
 * Throws `UsageError` where the content of documents is uncertain: of all of them or, where a signal is named, only as far as it matters for that signal. A row that cannot be edited is reported by the edit.
 */
export function assertCertain({ ledger, trackerPath, problems }: Loaded, signal: string | null): void {
  const wrong = problems.find((one) => {
    const { rule, path } = one;
    const touched = [...(one.signals ?? []), ...(one.signal === undefined ? [] : [one.signal])];
    if (ruleOf(rule).invalidates !== true) return false;
    if (path === trackerPath) return !harmless.has(rule) && isNear(touched, signal);
    return signal === null ? !rule.startsWith('gate-') : !harmless.has(rule) && touched.length === 0;
  });
  const first = ledger === null ? (wrong ?? problems[0]) : wrong;
  if (first !== undefined) throw new UsageError(told(first));
  if (ledger === null) throw new UsageError('there is no ledger');
}

function isNear(touched: readonly string[], signal: string | null): boolean {
  return signal === null || touched.length === 0 || touched.includes(signal);
}

function told({ path, line, message }: ReadingProblem): string {
  return `${path}:${String(line)}: ${message}`;
}
