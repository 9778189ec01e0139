export const id = 874;
export const ids = [874];
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

/***/ 745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D3: () => (/* binding */ commitOf),
  Zk: () => (/* binding */ describeClone),
  IU: () => (/* binding */ findTag),
  sL: () => (/* binding */ isOnBranch),
  wu: () => (/* binding */ mergeBase)
});

// UNUSED EXPORTS: everTouched, hasTree, parentsOf

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/read/git/files.ts


/** Whether a file exists and is not empty. */
async function hasWords(path) {
    return await (0,promises_.readFile)(path, 'utf8').then((text) => text.trim() !== '', () => false);
}
/** Whether a repository is a partial clone; `folder` is its git folder, or the git folder of a linked working tree. */
async function hasPromisedPacks(folder) {
    // https://git-scm.com/docs/gitrepository-layout#Documentation/gitrepository-layout.txt-commondir
    const common = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'commondir'), 'utf8').catch(() => '.');
    const packs = await (0,promises_.readdir)((0,external_node_path_.join)((0,external_node_path_.resolve)(folder, common.trim()), 'objects/pack')).catch(() => []);
    return packs.some((name) => name.endsWith('.promisor'));
}

// EXTERNAL MODULE: ./src/read/git/git.ts + 1 modules
var git_git = __webpack_require__(8065);
// EXTERNAL MODULE: ./src/read/git/objects.ts
var objects = __webpack_require__(931);
;// CONCATENATED MODULE: ./src/read/git/commits.ts



/** Describes the repository that `git` runs in; throws `GitFailure` where there is none. */
async function describeClone(git) {
    const flags = ['--is-bare-repository', '--is-shallow-repository', '--absolute-git-dir'];
    // One process where there is a working tree. Without one, git refuses to name the folder.
    const answer = await (0,git_git/* gitText */.q_)(git, ['rev-parse', ...flags, '--show-toplevel']).catch(() => (0,git_git/* gitText */.q_)(git, ['rev-parse', ...flags]));
    const [bare, shallow, folder = '', top = ''] = answer.split(/\n(?=.)/);
    return {
        root: bare === 'true' ? folder : top,
        bare: bare === 'true',
        shallow: shallow === 'true',
        partial: () => hasPromisedPacks(folder),
    };
}
/** The SHA of the commit that a revision names, tags peeled; null where the clone has no such commit. */
async function commitOf(git, revision) {
    if (/[\n\0]/.test(revision))
        return null;
    const [commit] = await (0,objects/* checkObjects */.ZY)(git, [`${revision}^{commit}`]);
    return commit?.kind === 'commit' ? commit.oid : null;
}
/** The parents that a commit object names; a shallow clone may lack them. */
async function parentsOf(git, sha) {
    const [commit] = await readObjects(git, [sha]);
    if (commit?.kind !== 'commit' || commit.content === null)
        return [];
    const header = commit.content.toString().split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}
/** Whether the clone has the files of a commit. */
async function hasTree(git, sha) {
    const [tree] = await checkObjects(git, [`${sha}^{tree}`]);
    return tree?.kind === 'tree';
}
/** The commit of a tag of the clone, peeled (null where the tag points to something else); null where the clone has no such tag. */
async function findTag(git, tag) {
    const object = await objectOf(git, `refs/tags/${tag}`);
    return object === null ? null : { commit: await commitOf(git, object) };
}
/** Whether a commit is on a branch of the clone; null where the clone has no such branch, or is too shallow to know. */
async function isOnBranch(git, sha, branch) {
    // A workflow checks out the branch of the remote; a person's repository may have only a local branch.
    const tip = (await objectOf(git, `refs/remotes/origin/${branch}`)) ?? (await objectOf(git, `refs/heads/${branch}`));
    if (tip === null)
        return null;
    if (await hasGrafts(git))
        return null;
    const inside = (await (0,git_git/* gitTry */.W_)(git, ['merge-base', '--is-ancestor', sha, tip])) !== null;
    return inside || !(await isShallow(git)) ? inside : null;
}
/** The object that an exact full ref name points to; null where there is no such ref. */
async function objectOf(git, ref) {
    const lines = await (0,git_git/* gitText */.q_)(git, ['for-each-ref', '--format=%(objectname) %(refname)', ref]);
    return (lines
        .split('\n')
        .find((line) => line.endsWith(` ${ref}`))
        ?.split(' ', 1)[0] ?? null);
}
/** The best common ancestor of two commits; null where there is none, or the clone is too shallow to know. */
async function mergeBase(git, one, other) {
    if ((await isShallow(git)) || (await commitOf(git, one)) === null)
        return null;
    return await (0,git_git/* gitTry */.W_)(git, ['merge-base', one, other]);
}
/** Whether any commit up to `sha` touched a path; null where none did in a shallow clone. */
async function everTouched(git, sha, path) {
    const commit = await gitText(git, ['rev-list', '-1', '--full-history', sha, '--', `:(top,literal)${path}`]);
    if (commit !== '')
        return true;
    return (await isShallow(git)) ? null : false;
}
/** Whether this clone was given other parents than the commits name: https://git-scm.com/docs/gitglossary#def_grafts */
async function hasGrafts(git) {
    return await hasWords(await (0,git_git/* gitText */.q_)(git, ['rev-parse', '--path-format=absolute', '--git-path', 'info/grafts']));
}
async function isShallow(git) {
    return (await (0,git_git/* gitText */.q_)(git, ['rev-parse', '--is-shallow-repository'])) === 'true';
}


/***/ }),

/***/ 8065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uM: () => (/* binding */ gitIn),
  q_: () => (/* binding */ gitText),
  W_: () => (/* binding */ gitTry)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/read/git/conversation.ts
/** In milliseconds: a program without questions for this time is stopped. */
const usualIdleLimit = 10_000;
/**
 * Talks to the program that `start` starts. While it has no question, it does not keep this process alive. Where it ends before its answer is complete, all open questions throw the error that `failure` makes from its output and status, and the next question starts it again.
 */
