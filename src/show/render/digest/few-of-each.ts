import { groupBy } from '../../../model/problem.ts';
import type { Finding, Item } from './section.ts';

/** So many equal findings are shown in full. */
const shownLimit = 3;

/** So many lines are named of the others. */
const lineLimit = 20;

/** Of many equal findings the first, and a line that says how many more there are and where. */
export function fewOfEach(findings: readonly Finding[]): {
  readonly items: readonly Item[];
  readonly rest: readonly Finding[];
} {
  const groups = groupBy(findings, ({ rule, severity, path, message }) =>
    JSON.stringify([rule, severity, path, sameWords(message)]),
  );
  const parts = groups.map((group) => {
    const rest = group.length > shownLimit + 1 ? group.slice(shownLimit) : [];
    const items: readonly Item[] = group.slice(0, group.length - rest.length).map((finding) => ({ finding }));
    return { items: [...items, ...rest.slice(0, 1).map(({ rule }) => moreOf(rule, rest))], rest };
  });
  return { items: parts.flatMap(({ items }) => items), rest: parts.flatMap(({ rest }) => rest) };
}

/** A message without what differs from row to row: its values in backticks, and numbers. */
function sameWords(message: string): string {
  return message.replace(/`[^`]*`/g, '`').replace(/\d+/g, '0');
}

function moreOf(rule: string, rest: readonly Finding[]): Item {
  const lines = [...new Set(rest.map(({ line }) => String(line)))];
  const where = lines.length === 1 ? `line ${lines.join('')}` : `lines ${lines.slice(0, lineLimit).join(', ')}`;
  const more = lines.length > lineLimit ? ' and others' : '';
  return {
    phrase: [`${String(rest.length)} more like the last one, in ${where}${more} (`, { code: rule }, ')'],
    below: [],
  };
}
