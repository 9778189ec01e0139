import type { Files } from './tree.ts';

/** A small project of three GO signals in two gates, with other rows, policy or files. */
export interface Parts {
  /** Changes words of the ledger. */
  readonly ledger?: readonly (readonly [string, string])[];
  /** More members of the tracker's entry of a signal, by id. */
  readonly tracked?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly policy?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const rows = `# Apollo

| ID | Gate | Signal | Owner | Status | Code Path | Evidence | Exit Criterion |
|---|---|---|---|---|---|---|---|
| A-1 | 1 | Build | Builders | GO | \`src/build.c\` | \`evidence/build.log\` | Same bytes twice |
| A-2 | 1 | Signing | Signers | GO | \`src/sign.c\` | \`evidence/sign.log\` | The signature verifies |
| B-1 | 2 | Load | Load team | GO | \`src/load.c\` | \`evidence/load.log\` | p99 under 100 ms |
`;

export function projectWith({ ledger = [], tracked = {}, policy, files = {} }: Parts = {}): Files {
  const text = ledger.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the ledger has no ${from}`);
    return before.replace(from, () => to);
  }, rows);
  const tracker = {
    gates: [
      { id: 1, required_signal_ids: ['A-1', 'A-2'] },
      { id: 2, required_signal_ids: ['B-1'] },
    ],
    signals: ['A-1', 'A-2', 'B-1'].map((id) => ({ id, ...tracked[id] })),
  };
  const all = {
    'signal-ledger.md': text,
    'gate-tracker.json': JSON.stringify(tracker, null, 2),
    'evidence/build.log': 'built twice',
    'evidence/sign.log': 'signed',
    'evidence/load.log': 'p99 is 80 ms',
    'src/build.c': 'build',
    'src/sign.c': 'sign',
    'src/load.c': 'load',
    ...(policy === undefined ? {} : { '.github/gate-ledger.yml': policy }),
    ...files,
  };
  return Object.fromEntries(Object.entries(all).map(([path, content]) => [path, Buffer.from(content)]));
}
