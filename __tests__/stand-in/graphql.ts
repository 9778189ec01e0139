import { readFileSync } from 'node:fs';
import { buildSchema, graphql, parse, validate } from 'graphql';
import type { Emulator, Identity } from './emulator.ts';
import { json, type Answer, type Incoming } from './http.ts';
import { isRecord } from './limits.ts';
import { refusal } from './refusals.ts';

/** Characters of a file that GitHub puts in `Blob.text`; the rest is cut off. */
const TEXT_LIMIT = 512 * 1024;

const schema = buildSchema(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'));

/** Answers a GraphQL query from what the emulator has, which speaks REST only; a query that GitHub's schema (as cut here) does not know is a violation. */
export async function answerGraphql(
  { token, body }: Incoming,
  { emulator, violations }: { readonly emulator: Emulator; readonly violations: string[] },
): Promise<Answer> {
  const identity = emulator.identityOf(token ?? '');
  if (identity === undefined) return refusal(401, 'This endpoint requires you to be authenticated.');
  const { query, variables } = isRecord(body) ? body : {};
  const source = String(query);
  const problems = problemsOf(source);
  violations.push(...problems.map((problem) => `POST /graphql: ${problem}`));
  if (problems.length > 0) return json(200, { errors: problems.map((message) => ({ message })) });
  const result = await graphql({
    schema,
    source,
    variableValues: isRecord(variables) ? variables : {},
    rootValue: rootOf(emulator, identity),
  });
  return json(200, result);
}

function problemsOf(source: string): readonly string[] {
  try {
    return validate(schema, parse(source)).map(({ message }) => message);
  } catch (error) {
    return [String(error)];
  }
}

/** What the fields of `Query` resolve to; the fields below it are properties or functions of the values. */
function rootOf(emulator: Emulator, { login }: Identity): unknown {
  return {
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const path = `/repos/${owner}/${name}`;
      return {
        object: async ({ oid }: { readonly oid?: string }) => await blobOf(emulator, path, oid ?? ''),
        pullRequest: async ({ number }: { readonly number: number }) => await pullOf(emulator, path, number, login),
      };
    },
  };
}

async function blobOf(emulator: Emulator, repository: string, oid: string): Promise<unknown> {
  const blob = await emulator.read(`${repository}/git/blobs/${oid}`);
  if (!isRecord(blob)) return null;
  const bytes = Buffer.from(String(blob['content']), blob['encoding'] === 'base64' ? 'base64' : 'utf8');
  return { __typename: 'Blob', oid, text: bytes.includes(0) ? null : bytes.toString('utf8').slice(0, TEXT_LIMIT) };
}

async function pullOf(emulator: Emulator, repository: string, number: number, login: string): Promise<unknown> {
  const pull = await emulator.read(`${repository}/pulls/${String(number)}`);
  if (!isRecord(pull) || !isRecord(pull['head'])) return null;
  // emulate keeps the head as it was when the pull request was opened.
  const ref = await emulator.read(`${repository}/git/ref/heads/${String(pull['head']['ref'])}`);
  const headRefOid = isRecord(ref) && isRecord(ref['object']) ? ref['object']['sha'] : pull['head']['sha'];
  const comments = async ({
    first,
    after,
  }: {
    readonly first?: number;
    readonly after?: string | null;
  }): Promise<unknown> => {
    const all = await commentsOf(emulator, `${repository}/issues/${String(number)}`, login);
    const start = after == null ? 0 : Number(Buffer.from(after, 'base64').toString());
    const end = start + Math.min(100, first ?? 0);
    return {
      nodes: all.slice(start, end),
      pageInfo: { hasNextPage: end < all.length, endCursor: Buffer.from(String(end)).toString('base64') },
    };
  };
  return { headRefOid, comments };
}

async function commentsOf(emulator: Emulator, issue: string, login: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const some = await emulator.read(`${issue}/comments?per_page=100&page=${String(page)}`);
    if (!Array.isArray(some) || some.length === 0) break;
    for (const comment of some) all.push(comment);
  }
  return all.filter(isRecord).map((comment) => ({
    fullDatabaseId: String(comment['id']),
    viewerDidAuthor: isRecord(comment['user']) && comment['user']['login'] === login,
    body: comment['body'],
    url: comment['html_url'],
  }));
}
