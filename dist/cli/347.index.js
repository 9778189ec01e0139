export const id = 347;
export const ids = [347];
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

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  badge: () => (/* binding */ badge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/show/render/badge.ts
/** Backgrounds on which white text has a contrast of at least 4.5 to 1, as https://www.w3.org/TR/WCAG22/#contrast-minimum asks. */
const colours = { label: '#57606a', go: '#1a7f37', open: '#9a6700', invalid: '#cf222e' };
/** The badge of a report; its words say what its colour does. */
function badgeOf({ verdict, totals }) {
    const label = 'gates';
    const closed = `${String(totals.gatesGo)}/${String(totals.gates)}`;
    if (verdict === 'INVALID')
        return { label, value: 'invalid', colour: 'invalid' };
    if (verdict === 'GO')
        return { label, value: `${closed} GO`, colour: 'go' };
    // An error that touches no gate: all of them closed would else read as GO.
    return { label, value: totals.gatesGo === totals.gates ? `${closed} NO-GO` : closed, colour: 'open' };
}
const height = 20;
const padding = 6;
/** A badge as SVG, 20 px high. The same words give the same bytes: widths come from a table, and the text is fitted to them. */
function badgeSvg({ label, value, colour }) {
    const [left, right] = [textWidth(label), textWidth(value)];
    const split = left + 2 * padding;
    const width = split + right + 2 * padding;
    const name = escaped(`${label}: ${value}`);
    const word = (text, x, length) => `<text x="${String(x)}" y="14" textLength="${String(length)}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
    return `${[
        `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" role="img" aria-label="${name}">`,
        `<title>${name}</title>`,
        `<clipPath id="round"><rect width="${String(width)}" height="${String(height)}" rx="3"/></clipPath>`,
        '<g clip-path="url(#round)">',
        `<rect width="${String(split)}" height="${String(height)}" fill="${colours.label}"/>`,
        `<rect x="${String(split)}" width="${String(width - split)}" height="${String(height)}" fill="${colours[colour]}"/>`,
        '</g>',
        '<g fill="#fff" font-family="Verdana, Geneva, DejaVu Sans, sans-serif" font-size="11">',
        word(label, padding, left),
        word(value, split + padding, right),
        '</g>',
        '</svg>',
    ].join('\n')}\n`;
}
/** About as wide as 11 px Verdana sets it, in whole pixels; `textLength` makes it so in any font. */
function textWidth(text) {
    return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}
function characterWidth(character) {
    if (/[ijl]/.test(character))
        return 3;
    if (/[ frt/.,:-]/.test(character))
        return 5;
    if (/[a-z0-9]/.test(character))
        return 7;
    if (/[mwGOQNDHUMW]/.test(character))
        return 9;
    return /[ -~]/.test(character) ? 8 : 11;
}
function escaped(text) {
    // No character that XML 1.0 does not allow, https://www.w3.org/TR/xml/#charsets, even as a reference.
    return text
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
        .replace(/[&<>"']/g, (mark) => `&#${String(mark.charCodeAt(0))};`);
}

// EXTERNAL MODULE: ./src/run/files/replace-files.ts + 1 modules
var replace_files = __webpack_require__(6849);
// EXTERNAL MODULE: ./src/run/commands/common/command.ts
var command = __webpack_require__(3945);
// EXTERNAL MODULE: ./src/run/commands/common/judge-here.ts + 9 modules
var judge_here = __webpack_require__(3907);
// EXTERNAL MODULE: ./src/run/commands/common/options.ts
var options = __webpack_require__(7910);
;// CONCATENATED MODULE: ./src/run/commands/badge.ts






/** Draws the badge of a commit, not of the working tree. */
const badge = (0,command/* command */.G)({
    name: 'badge',
    summary: 'draw how many gates of a commit are GO, as SVG',
    operands: [],
    options: {
        ...options/* documentOptions */.gC,
        head: { value: 'rev', help: 'draw this commit; else HEAD' },
        out: { value: 'file', help: 'the file to write; else standard output' },
    },
    run: async ({ head, out, ...documents }, { directory }) => {
        const { judged } = await (0,judge_here/* judgeHere */.EK)({ ...documents, head: head ?? 'HEAD', mode: 'report', tag: null, base: null, 'fail-on': 'error' }, directory);
        const svg = badgeSvg(badgeOf(judged.report));
        if (out === null)
            return { text: svg, decision: 'pass' };
        await (0,replace_files/* putFile */.U)((0,external_node_path_.resolve)(directory, out), svg);
        return { text: '', decision: 'pass' };
    },
});


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
