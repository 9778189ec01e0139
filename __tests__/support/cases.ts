import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Settings } from '../../src/judge/judgement/settings.ts';
import type { KnownRelease } from './release-source.ts';
import type { TestRepository } from './repository.ts';
import type { Files } from './tree.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const folder = join(fixtures, 'cases');

/** What is done to a file of the sound project: it is deleted, has another content, other words, or other line ends. */
type Change =
  | null
  | string
  | Uint8Array
  | readonly { readonly from: string; readonly to: string }[]
  | { readonly crlf: true; readonly bom: true };

type Changes = Readonly<Record<string, Change>>;

/** A case as it is written: in what it differs from the sound project of `fixtures/sound.yml`, and how it is judged. */
interface CaseFile {
  readonly settings?: Partial<Pick<Settings, 'mode' | 'failOn' | 'ignoreMissing'>>;
  readonly tag?: string;
  /** A label on the pull request that accepts a loosening. */
  readonly label?: string;
  /** What GitHub knows of the release. */
  readonly github?: KnownRelease;
  /** What differs on both sides, and then on one of them; without `base` there is no base. */
  readonly project?: Changes;
  readonly base?: Changes;
  readonly head?: Changes;
}

export interface TestCase extends Omit<CaseFile, 'project' | 'base' | 'head'> {
  readonly head: Files;
  readonly base: Files | null;
}

/** The names of all cases. */
export const caseNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replace(/\.yml$/, ''));

/** The path of a file beside a case. */
export function besideCase(name: string, extension: string): string {
  return join(folder, `${name}.${extension}`);
}

/** A case with the files of both sides. Throws where a change finds no file or not one place for its words. */
export function readCase(name: string): TestCase {
  const text = readFileSync(besideCase(name, 'yml'), 'utf8');
  const {
    project = {},
    base,
    head = {},
    ...rest
  } = parse(text, { version: '1.1', customTags: ['binary'] }) as CaseFile;
  const both = changed(soundProject, project, name);
  return { ...rest, head: changed(both, head, name), base: base === undefined ? null : changed(both, base, name) };
}

/** Writes the files of a case's head into a working tree, all but its policy, and deletes nothing. */
export function putCase(repository: TestRepository, name: string): void {
  for (const [path, content] of Object.entries(readCase(name).head))
    if (path !== '.github/gate-ledger.yml') repository.write(path, content);
}

/** The files of the sound project. */
export const soundProject: Files = changed(
  {},
  parse(readFileSync(join(fixtures, 'sound.yml'), 'utf8')) as Changes,
  'sound.yml',
);

function changed(files: Files, changes: Changes, name: string): Files {
  const result: Record<string, Uint8Array> = { ...files };
  for (const [path, change] of Object.entries(changes)) {
    const content = contentAfter(change, Buffer.from(files[path] ?? '').toString(), `${name}: ${path}`);
    if (content === null) Reflect.deleteProperty(result, path);
    else result[path] = content;
  }
  return result;
}

function contentAfter(change: Change, before: string, where: string): Uint8Array | null {
  if (change === null || change instanceof Uint8Array) return change;
  if (typeof change === 'string') return Buffer.from(change);
  if ('crlf' in change) return Buffer.from(`\uFEFF${before.replaceAll('\n', '\r\n')}`);
  let text = before;
  for (const { from, to } of change) {
    if (text.split(from).length !== 2) throw new Error(`${where} has not one place for ${JSON.stringify(from)}`);
    text = text.replace(from, () => to);
  }
  return Buffer.from(text);
}
