export const id = 162;
export const ids = [162];
export const modules = {

/***/ 9818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ failOns),
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
const modes = ['review', 'release', 'report'];
const failOns = ['error', 'warning', 'open-gate'];


/***/ }),

/***/ 4111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlay)
/* harmony export */ });
/** A tree where some files have other contents, or are added. They count as tracked by git, and so do some other paths. */
function overlay(tree, files, held = new Set()) {
    const rest = (paths) => paths.filter((path) => !files.has(path));
    const own = (paths, of) => paths.flatMap((path) => {
        const bytes = files.get(path);
        return bytes === undefined ? [] : [[path, of(bytes)]];
    });
    return {
        list: async () => [...new Set([...(await tree.list()), ...files.keys()])].toSorted(),
        read: async (path, limit) => {
            const bytes = files.get(path);
            if (bytes === undefined)
                return await tree.read(path, limit);
            return bytes.length > limit ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes };
        },
        identify: async (paths) => new Map([
            ...(await tree.identify(rest(paths))),
            ...own(paths, (bytes) => `written ${Buffer.from(bytes).toString('base64')}`),
        ]),
        look: async (paths) => new Map([
            ...[...(await tree.look(rest(paths)))].map(([path, entry]) => [path, asHeld(entry, held.has(path))]),
            ...own(paths, (bytes) => ({ kind: 'file', size: bytes.length, tracked: true })),
        ]),
        countLines: async (paths) => new Map([
            ...(await tree.countLines(rest(paths))),
            ...own(paths, (bytes) => Buffer.from(bytes)
                .toString()
                .split(/\n(?!$)/).length),
        ]),
    };
}
function asHeld(entry, isHeld) {
    return isHeld && 'tracked' in entry ? { ...entry, tracked: true } : entry;
}


/***/ }),

/***/ 2061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ assertCertain),
  N: () => (/* binding */ openEditing)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/judge/judgement/choose-base.ts
var choose_base = __webpack_require__(2086);
// EXTERNAL MODULE: ./src/judge/rules/catalogue.ts + 16 modules
var catalogue = __webpack_require__(4720);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/model/source.ts
var model_source = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/documents/decode.ts
var decode = __webpack_require__(3183);
// EXTERNAL MODULE: ./src/read/documents/find-documents.ts
var find_documents = __webpack_require__(8633);
// EXTERNAL MODULE: ./src/read/documents/load.ts + 1 modules
var load = __webpack_require__(3182);
// EXTERNAL MODULE: ./src/read/documents/near-paths.ts
var near_paths = __webpack_require__(4970);
// EXTERNAL MODULE: ./src/read/git/commits.ts + 1 modules
var commits = __webpack_require__(745);
// EXTERNAL MODULE: ./src/read/git/git.ts + 1 modules
var git_git = __webpack_require__(8065);
// EXTERNAL MODULE: ./src/read/git/overlay.ts
var overlay = __webpack_require__(4111);
// EXTERNAL MODULE: ./src/read/git/worktree.ts
var worktree = __webpack_require__(6950);
// EXTERNAL MODULE: ./src/read/policy/load-policy.ts
var load_policy = __webpack_require__(7822);
// EXTERNAL MODULE: ./src/run/files/replace-files.ts + 1 modules
var replace_files = __webpack_require__(6849);
// EXTERNAL MODULE: ./src/read/documents/formats/format.ts
var format = __webpack_require__(1399);
;// CONCATENATED MODULE: ./src/run/commands/common/draft.ts


