export const id = 942;
export const ids = [942];
export const modules = {

/***/ 3722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ gateChangeKinds),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   be: () => (/* binding */ closedGates),
/* harmony export */   is: () => (/* binding */ signalChangeKinds)
/* harmony export */ });
/* harmony import */ var _model_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9819);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8176);


const signalChangeKinds = ['promoted', 'regressed', 'moved', 'added', 'removed', 'edited'];
const gateChangeKinds = ['added', 'removed', 'changed', 'edited'];
/** What differs between base and head: first in the order of the head, then what is gone, in the order of the base. Pure. */
function compare(base, head) {
    const [before, after] = [closedGates(base), closedGates(head)];
    const known = new Set(base.tracker?.gates.map(({ id }) => id));
    const onBoth = (head.tracker?.gates ?? []).map(({ id }) => id).filter((id) => known.has(id));
    return {
        closed: onBoth.filter((id) => after.has(id) && !before.has(id)),
        reopened: onBoth.filter((id) => before.has(id) && !after.has(id)),
        signals: changesOf(base.ledger?.signals ?? [], head.ledger?.signals ?? [], signalChange).filter(({ id, kind }) => kind !== 'removed' || head.ledger?.unread.includes(id) !== true),
        gates: changesOf(base.tracker?.gates ?? [], head.tracker?.gates ?? [], gateChange),
    };
}
/** The gates that the documents close: declared GO or not declared, and without an open required row. */
function closedGates({ ledger, tracker }) {
    const rows = new Map(ledger?.signals.map(({ id, status }) => [id, status]));
    const closed = (tracker?.gates ?? []).filter(({ status, required }) => (status ?? 'GO') === 'GO' && (0,_model_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .areClosed */ .jT)(required.map(({ id }) => rows.get(id))));
    return new Set(closed.map(({ id }) => id));
}
function changesOf(base, head, change) {
    const before = new Map(base.map((entry) => [entry.id, entry]));
    const after = new Set(head.map(({ id }) => id));
    const kept = head.map((entry) => change(before.get(entry.id) ?? null, entry));
    const gone = base.filter(({ id }) => !after.has(id)).map((entry) => change(entry, null));
    return [...kept, ...gone].filter((entry) => entry !== null);
}
function signalChange(from, to) {
    const edits = (0,_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .signalEdits */ .sI)(from, to);
    if (from === null || to === null) {
        const [kind, id] = from === null ? ['added', to?.id] : ['removed', from.id];
        return { id: id ?? '', kind, from: from?.status ?? null, to: to?.status ?? null, fields: [], edits };
    }
    const fields = edits.map(({ field }) => field);
    return edits.length === 0
        ? null
        : { id: to.id, kind: statusChange(from.status, to.status), from: from.status, to: to.status, fields, edits };
}
function statusChange(from, to) {
    if (from === to)
        return 'edited';
    if (to === 'GO')
        return 'promoted';
    // A change to N/A has its own rule, `signal-excluded`.
    return from === 'GO' && to !== 'N/A' ? 'regressed' : 'moved';
}
function gateChange(from, to) {
    const edits = (0,_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .gateEdits */ .r_)(from, to);
    const what = { from: from?.status ?? null, to: to?.status ?? null, edits };
    if (from === null || to === null)
        return { id: (to ?? from)?.id ?? '', kind: from === null ? 'added' : 'removed', ...what };
    if (edits.length === 0)
        return null;
    return { id: to.id, kind: from.status === to.status ? 'edited' : 'changed', ...what };
}


/***/ }),

/***/ 8176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ signalFields),
/* harmony export */   Xc: () => (/* binding */ gateFields),
/* harmony export */   r_: () => (/* binding */ gateEdits),
/* harmony export */   sI: () => (/* binding */ signalEdits)
/* harmony export */ });
const signalFields = ['status', 'gate', 'title', 'owner', 'code', 'evidence', 'exit'];
const gateFields = ['status', 'name', 'signals', 'evidence'];
/** What a row says otherwise than before; a row that is not there says nothing. */
function signalEdits(from, to) {
    return signalFields.flatMap((field) => {
        const [before, after] = [saidBy(from, field), saidBy(to, field)];
        const isSame = field === 'status' ? from?.status === to?.status : wordsOf(from, field) === wordsOf(to, field);
        return isSame ? [] : [{ field, from: before, to: after }];
    });
}
/** What the tracker says of a gate otherwise than before. */
function gateEdits(from, to) {
    return gateFields.flatMap((field) => {
        const [before, after] = [ofGate(from, field), ofGate(to, field)];
        return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field, from: before, to: after }];
    });
}
/** The words of a cell and what it links to: a link may change its target and keep its text. What words lead to is for the tree to say. */
function wordsOf(signal, field) {
    const cell = signal?.[field] ?? null;
    if (cell === null)
        return '';
    return [cell.text, ...cell.references.flatMap((one) => (one.link || cell.text === '' ? one.text : []))].join('\n');
}
function saidBy(signal, field) {
    if (signal === null)
        return [];
    if (field === 'status')
        return signal.status === null ? [] : [signal.status];
    const cell = signal[field];
    return cell === null ? [] : field === 'code' || field === 'evidence' ? listedIn(cell) : words(cell.text);
}
/** What a cell cites, else its words. */
function listedIn({ text, references }) {
    return references.length === 0 ? words(text) : references.map((one) => one.text);
}
function ofGate(gate, field) {
    if (gate === null)
        return [];
    const { status, name, required, evidence } = gate;
    switch (field) {
        case 'status':
            return words(status ?? '');
        case 'name':
            return words(name ?? '');
        case 'signals':
            return required.map(({ id }) => id);
        case 'evidence':
            return evidence.map(({ text }) => text);
    }
}
function words(text) {
    return text.trim() === '' ? [] : [text];
}


