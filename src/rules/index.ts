import { baselineRules } from './baseline.ts';
import { changeRules } from './changes.ts';
import { claimRules } from './claims.ts';
import { codeRules } from './code.ts';
import { documentRules } from './documents.ts';
import { evidenceRules } from './evidence.ts';
import { gateClaimRules } from './gate-claims.ts';
import { looseningRules } from './loosening.ts';
import { matrixRules } from './matrix.ts';
import { membershipRules } from './membership.ts';
import { policyRules } from './policy.ts';
import { releaseAssetRules } from './release-assets.ts';
import { releasePaperRules } from './release-papers.ts';
import { releaseRules } from './release.ts';
import type { Rule } from './rule.ts';
import { signalDriftRules } from './signal-drift.ts';
import { snapshotRules } from './snapshots.ts';
import { tagRules } from './tag.ts';

/** Every rule there is, by family. */
export const rules: readonly Rule[] = [
  ...documentRules,
  ...signalDriftRules,
  ...membershipRules,
  ...gateClaimRules,
  ...baselineRules,
  ...evidenceRules,
  ...codeRules,
  ...matrixRules,
  ...changeRules,
  ...looseningRules,
  ...policyRules(() => new Map(rules.map(({ id, severity }) => [id, severity]))),
  ...releaseRules,
  ...tagRules,
  ...releasePaperRules,
  ...releaseAssetRules,
  ...claimRules,
  ...snapshotRules,
];
