export const id = 760;
export const ids = [760];
export const modules = {

/***/ 9818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ failOns),
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
const modes = ['review', 'release', 'report'];
const failOns = ['error', 'warning', 'open-gate'];


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ obeyedPolicy)
/* harmony export */ });
/* harmony import */ var _judge_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7206);
/* harmony import */ var _read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7822);
/* harmony import */ var _read_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2138);




/** The policy of a tree, or the default where it has none. Throws `UsageError` where it is invalid: with other words for statuses, rows would be read wrongly. */
async function obeyedPolicy(tree, path) {
    const { policy, problems } = await (0,_read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicyOf */ .KB)(tree, path, _judge_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleCatalogue */ .EP);
    const [first] = problems;
    if (policy !== null)
        return policy;
    if (first === undefined)
        return (0,_read_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4)(path);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${first.path}:${String(first.line)}: ${first.message}`);
}


/***/ }),

/***/ 7910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ judgingOptions),
/* harmony export */   gC: () => (/* binding */ documentOptions),
/* harmony export */   h$: () => (/* binding */ factOptions)
/* harmony export */ });
/* harmony import */ var _model_as_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5456);
/* harmony import */ var _model_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _model_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);



/** Where the documents are. */
const documentOptions = {
    ledger: { value: 'file', help: 'the ledger; else the only file named signal-ledger.md' },
    tracker: { value: 'file', help: 'the tracker; else gate-tracker.json beside the ledger' },
    policy: { value: 'file', help: 'the policy; else .github/gate-ledger.yml, where there is one' },
};
/** How the documents are judged. */
const judgingOptions = {
    mode: {
        value: 'mode',
        help: 'auto is release with --tag, review with --base, else report',
        choices: ['auto', ..._model_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .n],
    },
    tag: {
        value: 'tag',
        help: 'judge for this release tag, which need not exist yet; with --head TAG judge its commit',
        check: (tag) => (_model_ref_name_js__WEBPACK_IMPORTED_MODULE_1__/* .refName */ .P.test(tag) ? null : 'Expected the name of a tag, without refs/tags/.'),
    },
    base: {
        value: 'rev',
        help: 'review what changed since the merge base with this commit, by the policy of this commit',
    },
    'fail-on': { value: 'what', help: 'what blocks in review and report', choices: _model_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .failOns */ .F },
};
/** What a verdict depends on besides the commit. */
const factOptions = {
    facts: {
        value: 'file',
        help: 'judge with the answers of GitHub in this file, the facts.json of an evidence pack',
    },
    'as-of': {
        value: 'day',
        help: 'judge ages and waivers by this day, as 2026-11-25; else by today',
        check: (text) => ((0,_model_as_of_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(text) === null ? 'Expected a day as 2026-11-25, or a time in UTC.' : null),
    },
};


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _judge_judgement_choose_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2086);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7206);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5086);
/* harmony import */ var _read_documents_find_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8633);
/* harmony import */ var _read_git_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2759);
/* harmony import */ var _read_git_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(745);
/* harmony import */ var _read_git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8065);
/* harmony import */ var _read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7822);
/* harmony import */ var _show_render_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8378);
/* harmony import */ var _show_render_digest_judged_what_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8677);
/* harmony import */ var _common_command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3945);
/* harmony import */ var _common_judge_here_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3907);
/* harmony import */ var _common_obeyed_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6691);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7910);














/** The most revisions that are shown; at about 10 ms for a ledger of 40 signals that takes a few seconds. */
const revisionLimit = 500;
/** Shows what the documents of the repository around a folder declared over time. */
const history = (0,_common_command_js__WEBPACK_IMPORTED_MODULE_9__/* .command */ .G)({
    name: 'history',
    summary: 'show what the documents declared at each commit that changed them; evidence is not checked',
    operands: [],
    options: {
        ..._common_options_js__WEBPACK_IMPORTED_MODULE_8__/* .documentOptions */ .gC,
        head: { value: 'rev', help: 'show the history up to this commit; else HEAD' },
        format: { value: 'format', help: 'the output format', choices: ['text', 'json'] },
    },
    run: async (options, { directory, progress }) => {
        progress('Reading the history of the documents');
        const { git, root, shallow, head } = await locate(options.head ?? 'HEAD', directory);
        const tree = (0,_read_git_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, head);
        const fromRoot = (0,_common_judge_here_js__WEBPACK_IMPORTED_MODULE_6__/* .pathsFrom */ .lL)(directory, root);
        const policy = await (0,_common_obeyed_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .obeyedPolicy */ .p)(tree, fromRoot(options.policy, '--policy') ?? _read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .policyPath */ .k1);
        const wanted = { ledger: fromRoot(options.ledger, '--ledger'), tracker: fromRoot(options.tracker, '--tracker') };
        const { ledgerPath, trackerPath, problems } = await (0,_read_documents_find_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .findDocuments */ .IZ)(tree, (0,_judge_judgement_choose_base_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsBy */ .YY)(policy, wanted));
        if (ledgerPath === null)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`at ${(0,_show_render_digest_judged_what_js__WEBPACK_IMPORTED_MODULE_11__/* .shortSha */ .F)(head)}: ${problems[0]?.message ?? 'no ledger'}`);
        const { readHistory } = await __webpack_require__.e(/* import() */ 257).then(__webpack_require__.bind(__webpack_require__, 9257));
        const question = { head, shallow, ledgerPath, trackerPath, options: policy, limit: revisionLimit };
        const read = await readHistory(git, question);
        if (!everHadLedger(read))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`no commit up to ${(0,_show_render_digest_judged_what_js__WEBPACK_IMPORTED_MODULE_11__/* .shortSha */ .F)(head)} has a ledger ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .hD)(ledgerPath)}`);
        if (options.format === 'json')
            return { text: (0,_show_render_json_js__WEBPACK_IMPORTED_MODULE_13__/* .json */ .P)(read), decision: 'pass' };
        const { historyText } = await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 8430));
        return { text: historyText(read), decision: 'pass' };
    },
});
async function locate(revision, directory) {
    const git = (0,_read_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(directory, { trusted: false });
    const [{ root, shallow, bare }, head] = await Promise.all([(0,_read_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .describeClone */ .Zk)(git), (0,_common_judge_here_js__WEBPACK_IMPORTED_MODULE_6__/* .commit */ .cd)(git, '--head', revision)]);
    return { git, root: bare ? directory : root, shallow, head };
}
function everHadLedger({ revisions }) {
    return revisions.some(({ problems }) => problems.every(({ rule }) => rule !== 'ledger-missing'));
}


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shortSha),
/* harmony export */   w: () => (/* binding */ judgedWhat)
/* harmony export */ });
/** A SHA as people write it. */
function shortSha(sha) {
    return sha.slice(0, 12);
}
/** Which ledger was read, at which commit, and what it was compared with. */
function judgedWhat({ subject, ledger, changes, mode }, { base }) {
    const { sha, headSha, baseSha, tag } = subject;
    const file = ledger.path === null ? [] : [{ label: ledger.path, path: ledger.path, line: null }, ' '];
    const at = sha === null ? ['in the working tree'] : ['at ', { code: shortSha(sha) }];
    const merged = headSha === null || headSha === sha ? [] : [', the merge of ', { code: shortSha(headSha) }];
    const forTag = tag === null ? [] : [' for the tag ', { code: tag }];
    return [
        'Judged ',
        ...file,
        ...at,
        ...merged,
        ...forTag,
        ...(baseSha === null ? [] : compared(baseSha, changes !== null, base)),
        '.',
        // A release is judged by itself.
        ...(baseSha === null && mode !== 'release' ? [' No change was judged: ', { message: base }, '.'] : []),
    ];
}
function compared(baseSha, isCompared, base) {
    const other = [{ code: shortSha(baseSha) }, ' (', { message: base }, ')'];
    return isCompared
        ? [', compared with ', ...other]
        : [', not compared with ', ...other, ', for a document of one of the two cannot be read'];
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/** A value as the action writes it and the terminal prints it: two spaces a level, and a line end. */
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ })

};
