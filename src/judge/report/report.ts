import { z } from 'zod';
import { modes } from '../../model/mode.ts';
import { proofKinds } from '../../model/proof.ts';
import { severities } from '../../model/problem.ts';
import { statuses } from '../../model/statuses.ts';
import { gateChangeKinds, signalChangeKinds } from '../changes/compare.ts';
import { gateFields, signalFields } from '../changes/edits.ts';
import { waiver } from './waiver.ts';

const status = z.enum(statuses);
export const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
export const amount = z.int().nonnegative();

/** A cited piece of evidence, and the result of looking at it. */
const reference = z.strictObject({
  /** As it is written. */
  text: z.string(),
  /** The kind of evidence that it is. */
  kind: z.string(),
  /** What it leads to, a path from the root or an address; null where that does not exist, or was not looked at. */
  target: z.string().nullable(),
  verification: z.enum(['verified', 'refuted', 'unknown', 'unchecked']),
  /** Why it is not verified, as a clause; null where it is verified. */
  reason: z.string().nullable(),
  /** What a report or a run says, as a clause; null where nothing was read, or it is not verified. */
  says: z.string().nullable(),
});

/** One thing that keeps a gate from being GO. */
const need = z.discriminatedUnion('kind', [
  /** A required signal that is open; without a row in the ledger status, owner and exit criterion are null. */
  z.strictObject({
    kind: z.literal('signal'),
    id: z.string(),
    status: status.nullable(),
    owner: z.string().nullable(),
    exit: z.string().nullable(),
  }),
  /** An error that concerns the gate itself, by the id of its finding. */
  z.strictObject({ kind: z.literal('finding'), id: z.string() }),
  /** The tracker declares the gate with this status. */
  z.strictObject({ kind: z.literal('declaration'), status }),
  /** The gate requires nothing that is applicable. */
  z.strictObject({ kind: z.literal('requirement') }),
]);

const gate = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  required: z.boolean(),
  declared: status.nullable(),
  effective: status,
  go: amount,
  total: amount,
  open: z.array(z.string()).readonly(),
  /** The ids of the signals that it requires. */
  requires: z.array(z.string()).readonly(),
  /** Everything that keeps it from being GO; empty where it is GO. */
  needs: z.array(need).readonly(),
  references: z.array(reference).readonly(),
  /** The same gate in the base, judged by the policy of this run; null where the base has no such gate, or was not judged. */
  before: z.strictObject({ effective: status, go: amount, total: amount }).nullable(),
  /** The ids of the waivers because of which a release does not wait for it, though it is open; it is not GO. */
  waivedBy: z.array(z.string()).readonly(),
});

const signal = z.strictObject({
  id: z.string(),
  gate: z.string().nullable(),
  title: z.string().nullable(),
  owner: z.string().nullable(),
  status: status.nullable(),
  effective: status,
  /** The strongest kind of proof that holds for a row that says GO; null for other rows. */
  proof: z.enum(proofKinds).nullable(),
  evidence: z.array(z.string()).readonly(),
  /** The same evidence, each with what it leads to. */
  references: z.array(reference).readonly(),
  code: z.array(z.string()).readonly(),
  exit: z.string().nullable(),
  line: amount,
  /** The id of the waiver because of which a release does not wait for it; it is not GO. */
  waivedBy: z.string().nullable(),
});

export const byStatus = z.strictObject({
  GO: amount,
  PARTIAL: amount,
  'NO-GO': amount,
  'BLOCKED-EXTERNAL': amount,
  'N/A': amount,
});

/** How many signals have each kind as their strongest proof. */
const byProof = z.strictObject({ word: amount, file: amount, report: amount, run: amount, attested: amount });

const change = { id: z.string(), from: status.nullable(), to: status.nullable() };

const signalChange = z.strictObject({
  ...change,
  kind: z.enum(signalChangeKinds),
  fields: z.array(z.enum(signalFields)).readonly(),
});

const gateChange = z.strictObject({ ...change, kind: z.enum(gateChangeKinds) });

/** The content of a field in base and head, as a list; empty where the field is. */
const sides = { from: z.array(z.string()).readonly(), to: z.array(z.string()).readonly() };

export const changes = z.strictObject({
  signals: z.array(signalChange).readonly(),
  gates: z.array(gateChange).readonly(),
  /** The gates of both sides that rows and declaration close now and did not close before; `reopened` is the opposite. */
  closed: z.array(z.string()).readonly(),
  reopened: z.array(z.string()).readonly(),
});

/** Evidence that is still cited, but that the change moved or deleted. */
const lostEvidence = z.strictObject({ signal: z.string(), path: z.string() });

const finding = z.strictObject({
  /** Names this finding in this report: its rule, its place, and a number where several share both. */
  id: z.string(),
  /** The ids of the findings that cause it: without them it would not be there. */
  follows: z.array(z.string()).readonly(),
  rule: z.string(),
  severity: z.enum(severities),
  /** Whether it makes the decision `block`. In a release, an error of a gate that is not required does not. */
  blocks: z.boolean(),
  message: z.string(),
  path: z.string(),
  line: amount,
  column: amount,
  signal: z.string().nullable(),
  gate: z.string().nullable(),
  /** All signals that it touches. A finding may represent several equal ones; then there is more than one, and `signal` is null. */
  signals: z.array(z.string()).readonly(),
  /** Whether the base has the same finding, so this change did not bring it. False where the base was not judged. */
  older: z.boolean(),
  /** The id of the waiver because of which it does not block a release; null where none covers it. */
  waivedBy: z.string().nullable(),
  /** Only in a finding that represents those beyond the limit of its rule: their number. */
  standsFor: amount.optional(),
});

/** The report: everything that a run found out, in the order of the documents. The same commits give the same bytes. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(2),
  mode: z.enum(modes),
  verdict: z.enum(['GO', 'NO-GO', 'INVALID']),
  decision: z.enum(['pass', 'block']),
  reason: z.string(),
  /** The time of the verdict, in ISO 8601; null where nothing depends on it. */
  asOf: z.string().nullable(),
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
    /** Of the signals that are effectively GO. */
    byProof,
    gates: amount,
    gatesGo: amount,
    errors: amount,
    warnings: amount,
    notices: amount,
  }),
  gates: z.array(gate).readonly(),
  signals: z.array(signal).readonly(),
  changes: z
    .strictObject({
      ...changes.shape,
      signals: z
        .array(
          signalChange.extend({
            edits: z.array(z.strictObject({ field: z.enum(signalFields), ...sides })).readonly(),
          }),
        )
        .readonly(),
      gates: z
        .array(
          gateChange.extend({ edits: z.array(z.strictObject({ field: z.enum(gateFields), ...sides })).readonly() }),
        )
        .readonly(),
      /** The gates of the base that are required now; null where the base was not judged. */
      before: z.strictObject({ requiredGates: amount, requiredGatesGo: amount }).nullable(),
      /** The evidence of GO rows that the change moved or deleted. */
      lost: z.array(lostEvidence).readonly(),
    })
    .nullable(),
  /** All waivers of the policy. */
  waivers: z.array(waiver).readonly(),
  findings: z.array(finding).readonly(),
});

export type Report = z.infer<typeof reportSchema>;
