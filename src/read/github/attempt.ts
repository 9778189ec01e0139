import type { Unknown } from '../../model/lookup.ts';
import { quote } from '../../model/text.ts';
import { failureOf } from './failure.ts';

/** The answer to a question; where asking fails, the reason, and the permission that the question needs where that may be missing. Never throws. */
export async function attempt<T>(permission: string, ask: () => Promise<T>): Promise<T | Unknown> {
  try {
    return await ask();
  } catch (error) {
    const { status, message } = failureOf(error);
    const hint = [401, 403, 404].includes(status ?? 0) ? `; the token needs \`${permission}\`` : '';
    return { kind: 'unknown', why: `GitHub answered ${quote(message)}${hint}` };
  }
}
