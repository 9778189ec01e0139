export const id = 244;
export const ids = [244];
export const modules = {

/***/ 1244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rewritesOf: () => (/* binding */ rewritesOf)
/* harmony export */ });
/* harmony import */ var _git_revisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5901);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3183);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3182);



/** At most this many commits that changed the ledger are looked at. At about 10 ms for a ledger of 40 signals that takes two seconds. */
const revisionLimit = 200;
/** The newest change of title and exit criterion of some signals up to a commit, since each row was added or last GO. Throws where git fails. */
async function rewritesOf(git, head, ledgerPath, options, ids) {
    if (ids.length === 0 || /\p{Cc}/u.test(ledgerPath))
        return [];
    const revisions = await (0,_git_revisions_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionsOf */ .O)(git, head, [ledgerPath], revisionLimit);
    const versions = await (0,_git_revisions_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsAt */ .L)(git, revisions.map(({ sha }) => sha), [ledgerPath], { each: _decode_js__WEBPACK_IMPORTED_MODULE_1__/* .documentLimit */ .NL, all: 4 * _decode_js__WEBPACK_IMPORTED_MODULE_1__/* .documentLimit */ .NL });
    const found = [];
    const following = new Set(ids);
    let newer = null;
    for (const [index, [version]] of versions.entries()) {
        if (version === undefined || following.size === 0)
            break;
        const { value } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .au)(ledgerPath, version.reading, options);
        // Where a commit cannot be read, older commits are not looked at.
        if (value === null)
            break;
        const rows = new Map(value.signals.map((signal) => [signal.id, signal]));
        for (const id of following) {
            const [before, after] = [rows.get(id), newer?.rows.get(id)];
            if (before !== undefined && after !== undefined && newer !== null)
                found.push(...rewritten(before, after, newer.sha));
            if (before === undefined || before.status === 'GO')
                following.delete(id);
        }
        newer = { sha: revisions[index]?.sha ?? '', rows };
    }
    const first = new Map(found.toReversed().map((one) => [`${one.field} ${one.id}`, one]));
    return [...first.values()];
}
function rewritten(before, after, sha) {
    return ['title', 'exit'].flatMap((field) => {
        const [was, is] = [words(before, field), words(after, field)];
        return was === '' || was === is ? [] : [{ id: after.id, field, sha, was }];
    });
}
function words(signal, field) {
    return (signal[field]?.text ?? '').replace(/\s+/g, ' ').trim();
}


/***/ })

};
