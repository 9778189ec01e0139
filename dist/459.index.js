export const id = 459;
export const ids = [459,435];
export const modules = {

/***/ 2435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  orNull: () => (/* binding */ orNull)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./src/read/github/failure.ts
var failure = __webpack_require__(4084);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/read/github/patience.ts


const patience = { total: 60_000, answer: 15_000, fault: 500, limit: 2000 };
/** The most tries of one request. */
const tries = 6;
/** One allowance of time for all that is tried with it; what is done in between does not count. */
function patiently({ total, fault, limit }) {
    const left = stopwatch(total);
    return async (work) => await left.whileRunning(async () => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await work(AbortSignal.timeout(left.milliseconds()));
            }
            catch (error) {
                const pause = pauseAfter(error, { fault: fault * 2 ** (attempt - 1), limit: limit * 2 ** (attempt - 1) });
                if (pause === null || attempt === tries || pause >= left.milliseconds())
                    throw error;
                await (0,promises_.setTimeout)(pause);
            }
        }
    });
}
/** Counts down while anything runs; what runs side by side counts once. */
function stopwatch(total) {
    let spent = 0;
    let running = 0;
    let since = 0;
    return {
        milliseconds: () => Math.max(0, Math.ceil(total - spent - (running > 0 ? performance.now() - since : 0))),
        whileRunning: async (work) => {
            if (running === 0)
                since = performance.now();
            running += 1;
            try {
                return await work();
            }
            finally {
                running -= 1;
                if (running === 0)
                    spent += performance.now() - since;
            }
        },
    };
}
/** How long to wait before another try, in milliseconds; null where another try would fail alike. */
function pauseAfter(error, usual) {
    const { status, headers, message, broken, hopeless } = (0,failure/* failureOf */.g)(error);
    if (hopeless)
        return null;
    if (broken || (status !== null && status >= 500))
        return usual.fault;
    if (status !== 429 && status !== 403)
        return null;
    const asked = secondsAsked(headers);
    if (asked !== null)
        return asked * 1000;
    return status === 429 || /secondary rate limit/i.test(message) ? usual.limit : null;
}
/** What `retry-after`, or else the reset of an exhausted limit, asks for: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function secondsAsked(headers) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after) && after >= 0)
        return after;
    if (headers['x-ratelimit-remaining'] !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const now = Math.floor(Date.parse(String(headers['date'])) / 1000);
    return Number.isNaN(reset - now) ? null : Math.max(1, reset - now);
}

;// CONCATENATED MODULE: ./src/read/github/client.ts



/**
 * GitHub's API on the server of `apiUrl`, through the proxy of the environment. A request is tried again where that may help, but
 * for one with a signal of its own, whose caller looks at the state again before another try.
 */
