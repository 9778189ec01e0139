export const id = 198;
export const ids = [198];
export const modules = {

/***/ 2321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ digest)
});

// EXTERNAL MODULE: ./src/model/problem.ts
var problem = __webpack_require__(8734);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/judge/changes/compare.ts
var compare = __webpack_require__(3722);
// EXTERNAL MODULE: ./src/show/render/digest/phrase.ts
var phrase = __webpack_require__(4394);
;// CONCATENATED MODULE: ./src/show/render/digest/edit-phrase.ts

/** Of one list so many things that came or went are named. */
const listLimit = 5;
const fieldNames = {
    status: 'declared',
    gate: 'gate',
    title: 'title',
    owner: 'owner',
    code: 'code path',
    evidence: 'evidence',
    exit: 'exit criterion',
    name: 'name',
    signals: 'required signals',
};
/** Fields that list things. */
const lists = new Set(['code', 'evidence', 'signals']);
/** In characters; of two longer texts the beginning that they share is left out, for only so much of a text is shown. */
const longText = 200;
/** "owner: Ann → Bob"; of lists what came and what went. */
function editPhrase({ field, from, to }, references) {
    const span = (value) => {
        if (field === 'evidence') {
            const reference = references.find(({ text }) => text === value);
            return reference === undefined ? { code: value } : referenceSpan(reference);
        }
        return lists.has(field) ? { code: value } : { text: value };
    };
    const several = (values) => (0,phrase/* listed */.KE)(values.map(span), listLimit);
    const name = `${fieldNames[field]}: `;
    const [before, after] = [from.join(), to.join()];
    if (!lists.has(field) && before.length + after.length > longText) {
        const same = sameStart(before, after);
        return [
            name,
            { text: before.slice(same) },
            ' → ',
            { text: after.slice(same) },
            ...(same === 0 ? [] : [' (the beginning is the same)']),
        ];
    }
    if (!lists.has(field) || from.length === 0 || to.length === 0 || from.length + to.length === 2) {
        const side = (values) => (values.length === 0 ? ['none'] : several(values));
        return [name, ...side(from), ' → ', ...side(to)];
    }
    const [gone, come] = [from.filter((one) => !to.includes(one)), to.filter((one) => !from.includes(one))];
    if (gone.length + come.length === 0)
        return [name, 'in another order, or written in another way'];
    return [
        name,
        ...(0,phrase/* joined */.oR)([
            ...(come.length === 0 ? [] : [['added ', ...several(come)]]),
            ...(gone.length === 0 ? [] : [['removed ', ...several(gone)]]),
        ], ', '),
    ];
}
/** Where two texts begin to differ, at the beginning of a word. */
function sameStart(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at += 1;
    return Math.max(0, one.lastIndexOf(' ', at));
}
/** Evidence as it is written, with a link where it leads to one thing in the commit: neither an address nor a pattern. */
function referenceSpan({ text, target, verification }) {
    return target === null || verification !== 'verified' || /^[a-z][a-z0-9+.-]*:|[*?]/i.test(target)
        ? { code: text }
        : { label: text, path: target, line: null };
}

;// CONCATENATED MODULE: ./src/show/render/digest/changes.ts



