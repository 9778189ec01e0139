import { json, page, urlOf, type Answer, type Incoming } from './http.ts';

/** What people did to a repository and when, which `emulate` 0.12.2 does not keep: https://docs.github.com/rest/repos/repos#list-repository-activities */
export interface People {
  /** A label was set on, or taken from, an issue or pull request. */
  readonly label: (number: number, event: 'labeled' | 'unlabeled', name: string) => void;
  /** A branch was made or moved. */
  readonly push: (ref: string, before: string | null, after: string) => void;
  /** A branch loses its past, as one whose activity nobody may see. */
  readonly forget: (ref: string) => void;
  /** Somebody reviewed a commit of a pull request; the first review is the oldest. */
  readonly review: (number: number, review: NewReview) => void;
  readonly reviews: (request: Incoming, origin: string) => Answer;
  readonly timeline: (request: Incoming, origin: string) => Answer;
  readonly activities: (request: Incoming) => Answer;
}

/** A review; `state` as GitHub writes it. */
export interface NewReview {
  /** Null where the account is gone. */
  readonly login: string | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly commit: string | null;
  readonly role?: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
}

const someone = {
  login: 'octo',
  id: 1,
  node_id: 'U_1',
  avatar_url: 'https://example.invalid/a',
  gravatar_id: '',
  url: 'https://example.invalid/u',
  html_url: 'https://example.invalid/h',
  followers_url: 'https://example.invalid/f',
  following_url: 'https://example.invalid/g',
  gists_url: 'https://example.invalid/gi',
  starred_url: 'https://example.invalid/s',
  subscriptions_url: 'https://example.invalid/su',
  organizations_url: 'https://example.invalid/o',
  repos_url: 'https://example.invalid/r',
  events_url: 'https://example.invalid/e',
  received_events_url: 'https://example.invalid/re',
  type: 'User',
  site_admin: false,
};

/** Nobody did anything yet. The clock goes on by a minute with each thing that is done. */
export function createPeople(): People {
  let minutes = 0;
  const now = (): string => new Date(Date.UTC(2026, 0, 1, 0, (minutes += 1))).toISOString().replace('.000Z', 'Z');
  const labels: { readonly number: number; readonly event: string; readonly name: string; readonly at: string }[] = [];
  let pushes: {
    readonly ref: string;
    readonly before: string;
    readonly after: string;
    readonly at: string;
    readonly isNew: boolean;
  }[] = [];
  const reviews: (NewReview & { readonly number: number })[] = [];
  return {
    review: (number, review) => void reviews.push({ ...review, number }),
    reviews: (request, origin) => {
      const url = new URL(urlOf(request), 'http://stand-in');
      const number = Number(/\/pulls\/(\d+)\/reviews$/.exec(url.pathname)?.[1]);
      const found = reviews.filter((one) => one.number === number);
      return paged(request, origin, found.map(reviewOf));
    },
    label: (number, event, name) => void labels.push({ number, event, name, at: now() }),
    push: (ref, before, after) =>
      void pushes.push({ ref, before: before ?? '0'.repeat(40), after, at: now(), isNew: before === null }),
    forget: (ref) => {
      pushes = pushes.filter((push) => push.ref !== ref);
    },
    timeline: (request, origin) => {
      const url = new URL(urlOf(request), 'http://stand-in');
      const number = Number(/\/issues\/(\d+)\/timeline$/.exec(url.pathname)?.[1]);
      const events = labels
        .filter((one) => one.number === number)
        .map(({ event, name, at }, index) => ({
          id: index + 1,
          node_id: `LE_${String(index)}`,
          url: 'https://example.invalid/event',
          actor: someone,
          event,
          commit_id: null,
          commit_url: null,
          created_at: at,
          performed_via_github_app: null,
          label: { name, color: 'ededed' },
        }));
      return paged(request, origin, events);
    },
    activities: (request) => {
      const { searchParams } = new URL(urlOf(request), 'http://stand-in');
      const wanted = searchParams.get('ref');
      const found = pushes.filter(({ ref }) => wanted === null || ref === wanted).toReversed();
      return json(
        200,
        found.slice(0, Number(searchParams.get('per_page') ?? 30)).map(({ ref, before, after, at, isNew }, index) => ({
          id: index + 1,
          node_id: `PSH_${String(index)}`,
          before,
          after,
          ref,
          timestamp: at,
          activity_type: isNew ? 'branch_creation' : 'push',
          actor: someone,
        })),
      );
    },
  };
}

/** The page of a list that a request asks for, with the links to the others. */
function paged(request: Incoming, origin: string, all: readonly object[]): Answer {
  const { items, headers } = page(all, request, origin);
  const answer = json(200, items);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function reviewOf({ login, state, commit, role = 'MEMBER' }: NewReview, index: number): object {
  const address = 'https://example.invalid/review';
  return {
    id: index + 1,
    node_id: `PRR_${String(index)}`,
    user: login === null ? null : { ...someone, login },
    body: '',
    state,
    html_url: address,
    pull_request_url: address,
    _links: { html: { href: address }, pull_request: { href: address } },
    submitted_at: '2026-01-01T00:00:00Z',
    commit_id: commit,
    author_association: role,
  };
}
