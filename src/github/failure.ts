/** Why a request failed. */
export interface Failure {
  /** The HTTP status; null where there was no whole answer, or the error is not of the network at all. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
  /** Whether the connection broke before the end of an answer. */
  readonly broken: boolean;
}

/** An answer that is not what GitHub sends, as it did not come to its end. */
export class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer';
}

/** Reads what Octokit, its GraphQL part or `fetch` throws. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { status: null, headers: {}, message: String(error), broken: false };
  const { message } = error;
  if (error.name === 'GraphqlResponseError')
    return { status: graphqlStatus(error), headers: headersOf(error), message, broken: false };
  const status = 'status' in error && typeof error.status === 'number' ? error.status : null;
  const broken = error instanceof BrokenAnswer || (status === null && ofTheConnection.has(error.name));
  return { status, headers: 'response' in error ? headersOf(error.response) : {}, message, broken };
}

/** `fetch` throws a TypeError where the connection breaks within an answer. */
const ofTheConnection: ReadonlySet<string> = new Set(['TypeError', 'AbortError', 'TimeoutError']);

/** GraphQL answers 200 and says in `errors` what REST says by its status; an error without a type is GitHub's own. */
function graphqlStatus(error: Error): number {
  const errors: unknown = 'errors' in error ? error.errors : [];
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const type = isRecord(first) ? String(first['type']) : '';
  return { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404, RATE_LIMITED: 429 }[type] ?? 500;
}

function headersOf(holder: unknown): Failure['headers'] {
  return isRecord(holder) && isRecord(holder['headers']) ? holder['headers'] : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
