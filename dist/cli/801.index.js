export const id = 801;
export const ids = [801];
export const modules = {

/***/ 2086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ pathsBy),
/* harmony export */   bf: () => (/* binding */ chooseBase),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   lo: () => (/* binding */ headPaths)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8734);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5180);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5086);
/* harmony import */ var _read_documents_find_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8633);
/* harmony import */ var _read_documents_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3182);
/* harmony import */ var _read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7822);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4720);







/** Reads the base's documents by the policy that is chosen. */
async function chooseBase({ base: side, tip, head: tree, paths, settings: { mode }, }) {
    const own = await (0,_read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyOf */ .KB)(tree, paths.policy, _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleCatalogue */ .EP);
    const reads = tip.kind === 'there' ? await (0,_read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyOf */ .KB)(tip.tree, paths.policy, _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleCatalogue */ .EP) : null;
    const read = async (policy) => side.kind === 'there' ? await (0,_read_documents_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .Hh)(side.tree, pathsBy(policy, paths), policy) : null;
    // Where the tip cannot be read, the defaults are obeyed, and no change of the policy is reported: `base-unknown` reports the cause.
    let chosen = tip.kind === 'none'
        ? (0,_read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPolicy */ .jV)(own, paths.policy)
        : (0,_read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePolicy */ .KV)(own, reads ?? { ...own, policy: null }, paths.policy, false);
    if (reads?.text === null && (await isFirst([side, tip], paths)))
        chosen = (0,_read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePolicy */ .KV)(own, reads, paths.policy, true);
    const base = await read(chosen.basePolicy);
    if (chosen.change.instead === 'absent' && side.kind === 'there' && own.policy !== null)
        chosen = { ...chosen, change: await withPlaces(chosen.change, own.policy, side.tree, paths) };
    const lost = [side, tip].find(({ kind }) => kind === 'unknown');
    return {
        policy: chosen.policy,
        change: chosen.change,
        own: own.policy,
        base,
        isUnread: own.policy === null && own.problems.length > 0 && reads?.policy == null,
        baseProblems: [
            ...chosen.problems,
            ...(mode === 'review' && lost?.kind === 'unknown' ? [baseUnknown(paths.policy, lost.why)] : []),
            ...(mode === 'review' && base !== null ? baseUnreadable(base) : []),
        ],
    };
}
/**
 * Whether neither the base nor its tip has a ledger, at the path of an input or with the usual name. A document that only the head's first policy makes a ledger was not a ledger before, so the change cannot ask for less.
 */
async function isFirst(sides, named) {
    const found = await Promise.all(sides.map(async (side) => {
        if (side.kind !== 'there')
            return false;
        const { ledgerPath, trackerPath, ambiguous } = await (0,_read_documents_find_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .findDocuments */ .IZ)(side.tree, named);
        const paths = [ledgerPath, trackerPath].filter((path) => path !== null && !(0,_read_documents_find_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .isNone */ .$I)(path));
        const there = await side.tree.identify(paths.filter((path) => path !== null));
        return !ambiguous && there.size === 0;
    }));
    return found.every((one) => one);
}
/** The paths that were asked for, else those of the policy. The tracker of the policy counts only with the ledger of the policy. */
function pathsBy({ ledger, tracker }, named) {
    const isOther = named.ledger !== null && ledger !== null && ledger.path !== named.ledger;
    return {
        ledger: named.ledger ?? ledger?.path ?? null,
        tracker: named.tracker ?? (isOther ? null : (tracker?.path ?? null)),
    };
}
/** A first policy that names the documents where they are found anyway does not ask for less. */
async function withPlaces(change, own, base, named) {
    const found = await (0,_read_documents_find_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .findDocuments */ .IZ)(base, { ledger: named.ledger, tracker: named.tracker });
    const file = {
        ...change.base.file,
        ...(own.ledger !== null && own.ledger.path === found.ledgerPath ? { ledger: own.file.ledger } : {}),
        ...(own.tracker !== null && (own.tracker.path === found.trackerPath || isSaidNone(own, found))
            ? { tracker: own.file.tracker }
            : {}),
    };
    return { ...change, base: { ...change.base, file } };
}
/** Where there is no tracker, `tracker: none` does not ask for less. */
function isSaidNone({ tracker }, { trackerPath, problems }) {
    return (0,_read_documents_find_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .isNone */ .$I)(tracker?.path ?? null) && trackerPath === null && problems.length === 0;
}
/** The paths of the documents in the head. Where a change moves a document and its path in the policy together, the new path counts. */
async function headPaths(tree, policy, own, named) {
    const wanted = pathsBy(policy, named);
    if (own === null)
        return wanted;
    const moved = pathsBy(own, named);
    if (moved.ledger === wanted.ledger && moved.tracker === wanted.tracker)
        return wanted;
    const there = new Set(await tree.list());
    const place = (before, now) => before !== null && now !== null && !there.has(before) && there.has(now) ? now : before;
    return { ledger: place(wanted.ledger, moved.ledger), tracker: place(wanted.tracker, moved.tracker) };
}
function baseUnknown(path, why) {
    const message = `The base cannot be read, so it cannot be known whether this change asks for less: ${why}. Check out with \`fetch-depth: 0\`, or give the token \`contents: read\`.`;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('base-unknown', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(path), message);
}
/** Why the base cannot be compared with, the first cause of each document. */
function baseUnreadable(base) {
    const lost = [
        { path: base.ledgerPath, isLost: base.hasLedger && base.ledger === null },
        { path: base.trackerPath, isLost: base.hasTracker && base.tracker === null },
    ];
    return lost.flatMap(({ path, isLost }) => {
        if (!isLost)
            return [];
        const first = base.problems.find((one) => one.path === path) ?? base.problems[0];
        const message = `The change cannot be compared with ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(path ?? _read_documents_find_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerName */ .bo)} of the base, which cannot be read. Correct it there first, in line ${String(first?.line ?? 1)}: ${first?.message ?? 'the base has more than one ledger.'}`;
        return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('base-unreadable', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(path ?? _read_documents_find_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerName */ .bo), message)];
    });
}
/** The places where the policy names the documents; null where it does not. */
function placesOf({ ledger, tracker }) {
    return { ledger: ledger?.place ?? null, tracker: tracker?.place ?? null };
}


/***/ }),

/***/ 7169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/model/once.ts
var once = __webpack_require__(1800);
// EXTERNAL MODULE: ./src/model/source.ts
var model_source = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/model/problem.ts
var problem = __webpack_require__(8734);
// EXTERNAL MODULE: ./src/model/repository-path.ts
var repository_path = __webpack_require__(4989);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/documents/find-documents.ts
var find_documents = __webpack_require__(8633);
// EXTERNAL MODULE: ./src/read/documents/load.ts + 1 modules
var load = __webpack_require__(3182);
// EXTERNAL MODULE: ./src/read/documents/near-paths.ts
var near_paths = __webpack_require__(4970);
;// CONCATENATED MODULE: ./src/read/documents/absence.ts







/** Loads the head. A document that the base has and the head does not is removed; one that never existed may be ignored. */
async function loadHead(tree, wanted, base, leniency, by) {
    const found = await (0,load/* load */.Hh)(tree, wanted, leniency.options, by);
    // Where nothing was found, the paths of the base are used.
    const lost = found.ledgerPath === null && !found.hasLedger && base?.ledgerPath != null;
    const head = lost
        ? await (0,load/* load */.Hh)(tree, { ledger: base.ledgerPath, tracker: base.trackerPath }, leniency.options)
        : found;
    const isNamed = wanted.ledger !== null || wanted.tracker !== null;
    const looksLike = (0,near_paths/* nearPaths */.vL)(find_documents/* ledgerName */.bo, await (leniency.ignoreMissing ? tree.list() : Promise.resolve([]))).length > 0;
    if (!head.hasLedger && !head.hasTracker && leniency.ignoreMissing && !isNamed && !looksLike)
        return { ...head, problems: await ignoring(head, base, leniency) };
    const problems = head.problems.map((one) => asRemoval(one, base));
    if (!head.hasOwnGates || (0,find_documents/* isNone */.$I)(wanted.tracker))
        return { ...head, problems };
    const lostTracker = await trackerProblem(head, base, leniency);
    return lostTracker === null
        ? { ...head, problems }
        : { ...head, tracker: null, problems: [...problems, lostTracker] };
}
/** The problem of a tracker that the base or the history has and the head does not: it may have more than the ledger's own gates. */
async function trackerProblem({ ledgerPath }, base, { mode, pastTracker }) {
    if (base?.hasTracker === true && base.trackerPath !== null)
        return removed('tracker-removed', base.trackerPath);
    if (ledgerPath === null)
        return null;
    const past = await pastTracker(ledgerPath);
    const none = 'or write `tracker: none` in the policy if the ledger alone is enough';
    if (past.kind === 'had')
        return (0,problem/* problem */.CC)('tracker-removed', (0,model_source/* startOf */.GH)(past.path), `The history of this commit has ${(0,model_text/* quote */.hD)(past.path)}, but the commit does not. Restore it, ${none}.`);
    // As with a ledger: a release must not pass where this could not be looked up.
    const path = (0,repository_path/* besidePath */.qE)(ledgerPath, find_documents/* trackerName */.c9);
    return past.kind === 'unknown' && mode === 'release'
        ? (0,problem/* problem */.CC)('tracker-missing', (0,model_source/* startOf */.GH)(path), `There is no ${(0,model_text/* quote */.hD)(path)}, and the clone is too shallow to know whether there ever was one. Check out with \`fetch-depth: 0\`, ${none}.`)
        : null;
}
function asRemoval(one, base) {
    if (one.rule === 'ledger-missing' && base?.hasLedger === true)
        return removed('ledger-removed', base.ledgerPath ?? one.path);
    if (one.rule === 'tracker-missing' && base?.hasTracker === true)
        return removed('tracker-removed', base.trackerPath ?? one.path);
    return one;
}
function removed(rule, path) {
    return (0,problem/* problem */.CC)(rule, (0,model_source/* startOf */.GH)(path), `The base has ${(0,model_text/* quote */.hD)(path)}, but the head does not. Restore it: deleting the record of a gate does not close it.${rule === 'tracker-removed' ? ' If the ledger alone is enough, first merge a policy with `tracker: none`.' : ''}`);
}
async function ignoring(head, base, { mode, pastLedger }) {
    if (base?.hasLedger === true || base?.hasTracker === true)
        return head.problems.map((one) => asRemoval(one, base));
    const past = await pastLedger();
    const place = (0,model_source/* startOf */.GH)(head.ledgerPath ?? find_documents/* ledgerName */.bo);
    if (past === 'had')
        return [
            (0,problem/* problem */.CC)('ledger-removed', place, 'The history of this commit has a ledger, but the commit does not. Restore it: `if-missing: ignore` is only for repositories that never had one.'),
        ];
    // A release must not pass where this could not be looked up. In other modes nothing is released.
    if (past === 'unknown' && mode === 'release') {
        return [
            (0,problem/* problem */.CC)('ledger-missing', place, 'There is no ledger, and the clone is too shallow to know whether there ever was one. Check out with `fetch-depth: 0`.'),
        ];
    }
    return head.problems.map((one) => ({ ...one, isNote: true }));
}

// EXTERNAL MODULE: ./src/read/evidence/facts.ts + 1 modules
var evidence_facts = __webpack_require__(1939);
// EXTERNAL MODULE: ./src/model/glob.ts
var glob = __webpack_require__(2307);
// EXTERNAL MODULE: ./src/read/policy/policy.ts + 14 modules
var policy_policy = __webpack_require__(2138);
;// CONCATENATED MODULE: ./src/read/evidence/tag-version.ts
/** The version that a tag names, as `1.2.3` in `v1.2.3`, `1.2.3` and `api/v1.2.3`, with its pre-release and build parts (https://semver.org); null where it names none. */
function versionOf(tag) {
    return version.exec(tag)?.[1] ?? null;
}
const part = '[0-9A-Za-z-]+';
const parts = `${part}(?:\\.${part})*`;
const version = new RegExp(`(?:^|/)v?(\\d+\\.\\d+\\.\\d+(?:-${parts})?(?:\\+${parts})?)$`);

// EXTERNAL MODULE: ./src/read/documents/bounds/read-within.ts + 1 modules
var read_within = __webpack_require__(5286);
// EXTERNAL MODULE: ./src/read/documents/decode.ts
var decode = __webpack_require__(3183);
;// CONCATENATED MODULE: ./src/read/evidence/text-file.ts



/** The largest such file that is read, in bytes: 4 MiB, as much as the changelogs of old projects have. */
const textLimit = 4 * 1024 * 1024;
/** Reads a text file of a tree by one of the readers; one that is not UTF-8 is not read. Throws where the tree cannot be read. */
async function readTextFile(tree, path, read) {
    const file = await tree.read(path, textLimit);
    if (file.kind === 'missing') {
        const hint = (0,near_paths/* didYouMean */.au)(path, await tree.list()).replace(/^ Did you mean (.*)\?$/, ' (did you mean $1?)');
        return { kind: 'missing', path, why: `does not exist${hint}. Add it, or correct the path` };
    }
    if (file.kind === 'not-a-file')
        return { kind: 'unread', path, why: `is ${file.what}, expected a file. Correct the path` };
    if (file.kind === 'unknown')
        return { kind: 'unread', path, why: `cannot be read: ${file.why}` };
    if (file.kind === 'too-large') {
        const why = `has ${String(file.size)} bytes, the limit is ${String(textLimit)}. Shorten it`;
        return { kind: 'unread', path, why };
    }
    const { source, problems } = (0,decode/* decode */.D4)(path, file.bytes);
    const unreadable = problems.find(({ rule }) => rule === 'document-encoding');
    if (unreadable !== undefined)
        return { kind: 'unread', path, why: whyUnread(unreadable) };
    const parsed = await read(source);
    return parsed.kind === 'read'
        ? { kind: 'read', path, value: parsed.value }
        : { kind: 'unread', path, why: whyUnread(parsed.problem) };
}
/** Reads such a file by one of the readers, within its time limit. */
async function readNamedFile(name, source, option) {
    const outcome = await (0,read_within/* readWithin */.w)(name, source, option);
    return outcome.kind === 'read' ? outcome.value : outcome;
}
function whyUnread({ line, message }) {
    return `cannot be read at line ${String(line)}: ${message.replace(/\.$/, '')}`;
}

;// CONCATENATED MODULE: ./src/read/evidence/release-facts.ts





/** Finds out only what the policy asks for in a release. Throws where the tree cannot be read. */
async function gatherReleaseFacts({ tag, policy, place, tree, source }) {
    const requirements = (0,policy_policy/* releaseFor */.L3)(policy, tag);
    const version = versionOf(tag);
    const [{ target, signature }, branch, changelog, notes, listed] = await Promise.all([
        source.tag(tag),
        requirements?.branch == null ? null : source.branch(requirements.branch.name),
        requirements?.changelog == null || version === null
            ? null
            : readTextFile(tree, requirements.changelog.path, (file) => readNamedFile('changelog', file, version)),
        requirements?.notes == null ? null : readNotes(tree, requirements.notes, { tag, version }),
        requirements === null || requirements.assets.length === 0
            ? { assets: null, provenance: new Map() }
            : listAssets(source, tag, requirements.assets),
    ]);
    return {
        tag,
        version,
        requirements,
        commit: source.commit,
        place,
        target,
        signature,
        branch,
        changelog,
        notes,
        ...listed,
    };
}
async function readNotes(tree, { path: template, sections }, { tag, version }) {
    if (version === null && template.includes('{version}'))
        return {
            kind: 'unread',
            path: template,
            why: 'has `{version}` in its path, but the tag has no version. Write `{tag}` instead',
        };
    const text = template.replaceAll('{tag}', () => tag).replaceAll('{version}', () => version ?? '');
    const path = (0,repository_path/* namedPath */.hq)(text);
    if (path === null)
        return { kind: 'unread', path: text, why: 'is not inside the repository. Correct the path' };
    return await readTextFile(tree, path, (source) => readNamedFile('notes', source, sections));
}
/** At most this many requests for attestations run at once; a release has up to 1000 assets. */
const requestsAtOnce = 10;
async function listAssets(source, tag, wanted) {
    const assets = await source.assets(tag);
    const listed = assets.kind === 'listed' ? assets.assets : [];
    const attested = wanted.filter((asset) => asset.attested);
    const digests = listed
        .filter(({ name, uploaded }) => uploaded && attested.some(({ match }) => (0,glob/* matchesGlob */.k)(match, name)))
        .flatMap(({ digest }) => digest ?? []);
    const provenance = new Map();
    const queue = [...new Set(digests)];
    while (queue.length > 0) {
        const some = queue.splice(0, requestsAtOnce);
        const answers = await Promise.all(some.map((digest) => source.provenance(digest)));
        answers.forEach((answer, index) => provenance.set(some[index] ?? '', answer));
    }
    return { assets, provenance };
}

// EXTERNAL MODULE: ./src/read/documents/bounds/bounded-match.ts
var bounded_match = __webpack_require__(8822);
// EXTERNAL MODULE: ./src/read/documents/markdown/visible.ts
var markdown_visible = __webpack_require__(3697);
;// CONCATENATED MODULE: ./src/read/evidence/summary-facts.ts




