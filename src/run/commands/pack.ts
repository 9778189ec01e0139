import { colored, plain } from '../../show/render/text/paint.ts';
import { terminal } from '../../show/render/text/terminal.ts';
import { command } from './common/command.ts';
import { judgeHere } from './common/judge-here.ts';
import { documentOptions, factOptions, judgingOptions } from './common/options.ts';

/** Judges a commit of the repository around a folder, and packs it where it passes. Throws like `makePack`, too. */
export const pack = command({
  name: 'pack',
  summary: 'judge a commit and, where it passes, write its documents, report and evidence to a folder',
  operands: [],
  options: {
    out: {
      value: 'folder',
      help: 'the folder of the pack: it must be absent, empty, or have the same pack',
      isRequired: true,
    },
    ...documentOptions,
    ...judgingOptions,
    ...factOptions,
    head: { value: 'rev', help: 'judge this commit; else HEAD' },
  },
  run: async ({ out, ...options }, { directory, color }) => {
    const { git, judged, asked, comparison, policy } = await judgeHere(
      { ...options, head: options.head ?? 'HEAD' },
      directory,
    );
    const { makePack } = await import('../../show/pack/make.ts');
    const done = await makePack({ git, judged, asked, policy, folder: out, base: directory });
    return {
      text: `${terminal(judged.report, comparison, color ? colored : plain)}${done}\n`,
      decision: judged.report.decision,
    };
  },
});
