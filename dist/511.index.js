export const id = 511;
export const ids = [511];
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
/** A budget of so many milliseconds. */
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
/** Tries of one request after the first; the plugin waits one, four and nine seconds before them. */
const retries = 3;
/**
 * GitHub's API on the server of `apiUrl`, through the proxy of the environment. What fails for a moment is tried again, also where
 * GitHub asks to slow down; all requests together end with the pace's total.
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
            // A run writes a few times at most: the plugin's second before each write, and three before a comment, are not needed.
            write: oneAtATime('write'),
            notifications: oneAtATime('notifications'),
        },
        request: { ...utils/* defaults */.NT.request, answerLimit: pace.answer, budget },
    });
    octokit.hook.wrap('request', async (request, options) => await budget.spend(async () => request(options)));
    return octokit;
}
/**
 * For the `request` of a write that may be done although its answer is lost: before it is tried again, `look` answers what an earlier
 * try has done, or null where it has done nothing. What `look` throws ends the request.
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
/** An answer that GitHub might have given, for what was found to be done. */
function answerOf(data) {
    return { data, status: 200, url: '', headers: {} };
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
/** One try: with its own time limit, and with its failure told such that the plugin for retries takes it right. */
function oneTry(octokit) {
    octokit.hook.wrap('request', async (request, options) => {
        const { answerLimit, budget, beforeTry } = options.request; // of `connect`
        const done = await beforeTry?.();
        if (done != null)
            return done;
        try {
            const signal = AbortSignal.timeout(Math.min(answerLimit, budget.left()));
            const response = await request({ ...options, request: { ...options.request, signal } });
            // Octokit hands on the text of an answer that is not the JSON that it should be.
            if (typeof response.data !== 'string' || response.status === 204)
                return response;
            throw new Error(`the answer to ${options.method} ${options.url} is not whole`);
        }
        catch (error) {
            if (error instanceof dist_src/* RequestError */.G && error.response !== undefined)
                throw error;
            const message = error instanceof Error ? error.message : String(error);
            // The plugin tries again what has a status of the server's own failure, and nothing without a status.
            throw (0,failure/* isHopeless */.c)(error)
                ? new Error(message, { cause: error })
                : new dist_src/* RequestError */.G(message, 500, { request: { ...options, headers: {} }, cause: error });
        }
    });
}
// The plugin that comes first is the one next to the network.
const PatientOctokit = rest_dist_src/* Octokit */.E.plugin(oneTry, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
function oneAtATime(id) {
    return new (light_default()).Group({ id: `gate-ledger-${id}`, maxConcurrent: 1 });
}
function ignore() {
    // a request that fails is told once, by whoever made it
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isHopeless),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/** Reads what Octokit, its GraphQL part or `fetch` throws. */
function failureOf(error) {
    if (!(error instanceof Error))
        return { status: null, message: String(error) };
    const { message } = error;
    if (error.name === 'GraphqlResponseError')
        return { status: graphqlStatus(error), message };
    const isAnswered = 'response' in error && error.response !== undefined;
    return { status: isAnswered && 'status' in error ? Number(error.status) : null, message };
}
/** Whether another try would fail alike: there is no such server, or none that may be trusted. */
function isHopeless(error) {
    // Of an address that `fetch` does not even try it says so in words alone.
    return (codesOf(error).some((code) => hopelessCodes.test(code)) || messagesOf(error).some((text) => noAddress.test(text)));
}
const noAddress = /^(?:bad port|invalid url)/i;
/** Nobody listens there, there is no such host, its certificate is not to be trusted, or the address is none. */
const hopelessCodes = /^(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_INVALID_URL|ERR_SSL|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/;
/** The codes of an error and of what caused it; of an address with several numbers there are several causes. */
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
/** GraphQL answers 200 and says in `errors` what REST says by its status; an error without a type is GitHub's own. */
function graphqlStatus(error) {
    const errors = 'errors' in error ? error.errors : [];
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const type = isRecord(first) ? String(first['type']) : '';
    return { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404, RATE_LIMITED: 429 }[type] ?? 500;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ })

};
