/** A wrong input or argument; the message names it and what it accepts. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
