export const id = 587;
export const ids = [587,584];
export const modules = {

/***/ 6584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9735);


/** GitHub's API with retries of what may pass (5xx), through the proxy of the environment, on the server of `apiUrl`. */
function connect(token, apiUrl) {
    const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl, log: quiet, request: { retries: 2 } }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L);
}
/** The HTTP status of a failed request; null for any other error, a lost connection among them. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
}
function ignore() {
    // a request that fails is told once, by whoever made it
}


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

;// CONCATENATED MODULE: ./src/github/check-run.ts
/** Creates a check run, completed at once, and answers its page's address. Needs `checks: write`. */
async function createCheckRun(client, repository, headSha, name, output) {
    const { conclusion, title, summary, annotations } = output;
    const { data } = await client.rest.checks.create({
        ...repository,
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion,
        output: { title, summary, annotations: annotations.map((annotation) => ({ ...annotation })) },
    });
    return data.html_url ?? '';
}

// EXTERNAL MODULE: ./src/github/client.ts
var github_client = __webpack_require__(6584);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2017);
// EXTERNAL MODULE: ./src/render/comment.ts
var comment = __webpack_require__(8141);
;// CONCATENATED MODULE: ./src/github/comment.ts



/**
 * Keeps one comment of ours on the pull request: writes it, rewrites it where it differs, and deletes our older duplicates.
 * Without a comment of ours there yet, one is written only where `create` says so. Needs `pull-requests: write`.
 */
async function keepComment(client, pullRequest, body, create) {
    const { owner, repo, number } = pullRequest;
    const [ours, ...duplicates] = await ownComments(client, pullRequest);
    await Promise.all(duplicates.map(({ id }) => client.rest.issues.deleteComment({ owner, repo, comment_id: id })));
    if (ours === undefined && !create)
        return { url: '', did: 'nothing to tell' };
    if (ours !== undefined && sameText(ours.body, body))
        return { url: ours.url, did: 'nothing changed' };
    // A run that was overtaken by a push must not write over the newer one's comment.
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    if (data.head.sha !== pullRequest.headSha)
        return { url: ours?.url ?? '', did: 'the pull request has moved on' };
    if (ours === undefined) {
        const created = await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
        return { url: created.data.html_url, did: 'created' };
    }
    const updated = await client.rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
    return { url: updated.data.html_url, did: 'updated' };
}
/** Ours is what begins with our marker and was written by the token's identity: anyone can copy a marker. */
async function ownComments(client, { owner, repo, number }) {
    const comments = await client.paginate(client.rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
    });
    const marked = comments.filter(({ body }) => body?.split(/\r?\n/, 1)[0] === comment/* marker */.xL);
    if (marked.length === 0)
        return [];
    const login = await ownLogin(client);
    return marked
        .filter(({ user }) => user?.login === login)
        .map(({ id, body, html_url: url }) => ({ id, body: body ?? '', url }));
}
const viewer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
/** The login that the token writes as; an installation token may not read `GET /user`, so GraphQL is asked, which knows every kind. */
async function ownLogin(client) {
    try {
        return viewer.parse(await client.graphql('{ viewer { login } }')).viewer.login;
    }
    catch (error) {
        if ((0,github_client.statusOf)(error) === null)
            throw error;
        return 'github-actions[bot]'; // what a workflow's own token writes as
    }
}
/** GitHub may keep other line ends than it was sent. */
function sameText(one, other) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(one) === plain(other);
}

;// CONCATENATED MODULE: ./src/github/publish.ts



/** Shows what can be shown. Never throws: the decision does not depend on it. */
async function publish(client, { repository, headSha, checkRun, comment }) {
    const [checked, commented] = await Promise.all([
        checkRun === null
            ? null
            : attempt('the check run', 'checks: write', () => createCheckRun(client, repository, headSha, checkRun.name, checkRun.output)),
        comment === null
            ? null
            : attempt('the comment', 'pull-requests: write', () => keepComment(client, { ...repository, number: comment.number, headSha }, comment.body, comment.create)),
    ]);
    return {
        checkRunUrl: checked?.value ?? '',
        commentUrl: commented?.value?.url ?? '',
        notes: commented?.value == null ? [] : [`Comment: ${commented.value.did}.`],
        warnings: [checked?.warning, commented?.warning].filter((warning) => warning != null),
    };
}
async function attempt(what, permission, write) {
    try {
        return { value: await write(), warning: null };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const hint = [401, 403, 404].includes((0,github_client.statusOf)(error) ?? 0)
            ? ` The token needs \`${permission}\`; a pull request from a fork never has it.`
            : '';
        return { value: null, warning: `Could not write ${what}: ${reason}.${hint} The decision stands.` };
    }
}


/***/ })

};