/** What a change does, a thing each: to signals by kind, to gates, and to evidence that it leaves cited. */
function changeItems(report, { errorsOf }) {
    const { changes, signals, gates } = report;
    if (changes === null)
        return [];
    const rows = new Map(signals.map((signal) => [signal.id, signal]));
    const edited = new Map(changes.gates.map((change) => [change.id, change]));
    const removed = changes.gates.filter(({ kind }) => kind === 'removed');
    // What closes or opens is what a reader looks for first.
    const isTurned = ({ before, effective }) => before !== null && (before.effective === 'GO') !== (effective === 'GO');
    // Of documents that cannot be read nobody knows what the gates are.
    const judged = report.verdict === 'INVALID' ? [] : gates;
    const gatesThat = (turned) => judged.filter((gate) => isTurned(gate) === turned).flatMap((gate) => gateItem(gate, edited.get(gate.id) ?? null));
    return [
        ...gatesThat(true),
        ...compare/* signalChangeKinds */.is.flatMap((kind) => changes.signals
            .filter((change) => change.kind === kind)
            .map((change) => signalItem(change, rows.get(change.id) ?? null, errorsOf.get(change.id)))),
        ...gatesThat(false),
        ...removed.map((change) => gateRemoved(change)),
        ...lostItems(changes),
    ];
}
/** Whether a change does something to the ledger, the tracker or the evidence. */
function doesSomething({ changes, gates }) {
    if (changes === null)
        return false;
    return (changes.signals.length + changes.gates.length + changes.lost.length > 0 ||
        gates.some(({ before, effective }) => before !== null && before.effective !== effective));
}
function signalItem(change, signal, errors) {
    const { id, kind, from, to, edits } = change;
    const title = signal?.title ?? edits.find(({ field }) => field === 'title')?.from.join(' ') ?? null;
    const fields = kind === 'added' || kind === 'removed' ? [] : edits.filter(({ field }) => field !== 'status');
    return {
        phrase: [...(0,phrase/* named */.KT)(id, title), ': ', ...statusMove(kind, from, to)],
        below: [
            ...(signal === null ? [] : countsAs(signal, to, errors)),
            ...(kind === 'added' && signal !== null ? addedParts(signal) : []),
            ...fields.map((edit) => editPhrase(edit, signal?.references ?? [])),
        ],
    };
}
function statusMove(kind, from, to) {
    const word = (status) => (status === null ? 'an unknown status' : { status });
    if (kind === 'added')
        return ['added, ', word(to)];
    if (kind === 'removed')
        return ['removed, it was ', word(from)];
    return from === to ? ['still ', word(to)] : [word(from), ' → ', { strong: [word(to)] }];
}
/** What a row says and what counts are two things where an error touches the row. */
function countsAs({ effective }, to, errors) {
    if (to === null || effective === to)
        return [];
    return [['counts as ', { status: effective }, ...becauseOf(errors)]];
}
/** The rules of the errors that touch a signal, as a clause: ", because of `evidence-missing`". */
function becauseOf(rules = []) {
    if (rules.length === 0)
        return [];
    return [
        ', because of ',
        ...(0,phrase/* listed */.KE)(rules.map((rule) => ({ code: rule })), 2),
    ];
}
function addedParts({ owner, references }) {
    const evidence = references.map(referenceSpan);
    return [
        ...((0,phrase/* isSaid */.QV)(owner) ? [['owner: ', { text: owner }]] : []),
        ...(evidence.length === 0 ? [] : [['evidence: ', ...(0,phrase/* listed */.KE)(evidence, listLimit)]]),
    ];
}
function gateItem(gate, change) {
    const { before, effective, go, total, references } = gate;
    const isNew = change?.kind === 'added';
    const moves = [];
    if (isNew)
        moves.push(['added']);
    if (before !== null && (before.go !== go || before.total !== total))
        moves.push([`${ratio(before)} → `, { strong: [ratio(gate)] }, ' signals GO']);
    if (before !== null && before.effective !== effective)
        moves.push([{ status: before.effective }, ' → ', { strong: [{ status: effective }] }]);
    if (before === null && change !== null)
        moves.push([`${ratio(gate)} signals GO, `, { status: effective }]);
    const edits = isNew ? [] : (change?.edits ?? []).map((edit) => editPhrase(edit, references));
    if (moves.length + edits.length === 0)
        return [];
    // What only the declaration says fits in the line.
    const [only] = edits;
    if (moves.length === 0 && edits.length === 1 && only !== undefined)
        return [{ phrase: [...(0,phrase/* gateName */.h2)(gate), ': ', ...only], below: [] }];
    return [
        {
            phrase: [...(0,phrase/* gateName */.h2)(gate), ...(moves.length === 0 ? [] : [': ', ...(0,phrase/* joined */.oR)(moves, ', ')])],
            below: edits,
        },
    ];
}
function ratio({ go, total }) {
    return `${String(go)}/${String(total)}`;
}
function gateRemoved({ id, from, edits }) {
    const name = edits.find(({ field }) => field === 'name')?.from.join(' ') ?? null;
    const was = from === null ? [] : [', it was declared ', { status: from }];
    return { phrase: [...(0,phrase/* gateName */.h2)({ id, name }), ': removed', ...was], below: [] };
}
/** Evidence that is moved or deleted is a change, though no document says so. */
function lostItems({ lost }) {
    return lost.map(({ signal, path }) => ({
        phrase: ['Evidence of ', { code: signal }, ' is moved or deleted: ', { code: path }],
        below: [],
    }));
}

// EXTERNAL MODULE: ./src/show/render/digest/first-line.ts
var first_line = __webpack_require__(584);
;// CONCATENATED MODULE: ./src/show/render/digest/few-of-each.ts