/** At most this many places of one claim are reported. */
const placeLimit = 10;
/** Reads the files that may make a claim or show a snapshot. Throws where the tree cannot be read. */
async function gatherSummaries({ claims, snapshots }, tree) {
    const [claimed, shown] = await Promise.all([
        Promise.all(claims.map(async (claim) => ({
            claim,
            reading: await readTextFile(tree, claim.path, (source) => findClaim(source, claim.pattern)),
        }))),
        Promise.all(snapshots.map(async (snapshot) => ({
            snapshot,
            reading: await readTextFile(tree, snapshot.path, (source) => readNamedFile('snapshots', source, undefined)),
        }))),
    ]);
    return { claims: claimed, snapshots: shown };
}
/** In Markdown, the visible text is searched for a claim; in any other file, the text without its line breaks. */
async function findClaim(source, pattern) {
    if (!/\.(?:md|markdown|mdown|mkd)$/i.test(source.path)) {
        const found = (0,bounded_match/* matchesIn */.X)(pattern, foldedLines(source), placeLimit);
        return { kind: 'read', value: claimed(found, (at) => (0,model_source/* placeAt */.BW)(source, at)) };
    }
    const visible = await readNamedFile('visible', source, undefined);
    if (visible.kind === 'refused')
        return visible;
    const found = (0,bounded_match/* matchesIn */.X)(pattern, visible.value.text, placeLimit);
    return { kind: 'read', value: claimed(found, (at) => (0,markdown_visible/* placeOfVisible */.LP)(source, visible.value, at)) };
}
function claimed(found, placeOf) {
    return found.kind === 'matched' ? { kind: 'made', places: found.offsets.map(placeOf) } : found;
}
/** The text with single line ends as spaces; each character keeps its offset. */
function foldedLines({ text }) {
    return text
        .replace(/(?<=\S)(?:\r\n|\n|\r)(?=[^\S\r\n]*[^\s#*+>-])/g, (end) => ' '.repeat(end.length))
        .replace(/\u00a0/g, ' ');
}

// EXTERNAL MODULE: ./src/model/reference.ts
var model_reference = __webpack_require__(6676);
// EXTERNAL MODULE: ./src/read/evidence/kinds/index.ts + 15 modules
var kinds = __webpack_require__(5521);
// EXTERNAL MODULE: ./src/read/policy/load-policy.ts
var load_policy = __webpack_require__(7822);
// EXTERNAL MODULE: ./src/read/evidence/reports/citation.ts
var citation = __webpack_require__(3399);
;// CONCATENATED MODULE: ./src/judge/changes/loosening.ts



/** The rules about loosenings: the documents of the head ask for less than those of the base, or say something else about a signal. A change asks for less where a gate could become GO with less work or less proof than before. */
const looseningRules = (/* unused pure expression or super */ null && ([
    'column-dropped',
    'signal-excluded',
    'title-changed',
    'title-changed-on-promotion',
    'criterion-changed',
    'criterion-changed-on-promotion',
    'code-changed',
    'code-dropped',
    'evidence-changed',
    'evidence-replanned',
    'evidence-dropped',
    'baseline-dropped',
    'tracker-changed',
    'tracker-loosened',
]));
/** The evidence that has no words any more. */
function blanked(evidence, { blank }) {
    return evidence.filter((reference) => (0,kinds/* evidencePathsOf */.VE)(reference).some((path) => blank.has(path)));
}
/** Compares the files that two sides cite, found by `pathsOf`. Another line of the same file is not a change; another condition of a report or a run is one. */
function compareReferences(from, to, pathsOf, { fresh, blank }) {
    const pathKey = (reference) => pathsOf(reference).join('\n') || reference.text;
    // A plain path that becomes a report is opened and read, too, so it asks for more. The opposite asks for less.
    const keysOf = (reference) => [
        pathKey(reference),
        ...conditionsOf(reference).map((condition) => `${condition}\n${pathKey(reference)}`),
    ];
    const keyOf = (reference) => keysOf(reference).at(-1) ?? '';
    const after = new Set(to.flatMap(keysOf));
    const before = new Set(from.map(keyOf));
    const dropped = from.filter((reference) => !after.has(keyOf(reference)));
    const added = to.filter((reference) => !keysOf(reference).some((key) => before.has(key)));
    const proofs = added.filter((reference) => pathsOf(reference).some((path) => fresh.has(path) && !blank.has(path)));
    const isAsStrict = dropped.flatMap(conditionsOf).every((condition) => {
        const asking = (references) => references.filter((one) => conditionsOf(one).includes(condition)).length;
        return asking(proofs) >= asking(dropped);
    });
    return { dropped, added, isReplaced: proofs.length >= dropped.length && isAsStrict };
}
/** What a reference says besides its file: that it is a report and what that must say, or which run is meant; none of a plain path. */
function conditionsOf(reference) {
    const typed = (0,model_reference/* typedOf */.EY)(reference);
    if (typed === null)
        return [];
    const rest = model_reference/* askedNames */.r7.some((name) => name === typed.name)
        ? typed.rest
        : ((0,citation/* fileAndRest */.YE)(typed.rest)?.rest ?? typed.rest);
    return [`${typed.name} ${rest.replace(/\s+/g, ' ')}`];
}

;// CONCATENATED MODULE: ./src/judge/changes/columns.ts




/** For each column of the ledger: where the head's row asks for less than the base's. A column without an entry does not compile. */
const ofColumn = {
    // A row with another id is another signal; the signal of the base is reported as removed.
    id: () => [],
    // The tracker says which gate requires the signal. A cell that says something else is reported as drift.
    gate: () => [],
    // Another owner does not change the work. An empty cell has its own rule.
    owner: () => [],
    // A promotion does not ask for less: what it depends on is in the other columns. But a signal that is N/A need not be done any more.
    status: ({ from, to }) => to.status === 'N/A' && from.status !== 'N/A'
        ? [
            {
                rule: 'signal-excluded',
                message: `${(0,model_text/* quote */.hD)(to.id)} was ${from.status ?? 'without a known status'} in the base and is N/A now, so no gate waits for it. Restore its status.`,
                ...to.statusPlace,
                signal: to.id,
            },
        ]
        : [],
    note: () => [],
    title: (pair) => reworded(pair, 'title', 'title', 'title-changed'),
    exit: (pair) => reworded(pair, 'exit', 'exit criterion', 'criterion-changed'),
    code: ({ from, to, files }) => {
        const { dropped, added } = compareReferences(references(from.code), references(to.code), model_reference/* pathsOf */.wG, files);
        if (to.status !== 'GO' || dropped.length === 0)
            return [];
        const isFewer = added.length < dropped.length;
        const rule = isFewer ? 'code-dropped' : 'code-changed';
        const hint = isFewer ? 'Cite the code that the evidence tests' : 'Check that the evidence tests the new code';
        return [
            loosening(rule, to.code, to, `The code ${named(dropped)} of ${(0,model_text/* quote */.hD)(to.id)}, which is GO, is no longer cited. ${hint}.`),
        ];
    },
    evidence: ({ from, to, files }) => [...evidenceLoosenings(from, to, files), ...blankLoosenings(to, files)],
};
/** Where the rows of the head ask for less than the rows of the base. Pure. */
function rowLoosenings(pairs) {
    const columns = Object.keys(ofColumn); // the keys of the record
    return [
        ...columns.flatMap((column) => droppedColumn(pairs, column)),
        // A row that is N/A asks for nothing: that is one loosening, so its other columns are not compared.
        ...pairs.flatMap((pair) => (pair.to.status === 'N/A' ? ['status'] : columns).flatMap((column) => ofColumn[column](pair))),
    ];
}
/** A column that some rows have in the base and not in the head: its content is no longer checked. */
function droppedColumn(pairs, column) {
    if (column === 'id' || column === 'status' || column === 'note')
        return [];
    const rows = pairs.filter(({ from, to }) => (from[column]?.text ?? '') !== '' && to[column] === null);
    const [first] = rows;
    if (first === undefined)
        return [];
    const ids = rows.map(({ to }) => to.id);
    const more = ids.length > 5 ? ` and ${String(ids.length - 5)} more` : '';
    const message = `The column ${(0,model_text/* quote */.hD)(first.from[column]?.column ?? '')} of the base is gone for ${(0,model_text/* oneOf */.yL)(ids.slice(0, 5), 'and')}${more}. Restore it, or name its new header under \`columns\` in the policy.`;
    return [{ rule: 'column-dropped', message, ...first.to.place }];
}
function reworded({ from, to }, column, name, rule) {
    const [before, after] = [words(from[column]), words(to[column])];
    if (before === '' || before === after || to[column] === null)
        return [];
    const was = `The ${name} of ${(0,model_text/* quote */.hD)(to.id)} was ${(0,model_text/* quote */.hD)(before)} in the base`;
    return from.status !== 'GO' && to.status === 'GO'
        ? [
            loosening(`${rule}-on-promotion`, to[column], to, `${was}, and the same change promotes the signal to GO. Keep the old text to promote it; change the text in another pull request.`),
        ]
        : [loosening(rule, to[column], to, `${was}. Check that it still means the same.`)];
}
function evidenceLoosenings(from, to, files) {
    const { dropped, isReplaced } = compareReferences(references(from.evidence), references(to.evidence), kinds/* evidencePathsOf */.VE, files);
    if (dropped.length === 0)
        return [];
    const isGone = references(to.evidence).length === 0;
    const what = `The evidence ${named(dropped)} of ${(0,model_text/* quote */.hD)(to.id)}`;
    if (to.status === 'GO' || (from.status === 'GO' && isGone))
        return isReplaced && !isGone
            ? [
                loosening('evidence-changed', to.evidence, to, `${what} is replaced by new files of this change. Check that they prove as much.`),
            ]
            : [
                loosening('evidence-dropped', to.evidence, to, `${what} is no longer cited, and this change does not add as much new evidence. Cite it again, or add new evidence.`),
            ];
    return from.status === 'GO'
        ? []
        : [
            loosening('evidence-replanned', to.evidence, to, `${what}, which is open, is no longer cited. Check that what is cited now will prove as much.`),
        ];
}
/** Evidence files that have no words any more. */
function blankLoosenings(to, files) {
    if (to.status !== 'GO')
        return [];
    const emptied = blanked(references(to.evidence), files);
    return emptied.length === 0
        ? []
        : [
            loosening('evidence-dropped', to.evidence, to, `The evidence ${named(emptied)} of ${(0,model_text/* quote */.hD)(to.id)} is empty now. Restore its content.`),
        ];
}
function loosening(rule, field, signal, message) {
    const place = field?.place ?? signal.place;
    return { rule, message, ...place, signal: signal.id };
}
function words(field) {
    return (field?.text ?? '').replace(/\s+/g, ' ').trim();
}
function references(field) {
    return field?.references ?? [];
}
function named(references) {
    const texts = references.map(({ text }) => text);
    return `${(0,model_text/* oneOf */.yL)(texts.slice(0, 3), 'and')}${texts.length > 3 ? ` and ${String(texts.length - 3)} more` : ''}`;
}

// EXTERNAL MODULE: ./src/judge/changes/compare.ts
var compare = __webpack_require__(3722);
;// CONCATENATED MODULE: ./src/judge/changes/tracker-keys.ts





/** For each part of the tracker: where the head asks for less than the base. A part without an entry does not compile. */
const ofTracker = {
    path: () => [],
    // A tracker that is gone is reported where the documents are read.
    source: () => [],
    gates: (from, to, files) => eachGate(from, to, files),
    signals: (from, to) => {
        if (from.signals === null)
            return [];
        if (to.signals === null)
            return [loosened((0,model_source/* startOf */.GH)(to.path), 'the list `signals` is gone')];
        const after = new Map(to.signals.map((signal) => [signal.id, signal]));
        return from.signals.flatMap((signal) => {
            const now = after.get(signal.id);
            // Where an entry is gone and its row is still there, other rules report it.
            return now === undefined ? [] : each(ofSignal, signal, now);
        });
    },
    definitionOfDone: (from, to) => from.definitionOfDone !== null && to.definitionOfDone === null
        ? [loosened((0,model_source/* startOf */.GH)(to.path), '`definition_of_done` is gone')]
        : [],
    baselineCommit: (from, to) => from.baselineCommit !== null && to.baselineCommit === null
        ? [loosened((0,model_source/* startOf */.GH)(to.path), '`baseline_commit` is gone')]
        : [],
    commandMatrix: (from, to, files) => {
        if (from.commandMatrix === null)
            return [];
        if (to.commandMatrix === null)
            return [loosened((0,model_source/* startOf */.GH)(to.path), '`command_matrix` is gone')];
        return each(ofMatrix, from.commandMatrix, to.commandMatrix, files);
    },
};
const ofGate = {
    id: () => [],
    // `requirement-dropped` reports a gate that requires less.
    required: () => [],
    place: () => [],
    statusPlace: () => [],
    name: (from, to) => from.name === null || from.name === to.name
        ? []
        : [
            {
                rule: 'title-changed',
                message: `Gate ${(0,model_text/* quote */.hD)(to.id)} was named ${(0,model_text/* quote */.hD)(from.name)} in the base. Check that it still means the same.`,
                ...to.place,
                gate: to.id,
            },
        ],
    status: (from, to) => from.status !== null && from.status !== 'GO' && to.status === null
        ? [
            loosened(to.place, `gate ${(0,model_text/* quote */.hD)(to.id)} was declared ${from.status} and has no declared status now, so its rows alone close it`, { gate: to.id }),
        ]
        : [],
    evidence: (from, to, files) => {
        const { dropped, isReplaced } = compareReferences(from.evidence, to.evidence, kinds/* evidencePathsOf */.VE, files);
        const blank = blanked(to.evidence, files);
        const what = (texts) => (0,model_text/* oneOf */.yL)(texts.slice(0, 3).map(({ text }) => text), 'and');
        if (blank.length > 0)
            return [
                {
                    rule: 'evidence-dropped',
                    message: `The evidence ${what(blank)} of gate ${(0,model_text/* quote */.hD)(to.id)} is empty now. Restore its content.`,
                    ...to.place,
                    gate: to.id,
                },
            ];
        if (dropped.length === 0)
            return [];
        return isReplaced
            ? [
                {
                    rule: 'evidence-changed',
                    message: `The evidence ${what(dropped)} of gate ${(0,model_text/* quote */.hD)(to.id)} is replaced by new files of this change. Check that they prove as much.`,
                    ...to.place,
                    gate: to.id,
                },
            ]
            : [
                {
                    rule: 'evidence-dropped',
                    message: `The evidence ${what(dropped)} of gate ${(0,model_text/* quote */.hD)(to.id)} is no longer cited, and this change does not add as much new evidence. Cite it again, or add new evidence.`,
                    ...to.place,
                    gate: to.id,
                },
            ];
    },
};
const ofSignal = {
    id: () => [],
    place: () => [],
    statusPlace: () => [],
    owner: (from, to) => from.owner !== null && to.owner === null
        ? [loosened(to.place, `the owner of ${(0,model_text/* quote */.hD)(to.id)} is gone`, { signal: to.id })]
        : [],
    status: (from, to) => from.status !== null && to.status === null
        ? [loosened(to.place, `the status of ${(0,model_text/* quote */.hD)(to.id)} is gone`, { signal: to.id })]
        : [],
    reviewed: (from, to) => from.reviewed !== null && to.reviewed === null
        ? [loosened(to.place, `the fingerprint \`reviewed\` of ${(0,model_text/* quote */.hD)(to.id)} is gone`, { signal: to.id })]
        : [],
};
const ofMatrix = {
    statusFile: (from, to, files) => {
        const { dropped, isReplaced } = compareReferences([from.statusFile], [to.statusFile], model_reference/* pathsOf */.wG, files);
        if (dropped.length === 0)
            return [];
        return isReplaced
            ? [
                {
                    rule: 'evidence-changed',
                    message: `The status file ${(0,model_text/* quote */.hD)(from.statusFile.text)} of the command matrix is replaced by a new file of this change. Check that it proves as much.`,
                    ...to.statusFile.place,
                },
            ]
            : [
                loosened(to.statusFile.place, `the command matrix reads ${(0,model_text/* quote */.hD)(to.statusFile.text)} instead of ${(0,model_text/* quote */.hD)(from.statusFile.text)}, and this change neither adds nor changes that file`),
            ];
    },
    requiredCommands: (from, to) => {
        const [before, after] = [commandsOf(from), commandsOf(to)];
        const gone = [...before].filter((command) => !after.has(command));
        const added = [...after].filter((command) => !before.has(command));
        if (gone.length === 0)
            return [];
        const more = gone.length > 5 ? ` and ${String(gone.length - 5)} more` : '';
        const names = `${(0,model_text/* oneOf */.yL)(gone.slice(0, 5), 'and')}${more}`;
        return added.length < gone.length
            ? [loosened(to.statusFile.place, `the command matrix no longer requires ${names}`)]
            : [
                {
                    rule: 'tracker-changed',
                    message: `The command matrix requires other commands instead of ${names}. Check that they test as much.`,
                    ...to.statusFile.place,
                },
            ];
    },
};
function commandsOf({ requiredCommands }) {
    return new Set(requiredCommands.map(({ text }) => text.trim()));
}
/** Where the head's tracker asks for less than the base's. Pure. */
function trackerLoosenings(from, to, files) {
    return each(ofTracker, from, to, files);
}
function eachGate(from, to, files) {
    const after = new Map(to.gates.map((gate) => [gate.id, gate]));
    return from.gates.flatMap((gate) => {
        const now = after.get(gate.id);
        return now === undefined ? [] : each(ofGate, gate, now, files);
    });
}
const noFiles = { fresh: new Set(), blank: new Set() };
function each(records, from, to, files = noFiles) {
    return Object.values(records).flatMap((loosenings) => loosenings(from, to, files));
}
function loosened(place, what, touches = {}) {
    return { rule: 'tracker-loosened', message: `The tracker asks for less: ${what}. Restore it.`, ...place, ...touches };
}

;// CONCATENATED MODULE: ./src/judge/changes/comparison.ts









/** Compares two sides, and looks up which cited files are new. Throws where a tree cannot be read. */
async function compareSides(base, head, trees, rewritesOf) {
    const changes = (0,compare/* compare */.UD)(base, head);
    const promoted = changes.signals.filter(({ kind }) => kind === 'promoted').map(({ id }) => id);
    const [files, rewrites] = await Promise.all([
        changedFiles(citedBy(head), [...documentsOf(base), ...documentsOf(head)], trees),
        promoted.length === 0 ? [] : rewritesOf(promoted),
    ]);
    return {
        base,
        head,
        changes,
        fresh: files.fresh,
        loosenings: looseningsOf(base, head, files),
        lost: lostEvidence(head, files.gone),
        rewrites,
    };
}
/** The evidence of GO rows that the change moved or deleted. */
function lostEvidence({ ledger }, gone) {
    const go = (ledger?.signals ?? []).filter(({ status }) => status === 'GO');
    return go.flatMap((signal) => (0,evidence_facts/* evidenceOf */.X1)(signal).flatMap((reference) => {
        const path = (0,kinds/* evidencePathsOf */.VE)(reference).find((one) => gone.has(one));
        return path === undefined ? [] : [{ signal: signal.id, path }];
    }));
}
function looseningsOf(base, head, files) {
    const before = new Map((base.ledger?.signals ?? []).map((signal) => [signal.id, signal]));
    const pairs = (head.ledger?.signals ?? []).flatMap((to) => {
        const from = before.get(to.id);
        return from === undefined ? [] : [{ from, to, files }];
    });
    const baseline = base.ledger?.baselineCommit;
    return [
        ...rowLoosenings(pairs),
        ...(base.tracker === null || head.tracker === null ? [] : trackerLoosenings(base.tracker, head.tracker, files)),
        ...(baseline == null || head.ledger?.baselineCommit !== null
            ? []
            : [
                {
                    rule: 'baseline-dropped',
                    message: `The line with the baseline commit is gone; in the base it was \`${baseline.text}\`. Restore it.`,
                    ...(0,model_source/* startOf */.GH)(head.ledger.path),
                },
            ]),
    ];
}
/** Paths whose change proves nothing, because they change with every promotion. */
function documentsOf({ ledger, tracker }) {
    return [ledger?.path, tracker?.path, load_policy/* policyPath */.k1].filter((path) => path !== undefined);
}
/** The paths that the GO rows, the gates and the command matrix of a side cite. */
function citedBy({ ledger, tracker }) {
    const go = (ledger?.signals ?? []).filter(({ status }) => status === 'GO');
    return [
        ...[...go.flatMap(evidence_facts/* evidenceOf */.X1), ...(tracker?.gates ?? []).flatMap(({ evidence }) => evidence)].flatMap(kinds/* evidencePathsOf */.VE),
        ...(tracker?.commandMatrix == null ? [] : (0,model_reference/* pathsOf */.wG)(tracker.commandMatrix.statusFile)),
    ];
}
/** In bytes. A larger file is not checked for being empty. */
const blankLimit = 256 * 1024;
async function changedFiles(cited, documents, trees) {
    const paths = [...new Set(cited)];
    if (paths.length === 0)
        return { fresh: new Set(), blank: new Set(), gone: new Set() };
    const [before, after] = await Promise.all([trees.base.identify(paths), trees.head.identify(paths)]);
    const holdsDocument = (path) => documents.some((document) => document === path || document.startsWith(`${path}/`));
    const fresh = paths.filter((path) => after.has(path) && after.get(path) !== before.get(path) && !holdsDocument(path));
    const blank = await Promise.all(fresh
        .filter((path) => before.has(path))
        .map(async (path) => {
        const reading = await trees.head.read(path, blankLimit);
        return reading.kind === 'bytes' && Buffer.from(reading.bytes).toString().trim() === '' ? [path] : [];
    }));
    const gone = paths.filter((path) => before.has(path) && !after.has(path));
    return { fresh: new Set(fresh), blank: new Set(blank.flat()), gone: new Set(gone) };
}

// EXTERNAL MODULE: ./src/judge/rules/catalogue.ts + 16 modules
var catalogue = __webpack_require__(4720);
;// CONCATENATED MODULE: ./src/model/finding.ts
/** All signals that a finding touches. */
function touchedSignals({ signal, signals = [] }) {
    return signal === undefined ? signals : [signal, ...signals];
}

// EXTERNAL MODULE: ./src/model/acceptance.ts
var model_acceptance = __webpack_require__(2282);
// EXTERNAL MODULE: ./src/model/statuses.ts
var statuses = __webpack_require__(9819);
;// CONCATENATED MODULE: ./src/judge/judgement/decide.ts


/** Makes the verdict on the state, and the decision of the job, from the findings (in their order), the gates, and the waivers of findings. Pure. */
function decide(findings, gates, settings, rowGates = new Map(), waived = new Map()) {
    const concerning = settings.mode === 'release' ? findings.filter(concerningRelease(gates, rowGates)) : findings;
    const verdict = verdictOn(concerning, findings, gates);
    const wrong = concerning.filter((finding) => blocks(finding, settings));
    const blocking = wrong.filter((finding) => !waived.has(finding));
    const first = blocking.find(({ rule }) => rule !== 'gate-open') ?? blocking[0];
    if (first !== undefined) {
        const reason = first.rule === 'gate-open' ? 'gates-open' : first.rule;
        return { verdict, decision: 'block', reason, blocking: new Set(blocking) };
    }
    const passes = { verdict, decision: 'pass', blocking: new Set() };
    if (wrong.length > 0)
        return { ...passes, reason: 'waived' };
    if (verdict === 'INVALID')
        return { ...passes, reason: 'missing-ignored' };
    return { ...passes, reason: verdict === 'GO' ? 'all-gates-go' : 'sound' };
}
/** Whether a finding blocks in this mode, provided that it concerns what is judged. */
function blocks({ severity }, { mode, failOn }) {
    return severity === 'error' || (severity === 'warning' && failOn === 'warning' && mode !== 'release');
}
function verdictOn(concerning, findings, gates) {
    if (findings.some(({ rule }) => (0,catalogue/* ruleOf */.Y)(rule).invalidates === true))
        return 'INVALID';
    const required = gates.filter((gate) => gate.required);
    const closed = required.length > 0 && required.every(({ effective }) => effective === 'GO');
    // The verdict is about the state. Findings about the change only affect the decision.
    return closed && !concerning.some(({ severity, rule }) => severity === 'error' && (0,catalogue/* ruleOf */.Y)(rule).ofChange !== true)
        ? 'GO'
        : 'NO-GO';
}
/**
 * In a release a finding blocks, unless it touches only gates that the policy does not require. A signal touches the gates that require it, and the gate that its row names (`rowGates`, by signal). A finding that touches no known gate may touch any gate, so it blocks.
 */
function concerningRelease(gates, rowGates) {
    const isRequired = new Map(gates.map(({ id, required }) => [id, required]));
    /** For each signal that touches a gate: whether one of its gates is required. */
    const touches = new Map();
    const touch = (signal, gate) => {
        const required = isRequired.get(gate);
        if (required !== undefined)
            touches.set(signal, required || touches.get(signal) === true);
    };
    for (const { id, requires } of gates)
        for (const signal of requires)
            touch(signal, id);
    for (const [signal, gate] of rowGates)
        touch(signal, gate);
    return (finding) => {
        const { rule, gate } = finding;
        const ofSignals = touchedSignals(finding).map((id) => touches.get(id));
        const known = [isRequired.get(gate ?? ''), ...ofSignals].filter((one) => one !== undefined);
        // A signal without a known gate may touch any gate.
        const isLost = ofSignals.length > 1 && ofSignals.includes(undefined);
        return (0,catalogue/* ruleOf */.Y)(rule).invalidates === true || known.length === 0 || known.includes(true) || isLost;
    };
}

// EXTERNAL MODULE: ./src/model/as-of.ts
var as_of = __webpack_require__(5456);
// EXTERNAL MODULE: ./src/read/policy/keys/waivers.ts
var keys_waivers = __webpack_require__(7865);
;// CONCATENATED MODULE: ./src/judge/judgement/waiving.ts





/** Applies the waivers of a policy; only a release waits for less because of them. Pure. */
function waivingOf(waivers, state, { mode, tag, asOf }) {
    const today = (0,as_of/* dayOf */.kb)(asOf);
    const isCounting = (one) => one.expires >= today && (mode !== 'release' || (0,keys_waivers/* isForTag */.u)(one, tag));
    const covered = coveredBy(waivers.filter((one) => isCounting(one) && isKnown(one, state)), state);
    const used = new Set([
        ...covered.ofFinding.values(),
        ...covered.ofSignal.values(),
        ...[...covered.ofGate.values()].flat(),
    ]);
    const states = waivers.map((one) => {
        if (!isKnown(one, state))
            return [one, 'unknown'];
        if (mode === 'release' && !(0,keys_waivers/* isForTag */.u)(one, tag))
            return [one, 'other'];
        if (one.expires < today) {
            if (!isNeeded(one, state))
                return [one, 'unused'];
            return [one, mode === 'release' && !isAwaited(one, state) ? 'other' : 'expired'];
        }
        if (!used.has(one.id))
            return [one, 'unused'];
        return [one, mode === 'release' ? 'used' : 'other'];
    });
    return mode === 'release' ? { ...covered, states: new Map(states) } : { ...nothing, states: new Map(states) };
}
const nothing = { ofFinding: new Map(), ofSignal: new Map(), ofGate: new Map() };
function isKnown({ of: { kind, id } }, { gates, rows }) {
    return kind === 'signal' ? rows.has(id) : gates.some((gate) => gate.id === id);
}
/** Whether what a waiver names is still not GO, and the waiver would cover something of it. */
function isNeeded(waiver, state) {
    const { kind, id } = waiver.of;
    const isStillOpen = kind === 'signal'
        ? (0,statuses/* isOpen */.nT)(state.effective.get(id) ?? null)
        : state.gates.some((gate) => gate.id === id && gate.effective !== 'GO');
    const { ofFinding, ofSignal, ofGate } = coveredBy([waiver], state);
    return isStillOpen && ofFinding.size + ofSignal.size + ofGate.size > 0;
}
/** Whether a release waits for what a waiver names: of a signal in no gate nobody knows, so it does. */
function isAwaited({ of: { kind, id } }, { gates }) {
    const touched = gates.filter((gate) => (kind === 'gate' ? gate.id === id : gate.requires.has(id)));
    return touched.length === 0 || touched.some(({ required }) => required);
}
function coveredBy(waivers, state) {
    const { findings, gates, rows, effective } = state;
    const find = (kind, id, what) => waivers.find(({ of, covers }) => of.kind === kind && of.id === id && covers.includes(what))?.id ?? null;
    const gatesOf = gatesBySignal(gates);
    const ofFinding = new Map();
    for (const finding of findings) {
        const waiver = (0,catalogue/* ruleOf */.Y)(finding.rule).invalidates === true ? null : waiverOf(finding, find, gatesOf);
        if (waiver !== null && finding.rule !== 'gate-open')
            ofFinding.set(finding, waiver);
    }
    const errors = findings.filter(({ severity, rule }) => severity === 'error' && (0,catalogue/* ruleOf */.Y)(rule).ofChange !== true);
    const ofSignal = new Map();
    for (const [id, status] of rows) {
        if (!(0,statuses/* isOpen */.nT)(effective.get(id) ?? null))
            continue;
        const touching = errors.filter((finding) => touchedSignals(finding).includes(id));
        const whole = touching.map((finding) => ofFinding.get(finding));
        const waiver = (0,statuses/* isOpen */.nT)(status) ? find('signal', id, 'open') : whole.includes(undefined) ? null : (whole[0] ?? null);
        if (waiver !== null)
            ofSignal.set(id, waiver);
    }
    const ofGate = new Map();
    for (const gate of gates.filter((one) => one.effective !== 'GO')) {
        const own = find('gate', gate.id, 'open');
        const ownErrors = errors.filter((one) => one.gate === gate.id && touchedSignals(one).length === 0 && one.rule !== 'gate-open');
        const signals = gate.open.map((id) => ofSignal.get(id));
        const isWhole = signals.length > 0 && !signals.includes(undefined) && ownErrors.every((one) => ofFinding.has(one));
        if (own !== null)
            ofGate.set(gate.id, [own]);
        else if (isWhole)
            ofGate.set(gate.id, [...new Set(signals.filter((id) => id !== undefined))]);
    }
    for (const finding of findings) {
        const [waiver] = finding.rule === 'gate-open' ? (ofGate.get(finding.gate ?? '') ?? []) : [];
        if (waiver !== undefined)
            ofFinding.set(finding, waiver);
    }
    return { ofFinding, ofSignal, ofGate };
}
/** The waiver of a finding: of each signal that it touches, or of the only gate that it can concern. */
function waiverOf(finding, find, gatesOf) {
    const { rule, gate } = finding;
    const signals = touchedSignals(finding);
    if (signals.length === 0)
        return gate === undefined ? null : find('gate', gate, rule);
    const each = signals.map((id) => {
        const [only, another] = [...(gatesOf.get(id) ?? [])];
        return find('signal', id, rule) ?? (only === undefined || another !== undefined ? null : find('gate', only, rule));
    });
    return each.includes(null) ? null : (each[0] ?? null);
}
function gatesBySignal(gates) {
    const found = new Map();
    for (const { id, requires } of gates)
        for (const signal of requires)
            found.set(signal, (found.get(signal) ?? new Set()).add(id));
    return found;
}

;// CONCATENATED MODULE: ./src/judge/judgement/evaluate.ts








/** Judges a state: runs every rule at its stage, then computes the effective signals and gates, then decides. Pure. */
function evaluate(state, settings) {
    const { ledger, tracker, problems, facts } = state;
    const { policy, tag } = settings;
    const stamp = stampBy(settings);
    const see = (stage, known) => known === null ? [] : rulesOf(stage).flatMap((rule) => stamp(rule, ...rule.check(known)));
    const claimed = [...problems.flatMap((one) => stamp((0,catalogue/* ruleOf */.Y)(one.rule), one)), ...see('facts', facts)];
    const effective = effectiveStatuses(ledger, claimed);
    const suspect = new Set(errorsOf(claimed).flatMap(({ gate }) => gate ?? []));
    const closed = [...claimed, ...see('signals', facts && { facts, effective, suspect })];
    const gates = gateResults(tracker, effective, closed, settings);
    const judged = evaluate_named([
        ...closed,
        // Findings about the change come last: the state of a commit does not depend on its base.
        ...see('changes', state.comparison),
        ...see('policy', state.policies && { ...state.policies, rules: catalogue/* ruleCatalogue */.EP }),
        ...see('release', facts && openGatesBlock(settings) ? { facts, gates, policy, tag } : null),
        ...see('tag', state.release),
        ...see('summaries', { summaries: state.summaries, gates, policy }),
    ], tracker);
    const { mode } = settings;
    const { asOf, unapproved } = state;
    const rows = new Map((ledger?.signals ?? []).map(({ id, status }) => [id, status]));
    const waiving = waivingOf(policy.waivers, { findings: judged, gates, rows, effective }, { mode, tag, asOf });
    const stage = { waivers: policy.waivers, states: waiving.states, mode, asOf, unapproved };
    const findings = sorted([...judged, ...see('waivers', ledger === null ? null : stage)]);
    const rowGates = new Map((ledger?.signals ?? []).flatMap(({ id, gate, under }) => (gate === null || under === null ? [] : [[id, under.id]])));
    return { ...decide(findings, gates, settings, rowGates, waiving.ofFinding), effective, gates, findings, waiving };
}
function rulesOf(stage) {
    return catalogue/* rules */.aO.filter((rule) => rule.stage === stage);
}
function openGatesBlock({ mode, failOn }) {
    return mode === 'release' || failOn === 'open-gate';
}
/** Gives problems their rule and severity: the severity of the policy, else of the rule. An error that the label of a pull request accepts is only a warning. */
function stampBy({ policy, acceptance, mode, }) {
    return (rule, ...problems) => {
        const set = policy.rules.get(rule.id);
        if (set === 'off')
            return [];
        return problems.map(({ isNote = false, ...problem }) => {
            const severity = set ?? (isNote ? 'notice' : rule.severity);
            if (rule.acceptable !== true || severity !== 'error')
                return { ...problem, rule: rule.id, severity };
            const message = withAcceptance(problem.message, acceptance, mode);
            return { ...problem, message, rule: rule.id, severity: acceptance.kind === 'accepted' ? 'warning' : severity };
        });
    };
}
/** A message with what the label of the pull request does about it; from a terminal only a review is about a pull request. */
function withAcceptance(message, acceptance, mode) {
    const accepts = (label) => `accepts it with the label ${(0,model_text/* quote */.hD)(label)}.`;
    switch (acceptance.kind) {
        case 'accepted':
            return `Nothing to do, the label ${(0,model_text/* quote */.hD)(acceptance.label)} accepts it: ${message}`;
        case 'not-accepted':
            return `${message} ${acceptance.why ?? `Or somebody who may label this pull request ${accepts(acceptance.label)}`}`;
        case 'no-one':
            return mode === 'review'
                ? `${message} Or somebody who may label the pull request ${accepts(model_acceptance/* defaultAcceptLabel */.O)}`
                : message;
    }
}
function errorsOf(findings) {
    return findings.filter(({ severity }) => severity === 'error');
}
/** The status of the ledger, except that errors change it: a GO that an error touches is PARTIAL, an N/A that an error touches is NO-GO. An unknown status is NO-GO, too. */
function effectiveStatuses(ledger, findings) {
    const touched = new Set(errorsOf(findings).flatMap(touchedSignals));
    const effective = (status, isTouched) => {
        if (!isTouched || status === null || (0,statuses/* isOpen */.nT)(status))
            return status ?? 'NO-GO';
        return status === 'GO' ? 'PARTIAL' : 'NO-GO';
    };
    return new Map((ledger?.signals ?? []).map(({ id, status }) => [id, effective(status, touched.has(id))]));
}
function gateResults(tracker, effective, findings, { policy, tag }) {
    const { gates: needed } = (0,policy_policy/* gatesFor */.wQ)(policy, tag);
    const requiredIds = needed === 'all' ? null : new Set(needed.map(({ id }) => id));
    const errorsByGate = new Map();
    for (const { gate = '' } of errorsOf(findings))
        errorsByGate.set(gate, (errorsByGate.get(gate) ?? 0) + 1);
    return (tracker?.gates ?? []).map((gate) => {
        const requires = new Set(gate.required.map(({ id }) => id));
        // Signals that are not applicable are not counted.
        const counted = [...requires].filter((id) => effective.get(id) !== 'N/A');
        const open = counted.filter((id) => effective.get(id) !== 'GO');
        const go = counted.length - open.length;
        const errors = errorsByGate.get(gate.id) ?? 0;
        const declaredOpen = gate.status !== null && gate.status !== 'GO';
        const closed = !declaredOpen && go > 0 && open.length === 0 && errors === 0;
        return {
            id: gate.id,
            name: gate.name,
            required: requiredIds?.has(gate.id) ?? true,
            declared: gate.status,
            effective: closed ? 'GO' : declaredOpen ? gate.status : gate.status === null && go === 0 ? 'NO-GO' : 'PARTIAL',
            go,
            total: counted.length,
            requires,
            open,
            errors,
        };
    });
}
/** Adds the gate to the findings about a signal, so that a reader sees which gate is affected. */
function evaluate_named(findings, tracker) {
    const gateOf = new Map((tracker?.gates ?? []).toReversed().flatMap((gate) => gate.required.map(({ id }) => [id, gate.id])));
    return findings.map((finding) => {
        const gates = new Set(touchedSignals(finding).map((id) => gateOf.get(id)));
        const gate = finding.gate ?? (gates.size === 1 ? [...gates][0] : undefined);
        return gate === undefined ? finding : { ...finding, gate };
    });
}
function sorted(findings) {
    return findings.toSorted((a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule));
}
/** By code unit, so the order does not depend on the language of the machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/judge/judgement/before.ts








/** Judges the base of a comparison, and tells which findings of the head it has, too; null where the base cannot be judged. */
async function judgeBefore({ base, head, comparison: { changes }, trees, settings, includes, asOf }, found) {
    const { ledger, tracker, problems } = base;
    if (ledger === null || tracker === null)
        return null;
    try {
        const [facts, summaries] = await Promise.all([
            (0,evidence_facts/* gatherFacts */.pc)(ledger, tracker, {
                tree: trees.base,
                history: { lastChanges: notAsked, changedAt: notAsked, includes },
                commits: null,
                runs: null,
                apps: settings.policy.runs.apps,
                version: null,
                proof: settings.policy.proof,
                asOf,
                isTimed: false,
            }),
            gatherSummaries(settings.policy, trees.base),
        ]);
        const state = {
            ledger,
            tracker,
            problems,
            facts,
            comparison: null,
            policies: null,
            release: null,
            summaries,
            unapproved: [],
            asOf,
        };
        const { gates, findings } = evaluate(state, settings);
        const edited = new Set(changes.signals.map(({ id }) => id));
        const rows = [...ledger.signals, ...(head.ledger?.signals ?? [])].filter(({ id }) => !edited.has(id));
        const same = sameAs(findings.map(keyIn(base)), found, keyIn(head));
        const older = [...same, ...(await olderByHistory(found, rows, trees))];
        return { gates: new Map(gates.map((gate) => [gate.id, gate])), older: new Set(older) };
    }
    catch {
        // GitHub or git failed to answer: what was before is not known.
        return null;
    }
}
/** History is walked once, for the head. */
const notAsked = () => Promise.resolve(null);
/** The findings whose key others have, too, at least as often: of equal ones nobody knows which is new, so then all are. */
function sameAs(others, findings, keyOf) {
    const before = new Map((0,problem/* groupBy */.$z)(others, (key) => key).map((equal) => [equal[0], equal.length]));
    return (0,problem/* groupBy */.$z)(findings, keyOf)
        .filter((equal) => equal.length <= (before.get(keyOf(equal[0])) ?? 0))
        .flat();
}
/** What a finding says, without the lines that it names; ledger and tracker are the same where they moved. */
function keyIn({ ledgerPath, trackerPath }) {
    return (finding) => {
        const { rule, gate, message, path } = finding;
        const document = path === ledgerPath ? 0 : path === trackerPath ? 1 : path;
        const words = message.replace(/\blines? \d+(?:(?:, | and )\d+)*/g, 'line');
        return JSON.stringify([rule, document, gate, touchedSignals(finding), words]);
    };
}
/** What rests on history is older where neither its row nor a file that the row cites changed. */
async function olderByHistory(found, unchanged, { base, head }) {
    // A pattern may match other files in base and head: those of both rows count.
    const rows = new Map((0,problem/* groupBy */.$z)(unchanged, ({ id }) => id).map((same) => [same[0].id, same]));
    const cited = found.flatMap((finding) => {
        const same = (0,catalogue/* ruleOf */.Y)(finding.rule).ofHistory === true ? rows.get(finding.signal ?? '') : undefined;
        if (same === undefined)
            return [];
        const paths = same.flatMap((row) => [...(0,evidence_facts/* codeOf */.$N)(row).flatMap(model_reference/* pathsOf */.wG), ...(0,evidence_facts/* evidenceOf */.X1)(row).flatMap(kinds/* evidencePathsOf */.VE)]);
        return [{ finding, paths }];
    });
    const paths = [...new Set(cited.flatMap((one) => one.paths))];
    if (paths.length === 0)
        return [];
    const [then, now] = await Promise.all([base.identify(paths), head.identify(paths)]);
    return cited.flatMap((one) => (one.paths.every((path) => then.get(path) === now.get(path)) ? [one.finding] : []));
}

// EXTERNAL MODULE: ./src/judge/judgement/choose-base.ts
var choose_base = __webpack_require__(2086);
;// CONCATENATED MODULE: ./src/judge/judgement/evidence-of-go.ts


/** The evidence of all signals and gates that are effectively GO, in the order of the documents. Pure. */
function evidenceOfGo(facts, { effective, gates }) {
    const closed = new Set(gates.filter((gate) => gate.effective === 'GO').map(({ id }) => id));
    const cited = (name, references) => references
        .filter((reference) => isInRepository(facts.proofs.get(reference)))
        .flatMap((reference) => {
        const paths = (0,evidence_facts/* provenPaths */.L_)(facts, reference);
        return (paths.length === 0 ? [null] : paths).map((path) => ({ name, text: reference.text, path }));
    });
    return [
        ...(0,evidence_facts/* goSignals */.u2)(facts.ledger)
            .filter(({ id }) => effective.get(id) === 'GO')
            .flatMap((signal) => cited((0,model_text/* quote */.hD)(signal.id), (0,evidence_facts/* evidenceOf */.X1)(signal))),
        ...facts.tracker.gates
            .filter(({ id }) => closed.has(id))
            .flatMap((gate) => cited(`gate ${(0,model_text/* quote */.hD)(gate.id)}`, gate.evidence)),
    ];
}
/** Of a run there is the workflow's file; checks are only in the facts of a pack, and what is on the web is not looked at. */
function isInRepository(proof) {
    return proof === undefined || (proof.kind !== 'url' && proof.kind !== 'check');
}

// EXTERNAL MODULE: ./src/model/proof.ts
var proof = __webpack_require__(1159);
;// CONCATENATED MODULE: ./src/judge/judgement/listed-findings.ts

/** At most this many findings of one rule are listed. More of them usually have one cause. */
const findingLimit = 500;
/** The findings up to the limit of each rule, and one more that says how many findings are not listed. All of them count in the totals and the decision. */
function listed(findings, blocking) {
    const beyond = beyondLimit(findings);
    return findings.flatMap((finding) => {
        const rest = beyond.get(finding);
        if (rest === undefined)
            return [{ ...finding, of: finding, all: [finding], blocks: blocking.has(finding) }];
        if (rest.length === 0)
            return [];
        const severity = problem/* severities */.gO.find((one) => rest.some((other) => other.severity === one)) ?? finding.severity;
        const message = `${String(rest.length)} more findings of this rule are not listed. This is the first of them: ${finding.message}`;
        const blocks = rest.some((other) => blocking.has(other));
        return [{ ...finding, of: finding, all: rest, severity, message, blocks, standsFor: rest.length }];
    });
}
/** The findings beyond the limit of their rule. The first of them represents all of them, the others represent none. */
function beyondLimit(findings) {
    const byRule = new Map();
    for (const finding of findings) {
        const same = byRule.get(finding.rule);
        if (same === undefined)
            byRule.set(finding.rule, [finding]);
        else
            same.push(finding);
    }
    return new Map([...byRule.values()].flatMap((same) => {
        const rest = same.slice(findingLimit);
        return rest.map((finding, index) => [finding, index === 0 ? rest : []]);
    }));
}
/** A name for each finding, unique in this report, in the order of the findings. */
function findingIds(findings) {
    const seen = new Map();
    return new Map(findings.map((finding) => {
        const { rule, path, line, column } = finding;
        const name = `${rule}:${path}:${String(line)}:${String(column)}`;
        const number = (seen.get(name) ?? 0) + 1;
        seen.set(name, number);
        return [finding, number === 1 ? name : `${name}#${String(number)}`];
    }));
}

;// CONCATENATED MODULE: ./src/judge/judgement/needs.ts


/** The ids of the errors, by the gate or the signal that they touch. Left out are `gate-open`, which is a result, and errors of the change, which keep no gate open. */
function indexErrors(ids) {
    const index = {
        ofGate: new Map(),
        ofSignal: new Map(),
        removed: new Map(),
        unproven: new Map(),
        rewritten: new Map(),
    };
    for (const [finding, id] of ids) {
        const { rule, severity, gate } = finding;
        const signals = touchedSignals(finding);
        if (severity !== 'error' || rule === 'gate-open')
            continue;
        if (rule === 'signal-removed')
            for (const signal of signals)
                index.removed.set(signal, id);
        if (rewriting.has(rule))
            for (const signal of signals)
                append(index.rewritten, signal, id);
        if ((0,catalogue/* ruleOf */.Y)(rule).ofChange === true)
            continue;
        if (unproving.has(rule))
            for (const signal of signals)
                append(index.unproven, signal, id);
        for (const signal of signals)
            append(index.ofSignal, signal, id);
        if (signals.length === 0 && gate !== undefined)
            append(index.ofGate, gate, id);
    }
    return index;
}
function append(index, key, id) {
    const list = index.get(key);
    if (list === undefined)
        index.set(key, [id]);
    else
        list.push(id);
}
/** At most this many causes of one finding, and errors of one gate, are listed. */
const causeLimit = 20;
/** With one of these errors, nothing proves the signal. */
const unproving = new Set([
    'evidence-missing',
    'evidence-empty',
    'evidence-unknown',
    'evidence-circular',
]);
/** A change that one of these finds makes a reviewed signal suspect, too. */
const rewriting = new Set(['evidence-dropped', 'code-dropped', 'criterion-changed-on-promotion']);
/** Rules that find a removed signal missing where it was named. */
const missing = new Set(['requirement-dropped', 'signal-unlisted']);
/** The causes of a finding: of an open gate, the errors that touch it or a signal that it requires; of a missing signal, its removal; of an unproven promotion, the errors of its evidence; of a suspect signal, what the change made of it. */
function causesOf(finding, gates, errors) {
    const { rule, gate } = finding;
    if (missing.has(rule)) {
        const removals = touchedSignals(finding).map((id) => errors.removed.get(id));
        return removals.includes(undefined) ? [] : removals.filter((id) => id !== undefined);
    }
    if (rule === 'promotion-unproven')
        return touchedSignals(finding).flatMap((id) => errors.unproven.get(id) ?? []);
    if (rule === 'signal-suspect')
        return touchedSignals(finding).flatMap((id) => errors.rewritten.get(id) ?? []);
    const result = gates.get(gate ?? '');
    if (rule !== 'gate-open' || result === undefined)
        return [];
    const ofSignals = [...result.requires].flatMap((id) => errors.ofSignal.get(id) ?? []);
    return [...new Set([...(errors.ofGate.get(result.id) ?? []), ...ofSignals])].slice(0, causeLimit);
}
/** Everything that keeps the gate from being GO; empty where it is GO. */
function needsOf({ id, effective, declared, open, total }, rows, statuses, errors) {
    if (effective === 'GO')
        return [];
    return [
        ...open.map((signal) => {
            const { owner = null, exit = null } = rows.get(signal) ?? {};
            const status = statuses.get(signal) ?? null;
            return { kind: 'signal', id: signal, status, owner: owner?.text ?? null, exit: exit?.text ?? null };
        }),
        ...(errors.ofGate.get(id) ?? []).slice(0, causeLimit).map((finding) => ({ kind: 'finding', id: finding })),
        ...(total === 0 ? [{ kind: 'requirement' }] : []),
        ...(declared === null || declared === 'GO' ? [] : [{ kind: 'declaration', status: declared }]),
    ];
}

;// CONCATENATED MODULE: ./src/judge/judgement/to-report.ts






/** Makes the report. Pure. */
function toReport({ subject, settings, head, evaluation, comparison, before, facts, asOf }) {
    const proofs = facts?.proofs ?? new Map();
    const signals = head.ledger?.signals ?? [];
    const ids = findingIds(evaluation.findings);
    const errors = indexErrors(ids);
    const rows = new Map(signals.map((signal) => [signal.id, signal]));
    const results = new Map(evaluation.gates.map((gate) => [gate.id, gate]));
    const cited = new Map((head.tracker?.gates ?? []).map(({ id, evidence }) => [id, evidence]));
    const { verdict, decision, reason, blocking, findings, effective, waiving } = evaluation;
    return {
        schemaVersion: 2,
        mode: settings.mode,
        verdict,
        decision,
        reason,
        asOf: dependsOnTime(facts, settings.policy) ? asOf.toISOString() : null,
        subject: { sha: subject.sha, headSha: subject.headSha, baseSha: subject.baseSha, tag: subject.tag },
        ledger: {
            path: head.ledgerPath,
            title: head.ledger?.title ?? null,
            baselineCommit: head.ledger?.baselineCommit?.text ?? null,
        },
        tracker: { path: head.trackerPath },
        totals: totalsOf(signals, evaluation, proofs),
        gates: evaluation.gates.map((gate) => ({
            ...toGate(gate, before),
            needs: needsOf(gate, rows, effective, errors),
            references: (cited.get(gate.id) ?? []).map((reference) => toReference(reference, proofs)),
            waivedBy: [...(waiving.ofGate.get(gate.id) ?? [])],
        })),
        signals: signals.map((signal) => ({
            ...toSignal(signal, effective.get(signal.id) ?? 'NO-GO', proofs),
            waivedBy: waiving.ofSignal.get(signal.id) ?? null,
        })),
        changes: comparison === null ? null : { ...comparison.changes, before: requiredBefore(before), lost: comparison.lost },
        waivers: settings.policy.waivers.map((waiver) => toWaiver(waiver, waiving)),
        findings: listed(findings, blocking).map((finding) => {
            const { rule, severity, blocks, message, path, line, column, signal = null, gate = null, standsFor } = finding;
            const signals = touchedSignals(finding);
            const id = ids.get(finding.of) ?? '';
            const follows = causesOf(finding, results, errors);
            const older = before !== null && finding.all.every((one) => before.older.has(one));
            const waivers = new Set(finding.all.map((one) => waiving.ofFinding.get(one) ?? null));
            const waivedBy = waivers.size === 1 ? ([...waivers][0] ?? null) : null;
            const about = { signal, gate, signals, older, waivedBy };
            const shown = { id, follows, rule, severity, blocks, message, path, line, column, ...about };
            return standsFor === undefined ? shown : { ...shown, standsFor };
        }),
    };
}
function toGate(gate, before) {
    const { id, name, required, declared, effective, go, total, open, requires } = gate;
    const was = before?.gates.get(id);
    return {
        id,
        name,
        required,
        declared,
        effective,
        go,
        total,
        open,
        requires: [...requires],
        before: was === undefined ? null : { effective: was.effective, go: was.go, total: was.total },
    };
}
function requiredBefore(before) {
    if (before === null)
        return null;
    const required = [...before.gates.values()].filter((gate) => gate.required);
    const go = required.filter(({ effective }) => effective === 'GO');
    return { requiredGates: required.length, requiredGatesGo: go.length };
}
function totalsOf(signals, { gates, findings, effective }, proofs) {
    const kinds = signals.filter(({ id }) => effective.get(id) === 'GO').map((signal) => strongestProof(signal, proofs));
    const by = (kind) => kinds.filter((one) => one === kind).length;
    const found = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        signals: signals.length,
        byStatus: (0,statuses/* countByStatus */.x7)(signals),
        byProof: { word: by('word'), file: by('file'), report: by('report'), run: by('run'), attested: by('attested') },
        gates: gates.length,
        gatesGo: gates.filter(({ effective }) => effective === 'GO').length,
        errors: found('error'),
        warnings: found('warning'),
        notices: found('notice'),
    };
}
function toSignal(signal, effective, proofs) {
    const { id, gate, title, owner, status, evidence, code, exit, place } = signal;
    return {
        id,
        gate: gate?.text ?? null,
        title: title?.text ?? null,
        owner: owner?.text ?? null,
        status,
        effective,
        proof: status === 'GO' ? strongestProof(signal, proofs) : null,
        evidence: evidence?.references.map(({ text }) => text) ?? [],
        references: evidence?.references.map((reference) => toReference(reference, proofs)) ?? [],
        code: code?.references.map(({ text }) => text) ?? [],
        exit: exit?.text ?? null,
        line: place.line,
    };
}
/** Evidence of what is open is not looked at: no verdict depends on it. */
function toReference(reference, proofs) {
    const { text } = reference;
    const proof = proofs.get(reference);
    if (proof === undefined)
        return {
            text,
            kind: (0,kinds/* kindOf */.I)(reference),
            target: null,
            verification: 'unchecked',
            reason: 'only evidence of what is GO is looked at',
            says: null,
        };
    const { kind, target, verification, says } = proof;
    const reason = verification.kind === 'verified' ? null : verification.why;
    return { text, kind, target, verification: verification.kind, reason, says: reason === null ? says : null };
}
function toWaiver(waiver, { states }) {
    const { id, of, covers, reason, approvedBy, expires } = waiver;
    const signal = of.kind === 'signal' ? of.id : null;
    const gate = of.kind === 'gate' ? of.id : null;
    return { id, signal, gate, covers, reason, approvedBy, expires, state: states.get(waiver) ?? 'other' };
}
/** The strongest kind of proof that holds for a signal. */
function strongestProof({ evidence }, proofs) {
    const found = (evidence?.references ?? []).flatMap((reference) => proofs.get(reference) ?? []);
    return (0,proof/* strongest */.yX)(found.flatMap(({ strength, verification }) => (verification.kind === 'verified' ? [strength] : [])));
}
function dependsOnTime(facts, { waivers }) {
    return waivers.length > 0 || [...(facts?.needs.values() ?? [])].flat().some(({ maxAge }) => maxAge !== null);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/judge/judgement/unapproved.ts

/** The waivers of a change that are new, or cover more or longer than before, and that somebody did not approve whom they name. Asks only where there are any. */
async function unapprovedWaivers({ base, head, differs }, approvals) {
    const before = new Map(base.waivers.map((waiver) => [waiver.id, waiver]));
    const changed = differs ? head.waivers.filter((waiver) => coversMore(before.get(waiver.id), waiver)) : [];
    if (changed.length === 0)
        return [];
    const found = await approvals();
    if (found === null)
        return [];
    return changed.flatMap((waiver) => {
        if ('kind' in found)
            return [{ waiver, logins: waiver.approvedBy, why: found.why }];
        const logins = waiver.approvedBy.filter((login) => !found.has(login.toLowerCase()));
        return logins.length === 0 ? [] : [{ waiver, logins, why: null }];
    });
}
function coversMore(before, now) {
    if (before === undefined)
        return true;
    const known = new Set(before.covers);
    const isSame = (0,external_node_util_.isDeepStrictEqual)([before.of, before.tags, before.approvedBy], [now.of, now.tags, now.approvedBy]);
    return !isSame || now.expires > before.expires || now.covers.some((one) => !known.has(one));
}

;// CONCATENATED MODULE: ./src/judge/judgement/judge.ts
















/** From the documents to the report: load, look up what they cite, compare, evaluate. Throws where a tree cannot be read. */
async function judge(question) {
    const { subject, settings: how, asOf } = question;
    const chosen = await (0,choose_base/* chooseBase */.bf)(question);
    const { policy, base } = chosen;
    const head = await readHead(question, chosen);
    const trees = question.base.kind === 'there' ? { base: question.base.tree, head: question.head } : null;
    const history = { ...question.history, includes: (0,once/* remembering */.M)(question.history.includes) };
    const state = await lookUp({ ...question, history }, chosen, head, trees);
    const { facts, comparison } = state;
    const settings = { ...how, policy, tag: subject.tag, acceptance: { kind: 'no-one' } };
    const strict = evaluate(state, settings);
    const loosened = strict.findings.some(({ rule, severity }) => severity === 'error' && (0,catalogue/* ruleOf */.Y)(rule).acceptable === true);
    const evaluation = loosened ? evaluate(state, { ...settings, acceptance: await question.acceptance() }) : strict;
    const { includes } = history;
    const before = base === null || comparison === null || trees === null
        ? null
        : await judgeBefore({ base, head, comparison, trees, settings, includes, asOf }, evaluation.findings);
    return {
        report: toReport({ subject, settings, head, evaluation, comparison, before, facts, asOf }),
        evidence: facts === null ? [] : evidenceOfGo(facts, evaluation),
        policy,
        facts,
    };
}
/** The documents of the head. */
async function readHead(question, { policy, own, base, isUnread }) {
    const { head: tree, paths, settings } = question;
    const wanted = await (0,choose_base/* headPaths */.lo)(tree, policy, own, paths);
    const leniency = {
        ...settings,
        options: policy,
        pastLedger: () => question.pastLedger(wanted.ledger),
        pastTracker: question.pastTracker,
    };
    const loaded = await loadHead(tree, wanted, base, leniency, (0,choose_base/* placesOf */.ek)(policy));
    return isUnread ? { ...loaded, ledger: null, tracker: null, problems: [] } : loaded;
}
/** Everything that the rules may know. */
async function lookUp(question, { policy, change, base, baseProblems }, head, trees) {
    const [facts, comparison, release, summaries, unapproved] = await Promise.all([
        factsOf(question, policy, head),
        base === null || trees === null || unreadable(base) || unreadable(head)
            ? null
            : compareSides(base, head, trees, async (ids) => base.ledgerPath === null ? [] : await question.rewrites(base.ledgerPath, policy, ids)),
        releaseFactsOf(question, policy, head),
        gatherSummaries(policy, question.head),
        unapprovedWaivers(change, question.approvals),
    ]);
    return {
        ledger: head.ledger,
        tracker: head.tracker,
        problems: [...baseProblems, ...head.problems],
        facts,
        comparison,
        policies: change,
        release,
        summaries,
        unapproved,
        asOf: question.asOf,
    };
}
/** Whether a document exists and cannot be read. Then nothing is compared: every signal would appear as removed or added. */
function unreadable({ hasLedger, ledger, hasTracker, tracker }) {
    return (hasLedger && ledger === null) || (hasTracker && tracker === null);
}
async function factsOf({ subject: { tag }, settings: { mode }, head: tree, history, commits, runs, asOf }, policy, { ledger, tracker }) {
    const silent = ledger === null ||
        tracker === null ||
        ledger.signals.length + ledger.unread.length === 0 ||
        tracker.gates.length === 0;
    if (silent)
        return null;
    return await (0,evidence_facts/* gatherFacts */.pc)(ledger, tracker, {
        tree,
        history,
        commits,
        runs: mode === 'release' ? { ...runs, rules: policy.runs } : null,
        apps: policy.runs.apps,
        version: tag === null ? null : versionOf(tag),
        proof: policy.proof,
        asOf,
        isTimed: policy.waivers.length > 0,
    });
}
/** Null where nothing is to be checked, as in a repository without a ledger whose policy asks for nothing. */
async function releaseFactsOf({ subject: { tag }, settings: { mode }, head: tree, release: source }, policy, { ledger }) {
    if (mode !== 'release' || tag === null || (ledger === null && (0,policy_policy/* releaseFor */.L3)(policy, tag) === null))
        return null;
    const place = (0,model_source/* startOf */.GH)(ledger?.path ?? policy.path);
    return await gatherReleaseFacts({ tag, policy, place, tree, source });
}


/***/ }),

/***/ 4720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EP: () => (/* binding */ ruleCatalogue),
  Y: () => (/* binding */ ruleOf),
  aO: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./src/model/reference.ts
var model_reference = __webpack_require__(6676);
// EXTERNAL MODULE: ./src/model/source.ts
var source = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/evidence/facts.ts + 1 modules
var evidence_facts = __webpack_require__(1939);
// EXTERNAL MODULE: ./src/read/evidence/kinds/index.ts + 15 modules
var kinds = __webpack_require__(5521);
;// CONCATENATED MODULE: ./src/judge/rules/changes.ts





/** Rules about what a change removes, reverts or promotes. */
const changeRules = [
    {
        id: 'signal-removed',
        family: 'Changes',
        ofChange: true,
        severity: 'error',
        acceptable: true,
        stage: 'changes',
        question: 'Is each signal of the base still there?',
        example: { file: 'signal-ledger.md', passes: '| A-2 |', fails: '| A-3 |' },
        check: (comparison) => {
            const places = placesOfRows(comparison);
            return comparison.changes.signals
                .filter(({ kind }) => kind === 'removed' && comparison.head.ledger !== null)
                .map(({ id, from }) => ({
                ...(places.get(id) ?? headLedger(comparison)),
                message: `The signal ${(0,model_text/* quote */.hD)(id)} was ${from ?? 'without a known status'} in the base and is removed. Restore its row.`,
                signal: id,
            }));
        },
    },
    {
        id: 'gate-removed',
        family: 'Changes',
        ofChange: true,
        severity: 'error',
        acceptable: true,
        stage: 'changes',
        question: 'Is each gate of the base still there?',
        example: { file: 'gate-tracker.json', passes: '"id": 2,', fails: '"id": 3,' },
        check: (comparison) => comparison.changes.gates
            .filter(({ kind }) => kind === 'removed' && comparison.head.tracker !== null)
            .map(({ id }) => ({
            ...headTracker(comparison),
            message: `The gate ${(0,model_text/* quote */.hD)(id)} of the base is removed. Restore it.`,
            gate: id,
        })),
    },
    {
        id: 'requirement-dropped',
        family: 'Changes',
        ofChange: true,
        severity: 'error',
        acceptable: true,
        stage: 'changes',
        question: 'Does each gate still require every signal that it required in the base?',
        example: { file: 'gate-tracker.json', passes: '["A-1", "A-2"]', fails: '["A-1"]' },
        check: ({ base, head }) => {
            // Without a tracker the rows name their gates. A row that is gone is reported as a removed signal, not here too.
            const isOwn = base.tracker?.source === 'ledger' && head.tracker?.source === 'ledger';
            const rows = new Set(head.ledger?.signals.map(({ id }) => id));
            const before = new Map((base.tracker?.gates ?? []).map((gate) => [gate.id, gate]));
            return (head.tracker?.gates ?? []).flatMap((gate) => {
                const required = new Set(gate.required.map(({ id }) => id));
                const dropped = (before.get(gate.id)?.required ?? [])
                    .map(({ id }) => id)
                    .filter((id) => !required.has(id) && !(isOwn && !rows.has(id)));
                if (dropped.length === 0)
                    return [];
                return [
                    {
                        ...gate.place,
                        message: `Gate ${(0,model_text/* quote */.hD)(gate.id)} no longer requires ${(0,model_text/* oneOf */.yL)(dropped.slice(0, 20), 'and')}. Require it again.`,
                        gate: gate.id,
                        signals: dropped,
                    },
                ];
            });
        },
    },
    {
        id: 'signal-regressed',
        family: 'Changes',
        ofChange: true,
        severity: 'notice',
        stage: 'changes',
        question: 'Is each signal that was GO still GO?',
        example: { file: 'signal-ledger.md', passes: '| Load team | GO |', fails: '| Load team | PARTIAL |' },
        check: (comparison) => inBoth(comparison)
            .filter(({ change }) => change.kind === 'regressed')
            .map(({ to }) => ({
            ...to.statusPlace,
            message: `${(0,model_text/* quote */.hD)(to.id)} was GO in the base and is ${to.status ?? 'without a known status'} now. Check that this is meant.`,
            signal: to.id,
        })),
    },
    {
        id: 'signal-rewritten',
        family: 'Changes',
        ofChange: true,
        severity: 'notice',
        stage: 'changes',
        question: 'Does each promoted signal have the title and the exit criterion from when its row was added or was last GO? Needs history.',
        example: {
            file: 'signal-ledger.md',
            passes: 'p99 under 100 ms',
            fails: 'p99 under 900 ms',
            base: ['| Load team | GO |', '| Load team | NO-GO |'],
        },
        check: (comparison) => {
            const after = new Map((comparison.head.ledger?.signals ?? []).map((signal) => [signal.id, signal]));
            return comparison.rewrites.map(({ id, field, sha, was }) => ({
                ...(after.get(id)?.[field]?.place ?? headLedger(comparison)),
                message: `The ${field === 'exit' ? 'exit criterion' : 'title'} of ${(0,model_text/* quote */.hD)(id)}, which is promoted, was ${(0,model_text/* quote */.hD)(was)} until commit ${sha.slice(0, 12)} changed it. Check that the evidence proves what was asked for at first.`,
                signal: id,
            }));
        },
    },
    {
        id: 'promotion-unproven',
        family: 'Changes',
        ofChange: true,
        severity: 'warning',
        stage: 'changes',
        question: 'Was some evidence of each promoted signal added or changed since the base?',
        example: {
            file: 'signal-ledger.md',
            passes: '`evidence/new.log`',
            fails: '`evidence/old.log`',
            base: ['| Load team | GO |', '| Load team | NO-GO |'],
        },
        check: (comparison) => inBoth(comparison)
            .filter(({ change, to }) => change.kind === 'promoted' && !hasNewEvidence(comparison, to))
            .map(({ to }) => ({
            ...to.statusPlace,
            message: `${(0,model_text/* quote */.hD)(to.id)} is promoted to GO, but none of its evidence was added or changed since the base. Commit what proves it.`,
            signal: to.id,
        })),
    },
];
function inBoth({ base, head, changes }) {
    const before = new Map((base.ledger?.signals ?? []).map((signal) => [signal.id, signal]));
    const after = new Map((head.ledger?.signals ?? []).map((signal) => [signal.id, signal]));
    return changes.signals.flatMap((change) => {
        const [from, to] = [before.get(change.id), after.get(change.id)];
        return from === undefined || to === undefined ? [] : [{ from, to, change }];
    });
}
function hasNewEvidence({ fresh }, signal) {
    // A run is of the judged commit itself.
    return (0,evidence_facts/* evidenceOf */.X1)(signal).some((reference) => (0,model_reference/* targetOf */.$r)(reference).kind === 'asked' || (0,kinds/* evidencePathsOf */.VE)(reference).some((path) => fresh.has(path)));
}
/** The place for something that is gone: the beginning of its document. */
/** Where each row of the base is in the head; of a removed one, the row above it that is still there. */
function placesOfRows({ base, head }) {
    const there = new Map(head.ledger?.signals.map(({ id, place }) => [id, place]));
    const places = new Map();
    let above;
    for (const { id } of base.ledger?.signals ?? []) {
        above = there.get(id) ?? above;
        if (above !== undefined)
            places.set(id, above);
    }
    return places;
}
function headLedger({ base, head }) {
    return (0,source/* startOf */.GH)(head.ledger?.path ?? base.ledger?.path ?? '');
}
function headTracker({ base, head }) {
    return (0,source/* startOf */.GH)(head.tracker?.path ?? base.tracker?.path ?? '');
}

// EXTERNAL MODULE: ./src/read/documents/near-paths.ts
var near_paths = __webpack_require__(4970);
// EXTERNAL MODULE: ./src/read/evidence/fingerprint.ts
var fingerprint = __webpack_require__(5584);
;// CONCATENATED MODULE: ./src/judge/rules/code.ts






/** The code of each GO signal exists, and is not newer than its evidence. */
const codeRules = [
    {
        id: 'evidence-stale',
        family: 'Evidence',
        severity: 'warning',
        ofHistory: true,
        stage: 'facts',
        question: "Is some evidence of each GO signal as new as the signal's code? Needs history.",
        example: { file: 'src/sign.c', passes: 'version 1', fails: 'version 2' },
        check: (facts) => {
            const { lastChanges, ledger } = facts;
            const signals = (0,evidence_facts/* goSignals */.u2)(ledger).filter((signal) => (0,evidence_facts/* codeOf */.$N)(signal).length > 0 &&
                (0,evidence_facts/* evidenceOf */.X1)(signal).length > 0 &&
                // A fingerprint says more, and a run is as new as the judged commit.
                !facts.fingerprints.has(signal.id) &&
                !(0,evidence_facts/* evidenceOf */.X1)(signal).some((reference) => facts.proofs.get(reference)?.strength === 'run'));
            if (lastChanges === null) {
                const message = 'It was not checked whether evidence is older than code, because the clone is shallow. Check out with `fetch-depth: 0`.';
                return signals.length === 0 ? [] : [{ ...(0,source/* startOf */.GH)(ledger.path), message, isNote: true }];
            }
            const age = (path) => lastChanges.get(path) ?? Infinity;
            return signals.flatMap((signal) => {
                const proven = (0,evidence_facts/* evidenceOf */.X1)(signal)
                    .flatMap((reference) => (0,evidence_facts/* provenPaths */.L_)(facts, reference))
                    .map(age);
                const newer = codeThere(facts, signal).filter((path) => age(path) < Math.min(...proven));
                if (proven.length === 0 || newer[0] === undefined)
                    return [];
                const message = `The code ${(0,model_text/* quote */.hD)(newer[0])} of ${(0,model_text/* quote */.hD)(signal.id)} changed in a later commit than all of its evidence. Make new evidence, and commit it.`;
                return [{ ...(signal.evidence?.place ?? signal.place), message, signal: signal.id }];
            });
        },
    },
    {
        id: 'signal-suspect',
        family: 'Evidence',
        severity: 'error',
        stage: 'facts',
        question: 'Where the tracker has a fingerprint of what was reviewed: are criterion, evidence and code of each GO signal still the same?',
        example: {
            file: 'gate-tracker.json',
            passes: '"owner": "Builders", "status": "GO"',
            fails: '"owner": "Builders", "status": "GO", "reviewed": "sha256:0"',
        },
        check: ({ ledger, tracker, fingerprints }) => {
            const rows = new Map(ledger.signals.map((signal) => [signal.id, signal]));
            return (tracker.signals ?? []).flatMap(({ id, reviewed }) => {
                const [row, now] = [rows.get(id), fingerprints.get(id)];
                if (reviewed === null || now === undefined || reviewed.whole === now.whole)
                    return [];
                const what = isFingerprint.test(reviewed.whole)
                    ? `has another ${(0,model_text/* oneOf */.yL)((0,fingerprint/* changedParts */.Ty)(now, reviewed.parts), 'and')} than when it was reviewed`
                    : `has ${(0,model_text/* quote */.hD)(reviewed.whole)} as its fingerprint, expected \`sha256:\` and 64 hexadecimal digits`;
                const message = `${(0,model_text/* quote */.hD)(id)} is GO and ${what}. Look at it again, and run ${(0,model_text/* quote */.hD)(`gate-ledger review ${(0,model_text/* shellWord */.r7)(id)}`)}.`;
                return [{ ...(row?.place ?? reviewed.place), message, signal: id }];
            });
        },
    },
    {
        id: 'code-missing',
        family: 'Evidence',
        severity: 'warning',
        stage: 'facts',
        question: 'Does the code that each GO signal cites exist?',
        example: { file: 'signal-ledger.md', passes: '`src/sign.c`', fails: '`src/gone.c`' },
        check: (facts) => (0,evidence_facts/* goSignals */.u2)(facts.ledger).flatMap((signal) => (0,evidence_facts/* codeOf */.$N)(signal).flatMap((reference) => {
            if (!(0,evidence_facts/* isCodeMissing */.gX)(facts, reference))
                return [];
            const near = (0,near_paths/* suggestion */.h)((0,model_reference/* pathsOf */.wG)(reference).flatMap((path) => facts.nearCode.get(path) ?? []));
            const message = `The code path ${(0,model_text/* quote */.hD)(reference.text)} of ${(0,model_text/* quote */.hD)(signal.id)}, which is GO, does not exist. Correct the path.${near}`;
            return [{ ...reference.place, message, signal: signal.id }];
        })),
    },
];
const isFingerprint = /^sha256:[0-9a-f]{64}$/;
/** The code paths of a signal that exist. */
function codeThere(facts, signal) {
    return (0,evidence_facts/* codeOf */.$N)(signal)
        .flatMap((reference) => (0,evidence_facts/* codeAt */.LT)(facts, reference))
        .flatMap(({ path, entry }) => (entry.kind === 'file' || entry.kind === 'directory' ? [path] : []));
}

;// CONCATENATED MODULE: ./src/judge/rules/documents.ts

/** The rules about reading documents. `read/documents/` finds the problems; this file has the rules. */
const documentRules = [
    fixed('ledger-missing', 'Is there a ledger?', { file: 'signal-ledger.md', passes: '', fails: null }),
    fixed('ledger-removed', 'Is the ledger of the base still there?', {
        file: 'signal-ledger.md',
        passes: '',
        fails: null,
    }),
    fixed('ledger-ambiguous', 'Is it clear which file is the ledger?', {
        file: 'old/signal-ledger.md',
        passes: null,
        fails: '# Another',
    }),
    fixed('ledger-table', 'Does the ledger have a table with an id and a status column, each column once?', {
        file: 'signal-ledger.md',
        passes: '| Exit Criterion |',
        fails: '| Status |',
    }),
    fixed('ledger-empty', 'Does the ledger have at least one signal?', {
        file: 'signal-ledger.md',
        passes: '|---|---|---|---|---|---|---|---|\n',
        fails: '|---|---|---|---|---|---|---|---|\n\n',
    }),
    {
        ...rule('ledger-columns', 'Does each table have every column that is checked?', {
            file: 'signal-ledger.md',
            passes: '| Exit Criterion |',
            fails: '| Done when |',
        }),
        severity: 'warning',
    },
    fixed('ledger-markup', 'Does GitHub show the ledger as it is read?', {
        file: 'signal-ledger.md',
        passes: '| Build is reproducible |',
        fails: '| Build <td>is reproducible |',
    }),
    fixed('table-unread', 'Is everything that looks like a signal read?', {
        file: 'signal-ledger.md',
        passes: '| A-2 | 1 |',
        fails: '\n| A-2 | 1 |',
    }),
    {
        ...rule('task-unread', 'In a document with a table of signals: is each open task also a row?', {
            file: 'signal-ledger.md',
            passes: '- [x] Ask the vendor',
            fails: '- [ ] Ask the vendor',
        }),
        severity: 'notice',
    },
    rule('said-open', 'Do the words around the rows, and the words of a checked task, agree with the rows and the box?', {
        file: 'tasks.md',
        passes: 'Make a key `evidence',
        fails: 'Make a key: NO-GO `evidence',
    }),
    fixed('row-cells', 'Does each row have as many cells as the header?', {
        file: 'signal-ledger.md',
        passes: 'Build is reproducible',
        fails: 'Build `a|b` is reproducible',
    }),
    fixed('signal-id', 'Does each row have an id or a name, without odd white space and invisible characters?', {
        file: 'signal-ledger.md',
        passes: '| A-1 |',
        fails: '| A[U+00A0]1 |',
    }),
    fixed('signal-duplicate', 'Does each signal appear once?', {
        file: 'signal-ledger.md',
        passes: '| A-2 | 1 |',
        fails: '| A-1 | 1 |',
    }),
    fixed('status-unknown', 'Is each status a known word?', {
        file: 'signal-ledger.md',
        passes: '| Signers | GO |',
        fails: '| Signers | Passed |',
    }),
    rule('signal-incomplete', 'Does each signal have an owner and an exit criterion, and each that is not applicable a reason?', {
        file: 'signal-ledger.md',
        passes: '| Signers |',
        fails: '| TBD |',
    }),
    rule('item-overclaimed', 'In a task list: are all tasks inside a checked task checked, too?', {
        file: 'tasks.md',
        passes: '  - [x] Make a key',
        fails: '  - [ ] Make a key',
    }),
    fixed('tracker-missing', 'Does the tracker exist, where one is named or a file has almost its name?', {
        file: '.github/gate-ledger.yml',
        passes: 'tracker: gate-tracker.json',
        fails: 'tracker: other.json',
    }),
    fixed('tracker-removed', 'Is the tracker of the base still there?', {
        file: 'gate-tracker.json',
        passes: '',
        fails: null,
    }),
    fixed('tracker-syntax', 'Is the tracker JSON?', {
        file: 'gate-tracker.json',
        passes: '"ALL_GATES_GO",',
        fails: '"ALL_GATES_GO"',
    }),
    fixed('tracker-key', 'Does each key of the tracker appear once in its object?', {
        file: 'gate-tracker.json',
        passes: '"name": "Build",',
        fails: '"name": "Build", "name": "Bild",',
    }),
    fixed('tracker-schema', 'Does the tracker have the right keys and values?', {
        file: 'gate-tracker.json',
        passes: '"id": 1,',
        fails: '"id": 1.5,',
    }),
    fixed('gate-none', 'Does the tracker have at least one gate?', {
        file: 'gate-tracker.json',
        passes: '"gates": [',
        fails: '"gates": [], "old": [',
    }),
    fixed('gate-duplicate', 'Does each gate appear once?', {
        file: 'gate-tracker.json',
        passes: '"id": 2,',
        fails: '"id": 1,',
    }),
    fixed('gate-empty', 'Does each gate require at least one signal?', {
        file: 'gate-tracker.json',
        passes: '["B-1"]',
        fails: '[]',
    }),
    fixed('document-size', 'Is each document small enough to be read?', {
        file: 'signal-ledger.md',
        passes: '# Apollo',
        fails: '# [5 MiB of text]',
    }),
    fixed('document-encoding', 'Is each document UTF-8?', {
        file: 'signal-ledger.md',
        passes: 'Load test',
        fails: 'Load [0xFF] test',
    }),
    fixed('policy-invalid', 'Is every key and every value of the policy valid?', {
        file: '.github/gate-ledger.yml',
        passes: 'rules:',
        fails: 'rule:',
    }),
    fixed('policy-missing', 'Does the policy file exist, where one is named or a file has almost its name?', {
        file: 'named-policy.yml',
        passes: '',
        fails: null,
    }),
    {
        ...rule('base-unknown', 'Can the base of a pull request or a merge group be read?', {
            file: 'signal-ledger.md',
            passes: '# Apollo',
            fails: '# [base lost]',
        }),
        family: 'Changes',
        ofChange: true,
        fixed: true,
    },
    {
        ...rule('base-unreadable', 'Can the documents of the base be read, so that the change can be compared with them?', {
            file: 'gate-tracker.json',
            passes: '"ALL_GATES_GO",',
            fails: '"ALL_GATES_GO" ,',
            // The comma is missing in the base.
            base: ['"ALL_GATES_GO",', '"ALL_GATES_GO"'],
        }),
        family: 'Changes',
        ofChange: true,
        acceptable: true,
    },
    {
        ...rule('text-hidden', 'Can a reader see every character that is read?', {
            file: 'signal-ledger.md',
            passes: 'Load test',
            fails: 'Load [U+200B]test',
        }),
        severity: 'warning',
    },
];
function rule(id, question, example) {
    return { id, family: 'Documents', severity: 'error', stage: 'reading', question, example };
}
function fixed(id, question, example) {
    return { ...rule(id, question, example), fixed: true, invalidates: true };
}

// EXTERNAL MODULE: ./src/model/statuses.ts
var statuses = __webpack_require__(9819);
;// CONCATENATED MODULE: ./src/judge/rules/drift.ts


/** Ledger and tracker say the same about each signal, and about the commit that they were written for. */
const driftRules = [
    {
        id: 'status-drift',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        question: 'Do ledger and tracker agree on which signals are GO?',
        example: {
            file: 'gate-tracker.json',
            passes: '"owner": "Signers", "status": "GO"',
            fails: '"owner": "Signers", "status": "NO-GO"',
        },
        check: (facts) => statusDrifts(facts, statuses/* contradict */.U1),
    },
    {
        // The kinds of open are a matter of judgement, so they are another rule; GO or not GO is not.
        id: 'open-status-drift',
        family: 'Drift',
        severity: 'warning',
        stage: 'facts',
        question: 'Do ledger and tracker give the same status to each signal that is GO in neither of them?',
        example: {
            file: 'gate-tracker.json',
            passes: '"owner": "Auditors", "status": "PARTIAL"',
            fails: '"owner": "Auditors", "status": "NO-GO"',
        },
        check: (facts) => statusDrifts(facts, (one, other) => !(0,statuses/* contradict */.U1)(one, other)),
    },
    {
        id: 'owner-drift',
        family: 'Drift',
        severity: 'warning',
        stage: 'facts',
        question: 'Do ledger and tracker name the same owner for each signal?',
        example: { file: 'signal-ledger.md', passes: '| Signers |', fails: '| Others |' },
        check: (facts) => drift_inBoth(facts).flatMap(({ signal, tracked }) => {
            if (signal.owner === null || tracked.owner === null || signal.owner.text === tracked.owner.text)
                return [];
            const where = `${facts.tracker.path}:${String(tracked.owner.place.line)}`;
            const message = `${(0,model_text/* quote */.hD)(signal.id)} has the owner ${(0,model_text/* quote */.hD)(signal.owner.text)} here and ${(0,model_text/* quote */.hD)(tracked.owner.text)} in the tracker (${where}). Make the two agree.`;
            return [{ ...signal.owner.place, message, signal: signal.id }];
        }),
    },
    {
        id: 'baseline-drift',
        family: 'Drift',
        severity: 'warning',
        stage: 'facts',
        question: 'Do ledger and tracker name the same baseline commit?',
        example: {
            file: 'gate-tracker.json',
            passes: '"baseline_commit": "[first commit]"',
            fails: '"baseline_commit": "0123456"',
        },
        check: ({ ledger: { baselineCommit: one }, tracker: { baselineCommit: other, path } }) => {
            if (one === null || other === null || one.text.startsWith(other.text) || other.text.startsWith(one.text))
                return [];
            const where = `${path}:${String(other.place.line)}`;
            return [
                {
                    ...one.place,
                    message: `The baseline commit is ${(0,model_text/* quote */.hD)(one.text)} here and ${(0,model_text/* quote */.hD)(other.text)} in the tracker (${where}). Make the two agree.`,
                },
            ];
        },
    },
    {
        id: 'baseline-unrelated',
        family: 'Drift',
        severity: 'warning',
        stage: 'facts',
        question: 'Is the baseline commit an ancestor of the judged commit? Needs history.',
        example: {
            file: 'signal-ledger.md',
            passes: 'Baseline commit: `[first commit]`',
            fails: 'Baseline commit: `0123456`',
        },
        check: ({ ledger, tracker, baselineIncluded }) => {
            const baseline = ledger.baselineCommit ?? tracker.baselineCommit;
            if (baseline === null || baselineIncluded === true)
                return [];
            if (baselineIncluded === null) {
                const message = 'It was not checked whether the baseline commit is an ancestor, because the clone is shallow. Check out with `fetch-depth: 0`.';
                return [{ ...baseline.place, message, isNote: true }];
            }
            return [
                {
                    ...baseline.place,
                    message: `The baseline commit ${(0,model_text/* quote */.hD)(baseline.text)} is not in the history of the judged commit. Name a commit that is.`,
                },
            ];
        },
    },
];
function statusDrifts(facts, concerns) {
    return drift_inBoth(facts).flatMap(({ signal, tracked }) => {
        if (signal.status === null || tracked.status === null || signal.status === tracked.status)
            return [];
        if (!concerns(signal.status, tracked.status))
            return [];
        const where = `${facts.tracker.path}:${String(tracked.statusPlace.line)}`;
        const message = `${(0,model_text/* quote */.hD)(signal.id)} is ${signal.status} here and ${tracked.status} in the tracker (${where}). Make the two agree.`;
        return [{ ...signal.statusPlace, message, signal: signal.id }];
    });
}
function drift_inBoth({ ledger, tracker }) {
    const tracked = new Map((tracker.signals ?? []).map((entry) => [entry.id, entry]));
    return ledger.signals.flatMap((signal) => {
        const entry = tracked.get(signal.id);
        return entry === undefined ? [] : [{ signal, tracked: entry }];
    });
}

// EXTERNAL MODULE: ./src/model/problem.ts
var problem = __webpack_require__(8734);
// EXTERNAL MODULE: ./src/model/taken-back.ts
var taken_back = __webpack_require__(804);
// EXTERNAL MODULE: ./src/read/evidence/proof-needs.ts
var proof_needs = __webpack_require__(238);
;// CONCATENATED MODULE: ./src/judge/rules/claims.ts



/** All that is claimed, gathered once: each rule asks for it. */
function claimsOf(facts) {
    const known = gathered.get(facts) ?? [...signalClaims(facts), ...gateClaims(facts)];
    gathered.set(facts, known);
    return known;
}
const gathered = new WeakMap();
function signalClaims({ ledger }) {
    return (0,evidence_facts/* goSignals */.u2)(ledger).map((signal) => ({
        name: (0,model_text/* quote */.hD)(signal.id),
        place: signal.evidence?.place ?? signal.place,
        references: (0,evidence_facts/* evidenceOf */.X1)(signal),
        touches: { signal: signal.id },
    }));
}
function gateClaims({ ledger, tracker }) {
    return (0,evidence_facts/* goGates */.br)(ledger, tracker).map((gate) => ({
        name: `gate ${(0,model_text/* quote */.hD)(gate.id)}`,
        place: gate.place,
        references: gate.evidence,
        touches: { gate: gate.id },
    }));
}
/** The word before the colon of a report or a run that a row cites in plain words, where only a file would count; null where it cites none so. */
function typedInProse({ evidence }) {
    if (evidence === null || evidence.references.some((reference) => (0,model_reference/* typedOf */.EY)(reference) !== null))
        return null;
    const links = evidence.references.filter(({ link }) => link);
    return prose.exec(links.reduce((text, link) => text.replace(link.text, ''), evidence.text))?.[1] ?? null;
}
/** Followed by a path, for `run: yesterday` is prose. */
const prose = new RegExp(`(?:^|[,;+]\\s*)(${[...model_reference/* reportNames */.TT, 'run'].join('|')}):\\s+\\S*[^\\s.][./]\\w`, 'i');

;// CONCATENATED MODULE: ./src/judge/rules/evidence.ts






/** Each GO signal and gate cites evidence, and the evidence exists. */
const evidenceRules = [
    {
        ...refuting('evidence-missing', 'Does each GO signal cite evidence, and does the cited evidence of each GO signal and GO gate exist?', {
            file: 'signal-ledger.md',
            passes: '`evidence/sign.log`',
            fails: '`evidence/gone.log`',
        }),
        check: (facts) => [...withoutEvidence(facts), ...takenBack(facts), ...refutedBy('evidence-missing', facts)],
    },
    {
        id: 'evidence-unknown',
        family: 'Evidence',
        severity: 'error',
        stage: 'facts',
        question: 'Is it known of all cited evidence whether it is there and what it says?',
        example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`evidence/lost.log`' },
        check: (facts) => eachCited(facts, (name, { text }, { verification }) => verification.kind === 'unknown'
            ? `The evidence ${(0,model_text/* quote */.hD)(text)} of ${name} is not known: ${verification.why}.`
            : null),
    },
    {
        id: 'evidence-circular',
        family: 'Evidence',
        severity: 'error',
        stage: 'facts',
        question: 'Does each GO signal cite more than the ledger or the tracker, unless the signal is about that file?',
        example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`gate-tracker.json`' },
        check: (facts) => {
            const own = new Set([facts.ledger.path, facts.tracker.path]);
            return (0,evidence_facts/* goSignals */.u2)(facts.ledger).flatMap((signal) => {
                const cited = (0,evidence_facts/* evidenceOf */.X1)(signal).flatMap((reference) => {
                    const paths = (0,evidence_facts/* provenPaths */.L_)(facts, reference);
                    return paths.length === 0 ? [''] : paths;
                });
                const about = new Set((0,evidence_facts/* codeOf */.$N)(signal).flatMap((reference) => (0,evidence_facts/* codeAt */.LT)(facts, reference).map(({ path }) => path)));
                if (cited.length === 0 || !cited.every((path) => own.has(path) && !about.has(path)))
                    return [];
                const message = `The evidence of ${(0,model_text/* quote */.hD)(signal.id)} is only the ledger or the tracker itself, expected a file that proves the signal. Cite one.`;
                return [{ ...(signal.evidence?.place ?? signal.place), message, signal: signal.id }];
            });
        },
    },
    {
        id: 'evidence-external',
        family: 'Evidence',
        severity: 'notice',
        stage: 'facts',
        question: 'Does each GO signal cite evidence in the repository, where it can be checked?',
        example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '<https://example.com/sign>' },
        check: (facts) => signalClaims(facts)
            .filter(({ references }) => references.length > 0 && references.every((reference) => facts.proofs.get(reference)?.kind === 'url'))
            .map(({ name, place, touches }) => ({
            ...place,
            message: `All evidence of ${name} is on the web, which is not fetched. To have it checked, commit a copy and cite that in a code span.`,
            ...touches,
        })),
    },
    refuting('evidence-empty', 'Does each evidence file have content?', {
        file: 'evidence/sign.log',
        passes: 'signed',
        fails: '',
    }),
    refuting('evidence-line', 'Does each evidence file have the cited line, heading or name?', {
        file: 'signal-ledger.md',
        passes: '`evidence/build.log:1`',
        fails: '`evidence/build.log:99`',
    }),
    refuting('evidence-unsafe', 'Is all evidence inside the repository?', {
        file: 'signal-ledger.md',
        passes: '`evidence/sign.log`',
        fails: '`../sign.log`',
    }),
    refuting('evidence-ignored', 'In a working tree: is all evidence tracked by git?', {
        file: 'signal-ledger.md',
        passes: '`evidence/sign.log`',
        fails: '`evidence/untracked.log`',
    }),
    refuting('evidence-failing', 'Does all evidence that can be read say that it succeeded?', {
        file: 'signal-ledger.md',
        passes: '`evidence/sign.log`',
        fails: '`evidence/unit.tap`',
    }),
    {
        ...refuting('evidence-unreadable', 'Is each report as its format wants it, and cited in a code span?', {
            file: 'signal-ledger.md',
            passes: '`evidence/sign.log`',
            fails: '`tap: evidence/sign.log`',
        }),
        check: (facts) => [...refutedBy('evidence-unreadable', facts), ...plainlyTyped(facts)],
    },
];
/** The GO signals that cite nothing. Tables without the column are one problem at their header, and equal cells are one problem. */
function withoutEvidence({ ledger, needs }) {
    const bare = (0,evidence_facts/* goSignals */.u2)(ledger).filter((signal) => (0,evidence_facts/* evidenceOf */.X1)(signal).length === 0 && (0,proof_needs/* needsEvidence */.j8)(needs.get(signal.id) ?? []));
    const keyOf = ({ evidence, header }) => evidence === null ? `header ${String(header === null)}` : `cell ${evidence.column} ${evidence.text}`;
    return (0,problem/* groupBy */.$z)(bare, keyOf).map((group) => {
        const [{ id, evidence, header, place }] = group;
        const touches = (0,problem/* touchAll */.Do)(group.map((signal) => signal.id));
        const places = group.map((signal) => signal.place);
        const which = group.length === 1 ? (0,model_text/* quote */.hD)(id) : `${(0,model_text/* count */.U9)(group.length, 'signal')} (${(0,problem/* linesOf */.Dx)(places)})`;
        const are = group.length === 1 ? 'is' : 'are';
        if (evidence === null) {
            const headers = new Map(group.flatMap((one) => (one.header === null ? [] : [[one.header.line, one.header]])));
            const tables = headers.size > 1 ? `${(0,model_text/* count */.U9)(headers.size, 'table')} (${(0,problem/* linesOf */.Dx)([...headers.values()])}) have` : 'The table has';
            const spare = [...headers.values()].flatMap((one) => one.spare).at(-1);
            const policy = spare === undefined
                ? ''
                : `, or name an existing column in the policy, as \`columns: { evidence: ${(0,model_text/* yamlWord */.QU)(spare)} }\``;
            const message = `${tables} no evidence column, so nothing proves ${which}, which ${are} GO. Add a column \`Evidence\` with paths${policy}. To begin without evidence, write \`rules: { evidence-missing: warning }\` in the policy.`;
            const { path, line, column } = header ?? place;
            return { path, line, column, message, ...touches };
        }
        const seen = evidence.text === '' ? '' : `: ${(0,model_text/* quote */.hD)(evidence.text)} names no file`;
        const message = `There is no evidence for ${which}, which ${are} GO${seen}. Cite what proves it: a path in a code span, or a link.`;
        return { ...evidence.place, message, ...touches };
    });
}
/** GO rows that cite a report or a run in plain words, of which only the file would count. */
function plainlyTyped({ ledger }) {
    return (0,evidence_facts/* goSignals */.u2)(ledger).flatMap((signal) => {
        const said = typedInProse(signal);
        if (said === null)
            return [];
        const message = `The evidence of ${(0,model_text/* quote */.hD)(signal.id)} says ${(0,model_text/* quote */.hD)(`${said}:`)} in plain words, in which only a file counts. Write it in a code span, as ${(0,model_text/* quote */.hD)(`${said}: …`)} with backticks.`;
        return [{ ...(signal.evidence?.place ?? signal.place), message, signal: signal.id }];
    });
}
/** A rule that reports evidence which does not prove anything. */
function refuting(id, question, example) {
    return {
        id,
        family: 'Evidence',
        severity: 'error',
        stage: 'facts',
        question,
        example,
        check: (facts) => refutedBy(id, facts),
    };
}
function refutedBy(id, facts) {
    return eachCited(facts, (name, { text }, { verification }) => verification.kind === 'refuted' && verification.rule === id
        ? `The evidence ${(0,model_text/* quote */.hD)(text)} of ${name} ${verification.why}. ${verification.fix}.`
        : null);
}
/** GO rows whose evidence cell says that the evidence is still to come. */
function takenBack({ ledger }) {
    return (0,evidence_facts/* goSignals */.u2)(ledger).flatMap((signal) => {
        const { evidence } = signal;
        if (evidence === null || evidence.references.length === 0)
            return [];
        const words = evidence.references.reduce((text, reference) => text.replace(reference.text, '\0'), evidence.text);
        const said = (0,taken_back/* piecesOf */.Xe)(words).find(taken_back/* isToCome */.Sq);
        if (said === undefined)
            return [];
        const message = `The evidence of ${(0,model_text/* quote */.hD)(signal.id)} says ${(0,model_text/* quote */.hD)(said)} next to what it cites. Cite evidence that exists, and remove these words.`;
        return [{ ...evidence.place, message, signal: signal.id }];
    });
}
function eachCited(facts, judge) {
    return claimsOf(facts).flatMap(({ name, references, touches }) => references.flatMap((reference) => {
        const proof = facts.proofs.get(reference);
        const message = proof === undefined ? null : judge(name, reference, proof);
        return message === null ? [] : [{ ...reference.place, message, ...touches }];
    }));
}

