/** A wrong input or argument. The message names it, and says what is accepted. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
