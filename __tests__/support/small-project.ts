import { policyPath } from '../../src/read/policy/load-policy.ts';
import type { Files } from './tree.ts';

/** A row of a small ledger; what is left out is usual. */
export interface Row {
  readonly id: string;
  /** The id as the cell has it. */
  readonly cell?: string;
  readonly gate?: string;
  readonly title?: string;
  readonly owner?: string;
  readonly status?: string;
  readonly code?: string;
  readonly evidence?: string;
  readonly exit?: string;
  /** The fingerprint in the tracker. */
  readonly reviewed?: string;
  readonly parts?: string;
}

/** The documents around the rows. */
export interface Around {
  readonly policy?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What the tracker declares of gates, by id; of others nothing. */
  readonly declared?: Readonly<Record<string, string>>;
}

const smallLedger = 'signal-ledger.md';
const smallTracker = 'gate-tracker.json';

/** A project of a ledger, its tracker, a policy where there is one, and files. */
export function smallProject(rows: readonly Row[], { policy, files = {}, declared = {} }: Around = {}): Files {
  const texts: Readonly<Record<string, string | Uint8Array>> = {
    [smallLedger]: ledgerText(rows),
    [smallTracker]: trackerText(rows, declared),
    ...(policy === undefined ? {} : { [policyPath]: policy }),
    ...files,
  };
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}

function ledgerText(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const {
      id,
      cell = id,
      gate = '1',
      title = `About ${id}`,
      owner = 'Core',
      status = 'GO',
      code = '',
      evidence = '',
      exit = 'It works',
    } = row;
    return `| ${[cell, gate, title, owner, status, code, evidence, exit].join(' | ')} |\n`;
  });
  return `# Apollo\n\n| Signal ID | Gate | Signal | Owner | Status | Code Path | Evidence | Exit Criterion |\n|---|---|---|---|---|---|---|---|\n${lines.join('')}`;
}

function trackerText(rows: readonly Row[], declared: Readonly<Record<string, string>>): string {
  const gates = [...new Set(rows.map(({ gate = '1' }) => gate))];
  const tracker = {
    gates: gates.map((id) => ({
      id,
      name: `Gate ${id}`,
      ...(declared[id] === undefined ? {} : { status: declared[id] }),
      required_signal_ids: rows.filter(({ gate = '1' }) => gate === id).map((row) => row.id),
    })),
    signals: rows.map(({ id, owner = 'Core', status = 'GO', reviewed, parts }) => ({
      id,
      owner,
      status,
      ...(reviewed === undefined ? {} : { reviewed }),
      ...(parts === undefined ? {} : { reviewed_parts: parts }),
    })),
  };
  return `${JSON.stringify(tracker, null, 2)}\n`;
}
