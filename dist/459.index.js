export const id = 459;
export const ids = [459,511];
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

/***/ 1459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseOnGitHub: () => (/* binding */ releaseOnGitHub)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6571);
/* harmony import */ var _branch_tip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3976);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6511);



/** Asks GitHub's API. */
function releaseOnGitHub(client, repository) {
    return {
        tag: (name) => (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)('contents: read', () => findTag(client, repository, name)),
        isOnBranch: (name, sha) => (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)('contents: read', () => compareWithBranch(client, repository, name, sha)),
        assets: (release) => (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)('contents: read', () => listAssets(client, repository, release)),
        hasProvenance: (digest) => (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)('attestations: read', () => findProvenance(client, repository, digest)),
    };
}
/** A tag may point to a tag. At most this many are followed to the commit. */
const tagDepth = 5;
async function findTag(client, repository, name) {
    const ref = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.orNull)(() => client.rest.git.getRef({ ...repository, ref: `tags/${name}` }));
    if (ref === null) {
        // GitHub gives the same answer for what does not exist and for what a token may not see.
        await client.rest.repos.get({ ...repository });
        return null;
    }
    let object = ref.data.object;
    let signature = { kind: 'lightweight' };
    for (let depth = 0; object.type === 'tag' && depth < tagDepth; depth += 1) {
        const { data } = await client.rest.git.getTag({ ...repository, tag_sha: object.sha });
        const { verified = false, reason = 'unknown' } = data.verification ?? {};
        if (depth === 0)
            signature = { kind: 'annotated', verified, reason };
        object = data.object;
    }
    return {
        kind: 'tag',
        target: object.type === 'commit' ? { kind: 'commit', sha: object.sha } : { kind: 'no-commit' },
        signature,
    };
}
async function compareWithBranch(client, repository, branch, sha) {
    const tip = await (0,_branch_tip_js__WEBPACK_IMPORTED_MODULE_0__/* .branchTip */ .u)(client, repository, branch);
    if (tip === null)
        return null;
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${tip}...${sha}`,
        per_page: 1,
    });
    return data.status === 'behind' || data.status === 'identical';
}
async function listAssets(client, repository, release) {
    const assets = await client.paginate(client.rest.repos.listReleaseAssets, {
        ...repository,
        release_id: release,
        per_page: 100,
    });
    return assets.map(({ name, state, digest }) => ({
        name,
        uploaded: state === 'uploaded',
        digest: digest !== null && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null,
    }));
}
/** Only provenance counts: GitHub itself attests every asset of an immutable release, which says nothing about how it was built. */
async function findProvenance(client, repository, digest) {
    const found = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.orNull)(() => client.rest.repos.listAttestations({
        ...repository,
        subject_digest: digest,
        predicate_type: 'provenance',
        per_page: 1,
    }));
    return (found?.data.attestations ?? []).length > 0;
}


/***/ })

};