function converse(start, failure, idleLimit = usualIdleLimit) {
    let talk = null;
    const open = [];
    const begin = () => {
        const child = start();
        const begun = { child, idle: undefined };
        const take = (piece) => {
            const [question] = open;
            if (talk !== begun || question?.take(piece) !== true)
                return;
            open.shift();
            question.resolve();
            next();
        };
        listen(child, take, (complaint, status) => {
            // A program that was stopped when idle has no open question: the open ones belong to the next program.
            if (talk !== begun)
                return;
            talk = null;
            for (const { reject } of open.splice(0))
                reject(failure(complaint, status));
        });
        return begun;
    };
    /** Stops the program after a while, unless it is asked again. */
    const rest = ({ child }) => {
        hold(child, false);
        return setTimeout(() => {
            if (talk?.child === child)
                talk = null;
            child.stdin.end();
        }, idleLimit).unref();
    };
    const next = () => {
        const [question] = open;
        if (question === undefined) {
            if (talk !== null)
                talk.idle = rest(talk);
            return;
        }
        talk ??= begin();
        clearTimeout(talk.idle);
        hold(talk.child, true);
        talk.child.stdin.write(question.text);
    };
    return (text, take) => new Promise((resolve, reject) => {
        open.push({ text, take, resolve, reject });
        if (open.length === 1)
            next();
    });
}
/** Passes on what a child process answers, and once its end, with its error output. A status of null means that it could not be started. */
function listen(child, take, end) {
    const complaint = [];
    child.stderr.on('data', (piece) => complaint.push(piece));
    child.stdout.on('data', take);
    child.on('error', (error) => {
        end(error.message, null);
    });
    child.on('close', (status) => {
        end(Buffer.concat(complaint).toString(), status);
    });
    child.stdin.on('error', () => undefined); // its status says why it ended early
}
/** Whether this process waits for a child. */
function hold(child, waits) {
    const sockets = [child.stdin, child.stdout, child.stderr];
    for (const one of [child, ...sockets])
        if (waits)
            one.ref?.();
        else
            one.unref?.();
}

;// CONCATENATED MODULE: ./src/read/git/git.ts





/** Git ended with a status other than zero, or could not be started (null). */
class GitFailure extends Error {
    name = 'GitFailure';
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
/**
 * Git in a folder. Replacement objects and the file monitor of the repository are turned off: the verdict belongs to a SHA, and a repository must not run a program of its choice. `trusted` reads a folder that another user owns, as in a container job (https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory).
 */
function gitIn(directory, options) {
    const settings = [
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.quotePath=false',
        ...(options.trusted ? ['-c', 'safe.directory=*'] : []),
    ];
    const env = {
        ...inherited(options.trusted),
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        // Many lines at once: `git log` would write each commit by itself. What is asked in a conversation is answered at once all the same.
        GIT_FLUSH: '0',
        ...(options.trusted ? trustingConfig() : {}),
        LC_ALL: 'C',
    };
    const start = (args) => (0,external_node_child_process_.spawn)('git', [...settings, ...args], { cwd: directory, env, stdio: ['pipe', 'pipe', 'pipe'] });
    const talk = (how) => converse(() => start(['cat-file', how, '--follow-symlinks']), (complaint, status) => failureOf('cat-file', complaint, status, directory));
    const run = (args, input, sink) => new Promise((resolve, reject) => {
        const child = start(args);
        const output = [];
        const complaint = [];
        let isEnough = false;
        const stop = () => {
            isEnough = true;
            child.kill();
        };
        const drained = drain(child.stdout, sink ?? ((piece) => Promise.resolve(void output.push(piece))), stop);
        drained.catch(() => undefined); // its error is handled when git has ended
        child.stderr.on('data', (chunk) => complaint.push(chunk));
        child.on('error', (error) => {
            reject(failureOf(commandOf(args), error.message, null, directory));
        });
        child.on('close', (status) => {
            drained.then(() => {
                if (status === 0 || isEnough)
                    resolve(Buffer.concat(output));
                else
                    reject(failureOf(commandOf(args), Buffer.concat(complaint).toString(), status, directory));
            }, reject);
        });
        child.stdin.on('error', () => undefined); // where git ends early it closes the pipe; its status says why
        child.stdin.end(input ?? '');
    });
    return Object.assign(run, { objects: askObjects(talk) });
}
/** Git has `--batch-command` since version 2.36: https://git-scm.com/docs/git-cat-file#Documentation/git-cat-file.txt---batch-command */
function askObjects(talk) {
    const together = talk('--batch-command');
    const apart = { info: talk('--batch-check'), contents: talk('--batch') };
    let isOld = false;
    return async (what, names, take) => {
        if (!isOld) {
            try {
                await together(names.map((name) => `${what} ${name}\n`).join(''), take);
                return;
            }
            catch (error) {
                if (!(error instanceof GitFailure && error.status === usageStatus))
                    throw error;
                isOld = true;
            }
        }
        await apart[what](names.map((name) => `${name}\n`).join(''), take);
    };
}
/** The exit status of git for an unknown option. */
const usageStatus = 129;
/** Why git failed; a status of null means that it could not be started. */
function failureOf(command, complaint, status, directory) {
    if (status === null)
        return new GitFailure(`git could not be started in ${directory}: ${complaint}`, null);
    const why = reasonIn(complaint) ?? `status ${String(status)}`;
    return new GitFailure(`git ${command} failed: ${why}${hintFor(why)}`, status);
}
/**
 * A configuration that lets git read a folder that another user owns. Git 2.35.2 to 2.37 read this only from a global configuration, not from the command line or the environment.
 */
function trustingConfig() {
    try {
        if (configPath === null) {
            const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'gate-ledger-git-')), 'config');
            (0,external_node_fs_.writeFileSync)(path, '[safe]\n\tdirectory = *\n');
            configPath = path;
        }
        return { GIT_CONFIG_GLOBAL: configPath };
    }
    catch {
        return {}; // newer versions read the command line
    }
}
let configPath = null;
async function drain(output, sink, stop) {
    for await (const piece of output) {
        if ((await sink(piece)) !== 'enough')
            continue;
        stop();
        return;
    }
}
/** The output of git as text, without the last line end. */
async function gitText(git, args, input) {
    return (await git(args, input)).toString().replace(/\n$/, '');
}
/** The same, or null where git answers no (status 1). Any other status throws `GitFailure`. */
async function gitTry(git, args) {
    try {
        return await gitText(git, args);
    }
    catch (error) {
        if (error instanceof GitFailure && error.status === 1)
            return null;
        throw error;
    }
}
/** The lines of an error output that say why, in one line. */
function reasonIn(complaint) {
    const lines = complaint.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.filter((line) => /^(?:fatal|error):/.test(line));
    const said = (fatal.length > 0 ? fatal : lines).map((line) => line.replace(/^(?:fatal|error): /, '').trim());
    return said.length === 0 ? null : said.slice(0, 3).join('; ');
}
function commandOf(args) {
    return args.find((word, index) => !word.startsWith('-') && args[index - 1] !== '-C') ?? '';
}
/** What to do about what git complains of. */
function hintFor(complaint) {
    if (/promisor|could not read Username|Authentication failed/i.test(complaint))
        return '. The clone lacks contents of its commits; check out without `filter`';
    if (/not a git repository/i.test(complaint))
        return '. Run this inside a repository, or run `git init` first';
    return /dubious ownership|unsafe repository/i.test(complaint)
        ? '. The folder belongs to another user; trust it with `git config --global --add safe.directory FOLDER`'
        : '';
}
/** The environment without the variables that change how paths are matched; in a workflow also without those that name another repository. */
function inherited(trusted) {
    const dropped = trusted ? [...pathspecVariables, ...repositoryVariables] : pathspecVariables;
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !dropped.includes(name)));
}
const pathspecVariables = [
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
];
const repositoryVariables = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
];


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

