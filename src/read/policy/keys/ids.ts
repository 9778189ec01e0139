import * as z from 'zod/mini';
import { policyKey } from './key.ts';

/** Where the id of a signal is unique: `per-gate` where each gate has its own numbers or names; then the gate becomes a part of the id. */
export const ids = policyKey({
  schema: z.enum(['per-ledger', 'per-gate']),
  value: (file = 'per-ledger') => file,
  loosenings: (base = 'per-ledger', head = 'per-ledger') =>
    base === head ? [] : ['`ids` changes the ids of the signals'],
  adopted: (_, own) => own,
});
