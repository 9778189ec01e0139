import type { Here } from '../../src/run/commands/common/command.ts';

/** A person in a folder, without colours, who is told of no progress. */
export function hereIn(directory: string): Here {
  return { directory, color: false, progress: () => undefined };
}
