import type { Json } from '../../documents/tracker/json.ts';
import { member } from './json-report.ts';

/** Where a path leads, or the last value on it that exists with the step that it lacks. */
export type Found = { readonly value: Json } | { readonly nearest: Json; readonly lacks: string };

/** The steps of a path: a JSON Pointer (RFC 6901) where it begins with `/`, else keys and indexes with dots between; null where it is neither. */
export function stepsOf(path: string): readonly string[] | null {
  const steps = path.startsWith('/') ? path.slice(1).split('/') : path.split('.');
  if (!path.startsWith('/')) return steps.includes('') ? null : steps;
  if (steps.some((step) => /~(?![01])/.test(step))) return null;
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Follows steps: an index of a list is a whole number without leading zeros. */
export function follow(json: Json, steps: readonly string[]): Found {
  let here = json;
  for (const step of steps) {
    const next =
      here.kind === 'array' && /^(?:0|[1-9]\d{0,8})$/.test(step) ? here.items[Number(step)] : member(here, step);
    if (next === undefined) return { nearest: here, lacks: step };
    here = next;
  }
  return { value: here };
}
