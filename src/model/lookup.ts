/**
 * What came of looking something up: it is there, it is not there, or nobody can tell. Only where nobody asked for a thing
 * may `missing` be taken as absent; `unknown` is never taken for either of the others.
 */
export type Lookup<T> = { readonly kind: 'there'; readonly value: T } | { readonly kind: 'missing' } | Unknown;

/** What could not be found out, with a clause that says why. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly why: string;
}