/***/ }),

/***/ 2307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ matchesIds),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a name matches a pattern of GitHub's kind: `*` is any text without `/`, `**` any text, `**` before a `/` at the beginning of a step any folders or none, `?` one character except `/`. The time is at most the length of the pattern times the length of the name, also for a hostile pattern: all ways to match are followed at once.
 */
function matchesGlob(pattern, name) {
    const steps = (pattern.match(/(?<=^|\/)\*\*\/|\*\*|[^]/gu) ?? []).flatMap((step) => step === '**/' ? [anyFolders, insideFolders] : [step]);
    let reached = past(steps, new Set([0]));
    for (const character of name) {
        const next = new Set();
        for (const at of reached) {
            const step = steps[at];
            if (step === '**' || step === insideFolders || (step === '*' && character !== '/'))
                next.add(at);
            if (step === character || (step === '?' && character !== '/') || (step === insideFolders && character === '/'))
                next.add(at + 1);
        }
        if (next.size === 0)
            return false;
        reached = past(steps, next);
    }
    return reached.has(steps.length);
}
/** Whether an id matches a pattern. An id is no path, so `*` is any text, also with `/`. */
function matchesIds(pattern, id) {
    // Three stars and not two: `**` before a `/` would mean any folders or none.
    return matchesGlob(pattern.replace(/\*+/g, '***'), id);
}
/** Before or inside any number of folders. The next step is reached only after a `/`. */
const anyFolders = '**/';
const insideFolders = '**/…';
/** The reached steps, and the steps after those that can match nothing. */
function past(steps, reached) {
    // Iterating over a set also visits entries that are added meanwhile.
    for (const at of reached) {
        const step = steps[at];
        if (step === '*' || step === '**' || step === anyFolders)
            reached.add(at + 1);
        if (step === anyFolders)
            reached.add(at + 2);
    }
    return reached;
}


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ failOns),
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
const modes = ['review', 'release', 'report'];
const failOns = ['error', 'warning', 'open-gate'];


/***/ }),

/***/ 1159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mS: () => (/* binding */ proofKinds),
/* harmony export */   rN: () => (/* binding */ isProof),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/** What can prove a signal, from weak to strong: the word in its row; a file of the commit, or another thing that is only there; a report that was opened and read; a run of a workflow at the judged commit; something signed. */
const proofKinds = ['word', 'file', 'report', 'run', 'attested'];
/** The strongest of some kinds; `word` where there is none. */
function strongest(kinds) {
    return proofKinds.findLast((kind) => kinds.includes(kind)) ?? 'word';
}
/** Whether a proof is what is needed. A file's word is also given by everything stronger; a report, a run and a signature say different things, so none of them stands for another. */
function isProof(kind, needed) {
    return needed === 'word' || (needed === 'file' ? kind !== 'word' : kind === needed);
}


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   hl: () => (/* binding */ factsText),
/* harmony export */   iL: () => (/* binding */ isSameFacts)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);