/** So many equal findings are shown in full. */
const shownLimit = 3;
/** So many lines are named of the others. */
const lineLimit = 20;
/** Of many equal findings the first, and a line that says how many more there are and where. */
function fewOfEach(findings) {
    const groups = (0,problem/* groupBy */.$z)(findings, ({ rule, severity, path, message }) => JSON.stringify([rule, severity, path, sameWords(message)]));
    const parts = groups.map((group) => {
        const rest = group.length > shownLimit + 1 ? group.slice(shownLimit) : [];
        const items = group.slice(0, group.length - rest.length).map((finding) => ({ finding }));
        return { items: [...items, ...rest.slice(0, 1).map(({ rule }) => moreOf(rule, rest))], rest };
    });
    return { items: parts.flatMap(({ items }) => items), rest: parts.flatMap(({ rest }) => rest) };
}
/** A message without what differs from row to row: its values in backticks, and numbers. */
function sameWords(message) {
    return message.replace(/`[^`]*`/g, '`').replace(/\d+/g, '0');
}
function moreOf(rule, rest) {
    const lines = [...new Set(rest.map(({ line }) => String(line)))];
    const where = lines.length === 1 ? `line ${lines.join('')}` : `lines ${lines.slice(0, lineLimit).join(', ')}`;
    const more = lines.length > lineLimit ? ' and others' : '';
    return {
        phrase: [`${String(rest.length)} more like the last one, in ${where}${more} (`, { code: rule }, ')'],
        below: [],
    };
}

;// CONCATENATED MODULE: ./src/show/render/digest/gates.ts


/** The gates that are not GO, those nearest to closing first: what each still needs, and whose turn it is. */
function openGates(report, { errorsOf }, needLimit) {
    const known = {
        rows: new Map(report.signals.map((signal) => [signal.id, signal])),
        rules: new Map(report.findings.map(({ id, rule }) => [id, rule])),
        errorsOf,
    };
    return report.gates
        .filter(({ effective }) => effective !== 'GO')
        .toSorted((one, other) => Number(other.required) - Number(one.required) || one.open.length - other.open.length)
        .map((gate) => {
        const needs = needsOf(gate, known);
        const more = needs.length - needLimit;
        return {
            phrase: [...(0,phrase/* gateName */.h2)(gate), `, ${gates_ratio(gate)} GO${optional(gate)}`, ...waived(gate.waivedBy)],
            below: [...needs.slice(0, needLimit), ...(more > 0 ? [[`and ${String(more)} more`]] : [])],
            isInline: true,
        };
    });
}
/** The gates that are GO. */
function closedGates({ gates }) {
    return gates
        .filter(({ effective }) => effective === 'GO')
        .map((gate) => ({ phrase: [...(0,phrase/* gateName */.h2)(gate), `, ${gates_ratio(gate)}${optional(gate)}`], below: [] }));
}
function gates_ratio({ go, total }) {
    return `${String(go)} of ${String(total)}`;
}
/** ", waived by `W-7`". */
function waived(ids) {
    return ids.length === 0
        ? []
        : [
            ', waived by ',
            ...(0,phrase/* listed */.KE)(ids.map((id) => ({ code: id })), 3),
        ];
}
function optional({ required }) {
    return required ? '' : ' (not required here)';
}
function needsOf(gate, known) {
    const signals = gate.needs.filter((need) => need.kind === 'signal');
    const errors = gate.needs.filter((need) => need.kind === 'finding');
    const needs = [
        ...signals.map((need) => signalPhrase(need, known)),
        ...[...new Set(errors.map(({ id }) => known.rules.get(id) ?? id))].map((rule) => ['a problem of its own (', { code: rule }, ')']),
        ...(gate.needs.some(({ kind }) => kind === 'requirement') ? [['a signal that is not N/A']] : []),
    ];
    const declared = gate.needs.find((need) => need.kind === 'declaration');
    if (needs.length > 0 || declared === undefined)
        return needs;
    return [['declare it GO: all its signals are, and it is declared ', { status: declared.status }]];
}
/** "`B-1` Load test (NO-GO, SRE)". */
function signalPhrase({ id, status, owner }, { rows, errorsOf }) {
    const row = rows.get(id);
    if (row === undefined || status === null)
        return [{ code: id }, ' (has no row in the ledger)'];
    const why = row.status === status ? [] : becauseOf(errorsOf.get(id));
    const by = row.waivedBy === null ? [] : waived([row.waivedBy]);
    const who = (0,phrase/* isSaid */.QV)(owner) ? [{ strong: [{ text: owner }] }] : ['no owner'];
    return [...(0,phrase/* named */.KT)(id, row.title), ' (', { status }, ...why, ', ', ...who, ...by, ')'];
}

// EXTERNAL MODULE: ./src/show/render/digest/judged-what.ts
var judged_what = __webpack_require__(8677);
// EXTERNAL MODULE: ./src/model/statuses.ts
var statuses = __webpack_require__(9819);
;// CONCATENATED MODULE: ./src/show/render/digest/owners.ts



