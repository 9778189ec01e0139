export const id = 332;
export const ids = [332,511];
export const modules = {

/***/ 6511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerOf: () => (/* binding */ answerOf),
  connect: () => (/* binding */ connect),
  lookingFirst: () => (/* binding */ lookingFirst),
  orNull: () => (/* binding */ orNull),
  usualPace: () => (/* binding */ usualPace)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 2 modules
var utils = __webpack_require__(7176);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(1015);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var rest_dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(3251);
var light_default = /*#__PURE__*/__webpack_require__.n(light);
;// CONCATENATED MODULE: ./src/read/github/budget.ts
/** The time for all requests together is used up. */
class OutOfTime extends Error {
    name = 'OutOfTime';
}
/** A budget of a number of milliseconds. */
function budgetOf(total) {
    let [spent, running, since] = [0, 0, 0];
    const left = () => Math.max(0, Math.ceil(total - spent - (running > 0 ? performance.now() - since : 0)));
    return {
        left,
        spend: async (work) => {
            if (running === 0)
                since = performance.now();
            running += 1;
            let timer;
            try {
                const end = new Promise((_, reject) => {
                    timer = setTimeout(() => {
                        reject(new OutOfTime(`all requests together took more than ${String(total / 1000)} seconds`));
                    }, left());
                });
                return await Promise.race([work(), end]);
            }
            finally {
                clearTimeout(timer);
                running -= 1;
                if (running === 0)
                    spent += performance.now() - since;
            }
        },
    };
}

// EXTERNAL MODULE: ./src/read/github/failure.ts
var failure = __webpack_require__(4084);
;// CONCATENATED MODULE: ./src/read/github/client.ts








/** The pace of a real run. */
const usualPace = { total: 60_000, answer: 15_000, second: 1000 };
/** The number of retries of one request; the plugin waits one, four and nine seconds before them. */
const retries = 3;
/**
 * GitHub's API on the server of `apiUrl`, through the proxy of the environment. Temporary failures are tried again, also where GitHub asks to slow down. All requests together stop at the total time of the pace.
 */
function connect(token, apiUrl, pace = usualPace) {
    const budget = budgetOf(pace.total);
    const mayWait = (seconds, _, __, tries) => tries < retries && seconds * pace.second < budget.left();
    const octokit = new PatientOctokit({
        ...utils/* defaults */.NT,
        ...(0,utils/* getOctokitOptions */.EG)(token),
        baseUrl: apiUrl.replace(/\/+$/, ''),
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
        retry: { retries, retryAfterBaseValue: pace.second },
        throttle: {
            retryAfterBaseValue: pace.second,
            onRateLimit: mayWait,
            onSecondaryRateLimit: mayWait,
            // A run writes only a few times, so the plugin's waits before each write (one second) and comment (three seconds) are not needed.
            write: oneAtATime('write'),
            notifications: oneAtATime('notifications'),
        },
        request: { ...utils/* defaults */.NT.request, answerLimit: pace.answer, budget },
    });
    octokit.hook.wrap('request', async (request, options) => await budget.spend(async () => request(options)));
    return octokit;
}
/**
 * For the `request` of a write that may succeed although its answer is lost: before each retry, `look` returns what an earlier try has done, or null where it has done nothing. An error of `look` ends the request.
 */
function lookingFirst(look) {
    // Octokit counts tries in an object that requests share.
    let tries = 0;
    return {
        beforeTry: async () => {
            tries += 1;
            return tries === 1 ? null : await look();
        },
    };
}
/** The answer that GitHub would have given for a write that was already done. */
function answerOf(data) {
    return { data, status: 200, url: '', headers: {} };
}
/** The answer of a request; null where GitHub answers 404. */
async function orNull(request) {
    try {
        return await request();
    }
    catch (error) {
        if ([404, 409, 422].includes((0,failure/* failureOf */.g)(error).status ?? 0))
            return null;
        throw error;
    }
}
/** One try, with its own time limit, and with its failure in a form that the retry plugin understands. */
function oneTry(octokit) {
    octokit.hook.wrap('request', async (request, options) => {
        const { answerLimit, budget, beforeTry } = options.request; // of `connect`
        const done = await beforeTry?.();
        if (done != null)
            return done;
        try {
            const signal = AbortSignal.timeout(Math.min(answerLimit, budget.left()));
            const response = await request({ ...options, request: { ...options.request, signal } });
            // Octokit returns the text of an answer that is not valid JSON.
            if (typeof response.data !== 'string' || response.status === 204)
                return response;
            throw new Error(`the answer to ${options.method} ${options.url} is not complete`);
        }
        catch (error) {
            if (error instanceof dist_src/* RequestError */.G && error.response !== undefined)
                throw error;
            const message = error instanceof Error ? error.message : String(error);
            // The plugin only retries errors with a server error status, not errors without a status.
            throw (0,failure/* isHopeless */.c)(error)
                ? new Error(message, { cause: error })
                : new dist_src/* RequestError */.G(message, 500, { request: { ...options, headers: {} }, cause: error });
        }
    });
}
// The first plugin is the nearest one to the network.
const PatientOctokit = rest_dist_src/* Octokit */.E.plugin(oneTry, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
function oneAtATime(id) {
    return new (light_default()).Group({ id: `gate-ledger-${id}`, maxConcurrent: 1 });
}
function ignore() {
    // a failed request is reported once, by its caller
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isHopeless),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/** Reads the errors of Octokit, its GraphQL part and `fetch`. */
function failureOf(error) {
    if (!(error instanceof Error))
        return { status: null, message: String(error) };
    const { message } = error;
    if (error.name === 'GraphqlResponseError')
        return { status: graphqlStatus(error), message };
    const isAnswered = 'response' in error && error.response !== undefined;
    return { status: isAnswered && 'status' in error ? Number(error.status) : null, message };
}
/** Whether another try would fail in the same way: there is no such server, or it cannot be trusted. */
function isHopeless(error) {
    // For an address that `fetch` does not even try, the error only has words.
    return (codesOf(error).some((code) => hopelessCodes.test(code)) || messagesOf(error).some((text) => noAddress.test(text)));
}
const noAddress = /^(?:bad port|invalid url)/i;
/** No server listens there, the host does not exist, its certificate cannot be trusted, or the address is invalid. */
const hopelessCodes = /^(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_INVALID_URL|ERR_SSL|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/;
/** The codes of an error and of its causes; a host with several IP addresses may have several causes. */
function codesOf(error) {
    return causesOf(error)
        .flatMap((one) => Array.isArray(one['errors']) ? [one, ...one['errors']] : [one])
        .flatMap((one) => (isRecord(one) && typeof one['code'] === 'string' ? [one['code']] : []));
}
function messagesOf(error) {
    return causesOf(error).map(({ message }) => String(message));
}
function causesOf(error) {
    const causes = [];
    for (let one = error; isRecord(one) && causes.length < 5; one = one['cause'])
        causes.push(one);
    return causes;
}
/** GraphQL answers 200 and has in `errors` what REST shows by its status; an error without a type is a server error. */
function graphqlStatus(error) {
    const errors = 'errors' in error ? error.errors : [];
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const type = isRecord(first) ? String(first['type']) : '';
    return { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404, RATE_LIMITED: 429 }[type] ?? 500;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 8332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./src/read/github/failure.ts
var failure = __webpack_require__(4084);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/read/github/client.ts + 1 modules
var github_client = __webpack_require__(6511);
// EXTERNAL MODULE: ./src/show/render/markdown/check-run.ts
var check_run = __webpack_require__(3146);
;// CONCATENATED MODULE: ./src/show/publish/marker.ts
/** The longest `subject` as it is written, in characters. */
const subjectLimit = 2048;
/** The first line of a comment: a comment of HTML, which its values cannot end. */
function markerLine({ subject, run, headSha }) {
    return `<!-- gate-ledger ${written(subject)} run:${String(run.id)}.${String(run.attempt)} head:${headSha} -->`;
}
/** The marker of a comment of that subject; null for any other text. */
function readMarker(body, subject) {
    const [line = ''] = body.split(/\r?\n/, 1);
    const found = /^<!-- gate-ledger (\S*) run:(\d{1,15})\.(\d{1,9}) head:([0-9a-f]{40,64}) -->$/.exec(line);
    if (found?.[1] !== written(subject))
        return null;
    return { subject, run: { id: Number(found[2]), attempt: Number(found[3]) }, headSha: found[4] ?? '' };
}
/** Whether one run was started after the other. */
function isNewer(one, other) {
    return one.id === other.id ? one.attempt > other.attempt : one.id > other.id;
}
/** Without white space and without a hyphen, two of which would end the comment of HTML. */
function written(subject) {
    return encodeURIComponent(subject).replaceAll('-', '%2D').slice(0, subjectLimit);
}

;// CONCATENATED MODULE: ./src/show/publish/check-run.ts





/**
 * Shows the outcome of a run as a check run, completed at once, and adds the annotations that are beyond one request. GitHub shows
 * the check run that was created last, and runs may end in another order than they began: the result of the newer run is kept. A request
 * whose answer is lost is not made twice. Needs `checks: write`.
 */
async function keepCheckRun(client, repository, headSha, name, output, origin) {
    const [first = [], ...more] = (0,check_run/* annotationBatches */.k)(output.annotations);
    const where = { headSha, name, origin };
    const before = await readOurs(client, repository, where);
    const newer = before.find(({ run }) => isNewer(run, origin.run));
    if (newer !== undefined)
        return { url: newer.url, note: overtaken };
    const ours = before.find((one) => isOf(one, origin)) ?? (await create(client, repository, where, output, first));
    try {
        // One after the other, for GitHub appends them in the order in which they come.
        for (const batch of more) {
            const { title, summary } = output;
            const text = { title, summary, annotations: [...batch] };
            await client.rest.checks.update({ ...repository, check_run_id: ours.id, output: text });
        }
        return { url: ours.url, note: await yieldToNewer(client, repository, ours.id, where) };
    }
    catch (error) {
        return { url: ours.url, note: `Not all annotations could be added to the check run: ${(0,failure/* failureOf */.g)(error).message}.` };
    }
}
async function create(client, repository, where, { conclusion, title, summary }, annotations) {
    const { headSha, name, origin } = where;
    const look = async () => {
        const made = (await readOurs(client, repository, where)).find((one) => isOf(one, origin));
        return made === undefined ? null : (0,github_client.answerOf)({ id: made.id, html_url: made.url });
    };
    const { data } = await client.rest.checks.create({
        ...repository,
        head_sha: headSha,
        name,
        status: 'completed',
        conclusion,
        external_id: idOf(origin),
        output: { title, summary, annotations: [...annotations] },
        request: (0,github_client.lookingFirst)(look),
    });
    return { id: data.id, url: data.html_url ?? '' };
}
function isOf({ run }, origin) {
    return run.id === origin.run.id && run.attempt === origin.run.attempt;
}
const overtaken = 'Check run: a newer run wrote it.';
/** A newer run that created its check run just before this one did is hidden by it, so this one then says what the newer one says. */
async function yieldToNewer(client, repository, id, where) {
    const all = await readOurs(client, repository, where);
    const newest = all.reduce((best, one) => (isNewer(one.run, (best ?? { run: where.origin.run }).run) ? one : best), null);
    if (newest === null)
        return null;
    const { title, summary } = newest;
    await client.rest.checks.update({
        ...repository,
        check_run_id: id,
        status: 'completed',
        conclusion: newest.conclusion === 'success' ? 'success' : 'failure',
        output: { title, summary },
    });
    return overtaken;
}
/** The check runs of that name on a commit that runs of this ledger made. */
async function readOurs(client, repository, { headSha, name, origin }) {
    const runs = await client.paginate(client.rest.checks.listForRef, {
        ...repository,
        ref: headSha,
        check_name: name,
        filter: 'all',
        per_page: 100,
    });
    const prefix = idOf({ ...origin, run: { id: 0, attempt: 0 } }).replace(/0\.0$/, '');
    return runs.flatMap(({ id, html_url: url, external_id: external, conclusion, output: { title, summary } }) => {
        const [, run, attempt] = /^(\d{1,15})\.(\d{1,9})$/.exec(external?.startsWith(prefix) === true ? external.slice(prefix.length) : '') ?? [];
        return run === undefined
            ? []
            : [
                {
                    id,
                    url: url ?? '',
                    run: { id: Number(run), attempt: Number(attempt) },
                    conclusion,
                    title: title ?? '',
                    summary: summary ?? '',
                },
            ];
    });
}
/** GitHub keeps such an id with a check run; ours says which ledger and which run it is of. */
function idOf({ subject, run }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(subject).digest('hex').slice(0, 16);
    return `gate-ledger ${hash} ${String(run.id)}.${String(run.attempt)}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var classic_schemas = __webpack_require__(2017);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./src/show/publish/pull-request.ts

// One question for the head and a page of comments. Who wrote one is asked of GitHub: it knows every kind of token, and REST and
// GraphQL name the same bot differently.
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId viewerDidAuthor body url }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const comment = classic_schemas/* object */.Ikc({
    fullDatabaseId: number().int().positive(), // a BigInt, which JSON has as text
    viewerDidAuthor: classic_schemas/* boolean */.zMY(),
    body: classic_schemas/* string */.YjP(),
    url: classic_schemas/* string */.YjP(),
});
const answer = classic_schemas/* object */.Ikc({
    repository: classic_schemas/* object */.Ikc({
        pullRequest: classic_schemas/* object */.Ikc({
            headRefOid: classic_schemas/* string */.YjP(),
            comments: classic_schemas/* object */.Ikc({
                nodes: classic_schemas/* array */.YOg(comment.nullable()),
                pageInfo: classic_schemas/* object */.Ikc({ hasNextPage: classic_schemas/* boolean */.zMY(), endCursor: classic_schemas/* string */.YjP().nullable() }),
            }),
        }),
    }),
});
/** Reads a pull request's head and, through all pages, the comments of the token's identity. Needs `pull-requests: read`. */
async function readPullRequest(client, pullRequest) {
    const ownComments = [];
    for (let after = null;;) {
        const { owner, repo, number } = pullRequest;
        const data = await client.graphql(query, { owner, repo, number, after });
        const { headRefOid, comments } = answer.parse(data).repository.pullRequest;
        for (const node of comments.nodes) {
            if (node?.viewerDidAuthor === true)
                ownComments.push({ id: node.fullDatabaseId, body: node.body, url: node.url });
        }
        after = comments.pageInfo.endCursor;
        if (!comments.pageInfo.hasNextPage || after === null)
            return { headSha: headRefOid, ownComments };
    }
}

;// CONCATENATED MODULE: ./src/show/publish/comment.ts




/**
 * Keeps one comment of ours on the pull request for each subject: writes it, rewrites it where the text differs, and deletes our
 * older duplicates. Before each write the pull request is read, so an older run never overwrites a newer one, and a write whose
 * answer was lost is not made twice. Needs `pull-requests: write`.
 */
async function keepComment(client, pullRequest, content) {
    const plan = await planFor(client, pullRequest, content);
    if (plan.kind === 'done')
        return plan.outcome;
    const look = async () => {
        const now = await planFor(client, pullRequest, content);
        if (now.kind === 'done')
            throw new Settled(now.outcome);
        return null;
    };
    const request = (0,github_client.lookingFirst)(look);
    try {
        return plan.kind === 'create'
            ? await begin(client, pullRequest, content, request)
            : await rewrite(client, pullRequest, content, { ...plan, request });
    }
    catch (error) {
        if (!(error instanceof Settled))
            throw error;
        const { url, did } = error.outcome;
        return did === 'nothing changed' ? { url, did: plan.kind === 'create' ? 'created' : 'updated' } : error.outcome;
    }
}
/** A write was found to be done, or not wanted any more, before it was tried again. */
class Settled extends Error {
    outcome;
    constructor(outcome) {
        super(outcome.did);
        this.outcome = outcome;
    }
}
/** Reads the pull request, deletes our duplicates, and says what is left to do. */
async function planFor(client, pullRequest, { marker, text, create }) {
    const { headSha, ours } = await read(client, pullRequest, marker);
    const done = (outcome) => ({ kind: 'done', outcome });
    if (headSha !== marker.headSha)
        return done({ url: ours[0]?.url ?? '', did: 'the pull request has moved on' });
    const [latest, ...duplicates] = ours;
    await removeAll(client, pullRequest, duplicates);
    if (latest === undefined)
        return create ? { kind: 'create' } : done(nothing);
    const { headSha: toldOf, run } = latest.marker;
    if (toldOf === headSha && isNewer(run, marker.run))
        return done({ url: latest.url, did: 'a newer run wrote it' });
    const isTold = latest.text === plain(text);
    // The marker says up to which run the text holds: an older run that ends late must not take it for its own.
    const isOurs = toldOf === headSha && run.id === marker.run.id && run.attempt === marker.run.attempt;
    return isTold && isOurs
        ? done({ url: latest.url, did: 'nothing changed' })
        : { kind: 'update', id: latest.id, isTold };
}
async function rewrite(client, { owner, repo }, content, { id, isTold, request }) {
    const body = comment_written(content);
    const { data } = await client.rest.issues.updateComment({ owner, repo, comment_id: id, body, request });
    return { url: data.html_url, did: isTold ? 'nothing changed' : 'updated' };
}
const nothing = { url: '', did: 'nothing to say' };
/** The head, and our comments on the subject, those of the newest run first. */
async function read(client, pullRequest, { subject }) {
    const { headSha, ownComments } = await readPullRequest(client, pullRequest);
    const ours = ownComments.flatMap((comment) => {
        const marker = readMarker(comment.body, subject);
        return marker === null ? [] : [{ ...comment, marker, text: plain(comment.body).replace(/^.*\n/, '') }];
    });
    const newestFirst = ours.toSorted((a, b) => Number(b.marker.headSha === headSha) - Number(a.marker.headSha === headSha) ||
        Number(isNewer(b.marker.run, a.marker.run)) - Number(isNewer(a.marker.run, b.marker.run)) ||
        a.id - b.id);
    return { headSha, ours: newestFirst };
}
/** Two runs may both have found no comment and begun one; each then keeps the newer run's. */
async function begin(client, pullRequest, content, request) {
    const { owner, repo, number } = pullRequest;
    const body = comment_written(content);
    const created = await client.rest.issues.createComment({ owner, repo, issue_number: number, body, request });
    const { ours } = await read(client, pullRequest, content.marker);
    const [latest, ...duplicates] = ours;
    await removeAll(client, pullRequest, duplicates);
    return latest === undefined || latest.id === created.data.id
        ? { url: created.data.html_url, did: 'created' }
        : { url: latest.url, did: 'a newer run wrote it' };
}
async function removeAll(client, { owner, repo }, comments) {
    await Promise.all(comments.map(async ({ id }) => {
        try {
            await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
        }
        catch (error) {
            if ((0,failure/* failureOf */.g)(error).status !== 404)
                throw error; // the other run was faster
        }
    }));
}
function comment_written({ marker, text }) {
    return `${markerLine(marker)}\n${text}`;
}
/** GitHub may keep other line ends than it was sent. */
function plain(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./src/show/publish/publish.ts



/** Shows what can be shown. Never throws: the decision does not depend on it. */
async function publish(connect, { repository, headSha, checkRun, comment }) {
    const [checked, commented] = await Promise.all([
        checkRun === null
            ? null
            : attempt('the check run', 'checks: write', async () => keepCheckRun(await connect(), repository, headSha, checkRun.name, checkRun.output, checkRun.origin)),
        comment === null
            ? null
            : attempt('the comment', 'pull-requests: write', async () => keepComment(await connect(), { ...repository, number: comment.number }, comment)),
    ]);
    const failures = [checked?.failure, commented?.failure].filter((failure) => failure != null);
    return {
        checkRunUrl: checked?.value?.url ?? '',
        commentUrl: commented?.value?.url ?? '',
        notes: [
            ...(checked?.value?.note == null ? [] : [checked.value.note]),
            ...(commented?.value == null ? [] : [`Comment: ${commented.value.did}.`]),
        ],
        warnings: failures.length === 0 ? [] : [`${failures.join(' ')} The decision is not changed by that.`],
    };
}
async function attempt(what, permission, write) {
    try {
        return { value: await write(), failure: null };
    }
    catch (error) {
        const { status, message } = (0,failure/* failureOf */.g)(error);
        // A 401 is about the token itself, and a locked conversation about the pull request.
        const hint = [403, 404].includes(status ?? 0) && !/locked/i.test(message) ? ` The token needs \`${permission}\`.` : '';
        return { value: null, failure: `Could not write ${what}: ${message.replace(/\.$/, '')}.${hint}` };
    }
}


/***/ })

};
