import { resolve } from 'node:path';
import { badgeOf, badgeSvg } from '../../show/render/badge.ts';
import { putFile } from '../files/replace-files.ts';
import { command } from './common/command.ts';
import { judgeHere } from './common/judge-here.ts';
import { documentOptions } from './common/options.ts';

/** Draws the badge of a commit, not of the working tree. */
export const badge = command({
  name: 'badge',
  summary: 'draw how many gates of a commit are GO, as SVG',
  operands: [],
  options: {
    ...documentOptions,
    head: { value: 'rev', help: 'draw this commit; else HEAD' },
    out: { value: 'file', help: 'the file to write; else standard output' },
  },
  run: async ({ head, out, ...documents }, { directory }) => {
    const { judged } = await judgeHere(
      { ...documents, head: head ?? 'HEAD', mode: 'report', tag: null, base: null, 'fail-on': 'error' },
      directory,
    );
    const svg = badgeSvg(badgeOf(judged.report));
    if (out === null) return { text: svg, decision: 'pass' };
    await putFile(resolve(directory, out), svg);
    return { text: '', decision: 'pass' };
  },
});
