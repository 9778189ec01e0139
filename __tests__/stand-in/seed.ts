import type { AssetState, Verification } from './corrections.ts';
import { history, readBlobs, readCommit, readTag, readTree } from './git-objects.ts';
import type { GitHub } from './github.ts';
import { isRecord } from './limits.ts';

/** A comment as a test looks at it. */
export interface Comment {
  readonly id: number;
  readonly login: string;
  readonly body: string;
}
/** A check run as a test looks at it, with every annotation that was sent. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly unknown[];
}

type Json = Readonly<Record<string, unknown>>;

/** Uploads commits of a local repository with all of their ancestors; throws unless each has the same SHA there. Repeating it uploads only what is new. */
export async function uploadCommits(github: GitHub, directory: string, shas: readonly string[]): Promise<void> {
  const uploaded = new Set<string>();
  for (const sha of history(directory, shas)) {
    const known = await fetch(`${repository(github)}/git/commits/${sha}`, {
      headers: headers(github.emulator.ownerToken),
    });
    if (!known.ok) await uploadCommit(github, directory, sha, uploaded);
  }
}

/** Creates a ref, such as `refs/heads/main`, or moves it, also backwards; a pull request of that head moves along. */
export async function setRef(github: GitHub, ref: string, sha: string): Promise<void> {
  const name = ref.replace(/^refs\//, '');
  const existing = await fetch(`${repository(github)}/git/ref/${name}`, {
    headers: headers(github.emulator.ownerToken),
  });
  const before: unknown = existing.ok ? await existing.json() : null;
  const object = isRecord(before) && isRecord(before['object']) ? textOf(before['object']['sha']) : null;
  github.people.push(ref, object, sha);
  if (existing.ok) await send(github, 'PATCH', `/git/refs/${name}`, { sha, force: true });
  else await send(github, 'POST', '/git/refs', { ref, sha });
}

/** Makes a lightweight tag where there is none of that name and the commit is there. */
export async function ensureTag(github: GitHub, name: string, sha: string): Promise<void> {
  const there = await github.emulator.read(`/repos/${github.owner}/${github.repo}/git/ref/tags/${name}`);
  const commit = await github.emulator.read(`/repos/${github.owner}/${github.repo}/git/commits/${sha}`);
  if (there === undefined && commit !== undefined) await setRef(github, `refs/tags/${name}`, sha);
}

/** Uploads an annotated tag of a local repository; GitHub's view of its signature is "unsigned" unless given. */
export async function uploadTag(
  github: GitHub,
  directory: string,
  name: string,
  verification?: Verification,
): Promise<void> {
  const { sha, ...tag } = readTag(directory, name);
  const created = await send(github, 'POST', '/git/tags', tag);
  // emulate makes up the SHA of a tag object.
  github.emulator.tagAliases.set(sha, String(created['sha']));
  if (verification !== undefined) github.setVerification(sha, verification);
  await send(github, 'POST', '/git/refs', { ref: `refs/tags/${name}`, sha: created['sha'] });
}

/** Opens a pull request between two existing branches, as the owner, and returns its number. */
export async function openPullRequest(
  github: GitHub,
  pull: { readonly head: string; readonly base: string; readonly title?: string },
): Promise<number> {
  const opened = await send(github, 'POST', '/pulls', { title: 'A pull request', ...pull });
  return Number(opened['number']);
}

/** Labels an issue or pull request, as the owner. */
export async function addLabels(github: GitHub, number: number, labels: readonly string[]): Promise<void> {
  await send(github, 'POST', `/issues/${String(number)}/labels`, { labels });
  for (const name of labels) github.people.label(number, 'labeled', name);
}

/** Publishes a release of a tag, with assets, and returns its id. */
export async function createRelease(
  github: GitHub,
  tag: string,
  assets: readonly ({ readonly name: string } & AssetState)[] = [],
): Promise<number> {
  const { id } = await send(github, 'POST', '/releases', { tag_name: tag, name: tag });
  for (const { name, ...state } of assets) {
    const path = `/releases/${String(id)}/assets?name=${encodeURIComponent(name)}`;
    const asset = await send(github, 'POST', path, {});
    github.setAsset(Number(asset['id']), state);
  }
  return Number(id);
}

/** Comments as whoever the token stands for, such as `github.patToken` for a stranger, and returns the comment's id. */
export async function postComment(github: GitHub, number: number, body: string, token: string): Promise<number> {
  const comment = await send(github, 'POST', `/issues/${String(number)}/comments`, { body }, token);
  return Number(comment['id']);
}

/** All comments of an issue or pull request, oldest first. */
export async function comments(github: GitHub, number: number): Promise<readonly Comment[]> {
  const all: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const some = await read(github, `/issues/${String(number)}/comments?per_page=100&page=${String(page)}`);
    if (!Array.isArray(some) || some.length === 0) break;
    for (const comment of some) all.push(comment);
  }
  return all.filter(isRecord).map(({ id, user, body }) => ({
    id: Number(id),
    login: isRecord(user) ? String(user['login']) : '',
    body: String(body),
  }));
}

