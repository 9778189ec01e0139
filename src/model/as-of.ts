import { UsageError } from './errors.ts';
import type { Mode } from './mode.ts';

/** The time that a text names: an ISO 8601 time in UTC, or a day, which means its end; null where it names none. */
export function timeOf(text: string): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (!day && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/.test(text)) return null;
  const time = new Date(day ? `${text}T23:59:59.999Z` : text);
  // JavaScript takes the 30th of February for a day in March.
  return Number.isNaN(time.getTime()) || !time.toISOString().startsWith(text.slice(0, 10)) ? null : time;
}

/** The day of a time, in UTC, as `2026-11-25`. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** The time of a verdict: the one that was asked for, else now. Throws `UsageError` where a release is to be judged by a day that is over, unless that is the time of its facts. */
export function verdictTime(wanted: Date | null, mode: Mode, ofFacts: string | null = null, now = new Date()): Date {
  if (wanted === null || mode !== 'release' || wanted.toISOString() === ofFacts) return wanted ?? now;
  if (dayOf(wanted) >= dayOf(now)) return wanted;
  throw new UsageError(
    `as-of: the day ${dayOf(wanted)} is over, and a release is judged by today, ${dayOf(now)}, or a later day; leave it out`,
  );
}