const unknown = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unknown'), why: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const run = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    headSha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    headBranch: text,
    treeId: text,
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    headRepository: text,
    number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    conclusion: text,
});
const job = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    conclusion: text,
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    completedAt: text,
});
const check = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    headSha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    app: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    conclusion: text,
    completedAt: text,
});
const kind = (...kinds) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(kinds) });
const signature = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    kind('unmade', 'lightweight'),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('annotated'), verified: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    unknown,
]);
const target = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    kind('unmade', 'no-commit'),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('commit'), sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('uncommitted'), paths: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    unknown,
]);
const asset = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), uploaded: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), digest: text });
const boolean = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY());
/** What an answer to each question looks like. */
const answers = new Map(Object.entries({
    'runs.runsAt': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(run), unknown]),
    'runs.latestRuns': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(run), unknown]),
    'runs.jobs': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(job), unknown]),
    'runs.checks': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(check), unknown]),
    'runs.tip': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, unknown]),
    'runs.defaultBranch': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), unknown]),
    'release.tag': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tag'), target, signature }), unknown]),
    'release.branch': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([kind('on', 'off', 'missing'), unknown]),
    'release.assets': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        kind('no-release'),
        zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('listed'), assets: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(asset) }),
        unknown,
    ]),
    'release.provenance': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([kind('found', 'none'), unknown]),
    'commits.tree': text,
    'commits.time': text,
    'commits.includes': boolean,
    'commits.isOnLineOf': boolean,
    'commits.onOwnLine': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    'commits.isSame': boolean,
}));
const entry = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('file'), size: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), tracked: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('directory'), tracked: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    kind('empty-directory', 'missing', 'outside', 'submodule'),
    unknown,
]);
const file = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    /** The repository on GitHub, as `owner/name`, empty where it has none, and the run that judged; null from a terminal. */
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** The time of the verdict, in ISO 8601. */
    asOf: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    /** The path of the policy, which may be absent. */
    policy: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    git: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), entry),
        objects: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        lastChanges: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())),
        changedAt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())),
        baselineIncluded: boolean,
    })),
    facts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        question: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        subject: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
        answer: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
        time: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$()),
    })),
});
/** The text of a facts file. */
function factsText({ repository, run: self, asOf, policy, git, facts }) {
    return `${JSON.stringify({ schemaVersion: 1, repository, run: self, asOf, policy, git, facts }, null, 2)}\n`;
}
/** Whether two facts files say the same, but for when it was asked. */
function isSameFacts(one, other) {
    const timeless = (content) => {
        const { facts, ...rest } = readFacts(content);
        return factsText({ ...rest, asOf: '', facts: facts.map((fact) => ({ ...fact, time: null })) });
    };
    try {
        return timeless(one) === timeless(other);
    }
    catch {
        return false;
    }
}
/** Reads a facts file. Throws a line that says what is wrong with it. */
function readFacts(content) {
    const { data, error } = file.safeParse(parsed(content));
    if (error !== undefined) {
        const [issue] = error.issues;
        throw new Error(`it is no facts file of Gate Ledger: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(issue?.path.join('.') ?? '')} is not as expected`);
    }
    for (const { question, answer } of data.facts) {
        const known = answers.get(question);
        if (known === undefined)
            throw new Error(`nobody asks the question ${JSON.stringify(question.slice(0, 80))}`);
        if (!known.safeParse(answer).success)
            throw new Error(`the answer to ${question} is not as GitHub or git answers it`);
    }
    return data;
}
function parsed(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Fd: () => (/* binding */ streamObjects),
/* harmony export */   ZY: () => (/* binding */ checkObjects)
/* harmony export */ });
/** Asks for type and size of many objects in one process. A name must have no line end. */
async function checkObjects(git, names) {
    return await ask(git, 'info', names);
}
/** Asks for the content of many objects in one process. A name must have no line end. */
async function readObjects(git, names) {
    return await ask(git, 'contents', names);
}
/** Passes on the content of many objects of any size in one process, one after the other; `open` is called with the index of each. Throws where git lacks one. */
async function streamObjects(git, oids, open) {
    if (oids.length === 0)
        return;
    let index = 0;
    let heading = '';
    let current = null;
    await git(['cat-file', '--batch', '--buffer'], `${oids.join('\n')}\n`, async (piece) => {
        for (let at = 0; at < piece.length;) {
            if (current === null) {
                const end = piece.indexOf('\n', at);
                heading += piece.toString('latin1', at, end < 0 ? piece.length : end);
                if (end < 0)
                    return;
                const { answer, extra } = readAnswer(heading, true);
                if (answer.kind !== 'blob')
                    throw new Error(`git has no content for the object ${oids[index] ?? ''}`);
                current = { receiver: await open(index), left: extra };
                heading = '';
                at = end + 1;
            }
            const part = piece.subarray(at, at + current.left);
            at += part.length;
            current.left -= part.length;
            // The last byte is the line end after the content.
            await current.receiver.take(current.left === 0 ? part.subarray(0, -1) : part);
            if (current.left > 0)
                return;
            await current.receiver.end();
            current = null;
            index += 1;
        }
    });
    if (index < oids.length)
        throw new Error('git cat-file ended before its last answer');
}
async function ask(git, what, names) {
    if (names.length === 0)
        return [];
    const answers = [];
    await git.objects(what, names, takeAnswers(names.length, what === 'contents', answers));
    return answers;
}
/** Reads a number of answers that arrive in pieces of any size. */
function takeAnswers(number, content, answers) {
    let pieces = [];
    let [length, wanted] = [0, 0];
    return (piece) => {
        pieces.push(piece);
        length += piece.length;
        if (length < wanted)
            return false;
        const output = Buffer.concat(pieces);
        let at = 0;
        wanted = 0;
        while (answers.length < number && wanted === 0) {
            const end = output.indexOf('\n', at);
            const { answer, extra } = end < 0 ? { answer: null, extra: 0 } : readAnswer(output.toString('utf8', at, end), content);
            const next = end + 1 + extra;
            if (answer === null)
                wanted = output.length - at + 1;
            else if (next > output.length)
                wanted = next - at;
            else {
                const hasContent = 'oid' in answer && extra > 0;
                // A copy, because a slice would keep the whole piece in memory.
                answers.push(hasContent ? { ...answer, content: Buffer.from(output.subarray(end + 1, next - 1)) } : answer);
                at = next;
            }
        }
        pieces = [output.subarray(at)];
        length = output.length - at;
        return answers.length === number;
    };
}
const linkKinds = {
    symlink: 'outside',
    dangling: 'broken-link',
    loop: 'broken-link',
};
/** Reads a line of https://git-scm.com/docs/git-cat-file#_batch_output; `extra` is how many bytes belong to it after its end. */
function readAnswer(line, content) {
    const [, oid = '', object, size] = /^([0-9a-f]{40,64}) (blob|tree|commit) (\d+)$/.exec(line) ?? [];
    if (object === 'blob' || object === 'tree' || object === 'commit') {
        return { answer: { kind: object, oid, size: Number(size), content: null }, extra: content ? Number(size) + 1 : 0 };
    }
    const [, link, length] = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(line) ?? [];
    if (link !== undefined)
        return { answer: { kind: linkKinds[link] ?? 'missing' }, extra: Number(length) + 1 };
    return { answer: { kind: 'missing' }, extra: 0 };
}


/***/ }),

/***/ 3529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ whyNotPacked),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   Ou: () => (/* binding */ packNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5086);
/* harmony import */ var _read_facts_facts_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2346);
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8378);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8170);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4434);






/** The names of the files that a pack has besides those of the repository, at its root. */
const packNames = {
    report: 'report.json',
    statement: 'verdict.intoto.json',
    facts: 'facts.json',
    manifest: 'manifest.sha256',
};
/**
 * Says what a pack of a passed report on a commit holds: ledger, tracker, the policy where there is one, and all evidence of what is GO.
 * Throws where evidence is nothing that can be packed, for a pack without it would look like the whole. Pure.
 */