;// CONCATENATED MODULE: ./src/judge/rules/gate-claims.ts


/** The declared status of each gate agrees with its signals. */
const gateClaimRules = [
    {
        id: 'gate-overclaimed',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        question: 'Where a gate is declared GO: is every signal that it requires GO?',
        example: { file: 'signal-ledger.md', passes: '| Load team | GO |', fails: '| Load team | PARTIAL |' },
        check: ({ ledger, tracker }) => {
            // A signal without a row, or without a known status, has its own rule.
            const rows = new Map(ledger.signals.map(({ id, status }) => [id, status]));
            const isOpen = (id) => {
                const status = rows.get(id) ?? null;
                return status !== null && (0,statuses/* isOpen */.nT)(status);
            };
            return tracker.gates.flatMap((gate) => {
                const ids = gate.required.map(({ id }) => id);
                const open = ids.filter(isOpen);
                if (gate.status === 'GO' && ids.length > 0 && ids.every((id) => rows.get(id) === 'N/A')) {
                    const message = `Gate ${(0,model_text/* quote */.hD)(gate.id)} is declared GO, but all its signals are N/A. Declare it NO-GO, or require a signal that is not N/A.`;
                    return [{ ...gate.statusPlace, message, gate: gate.id }];
                }
                if (gate.status !== 'GO' || open.length === 0)
                    return [];
                const message = `Gate ${(0,model_text/* quote */.hD)(gate.id)} is declared GO, but ${(0,model_text/* oneOf */.yL)(open.slice(0, 5), 'and')}${more(open.length - 5)} ${open.length === 1 ? 'is' : 'are'} not. Declare it open, or prove ${open.length === 1 ? 'the signal' : 'the signals'} first.`;
                return [{ ...gate.statusPlace, message, gate: gate.id }];
            });
        },
    },
    {
        id: 'gate-underclaimed',
        family: 'Drift',
        severity: 'warning',
        stage: 'signals',
        question: 'Where every signal that a gate requires is GO: is the gate declared GO?',
        example: {
            file: 'gate-tracker.json',
            passes: '"name": "Load", "status": "GO"',
            fails: '"name": "Load", "status": "PARTIAL"',
        },
        check: ({ facts: { tracker }, effective, suspect }) => tracker.gates.flatMap((gate) => {
            const closed = (0,statuses/* areClosed */.jT)(gate.required.map(({ id }) => effective.get(id)));
            if (gate.status === null || gate.status === 'GO' || !closed || suspect.has(gate.id))
                return [];
            const message = `Gate ${(0,model_text/* quote */.hD)(gate.id)} is declared ${gate.status}, but no signal that it requires is open. Declare it GO, or add the signal that is still open.`;
            return [{ ...gate.statusPlace, message, gate: gate.id }];
        }),
    },
    {
        id: 'definition-drift',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        question: 'Where the tracker has a definition of done: is it that all gates are GO?',
        example: { file: 'gate-tracker.json', passes: '"ALL_GATES_GO"', fails: '"MOST_GATES_GO"' },
        check: ({ tracker: { definitionOfDone: done } }) => done === null || done.text === 'ALL_GATES_GO'
            ? []
            : [
                {
                    ...done.place,
                    message: `Unexpected \`definition_of_done\` ${(0,model_text/* quote */.hD)(done.text)}, expected \`ALL_GATES_GO\`. Write that: no other definition can be judged.`,
                },
            ],
    },
];
function more(number) {
    return number > 0 ? ` and ${String(number)} more` : '';
}

