export const id = 714;
export const ids = [714,435];
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

/***/ 8714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubMergeBase: () => (/* binding */ githubMergeBase),
  githubTree: () => (/* binding */ githubTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/repository-path.ts
var repository_path = __webpack_require__(4989);
// EXTERNAL MODULE: ./src/read/git/objects.ts
var objects = __webpack_require__(931);
;// CONCATENATED MODULE: ./src/read/github/batched.ts
/** Joins the calls of one turn into one: each call gets what the one joined call answers for its key. */
function batched(all) {
    let next = null;
    return async (key) => {
        next ??= begin();
        next.keys.add(key);
        return (await next.answer).get(key);
    };
    function begin() {
        const keys = new Set();
        const turn = new Promise((resolve) => setImmediate(resolve));
        const answer = turn.then(async () => {
            next = null;
            return await all([...keys]);
        });
        return { keys, answer };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2017);
;// CONCATENATED MODULE: ./src/read/github/blobs.ts


const answer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() }).nullable()) });
/** Reads files by their object ids, text in one request. What is not exactly the object, as no text and a truncated one are not, is read again by itself. */
async function readBlobs(client, repository, oids) {
    if (oids.length === 0)
        return new Map();
    const texts = await readTexts(client, repository, oids);
    return new Map(await Promise.all(oids.map(async (oid, index) => {
        const text = Buffer.from(texts[index] ?? '');
        return [oid, isObject(text, oid) ? text : await readBlob(client, repository, oid)];
    })));
}
async function readTexts(client, { owner, repo }, oids) {
    const fields = oids.map((oid, index) => `_${String(index)}: object(oid: ${JSON.stringify(oid)}) { ... on Blob { text } }`);
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
    // GraphQL tells of a limit in a whole answer, which only the one who asked can see.
    const data = await client.patiently((signal) => client.graphql(query, { owner, repo, request: { signal } }));
    const { repository } = answer.parse(data);
    return oids.map((_, index) => repository[`_${String(index)}`]?.text);
}
/** Any file of up to 100 MB: https://docs.github.com/rest/git/blobs#get-a-blob */
async function readBlob(client, repository, oid) {
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: oid });
    const bytes = Buffer.from(data.content, 'base64');
    if (isObject(bytes, oid))
        return bytes;
    throw new Error(`GitHub's answer for the object ${oid} is another object`);
}
/** Whether bytes are the file that git names so: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function isObject(bytes, oid) {
    const hash = (0,external_node_crypto_.createHash)(oid.length === 64 ? 'sha256' : 'sha1');
    return (hash
        .update(`blob ${String(bytes.length)}\0`)
        .update(bytes)
        .digest('hex') === oid);
}

// EXTERNAL MODULE: ./src/read/github/client.ts + 1 modules
var github_client = __webpack_require__(2435);
;// CONCATENATED MODULE: ./src/read/github/tree-entries.ts


/** Lists a commit's tree; one that is too large for one answer is looked up folder by folder. Null where GitHub has no such commit. */
async function listTree(client, repository, sha) {
    const whole = await readTree(client, repository, sha, { recursive: '1' });
    if (whole === null)
        return null;
    if (!whole.truncated)
        return {
            entry: (path) => Promise.resolve(whole.entries.get(path) ?? null),
            files: () => Promise.resolve([...whole.entries.values()].filter(({ type }) => type === 'blob').map(({ path }) => path)),
        };
    const folders = new Map();
    const folder = async (oid) => {
        const reading = folders.get(oid) ?? readTree(client, repository, oid, {});
        folders.set(oid, reading);
        return await reading;
    };
    const entry = async (path) => {
        const parent = external_node_path_.posix.dirname(path);
        const above = parent === '.' ? sha : await entry(parent);
        if (above === null || (typeof above !== 'string' && above.type !== 'tree'))
            return null;
        const listed = await folder(typeof above === 'string' ? above : above.sha);
        return listed?.entries.get(external_node_path_.posix.basename(path)) ?? null;
    };
    const files = () => Promise.reject(new Error(`the tree of ${sha} is too large for the API to list; name ledger and tracker, or fetch the base (fetch-depth: 2)`));
    return { entry, files };
}
async function readTree(client, repository, sha, how) {
    const answer = await (0,github_client.orNull)(() => client.rest.git.getTree({ ...repository, tree_sha: sha, ...how }));
    if (answer === null)
        return null;
    const { truncated, tree } = answer.data;
    const entries = tree.map(({ path, mode, type, sha: oid, size = 0 }) => [path, { path, mode, type, sha: oid, size }]);
    return { truncated, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./src/read/github/github-tree.ts







/** A chain of symbolic links that is longer is taken for a loop, as git does. */
const linkLimit = 40;
/**
 * The files of a commit that is not in the clone, through GitHub's API; null where GitHub has no such commit. What a file holds is
 * read from the clone where it has the object, as it does of all that did not change. Needs `contents: read`.
 */
async function githubTree(client, repository, git, sha) {
    const listing = await listTree(client, repository, sha);
    if (listing === null)
        return null;
    const read = blobReader(client, repository, git);
    const follow = async (path) => await followLinks(listing, read, path);
    return {
        list: async () => (0,repository_path/* listedPaths */.AR)((await listing.files()).toSorted()),
        identify: async (paths) => {
            const found = await Promise.all(paths.map(async (path) => [path, await follow(path)]));
            return new Map(found.flatMap(([path, entry]) => (entry === null || entry === 'outside' ? [] : [[path, entry.sha]])));
        },
        read: async (path, limit) => {
            const entry = await follow(path);
            if (entry === null)
                return { kind: 'missing' };
            if (entry === 'outside')
                return { kind: 'not-a-file', what: 'a symbolic link out of the repository' };
            if (entry.type !== 'blob')
                return { kind: 'not-a-file', what: entry.type === 'tree' ? 'a directory' : 'a submodule' };
            if (entry.size > limit)
                return { kind: 'too-large', size: entry.size };
            return { kind: 'bytes', bytes: await read(entry) };
        },
    };
}
/** Reads files, those of one turn together. */
function blobReader(client, repository, git) {
    const blob = batched(async (oids) => {
        const answers = await (0,objects/* readObjects */.$I)(git, oids);
        const local = oids.flatMap((oid, index) => {
            const answer = answers[index];
            return answer?.kind === 'blob' && answer.content !== null ? [[oid, answer.content]] : [];
        });
        const known = new Map(local);
        const rest = oids.filter((oid) => !known.has(oid));
        return new Map([...known, ...(await readBlobs(client, repository, rest))]);
    });
    return async ({ sha, path }) => {
        const bytes = await blob(sha);
        if (bytes === undefined)
            throw new Error(`GitHub lists ${path} and does not have its object ${sha}`);
        return bytes;
    };
}
/** What a path leads to, its symbolic links followed; null where it leads nowhere. */
async function followLinks(listing, read, path, links = 0) {
    if (links > linkLimit)
        return null;
    const steps = external_node_path_.posix.normalize(path).split('/');
    for (const [index] of steps.entries()) {
        const at = steps.slice(0, index + 1).join('/');
        const entry = await listing.entry(at);
        if (entry === null)
            return null;
        if (entry.mode === '120000') {
            const target = new TextDecoder().decode(await read(entry));
            const next = external_node_path_.posix.join(external_node_path_.posix.dirname(at), target, ...steps.slice(index + 1));
            const isOutside = target.startsWith('/') || next.split('/')[0] === '..';
            return isOutside ? 'outside' : await followLinks(listing, read, next, links + 1);
        }
        if (index === steps.length - 1)
            return entry;
    }
    return null;
}
/** The best common ancestor of two commits; null where GitHub finds none. Needs `contents: read`. */
async function githubMergeBase(client, repository, base, head) {
    const found = await (0,github_client.orNull)(() => client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 }));
    return found?.data.merge_base_commit.sha ?? null;
}


/***/ })

};
