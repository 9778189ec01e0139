import { quote } from '../../../model/text.ts';

/** At most this many names are in a message. */
export const namedLimit = 3;

/** "`a`, `b`, `c` and 4 more": the first names of some things of which there are `total`. */
export function named(first: readonly string[], total: number): string {
  const shown = first.slice(0, namedLimit).map((name) => quote(name));
  const more = total - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${String(more)} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** "1 case was", "2 cases were", without the noun: "1 was". */
export function were(number: number, done: string): string {
  return `${String(number)} ${number === 1 ? 'was' : 'were'} ${done}`;
}

const commitNames: ReadonlySet<string> = new Set([
  'commit',
  'sha',
  'revision',
  'git.commit',
  'git_commit',
  'git.sha',
  'git_sha',
  'vcs.revision',
  'github_sha',
  'github.sha',
]);

/** The commit that a named value is; none where the name is of another thing, or the value is not a whole SHA-1. */
export function commitOf(name: unknown, value: unknown): readonly string[] {
  return typeof name === 'string' && commitNames.has(name.toLowerCase()) ? fullSha(value) : [];
}

/** The value as a commit; none where it is not 40 hexadecimal digits. */
export function fullSha(value: unknown): readonly string[] {
  return typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value) ? [value.toLowerCase()] : [];
}
