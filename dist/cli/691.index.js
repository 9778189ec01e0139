export const id = 691;
export const ids = [691];
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

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pack: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _show_render_text_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4784);
/* harmony import */ var _show_render_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8198);
/* harmony import */ var _common_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _common_judge_here_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3907);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7910);





/** Judges a commit of the repository around a folder, and packs it where it passes. Throws like `makePack`, too. */
const pack = (0,_common_command_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G)({
    name: 'pack',
    summary: 'judge a commit and, where it passes, write its documents, report and evidence to a folder',
    operands: [],
    options: {
        out: {
            value: 'folder',
            help: 'the folder of the pack: it must be absent, empty, or have the same pack',
            isRequired: true,
        },
        ..._common_options_js__WEBPACK_IMPORTED_MODULE_3__/* .documentOptions */ .gC,
        ..._common_options_js__WEBPACK_IMPORTED_MODULE_3__/* .judgingOptions */ .Ds,
        ..._common_options_js__WEBPACK_IMPORTED_MODULE_3__/* .factOptions */ .h$,
        head: { value: 'rev', help: 'judge this commit; else HEAD' },
    },
    run: async ({ out, ...options }, { directory, color }) => {
        const { git, judged, asked, comparison, policy } = await (0,_common_judge_here_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeHere */ .EK)({ ...options, head: options.head ?? 'HEAD' }, directory);
        const { makePack } = await __webpack_require__.e(/* import() */ 591).then(__webpack_require__.bind(__webpack_require__, 2591));
        const done = await makePack({ git, judged, asked, policy, folder: out, base: directory });
        return {
            text: `${(0,_show_render_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(judged.report, comparison, color ? _show_render_text_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .colored */ .dS : _show_render_text_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)}${done}\n`,
            decision: judged.report.decision,
        };
    },
});


/***/ })

};
