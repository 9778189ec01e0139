import type { Command } from './common/command.ts';

/** A command by its name; its code is read only where it is asked for. */
export interface KnownCommand {
  readonly name: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help. A new command needs one file in this folder and one line here. */
export const commands: readonly KnownCommand[] = [
  { name: 'check', load: async () => (await import('./check.ts')).check },
  { name: 'status', load: async () => (await import('./status.ts')).status },
  { name: 'explain', load: async () => (await import('./explain.ts')).explain },
  { name: 'init', load: async () => (await import('./init.ts')).init },
  { name: 'set', load: async () => (await import('./set.ts')).set },
  { name: 'review', load: async () => (await import('./review.ts')).review },
  { name: 'sync', load: async () => (await import('./sync.ts')).sync },
  { name: 'history', load: async () => (await import('./history.ts')).history },
  { name: 'badge', load: async () => (await import('./badge.ts')).badge },
  { name: 'pack', load: async () => (await import('./pack.ts')).pack },
  { name: 'verify-pack', load: async () => (await import('./verify-pack.ts')).verifyPack },
];

/** The command that runs where none is named. */
export const defaultCommand = 'check';
