/** Why a request failed. */
export interface Failure {
  /** The HTTP status; null where there was no complete answer, or the error is not about the network. */
  readonly status: number | null;
  readonly message: string;
}

/** Reads the errors of Octokit, its GraphQL part and `fetch`. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { status: null, message: String(error) };
  const { message } = error;
  if (error.name === 'GraphqlResponseError') return { status: graphqlStatus(error), message };
  const isAnswered = 'response' in error && error.response !== undefined;
  return { status: isAnswered && 'status' in error ? Number(error.status) : null, message };
}

/** Whether another try would fail in the same way: there is no such server, or it cannot be trusted. */
export function isHopeless(error: unknown): boolean {
  // For an address that `fetch` does not even try, the error only has words.
  return (
    codesOf(error).some((code) => hopelessCodes.test(code)) || messagesOf(error).some((text) => noAddress.test(text))
  );
}

const noAddress = /^(?:bad port|invalid url)/i;

/** No server listens there, the host does not exist, its certificate cannot be trusted, or the address is invalid. */
const hopelessCodes =
  /^(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_INVALID_URL|ERR_SSL|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/;

/** The codes of an error and of its causes; a host with several IP addresses may have several causes. */
function codesOf(error: unknown): readonly string[] {
  return causesOf(error)
    .flatMap((one): readonly unknown[] =>
      Array.isArray(one['errors']) ? [one, ...(one['errors'] as unknown[])] : [one],
    )
    .flatMap((one) => (isRecord(one) && typeof one['code'] === 'string' ? [one['code']] : []));
}

function messagesOf(error: unknown): readonly string[] {
  return causesOf(error).map(({ message }) => String(message));
}

function causesOf(error: unknown): readonly Readonly<Record<string, unknown>>[] {
  const causes: Readonly<Record<string, unknown>>[] = [];
  for (let one = error; isRecord(one) && causes.length < 5; one = one['cause']) causes.push(one);
  return causes;
}

/** GraphQL answers 200 and has in `errors` what REST shows by its status; an error without a type is a server error. */
function graphqlStatus(error: Error): number {
  const errors: unknown = 'errors' in error ? error.errors : [];
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const type = isRecord(first) ? String(first['type']) : '';
  return { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404, RATE_LIMITED: 429 }[type] ?? 500;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
