export const id = 758;
export const ids = [758];
export const modules = {

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

/***/ 6758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./src/model/acceptance.ts
var acceptance = __webpack_require__(2282);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/model/repository-path.ts
var repository_path = __webpack_require__(4989);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/documents/decode.ts
var decode = __webpack_require__(3183);
// EXTERNAL MODULE: ./src/read/documents/find-documents.ts
var find_documents = __webpack_require__(8633);
// EXTERNAL MODULE: ./src/read/documents/likely-ledgers.ts
var likely_ledgers = __webpack_require__(1342);
// EXTERNAL MODULE: ./src/read/documents/load.ts + 1 modules
var load = __webpack_require__(3182);
// EXTERNAL MODULE: ./src/read/git/git.ts + 1 modules
var git_git = __webpack_require__(8065);
;// CONCATENATED MODULE: ./src/read/git/branch.ts

/** The branch that a repository's work goes to: its remote's default branch, else the one that is checked out, else `main`. */
async function defaultBranch(git) {
    const remote = await (0,git_git/* gitTry */.W_)(git, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    if (remote !== null && remote !== '')
        return remote.replace(/^origin\//, '');
    const own = await (0,git_git/* gitTry */.W_)(git, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    return own === null || own === '' ? 'main' : own;
}

// EXTERNAL MODULE: ./src/read/git/commits.ts + 1 modules
var commits = __webpack_require__(745);
// EXTERNAL MODULE: ./src/read/git/overlay.ts
var overlay = __webpack_require__(4111);
// EXTERNAL MODULE: ./src/read/git/worktree.ts
var worktree = __webpack_require__(6950);
// EXTERNAL MODULE: ./src/read/policy/load-policy.ts
var load_policy = __webpack_require__(7822);
// EXTERNAL MODULE: ./src/model/source.ts
var source = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/model/statuses.ts
var statuses = __webpack_require__(9819);
// EXTERNAL MODULE: ./src/read/documents/formats/index.ts + 10 modules
var formats = __webpack_require__(2030);
// EXTERNAL MODULE: ./src/read/documents/formats/ledger.ts + 2 modules
var ledger = __webpack_require__(2197);
// EXTERNAL MODULE: ./src/read/documents/formats/task-list.ts + 1 modules
var task_list = __webpack_require__(1867);
// EXTERNAL MODULE: ./src/read/documents/ledger/columns.ts
var columns = __webpack_require__(6924);
// EXTERNAL MODULE: ./src/read/documents/ledger/around/blocks.ts + 5 modules
var around_blocks = __webpack_require__(727);
// EXTERNAL MODULE: ./src/read/documents/ledger/reading-options.ts
var reading_options = __webpack_require__(4076);
// EXTERNAL MODULE: ./src/read/policy/policy.ts + 14 modules
var policy = __webpack_require__(2138);
// EXTERNAL MODULE: ./src/model/taken-back.ts
var taken_back = __webpack_require__(804);
// EXTERNAL MODULE: ./src/model/likely-status.ts
var likely_status = __webpack_require__(9100);
// EXTERNAL MODULE: ./src/read/documents/ledger/looks.ts
var looks = __webpack_require__(7739);
// EXTERNAL MODULE: ./src/read/documents/ledger/words.ts
var ledger_words = __webpack_require__(9058);
// EXTERNAL MODULE: ./src/read/documents/markdown/cell.ts
var cell = __webpack_require__(1903);
// EXTERNAL MODULE: ./src/read/documents/markdown/table.ts
var table = __webpack_require__(2363);
;// CONCATENATED MODULE: ./src/read/policy/proposal/tables.ts










/** The tables at the top level of a document that have rows. */
function seenTables(source) {
    const { blocks, chosen } = (0,around_blocks/* openBlocks */.D)(source, reading_options/* plainOptions */.L);
    const headings = new Map(blocks.children.flatMap(({ type, position }, index) => type === 'table' && position !== undefined
        ? [[position.start.line, chosen.headings[index] ?? null]]
        : []));
    return (0,table/* readTables */.gb)(source, blocks)
        .filter(({ rows }) => rows.length > 0)
        .map(({ header, rows: all }) => {
        const rows = all.map(({ cells }) => cells.map(({ text }) => seenCell(text)));
        const names = (0,columns/* headerNames */.Qb)(header);
        const heading = headings.get(header.place.line) ?? null;
        return { heading, names, rows, status: statusColumn(names, rows) };
    });
}
function seenCell(markdown) {
    const { text, references } = (0,cell/* readContent */.c)(markdown);
    const words = references.length > 0 ? [] : (0,ledger_words/* citedWords */.n)(text).filter(({ isPath }) => isPath);
    return { text, cited: references.length + words.length };
}
/** The word that is most likely the status of a cell; null where that is not known, and where the text after it contradicts a GO. */
function seenStatus(text) {
    const seen = noted(text);
    return seen?.status === 'GO' && (0,taken_back/* takesBack */.Ck)(text.slice(seen.word.length), statuses/* plainVocabulary */.BB.words) ? null : seen;
}
function noted(text) {
    const [, before = ''] = /^(.+?)\s*\([^()]*\)$/.exec(text) ?? [];
    const bare = before === '' ? null : (0,likely_status/* likelyStatus */.Z)(before);
    if (bare !== null)
        return { word: before, status: bare, note: 'parentheses' };
    const whole = (0,likely_status/* likelyStatus */.Z)(text);
    if (whole !== null)
        return { word: text, status: whole, note: 'none' };
    for (const match of text.matchAll(/\s[-–—]\s|\s?[–—:;.]\s|\s\(/g)) {
        const word = text.slice(0, match.index);
        const status = (0,likely_status/* likelyStatus */.Z)(word);
        if (status !== null)
            return { word, status, note: 'any' };
    }
    return null;
}
/** Headers of columns whose words look like statuses but are not. */
const otherAnswers = /\?$|block|requir|priority|severity|critical|mandatory|automated|optional/i;
/** Headers of columns that should have statuses. */
const statusLike = /\bgo\b|outcome|decision|progress|rating|\brag\b|ready|done|complete/i;
/** The usual names of the status column, the most usual first. */
const statusNames = columns/* columnNames */.lo.status.map(columns/* folded */.TM);
/** Whether a header says that its column has statuses. */
function namesStatus(name) {
    return statusNames.includes((0,columns/* folded */.TM)(name)) || looks/* asksWhetherDone */.SG.test(name) || statusLike.test(name);
}
function statusColumn(names, rows) {
    const scored = names.map((name, index) => {
        const cells = rows.map((row) => row[index]?.text ?? '').filter((text) => text !== '');
        const share = cells.length === 0 ? 0 : cells.filter((text) => noted(text) !== null).length / cells.length;
        const isNamed = statusNames.includes((0,columns/* folded */.TM)(name));
        const isUsual = (0,columns/* folded */.TM)(name) === statusNames[0];
        const least = isUsual ? 0 : isNamed ? 0.3 : statusLike.test(name) ? 0.5 : 0.8;
        const isAsked = isNamed || looks/* asksWhetherDone */.SG.test(name) || !otherAnswers.test(name);
        const isTaken = cells.length > 0 && share >= least && isAsked;
        return { index, score: isTaken ? share + (isNamed ? 1 : 0) + (isUsual ? 1 : 0) : 0 };
    });
    const [best] = scored.toSorted((one, other) => other.score - one.score);
    return best !== undefined && best.score > 0 ? best.index : null;
}
/** Likely headers of each column, in addition to the usual names. */
const otherNames = {
    id: /\b(?:id|nr|number|ref|ticket|code)\b|^no\.?$/i,
    owner: /\b(?:owner|responsible|assignee|assigned|lead|who|team|contact|accountable|approver|(?:signed|sign)[- ]?off|approved by)\b/i,
    evidence: /\b(?:evidence|proof|artifacts?|links?|reports?|references?|source|logs?|verification|verified by)\b/i,
    exit: /\b(?:exit|criteri\w*|acceptance|expected|target|threshold|condition|definition)\b/i,
    code: /\b(?:code|component|module|files?|implementation)\b/i,
    title: /\b(?:description|task|name|what|feature|summary|test|check|item|requirement)\b/i,
};
/** The header that a table has for a column: a usual name, another likely name, or none. */
function headerOf({ names, rows }, column, taken) {
    const known = columns/* columnNames */.lo[column].map(columns/* folded */.TM);
    const free = names.map((name, index) => ({ name, index })).filter(({ index }) => !taken.has(index));
    const alias = known.map((name) => free.find((one) => (0,columns/* folded */.TM)(one.name) === name)).find((one) => one !== undefined);
    if (alias !== undefined)
        return { index: alias.index, isKnown: true };
    const cites = (index) => rows.some((row) => (row[index]?.cited ?? 0) > 0);
    const other = free.find(({ name, index }) => otherNames[column]?.test(name) === true && (column !== 'code' || cites(index)));
    if (other !== undefined)
        return { index: other.index, isKnown: false };
    // A column that cites files is the evidence, under any name.
    const citing = column === 'evidence' ? free.find(({ index }) => cites(index)) : undefined;
    return citing === undefined ? null : { index: citing.index, isKnown: false };
}

;// CONCATENATED MODULE: ./src/read/policy/proposal/columns.ts


/** The columns that are not found by their usual names, and the columns that no table has. */
function columnsOf(tables) {
    const given = {};
    const has = new Set();
    for (const table of tables) {
        const taken = new Set([table.status ?? -1]);
        const statusName = table.names[table.status ?? -1] ?? '';
        if (headerOf(table, 'status', new Set())?.index !== table.status)
            give(given, 'status', statusName);
        nameRows(table, taken, given);
        for (const column of ['gate', 'evidence', 'owner', 'exit', 'code', 'note']) {
            const found = headerOf(table, column, taken);
            if (found === null)
                continue;
            taken.add(found.index);
            has.add(column);
            if (!found.isKnown)
                give(given, column, table.names[found.index] ?? '');
        }
    }
    return Object.fromEntries(columns/* columnList */.hP.flatMap((column) => {
        const names = given[column] ?? [];
        if (names.length > 0)
            return [[column, names.length === 1 ? (names[0] ?? '') : names]];
        const isNone = (column === 'owner' || column === 'code' || column === 'exit') && !has.has(column);
        return isNone ? [[column, 'none']] : [];
    }));
}
/** Finds the columns that name the rows of a table: their numbers and names, or the column that makes them unique. */
function nameRows(table, taken, given) {
    const number = headerOf(table, 'id', taken);
    if (number !== null)
        taken.add(number.index);
    const title = headerOf(table, 'title', taken);
    if (number === null && title?.isKnown !== true) {
        const index = nameColumn(table);
        taken.add(index);
        give(given, 'id', table.names[index] ?? '');
        return;
    }
    if (title !== null)
        taken.add(title.index);
    if (number?.isKnown === false)
        give(given, 'id', table.names[number.index] ?? '');
    if (title?.isKnown === false)
        give(given, 'title', table.names[title.index] ?? '');
}
function give(given, column, name) {
    const names = given[column] ?? [];
    if (name !== '' && !names.includes(name))
        given[column] = [...names, name];
}
/** The column that names the rows. Among the columns without another meaning: the first without empty or equal cells, else the first. */
function nameColumn(table) {
    const { names, rows, status } = table;
    const said = new Set([status ?? -1]);
    for (const column of ['owner', 'evidence', 'exit', 'code', 'note'])
        said.add(headerOf(table, column, said)?.index ?? -1);
    const indexes = names.map((_, index) => index).filter((index) => !said.has(index) && names[index] !== '');
    const isDistinct = (index) => {
        const texts = rows.map((row) => row[index]?.text ?? '');
        return !texts.includes('') && new Set(texts).size === texts.length;
    };
    return indexes.find(isDistinct) ?? indexes[0] ?? names.findIndex((name, index) => index !== status && name !== '');
}
/** The headers of the names of the rows, where the rows also have numbers; else null. */
function titlesOf(tables) {
    const names = tables.flatMap((table) => {
        const number = headerOf(table, 'id', new Set([table.status ?? -1]));
        if (number?.isKnown !== true)
            return [];
        const title = headerOf(table, 'title', new Set([table.status ?? -1, number.index]));
        return title === null ? [] : [table.names[title.index] ?? ''];
    });
    const all = [...new Set(names)];
    return all.length === 0 ? null : all.length === 1 ? (all[0] ?? '') : all;
}

;// CONCATENATED MODULE: ./src/read/policy/proposal/propose.ts












/** Proposes the policy that reads a document as a ledger; null where the document has no table of statuses and no task list. Pure. */
function propose(source) {
    const tables = seenTables(source).filter(({ status }) => status !== null);
    const isNamed = tables.some(({ names, status }) => namesStatus(names[status ?? -1] ?? ''));
    if (!isNamed && task_list/* taskList */.i.accepts(source, reading_options/* plainOptions */.L))
        return { file: best(source, [{}, perGate]), words: [], columns: [], unread: [] };
    if (tables.length === 0)
        return null;
    const ignored = summaries(tables);
    const ledgers = tables.filter(({ heading }) => !ignored.includes(heading ?? ''));
    const words = wordsOf(ledgers);
    const columns = columnsOf(ledgers);
    const common = {
        ...(isEmpty(columns) ? {} : { columns }),
        ...statusKeys(words, ledgers),
        ...(ignored.length === 0 ? {} : { sections: { ignore: ignored } }),
    };
    const titles = titlesOf(ledgers);
    const candidates = [
        common,
        { ...common, ...perGate },
        ...(titles === null ? [] : [{ ...common, columns: { ...columns, id: titles } }]),
    ];
    const unread = ledgers.flatMap(({ names }) => names.filter((name) => asksForLess.test(name)));
    const file = withSections(source, best(source, candidates));
    return { file, words, columns: readColumns(source, file), unread: [...new Set(unread)] };
}
/** Headers of columns that say that a row need not be done. */
const asksForLess = /\b(?:block(?:s|ing|er)?|required|mandatory|optional|must|priority|severity)\b/i;
const perGate = { ids: 'per-gate' };
function isEmpty(value) {
    return Object.keys(value).length === 0;
}
/** The policy with the fewest problems in reading a document; the first one of equal ones. */
function best(source, candidates) {
    const [first] = candidates
        .map((file) => ({ file, wrong: problemsBy(source, file).length }))
        .toSorted((one, other) => one.wrong - other.wrong);
    return first?.file ?? {};
}
function readBy(source, file) {
    const options = optionsOf(file);
    return (0,formats/* formatOf */.be)(formats/* ledgerFormats */.CG, source, options).read(source, options);
}
function optionsOf(file) {
    return (0,policy/* policyOf */.US)('policy', file, () => (0,source/* startOf */.GH)('policy'));
}
function readColumns(source, file) {
    const [table] = (0,ledger/* ledgerTables */.D9)(source, optionsOf(file));
    return columns/* columnList */.hP.flatMap((column) => {
        const name = table?.names[table.columns[column] ?? -1];
        return name === undefined || name === '' ? [] : [`${column} ${(0,model_text/* quote */.hD)(name)}`];
    });
}
function problemsBy(source, file) {
    return readBy(source, file).problems.filter(({ rule }) => rule !== 'ledger-columns' && rule !== 'signal-incomplete');
}
const summaryName = /^(?:(?:the|overall|current|project|release|readiness|gates?|status|go\/no-go|\d+(?:\.\d+)*)[.:)]?\s+)*(?:summary|overview|legend|key|scoreboard|dashboard|examples?|template|history|at a glance)(?:\s+(?:table|of\s.*))?$/i;
function isSummary(heading) {
    return summaryName.test(heading.trim());
}
/** Headings over tables that repeat other tables. Where only such a table says that work is open, it must not be left out. */
function summaries(tables) {
    const headings = tables.map(({ heading }) => heading ?? '');
    const found = [...new Set(headings.filter(isSummary))];
    const isLeftOut = ({ heading }) => found.includes(heading ?? '');
    const others = tables.filter((table) => !isLeftOut(table));
    const isHidden = tables.some((table) => isLeftOut(table) && !isLegend(table) && hasOpen(table)) && !others.some(hasOpen);
    return others.length > 0 && !isHidden ? found : [];
}
/** A legend explains each status. */
function isLegend({ names, status }) {
    return status === 0 && /^(?:meaning|means|definition|description|explanation)$/i.test(names[1] ?? '');
}
function hasOpen({ rows, status }) {
    return rows.some((row) => {
        const text = row[status ?? -1]?.text ?? '';
        return text !== '' && (0,statuses/* isOpen */.nT)(seenStatus(text)?.status ?? null);
    });
}
/** Leaves out sections with usual names whose tables look like signals and are not read, as long as no signal is lost. */
function withSections(source, file) {
    let current = file;
    for (let round = 0; round < 5; round += 1) {
        const { value, problems } = readBy(source, current);
        const unread = problems.find(({ rule }) => rule === 'table-unread');
        const heading = unread === undefined ? null : headingAbove(source, unread.line);
        if (heading === null || !isSummary(heading) || unread?.message.includes('NO-GO') === true)
            return current;
        const before = current.sections !== undefined && 'ignore' in current.sections ? current.sections.ignore : [];
        const next = { ...current, sections: { ignore: [...before, heading] } };
        const after = readBy(source, next);
        if ((after.value?.signals.length ?? 0) < (value?.signals.length ?? 0) || after.value === null)
            return current;
        current = next;
    }
    return current;
}
function headingAbove(source, line) {
    const { blocks, chosen } = (0,around_blocks/* openBlocks */.D)(source, reading_options/* plainOptions */.L);
    const index = blocks.children.findLastIndex(({ position }) => (position?.start.line ?? 0) <= line);
    return chosen.headings[index] ?? null;
}
/** In characters: a longer unknown word is a sentence. */
const wordLimit = 40;
function wordsOf(tables) {
    const found = new Map();
    for (const { rows, status } of tables)
        for (const row of rows) {
            const text = row[status ?? -1]?.text ?? '';
            const seen = seenStatus(text);
            const word = (seen?.word ?? text).replace(/\s+/g, ' ').trim();
            const known = found.get(word);
            if (seen === null && text.length > wordLimit)
                continue;
            found.set(word, {
                word,
                rows: (known?.rows ?? 0) + 1,
                // An unknown word counts as open.
                status: seen?.status ?? 'NO-GO',
                isGuess: seen === null,
            });
        }
    return [...found.values()];
}
function statusKeys(words, tables) {
    const own = new Set(statuses/* statuses */.bM);
    const entries = statuses/* statuses */.bM.flatMap((status) => {
        const some = words.filter((one) => one.status === status && !own.has(one.word)).map(({ word }) => word);
        return some.length === 0 ? [] : [[status, some]];
    });
    const notes = tables.flatMap(({ rows, status }) => rows.flatMap((row) => seenStatus(row[status ?? -1]?.text ?? '')?.note ?? []));
    const note = notes.includes('any') ? 'any' : notes.includes('parentheses');
    return {
        ...(entries.length === 0 ? {} : { statuses: Object.fromEntries(entries) }),
        ...(note === false ? {} : { 'status-notes': note }),
    };
}

// EXTERNAL MODULE: ./src/show/render/log.ts
var log = __webpack_require__(1240);
// EXTERNAL MODULE: ./src/show/render/text/paint.ts
var paint = __webpack_require__(4784);
// EXTERNAL MODULE: ./src/show/render/text/terminal.ts
var terminal = __webpack_require__(8198);
;// CONCATENATED MODULE: ./src/show/scaffold/policy-text.ts

/** The address of the schemas that editors use for completion. */
const schemaUrl = 'https://raw.githubusercontent.com/gate-ledger/gate-ledger/v1/schema';
/** In characters; longer values are written on several lines. */
const width = 100;
/** A policy as a person would write it, with a line that lets editors complete it. */
function policyText(file) {
    const lines = Object.entries(file).map(([key, value]) => {
        const line = `${key}: ${flow(value)}`;
        if (line.length <= width || typeof value !== 'object' || Array.isArray(value))
            return line;
        const inner = Object.entries(value).map(([name, one]) => `  ${(0,model_text/* yamlWord */.QU)(name)}: ${flow(one)}`);
        return [`${key}:`, ...inner].join('\n');
    });
    return [`# yaml-language-server: $schema=${schemaUrl}/policy.json`, ...lines, ''].join('\n');
}
/** The same policy in one line, which is also valid. */
function policyLine(file) {
    return flow(file);
}
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (typeof value === 'object' && value !== null)
        return `{ ${Object.entries(value)
            .map(([key, one]) => `${(0,model_text/* yamlWord */.QU)(key)}: ${flow(one)}`)
            .join(', ')} }`;
    return typeof value === 'string' ? (0,model_text/* yamlWord */.QU)(value) : String(value);
}

;// CONCATENATED MODULE: ./src/show/scaffold/documents.ts


/** Where a new ledger is written. */
const newLedgerPath = 'docs/signal-ledger.md';
/** A new ledger: it has no errors, and nothing in it is GO. */
const newLedger = `# Release readiness

One row for each thing that must be true before a release. A row is \`GO\` only while its exit criterion holds and the cited
evidence, a file of this repository, shows it. Until then it is \`NO-GO\`, \`PARTIAL\` or \`BLOCKED-EXTERNAL\`; what this release
does not need is \`N/A\`, with the reason in the row.

| Signal ID | Gate | Signal | Owner | Status | Evidence | Exit Criterion |
|---|---|---|---|---|---|---|
| TEST-1 | Tests | All tests pass | Release team | NO-GO | | The test report of the release commit has no failure |
| SEC-1 | Security | No known critical vulnerability | Release team | NO-GO | | The report of the dependency audit lists none |
| OPS-1 | Operations | The rollback works | Release team | NO-GO | | The log of a rollback that was tried shows it |
`;
/** A tracker for a ledger without one: its gates, with the statuses from its rows. */
function trackerText({ signals }, { gates }) {
    const rows = new Map(signals.map((signal) => [signal.id, signal]));
    const value = {
        $schema: `${schemaUrl}/tracker.json`,
        definition_of_done: 'ALL_GATES_GO',
        gates: gates.map(({ id, name, required }) => {
            const said = required.map((one) => rows.get(one.id)?.status ?? null);
            const status = (0,statuses/* areClosed */.jT)(said) ? 'GO' : said.includes('GO') ? 'PARTIAL' : 'NO-GO';
            return { id, ...(name === null ? {} : { name }), status, required_signal_ids: required.map((one) => one.id) };
        }),
        signals: signals.map(({ id, owner, status }) => ({
            id,
            ...(owner === null || owner.text === '' ? {} : { owner: owner.text }),
            ...(status === null ? {} : { status }),
        })),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./src/show/scaffold/workflows.ts
/** The workflows of a repository: the required check of pull requests to a branch, and the guard of release tags. */
function workflowsFor(branch) {
    return [
        { path: '.github/workflows/gates.yml', text: pullRequests(yamlBranch(branch)) },
        { path: '.github/workflows/release-gates.yml', text: releaseGuard },
    ];
}
/** A branch name has no quotes, but YAML may take it for something else, so it is quoted. */
function yamlBranch(branch) {
    return /^[A-Za-z][\w./-]*$/.test(branch) ? branch : `'${branch.replaceAll("'", "''")}'`;
}
function pullRequests(branch) {
    return `# Required check on pull requests, with a comment that shows what changes.
name: gates
on:
  pull_request:
    branches: [${branch}]
    # More than the default types: a new base changes the result, and the label that accepts a loosening counts at once.
    types: [opened, synchronize, reopened, edited, labeled, unlabeled]
  merge_group: # a merge queue checks again what will be on ${branch}
concurrency: # one run after the other, so an older run cannot overwrite a newer result
  group: gates-\${{ github.ref }}
permissions:
  contents: read
  checks: write
  pull-requests: write
jobs:
  gate-ledger:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: gate-ledger/gate-ledger@v1
`;
}
const releaseGuard = `# Guard of the release tags: it fails while a required gate is open. To block publishing, call it from the workflow that
# publishes: write \`uses: ./.github/workflows/release-gates.yml\` in a job \`gates\`, and give the other jobs \`needs: gates\`.
name: release gates
on:
  push:
    tags: ['v*']
  workflow_call:
permissions: {}
jobs:
  gates:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      checks: write
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0 # a policy may require that the tag is on a branch
          persist-credentials: false
      - uses: gate-ledger/gate-ledger@v1
`;

// EXTERNAL MODULE: ./src/run/files/replace-files.ts + 1 modules
var replace_files = __webpack_require__(6849);
// EXTERNAL MODULE: ./src/run/commands/common/command.ts
var command = __webpack_require__(3945);
// EXTERNAL MODULE: ./src/run/commands/common/judge-here.ts + 9 modules
var judge_here = __webpack_require__(3907);
// EXTERNAL MODULE: ./src/run/commands/common/obeyed-policy.ts
var obeyed_policy = __webpack_require__(6691);
;// CONCATENATED MODULE: ./src/run/commands/init.ts

























/** Writes the files that a repository needs and lacks, and judges it. Overwrites nothing. */
const init = (0,command/* command */.G)({
    name: 'init',
    summary: 'write what is missing: a ledger or the policy that reads yours, and the workflows',
    operands: [],
    options: {
        from: { value: 'file', help: 'read this document as the ledger; propose and write the policy that does' },
        tracker: { isFlag: true, help: 'also write a tracker, where gates are declared' },
    },
    run: async ({ from, tracker }, { directory, color, progress }) => {
        const git = (0,git_git/* gitIn */.uM)(directory, { trusted: false });
        const { root, bare } = await (0,commits/* describeClone */.Zk)(git);
        if (bare)
            throw new errors/* UsageError */.e('this repository has no working tree to write to');
        const tree = (0,worktree/* worktree */.Y)(git, root);
        progress('Looking for a ledger');
        const plan = await planFor(tree, (0,judge_here/* pathsFrom */.lL)(directory, root)(from, '--from'));
        const planned = new Map([
            ...plan.files,
            ...workflowsFor(await defaultBranch(git)).map(({ path, text }) => [(0,repository_path/* knownPath */.ry)(path), text]),
        ]);
        if (tracker)
            await planTracker((0,overlay/* overlay */.L)(tree, encoded(planned)), planned);
        const there = new Set(await tree.list());
        const missing = new Map([...planned].filter(([path]) => !there.has(path)));
        await (0,replace_files/* replaceFiles */.s)(root, [...encoded(missing)].map(([path, after]) => ({ path, before: null, after })));
        const kept = [...planned.keys()].filter((path) => !missing.has(path));
        progress('Judging the documents');
        const { judged, comparison } = await (0,judge_here/* judgeHere */.EK)(asReport, directory, (0,overlay/* overlay */.L)(tree, encoded(missing)));
        const lines = [
            ...[...missing.keys()].map((path) => `Wrote ${path}`),
            ...kept.map((path) => `Kept ${path}, which already exists`),
            ...proposalLines(plan, missing),
            ...otherLedgers(plan.ledger, there),
            '',
        ];
        const text = `${lines.map(log/* logLine */.B).join('\n')}\n${(0,terminal/* terminal */.F)(judged.report, comparison, color ? paint/* colored */.dS : paint/* plain */.pj)}${nextLines(plan.ledger, judged.report)}`;
        return { text, decision: 'pass' };
    },
});
const asReport = {
    ledger: null,
    tracker: null,
    policy: null,
    mode: 'report',
    tag: null,
    base: null,
    head: null,
    'fail-on': 'error',
};
async function planFor(tree, from) {
    if (from !== null)
        return await planFrom(tree, from);
    const policy = await (0,obeyed_policy/* obeyedPolicy */.p)(tree, load_policy/* policyPath */.k1);
    const { ledgerPath, ambiguous } = await (0,find_documents/* findDocuments */.IZ)(tree, {
        ledger: policy.ledger?.path ?? null,
        tracker: policy.tracker?.path ?? null,
    });
    if (ambiguous) {
        const paths = (await tree.list()).filter(find_documents/* isLedgerName */.t7);
        throw new errors/* UsageError */.e(`there are ${String(paths.length)} ledgers; choose one to write a policy for: ${fromEach(paths.slice(0, 10))}. Without a policy, \`gate-ledger check --all\` judges each of them, and so does examples/monorepo.yml in a workflow`);
    }
    if (ledgerPath !== null)
        return planNew(ledgerPath, {});
    const [likely, ...others] = await (0,likely_ledgers/* likelyLedgers */.R)(tree);
    if (likely === undefined)
        return planNew((0,repository_path/* knownPath */.ry)(newLedgerPath), { code: 'none' });
    if (others.length === 0)
        return await planFrom(tree, likely);
    throw new errors/* UsageError */.e(`several documents look like a ledger; choose one: ${fromEach([likely, ...others])}`);
}
function fromEach(paths) {
    return (0,model_text/* oneOf */.yL)(paths.map((path) => `--from ${(0,model_text/* shellWord */.r7)(path)}`));
}
function planNew(ledger, columns) {
    const file = { ledger, ...(Object.keys(columns).length === 0 ? {} : { columns }) };
    return {
        ledger,
        files: [
            [ledger, newLedger],
            [load_policy/* policyPath */.k1, policyText(file)],
        ],
        proposal: null,
    };
}
/** The policy that reads an existing document. Throws `UsageError` where the document cannot be read as a ledger, or a policy exists. */
async function planFrom(tree, path) {
    const reading = await tree.read(path, decode/* documentLimit */.NL);
    if (reading.kind !== 'bytes')
        throw new errors/* UsageError */.e(`--from: there is no file ${(0,model_text/* quote */.hD)(path)} to read`);
    const { source, problems } = (0,decode/* decode */.D4)(path, reading.bytes);
    const [wrong] = problems.filter(({ rule }) => rule === 'document-encoding');
    if (wrong !== undefined)
        throw new errors/* UsageError */.e(`${path}:${String(wrong.line)}: ${wrong.message}`);
    const proposal = propose(source);
    if (proposal === null)
        throw new errors/* UsageError */.e(`--from: ${(0,model_text/* quote */.hD)(path)} is not a ledger: it has no table with a status column, and no task list. Run \`gate-ledger init\` for a new ledger`);
    const file = { ledger: path, ...proposal.file };
    if ((await tree.list()).includes(load_policy/* policyPath */.k1))
        throw new errors/* UsageError */.e(`--from: ${(0,model_text/* quote */.hD)(load_policy/* policyPath */.k1)} already exists and is not overwritten. To read this document, write \`${policyLine(file)}\` in it. If that policy has another ledger, write this to another file, and judge with \`--policy FILE\``);
    return { ledger: path, files: [[load_policy/* policyPath */.k1, policyText(file)]], proposal };
}
/** Adds the tracker of the planned ledger, where there is none. */
async function planTracker(tree, planned) {
    const policy = await (0,obeyed_policy/* obeyedPolicy */.p)(tree, load_policy/* policyPath */.k1);
    const wanted = { ledger: policy.ledger?.path ?? null, tracker: policy.tracker?.path ?? null };
    const { ledger, tracker, ledgerPath, hasOwnGates } = await (0,load/* load */.Hh)(tree, wanted, policy);
    if (ledger === null || tracker === null || ledgerPath === null || !hasOwnGates)
        return;
    planned.set((0,repository_path/* besidePath */.qE)(ledgerPath, find_documents/* trackerName */.c9), trackerText(ledger, tracker));
}
function encoded(files) {
    return new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
}
function proposalLines({ proposal }, missing) {
    const policy = missing.get(load_policy/* policyPath */.k1);
    if (policy === undefined)
        return [];
    const { words, columns, unread, file } = proposal ?? { words: [], columns: [], unread: [], file: {} };
    const guesses = words.filter(({ isGuess }) => isGuess);
    const ignored = file.sections !== undefined && 'ignore' in file.sections ? file.sections.ignore : [];
    return [
        '',
        `${load_policy/* policyPath */.k1} says:`,
        ...policy
            .trimEnd()
            .split('\n')
            .slice(1)
            .map((line) => `  ${line}`),
        ...(columns.length === 0 ? [] : ['', `Columns: ${columns.join(', ')}.`]),
        ...(words.length === 0 ? [] : ['', 'How each status is read:']),
        ...words.map(({ word, rows, status, isGuess }) => `  ${word === '' ? '(empty)' : (0,model_text/* quote */.hD)(word)}: ${status}, ${(0,model_text/* count */.U9)(rows, 'row')}${isGuess ? ' (not known, so read as open)' : ''}`),
        ...(guesses.length === 0 ? [] : ['Check the words that are not known, and correct the policy where one is wrong.']),
        ...(ignored.length === 0
            ? []
            : [
                '',
                `Left out: ${(0,model_text/* oneOf */.yL)(ignored, 'and')}. If a section has its own signals, remove its name from \`sections\`.`,
            ]),
        ...(unread.length === 0
            ? []
            : [
                '',
                `Not read: ${(0,model_text/* oneOf */.yL)(unread, 'and')}. Every row must be GO before a release; a row that no release needs is \`N/A\`.`,
            ]),
    ];
}
/** The ledgers that the workflows do not judge. */
function otherLedgers(ledger, there) {
    const others = [...there].filter((path) => (0,find_documents/* isLedgerName */.t7)(path) && path !== ledger);
    return others.length === 0
        ? []
        : [
            '',
            `Not judged: ${(0,model_text/* oneOf */.yL)(others.slice(0, 10), 'and')}. \`gate-ledger check --all\` judges every ledger, and so does examples/monorepo.yml in a workflow.`,
        ];
}
function nextLines(ledger, { decision }) {
    const first = decision === 'block' ? 'Correct the errors above,' : 'Check';
    return [
        '',
        'Next:',
        `  1. ${first} ${ledger} and the policy, commit everything, and open a pull request.`,
        `  2. On GitHub, require the job \`gate-ledger\` for the branch. Let only few people set the label ${(0,model_text/* quote */.hD)(acceptance/* defaultAcceptLabel */.O)}: it accepts changes that ask for less.`,
        '  3. `gate-ledger set ID GO --evidence FILE` promotes a signal; `gate-ledger check --tag v1.0.0` says whether a tag may ship.',
        '',
    ].join('\n');
}


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
