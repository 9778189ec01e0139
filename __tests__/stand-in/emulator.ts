import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { createEmulator } from 'emulate';
import { isRecord } from './limits.ts';

/** Permissions of an installation token, such as `{ contents: 'read', checks: 'write' }`. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;
/** Who a token stands for; GitHub treats an app's installation and a user differently. */
export interface Identity {
  readonly login: string;
  readonly kind: 'app' | 'user';
  /** What an app's token may do; a user may do all that the user may. */
  readonly permissions: Permissions;
}

/** The emulator of GitHub's API, not yet guarded by the contract. */
export interface Emulator {
  /** Its own address; the URLs in its answers begin with one of `origins`. */
  readonly url: string;
  readonly origins: readonly string[];
  readonly isPrivate: boolean;
  /** A personal token of the repository's owner, who may do everything. */
  readonly ownerToken: string;
  /** A personal token of a user who is not the owner. */
  readonly userToken: string;
  /** A new installation token of the app, for the repository. */
  readonly installationToken: (permissions: Permissions) => Promise<string>;
  /** From the SHA of an annotated tag in git to the one that the emulator made up for it; github.ts translates in both directions. */
  readonly tagAliases: Map<string, string>;
  /** Undefined for a token that was not handed out. */
  readonly identityOf: (token: string) => Identity | undefined;
  /** What the emulator shows the owner at a path, undefined where it refuses. */
  readonly read: (path: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** What the emulator starts with: an empty repository, an app, and two users. */
interface World {
  readonly owner: string;
  readonly repo: string;
  readonly user: string;
  readonly app: string;
  readonly isPrivate: boolean;
}

/** The id of the app behind GITHUB_TOKEN: https://api.github.com/apps/github-actions */
const APP_ID = 15_368;
const INSTALLATION_ID = 1;
/** What the installation has, and therefore the most that a token may ask for. */
const GRANTED: Permissions = {
  metadata: 'read',
  actions: 'write',
  attestations: 'write',
  contents: 'write',
  checks: 'write',
  issues: 'write',
  pull_requests: 'write',
};

// Made anew in each process, once: it takes longer than all else here, and no key is committed.
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Starts the emulator on a free port of the loopback interface. */
export async function startEmulator(world: World): Promise<Emulator> {
  const ownerToken = `ghp_${randomBytes(18).toString('hex')}`;
  const userToken = `ghp_${randomBytes(18).toString('hex')}`;
  const identities = new Map<string, Identity>([
    [ownerToken, { login: world.owner, kind: 'user', permissions: {} }],
    [userToken, { login: world.user, kind: 'user', permissions: {} }],
  ]);
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: { tokens: { [ownerToken]: { login: world.owner }, [userToken]: { login: world.user } }, github: seed(world) },
  });
  const { port } = new URL(emulator.url);
  const url = `http://127.0.0.1:${port}`;
  if (world.isPrivate) await addCollaborator(url, ownerToken, world);
  return {
    url,
    origins: [url, emulator.url],
    isPrivate: world.isPrivate,
    ownerToken,
    userToken,
    tagAliases: new Map(),
    identityOf: (token) => identities.get(token),
    close: () => emulator.close(),
    async read(path) {
      const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${ownerToken}` } });
      return response.ok ? response.json() : undefined;
    },
    async installationToken(permissions) {
      const token = await requestToken(url, permissions);
      identities.set(token, { login: `${world.app}[bot]`, kind: 'app', permissions });
      return token;
    },
  };
}

function seed({ owner, repo, user, app, isPrivate }: World): Readonly<Record<string, unknown>> {
  return {
    users: [{ login: owner }, { login: user }],
    repos: [{ owner, name: repo, private: isPrivate, auto_init: false }],
    apps: [
      {
        app_id: APP_ID,
        slug: app,
        name: app,
        private_key: privateKey.export({ type: 'pkcs1', format: 'pem' }),
        permissions: GRANTED,
        installations: [
          { installation_id: INSTALLATION_ID, account: owner, repository_selection: 'all', permissions: GRANTED },
        ],
      },
    ],
  };
}

/** A personal token sees a private repository only where its user may. */
async function addCollaborator(url: string, token: string, { owner, repo, user }: World): Promise<void> {
  const response = await fetch(`${url}/repos/${owner}/${repo}/collaborators/${user}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ permission: 'push' }),
  });
  if (!response.ok) throw new Error(`No collaborator: ${String(response.status)} ${await response.text()}`);
}

async function requestToken(url: string, permissions: Permissions): Promise<string> {
  const response = await fetch(`${url}/app/installations/${String(INSTALLATION_ID)}/access_tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${signedAppJwt()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ permissions: { metadata: 'read', ...permissions } }),
  });
  const answer: unknown = await response.json();
  if (!isRecord(answer) || typeof answer['token'] !== 'string')
    throw new Error(`No installation token: ${JSON.stringify(answer)}`);
  return answer['token'];
}

/** https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app */
function signedAppJwt(): string {
  const now = Math.floor(Date.now() / 1000);
  const parts = [
    { alg: 'RS256', typ: 'JWT' },
    { iss: String(APP_ID), iat: now - 60, exp: now + 540 },
  ];
  const content = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), privateKey).toString('base64url')}`;
}
