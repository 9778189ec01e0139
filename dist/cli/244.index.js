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


/***/ }),

/***/ 5901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ versionsAt),
/* harmony export */   O: () => (/* binding */ revisionsOf)
/* harmony export */ });
/* harmony import */ var _commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2759);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8065);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(931);



/**
 * The commits up to `head` that changed one of the paths, newest first, at most `limit`. Only first parents are followed: each state then differs from the one before by one commit or one merge of the main line, without the commits of branches. Where a shallow clone ends, the last commit counts as a change of all paths.
 */
async function revisionsOf(git, head, paths, limit) {
    // From the root, in any folder where git runs. A plumbing command, because a user's configuration may change what `git log` prints.
    const named = paths.map((path) => `:(top,literal)${path}`);
    const options = ['--first-parent', '--timestamp', `--max-count=${String(limit)}`];
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitText */ .q_)(git, ['rev-list', ...options, head, '--', ...named]);
    return lines.split('\n').flatMap((line) => {
        const [seconds, sha] = line.split(' ');
        return sha === undefined ? [] : [{ sha, date: dayOf(Number(seconds)) }];
    });
}
/**
 * The states of some paths at each commit, for as many of the first commits as the limits allow, at least one. Two processes for any number of commits. A path must have no line end.
 */
async function versionsAt(git, shas, paths, limits) {
    const answers = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .checkObjects */ .ZY)(git, shas.flatMap((sha) => paths.map((path) => `${sha}:${path}`)));
    const states = shas.map((_, index) => answers.slice(index * paths.length, (index + 1) * paths.length));
    const affordable = withinLimits(states, limits);
    const ids = [...new Set(affordable.flat().flatMap((file) => (isReadable(file, limits) ? [file.oid] : [])))];
    const contents = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(git, ids);
    const byId = new Map(ids.map((oid, index) => [oid, contents[index]]));
    return affordable.map((files) => files.map((file) => versionOf(file, byId, limits)));
}
/** ISO 8601 days of years with four digits can be compared as text. */
function dayOf(seconds) {
    return seconds >= 0 && seconds < 253_402_300_800 ? new Date(seconds * 1000).toISOString().slice(0, 10) : null;
}
function withinLimits(states, limits) {
    let bytes = 0;
    const tooMany = states.findIndex((files, index) => {
        for (const [column, file] of files.entries()) {
            const newer = states[index - 1]?.[column];
            if (isReadable(file, limits) && !(newer?.kind === 'blob' && newer.oid === file.oid))
                bytes += file.size;
        }
        return index > 0 && bytes > limits.all;
    });
    return tooMany < 0 ? states : states.slice(0, tooMany);
}
function isReadable(answer, { each }) {
    return answer.kind === 'blob' && answer.size <= each;
}
function versionOf(file, contents, limits) {
    if (file.kind !== 'blob')
        return { id: file.kind, reading: (0,_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .notAFile */ .$y)(file) };
    if (file.size > limits.each)
        return { id: file.oid, reading: { kind: 'too-large', size: file.size } };
    const read = contents.get(file.oid);
    return read?.kind === 'blob' && read.content !== null
        ? { id: file.oid, reading: { kind: 'bytes', bytes: read.content } }
        : { id: 'missing', reading: { kind: 'missing' } };
}


/***/ })

};
