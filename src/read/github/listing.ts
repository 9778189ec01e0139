import type { Unknown } from '../../model/lookup.ts';

/** Items of one page: the most that GitHub sends. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const pageSize = 100;

/** GitHub lists at most this many runs of a search: https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow */
const mostListed = 1000;

/** One page of a list, and how many items the whole list has. */
export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** The page in an answer: its items stand at a key. Throws where the answer is none, though it may be valid JSON. */
export function pageOf<Key extends string, T extends object>(
  answer: { readonly total_count: number } & Readonly<Record<Key, readonly T[]>>,
  key: Key,
): Page<T> {
  if (!isPage(answer, key)) throw new Error('the answer is not a page of a list');
  return { total: answer.total_count, items: answer[key] };
}

function isPage(answer: unknown, key: string): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const { total_count: total, [key]: items } = answer as Readonly<Record<string, unknown>>;
  return (
    Number.isSafeInteger(total) &&
    Array.isArray(items) &&
    items.every((item) => typeof item === 'object' && item !== null)
  );
}

/** All items of a list, without those that a page repeats because the list grew; unknown where GitHub lists fewer than it counts, or more than 1000. Throws what `ask` throws. */
export async function listAll<T extends { readonly id: number }>(
  noun: string,
  ask: (page: number) => Promise<Page<T>>,
): Promise<readonly T[] | Unknown> {
  const seen = new Map<number, T>();
  let counted = 0;
  for (let page = 1; page <= mostListed / pageSize; page += 1) {
    const { total, items } = await ask(page);
    if (total > mostListed)
      return {
        kind: 'unknown',
        why: `GitHub has ${String(total)} ${noun}, and lists at most ${String(mostListed)} of them`,
      };
    counted = total;
    for (const item of items) seen.set(item.id, item);
    if (seen.size >= total) return [...seen.values()];
    if (items.length === 0) break;
  }
  return tooFew(seen.size, counted, noun);
}

/** The first page, which has the newest items; unknown where items are missing on it. Throws what `ask` throws. */
export async function listNewest<T>(
  noun: string,
  ask: (page: number) => Promise<Page<T>>,
): Promise<readonly T[] | Unknown> {
  const { total, items } = await ask(1);
  const expected = Math.min(total, pageSize);
  return items.length < expected ? tooFew(items.length, expected, noun) : items;
}

function tooFew(listed: number, total: number, noun: string): Unknown {
  return { kind: 'unknown', why: `GitHub listed ${String(listed)} of ${String(total)} ${noun}` };
}
