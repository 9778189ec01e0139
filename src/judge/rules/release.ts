import type { GateResult } from '../../model/gate-result.ts';
import { startOf } from '../../model/source.ts';
import { count, oneOf, quote } from '../../model/text.ts';
import { gatesFor } from '../../read/policy/policy.ts';
import type { Rule } from './rule.ts';

/** Rules about the gates that a release requires. */
export const releaseRules: readonly Rule[] = [
  {
    id: 'gate-open',
    family: 'Release',
    severity: 'error',
    fixed: true,
    stage: 'release',
    question: 'Is every required gate GO, where open gates block?',
    example: {
      file: 'gate-tracker.json',
      passes: '"name": "Load", "status": "GO"',
      fails: '"name": "Load", "status": "NO-GO"',
    },
    check: ({ facts: { tracker }, gates }) => {
      const places = new Map(tracker.gates.map(({ id, statusPlace }) => [id, statusPlace]));
      return gates
        .filter(({ required, effective }) => required && effective !== 'GO')
        .map((gate) => ({
          ...(places.get(gate.id) ?? startOf(tracker.path)),
          message: `Gate ${quote(gate.id)} is ${gate.effective}, expected GO: ${whyOpen(gate)}.`,
          gate: gate.id,
        }));
    },
  },
  {
    id: 'tag-unmatched',
    family: 'Release',
    severity: 'error',
    stage: 'release',
    question: 'Where the policy has release patterns: does one of them match the tag?',
    example: { file: '.github/gate-ledger.yml', passes: 'tags: "v*"', fails: 'tags: "release-*"' },
    check: ({ policy, tag }) => {
      const { unmatched } = gatesFor(policy, tag);
      if (unmatched === null || tag === null) return [];
      const message = `No release pattern matches the tag ${quote(tag)}, expected ${oneOf(policy.releases.slice(0, 20).map(({ tags }) => tags))}. Add a pattern, or choose a tag that matches one.`;
      return [{ ...unmatched, message }];
    },
  },
  {
    id: 'gate-unknown',
    family: 'Release',
    severity: 'error',
    fixed: true,
    stage: 'release',
    question: 'Does each gate that the policy requires exist?',
    example: { file: '.github/gate-ledger.yml', passes: 'gates: [1, 2]', fails: 'gates: [1, 9]' },
    check: ({ facts: { tracker }, policy, tag }) => {
      const { gates } = gatesFor(policy, tag);
      const known = new Set(tracker.gates.map(({ id }) => id));
      return gates === 'all'
        ? []
        : gates
            .filter(({ id }) => !known.has(id))
            .map(({ id, place }) => ({
              ...place,
              message: `The policy requires gate ${quote(id)}, expected one of ${oneOf([...known].slice(0, 20))}. Correct the id.`,
            }));
    },
  },
];

function whyOpen({ go, total, open, errors, declared }: GateResult): string {
  if (open.length > 0) {
    const more = open.length > 10 ? ` and ${String(open.length - 10)} more` : '';
    return `${String(go)} of ${String(total)} required signals are GO. Close ${oneOf(open.slice(0, 10), 'and')}${more}`;
  }
  if (total === 0) return 'all its signals are N/A. Require one that is not';
  return errors > 0
    ? `its signals are GO, but it has ${count(errors, 'error')}. Correct ${errors === 1 ? 'that' : 'them'} first`
    : `its signals are GO, but the tracker declares it ${declared ?? 'nothing'}. Declare it GO`;
}