/** Makes edits in a text. Throws where two of them overlap. Pure. */
function drafted({ text, notes }, edits) {
    const changing = edits.filter(({ start, end, text: now }) => text.slice(start, end) !== now);
    const made = changing
        .toSorted((one, other) => one.start - other.start)
        .map((edit, index, sorted) => {
        const before = text.slice(edit.start, edit.end);
        const told = edit.told ?? `${shown(before)} -> ${shown(edit.text)}`;
        const lead = /^[\s,]*/.exec(edit.text)?.[0].length ?? 0;
        return { offset: edit.start + growth(sorted.slice(0, index)) + lead, told: `${told} (${edit.what})` };
    });
    const moved = notes.map((note) => ({
        ...note,
        offset: note.offset + growth(changing.filter(({ end }) => end <= note.offset)),
    }));
    return { text: (0,format/* withEdits */.QU)(text, changing), notes: [...moved, ...made] };
}
/** The edits, one line each in the order of the text, as `path:line: from -> to (status of A-1)`. Pure. */
function draftLines(path, { text, notes }) {
    const source = (0,model_source/* openSource */.oD)(path, text);
    return notes
        .toSorted((one, other) => one.offset - other.offset)
        .map(({ offset, told }) => `${path}:${String((0,model_source/* placeAt */.BW)(source, offset).line)}: ${told}`);
}
function growth(edits) {
    return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}
/** At most this many characters of a text are shown. */
const shownLimit = 300;
/** A text in one line, without separators around it. */
function shown(text) {
    const plain = text
        .replace(/\s+/g, ' ')
        .replace(/^[ ,]+|[ ]+$/g, '')
        .replace(/^"([^"\\]*)"$/, '$1');
    return plain === '' ? 'nothing' : plain.length > shownLimit ? `${plain.slice(0, shownLimit)}…` : plain;
}

// EXTERNAL MODULE: ./src/run/commands/common/judge-here.ts + 9 modules
var judge_here = __webpack_require__(3907);
// EXTERNAL MODULE: ./src/run/commands/common/obeyed-policy.ts
var obeyed_policy = __webpack_require__(6691);
;// CONCATENATED MODULE: ./src/run/commands/common/editing.ts



















