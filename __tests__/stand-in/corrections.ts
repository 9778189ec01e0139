import { appOf, githubActions } from './actions-shapes.ts';
import type { Emulator } from './emulator.ts';
import { json, page, parsed, type Answer, type Incoming } from './http.ts';
import { isRecord } from './limits.ts';
import { reword } from './refusals.ts';

/** What GitHub found out about a tag's signature. */
export interface Verification {
  readonly verified: boolean;
  readonly reason: string;
}

/** What GitHub knows of an asset of a release: null where it has no digest, as of assets of before June 2025; `open` where the upload is not finished. */
export interface AssetState {
  readonly digest?: string | null;
  readonly state?: 'open' | 'uploaded';
}

/** Where `emulate` 0.12.2 differs from GitHub in ways that matter to us, put right: one entry of the table below for each. */
export interface Corrections {
  /** The emulator's answer, as GitHub would have given it. */
  readonly correct: (operation: string, request: Incoming, answer: Answer) => Promise<Answer>;
  /** A check run's annotations, all that were ever sent. */
  readonly annotationsOf: (checkRun: number) => readonly unknown[];
  /** Gives GitHub's view of a tag's signature; without it a tag is unsigned. */
  readonly setVerification: (tagSha: string, verification: Verification) => void;
  /** Gives an asset, by its id, a digest or a state; without it an asset is uploaded and has no digest. */
  readonly setAsset: (asset: number, state: AssetState) => void;
}

type Json = Readonly<Record<string, unknown>>;
interface Context {
  readonly request: Incoming;
  readonly answer: Answer;
  readonly body: unknown;
}

/** Bytes of a file up to which the contents API sends it inside JSON: https://docs.github.com/rest/repos/contents#get-repository-content */
const INLINE_CONTENT_LIMIT = 1024 * 1024;

