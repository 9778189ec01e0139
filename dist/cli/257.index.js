export const id = 257;
export const ids = [257];
export const modules = {

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


/***/ }),

/***/ 9257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHistory: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _judge_changes_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3722);
/* harmony import */ var _judge_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4720);
/* harmony import */ var _model_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9819);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5086);
/* harmony import */ var _read_documents_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3183);
/* harmony import */ var _read_documents_formats_own_tracker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4067);
/* harmony import */ var _read_documents_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3182);
/* harmony import */ var _read_git_revisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5901);








/** Reads what the documents declared along the first parents of a commit, all in a few processes. Throws where git fails, or cannot be asked for such a path. */
async function readHistory(git, question) {
    const { head, shallow, ledgerPath, trackerPath, limit } = question;
    const paths = trackerPath === null ? [ledgerPath] : [ledgerPath, trackerPath];
    for (const path of paths)
        if (/\p{Cc}/u.test(path))
            throw new Error(`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} has a control character in its name, and is not read`);
    // One more than is shown, to know what the oldest one changed. All together are read in the time that one document may take.
    const found = await (0,_read_git_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionsOf */ .O)(git, head, paths, limit + 1);
    const shas = found.map(({ sha }) => sha);
    const versions = await (0,_read_git_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .versionsAt */ .L)(git, shas, paths, { each: _read_documents_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .documentLimit */ .NL, all: _read_documents_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .documentLimit */ .NL });
    const truncated = found.length > limit || versions.length < found.length;
    const rows = await toRows(found, versions, question);
    return {
        schemaVersion: 1,
        head,
        ledger: { path: ledgerPath },
        tracker: { path: trackerPath },
        shallow,
        truncated,
        revisions: truncated && rows.length > 1 ? rows.slice(0, -1) : rows,
    };
}
/** Newest first, as they came; made from the oldest on, for each is compared with the one before. */
async function toRows(revisions, versions, { ledgerPath, trackerPath, options }) {
    const ledgerAt = rememberingOne(async (version) => judged(await (0,_read_documents_load_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedger */ .au)(ledgerPath, version.reading, options)));
    const trackerAt = rememberingOne(async (version) => judged(await (0,_read_documents_load_js__WEBPACK_IMPORTED_MODULE_5__/* .openTracker */ .Zl)(trackerPath ?? '', version.reading, options)));
    const rows = [];
    let before = null;
    for (const [index, files] of [...versions.entries()].toReversed()) {
        const [ledgerVersion, trackerVersion] = files;
        const revision = revisions[index];
        if (revision === undefined || ledgerVersion === undefined)
            continue;
        const ledger = await ledgerAt(ledgerVersion);
        const tracker = trackerVersion === undefined ? ownGates(ledger) : await trackerAt(trackerVersion);
        rows.push(toRow(revision, ledger, tracker, before));
        if (ledger.value !== null)
            before = { sha: revision.sha, ledger: ledger.value, tracker: tracker.value };
    }
    return rows.toReversed();
}
/** Where there is no tracker, the gates are the ledger's own. */
function ownGates({ value }) {
    return { value: value === null ? null : (0,_read_documents_formats_own_tracker_js__WEBPACK_IMPORTED_MODULE_4__/* .ownTracker */ .$)(value), problems: [] };
}
/** A document that `check` would call invalid says nothing here either: what it counts to would be a guess. */
function judged({ value, problems }) {
    const first = problems.find(({ rule }) => (0,_judge_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOf */ .Y)(rule).invalidates === true);
    if (first === undefined)
        return { value, problems: [] };
    return { value: null, problems: [{ rule: first.rule, path: first.path, line: first.line }] };
}
/** Most commits change one document of the two; to remember all that were read would take too much memory. */
function rememberingOne(make) {
    let last = null;
    return (version) => {
        if (last?.id !== version.id)
            last = { id: version.id, made: make(version) };
        return last.made;
    };
}
function toRow(revision, ledger, tracker, before) {
    const readable = ledger.value !== null && tracker.value !== null;
    return {
        ...revision,
        signals: ledger.value === null ? null : countSignals(ledger.value),
        gates: readable ? countGates(ledger.value, tracker.value) : null,
        problems: [...ledger.problems, ...tracker.problems],
        changes: ledger.value === null || before === null ? null : changesSince(before, ledger.value, tracker.value),
    };
}
function countSignals({ signals }) {
    return { total: signals.length, byStatus: (0,_model_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .countByStatus */ .x7)(signals) };
}
function countGates(ledger, tracker) {
    return { total: tracker.gates.length, closed: (0,_judge_changes_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .closedGates */ .be)({ ledger, tracker }).size };
}
/** A tracker that one side cannot show would make every gate look added or removed. */
function changesSince(before, ledger, tracker) {
    const known = before.tracker !== null && tracker !== null;
    const changes = (0,_judge_changes_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)({ ledger: before.ledger, tracker: known ? before.tracker : null }, { ledger, tracker: known ? tracker : null });
    return {
        since: before.sha,
        ...changes,
        signals: changes.signals.map(({ id, kind, from, to, fields }) => ({ id, kind, from, to, fields })),
        gates: changes.gates.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
    };
}


/***/ })

};