/** Opens the documents around a folder for changes. Throws `UsageError` where there is no working tree, or the policy is invalid. */
async function openEditing(options, directory) {
    const git = (0,git_git/* gitIn */.uM)(directory, { trusted: false });
    const { root, bare } = await (0,commits/* describeClone */.Zk)(git);
    if (bare)
        throw new errors/* UsageError */.e('this repository has no working tree to write to');
    const disk = (0,worktree/* worktree */.Y)(git, root);
    const fromRoot = (0,judge_here/* pathsFrom */.lL)(directory, root);
    const policy = await (0,obeyed_policy/* obeyedPolicy */.p)(disk, fromRoot(options.policy, '--policy') ?? load_policy/* policyPath */.k1);
    const wanted = (0,choose_base/* pathsBy */.YY)(policy, {
        ledger: fromRoot(options.ledger, '--ledger'),
        tracker: fromRoot(options.tracker, '--tracker'),
    });
    await assertOwnLedger(disk, wanted, options.ledger, fromRoot(find_documents/* ledgerName */.bo, '--ledger'));
    // The files are read once here. These contents are edited, judged, and compared before writing, even if the disk changes later.
    const opened = await openAll(disk, wanted, policy);
    const expected = new Set();
    let judged = null;
    const tree = () => (0,overlay/* overlay */.L)(disk, new Map([...opened].map(([path, one]) => [path, encoded(one)])), expected);
    const open = async (path) => opened.get(path) ?? (await unopened(disk, path));
    return {
        policy,
        folder: (0,external_node_path_.relative)(root, directory).split(external_node_path_.sep).join('/'),
        tree,
        load: async () => await (0,load/* load */.Hh)(tree(), wanted, policy),
        source: async (path) => (0,model_source/* openSource */.oD)(path, (await open(path)).text),
        edit: async (path, edits) => {
            const known = await open(path);
            if (edits.length > 0)
                judged = null;
            opened.set(path, { ...known, ...drafted(known, edits) });
        },
        judge: () => {
            const judging = { ...options, head: null, base: null, tag: null, mode: 'report', 'fail-on': 'error' };
            return (judged ??= (0,judge_here/* judgeHere */.EK)(judging, directory, tree()).then((done) => done.judged.report));
        },
        expect: (paths) => {
            judged = null;
            for (const path of paths)
                expected.add(path);
        },
        changes: () => [...opened].flatMap(([path, one]) => draftLines(path, one)),
        save: async () => {
            await (0,replace_files/* replaceFiles */.s)(root, [...opened].flatMap(([path, one]) => one.notes.length === 0 ? [] : [{ path, before: one.before, after: encoded(one) }]));
        },
    };
}
/** Throws `UsageError` where the current folder has another ledger than the one of the policy. */
async function assertOwnLedger(tree, { ledger }, given, beside) {
    if (given !== null || ledger === null || beside === null || beside === ledger)
        return;
    if ((await tree.list()).includes(beside))
        throw new errors/* UsageError */.e(`the policy names the ledger ${(0,model_text/* quote */.hD)(ledger)}, but this folder has ${(0,model_text/* quote */.hD)(beside)}. Name the one that you mean by \`--ledger\``);
}
/** The documents and the snapshots that exist; problems are reported where a file is needed. */
async function openAll(disk, wanted, { snapshots }) {
    const { ledgerPath, trackerPath } = await (0,find_documents/* findDocuments */.IZ)(disk, wanted);
    const paths = [ledgerPath, trackerPath, ...snapshots.map(({ path }) => path)].filter((path) => path !== null);
    const opened = new Map();
    for (const path of paths) {
        const reading = await disk.read(path, decode/* documentLimit */.NL);
        if (reading.kind !== 'bytes')
            continue;
        const { bytes } = reading;
        const { source, problems } = (0,decode/* decode */.D4)(path, bytes);
        if (problems.some(({ rule }) => rule === 'document-encoding'))
            continue;
        const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        opened.set(path, { before: bytes, text: source.text, notes: [], hasBom });
    }
    return opened;
}
/** Throws `UsageError` with the reason why a document cannot be edited. */
async function unopened(disk, path) {
    const reading = await disk.read(path, decode/* documentLimit */.NL);
    switch (reading.kind) {
        case 'missing':
            throw new errors/* UsageError */.e(`there is no file ${(0,model_text/* quote */.hD)(path)}.${(0,near_paths/* didYouMean */.au)(path, await disk.list())}`);
        case 'not-a-file':
            throw new errors/* UsageError */.e(`${(0,model_text/* quote */.hD)(path)} is ${reading.what}, expected a file`);
        case 'too-large':
            throw new errors/* UsageError */.e(`${(0,model_text/* quote */.hD)(path)} has ${String(reading.size)} bytes, the limit is ${String(decode/* documentLimit */.NL)}`);
        case 'unknown':
            throw new errors/* UsageError */.e(`${(0,model_text/* quote */.hD)(path)} cannot be read: ${reading.why}`);
        case 'bytes': {
            const [wrong] = (0,decode/* decode */.D4)(path, reading.bytes).problems.filter(({ rule }) => rule === 'document-encoding');
            throw new errors/* UsageError */.e(wrong === undefined ? `${(0,model_text/* quote */.hD)(path)} changed during this run. Run it again` : told(wrong));
        }
    }
}
function encoded({ hasBom, text }) {
    return Buffer.from(`${hasBom ? '\uFEFF' : ''}${text}`);
}
/** Problems that an edit corrects, or that make no row and no entry uncertain. */
const harmless = new Set(['status-unknown', 'signal-id', 'gate-none', 'gate-empty']);
/**
 * Throws `UsageError` where the content of documents is uncertain: of all of them or, where a signal is named, only as far as it matters for that signal. A row that cannot be edited is reported by the edit.
 */
