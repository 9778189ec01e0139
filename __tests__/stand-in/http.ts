/** A request as far as the stand-in looks at it: `path` has no query, `query` no question mark, `body` is parsed JSON, or text where it is none. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly token: string | undefined;
  readonly accept: string;
  readonly body: unknown;
}
/** A response before it is sent; header names are in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An answer of JSON. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

/** The parsed JSON of an answer, undefined where it is empty; throws where it is not JSON. */
export function parsed(answer: Answer): unknown {
  return answer.body.length === 0 ? undefined : JSON.parse(answer.body.toString('utf8'));
}

/** The request's path with its query. */
export function urlOf({ path, query }: Pick<Incoming, 'path' | 'query'>): string {
  return query === '' ? path : `${path}?${query}`;
}

/** One page of a list with the Link header that GitHub would send; a page is 30 items, or what `per_page` says up to 100. */
export function page<Item>(
  items: readonly Item[],
  { path, query }: Incoming,
  origin: string,
): { readonly items: readonly Item[]; readonly headers: Readonly<Record<string, string>> } {
  const url = new URL(urlOf({ path, query }), origin);
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const current = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (number: number, relation: string): string => {
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${relation}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : []),
  ];
  return {
    items: items.slice((current - 1) * size, current * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
