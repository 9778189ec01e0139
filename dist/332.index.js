export const id = 332;
export const ids = [332];
export const modules = {

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
 * the check run that was created last, and runs may end in another order than they began: what a newer run told stands. A request
 * whose answer is lost is not made twice. Needs `checks: write`.
 */
async function keepCheckRun(client, repository, headSha, name, output, origin) {
    const [first = [], ...more] = (0,check_run/* annotationBatches */.k)(output.annotations);
    const ours = await client.patiently(async (signal) => {
        const before = await readOurs(client, repository, { headSha, name, origin, signal });
        const newer = before.find(({ run }) => isNewer(run, origin.run));
        if (newer !== undefined)
            return { id: newer.id, url: newer.url, isOvertaken: true };
        const made = before.find(({ run }) => run.id === origin.run.id && run.attempt === origin.run.attempt);
        const shown = { name, status: 'completed', conclusion: output.conclusion, external_id: idOf(origin) };
        const { title, summary } = output;
        const text = { title, summary, annotations: [...first] };
        const { data } = made === undefined
            ? await client.rest.checks.create({
                ...repository,
                ...shown,
                head_sha: headSha,
                output: text,
                request: { signal },
            })
            : { data: { id: made.id, html_url: made.url } };
        return { id: data.id, url: data.html_url ?? '', isOvertaken: false };
    });
    if (ours.isOvertaken)
        return { url: ours.url, note: overtaken };
    try {
        // One after the other, for GitHub appends them in the order in which they come.
        for (const batch of more) {
            const { title, summary } = output;
            const text = { title, summary, annotations: [...batch] };
            await client.rest.checks.update({ ...repository, check_run_id: ours.id, output: text });
        }
        return { url: ours.url, note: await yieldToNewer(client, repository, ours.id, { headSha, name, origin }) };
    }
    catch (error) {
        return { url: ours.url, note: `Not all annotations could be added to the check run: ${(0,failure/* failureOf */.g)(error).message}.` };
    }
}
const overtaken = 'Check run: a newer run has told it.';
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
const pageSize = 100;
/** The check runs of that name on a commit that runs of this ledger made. */
async function readOurs(client, repository, { headSha, name, origin, signal }) {
    // Page by page, for `paginate` hands no signal on: the caller looks at the state again before another try.
    const runs = [];
    for (let page = 1;; page += 1) {
        const { data } = await client.rest.checks.listForRef({
            ...repository,
            ref: headSha,
            check_name: name,
            filter: 'all',
            per_page: pageSize,
            page,
            ...(signal === undefined ? {} : { request: { signal } }),
        });
        runs.push(...data.check_runs);
        if (data.check_runs.length < pageSize)
            break;
    }
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
async function readPullRequest(client, pullRequest, signal) {
    const ownComments = [];
    for (let after = null;;) {
        const { owner, repo, number } = pullRequest;
        const data = await client.graphql(query, { owner, repo, number, after, request: { signal } });
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
 * older duplicates. Before each write the pull request is read, so that no run writes over a newer one's, and a write whose
 * answer was lost is not made twice. Needs `pull-requests: write`.
 */
async function keepComment(client, pullRequest, telling) {
    return await client.patiently(async (signal) => {
        const { headSha, ours } = await read(client, pullRequest, telling.marker, signal);
        if (headSha !== telling.marker.headSha)
            return { url: ours[0]?.url ?? '', did: 'the pull request has moved on' };
        const [latest, ...duplicates] = ours;
        await removeAll(client, pullRequest, duplicates, signal);
        if (latest === undefined)
            return telling.create ? await begin(client, pullRequest, telling, signal) : nothing;
        if (latest.marker.headSha === headSha && isNewer(latest.marker.run, telling.marker.run))
            return { url: latest.url, did: 'a newer run has told it' };
        const isTold = latest.text === plain(telling.text);
        // The marker says up to which run the text holds: an older run that ends late must not take it for its own.
        const { headSha: toldOf, run } = latest.marker;
        if (isTold && toldOf === headSha && run.id === telling.marker.run.id && run.attempt === telling.marker.run.attempt)
            return { url: latest.url, did: 'nothing changed' };
        const { owner, repo } = pullRequest;
        const updated = await client.rest.issues.updateComment({
            owner,
            repo,
            comment_id: latest.id,
            body: comment_written(telling),
            request: { signal },
        });
        return { url: updated.data.html_url, did: isTold ? 'nothing changed' : 'updated' };
    });
}
const nothing = { url: '', did: 'nothing to tell' };
/** The head, and our comments on the subject, those of the newest run first. */
async function read(client, pullRequest, { subject }, signal) {
    const { headSha, ownComments } = await readPullRequest(client, pullRequest, signal);
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
async function begin(client, pullRequest, telling, signal) {
    const { owner, repo, number } = pullRequest;
    const body = comment_written(telling);
    const created = await client.rest.issues.createComment({
        owner,
        repo,
        issue_number: number,
        body,
        request: { signal },
    });
    const { ours } = await read(client, pullRequest, telling.marker, signal);
    const [latest, ...duplicates] = ours;
    await removeAll(client, pullRequest, duplicates, signal);
    return latest === undefined || latest.id === created.data.id
        ? { url: created.data.html_url, did: 'created' }
        : { url: latest.url, did: 'a newer run has told it' };
}
async function removeAll(client, { owner, repo }, comments, signal) {
    await Promise.all(comments.map(async ({ id }) => {
        try {
            await client.rest.issues.deleteComment({ owner, repo, comment_id: id, request: { signal } });
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
        warnings: failures.length === 0 ? [] : [`${failures.join(' ')} The decision stands.`],
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
