import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Client, Repository } from './client.ts';

const answer = z.object({ repository: z.record(z.string(), z.object({ text: z.string().nullish() }).nullable()) });

/** Reads files by their object ids, all text files in one request. A file that does not match its id, because it is not text or is cut off, is read again alone. */
export async function readBlobs(
  client: Client,
  repository: Repository,
  oids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (oids.length === 0) return new Map();
  const texts = await readTexts(client, repository, oids);
  return new Map(
    await Promise.all(
      oids.map(async (oid, index) => {
        const text = Buffer.from(texts[index] ?? '');
        return [oid, isObject(text, oid) ? text : await readBlob(client, repository, oid)] as const;
      }),
    ),
  );
}

async function readTexts(
  client: Client,
  { owner, repo }: Repository,
  oids: readonly string[],
): Promise<readonly (string | null | undefined)[]> {
  const fields = oids.map(
    (oid, index) => `_${String(index)}: object(oid: ${JSON.stringify(oid)}) { ... on Blob { text } }`,
  );
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
  const data: unknown = await client.graphql(query, { owner, repo });
  const { repository } = answer.parse(data);
  return oids.map((_, index) => repository[`_${String(index)}`]?.text);
}

/** Any file of up to 100 MB: https://docs.github.com/rest/git/blobs#get-a-blob */
async function readBlob(client: Client, repository: Repository, oid: string): Promise<Uint8Array> {
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: oid });
  const bytes = Buffer.from(data.content, 'base64');
  if (isObject(bytes, oid)) return bytes;
  throw new Error(`GitHub's answer for the object ${oid} is another object`);
}

/** Whether bytes are the file with this object id: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function isObject(bytes: Buffer, oid: string): boolean {
  const hash = createHash(oid.length === 64 ? 'sha256' : 'sha1');
  return (
    hash
      .update(`blob ${String(bytes.length)}\0`)
      .update(bytes)
      .digest('hex') === oid
  );
}
