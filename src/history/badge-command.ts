import { resolve } from 'node:path';
import type { Arguments } from '../arguments.ts';
import { judgeHere } from '../check.ts';
import { badgeOf, badgeSvg } from '../render/badge.ts';
import { writeText } from '../repository/files.ts';

/** Draws the badge of a commit, not of the working tree, and answers it; '' where it was written to a file. Throws `UsageError`, `GitFailure`, or where the file cannot be written. */
export async function badge(
  { head, out, ...where }: Extract<Arguments, { command: 'badge' }>,
  directory: string,
): Promise<string> {
  const { judged } = await judgeHere(
    { ...where, head: head ?? 'HEAD', mode: 'report', tag: null, base: null, failOn: 'error' },
    directory,
  );
  const svg = badgeSvg(badgeOf(judged.report));
  if (out === null) return svg;
  await writeText(resolve(directory, out), svg);
  return '';
}
