export const id = 71;
export const ids = [71];
export const modules = {

/***/ 3071:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var mini_schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __webpack_require__(6985);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/iso.js


const ZodMiniISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniISODateTime", (inst, def) => {
    core_schemas/* $ZodISODateTime */.Ko.init(inst, def);
    mini_schemas/* ZodMiniStringFormat */.zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return api/* _isoDateTime */.G1(ZodMiniISODateTime, params);
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

;// CONCATENATED MODULE: ./src/read/facts/facts-file.ts


const unknown = mini_schemas/* object */.Ikc({ kind: mini_schemas/* literal */.euz('unknown'), why: mini_schemas/* string */.YjP() });
const facts_file_text = mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP());
const run = mini_schemas/* object */.Ikc({
    id: mini_schemas/* number */.aig(),
    path: mini_schemas/* string */.YjP(),
    event: mini_schemas/* string */.YjP(),
    headSha: mini_schemas/* string */.YjP(),
    headBranch: facts_file_text,
    treeId: facts_file_text,
    repository: mini_schemas/* string */.YjP(),
    headRepository: facts_file_text,
    number: mini_schemas/* number */.aig(),
    attempt: mini_schemas/* number */.aig(),
    status: mini_schemas/* string */.YjP(),
    conclusion: facts_file_text,
});
const job = mini_schemas/* object */.Ikc({
    name: mini_schemas/* string */.YjP(),
    status: mini_schemas/* string */.YjP(),
    conclusion: facts_file_text,
    attempt: mini_schemas/* number */.aig(),
    completedAt: facts_file_text,
});
const check = mini_schemas/* object */.Ikc({
    id: mini_schemas/* number */.aig(),
    name: mini_schemas/* string */.YjP(),
    headSha: mini_schemas/* string */.YjP(),
    app: mini_schemas/* nullable */.mee(mini_schemas/* number */.aig()),
    status: mini_schemas/* string */.YjP(),
    conclusion: facts_file_text,
    completedAt: facts_file_text,
});
const kind = (...kinds) => mini_schemas/* object */.Ikc({ kind: mini_schemas/* enum */.k5n(kinds) });
const signature = mini_schemas/* union */.KCZ([
    kind('unmade', 'lightweight'),
    mini_schemas/* object */.Ikc({ kind: mini_schemas/* literal */.euz('annotated'), verified: mini_schemas/* boolean */.zMY(), reason: mini_schemas/* string */.YjP() }),
    unknown,
]);
const target = mini_schemas/* union */.KCZ([
    kind('unmade', 'no-commit'),
    mini_schemas/* object */.Ikc({ kind: mini_schemas/* literal */.euz('commit'), sha: mini_schemas/* string */.YjP() }),
    mini_schemas/* object */.Ikc({ kind: mini_schemas/* literal */.euz('uncommitted'), paths: mini_schemas/* array */.YOg(mini_schemas/* string */.YjP()) }),
    unknown,
]);
const asset = mini_schemas/* object */.Ikc({ name: mini_schemas/* string */.YjP(), uploaded: mini_schemas/* boolean */.zMY(), digest: facts_file_text });
const facts_file_boolean = mini_schemas/* nullable */.mee(mini_schemas/* boolean */.zMY());
/** What an answer to each question looks like. */
const answers = new Map(Object.entries({
    'runs.runsAt': mini_schemas/* union */.KCZ([mini_schemas/* null */.chJ(), mini_schemas/* array */.YOg(run), unknown]),
    'runs.latestRuns': mini_schemas/* union */.KCZ([mini_schemas/* null */.chJ(), mini_schemas/* array */.YOg(run), unknown]),
    'runs.jobs': mini_schemas/* union */.KCZ([mini_schemas/* array */.YOg(job), unknown]),
    'runs.checks': mini_schemas/* union */.KCZ([mini_schemas/* array */.YOg(check), unknown]),
    'runs.tip': mini_schemas/* union */.KCZ([facts_file_text, unknown]),
    'runs.defaultBranch': mini_schemas/* union */.KCZ([mini_schemas/* string */.YjP(), unknown]),
    'release.tag': mini_schemas/* union */.KCZ([mini_schemas/* object */.Ikc({ kind: mini_schemas/* literal */.euz('tag'), target, signature }), unknown]),
    'release.branch': mini_schemas/* union */.KCZ([kind('on', 'off', 'missing'), unknown]),
    'release.assets': mini_schemas/* union */.KCZ([
        kind('no-release'),
        mini_schemas/* object */.Ikc({ kind: mini_schemas/* literal */.euz('listed'), assets: mini_schemas/* array */.YOg(asset) }),
        unknown,
    ]),
    'release.provenance': mini_schemas/* union */.KCZ([kind('found', 'none'), unknown]),
    'commits.tree': facts_file_text,
    'commits.time': facts_file_text,
    'commits.includes': facts_file_boolean,
    'commits.isOnLineOf': facts_file_boolean,
    'commits.onOwnLine': mini_schemas/* nullable */.mee(mini_schemas/* array */.YOg(mini_schemas/* string */.YjP())),
    'commits.isSame': facts_file_boolean,
}));
const entry = mini_schemas/* union */.KCZ([
    mini_schemas/* object */.Ikc({ kind: mini_schemas/* literal */.euz('file'), size: mini_schemas/* number */.aig(), tracked: mini_schemas/* boolean */.zMY() }),
    mini_schemas/* object */.Ikc({ kind: mini_schemas/* literal */.euz('directory'), tracked: mini_schemas/* boolean */.zMY() }),
    kind('empty-directory', 'missing', 'outside', 'submodule'),
    unknown,
]);
const file = mini_schemas/* strictObject */.rej({
    schemaVersion: mini_schemas/* literal */.euz(1),
    /** The repository on GitHub, as `owner/name`, empty where it has none, and the run that judged; null from a terminal. */
    repository: mini_schemas/* string */.YjP(),
    run: mini_schemas/* nullable */.mee(mini_schemas/* number */.aig()),
    /** The time of the verdict, in ISO 8601. */
    asOf: datetime(),
    /** The path of the policy, which may be absent. */
    policy: mini_schemas/* string */.YjP(),
    git: mini_schemas/* nullable */.mee(mini_schemas/* strictObject */.rej({
        code: mini_schemas/* record */.g1P(mini_schemas/* string */.YjP(), entry),
        objects: mini_schemas/* record */.g1P(mini_schemas/* string */.YjP(), mini_schemas/* string */.YjP()),
        lastChanges: mini_schemas/* nullable */.mee(mini_schemas/* record */.g1P(mini_schemas/* string */.YjP(), mini_schemas/* number */.aig())),
        changedAt: mini_schemas/* nullable */.mee(mini_schemas/* record */.g1P(mini_schemas/* string */.YjP(), mini_schemas/* number */.aig())),
        baselineIncluded: facts_file_boolean,
    })),
    facts: mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({
        question: mini_schemas/* string */.YjP(),
        subject: mini_schemas/* array */.YOg(mini_schemas/* unknown */.L5J()),
        answer: mini_schemas/* unknown */.L5J(),
        time: mini_schemas/* nullable */.mee(datetime()),
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
        throw new Error(`it is no facts file of Gate Ledger: ${(0,model_text/* quote */.hD)(issue?.path.join('.') ?? '')} is not as expected`);
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
        throw new Error(`the evidence ${(0,model_text/* quote */.hD)(lost.text)} of ${lost.name}, which is GO, is no file of the commit; a pack holds all evidence, so commit it`);
    const cited = evidence.flatMap(({ path }) => path ?? []);
    const documents = [report.ledger.path, report.tracker.path, policy].flatMap((path) => path === null ? [] : external_node_path_.posix.normalize(path));
    return {
        paths: [...new Set([...documents, ...cited])],
        texts: new Map([
            [packNames.report, (0,json/* json */.P)(report)],
            [packNames.statement, (0,json/* json */.P)(statementOf(report, sha))],
            [packNames.facts, factsText(facts)],
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
    const { size } = await (0,promises_.lstat)((0,external_node_path_.join)(folder, path));
    if (size > textLimit)
        return null;
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), { flag: readOnly });
    return (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString() : null;
}
/** In bytes; the report of the largest ledger that is read stays below it, as does the manifest of the largest pack. */
const textLimit = 256 * 1024 * 1024;
/** Opens a file for reading, and not what a symbolic link leads to; Windows has no such flag. */
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
async function writeOrVerify({ git, judged, asked, policy, folder, base }) {
    const { report, evidence } = judged;
    const { sha } = report.subject;
    if (sha === null)
        throw new Error('a working tree is no commit');
    const hasPolicy = (await (0,commit_tree/* commitTree */.SC)(git, sha).look([policy])).get(policy)?.kind === 'file';
    const { paths, texts } = contentsOf(report, sha, evidence, hasPolicy ? policy : null, await factsFileOf(asked, judged.facts, policy));
    const files = await (0,commit_files/* commitFiles */.z)(git, sha, paths);
    const wrong = whyNotPacked(files.map(({ path }) => path));
    if (wrong !== null)
        throw new Error(wrong);
    const have = (0,model_text/* count */.U9)(files.length + texts.size, 'file');
    const target = (0,external_node_path_.resolve)(base, folder);
    if ((await lookAtTarget(base, target)) === 'filled') {
        const earlier = await readText(target, packNames.facts).catch(() => null);
        await compare(target, new Map([...(await takeFiles(git, files, null)), ...digestsOf(withTimesOf(earlier, texts))]));
        return `The evidence pack ${(0,model_text/* quote */.hD)(folder)} was there already, and is the same: ${have} verified.`;
    }
    await makeFolder(target, async (fresh) => {
        const digests = new Map([...(await takeFiles(git, files, fresh)), ...digestsOf(texts)]);
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
/** The texts of a pack with the facts that it has already, where those differ only in when they were asked. */
function withTimesOf(earlier, texts) {
    const isSame = earlier !== null && isSameFacts(earlier, texts.get(packNames.facts) ?? '');
    return isSame ? new Map(texts).set(packNames.facts, earlier) : texts;
}
function digestsOf(texts) {
    return [...texts].map(([name, text]) => [name, digestOfText(text)]);
}
function digestOfText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};