/***/ 4257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changedPaths)
/* harmony export */ });
/** The paths that differ between the last commit and the working tree or the index, with new ones, without ignored ones. */
async function changedPaths(git) {
    const output = await git(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all']);
    // Two letters, a space, a path from the root: https://git-scm.com/docs/git-status#_porcelain_format_version_1
    return output
        .toString()
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => entry.slice(3));
}


/***/ }),

/***/ 6950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ worktree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1800);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4989);
/* harmony import */ var _commit_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2759);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8065);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(931);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4257);









/** The files of a working tree as they are on the disk, with untracked files, without ignored ones. `root` is absolute. */
function worktree(git, root) {
    const listing = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_7__/* .lazily */ .q)(() => listFiles(git, root));
    return {
        list: async () => (await listing()).all,
        read: async (path, limit) => {
            const entry = await lookAt(root, path);
            if (entry.kind === 'missing')
                return { kind: 'missing' };
            if (entry.kind === 'unknown')
                return entry;
            if (entry.kind !== 'file')
                return { kind: 'not-a-file', what: whatIs[entry.kind] };
            return entry.size > limit
                ? { kind: 'too-large', size: entry.size }
                : { kind: 'bytes', bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)) };
        },
        identify: async (paths) => {
            const files = await existing(root, paths);
            const isFile = new Set(files);
            const rest = paths.filter((path) => !isFile.has(path));
            const [oids, folders] = await Promise.all([
                files.length === 0
                    ? ''
                    : (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitText */ .q_)(git, ['-C', root, 'hash-object', '--stdin-paths'], files.map((path) => `${path}\n`).join('')),
                identifyFolders(git, rest),
            ]);
            const named = oids
                .split('\n')
                .flatMap((oid, index) => (files[index] === undefined ? [] : [[files[index], oid]]));
            return new Map([...named, ...folders]);
        },
        look: async (paths) => {
            const { held } = await listing();
            // Most paths have the same folders around them.
            const hasGit = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_7__/* .remembering */ .M)((folder) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder, '.git')));
            return new Map(await Promise.all(paths.map(async (path) => [path, await lookAt(root, path, held, hasGit)])));
        },
        countLines: async (paths) => {
            const files = await existing(root, paths);
            const counts = new Map();
            // One after the other: many large files together would not fit into memory.
            for (const path of files) {
                const counter = (0,_commit_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .lineCounter */ .LX)((lines) => counts.set(path, lines));
                for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)))
                    await counter.take(piece);
                await counter.end();
            }
            return new Map([...counts].filter(([, lines]) => lines >= 0));
        },
    };
}
/** Folders have the object id of the last commit. A changed folder has none yet, so it gets an id that differs from all others. */
async function identifyFolders(git, paths) {
    if (paths.length === 0)
        return [];
    const [answers, changed] = await Promise.all([
        (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .checkObjects */ .ZY)(git, paths.map((path) => `HEAD:${path}`)),
        (0,_status_js__WEBPACK_IMPORTED_MODULE_8__/* .changedPaths */ .v)(git),
    ]);
    return paths.flatMap((path, index) => {
        if (changed.some((one) => one.startsWith(`${path}/`)))
            return [[path, `changed ${path}`]];
        const answer = answers[index];
        return answer?.kind === 'tree' ? [[path, answer.oid]] : [];
    });
}
const whatIs = {
    directory: 'a directory',
    'empty-directory': 'a directory',
    outside: 'a symbolic link out of the repository',
    submodule: 'a submodule',
};
async function existing(root, paths) {
    const found = await Promise.all(paths.map(async (path) => ((await lookAt(root, path)).kind === 'file' ? [path] : [])));
    return found.flat();
}
async function listFiles(git, root) {
    const output = await git([
        '-C',
        root,
        'ls-files',
        '-z',
        '-t',
        '--cached',
        '--others',
        '--deleted',
        '--exclude-standard',
    ]);
    // Each entry is a tag, a space, a path; `?` marks untracked files, `R` files that are no longer on the disk.
    const entries = output
        .toString()
        .split('\0')
        .filter((entry) => entry !== '');
    const held = entries.filter((entry) => !entry.startsWith('?')).map((entry) => entry.slice(2));
    const gone = new Set(entries.filter((entry) => entry.startsWith('R')).map((entry) => entry.slice(2)));
    const all = [...new Set(entries.map((entry) => entry.slice(2)))].filter((path) => !gone.has(path));
    return { all: (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .listedPaths */ .AR)(all.sort()), held: withFolders(held) };
}
function withFolders(files) {
    const held = new Set(files);
    for (const file of files) {
        for (let at = file.lastIndexOf('/'); at > 0 && !held.has(file.slice(0, at)); at = file.lastIndexOf('/', at - 1))
            held.add(file.slice(0, at));
    }
    return held;
}
/** Where a working tree really is; asked once. */
const realRoot = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_7__/* .remembering */ .M)((root) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root));
async function lookAt(root, path, held = new Set(), hasGit = (folder) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder, '.git'))) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await realRoot(root), real);
        if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] === '.git')
            return { kind: 'outside' };
        if (await inSubmodule(path, hasGit))
            return { kind: 'submodule' };
        const tracked = held.has(inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
        if (found.isFile())
            return { kind: 'file', size: found.size, tracked };
        if (!found.isDirectory())
            return { kind: 'missing' };
        return (await hasFiles(real)) ? { kind: 'directory', tracked } : { kind: 'empty-directory' };
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && notThere.has(String(error.code)))
            return { kind: 'missing' };
        throw error;
    }
}
const notThere = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
/** A submodule is a folder with its own `.git`; its files are not in this repository. */
async function inSubmodule(path, hasGit) {
    const steps = path.split('/');
    for (let length = 1; length <= steps.length; length += 1) {
        if (await hasGit(steps.slice(0, length).join('/')))
            return true;
    }
    return false;
}
async function exists(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
}
async function hasFiles(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true });
    if (entries.some((entry) => !entry.isDirectory()))
        return true;
    for (const entry of entries)
        if (await hasFiles((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name)))
            return true;
    return false;
}


/***/ }),

