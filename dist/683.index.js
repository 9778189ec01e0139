export const id = 683;
export const ids = [683,511];
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

/***/ 6064:
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
// EXTERNAL MODULE: ./src/read/git/commit-tree.ts
var commit_tree = __webpack_require__(2759);
// EXTERNAL MODULE: ./src/read/git/objects.ts
var objects = __webpack_require__(931);
// EXTERNAL MODULE: ./src/model/batched.ts
var batched = __webpack_require__(4192);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2017);
;// CONCATENATED MODULE: ./src/read/github/blobs.ts


const answer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() }).nullable()) });
/** Reads files by their object ids, all text files in one request. A file that does not match its id, because it is not text or is cut off, is read again alone. */
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
    const data = await client.graphql(query, { owner, repo });
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
/** Whether bytes are the file with this object id: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function isObject(bytes, oid) {
    const hash = (0,external_node_crypto_.createHash)(oid.length === 64 ? 'sha256' : 'sha1');
    return (hash
        .update(`blob ${String(bytes.length)}\0`)
        .update(bytes)
        .digest('hex') === oid);
}

// EXTERNAL MODULE: ./src/read/github/client.ts + 1 modules
var github_client = __webpack_require__(6511);
;// CONCATENATED MODULE: ./src/read/github/tree-entries.ts


/** Lists a commit's tree; a tree that is too large for one answer is looked up folder by folder. Null where GitHub has no such commit. */
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








/** A longer chain of symbolic links counts as a loop, as in git. */
const linkLimit = 40;
/**
 * The files of a commit that is not in the clone, through GitHub's API; null where GitHub has no such commit. File contents are read from the clone where it has the object, which is so for all unchanged files. Needs `contents: read`.
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
        look: async (paths) => new Map(await Promise.all(paths.map(async (path) => [path, entryOf(await follow(path))]))),
        countLines: async (paths) => {
            const found = await Promise.all(paths.map(async (path) => [path, await follow(path)]));
            const counted = await Promise.all(found.map(async ([path, entry]) => entry === null || entry === 'outside' || entry.type !== 'blob' || entry.size > lineLimit
                ? []
                : [[path, await (0,commit_tree/* linesOf */.Dx)(await read(entry))]]));
            return new Map(counted.flat().filter(([, lines]) => lines >= 0));
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
/** In bytes; a larger file is not fetched only to count its lines. */
const lineLimit = 512 * 1024;
function entryOf(entry) {
    if (entry === null)
        return { kind: 'missing' };
    if (entry === 'outside')
        return { kind: 'outside' };
    if (entry.type === 'blob')
        return { kind: 'file', size: entry.size, tracked: true };
    return entry.type === 'tree' ? { kind: 'directory', tracked: true } : { kind: 'submodule' };
}
/** Reads files; the calls of one turn of the event loop are joined. */
function blobReader(client, repository, git) {
    const blob = (0,batched/* batched */.Q)(async (oids) => {
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
            throw new Error(`GitHub lists ${path}, but does not have its object ${sha}`);
        return bytes;
    };
}
/** What a path leads to, following symbolic links; null where it leads nowhere. */
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