/** The open signals by owner, in the order of the ledger, each with what closes it. */
function openByOwner({ signals }) {
    const open = signals.filter(({ effective }) => (0,statuses/* isOpen */.nT)(effective));
    const items = (0,problem/* groupBy */.$z)(open, ownerOf).map((group) => {
        const owner = ownerOf(group[0]);
        return {
            phrase: [{ strong: [owner === '' ? 'No owner' : { text: owner }] }],
            below: group.map((signal) => owners_signalPhrase(signal)),
        };
    });
    return { title: `Open signals by owner (${String(open.length)})`, items, isFolded: true };
}
function ownerOf({ owner }) {
    return owner?.trim() ?? '';
}
function owners_signalPhrase({ id, title, effective, exit }) {
    const until = (0,phrase/* isSaid */.QV)(exit) ? ['. Done when: ', { text: exit }] : [];
    return [...(0,phrase/* named */.KT)(id, title), ': ', { status: effective }, ...until];
}

// EXTERNAL MODULE: ./src/show/render/digest/problems.ts
var digest_problems = __webpack_require__(1587);
// EXTERNAL MODULE: ./src/show/render/digest/proofs.ts
var proofs = __webpack_require__(8576);
// EXTERNAL MODULE: ./src/show/render/digest/waivers.ts
var waivers = __webpack_require__(9458);
// EXTERNAL MODULE: ./src/show/render/digest/section.ts
var section = __webpack_require__(9168);
;// CONCATENATED MODULE: ./src/show/render/digest/digest.ts












/** So many open gates are shown at once where they are what to do. */
const blockingGates = 8;
/** Puts a report into words. Pure. */
function digest(report, comparison, room) {
    const problems = (0,digest_problems/* problemsOf */.G)(report);
    const { now, older } = whatToDo(problems);
    const few = fewOfEach(problems.worthALook);
    const todo = parted('What to do', now.items, room, true);
    const changes = parted('What this change does', changeItems(report, problems), room);
    const look = parted('Worth a look', few.items, room);
    const gates = gateSections(report, problems, room);
    return {
        first: (0,first_line/* firstLine */.T)(report, problems),
        note: passNote(report),
        sections: [
            ...(report.verdict === 'INVALID' ? [] : [(0,waivers/* waivedThings */.Of)(report)]),
            todo.first,
            ...gates.toClose,
            changes.first,
            look.first,
            ...gates.stillOpen,
            todo.more,
            ...(room.isWhole ? [folded('Equal problems', findingItems(now.rest))] : []),
            folded('Older problems', findingItems(older), (0,first_line/* countOf */.p)(older)),
            folded('What follows from the problems', findingItems(problems.consequences)),
            changes.more,
            look.more,
            ...gates.folded,
            ...(report.verdict === 'INVALID' ? [] : [(0,proofs/* provenSignals */.O)(report)]),
            foundToo([...few.rest, ...problems.rest]),
        ].filter(({ items }) => items.length > 0),
        last: (0,judged_what/* judgedWhat */.w)(report, comparison),
    };
}
/** That nothing must be done, and what open gates are for. */
function passNote(report) {
    const { decision, mode, reason, gates } = report;
    if (decision === 'block' || reason === 'missing-ignored')
        return null;
    const required = gates.filter((gate) => gate.required);
    if (reason === 'waived')
        return (0,waivers/* waivedClause */.yT)(report);
    if (mode === 'release')
        return required.length === 1
            ? 'The gate that it needs is GO.'
            : `All ${String(required.length)} gates that it needs are GO.`;
    const nothing = mode === 'review' ? 'Nothing must be done before it merges.' : 'Nothing must be corrected.';
    const isOpen = required.some(({ effective }) => effective !== 'GO');
    const but = mode === 'review' ? 'Open gates hold up a release, not this change.' : 'Open gates hold up a release.';
    return isOpen ? `${nothing} ${but}` : nothing;
}
/** What is shown of a list at once, item by item as long as there is room, and the rest of it. */
function parted(title, items, { lines }, isNumbered = false) {
    let used = 0;
    const at = items.findIndex((item, index) => {
        used += 1 + (0,section/* linesBelow */.$)(item).length;
        return index > 0 && used > lines;
    });
    const end = at === -1 ? items.length : at;
    return {
        first: { title, items: items.slice(0, end), isFolded: false, isNumbered },
        more: folded(`${title}, more`, items.slice(end)),
    };
}
/** What is said of the gates: in a release, and where open gates block, they are what to do. Nothing of documents that cannot be read. */
function gateSections(report, problems, room) {
    if (report.verdict === 'INVALID')
        return { toClose: [], stillOpen: [], folded: [] };
    const areToClose = problems.openGates.length > 0;
    const open = openGates(report, problems, room.needs);
    const limit = areToClose ? Math.max(room.gates, blockingGates) : room.gates;
    const shown = { items: open.slice(0, limit), isFolded: false };
    return {
        toClose: areToClose ? [{ title: 'Gates to close', ...shown }] : [],
        stillOpen: areToClose ? [] : [{ title: 'What the gates still need', ...shown }],
        folded: [
            folded('More open gates', open.slice(limit)),
            folded('Gates that are GO', closedGates(report)),
            ...(room.isWhole ? [openByOwner(report)] : []),
        ],
    };
}
function folded(title, items, number = items.length) {
    return { title: `${title} (${String(number)})`, items, isFolded: true };
}
/** What to correct now: the problems that this change brings, or the older ones where there are no others. */
function whatToDo({ fresh, older }) {
    if (older.length === 0)
        return { now: fewOfEach(fresh), older };
    const isOld = fresh.length === 0;
    const now = fewOfEach(isOld ? older : fresh);
    const note = isOld
        ? `The base has ${older.length === 1 ? 'this problem' : 'these problems'}, too: this change did not bring ${older.length === 1 ? 'it' : 'them'}.`
        : `Correct the ${(0,model_text/* count */.U9)((0,first_line/* countOf */.p)(older), 'older problem')} below, too: the base has them already.`;
    return { now: { ...now, items: [...now.items, { phrase: [note], below: [] }] }, older: isOld ? [] : older };
}
function foundToo(findings) {
    const counts = problem/* severities */.gO.flatMap((severity) => {
        const number = (0,first_line/* countOf */.p)(findings.filter((one) => one.severity === severity));
        return number === 0 ? [] : [(0,model_text/* count */.U9)(number, severity)];
    });
    return { title: `Also found (${counts.join(', ')})`, items: findingItems(findings), isFolded: true };
}
function findingItems(findings) {
    return findings.map((finding) => ({ finding }));
}