// EXTERNAL MODULE: ./src/read/policy/policy.ts + 14 modules
var policy_policy = __webpack_require__(2138);
;// CONCATENATED MODULE: ./src/judge/rules/loosening.ts


/** Rules about loosenings: where a change asks for less. `changes/` finds them, for each column and key of the documents and of the policy. */
const looseningRules = [
    loosening_rule('column-dropped', 'error', 'Does each row still have every column that it had in the base?', {
        file: 'signal-ledger.md',
        passes: '| Exit Criterion |',
        fails: '| Notes |',
    }),
    loosening_rule('signal-excluded', 'error', 'Is each signal that a gate waited for in the base still applicable?', {
        file: 'signal-ledger.md',
        passes: '| Load team | GO |',
        fails: '| Load team | N/A |',
    }),
    loosening_rule('title-changed', 'warning', 'Does each signal and each gate still have the title of the base?', {
        file: 'signal-ledger.md',
        passes: '| Load test |',
        fails: '| Load test of one page |',
    }),
    loosening_rule('title-changed-on-promotion', 'error', 'Does each promoted signal have the title that it had while it was open?', {
        file: 'signal-ledger.md',
        passes: '| Load test |',
        fails: '| Load test of one page |',
        base: ['| Load team | GO |', '| Load team | NO-GO |'],
    }),
    loosening_rule('criterion-changed', 'warning', 'Does each signal have the exit criterion of the base?', {
        file: 'signal-ledger.md',
        passes: 'p99 under 100 ms',
        fails: 'p99 under 900 ms',
    }),
    loosening_rule('criterion-changed-on-promotion', 'error', 'Does each promoted signal have the exit criterion that was set before?', {
        file: 'signal-ledger.md',
        passes: 'p99 under 100 ms',
        fails: 'p99 under 900 ms',
        base: ['| Load team | GO |', '| Load team | NO-GO |'],
    }),
    loosening_rule('code-changed', 'warning', 'Is each GO signal about the same code as in the base?', {
        file: 'signal-ledger.md',
        passes: '`src/load.c`',
        fails: '`src/sign.c`',
    }),
    loosening_rule('code-dropped', 'error', 'Does each GO signal cite as much code as in the base?', {
        file: 'signal-ledger.md',
        passes: '`src/load.c`',
        fails: '',
    }),
    loosening_rule('evidence-changed', 'notice', 'Is the evidence of what is GO the same as in the base?', {
        file: 'signal-ledger.md',
        passes: '`evidence/sign.log`',
        fails: '`evidence/new.log`',
    }),
    loosening_rule('evidence-replanned', 'warning', 'Does each open signal still cite the planned evidence of the base?', {
        file: 'signal-ledger.md',
        passes: '| Load team | GO | `src/load.c` | `evidence/new.log` |',
        fails: '| Load team | NO-GO | `src/load.c` | `evidence/old.log` |',
        base: ['| Load team | GO |', '| Load team | NO-GO |'],
    }),
    loosening_rule('evidence-dropped', 'error', 'Is all evidence of what is GO still cited, or replaced by new evidence?', {
        file: 'signal-ledger.md',
        passes: '`evidence/sign.log`',
        fails: '`evidence/old.log`',
    }),
    loosening_rule('baseline-dropped', 'error', 'Does the ledger still name its baseline commit?', {
        file: 'signal-ledger.md',
        passes: '- Baseline commit: `[first commit]`',
        fails: '- Date: today',
    }),
    loosening_rule('tracker-changed', 'warning', 'Does the command matrix still require the commands of the base?', {
        file: 'gate-tracker.json',
        passes: '"make test"',
        fails: '"make all"',
    }),
    loosening_rule('tracker-loosened', 'error', 'Does the tracker still ask for all that it asked for in the base?', {
        file: 'gate-tracker.json',
        passes: '"definition_of_done": "ALL_GATES_GO",',
        fails: '"release": "Apollo",',
    }),
    {
        id: 'policy-loosened',
        family: 'Changes',
        ofChange: true,
        severity: 'error',
        acceptable: true,
        stage: 'policy',
        question: 'Does the policy still ask for all that it asked for in the base?',
        example: { file: '.github/gate-ledger.yml', passes: 'gate-underclaimed: error', fails: 'gate-underclaimed: off' },
        check: ({ base, head, differs, rules }) => !differs
            ? []
            : (0,policy_policy/* loosenings */.a)(base, head, rules).map((what) => ({
                ...(0,source/* startOf */.GH)(head.path),
                message: `The policy asks for less: ${what}. Restore it.`,
            })),
    },
    {
        id: 'policy-changed',
        family: 'Changes',
        ofChange: true,
        severity: 'notice',
        stage: 'policy',
        question: 'Is the policy the same as in the base?',
        example: {
            file: '.github/gate-ledger.yml',
            passes: 'gate-underclaimed: error',
            fails: 'gate-underclaimed: error, text-hidden: error',
        },
        check: ({ head, differs, instead }) => differs ? [{ ...(0,source/* startOf */.GH)(head.path), message: obeyed[instead ?? 'base'] }] : [],
    },
];
function loosening_rule(id, severity, question, example) {
    return {
        id,
        family: 'Changes',
        ofChange: true,
        severity,
        ...(severity === 'error' ? { acceptable: true } : {}),
        stage: 'changes',
        question,
        example,
        check: ({ loosenings }) => loosenings.filter((one) => one.rule === id),
    };
}
/** Which policy is obeyed, by the reason why the policy of the base is not. */
const obeyed = {
    base: 'The policy changes. This pull request is judged by the policy of its base; the new one is obeyed after the merge. Check that the change is meant.',
    absent: 'The base has no policy, so this change is judged by the default policy. Before the merge, only the keys of the new policy that say how to read the documents are obeyed. Check them.',
    invalid: 'The policy of the base is invalid, so this change is judged by the default policy. The new one is obeyed after the merge. Check it.',
    first: 'This is the first policy, together with the first ledger, so it is obeyed at once. Check it.',
};

;// CONCATENATED MODULE: ./src/judge/rules/matrix.ts

/** The required commands were run, and succeeded. */
const matrixRules = [
    {
        id: 'matrix-missing',
        family: 'Command matrix',
        severity: 'error',
        stage: 'facts',
        question: 'Does the status file of the command matrix exist?',
        example: { file: 'evidence/matrix.tsv', passes: '', fails: null },
        check: (facts) => {
            const statusFile = facts.tracker.commandMatrix?.statusFile;
            if (statusFile === undefined || facts.matrix !== null)
                return [];
            return forGates(facts, statusFile.place, `The status file ${(0,model_text/* quote */.hD)(statusFile.text)} of the command matrix does not exist, or cannot be read. Commit it, or correct the path.`);
        },
    },
    {
        id: 'matrix-columns',
        family: 'Command matrix',
        severity: 'error',
        stage: 'facts',
        question: 'Does the status file have an `exit_code` column, and a `cmd` or `command` column?',
        example: { file: 'evidence/matrix.tsv', passes: 'exit_code', fails: 'result' },
        check: (facts) => [
            ...(facts.matrix?.lacks ?? []).flatMap((column) => forGates(facts, facts.matrix?.place ?? null, `The header has no column \`${column}\`, expected tab-separated columns \`exit_code\` and \`cmd\` or \`command\`. Add it.`)),
            ...(facts.matrix?.doubtful ?? []).flatMap((column) => forGates(facts, facts.matrix?.place ?? null, `The column ${(0,model_text/* quote */.hD)(column)} appears twice, or has almost the name of a column that is read. Expected \`exit_code\`, \`cmd\` and \`command\`, each at most once. Rename or delete it.`)),
        ],
    },
    {
        id: 'matrix-command',
        family: 'Command matrix',
        severity: 'error',
        stage: 'facts',
        question: 'Does each required command have a row?',
        example: { file: 'evidence/matrix.tsv', passes: '0\tmake test', fails: '0\tmake tests' },
        check: (facts) => required(facts).flatMap(({ command, place, rows }) => rows.length > 0
            ? []
            : forGates(facts, place, `The required command ${(0,model_text/* quote */.hD)(command)} has no row in the status file. Run it and add its row.`)),
    },
    {
        id: 'matrix-failed',
        family: 'Command matrix',
        severity: 'error',
        stage: 'facts',
        question: 'Is the exit code of each required command 0?',
        example: { file: 'evidence/matrix.tsv', passes: '0\tmake test', fails: '2\tmake test' },
        check: (facts) => required(facts).flatMap(({ command, rows }) => rows
            .filter(({ exitCode }) => exitCode !== '0')
            .flatMap(({ exitCode, place }) => forGates(facts, place, `The exit code of the required command ${(0,model_text/* quote */.hD)(command)} is ${exitCode === '' ? 'empty' : (0,model_text/* quote */.hD)(exitCode)}, expected \`0\`. Fix what failed, and run it again.`))),
    },
];
function required({ tracker, matrix }) {
    if (matrix === null || matrix.lacks.length > 0)
        return [];
    return (tracker.commandMatrix?.requiredCommands ?? []).map(({ text, place }) => {
        const command = text.trim();
        return { command, place, rows: matrix.rows.filter(({ names }) => names.includes(command)) };
    });
}
/** The problem for each gate that cites the status file, else for the whole tracker. */
function forGates({ tracker }, place, message) {
    if (place === null)
        return [];
    const file = tracker.commandMatrix?.statusFile.text;
    const gates = tracker.gates.filter(({ evidence }) => evidence.some(({ text }) => text === file));
    return gates.length === 0 ? [{ ...place, message }] : gates.map(({ id }) => ({ ...place, message, gate: id }));
}

;// CONCATENATED MODULE: ./src/judge/rules/membership.ts

/** Each signal is in the ledger and the tracker, and in exactly one gate. */
const membershipRules = [
    {
        id: 'signal-untracked',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        question: 'Where the tracker has a list of signals: does it have each signal of the ledger?',
        example: { file: 'gate-tracker.json', passes: '"id": "A-2"', fails: '"id": "A-9"' },
        check: ({ ledger, tracker }) => {
            if (tracker.signals === null)
                return [];
            const tracked = new Set(tracker.signals.map(({ id }) => id));
            return ledger.signals
                .filter(({ id }) => !tracked.has(id))
                .map(({ id, place }) => ({
                ...place,
                message: `${(0,model_text/* quote */.hD)(id)} is not among the tracker's \`signals\`. Add it there.`,
                signal: id,
            }));
        },
    },
    {
        id: 'signal-unlisted',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        question: 'Does each signal that the tracker names have a row in the ledger?',
        example: { file: 'signal-ledger.md', passes: '| A-2 |', fails: '| A-3 |' },
        check: ({ ledger, tracker }) => {
            const listed = new Set([...ledger.signals.map(({ id }) => id), ...ledger.unread]);
            const named = [...tracker.gates.flatMap((gate) => gate.required), ...(tracker.signals ?? [])];
            return named
                .filter(({ id }) => !listed.has(id))
                .map(({ id, place }) => ({
                ...place,
                message: `${(0,model_text/* quote */.hD)(id)} has no row in the ledger (${ledger.path}). Add the row, or delete the id here.`,
                signal: id,
            }));
        },
    },
    {
        id: 'signal-unrequired',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        question: 'Is each signal required by a gate?',
        example: { file: 'gate-tracker.json', passes: '["A-1", "A-2"]', fails: '["A-1"]' },
        check: (facts) => {
            const gates = requiringGates(facts);
            const known = new Set(facts.tracker.gates.map(({ id }) => id));
            return facts.ledger.signals
                .filter(({ id }) => !gates.has(id))
                .map(({ id, place, gate, under }) => ({
                ...place,
                message: `No gate requires ${(0,model_text/* quote */.hD)(id)}, so nothing waits for it. ${facts.tracker.source === 'ledger' ? 'Name its gate in the row' : 'Add it to a gate of the tracker'}.`,
                signal: id,
                // The gate that the row names should require it.
                ...(gate !== null && under !== null && known.has(under.id) ? { gate: under.id } : {}),
            }));
        },
    },
    {
        id: 'signal-shared',
        family: 'Drift',
        severity: 'warning',
        stage: 'facts',
        question: 'Is each signal required by one gate only?',
        example: { file: 'gate-tracker.json', passes: '["B-1"]', fails: '["B-1", "A-1"]' },
        check: (facts) => {
            const gates = requiringGates(facts);
            return facts.tracker.gates.flatMap((gate) => gate.required.flatMap(({ id, place }) => {
                const first = gates.get(id)?.[0];
                if (first === undefined || first === gate)
                    return [];
                return [
                    {
                        ...place,
                        message: `${(0,model_text/* quote */.hD)(id)} is already required by gate ${(0,model_text/* quote */.hD)(first.id)}, expected one gate. Delete it in one of them.`,
                        signal: id,
                        gate: gate.id,
                    },
                ];
            }));
        },
    },
    {
        id: 'gate-mismatch',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        question: 'Is each signal required by the gate that its row names?',
        example: { file: 'signal-ledger.md', passes: '| B-1 | 2 |', fails: '| B-1 | 1 |' },
        check: (facts) => {
            const gates = requiringGates(facts);
            return facts.ledger.signals.flatMap((signal) => {
                const requiring = gates.get(signal.id)?.map(({ id }) => id) ?? [];
                if (signal.gate === null || requiring.length === 0 || requiring.includes(signal.under?.id ?? ''))
                    return [];
                const message = `${(0,model_text/* quote */.hD)(signal.id)} names gate ${(0,model_text/* quote */.hD)(signal.gate.text)} in its row, but gate ${(0,model_text/* oneOf */.yL)(requiring, 'and')} requires it. Make ledger and tracker agree.`;
                return [{ ...signal.gate.place, message, signal: signal.id }];
            });
        },
    },
];
function requiringGates({ tracker }) {
    const gates = new Map();
    for (const gate of tracker.gates) {
        for (const id of new Set(gate.required.map((required) => required.id))) {
            const requiring = gates.get(id);
            if (requiring === undefined)
                gates.set(id, [gate]);
            else
                requiring.push(gate);
        }
    }
    return gates;
}

// EXTERNAL MODULE: ./src/model/proof.ts
var proof = __webpack_require__(1159);
;// CONCATENATED MODULE: ./src/judge/rules/proof.ts





/** Each GO signal has the proof that the policy needs. */
const proofRules = [
    {
        id: 'proof-missing',
        family: 'Evidence',
        severity: 'error',
        stage: 'facts',
        question: 'Does each GO signal have every kind of proof that the policy needs?',
        example: {
            file: '.github/gate-ledger.yml',
            passes: 'needs: [file]',
            fails: 'needs: [report]',
        },
        check: (facts) => each(facts, 'missing').map(({ signal, needs }) => {
            const cited = facts.needs.get(signal.id) ?? [];
            const lines = [...new Set(cited.map(({ place }) => String(place.line)))].join(', ');
            const has = (0,evidence_facts/* evidenceOf */.X1)(signal).map((reference) => facts.proofs.get(reference)?.kind ?? '');
            const message = `${(0,model_text/* quote */.hD)(signal.id)} is GO and cites ${(0,model_text/* oneOf */.yL)([...new Set(has)], 'and')}, but the policy (${cited[0]?.place.path ?? ''}, line ${lines}) needs ${needs.map(named).join(' and ')}. ${howTo(needs)}`;
            return at(signal, message);
        }),
    },
    {
        id: 'proof-unmatched',
        family: 'Evidence',
        severity: 'warning',
        stage: 'facts',
        question: 'Does each entry of `proof` in the policy match a signal?',
        example: { file: '.github/gate-ledger.yml', passes: 'gates: [1], needs', fails: 'gates: [9], needs' },
        check: ({ unmatched }) => unmatched.map(({ signals, gates, place }) => {
            const of = gates === null ? '' : ` of ${gates.length === 1 ? 'gate' : 'gates'} ${(0,model_text/* oneOf */.yL)(gates, 'and')}`;
            const message = `This entry of \`proof\` matches no signal, so it asks for nothing: there is none with an id like ${(0,model_text/* quote */.hD)(signals)}${of}. Correct the pattern or the gates.`;
            return { ...place, message };
        }),
    },
    {
        id: 'proof-announced',
        family: 'Evidence',
        severity: 'notice',
        stage: 'facts',
        question: 'Is all proof of each GO signal in the commit, so that nothing is left to ask GitHub for a release?',
        example: {
            file: 'signal-ledger.md',
            passes: '`evidence/sign.log`',
            fails: '`run: .github/workflows/ci.yml / e2e`',
        },
        check: (facts) => (0,evidence_facts/* goSignals */.u2)(facts.ledger).flatMap((signal) => {
            const asked = (0,evidence_facts/* evidenceOf */.X1)(signal).filter((reference) => isAnnounced(facts.proofs.get(reference)));
            if (asked.length === 0)
                return [];
            const what = (0,model_text/* oneOf */.yL)(asked.slice(0, 3).map(({ text }) => text), 'and');
            return [at(signal, `A release will ask GitHub for ${what}, which is to prove ${(0,model_text/* quote */.hD)(signal.id)}.`)];
        }),
    },
    {
        id: 'clock-behind',
        family: 'Evidence',
        severity: 'error',
        fixed: true,
        stage: 'facts',
        question: 'Where an age or a waiver depends on it: is the verdict of a later time than the commit?',
        example: { file: '.github/gate-ledger.yml', passes: 'needs: [file]', fails: 'needs: [file], max-age: 1000d' },
        check: ({ ledger, asOf, committedAt }) => {
            if (committedAt === null || Date.parse(committedAt) - asOf.getTime() <= clockTolerance)
                return [];
            const message = `The verdict is of ${asOf.toISOString()}, but the commit is of ${committedAt}, so no age and no waiver can be judged. Correct the clock, or \`as-of\`.`;
            return [{ ...(0,source/* startOf */.GH)(ledger.path), message }];
        },
    },
    {
        id: 'evidence-old',
        family: 'Evidence',
        severity: 'error',
        ofHistory: true,
        stage: 'facts',
        question: 'Is the proof of each GO signal as young as `max-age` in the policy wants it?',
        example: {
            file: '.github/gate-ledger.yml',
            passes: 'needs: [file]',
            fails: 'needs: [file], max-age: 1h',
        },
        check: (facts) => [
            ...each(facts, 'old').map(({ signal, needs, age }) => {
                const limit = Math.min(...(facts.needs.get(signal.id) ?? []).flatMap(({ maxAge }) => maxAge ?? []));
                return at(signal, `The newest ${needs.map(named).join(' and ')} of ${(0,model_text/* quote */.hD)(signal.id)} is ${inDays(age)} old, expected at most ${inDays(limit)}. Make it again, and commit it.`);
            }),
            ...each(facts, 'ageless').map(({ signal }) => {
                const message = `It is not known how old the evidence of ${(0,model_text/* quote */.hD)(signal.id)} is, for which the policy has a \`max-age\`. ${facts.changedAt === null ? 'Check out with `fetch-depth: 0`.' : 'It has no time, or one after the verdict: cite a file, and check the clocks.'}`;
                return { ...at(signal, message), ...(facts.isAsked ? {} : { isNote: true }) };
            }),
        ],
    },
];
/** The GO signals of which some need is in a state. Where evidence is refuted or unknown, that is the cause, and another finding. */
function each(facts, state) {
    return (0,evidence_facts/* goSignals */.u2)(facts.ledger).flatMap((signal) => {
        const proofs = (0,evidence_facts/* evidenceOf */.X1)(signal).flatMap((reference) => facts.proofs.get(reference) ?? []);
        if (proofs.length === 0 || typedInProse(signal) !== null)
            return [];
        const found = (facts.needs.get(signal.id) ?? []).flatMap((need) => need.needs.map((kinds) => ({ kinds, ...stateOf(facts, need, kinds, proofs) })));
        const wanted = found.filter((one) => one.state === state);
        if (wanted.length === 0)
            return [];
        const needs = [...new Map(wanted.map(({ kinds }) => [kinds.join(), kinds])).values()];
        return [{ signal, needs, age: Math.max(...wanted.map(({ age }) => age)) }];
    });
}
function stateOf(facts, { maxAge }, kinds, proofs) {
    const met = { state: 'met', age: 0 };
    if (kinds.includes('word'))
        return met;
    const fitting = proofs.filter(({ strength, kind }) => kinds.some((one) => (0,proof/* isProof */.rN)(strength, one) || isAddress(kind, one)));
    if (fitting.length === 0)
        return { state: 'missing', age: 0 };
    const holding = fitting.filter(({ kind, verification }) => verification.kind === 'verified' || kind === 'url');
    // What does not hold has a finding of its own, and what a release asks for is announced.
    if (holding.length === 0 || maxAge === null)
        return met;
    const ages = holding.map((proof) => ageOf(facts, proof));
    const youngest = Math.min(...ages.map((age) => age ?? Infinity));
    if (youngest <= maxAge)
        return met;
    return ages.includes(null) ? { state: 'ageless', age: 0 } : { state: 'old', age: youngest };
}
/** An address counts as a file: nobody looks at it, which is said by `evidence-external`. */
function isAddress(kind, needed) {
    return kind === 'url' && needed === 'file';
}
/** How old a proof is, in milliseconds. Null where that is not known, or is after the verdict: then a clock is wrong. */
function ageOf(facts, proof) {
    const age = statedAge(facts, proof);
    return age === null || age < -clockTolerance ? null : age;
}
/** In milliseconds. Clocks of machines differ a little. */
const clockTolerance = 86_400_000;
/** The time since its run ended, or since its file changed last, the oldest of several. */
function statedAge({ asOf, changedAt }, { time, paths, kind }) {
    if (time !== null)
        return asOf.getTime() - Date.parse(time);
    if (paths.length === 0 || kind === 'run' || kind === 'check')
        return null;
    const times = paths.map((path) => changedAt?.get(path));
    if (times.includes(undefined))
        return null;
    // What is not committed yet changed just now.
    const ages = times.map((seconds = -1) => (seconds < 0 ? 0 : asOf.getTime() - 1000 * seconds));
    return Math.max(...ages);
}
function isAnnounced(proof) {
    return proof?.strength === 'run' && proof.verification.kind === 'unchecked';
}
function named(kinds) {
    return (0,model_text/* oneOf */.yL)(kinds);
}
const examples = {
    word: '',
    file: 'a file, as `evidence/sign.log`',
    report: 'a report, as `junit: reports/*.xml`',
    run: 'a run, as `run: .github/workflows/ci.yml / JOB`',
    attested: 'another kind, because `attested` evidence is not verified yet',
};
function howTo(needs) {
    const [kinds = []] = needs;
    const [kind = 'file'] = kinds.toSorted((one) => (one === 'attested' ? 1 : 0));
    return `Cite ${examples[kind]}.`;
}
function inDays(milliseconds) {
    const hours = Math.floor(milliseconds / 3_600_000);
    return hours < 48 ? (0,model_text/* count */.U9)(hours, 'hour') : (0,model_text/* count */.U9)(Math.floor(hours / 24), 'day');
}
function at(signal, message) {
    return { ...(signal.evidence?.place ?? signal.place), message, signal: signal.id };
}

// EXTERNAL MODULE: ./src/model/glob.ts
var glob = __webpack_require__(2307);
;// CONCATENATED MODULE: ./src/judge/rules/release-contents.ts



/** Changelog, notes and assets of a release exist and are complete. */
const releaseContentRules = [
    {
        id: 'changelog-entry',
        family: 'Release',
        severity: 'error',
        stage: 'tag',
        question: "Does the changelog have a section for the tag's version, with a list of changes, and with a date unless the policy says `dated: false`?",
        example: { file: 'CHANGELOG.md', passes: '## [1.0.0] - 2026-01-31', fails: '## [1.0.0]' },
        check: ({ tag, version, requirements, changelog }) => {
            if (requirements?.changelog == null)
                return [];
            const { path, place, dated } = requirements.changelog;
            if (version === null || changelog === null) {
                const message = `The tag ${(0,model_text/* quote */.hD)(tag)} names no version, expected a tag such as \`v1.2.3\`: without a version ${(0,model_text/* quote */.hD)(path)} has no section for it. Choose another tag, or remove \`changelog\` from the policy.`;
                return [{ ...place, message }];
            }
            if (changelog.kind !== 'read')
                return [{ ...place, message: `The changelog ${(0,model_text/* quote */.hD)(changelog.path)} ${changelog.why}.` }];
            return entryProblems(changelog.value, { path, version, dated });
        },
    },
    {
        id: 'release-notes',
        family: 'Release',
        severity: 'error',
        stage: 'tag',
        question: 'Do the release notes exist, with each section that the policy names, and without TODO, TBD, PLACEHOLDER or XXX?',
        example: { file: 'notes/v1.0.0.md', passes: 'Faster.', fails: 'TODO' },
        check: ({ requirements, notes }) => {
            if (requirements?.notes == null || notes === null)
                return [];
            return notes.kind === 'read'
                ? notesProblems(notes.value, notes.path)
                : [
                    {
                        ...requirements.notes.place,
                        message: `The file ${(0,model_text/* quote */.hD)(notes.path)} of the release notes ${notes.why}.`,
                    },
                ];
        },
    },
    {
        id: 'release-assets',
        family: 'Release',
        severity: 'error',
        stage: 'tag',
        question: 'On a `release` event: does the release have an asset for each pattern of the policy, attested where the policy wants it?',
        example: { file: 'github', passes: '"apollo.spdx.json"', fails: '"apollo.json"' },
        check: ({ requirements, assets, provenance }) => {
            const [first] = requirements?.assets ?? [];
            if (requirements === null || assets === null || first === undefined)
                return [];
            if (assets.kind === 'no-release') {
                const message = 'The assets of the release were not checked: this run has no release. Run on the `release` event to check them.';
                return [{ ...first.place, message, isNote: true }];
            }
            if (assets.kind === 'unknown')
                return [
                    {
                        ...first.place,
                        message: `It is not known which assets the release has: ${assets.why}. Run this again where GitHub can answer it.`,
                    },
                ];
            return requirements.assets.flatMap((wanted) => assetProblems(wanted, assets.assets, provenance));
        },
    },
];
function entryProblems({ entries, elsewhere }, wanted) {
    const { path, version, dated } = wanted;
    const released = entries.filter(({ says }) => says === 'date' || (says === 'nothing' && !dated));
    if (released.some(({ hasItems }) => hasItems))
        return [];
    const like = headingLike(wanted);
    const [empty] = released;
    if (empty !== undefined) {
        const message = `The section ${(0,model_text/* quote */.hD)(empty.heading)} has no list item with words, expected at least one. Write what changed.`;
        return [{ ...empty.place, message }];
    }
    const [first] = entries;
    if (first !== undefined)
        return [{ ...first.place, message: headingMessage(first, wanted) }];
    if (elsewhere !== null) {
        const message = `The changelog has no section ${(0,model_text/* quote */.hD)(version)}: the heading ${(0,model_text/* quote */.hD)(elsewhere.heading)} in line ${String(elsewhere.place.line)} has the version in another form. Write that heading as ${like}, or add a section with a list of what changed.`;
        return [{ ...elsewhere.place, message }];
    }
    const message = `The changelog has no section ${(0,model_text/* quote */.hD)(version)}: no heading of level 1 to 3 begins with that version. Add ${like} with a list of what changed.`;
    return [{ ...(0,source/* startOf */.GH)(path), message }];
}
function headingMessage({ heading, says }, wanted) {
    const { path, dated } = wanted;
    const like = headingLike(wanted);
    if (says === 'not-released')
        return `The section ${(0,model_text/* quote */.hD)(heading)} says that it is not released, or is withdrawn. Write its heading as ${like}, and remove those words.`;
    if (says === 'nothing')
        return `The section ${(0,model_text/* quote */.hD)(heading)} has no date. Add one, as in ${like}, or write ${(0,model_text/* quote */.hD)(`changelog: { path: ${(0,model_text/* yamlWord */.QU)(path)}, dated: false }`)} in the policy.`;
    const expected = dated
        ? 'the version, a day of the calendar, and then nothing or a title after ` - `'
        : 'the version and nothing else, or a day of the calendar after it';
    return `Unexpected heading ${(0,model_text/* quote */.hD)(heading)}, expected ${expected}. Write it as ${like}.`;
}
/** A heading that the rule accepts, as a message shows it. */
function headingLike({ version, dated }) {
    return dated ? `\`## [${version}] - 2026-01-31\`` : `\`## ${version}\``;
}
function notesProblems({ hasWords, sections, placeholders }, path) {
    if (!hasWords)
        return [{ ...(0,source/* startOf */.GH)(path), message: 'The release notes are empty, expected some words. Write them.' }];
    return [
        ...sections
            .filter((section) => !section.hasWords)
            .map(({ title, place }) => ({
            ...(place ?? (0,source/* startOf */.GH)(path)),
            message: place === null
                ? `The release notes have no section ${(0,model_text/* quote */.hD)(title)}, expected a heading with that name. Add it.`
                : `The section ${(0,model_text/* quote */.hD)(title)} is empty, expected some words. Write them.`,
        })),
        ...placeholders.map(({ word, place }) => ({
            ...place,
            message: `Unexpected placeholder ${(0,model_text/* quote */.hD)(word)} in the release notes, expected the final text. Replace it.`,
        })),
    ];
}
function assetProblems({ match, attested, place }, assets, provenance) {
    const matching = assets.filter(({ name }) => (0,glob/* matchesGlob */.k)(match, name));
    const uploaded = matching.filter((asset) => asset.uploaded);
    if (uploaded.length === 0) {
        const seen = matching.length === 0 ? '' : ` except ${(0,model_text/* oneOf */.yL)(namesOf(matching), 'and')}, whose upload is not finished`;
        return [{ ...place, message: `No asset of the release matches ${(0,model_text/* quote */.hD)(match)}${seen}. Upload one.` }];
    }
    if (!attested)
        return [];
    return uploaded.flatMap(({ name, digest }) => {
        const why = digest === null ? 'GitHub has no digest of it. Upload it again' : whyUnproven(provenance.get(digest));
        return why === null
            ? []
            : [{ ...place, message: `No attestation was found for the asset ${(0,model_text/* quote */.hD)(name)}: ${why}.` }];
    });
}
function whyUnproven(answer) {
    if (answer?.kind === 'found')
        return null;
    return answer?.kind === 'unknown'
        ? `${answer.why}. Run this again where GitHub can answer it`
        : 'GitHub has no provenance for its digest. Attest it where it is built (actions/attest-build-provenance), and let the token see it (`attestations: read`)';
}
function namesOf(assets) {
    return assets.slice(0, 10).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./src/judge/rules/release.ts



/** Rules about the gates that a release requires. */
const releaseRules = [
    {
        id: 'gate-open',
        family: 'Release',
        severity: 'error',
        fixed: true,
        stage: 'release',
        question: 'Is every required gate GO, where open gates block?',
        example: {
            file: 'gate-tracker.json',
            passes: '"name": "Load", "status": "GO"',
            fails: '"name": "Load", "status": "NO-GO"',
        },
        check: ({ facts: { tracker }, gates }) => {
            const places = new Map(tracker.gates.map(({ id, statusPlace }) => [id, statusPlace]));
            return gates
                .filter(({ required, effective }) => required && effective !== 'GO')
                .map((gate) => ({
                ...(places.get(gate.id) ?? (0,source/* startOf */.GH)(tracker.path)),
                message: `Gate ${(0,model_text/* quote */.hD)(gate.id)} is ${gate.effective}, expected GO: ${whyOpen(gate)}.`,
                gate: gate.id,
            }));
        },
    },
    {
        id: 'tag-unmatched',
        family: 'Release',
        severity: 'error',
        stage: 'release',
        question: 'Where the policy has release patterns: does one of them match the tag?',
        example: { file: '.github/gate-ledger.yml', passes: 'tags: "v*"', fails: 'tags: "release-*"' },
        check: ({ policy, tag }) => {
            const { unmatched } = (0,policy_policy/* gatesFor */.wQ)(policy, tag);
            if (unmatched === null || tag === null)
                return [];
            const message = `No release pattern matches the tag ${(0,model_text/* quote */.hD)(tag)}, expected ${(0,model_text/* oneOf */.yL)(policy.releases.slice(0, 20).map(({ tags }) => tags))}. Add a pattern, or choose a tag that matches one.`;
            return [{ ...unmatched, message }];
        },
    },
    {
        id: 'gate-unknown',
        family: 'Release',
        severity: 'error',
        fixed: true,
        stage: 'release',
        question: 'Does each gate that the policy requires exist?',
        example: { file: '.github/gate-ledger.yml', passes: 'gates: [1, 2]', fails: 'gates: [1, 9]' },
        check: ({ facts: { tracker }, policy, tag }) => {
            const { gates } = (0,policy_policy/* gatesFor */.wQ)(policy, tag);
            const known = new Set(tracker.gates.map(({ id }) => id));
            return gates === 'all'
                ? []
                : gates
                    .filter(({ id }) => !known.has(id))
                    .map(({ id, place }) => ({
                    ...place,
                    message: `The policy requires gate ${(0,model_text/* quote */.hD)(id)}, expected one of ${(0,model_text/* oneOf */.yL)([...known].slice(0, 20))}. Correct the id.`,
                }));
        },
    },
];
function whyOpen({ go, total, open, errors, declared }) {
    if (open.length > 0) {
        const more = open.length > 10 ? ` and ${String(open.length - 10)} more` : '';
        return `${String(go)} of ${String(total)} required signals are GO. Close ${(0,model_text/* oneOf */.yL)(open.slice(0, 10), 'and')}${more}`;
    }
    if (total === 0)
        return 'all its signals are N/A. Require one that is not';
    return errors > 0
        ? `its signals are GO, but it has ${(0,model_text/* count */.U9)(errors, 'error')}. Correct ${errors === 1 ? 'that' : 'them'} first`
        : `its signals are GO, but the tracker declares it ${declared ?? 'nothing'}. Declare it GO`;
}

// EXTERNAL MODULE: ./src/model/read-status.ts
var read_status = __webpack_require__(8644);
// EXTERNAL MODULE: ./src/read/documents/formats/snapshot.ts
var snapshot = __webpack_require__(88);
;// CONCATENATED MODULE: ./src/judge/rules/summaries.ts




/** Rules about what other files say about the gates: claims that may be made only while every gate is GO, and tables that are kept by hand. */
const summaryRules = [
    {
        id: 'claim-early',
        family: 'Summaries',
        severity: 'error',
        stage: 'summaries',
        question: 'In every mode: is each claim that the policy protects made only while every gate is GO?',
        example: { file: 'README.md', passes: 'in the works', fails: 'production-ready' },
        check: ({ summaries, gates }) => {
            const open = gates.filter(({ effective }) => effective !== 'GO').map(({ id }) => id);
            if (gates.length > 0 && open.length === 0)
                return [];
            const seen = open.length === 0 ? 'no gate is known' : `open: ${(0,model_text/* oneOf */.yL)(open.slice(0, 10), 'and')}`;
            return summaries.claims.flatMap(({ claim, reading }) => {
                const pattern = (0,model_text/* quote */.hD)(claim.pattern);
                if (reading.kind !== 'read' || reading.value.kind === 'unknown')
                    return []; // reported by `claim-unread`
                return reading.value.places.map((place) => ({
                    ...place,
                    message: `Unexpected claim ${pattern}, which is allowed only while every gate is GO (${seen}). Remove it until then.`,
                }));
            });
        },
    },
    {
        id: 'claim-unread',
        family: 'Summaries',
        severity: 'error',
        stage: 'summaries',
        question: 'In every mode: can each file that the policy checks for claims be read?',
        example: { file: 'README.md', passes: '', fails: null },
        check: ({ summaries }) => summaries.claims.flatMap(({ claim, reading }) => {
            const known = `It is not known whether ${(0,model_text/* quote */.hD)(reading.path)} claims ${(0,model_text/* quote */.hD)(claim.pattern)}`;
            if (reading.kind !== 'read')
                return [{ ...claim.place, message: `${known}: the file ${reading.why}.` }];
            return reading.value.kind === 'unknown'
                ? [{ ...claim.place, message: `${known}: the pattern ${reading.value.why}. Simplify it.` }]
                : [];
        }),
    },
    {
        id: 'snapshot-drift',
        family: 'Summaries',
        severity: 'warning',
        stage: 'summaries',
        question: 'In every mode: is each table of gates that the policy names up to date?',
        example: { file: 'summary.md', passes: '| 2 | GO | 1 | 0 |', fails: '| 2 | GO | 0 | 1 |' },
        check: ({ summaries, gates, policy }) => {
            if (gates.length === 0)
                return [];
            return summaries.snapshots.flatMap(({ reading }) => {
                if (reading.kind !== 'read')
                    return []; // reported by `snapshot-unread`
                const [first] = reading.value;
                if (first !== undefined)
                    return drifts(reading.value, first, gates, policy.vocabulary);
                const message = `The snapshot has no table with the columns ${(0,model_text/* oneOf */.yL)(snapshot/* snapshotColumns */.U9, 'and')}. Add one, or remove the file from the policy.`;
                return [{ ...(0,source/* startOf */.GH)(reading.path), message }];
            });
        },
    },
    {
        id: 'snapshot-unread',
        family: 'Summaries',
        severity: 'error',
        stage: 'summaries',
        question: 'In every mode: can each table of gates that the policy names be read?',
        example: { file: 'summary.md', passes: '', fails: null },
        check: ({ summaries }) => summaries.snapshots.flatMap(({ snapshot, reading }) => reading.kind === 'read'
            ? []
            : [{ ...snapshot.place, message: `The snapshot ${(0,model_text/* quote */.hD)(reading.path)} ${reading.why}.` }]),
    },
];
function drifts(snapshots, first, gates, vocabulary) {
    const byId = new Map(gates.map((gate) => [gate.id, gate]));
    const rows = snapshots.flatMap(({ rows: some }) => some.map((row) => ({ row, gate: (0,snapshot/* gateOfRow */.R)(row, byId) })));
    const shown = new Set(rows.map(({ gate }) => gate?.id));
    return [
        ...rows.flatMap(({ row, gate }) => gate === undefined ? [unknownGate(row, gates)] : rowDrifts(row, gate, vocabulary)),
        ...gates
            .filter(({ id }) => !shown.has(id))
            .map(({ id }) => ({
            ...first.place,
            message: `The snapshot has no row for gate ${(0,model_text/* quote */.hD)(id)}, expected one for each gate. Add it.`,
            gate: id,
        })),
    ];
}
function unknownGate({ gate }, gates) {
    const known = (0,model_text/* oneOf */.yL)(gates.slice(0, 10).map(({ id }) => id));
    return {
        ...gate.place,
        message: `Unexpected gate ${(0,model_text/* quote */.hD)(gate.text)}, expected a gate of the tracker: ${known}. Correct the row.`,
    };
}
function rowDrifts({ status, closed, open }, gate, vocabulary) {
    const cells = [
        {
            cell: status,
            holds: gate.effective,
            agrees: (0,read_status/* readStatus */.rk)(status.text, vocabulary) === gate.effective,
            what: 'status',
        },
        count(closed, gate.go, 'number of closed signals'),
        count(open, gate.total - gate.go, 'number of open signals'),
    ];
    return cells.flatMap(({ cell, holds, agrees, what }) => agrees
        ? []
        : [
            {
                ...cell.place,
                message: `Unexpected ${what} ${cell.text === '' ? 'that is empty' : (0,model_text/* quote */.hD)(cell.text)} of gate ${(0,model_text/* quote */.hD)(gate.id)}, expected ${holds}. Correct the table.`,
                gate: gate.id,
            },
        ]);
}
function count(cell, holds, what) {
    return { cell, holds: String(holds), agrees: (0,snapshot/* isCount */.my)(cell, holds), what };
}

;// CONCATENATED MODULE: ./src/judge/rules/tag.ts

/** Rules about the tag of a release. */
const tagRules = [
    {
        id: 'tag-mismatch',
        family: 'Release',
        severity: 'error',
        fixed: true,
        stage: 'tag',
        question: 'Does the tag, where it exists, point to the checked-out commit?',
        example: { file: 'github', passes: '"commit": "[head]"', fails: '"commit": "[first commit]"' },
        check: ({ tag, commit, target, place }) => {
            if (target.kind === 'unmade' || (target.kind === 'commit' && target.sha === commit))
                return [];
            if (target.kind === 'unknown')
                return [
                    {
                        ...place,
                        message: `It is not known where the tag ${(0,model_text/* quote */.hD)(tag)} points to: ${target.why}. Run this again where GitHub can answer it.`,
                    },
                ];
            if (target.kind === 'uncommitted') {
                const { paths } = target;
                const more = paths.length > 5 ? ` and ${String(paths.length - 5)} more` : '';
                const message = `The working tree has changes that are not committed, so no tag can have them: ${(0,model_text/* oneOf */.yL)(paths.slice(0, 5), 'and')}${more}. Commit them, put them away (\`git stash -u\`), or judge a commit (\`--head HEAD\`).`;
                return [{ ...place, message }];
            }
            const points = target.kind === 'commit' ? `to ${target.sha}` : 'to no commit';
            const message = `The judged commit is ${commit ?? 'none'}, but the tag ${(0,model_text/* quote */.hD)(tag)} points ${points}. Check out the tag's commit (actions/checkout without \`ref\`), or choose another tag.`;
            return [{ ...place, message }];
        },
    },
    {
        id: 'tag-branch',
        family: 'Release',
        severity: 'error',
        stage: 'tag',
        question: 'Is the tagged commit on the branch that the policy names? Needs history, or a token.',
        example: { file: 'github', passes: '"branch": "on"', fails: '"branch": "off"' },
        check: ({ requirements, branch }) => {
            if (requirements?.branch == null || branch === null || branch.kind === 'on')
                return [];
            const { name, place } = requirements.branch;
            return [{ ...place, message: branchMessage(name, branch) }];
        },
    },
    {
        id: 'tag-signature',
        family: 'Release',
        severity: 'error',
        stage: 'tag',
        question: 'Where the policy wants a signed tag: is the tag annotated, and has GitHub verified its signature?',
        example: { file: 'github', passes: '"verified": true', fails: '"verified": false' },
        check: ({ tag, requirements, signature }) => {
            if (requirements?.signed == null || (signature.kind === 'annotated' && signature.verified))
                return [];
            const { place } = requirements.signed;
            if (signature.kind === 'unmade') {
                const message = `The tag ${(0,model_text/* quote */.hD)(tag)} does not exist yet, so its signature was not checked. Sign the tag when you make it (\`git tag -s\`).`;
                return [{ ...place, message, isNote: true }];
            }
            const sign = `Sign it (\`git tag -s\`) with a key that GitHub knows`;
            if (signature.kind === 'lightweight')
                return [
                    { ...place, message: `The tag ${(0,model_text/* quote */.hD)(tag)} is lightweight, expected an annotated and signed one. ${sign}.` },
                ];
            if (signature.kind === 'annotated') {
                const message = `The signature of the tag ${(0,model_text/* quote */.hD)(tag)} is not verified; GitHub's reason is ${(0,model_text/* quote */.hD)(signature.reason)}. ${sign}.`;
                return [{ ...place, message }];
            }
            return [
                {
                    ...place,
                    message: `It is not known whether the tag ${(0,model_text/* quote */.hD)(tag)} is signed: ${signature.why}. Run this again where GitHub can answer it.`,
                },
            ];
        },
    },
];
function branchMessage(name, standing) {
    if (standing.kind === 'off')
        return `The judged commit is not on the branch ${(0,model_text/* quote */.hD)(name)}, expected one that is. Merge it first, or tag a commit of the branch.`;
    if (standing.kind === 'missing')
        return `The branch ${(0,model_text/* quote */.hD)(name)} was not found, expected a branch that has the judged commit. Correct the name.`;
    return `It is not known whether the judged commit is on the branch ${(0,model_text/* quote */.hD)(name)}: ${standing.why}. In your own clone, fetch the branch with its history.`;
}

// EXTERNAL MODULE: ./src/model/as-of.ts
var as_of = __webpack_require__(5456);
;// CONCATENATED MODULE: ./src/judge/rules/waivers.ts


/** In days: so long before its end a waiver is announced. */
const warningTime = 14;
/** Exceptions end, are needed, and were approved. */
const waiverRules = [
    {
        id: 'waiver-expired',
        family: 'Release',
        severity: 'error',
        fixed: true,
        stage: 'waivers',
        question: 'In a release: does every waiver still count that something open would need?',
        example: example('gates: [1, 2]', 'gates: [1, 2, 3]'),
        check: (stage) => stage.mode !== 'release'
            ? []
            : inState(stage, 'expired').map((one) => waivers_at(one, `The waiver ${(0,model_text/* quote */.hD)(one.id)} for ${target(one)} ended on ${one.expires}. Close what is open, or have the waiver renewed.`)),
    },
    {
        id: 'waiver-expiring',
        family: 'Release',
        severity: 'warning',
        stage: 'waivers',
        question: `Does every waiver that is needed count for ${String(warningTime)} more days?`,
        example: example('expires: 2026-12-15', 'expires: 2026-11-30'),
        check: (stage) => {
            const today = (0,as_of/* dayOf */.kb)(stage.asOf);
            const soon = (0,as_of/* dayOf */.kb)(new Date(stage.asOf.getTime() + warningTime * 86_400_000));
            const needed = stage.waivers.filter((one) => ['used', 'other'].includes(stage.states.get(one) ?? ''));
            return [
                ...needed
                    .filter(({ expires }) => expires >= today && expires <= soon)
                    .map((one) => {
                    const days = Math.round((Date.parse(one.expires) - Date.parse(today)) / 86_400_000);
                    const when = days === 0 ? 'today' : `in ${(0,model_text/* count */.U9)(days, 'day')}`;
                    return waivers_at(one, `The waiver ${(0,model_text/* quote */.hD)(one.id)} for ${target(one)} ends ${when}, on ${one.expires}. Close what is open by then.`);
                }),
                ...(stage.mode === 'release' ? [] : inState(stage, 'expired')).map((one) => waivers_at(one, `The waiver ${(0,model_text/* quote */.hD)(one.id)} for ${target(one)} ended on ${one.expires}, so a release waits again.`)),
            ];
        },
    },
    {
        id: 'waiver-unused',
        family: 'Release',
        severity: 'notice',
        stage: 'waivers',
        question: 'Is every waiver needed?',
        example: example('signal: C-1', 'signal: A-1'),
        check: (stage) => inState(stage, 'unused').map((one) => waivers_at(one, `The waiver ${(0,model_text/* quote */.hD)(one.id)} covers nothing: ${target(one)} has none of ${(0,model_text/* oneOf */.yL)(one.covers)}. Delete it.`)),
    },
    {
        id: 'waiver-unknown',
        family: 'Release',
        severity: 'warning',
        stage: 'waivers',
        question: 'Does every waiver name a signal or a gate that is there?',
        example: example('signal: C-1', 'signal: C-9'),
        check: (stage) => inState(stage, 'unknown').map((one) => waivers_at(one, `The waiver ${(0,model_text/* quote */.hD)(one.id)} is for ${target(one)}, which is not there. Correct the id, or delete the waiver.`)),
    },
    {
        id: 'waiver-unapproved',
        family: 'Changes',
        ofChange: true,
        severity: 'error',
        stage: 'waivers',
        question: 'Of a pull request with a waiver that is new, or that covers more: did everybody whom it names approve the last commit?',
        example: example('approved-by: [octocat]', 'approved-by: [hubot]'),
        check: ({ unapproved }) => unapproved.map(({ waiver, logins, why }) => {
            const who = (0,model_text/* oneOf */.yL)(logins, 'and');
            const message = why === null
                ? `The waiver ${(0,model_text/* quote */.hD)(waiver.id)} says that ${who} approved it, but ${logins.length === 1 ? 'this login has' : 'these logins have'} not approved the last commit of this pull request. Ask for the approval.`
                : `It is not known whether ${who} approved the waiver ${(0,model_text/* quote */.hD)(waiver.id)}: ${why}.`;
            return waivers_at(waiver, message);
        }),
    },
];
function inState({ waivers, states }, state) {
    return waivers.filter((one) => states.get(one) === state);
}
function target({ of: { kind, id } }) {
    return `${kind} ${(0,model_text/* quote */.hD)(id)}`;
}
function waivers_at({ place }, message) {
    return { ...place, message };
}
function example(passes, fails) {
    return { file: '.github/gate-ledger.yml', passes, fails };
}

;// CONCATENATED MODULE: ./src/judge/rules/catalogue.ts















/** Every rule, by family. */
const rules = [
    ...documentRules,
    ...driftRules,
    ...membershipRules,
    ...gateClaimRules,
    ...evidenceRules,
    ...codeRules,
    ...proofRules,
    ...matrixRules,
    ...changeRules,
    ...looseningRules,
    ...releaseRules,
    ...tagRules,
    ...releaseContentRules,
    ...summaryRules,
    ...waiverRules,
];
const byId = new Map(rules.map((rule) => [rule.id, rule]));
/** The rule of an id. Throws where it is not in the catalogue. */
function ruleOf(id) {
    const rule = byId.get(id);
    if (rule === undefined)
        throw new Error(`the rule ${id} is not in rules/catalogue.ts`);
    return rule;
}
/** What a policy must know of the rules. */
const ruleCatalogue = new Map(rules.map(({ id, severity, fixed }) => [id, { severity, isFixed: fixed === true }]));


/***/ }),

