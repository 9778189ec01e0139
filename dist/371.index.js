export const id = 371;
export const ids = [371,511];
export const modules = {

/***/ 6571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4084);


/** The answer to a question; where asking fails, the reason, and the permission that the question needs where that may be missing. Never throws. */
async function attempt(permission, ask) {
    try {
        return await ask();
    }
    catch (error) {
        const { status, message } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(error);
        const hint = [401, 403, 404].includes(status ?? 0) ? `; the token needs \`${permission}\`` : '';
        return { kind: 'unknown', why: `GitHub answered ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(message)}${hint}` };
    }
}


/***/ }),

/***/ 3976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ branchTip)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6511);

/** The commit at the tip of a branch; null where GitHub has no such branch. Needs `contents: read`. */
async function branchTip(client, repository, branch) {
    // A plain name may also be the name of a tag.
    const ref = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.orNull)(() => client.rest.git.getRef({ ...repository, ref: `heads/${branch}` }));
    if (ref !== null)
        return ref.data.object.sha;
    // GitHub gives the same answer for what does not exist and for what a token may not see.
    await client.rest.repos.get({ ...repository });
    return null;
}


/***/ }),

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

/***/ 5371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runsOnGitHub: () => (/* binding */ runsOnGitHub)
});

// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/github/attempt.ts
var attempt = __webpack_require__(6571);
// EXTERNAL MODULE: ./src/read/github/branch-tip.ts
var branch_tip = __webpack_require__(3976);
// EXTERNAL MODULE: ./src/read/github/failure.ts
var failure = __webpack_require__(4084);
;// CONCATENATED MODULE: ./src/read/github/listing.ts
/** Items of one page: the most that GitHub sends. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const pageSize = 100;
/** GitHub lists at most this many runs of a search: https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow */
const mostListed = 1000;
/** The page in an answer: its items stand at a key. Throws where the answer is none, though it may be valid JSON. */
function pageOf(answer, key) {
    if (!isPage(answer, key))
        throw new Error('the answer is not a page of a list');
    return { total: answer.total_count, items: answer[key] };
}
function isPage(answer, key) {
    if (typeof answer !== 'object' || answer === null)
        return false;
    const { total_count: total, [key]: items } = answer;
    return (Number.isSafeInteger(total) &&
        Array.isArray(items) &&
        items.every((item) => typeof item === 'object' && item !== null));
}
/** All items of a list, without those that a page repeats because the list grew; unknown where GitHub lists fewer than it counts, or more than 1000. Throws what `ask` throws. */
async function listAll(noun, ask) {
    const seen = new Map();
    let counted = 0;
    for (let page = 1; page <= mostListed / pageSize; page += 1) {
        const { total, items } = await ask(page);
        if (total > mostListed)
            return {
                kind: 'unknown',
                why: `GitHub has ${String(total)} ${noun}, and lists at most ${String(mostListed)} of them`,
            };
        counted = total;
        for (const item of items)
            seen.set(item.id, item);
        if (seen.size >= total)
            return [...seen.values()];
        if (items.length === 0)
            break;
    }
    return tooFew(seen.size, counted, noun);
}
/** The first page, which has the newest items; unknown where items are missing on it. Throws what `ask` throws. */
async function listNewest(noun, ask) {
    const { total, items } = await ask(1);
    const expected = Math.min(total, pageSize);
    return items.length < expected ? tooFew(items.length, expected, noun) : items;
}
function tooFew(listed, total, noun) {
    return { kind: 'unknown', why: `GitHub listed ${String(listed)} of ${String(total)} ${noun}` };
}

;// CONCATENATED MODULE: ./src/read/github/runs.ts





