export const id = 884;
export const ids = [884];
export const modules = {

/***/ 8881:
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
        return { status: null, headers: {}, message: String(error), broken: false };
    const { message } = error;
    if (error.name === 'GraphqlResponseError')
        return { status: graphqlStatus(error), headers: headersOf(error), message, broken: false };
    const status = 'status' in error && typeof error.status === 'number' ? error.status : null;
    const broken = error instanceof BrokenAnswer || (status === null && ofTheConnection.has(error.name));
    return { status, headers: 'response' in error ? headersOf(error.response) : {}, message, broken };
}
/** `fetch` throws a TypeError where the connection breaks within an answer. */
const ofTheConnection = new Set(['TypeError', 'AbortError', 'TimeoutError']);
/** GraphQL answers 200 and says in `errors` what REST says by its status; an error without a type is GitHub's own. */
function graphqlStatus(error) {
    const errors = 'errors' in error ? error.errors : [];
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const type = isRecord(first) ? String(first['type']) : '';
    return { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404, RATE_LIMITED: 429 }[type] ?? 500;
}
function headersOf(holder) {
    return isRecord(holder) && isRecord(holder['headers']) ? holder['headers'] : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./src/render/check-run.ts
var check_run = __webpack_require__(8556);
// EXTERNAL MODULE: ./src/github/failure.ts
var failure = __webpack_require__(8881);
;// CONCATENATED MODULE: ./src/github/check-run.ts


/** Creates a check run, completed at once, and adds the annotations that are beyond one request. Needs `checks: write`. */
async function createCheckRun(client, repository, headSha, name, { conclusion, title, summary, annotations }) {
    const [first = [], ...more] = (0,check_run/* annotationBatches */.k)(annotations);
    const { data } = await client.rest.checks.create({
        ...repository,
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion,
        output: { title, summary, annotations: [...first] },
    });
    const created = { url: data.html_url ?? '', note: null };
    try {
        // One after the other, for GitHub appends them in the order in which they come.
        for (const batch of more) {
            const output = { title, summary, annotations: [...batch] };
            await client.rest.checks.update({ ...repository, check_run_id: data.id, output });
        }
        return created;
    }
    catch (error) {
        return { ...created, note: `Not all annotations could be added to the check run: ${(0,failure/* failureOf */.g)(error).message}.` };
    }
}

;// CONCATENATED MODULE: ./src/github/marker.ts
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

;// CONCATENATED MODULE: ./src/github/pull-request.ts

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

;// CONCATENATED MODULE: ./src/github/comment.ts



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
        if (latest.text === plain(telling.text))
            return { url: latest.url, did: 'nothing changed' };
        const { owner, repo } = pullRequest;
        const updated = await client.rest.issues.updateComment({
            owner,
            repo,
            comment_id: latest.id,
            body: comment_written(telling),
            request: { signal },
        });
        return { url: updated.data.html_url, did: 'updated' };
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

;// CONCATENATED MODULE: ./src/github/publish.ts



/** Shows what can be shown. Never throws: the decision does not depend on it. */
async function publish(connect, { repository, headSha, checkRun, comment }) {
    const [checked, commented] = await Promise.all([
        checkRun === null
            ? null
            : attempt('the check run', 'checks: write', async () => createCheckRun(await connect(), repository, headSha, checkRun.name, checkRun.output)),
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