/***/ 2282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defaultAcceptLabel)
/* harmony export */ });
/** The label that accepts loosenings, unless the input `accept-label` names another one. */
const defaultAcceptLabel = 'gates-loosened';


/***/ }),

/***/ 5456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ verdictTime),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7206);

/** The time that a text names: an ISO 8601 time in UTC, or a day, which means its end; null where it names none. */
function timeOf(text) {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
    if (!day && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/.test(text))
        return null;
    const time = new Date(day ? `${text}T23:59:59.999Z` : text);
    // JavaScript takes the 30th of February for a day in March.
    return Number.isNaN(time.getTime()) || !time.toISOString().startsWith(text.slice(0, 10)) ? null : time;
}
/** The day of a time, in UTC, as `2026-11-25`. */
function dayOf(time) {
    return time.toISOString().slice(0, 10);
}
/** The time of a verdict: the one that was asked for, else now. Throws `UsageError` where a release is to be judged by a day that is over, unless that is the time of its facts. */
function verdictTime(wanted, mode, ofFacts = null, now = new Date()) {
    if (wanted === null || mode !== 'release' || wanted.toISOString() === ofFacts)
        return wanted ?? now;
    if (dayOf(wanted) >= dayOf(now))
        return wanted;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`as-of: the day ${dayOf(wanted)} is over, and a release is judged by today, ${dayOf(now)}, or a later day; leave it out`);
}


/***/ }),

/***/ 1800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering),
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
/** Makes the value of each key once, when it is first needed. */
function remembering(make) {
    const known = new Map();
    return (key) => {
        if (!known.has(key))
            known.set(key, make(key));
        return known.get(key); // set above
    };
}
/** Makes a value once, when it is first needed. */
function lazily(make) {
    let made;
    return () => (made ??= make());
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ refName)
/* harmony export */ });
/** A ref name as https://git-scm.com/docs/git-check-ref-format allows it, and never an option or a full ref. */
const refName = /^(?!-|refs\/|.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))[^\p{Cc}\s~^:?*[\\]{1,255}$/u;


/***/ }),

/***/ 8822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ patternProblem),
/* harmony export */   X: () => (/* binding */ matchesIn)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

/** Why a text is not a valid pattern; null where it is valid. */
function patternProblem(pattern) {
    try {
        new RegExp(pattern, flags);
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** Any case, `^` and `$` at line ends, whole characters. */
const flags = 'gimu';
/** In milliseconds. A normal pattern needs a few for the largest text; one that needs this many backtracks without end. */
const timeLimit = 1000;
/** The first places, at most `limit`, where a pattern matches a text, found within the given milliseconds. */
function matchesIn(pattern, text, limit, milliseconds = timeLimit) {
    // A match can be stopped only in its own context: https://nodejs.org/api/vm.html
    const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ pattern, flags, text, limit });
    try {
        const offsets = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInContext)(script, context, { timeout: milliseconds });
        const found = typeof offsets === 'string' && offsets !== '' ? offsets.split(',').map(Number) : [];
        return { kind: 'matched', offsets: found };
    }
    catch {
        // The time is over, or the pattern is too large to compile, which is known only now.
        return { kind: 'unknown', why: `takes more than ${String(milliseconds)} ms` };
    }
}
/** No text of a policy or a document is part of this script: such text is only a value in the context. */
const script = `
  const offsets = [];
  for (const { index } of text.matchAll(new RegExp(pattern, flags))) {
    if (offsets.length === limit) break;
    offsets.push(index);
  }
  offsets.join();
`;


/***/ }),

/***/ 3183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8734);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5086);




/** The largest ledger or tracker that is read, in bytes: 4 MiB, more than ten thousand signals. */
const documentLimit = 4 * 1024 * 1024;
/** Decodes UTF-8 with or without a BOM. Bytes that are not UTF-8 are replaced, and the first place is reported. */
function decode(path, bytes) {
    const source = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openSource */ .oD)(path, new TextDecoder().decode(bytes));
    return { source, problems: [...encodingProblem(source, bytes), ...hiddenProblems(source)] };
}
/** The problem of a document that is too large to be read. */
function tooLarge(path, size) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('document-size', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(path), `The document has ${String(size)} bytes, the limit is ${String(documentLimit)}. Split it or move what is not a signal elsewhere.`);
}
function encodingProblem(source, bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return controlProblem(source);
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const read = bytes.subarray(bom);
    const again = new TextEncoder().encode(source.text);
    const at = again.findIndex((byte, index) => byte !== read[index]);
    // The decoder put U+FFFD where the invalid bytes begin, so everything before it is correct.
    const offset = new TextDecoder('utf-8', { ignoreBOM: true })
        .decode(again.subarray(0, Math.max(at, 0)))
        .replace(/\uFFFD$/, '').length;
    const byte = (read[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('document-encoding', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, offset), `Unexpected byte 0x${byte}, expected UTF-8. Save the document as UTF-8.`),
    ];
}
/** Some readers take control characters for white space, others do not. GitHub and this program differ, too. */
function controlProblem(source) {
    const at = source.text.search(/(?![\t\n\r\u007F-\u009F])\p{Cc}/u);
    if (at < 0)
        return [];
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('document-encoding', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, at), `Unexpected control character ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(source.text.charAt(at))}, expected text. Delete it.`),
    ];
}
function hiddenProblems(source) {
    const lines = new Map();
    for (const { offset, name } of (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .hiddenCharacters */ .xy)(source.text)) {
        const place = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, offset);
        const line = lines.get(place.line) ?? { place, names: new Set() };
        lines.set(place.line, { place: line.place, names: line.names.add(name) });
    }
    return [...lines.values()].map(({ place, names }) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('text-hidden', place, `Unexpected invisible text (${[...names].join(', ')}), which a reader does not see. Delete it.`));
}


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ isNone),
/* harmony export */   IZ: () => (/* binding */ findDocuments),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   c9: () => (/* binding */ trackerName),
/* harmony export */   t7: () => (/* binding */ isLedgerName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8734);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4989);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5180);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5086);
/* harmony import */ var _likely_ledgers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1342);
/* harmony import */ var _near_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4970);







const ledgerName = 'signal-ledger.md';
const trackerName = 'gate-tracker.json';
/** Finds the documents of a tree; a path that was asked for is not looked at. Throws where the tree cannot be read. */
async function findDocuments(tree, wanted) {
    const found = wanted.ledger === null ? (await tree.list()).filter(isLedgerName) : [wanted.ledger];
    const ledgerPath = found.length === 1 ? (found[0] ?? null) : null;
    const tracker = await findTracker(tree, ledgerPath, wanted);
    return {
        ledgerPath,
        trackerPath: tracker.path,
        ambiguous: found.length > 1,
        problems: [...(await notOne(found, wanted, tree)), ...tracker.problems],
    };
}
/** Whether a path has the name of a ledger, in any case. */
function isLedgerName(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).toLowerCase() === ledgerName;
}
/** The tracker beside the ledger. A file with almost the right path is reported: it may declare a gate open. */
async function findTracker(tree, ledgerPath, { tracker: named }) {
    if (named !== null)
        return { path: isNone(named) ? null : named, problems: [] };
    if (ledgerPath === null)
        return { path: null, problems: [] };
    const beside = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .besidePath */ .qE)(ledgerPath, trackerName);
    if ((await tree.identify([beside])).has(beside))
        return { path: beside, problems: [] };
    const paths = await tree.list();
    if (paths.includes(beside))
        return { path: beside, problems: [] };
    // A tracker beside another ledger belongs to that ledger.
    const taken = new Set(paths.filter((path) => isLedgerName(path) && path !== ledgerPath).map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)));
    const near = (0,_near_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nearPaths */ .vL)(beside, paths.filter((path) => !taken.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path))));
    if (near.length === 0)
        return { path: null, problems: [] };
    const message = `There is no tracker ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(beside)}.${(0,_near_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(near)} Move it there, name it under \`tracker\` in the policy, or write \`tracker: none\` if the ledger alone is enough.`;
    return { path: null, problems: [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('tracker-missing', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .GH)(beside), message)] };
}
/** Whether the path is `none`: there is no tracker. */
function isNone(path) {
    return path === 'none';
}
async function notOne(found, wanted, tree) {
    if (wanted.ledger !== null || found.length === 1)
        return [];
    if (found.length === 0)
        return [
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('ledger-missing', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .GH)(ledgerName), `There is no file named ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(ledgerName)}. ${await whatElse(tree)}`),
        ];
    return found.map((path) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('ledger-ambiguous', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .GH)(path), `There are ${String(found.length)} files named ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(ledgerName)}: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(found.slice(0, 10), 'and')}. Name one by \`ledger\` (\`--ledger\`), or judge them all by \`gate-ledger check --all\`.`));
}
/** What to do where there is no ledger: use a file that looks like one, or begin a new one. */
async function whatElse(tree) {
    const near = (0,_near_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(ledgerName, await tree.list());
    const [first, ...others] = near === '' ? await (0,_likely_ledgers_js__WEBPACK_IMPORTED_MODULE_2__/* .likelyLedgers */ .R)(tree) : [];
    if (first !== undefined)
        return `${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)([first, ...others], 'and')} ${others.length === 0 ? 'looks' : 'look'} like a ledger: write \`ledger: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlWord */ .QU)(first)}\` in \`.github/gate-ledger.yml\`, or run \`gate-ledger init --from ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r7)(first)}\`, which writes it.`;
    return `Add one (\`gate-ledger init\` does), or name the ledger by \`ledger\` (\`--ledger\`).${near}`;
}


/***/ }),

/***/ 7609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readMatrix)
/* harmony export */ });
/* harmony import */ var _model_skeleton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(542);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);


const known = ['exit_code', 'cmd', 'command'];
/** Reads the status file of a command matrix. */
function readMatrix(source) {
    const [header, ...lines] = source.lineStarts.map((_, index) => (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .lineText */ .oZ)(source, index + 1)
        .split('\t')
        .map((cell) => cell.trim()));
    const written = (header ?? []).map((cell) => cell.toLowerCase());
    const column = (name) => written.indexOf(name);
    const doubtful = (header ?? []).filter((cell, index) => {
        const name = known.find((one) => (0,_model_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(one) === (0,_model_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(cell));
        return name !== undefined && (written[index] !== name || written.indexOf(name) !== index);
    });
    const exitCode = column('exit_code');
    const names = [column('cmd'), column('command')].filter((index) => index >= 0);
    return {
        lacks: [...(exitCode < 0 ? ['exit_code'] : []), ...(names.length === 0 ? ['cmd` or `command'] : [])],
        doubtful,
        rows: lines.flatMap((cells, index) => cells.every((cell) => cell === '')
            ? []
            : [
                {
                    names: names.map((name) => cells[name] ?? ''),
                    exitCode: cells[exitCode] ?? '',
                    place: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, source.lineStarts[index + 1] ?? 0),
                },
            ]),
        place: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, 0),
    };
}


/***/ }),

/***/ 4067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ownTracker),
/* harmony export */   A: () => (/* binding */ ownGateProblems)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8734);
/* harmony import */ var _model_skeleton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(542);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5086);
/* harmony import */ var _tracker_tracker_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3454);




/** The gates that a ledger itself names, in the order of their first signals, as a tracker without declared statuses. */
function ownTracker(ledger) {
    const members = new Map();
    for (const signal of ledger.signals) {
        if (signal.under === null)
            continue;
        const known = members.get(signal.under.id);
        if (known === undefined)
            members.set(signal.under.id, [signal]);
        else
            known.push(signal);
    }
    return {
        path: ledger.path,
        source: 'ledger',
        gates: [...members].map(([id, signals]) => toGate(id, signals)),
        signals: null,
        definitionOfDone: null,
        baselineCommit: null,
        commandMatrix: null,
    };
}
function toGate(id, signals) {
    const [first] = signals;
    const place = first.gate?.place ?? first.place;
    const name = signals.find(({ under }) => under?.name != null)?.under?.name ?? null;
    const required = signals.map((signal) => ({ id: signal.id, place: signal.place }));
    return { id, name, status: null, statusPlace: place, required, evidence: [], place };
}
/** The key of a gate for a reader: "Gate 01: Build", "G1", "#1" and "1." are all gate 1. `isBare` is whether there is no other name. */
function keyOf(id) {
    const [, gate = '', number = '', behind = ''] = /^(gate\s*#?|g|#)?\s*0*(\d+)(.*)$/isu.exec(id.trim()) ?? [];
    const parts = gate === '' ? /^(?:$|\s*[,/:(&]|[.)](?!\d))/ : /^(?![\p{L}\d]|[.-][\p{L}\d])/u;
    if (number === '' || !parts.test(behind))
        return { key: (0,_model_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(id), isBare: true };
    return { key: number, isBare: gate !== '' || /^[.)\s]*$/.test(behind) };
}
/** The problems of a ledger's gates: too many, or two that a reader takes for one. */
function ownGateProblems({ path, gates }) {
    const beyond = gates[_tracker_tracker_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .gateLimit */ .fv];
    if (beyond !== undefined) {
        const message = `The ledger names ${String(gates.length)} gates, the limit is ${String(_tracker_tracker_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .gateLimit */ .fv)}. Use fewer gates.`;
        return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('document-size', beyond.place, message)];
    }
    const groups = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(gates, ({ id }) => keyOf(id).key);
    const alike = groups.flatMap(([first, ...others]) => {
        // "1. API" and "1. UI" are two gates; a gate "1" may be either of them.
        if (![first, ...others].some(({ id }) => keyOf(id).isBare))
            return [];
        return others.map((gate) => duplicate(first, gate));
    });
    return gates.length > 0
        ? alike
        : [
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('gate-none', { path, line: 1, column: 1 }, 'No signal of the ledger has a gate, expected one for each. Fill in the gates of the rows.'),
        ];
}
function duplicate(first, gate) {
    const message = `The gates ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(first.id)} (line ${String(first.place.line)}) and ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(gate.id)} are two gates here, but a reader takes them for one. Write the same name for both.`;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('gate-duplicate', gate.place, message, { gate: gate.id });
}


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ likelyLedgers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ledger_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6924);
/* harmony import */ var _ledger_tasks_boxes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8979);



