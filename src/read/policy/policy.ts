import * as z from 'zod/mini';
import { startOf, type Place } from '../../model/source.ts';
import type { Vocabulary } from '../../model/statuses.ts';
import { matchesGlob } from '../../model/glob.ts';
import { keyNames, keys, type KeyName, type Keys } from './keys/index.ts';
import type { PlaceOf, RuleCatalogue, WrongValue } from './keys/key.ts';
import type { Release } from './keys/releases.ts';

type Shape = { readonly [Name in KeyName]: z.ZodMiniOptional<Keys[Name]['schema']> };

const shape = Object.fromEntries(keyNames.map((name) => [name, z.optional<z.ZodMiniType>(keys[name].schema)])) as Shape;

/** The policy file. Every key may be left out. */
export const policySchema = z.strictObject(shape);

/** The content of the policy file, as it is written. */
export type PolicyFile = z.infer<typeof policySchema>;

type Values = { readonly [Name in KeyName]: ReturnType<Keys[Name]['value']> };

/** How documents are read and judged: the value of each key, and values that are made from several keys. */
export interface Policy extends Values {
  /** The path of the policy file, existing or not. */
  readonly path: string;
  readonly vocabulary: Vocabulary;
  /** The content of the file, for comparing key by key. */
  readonly file: PolicyFile;
}

/** The problems of a file that the schema allows. Pure. */
export function policyProblems(file: PolicyFile, rules: RuleCatalogue): readonly WrongValue[] {
  return keyNames.flatMap((name) => {
    const { check } = anyKey(name);
    if (file[name] === undefined || check === undefined) return [];
    return check(file[name], rules).map(({ path, message }) => ({ path: [name, ...path], message }));
  });
}

/** The policy that a file without problems asks for. Pure. */
export function policyOf(path: string, file: PolicyFile, placeOf: PlaceOf): Policy {
  const values = keyNames.map((name) => [name, anyKey(name).value(file[name], (...below) => placeOf(name, ...below))]);
  return withValues(path, file, Object.fromEntries(values) as Values);
}

/** The policy of a repository that has none. */
export function defaultPolicy(path: string): Policy {
  return policyOf(path, {}, () => startOf(path));
}

/** A policy that reads the documents like another policy, and judges by its own rules. Pure. */
export function readingAs(judging: Policy, own: Policy): Policy {
  const values = keyNames.map((name) => {
    const { adopted } = anyKey(name);
    return [name, adopted === undefined ? judging[name] : adopted(judging[name], own[name])];
  });
  return withValues(judging.path, judging.file, Object.fromEntries(values) as Values);
}

/** Everything where a policy asks for less than another, each as a clause for a sentence. Pure. */
export function loosenings({ file: base }: Policy, { file: head }: Policy, rules: RuleCatalogue): readonly string[] {
  return keyNames.flatMap((name) => anyKey(name).loosenings(base[name], head[name], rules));
}

/** The gates that a tag needs, and whether the policy has a pattern for the tag. Without a tag, or without releases in the policy, all gates. */
export function gatesFor(
  policy: Policy,
  tag: string | null,
): { readonly gates: Release['gates']; readonly unmatched: Place | null } {
  const release = releaseFor(policy, tag);
  if (release !== null) return { gates: release.gates, unmatched: null };
  return { gates: 'all', unmatched: tag === null || policy.releases.length === 0 ? null : startOf(policy.path) };
}

/** The first release of the policy whose pattern matches a tag; null where none does. */
export function releaseFor({ releases }: Policy, tag: string | null): Release | null {
  return (tag === null ? undefined : releases.find(({ tags }) => matchesGlob(tags, tag))) ?? null;
}

function withValues(path: string, file: PolicyFile, values: Values): Policy {
  return { ...values, path, file, vocabulary: { words: values.statuses, notes: values['status-notes'] } };
}

/** A key without its types: it only ever gets its own values. */
interface AnyKey {
  readonly check?: (file: unknown, rules: RuleCatalogue) => readonly WrongValue[];
  readonly value: (file: unknown, placeOf: PlaceOf) => unknown;
  readonly loosenings: (base: unknown, head: unknown, rules: RuleCatalogue) => readonly string[];
  readonly adopted?: (judging: unknown, own: unknown) => unknown;
}

function anyKey(name: KeyName): AnyKey {
  return keys[name] as AnyKey;
}
