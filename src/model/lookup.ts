/**
 * The result of looking something up: it exists, it does not exist, or that cannot be known. `unknown` is never treated like one of the other two, and a `missing` thing is fine only where it was not asked for.
 */
export type Lookup<T> = { readonly kind: 'there'; readonly value: T } | { readonly kind: 'missing' } | Unknown;

/** Something that could not be found out, with a clause that says why. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly why: string;
}
