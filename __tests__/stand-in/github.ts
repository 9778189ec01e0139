import { createActions, type Actions } from './actions.ts';
import { createAttestations, type Attestations } from './attestations.ts';
import { checkRequest, checkRequestBody, checkResponse, operationOf } from './contract.ts';
import { createCorrections, type AssetState, type Corrections, type Verification } from './corrections.ts';
import { startEmulator, type Emulator, type Permissions } from './emulator.ts';
import { answerGraphql } from './graphql.ts';
import { parsed, urlOf, type Answer, type Incoming } from './http.ts';
import { createPeople, type People } from './people.ts';
import { refusal, refuse } from './refusals.ts';
import { startServer, type Call, type Faults } from './server.ts';

/** What a stand-in starts with; the defaults are `octo/ledger`, public, a user `mallory` and the app of GITHUB_TOKEN. */
export interface Options {
  readonly owner?: string;
  readonly repo?: string;
  /** Login of the user behind `patToken`. */
  readonly user?: string;
  /** Slug of the app behind `token`; its login is `<slug>[bot]`. */
  readonly app?: string;
  readonly isPrivate?: boolean;
}

/** A running stand-in for GitHub's API. */
export interface GitHub {
  /** What a client takes for https://api.github.com. */
  readonly url: string;
  readonly owner: string;
  readonly repo: string;
  /** Every request, in the order in which it was answered. */
  readonly calls: readonly Call[];
  /** Everything, requested or answered, that violates GitHub's description; a test ends by expecting none. */
  readonly violations: readonly string[];
  /** Replaces what goes wrong from now on; undefined for nothing. */
  readonly setFaults: (faults: Faults | undefined) => void;
  /** As GITHUB_TOKEN with `checks: write`, `pull-requests: write` and `contents: read`. */
  readonly token: string;
  /** As GITHUB_TOKEN in a pull request from a fork: `contents: read`. */
  readonly readOnlyToken: string;
  /** A personal token of `user`. */
  readonly patToken: string;
  /** As GITHUB_TOKEN with other permissions. */
  readonly tokenWith: (permissions: Permissions) => Promise<string>;
  /** The emulator behind, for seed.ts: nothing is recorded or validated there. */
  readonly emulator: Emulator;
  /** A check run's annotations, all that were ever sent. */
  readonly annotationsOf: (checkRun: number) => readonly unknown[];
  readonly setVerification: (tagSha: string, verification: Verification) => void;
  readonly setAsset: (asset: number, state: AssetState) => void;
  /** Stores an attestation for a digest. */
  readonly attest: Attestations['attest'];
  /** Workflows, runs, jobs, and check runs of any app, which tests add. */
  readonly actions: Actions;
  /** What people did and when; seed.ts tells it of labels and branches. */
  readonly people: People;
  readonly close: () => Promise<void>;
}

/** Headers that node writes anew for the connection and the body that is sent. */
const OF_THE_CONNECTION = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding']);

/** Starts `emulate` and, in front of it, a server that validates and records each request and response. */
export async function startGitHub(options: Options = {}): Promise<GitHub> {
  const world = { owner: 'octo', repo: 'ledger', user: 'mallory', app: 'github-actions', isPrivate: false, ...options };
  const emulator = await startEmulator(world);
  const calls: Call[] = [];
  const violations: string[] = [];
  let faults: Faults | undefined;
  const server = await startServer({
    answer: async (request) =>
      answer(request, { emulator, actions, attestations, people, corrections, violations, origin: server.url }),
    faultOf: (call) => faults?.(call),
    loginOf: (token) => emulator.identityOf(token ?? '')?.login,
    record: (call) => void calls.push(call),
    failed: (message) => void violations.push(message),
  });
  const actions = createActions(world.owner, world.repo);
  const corrections = createCorrections(emulator, server.url, actions.checkRunsAt);
  const attestations = createAttestations();
  const people = createPeople();
  return {
    url: server.url,
    owner: world.owner,
    repo: world.repo,
    calls,
    violations,
    emulator,
    setFaults: (next) => {
      faults = next;
    },
    token: await emulator.installationToken({ checks: 'write', pull_requests: 'write', contents: 'read' }),
    readOnlyToken: await emulator.installationToken({ contents: 'read' }),
    patToken: emulator.userToken,
    tokenWith: emulator.installationToken,
    annotationsOf: corrections.annotationsOf,
    setVerification: corrections.setVerification,
    setAsset: corrections.setAsset,
    attest: attestations.attest,
    actions,
    people,
    async close() {
      await server.close();
      await emulator.close();
    },
  };
}

interface Behind {
  readonly emulator: Emulator;
  readonly actions: Actions;
  readonly attestations: Attestations;
  readonly people: People;
  readonly corrections: Corrections;
  readonly violations: string[];
  readonly origin: string;
}

async function answer(request: Incoming, behind: Behind): Promise<Answer> {
  const { emulator, violations } = behind;
  const { method, body } = request;
  const url = urlOf(request);
  // emulate takes an unknown token for its first user.
  const isUnknown = request.token !== undefined && emulator.identityOf(request.token) === undefined;
  if (isUnknown) return refusal(401, 'Bad credentials');
  if (request.path === '/graphql') return await answerGraphql(request, { emulator, violations });
  violations.push(...checkRequest(method, url, body));
  const errors = checkRequestBody(method, url, body);
  if (errors.length > 0) return refusal(422, 'Validation Failed', { errors });
  const operation = operationOf(method, url) ?? '';
  const result = (await refuse(operation, request, emulator)) ?? (await grant(operation, request, behind));
  const isRaw =
    request.accept.includes('raw') && result.headers['content-type']?.startsWith('application/json') !== true;
  if (!isRaw) violations.push(...checkResponse(method, url, result.status, parsed(result)));
  return result;
}

async function grant(
  operation: string,
  request: Incoming,
  { emulator, actions, attestations, people, corrections, origin }: Behind,
): Promise<Answer> {
  if (operation === 'repos/list-attestations') return attestations.answer(request);
  if (operation === 'issues/list-events-for-timeline') return people.timeline(request, origin);
  if (operation === 'pulls/list-reviews') return people.reviews(request, origin);
  if (operation === 'repos/list-activities') return people.activities(request);
  const ofActions = actions.answer(operation, request, origin);
  if (ofActions !== undefined) return ofActions;
  return await corrections.correct(operation, request, await forward(request, emulator, origin));
}

async function forward(request: Incoming, emulator: Emulator, origin: string): Promise<Answer> {
  const { method, token, accept, body } = request;
  const url = [...emulator.tagAliases].reduce((result, [sha, alias]) => result.replace(sha, alias), urlOf(request));
  const response = await fetch(`${emulator.url}${url}`, {
    method,
    redirect: 'manual',
    headers: {
      accept,
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const toOrigin = (text: string): string =>
    emulator.origins.reduce((result, from) => result.replaceAll(from, origin), text);
  const toGit = (text: string): string =>
    [...emulator.tagAliases].reduce((result, [sha, alias]) => result.replaceAll(alias, sha), text);
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !OF_THE_CONNECTION.has(name)));
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = headers['content-type']?.includes('json') === true;
  return {
    status: response.status,
    headers: { ...headers, ...(headers['link'] === undefined ? {} : { link: toOrigin(headers['link']) }) },
    body: isJson ? Buffer.from(toGit(toOrigin(bytes.toString('utf8')))) : bytes,
  };
}
