import { spelledOut } from '../../model/text.ts';

/**
 * Untrusted text as one line of a job's log that is no workflow command. The runner reads `::command::` at a line's start,
 * white space left out, and `##[command]` anywhere in it: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLine(untrusted: string): string {
  return spelledOut(untrusted.replace(/[\r\n]+/g, ' '))
    .replace(/^(\s*):/, '$1\u200B:')
    .replaceAll('##[', '#\u200B#[');
}