/** Corrections for one emulator; `origin` is the address that clients see, `checkRunsAt` answers the check runs that the emulator does not have. */
export function createCorrections(
  emulator: Emulator,
  origin: string,
  checkRunsAt: (request: Incoming) => readonly unknown[],
): Corrections {
  const annotations = new Map<number, readonly unknown[]>();
  const verifications = new Map<string, Verification>();
  const assets = new Map<number, AssetState>();
  const annotationsOf = (checkRun: number): readonly unknown[] => annotations.get(checkRun) ?? [];

  const corrections: Readonly<Record<string, (context: Context) => Answer | Promise<Answer>>> = {
    // GitHub appends annotations on each update and keeps all of their fields; emulate replaces them, and drops titles and columns.
    'checks/create': keepAnnotations,
    'checks/update': keepAnnotations,
    'checks/get': ({ answer, body }) => json(answer.status, withCount(body), answer.headers),
    // emulate wraps the annotations in an object.
    'checks/list-annotations': ({ request, answer }) => {
      const { items, headers } = page(annotationsOf(Number(request.path.split('/').at(-2))), request, origin);
      return json(
        answer.status,
        items.map((item) => completeAnnotation(item, origin)),
        headers,
      );
    },
    // emulate sends all check runs on one page, does not say that they are GITHUB_TOKEN's app's, and has none of other apps.
    'checks/list-for-ref': ({ request, answer, body }) => {
      const all: readonly unknown[] = isRecord(body) && Array.isArray(body['check_runs']) ? body['check_runs'] : [];
      const wanted = new URLSearchParams(request.query).get('app_id');
      const own = wanted === null || wanted === String(githubActions) ? all : [];
      const runs = [
        ...checkRunsAt(request),
        ...own.map((run) => (isRecord(run) ? { ...run, app: appOf(githubActions) } : run)),
      ];
      const { items, headers } = page(runs, request, origin);
      return json(answer.status, { total_count: runs.length, check_runs: items.map(withCount) }, headers);
    },
    // emulate leaves out what nobody counts there.
    'repos/get': ({ answer, body }) =>
      json(
        answer.status,
        isRecord(body)
          ? { pushed_at: body['created_at'], ...withoutNull(body), network_count: 0, subscribers_count: 0 }
          : body,
        answer.headers,
      ),
    // emulate keeps the head as it was when the pull request was opened.
    'pulls/get': async ({ answer, body }) => json(answer.status, await withCurrentHead(body), answer.headers),
    // Larger files have no content in JSON, and GitHub labels raw content as text, which makes Octokit decode it.
    'repos/get-content': ({ request, answer, body }) => {
      if (body === undefined)
        return {
          ...answer,
          headers: { ...answer.headers, 'content-type': `${request.accept.replace(/,.*/, '')}; charset=utf-8` },
        };
      const isTooLarge = isRecord(body) && body['type'] === 'file' && Number(body['size']) > INLINE_CONTENT_LIMIT;
      return isTooLarge ? json(answer.status, { ...body, content: '', encoding: 'none' }, answer.headers) : answer;
    },
    // GitHub has a digest for each asset; emulate has none, and takes every upload for finished.
    'repos/list-release-assets': ({ answer, body }) =>
      json(
        answer.status,
        (Array.isArray(body) ? body : [])
          .filter(isRecord)
          .map((asset) => ({ ...asset, digest: null, ...assets.get(Number(asset['id'])) })),
        answer.headers,
      ),
    // emulate verifies no signature.
    'git/get-tag': ({ answer, body }) => {
      if (!isRecord(body) || !isRecord(body['verification'])) return answer;
      return json(
        answer.status,
        { ...body, verification: { ...body['verification'], ...verifications.get(String(body['sha'])) } },
        answer.headers,
      );
    },
  };

  return {
    annotationsOf,
    setVerification: (tagSha, verification) => {
      verifications.set(tagSha, verification);
    },
    setAsset: (asset, state) => {
      assets.set(asset, state);
    },
    async correct(operation, request, answer) {
      const isJson = answer.headers['content-type']?.includes('json') === true;
      if (answer.status >= 400) return reword(operation, answer, emulator.identityOf(request.token ?? ''));
      return (await corrections[operation]?.({ request, answer, body: isJson ? parsed(answer) : undefined })) ?? answer;
    },
  };

  function keepAnnotations({ request, answer, body }: Context): Answer {
    const output = isRecord(request.body) && isRecord(request.body['output']) ? request.body['output'] : {};
    const added: readonly unknown[] = Array.isArray(output['annotations']) ? output['annotations'] : [];
    const checkRun = isRecord(body) ? Number(body['id']) : Number.NaN;
    annotations.set(checkRun, [...annotationsOf(checkRun), ...added]);
    return json(answer.status, withCount(body), answer.headers);
  }

  function withCount(checkRun: unknown): unknown {
    if (!isRecord(checkRun) || !isRecord(checkRun['output'])) return checkRun;
    const id = Number(checkRun['id']);
    const annotations_url = `${String(checkRun['url'])}/annotations`;
    return {
      ...checkRun,
      output: { ...checkRun['output'], annotations_count: annotationsOf(id).length, annotations_url },
    };
  }

  async function withCurrentHead(pull: unknown): Promise<unknown> {
    if (!isRecord(pull) || !isRecord(pull['head']) || !isRecord(pull['head']['repo'])) return pull;
    const { head } = pull;
    const ref = await emulator.read(
      `/repos/${String(pull['head']['repo']['full_name'])}/git/ref/heads/${String(head['ref'])}`,
    );
    return isRecord(ref) && isRecord(ref['object']) ? { ...pull, head: { ...head, sha: ref['object']['sha'] } } : pull;
  }
}

function withoutNull(body: Json): Json {
  return Object.fromEntries(Object.entries(body).filter(([name, value]) => name !== 'pushed_at' || value !== null));
}

/** GitHub sends every property of an annotation, null where none was given. */
function completeAnnotation(annotation: unknown, origin: string): Json {
  const given = isRecord(annotation) ? annotation : {};
  return {
    start_column: null,
    end_column: null,
    title: null,
    raw_details: null,
    ...given,
    blob_href: `${origin}/blob/${String(given['path'])}`,
  };
}