function contentsOf(report, sha, evidence, policy, facts) {
    const lost = evidence.find(({ path }) => path === null);
    if (lost !== undefined)
        throw new Error(`the evidence ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(lost.text)} of ${lost.name}, which is GO, is no file of the commit; a pack holds all evidence, so commit it`);
    const cited = evidence.flatMap(({ path }) => path ?? []);
    const documents = [report.ledger.path, report.tracker.path, policy].flatMap((path) => path === null ? [] : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path));
    return {
        paths: [...new Set([...documents, ...cited])],
        texts: new Map([
            [packNames.report, (0,_render_json_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .P)(report)],
            [packNames.statement, (0,_render_json_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .P)((0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementOf */ .T)(report, sha))],
            [packNames.facts, (0,_read_facts_facts_file_js__WEBPACK_IMPORTED_MODULE_1__/* .factsText */ .hl)(facts)],
        ]),
    };
}
/** Why files of a repository cannot lie in one pack; null where they can. Pure. */
function whyNotPacked(paths) {
    const own = new Set(Object.values(packNames));
    for (const path of paths) {
        if (own.has(path.split('/', 1)[0] ?? ''))
            return `${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} has a name that the pack needs for a file of its own; cite it under another name`;
        const wrong = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoPath */ .Dl)(path);
        if (wrong !== null)
            return `${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)} ${wrong}`;
    }
    return null;
}


/***/ }),

/***/ 8170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   Dl: () => (/* binding */ whyNoPath),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   cD: () => (/* binding */ comparePaths)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);

/**
 * Writes a manifest that `sha256sum -c` reads, sorted by the bytes of the paths. A line whose path has a backslash, a line feed
 * or a carriage return begins with a backslash, and spells them `\\`, `\n` and `\r`:
 * https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html
 */
function manifestText(digests) {
    return [...digests]
        .toSorted(([one], [other]) => comparePaths(one, other))
        .map(([path, digest]) => {
        const escaped = path.replace(/[\\\n\r]/g, (character) => escapes.get(character) ?? character);
        return `${escaped === path ? '' : '\\'}${digest}  ${escaped}\n`;
    })
        .join('');
}
/** Reads a manifest that may be hostile: a line that is not as above, or names what cannot be a file of a pack, is a problem. */
function readManifest(text) {
    const digests = new Map();
    const problems = [];
    for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
        const { path = '', digest = '' } = readLine(line) ?? {};
        const wrong = digests.has(path) ? 'names a file for the second time' : whyNoPath(path);
        const where = `line ${String(index + 1)}`;
        if (digest === '')
            problems.push(`${where} is no checksum: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)}`);
        else if (wrong !== null)
            problems.push(`${where} ${wrong}: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}`);
        else
            digests.set(path, digest);
    }
    if (problems.length === 0 && manifestText(digests) !== text)
        problems.push('is not sorted by path, one file a line');
    return { digests, problems };
}
/** Why a path cannot be the one of a file in a pack; null where it can. */
function whyNoPath(path) {
    const steps = path.split('/');
    if (steps.some((step) => ['', '.', '..'].includes(step)))
        return 'names no file below the folder';
    // Git would take a folder with it for a repository, and `sha256sum` reads `-` from its standard input.
    if (steps.some((step) => step.toLowerCase() === '.git'))
        return 'names a file of git itself';
    return path === '-' ? 'names a file that `sha256sum` cannot check' : null;
}
/** By the bytes of UTF-8, whatever the machine's language is. */
function comparePaths(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
const escapes = new Map([
    ['\\', '\\\\'],
    ['\n', '\\n'],
    ['\r', '\\r'],
]);
function readLine(line) {
    const [, escaped, digest = '', written = ''] = /^(\\?)([0-9a-f]{64}) {2}(.+)$/s.exec(line) ?? [];
    if (escaped === undefined)
        return null;
    if (escaped === '')
        return { path: written, digest };
    const path = written.replace(/\\([\\nr])/g, (_, letter) => characters.get(letter) ?? '');
    return { path, digest };
}
const characters = new Map([
    ['\\', '\\'],
    ['n', '\n'],
    ['r', '\r'],
]);


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   Yq: () => (/* binding */ lookAtTarget),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qf: () => (/* binding */ writeNew),
/* harmony export */   xU: () => (/* binding */ takeFiles),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5086);
/* harmony import */ var _read_git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(931);