/***/ }),

/***/ 584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ firstLine),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1587);
/* harmony import */ var _proofs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8576);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9458);




/** The decision on what was judged, and then the release: "This change can merge. Release: 2 of 7 gates GO (+1)". */
function firstLine(report, problems = (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .G)(report)) {
    const { mode, decision, reason, subject } = report;
    if (reason === 'missing-ignored')
        return { sign: '➖', decision: ['Nothing to judge: this repository has no ledger.'], release: null };
    if (mode === 'release')
        return ofRelease(report, problems, subject.tag ?? '');
    if (decision === 'block')
        return { sign: '❌', decision: [`Blocked: ${reasons(problems, 'open gate')}.`], release: releaseClause(report) };
    const passes = mode === 'review' ? 'This change can merge.' : 'The ledger is in order.';
    return { sign: '✅', decision: [passes], release: releaseClause(report) };
}
function ofRelease(report, problems, tag) {
    const { decision, verdict, reason } = report;
    if (decision === 'pass' && reason === 'waived')
        return {
            sign: '⚠️',
            decision: ['NO-GO, but ', { text: tag }, ` can be released with ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)((0,_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .usedWaivers */ .vL)(report).length, 'waiver')}.`],
            release: (0,_proofs_js__WEBPACK_IMPORTED_MODULE_0__/* .proofClause */ .U)(report),
        };
    if (decision === 'pass')
        return { sign: '🚀', decision: ['GO: ', { text: tag }, ' can be released.'], release: (0,_proofs_js__WEBPACK_IMPORTED_MODULE_0__/* .proofClause */ .U)(report) };
    const why = verdict === 'INVALID' ? ' cannot be judged: ' : ' is held by ';
    return { sign: '⛔', decision: ['NO-GO: ', { text: tag }, why, `${reasons(problems, 'gate')}.`], release: null };
}
/** "2 problems", "3 gates", "3 gates and 2 problems": what blocks, as many as are listed below. */
function reasons({ fresh, older, openGates }, gate) {
    const [problems, gates] = [countOf([...fresh, ...older]), countOf(openGates)];
    return [...(gates === 0 ? [] : [(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(gates, gate)]), ...(problems === 0 ? [] : [(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(problems, 'problem')])].join(' and ');
}
/** How many findings there are, with those that a listed one represents. */
function countOf(findings) {
    return findings.reduce((sum, { standsFor = 1 }) => sum + standsFor, 0);
}
/** "2 of 7 gates GO (+1)": the gates that are required, and how many more or less than before. */
function releaseClause({ verdict, gates, changes }) {
    if (verdict === 'INVALID')
        return 'Release: cannot be judged';
    const required = gates.filter((gate) => gate.required);
    const go = required.filter(({ effective }) => effective === 'GO').length;
    const noun = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(required.length, required.length < gates.length ? 'required gate' : 'gate');
    const before = changes?.before?.requiredGatesGo ?? go;
    const delta = go === before ? '' : ` (${go > before ? '+' : '−'}${String(Math.abs(go - before))})`;
    // All gates may be GO while something that touches none of them is wrong.
    const but = go === required.length && verdict === 'NO-GO' ? ', and problems to correct' : '';
    return `Release: ${String(go)} of ${noun} GO${delta}${but}`;
}


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shortSha),
/* harmony export */   w: () => (/* binding */ judgedWhat)
/* harmony export */ });
/** A SHA as people write it. */
function shortSha(sha) {
    return sha.slice(0, 12);
}
/** Which ledger was read, at which commit, and what it was compared with. */
function judgedWhat({ subject, ledger, changes, mode }, { base }) {
    const { sha, headSha, baseSha, tag } = subject;
    const file = ledger.path === null ? [] : [{ label: ledger.path, path: ledger.path, line: null }, ' '];
    const at = sha === null ? ['in the working tree'] : ['at ', { code: shortSha(sha) }];
    const merged = headSha === null || headSha === sha ? [] : [', the merge of ', { code: shortSha(headSha) }];
    const forTag = tag === null ? [] : [' for the tag ', { code: tag }];
    return [
        'Judged ',
        ...file,
        ...at,
        ...merged,
        ...forTag,
        ...(baseSha === null ? [] : compared(baseSha, changes !== null, base)),
        '.',
        // A release is judged by itself.
        ...(baseSha === null && mode !== 'release' ? [' No change was judged: ', { message: base }, '.'] : []),
    ];
}
function compared(baseSha, isCompared, base) {
    const other = [{ code: shortSha(baseSha) }, ' (', { message: base }, ')'];
    return isCompared
        ? [', compared with ', ...other]
        : [', not compared with ', ...other, ', for a document of one of the two cannot be read'];
}


