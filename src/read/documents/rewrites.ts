import type { Git } from '../git/git.ts';
import { revisionsOf, versionsAt } from '../git/revisions.ts';
import { documentLimit } from './decode.ts';
import type { ReadingOptions } from './ledger/reading-options.ts';
import type { Signal } from './ledger/signal.ts';
import { openLedger } from './load.ts';

/** What a signal asked for at an earlier commit, and no longer asks for. */
export interface Rewrite {
  readonly id: string;
  readonly field: 'title' | 'exit';
  /** The commit that changed it. */
  readonly sha: string;
  /** What it said before. */
  readonly was: string;
}

/** At most this many commits that changed the ledger are looked at. At about 10 ms for a ledger of 40 signals that takes two seconds. */
const revisionLimit = 200;

/** The newest change of title and exit criterion of some signals up to a commit, since each row was added or last GO. Throws where git fails. */
export async function rewritesOf(
  git: Git,
  head: string,
  ledgerPath: string,
  options: ReadingOptions,
  ids: readonly string[],
): Promise<readonly Rewrite[]> {
  if (ids.length === 0 || /\p{Cc}/u.test(ledgerPath)) return [];
  const revisions = await revisionsOf(git, head, [ledgerPath], revisionLimit);
  const versions = await versionsAt(
    git,
    revisions.map(({ sha }) => sha),
    [ledgerPath],
    { each: documentLimit, all: 4 * documentLimit },
  );
  const found: Rewrite[] = [];
  const following = new Set(ids);
  let newer: { readonly sha: string; readonly rows: ReadonlyMap<string, Signal> } | null = null;
  for (const [index, [version]] of versions.entries()) {
    if (version === undefined || following.size === 0) break;
    const { value } = await openLedger(ledgerPath, version.reading, options);
    // Where a commit cannot be read, older commits are not looked at.
    if (value === null) break;
    const rows = new Map(value.signals.map((signal) => [signal.id, signal]));
    for (const id of following) {
      const [before, after] = [rows.get(id), newer?.rows.get(id)];
      if (before !== undefined && after !== undefined && newer !== null)
        found.push(...rewritten(before, after, newer.sha));
      if (before === undefined || before.status === 'GO') following.delete(id);
    }
    newer = { sha: revisions[index]?.sha ?? '', rows };
  }
  const first = new Map(found.toReversed().map((one) => [`${one.field} ${one.id}`, one]));
  return [...first.values()];
}

function rewritten(before: Signal, after: Signal, sha: string): readonly Rewrite[] {
  return (['title', 'exit'] as const).flatMap((field) => {
    const [was, is] = [words(before, field), words(after, field)];
    return was === '' || was === is ? [] : [{ id: after.id, field, sha, was }];
  });
}

function words(signal: Signal, field: Rewrite['field']): string {
  return (signal[field]?.text ?? '').replace(/\s+/g, ' ').trim();
}
