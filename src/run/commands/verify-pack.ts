import { resolve } from 'node:path';
import { UsageError } from '../../model/errors.ts';
import { count, quote } from '../../model/text.ts';
import { logLine } from '../../show/render/log.ts';
import { command } from './common/command.ts';

/** Verifies an evidence pack and reports each problem on a line; any problem blocks. */
export const verifyPack = command({
  name: 'verify-pack',
  summary: 'check an evidence pack',
  operands: [{ name: 'folder', help: 'the folder of the pack' }],
  options: {},
  run: async (_, { directory }, folder) => {
    const { verifyPack: verify } = await import('../../show/pack/verify.ts');
    const verdict = await verify(resolve(directory, folder));
    if (verdict === null) throw new UsageError(`there is no folder ${quote(folder)}`);
    const { files, problems } = verdict;
    return problems.length > 0
      ? { text: problems.map((problem) => `${logLine(problem)}\n`).join(''), decision: 'block' }
      : {
          text: `The evidence pack ${quote(folder)} is sound: ${count(files, 'file')} and their manifest.\n`,
          decision: 'pass',
        };
  },
});
