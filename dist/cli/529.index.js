export const id = 529;
export const ids = [529];
export const modules = {

/***/ 7351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ closableGates),
/* harmony export */   Bg: () => (/* binding */ followSnapshots),
/* harmony export */   gv: () => (/* binding */ followTracker)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7206);
/* harmony import */ var _read_documents_formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2030);
/* harmony import */ var _read_documents_formats_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);



/** Makes the tracker, where there is one, follow the ledger. Returns what is not in the ledger and stays in the tracker. */
async function followTracker(editing, how) {
    const { ledger, tracker, trackerPath } = await editing.load();
    if (trackerPath === null || ledger === null || tracker === null)
        return [];
    const source = await editing.source(trackerPath);
    const format = (0,_read_documents_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(_read_documents_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .trackerFormats */ .j5, source, editing.policy);
    const { edits, left } = format.follow(source, tracker, ledger, editing.policy, how);
    await editing.edit(trackerPath, edits);
    return left;
}
/** The gates that would be GO with another declared status. */
async function closableGates(editing) {
    const { gates } = await editing.judge();
    const closable = gates.filter(({ needs }) => needs.length > 0 && needs.every(({ kind }) => kind === 'declaration'));
    return new Set(closable.map(({ id }) => id));
}
/** Makes the snapshots follow the effective statuses. Throws `UsageError` where one cannot be read. */
async function followSnapshots(editing) {
    const { snapshots, vocabulary } = editing.policy;
    if (snapshots.length === 0)
        return;
    const { gates } = await editing.judge();
    const shown = gates.map(({ id, effective, go, total }) => ({ id, status: effective, closed: go, open: total - go }));
    for (const { path } of snapshots) {
        const source = await editing.source(path);
        const read = (0,_read_documents_formats_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .readSnapshots */ .yj)(source);
        if (read.kind === 'refused')
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}:${String(read.problem.line)}: ${read.problem.message}`);
        await editing.edit(path, (0,_read_documents_formats_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .snapshotEdits */ .AW)(source, read.value, shown, vocabulary));
    }
}


/***/ }),

/***/ 1995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expectEvidence),
/* harmony export */   j: () => (/* binding */ citedByGo)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _read_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1939);
/* harmony import */ var _read_evidence_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5521);



/**
 * Lets evidence count that only has to be added to git, because it is committed together with the documents. Otherwise a snapshot would be out of date after that commit. Returns what to do for each such file.
 */
async function expectEvidence(editing, references) {
    const proofs = await (0,_read_evidence_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .proveIn */ .Q8)(editing.tree(), references);
    const untracked = [...proofs.values()].flatMap(({ verification, paths }) => verification.kind === 'refuted' && verification.rule === 'evidence-ignored' ? paths : []);
    if (untracked.length === 0)
        return [];
    editing.expect(untracked);
    const listed = await editing.tree().list();
    return [...new Set(untracked)].map((path) => {
        const isIgnored = !listed.some((one) => one === path || one.startsWith(`${path}/`));
        return `Add the evidence to git, otherwise nobody else has it: git add ${isIgnored ? '-f ' : ''}${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(path)}`;
    });
}
/** The evidence of all signals and gates that claim to be GO. */
function citedByGo({ ledger, tracker }) {
    if (ledger === null)
        return [];
    const gates = tracker === null ? [] : (0,_read_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .goGates */ .br)(ledger, tracker);
    return [...(0,_read_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .goSignals */ .u2)(ledger).flatMap(_read_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1), ...gates.flatMap(({ evidence }) => evidence)];
}


/***/ }),

/***/ 7529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sync: () => (/* binding */ sync)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5086);
/* harmony import */ var _show_render_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1240);
/* harmony import */ var _common_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _common_editing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2061);
/* harmony import */ var _common_follow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7351);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7910);
/* harmony import */ var _common_untracked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1995);







/** Makes the tracker and the snapshots of the working tree follow the ledger. Removes no requirement of the tracker. */
const sync = (0,_common_command_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G)({
    name: 'sync',
    summary: 'update the tracker and the snapshots from the ledger',
    operands: [],
    options: {
        check: { isFlag: true, help: 'write nothing; exit with status 1 where something would change' },
        ..._common_options_js__WEBPACK_IMPORTED_MODULE_2__/* .documentOptions */ .gC,
    },
    run: async ({ check, ...documents }, { directory, progress }) => {
        progress('Reading the documents');
        const editing = await (0,_common_editing_js__WEBPACK_IMPORTED_MODULE_0__/* .openEditing */ .N)(documents, directory);
        const loaded = await editing.load();
        (0,_common_editing_js__WEBPACK_IMPORTED_MODULE_0__/* .assertCertain */ .t)(loaded, null);
        const toAdd = await (0,_common_untracked_js__WEBPACK_IMPORTED_MODULE_3__/* .expectEvidence */ .P)(editing, (0,_common_untracked_js__WEBPACK_IMPORTED_MODULE_3__/* .citedByGo */ .j)(loaded));
        const left = await (0,_common_follow_js__WEBPACK_IMPORTED_MODULE_1__/* .followTracker */ .gv)(editing, { signal: null, add: true, close: new Set() });
        await (0,_common_follow_js__WEBPACK_IMPORTED_MODULE_1__/* .followSnapshots */ .Bg)(editing);
        const changes = editing.changes();
        if (!check)
            await editing.save();
        const lines = [
            ...(changes.length === 0 ? ['The tracker and the snapshots agree with the ledger; nothing changed.'] : changes),
            ...toAdd,
            ...left.map((id) => `${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(id)} is in the tracker, but not in the ledger. It was kept: add its row, or delete it by hand.`),
        ];
        return {
            text: lines.map((line) => `${(0,_show_render_log_js__WEBPACK_IMPORTED_MODULE_6__/* .logLine */ .B)(line)}\n`).join(''),
            decision: check && changes.length > 0 ? 'block' : 'pass',
        };
    },
});


/***/ })

};