/** At most this many files are named. */
const namedLimit = 5;
/** At most this many files with the right names are read. */
const lookedLimit = 50;
/** In bytes; a larger document is not read. */
const sizeLimit = 512 * 1024;
const name = /readiness|gate|go[-_ ]?no[-_ ]?go|launch|release|ledger|checklist|traceability|acceptance/i;
/** Some Markdown files of a tree that look like a ledger: by their names, and by a table with a status column or a task list. Throws where the tree cannot be read. */
async function likelyLedgers(tree) {
    const paths = (await tree.list()).filter((path) => /\.(?:md|markdown)$/i.test(path) && name.test(path) && !/^(?:CHANGELOG|README)\b/i.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)));
    const found = [];
    // Files near the root come first, because they are more likely.
    const ordered = paths.toSorted((one, other) => depth(one) - depth(other)).slice(0, lookedLimit);
    for (const path of ordered) {
        if (found.length === namedLimit)
            break;
        const reading = await tree.read(path, sizeLimit);
        if (reading.kind === 'bytes' && looksLikeLedger(Buffer.from(reading.bytes).toString()))
            found.push(path);
    }
    return found;
}
function depth(path) {
    return path.split('/').length;
}
const statusNames = new Set(_ledger_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNames */ .lo.status.map(_ledger_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM));
function looksLikeLedger(text) {
    if ((0,_ledger_tasks_boxes_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHaveTasks */ .uB)(text))
        return true;
    const lines = text.split(/\r\n|\n|\r/);
    return lines.some((line, index) => line.includes('|') &&
        /^[\s|:-]*-[\s|:-]*$/.test(lines[index + 1] ?? '') &&
        line.split('|').some((cell) => statusNames.has((0,_ledger_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(cell.replace(/[*_`]/g, '')))));
}


/***/ }),

/***/ 3182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ load),
  au: () => (/* binding */ openLedger),
  Zl: () => (/* binding */ openTracker)
});

// EXTERNAL MODULE: ./src/model/problem.ts
var problem = __webpack_require__(8734);
// EXTERNAL MODULE: ./src/model/source.ts
var model_source = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/documents/bounds/read-within.ts + 1 modules
var read_within = __webpack_require__(5286);
// EXTERNAL MODULE: ./src/read/documents/decode.ts
var decode = __webpack_require__(3183);
// EXTERNAL MODULE: ./src/read/documents/formats/index.ts + 10 modules
var formats = __webpack_require__(2030);
// EXTERNAL MODULE: ./src/read/documents/formats/own-tracker.ts
var own_tracker = __webpack_require__(4067);
// EXTERNAL MODULE: ./src/read/documents/find-documents.ts
var find_documents = __webpack_require__(8633);
// EXTERNAL MODULE: ./src/read/documents/near-paths.ts
var near_paths = __webpack_require__(4970);
// EXTERNAL MODULE: ./src/model/reference.ts
var model_reference = __webpack_require__(6676);
// EXTERNAL MODULE: ./src/model/repository-path.ts
var repository_path = __webpack_require__(4989);
// EXTERNAL MODULE: ./src/model/glob.ts
var glob = __webpack_require__(2307);
;// CONCATENATED MODULE: ./src/read/documents/settle.ts



/** At most this many words are looked up; a document with more does not cite in plain words. */
const wordLimit = 10_000;
/** At most this many paths are tried for all patterns of a document; the remaining patterns match nothing. */
const trialLimit = 5_000_000;
/** The most files that a pattern may match and still be one piece of evidence. */
const matchLimit = 1000;
/** Adds to the references of both documents what the tree has for them. Throws where it cannot be read. */
async function settle({ ledger, tracker }, tree) {
    const fields = (ledger?.signals ?? [])
        .flatMap(({ evidence, code }) => [evidence, code])
        .filter((one) => one !== null);
    const cited = [
        ...fields.flatMap(({ references }) => references),
        ...(tracker?.gates ?? []).flatMap(({ evidence }) => evidence),
    ];
    const words = [...new Set(fields.flatMap((field) => field.words.map(({ text }) => text)))].slice(0, wordLimit);
    const isPattern = cited.some((reference) => (0,model_reference/* targetOf */.$r)(reference).kind === 'glob');
    if (words.length === 0 && !isPattern)
        return { ledger, tracker };
    const [named, match] = await Promise.all([namesIn(tree, words), isPattern ? matcher(tree) : null]);
    const matched = (reference) => {
        const target = (0,model_reference/* targetOf */.$r)(reference);
        return target.kind === 'glob' && match !== null ? { ...reference, matches: match(target.pattern) } : reference;
    };
    const settled = (field) => field === null
        ? null
        : {
            ...field,
            references: [...field.references, ...field.words.filter(({ text }) => named.has(text))].map(matched),
        };
    const signal = (one) => ({ ...one, evidence: settled(one.evidence), code: settled(one.code) });
    return {
        ledger: ledger === null ? null : { ...ledger, signals: ledger.signals.map(signal) },
        tracker: tracker === null
            ? null
            : { ...tracker, gates: tracker.gates.map((gate) => ({ ...gate, evidence: gate.evidence.map(matched) })) },
    };
}
/** The words that are paths of a tree. */
async function namesIn(tree, words) {
    const paths = new Map();
    for (const word of words) {
        const path = (0,repository_path/* namedPath */.hq)(word.replace(/[:#].*$/, ''));
        if (path !== null)
            paths.set(path, [...(paths.get(path) ?? []), word]);
    }
    if (paths.size === 0)
        return new Set();
    const there = await tree.identify([...paths.keys()]);
    return new Set([...paths].flatMap(([path, some]) => (there.has(path) ? some : [])));
}
/** Finds the files that a pattern matches, among those that begin like it, while trials are left. */
async function matcher(tree) {
    const paths = await tree.list();
    const known = new Map();
    let left = trialLimit;
    return (pattern) => {
        const before = known.get(pattern);
        if (before !== undefined)
            return before;
        const prefix = /^[^*?]*/.exec(pattern)?.[0] ?? '';
        const found = [];
        for (const path of paths) {
            if (left <= 0 || found.length === matchLimit)
                break;
            left -= 1;
            if (!path.startsWith(prefix))
                continue;
            left -= pattern.length;
            if ((0,glob/* matchesGlob */.k)(pattern, path))
                found.push(path);
        }
        known.set(pattern, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./src/read/documents/load.ts










/** No policy names a path. */
const namedByInput = { ledger: null, tracker: null };
/** Finds, reads and parses ledger and tracker; what is wrong with them are problems. Throws where the tree cannot be read. */
async function load(tree, wanted, options, by = namedByInput) {
    const { ledgerPath, trackerPath, ambiguous, problems } = await (0,find_documents/* findDocuments */.IZ)(tree, wanted);
    const [ledger, file] = await Promise.all([
        loadDocument(tree, ledgerPath, by.ledger, (path, reading) => openLedger(path, reading, options)),
        loadDocument(tree, trackerPath, by.tracker, (path, reading) => openTracker(path, reading, options)),
    ]);
    const isLost = problems.some(({ rule }) => rule === 'tracker-missing');
    const own = trackerPath === null && ledger.value !== null && !isLost ? (0,own_tracker/* ownTracker */.$)(ledger.value) : null;
    const settled = await settle({ ledger: ledger.value, tracker: file.value ?? own }, tree);
    return {
        ledgerPath,
        trackerPath,
        hasLedger: ledger.exists || ambiguous,
        hasTracker: file.exists,
        hasOwnGates: own !== null,
        ...settled,
        problems: [
            ...problems,
            ...ledger.problems,
            // Where the ledger is missing, a missing tracker has the same cause.
            ...(!ledger.exists && !file.exists && wanted.tracker === null ? [] : file.problems),
            ...(own === null || own.gates.length + (ledger.value?.signals.length ?? 0) === 0 ? [] : (0,own_tracker/* ownGateProblems */.A)(own)),
        ],
    };
}
/** The ledger of a file. */
async function openLedger(path, reading, options) {
    return await openDocument(path, reading, 'ledger-missing', async (source) => {
        const outcome = await (0,read_within/* readWithin */.w)('ledger', source, readingPart(options));
        return outcome.kind === 'refused' ? { value: null, problems: [outcome.problem] } : outcome.value;
    });
}
/** The tracker of a file. */
async function openTracker(path, reading, options) {
    return await openDocument(path, reading, 'tracker-missing', (source) => {
        return Promise.resolve((0,formats/* formatOf */.be)(formats/* trackerFormats */.j5, source, options).read(source, options));
    });
}
/** Only the parts of a policy that a reader needs: not all parts can be sent to another thread. */
function readingPart({ columns, vocabulary, sections, ids }) {
    return { columns, vocabulary, sections, ids };
}
async function loadDocument(tree, path, named, open) {
    if (path === null)
        return { exists: false, value: null, problems: [] };
    const reading = await tree.read(path, decode/* documentLimit */.NL);
    const document = await open(path, reading);
    if (reading.kind !== 'missing')
        return document;
    const hint = (0,near_paths/* didYouMean */.au)(path, await tree.list());
    const problems = document.problems.map((one) => ({ ...one, ...named, message: `${one.message}${hint}` }));
    return { ...document, problems };
}
async function openDocument(path, reading, missing, parse) {
    if (reading.kind === 'missing')
        return {
            exists: false,
            value: null,
            problems: [(0,problem/* problem */.CC)(missing, (0,model_source/* startOf */.GH)(path), `There is no file ${(0,model_text/* quote */.hD)(path)}. Add it, or correct the path.`)],
        };
    if (reading.kind === 'not-a-file')
        return {
            exists: true,
            value: null,
            problems: [
                (0,problem/* problem */.CC)(missing, (0,model_source/* startOf */.GH)(path), `${(0,model_text/* quote */.hD)(path)} is ${reading.what}, expected a file. Correct the path.`),
            ],
        };
    if (reading.kind === 'unknown')
        return {
            exists: true,
            value: null,
            problems: [
                (0,problem/* problem */.CC)(missing, (0,model_source/* startOf */.GH)(path), `It is not known whether there is a file ${(0,model_text/* quote */.hD)(path)}: ${reading.why}.`),
            ],
        };
    if (reading.kind === 'too-large')
        return { exists: true, value: null, problems: [(0,decode/* tooLarge */.g$)(path, reading.size)] };
    const { source, problems } = (0,decode/* decode */.D4)(path, reading.bytes);
    // A file that is not text has no content to read; more problems would have the same cause.
    if (problems.some(({ rule }) => rule === 'document-encoding'))
        return { exists: true, value: null, problems };
    const parsed = await parse(source);
    return { exists: true, value: parsed.value, problems: [...problems, ...parsed.problems] };
}


/***/ }),

/***/ 4970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ nearPathsIn),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   vL: () => (/* binding */ nearPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_skeleton_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);



/** At most this many paths are suggested. */
const suggestionLimit = 3;
/** A sentence that suggests paths of a tree for a path that does not exist, with a space before it; '' where there are none. */
function didYouMean(path, paths) {
    return suggestion(nearPaths(path, paths));
}
/** Paths as the clause of `didYouMean`. */
function suggestion(found) {
    return found.length === 0 ? '' : ` Did you mean ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(found)}?`;
}
/** The paths that differ only in how they are written, else paths elsewhere with the same file name or another extension. */
function nearPaths(path, paths) {
    return nearPathsIn(paths)(path);
}
/** The same for many paths of one tree; `folder` is the folder of the document that cites a path, which is searched first. */
function nearPathsIn(paths) {
    const byKey = new Map();
    const byName = new Map();
    const byStem = new Map();
    for (const path of paths) {
        const name = (0,_model_skeleton_js__WEBPACK_IMPORTED_MODULE_1__/* .skeleton */ .q)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
        append(byKey, keyOf(path), path);
        append(byName, name, path);
        append(byStem, withoutExtension(name), path);
    }
    return (path, folder = '') => {
        const key = keyOf(path);
        const name = (0,_model_skeleton_js__WEBPACK_IMPORTED_MODULE_1__/* .skeleton */ .q)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(key));
        const stem = withoutExtension(name);
        const found = [
            byKey.get(key),
            byKey.get(keyOf(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, key))),
            byName.get(name),
            stem === '' ? [] : byStem.get(stem),
        ];
        return (found.map((some = []) => some.filter((one) => one !== path)).find((some) => some.length > 0) ?? []).slice(0, suggestionLimit);
    };
}
function append(map, key, path) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [path]);
    else
        list.push(path);
}
/** A path for comparison, where case, Unicode form, backslashes and `./` do not count. */
function keyOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix
        .normalize(path.normalize('NFC').replaceAll('\\', '/'))
        .replace(/^(?:\.?\/)+/, '')
        .toLowerCase();
}
function withoutExtension(name) {
    return name.replace(/\.[a-z0-9]+$/, '');
}


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LT: () => (/* binding */ codeAt),
  $N: () => (/* binding */ codeOf),
  X1: () => (/* binding */ evidenceOf),
  pc: () => (/* binding */ gatherFacts),
  br: () => (/* binding */ goGates),
  u2: () => (/* binding */ goSignals),
  gX: () => (/* binding */ isCodeMissing),
  L_: () => (/* binding */ provenPaths)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/reference.ts
var model_reference = __webpack_require__(6676);
// EXTERNAL MODULE: ./src/model/statuses.ts
var statuses = __webpack_require__(9819);
// EXTERNAL MODULE: ./src/read/documents/decode.ts
var decode = __webpack_require__(3183);
// EXTERNAL MODULE: ./src/read/documents/formats/matrix.ts
var matrix = __webpack_require__(7609);
// EXTERNAL MODULE: ./src/read/documents/near-paths.ts
var near_paths = __webpack_require__(4970);
;// CONCATENATED MODULE: ./src/read/git/tree.ts
/** The first of the paths that exists, else the first, with what it is; null where there are no paths. */
function firstThere(paths, entries) {
    const found = paths.map((path) => ({ path, entry: entries.get(path) ?? { kind: 'missing' } }));
    return found.find(({ entry }) => entry.kind !== 'missing') ?? found[0] ?? null;
}

// EXTERNAL MODULE: ./src/read/evidence/fingerprint.ts
var fingerprint = __webpack_require__(5584);
// EXTERNAL MODULE: ./src/read/evidence/kinds/index.ts + 15 modules
var kinds = __webpack_require__(5521);
// EXTERNAL MODULE: ./src/read/evidence/kinds/kind.ts
var kind = __webpack_require__(3844);
// EXTERNAL MODULE: ./src/read/evidence/proof-needs.ts
var proof_needs = __webpack_require__(238);
;// CONCATENATED MODULE: ./src/read/evidence/facts.ts











/** Looks up everything that the rules need from the repository, each kind of question in one batch. Throws where the tree cannot be read. */
async function gatherFacts(ledger, tracker, sources) {
    const { tree, history, asOf } = sources;
    const signals = goSignals(ledger);
    const needs = (0,proof_needs/* needsBySignal */.Xu)(sources.proof, signals, tracker);
    const baseline = (ledger.baselineCommit ?? tracker.baselineCommit)?.text ?? '';
    const listed = new Set((tracker.signals ?? []).filter((one) => one.reviewed !== null).map(({ id }) => id));
    const reviewed = signals.filter(({ id }) => listed.has(id));
    const [proofs, code, lastChanges, changedAt, baselineIncluded, matrix, objects, committedAt] = await Promise.all([
        (0,kinds/* prove */.zn)(citationsOf(ledger, tracker, needs), sources),
        tree.look(eachOnce(signals.flatMap(codeOf).flatMap(model_reference/* pathsOf */.wG))).then(async (entries) => ({
            entries,
            near: await nearMissing(tree, ledger.path, entries),
        })),
        history.lastChanges(eachOnce(signals
            .filter((signal) => codeOf(signal).length > 0)
            .flatMap((signal) => [...codeOf(signal).flatMap(model_reference/* pathsOf */.wG), ...evidencePaths(signal)]))),
        changesOf(history, signals.filter(({ id }) => needs.get(id)?.some(({ maxAge }) => maxAge !== null)).flatMap(evidencePaths)),
        baseline === '' ? true : history.includes(baseline),
        tracker.commandMatrix === null ? null : loadMatrix(tracker.commandMatrix.statusFile, tree),
        (0,fingerprint/* objectsOf */.iZ)(reviewed, tree),
        sources.isTimed || [...needs.values()].flat().some(({ maxAge }) => maxAge !== null)
            ? (sources.commits?.time() ?? null)
            : null,
    ]);
    return {
        ledger,
        tracker,
        proofs,
        needs,
        unmatched: (0,proof_needs/* unmatchedNeeds */.zu)(sources.proof, ledger.signals, tracker),
        changedAt,
        objects,
        fingerprints: (0,fingerprint/* fingerprintsOf */.tm)(reviewed, [ledger.path, tracker.path], objects),
        asOf,
        committedAt,
        isAsked: sources.runs !== null,
        code: code.entries,
        nearCode: code.near,
        lastChanges,
        baselineIncluded,
        matrix,
    };
}
/** All that proves a GO signal or gate, each with its row. */
function citationsOf(ledger, tracker, needs) {
    return [
        ...goSignals(ledger).flatMap((signal) => {
            const unchanged = needs.get(signal.id)?.some((need) => need.unchanged) === true;
            const row = { code: eachOnce(codeOf(signal).flatMap(model_reference/* pathsOf */.wG)), unchanged };
            return evidenceOf(signal).map((reference) => ({ reference, row }));
        }),
        ...goGates(ledger, tracker).flatMap(({ evidence }) => evidence.map((reference) => ({ reference, row: kind/* noRow */.Eg }))),
    ];
}
function evidencePaths(signal) {
    return evidenceOf(signal).flatMap(kinds/* evidencePathsOf */.VE);
}
async function changesOf(history, paths) {
    return paths.length === 0 ? new Map() : await history.changedAt(eachOnce(paths));
}
/** The signals with the status GO, which need evidence. */
function goSignals(ledger) {
    return ledger.signals.filter(({ status }) => status === 'GO');
}
/** The gates that claim to be GO: by their declared status, or without one by their signals. */
function goGates(ledger, tracker) {
    const rows = new Map(ledger.signals.map(({ id, status }) => [id, status]));
    return tracker.gates.filter(({ status, required }) => status === 'GO' || (status === null && (0,statuses/* areClosed */.jT)(required.map(({ id }) => rows.get(id)))));
}
function evidenceOf(signal) {
    return signal.evidence?.references ?? [];
}
function codeOf(signal) {
    return signal.code?.references ?? [];
}
/** The existing files and folders that a piece of evidence leads to. */
function provenPaths({ proofs }, reference) {
    return proofs.get(reference)?.paths ?? [];
}
/** What a reference to code leads to: all files that its pattern matches, or the first of its paths that exists, else its first path. Empty where it is not a path. */
function codeAt({ code }, reference) {
    if (reference.matches !== undefined)
        return reference.matches.map((path) => ({ path, entry: code.get(path) ?? { kind: 'missing' } }));
    const found = firstThere((0,model_reference/* pathsOf */.wG)(reference), code);
    return found === null ? [] : [found];
}
/** Whether a reference to code leads to nothing. */
function isCodeMissing(facts, reference) {
    const found = codeAt(facts, reference);
    return found.length === 0 ? reference.matches !== undefined : found.every(({ entry }) => entry.kind === 'missing');
}
/** For each path that does not exist: the paths that may be meant. */
async function nearMissing(tree, ledgerPath, code) {
    const missing = [...code].flatMap(([path, { kind }]) => (kind === 'missing' ? [path] : []));
    if (missing.length === 0)
        return new Map();
    const near = (0,near_paths/* nearPathsIn */.GX)(await tree.list());
    return new Map(missing.slice(0, suggestedLimit).map((path) => [path, near(path, external_node_path_.posix.dirname(ledgerPath))]));
}
/** At most this many paths get a suggestion. */
const suggestedLimit = 100;
function eachOnce(paths) {
    return [...new Set(paths)];
}
async function loadMatrix(statusFile, tree) {
    const [path] = (0,model_reference/* pathsOf */.wG)(statusFile);
    if (path === undefined)
        return null;
    const reading = await tree.read(path, decode/* documentLimit */.NL);
    if (reading.kind !== 'bytes')
        return null;
    const { source, problems } = (0,decode/* decode */.D4)(path, reading.bytes);
    return problems.length === 0 ? (0,matrix/* readMatrix */.y)(source) : null;
}


/***/ }),

/***/ 5584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ changedParts),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6676);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5521);



/** What a fingerprint has. */
const fingerprintParts = ['criterion', 'evidence', 'code'];
/** The objects of all that signals cite, by path, as `identify` tells them. Throws where the tree cannot be read. */
async function objectsOf(signals, tree) {
    const paths = new Set(signals.flatMap((signal) => [...evidencePaths(signal), ...codePaths(signal)]));
    return paths.size === 0 ? new Map() : await tree.identify([...paths]);
}
/** The fingerprints of signals, by id, with the objects of all that they cite. The documents themselves are left out, because they change with every review. Pure. */
function fingerprintsOf(signals, documents, objects) {
    const holdsDocument = (path) => documents.some((document) => document === path || document.startsWith(`${path}/`));
    const objectAt = (path) => (holdsDocument(path) ? null : (objects.get(path) ?? null));
    return new Map(signals.map((signal) => [signal.id, fingerprintOf(signal, objectAt)]));
}
/** The parts that differ from a fingerprint's that was written down before; all of them where that says nothing. */
function changedParts(now, before) {
    const known = new Map((before ?? '').split(' ').map((part) => [part.split(':')[0], part]));
    const changed = now.parts.split(' ').filter((part) => known.get(part.split(':')[0]) !== part);
    const names = changed.map((part) => part.split(':')[0] ?? '');
    return names.length === 0 ? fingerprintParts : names;
}
function fingerprintOf(signal, objectAt) {
    const { id, exit, evidence, code } = signal;
    const objects = (references, pathsIn) => references.map((one) => [one.text, pathsIn(one).map((path) => [path, objectAt(path)])]);
    const digests = [
        digestOf([id, exit?.text ?? null]),
        digestOf(objects(evidence?.references ?? [], _kinds_index_js__WEBPACK_IMPORTED_MODULE_2__/* .evidencePathsOf */ .VE)),
        digestOf(objects(code?.references ?? [], _model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)),
    ];
    const parts = fingerprintParts.map((name, index) => `${name}:${(digests[index] ?? '').slice(0, 12)}`).join(' ');
    return { whole: `sha256:${digestOf(digests)}`, parts };
}
function evidencePaths({ evidence }) {
    return (evidence?.references ?? []).flatMap(_kinds_index_js__WEBPACK_IMPORTED_MODULE_2__/* .evidencePathsOf */ .VE);
}
function codePaths({ code }) {
    return (code?.references ?? []).flatMap(_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG);
}
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VE: () => (/* binding */ evidencePathsOf),
  I: () => (/* binding */ kindOf),
  zn: () => (/* binding */ prove),
  Q8: () => (/* binding */ proveIn)
});

// EXTERNAL MODULE: ./src/model/reference.ts
var model_reference = __webpack_require__(6676);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/read/documents/near-paths.ts
var near_paths = __webpack_require__(4970);
;// CONCATENATED MODULE: ./src/read/evidence/kinds/looks-like.ts
/** What a reference without a file seems to be; null where it seems to be a path. */
function looksLike(text) {
    if (/^(?=.*\d)[0-9a-f]{7,40}$/i.test(text))
        return { what: 'a commit', fix: 'Cite a file of that commit, which shows the outcome' };
    if (/^(?:GH-|[\w.-]*(?:\/[\w.-]+)?#)\d+$/.test(text))
        return { what: 'an issue or a pull request', fix: 'Commit what it found as a file, and cite that' };
    if (/^\S+[/.]\S*\.[A-Za-z0-9]+$/.test(text))
        return null;
    if (/\s/.test(text.trim()))
        return { what: 'a command', fix: 'Commit its output as a file, and cite that' };
    return null;
}

;// CONCATENATED MODULE: ./src/read/evidence/kinds/cited-file.ts




/** What a reference names; `text` is how it names it. */
function citedFile({ text: whole, place, matches = [] }, target, text = whole) {
    return { target, text, folder: external_node_path_.posix.dirname(place.path), matches };
}
/** The paths that a cited file may have. */
function pathsOfCited({ target, matches }) {
    if (target.kind === 'glob')
        return matches;
    return target.kind === 'path' ? [...new Set(target.candidates.map(({ path }) => path))] : [];
}
/** Looks up all cited files in one batch. Throws where the tree cannot be read. */
async function lookUpFiles(cited, tree) {
    const entries = await tree.look([...new Set(cited.flatMap(pathsOfCited))]);
    const nearTo = await nearFinder(tree, cited, entries);
    return (one) => ({ entries, near: nearTo(one) });
}
/** Finds what is cited. Pure. */
function findFile(cited, fact) {
    const { target } = cited;
    const nothing = { target: null, paths: [], candidate: null };
    if (target.kind === 'unsafe')
        return { ...nothing, wrong: unsafe(target.why, fact.near) };
    if (target.kind === 'glob')
        return ofPattern(target.pattern, cited.matches, fact);
    const found = target.candidates.find(({ path }) => isThere(fact.entries.get(path)));
    if (found === undefined)
        return { ...nothing, wrong: missing(cited, fact) };
    const entry = fact.entries.get(found.path) ?? { kind: 'missing' };
    const isFound = entry.kind === 'file' || entry.kind === 'directory';
    return {
        target: isFound ? found.path : null,
        paths: isFound ? [found.path] : [],
        candidate: found,
        wrong: ofEntry(entry),
    };
}
function refuted(rule, why, fix) {
    return { kind: 'refuted', rule, why, fix };
}
function isThere(entry) {
    return entry !== undefined && entry.kind !== 'missing';
}
/** At most this many references that lead to nothing get a suggestion: more of them are not just typing mistakes. */
const suggestedLimit = 100;
async function nearFinder(tree, claims, entries) {
    const lost = new Map(claims
        .flatMap((claim) => {
        const path = lostPath(claim, entries);
        return path === null ? [] : [[claim, path]];
    })
        .slice(0, suggestedLimit));
    if (lost.size === 0)
        return () => [];
    const near = (0,near_paths/* nearPathsIn */.GX)(await tree.list());
    return (claim) => {
        const path = lost.get(claim);
        return path === undefined ? [] : near(path, claim.folder);
    };
}
/** The path of a claim that leads to nothing; null where it leads to something, or is not a path. */
function lostPath({ target, text }, entries) {
    if (target.kind === 'unsafe')
        return text.startsWith('/') ? `./${text.replace(/^\/+/, '')}` : null;
    if (target.kind === 'glob' || target.candidates.some(({ path }) => isThere(entries.get(path))))
        return null;
    return target.candidates.at(-1)?.path ?? null;
}
function missing({ text }, { near }) {
    const look = near.length > 0 ? null : looksLike(text);
    if (look !== null)
        return refuted('evidence-missing', `looks like ${look.what}, which does not count as evidence`, look.fix);
    return near.length === 0
        ? refuted('evidence-missing', 'does not exist', 'Commit the file, or correct the path')
        : refuted('evidence-missing', 'does not exist', `${(0,near_paths/* suggestion */.h)(near).trim()} Otherwise, commit the file`);
}
/** A pattern is evidence where one of the files that it matches is: a folder of sources may have an empty file in it. */
function ofPattern(pattern, matches, { entries }) {
    const wrong = matches.map((path) => ofEntry(entries.get(path) ?? { kind: 'missing' }));
    const [first] = wrong;
    if (first === undefined) {
        const fix = 'Commit a file that it matches, or correct the pattern: `*` is any text without `/`, `**` any text';
        return { target: null, paths: [], candidate: null, wrong: refuted('evidence-missing', 'matches no file', fix) };
    }
    return { target: pattern, paths: matches, candidate: null, wrong: wrong.includes(null) ? null : first };
}
/** Why an entry is not evidence; null where it is. */
function ofEntry(entry) {
    switch (entry.kind) {
        case 'missing':
            return refuted('evidence-missing', 'does not exist', 'Commit the file, or correct the path');
        case 'unknown':
            return entry;
        case 'outside':
            return unsafe('leads out of the repository by a symbolic link');
        case 'submodule':
            return unsafe('is in a submodule');
        case 'empty-directory':
            return refuted('evidence-empty', 'is a folder without files', 'Commit a file with the proof, or cite another file');
        case 'file':
        case 'directory':
            if (!entry.tracked)
                return refuted('evidence-ignored', 'is not tracked by git, so nobody else has it', 'Add it (`git add`), with `-f` where it is ignored');
            return entry.kind === 'file' && entry.size === 0
                ? refuted('evidence-empty', 'is an empty file', 'Commit its content, or cite another file')
                : null;
    }
}
function unsafe(why, near = []) {
    const fix = 'Cite a file of this repository by its path from the root';
    return refuted('evidence-unsafe', why, `${fix}${near.length === 0 ? '' : `, as ${(0,model_text/* oneOf */.yL)(near)}`}`);
}

;// CONCATENATED MODULE: ./src/read/evidence/kinds/failures.ts
/** In bytes. A larger file is not looked into: nobody said that it is a report. */
const sizeLimit = 4 * 1024 * 1024;
/** At most this many files are looked into. */
const fileLimit = 2000;
/** So many files are read at once; each has at most the size above. */
const filesAtOnce = 16;
/** In bytes. Nothing shorter is a report. */
const leastSize = 12;
/** Names of files that may be reports. */
const likely = /\.(?:xml|tap|sarif|json|txt|log|out)$/i;
/** What files say that failed, by their paths: of those whose content plainly is a report. Throws where the tree cannot be read. */
async function readFailures(tree, paths, entries) {
    const failures = new Map();
    const files = paths.filter((path) => {
        const entry = entries.get(path);
        return entry?.kind === 'file' && entry.size >= leastSize && entry.size <= sizeLimit && likely.test(path);
    });
    const looked = files.slice(0, fileLimit);
    while (looked.length > 0) {
        const some = looked.splice(0, filesAtOnce);
        const said = await Promise.all(some.map(async (path) => await failureIn(tree, path)));
        said.forEach((what, index) => {
            if (what !== null)
                failures.set(some[index] ?? '', what);
        });
    }
    return failures;
}
/** What a file says that failed; null where it says nothing of the kind. */
async function failureIn(tree, path) {
    const reading = await tree.read(path, sizeLimit);
    if (reading.kind !== 'bytes' || !isLikelyReport(reading.bytes))
        return null;
    // Read only where a file begins like a report.
    const { plainly } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 5708));
    const said = plainly({ path, text: new TextDecoder().decode(reading.bytes) });
    return said?.kind === 'fails' ? said.says : null;
}
/** Whether a file begins like XML, JSON or TAP; after a mark of the byte order or white space. */
function isLikelyReport(bytes) {
    const beginning = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart();
    return /^(?:[<{]|TAP version|1\.\.|ok\b|not ok\b)/.test(beginning);
}

;// CONCATENATED MODULE: ./src/read/evidence/kinds/hollow-folders.ts
/** At most this many files of a folder are looked at; a folder with more files does not count as empty. */
const folderLimit = 200;
/** The folders among some entries whose files are all empty, such as a folder with only a `.gitkeep`. */
async function findHollow(tree, entries) {
    const folders = [...entries].flatMap(([path, { kind }]) => (kind === 'directory' ? [path] : []));
    if (folders.length === 0)
        return new Set();
    const listed = await tree.list();
    const inside = filesIn(folders, listed);
    // Git cannot be asked for a name with a line end, so such a file counts as not empty.
    const small = inside.filter(({ files }) => files.length > 0 && files.length <= folderLimit && !files.some((path) => /\p{Cc}/u.test(path)));
    const looked = await tree.look(small.flatMap(({ files }) => files));
    const isEmpty = (path) => {
        const entry = looked.get(path);
        return entry?.kind === 'file' && entry.size === 0;
    };
    return new Set(small.filter(({ files }) => files.every(isEmpty)).map(({ folder }) => folder));
}
/** The files below each folder, one more than the limit at most; all folders are filled in one pass. */
function filesIn(folders, listed) {
    const inside = new Map(folders.map((folder) => [folder, []]));
    for (const path of listed)
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const files = inside.get(path.slice(0, slash));
            if (files !== undefined && files.length <= folderLimit)
                files.push(path);
        }
    return [...inside].map(([folder, files]) => ({ folder, files }));
}

// EXTERNAL MODULE: ./src/read/evidence/kinds/kind.ts
var kind = __webpack_require__(3844);
;// CONCATENATED MODULE: ./src/read/evidence/kinds/parts.ts
/** In bytes; a larger file is not searched for words. */
const textLimit = 4 * 1024 * 1024;
/** At most this many files are searched for words: no real ledger cites more. */
const parts_fileLimit = 2000;
/** Reads what is needed to know whether files have the cited parts. Throws where the tree cannot be read. */
async function readParts(tree, candidates) {
    const counted = new Set();
    const searched = new Map();
    for (const candidate of candidates) {
        const { path, part } = candidate;
        if (part?.kind === 'lines')
            counted.add(path);
        else if (part !== null)
            searched.set(path, [...(searched.get(path) ?? []), candidate]);
    }
    const found = new Map();
    // One after the other: many large files together would not fit into memory.
    for (const [path, cited] of [...searched].slice(0, parts_fileLimit)) {
        const reading = await tree.read(path, textLimit);
        if (reading.kind === 'bytes')
            found.set(path, partsIn(Buffer.from(reading.bytes).toString(), path, cited));
    }
    return { lines: counted.size === 0 ? new Map() : await tree.countLines([...counted]), found };
}
/** The key of a heading among the words of a file. */
function headingName(anchor) {
    return `#${anchor.toLowerCase()}`;
}
function partsIn(text, path, cited) {
    const isMarkdown = /\.(?:md|markdown)$/i.test(path);
    const anchors = isMarkdown && cited.some(({ part }) => part?.kind === 'heading') ? anchorsOf(text) : null;
    const found = cited.flatMap(({ part }) => {
        if (part?.kind === 'words')
            return part.words.filter((word) => text.includes(word));
        // The anchors of other documents are not known.
        return part?.kind === 'heading' && anchors?.has(part.anchor.toLowerCase()) !== false
            ? [headingName(part.anchor)]
            : [];
    });
    return new Set(found);
}
/** The anchors that GitHub gives to headings, and those that are set by hand. A line in a fence may be taken for a heading; that does no harm. */
function anchorsOf(text) {
    const anchors = new Set();
    const uses = new Map();
    const add = (heading) => {
        const name = heading
            .trim()
            .toLowerCase()
            .replace(/<[^<>]*>|\]\([^()]*\)|[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
            .replaceAll(' ', '-');
        // Headings with the same words are numbered.
        const number = uses.get(name) ?? 0;
        uses.set(name, number + 1);
        anchors.add(number === 0 ? name : `${name}-${String(number)}`);
    };
    const lines = text.split(/\r\n|\n|\r/);
    for (const [index, line] of lines.entries()) {
        const heading = /^ {0,3}#{1,6}[ \t]+(.{1,500})$/.exec(line)?.[1];
        if (heading !== undefined)
            add(heading.replace(/[ \t]+#+[ \t]*$/, ''));
        else if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[index + 1] ?? '') && line.trim() !== '')
            add(line.slice(0, 500));
        for (const [, anchor = ''] of line.slice(0, 2000).matchAll(/<a\s+(?:name|id)="([^"<>]{1,200})"/gi))
            anchors.add(anchor.toLowerCase());
    }
    return anchors;
}

;// CONCATENATED MODULE: ./src/read/evidence/kinds/file.ts







/** Files or folders of the judged tree that are not empty, that have the cited lines or words, and that do not plainly say that something failed. */
const file = (0,kind/* evidenceKind */._T)({
    name: 'file',
    strength: 'file',
    parse: (reference) => {
        const target = (0,model_reference/* targetOf */.$r)(reference);
        return target.kind === 'url' || target.kind === 'asked' ? null : citedFile(reference, target);
    },
    paths: pathsOfCited,
    lookUp: async (cited, { tree }) => {
        const claims = cited.map(({ claim }) => claim);
        const factOf = await lookUpFiles(claims, tree);
        const entries = claims[0] === undefined ? new Map() : factOf(claims[0]).entries;
        const [parts, hollow, failures] = await Promise.all([
            readParts(tree, claims.flatMap(({ target }) => (target.kind === 'path' ? target.candidates : []))),
            findHollow(tree, entries),
            readFailures(tree, [...new Set(claims.flatMap(pathsOfCited))], entries),
        ]);
        return ({ claim }) => ({ ...factOf(claim), parts, hollow, failures });
    },
    verify: ({ claim }, fact) => {
        const { target, paths, candidate, wrong } = findFile(claim, fact);
        const verification = wrong ??
            (candidate === null ? null : (ofFolder(candidate.path, fact) ?? ofPart(candidate, fact.parts))) ??
            ofFailures(paths, fact) ??
            kind/* verified */.zr;
        return { target, paths, says: null, time: null, verification };
    },
});
/** A file that says itself that something failed is no proof, whatever the row makes of it. */
function ofFailures(paths, { failures }) {
    const failed = paths.find((path) => failures.has(path));
    if (failed === undefined)
        return null;
    const which = paths.length === 1 ? 'says' : `has ${(0,model_text/* quote */.hD)(failed)}, which says`;
    return refuted('evidence-failing', `${which} that it failed: ${failures.get(failed) ?? ''}`, 'Correct the cause, run it again, and commit the new report');
}
function ofFolder(path, { hollow }) {
    return hollow.has(path)
        ? refuted('evidence-empty', 'is a folder of empty files', 'Commit a file with the proof, or cite another file')
        : null;
}
function ofPart({ path, part }, facts) {
    if (part === null)
        return null;
    if (part.kind === 'lines')
        return ofLines(part, facts.lines.get(path) ?? null);
    const found = facts.found.get(path);
    if (found === undefined)
        return {
            kind: 'unknown',
            why: `${(0,model_text/* quote */.hD)(path)} is too large to search, or is not text; cite the whole file, or a smaller one`,
        };
    if (part.kind === 'heading')
        return found.has(headingName(part.anchor))
            ? null
            : refuted('evidence-line', `names a heading that ${(0,model_text/* quote */.hD)(path)} does not have`, 'Correct what follows the `#`');
    const lost = part.words.find((word) => !found.has(word));
    return lost === undefined
        ? null
        : refuted('evidence-line', `names ${(0,model_text/* quote */.hD)(lost)}, which ${(0,model_text/* quote */.hD)(path)} does not have`, 'Correct the name');
}
function ofLines({ first, last }, lines) {
    if (lines === null || (first >= 1 && first <= last && last <= lines))
        return null;
    const named = first === last ? `line ${String(first)}` : `lines ${String(first)} to ${String(last)}`;
    return refuted('evidence-line', `names ${named}, but the file has ${(0,model_text/* count */.U9)(lines, 'line')}`, 'Correct the line');
}

;// CONCATENATED MODULE: ./src/read/evidence/runs/counting.ts

/** Why a run of a list does not count, as a clause; null where it does. The commit is not looked at. Pure. */
function whyNotCounted(run, { workflow, branch, rules, repository, self }) {
    if (run.path !== workflow)
        return `is of the workflow ${(0,model_text/* quote */.hD)(run.path)}`;
    if (!isSameName(run.repository, repository))
        return `is of the repository ${(0,model_text/* quote */.hD)(run.repository)}`;
    if (run.headRepository === null || !isSameName(run.headRepository, repository))
        return `is of a fork, ${(0,model_text/* quote */.hD)(run.headRepository ?? 'which is gone')}`;
    if (run.id === self)
        return 'is the run that judges';
    if (!rules.events.includes(run.event))
        return `is by ${(0,model_text/* quote */.hD)(run.event)}`;
    return isOfBranch(run, branch) ? null : `is on the branch ${(0,model_text/* quote */.hD)(run.headBranch ?? '')}`;
}
/** The newest of some runs: the one with the highest number. Pure. */
function newest(runs) {
    return runs.toSorted((one, other) => other.number - one.number || other.id - one.id)[0] ?? null;
}
/** The branch of a merge group is named after the branch that it is merged to. https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue */
function isOfBranch({ event, headBranch }, branch) {
    return event === 'merge_group'
        ? headBranch?.startsWith(`gh-readonly-queue/${branch}/`) === true
        : headBranch === branch;
}
/** Names of repositories have no case. */
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./src/read/evidence/runs/outcome.ts

const rerun = 'Run it again, or correct what failed';
/** What the newest run that counts shows: of a job, or without one of all its jobs. Pure. */
function outcomeOfRun(run, jobs, job, attempts) {
    const which = `run ${String(run.id)}`;
    if (run.status !== 'completed')
        return unfinished(`has not ended: ${which} is ${(0,model_text/* quote */.hD)(run.status)}`);
    if (run.conclusion !== 'success' && (job === null || run.conclusion !== 'failure'))
        return failed(`did not succeed: ${which} ended with ${(0,model_text/* quote */.hD)(run.conclusion ?? 'nothing')}`);
    if (attempts !== null && run.attempt > attempts)
        return failed(`succeeded only at attempt ${String(run.attempt)} of ${which}, and \`runs\` in the policy counts at most ${String(attempts)}`, 'Correct what failed at first, and push it');
    const last = lastJobs(jobs);
    return job === null ? ofAllJobs(which, last) : ofOneJob(which, last, job);
}
/** Of each name the jobs of its last attempt: where only some jobs are run again, the others keep their attempt. */
function lastJobs(jobs) {
    const last = new Map();
    for (const { name, attempt } of jobs)
        last.set(name, Math.max(attempt, last.get(name) ?? 0));
    return jobs.filter(({ name, attempt }) => attempt === last.get(name));
}
function ofAllJobs(which, jobs) {
    const wrong = jobs.find((one) => one.conclusion !== 'success');
    if (jobs.length === 0)
        return failed(`has no jobs: ${which}`);
    if (wrong === undefined)
        return succeeded(`${which} succeeded`, jobs);
    return failed(`did not do all its jobs: of ${which}, ${(0,model_text/* quote */.hD)(wrong.name)} ended with ${(0,model_text/* quote */.hD)(wrong.conclusion ?? wrong.status)}`, 'Name the job that proves it, as `run: FILE / JOB`');
}
function ofOneJob(which, jobs, name) {
    const named = jobs.filter((one) => one.name === name);
    const [only] = named;
    if (only === undefined) {
        const names = [...new Set(jobs.map((one) => one.name))].slice(0, 5);
        return failed(`has no job ${(0,model_text/* quote */.hD)(name)} in ${which}, which has ${names.length === 0 ? 'none' : (0,model_text/* oneOf */.yL)(names, 'and')}`, 'Correct the name');
    }
    if (named.length > 1)
        return failed(`has ${(0,model_text/* count */.U9)(named.length, 'job')} named ${(0,model_text/* quote */.hD)(name)} in ${which}, and nobody knows which is meant`, 'Give each job a name of its own');
    return only.conclusion === 'success'
        ? succeeded(`${(0,model_text/* quote */.hD)(name)} of ${which} succeeded`, named)
        : failed(`did not succeed: ${(0,model_text/* quote */.hD)(name)} of ${which} ended with ${(0,model_text/* quote */.hD)(only.conclusion ?? only.status)}`);
}
/** What the newest check of a name and an app shows. Pure. */
function outcomeOfCheck({ id, status, conclusion, completedAt }) {
    const which = `check run ${String(id)}`;
    if (status !== 'completed')
        return unfinished(`has not ended: ${which} is ${(0,model_text/* quote */.hD)(status)}`);
    return conclusion === 'success'
        ? { kind: 'succeeded', says: `${which} succeeded`, time: completedAt }
        : failed(`did not succeed: ${which} ended with ${(0,model_text/* quote */.hD)(conclusion ?? 'nothing')}`);
}
function succeeded(says, jobs) {
    const times = jobs.map(({ completedAt }) => completedAt);
    return { kind: 'succeeded', says, time: times.includes(null) ? null : (times.toSorted().at(-1) ?? null) };
}
function failed(why, fix = rerun) {
    return { kind: 'failed', why, fix, isUnfinished: false };
}
function unfinished(why) {
    return { kind: 'failed', why, fix: 'Wait until it ends, as with the input `wait`', isUnfinished: true };
}

;// CONCATENATED MODULE: ./src/read/evidence/runs/find-run.ts



/** Finds out once for all claims: whether GitHub can be asked, and whether the judged commit is on the branch. Never throws because of an answer of GitHub. */
async function aboutCommit(questions, commits) {
    const { github, rules } = questions;
    if (commits?.sha == null)
        return unknown('a working tree is no commit; name the commit to judge, as with `--head`');
    if (github === null)
        return unknown('GitHub cannot be asked; give the input `token`, or from a terminal `--facts` with the answers');
    const branch = rules.branch ?? (await github.defaultBranch());
    if (typeof branch !== 'string')
        return branch;
    const tip = await github.tip(branch);
    if (tip === null)
        return none(`is not asked for: GitHub has no branch ${(0,model_text/* quote */.hD)(branch)}`, 'Correct `branch` under `runs` in the policy');
    if (typeof tip !== 'string')
        return tip;
    const isOn = await commits.isOnLineOf(tip);
    if (isOn === null)
        return unknown(`the clone does not show whether the commit is on the branch ${(0,model_text/* quote */.hD)(branch)}; check out with \`fetch-depth: 0\``);
    return isOn
        ? { github, commits, sha: commits.sha, questions, branch }
        : none(`does not count: the judged commit is not on the line of first parents of ${(0,model_text/* quote */.hD)(branch)}`, `Release a commit of ${(0,model_text/* quote */.hD)(branch)}`);
}
/** Whether it is known enough to look for runs. */
function isKnown(found) {
    return !('kind' in found);
}
/** Finds the run that counts for a claim, and what it shows. */
async function findRun(known, claim) {
    const found = await newestRun(known, claim.workflow);
    if (!('id' in found))
        return found.kind === 'none' && claim.sameCode !== null ? await earlier(known, claim) : found;
    return await outcome(known, claim, found);
}
async function outcome({ github, questions }, { job }, run) {
    // The jobs of a run that did not end or did not succeed change nothing.
    if (run.status !== 'completed')
        return outcomeOfRun(run, [], job, questions.rules.attempts);
    const jobs = await github.jobs(run.id);
    return 'kind' in jobs ? jobs : outcomeOfRun(run, jobs, job, questions.rules.attempts);
}
/** The newest run that counts at the judged commit, else at a commit with the same files where the policy lets that count. */
async function newestRun(known, workflow) {
    const { github, sha, questions, commits } = known;
    const wanted = wantedOf(known, workflow);
    const runs = await github.runsAt(workflow, sha);
    if (runs === null)
        return none('has no such workflow on GitHub', 'Correct the name of the file');
    if ('kind' in runs)
        return runs;
    const here = runs.filter(({ headSha }) => headSha === sha);
    const counting = newest(here.filter((run) => whyNotCounted(run, wanted) === null));
    if (counting !== null)
        return counting;
    if (questions.rules.sameTree) {
        const alike = await sameTree(known, wanted, await commits.tree());
        if (alike !== null)
            return alike;
    }
    const reasons = [...new Set(here.map((run) => whyNotCounted(run, wanted) ?? ''))];
    const events = (0,model_text/* oneOf */.yL)(questions.rules.events);
    const but = here.length === 0
        ? ''
        : `; ${(0,model_text/* count */.U9)(here.length, 'run')} of it ${reasons.slice(0, 3).join(', or ')}, and does not count`;
    return none(`has no run by ${events} on ${(0,model_text/* quote */.hD)(known.branch)} at the judged commit${but}`, 'Run the workflow for this commit, or release a commit that it ran for');
}
/** Events whose commit GitHub itself chose, so that a tree of theirs is the work of the branch. */
const ofBranch = ['merge_group', 'push'];
async function sameTree(known, wanted, tree) {
    const found = await latest(known, wanted);
    if ('kind' in found)
        return found;
    return newest(found.filter(({ treeId }) => treeId !== null && treeId === tree));
}
/** The newest runs on the branch that count, at any commit. */
async function latest(known, wanted) {
    const events = ofBranch.filter((event) => known.questions.rules.events.includes(event));
    const lists = await Promise.all(events.map((event) => known.github.latestRuns(wanted.workflow, event, event === 'push' ? known.branch : null)));
    const lost = lists.find((list) => list !== null && 'kind' in list);
    if (lost !== undefined)
        return lost;
    const runs = lists.flatMap((list) => (list === null || 'kind' in list ? [] : list));
    return runs.filter((run) => whyNotCounted(run, wanted) === null);
}
/** At most this many earlier runs are looked into: each costs a request. */
const earlierLimit = 5;
/** The newest run that succeeded at an earlier commit of the line, as long as the code of the row is the same. */
async function earlier(known, claim) {
    const { commits, github, questions } = known;
    const runs = await latest(known, wantedOf(known, claim.workflow));
    if ('kind' in runs)
        return runs;
    const line = await commits.onOwnLine([...new Set(runs.map(({ headSha }) => headSha))]);
    if (line === null)
        return unknown('the clone does not show at which earlier commits it ran; check out with `fetch-depth: 0`');
    const ended = line.flatMap((sha) => runs.filter((run) => run.headSha === sha && run.status === 'completed'));
    for (const run of ended.slice(0, earlierLimit)) {
        const jobs = await github.jobs(run.id);
        if ('kind' in jobs)
            return jobs;
        const shown = outcomeOfRun(run, jobs, claim.job, questions.rules.attempts);
        if (shown.kind !== 'succeeded')
            continue;
        const isSame = await commits.isSame(run.headSha, claim.sameCode ?? []);
        const at = `at ${run.headSha.slice(0, 12)}`;
        if (isSame === true)
            return { ...shown, says: `${shown.says} ${at}, and the code is the same since` };
        return isSame === null
            ? unknown(`the clone does not show whether the code is the same as ${at}; check out with \`fetch-depth: 0\``)
            : none(`succeeded last ${at}, and the code of the row changed since`, 'Run the workflow for this commit');
    }
    return none('has no run that succeeded at this commit or at an earlier one', 'Run the workflow for this commit');
}
/** That nobody knows who must have made a check. */
function noApp(name) {
    return none('has no app in the policy, so anybody could have made it', `Name the app of ${(0,model_text/* quote */.hD)(name)} by its id in the policy, under \`apps\` of \`runs\``);
}
/** Finds what the newest check of a name by the app of the policy shows. */
async function findCheck(known, name) {
    const app = known.questions.rules.apps.get(name);
    if (app === undefined)
        return noApp(name);
    const checks = await known.github.checks(name, known.sha);
    if ('kind' in checks)
        return checks;
    const named = checks.filter((one) => one.name === name && one.headSha === known.sha);
    const [last] = named.filter((one) => one.app === app).toSorted((one, other) => other.id - one.id);
    if (last !== undefined)
        return outcomeOfCheck(last);
    const but = named.length === 0 ? '' : `; ${(0,model_text/* count */.U9)(named.length, 'check run')} of that name is by another app`;
    return none(`has no check run by app ${String(app)} at the judged commit${but}`, 'Run it for this commit');
}
function wantedOf({ branch, questions }, workflow) {
    const { rules, repository, self } = questions;
    return { workflow, branch, rules, repository, self };
}
function none(why, fix) {
    return { kind: 'none', why, fix };
}
function unknown(why) {
    return { kind: 'unknown', why };
}

;// CONCATENATED MODULE: ./src/read/evidence/kinds/asked.ts


/** Of what GitHub is asked only for a release. */
const notAsked = { kind: 'unchecked', why: 'GitHub is asked for it when a release is judged' };
/** What an answer of GitHub proves. */
function verificationOf(found) {
    switch (found.kind) {
        case 'succeeded':
            return kind/* verified */.zr;
        case 'failed':
            return refuted('evidence-failing', found.why, found.fix);
        case 'none':
            return refuted('evidence-missing', found.why, found.fix);
        case 'unknown':
            return found;
    }
}

;// CONCATENATED MODULE: ./src/read/evidence/kinds/check.ts





/** A check at the judged commit by an app that the policy names, of which only a release asks GitHub: `check: buildkite/e2e`. */
const check = (0,kind/* evidenceKind */._T)({
    name: 'check',
    strength: 'run',
    parse: (reference) => {
        const typed = (0,model_reference/* typedOf */.EY)(reference);
        return typed?.name === 'check' ? { name: typed.rest } : null;
    },
    paths: () => [],
    lookUp: async (cited, { commits, runs, apps }) => {
        const names = [...new Set(cited.map(({ claim }) => claim.name))].filter((name) => name !== '');
        const found = new Map();
        if (runs !== null && names.length > 0) {
            const known = await aboutCommit(runs, commits);
            await Promise.all(names.map(async (name) => found.set(name, isKnown(known) ? await findCheck(known, name) : known)));
        }
        return ({ claim }) => ({
            found: found.get(claim.name) ?? null,
            hasApp: apps?.has(claim.name) !== false,
        });
    },
    verify: ({ claim: { name } }, { found, hasApp }) => {
        const unproven = { target: null, paths: [], says: null, time: null };
        if (name === '')
            return {
                ...unproven,
                verification: refuted('evidence-unreadable', 'names no check', 'Write `check: NAME`, as GitHub shows the name'),
            };
        if (!hasApp)
            return { ...unproven, verification: verificationOf(noApp(name)) };
        if (found === null)
            return { ...unproven, verification: notAsked };
        return {
            ...unproven,
            target: name,
            says: found.kind === 'succeeded' ? found.says : null,
            time: found.kind === 'succeeded' ? found.time : null,
            verification: verificationOf(found),
        };
    },
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/model/once.ts
var once = __webpack_require__(1800);
// EXTERNAL MODULE: ./src/read/evidence/reports/report.ts
var report = __webpack_require__(1516);
;// CONCATENATED MODULE: ./src/read/evidence/kinds/read-report.ts



/** In bytes. The largest report that is read. */
const reportLimit = 16 * 1024 * 1024;
/** In bytes: all reports of a run together, each counted as often as it is cited. More is not read. */
const totalLimit = 256 * 1024 * 1024;
/** A pattern that matches so many files may match more, which were not looked at. */
const read_report_fileLimit = 1000;
/** A reader of reports that keeps to the limits. Each file is decoded once. */
function reportReader(tree, context) {
    const open = (0,once/* remembering */.M)((path) => openReport(tree, path));
    let left = totalLimit;
    return async (paths, read) => {
        if (paths.length >= read_report_fileLimit)
            return (0,report/* unreadable */.O$)(paths[0] ?? '', `is one of more than ${String(read_report_fileLimit - 1)} files`, narrower);
        const files = [];
        for (const path of paths) {
            const opened = await open(path);
            if ('kind' in opened)
                return opened;
            left -= opened.text.length;
            if (left < 0)
                return { kind: 'unknown', why: 'all reports together are too large; cite fewer or smaller ones' };
            files.push(opened);
        }
        return read(files, context);
    };
}
const narrower = 'Write a pattern that matches fewer files';
async function openReport(tree, path) {
    const reading = await tree.read(path, reportLimit);
    switch (reading.kind) {
        case 'bytes':
            return (0,external_node_buffer_.isUtf8)(reading.bytes)
                ? { path, text: new TextDecoder().decode(reading.bytes) }
                : (0,report/* unreadable */.O$)(path, 'is not UTF-8', 'Write it as UTF-8');
        case 'too-large': {
            const size = `has ${String(reading.size)} bytes, the limit is ${String(reportLimit)}`;
            return (0,report/* unreadable */.O$)(path, size, 'Split the report');
        }
        case 'missing':
            return { kind: 'unknown', why: 'its content is not there' };
        case 'not-a-file':
            return (0,report/* unreadable */.O$)(path, `is ${reading.what}`, 'Cite a file');
        case 'unknown':
            return reading;
    }
}

;// CONCATENATED MODULE: ./src/read/evidence/kinds/report.ts





/** A report that is opened, read and recounted: `junit: reports/*.xml`. */
function reportKind(name) {
    return (0,kind/* evidenceKind */._T)({
        name,
        strength: 'report',
        parse: (reference) => {
            const typed = (0,model_reference/* typedOf */.EY)(reference);
            if (typed?.name !== name)
                return null;
            const target = (0,model_reference/* targetOf */.$r)(reference);
            if (target.kind === 'url' || target.kind === 'asked')
                return null;
            return { cited: citedFile(reference, target, (0,model_reference/* fileOf */.W7)(typed.rest)), rest: typed.rest };
        },
        paths: ({ cited }) => pathsOfCited(cited),
        lookUp: async (claims, { tree, commits, version }) => {
            const factOf = await lookUpFiles(claims.map(({ claim }) => claim.cited), tree);
            // Read only where a report is cited: most ledgers cite none.
            const { formatNamed } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 5708));
            const { open, usage } = formatNamed(name);
            const read = reportReader(tree, { version });
            const facts = new Map();
            // One after the other: many large reports together would not fit into memory.
            for (const { claim, row } of claims) {
                const file = factOf(claim.cited);
                const { paths, wrong } = findFile(claim.cited, file);
                const report = open(claim.rest);
                const misread = report.kind === 'wrong' ? refuted('evidence-unreadable', report.why, `Write \`${usage}\``) : null;
                const reading = wrong !== null || report.kind === 'wrong' ? null : await read(paths, report.read);
                const named = reading === null || !('commits' in reading) ? [] : reading.commits;
                facts.set(claim, { file, misread, reading, commit: await foreignCommit(named, row, commits) });
            }
            const none = { misread: null, reading: null, commit: null };
            return ({ claim }) => facts.get(claim) ?? { file: factOf(claim.cited), ...none };
        },
        verify: ({ claim }, { file, misread, reading, commit }) => {
            const { target, paths, wrong } = findFile(claim.cited, file);
            const verification = misread ?? wrong ?? ofReading(reading) ?? commit ?? kind/* verified */.zr;
            const says = reading?.kind === 'passes' ? reading.says : null;
            return { target, paths, says, time: null, verification };
        },
    });
}
function ofReading(reading) {
    if (reading === null)
        return null;
    switch (reading.kind) {
        case 'passes':
            return null;
        case 'unknown':
            return reading;
        case 'fails':
            return refuted('evidence-failing', `says that ${reading.says}`, 'Correct the cause, run it again, and commit the new report');
        case 'unreadable': {
            const { path, line, column, why, fix } = reading;
            const at = line === null ? '' : `, line ${String(line)}${column === null ? '' : `, column ${String(column)}`}`;
            return refuted('evidence-unreadable', `proves nothing: ${(0,model_text/* quote */.hD)(path)}${at} ${why}`, fix);
        }
    }
}
/** Why a report does not count that names a commit: it must be the judged one, or an ancestor since which the code of the row is the same. */
async function foreignCommit(named, { code }, commits) {
    if (commits === null)
        return null;
    const fix = 'Make the report for this commit';
    for (const sha of new Set(named)) {
        if (sha === commits.sha)
            continue;
        const short = sha.slice(0, 12);
        const isBefore = await commits.includes(sha);
        const isSame = isBefore === true ? await commits.isSame(sha, code) : isBefore;
        if (isBefore === null || isSame === null)
            return {
                kind: 'unknown',
                why: `the clone does not have the commit ${short} that the report names; check out with \`fetch-depth: 0\``,
            };
        if (!isBefore)
            return refuted('evidence-failing', `is about the commit ${short}, which is not in the history`, fix);
        if (!isSame)
            return refuted('evidence-failing', `is about the commit ${short}, and the code of the row changed since`, fix);
    }
    return null;
}

// EXTERNAL MODULE: ./src/model/repository-path.ts
var repository_path = __webpack_require__(4989);
;// CONCATENATED MODULE: ./src/read/evidence/kinds/run.ts







/** A run of a workflow at the judged commit, of which only a release asks GitHub: `run: .github/workflows/ci.yml / e2e`. */
const run = (0,kind/* evidenceKind */._T)({
    name: 'run',
    strength: 'run',
    parse: (reference) => {
        const typed = (0,model_reference/* typedOf */.EY)(reference);
        return typed?.name === 'run' ? claimOf(reference, typed.rest) : null;
    },
    paths: ({ workflow }) => (workflow === null ? [] : [workflow]),
    lookUp: async (cited, { tree, commits, runs }) => {
        const files = new Map(cited.map(({ claim }) => [claim, fileOf(claim)]));
        const factOf = await lookUpFiles([...files.values()].flatMap((one) => one ?? []), tree);
        const found = new Map();
        if (runs !== null && cited.some(({ claim }) => claim.workflow !== null)) {
            const known = await aboutCommit(runs, commits);
            await Promise.all(cited.map(async (one) => {
                const asked = askedOf(one);
                if (asked !== null)
                    found.set(one.claim, isKnown(known) ? await findRun(known, asked) : known);
            }));
        }
        return ({ claim }) => {
            const file = files.get(claim) ?? null;
            return { file: file === null ? null : factOf(file), found: found.get(claim) ?? null };
        };
    },
    verify: ({ claim }, { file, found }) => {
        const { workflow } = claim;
        const unproven = { target: workflow, paths: [], says: null, time: null };
        const cited = fileOf(claim);
        if (workflow === null || cited === null || file === null)
            return { ...unproven, verification: refuted('evidence-unreadable', 'does not name a workflow', usage) };
        const { wrong, paths } = findFile(cited, file);
        if (wrong !== null)
            return { ...unproven, verification: wrong };
        if (found === null)
            return { ...unproven, paths, verification: notAsked };
        const time = found.kind === 'succeeded' ? found.time : null;
        const says = found.kind === 'succeeded' ? found.says : null;
        return { ...unproven, paths, says, time, verification: verificationOf(found) };
    },
});
const usage = 'Write `run: .github/workflows/FILE.yml / JOB`, with the name of the job as GitHub shows it, or without a job for all of them';
function claimOf(reference, rest) {
    const [, file = '', , job] = /^(\S+)(\s+\/\s+(.+))?$/s.exec(rest) ?? [];
    const path = (0,repository_path/* citedPath */.Z6)(file);
    const isWorkflow = path !== null && external_node_path_.posix.dirname(path) === '.github/workflows' && /\.ya?ml$/.test(path) && !/\p{Cc}/u.test(rest);
    return { workflow: isWorkflow ? path : null, job: job?.trim() ?? null, reference };
}
function fileOf({ workflow, reference }) {
    if (workflow === null)
        return null;
    return citedFile(reference, { kind: 'path', candidates: [{ path: workflow, part: null }] }, workflow);
}
function askedOf({ claim, row }) {
    const { workflow, job } = claim;
    return workflow === null ? null : { workflow, job, sameCode: codeOf(row) };
}
/** A row that cites no code has nothing that could be the same since. */
function codeOf({ unchanged, code }) {
    return unchanged && code.length > 0 ? code : null;
}

;// CONCATENATED MODULE: ./src/read/evidence/kinds/url.ts


/** A web address, which is not fetched: its content may change after the verdict. */
const url = (0,kind/* evidenceKind */._T)({
    name: 'url',
    strength: 'word',
    parse: (reference) => ((0,model_reference/* targetOf */.$r)(reference).kind === 'url' ? reference.text : null),
    paths: () => [],
    lookUp: () => Promise.resolve(() => null),
    verify: ({ claim: address }) => ({
        target: address,
        paths: [],
        says: null,
        time: null,
        verification: { kind: 'unchecked', why: 'it is on the web, which is not fetched' },
    }),
});

;// CONCATENATED MODULE: ./src/read/evidence/kinds/index.ts







/** Every kind of evidence, the most special first: a reference has the first kind that takes it. A new kind needs one file in this folder and one line here. */
const kinds = [url, ...model_reference/* reportNames */.TT.map(reportKind), run, check, file];
/** The result for each cited reference; all references of a kind are looked up in one batch. Throws where the repository cannot be read. */
async function prove(citations, ports) {
    const byKind = new Map();
    for (const citation of citations) {
        const { kind } = firstKindOf(citation.reference);
        const same = byKind.get(kind);
        if (same === undefined)
            byKind.set(kind, [citation]);
        else
            same.push(citation);
    }
    const proofs = await Promise.all([...byKind].map(([kind, some]) => kind.prove(some, ports)));
    return new Map(proofs.flatMap((some) => [...some]));
}
/** The result for each reference by what the tree has, without any row: GitHub is not asked, and no history. */
async function proveIn(tree, references) {
    const citations = references.map((reference) => ({ reference, row: kind/* noRow */.Eg }));
    return await prove(citations, { tree, commits: null, runs: null, apps: null, version: null });
}
/** The paths that a reference to evidence of any kind may lead to. For code, use `pathsOf`. */
function evidencePathsOf(reference) {
    return firstKindOf(reference).paths;
}
/** The name of the kind of a reference. */
function kindOf(reference) {
    return firstKindOf(reference).kind.name;
}
/** Throws where no kind takes a reference, which cannot happen: the last one takes everything. */
function firstKindOf(reference) {
    for (const kind of kinds) {
        const paths = kind.paths(reference);
        if (paths !== null)
            return { kind, paths };
    }
    throw new Error(`no kind of evidence takes ${reference.text}`);
}


/***/ }),

/***/ 3844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ noRow),
/* harmony export */   _T: () => (/* binding */ evidenceKind),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* unused harmony export refutingRules */
/** The rules that report why evidence proves nothing. A kind with another reason adds its own rule. */
const refutingRules = (/* unused pure expression or super */ null && ([
    'evidence-missing',
    'evidence-empty',
    'evidence-line',
    'evidence-unsafe',
    'evidence-ignored',
    'evidence-failing',
    'evidence-unreadable',
]));
/** Where there is no row, as for a gate. */
const noRow = { code: [], unchanged: false };
const verified = { kind: 'verified' };
function evidenceKind(kind) {
    const { name, strength, parse, paths, lookUp, verify } = kind;
    return {
        name,
        paths: (reference) => {
            const claim = parse(reference);
            return claim === null ? null : paths(claim);
        },
        prove: async (citations, ports) => {
            const claims = citations.flatMap(({ reference, row }) => {
                const claim = parse(reference);
                return claim === null ? [] : [{ reference, cited: { claim, row } }];
            });
            if (claims.length === 0)
                return new Map();
            const factOf = await lookUp(claims.map(({ cited }) => cited), ports);
            return new Map(claims.map(({ reference, cited }) => [reference, { kind: name, strength, ...verify(cited, factOf(cited)) }]));
        },
    };
}


/***/ }),

/***/ 238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ needsBySignal),
/* harmony export */   j8: () => (/* binding */ needsEvidence),
/* harmony export */   zu: () => (/* binding */ unmatchedNeeds)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2307);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8734);


