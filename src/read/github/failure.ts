/** Why a request failed. */
export interface Failure {
  /** The HTTP status; null where there was no whole answer, or the error is not of the network at all. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
  /** Whether the connection broke before the end of an answer. */
  readonly broken: boolean;
  /** Whether another try would fail alike: there is no such server, or none that may be trusted. */
  readonly hopeless: boolean;
}

/** An answer that is not what GitHub sends, as it did not come to its end. */
export class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer';
}

/** Reads what Octokit, its GraphQL part or `fetch` throws. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error))
    return { status: null, headers: {}, message: String(error), broken: false, hopeless: false };
  const { message } = error;
  if (error.name === 'GraphqlResponseError')
    return { status: graphqlStatus(error), headers: headersOf(error), message, broken: false, hopeless: false };
  const status = 'status' in error && typeof error.status === 'number' ? error.status : null;
  const broken = error instanceof BrokenAnswer || (status === null && ofTheConnection.has(error.name));
  // Of an address that `fetch` does not even try it says so in words alone.
  const hopeless =
    codesOf(error).some((code) => hopelessCodes.test(code)) || /^(?:bad port|invalid url)/i.test(message);
  return { status, headers: 'response' in error ? headersOf(error.response) : {}, message, broken, hopeless };
}

/** `fetch` throws a TypeError where the connection breaks within an answer. */
const ofTheConnection: ReadonlySet<string> = new Set(['TypeError', 'AbortError', 'TimeoutError']);

/** Nobody listens there, there is no such host, its certificate is not to be trusted, or the address is none. */
const hopelessCodes =
  /^(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_INVALID_URL|ERR_SSL|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/;

/** The codes of an error and of what caused it. */
function codesOf(error: unknown): readonly string[] {
  const codes: string[] = [];
  for (let one: unknown = error, depth = 0; isRecord(one) && depth < 5; one = one['cause'], depth += 1) {
    if (typeof one['code'] === 'string') codes.push(one['code']);
    const errors: unknown = one['errors']; // of an address with several numbers
    if (Array.isArray(errors)) for (const each of errors) if (isRecord(each)) codes.push(String(each['code']));
  }
  return codes;
}

/** GraphQL answers 200 and says in `errors` what REST says by its status; an error without a type is GitHub's own. */
function graphqlStatus(error: Error): number {
  const errors: unknown = 'errors' in error ? error.errors : [];
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const type = isRecord(first) ? String(first['type']) : '';
  // A query that GitHub does not understand comes with a code, and is not understood the next time either.
  const extensions = isRecord(first) ? first['extensions'] : null;
  if (isRecord(extensions) && typeof extensions['code'] === 'string') return 400;
  return { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404, RATE_LIMITED: 429 }[type] ?? 500;
}

function headersOf(holder: unknown): Failure['headers'] {
  return isRecord(holder) && isRecord(holder['headers']) ? holder['headers'] : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