/** Whether a folder can be made: it is not there, is empty, or has something in it. Throws where it, or a folder between it and `base`, is a symbolic link or no folder. */
async function lookAtTarget(base, target) {
    for (const path of waysTo(base, target)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path).catch(ifMissing);
        if (found === null)
            return 'free';
        if (found.isSymbolicLink())
            throw new Error(`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(path)} is a symbolic link, expected a folder`);
        if (!found.isDirectory())
            throw new Error(`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(path)} is not a folder`);
    }
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(target)).length === 0 ? 'free' : 'filled';
}
/** Makes a folder that is free, all at once: `fill` fills another beside it, which then takes its name. Leaves nothing where it throws. */
async function makeFolder(target, fill) {
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(target), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(fresh);
    try {
        await fill(fresh);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rmdir)(target).catch(ifMissing); // not every system renames over an empty folder
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(fresh, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(fresh, { recursive: true, force: true });
        throw error;
    }
}
/** Writes a file that is new in a folder, and the folders that it lies in. Throws where there is one, or its path leads elsewhere. */
async function writeNew(folder, path, text) {
    const handle = await openNew(folder, path);
    await handle.writeFile(text).finally(() => handle.close());
}
/** The digests of files of a commit; writes them below a folder, where one is given. Holds no file in memory. */
async function takeFiles(git, files, folder) {
    const digests = new Map();
    const now = { handle: null };
    const close = async () => {
        await now.handle?.close();
        now.handle = null;
    };
    const receive = async (index) => {
        const path = files[index]?.path ?? '';
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
        if (folder !== null)
            now.handle = await openNew(folder, path);
        return {
            take: async (piece) => {
                hash.update(piece);
                await now.handle?.writeFile(piece);
            },
            end: async () => {
                digests.set(path, hash.digest('hex'));
                await close();
            },
        };
    };
    await (0,_read_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .streamObjects */ .Fd)(git, files.map(({ oid }) => oid), receive).finally(close);
    return digests;
}
/** Lists a folder without following a link; null where it is none. */
async function listFolder(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(folder).catch(ifMissing);
    if (found?.isDirectory() !== true)
        return null;
    const files = [];
    const others = new Map();
    for (const ways = ['']; ways.length > 0;) {
        const way = ways.pop() ?? '';
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, way), { withFileTypes: true, encoding: 'buffer' })) {
            const path = `${way}${entry.name.toString()}`;
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(entry.name))
                others.set(path, 'a name that is not UTF-8');
            else if (entry.isDirectory())
                ways.push(`${path}/`);
            else if (entry.isFile())
                files.push(path);
            else
                others.set(path, entry.isSymbolicLink() ? 'a symbolic link' : 'no regular file');
        }
    }
    return { files, others };
}
/** The digest of one file of a folder, read piece by piece. */
async function digestOf(folder, path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, path), readOnly);
    for await (const piece of handle.createReadStream())
        hash.update(piece);
    return hash.digest('hex');
}
/** The text of one file of a folder; null where it is not UTF-8, or too large for a text. */
async function readText(folder, path) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, path));
    if (size > textLimit)
        return null;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, path), { flag: readOnly });
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString() : null;
}
/** In bytes; the report of the largest ledger that is read stays below it, as does the manifest of the largest pack. */
const textLimit = 256 * 1024 * 1024;
/** Opens a file for reading, and not what a symbolic link leads to; Windows has no such flag. */
const readOnly = node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0);
/** The folders from below `base` to the target; of one that lies elsewhere only itself. */
function waysTo(base, target) {
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(base, target).split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep);
    if (steps[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(base, ...steps) !== target)
        return [target];
    return steps.map((_, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(base, ...steps.slice(0, index + 1)));
}
async function openNew(folder, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(folder, path);
    // What this machine reads as another path: `..`, or a backslash on Windows.
    if (full !== [folder, ...path.split('/')].join(node_path__WEBPACK_IMPORTED_MODULE_4__.sep))
        throw new Error(`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(path)} is no path on this machine`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(full), { recursive: true });
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(full, 'wx');
}
function ifMissing(error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
        return null;
    throw error;
}


/***/ }),

/***/ 4434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ statementOf)
/* harmony export */ });
/* unused harmony export predicateType */
/** The type of a statement's predicate, which is the report: the address of its JSON Schema. */
const predicateType = 'https://github.com/gate-ledger/gate-ledger/blob/v1/schema/report.json';
/** The statement of a report on a commit; its subject is named by the tag, or `_`, the specification's word for no name. */
function statementOf(report, sha) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: report.subject.tag ?? '_', digest: { gitCommit: sha } }],
        predicateType,
        predicate: report,
    };
}


/***/ }),

/***/ 5942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyPack: () => (/* binding */ verifyPack)
});

// EXTERNAL MODULE: ./src/read/facts/facts-file.ts
var facts_file = __webpack_require__(2346);
// EXTERNAL MODULE: ./src/show/pack/contents.ts
var contents = __webpack_require__(3529);
// EXTERNAL MODULE: ./src/show/pack/pack-folder.ts
var pack_folder = __webpack_require__(5395);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(0);
// EXTERNAL MODULE: ./src/model/mode.ts
var mode = __webpack_require__(9818);
// EXTERNAL MODULE: ./src/model/proof.ts
var proof = __webpack_require__(1159);
// EXTERNAL MODULE: ./src/model/problem.ts
var problem = __webpack_require__(8734);
// EXTERNAL MODULE: ./src/model/statuses.ts
var statuses = __webpack_require__(9819);
// EXTERNAL MODULE: ./src/judge/changes/compare.ts
var compare = __webpack_require__(3722);
// EXTERNAL MODULE: ./src/judge/changes/edits.ts
var edits = __webpack_require__(8176);
;// CONCATENATED MODULE: ./src/judge/report/waiver.ts

/** What a waiver does here: it covers something; it finds nothing to cover; it ended; it names nothing of these documents; it is for other tags, or no release is judged. */
const waiverStates = ['used', 'unused', 'expired', 'unknown', 'other'];
/** An exception of the policy. Exactly one of `signal` and `gate` is not null. */
const waiver = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    signal: schemas/* string */.YjP().nullable(),
    gate: schemas/* string */.YjP().nullable(),
    /** `open`, or rules. */
    covers: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    reason: schemas/* string */.YjP(),
    approvedBy: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    /** The last day on which it counts, in UTC. */
    expires: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(waiverStates),
});

;// CONCATENATED MODULE: ./src/judge/report/report.ts








