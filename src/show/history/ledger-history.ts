import { z } from 'zod';
import { amount, byStatus, changes, sha } from '../../judge/report/report.ts';

const revision = z.strictObject({
  sha,
  /** The day of the commit in UTC. */
  date: z.string().nullable(),
  /** The rows of the ledger by what they say; null where it cannot be trusted. */
  signals: z.strictObject({ total: amount, byStatus }).nullable(),
  /** The gates that are closed by their declaration and the ledger's rows; null where either document cannot be trusted. */
  gates: z.strictObject({ total: amount, closed: amount }).nullable(),
  /** The first problem of each document that cannot be trusted. */
  problems: z.array(z.strictObject({ rule: z.string(), path: z.string(), line: amount })).readonly(),
  /** What differs from the next older revision whose ledger can be trusted; null where there is none, or this one's cannot. */
  changes: z.strictObject({ since: sha, ...changes.shape }).nullable(),
});

/** What ledger and tracker declared at each commit that changed them, newest first; evidence is not checked for past commits. */
export const historySchema = z.strictObject({
  schemaVersion: z.literal(1),
  head: sha,
  ledger: z.strictObject({ path: z.string() }),
  tracker: z.strictObject({ path: z.string().nullable() }),
  /** Whether the clone is shallow: what is older is cut off, and the oldest revision may have changed nothing. */
  shallow: z.boolean(),
  /** Whether older revisions are left out, for there are too many of them, or they are too long. */
  truncated: z.boolean(),
  revisions: z.array(revision).readonly(),
});

export type LedgerHistory = z.infer<typeof historySchema>;