/***/ 3945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** Hides the types of a command's options and operands: a command only ever gets its own values. */
function command(one) {
    return one;
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r6: () => (/* binding */ assertRead),
  cd: () => (/* binding */ commit),
  lN: () => (/* binding */ findBase),
  EK: () => (/* binding */ judgeHere),
  lL: () => (/* binding */ pathsFrom)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/judge/judgement/judge.ts + 19 modules
var judge = __webpack_require__(7169);
// EXTERNAL MODULE: ./src/model/as-of.ts
var as_of = __webpack_require__(5456);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/model/repository-path.ts
var repository_path = __webpack_require__(4989);
// EXTERNAL MODULE: ./src/model/once.ts
var once = __webpack_require__(1800);
// EXTERNAL MODULE: ./src/read/git/commits.ts + 1 modules
var commits = __webpack_require__(745);
;// CONCATENATED MODULE: ./src/read/evidence/release-source.ts


/** In a workflow GitHub is asked. The refs of the clone prove nothing there: they may be old, or made by somebody. */
function releaseSource({ git, commit, event, github, changed = null }) {
    if (event === null)
        return terminalSource(git, commit, changed);
    const connect = (0,once/* lazily */.q)(github ?? (() => Promise.resolve(noGitHub)));
    return {
        commit,
        tag: async (name) => {
            const own = event.kind === 'tag' && event.tag === name ? event.sha : null;
            // The run may be for the tag's own object, whose id can be trusted.
            const peeled = own === null ? null : ((await (0,commits/* commitOf */.D3)(git, own)) ?? own);
            const answer = await (await connect()).tag(name);
            // Without a token GitHub cannot be asked whether the tag exists; a tag of the clone can only contradict.
            return answer === noToken && peeled === null ? await cloneTag(git, name) : tagOf(peeled, answer);
        },
        branch: async (name) => {
            if (commit === null)
                return { kind: 'off' };
            const answer = await (await connect()).isOnBranch(name, commit);
            if (answer === null)
                return { kind: 'missing' };
            return typeof answer === 'boolean' ? { kind: answer ? 'on' : 'off' } : answer;
        },
        assets: async (tag) => {
            const release = event.kind === 'tag' && event.tag === tag ? event.release : null;
            if (release === null)
                return { kind: 'no-release' };
            const answer = await (await connect()).assets(release);
            return 'kind' in answer ? answer : { kind: 'listed', assets: answer };
        },
        provenance: async (digest) => {
            const answer = await (await connect()).hasProvenance(digest);
            return typeof answer === 'boolean' ? { kind: answer ? 'found' : 'none' } : answer;
        },
    };
}
/** What a person's clone knows; what only GitHub knows is `unknown`. */
function terminalSource(git, commit, changed) {
    return {
        commit,
        tag: async (name) => {
            const [tag, paths] = await Promise.all([cloneTag(git, name), changed?.() ?? []]);
            return paths.length === 0 ? tag : { ...tag, target: { kind: 'uncommitted', paths } };
        },
        branch: async (name) => {
            if (commit === null)
                return { kind: 'off' };
            const isOn = await (0,commits/* isOnBranch */.sL)(git, commit, name);
            return isOn === null ? noToken : { kind: isOn ? 'on' : 'off' };
        },
        assets: () => Promise.resolve({ kind: 'no-release' }),
        provenance: unasked,
    };
}
async function cloneTag(git, name) {
    const found = await (0,commits/* findTag */.IU)(git, name);
    return { kind: 'tag', target: found === null ? { kind: 'unmade' } : targetOf(found.commit), signature: noToken };
}
const noToken = { kind: 'unknown', why: 'only GitHub knows that, and there is no token to ask it' };
const unasked = () => Promise.resolve(noToken);
const noGitHub = { tag: unasked, isOnBranch: unasked, assets: unasked, hasProvenance: unasked };
/** The tag as GitHub has it (`answer`; null where it has none). Where GitHub cannot be asked, the commit of the run (`own`) counts for the run's own tag, because GitHub sent it. */
function tagOf(own, answer) {
    if (answer?.kind === 'tag')
        return answer;
    const gone = { kind: 'unknown', why: 'the tag is no longer on GitHub' };
    if (answer === null)
        return own === null
            ? { kind: 'tag', target: { kind: 'unmade' }, signature: { kind: 'unmade' } }
            : { kind: 'tag', target: gone, signature: gone };
    return { kind: 'tag', target: own === null ? answer : targetOf(own), signature: answer };
}
function targetOf(commit) {
    return commit === null ? { kind: 'no-commit' } : { kind: 'commit', sha: commit };
}

// EXTERNAL MODULE: ./src/read/git/commit-tree.ts
var commit_tree = __webpack_require__(2759);
// EXTERNAL MODULE: ./src/read/documents/find-documents.ts
var find_documents = __webpack_require__(8633);
;// CONCATENATED MODULE: ./src/read/documents/past-ledger.ts




/** Whether the clone's history ever had a ledger; where `path` is null, it is searched for by its name. */
async function pastLedger({ git, sha, history }, path) {
    if (path === null) {
        const { files, isAll } = await history.filesNamed(ledgerName);
        return files.size > 0 ? 'had' : isAll ? 'never' : 'unknown';
    }
    const touched = await everTouched(git, sha, path);
    return touched === null ? 'unknown' : touched ? 'had' : 'never';
}
/**
 * The tracker that a ledger had: at its usual path, or at any path before the ledger came to its present one, because both may have moved. A tracker elsewhere that was deleted later belonged to another ledger.
 */
async function pastTracker({ git, sha, history }, ledger) {
    const usual = (0,repository_path/* besidePath */.qE)(ledger, find_documents/* trackerName */.c9);
    const { files, isAll } = await history.filesNamed(find_documents/* trackerName */.c9);
    if (files.has(usual))
        return { kind: 'had', path: usual };
    const there = new Set(files.size === 0 ? [] : await (0,commit_tree/* commitTree */.SC)(git, sha).list());
    for (const [path, parent] of [...files].filter(([one]) => !there.has(one)).slice(0, goneLimit)) {
        const before = parent === null ? null : await (0,commits/* commitOf */.D3)(git, parent);
        const hadLedger = before !== null && (await (0,commit_tree/* commitTree */.SC)(git, before).identify([ledger])).has(ledger);
        if (!hadLedger)
            return { kind: 'had', path };
    }
    return { kind: isAll ? 'never' : 'unknown' };
}
/** At most this many deleted trackers are looked at. */
const goneLimit = 100;

// EXTERNAL MODULE: ./src/read/git/git.ts + 1 modules
var git_git = __webpack_require__(8065);
// EXTERNAL MODULE: ./src/read/facts/fact-book.ts
var fact_book = __webpack_require__(8556);
// EXTERNAL MODULE: ./src/read/facts/noted.ts
var noted = __webpack_require__(3580);
;// CONCATENATED MODULE: ./src/model/batched.ts
/** Joins the calls of one turn of the event loop into one call; each call gets the answer for its key. */
function batched(all) {
    let next = null;
    return async (key) => {
        next ??= begin();
        next.keys.add(key);
        return (await next.answer).get(key);
    };
    function begin() {
        const keys = new Set();
        const turn = new Promise((resolve) => setImmediate(resolve));
        const answer = turn.then(async () => {
            next = null;
            return await all([...keys]);
        });
        return { keys, answer };
    }
}

;// CONCATENATED MODULE: ./src/read/git/changes.ts
const listing = ['-r', '--root', '--no-renames', '--name-status', '-z'];
/** Goes back along the first parents of a commit, newest first. The heading is the SHA, the time in seconds, and the parents. */
async function walkFirstParents(git, head, take) {
    // A user's configuration must not add anything to the output.
    await readChanges(git, ['log', '--first-parent', '-m', '--no-show-signature', '--format=%H %ct %P', ...listing, head], '', take);
}
/** Compares commits with one of their parents: each pair is a commit and that parent, or a commit without parents. Every pair gets an answer, in order. */
async function compareWithParents(git, pairs, take) {
    if (pairs.length === 0)
        return;
    const input = pairs.map((line) => `${line}\n`).join('');
    await readChanges(git, ['diff-tree', '--stdin', '--always', ...listing], input, take);
}
async function readChanges(git, args, input, take) {
    const reader = changeReader(take);
    await git(args, input, reader.take);
    await reader.end();
}
/** Reads headings, and pairs of status and path, each with a NUL behind it, from pieces of any size. A status is one letter, and a heading is longer. */
function changeReader(take) {
    let rest = [];
    let heading = null;
    let status = null;
    let files = [];
    let isEnough = false;
    const pass = async () => {
        if (heading === null || isEnough)
            return;
        const answer = take({ heading, files });
        isEnough = (typeof answer === 'string' ? answer : await answer) === 'enough';
    };
    return {
        take: async (piece) => {
            const end = piece.lastIndexOf(0);
            if (end < 0) {
                rest = [...rest, piece];
                return 'more';
            }
            const text = Buffer.concat([...rest, piece.subarray(0, end)]).toString();
            rest = [piece.subarray(end + 1)];
            for (const part of text.split('\0')) {
                if (status !== null) {
                    files.push({ status, path: part });
                    status = null;
                    continue;
                }
                // `git log` has a line end between the heading and the first status.
                const word = part.startsWith('\n') ? part.slice(1) : part;
                if (word.length === 1)
                    status = word;
                else if (word !== '') {
                    await pass();
                    if (isEnough)
                        return 'enough';
                    heading = word;
                    files = [];
                }
            }
            return 'more';
        },
        end: async () => {
            await pass();
        },
    };
}
/** Calls `see` with the path of a file and of each folder around it. */
function eachStep(path, see) {
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1))
        see(path.slice(0, at));
    see(path);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/read/git/every-change.ts


