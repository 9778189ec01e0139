import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';

const root = join(import.meta.dirname, '../..');
const demo = join(root, 'examples/demo');

/** What somebody's machine may set, and what must not change a commit or a transcript. */
const foreign = { GIT_DIR: '/nowhere', GIT_AUTHOR_NAME: 'Somebody', FORCE_COLOR: '1', COLUMNS: '40', TZ: 'Asia/Tokyo' };

function replay(script: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [script, ...args], { env: { ...process.env, ...foreign }, encoding: 'utf8' });
}

function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/* After a change of what is said: node examples/demo/replay.mjs --write */
describe('the demonstration', () => {
  it('says what is committed, and each command ends as planned', { timeout: 60_000 }, () => {
    const folder = temporaryFolder();
    const { status, stderr } = replay(join(demo, 'replay.mjs'), folder);
    const said = filesOf(join(folder, 'said'));
    expect(said).toEqual(filesOf(join(demo, 'said')));
    expect([status, stderr]).toEqual([0, '']);
    expect(Object.keys(said)).toHaveLength(2 * 10);
  });

  it('is shown in a README without a dead link', () => {
    const readme = readFileSync(join(demo, 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
    for (const name of readdirSync(join(demo, 'said'))) expect(links).toContain(`said/${name}`);
    expect(links.filter((path) => !existsSync(join(demo, path)))).toEqual([]);
  });

  it('fails where a command ends otherwise than planned', () => {
    const copy = temporaryFolder();
    cpSync(demo, join(copy, 'examples/demo'), { recursive: true });
    symlinkSync(join(root, 'dist'), join(copy, 'dist'));
    const steps = join(copy, 'examples/demo/steps.mjs');
    writeFileSync(steps, readFileSync(steps, 'utf8').replace('exit: 1', 'exit: 0'));
    const { status, stderr } = replay(join(copy, 'examples/demo/replay.mjs'), join(copy, 'replay'));
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('01-project: `gate-ledger check` ends with 1, planned was 0.'),
    ]);
  });

  it('overwrites nothing', () => {
    const { status, stderr } = replay(join(demo, 'replay.mjs'), demo);
    expect([status, stderr]).toEqual([2, expect.stringContaining('FOLDER is absent or empty')]);
  });
});
