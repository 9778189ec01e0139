import { join } from 'node:path';
import type { Report } from '../../judge/report/report.ts';
import { UsageError } from '../../model/errors.ts';
import { json } from '../../show/render/json.ts';
import { colored, plain, styleOf } from '../../show/render/text/paint.ts';
import { terminal } from '../../show/render/text/terminal.ts';
import type { Comparison } from '../../show/render/digest/judged-what.ts';
import { headline } from '../../show/render/text/first-line-text.ts';
import { allLedgers } from './common/all-ledgers.ts';
import { command, type Here } from './common/command.ts';
import { judgeHere } from './common/judge-here.ts';
import { documentOptions, factOptions, judgingOptions } from './common/options.ts';

/** Judges the repository around a folder. */
export const check = command({
  name: 'check',
  summary: 'judge the signal ledger and the gate tracker of a repository: may this ship?',
  operands: [],
  options: {
    ...documentOptions,
    ...judgingOptions,
    ...factOptions,
    head: { value: 'rev', help: 'judge this commit; else the working tree' },
    all: {
      isFlag: true,
      help: 'judge every ledger: each signal-ledger.md with the tracker beside it, and the ledger of the policy',
    },
    format: { value: 'format', help: 'the output format', choices: ['text', 'json', 'markdown'] },
  },
  run: async ({ all, format, ...options }, here) => {
    here.progress('Judging the documents');
    if (!all) {
      const { judged, comparison } = await judgeHere(options, here.directory);
      return { text: await render(judged.report, comparison, format, here), decision: judged.report.decision };
    }
    if (options.ledger !== null || options.tracker !== null)
      throw new UsageError('--all judges every ledger; leave --ledger and --tracker out');
    const reports: Report[] = [];
    const texts: string[] = [];
    const { root, ledgers } = await allLedgers(options, here.directory);
    for (const ledger of ledgers) {
      here.progress(`Judging ${ledger}`);
      const { judged, comparison } = await judgeHere({ ...options, ledger: join(root, ledger) }, here.directory);
      reports.push(judged.report);
      texts.push(`${paintOf(here)(ledger, 'bold')}\n${await render(judged.report, comparison, format, here)}`);
    }
    const text = format === 'json' ? json(reports) : [...texts, overview(reports, here)].join('\n');
    return { text, decision: reports.every(({ decision }) => decision === 'pass') ? 'pass' : 'block' };
  },
});

function overview(reports: readonly Report[], here: Here): string {
  const paint = paintOf(here);
  const lines = reports.map((report) => {
    const { decision, ledger } = report;
    const word = decision === 'pass' ? 'passes' : 'blocks';
    return `  ${paint(word, styleOf(decision === 'pass' ? 'GO' : 'NO-GO'))}  ${paint(`${ledger.path ?? ''}: ${headline(report)}`)}`;
  });
  return `All ledgers\n${lines.join('\n')}\n`;
}

function paintOf({ color }: Here) {
  return color ? colored : plain;
}

async function render(
  report: Report,
  comparison: Comparison,
  format: 'text' | 'json' | 'markdown',
  here: Here,
): Promise<string> {
  if (format === 'json') return json(report);
  if (format === 'text') return terminal(report, comparison, paintOf(here));
  const { viewOf } = await import('../../show/render/markdown/body.ts');
  return viewOf(report, comparison, null).body(Infinity);
}
