export const id = 918;
export const ids = [918];
export const modules = {

/***/ 8971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ didYouMeanWord)
/* harmony export */ });
/* harmony import */ var _skeleton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(542);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);


/** At most this many words are suggested. */
const suggestionLimit = 3;
/** In characters; a longer word gets no suggestion. */
const lengthLimit = 80;
/** A sentence that suggests known words for an unknown one; '' where there are none. */
function didYouMeanWord(word, known) {
    const key = (0,_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(word.slice(0, lengthLimit));
    if (key === '')
        return '';
    const ranked = known
        .map((one) => ({ one, distance: distance(key, (0,_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(one.slice(0, lengthLimit))) }))
        .filter(({ one, distance: far }) => far <= Math.max(1, Math.floor(Math.min(key.length, one.length) / 3)))
        .toSorted((a, b) => a.distance - b.distance)
        .slice(0, suggestionLimit);
    const meant = ranked.length > 0 ? ranked.map(({ one }) => one) : known.filter((one) => isPartOf(key, (0,_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(one)));
    return meant.length === 0 ? '' : ` Did you mean ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(meant.slice(0, suggestionLimit))}?`;
}
/** Whether a word is the beginning of a known word, or its last part, as the number of a signal after its gate. */
function isPartOf(word, known) {
    return (word.length > 2 && known.startsWith(word)) || known.endsWith((0,_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(` / ${word}`));
}
/** By how many added, removed or replaced letters two texts differ. */
function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let at = 1; at <= one.length; at += 1) {
        const next = [at];
        for (let to = 1; to <= other.length; to += 1) {
            const same = one[at - 1] === other[to - 1] ? 0 : 1;
            next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 9778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ reviewSignals)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7206);
/* harmony import */ var _model_near_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8971);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5086);
/* harmony import */ var _read_documents_formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2030);
/* harmony import */ var _read_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5584);





/**
 * Writes to the tracker what signals are now, as the state that somebody reviewed, and returns their rows. Where nobody asked for it (`isAsked`), a tracker without a list of signals stays as it is. Throws `UsageError` where there is no tracker, a signal is not in the ledger, or a folder has changes that no commit has.
 */
async function reviewSignals(editing, ids, { isAsked }) {
    const { ledger, ledgerPath, tracker, trackerPath } = await editing.load();
    if (ledger === null || ledgerPath === null || tracker === null)
        return [];
    if (trackerPath === null || (tracker.signals === null && !isAsked)) {
        if (!isAsked)
            return [];
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('there is no tracker to write the fingerprints to; add a `gate-tracker.json` beside the ledger, with its gates');
    }
    const rows = ids.map((id) => rowOf(id, ledger.signals, ledgerPath));
    // A list that is new has all signals, because a tracker that lists some lists all.
    const listed = tracker.signals === null ? ledger.signals : rows;
    const tree = editing.tree();
    const objects = await (0,_read_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(rows, tree);
    const changed = [...objects].find(([, id]) => id.startsWith('changed '));
    if (changed !== undefined && isAsked)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`the folder ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(changed[0])} has changes that are not committed; commit them first`);
    if (changed !== undefined)
        return [];
    const prints = (0,_read_evidence_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintsOf */ .tm)(rows, [ledgerPath, trackerPath], objects);
    const source = await editing.source(trackerPath);
    const format = (0,_read_documents_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .be)(_read_documents_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .trackerFormats */ .j5, source, editing.policy);
    await editing.edit(trackerPath, format.review(source, tracker, new Map(listed.map(({ id }) => [id, prints.get(id) ?? null]))));
    return rows;
}
function rowOf(id, signals, ledger) {
    const row = signals.find((signal) => signal.id === id);
    if (row !== undefined)
        return row;
    const hint = (0,_model_near_words_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMeanWord */ .i)(id, signals.map((signal) => signal.id));
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`there is no signal ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(id)} in ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(ledger)}.${hint}`);
}


/***/ }),

/***/ 9918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var _show_render_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1240);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5086);
/* harmony import */ var _read_documents_ledger_signal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9695);
/* harmony import */ var _common_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _common_editing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2061);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7910);
/* harmony import */ var _common_review_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9778);







/** Writes down what somebody reviewed: the criterion, the evidence and the code of signals, as they are now. */
const review = (0,_common_command_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G)({
    name: 'review',
    summary: 'write to the tracker that you looked at signals, so that a later change of them is seen',
    operands: [{ name: 'id', help: 'the id of a signal', isRepeated: true }],
    options: _common_options_js__WEBPACK_IMPORTED_MODULE_2__/* .documentOptions */ .gC,
    run: async (documents, { directory, progress }, ...ids) => {
        progress('Reading the documents');
        const editing = await (0,_common_editing_js__WEBPACK_IMPORTED_MODULE_1__/* .openEditing */ .N)(documents, directory);
        for (const id of ids)
            (0,_common_editing_js__WEBPACK_IMPORTED_MODULE_1__/* .assertCertain */ .t)(await editing.load(), id);
        const rows = await (0,_common_review_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewSignals */ .y)(editing, [...new Set(ids)], { isAsked: true });
        await editing.save();
        const changes = editing.changes();
        const lines = [
            ...rows.map(reviewed),
            ...(changes.length === 0 ? ['All of this was reviewed before; nothing changed.'] : changes),
        ];
        return { text: lines.map((line) => `${(0,_show_render_log_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .B)(line)}\n`).join(''), decision: 'pass' };
    },
});
/** What was reviewed of a signal, so that a person sees what they vouch for. */
function reviewed({ id, exit, evidence, code }) {
    const texts = (field) => (field?.references ?? []).map(({ text }) => (0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(text)).join(', ');
    const parts = [
        exit === null || (0,_read_documents_ledger_signal_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(exit.text) ? 'no criterion' : `done when: ${exit.text}`,
        texts(evidence) === '' ? 'no evidence' : `evidence: ${texts(evidence)}`,
        texts(code) === '' ? 'no code' : `code: ${texts(code)}`,
    ];
    return `Reviewed ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(id)}: ${parts.join('; ')}.`;
}


/***/ })

};
