import type { Report } from '../../judge/report/report.ts';
import { json } from '../../show/render/json.ts';
import { viewOf } from '../../show/render/markdown/body.ts';
import { terminal } from '../../show/render/terminal.ts';
import type { Comparison } from '../../show/render/wording.ts';
import { command } from './common/command.ts';
import { judgeHere } from './common/judge-here.ts';
import { documentOptions, judgingOptions } from './common/options.ts';

/** Judges the repository around a folder. */
export const check = command({
  name: 'check',
  summary: 'judge the signal ledger and the gate tracker of a repository: may this ship?',
  operands: [],
  options: {
    ...documentOptions,
    ...judgingOptions,
    head: { value: 'rev', help: 'judge this commit; else the working tree' },
    format: { value: 'format', help: 'what is printed', choices: ['text', 'json', 'markdown'] },
  },
  run: async (options, { directory }) => {
    const { judged, comparison } = await judgeHere(options, directory);
    return { text: render(judged.report, comparison, options.format), decision: judged.report.decision };
  },
});

function render(report: Report, comparison: Comparison, format: 'text' | 'json' | 'markdown'): string {
  if (format === 'json') return json(report);
  return format === 'markdown' ? viewOf(report, comparison, null).body(Infinity) : terminal(report, comparison);
}
