import type { Emulator, Identity } from './emulator.ts';
import { json, parsed, type Answer, type Incoming } from './http.ts';
import { isRecord } from './limits.ts';

const CHECKS = 'checks=write';
const COMMENTS = 'issues=write; pull_requests=write';
/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible */
const ACCEPTED_PERMISSIONS: Readonly<Record<string, string>> = {
  'checks/create': CHECKS,
  'checks/update': CHECKS,
  'issues/create-comment': COMMENTS,
  'issues/update-comment': COMMENTS,
  'issues/delete-comment': COMMENTS,
  'repos/list-attestations': 'attestations=read',
  'actions/list-jobs-for-workflow-run': 'actions=read',
  'actions/list-repo-workflows': 'actions=read',
  'actions/list-workflow-runs': 'actions=read',
};
/** The permission of an app that `emulate` does not ask for. What is public needs none: https://docs.github.com/rest/actions/workflow-runs */
const NEEDED: Readonly<Record<string, string>> = {
  'repos/list-attestations': 'attestations',
  'actions/list-jobs-for-workflow-run': 'actions',
  'actions/list-repo-workflows': 'actions',
  'actions/list-workflow-runs': 'actions',
};

/** GitHub's refusal of a request that `emulate` 0.12.2 would grant; undefined where it grants it too. */
export async function refuse(operation: string, request: Incoming, emulator: Emulator): Promise<Answer | undefined> {
  const { kind, permissions } = emulator.identityOf(request.token ?? '') ?? {};
  // An installation has no user: https://github.com/actions/create-github-app-token/issues/258
  if (operation === 'users/get-authenticated' && kind === 'app') return notAccessible(operation);
  // Only apps write checks: https://docs.github.com/rest/checks/runs
  const isCheck = operation === 'checks/create' || operation === 'checks/update';
  if (isCheck && kind === 'user') return refusal(403, 'You must authenticate via a GitHub App.');
  const needed = NEEDED[operation];
  if (needed !== undefined && emulator.isPrivate && kind === 'app' && permissions?.[needed] === undefined)
    return notAccessible(operation);
  if (operation !== 'checks/create') return undefined;
  const sha = isRecord(request.body) ? String(request.body['head_sha']) : '';
  const repository = request.path.replace(/\/check-runs$/, '');
  const commit = await emulator.read(`${repository}/git/commits/${encodeURIComponent(sha)}`);
  return commit === undefined ? refusal(422, `No commit found for SHA: ${sha}`) : undefined;
}

/** The emulator's refusal in GitHub's words: it repeats the status, and names the permission that an installation lacks. */
export function reword(operation: string, answer: Answer, identity: Identity | undefined): Answer {
  if (answer.status === 403 && identity?.kind === 'app') return notAccessible(operation);
  const body = parsed(answer);
  return refusal(answer.status, isRecord(body) ? String(body['message']) : '');
}

/** A refusal as GitHub words all of them. */
export function refusal(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return json(status, { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) });
}

function notAccessible(operation: string): Answer {
  const answer = refusal(403, 'Resource not accessible by integration');
  const permissions = ACCEPTED_PERMISSIONS[operation];
  if (permissions === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, 'x-accepted-github-permissions': permissions } };
}
