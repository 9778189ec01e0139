import { compare } from './compare.ts';
import { evaluate } from './evaluate.ts';
import { load, type DocumentPaths, type Loaded } from './load.ts';
import { loadHead, type Past } from './absence.ts';
import type { Report } from './report.ts';
import type { DocumentTree, Tree } from './repository/tree.ts';
import { citedPaths } from './rules/evidence.ts';
import type { Settings } from './settings.ts';
import { toReport } from './to-report.ts';

/** What is to be judged, and against what. */
export interface Case {
  readonly subject: Report['subject'];
  readonly settings: Settings;
  readonly paths: DocumentPaths;
  readonly head: Tree;
  /** Null where there is no base; the verdict stands without one. */
  readonly base: DocumentTree | null;
  /** Whether the head's history ever had a ledger; asked only where it matters. */
  readonly pastLedger: () => Promise<Past>;
}

/** From the documents to the report: load, look up what they cite, evaluate, compare. Throws where a tree cannot be read. */
export async function judge({
  subject,
  settings,
  paths,
  head: tree,
  base: baseTree,
  pastLedger,
}: Case): Promise<Report> {
  const base = baseTree === null ? null : await load(baseTree, paths);
  const head = await loadHead(tree, paths, base, { ...settings, pastLedger });
  const cited =
    head.ledger !== null && head.tracker !== null ? citedPaths({ ledger: head.ledger, tracker: head.tracker }) : [];
  const entries = await tree.look(cited);
  const evaluation = evaluate({ ...head, entries }, settings);
  const changes = base === null || unreadable(base) || unreadable(head) ? null : compare(base, head);
  return toReport({ subject, settings, head, evaluation, changes });
}

/** A document that is there and cannot be read is no side of a comparison: it would show every signal as removed or added. */
function unreadable({ hasLedger, ledger, hasTracker, tracker }: Loaded): boolean {
  return (hasLedger && ledger === null) || (hasTracker && tracker === null);
}
