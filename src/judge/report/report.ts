import { z } from 'zod';
import { modes } from '../../model/mode.ts';
import { severities } from '../../model/problem.ts';
import { statuses } from '../../model/statuses.ts';
import { gateChangeKinds, signalChangeKinds, signalFields } from '../changes/compare.ts';

const status = z.enum(statuses);
export const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
export const amount = z.int().nonnegative();

const gate = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  required: z.boolean(),
  declared: status.nullable(),
  effective: status,
  go: amount,
  total: amount,
  open: z.array(z.string()).readonly(),
});

const signal = z.strictObject({
  id: z.string(),
  gate: z.string().nullable(),
  title: z.string().nullable(),
  owner: z.string().nullable(),
  status: status.nullable(),
  effective: status,
  evidence: z.array(z.string()).readonly(),
  code: z.array(z.string()).readonly(),
  exit: z.string().nullable(),
  line: amount,
});

export const byStatus = z.strictObject({ GO: amount, PARTIAL: amount, 'NO-GO': amount, 'BLOCKED-EXTERNAL': amount });

const change = { id: z.string(), from: status.nullable(), to: status.nullable() };

export const changes = z.strictObject({
  signals: z
    .array(
      z.strictObject({ ...change, kind: z.enum(signalChangeKinds), fields: z.array(z.enum(signalFields)).readonly() }),
    )
    .readonly(),
  gates: z.array(z.strictObject({ ...change, kind: z.enum(gateChangeKinds) })).readonly(),
  /** The gates of both sides that are closed by rows and declaration, and were not; and the other way round. */
  closed: z.array(z.string()).readonly(),
  reopened: z.array(z.string()).readonly(),
});

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  /** Whether the decision is `block` for it: in a release an error of a gate that is not required blocks nothing. */
  blocks: z.boolean(),
  message: z.string(),
  path: z.string(),
  line: amount,
  column: amount,
  signal: z.string().nullable(),
  gate: z.string().nullable(),
  /** Of a finding that stands for those beyond the limit of its rule: how many. */
  standsFor: amount.optional(),
});

/** The report: all that a run found out, in the order of the documents; the same commits give the same bytes. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  mode: z.enum(modes),
  verdict: z.enum(['GO', 'NO-GO', 'INVALID']),
  decision: z.enum(['pass', 'block']),
  reason: z.string(),
  subject: z.strictObject({
    sha: sha.nullable(),
    headSha: sha.nullable(),
    baseSha: sha.nullable(),
    tag: z.string().nullable(),
  }),
  ledger: z.strictObject({
    path: z.string().nullable(),
    title: z.string().nullable(),
    baselineCommit: z.string().nullable(),
  }),
  tracker: z.strictObject({ path: z.string().nullable() }),
  totals: z.strictObject({
    signals: amount,
    byStatus,
    gates: amount,
    gatesGo: amount,
    errors: amount,
    warnings: amount,
    notices: amount,
  }),
  gates: z.array(gate).readonly(),
  signals: z.array(signal).readonly(),
  changes: changes.nullable(),
  findings: z.array(finding).readonly(),
});

export type Report = z.infer<typeof reportSchema>;
