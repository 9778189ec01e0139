export const id = 673;
export const ids = [673];
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

/***/ 4673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/show/render/json.ts
var json = __webpack_require__(8378);
// EXTERNAL MODULE: ./src/show/render/text/paint.ts
var text_paint = __webpack_require__(4784);
// EXTERNAL MODULE: ./src/show/render/text/terminal.ts
var terminal = __webpack_require__(8198);
// EXTERNAL MODULE: ./src/show/render/text/first-line-text.ts
var first_line_text = __webpack_require__(9037);
// EXTERNAL MODULE: ./src/judge/rules/catalogue.ts + 16 modules
var catalogue = __webpack_require__(4720);
// EXTERNAL MODULE: ./src/read/documents/find-documents.ts
var find_documents = __webpack_require__(8633);
// EXTERNAL MODULE: ./src/read/git/commit-tree.ts
var commit_tree = __webpack_require__(2759);
// EXTERNAL MODULE: ./src/read/git/commits.ts + 1 modules
var commits = __webpack_require__(745);
// EXTERNAL MODULE: ./src/read/git/git.ts + 1 modules
var git_git = __webpack_require__(8065);
// EXTERNAL MODULE: ./src/read/git/worktree.ts
var worktree = __webpack_require__(6950);
// EXTERNAL MODULE: ./src/read/policy/load-policy.ts
var load_policy = __webpack_require__(7822);
// EXTERNAL MODULE: ./src/run/commands/common/judge-here.ts + 9 modules
var judge_here = __webpack_require__(3907);
;// CONCATENATED MODULE: ./src/run/commands/common/all-ledgers.ts









/**
 * The paths of all ledgers: of the judged commit or working tree, and of the base and its tip, too, because a deleted ledger must not pass. Throws `UsageError` where there is none.
 */
async function allLedgers({ head, base, policy, }, directory) {
    const git = (0,git_git/* gitIn */.uM)(directory, { trusted: false });
    const [{ root: top, bare }, sha] = await Promise.all([(0,commits/* describeClone */.Zk)(git), (0,commits/* commitOf */.D3)(git, head ?? 'HEAD')]);
    if (sha === null && (head !== null || bare))
        throw new errors/* UsageError */.e(`this repository has no commit ${head ?? 'HEAD'}`);
    const root = bare ? directory : top;
    const policyFile = (0,judge_here/* pathsFrom */.lL)(directory, root)(policy, '--policy') ?? load_policy/* policyPath */.k1;
    const { baseSha, tipSha } = await (0,judge_here/* findBase */.lN)(git, base, head);
    const trees = [
        head === null && !bare ? (0,worktree/* worktree */.Y)(git, root) : (0,commit_tree/* commitTree */.SC)(git, sha ?? ''),
        ...[baseSha, tipSha].flatMap((commit) => (commit === null ? [] : [(0,commit_tree/* commitTree */.SC)(git, commit)])),
    ];
    const found = await Promise.all(trees.map((tree) => ledgersIn(tree, policyFile)));
    const ledgers = [...new Set(found.flat())].toSorted();
    if (ledgers.length === 0)
        throw new errors/* UsageError */.e('there is no file named signal-ledger.md; see gate-ledger init');
    return { root, ledgers };
}
/** The ledgers by their usual name, and the one that the policy names. */
async function ledgersIn(tree, policyFile) {
    const [paths, { policy }] = await Promise.all([tree.list(), (0,load_policy/* readPolicyOf */.KB)(tree, policyFile, catalogue/* ruleCatalogue */.EP)]);
    return paths.filter((path) => (0,find_documents/* isLedgerName */.t7)(path) || path === policy?.ledger?.path);
}

// EXTERNAL MODULE: ./src/run/commands/common/command.ts
var command = __webpack_require__(3945);
// EXTERNAL MODULE: ./src/run/commands/common/options.ts
var options = __webpack_require__(7910);
;// CONCATENATED MODULE: ./src/run/commands/check.ts










/** Judges the repository around a folder. */
const check = (0,command/* command */.G)({
    name: 'check',
    summary: 'judge the signal ledger and the gate tracker of a repository: may this ship?',
    operands: [],
    options: {
        ...options/* documentOptions */.gC,
        ...options/* judgingOptions */.Ds,
        ...options/* factOptions */.h$,
        head: { value: 'rev', help: 'judge this commit; else the working tree' },
        all: {
            isFlag: true,
            help: 'judge every ledger: each signal-ledger.md with the tracker beside it, and the ledger of the policy',
        },
        format: { value: 'format', help: 'the output format', choices: ['text', 'json', 'markdown'] },
    },
    run: async ({ all, format, ...options }, here) => {
        here.progress('Judging the documents');
        if (!all) {
            const { judged, comparison } = await (0,judge_here/* judgeHere */.EK)(options, here.directory);
            return { text: await render(judged.report, comparison, format, here), decision: judged.report.decision };
        }
        if (options.ledger !== null || options.tracker !== null)
            throw new errors/* UsageError */.e('--all judges every ledger; leave --ledger and --tracker out');
        const reports = [];
        const texts = [];
        const { root, ledgers } = await allLedgers(options, here.directory);
        for (const ledger of ledgers) {
            here.progress(`Judging ${ledger}`);
            const { judged, comparison } = await (0,judge_here/* judgeHere */.EK)({ ...options, ledger: (0,external_node_path_.join)(root, ledger) }, here.directory);
            reports.push(judged.report);
            texts.push(`${paintOf(here)(ledger, 'bold')}\n${await render(judged.report, comparison, format, here)}`);
        }
        const text = format === 'json' ? (0,json/* json */.P)(reports) : [...texts, overview(reports, here)].join('\n');
        return { text, decision: reports.every(({ decision }) => decision === 'pass') ? 'pass' : 'block' };
    },
});
function overview(reports, here) {
    const paint = paintOf(here);
    const lines = reports.map((report) => {
        const { decision, ledger } = report;
        const word = decision === 'pass' ? 'passes' : 'blocks';
        return `  ${paint(word, (0,text_paint/* styleOf */.Vj)(decision === 'pass' ? 'GO' : 'NO-GO'))}  ${paint(`${ledger.path ?? ''}: ${(0,first_line_text/* headline */.P)(report)}`)}`;
    });
    return `All ledgers\n${lines.join('\n')}\n`;
}
function paintOf({ color }) {
    return color ? text_paint/* colored */.dS : text_paint/* plain */.pj;
}
async function render(report, comparison, format, here) {
    if (format === 'json')
        return (0,json/* json */.P)(report);
    if (format === 'text')
        return (0,terminal/* terminal */.F)(report, comparison, paintOf(here));
    const { viewOf } = await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.bind(__webpack_require__, 694));
    return viewOf(report, comparison, null).body(Infinity);
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
