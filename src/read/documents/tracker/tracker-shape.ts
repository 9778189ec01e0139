import type { z } from 'zod/mini';
import { problem, type ReadingProblem } from '../../../model/problem.ts';
import { placeAt, type Source } from '../../../model/source.ts';
import { quote } from '../../../model/text.ts';
import { locate, type Json } from './json.ts';

/** No release has more gates than this, and no ledger more signals. */
export const gateLimit = 1000;
const signalLimit = 40_000;

/** The problem of a tracker with too many gates or signals; null where there is none. */
export function tooMany(source: Source, json: Json): ReadingProblem | null {
  for (const [key, limit] of [
    ['gates', gateLimit],
    ['signals', signalLimit],
  ] as const) {
    const list = locate(json, [key]);
    if (list === json || list.kind !== 'array' || list.items.length <= limit) continue;
    const message = `The tracker has ${String(list.items.length)} \`${key}\`, the limit is ${String(limit)}. Split it.`;
    return problem('document-size', placeAt(source, list.start), message);
  }
  return null;
}

/** The problem of a value that does not match the schema. */
export function schemaProblem(source: Source, json: Json, issue: z.core.$ZodIssue): ReadingProblem {
  const where = issue.path.length === 0 ? 'The document' : quote(issue.path.map(String).join('.'));
  const found = locate(json, issue.path);
  const expected =
    issue.code === 'invalid_type' ? `expected ${article[issue.expected] ?? issue.expected}` : issue.message;
  const absent = issue.path.length > 0 && found === locate(json, issue.path.slice(0, -1));
  const seen = absent ? 'nothing' : found.kind === 'scalar' ? quote(JSON.stringify(found.value)) : `an ${found.kind}`;
  return problem(
    'tracker-schema',
    placeAt(source, found.start),
    `${where}: ${expected}, found ${seen}. Correct the value.`,
  );
}

const article: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'an array',
  object: 'an object',
  int: 'a whole number',
};
