export const id = 430;
export const ids = [430];
export const modules = {

/***/ 8430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyText: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _model_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9819);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1240);
/* harmony import */ var _digest_judged_what_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8677);



/** The most moves of one revision that are shown; the JSON has them all. */
const moveLimit = 20;
/** A history for a terminal: a line for each revision, newest first, with what it moved below it. */
function historyText(history) {
    const { ledger, tracker, revisions } = history;
    const shown = shownStatuses(history);
    const header = ['commit', 'date', ...shown, 'signals', 'gates closed'];
    const rows = [header, ...revisions.map((revision) => cells(revision, shown, history))];
    const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const [top, ...lines] = rows.map((row) => `  ${row.map((cell, column) => pad(cell, column, widths)).join('  ')}`.trimEnd());
    return `${[
        `${ledger.path}${tracker.path === null ? '' : ` and ${tracker.path}`}, newest first, along first parents`,
        '',
        top ?? '',
        ...lines.flatMap((line, index) => [line, ...moves(revisions[index]?.changes ?? null)]),
        '',
        'As declared: a gate is closed by its declaration and the rows of its signals. Evidence is not checked for past commits.',
        ...limits(history),
    ]
        .map(_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)
        .join('\n')}\n`;
}
/** What is not applicable has a column only where something is. */
function shownStatuses({ revisions }) {
    const hasExcluded = revisions.some(({ signals }) => (signals?.byStatus['N/A'] ?? 0) > 0);
    return _model_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .bM.filter((status) => status !== 'N/A' || hasExcluded);
}
/** Numbers end where the number above them ends. */
function pad(cell, column, widths) {
    const width = widths[column] ?? 0;
    return column < 2 || column === widths.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}
function cells({ sha, date, signals, gates, problems }, shown, { ledger }) {
    const wrong = problems.map(({ rule, path, line }) => `${rule} (${path === ledger.path ? 'ledger' : 'tracker'}:${String(line)})`);
    const start = [(0,_digest_judged_what_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .F)(sha), date ?? 'unknown'];
    if (signals === null)
        return [...start, ...shown.map(() => '-'), '-', `INVALID: ${wrong.join(', ')}`];
    return [
        ...start,
        ...shown.map((status) => String(signals.byStatus[status])),
        String(signals.total),
        gates === null ? ['unknown', ...wrong].join(': ') : `${String(gates.closed)} of ${String(gates.total)}`,
    ];
}
function moves(changes) {
    if (changes === null)
        return [];
    const all = [
        ...changes.gates.map((change) => ({ ...change, of: 'gate ' })),
        ...changes.signals.map((change) => ({ ...change, of: '' })),
    ];
    const moved = all.filter(({ kind }) => kind !== 'edited');
    const shown = moved.slice(0, moveLimit);
    const edited = all.length - moved.length;
    return [
        ...shown.map(({ of, id, kind, from, to }) => `${of}${id} ${kind}: ${from ?? '-'} -> ${to ?? '-'}`),
        ...(moved.length > shown.length ? [`${String(moved.length - shown.length)} more moved`] : []),
        ...(edited > 0 ? [`${String(edited)} edited`] : []),
    ].map((line) => `      ${line}`);
}
function limits({ shallow, truncated, revisions }) {
    const left = `Older revisions are left out: only the newest ${String(revisions.length)} are shown.`;
    const cut = 'The clone is shallow: older history is cut off, and the oldest commit here may have changed nothing. `git fetch --unshallow` brings the rest.';
    return [...(truncated ? [left] : []), ...(shallow ? [cut] : [])];
}


/***/ })

};