/** Asks GitHub's API. What GitHub says is not judged here: which run counts is decided by who asks. */
function runsOnGitHub(client, repository) {
    const asker = { client, repository };
    return {
        runsAt: (workflow, sha) => (0,attempt/* attempt */.C)('actions: read', () => runsAt(asker, workflow, sha)),
        latestRuns: (workflow, event, branch) => (0,attempt/* attempt */.C)('actions: read', () => latestRuns(asker, workflow, { event, ...(branch === null ? {} : { branch }) })),
        jobs: (run) => (0,attempt/* attempt */.C)('actions: read', () => listJobs(asker, run)),
        checks: (name, sha) => (0,attempt/* attempt */.C)('checks: read', () => listChecks(asker, name, sha)),
        tip: (branch) => (0,attempt/* attempt */.C)('contents: read', () => (0,branch_tip/* branchTip */.u)(client, repository, branch)),
        defaultBranch: () => (0,attempt/* attempt */.C)('contents: read', async () => (await client.rest.repos.get({ ...repository })).data.default_branch),
    };
}
async function runsAt(asker, workflow, sha) {
    if (!isFullSha(sha))
        return noFullSha(sha);
    return await ofWorkflow(asker, workflow, (file) => listAll('runs', runsOf(asker, file, { head_sha: sha })));
}
async function latestRuns(asker, workflow, filter) {
    return await ofWorkflow(asker, workflow, (file) => listNewest('runs', runsOf(asker, file, filter)));
}
/** A workflow's file stands directly in this folder: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
const workflowFile = /^\.github\/workflows\/(?<file>[^/]*\.ya?ml)$/;
/** Asks about the runs of a workflow, which the API knows by the name of its file; null where it is sure that there is no such workflow. */
async function ofWorkflow(asker, workflow, ask) {
    // The API takes a number for an id, which no name of a workflow's file is.
    const file = workflowFile.exec(workflow)?.groups?.['file'];
    if (file === undefined)
        return null;
    try {
        const runs = await ask(file);
        return 'kind' in runs ? runs : runs.map(workflowRun).toSorted(newestFirst);
    }
    catch (error) {
        if ((0,failure/* failureOf */.g)(error).status !== 404)
            throw error;
        // GitHub gives the same answer for what does not exist and for what a token may not see. To list all workflows needs the same permission.
        const workflows = await listWorkflows(asker);
        if ('kind' in workflows)
            return workflows;
        if (workflows.some(({ path }) => path === workflow))
            throw error;
        return null;
    }
}
async function listWorkflows({ client, repository }) {
    return await listAll('workflows', async (page) => {
        const { data } = await client.rest.actions.listRepoWorkflows({ ...repository, per_page: pageSize, page });
        return pageOf(data, 'workflows');
    });
}
function runsOf({ client, repository }, file, filter) {
    return async (page) => {
        const { data } = await client.rest.actions.listWorkflowRuns({
            ...repository,
            workflow_id: file,
            ...filter,
            exclude_pull_requests: true,
            per_page: pageSize,
            page,
        });
        return pageOf(data, 'workflow_runs');
    };
}
function workflowRun(run) {
    const repository = run.repository.full_name;
    return {
        id: run.id,
        path: withoutRef(run.path, repository),
        event: run.event,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        treeId: run.head_commit?.tree_id ?? null,
        repository,
        headRepository: run.head_repository?.full_name ?? null,
        number: run.run_number,
        attempt: run.run_attempt ?? 1,
        status: run.status ?? 'unknown',
        conclusion: run.conclusion,
    };
}
/** GitHub's description has the example `octocat/octo-repo/.github/workflows/ci.yml@main`. Another repository's name stays: its workflow is another one. */
function withoutRef(path, repository) {
    const own = `${repository}/`;
    return (path.startsWith(own) ? path.slice(own.length) : path).replace(/(\.ya?ml)@.*$/s, '$1');
}
function newestFirst(one, other) {
    return other.number - one.number || other.id - one.id;
}
async function listJobs({ client, repository }, run) {
    const jobs = await listAll('jobs', async (page) => {
        const { data } = await client.rest.actions.listJobsForWorkflowRun({
            ...repository,
            run_id: run,
            // The latest attempt alone may lack the jobs that were not run again.
            filter: 'all',
            per_page: pageSize,
            page,
        });
        return pageOf(data, 'jobs');
    });
    if ('kind' in jobs)
        return jobs;
    return jobs.map(({ name, status, conclusion, run_attempt, completed_at }) => ({
        name,
        status,
        conclusion,
        attempt: run_attempt ?? 1,
        completedAt: completed_at,
    }));
}
async function listChecks({ client, repository }, name, sha) {
    if (!isFullSha(sha))
        return noFullSha(sha);
    const checks = await listAll('check runs', async (page) => {
        const { data } = await client.rest.checks.listForRef({
            ...repository,
            ref: sha,
            check_name: name,
            filter: 'all',
            per_page: pageSize,
            page,
        });
        return pageOf(data, 'check_runs');
    });
    if ('kind' in checks)
        return checks;
    return checks
        .map(({ id, name: found, head_sha, app, status, conclusion, completed_at }) => ({
        id,
        name: found,
        headSha: head_sha,
        app: app?.id ?? null,
        status,
        conclusion,
        completedAt: completed_at,
    }))
        .toSorted((one, other) => other.id - one.id);
}
// GitHub lists no run for a short SHA, and the runs of all commits for an empty one.
function isFullSha(sha) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha);
}
function noFullSha(sha) {
    return { kind: 'unknown', why: `${(0,model_text/* quote */.hD)(sha)} is not the full SHA of a commit` };
}


/***/ })

};
