export const id = 31;
export const ids = [31];
export const modules = {

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

/***/ 6412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptanceOf: () => (/* binding */ acceptanceOf)
/* harmony export */ });
/* unused harmony exports isSameLabel, decideAcceptance */
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4084);


/**
 * Whether a label accepts what is judged: it is set, and nothing was pushed after that. A label that cannot be read accepts nothing, and the answer says why. Never throws. Needs `pull-requests: read` and `contents: read`.
 */
async function acceptanceOf(connect, pull, question) {
    try {
        return decideAcceptance(question, await readFacts(await connect(), pull, question));
    }
    catch (error) {
        const { status, message } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(error);
        const hint = [401, 403, 404].includes(status ?? 0)
            ? ' The token needs `pull-requests: read` and `contents: read`.'
            : '';
        const why = `It is not known whether the label ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(question.label)} accepts this, because GitHub answered ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(message)}.${hint}`;
        return { kind: 'not-accepted', label: question.label, why };
    }
}
/** Names of labels have no case: https://docs.github.com/issues/using-labels-and-milestones-to-track-work/managing-labels */
function isSameLabel(one, other) {
    return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}
/** Decides from the facts. Pure. */
function decideAcceptance({ label, labeled, headSha }, facts) {
    const refused = (why) => ({ kind: 'not-accepted', label, why });
    if (!facts.isSet)
        return refused(null);
    if (headSha !== null && facts.headSha !== headSha)
        return refused(`The label ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(label)} does not count in this run, because the pull request has a newer commit. See the run of that commit.`);
    // The event says which head the label was set on.
    if (labeled !== null && isSameLabel(labeled, label))
        return { kind: 'accepted', label };
    const { setAt, pushed } = facts;
    if (setAt === null || pushed.kind !== 'there' || pushed.value.sha !== facts.headSha) {
        const why = pushed.kind === 'unknown' ? `, because ${pushed.why}` : '';
        return refused(`It is not known whether the label ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(label)} was set after the last push${why}. To accept this, remove the label and set it again.`);
    }
    return Date.parse(setAt) > Date.parse(pushed.value.at)
        ? { kind: 'accepted', label }
        : refused(`The label ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(label)} was set before the last push, so it does not accept this. To accept this, remove the label and set it again.`);
}
async function readFacts(client, { owner, repo, number }, { label, labeled }) {
    const { data: pull } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    const isSet = pull.labels.some(({ name }) => isSameLabel(name, label));
    const known = { isSet, headSha: pull.head.sha };
    if (!isSet || (labeled !== null && isSameLabel(labeled, label)))
        return { ...known, setAt: null, pushed: { kind: 'missing' } };
    const events = await client.paginate(client.rest.issues.listEventsForTimeline, {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
    });
    let setAt = null;
    for (const event of events) {
        if (!('label' in event) || !('created_at' in event) || !isSameLabel(event.label.name, label))
            continue;
        if (event.event === 'labeled')
            setAt = event.created_at;
        if (event.event === 'unlabeled')
            setAt = null;
    }
    return { ...known, setAt, pushed: await lastPush(client, pull.head) };
}
/** The repository of the branch (a fork or not) is asked. It answers where its activity may be seen. */
async function lastPush(client, head) {
    if (head.repo === null)
        return { kind: 'unknown', why: 'the repository of the head is gone' };
    const { owner, name: repo } = head.repo;
    try {
        const { data } = await client.rest.repos.listActivities({
            owner: owner.login,
            repo,
            ref: `refs/heads/${head.ref}`,
            per_page: 1,
        });
        const [newest] = data;
        return newest === undefined
            ? { kind: 'missing' }
            : { kind: 'there', value: { at: newest.timestamp, sha: newest.after } };
    }
    catch (error) {
        const { status, message } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(error);
        if ([403, 404].includes(status ?? 0))
            return { kind: 'unknown', why: `GitHub answered ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(message)} to the question about the last push` };
        throw error;
    }
}


/***/ })

};