function assertCertain({ ledger, trackerPath, problems }, signal) {
    const wrong = problems.find((one) => {
        const { rule, path } = one;
        const touched = [...(one.signals ?? []), ...(one.signal === undefined ? [] : [one.signal])];
        if ((0,catalogue/* ruleOf */.Y)(rule).invalidates !== true)
            return false;
        if (path === trackerPath)
            return !harmless.has(rule) && isNear(touched, signal);
        return signal === null ? !rule.startsWith('gate-') : !harmless.has(rule) && touched.length === 0;
    });
    const first = ledger === null ? (wrong ?? problems[0]) : wrong;
    if (first !== undefined)
        throw new errors/* UsageError */.e(told(first));
    if (ledger === null)
        throw new errors/* UsageError */.e('there is no ledger');
}
function isNear(touched, signal) {
    return signal === null || touched.length === 0 || touched.includes(signal);
}
function told({ path, line, message }) {
    return `${path}:${String(line)}: ${message}`;
}


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ obeyedPolicy)
/* harmony export */ });
/* harmony import */ var _judge_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4720);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7206);
/* harmony import */ var _read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7822);
/* harmony import */ var _read_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2138);




/** The policy of a tree, or the default where it has none. Throws `UsageError` where it is invalid: with other words for statuses, rows would be read wrongly. */
async function obeyedPolicy(tree, path) {
    const { policy, problems } = await (0,_read_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicyOf */ .KB)(tree, path, _judge_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleCatalogue */ .EP);
    const [first] = problems;
    if (policy !== null)
        return policy;
    if (first === undefined)
        return (0,_read_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4)(path);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${first.path}:${String(first.line)}: ${first.message}`);
}


/***/ }),

/***/ 7910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ judgingOptions),
/* harmony export */   gC: () => (/* binding */ documentOptions),
/* harmony export */   h$: () => (/* binding */ factOptions)
/* harmony export */ });
/* harmony import */ var _model_as_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5456);
/* harmony import */ var _model_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _model_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);



/** Where the documents are. */
const documentOptions = {
    ledger: { value: 'file', help: 'the ledger; else the only file named signal-ledger.md' },
    tracker: { value: 'file', help: 'the tracker; else gate-tracker.json beside the ledger' },
    policy: { value: 'file', help: 'the policy; else .github/gate-ledger.yml, where there is one' },
};
/** How the documents are judged. */
const judgingOptions = {
    mode: {
        value: 'mode',
        help: 'auto is release with --tag, review with --base, else report',
        choices: ['auto', ..._model_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .n],
    },
    tag: {
        value: 'tag',
        help: 'judge for this release tag, which need not exist yet; with --head TAG judge its commit',
        check: (tag) => (_model_ref_name_js__WEBPACK_IMPORTED_MODULE_1__/* .refName */ .P.test(tag) ? null : 'Expected the name of a tag, without refs/tags/.'),
    },
    base: {
        value: 'rev',
        help: 'review what changed since the merge base with this commit, by the policy of this commit',
    },
    'fail-on': { value: 'what', help: 'what blocks in review and report', choices: _model_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .failOns */ .F },
};
/** What a verdict depends on besides the commit. */
const factOptions = {
    facts: {
        value: 'file',
        help: 'judge with the answers of GitHub in this file, the facts.json of an evidence pack',
    },
    'as-of': {
        value: 'day',
        help: 'judge ages and waivers by this day, as 2026-11-25; else by today',
        check: (text) => ((0,_model_as_of_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(text) === null ? 'Expected a day as 2026-11-25, or a time in UTC.' : null),
    },
};


/***/ }),

/***/ 6849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ putFile),
  s: () => (/* binding */ replaceFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
;// CONCATENATED MODULE: ./src/run/files/targets.ts





/** The targets of the paths. Throws `UsageError` where one must not be written, before anything is written. */
async function findTargets(root, replacements) {
    const targets = [];
    for (const one of replacements) {
        const target = one.before === null ? (0,external_node_path_.join)(root, ...one.path.split('/')) : await realTarget(root, one.path);
        const same = targets.find((other) => other.target === target);
        if (same !== undefined)
            throw new errors/* UsageError */.e(`${(0,model_text/* quote */.hD)(same.path)} and ${(0,model_text/* quote */.hD)(one.path)} are the same file; nothing was written. Use only one of the two paths`);
        targets.push({ ...one, target });
    }
    return targets;
}
/** What a path leads to. */
async function realTarget(root, path) {
    const target = await (0,promises_.realpath)((0,external_node_path_.join)(root, ...path.split('/')));
    await assertInside(root, target, path);
    const { mode } = await (0,promises_.stat)(target);
    // A rename only needs the right to write the folder, not the file.
    const mayWrite = await (0,promises_.access)(target, external_node_fs_.constants.W_OK).then(() => true, () => false);
    if ((mode & 0o222) === 0 || !mayWrite)
        throw new errors/* UsageError */.e(`${(0,model_text/* quote */.hD)(path)} is read-only; nothing was written`);
    return target;
}
/** Throws `UsageError` where a path leads out of the root, or into git's own files. */
async function assertInside(root, target, path) {
    const inside = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), target);
    const [first] = inside.split(external_node_path_.sep);
    if (first === '..' || first?.toLowerCase() === '.git' || (0,external_node_path_.isAbsolute)(inside))
        throw new errors/* UsageError */.e(`${(0,model_text/* quote */.hD)(path)} leads out of the repository; nothing was written`);
}

;// CONCATENATED MODULE: ./src/run/files/replace-files.ts






/**
 * Writes files, all or none: each is written to a temporary file beside its target. The targets are replaced only when all are written and no target has changed since it was read. A symbolic link stays, and its target is replaced. Throws `UsageError` where a file is read-only, has changed, leads out of the root or already exists, or where the disk refuses; then nothing is changed.
 */
async function replaceFiles(root, replacements, hooks = {}) {
    const begun = { temporaries: [], folders: [] };
    let isDone = false;
    try {
        const targets = await findTargets(root, replacements);
        const prepared = [];
        for (const target of targets)
            prepared.push(await prepare(root, target, begun));
        await hooks.beforeTheLast?.();
        for (const one of prepared)
            await assertUnchanged(one);
        await putAll(prepared, hooks);
        isDone = true;
    }
    catch (error) {
        throw asUsage(error, root);
    }
    finally {
        for (const path of begun.temporaries)
            await (0,promises_.rm)(path, { force: true });
        // A folder that is no longer empty stays.
        if (!isDone)
            for (const path of begun.folders.toReversed())
                await (0,promises_.rmdir)(path).catch(() => undefined);
    }
}
/** Writes a text to a new or existing file anywhere, at once as a whole. Throws where its folder does not exist. */
async function putFile(path, text) {
    const target = await (0,promises_.realpath)(path).catch(() => path);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.gate-ledger-${crypto.randomUUID()}`);
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        await (0,promises_.rename)(temporary, target);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
/** Writes the new content of a file beside it. */
async function prepare(root, one, begun) {
    const { path, target, before, after } = one;
    if (before === null) {
        begun.folders.push(...(await makeFolders((0,external_node_path_.dirname)(target))));
        await assertInside(root, await (0,promises_.realpath)((0,external_node_path_.dirname)(target)), path);
    }
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.gate-ledger-${crypto.randomUUID()}`);
    begun.temporaries.push(temporary);
    const handle = await (0,promises_.open)(temporary, 'wx');
    try {
        await handle.writeFile(after);
        await handle.sync(); // otherwise a machine that stops now may leave an empty file under the new name
    }
    finally {
        await handle.close();
    }
    if (before !== null)
        await takeAfter(temporary, target);
    return { ...one, temporary };
}
/** Gives a file the owner and the mode of another one. */
async function takeAfter(path, other) {
    const [now, was] = [await (0,promises_.stat)(path), await (0,promises_.stat)(other)];
    // Only root may change the owner. For others the owner is the same, or they become the owner, as with every editor.
    if (now.uid !== was.uid || now.gid !== was.gid)
        await (0,promises_.chown)(path, was.uid, was.gid).catch(() => undefined);
    await (0,promises_.chmod)(path, was.mode & 0o7777);
}
/** Makes a folder and its parents; returns the new ones, the outer ones first. */
async function makeFolders(folder) {
    const first = await (0,promises_.mkdir)(folder, { recursive: true });
    if (first === undefined)
        return [];
    const steps = (0,external_node_path_.relative)(first, folder)
        .split(external_node_path_.sep)
        .filter((step) => step !== '');
    return [first, ...steps.map((_, index) => (0,external_node_path_.join)(first, ...steps.slice(0, index + 1)))];
}
async function assertUnchanged({ path, target, before }) {
    const isSame = before === null ? (await (0,promises_.stat)(target).catch(() => null)) === null : await has(target, before);
    if (isSame)
        return;
    throw new errors/* UsageError */.e(before === null
        ? `${(0,model_text/* quote */.hD)(path)} already exists; nothing was written`
        : `${(0,model_text/* quote */.hD)(path)} changed during this run; nothing was written. Run it again`);
}
async function has(path, bytes) {
    const now = await (0,promises_.readFile)(path).catch(() => null);
    return now !== null && Buffer.compare(now, bytes) === 0;
}
/** Replaces all files; where one fails, the others are restored. */
async function putAll(prepared, { beforeEach }) {
    const done = [];
    try {
        for (const one of prepared) {
            await beforeEach?.(one.path);
            await put(one);
            done.push(one);
        }
    }
    catch (error) {
        const kept = [];
        for (const one of done.toReversed())
            await takeBack(one).catch(() => kept.push(one.path));
        if (kept.length === 0)
            throw error;
        throw new errors/* UsageError */.e(`not all files could be written, and ${(0,model_text/* oneOf */.yL)(kept, 'and')} could not be restored. Check them`, {
            cause: error,
        });
    }
}
async function put({ temporary, target, before, path }) {
    if (before !== null) {
        await (0,promises_.rename)(temporary, target);
        return;
    }
    try {
        // Unlike a rename, a link never replaces a file that was made meanwhile.
        await (0,promises_.link)(temporary, target);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            throw new errors/* UsageError */.e(`${(0,model_text/* quote */.hD)(path)} already exists; nothing was written`);
        if (codeOf(error) === 'ENOENT')
            throw error;
        // Not every file system has hard links.
        await (0,promises_.copyFile)(temporary, target, external_node_fs_.constants.COPYFILE_EXCL);
    }
}
/** A file that somebody else has written since then stays. */
async function takeBack({ target, temporary, before, after }) {
    if (!(await has(target, after)))
        return;
    if (before === null) {
        await (0,promises_.rm)(target);
        return;
    }
    const handle = await (0,promises_.open)(temporary, 'w');
    await handle.writeFile(before).finally(() => handle.close());
    await takeAfter(temporary, target);
    await (0,promises_.rename)(temporary, target);
}
/** An error of the disk, in words, without the names of temporary files. */
function asUsage(error, root) {
    if (!(error instanceof Error) || error instanceof errors/* UsageError */.e)
        return error instanceof Error ? error : new Error(String(error));
    const { code, path = '' } = error;
    if (code === undefined)
        return error;
    const where = (0,external_node_path_.relative)(root, (0,external_node_path_.dirname)(path)) || '.';
    return new errors/* UsageError */.e(`the files in ${(0,model_text/* quote */.hD)(where)} cannot be written: ${code}; nothing was written`, {
        cause: error,
    });
}
function codeOf(error) {
    return error instanceof Error ? error.code : undefined;
}


/***/ })

};
