import type * as z from 'zod/mini';
import type { Severity } from '../../../model/problem.ts';
import type { Place } from '../../../model/source.ts';

/** What a policy must know of the rules, by id: their own severities, and which of them no policy may relax. */
export type RuleCatalogue = ReadonlyMap<string, { readonly severity: Severity; readonly isFixed: boolean }>;

/** What is wrong in a policy file, and where: the path of keys and indexes that leads there. */
export interface WrongValue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The place of a value below a key, by the path of keys and indexes that leads there. */
export type PlaceOf = (...path: readonly PropertyKey[]) => Place;

/** A key of the policy file: all that there is to know of it. `File` is what stands in the file, `Value` what it asks for. */
export interface PolicyKey<Schema extends z.ZodMiniType, Value> {
  readonly schema: Schema;
  /** What is wrong with a value that the schema allows; paths begin below the key. */
  readonly check?: (file: z.infer<Schema>, rules: RuleCatalogue) => readonly WrongValue[];
  /** What the policy asks for; of `undefined` the default. */
  readonly value: (file: z.infer<Schema> | undefined, placeOf: PlaceOf) => Value;
  /** In what the head's value asks for less than the base's, each as a clause for a sentence. */
  readonly loosenings: (
    base: z.infer<Schema> | undefined,
    head: z.infer<Schema> | undefined,
    rules: RuleCatalogue,
  ) => readonly string[];
  /** Of a key that only says how to read: what of a first policy is obeyed before its merge, where `judging` is the default. */
  readonly adopted?: (judging: Value, own: Value) => Value;
}

/** A key with the types of its schema and its value. */
export function policyKey<Schema extends z.ZodMiniType, Value>(
  key: PolicyKey<Schema, Value>,
): PolicyKey<Schema, Value> {
  return key;
}