/** All check runs of a commit, newest first. */
export async function checkRuns(github: GitHub, sha: string): Promise<readonly CheckRun[]> {
  const answer = await read(github, `/commits/${sha}/check-runs?filter=all`);
  const runs: readonly unknown[] = isRecord(answer) && Array.isArray(answer['check_runs']) ? answer['check_runs'] : [];
  return runs.filter(isRecord).map((run) => {
    const output: Json = isRecord(run['output']) ? run['output'] : {};
    return {
      id: Number(run['id']),
      name: String(run['name']),
      headSha: String(run['head_sha']),
      status: String(run['status']),
      conclusion: textOf(run['conclusion']),
      title: textOf(output['title']),
      summary: textOf(output['summary']),
      text: textOf(output['text']),
      annotations: github.annotationsOf(Number(run['id'])),
    };
  });
}

async function uploadCommit(github: GitHub, directory: string, sha: string, uploaded: Set<string>): Promise<void> {
  const entries = readTree(directory, sha);
  const blobs = [
    ...new Set(entries.filter((entry) => entry.type === 'blob' && !uploaded.has(entry.sha)).map((entry) => entry.sha)),
  ];
  const contents = readBlobs(directory, blobs);
  for (const [index, blob] of blobs.entries()) {
    const saved = await send(github, 'POST', '/git/blobs', {
      content: contents[index]?.toString('base64'),
      encoding: 'base64',
    });
    requireSame('blob', blob, saved);
    uploaded.add(blob);
  }
  const { tree, message, parents, author, committer } = readCommit(directory, sha);
  requireSame('tree', tree, await send(github, 'POST', '/git/trees', { tree: entries }));
  requireSame('commit', sha, await send(github, 'POST', '/git/commits', { tree, message, parents, author, committer }));
}

function requireSame(kind: string, sha: string, saved: Json): void {
  if (saved['sha'] !== sha) throw new Error(`The emulator gave ${kind} ${sha} the SHA ${String(saved['sha'])}`);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function repository({ emulator, owner, repo }: GitHub): string {
  return `${emulator.url}/repos/${owner}/${repo}`;
}

function headers(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
}

async function read(github: GitHub, path: string): Promise<unknown> {
  const response = await fetch(`${repository(github)}${path}`, { headers: headers(github.emulator.ownerToken) });
  if (!response.ok) throw new Error(`GET ${path}: ${String(response.status)} ${await response.text()}`);
  return response.json();
}

async function send(
  github: GitHub,
  method: string,
  path: string,
  body: unknown,
  token = github.emulator.ownerToken,
): Promise<Json> {
  const response = await fetch(`${repository(github)}${path}`, {
    method,
    headers: headers(token),
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`);
  const answer: unknown = await response.json();
  return isRecord(answer) ? answer : {};
}
