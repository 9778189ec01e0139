import { areClosed } from '../../model/statuses.ts';
import type { Ledger } from '../../read/documents/formats/ledger.ts';
import type { Tracker } from '../../read/documents/tracker/tracker.ts';
import { schemaUrl } from './policy-text.ts';

/** Where a new ledger is written. */
export const newLedgerPath = 'docs/signal-ledger.md';

/** A new ledger: it has no errors, and nothing in it is GO. */
export const newLedger = `# Release readiness

One row for each thing that must be true before a release. A row is \`GO\` only while its exit criterion holds and the cited
evidence, a file of this repository, shows it. Until then it is \`NO-GO\`, \`PARTIAL\` or \`BLOCKED-EXTERNAL\`; what this release
does not need is \`N/A\`, with the reason in the row.

| Signal ID | Gate | Signal | Owner | Status | Evidence | Exit Criterion |
|---|---|---|---|---|---|---|
| TEST-1 | Tests | All tests pass | Release team | NO-GO | | The test report of the release commit has no failure |
| SEC-1 | Security | No known critical vulnerability | Release team | NO-GO | | The report of the dependency audit lists none |
| OPS-1 | Operations | The rollback works | Release team | NO-GO | | The log of a rollback that was tried shows it |
`;

/** A tracker for a ledger without one: its gates, with the statuses from its rows. */
export function trackerText({ signals }: Ledger, { gates }: Tracker): string {
  const rows = new Map(signals.map((signal) => [signal.id, signal]));
  const value = {
    $schema: `${schemaUrl}/tracker.json`,
    definition_of_done: 'ALL_GATES_GO',
    gates: gates.map(({ id, name, required }) => {
      const said = required.map((one) => rows.get(one.id)?.status ?? null);
      const status = areClosed(said) ? 'GO' : said.includes('GO') ? 'PARTIAL' : 'NO-GO';
      return { id, ...(name === null ? {} : { name }), status, required_signal_ids: required.map((one) => one.id) };
    }),
    signals: signals.map(({ id, owner, status }) => ({
      id,
      ...(owner === null || owner.text === '' ? {} : { owner: owner.text }),
      ...(status === null ? {} : { status }),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
