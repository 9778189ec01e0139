import type { GitHub } from './github.ts';

/** What a test asks with: `token` where not given, GitHub's JSON where no other media type is accepted. */
export interface Asked {
  readonly body?: unknown;
  readonly token?: string;
  readonly accept?: string;
}

/** What came back; `body` is parsed JSON, undefined where there is none. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

/** Asks the stand-in, without a library that would retry, follow or translate. */
export async function ask(
  github: GitHub,
  method: string,
  path: string,
  { body, token = github.token, accept = 'application/vnd.github+json' }: Asked = {},
): Promise<Reply> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, accept },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson && text !== '' ? JSON.parse(text) : undefined,
  };
}
