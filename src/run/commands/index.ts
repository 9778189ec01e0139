import { badge } from './badge.ts';
import { check } from './check.ts';
import type { Command } from './common/command.ts';
import { explain } from './explain.ts';
import { history } from './history.ts';
import { init } from './init.ts';
import { pack } from './pack.ts';
import { set } from './set.ts';
import { status } from './status.ts';
import { sync } from './sync.ts';
import { verifyPack } from './verify-pack.ts';

/** The command that runs where none is named. */
export const defaultCommand = check;

/** Every command, in the order of the help. A new command needs one file in this folder and one line here. */
export const commands: readonly Command[] = [check, status, explain, init, set, sync, history, badge, pack, verifyPack];