/** What the policy needs as proof of each signal, by id. An entry for gates means the signals that they require, and those whose row names them. */
function needsBySignal(all, signals, { gates }) {
    if (all.length === 0)
        return new Map();
    const requirements = gates.flatMap(({ id, required }) => required.map((one) => ({ gate: id, signal: one.id })));
    const gatesOf = new Map((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(requirements, ({ signal }) => signal).map((same) => [same[0].signal, same.map(({ gate }) => gate)]));
    return new Map(signals.map((signal) => {
        const under = signal.under === null ? [] : [signal.under.id];
        const own = new Set([...(gatesOf.get(signal.id) ?? []), ...under]);
        const matching = all.filter((need) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesIds */ .e)(need.signals, signal.id) && (need.gates === null || need.gates.some((gate) => own.has(gate))));
        return [signal.id, matching];
    }));
}
/** The entries that match none of some signals. */
function unmatchedNeeds(all, signals, tracker) {
    const matched = new Set([...needsBySignal(all, signals, tracker).values()].flat());
    return all.filter((need) => !matched.has(need));
}
/** Whether the policy asks for evidence of a signal: unless all that it says of it is that the word is enough. */
function needsEvidence(needs) {
    return needs.length === 0 || needs.some((one) => one.needs.some((kinds) => !kinds.includes('word')));
}


/***/ }),

/***/ 3399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ notAs),
/* harmony export */   TN: () => (/* binding */ optionValue),
/* harmony export */   YE: () => (/* binding */ fileAndRest)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);

/** The file of a citation and what follows it; null where there is no file. A file with spaces is in double quotes. */
function fileAndRest(text) {
    const trimmed = text.trim();
    const [whole, quoted, plain] = /^(?:"([^"]+)"(?=\s|$)|([^\s"]+)(?=\s|$))/.exec(trimmed) ?? [];
    const file = quoted ?? plain;
    return file === undefined || whole === undefined ? null : { file, rest: trimmed.slice(whole.length).trim() };
}
/** That a citation is not as the usage of its format says. */
function notAs(usage, seen) {
    return { kind: 'wrong', why: `says ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(seen)}, which is not as ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(usage)}` };
}
/** The value of an option: plain, or in double quotes with `\"` and `\\` in it; null where the quotes do not fit. */
function optionValue(text) {
    if (!text.startsWith('"'))
        return /^[^\s"]+$/.test(text) ? text : null;
    return /^"(?:[^"\\]|\\["\\])+"$/.test(text) ? text.slice(1, -1).replace(/\\(["\\])/g, '$1') : null;
}


/***/ }),

/***/ 1516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   oi: () => (/* binding */ anyFormat)
/* harmony export */ });
function anyFormat({ name, usage, parse, read }) {
    return {
        name,
        usage,
        open: (text) => {
            const cited = parse(text);
            if (cited.kind === 'wrong')
                return cited;
            const { file, options } = cited;
            return {
                kind: 'cited',
                file,
                read: (files, context) => (files.length === 0 ? noFile(file) : read(files.map(withoutMark), options, context)),
            };
        },
    };
}
/** The file without the byte order mark that some tools of Windows write. */
function withoutMark({ path, text }) {
    return { path, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}
/** That a file proves nothing, at a place of it or, without one, as a whole. */
function unreadable(path, why, fix, place = null) {
    return { kind: 'unreadable', path, line: place?.line ?? null, column: place?.column ?? null, why, fix };
}
function noFile(path) {
    return unreadable(path, 'matches no file', 'Commit the report, or correct the path');
}


/***/ }),

/***/ 8556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ factBook)
/* harmony export */ });
/** A book with the facts of an earlier run; null where there was none. Where there was one, only what it knows is known. */
function factBook(earlier, now) {
    const known = new Map((earlier ?? []).map((fact) => [keyOf(fact), fact]));
    const asked = new Map();
    return {
        isReplay: earlier !== null,
        answer: async (question, subject, ask, isTimed) => {
            const key = keyOf({ question, subject });
            const isOpen = !isTimed || earlier === null;
            const answer = asked.get(key) ??
                (async () => {
                    const fact = known.get(key);
                    if (fact !== undefined)
                        return fact;
                    if (ask === null || !isOpen)
                        return null;
                    const found = await ask();
                    return { question, subject, answer: found, time: isTimed ? now().toISOString() : null };
                })();
            asked.set(key, answer);
            const fact = await answer;
            const why = 'the facts file has no answer to it; make the file again, with the pack of this commit';
            return fact === null ? { kind: 'unknown', why } : fact.answer; // checked where the file is read
        },
        facts: async () => {
            const all = await Promise.all(asked.values());
            return all
                .filter((fact) => fact !== null)
                .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
        },
    };
}
function keyOf({ question, subject }) {
    return JSON.stringify([question, subject]);
}


/***/ }),

/***/ 3580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ noted)
/* harmony export */ });
/** The same, with all answers in a book. */
function noted({ commits, release, runs, repository, self }, book) {
    const github = runs === null && !book.isReplay ? null : notedRuns(runs, book);
    return {
        commits: notedCommits(commits, book),
        release: notedRelease(release, book),
        runs: { github, repository, self },
    };
}
/** GitHub's runs; without them only what the book knows. */
function notedRuns(runs, book) {
    const ask = (name, subject, question) => book.answer(`runs.${name}`, subject, runs === null ? null : async () => await question(await runs()), true);
    return {
        runsAt: (workflow, sha) => ask('runsAt', [workflow, sha], (port) => port.runsAt(workflow, sha)),
        latestRuns: (workflow, event, branch) => ask('latestRuns', [workflow, event, branch], (port) => port.latestRuns(workflow, event, branch)),
        jobs: (run) => ask('jobs', [run], (port) => port.jobs(run)),
        checks: (name, sha) => ask('checks', [name, sha], (port) => port.checks(name, sha)),
        tip: (branch) => ask('tip', [branch], (port) => port.tip(branch)),
        defaultBranch: () => ask('defaultBranch', [], (port) => port.defaultBranch()),
    };
}
function notedRelease(source, book) {
    return {
        commit: source.commit,
        tag: async (name) => {
            const answer = await book.answer('release.tag', [name], () => source.tag(name), true);
            return answer.kind === 'tag' ? answer : { kind: 'tag', target: answer, signature: answer };
        },
        branch: (name) => book.answer('release.branch', [name], () => source.branch(name), true),
        assets: (tag) => book.answer('release.assets', [tag], () => source.assets(tag), true),
        provenance: (digest) => book.answer('release.provenance', [digest], () => source.provenance(digest), true),
    };
}
function notedCommits(commits, book) {
    const ask = async (name, subject, question) => {
        const answer = await book.answer(`commits.${name}`, subject, question, false);
        return isUnknown(answer) ? null : answer;
    };
    return {
        sha: commits.sha,
        tree: () => ask('tree', [], commits.tree),
        time: () => ask('time', [], commits.time),
        includes: (sha) => ask('includes', [sha], () => commits.includes(sha)),
        isOnLineOf: (tip) => ask('isOnLineOf', [tip], () => commits.isOnLineOf(tip)),
        onOwnLine: (shas) => ask('onOwnLine', [...shas], () => commits.onOwnLine(shas)),
        isSame: (sha, paths) => ask('isSame', [sha, ...paths], () => commits.isSame(sha, paths)),
    };
}
function isUnknown(answer) {
    return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'unknown';
}


/***/ }),

/***/ 7900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2090);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(931);



/** The most that is packed, in bytes: links can multiply files. */
const byteLimit = 4 * 1024 ** 3;
/** The longest target of a symbolic link on Linux, in bytes. */
const targetLimit = 4096;
/** All files at some paths of a commit and below them, following symbolic links, in a fixed number of git processes. Throws as `filesBelow` does, and above 4 GiB. */
async function commitFiles(git, sha, paths) {
    const found = (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .filesBelow */ .DR)(await rootOf(git, sha), paths);
    const files = [...found].map(([path, oid]) => ({ path, oid }));
    const answers = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .checkObjects */ .ZY)(git, files.map(({ oid }) => oid));
    const size = answers.reduce((sum, answer) => sum + ('size' in answer ? answer.size : 0), 0);
    if (size > byteLimit)
        throw new Error(`the files to be packed have ${String(size)} bytes, the limit is 4 GiB`);
    return files;
}
/** The whole tree of a commit, in two git processes where it has symbolic links, else in one. */
async function rootOf(git, sha) {
    return (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(await list(git, sha));
}
async function list(git, sha) {
    const lines = linesOf(await git(['ls-tree', '-r', '-z', '--full-tree', sha]));
    const links = lines.filter(({ mode }) => mode === '120000');
    const targets = await targetsOf(git, [...new Set(links.map(({ oid }) => oid))]);
    return lines.map(({ mode, oid, path, readable }) => {
        if (!readable)
            return { path, node: { kind: 'not-utf-8' } };
        if (mode === '160000')
            return { path, node: { kind: 'submodule' } };
        return { path, node: mode === '120000' ? { kind: 'link', target: targets.get(oid) ?? '' } : { kind: 'file', oid } };
    });
}
/** Reads `mode SP type SP id TAB path NUL`: https://git-scm.com/docs/git-ls-tree#_output_format */
function linesOf(output) {
    const lines = [];
    for (let at = 0; at < output.length;) {
        const tab = output.indexOf('\t', at);
        const end = output.indexOf(0, tab);
        const [mode = '', , oid = ''] = output.toString('latin1', at, tab).split(' ');
        const path = output.subarray(tab + 1, end);
        lines.push({ mode, oid, path: path.toString(), readable: (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path) });
        at = end + 1;
    }
    return lines;
}
/** The targets of symbolic links, by object id; a target that no system could follow is left out. */
async function targetsOf(git, oids) {
    const sizes = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .checkObjects */ .ZY)(git, oids);
    const short = oids.filter((_, index) => {
        const answer = sizes[index];
        return answer?.kind === 'blob' && answer.size <= targetLimit;
    });
    const answers = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(git, short);
    return new Map(short.flatMap((oid, index) => {
        const answer = answers[index];
        const content = answer?.kind === 'blob' ? answer.content : null;
        return content !== null && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) ? [[oid, content.toString()]] : [];
    }));
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   LX: () => (/* binding */ lineCounter),
/* harmony export */   SC: () => (/* binding */ commitTree)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1800);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4989);
/* harmony import */ var _commit_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7900);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2090);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(931);





/** The files of a commit, read from git's objects and never from the checkout. */
function commitTree(git, sha) {
    const names = (paths) => paths.map((path) => `${sha}:${path}`);
    const list = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_4__/* .lazily */ .q)(async () => (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .listedPaths */ .AR)(splitNul(await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', sha])).toSorted()));
    return {
        list,
        read: async (path, limit) => {
            if (/\p{Cc}/u.test(path))
                return { kind: 'not-a-file', what: 'a name with a control character, which is not read' };
            const [found] = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .checkObjects */ .ZY)(git, names([path]));
            if (found?.kind === 'blob' && found.size > limit)
                return { kind: 'too-large', size: found.size };
            if (found?.kind !== 'blob') {
                const reading = notAFile(found);
                // An object that the commit lists and the clone lacks is unknown, not missing.
                return reading.kind === 'missing' && (await list()).includes(path) ? lostReading(found) : reading;
            }
            const [read] = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .readObjects */ .$I)(git, names([path]));
            return read?.kind === 'blob' && read.content !== null ? { kind: 'bytes', bytes: read.content } : notAFile(read);
        },
        identify: async (paths) => {
            const answers = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .checkObjects */ .ZY)(git, names(paths));
            return new Map(paths.flatMap((path, index) => {
                const answer = answers[index];
                return answer !== undefined && 'oid' in answer ? [[path, answer.oid]] : [];
            }));
        },
        look: async (paths) => {
            const answers = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .checkObjects */ .ZY)(git, names(paths));
            const entries = new Map(paths.map((path, index) => [path, entryOf(answers[index])]));
            const missing = paths.filter((path) => entries.get(path)?.kind === 'missing');
            if (missing.length === 0)
                return entries;
            return new Map([...entries, ...(await lookAgain(git, sha, missing))]);
        },
        countLines: async (paths) => {
            const answers = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .checkObjects */ .ZY)(git, names(paths));
            const files = paths.flatMap((path, index) => {
                const answer = answers[index];
                return answer?.kind === 'blob' ? [{ path, oid: answer.oid }] : [];
            });
            const oids = [...new Set(files.map(({ oid }) => oid))];
            const counts = new Map();
            await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .streamObjects */ .Fd)(git, oids, (index) => Promise.resolve(lineCounter((lines) => counts.set(oids[index] ?? '', lines))));
            return new Map(files.flatMap(({ path, oid }) => {
                const lines = counts.get(oid) ?? -1;
                return lines < 0 ? [] : [[path, lines]];
            }));
        },
    };
}
/** The answer for a file that a commit lists and the clone lacks. */
const lost = {
    kind: 'unknown',
    why: 'the commit lists it, but its content is not in the clone; check out without `filter`',
};
function lostReading(answer) {
    return answer?.kind === 'broken-link' ? { kind: 'not-a-file', what: 'a symbolic link that leads to nothing' } : lost;
}
/** The lines of a file that is read whole; -1 for a pointer of Git LFS. */
async function linesOf(bytes) {
    let counted = -1;
    const { take, end } = lineCounter((lines) => {
        counted = lines;
    });
    await take(Buffer.from(bytes));
    await end();
    return counted;
}
/**
 * Counts the lines of a file as editors do, piece by piece: a last line without a line end counts. Returns -1 for a pointer of Git LFS, whose lines are not the lines of the file.
 */
function lineCounter(tell) {
    let [lines, size, last] = [0, 0, 10];
    let beginning = '';
    return {
        take: (piece) => {
            for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1))
                lines += 1;
            if (beginning.length < pointerLimit)
                beginning += piece.toString('latin1', 0, pointerLimit);
            last = piece.at(-1) ?? last;
            size += piece.length;
            return Promise.resolve();
        },
        end: () => {
            const isPointer = size < pointerLimit && beginning.startsWith('version https://git-lfs.github.com/spec/');
            tell(isPointer ? -1 : last === 10 ? lines : lines + 1);
            return Promise.resolve();
        },
    };
}
/** In bytes; Git LFS keeps a small pointer in the commit: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const pointerLimit = 1024;
/** The answer for a path that is not a file of the commit. */
function notAFile(answer) {
    if (answer?.kind === 'tree')
        return { kind: 'not-a-file', what: 'a directory' };
    if (answer?.kind === 'outside')
        return { kind: 'not-a-file', what: 'a symbolic link out of the repository' };
    return { kind: 'missing' };
}
function entryOf(answer) {
    if (answer?.kind === 'blob')
        return { kind: 'file', size: answer.size, tracked: true };
    if (answer?.kind === 'tree')
        return { kind: 'directory', tracked: true };
    if (answer?.kind === 'commit')
        return { kind: 'submodule' };
    return { kind: answer?.kind === 'outside' ? 'outside' : 'missing' };
}
/** A path that git calls missing may be in a submodule, or behind a link such as `./x`, which `cat-file` does not follow. */
async function lookAgain(git, sha, paths) {
    const root = await (0,_commit_files_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I)(git, sha);
    const found = paths.map((path) => [path, (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .whatIsAt */ .eD)(root, path)]);
    const oids = found.flatMap(([, at]) => (at.kind === 'file' ? [at.oid] : []));
    const sizes = new Map((await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .checkObjects */ .ZY)(git, oids)).map((answer, index) => [oids[index], entryOf(answer)]));
    return new Map(found.map(([path, at]) => {
        if (at.kind === 'file') {
            const found = sizes.get(at.oid);
            return [path, found === undefined || found.kind === 'missing' ? lost : found];
        }
        return [path, at.kind === 'folder' ? { kind: 'directory', tracked: true } : { kind: at.kind }];
    }));
}
function splitNul(output) {
    return output
        .toString()
        .split('\0')
        .filter((entry) => entry !== '');
}


/***/ }),

/***/ 2090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   eD: () => (/* binding */ whatIsAt),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);

/** Links can multiply files; no real evidence has this many. */
const fileLimit = 100_000;
/** The longest path of Linux, in characters here, and the most links on the way to a file that it follows. */
const pathLimit = 4096;
const linkLimit = 40;
/** Builds the folders of a listing. */
function folderOf(entries) {
    const root = { kind: 'folder', children: new Map() };
    for (const { path, node } of entries) {
        const steps = path.split('/');
        const name = steps.pop() ?? '';
        let folder = root;
        for (const step of steps) {
            const found = folder.children.get(step);
            const next = found?.kind === 'folder' ? found : { kind: 'folder', children: new Map() };
            folder.children.set(step, next);
            folder = next;
        }
        folder.children.set(name, node);
    }
    return root;
}
/**
 * The object id of every file at some paths and below them, by its path; a symbolic link counts as what it leads to. Throws
 * where a path leads to nothing, out of the repository, into a submodule or, by a link, into itself, where a
 * name is not UTF-8, and above 100,000 files or a path of 4,096 characters. Pure.
 */
function filesBelow(root, paths) {
    const files = new Map();
    const take = (path, way, above) => {
        if ('why' in way)
            throw new Error(`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} ${way.why}, and cannot be packed`);
        if (path.length > pathLimit)
            throw new Error(`the path ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} is too long to be packed`);
        if (files.size >= fileLimit)
            throw new Error(`there are more than ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(fileLimit, 'file')} to be packed`);
        if (way.oid !== null) {
            files.set(path, way.oid);
            return;
        }
        const folder = way.folders.at(-1) ?? root;
        if (above.includes(folder))
            throw new Error(`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} contains itself by a symbolic link, and cannot be packed`);
        const now = [...above, folder];
        for (const name of folder.children.keys())
            take(`${path}/${name}`, follow(way.folders, name), now);
    };
    for (const path of paths)
        take(path, follow([root], path), []);
    return files;
}
/** What a path of a commit leads to, symbolic links followed. Pure. */
function whatIsAt(root, path) {
    const way = follow([root], path);
    if ('why' in way)
        return { kind: way.kind };
    return way.oid === null ? { kind: 'folder' } : { kind: 'file', oid: way.oid };
}
const lost = { kind: 'missing', why: 'leads to nothing in the commit' };
const outside = { kind: 'outside', why: 'is a symbolic link out of the repository' };
/** Follows a path from the last of some folders, as a file system does. */
function follow(start, path) {
    const folders = [...start];
    const steps = path.split('/').toReversed();
    let links = 0;
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (folders.length === 1)
                return outside;
            folders.pop();
            continue;
        }
        const node = folders.at(-1)?.children.get(step);
        if (node === undefined)
            return lost;
        if (node.kind === 'submodule')
            return { kind: 'submodule', why: 'is a submodule, whose files are not in the commit' };
        if (node.kind === 'not-utf-8')
            return { kind: 'missing', why: 'has a name that is not UTF-8' };
        if (node.kind === 'file')
            return steps.length === 0 ? { folders, oid: node.oid } : lost;
        if (node.kind === 'folder')
            folders.push(node);
        else {
            links += 1;
            if (links > linkLimit || node.target === '')
                return lost;
            if (node.target.startsWith('/'))
                return outside;
            steps.push(...node.target.split('/').toReversed());
        }
    }
    return { folders, oid: null };
}


/***/ }),

/***/ 2891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ policyKey)
/* harmony export */ });
/** A key with the types of its schema and its value. */
function policyKey(key) {
    return key;
}


/***/ }),

/***/ 7732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   Tu: () => (/* binding */ atMost)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);

/** A text that is not empty. */
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1, { error: 'a text that is not empty' }));
/** A limit for a list where each entry costs the time to read a file. */
const atMost = (limit) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(limit, { error: `at most ${String(limit)} entries` });
/** A pattern for names, which have at most 255 characters. */
const glob = text.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(255, { error: 'a pattern of at most 255 characters, as long as any name is' }));


/***/ }),

/***/ 7865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ waivers),
/* harmony export */   u: () => (/* binding */ isForTag)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2307);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5086);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2891);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);