/***/ }),

/***/ 4394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   QV: () => (/* binding */ isSaid),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** Phrases with something between them. */
function joined(phrases, between) {
    return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
}
/** The first of some things, and how many are left out. */
function listed(things, limit) {
    const shown = things.slice(0, limit).map((one) => [one]);
    const more = things.length - limit;
    return joined(more > 0 ? [...shown, [`and ${String(more)} more`]] : shown, ', ');
}
/** Whether a cell says anything. */
function isSaid(text) {
    return text !== null && text.trim() !== '';
}
/** An id with its name: `B-1` Load test. */
function named(id, name) {
    return isSaid(name) ? [{ code: id }, ' ', { text: name }] : [{ code: id }];
}
/** A gate with its name. */
function gateName({ id, name }) {
    return ['Gate ', ...named(id, name)];
}


/***/ }),

/***/ 1587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf)
/* harmony export */ });
/** Sorts the findings; each but those of open gates is in one list of `fresh` to `rest`. */
function problemsOf({ findings, verdict }) {
    const all = findings.filter(({ rule }) => rule !== 'gate-open');
    const blocking = all.filter(({ blocks }) => blocks);
    const ids = new Set(blocking.map(({ id }) => id));
    const follows = (finding) => finding.follows.some((id) => ids.has(id));
    const causes = blocking.filter((one) => !follows(one));
    const others = all.filter(({ blocks }) => !blocks);
    const isWorthALook = (one) => one.severity !== 'notice' && !one.older && !follows(one);
    return {
        fresh: causes.filter(({ older }) => !older),
        older: causes.filter(({ older }) => older),
        consequences: blocking.filter(follows),
        worthALook: others.filter(isWorthALook),
        rest: others.filter((one) => !isWorthALook(one)),
        openGates: verdict === 'INVALID' ? [] : findings.filter(({ rule, blocks }) => rule === 'gate-open' && blocks),
        errorsOf: errorsBySignal(all),
    };
}
function errorsBySignal(findings) {
    const rules = new Map();
    for (const { severity, signal, signals, rule } of findings) {
        if (severity !== 'error')
            continue;
        for (const id of signal === null ? signals : [signal, ...signals])
            rules.set(id, (rules.get(id) ?? new Set()).add(rule));
    }
    return new Map([...rules].map(([id, some]) => [id, [...some]]));
}


/***/ }),

/***/ 8576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ provenSignals),
/* harmony export */   U: () => (/* binding */ proofClause)
/* harmony export */ });
/* harmony import */ var _model_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1159);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4394);



