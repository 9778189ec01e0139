export const id = 482;
export const ids = [482];
export const modules = {

/***/ 8482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  problemsOfVerdict: () => (/* binding */ problemsOfVerdict)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/judge/judgement/judge.ts + 19 modules
var judge = __webpack_require__(7169);
// EXTERNAL MODULE: ./src/model/repository-path.ts
var repository_path = __webpack_require__(4989);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/facts/fact-book.ts
var fact_book = __webpack_require__(8556);
// EXTERNAL MODULE: ./src/read/facts/noted.ts
var noted = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/read/policy/load-policy.ts
var load_policy = __webpack_require__(7822);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/read/git/commit-tree.ts
var commit_tree = __webpack_require__(2759);
// EXTERNAL MODULE: ./src/show/pack/pack-folder.ts
var pack_folder = __webpack_require__(5395);
;// CONCATENATED MODULE: ./src/show/pack/pack-tree.ts





/** The commit of a pack, as far as the pack has it: its files, and what its facts say of what is cited as code. */
function packTree(folder, files, { code, objects }) {
    const held = new Set(files);
    const folders = new Set(files.flatMap(foldersOf));
    const known = new Map(Object.entries(code));
    const ids = new Map(Object.entries(objects));
    const entryAt = async (path) => {
        if (held.has(path))
            return { kind: 'file', size: await sizeOf((0,external_node_path_.join)(folder, path)), tracked: true };
        return folders.has(path) ? { kind: 'directory', tracked: true } : (known.get(path) ?? { kind: 'missing' });
    };
    const isThere = (path) => held.has(path) || folders.has(path) || !['missing', undefined].includes(known.get(path)?.kind);
    const read = async (path, limit) => {
        if (!held.has(path))
            return isThere(path) ? { kind: 'not-a-file', what: 'not in the pack' } : { kind: 'missing' };
        const handle = await (0,promises_.open)((0,external_node_path_.join)(folder, path), pack_folder/* readOnly */.Tu);
        try {
            const { size } = await handle.stat();
            return size > limit ? { kind: 'too-large', size } : { kind: 'bytes', bytes: await handle.readFile() };
        }
        finally {
            await handle.close();
        }
    };
    return {
        list: () => {
            const cited = [...known].flatMap(([path, { kind }]) => (kind === 'file' && !held.has(path) ? [path] : []));
            return Promise.resolve((0,repository_path/* listedPaths */.AR)([...files, ...cited].toSorted()));
        },
        read,
        identify: (paths) => Promise.resolve(new Map(paths.flatMap((path) => (isThere(path) ? [[path, ids.get(path) ?? `at ${path}`]] : [])))),
        look: async (paths) => new Map(await Promise.all(paths.map(async (path) => [path, await entryAt(path)]))),
        countLines: async (paths) => {
            const counts = new Map();
            for (const path of paths) {
                const reading = await read(path, lineLimit);
                if (reading.kind === 'bytes')
                    counts.set(path, await (0,commit_tree/* linesOf */.Dx)(reading.bytes));
            }
            return new Map([...counts].filter(([, lines]) => lines >= 0));
        },
    };
}
/** In bytes; the lines of a larger file are not counted again. */
const lineLimit = 64 * 1024 * 1024;
function foldersOf(path) {
    const steps = path.split('/');
    return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}
async function sizeOf(path) {
    const handle = await (0,promises_.open)(path, pack_folder/* readOnly */.Tu);
    return (await handle.stat().finally(() => handle.close())).size;
}

;// CONCATENATED MODULE: ./src/show/pack/judge-again.ts








/** Judges a pack again, from its own files and facts alone, and says where the report says something else. That of a review is not judged again: a pack has neither the base nor its policy. */
async function problemsOfVerdict(pack) {
    const { report } = pack;
    if (report.mode === 'review')
        return [];
    const again = await judgeAgain(pack);
    const parts = ['verdict', 'decision', 'reason', 'waivers'];
    return [
        ...parts
            .filter((part) => !(0,external_node_util_.isDeepStrictEqual)(plain(again[part]), plain(report[part])))
            .map((part) => `${part} is ${shown(again[part])}`),
        ...((0,external_node_util_.isDeepStrictEqual)(plain(countsOf(again)), plain(countsOf(report))) ? [] : ['totals is another']),
        ...differences(report.gates, again.gates, (gate) => `gate ${(0,model_text/* quote */.hD)(gate.id)} is ${gate.effective}`),
        ...differences(report.signals, again.signals, (one) => `signal ${(0,model_text/* quote */.hD)(one.id)} is ${one.effective}`),
    ].map((what) => `judged again from the pack alone, ${what}, and the report says something else`);
}
/** The entries that are there only once, or say another thing about their state or what proves them. */
function differences(said, again, name) {
    const before = new Map(said.map((one) => [one.id, one]));
    const now = new Set(again.map(({ id }) => id));
    return [
        ...again.filter((one) => !(0,external_node_util_.isDeepStrictEqual)(stateOf(before.get(one.id)), stateOf(one))).map(name),
        ...said.filter(({ id }) => !now.has(id)).map(({ id }) => `${(0,model_text/* quote */.hD)(id)} is not there`),
    ];
}
/** All that an entry says that is GO, but for what it was before the change; of another one what its row or the tracker says, because a pack does not have its evidence. */
function stateOf(one) {
    if (one === undefined)
        return null;
    return plain(one.effective === 'GO' ? { ...one, before: null } : { ...one, ...unproven });
}
/** What depends on the evidence of an entry that is not GO, and on files that only it cites. */
const unproven = {
    evidence: null,
    code: null,
    effective: null,
    proof: null,
    references: null,
    go: null,
    total: null,
    open: null,
    needs: null,
    before: null,
};
/** How many signals and gates there are, and what they rest on. What is found besides depends on files that a pack does not have. */
function countsOf({ totals: { signals, byStatus, byProof, gates, gatesGo } }) {
    return { signals, byStatus, byProof, gates, gatesGo };
}
function plain(value) {
    return JSON.parse(JSON.stringify(value ?? null));
}
function shown(value) {
    return typeof value === 'string' ? value : 'another';
}
async function judgeAgain({ folder, files, report, facts }) {
    const { subject, mode } = report;
    const book = (0,fact_book/* factBook */.g)(facts.facts, () => new Date(0));
    const git = facts.git ?? noFacts;
    const tree = packTree(folder, files, git);
    const named = (path) => (path === null ? null : (0,repository_path/* namedPath */.hq)(path));
    const nobody = () => Promise.reject(new Error('nobody can be asked'));
    const outside = {
        commits: { sha: subject.sha, ...unknownCommits },
        release: { commit: subject.sha, tag: nobody, branch: nobody, assets: nobody, provenance: nobody },
        runs: null,
        repository: facts.repository,
        self: facts.run,
    };
    const judged = await (0,judge/* judge */.S)({
        subject: { ...subject, baseSha: null },
        settings: { mode, failOn: 'error', ignoreMissing: false },
        paths: {
            ledger: named(report.ledger.path),
            tracker: named(report.tracker.path),
            policy: named(facts.policy) ?? load_policy/* policyPath */.k1,
        },
        head: tree,
        base: { kind: 'none' },
        tip: { kind: 'none' },
        history: historyOfFacts(git),
        ...(0,noted/* noted */.Z)(outside, book),
        asOf: new Date(facts.asOf),
        pastLedger: () => Promise.resolve('had'),
        pastTracker: () => Promise.resolve({ kind: 'never' }),
        rewrites: () => Promise.resolve([]),
        approvals: () => Promise.resolve(null),
        acceptance: () => Promise.resolve({ kind: 'no-one' }),
    });
    return judged.report;
}
const noFacts = { code: {}, objects: {}, lastChanges: null, changedAt: null, baselineIncluded: null };
function historyOfFacts({ lastChanges, changedAt, baselineIncluded }) {
    const known = (record) => Promise.resolve(record === null ? null : new Map(Object.entries(record)));
    return {
        lastChanges: () => known(lastChanges),
        changedAt: () => known(changedAt),
        includes: () => Promise.resolve(baselineIncluded),
    };
}
/** What no fact tells is not known. */
const unknownCommits = {
    tree: () => Promise.resolve(null),
    time: () => Promise.resolve(null),
    includes: () => Promise.resolve(null),
    isOnLineOf: () => Promise.resolve(null),
    onOwnLine: () => Promise.resolve(null),
    isSame: () => Promise.resolve(null),
};


/***/ })

};
