import type { RuleCatalogue } from '../../read/policy/keys/key.ts';
import { changeRules } from './changes.ts';
import { codeRules } from './code.ts';
import { documentRules } from './documents.ts';
import { driftRules } from './drift.ts';
import { evidenceRules } from './evidence.ts';
import { gateClaimRules } from './gate-claims.ts';
import { looseningRules } from './loosening.ts';
import { matrixRules } from './matrix.ts';
import { membershipRules } from './membership.ts';
import { proofRules } from './proof.ts';
import { releaseContentRules } from './release-contents.ts';
import { releaseRules } from './release.ts';
import type { Rule } from './rule.ts';
import { summaryRules } from './summaries.ts';
import { tagRules } from './tag.ts';
import { waiverRules } from './waivers.ts';

/** Every rule, by family. */
export const rules: readonly Rule[] = [
  ...documentRules,
  ...driftRules,
  ...membershipRules,
  ...gateClaimRules,
  ...evidenceRules,
  ...codeRules,
  ...proofRules,
  ...matrixRules,
  ...changeRules,
  ...looseningRules,
  ...releaseRules,
  ...tagRules,
  ...releaseContentRules,
  ...summaryRules,
  ...waiverRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id. Throws where it is not in the catalogue. */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`the rule ${id} is not in rules/catalogue.ts`);
  return rule;
}

/** What a policy must know of the rules. */
export const ruleCatalogue: RuleCatalogue = new Map(
  rules.map(({ id, severity, fixed }) => [id, { severity, isFixed: fixed === true }]),
);