/** "17 of 17 signals GO: 4 by run, 3 by report, 10 on a file's word": what the release rests on; null where it needs no signals. */
function proofClause({ totals: { byProof }, gates, signals }) {
    const required = new Set(gates.filter((gate) => gate.required).flatMap(({ requires }) => requires));
    const counted = signals.filter(({ id, effective }) => required.has(id) && effective !== 'N/A');
    if (counted.length === 0)
        return null;
    const go = counted.filter(({ effective }) => effective === 'GO');
    const kinds = _model_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .proofKinds */ .mS.toReversed().flatMap((kind) => {
        const number = byProof[kind] === 0 ? 0 : go.filter(({ proof }) => proof === kind).length;
        return number === 0 ? [] : [`${String(number)} ${byKind[kind]}`];
    });
    return `${String(go.length)} of ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counted.length, 'signal')} GO: ${kinds.join(', ')}`;
}
const byKind = {
    attested: 'attested',
    run: 'by run',
    report: 'by report',
    file: "on a file's word",
    word: 'on the word alone',
};
/** So many ids are listed in one line. */
const idLimit = 100;
/** What proves each signal that is GO, the weakest first, which is what a reader may want to change. What nobody read says nothing more, so it is one line for all. */
function provenSignals({ signals }) {
    const go = signals.filter(({ effective }) => effective === 'GO');
    const items = _model_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .proofKinds */ .mS.flatMap((kind) => {
        const same = go.filter(({ proof }) => (proof ?? 'word') === kind);
        if (same.length === 0)
            return [];
        if (kind !== 'word' && kind !== 'file')
            return same.map((signal) => ({
                phrase: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(signal.id, signal.title), ', ', ...provenBy(signal)],
                below: [],
            }));
        const ids = same.map(({ id }) => ({ code: id }));
        return [{ phrase: [`${String(same.length)} ${byKind[kind]}: `, ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(ids, idLimit)], below: [] }];
    });
    return { title: `What proves the GO signals (${String(go.length)})`, items, isFolded: true };
}
/** "by report (118 cases passed)". */
function provenBy({ proof, references }) {
    const says = references.flatMap((one) => one.says ?? []).slice(0, 2);
    const how = byKind[proof ?? 'word'];
    return says.length === 0 ? [how] : [`${how} (`, { message: says.join('; ') }, ')'];
}


/***/ }),

/***/ 9168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ linesBelow)
/* harmony export */ });
/** What of an entry has lines of its own below it. */
function linesBelow(item) {
    return 'finding' in item || item.isInline === true ? [] : item.below;
}


/***/ }),

/***/ 9458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ waivedThings),
/* harmony export */   vL: () => (/* binding */ usedWaivers),
/* harmony export */   yT: () => (/* binding */ waivedClause)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4394);


/** The waivers that let something pass here. */
function usedWaivers({ waivers }) {
    return waivers.filter(({ state }) => state === 'used');
}
/** What is waived, before everything else: in a release what lets it pass, else what the policy has for a release. */
function waivedThings(report) {
    const used = usedWaivers(report);
    const shown = report.mode === 'release' ? used : report.waivers.filter(({ state }) => state === 'other');
    const title = report.mode === 'release' ? 'Waived, and not GO' : 'Waived for a release, and not GO';
    return { title, items: shown.map((waiver) => toItem(waiver, report)), isFolded: false };
}
/** "1 gate that it needs is waived and is not GO". */
function waivedClause({ gates }) {
    const waived = gates.filter(({ required, waivedBy }) => required && waivedBy.length > 0).length;
    if (waived === 0)
        return 'What blocked it is waived.';
    return `${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(waived, 'gate')} that it needs ${waived === 1 ? 'is' : 'are'} waived, and not GO.`;
}
function toItem({ id, signal, gate, covers, reason, approvedBy, expires }, report) {
    const name = signal === null
        ? (report.gates.find((one) => one.id === gate)?.name ?? null)
        : (report.signals.find((one) => one.id === signal)?.title ?? null);
    const phrase = [
        { code: id },
        `: ${signal === null ? 'gate' : 'signal'} `,
        ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(signal ?? gate ?? '', name),
        `, until ${expires}, approved by `,
        ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(approvedBy.map((login) => ({ code: login })), 5),
        ...(covers.length === 1 && covers[0] === 'open'
            ? []
            : [
                ', for ',
                ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(covers.map((rule) => ({ code: rule })), 5),
            ]),
    ];
    return { phrase, below: [[{ text: reason }]] };
}


/***/ }),

/***/ 3684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4784);

/** A finding as compilers write it, so that editors and people find the place. */
function findingLine({ path, line, column, severity, rule, message }, paint = _paint_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj) {
    const place = `${path}:${String(line)}:${String(column)}`;
    return `  ${paint(place)} ${paint(severity, _paint_js__WEBPACK_IMPORTED_MODULE_0__/* .severityStyles */ .W2[severity])} ${paint(`${rule}: ${message}`)}`;
}