/** So many commits are given to one process: few enough to share them out evenly, enough that its start does not count. */
const share = 10_000;
/** At most this many processes: more would take memory, and there are seldom more processors. */
const mostProcesses = 4;
/** Compares every commit up to one with its first parent: what was ever there, some commit added. Takes as long as `git log --name-only`, divided by the number of processors. */
async function everyChange(git, head, isAsked) {
    const asked = new Map();
    const main = new Map();
    const see = ({ index, parents, main: found }, files) => {
        for (const { status, path } of files) {
            if (isAsked(path)) {
                const one = asked.get(path) ?? { index, deleted: new Map() };
                asked.set(path, one);
                one.index = Math.min(one.index, index);
                const [first] = parents;
                if (status === 'D' && parents.length === 1 && first !== undefined)
                    one.deleted.set(index, first);
            }
            if (found !== null)
                eachStep(path, (step) => {
                    if (found.index < (main.get(step)?.index ?? Infinity))
                        main.set(step, found);
                });
        }
    };
    const listed = await shareOut(git, head, see);
    const newest = [...asked].toSorted(([, one], [, other]) => one.index - other.index);
    const before = (deleted) => deleted.get(Math.min(...deleted.keys())) ?? null;
    return { files: new Map(newest.map(([path, { deleted }]) => [path, before(deleted)])), main, order: orderIn(listed) };
}
/** Looks a commit up in lists of commits: these are one text each, because an object for each commit would take much memory. */
function orderIn(lists) {
    return (sha) => {
        for (const [index, list] of lists.entries()) {
            const at = list.indexOf(sha);
            if (at >= 0)
                return index * share + at / (sha.length + 1);
        }
        return undefined;
    };
}
/** Lists the commits once, and compares them in a few processes at the same time. Answers the SHAs of each share, each with a line end. */
async function shareOut(git, head, see) {
    const limit = Math.min((0,external_node_os_.availableParallelism)(), mostProcesses);
    const running = new Set();
    const compare = async (lines) => {
        let next = 0;
        await compareWithParents(git, lines.map(({ sha, parents: [first = ''] }) => `${sha} ${first}`.trimEnd()), ({ files }) => {
            const line = lines[next];
            next += 1;
            if (line !== undefined)
                see(line, files);
            return 'more';
        });
    };
    const listed = [];
    const give = async (lines) => {
        listed.push(lines.map(({ sha }) => `${sha}\n`).join(''));
        while (running.size >= limit)
            await Promise.race(running);
        const work = compare(lines).finally(() => running.delete(work));
        work.catch(() => undefined); // it is thrown where it is waited for
        running.add(work);
    };
    const lineOf = lineReader(head);
    let lines = [];
    let rest = '';
    await git(['rev-list', '--date-order', '--parents', '--timestamp', head], '', async (piece) => {
        const texts = `${rest}${piece.toString('latin1')}`.split('\n');
        rest = texts.pop() ?? '';
        for (const text of texts) {
            lines.push(lineOf(text));
            if (lines.length < share)
                continue;
            await give(lines);
            lines = [];
        }
    });
    await give(lines);
    await Promise.all(running);
    return listed;
}
/** Reads lines of a time, a commit and its parents, and follows the line of first parents: each commit comes before its parents. */
function lineReader(head) {
    let [index, mainIndex] = [0, 0];
    let next = head;
    return (text) => {
        const [time = '', sha = '', ...parents] = text.split(' ');
        const others = parents.slice(1);
        const main = sha === next ? { sha, time: Number(time), index: mainIndex, others } : null;
        if (main !== null) {
            next = parents[0];
            mainIndex += 1;
        }
        const line = { sha, parents, index, main };
        index += 1;
        return line;
    };
}

;// CONCATENATED MODULE: ./src/read/git/last-commits.ts

