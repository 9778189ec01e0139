export const id = 799;
export const ids = [799];
export const modules = {

/***/ 6799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_command_history)
});

// EXTERNAL MODULE: ./src/check.ts + 10 modules
var check = __webpack_require__(5940);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
// EXTERNAL MODULE: ./src/judge.ts + 12 modules
var judge = __webpack_require__(4810);
// EXTERNAL MODULE: ./src/load.ts + 5 modules
var load = __webpack_require__(5678);
// EXTERNAL MODULE: ./src/policy/load-policy.ts
var load_policy = __webpack_require__(6403);
// EXTERNAL MODULE: ./src/policy/policy.ts
var policy_policy = __webpack_require__(6658);
// EXTERNAL MODULE: ./src/changes/compare.ts
var compare = __webpack_require__(3782);
// EXTERNAL MODULE: ./src/documents/decode.ts
var decode = __webpack_require__(6138);
// EXTERNAL MODULE: ./src/decide.ts
var decide = __webpack_require__(3431);
// EXTERNAL MODULE: ./src/repository/revisions.ts
var revisions = __webpack_require__(2294);
// EXTERNAL MODULE: ./src/statuses.ts
var statuses = __webpack_require__(6585);
;// CONCATENATED MODULE: ./src/history/read-history.ts