function connect(token, apiUrl) {
    const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log: quiet });
    const withinTime = patiently(patience);
    octokit.hook.wrap('request', async (request, options) => {
        const attempt = async (signal) => {
            const ends = AbortSignal.any([signal, AbortSignal.timeout(patience.answer)]);
            const response = await request({ ...options, request: { ...options.request, signal: ends } });
            // Octokit hands on the text of an answer that is not the JSON that it should be.
            if (typeof response.data === 'string' && response.status !== 204)
                throw new failure/* BrokenAnswer */.M(`the answer to ${options.method} ${options.url} is not whole`);
            return response;
        };
        const own = options.request.signal;
        return own === undefined ? await withinTime(attempt) : await attempt(own);
    });
    return Object.assign(octokit, { patiently: withinTime });
}
/** What a request answers; null where GitHub does not have what was asked for. */
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
function ignore() {
    // a request that fails is told once, by whoever made it
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ BrokenAnswer),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/** An answer that is not what GitHub sends, as it did not come to its end. */
class BrokenAnswer extends Error {
    name = 'BrokenAnswer';
}
/** Reads what Octokit, its GraphQL part or `fetch` throws. */
function failureOf(error) {
    if (!(error instanceof Error))
        return { status: null, headers: {}, message: String(error), broken: false, hopeless: false };
    const { message } = error;
    if (error.name === 'GraphqlResponseError')
        return { status: graphqlStatus(error), headers: headersOf(error), message, broken: false, hopeless: false };
    const status = 'status' in error && typeof error.status === 'number' ? error.status : null;
    const broken = error instanceof BrokenAnswer || (status === null && ofTheConnection.has(error.name));
    // Of an address that `fetch` does not even try it says so in words alone.
    const hopeless = codesOf(error).some((code) => hopelessCodes.test(code)) || /^(?:bad port|invalid url)/i.test(message);
    return { status, headers: 'response' in error ? headersOf(error.response) : {}, message, broken, hopeless };
}
/** `fetch` throws a TypeError where the connection breaks within an answer. */
const ofTheConnection = new Set(['TypeError', 'AbortError', 'TimeoutError']);
/** Nobody listens there, there is no such host, its certificate is not to be trusted, or the address is none. */
const hopelessCodes = /^(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_INVALID_URL|ERR_SSL|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/;
/** The codes of an error and of what caused it. */
function codesOf(error) {
    const codes = [];
    for (let one = error, depth = 0; isRecord(one) && depth < 5; one = one['cause'], depth += 1) {
        if (typeof one['code'] === 'string')
            codes.push(one['code']);
        const errors = one['errors']; // of an address with several numbers
        if (Array.isArray(errors))
            for (const each of errors)
                if (isRecord(each))
                    codes.push(String(each['code']));
    }
    return codes;
}
/** GraphQL answers 200 and says in `errors` what REST says by its status; an error without a type is GitHub's own. */
function graphqlStatus(error) {
    const errors = 'errors' in error ? error.errors : [];
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const type = isRecord(first) ? String(first['type']) : '';
    // A query that GitHub does not understand comes with a code, and is not understood the next time either.
    const extensions = isRecord(first) ? first['extensions'] : null;
    if (isRecord(extensions) && typeof extensions['code'] === 'string')
        return 400;
    return { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404, RATE_LIMITED: 429 }[type] ?? 500;
}
function headersOf(holder) {
    return isRecord(holder) && isRecord(holder['headers']) ? holder['headers'] : {};
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
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4084);



/** Asks GitHub's API. */
function releaseOnGitHub(client, repository) {
    return {
        tag: (name) => attempt('contents: read', () => findTag(client, repository, name)),
        isOnBranch: (name, sha) => attempt('contents: read', () => compareWithBranch(client, repository, name, sha)),
        assets: (release) => attempt('contents: read', () => listAssets(client, repository, release)),
        hasProvenance: (digest) => attempt('attestations: read', () => findProvenance(client, repository, digest)),
    };
}
async function attempt(permission, ask) {
    try {
        return await ask();
    }
    catch (error) {
        const { status, message } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error);
        const hint = [401, 403, 404].includes(status ?? 0) ? `; the token needs \`${permission}\`` : '';
        return { kind: 'unknown', why: `GitHub answered ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(message)}${hint}` };
    }
}
/** A tag of a tag of a tag is unheard of; so many are followed to the commit. */
const tagDepth = 5;
async function findTag(client, repository, name) {
    const ref = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.orNull)(() => client.rest.git.getRef({ ...repository, ref: `tags/${name}` }));
    if (ref === null) {
        // GitHub answers alike for what is not there and for what a token may not see.
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
    // A name alone may also be a tag's, so the branch's commit is compared.
    const ref = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.orNull)(() => client.rest.git.getRef({ ...repository, ref: `heads/${branch}` }));
    if (ref === null) {
        await client.rest.repos.get({ ...repository });
        return null;
    }
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${ref.data.object.sha}...${sha}`,
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
/** Only provenance counts: of an immutable release GitHub itself attests every asset, which says nothing of its making. */
async function findProvenance(client, repository, digest) {
    const found = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.orNull)(() => client.rest.repos.listAttestations({
        ...repository,
        subject_digest: digest,
        predicate_type: 'provenance',
        per_page: 1,
    }));
    return (found?.data.attestations ?? []).length > 0;
}


/***/ })

};
