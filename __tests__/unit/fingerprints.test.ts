import { beforeAll, describe, expect, it } from 'vitest';
import { openSource } from '../../src/model/source.ts';
import { settle } from '../../src/read/documents/settle.ts';
import { readLedger } from '../../src/read/documents/formats/ledger.ts';
import { fingerprintsOf, objectsOf } from '../../src/read/evidence/fingerprint.ts';
import { judgeProject } from '../support/judging.ts';
import { projectWith, type Parts } from '../support/project-with.ts';
import { treeOf, type Files } from '../support/tree.ts';
import { fc } from './fast-check.ts';

const ids = ['A-1', 'A-2', 'B-1'] as const;
const documents = ['signal-ledger.md', 'gate-tracker.json'];

/** What `gate-ledger review` writes for all signals of a project. */
async function reviewed(files: Files): Promise<NonNullable<Parts['tracked']>> {
  const tree = treeOf(files);
  const text = Buffer.from(files['signal-ledger.md'] ?? '').toString();
  const { ledger } = await settle({ ...readLedger(openSource('signal-ledger.md', text)), tracker: null }, tree);
  const signals = ledger?.signals ?? [];
  const prints = fingerprintsOf(signals, documents, await objectsOf(signals, tree));
  return Object.fromEntries(
    [...prints].map(([id, { whole, parts }]) => [id, { reviewed: whole, reviewed_parts: parts }]),
  );
}

async function suspects(files: Files): Promise<readonly string[]> {
  const { findings } = await judgeProject({ head: files });
  return findings.filter(({ rule }) => rule === 'signal-suspect').map(({ signal }) => signal ?? '');
}

let tracked: NonNullable<Parts['tracked']>;

beforeAll(async () => {
  tracked = await reviewed(projectWith());
});

describe('a reviewed signal', () => {
  it('is not suspect as long as nothing changes', async () => {
    expect(await suspects(projectWith({ tracked }))).toEqual([]);
  });

  const byte = fc.constantFrom('x', '0', ' x', '.');
  const part = fc.constantFrom(
    ['A-1', 'criterion', 'Same bytes twice'] as const,
    ['A-2', 'criterion', 'The signature verifies'] as const,
    ['B-1', 'criterion', 'p99 under 100 ms'] as const,
    ['A-1', 'evidence', 'evidence/build.log'] as const,
    ['A-2', 'evidence', 'evidence/sign.log'] as const,
    ['B-1', 'evidence', 'evidence/load.log'] as const,
    ['A-1', 'code', 'src/build.c'] as const,
    ['A-2', 'code', 'src/sign.c'] as const,
    ['B-1', 'code', 'src/load.c'] as const,
  );

  it('is suspect after one byte of its criterion, evidence or code, and no other is', async () => {
    await fc.assert(
      fc.asyncProperty(part, byte, async ([id, what, where], more) => {
        const before = projectWith({ tracked });
        const files =
          what === 'criterion'
            ? projectWith({ tracked, ledger: [[where, `${where}${more}`]] })
            : { ...before, [where]: Buffer.concat([Buffer.from(before[where] ?? ''), Buffer.from(more)]) };
        const { findings } = await judgeProject({ head: files });
        const found = findings.filter(({ rule }) => rule === 'signal-suspect');
        expect(found.map(({ signal }) => signal)).toEqual([id]);
        expect(found[0]?.message).toContain(`has another \`${what}\` than when it was reviewed`);
      }),
    );
  });

  it.for([
    ['another title and owner', [['| Build | Builders |', '| The build | Makers |']]],
    ['wider cells', [['| A-1 | 1 | Build |', '|  A-1  |   1 |  Build  |']]],
    ['an aligned table', [['|---|---|---|---|---|---|---|---|', '|:--|--:|---|---|---|---|---|---|']]],
    ['a row that moved', [['| A-1 | 1 ', '| A-9 | 1 | Other | X | NO-GO | | | x |\n| A-1 | 1 ']]],
    ['text around the table', [['# Apollo\n', '# Apollo\n\nMore.\n']]],
  ] as const)('is not suspect after %s', async ([, ledger]) => {
    expect(await suspects(projectWith({ tracked, ledger }))).toEqual([]);
  });

  it('is suspect where the fingerprint is another one, or none', async () => {
    const of = (whole: string): Parts['tracked'] => ({ ...tracked, 'A-1': { reviewed: whole } });
    for (const whole of ['sha256:0', 'yes', '', `sha256:${'0'.repeat(64)}`, `sha256:${'A'.repeat(64)}`])
      expect(await suspects(projectWith({ tracked: of(whole) ?? {} }))).toEqual(['A-1']);
  });

  it('that is open is not looked at', async () => {
    const ledger = [
      ['| Build | Builders | GO |', '| Build | Builders | NO-GO |'],
      ['Same bytes twice', 'Else'],
    ] as const;
    expect(await suspects(projectWith({ tracked, ledger }))).toEqual([]);
  });

  it('has no warning that its evidence is older than its code', async () => {
    const base = projectWith();
    const changed = { 'src/build.c': 'newer' };
    const stale = async (files: Files): Promise<boolean> =>
      (await judgeProject({ base, head: files, settings: { mode: 'review' } })).findings.some(
        ({ rule, signal }) => rule === 'evidence-stale' && signal === 'A-1',
      );
    expect(await stale(projectWith({ files: changed }))).toBe(true);
    expect(await stale(projectWith({ files: changed, tracked }))).toBe(false);
  });

  it('is not forgotten without being seen', async () => {
    const base = projectWith({ tracked });
    const { 'A-1': one, ...others } = tracked;
    expect(one).toBeDefined();
    const { findings } = await judgeProject({
      base,
      head: projectWith({ tracked: others }),
      settings: { mode: 'review' },
    });
    expect(findings.map(({ rule, signal }) => [rule, signal])).toContainEqual(['tracker-loosened', 'A-1']);
  });

  it('may cite a folder, a pattern and the tracker itself', async () => {
    const ledger = [['`evidence/build.log`', '`evidence/`, `src/*.c`, `gate-tracker.json`']] as const;
    const folder = await reviewed(projectWith({ ledger }));
    expect(await suspects(projectWith({ ledger, tracked: folder }))).toEqual([]);
    const files = { 'evidence/load.log': 'p99 is 81 ms' };
    expect(await suspects(projectWith({ ledger, tracked: folder, files }))).toEqual(['A-1', 'B-1']);
  });

  it('of each id has its own fingerprint', () => {
    expect(new Set(ids.map((id) => tracked[id]?.['reviewed'])).size).toBe(3);
  });
});