/** After so many commits it costs less to ask which paths exist than to look for those that never did. */
const sometime = 1000;
/** Where paths changed last, seen along the first parents of a commit. The walk ends when all are found. */
async function lastOnMainLine(git, head, paths, sift) {
    const found = new Map();
    let left = new Set(paths);
    let index = 0;
    await walkFirstParents(git, head, async ({ heading, files }) => {
        const [sha = '', time = '', , ...others] = heading.split(' ');
        take(files, left, { sha, time: Number(time), index, others }, found);
        index += 1;
        if (index === sometime)
            left = new Set(await sift([...left]));
        return left.size === 0 ? 'enough' : 'more';
    });
    return found;
}
/**
 * The commits that changed paths last, as `git log -1 COMMIT -- PATH` names them: where a merge has a path as one of its parents has it, that parent is followed. A merge that has it as none of them changed it.
 */
async function lastCommits(git, main) {
    const last = new Map();
    let found = main;
    while (found.size > 0) {
        const origins = await originsOf(git, found);
        const next = new Map();
        for (const [path, { sha }] of found) {
            const origin = origins.get(path);
            if (origin === undefined)
                last.set(path, sha);
            else
                add(next, origin, [path]);
        }
        found = await lastOnLines(git, next);
    }
    return last;
}
/** How many commits are newer than each of some commits: a commit comes before its parents, else the newer one comes first. */
async function orderOf(git, head, shas) {
    const order = new Map();
    let rest = '';
    let index = 0;
    await git(['rev-list', '--date-order', head], '', (piece) => {
        const lines = `${rest}${piece.toString('latin1')}`.split('\n');
        rest = lines.pop() ?? '';
        for (const sha of lines) {
            if (shas.has(sha))
                order.set(sha, index);
            index += 1;
        }
        return Promise.resolve(order.size === shas.size ? 'enough' : 'more');
    });
    return order;
}
/** The same for any number of commits to begin at. A branch is seldom long: first only the beginning of each line is compared. */
async function lastOnLines(git, wanted) {
    const found = new Map();
    let next = new Map([...wanted].map(([sha, paths]) => [sha, new Set(paths)]));
    for (let length = 32; next.size > 0; length *= 8) {
        const lines = await beginnings(git, [...next.keys()], length);
        const commits = [...new Map([...lines.values()].flat().map((one) => [one.sha, one])).values()];
        const changes = new Map();
        await compareWithParents(git, commits.map(({ sha, first }) => `${sha} ${first}`.trimEnd()), ({ heading, files }) => {
            changes.set(heading, files);
            return 'more';
        });
        const later = new Map();
        for (const [tip, paths] of next) {
            const line = lines.get(tip) ?? [];
            for (const commit of line) {
                if (paths.size === 0)
                    break;
                take(changes.get(commit.sha) ?? [], paths, commit, found);
            }
            const further = line.at(-1)?.first ?? '';
            if (paths.size > 0 && further !== '')
                add(later, further, paths);
        }
        next = later;
    }
    return found;
}
/** The first commits of lines of first parents, by the commit that each begins at. */
async function beginnings(git, tips, length) {
    const commits = new Map();
    /** How many commits of each line are still to come, by the next one. */
    const awaited = new Map(tips.map((tip) => [tip, length]));
    let rest = '';
    const args = ['rev-list', '--first-parent', '--topo-order', '--parents', '--timestamp', '--stdin'];
    await git(args, tips.map((tip) => `${tip}\n`).join(''), (piece) => {
        const texts = `${rest}${piece.toString('latin1')}`.split('\n');
        rest = texts.pop() ?? '';
        for (const text of texts) {
            const [time = '', sha = '', first = '', ...others] = text.split(' ');
            const left = awaited.get(sha);
            if (left === undefined)
                continue;
            commits.set(sha, { sha, time: Number(time), index: 0, others, first });
            awaited.delete(sha);
            if (left > 1 && first !== '')
                awaited.set(first, Math.max(left - 1, awaited.get(first) ?? 0));
        }
        return Promise.resolve(awaited.size === 0 ? 'enough' : 'more');
    });
    const line = (tip) => {
        const those = [];
        for (let at = commits.get(tip); at !== undefined && those.length < length; at = commits.get(at.first))
            those.push(at);
        return those;
    };
    return new Map(tips.map((tip) => [tip, line(tip)]));
}
/** Moves the paths that a commit changed to those that were found. */
function take(files, paths, commit, found) {
    for (const path of touched(files, paths)) {
        paths.delete(path);
        found.set(path, commit);
    }
}
/** For each path that a merge has as one of its other parents has it: the first such parent. */
async function originsOf(git, found) {
    const merges = new Map();
    for (const [path, { sha, others }] of found) {
        if (others.length === 0)
            continue;
        const merge = merges.get(sha) ?? { others, paths: new Set() };
        merges.set(sha, merge);
        merge.paths.add(path);
    }
    const pairs = [...merges].flatMap(([sha, { others, paths }]) => others.map((parent) => ({ sha, parent, paths })));
    const origins = new Map();
    let index = 0;
    const lines = pairs.map(({ sha, parent }) => `${sha} ${parent}`);
    await compareWithParents(git, lines, ({ files }) => {
        const pair = pairs[index];
        index += 1;
        if (pair === undefined)
            return 'more';
        const differing = touched(files, pair.paths);
        for (const path of pair.paths)
            if (!differing.has(path) && !origins.has(path))
                origins.set(path, pair.parent);
        return 'more';
    });
    return origins;
}
/** The paths that are among the changed files, or are folders of one. */
function touched(files, paths) {
    const those = new Set();
    for (const { path } of files)
        eachStep(path, (step) => {
            if (paths.has(step))
                those.add(step);
        });
    return those;
}
function add(at, sha, paths) {
    const there = at.get(sha);
    if (there === undefined)
        at.set(sha, new Set(paths));
    else
        for (const path of paths)
            there.add(path);
}

// EXTERNAL MODULE: ./src/read/git/objects.ts
var objects = __webpack_require__(931);
// EXTERNAL MODULE: ./src/read/git/status.ts
var git_status = __webpack_require__(4257);
;// CONCATENATED MODULE: ./src/read/git/history.ts