const entry = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[\w.-]{1,50}$/, { error: 'letters, digits, `.`, `_` and `-`' })),
    signal: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    gate: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()])),
    covers: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1, { error: '`open`, or rules' }), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(20)),
    reason: _schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(500, { error: 'at most 500 characters' })),
    'approved-by': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[A-Za-z0-9-]{1,39}(?:\[bot\])?$/, { error: 'a login on GitHub' })))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1, { error: 'at least one login' }), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(10)),
    expires: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day, as `2026-12-15`' })),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .glob */ .TI),
});
/** Exceptions. They are in the policy, so that no pull request excuses itself. */
const waivers = (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .policyKey */ .s)({
    schema: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry).check((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(100)),
    check: (file, rules) => [...file.flatMap((one, index) => entryProblems(one, index, rules)), ...repeatedIds(file)],
    value: (file = [], placeOf) => file.map((one, index) => ({
        id: one.id,
        of: one.signal === undefined
            ? { kind: 'gate', id: String(one.gate ?? '').normalize('NFC') }
            : { kind: 'signal', id: one.signal.normalize('NFC') },
        covers: one.covers,
        reason: one.reason,
        approvedBy: one['approved-by'],
        expires: one.expires,
        tags: one.tags ?? '**',
        place: placeOf(index),
    })),
    loosenings: (base = [], head = []) => head.flatMap((one) => {
        const before = base.find(({ id }) => id === one.id);
        if (before === undefined)
            return [`the waiver ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(one.id)} is added`];
        return isWider(before, one) ? [`the waiver ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(one.id)} covers more, or ends later`] : [];
    }),
});
/** Whether a waiver counts for a tag. */
function isForTag({ tags }, tag) {
    return tag !== null && (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesGlob */ .k)(tags, tag);
}
function isWider(before, now) {
    const known = new Set(before.covers);
    return (before.signal !== now.signal ||
        String(before.gate) !== String(now.gate) ||
        now.covers.some((one) => !known.has(one)) ||
        now.expires > before.expires ||
        (before.tags !== now.tags && before.tags !== undefined) ||
        before['approved-by'].some((login) => !now['approved-by'].includes(login)));
}
function entryProblems(one, index, rules) {
    const isOne = (one.signal === undefined) !== (one.gate === undefined);
    return [
        ...(isOne
            ? []
            : [
                {
                    path: [index],
                    message: `The waiver ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(one.id)} names ${one.signal === undefined ? 'nothing' : 'a signal and a gate'}, expected one signal or one gate. Write two waivers for two things.`,
                },
            ]),
        ...(isDay(one.expires)
            ? []
            : [{ path: [index, 'expires'], message: `There is no day ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(one.expires)}. Correct it.` }]),
        ...one.covers.flatMap((rule, at) => {
            if (rule === 'open')
                return [];
            const known = rules.get(rule);
            const path = [index, 'covers', at];
            if (known === undefined)
                return [{ path, message: `There is no rule ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(rule)}, expected \`open\` or a rule. Correct the name.` }];
            return known.isFixed
                ? [{ path, message: `No waiver may cover the rule ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(rule)}. Delete it, and correct what it finds.` }]
                : [];
        }),
    ];
}
function repeatedIds(file) {
    const seen = new Set();
    return file.flatMap(({ id }, index) => {
        const isAgain = seen.has(id);
        seen.add(id);
        return isAgain
            ? [{ path: [index, 'id'], message: `There are two waivers ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)([id])}. Give each its own id.` }]
            : [];
    });
}
/** Whether a text names a day of the calendar. */
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ readPolicyOf),
/* harmony export */   KV: () => (/* binding */ choosePolicy),
/* harmony export */   jV: () => (/* binding */ ownPolicy),
/* harmony export */   k1: () => (/* binding */ policyPath)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8734);
/* harmony import */ var _model_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4989);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5180);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5086);
/* harmony import */ var _documents_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3183);
/* harmony import */ var _documents_near_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4970);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2138);







/** Where the policy is, unless an input says otherwise. */
const policyPath = (0,_model_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .knownPath */ .ry)('.github/gate-ledger.yml');
/** The largest policy file that is read, in bytes: more than a thousand lines. */
const policyLimit = 64 * 1024;
/** Reads the policy of a tree. A missing policy is a problem only where its path was given, or where another file looks like it. Throws where the tree cannot be read. */
async function readPolicyOf(tree, path, rules) {
    const reading = await tree.read(path, policyLimit);
    const refused = (message) => ({
        policy: null,
        text: '',
        problems: [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('policy-invalid', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(path), message)],
    });
    switch (reading.kind) {
        case 'missing':
            return await absent(tree, path);
        case 'too-large':
            return refused(`The policy has ${String(reading.size)} bytes, the limit is ${String(policyLimit)}. Shorten it.`);
        case 'not-a-file':
            return refused(`${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(path)} is ${reading.what}, expected a file.`);
        case 'unknown':
            return refused(`It is not known whether there is a policy ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(path)}: ${reading.why}.`);
        case 'bytes': {
            // Loaded only when needed: most repositories have no policy, and need no YAML parser.
            const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 6914));
            const { source, problems } = (0,_documents_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(path, reading.bytes);
            const { policy, problems: wrong } = readPolicy(source, rules);
            const isText = problems.every(({ rule }) => rule !== 'document-encoding');
            return {
                policy: isText ? policy : null,
                text: source.text,
                problems: isText ? [...problems, ...wrong] : problems,
            };
        }
    }
}
/** The default path may be absent. A path that was given may not, and a file that looks like the default policy is reported. */
async function absent(tree, path) {
    const none = { policy: null, text: null, problems: [] };
    const paths = await tree.list();
    if (path === policyPath) {
        // Only in folders where people put such a file, not in examples or workflows.
        const beside = paths.filter((one) => /^(?:\.github\/)?[^/]+\.(?:ya?ml|json)$/i.test(one));
        if ((0,_documents_near_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nearPaths */ .vL)(path, beside).length === 0)
            return none;
        const message = `There is no policy at ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(path)}, the path that is read.${(0,_documents_near_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(path, beside)} Rename the file, or name it by the input \`policy\` (\`--policy\`).`;
        return { ...none, problems: [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('policy-missing', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(path), message)] };
    }
    const message = `There is no policy ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(path)}, which \`policy\` (\`--policy\`) names. Add it, or correct the path.${(0,_documents_near_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(path, paths)}`;
    return { ...none, problems: [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('policy-missing', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(path), message)] };
}
/** The policy of a run without a base: the head's own. */
function ownPolicy(head, path) {
    const policy = head.policy ?? (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G4)(path);
    return {
        policy,
        basePolicy: policy,
        change: { base: policy, head: policy, instead: null, differs: false },
        problems: head.problems,
    };
}
/**
 * Chooses between the policy of a change and the policy of the tip of its base. The base's policy is obeyed: a change must not be judged by rules that it rewrites. Where the base has no valid policy, the default policy is obeyed, together with those keys of the head's policy that only say how to read. Only where the base has no documents either (`isFirst`), the change cannot ask for less, and the head's policy is obeyed.
 */
function choosePolicy(head, tip, path, isFirst) {
    const own = head.policy ?? (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G4)(path);
    const differs = head.text !== tip.text;
    const { problems } = head;
    if (tip.policy !== null)
        return {
            policy: tip.policy,
            basePolicy: tip.policy,
            change: { base: tip.policy, head: own, instead: null, differs },
            problems,
        };
    if (tip.text === null && isFirst)
        return { policy: own, basePolicy: own, change: { base: own, head: own, instead: 'first', differs }, problems };
    const policy = (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readingAs */ .hf)((0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G4)(path), own);
    const instead = tip.text === null ? 'absent' : 'invalid';
    return { policy, basePolicy: policy, change: { base: (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPolicy */ .G4)(path), head: own, instead, differs }, problems };
}


/***/ }),

/***/ 2138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G4: () => (/* binding */ defaultPolicy),
  wQ: () => (/* binding */ gatesFor),
  a: () => (/* binding */ loosenings),
  US: () => (/* binding */ policyOf),
  NP: () => (/* binding */ policyProblems),
  wh: () => (/* binding */ policySchema),
  hf: () => (/* binding */ readingAs),
  L3: () => (/* binding */ releaseFor)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./src/model/source.ts
var source = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/model/glob.ts
var glob = __webpack_require__(2307);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./src/model/repository-path.ts
var repository_path = __webpack_require__(4989);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/documents/bounds/bounded-match.ts
var bounded_match = __webpack_require__(8822);
// EXTERNAL MODULE: ./src/read/policy/keys/key.ts
var key = __webpack_require__(2891);
// EXTERNAL MODULE: ./src/read/policy/keys/schemas.ts
var keys_schemas = __webpack_require__(7732);
;// CONCATENATED MODULE: ./src/read/policy/keys/path.ts




/** The problems of a path that the policy names; empty where it names none. */
function pathProblem(value, path = []) {
    if (value === undefined || (0,repository_path/* namedPath */.hq)(value) !== null)
        return [];
    return [
        {
            path,
            message: `Unexpected path ${(0,model_text/* quote */.hD)(value)}, expected a path from the repository's root, without \`..\`. Correct it.`,
        },
    ];
}
/** The key for the path of one of the documents. */
function documentKey(name) {
    return (0,key/* policyKey */.s)({
        schema: keys_schemas/* text */.Qq,
        check: (file) => pathProblem(file),
        value: (file, placeOf) => file === undefined ? null : { path: (0,repository_path/* knownPath */.ry)(file), place: placeOf() },
        loosenings: (base, head) => (base === head ? [] : [`\`${name}\` names another file or none`]),
        adopted: (_, own) => own,
    });
}

;// CONCATENATED MODULE: ./src/read/policy/keys/claims.ts







const pattern = keys_schemas/* text */.Qq.check(api/* _maxLength */.Eb(1000, { error: 'a pattern of at most 1000 characters' }));
/** Claims that other files may make only while every gate is GO. */
const claims = (0,key/* policyKey */.s)({
    schema: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: keys_schemas/* text */.Qq, pattern })).check((0,keys_schemas/* atMost */.Tu)(100)),
    check: (file) => file.flatMap((claim, index) => [
        ...pathProblem(claim.path, [index, 'path']),
        ...patternProblems(claim.pattern, [index, 'pattern']),
    ]),
    value: (file = [], placeOf) => file.map(({ path, pattern: wanted }, index) => ({
        path: (0,repository_path/* knownPath */.ry)(path),
        pattern: wanted,
        place: placeOf(index, 'pattern'),
    })),
    loosenings: (base = [], head = []) => base
        .filter((claim) => !head.some((other) => other.path === claim.path && other.pattern === claim.pattern))
        .map(({ path }) => `a claim about ${(0,model_text/* quote */.hD)(path)} is no longer checked`),
});
function patternProblems(value, path) {
    const wrong = (0,bounded_match/* patternProblem */.A)(value);
    if (wrong === null)
        return [];
    const message = `Unexpected pattern ${(0,model_text/* quote */.hD)(value)}, expected a regular expression of JavaScript. Correct it: ${(0,model_text/* quote */.hD)(wrong)}.`;
    return [{ path, message }];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/read/documents/ledger/columns.ts
var columns = __webpack_require__(6924);
;// CONCATENATED MODULE: ./src/read/policy/keys/columns.ts





const names = Object.keys(columns/* columnNames */.lo); // the keys of the record
/** The headers of the ledger's columns, where they are not the usual ones: a name; a list, where the first that a table has counts; or `none` where there is no such column. */
const columns_columns = (0,key/* policyKey */.s)({
    schema: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(names), schemas/* union */.KCZ([keys_schemas/* text */.Qq, schemas/* array */.YOg(keys_schemas/* text */.Qq).check(api/* _minLength */.m9(1), (0,keys_schemas/* atMost */.Tu)(20))], {
        error: 'a header, a list of headers, or `none`',
    })),
    check: (file) => ['id', 'status']
        .filter((name) => file[name] === 'none')
        .map((name) => ({
        path: [name],
        message: `Unexpected \`none\`, expected a header: a ledger must have ${name === 'id' ? 'an id' : 'a status'} column. Write its header.`,
    })),
    value: (file = {}) => Object.fromEntries(Object.entries(file).map(([name, given]) => [name, given === 'none' ? 'none' : [given].flat()])),
    loosenings: (base = {}, head = {}) => names.every((name) => (0,external_node_util_.isDeepStrictEqual)(base[name], head[name])) ? [] : ['`columns` reads other columns'],
    adopted: (_, own) => own,
});

;// CONCATENATED MODULE: ./src/read/policy/keys/ids.ts


/** Where the id of a signal is unique: `per-gate` where each gate has its own numbers or names; then the gate becomes a part of the id. */
const ids = (0,key/* policyKey */.s)({
    schema: schemas/* enum */.k5n(['per-ledger', 'per-gate']),
    value: (file = 'per-ledger') => file,
    loosenings: (base = 'per-ledger', head = 'per-ledger') => base === head ? [] : ['`ids` changes the ids of the signals'],
    adopted: (_, own) => own,
});

// EXTERNAL MODULE: ./src/model/proof.ts
var proof = __webpack_require__(1159);
;// CONCATENATED MODULE: ./src/read/policy/keys/proof.ts






const kind = schemas/* enum */.k5n(proof/* proofKinds */.mS);
const kinds = schemas/* union */.KCZ([kind, schemas/* array */.YOg(kind).check(api/* _minLength */.m9(1))], {
    error: `${(0,model_text/* oneOf */.yL)(proof/* proofKinds */.mS)}, or a list of them`,
});
const entry = schemas/* strictObject */.rej({
    signals: schemas/* optional */.lqM(keys_schemas/* glob */.TI.check(api/* _regex */.Fk(/^[^[\]{}]*$/, { error: 'a pattern of `*`, `?` and characters of ids, without `[` and `{`' }))),
    gates: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()])).check(api/* _minLength */.m9(1), (0,keys_schemas/* atMost */.Tu)(1000))),
    needs: schemas/* array */.YOg(kinds).check(api/* _minLength */.m9(1, { error: 'at least one kind of proof' }), (0,keys_schemas/* atMost */.Tu)(10)),
    'max-age': schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[1-9]\d{0,3}[hdw]$/, { error: 'an age in hours, days or weeks, as `14d`' }))),
    since: schemas/* optional */.lqM(schemas/* literal */.euz('unchanged', { error: '`unchanged`' })),
});
/** What proves the signals; where no entry matches a signal, a file of the commit. */
const proof_proof = (0,key/* policyKey */.s)({
    schema: schemas/* array */.YOg(entry).check((0,keys_schemas/* atMost */.Tu)(100)),
    value: (file = [], placeOf) => file.map((one, index) => ({
        signals: (one.signals ?? '*').normalize('NFC'),
        gates: one.gates?.map((gate) => String(gate).normalize('NFC')) ?? null,
        needs: one.needs.map((need) => [need].flat()),
        maxAge: ageOf(one),
        unchanged: one.since === 'unchanged',
        place: placeOf(index),
    })),
    loosenings: (base = [], head = []) => [
        ...base.filter((one) => asksForProof(one) && !head.some((other) => keeps(one, other))).map(lost),
        ...head
            .filter((one) => mayLower(one) && !base.some((other) => keeps(one, other) && keeps(other, one)))
            .map(lowered),
    ],
});
const milliseconds = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };
function ageOf({ 'max-age': age }) {
    if (age === undefined)
        return null;
    const unit = age.slice(-1); // by the pattern
    return Number(age.slice(0, -1)) * milliseconds[unit];
}
/** Whether an entry asks for anything at all. */
function asksForProof({ needs }) {
    return needs.some((need) => ![need].flat().includes('word'));
}
/** Whether a new entry may ask for less than the default, a file: it takes its signals away from that. Or it lets an earlier run count. */
function mayLower(one) {
    return !asksForProof(one) || one.since === 'unchanged';
}
/** Whether an entry of the head asks for at least as much, of at least as many signals. */
function keeps(one, other) {
    const [pattern, otherPattern] = [one.signals ?? '*', other.signals ?? '*'];
    const gates = one.gates?.map(String);
    const isAsWide = 
    // A pattern takes all that another one takes where it takes the other one's stars, too: only a star takes a star.
    (otherPattern === pattern || (!otherPattern.includes('?') && (0,glob/* matchesIds */.e)(otherPattern, pattern))) &&
        (other.gates === undefined || gates?.every((gate) => other.gates?.map(String).includes(gate)) === true);
    const asksAsMuch = one.needs.every((need) => {
        const accepted = new Set([need].flat());
        return other.needs.some((now) => [now].flat().every((kind) => [...accepted].some((one) => (0,proof/* isProof */.rN)(kind, one))));
    });
    const isAsYoung = (ageOf(other) ?? Infinity) <= (ageOf(one) ?? Infinity);
    return isAsWide && asksAsMuch && isAsYoung && (other.since === undefined || one.since !== undefined);
}
function lost(one) {
    return `\`proof\` asks ${scopeOf(one)} for less`;
}
function lowered(one) {
    return one.since === 'unchanged'
        ? `\`proof\` lets a run at an earlier commit count ${scopeOf(one)}`
        : `\`proof\` takes the word ${scopeOf(one)}, without a file`;
}
function scopeOf({ signals = '*', gates }) {
    const of = gates === undefined ? '' : ` of ${gates.length === 1 ? 'gate' : 'gates'} ${(0,model_text/* oneOf */.yL)(gates.map(String), 'and')}`;
    return `for the signals ${(0,model_text/* quote */.hD)(signals)}${of}`;
}

// EXTERNAL MODULE: ./src/model/ref-name.ts
var ref_name = __webpack_require__(8314);
;// CONCATENATED MODULE: ./src/read/policy/keys/release-file.ts


// Ranges as in GitHub's own filters are not supported: a pattern with one would match no tag, so a later pattern that asks for less would match.
const tagError = 'a pattern of `*`, `**`, `?` and characters that a tag may have, without `[`';
/** What a release of some tags needs, as in the file. */
const releaseSchema = schemas/* strictObject */.rej({
    tags: keys_schemas/* glob */.TI.check(api/* _regex */.Fk(/^[^\s~^:[\\]*$/, { error: tagError })),
    gates: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* literal */.euz('all'), schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()])).check(api/* _minLength */.m9(1))], {
        error: '`all` or a list of gate ids',
    })),
    branch: schemas/* optional */.lqM(keys_schemas/* text */.Qq),
    signed: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    changelog: schemas/* optional */.lqM(schemas/* union */.KCZ([keys_schemas/* text */.Qq, schemas/* strictObject */.rej({ path: keys_schemas/* text */.Qq, dated: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })], {
        error: 'a path, or `{ path: CHANGELOG.md, dated: false }`',
    })),
    notes: schemas/* optional */.lqM(schemas/* strictObject */.rej({ path: keys_schemas/* text */.Qq, sections: schemas/* optional */.lqM(schemas/* array */.YOg(keys_schemas/* text */.Qq)) })),
    assets: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({ match: keys_schemas/* glob */.TI, attested: schemas/* optional */.lqM(schemas/* boolean */.zMY()) }))),
});

;// CONCATENATED MODULE: ./src/read/policy/keys/release-loosenings.ts

/** For each key of a release: where the head's value asks for less than the base's, each as a clause. A key without an entry does not compile. */
const ofKey = {
    // Entries are paired by their pattern; another pattern is another entry.
    tags: () => [],
    gates: (base = 'all', head = 'all', of) => {
        if (head === 'all')
            return [];
        if (base === 'all')
            return [`some gates are no longer required${of}`];
        const kept = new Set(head.map(String));
        return base
            .filter((gate) => !kept.has(String(gate)))
            .map((gate) => `gate ${(0,model_text/* quote */.hD)(String(gate))} is no longer required${of}`);
    },
    branch: (base, head, of) => (base === undefined || base === head ? [] : [`\`branch\` is changed or removed${of}`]),
    signed: (base = false, head = false, of) => (base && !head ? [`\`signed\` is off${of}`] : []),
    changelog: (base, head, of) => {
        if (base === undefined)
            return [];
        const [before, after] = [changelogOf(base), changelogOf(head)];
        if (before.path !== after.path)
            return [`\`changelog\` names another file or none${of}`];
        return before.dated && !after.dated ? [`a section of \`changelog\` no longer needs a date${of}`] : [];
    },
    notes: (base, head, of) => {
        if (base === undefined)
            return [];
        const kept = new Set(head?.sections ?? []);
        return [
            ...(base.path === head?.path ? [] : [`\`notes\` names another file or none${of}`]),
            ...(base.sections ?? [])
                .filter((section) => !kept.has(section))
                .map((section) => `the section ${(0,model_text/* quote */.hD)(section)} of \`notes\` is gone${of}`),
        ];
    },
    assets: (base = [], head = [], of) => base
        .filter(({ match, attested = false }) => !head.some((asset) => asset.match === match && (asset.attested === true || !attested)))
        .map(({ match }) => `the asset ${(0,model_text/* quote */.hD)(match)}, or its attestation, is no longer required${of}`),
};
function changelogOf(file) {
    return typeof file === 'object' ? { path: file.path, dated: file.dated ?? true } : { path: file, dated: true };
}
/** The first pattern that matches counts, so a new pattern, or another order, takes tags away from later patterns. */
function releaseLoosenings(before, after) {
    const [known, now] = [
        new Set(before.map(({ tags }) => tags)),
        new Map(after.toReversed().map((release) => [release.tags, release])),
    ];
    const kept = after.filter(({ tags }) => known.has(tags)).map(({ tags }) => tags);
    const order = before.map(({ tags }) => tags).filter((tags) => now.has(tags));
    const added = after.filter(({ tags, gates = 'all' }) => !known.has(tags) && (before.length > 0 || gates !== 'all'));
    return [
        ...before.filter(({ tags }) => !now.has(tags)).map(({ tags }) => `the release pattern ${(0,model_text/* quote */.hD)(tags)} is removed`),
        ...added.map(({ tags }) => `the new release pattern ${(0,model_text/* quote */.hD)(tags)} may ask for less for its tags`),
        ...(kept.join('\n') === order.join('\n') ? [] : ['the release patterns are in another order']),
        ...before.flatMap((release) => {
            const other = now.get(release.tags);
            return other === undefined ? [] : releaseOf(release, other);
        }),
    ];
}
function releaseOf(base, head) {
    const of = ` for ${(0,model_text/* quote */.hD)(base.tags)}`;
    const keys = Object.keys(ofKey); // the keys of the record
    return keys.flatMap((key) => ofKey[key](base[key], head[key], of)); // both values are of the same key
}

;// CONCATENATED MODULE: ./src/read/policy/keys/releases.ts








/** What the releases of some tags need; the first entry whose pattern matches counts. */
const releases = (0,key/* policyKey */.s)({
    schema: schemas/* array */.YOg(releaseSchema),
    check: (file) => file.flatMap(releaseProblems),
    value: (file = [], placeOf) => file.map((one, index) => toRelease(one, (...path) => placeOf(index, ...path))),
    loosenings: (base = [], head = []) => releaseLoosenings(base, head),
});
function releaseProblems({ branch, changelog, notes }, index) {
    const isBranch = branch === undefined || ref_name/* refName */.P.test(branch);
    return [
        ...(typeof changelog === 'object'
            ? pathProblem(changelog.path, [index, 'changelog', 'path'])
            : pathProblem(changelog, [index, 'changelog'])),
        ...pathProblem(notes?.path, [index, 'notes', 'path']),
        ...(isBranch
            ? []
            : [
                {
                    path: [index, 'branch'],
                    message: `Unexpected branch ${(0,model_text/* quote */.hD)(branch)}, expected the name of a branch, without \`refs/heads/\`. Correct it.`,
                },
            ]),
    ];
}
function toRelease({ tags, gates = 'all', branch, signed = false, changelog, notes, assets = [] }, placeOf) {
    return {
        tags,
        gates: gates === 'all' ? gates : gates.map((gate, index) => ({ id: String(gate), place: placeOf('gates', index) })),
        branch: branch === undefined ? null : { name: branch, place: placeOf('branch') },
        signed: signed ? { place: placeOf('signed') } : null,
        changelog: releases_changelogOf(changelog, placeOf),
        notes: notes === undefined
            ? null
            : { path: notes.path, sections: notes.sections ?? [], place: placeOf('notes', 'path') },
        assets: assets.map(({ match, attested = false }, index) => ({
            match,
            attested,
            place: placeOf('assets', index, 'match'),
        })),
    };
}
function releases_changelogOf(file, placeOf) {
    if (file === undefined)
        return null;
    return typeof file === 'string'
        ? { path: (0,repository_path/* knownPath */.ry)(file), dated: true, place: placeOf('changelog') }
        : { path: (0,repository_path/* knownPath */.ry)(file.path), dated: file.dated ?? true, place: placeOf('changelog', 'path') };
}

// EXTERNAL MODULE: ./src/model/problem.ts
var problem = __webpack_require__(8734);
;// CONCATENATED MODULE: ./src/read/policy/keys/rules.ts




/** The values that the policy may give to a rule. */
const settings = [...problem/* severities */.gO, 'off'];
/** The severities of rules that differ from the rules' own. */
const rules = (0,key/* policyKey */.s)({
    schema: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(settings)),
    check: (file, catalogue) => Object.entries(file).flatMap(([id, setting]) => ruleProblem(id, setting, catalogue)),
    value: (file = {}) => new Map(Object.entries(file)),
    loosenings: (base = {}, head = {}, catalogue) => [...catalogue].flatMap(([id, { severity }]) => {
        const [before, after] = [base[id] ?? severity, head[id] ?? severity];
        return settings.indexOf(after) > settings.indexOf(before)
            ? [`the rule \`${id}\` goes from ${before} to ${after}`]
            : [];
    }),
});
function ruleProblem(id, setting, catalogue) {
    const rule = catalogue.get(id);
    if (rule === undefined)
        return [
            {
                path: [id],
                message: `There is no rule ${(0,model_text/* quote */.hD)(id)}. Correct the name; docs/rules.md of Gate Ledger lists all rules.`,
            },
        ];
    if (!rule.isFixed || setting === 'error')
        return [];
    const message = `No policy may relax the rule ${(0,model_text/* quote */.hD)(id)}. Delete the line. Other rules may be ${(0,model_text/* oneOf */.yL)(settings)}.`;
    return [{ path: [id], message }];
}

;// CONCATENATED MODULE: ./src/read/policy/keys/runs.ts





/** Somebody else chooses the commit or the code of these runs, or they prove nothing about a branch. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const events = ['push', 'merge_group', 'schedule', 'workflow_dispatch'];
const usualEvents = ['push', 'merge_group'];
/** The app of GitHub Actions: everybody who may write to the repository can make a check in its name. */
const actionsApp = 15368;
/** Which runs and checks count. */
const runs = (0,key/* policyKey */.s)({
    schema: schemas/* strictObject */.rej({
        events: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(events)).check(api/* _minLength */.m9(1, { error: 'at least one event' }))),
        branch: schemas/* optional */.lqM(keys_schemas/* text */.Qq),
        'same-tree': schemas/* optional */.lqM(schemas/* boolean */.zMY()),
        attempts: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* literal */.euz('any'), schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(100))], { error: '`any`, or a number from 1' })),
        apps: schemas/* optional */.lqM(schemas/* record */.g1P(keys_schemas/* text */.Qq, schemas/* int */.Whr().check(api/* _positive */.NC()))),
    }),
    check: ({ branch, apps = {} }) => [
        ...(branch === undefined || ref_name/* refName */.P.test(branch)
            ? []
            : [
                {
                    path: ['branch'],
                    message: `Unexpected branch ${(0,model_text/* quote */.hD)(branch)}, expected the name of a branch, without \`refs/heads/\`. Correct it.`,
                },
            ]),
        ...Object.entries(apps)
            .filter(([, app]) => app === actionsApp)
            .map(([name]) => ({
            path: ['apps', name],
            message: `Unexpected app ${String(actionsApp)}, GitHub Actions, for the check ${(0,model_text/* quote */.hD)(name)}: everybody who may write can make such a check. Cite the workflow instead, as \`run: .github/workflows/ci.yml / JOB\`.`,
        })),
    ],
    value: (file = {}) => ({
        events: file.events ?? usualEvents,
        branch: file.branch ?? null,
        sameTree: file['same-tree'] ?? false,
        attempts: file.attempts === undefined || file.attempts === 'any' ? null : file.attempts,
        apps: new Map(Object.entries(file.apps ?? {})),
    }),
    loosenings: (base = {}, head = {}) => {
        const known = new Set(base.events ?? usualEvents);
        const added = (head.events ?? usualEvents).filter((event) => !known.has(event));
        const limit = (attempts) => typeof attempts === 'number' ? attempts : Infinity;
        const other = Object.entries(head.apps ?? {}).filter(([name, app]) => base.apps?.[name] !== app);
        return [
            ...(added.length === 0 ? [] : [`\`runs\` also counts runs by ${(0,model_text/* oneOf */.yL)(added, 'and')}`]),
            ...(base.branch === head.branch ? [] : ['`runs` counts another branch']),
            ...(head['same-tree'] === true && base['same-tree'] !== true
                ? ['`runs` also counts runs at another commit with the same files']
                : []),
            ...(limit(head.attempts) > limit(base.attempts) ? ['`runs` counts later attempts'] : []),
            ...other.map(([name]) => base.apps?.[name] === undefined
                ? `\`runs\` also counts the check ${(0,model_text/* quote */.hD)(name)}`
                : `\`runs\` takes the check ${(0,model_text/* quote */.hD)(name)} from another app`),
        ];
    },
});

// EXTERNAL MODULE: ./src/model/skeleton.ts
var skeleton = __webpack_require__(542);
;// CONCATENATED MODULE: ./src/read/policy/keys/sections.ts






const headings = schemas/* array */.YOg(keys_schemas/* text */.Qq).check(api/* _minLength */.m9(1, { error: 'at least one heading' }), (0,keys_schemas/* atMost */.Tu)(100));
/** The parts of the ledger that are read. */
const sections = (0,key/* policyKey */.s)({
    schema: schemas/* union */.KCZ([schemas/* strictObject */.rej({ ignore: headings }), schemas/* strictObject */.rej({ only: headings })], {
        error: '`ignore` or `only`, with a list of headings',
    }),
    value: (file) => {
        if (file === undefined)
            return { kind: 'all' };
        return 'ignore' in file ? { kind: 'ignore', headings: file.ignore } : { kind: 'only', headings: file.only };
    },
    loosenings: (base, head) => {
        if (head === undefined || (0,external_node_util_.isDeepStrictEqual)(base, head))
            return [];
        if ('ignore' in head)
            return sections_lost(head.ignore, base !== undefined && 'ignore' in base ? base.ignore : []);
        return base !== undefined && 'only' in base ? sections_lost(base.only, head.only) : ['only some sections are read'];
    },
    adopted: (_, own) => own,
});
/** The headings that one list has and the other lacks, each as a clause. */
function sections_lost(some, others) {
    const known = new Set(others.map(skeleton/* skeleton */.q));
    return some
        .filter((heading) => !known.has((0,skeleton/* skeleton */.q)(heading)))
        .map((heading) => `the section ${(0,model_text/* quote */.hD)(heading)} is no longer read`);
}

;// CONCATENATED MODULE: ./src/read/policy/keys/snapshots.ts






/** Markdown files with a table of gates that is kept by hand. */
const snapshots = (0,key/* policyKey */.s)({
    schema: schemas/* array */.YOg(keys_schemas/* text */.Qq).check((0,keys_schemas/* atMost */.Tu)(100)),
    check: (file) => file.flatMap((path, index) => pathProblem(path, [index])),
    value: (file = [], placeOf) => file.map((path, index) => ({ path: (0,repository_path/* knownPath */.ry)(path), place: placeOf(index) })),
    loosenings: (base = [], head = []) => base.filter((path) => !head.includes(path)).map((path) => `the snapshot ${(0,model_text/* quote */.hD)(path)} is no longer checked`),
});

// EXTERNAL MODULE: ./src/model/read-status.ts
var read_status = __webpack_require__(8644);
// EXTERNAL MODULE: ./src/model/statuses.ts
var statuses = __webpack_require__(9819);
;// CONCATENATED MODULE: ./src/read/policy/keys/statuses.ts






const schema = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(statuses/* statuses */.bM), schemas/* array */.YOg(schemas/* string */.YjP()));
/** The words for each status, in addition to the statuses themselves. */
const statuses_statuses = (0,key/* policyKey */.s)({
    schema,
    check: wordProblems,
    value: (file) => new Map([...ownWords, ...wordsOf(file)]),
    loosenings: (base, head) => {
        const before = wordsOf(base);
        return [...wordsOf(head)]
            .filter(([word, status]) => !(0,statuses/* isOpen */.nT)(status) && before.get(word) !== status)
            .map(([word, status]) => `${(0,model_text/* quote */.hD)(word)} counts as ${status}`);
    },
    // More words for GO or N/A are not only about reading: they may close a gate.
    adopted: (judging, own) => new Map([...own].filter(([word, status]) => (0,statuses/* isOpen */.nT)(status) || judging.has(word))),
});
/** What may follow the word of a status. */
const statusNotes = (0,key/* policyKey */.s)({
    schema: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz('any')], { error: '`true`, `false` or `any`' }),
    value: (file = false) => (file === 'any' ? 'any' : file ? 'parentheses' : 'none'),
    loosenings: (base = false, head = false) => {
        const ranks = [false, true, 'any'];
        return ranks.indexOf(head) > ranks.indexOf(base) ? ['`status-notes` allows more text after a status'] : [];
    },
});
const ownWords = statuses/* statuses */.bM.map((status) => [status, status]);
/** The words of a policy, in the form that is used. */
function wordsOf(file = {}) {
    return new Map(statuses/* statuses */.bM.flatMap((status) => (file[status] ?? []).map((word) => [(0,read_status/* usedWord */.eY)(word), status])));
}
/**
 * A word has one status, otherwise the order of the file would decide which signals are GO. Words are compared in the form that is used. A word for GO or N/A must not be one that a reader takes for another status.
 */
function wordProblems(file) {
    const words = statuses/* statuses */.bM.flatMap((status) => (file[status] ?? []).map((word, index) => ({ status, word: (0,read_status/* usedWord */.eY)(word), path: [status, index] })));
    const meaning = new Map();
    const looks = new Map();
    for (const { status, word } of [...statuses/* statuses */.bM.map((status) => ({ status, word: status })), ...words]) {
        if (!meaning.has(word))
            meaning.set(word, status);
        const key = (0,skeleton/* skeleton */.q)(word);
        looks.set(key, [...(looks.get(key) ?? []), { word, status }]);
    }
    return words.flatMap(({ status, word, path }) => {
        const other = meaning.get(word) ?? status;
        // A word for GO or N/A must not look like a word that keeps a gate open.
        const alike = (0,statuses/* isOpen */.nT)(status)
            ? undefined
            : looks.get((0,skeleton/* skeleton */.q)(word))?.find((one) => one.status !== status && one.word !== word)?.word;
        if (word === '' ? !(0,statuses/* isOpen */.nT)(status) : (0,model_text/* hiddenCharacters */.xy)(word).length > 0)
            return [
                { path, message: `Unexpected word ${(0,model_text/* quote */.hD)(word)} for ${status}, expected visible characters. Correct it.` },
            ];
        if (other !== status)
            return [
                {
                    path,
                    message: `Unexpected word ${(0,model_text/* quote */.hD)(word)} for ${status}: it already means ${other}. Delete one of the two.`,
                },
            ];
        return alike === undefined
            ? []
            : [
                {
                    path,
                    message: `Unexpected word ${(0,model_text/* quote */.hD)(word)} for ${status}: a reader may take it for ${(0,model_text/* quote */.hD)(alike)}. Choose another word.`,
                },
            ];
    });
}

// EXTERNAL MODULE: ./src/read/policy/keys/waivers.ts
var waivers = __webpack_require__(7865);
;// CONCATENATED MODULE: ./src/read/policy/keys/index.ts












/** Every key of the policy file, in the order of the schema. A new key needs one file in this folder and one line here. */
const keys = {
    ledger: documentKey('ledger'),
    tracker: documentKey('tracker'),
    columns: columns_columns,
    statuses: statuses_statuses,
    'status-notes': statusNotes,
    sections: sections,
    ids: ids,
    rules: rules,
    releases: releases,
    claims: claims,
    snapshots: snapshots,
    proof: proof_proof,
    runs: runs,
    waivers: waivers/* waivers */.s,
};
/** The names of the keys, in their order. */
const keyNames = Object.keys(keys); // the keys of the record

;// CONCATENATED MODULE: ./src/read/policy/policy.ts




const shape = Object.fromEntries(keyNames.map((name) => [name, schemas/* optional */.lqM(keys[name].schema)]));
/** The policy file. Every key may be left out. */
const policySchema = schemas/* strictObject */.rej(shape);
/** The problems of a file that the schema allows. Pure. */
function policyProblems(file, rules) {
    return keyNames.flatMap((name) => {
        const { check } = anyKey(name);
        if (file[name] === undefined || check === undefined)
            return [];
        return check(file[name], rules).map(({ path, message }) => ({ path: [name, ...path], message }));
    });
}
/** The policy that a file without problems asks for. Pure. */
function policyOf(path, file, placeOf) {
    const values = keyNames.map((name) => [name, anyKey(name).value(file[name], (...below) => placeOf(name, ...below))]);
    return withValues(path, file, Object.fromEntries(values));
}
/** The policy of a repository that has none. */
function defaultPolicy(path) {
    return policyOf(path, {}, () => (0,source/* startOf */.GH)(path));
}
/** A policy that reads the documents like another policy, and judges by its own rules. Pure. */
function readingAs(judging, own) {
    const values = keyNames.map((name) => {
        const { adopted } = anyKey(name);
        return [name, adopted === undefined ? judging[name] : adopted(judging[name], own[name])];
    });
    return withValues(judging.path, judging.file, Object.fromEntries(values));
}
/** Everything where a policy asks for less than another, each as a clause for a sentence. Pure. */
function loosenings({ file: base }, { file: head }, rules) {
    return keyNames.flatMap((name) => anyKey(name).loosenings(base[name], head[name], rules));
}
/** The gates that a tag needs, and whether the policy has a pattern for the tag. Without a tag, or without releases in the policy, all gates. */
function gatesFor(policy, tag) {
    const release = releaseFor(policy, tag);
    if (release !== null)
        return { gates: release.gates, unmatched: null };
    return { gates: 'all', unmatched: tag === null || policy.releases.length === 0 ? null : (0,source/* startOf */.GH)(policy.path) };
}
/** The first release of the policy whose pattern matches a tag; null where none does. */
function releaseFor({ releases }, tag) {
    return (tag === null ? undefined : releases.find(({ tags }) => (0,glob/* matchesGlob */.k)(tags, tag))) ?? null;
}
function withValues(path, file, values) {
    return { ...values, path, file, vocabulary: { words: values.statuses, notes: values['status-notes'] } };
}
function anyKey(name) {
    return keys[name];
}


/***/ })

};
