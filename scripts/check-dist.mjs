// Fails where dist/ differs from the commit: runners execute dist/, but reviewers read src/.
import { execFileSync } from 'node:child_process';

const git = (...words) => execFileSync('git', words, { encoding: 'utf8' });

// `status` and not `diff`: a chunk that is not committed yet is a difference, too.
const changed = git('status', '--porcelain', '--untracked-files=all', '--', 'dist');
if (changed !== '') {
  console.error(`dist/ differs from the build of the sources. Run \`npm run build\` and commit dist/.\n\n${changed}`);
  console.error(git('diff', '--stat', 'HEAD', '--', 'dist'));
  process.exit(1);
}
console.log('dist/ is what the sources build.');
