import { z } from 'zod';

/** What a waiver does here: it covers something; it finds nothing to cover; it ended; it names nothing of these documents; it is for other tags, or no release is judged. */
export const waiverStates = ['used', 'unused', 'expired', 'unknown', 'other'] as const;

/** An exception of the policy. Exactly one of `signal` and `gate` is not null. */
export const waiver = z.strictObject({
  id: z.string(),
  signal: z.string().nullable(),
  gate: z.string().nullable(),
  /** `open`, or rules. */
  covers: z.array(z.string()).readonly(),
  reason: z.string(),
  approvedBy: z.array(z.string()).readonly(),
  /** The last day on which it counts, in UTC. */
  expires: z.string(),
  state: z.enum(waiverStates),
});
