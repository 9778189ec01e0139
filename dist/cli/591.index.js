export const id = 591;
export const ids = [591];
export const modules = {

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

/***/ 2591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePack: () => (/* binding */ makePack)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/facts/facts-file.ts
var facts_file = __webpack_require__(2346);
// EXTERNAL MODULE: ./src/read/git/commit-files.ts
var commit_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./src/read/git/commit-tree.ts
var commit_tree = __webpack_require__(2759);
;// CONCATENATED MODULE: ./src/show/pack/asked.ts
/** The facts of a run, with which a pack can be judged again. */
async function factsFileOf({ book, repository, self, asOf }, facts, policy) {
    return {
        repository,
        run: self,
        asOf: asOf.toISOString(),
        policy,
        git: facts === null
            ? null
            : {
                code: record(facts.code),
                objects: record(facts.objects),
                lastChanges: facts.lastChanges === null ? null : record(facts.lastChanges),
                changedAt: facts.changedAt === null ? null : record(facts.changedAt),
                baselineIncluded: facts.baselineIncluded,
            },
        facts: await book.facts(),
    };
}
/** Sorted by code unit, so that equal facts have equal texts. Only what a path of the map says. */
function record(map) {
    return Object.fromEntries([...map].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

// EXTERNAL MODULE: ./src/show/pack/contents.ts
var contents = __webpack_require__(3529);
// EXTERNAL MODULE: ./src/show/pack/manifest.ts
var manifest = __webpack_require__(8170);
// EXTERNAL MODULE: ./src/show/pack/pack-folder.ts
var pack_folder = __webpack_require__(5395);
;// CONCATENATED MODULE: ./src/show/pack/make.ts










/**
 * Writes the evidence pack of what was judged, or verifies the one that is there, and says in a line what was done; what was
 * blocked or ignored gets none. Throws one line where the pack cannot be written whole, or where the folder holds something else.
 */
async function makePack(order) {
    const { decision, reason } = order.judged.report;
    if (decision === 'block')
        return 'No evidence pack was written: the decision is block.';
    if (reason === 'missing-ignored')
        return 'No evidence pack was written: there is no ledger.';
    try {
        return await writeOrVerify(order);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`no evidence pack was written to ${(0,model_text/* quote */.hD)(order.folder)}: ${(0,model_text/* spelledOut */.Si)(why)}`, { cause: error });
    }
}
async function writeOrVerify({ git, judged, asked, policy, folder, base }) {
    const { report, evidence } = judged;
    const { sha } = report.subject;
    if (sha === null)
        throw new Error('a working tree is no commit');
    const hasPolicy = (await (0,commit_tree/* commitTree */.SC)(git, sha).look([policy])).get(policy)?.kind === 'file';
    const { paths, texts } = (0,contents/* contentsOf */.KD)(report, sha, evidence, hasPolicy ? policy : null, await factsFileOf(asked, judged.facts, policy));
    const files = await (0,commit_files/* commitFiles */.z)(git, sha, paths);
    const wrong = (0,contents/* whyNotPacked */.IO)(files.map(({ path }) => path));
    if (wrong !== null)
        throw new Error(wrong);
    const have = (0,model_text/* count */.U9)(files.length + texts.size, 'file');
    const target = (0,external_node_path_.resolve)(base, folder);
    if ((await (0,pack_folder/* lookAtTarget */.Yq)(base, target)) === 'filled') {
        const earlier = await (0,pack_folder/* readText */.yR)(target, contents/* packNames */.Ou.facts).catch(() => null);
        await compare(target, new Map([...(await (0,pack_folder/* takeFiles */.xU)(git, files, null)), ...digestsOf(withTimesOf(earlier, texts))]));
        return `The evidence pack ${(0,model_text/* quote */.hD)(folder)} was there already, and is the same: ${have} verified.`;
    }
    await (0,pack_folder/* makeFolder */.fc)(target, async (fresh) => {
        const digests = new Map([...(await (0,pack_folder/* takeFiles */.xU)(git, files, fresh)), ...digestsOf(texts)]);
        for (const [name, text] of texts)
            await (0,pack_folder/* writeNew */.qf)(fresh, name, text);
        await (0,pack_folder/* writeNew */.qf)(fresh, contents/* packNames */.Ou.manifest, (0,manifest/* manifestText */.$2)(digests));
    });
    return `The evidence pack ${(0,model_text/* quote */.hD)(folder)} was written: ${have} and their manifest.`;
}
/** Throws at the first file at which a folder is not the pack that would be written; at the manifest last, for it differs where any other does. */
async function compare(folder, digests) {
    const expected = new Map(digests).set(contents/* packNames */.Ou.manifest, digestOfText((0,manifest/* manifestText */.$2)(digests)));
    const { files = [], others = new Map() } = (await (0,pack_folder/* listFolder */.bt)(folder)) ?? {};
    const found = new Set(files);
    const paths = new Set([...digests.keys(), ...files, ...others.keys()]);
    paths.delete(contents/* packNames */.Ou.manifest);
    for (const path of [...[...paths].toSorted(manifest/* comparePaths */.cD), contents/* packNames */.Ou.manifest]) {
        const wrong = !expected.has(path) ? 'is there' : !found.has(path) ? 'is missing' : 'differs';
        if (wrong === 'differs' && (await (0,pack_folder/* digestOf */.ol)(folder, path)) === expected.get(path))
            continue;
        throw new Error(`the folder holds something else, ${(0,model_text/* quote */.hD)(path)} ${wrong}; a pack is only written to a new or empty folder, so name another one`);
    }
}
/** The texts of a pack with the facts that it has already, where those differ only in when they were asked. */
function withTimesOf(earlier, texts) {
    const isSame = earlier !== null && (0,facts_file/* isSameFacts */.iL)(earlier, texts.get(contents/* packNames */.Ou.facts) ?? '');
    return isSame ? new Map(texts).set(contents/* packNames */.Ou.facts, earlier) : texts;
}
function digestsOf(texts) {
    return [...texts].map(([name, text]) => [name, digestOfText(text)]);
}
function digestOfText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
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
