export const id = 512;
export const ids = [512];
export const modules = {

/***/ 7512:
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
// EXTERNAL MODULE: ./src/read/git/commit-files.ts
var commit_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./src/read/git/commit-tree.ts
var commit_tree = __webpack_require__(2759);
// EXTERNAL MODULE: ./src/show/render/json.ts
var json = __webpack_require__(8378);
;// CONCATENATED MODULE: ./src/show/pack/manifest.ts

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
            problems.push(`${where} is no checksum: ${quote(line)}`);
        else if (wrong !== null)
            problems.push(`${where} ${wrong}: ${quote(path)}`);
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

;// CONCATENATED MODULE: ./src/show/pack/statement.ts
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

;// CONCATENATED MODULE: ./src/show/pack/contents.ts





/** The names of the files that a pack has besides those of the repository, at its root. */
const packNames = {
    report: 'report.json',
    statement: 'verdict.intoto.json',
    manifest: 'manifest.sha256',
};
/**
 * Says what a pack of a passed report on a commit holds: ledger, tracker, the policy where there is one, and all evidence of what is GO.
 * Throws where evidence is nothing that can be packed, for a pack without it would look like the whole. Pure.
 */
function contentsOf(report, sha, evidence, policy) {
    const lost = evidence.find(({ path }) => path === null);
    if (lost !== undefined)
        throw new Error(`the evidence ${(0,model_text/* quote */.hD)(lost.text)} of ${lost.name}, which is GO, is no file of the commit; a pack holds all evidence, so commit it`);
    const cited = evidence.flatMap(({ path }) => path ?? []);
    const documents = [report.ledger.path, report.tracker.path, policy].flatMap((path) => path === null ? [] : external_node_path_.posix.normalize(path));
    return {
        paths: [...new Set([...documents, ...cited])],
        texts: new Map([
            [packNames.report, (0,json/* json */.P)(report)],
            [packNames.statement, (0,json/* json */.P)(statementOf(report, sha))],
        ]),
    };
}
/** Why files of a repository cannot lie in one pack; null where they can. Pure. */
function whyNotPacked(paths) {
    const own = new Set(Object.values(packNames));
    for (const path of paths) {
        if (own.has(path.split('/', 1)[0] ?? ''))
            return `${(0,model_text/* quote */.hD)(path)} has a name that the pack needs for a file of its own; cite it under another name`;
        const wrong = whyNoPath(path);
        if (wrong !== null)
            return `${(0,model_text/* quote */.hD)(path)} ${wrong}`;
    }
    return null;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/read/git/objects.ts
var objects = __webpack_require__(931);
;// CONCATENATED MODULE: ./src/show/pack/pack-folder.ts







/** Whether a folder can be made: it is not there, is empty, or has something in it. Throws where it, or a folder between it and `base`, is a symbolic link or no folder. */
async function lookAtTarget(base, target) {
    for (const path of waysTo(base, target)) {
        const found = await (0,promises_.lstat)(path).catch(ifMissing);
        if (found === null)
            return 'free';
        if (found.isSymbolicLink())
            throw new Error(`${(0,model_text/* quote */.hD)(path)} is a symbolic link, expected a folder`);
        if (!found.isDirectory())
            throw new Error(`${(0,model_text/* quote */.hD)(path)} is not a folder`);
    }
    return (await (0,promises_.readdir)(target)).length === 0 ? 'free' : 'filled';
}
/** Makes a folder that is free, all at once: `fill` fills another beside it, which then takes its name. Leaves nothing where it throws. */
async function makeFolder(target, fill) {
    const fresh = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.mkdir)(fresh);
    try {
        await fill(fresh);
        await (0,promises_.rmdir)(target).catch(ifMissing); // not every system renames over an empty folder
        await (0,promises_.rename)(fresh, target);
    }
    catch (error) {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
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
        const hash = (0,external_node_crypto_.createHash)('sha256');
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
    await (0,objects/* streamObjects */.Fd)(git, files.map(({ oid }) => oid), receive).finally(close);
    return digests;
}
/** Lists a folder without following a link; null where it is none. */
async function listFolder(folder) {
    const found = await (0,promises_.stat)(folder).catch(ifMissing);
    if (found?.isDirectory() !== true)
        return null;
    const files = [];
    const others = new Map();
    for (const ways = ['']; ways.length > 0;) {
        const way = ways.pop() ?? '';
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, way), { withFileTypes: true, encoding: 'buffer' })) {
            const path = `${way}${entry.name.toString()}`;
            if (!(0,external_node_buffer_.isUtf8)(entry.name))
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
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const handle = await (0,promises_.open)((0,external_node_path_.join)(folder, path), readOnly);
    for await (const piece of handle.createReadStream())
        hash.update(piece);
    return hash.digest('hex');
}
/** The text of one file of a folder; null where it is not UTF-8, or too large for a text. */
async function readText(folder, path) {
    const { size } = await lstat(join(folder, path));
    if (size > textLimit)
        return null;
    const bytes = await readFile(join(folder, path), { flag: readOnly });
    return isUtf8(bytes) ? bytes.toString() : null;
}
/** In bytes; the report of the largest ledger that is read stays below it, as does the manifest of the largest pack. */
const textLimit = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
// Windows has no such flag.
const readOnly = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/** The folders from below `base` to the target; of one that lies elsewhere only itself. */
function waysTo(base, target) {
    const steps = (0,external_node_path_.relative)(base, target).split(external_node_path_.sep);
    if (steps[0] === '..' || (0,external_node_path_.resolve)(base, ...steps) !== target)
        return [target];
    return steps.map((_, index) => (0,external_node_path_.resolve)(base, ...steps.slice(0, index + 1)));
}
async function openNew(folder, path) {
    const full = (0,external_node_path_.resolve)(folder, path);
    // What this machine reads as another path: `..`, or a backslash on Windows.
    if (full !== [folder, ...path.split('/')].join(external_node_path_.sep))
        throw new Error(`${(0,model_text/* quote */.hD)(path)} is no path on this machine`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(full), { recursive: true });
    return await (0,promises_.open)(full, 'wx');
}
function ifMissing(error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
        return null;
    throw error;
}

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
async function writeOrVerify({ git, judged: { report, evidence }, policy, folder, base }) {
    const { sha } = report.subject;
    if (sha === null)
        throw new Error('a working tree is no commit');
    const hasPolicy = (await (0,commit_tree/* commitTree */.SC)(git, sha).look([policy])).get(policy)?.kind === 'file';
    const { paths, texts } = contentsOf(report, sha, evidence, hasPolicy ? policy : null);
    const files = await (0,commit_files/* commitFiles */.z)(git, sha, paths);
    const wrong = whyNotPacked(files.map(({ path }) => path));
    if (wrong !== null)
        throw new Error(wrong);
    const textDigests = [...texts].map(([name, text]) => [name, digestOfText(text)]);
    const have = (0,model_text/* count */.U9)(files.length + texts.size, 'file');
    const target = (0,external_node_path_.resolve)(base, folder);
    if ((await lookAtTarget(base, target)) === 'filled') {
        await compare(target, new Map([...(await takeFiles(git, files, null)), ...textDigests]));
        return `The evidence pack ${(0,model_text/* quote */.hD)(folder)} was there already, and is the same: ${have} verified.`;
    }
    await makeFolder(target, async (fresh) => {
        const digests = new Map([...(await takeFiles(git, files, fresh)), ...textDigests]);
        for (const [name, text] of texts)
            await writeNew(fresh, name, text);
        await writeNew(fresh, packNames.manifest, manifestText(digests));
    });
    return `The evidence pack ${(0,model_text/* quote */.hD)(folder)} was written: ${have} and their manifest.`;
}
/** Throws at the first file at which a folder is not the pack that would be written; at the manifest last, for it differs where any other does. */
async function compare(folder, digests) {
    const expected = new Map(digests).set(packNames.manifest, digestOfText(manifestText(digests)));
    const { files = [], others = new Map() } = (await listFolder(folder)) ?? {};
    const found = new Set(files);
    const paths = new Set([...digests.keys(), ...files, ...others.keys()]);
    paths.delete(packNames.manifest);
    for (const path of [...[...paths].toSorted(comparePaths), packNames.manifest]) {
        const wrong = !expected.has(path) ? 'is there' : !found.has(path) ? 'is missing' : 'differs';
        if (wrong === 'differs' && (await digestOf(folder, path)) === expected.get(path))
            continue;
        throw new Error(`the folder holds something else, ${(0,model_text/* quote */.hD)(path)} ${wrong}; a pack is only written to a new or empty folder, so name another one`);
    }
}
function digestOfText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};
