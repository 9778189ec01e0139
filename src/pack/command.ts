import type { Arguments } from '../arguments.ts';
import { judgeHere } from '../check.ts';
import { makePack } from './make.ts';
import { terminal } from '../render/terminal.ts';
import type { Report } from '../report.ts';

/** Judges a commit of the repository around a folder, and packs it where it passes. Throws `UsageError`, `GitFailure`, or as `makePack` does. */
export async function pack(
  asked: Extract<Arguments, { command: 'pack' }>,
  directory: string,
): Promise<{ readonly text: string; readonly decision: Report['decision'] }> {
  const { git, judged, comparison, policy } = await judgeHere({ ...asked, head: asked.head ?? 'HEAD' }, directory);
  const done = await makePack({ git, judged, policy, folder: asked.out, base: directory });
  return { text: `${terminal(judged.report, comparison)}${done}\n`, decision: judged.report.decision };
}
