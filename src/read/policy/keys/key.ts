import type * as z from 'zod/mini';
import type { Severity } from '../../../model/problem.ts';
import type { Place } from '../../../model/source.ts';

/** What a policy must know about the rules, by id: their own severities, and whether a policy may relax them. */
export type RuleCatalogue = ReadonlyMap<string, { readonly severity: Severity; readonly isFixed: boolean }>;

/** A problem of a policy file, and its place: the path of keys and indexes that leads there. */
export interface WrongValue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The place of a value below a key, by the path of keys and indexes that leads there. */
export type PlaceOf = (...path: readonly PropertyKey[]) => Place;

/** Everything about one key of the policy file. `File` is its type in the file, `Value` the type that is used. */
export interface PolicyKey<Schema extends z.ZodMiniType, Value> {
  readonly schema: Schema;
  /** The problems of a value that the schema allows; paths begin below the key. */
  readonly check?: (file: z.infer<Schema>, rules: RuleCatalogue) => readonly WrongValue[];
  /** The value that the policy asks for; for `undefined` the default. */
  readonly value: (file: z.infer<Schema> | undefined, placeOf: PlaceOf) => Value;
  /** Where the head's value asks for less than the base's, each as a clause for a sentence. */
  readonly loosenings: (
    base: z.infer<Schema> | undefined,
    head: z.infer<Schema> | undefined,
    rules: RuleCatalogue,
  ) => readonly string[];
  /** For a key that only says how to read: the part of a first policy that is obeyed before its merge. `judging` is the default policy. */
  readonly adopted?: (judging: Value, own: Value) => Value;
}

/** A key with the types of its schema and its value. */
export function policyKey<Schema extends z.ZodMiniType, Value>(
  key: PolicyKey<Schema, Value>,
): PolicyKey<Schema, Value> {
  return key;
}