/***/ }),

/***/ 9037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* unused harmony export plainFirstLine */
/* harmony import */ var _digest_first_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(584);
/* harmony import */ var _phrase_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1139);


/** The decision and how near the release is, as plain text with the sign: the title of a check run. */
function plainFirstLine(report) {
    return `${firstLine(report).sign} ${headline(report)}`;
}
/** The decision and how near the release is, as plain text: for logs and lists. */
function headline(report) {
    const { decision, release } = (0,_digest_first_line_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .T)(report);
    return [(0,_phrase_text_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseText */ .t)(decision), ...(release === null ? [] : [release])].join(' ');
}


/***/ }),

/***/ 4784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   W2: () => (/* binding */ severityStyles),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   xe: () => (/* binding */ inColumns)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1240);



/** Text without colours. */
const plain = (untrusted) => (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(untrusted);
/** Text with colours, by the escape codes that every terminal knows. */
const colored = (untrusted, style) => style === undefined
    ? (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(untrusted)
    : // What the environment says of colours was heeded before.
        (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(untrusted), { validateStream: false });
const statusStyles = {
    GO: 'green',
    PARTIAL: 'yellow',
    'BLOCKED-EXTERNAL': 'yellow',
    'NO-GO': 'red',
    INVALID: 'red',
};
/** The style of a status, or of a verdict. */
function styleOf(status) {
    return statusStyles[status] ?? 'dim';
}
const severityStyles = { error: 'red', warning: 'yellow', notice: 'dim' };
/** Rows as lines whose cells begin below each other; the last cell of a row may be as long as it is. */
function inColumns(rows, indent, paint) {
    const spelled = rows.map((row) => row.map((cell) => ({ ...cell, text: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .spelledOut */ .Si)(cell.text) })));
    const widths = [];
    for (const row of spelled)
        for (const [column, { text }] of row.slice(0, -1).entries())
            widths[column] = Math.max(widths[column] ?? 0, text.length);
    return spelled.map((row) => {
        const cells = row.map(({ text, style }, column) => paint(column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0), style));
        return `${indent}${cells.join('  ')}`.trimEnd();
    });
}


/***/ }),

/***/ 1139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ phraseText)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4784);

/** A phrase for a terminal or a log, on one line. */
function phraseText(phrase, paint = _paint_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj) {
    return phrase.map((span) => spanText(span, paint)).join('');
}
function spanText(span, paint) {
    // Our own words may begin with a colon, and no line begins in the middle.
    if (typeof span === 'string')
        return span;
    if ('text' in span)
        return inLine(span.text, paint);
    if ('code' in span)
        return inLine(span.code, paint);
    if ('message' in span)
        return inLine(span.message, paint);
    if ('strong' in span)
        return phraseText(span.strong, paint);
    if ('status' in span)
        return paint(span.status, (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .styleOf */ .Vj)(span.status));
    return inLine(span.label, paint);
}
function inLine(text, paint) {
    return paint(text.replace(/\s+/g, ' ').trim());
}


/***/ }),

/***/ 8198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _digest_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2321);
/* harmony import */ var _first_line_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9037);
/* harmony import */ var _finding_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3684);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4784);
/* harmony import */ var _phrase_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1139);





/** Nothing is folded in a terminal; `gate-ledger status` lists what is open by owner. */
const room = { lines: Infinity, gates: Infinity, needs: 10, isWhole: false };
/** The report for a terminal, in the order and words of the comment. */
function terminal(report, comparison, paint = _paint_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj) {
    const { note, sections, last } = (0,_digest_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(report, comparison, room);
    const isPass = report.decision === 'pass';
    return `${[
        paint((0,_first_line_text_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .P)(report), isPass ? 'green' : 'red'),
        ...(note === null ? [] : [note]),
        ...sections.flatMap((section) => sectionLines(section, paint)),
        '',
        paint((0,_phrase_text_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseText */ .t)(last), 'dim'),
        ...(report.findings.some(({ rule }) => rule !== 'gate-open')
            ? [paint('`gate-ledger explain RULE` says what a rule asks.', 'dim')]
            : []),
    ].join('\n')}\n`;
}
function sectionLines({ title, items }, paint) {
    return [
        '',
        paint(title, 'bold'),
        ...items.flatMap((item) => ('finding' in item ? [(0,_finding_line_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLine */ .m)(item.finding, paint)] : itemLines(item, paint))),
    ];
}
function itemLines({ phrase, below }, paint) {
    return [`  ${(0,_phrase_text_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseText */ .t)(phrase, paint)}`, ...below.map((one) => `      ${(0,_phrase_text_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseText */ .t)(one, paint)}`)];
}


/***/ })

};
