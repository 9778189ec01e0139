export const id = 668;
export const ids = [668];
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

/***/ 2668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   set: () => (/* binding */ set)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7206);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4989);
/* harmony import */ var _model_near_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8971);
/* harmony import */ var _model_read_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8644);
/* harmony import */ var _model_statuses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9819);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5086);
/* harmony import */ var _read_documents_formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2030);
/* harmony import */ var _read_evidence_kinds_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5521);
/* harmony import */ var _show_render_log_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1240);
/* harmony import */ var _common_command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3945);
/* harmony import */ var _common_editing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2061);
/* harmony import */ var _common_follow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7351);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7910);
/* harmony import */ var _common_review_signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9778);
/* harmony import */ var _common_untracked_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1995);
















function notBlank(text) {
    return text.trim() === '' ? 'Expected a value that is not empty.' : null;
}
/** Changes a signal in the working tree, and everything that follows from it. */
const set = (0,_common_command_js__WEBPACK_IMPORTED_MODULE_12__/* .command */ .G)({
    name: 'set',
    summary: 'set the status of a signal in the ledger, and update the tracker and the snapshots',
    operands: [
        { name: 'id', help: 'the id of the signal' },
        { name: 'status', help: `${_model_statuses_js__WEBPACK_IMPORTED_MODULE_4__/* .statuses */ .bM.join(', ')}, or a word of the policy for one of them` },
    ],
    options: {
        evidence: {
            value: 'ref',
            help: 'also cite this file, path:line, pattern or address',
            isRepeated: true,
            check: notBlank,
        },
        owner: { value: 'name', help: 'set this owner', check: notBlank },
        close: { isFlag: true, help: 'also declare GO each gate whose signals are all GO afterwards' },
        ..._common_options_js__WEBPACK_IMPORTED_MODULE_9__/* .documentOptions */ .gC,
    },
    run: async ({ evidence, owner, close, ...documents }, { directory, progress }, id, word) => {
        progress('Reading the documents');
        const editing = await (0,_common_editing_js__WEBPACK_IMPORTED_MODULE_7__/* .openEditing */ .N)(documents, directory);
        const wanted = {
            id,
            status: statusOf(word, editing.policy.vocabulary),
            ...(owner === null ? {} : { owner: owner.trim() }),
            ...(evidence.length === 0
                ? {}
                : { evidence: await Promise.all(evidence.map((text) => fromRoot(editing, text.trim()))) }),
        };
        const signal = await changeSignal(editing, wanted);
        const added = await checkEvidence(editing, signal, wanted.evidence ?? []);
        // Evidence of a signal that is already GO may still have to be added to git, too.
        const untracked = [...added, ...(await (0,_common_untracked_js__WEBPACK_IMPORTED_MODULE_11__/* .expectEvidence */ .P)(editing, (0,_common_untracked_js__WEBPACK_IMPORTED_MODULE_11__/* .citedByGo */ .j)(await editing.load())))];
        progress('Judging the documents');
        await (0,_common_follow_js__WEBPACK_IMPORTED_MODULE_8__/* .followTracker */ .gv)(editing, { signal: id, add: false, close: new Set() });
        if (wanted.status === 'GO')
            await (0,_common_review_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .reviewSignals */ .y)(editing, [id], { isAsked: false });
        if (close)
            await (0,_common_follow_js__WEBPACK_IMPORTED_MODULE_8__/* .followTracker */ .gv)(editing, { signal: id, add: false, close: await (0,_common_follow_js__WEBPACK_IMPORTED_MODULE_8__/* .closableGates */ .Av)(editing) });
        await (0,_common_follow_js__WEBPACK_IMPORTED_MODULE_8__/* .followSnapshots */ .Bg)(editing);
        const report = await editing.judge();
        await editing.save();
        const changes = editing.changes();
        const lines = [
            ...(changes.length === 0 ? [`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(id)} is already ${signal.status ?? ''}; nothing changed.`] : changes),
            ...untracked,
            ...next(id, report, untracked.length > 0),
        ];
        return { text: lines.map((line) => `${(0,_show_render_log_js__WEBPACK_IMPORTED_MODULE_14__/* .logLine */ .B)(line)}\n`).join(''), decision: 'pass' };
    },
});
/** A reference as the ledger has it: a path that exists in the current folder is meant from there. */
async function fromRoot({ folder, tree }, text) {
    const [, path = '', part = ''] = /^([^:#]*)(.*)$/s.exec(text) ?? [];
    const named = folder === '' || /^\/\/|^$/.test(path) ? null : (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .namedPath */ .hq)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path));
    if (named === null || (await tree().look([named])).get(named)?.kind === 'missing')
        return text;
    return `${named}${part}`;
}
/** The status that a word means: the exact word, else the word in any case, where only one status fits. */
function statusOf(given, { words }) {
    const word = (0,_model_read_status_js__WEBPACK_IMPORTED_MODULE_3__/* .usedWord */ .eY)(given);
    const exact = words.get(word);
    if (exact !== undefined)
        return exact;
    const alike = [...words].filter(([one]) => one.toLowerCase() === word.toLowerCase());
    const [only, second] = [...new Set(alike.map(([, status]) => status))];
    if (only !== undefined && second === undefined)
        return only;
    const known = [...words.keys()].filter((one) => one !== '');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e(`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(given)} is not a status, expected ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .oneOf */ .yL)(known.slice(0, 20))}.${(0,_model_near_words_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMeanWord */ .i)(word, known)}`);
}
/** Changes a signal's row, and returns it as it is read afterwards. Throws `UsageError` where it cannot be changed, or would not be read as wanted. */
async function changeSignal(editing, wanted) {
    const before = await editing.load();
    (0,_common_editing_js__WEBPACK_IMPORTED_MODULE_7__/* .assertCertain */ .t)(before, wanted.id);
    const { ledger, ledgerPath } = before;
    if (ledger === null || ledgerPath === null)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e('there is no ledger');
    const row = known(wanted.id, ledger);
    const source = await editing.source(ledgerPath);
    const { edit } = (0,_read_documents_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(_read_documents_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerFormats */ .CG, source, editing.policy);
    const { id } = wanted;
    const named = ['status', 'evidence', 'owner'].flatMap((what) => {
        if (wanted[what] === undefined)
            return [];
        const edited = edit(source, { id, [what]: wanted[what] }, editing.policy);
        if (edited.kind === 'refused')
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e(edited.why);
        // In a task only the box changes, so the status is shown instead.
        const told = what === 'status' && /^[ xX]$/.test(edited.edits[0]?.text ?? '');
        return edited.edits.map((one) => ({
            ...one,
            what: `${what} of ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(id)}`,
            ...(told ? { told: `${row?.status ?? 'nothing'} -> ${wanted.status ?? ''}` } : {}),
        }));
    });
    await editing.edit(ledgerPath, named);
    const after = (await editing.load()).ledger?.signals.find((one) => one.id === id);
    if (after === undefined || !says(after, wanted, row))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e(`the changed row of ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(id)} would not be read as you want; nothing was written. Change it by hand.`);
    return after;
}
/** The row of an id; null where it is in the ledger and cannot be read. Throws `UsageError` where it is not in the ledger. */
function known(id, { signals, unread, path }) {
    const row = signals.find((signal) => signal.id === id);
    if (row !== undefined)
        return row;
    if (unread.includes(id))
        return null;
    const hint = (0,_model_near_words_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMeanWord */ .i)(id, signals.map((signal) => signal.id));
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e(`there is no signal ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(id)} in ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(path)}.${hint}`);
}
/** Whether a row says what is wanted, and still cites all old references. */
function says(after, { status, owner, evidence }, before) {
    const cited = new Set(after.evidence?.references.map(({ text }) => text));
    const kept = before?.evidence?.references ?? [];
    return (after.status === status &&
        (owner === undefined || after.owner?.text === owner) &&
        (evidence === undefined || cited.size > 0) &&
        kept.every(({ text }) => cited.has(text)));
}
/**
 * Throws `UsageError` where a given reference proves nothing. Evidence that only has to be added to git counts as added, because it is committed together with the documents. Returns what to do for each such file.
 */
async function checkEvidence(editing, signal, given) {
    const isGiven = new Set(given);
    const references = (signal.evidence?.references ?? []).filter(({ text }) => signal.status === 'GO' || isGiven.has(text));
    const toAdd = await (0,_common_untracked_js__WEBPACK_IMPORTED_MODULE_11__/* .expectEvidence */ .P)(editing, references);
    const proofs = await (0,_read_evidence_kinds_index_js__WEBPACK_IMPORTED_MODULE_6__/* .proveIn */ .Q8)(editing.tree(), references);
    for (const reference of references) {
        const verification = proofs.get(reference)?.verification;
        if (verification?.kind === 'refuted' && isGiven.has(reference.text))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e(`the evidence ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(reference.text)} ${verification.why}. ${verification.fix}.`);
    }
    return toAdd;
}
/** What to do next for the gates of a signal. */
function next(id, { gates, findings }, isToAdd) {
    const errors = findings.filter(({ severity, signal, signals }) => severity === 'error' && (signal === id || signals.includes(id)));
    const messages = new Map(findings.map((finding) => [finding.id, finding.message]));
    return [
        ...errors.map(({ path, line, rule, message }) => `${path}:${String(line)}: ${rule}: ${message}`),
        ...gates
            .filter(({ requires }) => requires.includes(id))
            .flatMap(({ id: gate, effective, needs, open, declared }) => {
            const name = `Gate ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .hD)(gate)}`;
            if (effective === 'GO')
                return [isToAdd ? `${name} is GO once that is added.` : `${name} is GO.`];
            const [need] = needs.map(({ kind }) => kind);
            if (need === 'signal')
                return [`${name} needs ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(open.length, 'signal')} more: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_13__/* .oneOf */ .yL)(open.slice(0, 10), 'and')}.`];
            if (need === 'declaration')
                return [`All signals of ${name} are GO, but it is declared ${declared ?? ''}. Use --close to declare it GO.`];
            if (need === 'requirement')
                return [`All signals of ${name} are N/A, so it cannot be closed.`];
            return needs.flatMap((one) => (one.kind === 'finding' ? [`${name}: ${messages.get(one.id) ?? one.id}`] : []));
        }),
    ];
}


/***/ })

};
