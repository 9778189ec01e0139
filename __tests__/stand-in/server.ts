import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { json, type Answer, type Incoming } from './http.ts';

/** One request as the stand-in answered it; `status` is 0 where it broke the connection instead, `login` undefined for an unknown token. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly login: string | undefined;
  readonly accept: string;
  readonly requestBody: unknown;
  readonly status: number;
}

/**
 * What goes wrong with one call: an answer instead of GitHub's (a `content-length` beyond the body makes it a truncated one), a wait of
 * `delay` milliseconds before GitHub's answer, a connection that breaks before the request is executed ('drop') or after ('drop-answer').
 */
type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | { readonly until: Promise<unknown> }
  | { readonly delay: number }
  | 'drop'
  | 'drop-answer';

/** Decides, for each call, what goes wrong; undefined for nothing. */
export type Faults = (call: Omit<Call, 'status'>) => Fault | undefined;

/** What the server needs to know, and what it tells. */
interface Handlers {
  readonly answer: (request: Incoming) => Promise<Answer>;
  readonly faultOf: (call: Omit<Call, 'status'>) => Fault | undefined;
  readonly loginOf: (token: string | undefined) => string | undefined;
  readonly record: (call: Call) => void;
  /** A bug of the stand-in itself: the caller sees a 500. */
  readonly failed: (message: string) => void;
}

/** A running server on a free port of the loopback interface. */
interface Server {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts a server that hands requests to the handlers. */
export async function startServer(handlers: Handlers): Promise<Server> {
  const server = createServer((message, response) => {
    handle(message, response, handlers).catch((error: unknown) => {
      handlers.failed(`The stand-in failed on ${message.method ?? ''} ${message.url ?? ''}: ${String(error)}`);
      send(response, json(500, { message: String(error) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has such an address, never a pipe's name.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function handle(message: IncomingMessage, response: ServerResponse, handlers: Handlers): Promise<void> {
  const request = await read(message);
  const { method, path, query, accept } = request;
  const call = { method, path, query, accept, login: handlers.loginOf(request.token), requestBody: request.body };
  const fault = handlers.faultOf(call);
  if (fault === 'drop') {
    handlers.record({ ...call, status: 0 });
    return void response.destroy();
  }
  if (typeof fault === 'object' && 'until' in fault) await fault.until;
  if (typeof fault === 'object' && 'delay' in fault) await wait(fault.delay);
  const answer = typeof fault === 'object' && 'status' in fault ? injected(fault) : await handlers.answer(request);
  if (fault === 'drop-answer') {
    handlers.record({ ...call, status: 0 });
    return void response.destroy();
  }
  handlers.record({ ...call, status: answer.status });
  send(response, answer);
}

async function read(message: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  // Typed as any; a message without an encoding consists of buffers.
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const { pathname, search } = new URL(message.url ?? '/', 'http://stand-in');
  return {
    method: message.method ?? 'GET',
    path: pathname,
    query: search.slice(1),
    token: message.headers.authorization?.replace(/^(bearer|token) /i, ''),
    accept: message.headers.accept ?? '',
    body: bodyOf(Buffer.concat(chunks).toString('utf8')),
  };
}

function bodyOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function injected({ status, headers = {}, body }: Extract<Fault, { readonly status: number }>): Answer {
  const lowered = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (typeof body === 'string') return { status, headers: lowered, body: Buffer.from(body) };
  return body === undefined ? { status, headers: lowered, body: Buffer.alloc(0) } : json(status, body, lowered);
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const announced = Number(headers['content-length'] ?? body.length);
  response.writeHead(status, {
    ...headers,
    ...(status === 204 || status === 304 ? {} : { 'content-length': announced }),
  });
  if (announced <= body.length) return void response.end(body);
  // Truncated: the client has seen the headers and the beginning before the connection breaks.
  response.write(body, () => response.destroy());
}
