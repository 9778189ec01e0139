import { count, quote } from '../../../model/text.ts';
import { fileAndRest, notAs } from './citation.ts';
import { named, were } from './naming.ts';
import { unreadable, type ReportFile, type ReportFormat, type Unreadable } from './report.ts';
import { readTap } from './tap-tests.ts';

const usage = 'tap: FILE';

/** TAP (Test Anything Protocol) 12 to 14: the plan is kept, nothing failed, and at least one test ran. */
export const tap: ReportFormat<null> = {
  name: 'tap',
  usage,
  parse: (text) => {
    const cited = fileAndRest(text);
    return cited?.rest === '' ? { kind: 'cited', file: cited.file, options: null } : notAs(usage, text);
  },
  read: (files) => {
    const failed: string[] = [];
    let [ran, other] = [0, 0];
    const tests = (): number => ran + other + failed.length;
    let fault: Unreadable | null = null;
    for (const file of files) {
      const reading = readTap(file.text);
      if (reading.bail !== null) return { kind: 'fails', says: `the run was aborted${why(reading.bail)}`, commits: [] };
      for (const name of reading.failed) failed.push(name);
      ran += reading.ran;
      other += reading.other;
      fault ??= reading.fault === null ? null : faultIn(file, reading.fault);
    }
    if (failed.length > 0) {
      const says = `${String(failed.length)} of ${count(tests(), 'test')} failed: ${named(failed, failed.length)}`;
      return { kind: 'fails', says, commits: [] };
    }
    if (fault !== null) return fault;
    if (ran === 0)
      return unreadable(
        files[0]?.path ?? '',
        other === 0 ? 'has no test' : `has no test that ran: ${were(other, 'skipped or only planned')}`,
        'Run the tests, and commit what they print',
      );
    const more = other === 0 ? '' : `, ${were(other, 'skipped or only planned')}`;
    return { kind: 'passes', says: `${count(ran, 'test')} passed${more}`, commits: [] };
  },
};

function why(bail: string): string {
  return bail === '' ? '' : `: ${quote(bail)}`;
}

function faultIn(file: ReportFile, fault: { readonly line: number; readonly why: string }): Unreadable {
  const fix = 'Cite the whole output of a run; a file that was cut proves nothing';
  return unreadable(file.path, fault.why, fix, { line: fault.line, column: 1 });
}

/** Whether a file plainly is TAP, whatever it is called: its first line says so, and it has a plan and a test. */
export function isTap(text: string): boolean {
  const first = /^\s{0,100}(\S[^\r\n]{0,200})/.exec(text.slice(0, 400))?.[1] ?? '';
  if (/^TAP version \d+\s*$/.test(first)) return true;
  if (!/^(?:1\.\.\d+(?:\s|$)|(?:not )?ok \d+(?:\s|$))/.test(first)) return false;
  return /^1\.\.\d+[ \t]*(?:#.*)?\r?$/m.test(text) && /^(?:not )?ok \d+\b/m.test(text);
}