/** The history of a repository without commits. */
const noHistory = {
    lastChanges: () => Promise.resolve(new Map()),
    changedAt: () => Promise.resolve(new Map()),
    includes: () => Promise.resolve(false),
};
/** The history up to a commit, which is named by its SHA, in a clone that may be shallow. All questions of one turn of the event loop take one walk. */
function historyOf(git, head, shallow) {
    let whole = null;
    const found = (0,once/* remembering */.M)(batched(async (paths) => whole?.main ?? (await lastOnMainLine(git, head, paths, existing(git, head)))));
    const onMain = async (paths) => {
        const all = await Promise.all(paths.map(async (path) => [path, await found(path)]));
        return new Map(all.flatMap(([path, one]) => (one === undefined ? [] : [[path, one]])));
    };
    const orderBy = async (shas) => {
        if (whole !== null)
            return whole.order;
        const known = await orderOf(git, head, shas);
        return (sha) => known.get(sha);
    };
    return {
        lastChanges: async (paths) => {
            if (paths.length === 0)
                return new Map();
            return shallow ? null : await countedBack(git, await onMain(paths), orderBy);
        },
        changedAt: async (paths) => {
            if (paths.length === 0)
                return new Map();
            return shallow ? null : new Map([...(await onMain(paths))].map(([path, { time }]) => [path, time]));
        },
        includes: async (sha) => {
            // Hexadecimal digits cannot be an option or a range; git also answers no where it is not a commit.
            const inside = /^[0-9a-f]{4,64}$/.test(sha) &&
                (await (0,commits/* commitOf */.D3)(git, sha)) !== null &&
                (await (0,git_git/* gitTry */.W_)(git, ['merge-base', '--is-ancestor', sha, head])) !== null;
            return inside || !shallow ? inside : null;
        },
        filesNamed: async (name) => {
            // What was read for this answers later questions, too.
            whole = await everyChange(git, head, namedLike(name));
            return { files: whole.files, isAll: !shallow };
        },
    };
}
/** How many commits are newer than the last change of each path. */
async function countedBack(git, main, orderBy) {
    const last = await lastCommits(git, main);
    // All commits must be listed only where branches are to be put into the order.
    const isStraight = [...last].every(([path, sha]) => main.get(path)?.sha === sha);
    if (isStraight)
        return new Map([...last.keys()].map((path) => [path, main.get(path)?.index ?? Infinity]));
    const order = await orderBy(new Set(last.values()));
    return new Map([...last].map(([path, sha]) => [path, order(sha) ?? Infinity]));
}
/** Which paths a commit has; a path with a line end cannot be asked for. */
function existing(git, head) {
    return async (paths) => {
        const asked = paths.filter((path) => !path.includes('\n'));
        const answers = await (0,objects/* checkObjects */.ZY)(git, asked.map((path) => `${head}:${path}`));
        return asked.filter((_, index) => answers[index]?.kind !== 'missing');
    };
}
/** As git ignores case, which is only that of ASCII letters. */
function namedLike(name) {
    const small = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    const wanted = small(name);
    return (path) => {
        const from = path.lastIndexOf('/') + 1;
        return path.length - from === wanted.length && small(path.slice(from)) === wanted;
    };
}
/** The history of a working tree: changes that are not committed are newer than any commit. */
function historyOfWorktree(git, history) {
    const changed = batched(async () => {
        const steps = new Map();
        for (const path of await (0,git_status/* changedPaths */.v)(git))
            eachStep(path, (step) => steps.set(step, -1));
        return new Map([['all', steps]]);
    });
    const withChanged = (ask) => async (paths) => {
        // Both at once: each is a process of its own.
        const [known, uncommitted] = await Promise.all([ask(paths), paths.length === 0 ? null : changed('all')]);
        return known === null ? null : new Map([...known, ...(uncommitted ?? [])]);
    };
    return {
        ...history,
        lastChanges: withChanged(history.lastChanges),
        changedAt: withChanged(history.changedAt),
    };
}

;// CONCATENATED MODULE: ./src/read/git/judged-commit.ts



/** The commits of a clone. `includes` is the history's. */
function commitsOf(git, sha, shallow, includes) {
    return {
        sha,
        tree: async () => {
            if (sha === null)
                return null;
            const [tree] = await (0,objects/* checkObjects */.ZY)(git, [`${sha}^{tree}`]);
            return tree?.kind === 'tree' ? tree.oid : null;
        },
        time: async () => {
            if (sha === null)
                return null;
            const [commit] = await (0,objects/* readObjects */.$I)(git, [sha]);
            const text = commit?.kind === 'commit' ? (commit.content?.toString() ?? '') : '';
            const seconds = /^committer .* (\d+) [+-]\d{4}$/m.exec(text.split('\n\n', 1)[0] ?? '')?.[1];
            return seconds === undefined ? null : new Date(Number(seconds) * 1000).toISOString();
        },
        includes,
        isOnLineOf: async (tip) => {
            if (sha === null)
                return false;
            if (sha === tip)
                return true;
            if ((await (0,commits/* commitOf */.D3)(git, tip)) === null)
                return null;
            return (await firstParents(git, tip)).has(sha) || (shallow ? null : false);
        },
        onOwnLine: async (shas) => {
            if (sha === null)
                return [];
            const line = await firstParents(git, sha);
            const found = new Set(shas.filter((one) => line.has(one)));
            if (found.size === 0 && shallow)
                return null;
            return [...line].filter((one) => found.has(one));
        },
        isSame: async (other, paths) => {
            if (sha === null)
                return false;
            if ((await (0,commits/* commitOf */.D3)(git, other)) === null)
                return null;
            const names = paths.flatMap((path) => [`${sha}:${path}`, `${other}:${path}`]);
            const answers = (await (0,objects/* checkObjects */.ZY)(git, names)).map((answer) => ('oid' in answer ? answer.oid : null));
            // What is in neither commit is not known to be the same.
            return paths.every((_, index) => {
                const [now, before] = [answers[2 * index], answers[2 * index + 1]];
                return now !== null && now === before;
            });
        },
    };
}
/** A commit and its line of first parents, as far as the clone has it. */
async function firstParents(git, sha) {
    return new Set((await (0,git_git/* gitText */.q_)(git, ['rev-list', '--first-parent', sha])).split('\n'));
}

// EXTERNAL MODULE: ./src/read/git/worktree.ts
var worktree = __webpack_require__(6950);
// EXTERNAL MODULE: ./src/read/policy/load-policy.ts
var load_policy = __webpack_require__(7822);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/facts/facts-file.ts
var facts_file = __webpack_require__(2346);
;// CONCATENATED MODULE: ./src/run/commands/common/open-facts.ts






/** Opens the facts that an option names; null where it names none. Throws `UsageError` where they cannot be read, or are part of what is judged: then whoever wrote the change wrote the facts. */
async function openFacts(given, { directory, root, tree }) {
    if (given === null)
        return null;
    const path = await (0,promises_.realpath)((0,external_node_path_.resolve)(directory, given)).catch(() => null);
    if (path === null)
        throw new errors/* UsageError */.e(`--facts: there is no file ${(0,model_text/* quote */.hD)(given)}`);
    const inside = (0,repository_path/* namedPath */.hq)((0,external_node_path_.relative)(await (0,promises_.realpath)(root), path)
        .split(external_node_path_.sep)
        .join('/'));
    const entry = inside === null ? undefined : (await tree.look([inside])).get(inside);
    if (entry?.kind === 'file' && entry.tracked)
        throw new errors/* UsageError */.e(`--facts: ${(0,model_text/* quote */.hD)(given)} is part of what is judged, so it proves nothing; take the facts of a pack`);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw new errors/* UsageError */.e(`--facts: ${(0,model_text/* quote */.hD)(given)} cannot be read: ${error instanceof Error ? error.message : ''}`);
    });
    try {
        return (0,facts_file/* readFacts */.MH)(text);
    }
    catch (error) {
        throw new errors/* UsageError */.e(`--facts: ${(0,model_text/* quote */.hD)(given)}: ${error instanceof Error ? error.message : ''}`);
    }
}

