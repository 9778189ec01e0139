// Bundles both entries into dist/, which is replaced whole: no older chunk stays behind, and a failed build changes nothing.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'));
// No cache: the bytes must follow from the sources and the lockfile alone.
const options = ['--minify', '--license', 'licenses.txt', '--no-cache', '--quiet'];
const temporary = mkdtempSync(join(tmpdir(), 'gate-ledger-build-'));
const built = join(temporary, 'dist');

// In this order and not at once: ncc means to remove older scripts below its output folder.
const done = bundle('src/run/action/main.ts', built) && bundle('src/run/cli/bin.ts', join(built, 'cli'));
if (done) {
  rmSync('dist', { recursive: true, force: true });
  cpSync(built, 'dist', { recursive: true });
}
rmSync(temporary, { recursive: true });
process.exitCode = done ? 0 : 1;

function bundle(entry, folder) {
  const words = [ncc, 'build', entry, '--out', folder, ...options];
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status === 0;
}
