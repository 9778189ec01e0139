import * as z from 'zod/mini';
import { policyKey } from './key.ts';

/** What makes an id of a signal its own: `per-gate` where each gate numbers or names its signals anew, so that the gate becomes a part of the id. */
export const ids = policyKey({
  schema: z.enum(['per-ledger', 'per-gate']),
  value: (file = 'per-ledger') => file,
  loosenings: (base = 'per-ledger', head = 'per-ledger') => (base === head ? [] : ['`ids` names the signals anew']),
  adopted: (_, own) => own,
});
