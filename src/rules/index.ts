import { documentRules } from './documents.ts';
import { evidenceRules } from './evidence.ts';
import { gateClaimRules } from './gate-claims.ts';
import { membershipRules } from './membership.ts';
import { releaseRules } from './release.ts';
import type { Rule } from './rule.ts';
import { signalDriftRules } from './signal-drift.ts';

/** Every rule there is, by family. */
export const rules: readonly Rule[] = [
  ...documentRules,
  ...signalDriftRules,
  ...membershipRules,
  ...gateClaimRules,
  ...evidenceRules,
  ...releaseRules,
];