;// CONCATENATED MODULE: ./src/run/commands/common/judge-here.ts


















/** Judges the repository around a folder: a commit, else the working tree, or another tree that is given instead. Throws `UsageError` or `GitFailure`. */
async function judgeHere(options, directory, instead = null) {
    const git = (0,git_git/* gitIn */.uM)(directory, { trusted: false });
    const [{ root: top, shallow, bare }, checkedOut] = await Promise.all([(0,commits/* describeClone */.Zk)(git), (0,commits/* commitOf */.D3)(git, 'HEAD')]);
    if (bare && options.head === null)
        throw new errors/* UsageError */.e('this repository has no working tree; name the commit to judge, as --head HEAD');
    // In a repository without a working tree, a path is one of its commits.
    const root = bare ? directory : top;
    const head = options.head === null ? null : await commit(git, '--head', options.head);
    const tip = head ?? checkedOut;
    const { baseSha, tipSha, comparison } = await findBase(git, options.base, head);
    const mode = options.mode === 'auto' ? modeOf(options) : options.mode;
    if (mode === 'release' && options.tag === null)
        throw new errors/* UsageError */.e('--mode release: name the tag by --tag TAG');
    const here = (0,git_git/* gitIn */.uM)(root, { trusted: false });
    const tree = instead ?? (head === null ? (0,worktree/* worktree */.Y)(git, root) : (0,commit_tree/* commitTree */.SC)(git, head));
    const facts = await openFacts(options.facts ?? null, { directory, root, tree });
    const asOf = (0,as_of/* verdictTime */.$K)((0,as_of/* timeOf */.nR)(options['as-of'] ?? ''), mode, facts?.asOf);
    const book = (0,fact_book/* factBook */.g)(facts?.facts ?? null, () => new Date());
    const history = tip === null ? null : historyOf(here, tip, shallow);
    // A working tree may have uncommitted changes, which a tag cannot have.
    const changed = head === null ? () => (0,git_status/* changedPaths */.v)(here) : null;
    const outside = {
        commits: { ...commitsOf(here, tip, shallow, (history ?? noHistory).includes), sha: head },
        release: releaseSource({ git, commit: tip, event: null, github: null, changed }),
        runs: null,
        repository: facts?.repository ?? '',
        self: facts?.run ?? null,
    };
    const question = {
        subject: { sha: head, headSha: head, baseSha, tag: options.tag },
        settings: { mode, failOn: options['fail-on'], ignoreMissing: false },
        paths: pathsOf(options, pathsFrom(directory, root)),
        head: tree,
        base: baseSha === null ? { kind: 'none' } : { kind: 'there', tree: (0,commit_tree/* commitTree */.SC)(git, baseSha) },
        tip: mode !== 'review' || tipSha === null ? { kind: 'none' } : { kind: 'there', tree: (0,commit_tree/* commitTree */.SC)(git, tipSha) },
        history: history === null ? noHistory : head === null ? historyOfWorktree(here, history) : history,
        ...(0,noted/* noted */.Z)(outside, book),
        asOf,
        approvals: () => Promise.resolve(null),
        pastLedger: () => Promise.resolve('unknown'),
        pastTracker: async (ledger) => tip === null || history === null
            ? { kind: 'never' }
            : await pastTracker({ git: here, sha: tip, history }, ledger),
        rewrites: async (path, format, ids) => shallow || baseSha === null
            ? []
            : await (await __webpack_require__.e(/* import() */ 244).then(__webpack_require__.bind(__webpack_require__, 1244))).rewritesOf(git, baseSha, path, format, ids),
        acceptance: () => Promise.resolve({ kind: 'no-one' }),
    };
    return {
        git,
        judged: await (0,judge/* judge */.S)(question),
        asked: { ...outside, book, asOf },
        comparison,
        policy: question.paths.policy,
    };
}
function pathsOf({ ledger, tracker, policy }, fromRoot) {
    return {
        ledger: fromRoot(ledger, '--ledger'),
        tracker: fromRoot(tracker, '--tracker'),
        policy: fromRoot(policy, '--policy') ?? load_policy/* policyPath */.k1,
    };
}
/** Throws `UsageError` with the first problem where the documents cannot be read. */
function assertRead({ verdict, findings, signals }) {
    const [first] = findings.filter(({ severity }) => severity === 'error');
    if (verdict === 'INVALID' && signals.length === 0 && first !== undefined)
        throw new errors/* UsageError */.e(`${first.path}:${String(first.line)}: ${first.message}`);
}
/** With a tag the question is whether it may be released, with a base whether the change may be merged. */
function modeOf({ tag, base }) {
    if (tag !== null)
        return 'release';
    return base === null ? 'report' : 'review';
}
/** The merge base with the revision, as in a pull request; the revision itself where the two share no history. */
async function findBase(git, revision, head) {
    if (revision === null)
        return { baseSha: null, tipSha: null, comparison: { base: 'no `--base` was given' } };
    const given = await commit(git, '--base', revision);
    const common = await (0,commits/* mergeBase */.wu)(git, given, head ?? 'HEAD');
    return {
        baseSha: common ?? given,
        tipSha: given,
        comparison: { base: common === null ? 'the commit itself, because no merge base was found' : 'the merge base' },
    };
}
/** The SHA of the commit that an option names. Throws `UsageError` where there is none. */
async function commit(git, option, revision) {
    const sha = await (0,commits/* commitOf */.D3)(git, revision);
    if (sha === null)
        throw new errors/* UsageError */.e(`${option}: this repository has no commit ${JSON.stringify(revision)}`);
    return sha;
}
/** Returns a function that turns paths of options into paths from the root; null stays null. That function throws `UsageError` for a path outside. */
function pathsFrom(directory, root) {
    return (path, option) => {
        if (path === null)
            return null;
        const inside = (0,repository_path/* namedPath */.hq)((0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(directory, path)).split(external_node_path_.sep).join(external_node_path_.posix.sep));
        if (inside === null)
            throw new errors/* UsageError */.e(`${option}: ${JSON.stringify(path)} is not a file of the repository ${root}`);
        return inside;
    };
}


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6985);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