const report_status = schemas/* enum */.k5n(statuses/* statuses */.bM);
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const amount = schemas/* int */.Whr().nonnegative();
/** A cited piece of evidence, and the result of looking at it. */
const reference = schemas/* strictObject */.rej({
    /** As it is written. */
    text: schemas/* string */.YjP(),
    /** The kind of evidence that it is. */
    kind: schemas/* string */.YjP(),
    /** What it leads to, a path from the root or an address; null where that does not exist, or was not looked at. */
    target: schemas/* string */.YjP().nullable(),
    verification: schemas/* enum */.k5n(['verified', 'refuted', 'unknown', 'unchecked']),
    /** Why it is not verified, as a clause; null where it is verified. */
    reason: schemas/* string */.YjP().nullable(),
    /** What a report or a run says, as a clause; null where nothing was read, or it is not verified. */
    says: schemas/* string */.YjP().nullable(),
});
/** One thing that keeps a gate from being GO. */
const need = schemas/* discriminatedUnion */.gMt('kind', [
    /** A required signal that is open; without a row in the ledger status, owner and exit criterion are null. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('signal'),
        id: schemas/* string */.YjP(),
        status: report_status.nullable(),
        owner: schemas/* string */.YjP().nullable(),
        exit: schemas/* string */.YjP().nullable(),
    }),
    /** An error that concerns the gate itself, by the id of its finding. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('finding'), id: schemas/* string */.YjP() }),
    /** The tracker declares the gate with this status. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('declaration'), status: report_status }),
    /** The gate requires nothing that is applicable. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('requirement') }),
]);
const gate = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullable(),
    required: schemas/* boolean */.zMY(),
    declared: report_status.nullable(),
    effective: report_status,
    go: amount,
    total: amount,
    open: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    /** The ids of the signals that it requires. */
    requires: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    /** Everything that keeps it from being GO; empty where it is GO. */
    needs: schemas/* array */.YOg(need).readonly(),
    references: schemas/* array */.YOg(reference).readonly(),
    /** The same gate in the base, judged by the policy of this run; null where the base has no such gate, or was not judged. */
    before: schemas/* strictObject */.rej({ effective: report_status, go: amount, total: amount }).nullable(),
    /** The ids of the waivers because of which a release does not wait for it, though it is open; it is not GO. */
    waivedBy: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
});
const signal = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    gate: schemas/* string */.YjP().nullable(),
    title: schemas/* string */.YjP().nullable(),
    owner: schemas/* string */.YjP().nullable(),
    status: report_status.nullable(),
    effective: report_status,
    /** The strongest kind of proof that holds for a row that says GO; null for other rows. */
    proof: schemas/* enum */.k5n(proof/* proofKinds */.mS).nullable(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    /** The same evidence, each with what it leads to. */
    references: schemas/* array */.YOg(reference).readonly(),
    code: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    exit: schemas/* string */.YjP().nullable(),
    line: amount,
    /** The id of the waiver because of which a release does not wait for it; it is not GO. */
    waivedBy: schemas/* string */.YjP().nullable(),
});
const byStatus = schemas/* strictObject */.rej({
    GO: amount,
    PARTIAL: amount,
    'NO-GO': amount,
    'BLOCKED-EXTERNAL': amount,
    'N/A': amount,
});
/** How many signals have each kind as their strongest proof. */
const byProof = schemas/* strictObject */.rej({ word: amount, file: amount, report: amount, run: amount, attested: amount });
const change = { id: schemas/* string */.YjP(), from: report_status.nullable(), to: report_status.nullable() };
const signalChange = schemas/* strictObject */.rej({
    ...change,
    kind: schemas/* enum */.k5n(compare/* signalChangeKinds */.is),
    fields: schemas/* array */.YOg(schemas/* enum */.k5n(edits/* signalFields */.MN)).readonly(),
});
const gateChange = schemas/* strictObject */.rej({ ...change, kind: schemas/* enum */.k5n(compare/* gateChangeKinds */.D5) });
/** The content of a field in base and head, as a list; empty where the field is. */
const sides = { from: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(), to: schemas/* array */.YOg(schemas/* string */.YjP()).readonly() };
const changes = schemas/* strictObject */.rej({
    signals: schemas/* array */.YOg(signalChange).readonly(),
    gates: schemas/* array */.YOg(gateChange).readonly(),
    /** The gates of both sides that rows and declaration close now and did not close before; `reopened` is the opposite. */
    closed: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    reopened: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
});
/** Evidence that is still cited, but that the change moved or deleted. */
const lostEvidence = schemas/* strictObject */.rej({ signal: schemas/* string */.YjP(), path: schemas/* string */.YjP() });
const finding = schemas/* strictObject */.rej({
    /** Names this finding in this report: its rule, its place, and a number where several share both. */
    id: schemas/* string */.YjP(),
    /** The ids of the findings that cause it: without them it would not be there. */
    follows: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    rule: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(problem/* severities */.gO),
    /** Whether it makes the decision `block`. In a release, an error of a gate that is not required does not. */
    blocks: schemas/* boolean */.zMY(),
    message: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    line: amount,
    column: amount,
    signal: schemas/* string */.YjP().nullable(),
    gate: schemas/* string */.YjP().nullable(),
    /** All signals that it touches. A finding may represent several equal ones; then there is more than one, and `signal` is null. */
    signals: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    /** Whether the base has the same finding, so this change did not bring it. False where the base was not judged. */
    older: schemas/* boolean */.zMY(),
    /** The id of the waiver because of which it does not block a release; null where none covers it. */
    waivedBy: schemas/* string */.YjP().nullable(),
    /** Only in a finding that represents those beyond the limit of its rule: their number. */
    standsFor: amount.optional(),
});
/** The report: everything that a run found out, in the order of the documents. The same commits give the same bytes. */
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(2),
    mode: schemas/* enum */.k5n(mode/* modes */.n),
    verdict: schemas/* enum */.k5n(['GO', 'NO-GO', 'INVALID']),
    decision: schemas/* enum */.k5n(['pass', 'block']),
    reason: schemas/* string */.YjP(),
    /** The time of the verdict, in ISO 8601; null where nothing depends on it. */
    asOf: schemas/* string */.YjP().nullable(),
    subject: schemas/* strictObject */.rej({
        sha: sha.nullable(),
        headSha: sha.nullable(),
        baseSha: sha.nullable(),
        tag: schemas/* string */.YjP().nullable(),
    }),
    ledger: schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().nullable(),
        title: schemas/* string */.YjP().nullable(),
        baselineCommit: schemas/* string */.YjP().nullable(),
    }),
    tracker: schemas/* strictObject */.rej({ path: schemas/* string */.YjP().nullable() }),
    totals: schemas/* strictObject */.rej({
        signals: amount,
        byStatus,
        /** Of the signals that are effectively GO. */
        byProof,
        gates: amount,
        gatesGo: amount,
        errors: amount,
        warnings: amount,
        notices: amount,
    }),
    gates: schemas/* array */.YOg(gate).readonly(),
    signals: schemas/* array */.YOg(signal).readonly(),
    changes: schemas/* strictObject */.rej({
        ...changes.shape,
        signals: schemas/* array */.YOg(signalChange.extend({
            edits: schemas/* array */.YOg(schemas/* strictObject */.rej({ field: schemas/* enum */.k5n(edits/* signalFields */.MN), ...sides })).readonly(),
        }))
            .readonly(),
        gates: schemas/* array */.YOg(gateChange.extend({ edits: schemas/* array */.YOg(schemas/* strictObject */.rej({ field: schemas/* enum */.k5n(edits/* gateFields */.Xc), ...sides })).readonly() }))
            .readonly(),
        /** The gates of the base that are required now; null where the base was not judged. */
        before: schemas/* strictObject */.rej({ requiredGates: amount, requiredGatesGo: amount }).nullable(),
        /** The evidence of GO rows that the change moved or deleted. */
        lost: schemas/* array */.YOg(lostEvidence).readonly(),
    })
        .nullable(),
    /** All waivers of the policy. */
    waivers: schemas/* array */.YOg(waiver).readonly(),
    findings: schemas/* array */.YOg(finding).readonly(),
});

