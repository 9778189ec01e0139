export const id = 922;
export const ids = [922];
export const modules = {

/***/ 6922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approvalsOf: () => (/* binding */ approvalsOf)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4084);


/**
 * Who approved a commit of a pull request, by login in lower case: of each person the latest review counts that approves, asks for changes or was dismissed; a comment changes nothing. Never throws. Needs `pull-requests: read`. https://docs.github.com/rest/pulls/reviews
 */
async function approvalsOf(connect, { number, ...repository }, headSha) {
    try {
        const client = await connect();
        const reviews = await client.paginate(client.rest.pulls.listReviews, {
            ...repository,
            pull_number: number,
            per_page: 100,
        });
        const latest = new Map();
        for (const { user, state, commit_id: commit, author_association: role } of reviews) {
            if (user !== null && deciding.has(state) && inside.has(role))
                latest.set(user.login.toLowerCase(), state === 'APPROVED' && commit === headSha);
        }
        return new Set([...latest].flatMap(([login, approves]) => (approves ? [login] : [])));
    }
    catch (error) {
        const { status, message } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(error);
        const hint = [401, 403, 404].includes(status ?? 0) ? '; the token needs `pull-requests: read`' : '';
        return { kind: 'unknown', why: `GitHub answered ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(message)}${hint}` };
    }
}
/** Anybody may review in a public repository; these people belong to it. */
const inside = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const deciding = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);


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


/***/ })

};
