// Bundles both entries into dist/, which is replaced as a whole: no old chunk is left, and a failed build changes nothing.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'));
// No cache: the bytes must depend only on the sources and the lockfile.
const options = ['--minify', '--license', 'licenses.txt', '--no-cache', '--quiet'];
const temporary = mkdtempSync(join(tmpdir(), 'gate-ledger-build-'));
const built = join(temporary, 'dist');

// In this order and not in parallel: ncc removes older scripts below its output folder.
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
