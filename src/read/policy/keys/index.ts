import { claims } from './claims.ts';
import { columns } from './columns.ts';
import { ids } from './ids.ts';
import { documentKey } from './path.ts';
import { proof } from './proof.ts';
import { releases } from './releases.ts';
import { rules } from './rules.ts';
import { runs } from './runs.ts';
import { sections } from './sections.ts';
import { snapshots } from './snapshots.ts';
import { statuses, statusNotes } from './statuses.ts';
import { waivers } from './waivers.ts';

/** Every key of the policy file, in the order of the schema. A new key needs one file in this folder and one line here. */
export const keys = {
  ledger: documentKey('ledger'),
  tracker: documentKey('tracker'),
  columns,
  statuses,
  'status-notes': statusNotes,
  sections,
  ids,
  rules,
  releases,
  claims,
  snapshots,
  proof,
  runs,
  waivers,
} as const;

export type Keys = typeof keys;
export type KeyName = keyof Keys;

/** The names of the keys, in their order. */
export const keyNames = Object.keys(keys) as readonly KeyName[]; // the keys of the record