/** Reads what the documents declared along the first parents of a commit, all in a few processes. Throws where git fails, or cannot be asked for such a path. */
async function readHistory(git, question) {
    const { head, shallow, ledgerPath, trackerPath, limit } = question;
    const paths = trackerPath === null ? [ledgerPath] : [ledgerPath, trackerPath];
    for (const path of paths)
        if (/\p{Cc}/u.test(path))
            throw new Error(`${(0,documents_text/* quote */.hD)(path)} has a control character in its name, and is not read`);
    // One more than is shown, to tell what the oldest one changed. All together are read in the time that one document may take.
    const found = await (0,revisions/* revisionsOf */.O)(git, head, paths, limit + 1);
    const shas = found.map(({ sha }) => sha);
    const versions = await (0,revisions/* versionsAt */.L)(git, shas, paths, { each: decode/* documentLimit */.NL, all: decode/* documentLimit */.NL });
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
async function toRows(revisions, versions, { ledgerPath, trackerPath, format }) {
    const ledgerAt = rememberingOne(async (version) => judged(await (0,load/* openLedger */.au)(ledgerPath, version.reading, format)));
    const trackerAt = rememberingOne(async (version) => judged(await (0,load/* openTracker */.Zl)(trackerPath ?? '', version.reading, format)));
    const rows = [];
    let before = null;
    for (const [index, files] of [...versions.entries()].toReversed()) {
        const [ledgerVersion, trackerVersion] = files;
        const revision = revisions[index];
        if (revision === undefined || ledgerVersion === undefined)
            continue;
        const ledger = await ledgerAt(ledgerVersion);
        const tracker = trackerVersion === undefined ? nothing : await trackerAt(trackerVersion);
        rows.push(toRow(revision, ledger, tracker, before));
        if (ledger.value !== null)
            before = { sha: revision.sha, ledger: ledger.value, tracker: tracker.value };
    }
    return rows.toReversed();
}
const nothing = { value: null, problems: [] };
/** A document that `check` would call invalid says nothing here either: what it counts to would be a guess. */
function judged({ value, problems }) {
    const first = problems.find(({ rule }) => decide/* untrusted */.b.has(rule));
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
    return { total: signals.length, byStatus: (0,statuses/* countByStatus */.x7)(signals) };
}
function countGates(ledger, tracker) {
    return { total: tracker.gates.length, closed: (0,compare/* closedGates */.be)({ ledger, tracker }).size };
}
/** A tracker that one side cannot show would make every gate look added or removed. */
function changesSince(before, ledger, tracker) {
    const known = before.tracker !== null && tracker !== null;
    const changes = (0,compare/* compare */.UD)({ ledger: before.ledger, tracker: known ? before.tracker : null }, { ledger, tracker: known ? tracker : null });
    return { since: before.sha, ...changes };
}

// EXTERNAL MODULE: ./src/render/wording.ts + 1 modules
var wording = __webpack_require__(5998);
;// CONCATENATED MODULE: ./src/render/history-text.ts



/** The most moves of one revision that are shown; the JSON has them all. */
const moveLimit = 20;
/** A history for a terminal: a line for each revision, newest first, with what it moved below it. */
function historyText(history) {
    const { ledger, tracker, revisions } = history;
    const rows = [header, ...revisions.map((revision) => cells(revision, history))];
    const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const [top, ...lines] = rows.map((row) => `  ${row.map((cell, column) => pad(cell, column, widths[column] ?? 0)).join('  ')}`.trimEnd());
    return `${[
        `${ledger.path}${tracker.path === null ? '' : ` and ${tracker.path}`}, newest first, along first parents`,
        '',
        top ?? '',
        ...lines.flatMap((line, index) => [line, ...moves(revisions[index]?.changes ?? null)]),
        '',
        'As declared: a gate is closed by its declaration and the rows of its signals. Evidence is not checked for past commits.',
        ...limits(history),
    ]
        .map(documents_text/* spelledOut */.Si)
        .join('\n')}\n`;
}
const header = ['commit', 'date', ...statuses/* statuses */.bM, 'signals', 'gates closed'];
/** Numbers end where the number above them ends. */
function pad(cell, column, width) {
    return column < 2 || column === header.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}
function cells({ sha, date, signals, gates, problems }, { ledger }) {
    const wrong = problems.map(({ rule, path, line }) => `${rule} (${path === ledger.path ? 'ledger' : 'tracker'}:${String(line)})`);
    const start = [(0,wording/* short */.h0)(sha), date ?? 'unknown'];
    if (signals === null)
        return [...start, ...statuses/* statuses */.bM.map(() => '-'), '-', `INVALID: ${wrong.join(', ')}`];
    return [
        ...start,
        ...statuses/* statuses */.bM.map((status) => String(signals.byStatus[status])),
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

// EXTERNAL MODULE: ./src/render/json.ts
var json = __webpack_require__(5104);
// EXTERNAL MODULE: ./src/repository/commit-tree.ts
var commit_tree = __webpack_require__(3032);
// EXTERNAL MODULE: ./src/repository/commits.ts
var commits = __webpack_require__(8894);
// EXTERNAL MODULE: ./src/repository/git.ts
var repository_git = __webpack_require__(2740);
;// CONCATENATED MODULE: ./src/history/history-command.ts














/** The most revisions that are shown; at some 10 ms for a ledger of 40 signals that is a few seconds. */
const revisionLimit = 500;
/** Shows what the documents of the repository around a folder declared over time. Throws `UsageError` or `GitFailure`. */
async function history_command_history(asked, directory) {
    const git = (0,repository_git/* gitIn */.uM)(directory, { trusted: false });
    const [{ root: top, shallow, bare }, head] = await Promise.all([
        (0,commits/* describeClone */.Zk)(git),
        (0,check/* commit */.cd)(git, '--head', asked.head ?? 'HEAD'),
    ]);
    const root = bare ? directory : top;
    const fromRoot = (0,check/* pathsFrom */.lL)(directory, root);
    const tree = (0,commit_tree/* commitTree */.SC)(git, head);
    const policy = await obeyed(tree, fromRoot(asked.policy, '--policy') ?? load_policy/* policyPath */.k1);
    const wanted = { ledger: fromRoot(asked.ledger, '--ledger'), tracker: fromRoot(asked.tracker, '--tracker') };
    const { ledgerPath, trackerPath, problems } = await (0,load/* findDocuments */.IZ)(tree, (0,judge/* pathsBy */.Y)(policy, wanted));
    if (ledgerPath === null)
        throw new inputs/* UsageError */.eb(`at ${(0,wording/* short */.h0)(head)}: ${problems[0]?.message ?? 'no ledger'}`);
    const read = await readHistory(git, { head, shallow, ledgerPath, trackerPath, format: policy, limit: revisionLimit });
    if (!everHadLedger(read))
        throw new inputs/* UsageError */.eb(`no commit up to ${(0,wording/* short */.h0)(head)} has a ledger ${(0,documents_text/* quote */.hD)(ledgerPath)}`);
    return asked.format === 'json' ? (0,json/* json */.P)(read) : historyText(read);
}
/** By the words of another policy than the one that is there, rows would be counted wrong. */
async function obeyed(tree, path) {
    const { policy, problems } = await (0,load_policy/* readPolicyOf */.KB)(tree, path);
    const [first] = problems;
    if (policy !== null)
        return policy;
    if (first === undefined)
        return (0,policy_policy/* defaultPolicy */.G4)(path);
    throw new inputs/* UsageError */.eb(`${first.path}:${String(first.line)}: ${first.message}`);
}
function everHadLedger({ revisions }) {
    return revisions.some(({ problems }) => problems.every(({ rule }) => rule !== 'ledger-missing'));
}


/***/ }),

/***/ 2294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ versionsAt),
/* harmony export */   O: () => (/* binding */ revisionsOf)
/* harmony export */ });
/* harmony import */ var _commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3032);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2740);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8748);



/**
 * The commits up to `head` that changed one of the paths, newest first, at most `limit`. Only first parents are followed: each
 * state is then the one before it with the changes of one commit or one merge, and no branch's own steps, which nobody had
 * merged yet, stand between those of the main line. Where a shallow clone ends, the commit counts as one that changed them all.
 */
async function revisionsOf(git, head, paths, limit) {
    // From the top, whatever folder git runs in. Plumbing, for `git log` prints what a user's configuration adds to it.
    const named = paths.map((path) => `:(top,literal)${path}`);
    const options = ['--first-parent', '--timestamp', `--max-count=${String(limit)}`];
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitText */ .q_)(git, ['rev-list', ...options, head, '--', ...named]);
    return lines.split('\n').flatMap((line) => {
        const [seconds, sha] = line.split(' ');
        return sha === undefined ? [] : [{ sha, date: dayOf(Number(seconds)) }];
    });
}
/**
 * The states of some paths at each commit, for as many of the first commits as the limits allow, and for one at least. Two
 * processes, however many commits there are. A path must have no line end.
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
/** ISO 8601 days of four-digit years compare as text, and mean the same to every reader. */
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