// EXTERNAL MODULE: ./src/model/glob.ts
var glob = __webpack_require__(2307);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/show/render/json.ts
var json = __webpack_require__(8378);
// EXTERNAL MODULE: ./src/show/pack/manifest.ts
var manifest = __webpack_require__(8170);
// EXTERNAL MODULE: ./src/show/pack/statement.ts
var statement = __webpack_require__(4434);
;// CONCATENATED MODULE: ./src/show/pack/problems.ts










/** All that keeps a folder from being a pack whose manifest, statement, report and files agree; hostile ones too. Pure. */
function packProblems(folder) {
    const text = folder.texts.get(contents/* packNames */.Ou.manifest);
    const others = [...folder.others].map(([path, what]) => `${(0,model_text/* quote */.hD)(path)} is ${what}, expected a file`);
    if (text === undefined)
        return [...others, `there is no ${contents/* packNames */.Ou.manifest} that can be read`];
    const { digests, problems } = (0,manifest/* readManifest */.WI)(text);
    return [
        ...others,
        ...problems.map((problem) => `${contents/* packNames */.Ou.manifest}: ${problem}`),
        ...fileProblems(digests, folder.digests),
        ...reportProblems(folder),
    ];
}
/** Listed files that are missing or differ, and files that are not listed. */
function fileProblems(listed, found) {
    const paths = new Set([...listed.keys(), ...found.keys()]);
    paths.delete(contents/* packNames */.Ou.manifest);
    const itself = listed.has(contents/* packNames */.Ou.manifest) ? [`${contents/* packNames */.Ou.manifest} has a digest of itself`] : [];
    const others = [...paths].toSorted(manifest/* comparePaths */.cD).flatMap((path) => {
        if (!found.has(path))
            return [`${(0,model_text/* quote */.hD)(path)} is in the manifest, but not in the folder`];
        if (!listed.has(path))
            return [`${(0,model_text/* quote */.hD)(path)} is in the folder, but not in the manifest`];
        return found.get(path) === listed.get(path) ? [] : [`${(0,model_text/* quote */.hD)(path)} is not the file whose digest the manifest has`];
    });
    return [...itself, ...others];
}
function reportProblems({ texts, digests }) {
    const missing = [contents/* packNames */.Ou.report, contents/* packNames */.Ou.statement, contents/* packNames */.Ou.facts].filter((name) => !texts.has(name));
    if (missing.length > 0)
        return missing.map((name) => `there is no ${name} that can be read`);
    const text = texts.get(contents/* packNames */.Ou.report) ?? '';
    const value = parse(text);
    const { error } = reportSchema.safeParse(value);
    if (error !== undefined) {
        const [issue] = error.issues;
        return [
            `${contents/* packNames */.Ou.report} is not a report: ${(0,model_text/* quote */.hD)(issue?.path.join('.') ?? '')} ${issue?.message.slice(0, 200) ?? ''}`,
        ];
    }
    const report = value; // the schema says so, and its own copy may have another order of keys
    const { sha } = report.subject;
    return [
        ...((0,json/* json */.P)(report) === text ? [] : [`${contents/* packNames */.Ou.report} is not written as Gate Ledger writes it`]),
        ...(report.decision === 'pass' ? [] : [`${contents/* packNames */.Ou.report}: the decision is ${report.decision}, expected pass`]),
        ...(sha === null
            ? [`${contents/* packNames */.Ou.report}: there is no commit in it`]
            : statementProblems(texts.get(contents/* packNames */.Ou.statement) ?? '', report, sha)),
        ...unreadableFacts(texts.get(contents/* packNames */.Ou.facts) ?? ''),
        ...unlikeEvidence(report),
        ...lackingFiles(report, digests),
    ];
}
function unreadableFacts(text) {
    try {
        const facts = (0,facts_file/* readFacts */.MH)(text);
        return (0,facts_file/* factsText */.hl)(facts) === text ? [] : [`${contents/* packNames */.Ou.facts} is not written as Gate Ledger writes it`];
    }
    catch (error) {
        return [`${contents/* packNames */.Ou.facts}: ${error instanceof Error ? error.message : ''}`];
    }
}
/** The parts of a statement that do not belong to the report. */
function statementProblems(text, report, sha) {
    const expected = (0,statement/* statementOf */.T)(report, sha);
    if (text === (0,json/* json */.P)(expected))
        return [];
    const found = parse(text);
    const parts = new Map(typeof found === 'object' && found !== null ? Object.entries(found) : []);
    const wrong = Object.entries(expected).flatMap(([name, value]) => (0,external_node_util_.isDeepStrictEqual)(parts.get(name), value)
        ? []
        : [`${contents/* packNames */.Ou.statement}: its \`${name}\` does not belong to ${contents/* packNames */.Ou.report}`]);
    return wrong.length > 0 ? wrong : [`${contents/* packNames */.Ou.statement} is not written as Gate Ledger writes it`];
}
/** Signals of which the report says another thing by its texts than by what they lead to. */
function unlikeEvidence({ signals }) {
    return signals
        .filter(({ evidence, references }) => !(0,external_node_util_.isDeepStrictEqual)(evidence, references.map(({ text }) => text)))
        .map(({ id }) => `${contents/* packNames */.Ou.report}: the references of ${(0,model_text/* quote */.hD)(id)} are not those of its evidence`);
}
/** Documents and evidence that the report names and the pack lacks. */
function lackingFiles({ ledger, tracker, signals, gates }, found) {
    const held = withFolders(found.keys());
    // A ledger may have gates of its own, and then there is no tracker.
    const documents = [
        ['ledger', ledger.path],
        ...(tracker.path === null ? [] : [['tracker', tracker.path]]),
    ];
    const isHeld = (target) => held.has(target) || (/[*?]/.test(target) && [...held].some((path) => (0,glob/* matchesGlob */.k)(target, path)));
    const isLacking = ({ kind, verification, target }) => verification !== 'unchecked' && kind !== 'check' && (target === null || !isHeld(target));
    const cited = [
        ...signals.map(({ id, effective, references }) => ({ name: (0,model_text/* quote */.hD)(id), effective, references })),
        ...gates.map(({ id, effective, references }) => ({ name: `gate ${(0,model_text/* quote */.hD)(id)}`, effective, references })),
    ];
    return [
        ...documents.flatMap(([name, path]) => path !== null && found.has(external_node_path_.posix.normalize(path)) ? [] : [`the ${name} ${(0,model_text/* quote */.hD)(path ?? '')} is not in the pack`]),
        ...cited
            .filter(({ effective }) => effective === 'GO')
            .flatMap(({ name, references }) => references
            .filter(isLacking)
            .map(({ text }) => `the evidence ${(0,model_text/* quote */.hD)(text)} of ${name}, which is GO, is not in the pack`)),
    ];
}
function withFolders(files) {
    const held = new Set();
    for (const file of files) {
        for (let at = file.length; at > 0; at = file.lastIndexOf('/', at - 1))
            held.add(file.slice(0, at));
    }
    return held;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/show/pack/verify.ts




/** Verifies an evidence pack; null where there is no such folder. Throws where a file of it cannot be read. */
async function verifyPack(folder) {
    const listing = await (0,pack_folder/* listFolder */.bt)(folder);
    if (listing === null)
        return null;
    const digests = new Map();
    const texts = new Map();
    for (const file of listing.files)
        digests.set(file, await (0,pack_folder/* digestOf */.ol)(folder, file));
    for (const name of Object.values(contents/* packNames */.Ou)) {
        const text = digests.has(name) ? await (0,pack_folder/* readText */.yR)(folder, name) : null;
        if (text !== null)
            texts.set(name, text);
    }
    const problems = packProblems({ digests, others: listing.others, texts });
    // The manifest does not list itself.
    return {
        files: digests.size - 1,
        problems: problems.length > 0 ? problems : await again(folder, listing.files, texts),
    };
}
/** What is wrong with the verdict of a pack that is otherwise sound. */
async function again(folder, files, texts) {
    const own = new Set(Object.values(contents/* packNames */.Ou));
    const { problemsOfVerdict } = await Promise.all(/* import() */[__webpack_require__.e(801), __webpack_require__.e(482)]).then(__webpack_require__.bind(__webpack_require__, 8482));
    return await problemsOfVerdict({
        folder,
        files: files.filter((path) => !own.has(path)),
        report: JSON.parse(texts.get(contents/* packNames */.Ou.report) ?? ''), // checked with the other problems
        facts: (0,facts_file/* readFacts */.MH)(texts.get(contents/* packNames */.Ou.facts) ?? ''),
    });
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/** A value as the action writes it and the terminal prints it: two spaces a level, and a line end. */
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ })

};
