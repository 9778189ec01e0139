import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/judge/judgement/evaluate.ts';
import type { Finding } from '../../src/model/finding.ts';
import { severities } from '../../src/model/problem.ts';
import { openSource } from '../../src/model/source.ts';
import { readLedger } from '../../src/read/documents/formats/ledger.ts';
import { readTracker } from '../../src/read/documents/formats/tracker.ts';
import { defaultPolicy, type Policy } from '../../src/read/policy/policy.ts';

const rows = '| A | 1 | PARTIAL | `a.c` | `a.log` |\n| B | 1 | GO | `b.c` | `b.log` |\n';
const ledger = `| ID | Gate | Status | Code Path | Evidence |\n|---|---|---|---|---|\n${rows}`;

describe('the severity of a finding', () => {
  it.for([
    ['PARTIAL', 'GO', []],
    ['NO-GO', 'GO', [['open-status-drift', 'warning']]],
    ['GO', 'GO', [['status-drift', 'error']]],
    ['PARTIAL', 'NO-GO', [['status-drift', 'error']]],
  ] as const)('is the one of its rule: %s and %s in the tracker, PARTIAL and GO in the ledger', ([A, B, expected]) => {
    const found = findings(defaultPolicy('p'), { A, B }).filter(({ rule }) => rule.endsWith('status-drift'));
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual(expected);
  });

  it.for(severities)('is the one that the policy sets: %s', (severity) => {
    const policy = { ...defaultPolicy('p'), rules: new Map([['evidence-stale', severity] as const]) };
    expect(unchecked(policy)).toEqual([severity]);
  });

  it('is notice for what could only not be checked', () => {
    expect(unchecked(defaultPolicy('p'))).toEqual(['notice']);
  });
});

function unchecked(policy: Policy): readonly string[] {
  return findings(policy, { A: 'PARTIAL', B: 'GO' })
    .filter(({ rule }) => rule === 'evidence-stale')
    .map(({ severity }) => severity);
}

/** What is found in a shallow clone with a tracker that gives these statuses. */
function findings(policy: Policy, statuses: Readonly<Record<string, string>>): readonly Finding[] {
  const signals = Object.entries(statuses).map(([id, status]) => ({ id, status }));
  const gates = [{ id: 1, required_signal_ids: ['A', 'B'] }];
  const read = readLedger(openSource('l', ledger));
  const { tracker, problems } = readTracker(openSource('t', JSON.stringify({ gates, signals })));
  if (read.ledger === null || tracker === null) throw new Error('not read');
  const facts = {
    ledger: read.ledger,
    tracker,
    proofs: new Map(),
    code: new Map(),
    lastChanges: null,
    needs: new Map(),
    changedAt: null,
    fingerprints: new Map(),
    committedAt: null,
    unmatched: [],
    objects: new Map(),
    asOf: new Date(0),
    isAsked: false,
    baselineIncluded: null,
    matrix: null,
    nearCode: new Map(),
  };
  return evaluate(
    {
      ledger: read.ledger,
      tracker,
      problems,
      facts,
      comparison: null,
      policies: { base: policy, head: policy, instead: null, differs: false },
      release: null,
      summaries: { claims: [], snapshots: [] },
      unapproved: [],
      asOf: new Date(0),
    },
    { mode: 'report', failOn: 'error', ignoreMissing: false, tag: null, policy, acceptance: { kind: 'no-one' } },
  ).findings;
}
