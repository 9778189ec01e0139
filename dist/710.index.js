export const id = 710;
export const ids = [710];
export const modules = {

/***/ 9100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ likelyStatus)
/* harmony export */ });
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9819);

/*
 * What teams write for a status. Messages and proposed policies suggest these words, and a person confirms them. They never decide a status.
 */
const words = {
    GO: 'go pass passed passes passing done complete completed ok okay yes y green met verified ready approved fixed resolved shipped live closed implemented satisfied compliant covered achieved accepted success successful tested signed-off validated merged released deployed available true',
    PARTIAL: 'partial partially partially-met partially-done partly in-progress inprogress wip ongoing amber yellow at-risk started conditional conditional-go conditional-pass go-with-conditions pass-with-conditions conditionally-approved mostly in-review review reviewing mixed underway under-way',
    'NO-GO': 'no-go nogo no n fail failed fails failing not-started not-done not-ready not-met todo to-do pending open red missing planned unknown tbd tba incomplete rejected not-ok broken backlog draft new untested not-tested not-verified not-implemented unverified deferred postponed gap false outstanding not-passed',
    'BLOCKED-EXTERNAL': 'blocked blocked-external waiting on-hold external hold stalled awaiting blocker',
    'N/A': 'n-a na not-applicable excluded retired out-of-scope removed dropped obsolete inapplicable not-required not-needed',
};
const signs = [
    [/[✅✔☑🟢🆗👍🎉💚]/u, 'GO'],
    [/[🟡🟠🚧⚠🔶🔄🏗]/u, 'PARTIAL'],
    [/[❌✖✗✘⛔🔴🛑🚫👎⬜☐❎🆘⚪]/u, 'NO-GO'],
    [/[⏳⏸⌛🔒🧱💤]/u, 'BLOCKED-EXTERNAL'],
    [/[➖]/u, 'N/A'],
];
const known = new Map(Object.entries(words).flatMap(([status, list]) => list.split(' ').map((word) => [word, status])));
/** Emoji by their names on GitHub. */
const shortcodes = [
    [/:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|green_circle):/g, '✅'],
    [/:(?:x|no_entry|no_entry_sign|red_circle):/g, '❌'],
    [/:(?:construction|warning|yellow_circle|orange_circle):/g, '🚧'],
    [/:(?:hourglass|hourglass_flowing_sand|lock):/g, '⏳'],
];
/** The status that a team most likely means by a word; null where that is not known, and where signs and words contradict each other. */
function likelyStatus(written) {
    const text = shortcodes.reduce((before, [pattern, sign]) => before.replace(pattern, sign), written);
    const [sign = null, ...others] = signs.filter(([pattern]) => pattern.test(text)).map(([, status]) => status);
    const spoken = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
    if (others.length > 0 || /[?？]/.test(text))
        return null;
    if (spoken === '')
        return sign ?? (text.trim() === '' ? 'NO-GO' : null);
    const said = known.get(spoken) ?? (spoken.startsWith('not-') ? 'NO-GO' : null);
    // A sign that says that work is open needs no word.
    if (said === null)
        return sign !== null && (0,_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(sign) ? sign : null;
    if (sign === null)
        return said;
    return sign === said || (sign !== 'GO' && said !== 'GO') ? said : null;
}


/***/ }),

/***/ 8734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Do: () => (/* binding */ touchAll),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/* unused harmony export readingRules */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);

const severities = ['error', 'warning', 'notice'];
/** The rules whose problems are found while documents are read; `rules/documents.ts` has their questions and severities. */
const readingRules = (/* unused pure expression or super */ null && ([
    'ledger-missing',
    'ledger-removed',
    'ledger-ambiguous',
    'ledger-table',
    'ledger-empty',
    'ledger-columns',
    'ledger-markup',
    'table-unread',
    'task-unread',
    'said-open',
    'row-cells',
    'signal-id',
    'signal-duplicate',
    'status-unknown',
    'signal-incomplete',
    'item-overclaimed',
    'tracker-missing',
    'tracker-removed',
    'tracker-syntax',
    'tracker-key',
    'tracker-schema',
    'gate-none',
    'gate-duplicate',
    'gate-empty',
    'document-size',
    'document-encoding',
    'text-hidden',
    'policy-invalid',
    'policy-missing',
    'base-unknown',
    'base-unreadable',
]));
/** What several equal problems touch together. */
function touchAll(ids) {
    const [first, second] = ids;
    if (first === undefined)
        return {};
    return second === undefined ? { signal: first } : { signals: ids };
}
/** At most this many lines are named. */
const lineLimit = 20;
/** The lines of some places in a sentence: "line 5", "lines 5, 6 and 9". */
function linesOf(places) {
    const lines = [...new Set(places.map(({ line }) => String(line)))];
    const shown = lines.slice(0, lineLimit);
    const more = lines.length - shown.length;
    if (more > 0)
        return `lines ${shown.join(', ')} and ${String(more)} more`;
    return shown.length === 1
        ? `line ${shown[0] ?? ''}`
        : `lines ${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
/** Entries grouped by key, in the order of the first entry of each group. */
function groupBy(entries, keyOf) {
    const groups = new Map();
    for (const entry of entries) {
        const key = keyOf(entry);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return [...groups.values()];
}
/** A problem of a rule at a place. */
function problem(rule, place, message, touches = {}) {
    return { rule, message, ...place, ...touches };
}
/** The problem of every entry with the same id as an earlier one, with the lines of both. */
function repeated(rule, kind, entries, fix = 'Rename or delete one') {
    const first = new Map();
    return entries.flatMap(({ id, place }) => {
        const original = first.get(id);
        first.set(id, original ?? place);
        if (original === undefined)
            return [];
        const lines = `lines ${String(original.line)} and ${String(place.line)}`;
        return [
            problem(rule, place, `Unexpected second ${kind} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)} (${lines}), expected one. ${fix}.`, {
                [kind]: id,
            }),
        ];
    });
}


/***/ }),

/***/ 8644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   eY: () => (/* binding */ usedWord),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _taken_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(804);

/** A word of a policy for comparison: without the white space around it. */
function usedWord(word) {
    return word.replace(/\s+/g, ' ').trim();
}
/** The status that a text means; whole words, and case matters. Null for any other text. */
function readStatus(text, vocabulary) {
    const word = wordOf(text, vocabulary);
    return word === null ? null : (vocabulary.words.get(word) ?? null);
}
/** The word of a text that means its status, without the note after it; null where there is none, and where the note contradicts a GO. */
function wordOf(text, { words, notes }) {
    const plain = text.replace(/\s+/g, ' ');
    if (words.has(plain))
        return plain;
    if (notes === 'none')
        return null;
    const bare = plain.replace(/ ?\([^()]*\)$/, '');
    const word = words.has(bare) ? bare : notes === 'any' ? beforeSentence(plain, words) : null;
    if (word === null)
        return null;
    const note = plain.slice(word.length);
    const status = words.get(word) ?? null;
    if (status === 'GO')
        return (0,_taken_back_js__WEBPACK_IMPORTED_MODULE_0__/* .takesBack */ .Ck)(note, words) ? null : word;
    return status === 'N/A' && (0,_taken_back_js__WEBPACK_IMPORTED_MODULE_0__/* .deniesExclusion */ .J)(note, words) ? null : word;
}
/** What separates a sentence from the word before it. */
const parted = /^(?:\s[-–—]\s|\s?[–—:;.]\s|\s\()/;
/** The longest word with a sentence after it. */
function beforeSentence(text, words) {
    const before = [...words.keys()].filter((word) => word !== '' && text.startsWith(word) && parted.test(text.slice(word.length)));
    return before.toSorted((one, other) => other.length - one.length)[0] ?? null;
}


/***/ }),

/***/ 6676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   EY: () => (/* binding */ typedOf),
/* harmony export */   TT: () => (/* binding */ reportNames),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   r7: () => (/* binding */ askedNames),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4989);


/** The reports that are opened and read: `junit: reports/*.xml`. */
const reportNames = ['junit', 'tap', 'sarif', 'coverage', 'sbom', 'matrix', 'json'];
/** What GitHub is asked for: `run: .github/workflows/ci.yml / e2e`. */
const askedNames = ['run', 'check'];
/** What a reference says that it is; null where it is only a path or an address. */
function typedOf({ text, link }) {
    if (link)
        return null;
    const [, word = '', rest = ''] = typed.exec(text) ?? [];
    const name = [...reportNames, ...askedNames].find((one) => one === word.toLowerCase());
    return name === undefined ? null : { name, rest: rest.trim() };
}
// `json:10` is the tenth line of a file.
const typed = /^([a-z]+):(?![\d:])(.*)$/is;
/** The file of a report as it is written: the first word after the colon, in quotes where it has spaces. */
function fileOf(rest) {
    const [, quoted, word = ''] = /^(?:"([^"]*)"|(\S+))/.exec(rest) ?? [];
    return quoted ?? word;
}
/** Resolves a reference without looking at the repository. A path may end in `:line`, `:line-line`, `:line:column`, `#Lline`, `#Lline-Lline`, `#heading` or `::name`. */
function targetOf(reference) {
    const known = targets.get(reference);
    if (known !== undefined)
        return known;
    const target = resolve(reference);
    targets.set(reference, target);
    return target;
}
/** A reference is resolved once: each rule and each kind of evidence asks for it. */
const targets = new WeakMap();
function resolve(reference) {
    const { text, link } = reference;
    const special = typedOf(reference);
    if (special !== null)
        return targetOfTyped(reference, special);
    if (/^https?:\/\/[^\s/]/i.test(text))
        return { kind: 'url' };
    if (/^[a-z][a-z0-9+.-]*:(?![\d:])/i.test(text))
        return unsafe('is neither a path nor a web address');
    if (/^[^\s]*[*?]/.test(text) && !link)
        return globOf(text);
    const parted = link ? [partOf(decoded(text.replace(/^#.*$/s, '')))] : partsOf(text);
    const [{ path } = { path: '' }] = parted.toReversed();
    if (path === '')
        return unsafe('names no file');
    if (/\p{Cc}/u.test(path))
        return unsafe('has a control character');
    if (path.startsWith('/') && !link)
        return unsafe('begins with `/`, like a path on a machine or a route of a service');
    const candidates = parted.flatMap((one) => candidatesOf(reference, one));
    return candidates.length === 0
        ? unsafe('leads out of the repository, or is the whole repository')
        : { kind: 'path', candidates };
}
/** The paths that a reference leads to, or may lead to. */
function pathsOf(reference) {
    const target = targetOf(reference);
    if (target.kind === 'glob')
        return reference.matches ?? [];
    return target.kind === 'path' ? [...new Set(target.candidates.map(({ path }) => path))] : [];
}
function targetOfTyped({ place }, { name, rest }) {
    if (askedNames.some((one) => one === name))
        return { kind: 'asked' };
    const text = fileOf(rest);
    const target = targetOf({ text, place, link: false });
    if (text === '' || typedOf({ text, link: false }) !== null)
        return unsafe('names no file');
    if (target.kind === 'url')
        return unsafe('is on the web, which is not read');
    return target.kind === 'path'
        ? { ...target, candidates: target.candidates.filter(({ part }) => part === null) }
        : target;
}
function unsafe(why) {
    return { kind: 'unsafe', why };
}
function candidatesOf({ place, link }, { path, part }) {
    const fromRoot = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .citedPath */ .Z6)(path.replace(/^\/+/, ''));
    const fromDocument = link && !path.startsWith('/') ? (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .citedPath */ .Z6)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place.path), path)) : null;
    return [fromDocument, fromRoot].flatMap((one) => (one === null ? [] : [{ path: one, part }]));
}
/** A name may contain `#`, so the path as written is tried before the path without the heading. */
function partsOf(text) {
    const parted = partOf(text);
    return parted.part?.kind === 'heading' ? [{ path: text, part: null }, parted] : [parted];
}
function partOf(text) {
    const [, path = '', first, last] = /^(.+?)(?::(\d+)(?:-(\d+)|:\d+)?)$/.exec(text) ?? lineAnchor.exec(text) ?? [];
    if (first !== undefined)
        return { path, part: { kind: 'lines', first: Number(first), last: Number(last ?? first) } };
    const [, file = '', names] = /^([^:]+?)::(.+)$/.exec(text) ?? [];
    // A name that only has parameters stays as written, and no file has it.
    if (names !== undefined)
        return { path: file, part: { kind: 'words', words: names.split('::').map(withoutParameters) } };
    const [, page = '', anchor] = /^([^#]+)#([^#/]+)$/.exec(text) ?? [];
    return anchor === undefined ? { path: text, part: null } : { path: page, part: { kind: 'heading', anchor } };
}
const lineAnchor = /^(.+?)#L(\d+)(?:C\d+)?(?:-L?(\d+)(?:C\d+)?)?$/;
/** A test runner writes the parameters of a test after its name, but the file has them in another form. */
function withoutParameters(name) {
    return name.replace(/(?<=.)\[.*$/, '');
}
function globOf(text) {
    if (text.startsWith('/'))
        return unsafe('begins with `/`, like a path on a machine or a route of a service');
    if (/\p{Cc}/u.test(text) || text.split('/').includes('..'))
        return unsafe('leads out of the repository');
    const pattern = text.replace(/^(?:\.\/)+/, '');
    return /[^*?./]/.test(pattern) ? { kind: 'glob', pattern } : unsafe('is the whole repository');
}
function decoded(url) {
    const path = url.replace(/\?[^#]*/, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path; // not percent-encoded: GitHub takes it as written, too
    }
}


/***/ }),

/***/ 4989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ listedPaths),
/* harmony export */   Z6: () => (/* binding */ citedPath),
/* harmony export */   hq: () => (/* binding */ namedPath),
/* harmony export */   qE: () => (/* binding */ besidePath),
/* harmony export */   ry: () => (/* binding */ knownPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The path that a document cites; null where it leads out of the repository, or is the whole repository. */
function citedPath(text) {
    const clean = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(text).replace(/\/+$/, '');
    return /^(?:\.{0,2}|\.\.\/.*|\/.*)$/s.test(clean) ? null : asPath(clean);
}
/** The path that an input, an option or a policy names; null also where it has `..`, begins at a drive or a home, or has a control character. */
function namedPath(text) {
    if (/^[/\\~]|^[a-z]:[/\\]|\p{Cc}/iu.test(text) || text.split(/[/\\]/).includes('..'))
        return null;
    return citedPath(text);
}
/** A path that is known to be valid. Throws where it is not. */
function knownPath(text) {
    const path = namedPath(text);
    if (path === null)
        throw new Error(`not a path in a repository: ${JSON.stringify(text)}`);
    return path;
}
/** A path that git or GitHub lists, which is always valid, with any characters. */
function listedPaths(paths) {
    return paths.map(asPath);
}
/** The path of a name in the folder of another path. */
function besidePath(path, name) {
    return asPath(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), name));
}
function asPath(text) {
    return text;
}


/***/ }),

/***/ 542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ skeleton)
/* harmony export */ });
/**
 * A short text as a quick reader sees it: compatibility forms, accents, invisible characters, case, white space, hyphens and underscores do not count, and letters of other alphabets count as the Latin letters that they look like. A reader cannot distinguish two texts with the same skeleton, so a gate must not read one of them and ignore the other.
 */
function skeleton(text) {
    // Most texts are plain ASCII, where only the zero looks like a letter.
    if (/^[\x20-\x7e]*$/.test(text))
        return text
            .toLowerCase()
            .replace(/[\s_-]/g, '')
            .replaceAll('0', 'o');
    const plain = text
        .normalize('NFKD')
        .replace(/[\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}\s_\p{Pd}\u2212]/gu, '')
        .replace(/./gu, (character) => capitals.get(character) ?? character)
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '');
    return [...plain].map((character) => latin.get(character) ?? character).join('');
}
/** Lower-case letters that look like a Latin one, after https://www.unicode.org/reports/tr39/#Confusable_Detection. */
const lookAlikes = {
    a: 'аɑαᴀ⍺',
    b: 'ьƅᖯʙᏼ',
    c: 'сϲᴄⅽꮯ',
    d: 'ԁᴅɗđꮷ',
    e: 'еεєҽᴇɛꬲ',
    f: 'ꜰẝſꬵϝ',
    g: 'ɡցɢᶃ',
    h: 'һհʜнᏂ',
    i: 'іıɪιɩꭵ',
    j: 'јϳᴊ',
    k: 'кκᴋĸ',
    l: 'ӏʟɫłǀⅼ',
    m: 'мᴍⅿ',
    n: 'ոпɴηռ',
    o: 'оοօᴏσøөѳ०০ഠ௦0',
    p: 'рρᴘϱ',
    q: 'ԛգզ',
    r: 'гᴦʀꭇꮁ',
    s: 'ѕꜱʂꮪ',
    t: 'тτᴛŧţ',
    u: 'υսᴜʋꭎ',
    v: 'ѵνᴠⅴꮩ',
    w: 'ԝɯᴡѡա',
    x: 'хχⅹ×',
    y: 'уγʏүყ',
    z: 'ᴢʐꮓ',
};
/** Capitals that look like another Latin letter than their lower-case forms. */
const capitals = new Map(Array.from('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХЅІЈ', (letter, index) => [
    letter,
    'abezhikmnoptyxabekmhopctyxsij'.charAt(index),
]));
const latin = new Map(Object.entries(lookAlikes).flatMap(([letter, others]) => [...others].map((other) => [other, letter])));


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   oD: () => (/* binding */ openSource),
/* harmony export */   oZ: () => (/* binding */ lineText)
/* harmony export */ });
/** Indexes the lines of a text; a line ends with LF, CRLF or CR, as in CommonMark. */
function openSource(path, text) {
    const lineStarts = [0];
    for (const end of text.matchAll(/\r\n|\n|\r/g))
        lineStarts.push(end.index + end[0].length);
    return { path, text, lineStarts };
}
/** The place of a UTF-16 offset into the text. */
function placeAt(source, offset) {
    let low = 0;
    let high = source.lineStarts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((source.lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { path: source.path, line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}
/** The first character of a document: the place of problems of the whole document. */
function startOf(path) {
    return { path, line: 1, column: 1 };
}
/** A line of the text, counted from 1, without its line end. */
function lineText(source, line) {
    const text = source.text.slice(source.lineStarts[line - 1], source.lineStarts[line]);
    return text.replace(/[\r\n]+$/, '');
}


/***/ }),

/***/ 9819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ plainVocabulary),
/* harmony export */   U1: () => (/* binding */ contradict),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   jT: () => (/* binding */ areClosed),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   x7: () => (/* binding */ countByStatus)
/* harmony export */ });
/** The statuses of signals and gates; a signal is open unless it is GO or N/A. */
const statuses = ['GO', 'PARTIAL', 'NO-GO', 'BLOCKED-EXTERNAL', 'N/A'];
/** The statuses themselves and no other word. */
const plainVocabulary = {
    words: new Map(statuses.map((status) => [status, status])),
    notes: 'none',
};
/** Whether work is left: neither GO nor N/A. An unknown status is open. */
function isOpen(status) {
    return status !== 'GO' && status !== 'N/A';
}
/** Whether signals with these statuses close a gate: none is open, and at least one is GO. */
function areClosed(all) {
    return all.includes('GO') && !all.some((status) => isOpen(status ?? null));
}
/** How many entries have each status. */
function countByStatus(entries) {
    const count = (status) => entries.filter((entry) => entry.status === status).length;
    return {
        GO: count('GO'),
        PARTIAL: count('PARTIAL'),
        'NO-GO': count('NO-GO'),
        'BLOCKED-EXTERNAL': count('BLOCKED-EXTERNAL'),
        'N/A': count('N/A'),
    };
}
/** Whether two statuses differ in more than the kind of open work: one is GO or N/A, and the other is not the same. */
function contradict(one, other) {
    return one !== other && !(isOpen(one) && isOpen(other));
}


/***/ }),

/***/ 804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ takesBack),
/* harmony export */   J: () => (/* binding */ deniesExclusion),
/* harmony export */   Sq: () => (/* binding */ isToCome),
/* harmony export */   Xe: () => (/* binding */ piecesOf)
/* harmony export */ });
/* harmony import */ var _likely_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9100);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);


/*
 * Reads the words of a note, a task or an evidence cell around the status. Single words mislead ("0 failed", "no pages missing"), so a text is split where a reader pauses, and only a piece that alone says that work is open counts.
 */
/** Where a reader pauses. */
const pause = /[\0:;,.!()[\]{}=→–—|\r\n]|\s-+\s/;
/** The pieces of a text, without the emphasis around them. */
function piecesOf(text) {
    return text
        .split(pause)
        .map((piece) => piece.replace(/[*_`~"'“”]/g, '').trim())
        .filter((piece) => piece !== '');
}
/** A piece that only says that something is still to come. */
const toCome = /^(?:tb[acd]|to ?do|wip|pending|missing|none yet|nothing yet|yet|not yet(?: \p{L}+)?|not (?:run|finished|done|complete|available|started|ready|passed|passing)|failed|fails|failing|failure|in progress|on hold|coming soon|will be (?:in|added)|out of date|outdated|still open|reopened|unfinished|incomplete|blocked|partial|no evidence|to be (?:added|done|run|rerun|redone|confirmed|signed))$/iu;
/** Whether a piece only says that something is still to come, such as "pending" and "not yet run". */
function isToCome(piece) {
    return toCome.test(piece);
}
/** The beginning of a piece that limits a GO in place or time. */
const reservation = /^(?:not (?:yet|done|ready|started|finished|complete|deployed|verified|tested|signed|merged|in|on|for)|except|excluding|excl|until|unless|once|if|when|after (?:the|legal|review|sign|launch|release|ga)|pending|waiting|awaiting|blocked by|tb[acd]|to be|still (?:open|broken|failing|pending|waiting|in|not|to|needs|blocked|missing|being)|needs?|cannot|can't|doesn't|does not|but|partial(?:ly)?|mostly|almost|nearly|reopened|rolled back|reverted|revoked|withdrawn|cancell?ed|invalid|expired|conditional|subject to|planned|postponed|deferred|expected (?:mon|tue|wed|thu|fri|sat|sun|next|soon|by|in|\d)\p{L}*)(?!\p{L})/iu;
/** A piece about one place, or about a part that fails. */
const inPart = /^(?:staging|dev|test|canary|beta|eu|us|smoke)\b.* only$|^(?!.*\b(?:0|no|none|never|was|were|previously|had|until)\b).*\bfail(?:s|ing|ed)?$/iu;
/** Whether a note after a word for GO contradicts it: it says that work is open, or counts less than all. */
function takesBack(note, words) {
    if (/[?？❌✖✗✘⛔🔴🛑🚫🟡🟠🚧⏳⌛]/u.test(note) || countsLess(note))
        return true;
    return piecesOf(note).some((piece) => saysOpen(piece, words) || reservation.test(piece) || inPart.test(piece));
}
/** Whether a note after a word for N/A says that work is open. "Not in scope" does not: it is the reason for N/A. */
function deniesExclusion(note, words) {
    return piecesOf(note).some((piece) => isOpenWord(piece, words) || /\bNO-GO\b/.test(piece) || /^still\b/i.test(piece));
}
function saysOpen(piece, words) {
    // "Not ready" is a status, "not over 100 ms" is not.
    const likely = piece.split(/\s+/).length < 3 ? (0,_likely_status_js__WEBPACK_IMPORTED_MODULE_0__/* .likelyStatus */ .Z)(piece) : null;
    return isOpenWord(piece, words) || isToCome(piece) || (likely !== null && (0,_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(likely)) || /\bNO-GO\b/.test(piece);
}
function isOpenWord(piece, words) {
    const status = words.get(piece);
    return status !== undefined && (0,_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(status);
}
/** Whether a note counts less than all, as "80%" and "2 of 3". */
function countsLess(note) {
    const percents = [...note.matchAll(/(?<![\d.])(\d{1,9}(?:\.\d{1,9})?)\s?%/g)];
    const parts = [...note.matchAll(/(?<![\d/.-])(\d{1,6})\s?(?:of|\/)\s?(\d{1,6})(?![\d/.-])/g)];
    return ((percents.length === 1 && percents.some(([, number]) => Number(number) < 100) && /^\W*[\d.]+\s?%\W*$/.test(note)) ||
        parts.some(([, some, all]) => Number(some) < Number(all)));
}


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   QU: () => (/* binding */ yamlWord),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   xX: () => (/* binding */ lookAlikes),
/* harmony export */   xy: () => (/* binding */ hiddenCharacters),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/**
 * Characters that a reader does not see, or that reorder what they see: soft hyphen, combining grapheme joiner, Hangul and
 * Khmer fillers, Mongolian and Arabic marks, zero-width characters, bidi controls, invisible operators, BOM, tags, shorthand and music controls,
 * and variation selectors but those behind an emoji or in a keycap.
 * https://www.unicode.org/reports/tr36/ and https://trojansource.codes show how they are misused.
 */
const hidden = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uFE00-\uFE0D\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|(?<!\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])[\uFE0E\uFE0F](?!\u20E3)/gu;
// In an emoji sequence, the zero-width joiner and the tags of a flag are part of the emoji.
const emojiSequence = /\p{Extended_Pictographic}[\u{E0020}-\u{E007F}]+|\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]*\u200D\p{Extended_Pictographic})+/gu;
/** Every hidden character of a text with its UTF-16 offset, except those that an emoji sequence needs. */
function hiddenCharacters(text) {
    const visible = text.replace(emojiSequence, (sequence) => 'x'.repeat(sequence.length));
    return [...visible.matchAll(hidden)].map((match) => ({ offset: match.index, name: codePoint(match[0]) }));
}
/** A text as a reader sees it. */
function withoutHidden(text) {
    return text.replace(hidden, '');
}
/** A value as a message shows it: in backticks, invisible and control characters spelled out, cut after 80 characters. */
function quote(text) {
    const characters = [...text.slice(0, 200)];
    const spelled = spelledOut(characters.slice(0, 80).join('')).replaceAll('`', "'");
    return `\`${spelled}${characters.length > 80 ? '…' : ''}\``;
}
/** A text with its invisible and control characters written as `[U+200B]`. */
function spelledOut(text) {
    return text
        .replace(hidden, (character) => `[${codePoint(character)}]`)
        .replace(/\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\uFFFD/gu, (character) => `[${codePoint(character)}]`);
}
/** A text that UTF-8 can represent: half of a surrogate pair becomes U+FFFD. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\uFFFD');
}
/** Names the characters of a text that are not plain ASCII, because a reader cannot distinguish look-alikes; '' where there are none. */
function lookAlikes(text) {
    const others = new Set([...text.slice(0, 80)].filter((character) => !/[\x20-\x7E]/.test(character)));
    return [...others].map((character) => `${quote(character)} is ${codePoint(character)}`).join(', ');
}
/** A list for a sentence: "`a`, `b` or `c`". */
function oneOf(words, joint = 'or') {
    const quoted = words.map((word) => quote(word));
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted.at(-1) ?? ''}`;
}
/** "1 file", "2 files". */
function count(number, noun) {
    return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** A text that is not empty as a code span of Markdown, with more backticks around it than in it. */
function codeSpan(text) {
    const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
    const fence = '`'.repeat(Math.max(0, ...runs) + 1);
    const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** A text as a value in a flow list or map of YAML: in quotes where it could be read as something else. */
function yamlWord(text) {
    const isPlain = /^\p{L}[\p{L}\p{N} _/().-]*(?<! )$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return isPlain ? text : JSON.stringify(spelledOut(text));
}
/** A text as one quoted word for a shell: nothing in it is executed. */
function shellWord(text) {
    return /^[\w./-]+$/.test(text) ? text : `'${spelledOut(text).replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readers)
});

// EXTERNAL MODULE: ./src/model/source.ts
var model_source = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/documents/markdown/cell.ts
var cell = __webpack_require__(1903);
// EXTERNAL MODULE: ./src/read/documents/markdown/definitions.ts
var markdown_definitions = __webpack_require__(5501);
// EXTERNAL MODULE: ./src/read/documents/markdown/limits.ts
var limits = __webpack_require__(3075);
// EXTERNAL MODULE: ./src/read/documents/markdown/lines.ts
var markdown_lines = __webpack_require__(4156);
// EXTERNAL MODULE: ./src/read/documents/markdown/markdown.ts + 1 modules
var markdown = __webpack_require__(9123);
// EXTERNAL MODULE: ./src/read/documents/markdown/html.ts
var html = __webpack_require__(3706);
// EXTERNAL MODULE: ./src/read/documents/markdown/visible.ts
var markdown_visible = __webpack_require__(3697);
;// CONCATENATED MODULE: ./src/read/documents/markdown/sections.ts





/** The sections of a document in order, each with its subsections. */
function readSections(source, { children }) {
    return children.flatMap((block, index) => {
        if (block.type !== 'heading')
            return [];
        const { line = 1, column = 1 } = block.position?.start ?? {};
        return [
            {
                depth: block.depth,
                heading: headingOf(source, block),
                place: (0,model_source/* placeAt */.BW)(source, (source.lineStarts[line - 1] ?? 0) + column - 1),
                blocks: children.slice(index + 1, endOfSection(children, index, block.depth)),
            },
        ];
    });
}
function endOfSection(blocks, start, depth) {
    let end = start + 1;
    for (let block = blocks[end]; block !== undefined; block = blocks[end]) {
        if (block.type === 'heading' && block.depth <= depth)
            break;
        end += 1;
    }
    return end;
}
/** A heading as it is written, without its marks; one that is underlined may have several lines. */
function headingOf(source, heading) {
    const lines = (0,markdown_lines/* linesOf */.Dx)(source, heading).map(({ text }) => text);
    return lines.length < 2 ? ((0,markdown_lines/* headingLine */.F5)(source, heading) ?? '') : lines.slice(0, -1).join('\n').trim();
}
/** The blocks that are not struck out by HTML before them, such as an unclosed `<del>`. */
function unstruck(blocks) {
    let open = 0;
    return blocks.filter((block) => {
        if (block.type === 'html')
            for (const [, slash] of (0,html/* withoutComments */.f)(block.value).matchAll(/<(\/?)(?:del|s|strike)(?![\w-])/gi))
                open = Math.max(0, open + (slash === '' ? 1 : -1));
        return open === 0;
    });
}
/** Whether a reader sees any words under a heading, or in a block. Headings and comments do not count. */
function hasWords(source, block) {
    if (block.type === 'list')
        return block.children.some((item) => item.children.some((child) => hasWords(source, child)));
    if (block.type === 'blockquote')
        return block.children.some((child) => hasWords(source, child));
    return isText(wordsIn(source, block));
}
/** The words that a reader sees in a block; '' for a heading, or a block that contains blocks. */
function wordsIn(source, block) {
    switch (block.type) {
        case 'heading':
        case 'thematicBreak':
        case 'definition':
        case 'list':
        case 'blockquote':
            return '';
        case 'code':
            return block.value;
        case 'html':
            return (0,markdown_visible/* visibleText */.Q6)((0,model_source/* openSource */.oD)(source.path, block.value)).text;
        default:
            return (0,markdown_visible/* visibleInline */.wF)((0,markdown_lines/* linesOf */.Dx)(source, block)
                .map(({ text }) => text)
                .join('\n'));
    }
}
function isText(text) {
    return (0,model_text/* withoutHidden */.P)(text).trim() !== '';
}

// EXTERNAL MODULE: ./src/model/taken-back.ts
var taken_back = __webpack_require__(804);
// EXTERNAL MODULE: ./src/read/documents/ledger/signal.ts
var signal = __webpack_require__(9695);
;// CONCATENATED MODULE: ./src/read/documents/formats/changelog-heading.ts


/** What a heading says after the version, as a reader sees it; null where it names another version, which may only begin with this one. */
function afterVersion(heading, version) {
    const text = heading.replace(/^(?:version|release)\s+/i, '');
    const name = [`[${version}]`, `[v${version}]`, version, `v${version}`].find((one) => text.startsWith(one));
    const rest = name === undefined ? null : text.slice(name.length);
    if (rest === null || /^\S/.test(rest))
        return null;
    return readRest(rest.trim());
}
function readRest(rest) {
    if (rest === '')
        return 'nothing';
    const [, open, year = '', month = '', day = '', close, title] = dateAndTitle.exec(rest) ?? [];
    if ((open === '(') !== (close === ')') || !isDay(Number(year), Number(month), Number(day)))
        return notReleased.test(rest) ? 'not-released' : 'other';
    if (title === undefined)
        return 'date';
    // A title may be about "work limits" or "yanked gems", so only a piece with no other words says that the release is withdrawn.
    if ((0,taken_back/* piecesOf */.Xe)(title).some((piece) => saysNotReleased(piece) || /^(?:not |un-?)released$/i.test(piece)))
        return 'not-released';
    return isWords(title) ? 'date' : 'other';
}
const dateAndTitle = /^(?:[-–—/]\s+)?(\(?)(\d{4})-(\d\d)-(\d\d)(\)?)(?:(?:\s+[-–—]|:)\s+(\S.*))?$/s;
function isDay(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
/** Words that no title of a release has. */
const notReleased = /(?<![\p{L}\p{N}])(?:un-?released|(?:not|to be)(?: yet)? released|yanked|withdrawn|tb[acd]|todo|wip)(?![\p{L}\p{N}])/iu;
const wholeNotReleased = /^(?:(?:release )?(?:date|status|released)[:\s]+)?(?:un-?released|(?:not|to be)(?: yet)? released|yanked|withdrawn|tb[acd]|todo|wip|coming soon|draft|(?:work )?in progress|pending|planned|upcoming)$/i;
/** Whether a line only says that something is not released. */
function saysNotReleased(line) {
    return line.length <= shortLine && wholeNotReleased.test(trimmed(line));
}
/** Whether a heading ends the section of the version above it: it names another version, or says "unreleased". A version with a date counts also where another name comes before it. */
function beginsOther(heading) {
    const isVersion = /^[^\p{L}\p{N}]*(?:(?:version|release)[^\p{L}\p{N}]+)?v?\d+\.\d/iu.test(heading);
    const hasBoth = /\d\.\d+\.\d/.test(heading) && /\d{4}-\d\d-\d\d/.test(heading);
    return isVersion || hasBoth || saysNotReleased(heading);
}
/** Whether a heading has the version as a separate word anywhere. */
function namesVersion(heading, version) {
    return heading.split(/[^\w.+-]+/).some((word) => {
        const name = word.replace(/^v/i, '');
        return name.startsWith(version) && /^[.-]*$/.test(name.slice(version.length));
    });
}
/** Whether a text has real words, and is not just a placeholder or signs. */
function isWords(text) {
    if (!/[\p{L}\p{N}]/u.test(text))
        return false;
    const box = /^\s*\[[ x]?\](?!\S)/i.exec(text)?.[0] ?? '';
    const words = text.slice(box.length).trim();
    return words.length > shortLine || (words !== '' && !(0,signal/* isPlaceholder */.wK)(trimmed(words)));
}
/** In characters. A longer line is not a placeholder, and takes long to trim. */
const shortLine = 60;
/** The text without the signs around it. */
function trimmed(line) {
    return line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./src/read/documents/formats/changelog.ts










/** At most this many headings of a version, and sections of it, are looked at. A normal changelog has one or two. */
const nameLimit = 100;
const entryLimit = 10;
/** At most this many headings in a section are looked at; text below later ones does not count. */
const insideLimit = 100;
/** In characters. A longer heading takes long to read and does not name a version, because not even a link to a comparison is that long. It ends a section. */
const headingLimit = 2000;
/** In characters. The parser takes seconds for the changelog of an old project, and only the beginning of a section is needed. */
const sectionLimit = 16 * 1024;
/** The deepest level of a heading that begins a section: a tool that writes minor versions at level 2 may write patches at level 3. */
const depthLimit = 3;
/** The sections of one version: headings as `[1.2.3] - 2026-01-31`, also without brackets, with a `v`, with the date in parentheses, or with a title after it. */
function readChangelog(whole, version) {
    const source = beginningOf(whole, version);
    return (0,limits/* withinShortLimits */.X)(source, () => {
        const blocks = (0,markdown/* readBlocks */.v_)(source.text);
        const definitions = (0,markdown_definitions/* definitionsOf */.m)(source, blocks);
        const shown = { ...blocks, children: [...unstruck(blocks.children)] };
        const named = readSections(source, shown)
            .filter(({ heading }) => heading.length <= headingLimit && heading.includes(version))
            .slice(0, nameLimit)
            .map((section) => {
            const heading = visibleHeading(section.heading, definitions);
            const says = section.depth > depthLimit ? null : afterVersion(heading, version);
            return { section, heading, place: section.place, says };
        });
        const entries = named
            .flatMap(({ section, heading, place, says }) => (says === null ? [] : [{ section, heading, place, says }]))
            .slice(0, entryLimit)
            .map(({ section, heading, place, says }) => ({ heading, place, ...readEntry(source, section, says) }));
        const elsewhere = named.find(({ heading, says }) => says === null && namesVersion(heading, version));
        return {
            entries,
            elsewhere: elsewhere === undefined ? null : { heading: elsewhere.heading, place: elsewhere.place },
        };
    });
}
function readEntry(source, section, said) {
    const blocks = ownBlocks(source, section);
    const first = blocks.findIndex(({ type }) => type === 'heading');
    const isOpen = blocks.slice(0, first < 0 ? undefined : first).some((block) => isNoRelease(source, block));
    return { says: isOpen ? 'not-released' : said, hasItems: hasItems(source, blocks) };
}
/** Such words are a paragraph of one or two lines; a longer one takes long to read. */
function isNoRelease(source, block) {
    if (block.type !== 'paragraph' || (0,markdown_lines/* linesOf */.Dx)(source, block).length > 2)
        return false;
    return saysNotReleased(wordsIn(source, block).trim());
}
/** A release may have a deeper heading than the release above it, as patches below minor versions: its list does not belong to the release above. */
function ownBlocks(source, { blocks }) {
    let inside = 0;
    const end = blocks.findIndex((block) => {
        if (block.type !== 'heading')
            return false;
        inside += 1;
        const heading = headingOf(source, block);
        return inside > insideLimit || heading.length > headingLimit || beginsOther((0,markdown_visible/* visibleInline */.wF)(withoutLabels(heading)));
    });
    return end < 0 ? blocks : blocks.slice(0, end);
}
/** Reading the definitions again for each heading in a section takes long, so this turns `[1.2.3][label]` into `[1.2.3]`. */
function withoutLabels(heading) {
    return heading.replace(/\]\[[^[\]]*\]/g, ']');
}
/** The heading as a reader sees it; a version in brackets may be the text of a link to a definition. */
function visibleHeading(heading, definitions) {
    const { text, markup } = (0,cell/* readContent */.c)(heading, definitions);
    const seen = markup.length === 0 ? (0,model_text/* withoutHidden */.P)(text.normalize('NFKC')) : (0,markdown_visible/* visibleInline */.wF)(heading);
    return seen.replace(/\s+/g, ' ').trim();
}
/** A document up to a little after the last line that may be a heading of the version (with one to three hashes, or above a line of hyphens or equals signs). Where there is none, up to a little after the first line that may be a deeper heading. */
function beginningOf(source, version) {
    const isNamed = (index) => (0,model_source/* lineText */.oZ)(source, index + 1).includes(version);
    const last = source.lineStarts.findLastIndex((_, index) => isNamed(index) &&
        (/^ {0,3}#{1,3}(?!#)/.test((0,model_source/* lineText */.oZ)(source, index + 1)) ||
            /^ {0,3}(?:-+|=+)\s*$/.test((0,model_source/* lineText */.oZ)(source, index + 2))));
    const deeper = source.lineStarts.findIndex((_, index) => last < 0 && isNamed(index) && /^ {0,3}#{4,6}/.test((0,model_source/* lineText */.oZ)(source, index + 1)));
    const line = Math.max(last, deeper);
    const end = (source.lineStarts[line] ?? 0) + sectionLimit;
    const next = source.lineStarts.find((start) => start >= end);
    return line < 0 ? (0,model_source/* openSource */.oD)(source.path, '') : (0,model_source/* openSource */.oD)(source.path, source.text.slice(0, next));
}
function hasItems(source, blocks) {
    return blocks.some((block) => block.type === 'list' && block.children.some(({ children }) => saysAnything(source, children)));
}
/** Whether an item has words that are neither struck out nor a placeholder. */
function saysAnything(source, blocks) {
    return unstruck(blocks).some((block) => {
        if (block.type === 'list')
            return hasItems(source, [block]);
        return block.type === 'blockquote' ? saysAnything(source, block.children) : isWords(wordsIn(source, block));
    });
}

// EXTERNAL MODULE: ./src/read/documents/formats/index.ts + 32 modules
var formats = __webpack_require__(6939);
;// CONCATENATED MODULE: ./src/read/documents/formats/release-notes.ts




/** At most this many headings and placeholders are looked at: real notes have fewer. */
const release_notes_headingLimit = 1000;
const placeholderLimit = 10;
/** In characters. A longer heading is not the name of a section. */
const titleLimit = 200;
/** Reads release notes and finds the sections with those titles, at any level, in any case. */
function readReleaseNotes(source, titles) {
    return (0,limits/* withinShortLimits */.X)(source, () => {
        const blocks = (0,markdown/* readBlocks */.v_)(source.text);
        const byTitle = sectionsByTitle(readSections(source, blocks).slice(0, release_notes_headingLimit));
        return {
            hasWords: blocks.children.some((block) => hasWords(source, block)),
            sections: titles.map((title) => {
                const found = byTitle.get(folded(title)) ?? [];
                const filled = found.find((section) => section.blocks.some((block) => hasWords(source, block)));
                return { title, place: (filled ?? found[0])?.place ?? null, hasWords: filled !== undefined };
            }),
            placeholders: findPlaceholders(source),
        };
    });
}
function sectionsByTitle(sections) {
    const byTitle = new Map();
    for (const section of sections) {
        if (section.heading.length > titleLimit)
            continue;
        const title = folded((0,markdown_visible/* visibleInline */.wF)(section.heading));
        byTitle.set(title, [...(byTitle.get(title) ?? []), section]);
    }
    return byTitle;
}
function folded(title) {
    return title.trim().replace(/\s+/g, ' ').toLowerCase();
}
function findPlaceholders(source) {
    const visible = (0,markdown_visible/* visibleText */.Q6)(source);
    const found = [];
    for (const match of visible.text.matchAll(/(?<![\p{L}\p{N}_])(?:TODO|TBD|PLACEHOLDER|XXX)(?![\p{L}\p{N}_])/gu)) {
        if (found.length === placeholderLimit)
            break;
        found.push({ word: match[0], place: (0,markdown_visible/* placeOfVisible */.LP)(source, visible, match.index) });
    }
    return found;
}

// EXTERNAL MODULE: ./src/read/documents/formats/snapshot.ts
var snapshot = __webpack_require__(88);
;// CONCATENATED MODULE: ./src/read/documents/bounds/readers.ts






/** The readers of Markdown that anyone may have written. They are pure, and their input and output can be sent to another thread. */
const readers = {
    ledger: (source, options) => (0,formats/* formatOf */.be)(formats/* ledgerFormats */.CG, source, options).read(source, options),
    changelog: (source, version) => readChangelog(source, version),
    notes: (source, sections) => readReleaseNotes(source, sections),
    snapshots: (source) => (0,snapshot/* readSnapshots */.yj)(source),
    visible: (source) => (0,limits/* withinShortLimits */.X)(source, () => (0,markdown_visible/* visibleText */.Q6)(source)),
};


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ shownInCell),
/* harmony export */   ST: () => (/* binding */ escapedCell),
/* harmony export */   dW: () => (/* binding */ cellEdit),
/* harmony export */   sq: () => (/* binding */ emphasised)
/* harmony export */ });
/* harmony import */ var _markdown_cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1903);

/** A text as it is written in a cell, where a pipe would end the cell. A backslash before the pipe is a normal character, and stays. */
function escapedCell(text) {
    return text.replaceAll('|', '\\|');
}
/** The Markdown of a cell that shows exactly this text; null where there is none. */
function shownInCell(text) {
    const spelled = [text, text.replace(/[\\`*_[\]<>!~&#]/g, '\\$&')];
    return spelled.map(escapedCell).find((one) => readsAs(one, text)) ?? null;
}
/** A word with the emphasis of the word that it replaces, or without emphasis where it would not be read as this word. */
function emphasised({ raw }, word) {
    const [, marks = ''] = /^(\*\*|\*|__|_|`)[^*_`[\]]+\1$/.exec(raw) ?? [];
    const marked = `${marks}${escapedCell(word)}${marks}`;
    return readsAs(marked, word) ? marked : escapedCell(word);
}
function readsAs(cell, text) {
    const read = (0,_markdown_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .readContent */ .c)(cell.replaceAll('\\|', '|'));
    return read.text === text && read.markup.length === 0;
}
/** A cell with another text. The white space around it shrinks or grows, so the columns keep their places as long as there is room. */
function cellEdit({ text: document }, { raw, offset }, text) {
    const end = offset + raw.length;
    const behind = /^[ \t]*/.exec(document.slice(end, end + 1000))?.[0] ?? '';
    // In an empty cell all white space comes last: its first character goes before the text.
    const written = raw === '' && behind !== '' ? ` ${text}` : text;
    // White space only before the text means that the column is right-aligned.
    const ahead = /[ \t]*$/.exec(document.slice(Math.max(0, offset - 1000), offset))?.[0] ?? '';
    if (raw !== '' && behind.length === 1 && ahead.length > 1 && document.charAt(offset - ahead.length - 1) === '|') {
        const padding = Math.max(1, ahead.length + raw.length - text.length);
        return { start: offset - ahead.length, end, text: `${' '.repeat(padding)}${text}` };
    }
    if (behind.length < 2 || document.charAt(end + behind.length) !== '|')
        return {
            start: offset,
            end: raw === '' ? end + behind.length : end,
            text: raw === '' ? `${written}${behind}` : written,
        };
    const padding = Math.max(1, behind.length + raw.length - written.length);
    return { start: offset, end: end + behind.length, text: `${written}${' '.repeat(padding)}` };
}


/***/ }),

/***/ 1399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ wordFor),
/* harmony export */   J5: () => (/* binding */ refused)
/* harmony export */ });
/* unused harmony export withEdits */
/* harmony import */ var _model_read_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8644);

/** A text with edits made. Throws where two of them overlap. */
function withEdits(text, edits) {
    let [result, at] = ['', 0];
    for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
        if (start < at || end < start)
            throw new Error(`an edit at ${String(start)} overlaps another one`);
        result += text.slice(at, start) + replacement;
        at = end;
    }
    return result + text.slice(at);
}
/** A refusal to edit. */
function refused(why) {
    return { kind: 'refused', why };
}
/** The word for a status: the word that the document uses for it most, with or without a note after it, else the status itself. */
function wordFor(status, vocabulary, used) {
    const counts = new Map();
    for (const text of used) {
        const word = (0,_model_read_status_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(text, vocabulary);
        if (word !== null && word !== '' && vocabulary.words.get(word) === status)
            counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
    return most?.[0] ?? status;
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  CG: () => (/* binding */ ledgerFormats),
  j5: () => (/* binding */ trackerFormats)
});

// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./src/read/documents/formats/json-edit.ts

/** Opens a document that has been read as JSON. Throws where it is not JSON. */
function openJson(text) {
    const root = (0,main.parseTree)(text);
    if (root === undefined)
        throw new Error('not JSON');
    return { text, root };
}
/** Replaces a value. Throws where there is none. */
function valueEdit({ root }, path, value) {
    const node = (0,main.findNodeAtLocation)(root, path);
    if (node === undefined)
        throw new Error(`no value at ${path.join('.')}`);
    return { start: node.offset, end: endOf(node), text: JSON.stringify(value) };
}
/** Sets a member of an object: replaces its value, or adds it behind the others. Throws where there is no such object. */
function memberEdit(document, path, key, value) {
    const { root } = document;
    if ((0,main.findNodeAtLocation)(root, [...path, key]) !== undefined)
        return valueEdit(document, [...path, key], value);
    const object = (0,main.findNodeAtLocation)(root, path);
    const [first, last] = [object?.children?.[0], object?.children?.at(-1)];
    if (object === undefined || last === undefined)
        throw new Error(`no object with members at ${path.join('.')}`);
    const written = `${partOf(document, object)}${JSON.stringify(key)}${colonOf(document, first)}${JSON.stringify(value)}`;
    return { start: endOf(last), end: endOf(last), text: written };
}
/** Adds items to the end of a list, and makes the list where it does not exist. Throws where the object that it belongs to does not exist. */
function appendEdit(document, path, items) {
    const { text, root } = document;
    const list = (0,main.findNodeAtLocation)(root, path);
    const present = list?.children ?? [];
    const last = present.at(-1);
    if (list === undefined) {
        const object = (0,main.findNodeAtLocation)(root, path.slice(0, -1));
        const member = object?.children?.at(-1);
        if (object === undefined || member === undefined)
            throw new Error(`no object at ${path.slice(0, -1).join('.')}`);
        const [before] = object.children ?? [];
        const written = `${partOf(document, object)}${JSON.stringify(path.at(-1))}${colonOf(document, before)}`;
        return { start: endOf(member), end: endOf(member), text: `${written}${inOneLine(items)}` };
    }
    if (last === undefined) {
        const margin = /^[ \t]*/.exec(lineOf(text, list.offset))?.[0] ?? '';
        return { start: list.offset, end: endOf(list), text: listOf(document, items, margin) };
    }
    const written = items.map((item) => `${partOf(document, list)}${itemLike(document, last, item)}`);
    return { start: endOf(last), end: endOf(last), text: written.join('') };
}
/** The text between two members of an object, or two items of a list: the same as between the first two, else as before the only one. */
function partOf(document, { type, offset, children = [] }) {
    const { text } = document;
    const [first, second] = children;
    if (first !== undefined && second !== undefined)
        return text.slice(endOf(first), second.offset);
    const lead = text.slice(offset + 1, first?.offset);
    if (/[\r\n]/.test(lead))
        return `,${lead}`;
    return type === 'object' && !/\s/.test(colonOf(document, first)) ? ',' : ', ';
}
/** An item in the style of the one before it: an object gets the same white space. */
function itemLike(document, last, item) {
    const members = last.children ?? [];
    const [first] = members;
    if (first === undefined || last.type !== 'object' || typeof item !== 'object' || item === null)
        return inOneLine(item);
    const { text } = document;
    const [open, close] = [
        text.slice(last.offset, first.offset),
        text.slice(endOf(members.at(-1) ?? first), endOf(last)),
    ];
    const written = Object.entries(item).map(([key, value]) => `${JSON.stringify(key)}${colonOf(document, first)}${JSON.stringify(value)}`);
    return `${open}${written.join(partOf(document, last))}${close}`;
}
/** The text between a key and its value. */
function colonOf({ text }, member) {
    const [key, value] = member?.children ?? [];
    return key === undefined || value === undefined ? ': ' : text.slice(endOf(key), value.offset);
}
/** A list that was empty, over several lines where the document has several lines. */
function listOf({ text }, items, margin) {
    const eol = /\r\n|\n|\r/.exec(text.trim())?.[0];
    if (eol === undefined)
        return inOneLine(items);
    const indent = /[\r\n]([ \t]+)"/.exec(text)?.[1] ?? '  ';
    return JSON.stringify(items, null, indent)
        .split('\n')
        .map((line, index) => (index === 0 ? line : `${margin}${line}`))
        .join(eol);
}
function inOneLine(value) {
    if (Array.isArray(value))
        return `[${value.map(inOneLine).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const written = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`);
    return `{ ${written.join(', ')} }`;
}
function lineOf(text, offset) {
    return text.slice(Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1, offset);
}
function endOf({ offset, length }) {
    return offset + length;
}

;// CONCATENATED MODULE: ./src/read/documents/formats/review-edit.ts


const told = 'reviewed as it is now';
/** Writes fingerprints of signals to a tracker without problems, by id; a signal that it does not list is added, with null without one. Pure. */
function reviewing(source, tracker, reviewed) {
    const document = openJson(source.text);
    const indexes = new Map((tracker.signals ?? []).map(({ id }, index) => [id, index]));
    const added = [...reviewed].filter(([id]) => !indexes.has(id));
    const entries = added.map(([id, print]) => print === null ? { id } : { id, reviewed: print.whole, reviewed_parts: print.parts });
    return [
        ...[...reviewed].flatMap(([id, print]) => {
            const index = indexes.get(id);
            if (index === undefined || print === null)
                return [];
            const { whole, parts } = print;
            const what = `fingerprint of ${(0,model_text/* quote */.hD)(id)}`;
            const [first, second] = [
                memberEdit(document, ['signals', index], 'reviewed', whole),
                memberEdit(document, ['signals', index], 'reviewed_parts', parts),
            ];
            // Two members that are both new are one edit: they are written at the same place.
            return first.start === second.start
                ? [{ ...first, text: `${first.text}${second.text}`, what, told }]
                : [
                    { ...first, what, told },
                    { ...second, what: `${what}, in parts`, told },
                ];
        }),
        ...(entries.length === 0
            ? []
            : [{ ...appendEdit(document, ['signals'], entries), what: 'signals of the tracker' }]),
    ];
}

// EXTERNAL MODULE: ./src/model/statuses.ts
var statuses = __webpack_require__(9819);
// EXTERNAL MODULE: ./src/read/documents/ledger/signal.ts
var ledger_signal = __webpack_require__(9695);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
;// CONCATENATED MODULE: ./src/read/documents/tracker/tracker-schema.ts


const idSchema = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()], { error: 'expected an id: a whole number, or text' }), schemas/* pipe */.FsL(schemas/* transform */.pdi((id) => String(id).normalize('NFC')), schemas/* string */.YjP().check(schemas/* refine */.YPB((id) => /^\S+(?: \S+)*$/.test(id) && (0,model_text/* hiddenCharacters */.xy)(id).length === 0, {
    error: 'expected an id: words with single spaces between them, without invisible characters',
}))));
const textSchema = schemas/* nullish */.cl6(schemas/* string */.YjP());
const gateSchema = schemas/* looseObject */._H3({
    id: idSchema,
    name: textSchema,
    description: textSchema,
    status: textSchema,
    required_signal_ids: schemas/* optional */.lqM(schemas/* array */.YOg(idSchema)),
    required_signals: schemas/* optional */.lqM(schemas/* array */.YOg(idSchema)),
    evidence: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
})
    .check(schemas/* refine */.YPB((gate) => gate.required_signal_ids === undefined || gate.required_signals === undefined, {
    error: 'expected either `required_signal_ids` or `required_signals`, found both',
}));
const matrixSchema = schemas/* looseObject */._H3({ status_file: schemas/* string */.YjP(), required_commands: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())) });
const signalSchema = schemas/* looseObject */._H3({
    id: idSchema,
    owner: textSchema,
    status: textSchema,
    reviewed: textSchema,
    reviewed_parts: textSchema,
});
/** The tracker document; keys that it does not name are allowed. */
const trackerSchema = schemas/* looseObject */._H3({
    baseline_commit: textSchema,
    definition_of_done: textSchema,
    command_matrix: schemas/* nullish */.cl6(matrixSchema),
    gates: schemas/* array */.YOg(gateSchema),
    signals: schemas/* optional */.lqM(schemas/* array */.YOg(signalSchema)),
});

// EXTERNAL MODULE: ./src/read/documents/formats/format.ts
var format = __webpack_require__(1399);
;// CONCATENATED MODULE: ./src/read/documents/formats/follow-ledger.ts






/** Makes a tracker without problems follow a ledger. Removes no requirement. Pure. */
function trackerFollowing(source, tracker, ledger, { vocabulary }, how) {
    const rows = new Map(ledger.signals.map((signal) => [signal.id, signal]));
    const file = trackerSchema.parse(JSON.parse(source.text));
    const used = [...file.gates, ...(file.signals ?? [])].flatMap(({ status }) => status ?? []);
    const word = (status) => (0,format/* wordFor */.GC)(status, vocabulary, used);
    const added = how.add ? newRequirements(tracker, ledger) : new Map();
    const document = openJson(source.text);
    const values = [...signalChanges(tracker, file, rows, word, how), ...gateChanges(tracker, rows, added, word, how)];
    const signals = how.add ? newSignals(tracker, ledger, word) : [];
    return {
        edits: [
            ...values.map(({ path, value, what }) => ({ ...valueEdit(document, path, value), what })),
            ...[...added].map(([index, ids]) => ({
                ...appendEdit(document, ['gates', index, requirementsKey(file, index)], ids),
                what: `required by gate ${(0,model_text/* quote */.hD)(tracker.gates[index]?.id ?? '')}`,
            })),
            ...(signals.length === 0
                ? []
                : [{ ...appendEdit(document, ['signals'], signals), what: 'signals of the tracker' }]),
        ],
        left: unlisted(tracker, rows),
    };
}
function signalChanges(tracker, { signals: entries = [] }, rows, word, { signal: only }) {
    return (tracker.signals ?? []).flatMap((tracked, index) => {
        const row = rows.get(tracked.id);
        if (row === undefined || (only !== null && only !== tracked.id))
            return [];
        const at = (key, value) => ({
            path: ['signals', index, key],
            value,
            what: `${key} of ${(0,model_text/* quote */.hD)(tracked.id)}`,
        });
        const owner = row.owner?.text ?? '';
        return [
            // An entry without a status does not contradict the ledger; an unknown word does.
            ...(row.status === null || entries[index]?.status == null || row.status === tracked.status
                ? []
                : [at('status', word(row.status))]),
            ...(tracked.owner === null || (0,ledger_signal/* isPlaceholder */.wK)(owner) || owner === tracked.owner.text ? [] : [at('owner', owner)]),
        ];
    });
}
function gateChanges(tracker, rows, added, word, { close }) {
    return tracker.gates.flatMap(({ id, status, required }, index) => {
        const ids = [...required.map((one) => one.id), ...(added.get(index) ?? [])];
        const to = gateStatus(status, ids.map((one) => rows.get(one)?.status ?? null), close.has(id));
        if (to === status || to === null)
            return [];
        return [{ path: ['gates', index, 'status'], value: word(to), what: `gate ${(0,model_text/* quote */.hD)(id)}` }];
    });
}
/** The new declared status of a gate: never better than its signals. */
function gateStatus(status, said, close) {
    const closed = (0,statuses/* areClosed */.jT)(said);
    if (status === 'GO' && !closed)
        return said.includes('GO') ? 'PARTIAL' : 'NO-GO';
    return close && closed && status !== null ? 'GO' : status;
}
function newSignals(tracker, ledger, word) {
    if (tracker.signals === null)
        return [];
    const known = new Set(tracker.signals.map(({ id }) => id));
    return ledger.signals.flatMap(({ id, owner, status }) => {
        if (known.has(id) || status === null)
            return [];
        return [
            { id, ...(owner === null || (0,ledger_signal/* isPlaceholder */.wK)(owner.text) ? {} : { owner: owner.text }), status: word(status) },
        ];
    });
}
/** Signals that no gate requires, by the index of the gate that their row names. */
function newRequirements({ gates }, ledger) {
    const required = new Set(gates.flatMap((gate) => gate.required.map(({ id }) => id)));
    const indexes = new Map(gates.map(({ id }, index) => [id, index]));
    const added = new Map();
    for (const { id, gate } of ledger.signals) {
        const index = indexes.get(gate?.text ?? '');
        if (index !== undefined && !required.has(id))
            added.set(index, [...(added.get(index) ?? []), id]);
    }
    return added;
}
/** The one of the two keys that the gate has, else the first. */
function requirementsKey({ gates }, index) {
    return gates[index]?.required_signals === undefined ? 'required_signal_ids' : 'required_signals';
}
function unlisted(tracker, rows) {
    const named = [...tracker.gates.flatMap(({ required }) => required), ...(tracker.signals ?? [])].map(({ id }) => id);
    return [...new Set(named)].filter((id) => !rows.has(id));
}

// EXTERNAL MODULE: ./src/model/problem.ts
var problem = __webpack_require__(8734);
// EXTERNAL MODULE: ./src/model/source.ts
var model_source = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/model/read-status.ts
var read_status = __webpack_require__(8644);
;// CONCATENATED MODULE: ./src/read/documents/ledger/reading-options.ts

/** The options without a policy. */
const plainOptions = {
    columns: {},
    vocabulary: statuses/* plainVocabulary */.BB,
    sections: { kind: 'all' },
    ids: 'per-ledger',
};

// EXTERNAL MODULE: ./src/model/skeleton.ts
var skeleton = __webpack_require__(542);
;// CONCATENATED MODULE: ./src/read/documents/tracker/almost-keys.ts

/** The keys that are read, for each kind of object of a tracker. */
const read = {
    document: ['baseline_commit', 'definition_of_done', 'command_matrix', 'gates', 'signals'],
    gate: ['id', 'name', 'description', 'status', 'required_signal_ids', 'required_signals', 'evidence'],
    signal: ['id', 'owner', 'status', 'reviewed', 'reviewed_parts'],
    matrix: ['status_file', 'required_commands'],
};
/** Other words that people write for a key, besides spelling mistakes. */
const synonyms = {
    status: ['state', 'verdict', 'result', 'gate_status', 'signal_status'],
    required_signal_ids: ['required_ids', 'required', 'requires', 'signal_ids', 'required_signals_ids'],
    definition_of_done: ['dod', 'done'],
    command_matrix: ['commands', 'matrix'],
    required_commands: ['commands'],
};
/** No gate depends on these keys, so a mistake in them is harmless. */
const harmless = new Set(['name', 'description', 'owner']);
/** A longer key is not compared. */
const keyLength = 60;
/** The keys of a tracker that are almost known keys. Their values are not read, and may be what should block a gate. */
function almostKeys(json) {
    if (json.kind !== 'object')
        return [];
    return json.members
        .flatMap(({ key, value }) => {
        if (key === 'gates' && value.kind === 'array')
            return value.items.flatMap((gate) => ofObject(gate, read.gate));
        if (key === 'signals' && value.kind === 'array')
            return value.items.flatMap((signal) => ofObject(signal, read.signal));
        return key === 'command_matrix' ? ofObject(value, read.matrix) : [];
    })
        .concat(ofObject(json, read.document));
}
function ofObject(json, known) {
    if (json.kind !== 'object')
        return [];
    const names = new Set(known);
    return json.members.flatMap((member) => {
        if (names.has(member.key) || member.key.length > keyLength)
            return [];
        const seen = (0,skeleton/* skeleton */.q)(member.key);
        const meant = known.find((name) => isAlmost(seen, name));
        return meant === undefined ? [] : [{ member, meant }];
    });
}
function isAlmost(one, name) {
    const other = skeletonOf(name);
    if (one === other)
        return true;
    if (harmless.has(name) || name === 'id')
        return false;
    return ((synonyms[name] ?? []).some((synonym) => skeletonOf(synonym) === one) || (name.length > 4 && isOneSlip(one, other)));
}
const skeletons = new Map();
function skeletonOf(name) {
    const known = skeletons.get(name) ?? (0,skeleton/* skeleton */.q)(name);
    skeletons.set(name, known);
    return known;
}
/** Whether two texts differ by one letter that is added, removed or replaced, or by two swapped letters. */
function isOneSlip(one, other) {
    if (Math.abs(one.length - other.length) > 1)
        return false;
    let start = 0;
    while (start < one.length && one[start] === other[start])
        start += 1;
    const rest = (text, skipped) => text.slice(start + skipped);
    return (rest(one, 1) === rest(other, 1) ||
        rest(one, 1) === rest(other, 0) ||
        rest(one, 0) === rest(other, 1) ||
        (one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2)));
}

// EXTERNAL MODULE: ./src/read/documents/tracker/json.ts
var tracker_json = __webpack_require__(1042);
// EXTERNAL MODULE: ./src/model/taken-back.ts
var taken_back = __webpack_require__(804);
// EXTERNAL MODULE: ./src/model/likely-status.ts
var likely_status = __webpack_require__(9100);
;// CONCATENATED MODULE: ./src/read/documents/ledger/row-faults.ts






/** The problems of all rows; equal ones are one problem. */
function faultProblems(faults, vocabulary) {
    return (0,problem/* groupBy */.$z)(faults, keyOf).map((group) => {
        const [first] = group;
        const rows = group.map(({ id, place }) => ({ id, place }));
        const touches = (0,problem/* touchAll */.Do)(rows.map(({ id }) => id));
        const places = rows.map(({ place }) => place);
        if (first.kind === 'status')
            return statusUnknown(first.text, places, touches, vocabulary);
        if (first.kind === 'reason') {
            const message = `${subject(group)} not applicable, and ${group.length === 1 ? 'does' : 'do'} not say why. Say it in the row: under the exit criterion, the evidence or a column \`Notes\`.`;
            return (0,problem/* problem */.CC)('signal-incomplete', first.place, message, touches);
        }
        const seen = first.text === '' ? 'empty cell' : `placeholder ${(0,model_text/* quote */.hD)(first.text)}`;
        const where = group.length === 1 ? `of ${(0,model_text/* quote */.hD)(first.id)}` : `in ${(0,model_text/* count */.U9)(group.length, 'row')} (${(0,problem/* linesOf */.Dx)(places)})`;
        return (0,problem/* problem */.CC)('signal-incomplete', first.place, `Unexpected ${seen} under ${(0,model_text/* quote */.hD)(first.column)} ${where}. Fill it in.`, touches);
    });
}
function keyOf(fault) {
    if (fault.kind === 'status')
        return `status ${fault.text}`;
    return fault.kind === 'reason' ? 'reason' : JSON.stringify([fault.column, fault.text]);
}
function subject(group) {
    return group.length === 1
        ? `${(0,model_text/* quote */.hD)(group[0].id)} is`
        : `${String(group.length)} rows (${(0,problem/* linesOf */.Dx)(group.map(({ place }) => place))}) are`;
}
/** The problem of an unknown word for a status. The message has the line for the policy that would read it. */
function statusUnknown(text, places, touches, vocabulary) {
    const [first = { path: '', line: 1, column: 1 }] = places;
    const where = places.length === 1 ? '' : ` in ${(0,model_text/* count */.U9)(places.length, 'row')} (${(0,problem/* linesOf */.Dx)(places)})`;
    const words = [...vocabulary.words.keys()].filter((word) => word !== '');
    const message = `Unexpected status ${text === '' ? 'that is empty' : (0,model_text/* quote */.hD)(text)}${where}, expected ${(0,model_text/* oneOf */.yL)(words.slice(0, 20))}. ${wayOut(text, vocabulary)}`;
    return (0,problem/* problem */.CC)('status-unknown', first, message, touches);
}
function wayOut(text, { words, notes }) {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain === '')
        return 'Write one, or write in the policy what an empty cell means: `statuses: { NO-GO: [""] }`.';
    const key = (0,skeleton/* skeleton */.q)(plain);
    const alike = [...words.keys()].find((word) => word !== '' && (0,skeleton/* skeleton */.q)(word) === key);
    if (alike !== undefined) {
        const odd = (0,model_text/* lookAlikes */.xX)(plain);
        return odd === ''
            ? `Did you mean ${(0,model_text/* quote */.hD)(alike)}? ${mapping(plain, words.get(alike) ?? null)}`
            : `Did you mean ${(0,model_text/* quote */.hD)(alike)} (${odd})?`;
    }
    const known = [...words].find(([word]) => word !== '' && withoutSigns(plain) === withoutSigns(word));
    return known === undefined
        ? (notedWord(plain, words, notes) ?? mapping(plain, (0,likely_status/* likelyStatus */.Z)(plain)))
        : mapping(plain, known[1]);
}
/** What to do about a word with more text after it; null where the word is unknown, or where the text after it says that work is open. */
function notedWord(text, words, allowed) {
    const [, word = '', behind = ''] = /^(.*?\p{L}.*?)\s*(\(.*\)|(?:\s[-–—]|[–—:;.,])\s.*|\s.*)$/su.exec(text) ?? [];
    const before = /^([^()]*?)\s*\([^()]*\)$/.exec(text)?.[1] ?? '';
    const isNote = before !== '';
    const begins = [...words.keys()]
        .filter((one) => one !== '' && text.startsWith(one) && /^[^\p{L}\p{N}]/u.test(text.slice(one.length)))
        .filter((one) => !isNote || one === before)
        .toSorted((one, other) => other.length - one.length)[0];
    const own = isNote && (0,likely_status/* likelyStatus */.Z)(before) !== null ? before : word;
    const name = begins ?? own;
    const status = begins === undefined ? (0,likely_status/* likelyStatus */.Z)(own) : (words.get(begins) ?? null);
    const rest = (0,likely_status/* likelyStatus */.Z)(begins !== undefined ? text.slice(begins.length) : own === before ? '-' : behind);
    if (begins !== undefined && (allowed === 'any' || (allowed === 'parentheses' && isNote)))
        return `It begins with ${(0,model_text/* quote */.hD)(begins)}, but the text after it says that work is open. Delete one of the two.`;
    if (name === '' || status === null || (rest !== null && rest !== status))
        return null;
    if (status === 'GO' && (0,taken_back/* takesBack */.Ck)(text.slice(name.length), words))
        return null;
    const map = begins === undefined ? `\`statuses: { ${status}: [${(0,model_text/* yamlWord */.QU)(name)}] }\` and ` : '';
    const notes = isNote ? '`status-notes: true`' : '`status-notes: any`';
    return isNote
        ? `It begins with ${(0,model_text/* quote */.hD)(name)}, and has a note after it: write ${map}${notes} in the policy.`
        : `It begins with ${(0,model_text/* quote */.hD)(name)}: put the rest in parentheses and write ${map}\`status-notes: true\` in the policy, or ${map}${notes} for a sentence after the word.`;
}
function mapping(text, status) {
    const line = `\`statuses: { ${status ?? 'PARTIAL'}: [${(0,model_text/* yamlWord */.QU)(text)}] }\``;
    return status === null
        ? `Use one of these, or write in the policy what it means, as ${line}.`
        : `Use one of these, or, if it means ${status}, write ${line} in the policy.`;
}
/** The letters and digits of a text. */
function withoutSigns(text) {
    return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

;// CONCATENATED MODULE: ./src/read/documents/tracker/tracker-problems.ts




/** The words of a tracker that are not a status. */
function statusProblems(tracker, document, vocabulary) {
    const unknown = [
        ...tracker.gates.map((gate, index) => ({
            text: document.gates[index]?.status,
            isKnown: gate.status !== null,
            place: gate.statusPlace,
            touches: { gate: gate.id },
        })),
        ...(tracker.signals ?? []).map((signal, index) => ({
            text: document.signals?.[index]?.status,
            isKnown: signal.status !== null,
            place: signal.statusPlace,
            touches: { signal: signal.id },
        })),
    ].flatMap(({ text, isKnown, place, touches }) => (text == null || isKnown ? [] : [{ text, place, touches }]));
    return unknown.map(({ text, place, touches }) => (0,read_status/* readStatus */.rk)(text, vocabulary) === 'N/A'
        ? (0,problem/* problem */.CC)('status-unknown', place, `A gate cannot be ${(0,model_text/* quote */.hD)(text)}. Give it another status, delete the gate, or leave it out under \`releases\` in the policy.`, touches)
        : statusUnknown(text, [place], touches, vocabulary));
}
/** The problems of the list of gates as a whole. */
function gateProblems(tracker, list) {
    if (tracker.gates.length === 0)
        return [
            (0,problem/* problem */.CC)('gate-none', list, 'The tracker has no gates, expected at least one. Add the gates of the release.'),
        ];
    const empty = tracker.gates.filter((gate) => gate.required.length === 0);
    return [
        ...(0,problem/* repeated */.ZD)('gate-duplicate', 'gate', tracker.gates),
        ...(0,problem/* repeated */.ZD)('signal-duplicate', 'signal', tracker.signals ?? []),
        ...empty.map((gate) => (0,problem/* problem */.CC)('gate-empty', gate.place, `Gate ${(0,model_text/* quote */.hD)(gate.id)} requires no signals, expected at least one id under \`required_signal_ids\`. Add the signals of this gate.`, { gate: gate.id })),
    ];
}

// EXTERNAL MODULE: ./src/read/documents/tracker/tracker-shape.ts
var tracker_shape = __webpack_require__(3454);
;// CONCATENATED MODULE: ./src/read/documents/formats/tracker.ts










/** Reads the tracker's JSON, in either of the two shapes: gates with `required_signal_ids` or with `required_signals`. */
function readTracker(source, { vocabulary } = plainOptions) {
    const reading = (0,tracker_json/* readJson */.Vh)(source.text);
    if (reading.kind === 'error') {
        const seen = reading.offset < source.text.length
            ? (0,model_text/* quote */.hD)(String.fromCodePoint(source.text.codePointAt(reading.offset) ?? 0))
            : 'end of the document';
        const message = `Unexpected ${seen}, expected ${reading.expected}. Correct the JSON.`;
        return { tracker: null, problems: [(0,problem/* problem */.CC)('tracker-syntax', (0,model_source/* placeAt */.BW)(source, reading.offset), message)] };
    }
    const { json } = reading;
    const beyond = (0,tracker_shape/* tooMany */.Ot)(source, json);
    if (beyond !== null)
        return { tracker: null, problems: [beyond] };
    const keys = (0,tracker_json/* repeatedKeys */.fg)(json).map(({ key, start }) => (0,problem/* problem */.CC)('tracker-key', (0,model_source/* placeAt */.BW)(source, start), `Unexpected second key ${(0,model_text/* quote */.hD)(key)} in one object, expected each key once. Delete one of them: programs differ in which one they read.`));
    const almost = almostKeys(json).map(({ member, meant }) => (0,problem/* problem */.CC)('tracker-key', (0,model_source/* placeAt */.BW)(source, member.start), `Unexpected key ${(0,model_text/* quote */.hD)(member.key)}, which is not read. Did you mean ${(0,model_text/* quote */.hD)(meant)}? Rename or delete it.`));
    const parsed = trackerSchema.safeParse((0,tracker_json/* valueOf */.RP)(json));
    if (!parsed.success)
        return {
            tracker: null,
            problems: [
                ...keys,
                ...almost,
                ...parsed.error.issues.slice(0, issueLimit).map((issue) => (0,tracker_shape/* schemaProblem */.Zg)(source, json, issue)),
            ],
        };
    const tracker = placed(source, json, parsed.data, vocabulary);
    return {
        tracker,
        problems: [
            ...keys,
            ...almost,
            ...statusProblems(tracker, parsed.data, vocabulary),
            ...gateProblems(tracker, (0,model_source/* placeAt */.BW)(source, (0,tracker_json/* locate */.x5)(json, ['gates']).start)),
        ],
    };
}
/** At most this many wrong values are reported one by one. */
const issueLimit = 100;
function placed(source, json, document, vocabulary) {
    const at = (...path) => (0,model_source/* placeAt */.BW)(source, (0,tracker_json/* locate */.x5)(json, path).start);
    const { definition_of_done: done, baseline_commit: baseline, command_matrix: matrix } = document;
    return {
        path: source.path,
        source: 'file',
        gates: document.gates.map((gate, index) => {
            const key = gate.required_signal_ids === undefined ? 'required_signals' : 'required_signal_ids';
            return {
                id: gate.id,
                name: gate.name ?? gate.description ?? null,
                status: gate.status == null ? null : tracker_gateStatus(gate.status, vocabulary),
                statusPlace: at('gates', index, 'status'),
                required: (gate[key] ?? []).map((id, item) => ({ id, place: at('gates', index, key, item) })),
                evidence: (gate.evidence ?? []).map((text, item) => ({
                    text,
                    link: false,
                    place: at('gates', index, 'evidence', item),
                })),
                place: at('gates', index, 'id'),
            };
        }),
        signals: document.signals?.map((signal, index) => ({
            id: signal.id,
            owner: signal.owner == null ? null : { text: signal.owner, place: at('signals', index, 'owner') },
            status: signal.status == null ? null : (0,read_status/* readStatus */.rk)(signal.status, vocabulary),
            statusPlace: at('signals', index, 'status'),
            reviewed: signal.reviewed == null
                ? null
                : { whole: signal.reviewed, parts: signal.reviewed_parts ?? null, place: at('signals', index, 'reviewed') },
            place: at('signals', index, 'id'),
        })) ?? null,
        definitionOfDone: done == null ? null : { text: done, place: at('definition_of_done') },
        baselineCommit: baseline == null ? null : { text: baseline, link: false, place: at('baseline_commit') },
        commandMatrix: matrix == null
            ? null
            : {
                statusFile: { text: matrix.status_file, link: false, place: at('command_matrix', 'status_file') },
                requiredCommands: (matrix.required_commands ?? []).map((text, item) => ({
                    text,
                    place: at('command_matrix', 'required_commands', item),
                })),
            },
    };
}
/** A signal can be N/A, a gate cannot. */
function tracker_gateStatus(text, vocabulary) {
    const status = (0,read_status/* readStatus */.rk)(text, vocabulary);
    return status === 'N/A' ? null : status;
}

;// CONCATENATED MODULE: ./src/read/documents/formats/json-tracker.ts



/** A tracker as JSON. */
const jsonTracker = {
    accepts: () => true,
    read: (source, options) => {
        const { tracker, problems } = readTracker(source, options);
        return { value: tracker, problems };
    },
    follow: trackerFollowing,
    review: reviewing,
};

// EXTERNAL MODULE: ./src/read/documents/ledger/columns.ts
var ledger_columns = __webpack_require__(6924);
// EXTERNAL MODULE: ./src/read/documents/markdown/cell.ts
var markdown_cell = __webpack_require__(1903);
// EXTERNAL MODULE: ./src/read/documents/formats/cell-edit.ts
var cell_edit = __webpack_require__(2297);
// EXTERNAL MODULE: ./src/model/reference.ts
var model_reference = __webpack_require__(6676);
// EXTERNAL MODULE: ./src/read/documents/ledger/words.ts
var ledger_words = __webpack_require__(9058);
;// CONCATENATED MODULE: ./src/read/documents/formats/evidence-cell.ts







/**
 * The Markdown of a cell that cites the old references and some more; null where that cannot be written. In a cell without code spans and links, plain words are references. Beside a code span they would not be, so they become code spans, too.
 */
function withEvidence(cell, definitions, cited, added) {
    const fresh = added.reduce((before, text) => (isCited(text, cited) || before.includes(text) ? before : [...before, text]), []);
    if (fresh.length === 0)
        return cell.raw;
    const { text, references } = (0,markdown_cell/* readContent */.c)(cell.text, definitions);
    const spans = fresh.map((one) => (0,model_text/* codeSpan */.SS)(one)).join(', ');
    if ((0,ledger_signal/* isPlaceholder */.wK)(text))
        return (0,cell_edit/* escapedCell */.ST)(spans);
    const bare = `${cell.text}, ${fresh.join(', ')}`;
    const marked = `${cell.text}, ${spans}`;
    const isKept = (one, before) => {
        const read = (0,markdown_cell/* readContent */.c)(one, definitions);
        const now = read.references.length > 0 ? read.references : (0,ledger_words/* citedWords */.n)(read.text);
        return [...before, ...fresh].every((wanted, index) => now[index]?.text === wanted);
    };
    const words = (0,ledger_words/* citedWords */.n)(text);
    const every = references.length > 0 ? references.map((one) => one.text) : words.map((one) => one.text);
    // The last form loses words that are paths only where the tree has them; the caller, who knows the tree, checks the result.
    const paths = words.filter(({ isPath }) => isPath).map((one) => one.text);
    const inSpans = references.length > 0 ? null : `${withSpans(cell.text)}, ${spans}`;
    const made = [marked, bare].find((one) => isKept(one, every)) ?? (inSpans !== null && isKept(inSpans, paths) ? inSpans : null);
    return made === null ? null : (0,cell_edit/* escapedCell */.ST)(made);
}
/** The cell with each word that is a path in a code span. */
function withSpans(text) {
    return (0,ledger_words/* citedWords */.n)(text)
        .filter(({ isPath }) => isPath)
        .toReversed()
        .reduce((before, { text: word, index }) => `${before.slice(0, index)}${(0,model_text/* codeSpan */.SS)(word)}${before.slice(index + word.length)}`, text);
}
/** Whether one of the references has the same text, or means the same part of the same file. A link may mean one of two files. */
function isCited(text, cited) {
    const meant = meaning({ text, link: false, place: (0,model_source/* startOf */.GH)('') });
    return cited.some((one) => one.text === text || (meant !== null && meaning(one) === meant));
}
function meaning(reference) {
    const target = (0,model_reference/* targetOf */.$r)(reference);
    return target.kind === 'path' && (0,model_reference/* pathsOf */.wG)(reference).length === 1 ? JSON.stringify(target.candidates) : null;
}

// EXTERNAL MODULE: ./src/read/documents/markdown/definitions.ts
var definitions = __webpack_require__(5501);
// EXTERNAL MODULE: ./src/read/documents/markdown/markdown.ts + 1 modules
var markdown_markdown = __webpack_require__(9123);
// EXTERNAL MODULE: ./src/read/documents/markdown/lines.ts
var markdown_lines = __webpack_require__(4156);
;// CONCATENATED MODULE: ./src/read/documents/ledger/chosen-sections.ts



/** Finds the chosen sections. A section ends at the next heading that is not deeper. */
function chooseSections(source, blocks, sections) {
    const named = new Map((sections.kind === 'all' ? [] : sections.headings).map((name) => [(0,skeleton/* skeleton */.q)(name), name]));
    const found = new Set();
    const isRead = [];
    const headings = [];
    let heading = null;
    let inside = null; // the level of the named heading above the blocks
    for (const block of blocks) {
        if (block.type === 'heading') {
            heading = (0,markdown_cell/* readContent */.c)((0,markdown_lines/* headingLine */.F5)(source, block) ?? '').text;
            if (inside !== null && block.depth <= inside)
                inside = null;
            const name = (0,skeleton/* skeleton */.q)(heading);
            if (named.has(name)) {
                found.add(name);
                inside ??= block.depth;
            }
        }
        headings.push(heading);
        isRead.push(sections.kind === 'all' || (inside !== null) === (sections.kind === 'only'));
    }
    return { isRead, headings, lacks: [...named].flatMap(([key, name]) => (found.has(key) ? [] : [name])) };
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/looks.ts




/** The value where nothing was read. */
const nothingKnown = { ids: [], gates: [], hasOpen: false };
/** What looks like a signal in a document with these options. */
function looksOf({ columns, vocabulary }, { ids, gates, hasOpen }) {
    const words = [...statuses/* statuses */.bM.map((status) => [status, status]), ...vocabulary.words].filter(([word]) => word !== '');
    return {
        open: new Set(words.filter(([, status]) => (0,statuses/* isOpen */.nT)(status)).map(([word]) => (0,skeleton/* skeleton */.q)(word))),
        words: new Set(words.map(([word]) => (0,skeleton/* skeleton */.q)(word))),
        names: new Set([...ledger_columns/* columnNames */.lo.status, ...(0,ledger_columns/* namesGiven */.G)(columns, 'status')].map(skeleton/* skeleton */.q)),
        ids: new Set(ids.map(skeleton/* skeleton */.q)),
        gates: new Set(gates.map(skeleton/* skeleton */.q)),
        hasOpen,
    };
}
/** The text of a cell or a line as a reader sees it, without tags. */
function seen(markdown) {
    const text = /[\\&<`*_~[!]/.test(markdown) ? (0,markdown_cell/* readContent */.c)(markdown).text : markdown;
    return text.replace(/<[^<>]*>|~~/g, '').trim();
}
/** Whether an unread table shows a status: by a name in its header, or by a word after the first cell of a row. */
function showsStatuses(header, rows, looks) {
    if (header.some((name) => isStatusName(name, looks)))
        return true;
    for (const cells of rows) {
        if (cells.slice(1).some((cell) => isStatus(cell, looks)))
            return true;
        if (isStatus(cells[0] ?? '', looks) && cells.some((cell) => cell !== '' && looks.ids.has((0,skeleton/* skeleton */.q)(cell))))
            return true;
    }
    return false;
}
/** Whether a header name is taken for the one of the status column. */
function isStatusName(name, { names }) {
    return names.has((0,skeleton/* skeleton */.q)(name)) || asksWhetherDone.test(name);
}
/** Headers over statuses, in other words or as a sign. */
const asksWhetherDone = /^(?:(?:is |all )?(?:done|ready|completed?|finished|passed|passing|signed[- ]off)\??|[☑✓✔✅]\uFE0F?)$/iu;
/** Whether a text is taken for the word of a status, with or without a note after it. */
function isStatus(text, { words }) {
    if (text === '' || text.length > textLimit)
        return false;
    return words.has((0,skeleton/* skeleton */.q)(text)) || words.has((0,skeleton/* skeleton */.q)(text.replace(/[\s:–—]*\([^()]*\)$|\s[-–—]\s.*$/, '')));
}
/** In characters. A longer text is a sentence, and only this much of it is looked at. */
const textLimit = 200;
/** Whether a line outside of tables looks like a row: it has many cells, or one of them is a status or a known id. */
function looksLikeRow(line, cells, looks) {
    if (cells.length < 2)
        return false;
    if (line.startsWith('|') && (cells.length > 2 || /^[\s:|-]+$/.test(line)))
        return true;
    return cells.some((cell) => isStatus(cell, looks) || (cell !== '' && looks.ids.has((0,skeleton/* skeleton */.q)(cell))));
}
/** What follows a word that is only explained, as in "Status: NO-GO means that work is left". */
const explains = /^\S+\s+(?:if|means|when|unless|until all|is not|is for|where|stands|blocks|holds)(?!\p{L})/iu;
/** Whether a line of prose gives a signal a status, as "A-2: NO-GO" does, or leaves its box open. */
function tellsStatus(line, looks) {
    const [, word = '', follower = ''] = /^[\s*_`]*([^\s:]+)[\s*_`:=→>–—]+([^\s,;]+)/.exec(line.slice(0, textLimit)) ?? [];
    if (isStatus(word, looks) && looks.ids.has((0,skeleton/* skeleton */.q)(follower.replace(/[*_`.)]+$/, ''))))
        return true;
    const [, box = '', id = '', rest = ''] = /^(\[[ xX]?\])?\s*(gate\s+[^\s:]+|\S*[^\s:*_])[\s*_`:=|→>–—-]+(.*)$/i.exec(line.slice(0, textLimit)) ?? [];
    if (id === '')
        return false;
    const known = looks.ids.has((0,skeleton/* skeleton */.q)(id));
    if (!known && (/^\d{4}-\d\d-\d\d$/.test(id) || explains.test(rest)))
        return false;
    if (/^\[\s*\]$/.test(box) && known)
        return true;
    const named = known || /^gate\s/i.test(id) || /^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*[-_.]?\d+$/u.test(id);
    if (!named)
        return false;
    const words = rest.replace(/^is\s+/i, '').split(/[\s,;.!]+/);
    const first = words[0] ?? '';
    return isStatus(first, looks) || isStatus(rest, looks);
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/around/front-matter.ts





/** GitHub shows front matter as a table above the document. A line that looks like a status, or is not a plain list of keys and values, is a problem. */
function frontMatterProblems(source, looks) {
    let offset = 0;
    const lines = (0,markdown_markdown/* frontMatterOf */.EZ)(source.text).split(/(?<=\n)/);
    for (const [index, whole] of lines.entries()) {
        const line = whole.replace(/[\r\n]+$/, '');
        const wrong = index === 0 || index === lines.length - 1 ? null : wrongLine(line, looks);
        const lead = line.length - line.trimStart().length;
        if (wrong !== null)
            return [{ ...wrong, ...(0,model_source/* placeAt */.BW)(source, offset + lead) }];
        offset += whole.length;
    }
    return [];
    function wrongLine(line, known) {
        if (/^\s*(?:#.*)?$/.test(line))
            return null;
        const [, key, value = ''] = /^[\s-]*["']?([\p{L}\p{N}_ .-]+?)["']?\s*:(?:\s+(.*))?$/u.exec(line) ?? [];
        const item = /^\s*-\s+(.*)$/.exec(line)?.[1] ?? value;
        const text = item.replace(/^["']|["']$|\s+#.*$/g, '');
        const place = { path: source.path, line: 1, column: 1 };
        if ((key !== undefined && isStatusName(key, known)) || isStatus(text, known))
            return (0,problem/* problem */.CC)('table-unread', place, `The front matter has a status, ${(0,model_text/* quote */.hD)(line.trim())}, which GitHub shows and which is not read here. Move it to the table of the signals, or delete the line.`);
        const plain = key !== undefined || /^\s*-\s+[^|{}[\]<>&*!%@`]*$/.test(line) || /^\s+[\p{L}\p{N}"'][^|:]*$/u.test(line);
        return plain
            ? null
            : (0,problem/* problem */.CC)('ledger-markup', place, `Unexpected line ${(0,model_text/* quote */.hD)(line.trim())} in the front matter, expected \`key: value\` or \`- item\`. Move it below the closing \`---\`.`);
    }
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/around/joined.ts


/** After these, a table without an empty line before it is a table for every reader. */
const joined_harmless = new Set(['paragraph', 'heading', 'thematicBreak', 'code', 'table']);
const names = {
    definition: 'link definition',
    footnoteDefinition: 'footnote',
    blockquote: 'quote',
    list: 'list',
    html: 'HTML',
};
/** A problem for each table that was read (`read` has the line of its header) and that GitHub may take for a part of the text above, because no empty line is between. */
function joinProblems(source, { children }, read) {
    const problems = [];
    let above = null; // the nearest block without an empty line between that may continue into the table
    let end = -1;
    for (const block of children) {
        const { start, end: last } = block.position ?? {};
        const line = start?.line ?? 0;
        if (line - 1 > end)
            above = null;
        if (block.type === 'table' && read.has(line) && above !== null) {
            const what = names[above.type] ?? 'text';
            problems.push((0,problem/* problem */.CC)('ledger-table', (0,model_source/* placeAt */.BW)(source, source.lineStarts[line - 1] ?? 0), `GitHub may show this table as a part of the ${what} above it. Add an empty line before the table.`));
        }
        if (!joined_harmless.has(block.type))
            above = block;
        end = last?.line ?? line;
    }
    return problems;
}

// EXTERNAL MODULE: ./src/read/documents/markdown/html.ts
var markdown_html = __webpack_require__(3706);
;// CONCATENATED MODULE: ./src/read/documents/ledger/said-open.ts






/*
 * Finds words outside of rows and tasks that say that something is open. The words may mean something else, so this has its own rule, and a policy may relax it.
 */
/** Words for the whole release, without "the" and "final" before them. */
const wholes = new Set('overall overall-status status verdict overall-verdict decision release release-status launch go/no-go result outcome recommendation conclusion readiness'
    .split(' ')
    .map(skeleton/* skeleton */.q));
/** A word that alone makes a line say that nothing may be shipped. */
const refusal = /^(?:NO[- ]?GO|NOT READY)(?=$|[.!,;]|\s+(?:until|for|because|yet|to)\b)/;
/** Whether a line says that a gate or the whole release is open: "Overall: NO-GO", "Release is NO-GO", "# Load (NO-GO)", "Pen test: NO-GO". */
function saysNotReady(markdown, looks, isAlone) {
    const { open, gates, hasOpen } = looks;
    if (hasOpen)
        return false;
    const heading = /^#{1,6}\s/.test(markdown);
    const line = seen(markdown.slice(0, textLimit).replace(/^#{1,6}\s+/, ''))
        .replace(/^[⛔🛑❌\uFE0F\s]+/u, '')
        .trim();
    if (isAlone && (refusal.test(line) || /^do not (?:ship|release)(?=$|[.!,;])/i.test(line)))
        return true;
    if (heading)
        return /[([:]\s*(?:NO[- ]GO|PARTIAL|BLOCKED-EXTERNAL)\s*[)\]]?$/.test(line);
    const [, name = '', parted = '', said = ''] = /^(.{1,100}?)\s*(:|=|→|–|—|\sis\s)\s*(.+)$/.exec(line) ?? [];
    if (said === '' || explains.test(said))
        return false;
    if (/^NO-GO\s*(?:\([^()]*\)|[,;]\s.*|@\S+)?[\s.!]*$/.test(said) && parted.trim() !== 'is' && !isLegend(name))
        return true;
    const key = (0,skeleton/* skeleton */.q)(name.replace(/^(?:(?:the|this|our|final|current|gate)\s+)+/i, ''));
    if (!wholes.has(key) && !gates.has(key) && !gates.has((0,skeleton/* skeleton */.q)(name)) && !isStatusName(name, looks))
        return false;
    return [said, ...(0,taken_back/* piecesOf */.Xe)(said).slice(0, 1), /^\S+/.exec(said)?.[0] ?? ''].some((word) => open.has((0,skeleton/* skeleton */.q)(word)) || (0,likely_status/* likelyStatus */.Z)(word) === 'NO-GO');
}
/** A legend explains a word, also with the word last: "not done: NO-GO". A date begins a line of a log. */
function isLegend(name) {
    return /[.!?]\s|^(?:not|no|none|nothing|otherwise|else|anything|\d{4}-\d\d-\d\d)\b/i.test(name);
}
/** Headings over text about the past. */
const isPast = /\b(?:history|log|past|previous|minutes|meetings?|archive|changelog)\b/i;
/** Whether the words of a checked task say that it is not done, as in "Load test: NO-GO" and "❌ Load test". */
function saysUndone(markdown, { open }) {
    const text = markdown.slice(0, textLimit);
    if (/[❌✖✗✘]/u.test(text) && !/[✅✔☑]/u.test(text))
        return true;
    if (/[⛔🔴🛑]\uFE0F?\s*$/u.test(text))
        return true;
    // A reference or a bold name separates the words, like a colon.
    const parted = text.replace(/`[^`]*`|!?\[[^\]]*\]\([^()]*\)|\*\*|__/g, '\0').replace(/@[\w/-]+/g, '\0');
    const pieces = (0,taken_back/* piecesOf */.Xe)(parted);
    const named = pieces.filter((piece) => /^(?:GO|NO-GO|PARTIAL|BLOCKED-EXTERNAL)$|\bGO$/.test(piece));
    const last = pieces.at(-1) ?? '';
    const isOpen = (piece) => open.has((0,skeleton/* skeleton */.q)(piece)) && piece === piece.toUpperCase();
    if (pieces.length > 1 && ((0,taken_back/* isToCome */.Sq)(last) || isOpen(last)))
        return true;
    return pieces.some((piece) => /^NO-GO(?:\s+(?:until|for|because|in|on)\b.*)?$/.test(piece) ||
        /\s(?:NO-GO|FAILED|BLOCKED)$/.test(piece) ||
        (named.length === 1 && isOpen(piece) && piece.includes('-')));
}
/** The problem of words that say that something is open. */
function saidOpen(place, message) {
    return (0,problem/* problem */.CC)('said-open', place, `${message} If the words mean something else, write them differently, or set the rule \`said-open\` in the policy.`);
}
/** The problem of a line that says so about a gate or the whole release. */
function saidOfWhole(place, text) {
    return saidOpen(place, `The line ${(0,model_text/* quote */.hD)(text.slice(0, textLimit))} says that something is not ready, but no row is open. Correct the line or the row.`);
}

// EXTERNAL MODULE: ./src/read/documents/markdown/table.ts
var table = __webpack_require__(2363);
;// CONCATENATED MODULE: ./src/read/documents/ledger/around/unread.ts







/** A table that looks like signals; null where it does not. */
function unreadTable(source, table, standing, looks) {
    const [first, ...others] = table.children;
    if (first === undefined)
        return null;
    const header = rowOf(source, first);
    const names = header.cells.map(({ text }) => seen(text));
    const rows = others.map((row) => rowOf(source, row).cells.map(({ text }) => seen(text)));
    return showsStatuses(names, rows, looks) ? { place: header.place, names, standing } : null;
}
/** A row of a table, in a quote or a list too. */
function rowOf(source, { position }) {
    return (0,table/* rowAt */.ce)(source, position?.start.line ?? 1, position?.start.column ?? 1);
}
/** The problems of tables that are not read, those with the same header as one. */
function unreadTableProblems(tables, looks) {
    return (0,problem/* groupBy */.$z)(tables, ({ names, standing }) => JSON.stringify([names, standing.isTop])).map((group) => {
        const [{ place, names, standing }] = group;
        const status = names.find((name) => showsStatuses([name], [], looks)) ?? names.at(-1) ?? '';
        const key = names.find((name) => name !== status && name !== '') ?? '';
        const read = standing.isTop
            ? `write \`columns: { id: ${(0,model_text/* yamlWord */.QU)(key)}, status: ${(0,model_text/* yamlWord */.QU)(status)} }\` in the policy`
            : 'move it to the top level of the document';
        const headers = names.slice(0, 8).map((name) => (0,model_text/* quote */.hD)(name));
        const what = group.length === 1
            ? `A table with ${headers.join(', ')} looks`
            : `${String(group.length)} tables with ${headers.join(', ')} (${(0,problem/* linesOf */.Dx)(group.map((one) => one.place))}) look`;
        const is = group.length === 1 ? 'is' : 'are';
        const headings = [...new Set(group.map((one) => (one.standing.isShared ? null : one.standing.heading)))];
        return (0,problem/* problem */.CC)('table-unread', place, `${what} like signals and ${is} not read. To use ${group.length === 1 ? 'it' : 'them'}, ${read}; ${leaveOut(headings)}.`);
    });
}
/** The same for one block. A heading that has signals, too, is not suggested. */
function leaveOutOf({ heading, isShared }) {
    return leaveOut([isShared ? null : heading]);
}
/** How to leave out the sections under some headings, as a clause. */
function leaveOut(headings) {
    const named = headings.filter((heading) => heading !== null).slice(0, 10);
    return named.length === 0
        ? 'to leave it out, give it its own heading, and name that in the policy under `sections: { ignore: [...] }`'
        : `to leave it out, write \`sections: { ignore: [${named.map(model_text/* yamlWord */.QU).join(', ')}] }\` in the policy`;
}
/** Lines of prose that a reader takes for a row of a table, or for the status of a signal. */
function unreadLines(source, block, standing, looks) {
    const { start, end } = block.position ?? {};
    if (start === undefined || end === undefined)
        return [];
    for (let line = start.line; line <= end.line; line += 1) {
        const row = (0,table/* rowAt */.ce)(source, line, line === start.line ? start.column : 1 + containerPrefix((0,model_source/* lineText */.oZ)(source, line)));
        const text = (0,model_source/* lineText */.oZ)(source, line).slice(row.place.column - 1);
        const message = lineMessage(text, row.cells.map((cell) => seen(cell.text)), standing, looks);
        if (message !== null)
            return [(0,problem/* problem */.CC)('table-unread', row.place, message)];
        if (isSaidOpen(text, standing, looks))
            return [saidOfWhole(row.place, text)];
    }
    // A reader sees the lines of a paragraph as one text.
    if (block.type === 'paragraph' && end.line > start.line) {
        const whole = block.children
            .map((child) => ('value' in child ? child.value : ' '))
            .join('')
            .slice(0, 2 * textLimit)
            .replace(/\s+/g, ' ');
        const message = tellsStatus(seen(whole), looks) ? lineMessage(whole, [], standing, looks) : null;
        if (message !== null)
            return [(0,problem/* problem */.CC)('table-unread', startOfBlock(source, block), message)];
    }
    return [];
}
function isSaidOpen(text, { heading, isListed }, looks) {
    return !isPast.test(heading ?? '') && saysNotReady(text, looks, !isListed);
}
/** The message about a line of prose that shows a signal; null where it does not. `cells` is the line split as a row. */
function lineMessage(text, cells, standing, looks) {
    const words = seen(text.replace(/^#{1,6}\s+/, ''));
    const isRow = [cells, words.split('|').map((cell) => cell.trim())].some((some) => looksLikeRow(text, some, looks));
    if (!isRow && !tellsStatus(words, looks))
        return null;
    const what = isRow
        ? 'looks like a row of a table, but is not in one'
        : 'gives a status outside of the tables of signals';
    const how = isRow
        ? 'Move it directly below the other rows, without an empty line or a comment between'
        : 'Put it in a table';
    return `The line ${(0,model_text/* quote */.hD)(text)} ${what}. ${how}; ${leaveOutOf(standing)}.`;
}
function containerPrefix(text) {
    return /^[\s>]*/.exec(text)?.[0].length ?? 0;
}
/** Tables, rows and statuses that are written in HTML. */
function unreadHtml(source, block, standing, looks) {
    const html = (0,markdown_html/* withoutComments */.f)(block.value);
    const rows = html
        .split(/<tr\b/i)
        .slice(1)
        .map((row) => row
        .split(/<t[dh]\b/i)
        .slice(1)
        .map((cell) => seen(withoutTags(cell.slice(cell.indexOf('>') + 1)))));
    const [header = []] = rows;
    if (rows.length > 0 && showsStatuses(header, rows, looks))
        return [
            (0,problem/* problem */.CC)('table-unread', startOfBlock(source, block), `A table in HTML looks like signals and is not read. Write it as a Markdown table; ${leaveOutOf(standing)}.`),
        ];
    for (const line of html.split(/[\r\n]+/)) {
        const text = withoutTags(line).replace(/^(?:[-*+>]|\d+[.)])\s+/, '');
        const message = lineMessage(text, text.replaceAll('\\|', '|').split('|').map(seen), standing, looks);
        if (message !== null)
            return [(0,problem/* problem */.CC)('table-unread', startOfBlock(source, block), message)];
        if (isSaidOpen(text, standing, looks))
            return [saidOfWhole(startOfBlock(source, block), text)];
    }
    return [];
}
function withoutTags(html) {
    return html.replace(/<[^<>]*>/g, ' ').trim();
}
/** The place at which a block begins. */
function startOfBlock(source, { position }) {
    const { line = 1, column = 1 } = position?.start ?? {};
    return (0,model_source/* placeAt */.BW)(source, (source.lineStarts[line - 1] ?? 0) + column - 1);
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/around/tags.ts





/** The raw tags of a paragraph or a heading, which must be closed in it. */
function inlineProblems(source, block) {
    const text = textOf(block);
    const wrong = text.includes('<') ? wrongTags(text) : null;
    return wrong === null ? [] : [unclear(source, block, wrong.offset, wrong.message)];
}
/** What is wrong with the tags in some inline Markdown, and where in it. */
function wrongTags(markdown) {
    const tags = [];
    const gather = (node) => {
        if (node.type === 'html')
            tags.push({ value: node.value, offset: node.position?.start.offset ?? 0 });
        if ('children' in node)
            node.children.forEach(gather);
    };
    (0,markdown_markdown/* readPhrasing */.r0)(markdown).forEach(gather);
    let open = [];
    for (const { value, offset } of tags) {
        const reading = (0,markdown_html/* readHtml */.y)(value, true, open);
        if (reading.kind === 'wrong')
            return { offset, message: reading.message };
        open = reading.open.map((one) => (open.includes(one) ? one : { ...one, offset }));
    }
    const [left] = open;
    return left === undefined
        ? null
        : {
            offset: left.offset,
            message: `opens \`<${left.name}>\` and does not close it. Close it in the same paragraph`,
        };
}
/** The problem of the first cell whose tags may change the table in a browser. The cells of some columns were already checked when they were read. */
function tableMarkup(source, rows, read = new Set()) {
    for (const cell of rows.flatMap((row) => rowOf(source, row).cells.filter((_, column) => !read.has(column)))) {
        const wrong = cell.text.includes('<') ? wrongTags(cell.text) : null;
        if (wrong !== null)
            return [(0,problem/* problem */.CC)('ledger-markup', (0,model_source/* placeAt */.BW)(source, cell.offset), `The cell ${wrong.message}.`)];
    }
    return [];
}
function unclear(source, block, offset, message) {
    const line = (block.position?.start.line ?? 1) + lineBreaks(textOf(block).slice(0, offset));
    const lead = (0,model_source/* lineText */.oZ)(source, line).search(/\S/);
    const place = (0,model_source/* placeAt */.BW)(source, (source.lineStarts[line - 1] ?? 0) + Math.max(lead, 0));
    return (0,problem/* problem */.CC)('ledger-markup', place, `GitHub may show this ledger differently from how it is read here: this ${tags_names[block.type] ?? 'text'} ${message}.`);
}
const tags_names = { html: 'HTML' };
function textOf(block) {
    if ('value' in block)
        return block.value;
    return 'children' in block ? block.children.map((child) => ('value' in child ? child.value : '\n')).join('') : '';
}
function lineBreaks(text) {
    return text.split('\n').length - 1;
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/around/plain.ts








/** Elements that may contain blocks of Markdown: a later block closes them. */
const holders = new Set(['details', 'div', 'center', 'p']);
/** A problem for each block that is not plain, or that looks like a signal and is not read. */
function plainProblems(question) {
    const { chosen, blocks, looks, read } = question;
    const shared = new Set(blocks.children.flatMap((block, index) => (holdsSignals(block, read) ? [chosen.headings[index] ?? null] : [])));
    const tables = [];
    const problems = walk({ ...question, tables }, blocks.children, (index) => ({
        isRead: chosen.isRead[index] ?? true,
        heading: chosen.headings[index] ?? null,
        isTop: true,
        isListed: false,
        isShared: shared.has(chosen.headings[index] ?? null),
    }));
    return [...problems, ...unreadTableProblems(tables, looks)];
}
function holdsSignals(block, { columns, items }) {
    if (block.type === 'table')
        return columns.has(block.position?.start.line ?? 0);
    return block.type === 'list' && block.children.some((item) => items.has(item));
}
function walk(question, children, standingOf) {
    const problems = [];
    let open = [];
    let openPlace = null;
    let broken = false; // after a wrong tag, other problems have the same cause
    for (const [index, block] of children.entries()) {
        const standing = standingOf(index);
        if (block.type === 'html') {
            const reading = broken ? { kind: 'plain', open } : (0,markdown_html/* readHtml */.y)(block.value, false, open);
            broken ||= reading.kind === 'wrong';
            const inner = reading.kind === 'plain' ? reading.open.find(({ name }) => !holders.has(name)) : undefined;
            if (reading.kind === 'wrong')
                problems.push(unclear(question.source, block, reading.offset, reading.message));
            else if (inner !== undefined)
                problems.push(unclear(question.source, block, inner.offset, `opens \`<${inner.name}>\` and does not close it. Close it in the same block`));
            else {
                openPlace = reading.open.length > open.length ? startOfBlock(question.source, block) : openPlace;
                open = reading.open;
            }
            if (standing.isRead)
                problems.push(...unreadHtml(question.source, block, standing, question.looks));
            continue;
        }
        for (const one of ofBlock(question, block, standing))
            problems.push(one);
    }
    const [left] = open;
    if (left !== undefined && openPlace !== null)
        problems.push((0,problem/* problem */.CC)('ledger-markup', openPlace, `\`<${left.name}>\` is not closed. Add \`</${left.name}>\` after its content.`));
    return problems;
}
function ofBlock(question, block, standing) {
    const inner = { ...standing, isTop: false };
    switch (block.type) {
        case 'thematicBreak':
            return [];
        case 'definition':
            return definitionProblems(question.source, block);
        case 'code':
            // Code in a fence is shown as an example; indented code may be a row by mistake.
            return standing.isRead && !(0,markdown_lines/* isFenced */.i3)(question.source, block)
                ? unreadLines(question.source, block, standing, question.looks)
                : [];
        case 'heading':
        case 'paragraph':
            return [
                ...inlineProblems(question.source, block),
                ...(standing.isRead ? unreadLines(question.source, block, standing, question.looks) : []),
            ];
        case 'table': {
            const columns = standing.isTop ? question.read.columns.get(block.position?.start.line ?? 0) : undefined;
            if (columns !== undefined)
                return tableMarkup(question.source, block.children.slice(1), columns);
            const unread = standing.isRead ? unreadTable(question.source, block, standing, question.looks) : null;
            if (unread !== null)
                question.tables.push(unread);
            return tableMarkup(question.source, block.children);
        }
        case 'listItem':
            if (question.read.items.has(block))
                return ofTask(question, block, inner);
            return walk(question, block.children, () => inner);
        case 'list':
            return walk(question, block.children, () => ({ ...inner, isListed: true }));
        case 'blockquote':
        case 'footnoteDefinition':
            return walk(question, block.children, () => inner);
        default:
            return [
                (0,problem/* problem */.CC)('ledger-markup', startOfBlock(question.source, block), `Unexpected ${block.type} in a ledger, which is not read. Delete it.`),
            ];
    }
}
/** A task that was read: its words may contradict its box. */
function ofTask(question, item, inner) {
    const [first, ...others] = item.children;
    const rest = walk(question, others, () => inner);
    if (first?.type !== 'paragraph')
        return rest;
    const words = textOf(first).replace(/^\[[^\]]*\]\s*/, '');
    const isDone = !textOf(first).startsWith('[ ]');
    const says = isDone && [words, ...wordsBelow(question, others)].some((text) => saysUndone(text, question.looks));
    return [
        ...inlineProblems(question.source, first),
        ...(says
            ? [
                saidOpen(startOfBlock(question.source, first), `The task ${(0,model_text/* quote */.hD)(words)} is checked, but its words say that it is open. Uncheck it, or correct the words.`),
            ]
            : []),
        ...rest,
    ];
}
/** The words below a task that are not tasks themselves. */
function wordsBelow(question, blocks) {
    return blocks.flatMap((block) => {
        if (block.type === 'paragraph')
            return [textOf(block)];
        if (block.type === 'blockquote')
            return wordsBelow(question, block.children);
        if (block.type !== 'list')
            return [];
        const plain = block.children.filter((item) => !question.read.items.has(item));
        return plain.flatMap(({ children }) => wordsBelow(question, children));
    });
}
/** A row inside a link definition: GitHub may end the definition before it, and show the row. */
function definitionProblems(source, block) {
    const { start, end } = block.position ?? {};
    for (let line = (start?.line ?? 1) + 1; line <= (end?.line ?? 0); line += 1)
        if (/^[\s>]*\|/.test((0,model_source/* lineText */.oZ)(source, line)))
            return [
                (0,problem/* problem */.CC)('ledger-markup', startOfBlock(source, block), 'This link definition has a line that begins with `|`. Write the definition on one line.'),
            ];
    return [];
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/around/blocks.ts










/** Opens a ledger, for the formats that read signals from it. */
function openBlocks(source, { sections }) {
    const blocks = (0,markdown_markdown/* readBlocks */.v_)(source.text);
    return {
        source,
        blocks,
        definitions: (0,definitions/* definitionsOf */.m)(source, blocks),
        chosen: chooseSections(source, blocks.children, sections),
    };
}
/** The problems around the signals that were read: Markdown that is not plain, and text that looks like a signal and was not read. */
function aroundProblems({ source, blocks, chosen }, options, known, read) {
    const looks = looksOf(options, known);
    return [
        ...chosen.lacks.map((name) => noSection(source, name)),
        ...frontMatterProblems(source, looks),
        ...joinProblems(source, blocks, read.columns),
        ...plainProblems({ source, blocks, read, chosen, looks }),
    ];
}
function noSection(source, name) {
    return (0,problem/* problem */.CC)('ledger-table', (0,model_source/* startOf */.GH)(source.path), `The ledger has no heading ${(0,model_text/* quote */.hD)(name)}, which the policy names under \`sections\`. Correct the name in the policy, or add the heading.`);
}

// EXTERNAL MODULE: ./src/read/documents/ledger/tasks/boxes.ts
var boxes = __webpack_require__(8979);
;// CONCATENATED MODULE: ./src/read/documents/ledger/own-gate.ts


/** The gate of a document that does not name one. */
const onlyGate = { id: 'Release', name: null };
/** The gate that a heading names, without tags: `2` for "Gate 2", with the name "Storage" for "Gate 2: Storage", else the whole text. Without a heading it is `Release`. */
function gateOfHeading(heading) {
    const text = (0,ledger_signal/* spaced */.ji)((0,markdown_html/* withoutComments */.f)(heading ?? '')
        .replace(/<[^<>]*>/g, '')
        .replace(/!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/g, ''));
    if (text === '')
        return onlyGate;
    const [, id, name] = /^gate\s+([^\s:–—-]+)(?:\s*(?::|\s[–—-]\s|[–—])\s*(.+))?$/iu.exec(text) ?? [];
    return id === undefined ? { id: text, name: null } : { id, name: name ?? null };
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/tasks/task-text.ts
/** A user or a team of GitHub, in a text. */
const handle = /(?<![\p{L}\p{N}@/.])@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9._-]+)?/gu;
/** A number such as `G1-001` before a colon or a dash. */
const numbered = /^([\p{L}][\p{L}\p{N}]*(?:[-_.][\p{L}\p{N}]+)*[-_.]?\d+[a-z]?)(?:\s*:\s*|\s+[-–—]\s+)/u;
/** The id at the beginning of a task, and the text after it; null where the whole text is the id. */
function idOf(nodes) {
    const [first, second] = nodes;
    if (first === undefined)
        return { id: null, rest: nodes };
    const follows = second?.type === 'text' ? second.value : '';
    if (first.type === 'strong') {
        const text = visible([first]).trim();
        const isName = !/\s/.test(text) || text.endsWith(':') || /^\s*[:–—([-]/.test(follows) || nodes.length === 1;
        if (isName && text !== '')
            return { id: text.replace(/\s*[:–—-]$/, ''), rest: trimmedStart(nodes.slice(1)) };
    }
    if (first.type === 'inlineCode' && !/[\s/\\]|\.[A-Za-z]\w{0,5}$/.test(first.value))
        return { id: first.value, rest: trimmedStart(nodes.slice(1)) };
    const [all, id] = numbered.exec(first.type === 'text' ? first.value : '') ?? [];
    if (all !== undefined && id !== undefined && first.type === 'text')
        return { id, rest: [{ ...first, value: first.value.slice(all.length) }, ...nodes.slice(1)] };
    return { id: null, rest: nodes };
}
function trimmedStart(nodes) {
    const [first, ...others] = nodes;
    return first?.type === 'text' ? [{ ...first, value: first.value.replace(/^\s*[:–—-]?\s*/, '') }, ...others] : nodes;
}
/** Whether a code span is a path by its form; `main`, `HSTS` and `npm test` are words of the task. */
function isPathLike(text) {
    const word = text.trim();
    return (/^(?![@/])[^\s=]+$/.test(word) &&
        (/[^.\d]\.[A-Za-z][A-Za-z0-9]{0,9}(?:[:#]\S*)?$/.test(word) || /[/*]|::/.test(word)));
}
/** The words of some inline content. */
function visible(nodes) {
    const text = (node) => {
        if (node.type === 'text' || node.type === 'inlineCode')
            return node.value;
        if (node.type === 'break')
            return ' ';
        return 'children' in node ? node.children.map(text).join('') : '';
    };
    return nodes.map(text).join('').replace(/\s+/g, ' ').trim();
}
/** The first markup other than text, emphasis, code and links; null where there is none. */
function unclearOf(nodes) {
    for (const node of nodes) {
        if (node.type === 'delete')
            return 'struck text';
        if (node.type === 'html')
            return 'HTML';
        if (node.type === 'image' || node.type === 'imageReference')
            return 'an image';
        const inside = 'children' in node ? unclearOf(node.children) : null;
        if (inside !== null)
            return inside;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/tasks/task-tail.ts


const address = /https?:\/\/[^\s<>()[\]"'`]+[^\s<>()[\]"'`.,;:!?]/g;
/** What the text of a task cites in plain words: addresses, and paths in parentheses, as in "Load test done (docs/load.md)". */
function bareReferences(text) {
    const addresses = [...text.matchAll(address)].map((match) => ({ text: match[0], index: match.index }));
    const paths = [...text.matchAll(/\(([^()]+)\)/g)].flatMap(({ index: start, 1: inner = '' }) => areAllPaths(inner) ? (0,ledger_words/* citedWords */.n)(inner).map((word) => ({ text: word.text, index: start + 1 + word.index })) : []);
    return [...addresses, ...paths].toSorted((one, other) => one.index - other.index);
}
/** In a sentence "CI/CD" and "Node.js" are words: a path has a slash and an extension. */
function areAllPaths(text) {
    const words = (0,ledger_words/* citedWords */.n)(text);
    const pieces = text.split(/[\s,;]+/).filter((piece) => piece !== '');
    return (words.length > 0 &&
        words.length === pieces.length &&
        words.every(({ text: word }) => /^(?!.*:\/\/).*\/.*[^.]\.[A-Za-z][A-Za-z0-9]{0,9}(?:[:#]\S*)?$/.test(word)));
}
/** The words of a task without references and owners at its end: adding some must not make it another task. */
function withoutTail(nodes) {
    const kept = [...nodes];
    let isCut = false;
    let isBracketed = false;
    for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
        if (task_tail_isCited(last, isBracketed) && kept.length > 1) {
            kept.pop();
            isCut = true;
            continue;
        }
        if (last.type !== 'text')
            break;
        const value = shortened(last.value, isCut);
        isBracketed = last.value.includes(')');
        kept.pop();
        if (value !== '' || kept.length === 0)
            return [...kept, { ...last, value }];
    }
    return kept;
}
/** A code span that is not a path is a word of the task, except in brackets at its end. */
function task_tail_isCited(node, isBracketed) {
    if (node.type === 'inlineCode')
        return isPathLike(node.value) || (isBracketed && !/\s/.test(node.value));
    return node.type === 'link' || node.type === 'linkReference';
}
/** The words of a task without the references in brackets at its end, which `set` writes. Two tasks may differ only in the text before these. */
function withoutGroup(nodes) {
    const last = nodes.at(-1);
    if (last?.type !== 'text' || !/^\)\s*$/.test(last.value))
        return nodes;
    const from = nodes.findLastIndex((node, index) => index < nodes.length - 1 && node.type === 'text' && !/^,\s*$/.test(node.value));
    const first = nodes[from];
    return first?.type === 'text' && first.value.endsWith('(')
        ? [...nodes.slice(0, from), { ...first, value: first.value.replace(/\s*\($/, '') }]
        : nodes;
}
/** A GitHub name, with the sign before it. */
const named = new RegExp(String.raw `\s*[–—-]?\s*${handle.source}`, handle.flags);
/** A text without the references, names, empty brackets and signs at its end; `isCut` is whether references were removed there. */
function shortened(text, isCut) {
    const trimmed = text.replace(/[\s,;:–—+-]+$/, '');
    const value = trimmed.replace(named, '').replace(/[\s,;:–—+-]+$/, '');
    const next = withoutLast(value, isCut || value !== trimmed);
    return next === value ? value : shortened(next, true);
}
function withoutLast(text, isCut) {
    const [group = '', inner = ''] = /[([]([^()[\]]*)[)\]]$/.exec(text) ?? [];
    if (group !== '') {
        const rest = inner.replace(address, '').replace(/[\s,;]/g, '');
        return rest === '' || areAllPaths(inner) ? text.slice(0, -group.length) : text;
    }
    const bare = [...text.matchAll(address)].at(-1);
    if (bare !== undefined && /^[.!?]*$/.test(text.slice(bare.index + bare[0].length)))
        return text.slice(0, bare.index);
    if (!isCut)
        return text.replace(/^[)\]]$/, '');
    // A bracket around a reference with markup, and the word before it.
    return text
        .replace(/(?:(?<=\s)(?:see|by)|(?<=[([,;:–—-]\s*)(?:evidence|proof|see|owner|by))$/i, '')
        .replace(/[([]$|^[)\]]$/, '');
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/tasks/task-words.ts






/** What a task cites, in its own words and in the words below it. */
function citedBy(source, inlines) {
    return chosen(inlines.flatMap(({ from, nodes }) => citedIn(source, from, nodes)));
}
/** A path in the words of a task is not a reference, where there are references after the words or below them. */
function chosen(references) {
    const others = references.filter(({ text, link }) => link || isPathLike(text));
    return others.length === 0 ? references : others;
}
/** The inline content below the first paragraph of a task, without nested tasks. */
function inlinesBelow(source, { children }) {
    const inline = (paragraph) => ({
        from: offsetOf(source, paragraph.position?.start),
        nodes: (0,markdown_markdown/* readPhrasing */.r0)(rawText(paragraph)),
    });
    return children.flatMap((child, index) => {
        if (child.type === 'paragraph')
            return index > 0 ? [inline(child)] : [];
        if (child.type !== 'list')
            return [];
        return child.children.flatMap((item) => {
            const [first] = item.children;
            if (first?.type !== 'paragraph' || boxes/* box */.aP.test(rawText(first)))
                return [];
            return [inline(first), ...inlinesBelow(source, item)];
        });
    });
}
/** The words below a task, without references: its exit criterion. */
function textOfInlines(inlines) {
    const texts = inlines.map(({ nodes }) => visible(withoutTail(nodes)));
    return texts.filter((text) => text !== '').join('; ');
}
/** The references in some inline content, each at the place where its text is found after an offset. */
function citedIn(source, from, nodes) {
    return nodes.flatMap((node) => {
        if (node.type === 'inlineCode' || node.type === 'link') {
            const text = node.type === 'link' ? node.url : node.value;
            return (0,ledger_signal/* isPlaceholder */.wK)(text) ? [] : [{ text, link: node.type === 'link', place: placeOf(source, from, text) }];
        }
        if (node.type === 'text')
            return bareReferences(node.value).map(({ text }) => ({ text, link: false, place: placeOf(source, from, text) }));
        return 'children' in node && node.type !== 'delete' ? citedIn(source, from, node.children) : [];
    });
}
/** In characters: how far from the beginning of its paragraph a reference is searched for. */
const searchLimit = 8192;
function placeOf(source, from, text) {
    const at = source.text.slice(from, from + searchLimit).indexOf(text);
    return (0,model_source/* placeAt */.BW)(source, from + Math.max(at, 0));
}
/** The blocks were read from shortened lines: their lines and columns are right, their offsets are not. */
function offsetOf(source, point) {
    return (source.lineStarts[(point?.line ?? 1) - 1] ?? 0) + (point?.column ?? 1) - 1;
}
/** The inline content of blocks is parsed separately. */
function rawText({ children }) {
    return children.map((child) => ('value' in child ? child.value : '\n')).join('');
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/tasks/task-items.ts








/** Reads the task lists at the top level of the sections that are read: their items, each with its nested items. */
function readTaskItems(opened, ids) {
    const items = topLists(opened).flatMap(({ list, heading }) => itemsOf(opened.source, list, { heading, gate: gateOfHeading(heading), ids }));
    const counts = new Map();
    for (const { signal } of flattened(items))
        counts.set(signal.id, (counts.get(signal.id) ?? 0) + 1);
    return items.map((item) => toldApart(item, counts));
}
/** The lists at the top level of the sections that are read. */
function topLists({ blocks, chosen, }) {
    return blocks.children.flatMap((block, index) => block.type === 'list' && chosen.isRead[index] === true
        ? [{ list: block, heading: chosen.headings[index] ?? null }]
        : []);
}
/** Uses all words as the id of a task, where without its references it would have the same id as another one: "Merge #12" and "Merge #13". */
function toldApart(item, counts) {
    const isShared = (counts.get(item.signal.id) ?? 0) > 1;
    return {
        ...item,
        signal: isShared ? { ...item.signal, id: item.longId } : item.signal,
        children: item.children.map((child) => toldApart(child, counts)),
    };
}
/** Every item; nested items follow the item that contains them. */
function flattened(items) {
    return items.flatMap((item) => [item, ...flattened(item.children)]);
}
/** What may be before the box on its line: one bullet, or one number. */
const bullet = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/;
/** Whether a document has a task list at the top level of the sections that are read. */
function hasTasks(opened) {
    const inList = ({ children }) => children.some((item) => taskOf(opened.source, item) !== null || item.children.some((child) => child.type === 'list' && inList(child)));
    return topLists(opened).some(({ list }) => inList(list));
}
function itemsOf(source, list, under) {
    return list.children.flatMap((node) => {
        const nested = node.children.flatMap((child) => (child.type === 'list' ? itemsOf(source, child, under) : []));
        const task = taskOf(source, node);
        return task === null ? nested : [toItem(source, node, task, nested, under)];
    });
}
/** The box and the words of an item that is a task; null where it is not a task. */
function taskOf(source, { children: [first] }) {
    if (first?.type !== 'paragraph' || !bullet.test(beforeOnLine(source, first)))
        return null;
    const mark = boxes/* box */.aP.exec(rawText(first))?.[1];
    return mark === undefined ? null : { isDone: mark !== ' ', paragraph: first };
}
/** The text before a block on its first line. */
function beforeOnLine(source, { position }) {
    return (0,model_source/* lineText */.oZ)(source, position?.start.line ?? 1).slice(0, (position?.start.column ?? 1) - 1);
}
function toItem(source, node, { paragraph, isDone }, children, { heading, gate, ids }) {
    const start = offsetOf(source, paragraph.position?.start);
    const end = start + source.text.slice(start, offsetOf(source, paragraph.position?.end)).trimEnd().length;
    const markdown = rawText(paragraph).slice(3).trim();
    const nodes = (0,markdown_markdown/* readPhrasing */.r0)(markdown);
    const { id, rest } = idOf(nodes);
    const body = withoutTail(rest);
    const name = (0,ledger_signal/* spaced */.ji)(id ?? visible(withoutTail(nodes)));
    const inGate = (one) => (ids === 'per-gate' ? `${gate.id} / ${one}` : one);
    const place = (0,model_source/* placeAt */.BW)(source, start);
    const field = (text, references = []) => ({
        text,
        references,
        words: [],
        place,
        column: 'task',
        unclear: null,
    });
    const owners = [...visible(rest).matchAll(handle)].map(([found]) => found);
    const seen = visible(body);
    const below = inlinesBelow(source, node);
    const criterion = (0,ledger_signal/* spaced */.ji)(textOfInlines(below));
    return {
        node,
        heading,
        box: start + 1,
        end,
        unclear: unclearIn(markdown, !isDone) ?? unclearOf(nodes),
        children,
        longId: inGate(id === null ? (0,ledger_signal/* spaced */.ji)(visible(withoutGroup(nodes))) : name),
        signal: {
            id: inGate(name),
            gate: null,
            under: gate,
            title: id === null || seen === '' ? null : field(seen),
            owner: owners.length === 0 ? null : field(owners.join(', ')),
            status: isDone ? 'GO' : 'NO-GO',
            statusPlace: (0,model_source/* placeAt */.BW)(source, start + 1),
            code: null,
            evidence: field('', citedBy(source, [{ from: start, nodes: rest }, ...below])),
            exit: criterion === '' ? null : field(criterion),
            note: null,
            place,
            header: null,
        },
    };
}
function unclearIn(markdown, isOpen) {
    if ((0,boxes/* hasAnotherBox */.PY)(markdown, isOpen))
        return 'another box';
    return /^\[[^\]]+\]:/.test(markdown) ? 'a link definition' : null;
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/tasks/open-tasks.ts




/** In a document with a table of signals, tasks are not read: a problem for each heading that has open tasks. */
function openTasks(opened) {
    const open = flattened(readTaskItems(opened, 'per-ledger')).filter(({ signal }) => signal.status !== 'GO');
    return (0,problem/* groupBy */.$z)(open, ({ heading }) => JSON.stringify(heading)).map((group) => {
        const places = group.map(({ signal }) => signal.place);
        const [{ signal, heading }] = group;
        const which = group.length === 1 ? `The open task ${(0,model_text/* quote */.hD)(signal.id)}` : (0,model_text/* count */.U9)(group.length, 'open task');
        const at = group.length === 1 ? '' : ` (${(0,problem/* linesOf */.Dx)(places)})`;
        const is = group.length === 1 ? 'is not read: it is' : 'are not read: they are';
        const make = group.length === 1 ? 'Make it a row' : 'Make each a row';
        return (0,problem/* problem */.CC)('task-unread', signal.place, `${which}${at} ${is} in a document with a table of signals. ${make} of that table; ${leaveOut([heading])}.`);
    });
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/header.ts



/** The first heading, and the first lines `Baseline commit: …` and `Definition of Done: …`, in a paragraph or a list item. */
function readHeader(source, blocks) {
    const heading = blocks.children.find((block) => block.type === 'heading');
    const title = heading === undefined ? undefined : (0,markdown_lines/* headingLine */.F5)(source, heading);
    return {
        title: title === undefined ? null : (0,markdown_cell/* readContent */.c)(title).text,
        baselineCommit: header_lineOf(source, blocks, /^[\s*_-]*baseline commit[*_]*\s*:[\s*_]*(?=\S)(.*)$/i, (value) => value.split(/\s/)[0] ?? ''),
        definitionOfDone: header_lineOf(source, blocks, /^[\s*_-]*definition of done[^:]*:[\s*_]*(?=\S)(.*)$/i, (value) => value),
    };
}
/** The value of the first line of prose that a pattern matches; its last group is the value. */
function header_lineOf(source, blocks, pattern, toText) {
    for (const { text, offset } of blocks.children.flatMap((block) => proseLines(source, block))) {
        const [label, value] = pattern.exec(text) ?? [];
        if (label === undefined || value === undefined)
            continue;
        return {
            text: toText((0,markdown_cell/* readContent */.c)(value.trim()).text),
            place: (0,model_source/* placeAt */.BW)(source, offset + label.length - value.length),
            link: false,
        };
    }
    return null;
}
function proseLines(source, block) {
    if (block.type === 'paragraph')
        return (0,markdown_lines/* linesOf */.Dx)(source, block);
    if (block.type === 'list')
        return block.children.flatMap((item) => item.children.flatMap((child) => proseLines(source, child)));
    return [];
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/table-columns.ts










/** The problems of the headers of the tables that are read: markup, a column that appears twice or is absent, or a name of the policy that no table has. */
function headerProblems(source, ledgers, named) {
    return [
        ...ledgers.flatMap(({ table: { header }, columns }) => [
            ...markedHeader(source, header),
            ...(0,ledger_columns/* repeatedNames */.H3)(header, columns).map(({ name, index }) => (0,problem/* problem */.CC)('ledger-table', (0,model_source/* placeAt */.BW)(source, header.cells[index]?.offset ?? 0), `Unexpected second column ${(0,model_text/* quote */.hD)(name)}, expected each column once. Rename or delete one.`)),
        ]),
        ...absentColumns(ledgers, named),
        ...lostNames(ledgers, named),
    ];
}
function markedHeader(source, { cells }) {
    const marked = cells.find(({ text }) => (0,markdown_cell/* readContent */.c)(text).markup.some(({ kind }) => kind !== 'break'));
    if (marked === undefined)
        return [];
    const message = `GitHub may show the header ${(0,model_text/* quote */.hD)(marked.text)} differently from how it is read here. Write plain words.`;
    return [(0,problem/* problem */.CC)('ledger-markup', (0,model_source/* placeAt */.BW)(source, marked.offset), message)];
}
/** Columns that tables lack, so that their content is not checked. A missing evidence column of GO rows has its own rule. */
function absentColumns(ledgers, named) {
    const lacking = ledgers.flatMap(({ table, columns }) => {
        const absent = Object.keys(ledger_columns/* columnNames */.lo).filter((column) => columns[column] === undefined && !ledger_columns/* dispensable */.vi.has(column) && column !== 'evidence' && named[column] !== 'none');
        return absent.length === 0 ? [] : [{ place: table.header.place, absent }];
    });
    return (0,problem/* groupBy */.$z)(lacking, ({ absent }) => absent.join()).map((group) => {
        const [{ place, absent }] = group;
        const tables = group.length === 1
            ? 'The table has'
            : `${String(group.length)} tables (${(0,problem/* linesOf */.Dx)(group.map((one) => one.place))}) have`;
        const it = absent.length === 1 ? 'it' : 'them';
        return (0,problem/* problem */.CC)('ledger-columns', place, `${tables} no column ${(0,model_text/* oneOf */.yL)(absent.map(ledger_columns/* usualName */.gy))}. To have ${it} checked, add ${it}. If you do not need ${it}, write \`columns: { ${absent.map((column) => `${column}: none`).join(', ')} }\` in the policy.`);
    });
}
/** Headers that the policy names, and no table has. */
function lostNames(ledgers, named) {
    const [first] = ledgers;
    if (first === undefined)
        return [];
    const headers = [...new Set(ledgers.flatMap(({ table }) => (0,ledger_columns/* headerNames */.Qb)(table.header)))];
    const known = new Set(headers.map(ledger_columns/* folded */.TM));
    return Object.keys(named).flatMap((column) => {
        const given = (0,ledger_columns/* namesGiven */.G)(named, column);
        if (given.length === 0 || given.some((name) => known.has((0,ledger_columns/* folded */.TM)(name))))
            return [];
        const message = `The policy names ${(0,model_text/* oneOf */.yL)(given)} under \`columns\` as \`${column}\`, but no table has this header, expected one of ${(0,model_text/* oneOf */.yL)(headers.slice(0, 20))}. Correct the name.`;
        return [(0,problem/* problem */.CC)('ledger-table', first.table.header.place, message)];
    });
}
/** The problems of unread columns that contradict the status column: the column has a similar name, or a cell has a word that can only be a status. */
function rivalProblems(source, { header, rows }, columns, looks) {
    const names = (0,ledger_columns/* headerNames */.Qb)(header);
    const taken = new Set(Object.values(columns));
    const own = names[columns.status ?? -1] ?? '';
    return names.flatMap((name, index) => {
        if (index === columns.status || (0,skeleton/* skeleton */.q)(name) === (0,skeleton/* skeleton */.q)(own))
            return [];
        const isNamed = isStatusName(name, looks);
        if (!isNamed && taken.has(index) && index !== columns.note)
            return [];
        const row = rows.find(({ cells }) => {
            const rival = seen(cells[index]?.text ?? '');
            const said = seen(cells[columns.status ?? -1]?.text ?? '');
            if (isNamed)
                return isStatus(rival, looks) && rival !== said;
            return saysNoGo(rival, name) && !looks.open.has((0,skeleton/* skeleton */.q)(said));
        });
        if (row === undefined)
            return [];
        const column = name === '' ? 'A column without a header' : `The column ${(0,model_text/* quote */.hD)(name)}`;
        const message = `${column} says ${(0,model_text/* quote */.hD)(seen(row.cells[index]?.text ?? ''))}, but the status column says something else. Only the status column is read.`;
        const place = (0,model_source/* placeAt */.BW)(source, row.cells[index]?.offset ?? 0);
        return isNamed
            ? [(0,problem/* problem */.CC)('ledger-table', place, `${message} Keep one of the two.`)]
            : [saidOpen(place, `${message} Make the two agree.`)];
    });
}
/** Words in the header of a column with verdicts, and of a column about the past or the future. */
const asksVerdict = /\b(?:status|verdict|result|state|outcome|decision|approval|approved|sign[- ]?off|qa|go|no-go|ready)\b/i;
const asksOther = /\?$|\b(?:old|previous|prior|before|last|initial|first|expected|target|planned|on)\b|block|requir|critical/i;
/** Whether a cell under a header says that its row is open. Under a header that does not ask for a verdict, only the exact word of a status counts. */
function saysNoGo(text, header) {
    if (/^NO-GO(?=$|[\s:;,.(–—-])/.test(text))
        return !asksOther.test(header);
    if (!asksVerdict.test(header) || asksOther.test(header))
        return false;
    const [first = ''] = (0,taken_back/* piecesOf */.Xe)(text);
    return [text.replace(/\s*\([^()]*\)$/, ''), first].some((said) => (0,likely_status/* likelyStatus */.Z)(said) === 'NO-GO');
}

// EXTERNAL MODULE: ./src/read/documents/markdown/limits.ts
var limits = __webpack_require__(3075);
;// CONCATENATED MODULE: ./src/read/documents/formats/ledger.ts
















/** Reads every top-level table with a status column and one that names its signals. */
function readLedger(source, options = plainOptions) {
    const bounded = (0,limits/* withinLimits */.o)(source, () => readTablesOf(source, options));
    return bounded.kind === 'read' ? bounded.value : { ledger: null, problems: [bounded.problem] };
}
function readTablesOf(source, options) {
    const found = findLedgers(source, options);
    const { tables, ledgers } = found;
    const columns = new Map(ledgers.map((one) => [one.table.header.place.line, (0,ledger_columns/* decidingIndexes */.Ai)(one.columns)]));
    const doubtsBeside = (known) => aroundProblems(found, options, known, { columns, items: new Set() });
    if (ledgers.length === 0) {
        const doubts = doubtsBeside(nothingKnown);
        return { ledger: null, problems: doubts.length > 0 ? doubts : [noTable(source, tables)] };
    }
    const rows = ledgers.flatMap((ledger) => ledger.table.rows.map((row) => readRow(source, row, ledger)));
    const signals = rows.flatMap(({ signal }) => (signal === null ? [] : [signal]));
    return {
        ledger: {
            path: source.path,
            ...readHeader(source, found.blocks),
            signals: firstOfEach(signals),
            unread: rows.flatMap(({ unread }) => (unread === null ? [] : [unread])),
        },
        problems: [
            ...doubtsBeside({
                ids: rows.flatMap(({ signal, unread }) => signal?.id ?? unread ?? []),
                gates: gateNames(signals),
                hasOpen: signals.some(({ status }) => (0,statuses/* isOpen */.nT)(status)),
            }),
            ...headerProblems(source, ledgers, options.columns),
            ...ledgers.flatMap((ledger) => rivalProblems(source, ledger.table, ledger.columns, looksOf(options, nothingKnown))),
            ...rows.flatMap(({ problems }) => problems),
            ...faultProblems(rows.flatMap(({ faults }) => faults), options.vocabulary),
            ...(0,problem/* repeated */.ZD)('signal-duplicate', 'signal', signals, duplicateHint(signals)),
            ...ledgers.filter(({ table }) => table.rows.length === 0).map(({ table }) => noRows(table, rows.length > 0)),
            ...openTasks(found),
        ],
    };
}
/** The names of the gates of some signals, without names that are just numbers. */
function gateNames(signals) {
    const names = signals.flatMap(({ under }) => [under?.id ?? '', under?.name ?? '']);
    return [...new Set(names)].filter((name) => /\p{L}{2}/u.test(name));
}
/** What to do about ids that appear twice. Where each gate has its own ids, the policy can say so. */
function duplicateHint(signals) {
    const inGate = new Set(signals.map(({ id, under }) => JSON.stringify([id, under?.id])));
    const all = new Set(signals.map(({ id }) => id));
    return inGate.size > all.size
        ? 'Rename one, or, if each gate has its own ids, write `ids: per-gate` in the policy'
        : 'Rename or delete one';
}
/** The first signal of each id. */
function firstOfEach(signals) {
    const first = new Map(signals.toReversed().map((signal) => [signal.id, signal]));
    return signals.filter((signal) => first.get(signal.id) === signal);
}
/** The tables of a ledger, without looking at the rest of the document; empty where reading could take too long. */
function ledgerTables(source, options) {
    const bounded = (0,limits/* withinLimits */.o)(source, () => findLedgers(source, options).ledgers);
    return bounded.kind === 'read' ? bounded.value : [];
}
/** The document's blocks and tables, and which of the tables are read. */
function findLedgers(source, options) {
    const { columns: names, vocabulary, ids } = options;
    const opened = openBlocks(source, options);
    const { blocks, chosen, definitions } = opened;
    const tables = (0,table/* readTables */.gb)(source, blocks);
    const headings = new Map(blocks.children.flatMap(({ type, position }, index) => type === 'table' && chosen.isRead[index] === true && position !== undefined
        ? [[position.start.line, chosen.headings[index] ?? null]]
        : []));
    const ledgers = tables.flatMap((table) => {
        const { place } = table.header;
        const heading = headings.get(place.line);
        const columns = (0,ledger_columns/* findColumns */.xs)(table.header, names);
        if (heading === undefined || !(0,ledger_columns/* isLedger */.SK)(columns))
            return [];
        const header = (0,ledger_columns/* headerNames */.Qb)(table.header);
        const read = (0,ledger_columns/* decidingIndexes */.Ai)(columns);
        const spare = header.filter((name, index) => name !== '' && !read.has(index));
        const row = { columns, names: header, header: { ...place, spare }, vocabulary, ids, definitions };
        return [{ ...row, headed: gateOfHeading(heading), table }];
    });
    return { ...opened, tables, ledgers };
}
function readRow(source, row, ledger) {
    const { id, ...reading } = (0,ledger_signal/* readSignal */.Lb)(source, row, ledger);
    const expected = ledger.table.header.cells.length;
    if (row.cells.length === expected)
        return { ...reading, unread: reading.signal === null ? ledger_visible(id) : null };
    const hint = row.cells.length > expected ? 'Write a `|` inside a cell as `\\|`, also in a code span' : 'Add the missing cells';
    const of = id === null ? '' : ` of ${(0,model_text/* quote */.hD)(id)}`;
    const message = `Unexpected row${of} with ${(0,model_text/* count */.U9)(row.cells.length, 'cell')}, expected ${String(expected)} as in the header. ${hint}.`;
    const wrong = (0,problem/* problem */.CC)('row-cells', row.place, message, id === null ? {} : { signal: id });
    return { signal: null, unread: ledger_visible(id), problems: [wrong], faults: [] };
}
/** The id that a reader sees: the row with this id counts as present. */
function ledger_visible(id) {
    return id === null ? null : (0,model_text/* withoutHidden */.P)(id);
}
function noTable(source, tables) {
    const headers = [
        ...new Map(tables.map(({ header }) => [(0,ledger_columns/* headerNames */.Qb)(header).join('|'), (0,ledger_columns/* headerNames */.Qb)(header)])).values(),
    ];
    const found = headers.length === 0
        ? 'the document has no table at its top level, and no task list'
        : `found the headers ${headers
            .slice(0, 10)
            .map((names) => names.map((name) => (0,model_text/* quote */.hD)(name)).join(', '))
            .join('; ')}`;
    const [[first = '', second = ''] = []] = headers;
    const example = first === '' || second === '' ? 'columns' : `columns: { id: ${(0,model_text/* yamlWord */.QU)(first)}, status: ${(0,model_text/* yamlWord */.QU)(second)} }`;
    const fix = headers.length === 0 ? 'Add one' : `Rename the columns, or name them in the policy, as \`${example}\``;
    return (0,problem/* problem */.CC)('ledger-table', tables[0]?.header.place ?? (0,model_source/* startOf */.GH)(source.path), `Expected a table with a status column (${(0,model_text/* oneOf */.yL)(ledger_columns/* columnNames */.lo.status)}) and a column that names its rows (${(0,model_text/* oneOf */.yL)(ledger_columns/* columnNames */.lo.id)}), ${found}. ${fix}.`);
}
function noRows({ header }, hasOthers) {
    return (0,problem/* problem */.CC)('ledger-empty', header.place, hasOthers
        ? 'This table has no signals, expected at least one row. Add rows, or delete the table.'
        : 'The ledger has no signals, expected at least one row. Add the signals of the release.');
}

;// CONCATENATED MODULE: ./src/read/documents/formats/markdown-table.ts








/** A ledger as tables of Markdown, a row for each signal. */
const markdownTable = {
    accepts: () => true,
    read: (source, format) => {
        const { ledger, problems } = readLedger(source, format);
        return { value: ledger, problems };
    },
    edit,
};
function edit(source, change, options) {
    const tables = ledgerTables(source, options);
    const found = tables.flatMap((table) => rowsOf(source, table, change.id).map((row) => ({ table, row })));
    const [only, second] = found;
    if (only === undefined)
        return (0,format/* refused */.J5)(`There is no row ${(0,model_text/* quote */.hD)(change.id)} in ${(0,model_text/* quote */.hD)(source.path)}.`);
    if (second !== undefined)
        return (0,format/* refused */.J5)(`There are ${String(found.length)} rows ${(0,model_text/* quote */.hD)(change.id)} in ${(0,model_text/* quote */.hD)(source.path)}. Delete or rename all but one.`);
    const { table, row } = only;
    if (row.cells.length !== table.table.header.cells.length)
        return (0,format/* refused */.J5)(`The row ${(0,model_text/* quote */.hD)(change.id)} does not have as many cells as the header. Correct it first.`);
    const { signal, problems } = (0,ledger_signal/* readSignal */.Lb)(source, row, table);
    const [unclear] = problems.filter(({ rule }) => rule === 'ledger-markup' || rule === 'signal-id');
    if (signal === null || unclear !== undefined)
        return (0,format/* refused */.J5)(`The row ${(0,model_text/* quote */.hD)(change.id)} cannot be edited. ${unclear?.message ?? 'Correct it first.'}`);
    const { status, owner, evidence } = change;
    for (const text of [owner ?? '', ...(evidence ?? [])]) {
        if (/[\r\n\u2028\u2029]/.test(text))
            return (0,format/* refused */.J5)('A cell of a table cannot have a line end.');
        if (/\p{Cc}/u.test(text) || (0,model_text/* hiddenCharacters */.xy)(text).length > 0)
            return (0,format/* refused */.J5)(`The text ${(0,model_text/* quote */.hD)(text)} has invisible characters. Remove them.`);
    }
    const wanted = [];
    if (status !== undefined && status !== signal.status)
        wanted.push(['status', (cell) => (0,cell_edit/* emphasised */.sq)(cell, word(status, tables, options))]);
    if (owner !== undefined)
        wanted.push(['owner', () => (0,cell_edit/* shownInCell */.Pp)(owner)]);
    if (evidence !== undefined)
        wanted.push([
            'evidence',
            (cell) => withEvidence(cell, table.definitions, signal.evidence?.references ?? [], evidence),
        ]);
    const edits = [];
    for (const [column, text] of wanted) {
        const cell = row.cells[table.columns[column] ?? -1];
        if (cell === undefined)
            return (0,format/* refused */.J5)(`The table has no column for the ${column}. Add one first, as ${(0,model_text/* quote */.hD)((0,ledger_columns/* usualName */.gy)(column))}.`);
        const made = text(cell);
        if (made === null)
            return (0,format/* refused */.J5)(`The ${column} ${(0,model_text/* oneOf */.yL)(column === 'owner' ? [owner ?? ''] : (evidence ?? []))} of ${(0,model_text/* quote */.hD)(change.id)} cannot be added to the content of the cell. Write it by hand.`);
        if (made !== cell.raw)
            edits.push((0,cell_edit/* cellEdit */.dW)(source, cell, made));
    }
    return { kind: 'edits', edits };
}
function rowsOf(source, table, id) {
    return table.table.rows.filter((row) => (0,ledger_signal/* readSignal */.Lb)(source, row, table).id === id);
}
/** The word that the document itself uses for a status. */
function word(status, tables, { vocabulary }) {
    const used = tables.flatMap(({ table, columns }) => table.rows.map((row) => (0,markdown_cell/* readContent */.c)(row.cells[columns.status ?? -1]?.text ?? '').text));
    return (0,format/* wordFor */.GC)(status, vocabulary, used);
}

;// CONCATENATED MODULE: ./src/read/documents/ledger/tasks/almost-tasks.ts










/** A problem for each text that a reader may take for a task, and that was not read as one. */
function almostTasks({ source, blocks, chosen }, read) {
    const lines = new Set([...read].map(({ position }) => position?.start.line ?? 0));
    const problems = [];
    const add = (line, found) => {
        if (lines.has(line))
            return;
        lines.add(line);
        problems.push(found);
    };
    const walk = (node) => {
        const inside = boxInside(source, node);
        if (inside !== undefined)
            add(node.position?.start.line ?? 0, almostTask(startOfBlock(source, node), inside));
        if (node.type === 'listItem' && !read.has(node) && looksLikeTask(node))
            add(node.position?.start.line ?? 0, almostTask(startOfBlock(source, node), almost_tasks_textOf(node)));
        if ('children' in node)
            node.children.forEach(walk);
    };
    for (const [index, block] of blocks.children.entries()) {
        if (chosen.isRead[index] !== true)
            continue;
        walk(block);
        for (const line of linesIn(source, block)) {
            const text = (0,model_source/* lineText */.oZ)(source, line);
            if (!showsBox(text.replace(/^[\s>]+/, '')))
                continue;
            const place = (0,model_source/* placeAt */.BW)(source, (source.lineStarts[line - 1] ?? 0) + text.search(/\S/));
            add(line, almostTask(place, text.trim()));
        }
    }
    return problems;
}
/** The HTML or the table row in which a reader sees a box. */
function boxInside(source, node) {
    if (node.type === 'tableRow')
        return rowOf(source, node).cells.find(({ text }) => showsBox(text))?.text;
    if (node.type !== 'html')
        return undefined;
    const lines = (0,markdown_html/* withoutComments */.f)(node.value).split(/[\r\n]+/);
    return lines.map((line) => line.replace(/<[^<>]*>/g, ' ').trim()).find(showsBox);
}
function showsBox(line) {
    return ((0,boxes/* beginsWithBox */.u6)(line) || (/[[&<*_［]/.test(line) && (0,boxes/* beginsWithBox */.u6)(seen(line.slice(0, textLimit)).normalize('NFKC'))));
}
/** The lines of a block, without HTML and fenced code, where no reader sees a task. */
function linesIn(source, node) {
    const { start, end } = node.position ?? {};
    if (start === undefined || end === undefined || node.type === 'html' || (0,markdown_lines/* isFenced */.i3)(source, node))
        return [];
    const inner = 'children' in node ? node.children : [];
    const lines = new Set(Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index));
    for (const child of inner) {
        const { start: from, end: to } = child.position ?? {};
        if (from === undefined ||
            to === undefined ||
            !('children' in child || child.type === 'html' || child.type === 'code'))
            continue;
        for (let line = from.line; line <= to.line; line += 1)
            lines.delete(line);
        for (const line of linesIn(source, child))
            lines.add(line);
    }
    return [...lines];
}
/** Whether an item begins with a box, or with a sign for one; a line below may make it a heading. */
function looksLikeTask({ children: [first] }) {
    if (first?.type !== 'paragraph' && first?.type !== 'heading')
        return false;
    return boxes/* box */.aP.test(rawText(first)) || boxes/* almostBox */.Ed.test(rawText(first));
}
function almost_tasks_textOf({ children: [first] }) {
    return first?.type === 'paragraph' || first?.type === 'heading' ? (0,markdown_cell/* readContent */.c)(rawText(first).slice(0, 200)).text : '';
}
function almostTask(place, text) {
    const message = `${(0,model_text/* quote */.hD)(text)} looks like a task, but is not read as one. Begin it with \`- [x] \` if it is done, else with \`- [ ] \`, in a list at the top level, with an empty line before it. Or delete the sign.`;
    return (0,problem/* problem */.CC)('table-unread', place, message);
}

;// CONCATENATED MODULE: ./src/read/documents/formats/task-list.ts














/** A ledger as task lists: `[x]` is GO, `[ ]` is NO-GO, and the heading above is the gate. */
const taskList = {
    accepts: (source, options) => {
        if (!(0,boxes/* mayHaveTasks */.uB)(source.text))
            return false;
        const bounded = (0,limits/* withinLimits */.o)(source, () => isTaskList(source, options));
        return bounded.kind === 'read' && bounded.value;
    },
    read: (source, options) => {
        const bounded = (0,limits/* withinLimits */.o)(source, () => task_list_read(source, options));
        return bounded.kind === 'read' ? bounded.value : { value: null, problems: [bounded.problem] };
    },
    edit: task_list_edit,
};
/** A document with a table of statuses is read by its tables. */
function isTaskList(source, options) {
    const opened = openBlocks(source, options);
    const hasStatuses = (0,table/* readTables */.gb)(source, opened.blocks).some(({ header }) => (0,ledger_columns/* findColumns */.xs)(header, options.columns).status !== undefined);
    return !hasStatuses && hasTasks(opened);
}
function task_list_read(source, options) {
    const opened = openBlocks(source, options);
    const items = readTaskItems(opened, options.ids);
    const all = flattened(items);
    const signals = all.map(({ signal }) => signal);
    const nodes = new Set(all.map(({ node }) => node));
    const around = aroundProblems(opened, options, {
        ids: signals.map(({ id }) => id),
        gates: gateNames(signals),
        hasOpen: signals.some(({ status }) => (0,statuses/* isOpen */.nT)(status)),
    }, { columns: new Map(), items: nodes });
    return {
        value: { path: source.path, ...readHeader(source, opened.blocks), signals: firstOfEach(signals), unread: [] },
        problems: [
            ...around,
            ...almostTasks(opened, nodes),
            ...all.flatMap(itemProblems),
            ...(0,problem/* repeated */.ZD)('signal-duplicate', 'signal', signals, duplicateHint(signals)),
            ...items.flatMap(overclaimed),
            ...(signals.length === 0
                ? [
                    (0,problem/* problem */.CC)('ledger-empty', (0,model_source/* startOf */.GH)(source.path), 'The ledger has no task, expected at least one. Add the tasks of the release.'),
                ]
                : []),
        ],
    };
}
function itemProblems({ signal: { id, place }, unclear }) {
    if (id === '')
        return [(0,problem/* problem */.CC)('signal-id', place, 'The task has no words, expected some. Write what has to be done.')];
    if (unclear === null)
        return [];
    const message = `The task ${(0,model_text/* quote */.hD)(id)} has ${unclear}, which GitHub may show differently from how it is read here. Write plain words, emphasis, code or a link. If the task is no longer wanted, delete it or its box.`;
    return [(0,problem/* problem */.CC)('ledger-markup', place, message, { signal: id })];
}
/** A checked task with a task inside that is not checked. */
function overclaimed(item) {
    const open = flattened(item.children).find(({ signal }) => signal.status !== 'GO');
    const inside = item.children.flatMap(overclaimed);
    if (item.signal.status !== 'GO' || open === undefined)
        return inside;
    const line = String(open.signal.place.line);
    const message = `${(0,model_text/* quote */.hD)(item.signal.id)} is checked, but the task ${(0,model_text/* quote */.hD)(open.signal.id)} inside it (line ${line}) is not. Finish and check the inner task first, or uncheck the outer one.`;
    return [(0,problem/* problem */.CC)('item-overclaimed', item.signal.place, message, { signal: item.signal.id }), ...inside];
}
function task_list_edit(source, { id, status, owner, evidence }, options) {
    const bounded = (0,limits/* withinLimits */.o)(source, () => flattened(readTaskItems(openBlocks(source, options), options.ids)));
    const found = (bounded.kind === 'read' ? bounded.value : []).filter(({ signal }) => signal.id === id);
    const [item, second] = found;
    if (item === undefined)
        return (0,format/* refused */.J5)(`There is no task ${(0,model_text/* quote */.hD)(id)} in ${(0,model_text/* quote */.hD)(source.path)}.`);
    if (second !== undefined)
        return (0,format/* refused */.J5)(`There are ${String(found.length)} tasks ${(0,model_text/* quote */.hD)(id)} in ${(0,model_text/* quote */.hD)(source.path)}. Delete or rename all but one.`);
    if (item.unclear !== null)
        return (0,format/* refused */.J5)(`The task ${(0,model_text/* quote */.hD)(id)} cannot be edited: it has ${item.unclear}. Correct it first.`);
    if (status !== undefined && status !== 'GO' && status !== 'NO-GO')
        return (0,format/* refused */.J5)(`A task can only be checked (GO) or not checked (NO-GO), not ${status}. Use one of these.`);
    if (owner !== undefined && !/^@[A-Za-z0-9][\w./-]*$/.test(owner))
        return (0,format/* refused */.J5)('The owner of a task must be a GitHub name, as `@octocat`.');
    const cited = new Set(item.signal.evidence?.references.map(({ text }) => text));
    const added = (evidence ?? []).filter((reference) => !cited.has(reference));
    const tail = [
        ...(added.length === 0 ? [] : [` (${added.map((reference) => (0,model_text/* codeSpan */.SS)(reference)).join(', ')})`]),
        ...(owner === undefined || item.signal.owner?.text === owner ? [] : [` ${owner}`]),
    ].join('');
    if (/[\r\n]/.test(tail))
        return (0,format/* refused */.J5)('A reference in a task cannot have a line end.');
    if (owner !== undefined && item.signal.owner !== null && item.signal.owner.text !== owner)
        return (0,format/* refused */.J5)(`The task ${(0,model_text/* quote */.hD)(id)} already names ${item.signal.owner.text}. Change that by hand.`);
    const mark = status === 'GO' ? 'x' : ' ';
    const edits = [
        ...(status === undefined || status === item.signal.status
            ? []
            : [{ start: item.box, end: item.box + 1, text: mark }]),
        ...(tail === '' ? [] : [{ start: item.end, end: item.end, text: tail }]),
    ];
    return { kind: 'edits', edits };
}

;// CONCATENATED MODULE: ./src/read/documents/formats/index.ts



/** The formats of a ledger and of a tracker, the most special first; the last one takes every file. A new format needs one file in this folder and one line here. */
const ledgerFormats = [taskList, markdownTable];
const trackerFormats = [jsonTracker];
/** The format of a file. Throws where none takes it: the last one takes every file. */
function formatOf(formats, source, options) {
    const format = formats.find(({ accepts }) => accepts(source, options));
    if (format === undefined)
        throw new Error(`no format takes ${source.path}`);
    return format;
}


/***/ }),

/***/ 88:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ gateOfRow),
/* harmony export */   U9: () => (/* binding */ snapshotColumns),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   yj: () => (/* binding */ readSnapshots)
/* harmony export */ });
/* unused harmony export snapshotEdits */
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5180);
/* harmony import */ var _model_read_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8644);
/* harmony import */ var _ledger_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6924);
/* harmony import */ var _markdown_cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1903);
/* harmony import */ var _markdown_definitions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5501);
/* harmony import */ var _markdown_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3075);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9123);
/* harmony import */ var _cell_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2297);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1399);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2363);











/** The columns of a snapshot of gates. */
const snapshotColumns = ['Gate', 'Status', 'Closed Signals', 'Open Signals'];
/** The tables of a document that have these columns, in any order and among others. Case and spacing do not count. */
function readSnapshots(source) {
    return (0,_markdown_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .withinShortLimits */ .X)(source, () => {
        const blocks = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlocks */ .v_)(source.text);
        const definitions = (0,_markdown_definitions_js__WEBPACK_IMPORTED_MODULE_7__/* .definitionsOf */ .m)(source, blocks);
        return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_8__/* .readTables */ .gb)(source, blocks).flatMap((table) => snapshotOf(source, table, definitions));
    });
}
function snapshotOf(source, { header, rows }, definitions) {
    const names = (0,_ledger_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .headerNames */ .Qb)(header).map(_ledger_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM);
    const columns = snapshotColumns.map((column) => names.indexOf((0,_ledger_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(column)));
    if (columns.includes(-1))
        return [];
    const [gate, status, closed, open] = columns;
    const field = (row, column) => {
        const cell = row.cells[column ?? -1];
        return cell === undefined
            ? { text: '', place: row.place }
            : { text: (0,_markdown_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .readContent */ .c)(cell.text, definitions).text, place: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_9__/* .placeAt */ .BW)(source, cell.offset) };
    };
    return [
        {
            place: header.place,
            rows: rows.map((row) => ({
                cells: columns.map((column) => row.cells[column] ?? null),
                gate: field(row, gate),
                status: field(row, status),
                closed: field(row, closed),
                open: field(row, open),
            })),
        },
    ];
}
/** The gate that a row of a snapshot means, by its id: `2`, `Gate 2`, `2: Storage` or `Gate 2: Storage`. A name may also follow a dash. */
function gateOfRow({ gate: { text } }, byId) {
    const id = text.replace(/^gate\s+/i, '');
    const names = [text, id, id.split(/:|\s[-–—]\s/, 1)[0] ?? ''];
    return names.map((name) => byId.get(name.trim())).find((gate) => gate !== undefined);
}
/** The edits that make the rows of a snapshot show the state of the gates. Rows of unknown gates stay. Pure. */
function snapshotEdits(source, snapshots, gates, vocabulary) {
    const byId = new Map(gates.map((gate) => [gate.id, gate]));
    const rows = snapshots.flatMap((snapshot) => snapshot.rows);
    const used = rows.map(({ status }) => status.text);
    return rows.flatMap((row) => {
        const gate = gateOfRow(row, byId);
        if (gate === undefined)
            return [];
        const [, status, closed, open] = row.cells;
        const edit = (cell, is, text, what) => is || cell === null || cell === undefined
            ? []
            : [
                {
                    ...cellEdit(source, cell, emphasised(cell, text)),
                    told: `${cell.raw === '' ? 'nothing' : cell.raw} -> ${emphasised(cell, text)}`,
                    what: `${what} of gate ${quote(gate.id)}`,
                },
            ];
        const isStatus = readStatus(row.status.text, vocabulary) === gate.status;
        return [
            ...edit(status, isStatus, wordFor(gate.status, vocabulary, used), 'status'),
            ...edit(closed, isCount(row.closed, gate.closed), String(gate.closed), 'closed signals'),
            ...edit(open, isCount(row.open, gate.open), String(gate.open), 'open signals'),
        ];
    });
}
/** Whether a cell has this number, with or without leading zeros. */
function isCount({ text }, number) {
    return /^\d{1,9}$/.test(text) && Number(text) === number;
}


/***/ }),

/***/ 6924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ decidingIndexes),
/* harmony export */   G: () => (/* binding */ namesGiven),
/* harmony export */   H3: () => (/* binding */ repeatedNames),
/* harmony export */   Qb: () => (/* binding */ headerNames),
/* harmony export */   SK: () => (/* binding */ isLedger),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   gy: () => (/* binding */ usualName),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   vi: () => (/* binding */ dispensable),
/* harmony export */   xs: () => (/* binding */ findColumns)
/* harmony export */ });
/* unused harmony export columnList */
/* harmony import */ var _model_skeleton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(542);
/* harmony import */ var _markdown_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1903);


/** The header names of each ledger column. Where a table has several of them, the first of the list is read. */
const columnNames = {
    id: ['Signal ID', 'ID', '#', 'Key'],
    gate: ['Gate'],
    title: ['Signal', 'Requirement', 'Title', 'Item', 'Check', 'Criterion', 'Control', 'Name', 'Capability', 'Area'],
    owner: ['Owner', 'DRI'],
    status: ['Status', 'Verdict', 'Result', 'State'],
    code: ['Code/Infra Path', 'Code Path', 'Path'],
    evidence: ['Evidence Artifact', 'Evidence Path', 'Evidence', 'Proof', 'Link', 'Links'],
    exit: ['Exit Test / Closure Condition', 'Exit Test', 'Exit Criterion', 'Exit Criteria', 'Closure Condition'],
    note: ['Notes', 'Note', 'Comments', 'Comment', 'Remarks', 'Reason'],
};
/** The columns, in the order of the list above. */
const columnList = Object.keys(columnNames); // the keys of the record
/** Columns that a ledger does not need: another column, or the headings, say the same. */
const dispensable = new Set(['id', 'gate', 'title', 'note']);
/** The header names of a table as a person reads them. */
function headerNames(header) {
    return header.cells.map((cell) => (0,_markdown_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .readContent */ .c)(cell.text).text);
}
/** The header names that a policy gives to a column. */
function namesGiven(named, column) {
    const given = named[column] ?? [];
    return given === 'none' ? [] : given;
}
/** Finds the columns of a table by its header. Case and spacing do not count. A header that the policy names is only that column. */
function findColumns(header, named = {}) {
    const names = headerNames(header).map(folded);
    const found = {};
    for (const column of columnList) {
        const name = aliasesOf(column, named)
            .map(folded)
            .find((alias) => names.includes(alias));
        if (name !== undefined)
            found[column] = names.indexOf(name);
    }
    // Without an id column, the names of the signals are their ids.
    if (found.id === undefined && found.title !== undefined) {
        found.id = found.title;
        delete found.title;
    }
    return found;
}
/** The names of a column: those of the policy first, then the usual ones that the policy does not give to another column. */
function aliasesOf(column, named) {
    if (named[column] === 'none')
        return [];
    const claimed = new Set(columnList.flatMap((other) => (other === column ? [] : namesGiven(named, other).map(folded))));
    return [...namesGiven(named, column), ...columnNames[column].filter((name) => !claimed.has(folded(name)))];
}
/** Whether a table with these columns is part of the ledger. */
function isLedger(columns) {
    return columns.id !== undefined && columns.status !== undefined;
}
/** The header names that look like the name of a column that is read: it cannot be known which of the two a person reads. */
function repeatedNames(header, columns) {
    const names = headerNames(header);
    const read = decidingIndexes(columns);
    const keys = new Set([...read].map((index) => (0,_model_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(names[index] ?? '')));
    return names.flatMap((name, index) => (!read.has(index) && keys.has((0,_model_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(name)) ? [{ name, index }] : []));
}
/** The indexes of the columns that matter for the verdict: all except the notes. */
function decidingIndexes(columns) {
    return new Set(columnList.flatMap((column) => (column === 'note' ? [] : (columns[column] ?? []))));
}
/** A header name for comparison, without case and extra spaces. */
function folded(name) {
    return name.replace(/\s+/g, '').toLowerCase();
}
/** The usual name of a column. */
function usualName(column) {
    if (column === 'evidence')
        return 'Evidence';
    return column === 'code' ? 'Code Path' : columnNames[column][0];
}


/***/ }),

/***/ 9695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ readSignal),
/* harmony export */   ji: () => (/* binding */ spaced),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8734);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5180);
/* harmony import */ var _model_read_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8644);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _markdown_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1903);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2363);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9058);







/** Reads a row by its columns. */
function readSignal(source, row, format) {
    const { columns, names, vocabulary, definitions, headed, ids, header } = format;
    const field = (column, as = column) => {
        const index = columns[column] ?? -1;
        return readField(source, row.cells[index], definitions, as, names[index]);
    };
    const status = field('status');
    const title = field('title');
    const given = field('id');
    // A row without a number has its name as its id.
    const isNamed = given !== null && isBlank(given.text) && title !== null && !isBlank(title.text);
    const id = isNamed ? field('title', 'id') : given;
    if (id === null || status === null)
        return { id: id === null ? null : spaced(id.text), signal: null, problems: [], faults: [] };
    const name = spaced(id.text);
    const wrongId = idProblem(id, name);
    if (wrongId !== null)
        return { id: name === '' ? null : name, signal: null, problems: [wrongId], faults: [] };
    const gate = field('gate');
    const under = gate === null ? headed : isBlank(gate.text) ? null : { id: spaced(gate.text), name: null };
    const signal = {
        id: ids === 'per-gate' ? `${under?.id ?? ''} / ${name}` : name,
        gate,
        under,
        title: isNamed ? null : title,
        owner: field('owner'),
        status: (0,_model_read_status_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatus */ .rk)(status.text, vocabulary),
        statusPlace: status.place,
        code: field('code'),
        evidence: field('evidence'),
        exit: field('exit'),
        note: field('note'),
        place: id.place,
        header,
    };
    const unclear = [id, ...fieldsOf(signal), status].flatMap((one) => unclearProblem(one, signal.id));
    return { id: signal.id, signal, problems: unclear, faults: faultsOf(signal, status, vocabulary) };
}
/** An id as it is compared: in NFC, with single spaces. */
function spaced(text) {
    return text
        .normalize('NFC')
        .replace(/[ \t]+/g, ' ')
        .trim();
}
function fieldsOf({ gate, title, owner, code, evidence, exit }) {
    return [gate, title, owner, code, evidence, exit].filter((field) => field !== null);
}
function unclearProblem({ unclear }, signal) {
    if (unclear === null)
        return [];
    const message = `GitHub may show the row of ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(signal)} differently from how it is read here: this cell has ${unclear.what}. Write plain words, emphasis, code or a link.`;
    return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('ledger-markup', unclear.place, message, { signal })];
}
/** Columns whose plain words may be paths. */
const citing = new Set(['evidence', 'code']);
/** Columns where one word decides. */
const deciding = new Set(['id', 'gate', 'status']);
const markupNames = { break: 'a line break', html: 'HTML', image: 'an image', struck: 'struck text' };
function readField(source, cell, definitions, column, name = '') {
    if (cell === undefined)
        return null;
    const { text, references, markup } = (0,_markdown_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .readContent */ .c)(cell.text, definitions);
    const at = (index) => (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .placeInCell */ .Nj)(source, cell, index);
    const cited = references.map((one) => ({ text: one.text, link: one.link, place: at(one.index) }));
    // With markup in between, the place of a word is only known as the cell.
    const isCiting = citing.has(column) && cited.length === 0 && !isPlaceholder(text);
    const words = isCiting ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .citedWords */ .n)(text, column === 'code' ? 'code' : 'proof') : [];
    const placed = (isPath) => words
        .filter((word) => word.isPath === isPath)
        .map((word) => ({
        text: word.text,
        link: false,
        place: at(text === cell.text ? word.index : 0),
    }));
    const wrong = markup.find(({ kind }) => (kind === 'html' && column !== 'note') || deciding.has(column));
    return {
        text,
        references: [...cited.filter((one) => !isPlaceholder(one.text)), ...placed(true)],
        words: placed(false),
        place: (0,_model_source_js__WEBPACK_IMPORTED_MODULE_6__/* .placeAt */ .BW)(source, cell.offset),
        column: name,
        unclear: wrong === undefined ? null : { what: markupNames[wrong.kind], place: at(wrong.index) },
    };
}
function idProblem(id, name) {
    if (isBlank(name))
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('signal-id', id.place, 'The row has no id, expected one. Give the signal an id or a name.');
    if (!/[^\S ]/.test(name) && (0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCharacters */ .xy)(name).length === 0)
        return null;
    const message = `Unexpected white space or invisible character in the id ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}, expected words with plain spaces between them. Delete it.`;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('signal-id', id.place, message);
}
/** What a row lacks, or an unknown word for its status. */
function faultsOf(signal, cell, vocabulary) {
    const { id, status } = signal;
    const at = { id, place: cell.place };
    if (status === null && cell.unclear === null)
        return [{ kind: 'status', text: cell.text, ...at }, ...lacking(signal)];
    if (status !== 'N/A')
        return lacking(signal);
    const reasons = [signal.exit, signal.evidence, signal.note].filter((field) => field !== null);
    const word = (0,_model_read_status_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)((0,_model_read_status_js__WEBPACK_IMPORTED_MODULE_0__/* .usedWord */ .eY)(cell.text), vocabulary) ?? '';
    const note = cell.text.slice(word.length).replace(/^[\s(:;.–—-]+|[\s).]+$/g, '');
    return !isPlaceholder(note) || reasons.some(({ text }) => !isPlaceholder(text)) ? [] : [{ kind: 'reason', ...at }];
}
function lacking({ id, owner, exit }) {
    return [owner, exit].flatMap((field) => field === null || !isPlaceholder(field.text)
        ? []
        : [{ kind: 'lacks', id, place: field.place, column: field.column, text: field.text }]);
}
/** Whether a text is only a placeholder. */
function isPlaceholder(text) {
    return placeholder.test(text.replace(/[\s.!]+$/, ''));
}
/** Whether a text says nothing at all. */
function isBlank(text) {
    return /^[-–—.…?_\s]*$/.test(text);
}
const placeholder = /^(?:[-–—.…?_]*|tbd|tba|tbc|todo|fixme|xxx+|n\/?a|not applicable|none|null|nil|unknown|unassigned|placeholder)$/i;


/***/ }),

/***/ 8979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ almostBox),
/* harmony export */   PY: () => (/* binding */ hasAnotherBox),
/* harmony export */   aP: () => (/* binding */ box),
/* harmony export */   u6: () => (/* binding */ beginsWithBox),
/* harmony export */   uB: () => (/* binding */ mayHaveTasks)
/* harmony export */ });
/** As on GitHub: the box of a task, and words after it on the same line. https://github.github.com/gfm/#task-list-items-extension- */
const box = /^\[([ xX])\](?=[ \t]+[^ \t\r\n])/;
/** What a reader takes for the box of a task at the beginning of an item, but GitHub does not. */
const almostBox = /^(?:\\?\[[^\][]{0,3}\\?\](?![([:])|[☐☒❌✖⬜🔲🔴🟡🟠⛔⏳])/u;
/** A box, also an escaped one, but not the text of a link. */
const anyBox = String.raw `\\?\[[ \txX]\\?\](?![([:])`;
const firstBox = new RegExp(String.raw `^(?:[\s>•–—]|\\?[-*+]|\d{1,9}\\?[.)]|#+\s)*(?:${anyBox}(?:\s|$)|[☐⬜🔲])`, 'u');
/** Whether a line begins with a box, possibly after other marks. */
function beginsWithBox(line) {
    return firstBox.test(line) && !isLegend(line);
}
/** Whether a line says what a box means. */
function isLegend(line) {
    return (/^[^[]*\[[ xX]\]`?\s*(?:means|=|is for|stands for|for|:|–|—)\s/.test(line) ||
        /\[[ xX]\]`?\s*(?:done|open|to ?do|not done|finished)[.,;]?$/i.test(line));
}
const innerBox = new RegExp(String.raw `(?<![\w\]])${anyBox}`);
/** Whether the words of a task show another box: as text, or because GitHub finds the mark of an open task anywhere in the line. */
function hasAnotherBox(words, isOpen) {
    if (isOpen && /\[[xX]\]/.test(words))
        return true;
    return innerBox.test(words.includes('`') ? words.replace(/(?<!`)(`+)(?!`).*?[^`]\1(?!`)/gs, '') : words);
}
/** Whether a text may have a task list. A text without one need not be parsed. */
function mayHaveTasks(text) {
    return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/m.test(text);
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ citedWords)
/* harmony export */ });
/** At most this many words of a cell are looked at; a longer cell is prose. */
const wordLimit = 50;
/**
 * The words of a cell that may be paths. In a list (`a.log, b/`) a word with a slash or a file extension is one; in a sentence only one
 * with both, for "CI/CD" and "Node.js" are words of a sentence. Any other word that could be a name, in a sentence with a slash or a point in it, counts only where the tree has it: a folder `tests` does not prove "manual tests", though it may be the code that is meant.
 */
function citedWords(text, of = 'proof') {
    const isList = !/\S\s+\S/.test(text.replace(/\s*[,;]\s*|\s\+\s/g, ','));
    const words = isList ? wordsIn(text, /[^\s,;]+/g) : wordsIn(text, /\S+/g);
    return words
        .slice(0, wordLimit)
        .filter(({ text: word }) => isName.test(word) && (isList || of === 'code' || /[./\\]/.test(word)))
        .map((word) => ({ ...word, link: false, isPath: isPathIn(word.text, isList) }));
}
function wordsIn(text, pattern) {
    return [...text.matchAll(pattern)].flatMap((match) => {
        const lead = /^["'“‘([{<]*/.exec(match[0])?.[0].length ?? 0;
        const word = match[0].slice(lead).replace(/["'”’)\]}>.,;:!?]+$/, '');
        return word === '' || word === '+' ? [] : [{ text: word, index: match.index + lead }];
    });
}
/** A word that may be the name of a file or a folder, and is not just a number. */
const isName = /^(?=.*[\p{L}])[\p{L}\p{M}\p{N}\p{Emoji}._@#:%~*/\\-]{2,500}$/u;
function isPathIn(word, isList) {
    const hasSlash = /[/\\]/.test(word);
    const hasExtension = /[^.]\.[A-Za-z][A-Za-z0-9]{0,9}(?:[:#]\S*)?$/.test(word);
    return isList ? hasSlash || hasExtension : hasSlash && hasExtension;
}


/***/ }),

/***/ 1903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readContent)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9123);

const noDefinitions = new Map();
/** Reads the inline Markdown of a cell. HTML, images and struck text stay as they are written: they cannot be part of a status or an id. */
function readContent(text, definitions = noDefinitions) {
    const spans = codeSpans(text);
    const read = spans === null ? readMarked(text, definitions) : readPlain(text, spans);
    return { ...read, text: read.text.trim() };
}
function readMarked(text, definitions) {
    const phrasing = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .readPhrasing */ .r0)(text, definitionsFor(text, definitions));
    return {
        text: phrasing.map((node) => visibleText(node, text)).join(''),
        references: phrasing.flatMap((node) => markedReferences(node, definitions)),
        markup: phrasing.flatMap(markupOf),
    };
}
/** A cell refers to few definitions; parsing all of them again with each cell would take minutes. */
const definitionLimit = 20;
/** The Markdown of the definitions that a cell may refer to. */
function definitionsFor(text, definitions) {
    if (definitions.size === 0 || !text.includes('['))
        return '';
    const found = new Set();
    for (const [, label = ''] of text.matchAll(/\[([^[\]]{1,999})\]/g)) {
        const { markdown } = definitions.get(label.trim().replace(/\s+/g, ' ').toLowerCase()) ?? {};
        if (markdown !== undefined && markdown.length < 2048)
            found.add(markdown);
        if (found.size === definitionLimit)
            break;
    }
    return [...found].join('\n');
}
/** Text and code spans only, as nearly every cell is: a tenth of the time that a Markdown parser takes. */
function readPlain(text, spans) {
    let visible = '';
    let from = 0;
    const references = [];
    for (const span of spans) {
        const code = (span[2] ?? '').replace(/^ (.*[^ ].*) $/, '$1');
        references.push({ text: code, index: span.index, link: false });
        visible += text.slice(from, span.index) + code;
        from = span.index + span[0].length;
    }
    return { text: visible + text.slice(from), references, markup: [] };
}
/** The code spans of a text that has no other markup; null where it has any. */
function codeSpans(text) {
    return /[\\`*_[\]<&!~]/.test(text.replace(codeSpan, '')) ? null : [...text.matchAll(codeSpan)];
}
const codeSpan = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g;
function visibleText(node, source) {
    if (node.type === 'text' || node.type === 'inlineCode')
        return node.value;
    if (node.type === 'break')
        return ' ';
    if (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))
        return ' ';
    if ('children' in node) {
        const inside = node.children.map((child) => visibleText(child, source)).join('');
        return node.type === 'delete' ? `~~${inside}~~` : inside;
    }
    return source.slice(node.position?.start.offset, node.position?.end.offset);
}
function markupOf(node) {
    const index = node.position?.start.offset ?? 0;
    if (node.type === 'html')
        return [{ kind: /^<br\s*\/?>$/i.test(node.value) ? 'break' : 'html', index }];
    if (node.type === 'image' || node.type === 'imageReference')
        return [{ kind: 'image', index }];
    const inside = 'children' in node ? node.children.flatMap(markupOf) : [];
    return node.type === 'delete' ? [{ kind: 'struck', index }, ...inside] : inside;
}
function markedReferences(node, definitions) {
    const index = node.position?.start.offset ?? 0;
    if (node.type === 'delete')
        return []; // struck text does not count
    if (node.type === 'inlineCode')
        return [{ text: node.value, index, link: false }];
    if (node.type === 'link')
        return [{ text: node.url, index, link: true }];
    if (node.type === 'linkReference')
        return [{ text: definitions.get(node.identifier)?.url ?? '', index, link: true }];
    return 'children' in node ? node.children.flatMap((child) => markedReferences(child, definitions)) : [];
}


/***/ }),

/***/ 5501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definitionsOf)
/* harmony export */ });
/** The link definitions at the top level of a document, by their identifiers; the first one of an identifier counts. */
function definitionsOf(source, blocks) {
    const nodes = blocks.children.filter((block) => block.type === 'definition').toReversed();
    return new Map(nodes.map((node) => [node.identifier, { markdown: textOf(source, node), url: node.url }]));
}
/** The blocks were read from shortened lines: their lines and columns are right, their offsets are not. */
function textOf(source, { position }) {
    const offset = (point) => point === undefined ? 0 : (source.lineStarts[point.line - 1] ?? 0) + point.column - 1;
    return source.text.slice(offset(position?.start), offset(position?.end));
}


/***/ }),

/***/ 3706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutComments),
/* harmony export */   y: () => (/* binding */ readHtml)
/* harmony export */ });
/*
 * GitHub reads raw HTML as a browser does, and a browser handles wrong tags in its own ways: a tag far above a table may strike out, hide or move the table. So only HTML that every reader shows in the same way is allowed.
 */
const voids = new Set(['br', 'hr', 'img', 'source', 'wbr']);
const phrasing = new Set('a abbr b br cite code dfn em i img ins kbd mark picture q samp small source span strong sub sup tt u var wbr'.split(' '));
const blocks = new Set('blockquote center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td tfoot th thead tr ul'.split(' '));
/** The only elements that may contain an element; a browser moves or drops it elsewhere. */
const parents = {
    summary: ['details'],
    source: ['picture'],
    thead: ['table'],
    tbody: ['table'],
    tfoot: ['table'],
    tr: ['table', 'thead', 'tbody', 'tfoot'],
    td: ['tr'],
    th: ['tr'],
    li: ['ul', 'ol'],
    dt: ['dl'],
    dd: ['dl'],
};
/** Elements that a browser closes when another one begins in them. */
const noBlocksIn = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', ...phrasing]);
/** Elements whose direct text a browser moves out of a table. */
const noTextIn = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);
/** Attributes that do not change which text is shown. */
const attributes = new Set('align alt border cellpadding cellspacing class colspan dir height href id lang loading media name open rel rowspan sizes src srcset start target title type valign width'.split(' '));
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][\w:.-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/iy;
const comment = /<!--(?!-?>)[^]*?-->/y;
/** A browser ends a comment here, too, or does not see that another comment begins. */
const oddComment = /<!--[^]*(?:<!--|--!>|-->)/;
/**
 * Reads HTML that is a block of its own, or the raw tags of a paragraph (`inline`), from what is open before it. Only known
 * elements, each closed in the right order, and whole comments are plain.
 */
function readHtml(text, inline, before = []) {
    const open = [...before];
    for (let at = 0; at < text.length;) {
        const next = text.indexOf('<', at);
        const between = text.slice(at, next < 0 ? text.length : next);
        const holder = open.at(-1)?.name ?? '';
        if (noTextIn.has(holder) && between.trim() !== '')
            return wrong(at, `has text directly in \`<${holder}>\`. Put it in a cell`);
        if (next < 0)
            break;
        at = next;
        if (text.startsWith('<!--', at)) {
            comment.lastIndex = at;
            const whole = comment.exec(text)?.[0];
            if (whole === undefined)
                return wrong(at, 'begins a comment that is not closed. Close it with `-->`');
            if (oddComment.test(whole.slice(0, -3)) || whole.endsWith('--!>'))
                return wrong(at, 'has a comment in a comment. Delete one');
            at += whole.length;
            continue;
        }
        tag.lastIndex = at;
        const found = tag.exec(text);
        if (found === null) {
            if (!/^<[a-z/!?]/i.test(text.slice(at, at + 2))) {
                at += 1; // a mere less-than sign
                continue;
            }
            return wrong(at, 'has a tag that is not complete. Complete it, or write it in a code span');
        }
        const [all, slash = '', written = '', given = '', selfClosing = ''] = found;
        const name = written.toLowerCase();
        const odd = oddAttribute(given);
        const problem = odd !== null
            ? `has the attribute \`${odd}\`, which may hide text. Delete it`
            : slash === ''
                ? opened(name, selfClosing, open, at, inline)
                : closed(name, open);
        if (problem !== null)
            return wrong(at, problem);
        at += all.length;
    }
    return { kind: 'plain', open };
}
/** The first attribute that is not known to be harmless; null where there is none. */
function oddAttribute(given) {
    for (const [, name = ''] of given.matchAll(/([a-z][\w:.-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/gi))
        if (!attributes.has(name.toLowerCase()))
            return name;
    return null;
}
function wrong(offset, message) {
    return { kind: 'wrong', offset, message };
}
function opened(name, selfClosing, open, offset, inline) {
    const known = phrasing.has(name) || (!inline && blocks.has(name));
    if (!known)
        return `has the tag \`<${name}>\`, which GitHub may show differently. Write it in a code span, or delete it`;
    const holder = open.at(-1)?.name ?? '';
    const allowed = parents[name];
    if (allowed !== undefined && !allowed.includes(holder))
        return `has \`<${name}>\` outside of \`<${allowed[0] ?? ''}>\`. Put it there, or delete it`;
    if (allowed === undefined && noTextIn.has(holder))
        return `has \`<${name}>\` directly in \`<${holder}>\`. Put it in a cell`;
    if (blocks.has(name) && open.some((one) => noBlocksIn.has(one.name)) && name !== 'summary')
        return `has \`<${name}>\` inside \`<${open.find((one) => noBlocksIn.has(one.name))?.name ?? ''}>\`. Close that first`;
    if (name === 'a' && open.some((one) => one.name === 'a'))
        return 'has a link in a link. Close the first one';
    if (voids.has(name))
        return null;
    if (selfClosing !== '')
        return `closes \`<${name}/>\` in its own tag, which a browser ignores. Write \`</${name}>\``;
    open.push({ name, offset });
    return null;
}
function closed(name, open) {
    if (open.at(-1)?.name === name) {
        open.pop();
        return null;
    }
    const last = open.at(-1);
    return last === undefined
        ? `closes \`</${name}>\`, which is not open. Delete it`
        : `closes \`</${name}>\` before \`</${last.name}>\`. Close the inner one first`;
}
/** Some HTML without its comments. An unclosed comment stays, because it hides all text after it. */
function withoutComments(html) {
    let kept = '';
    for (let at = 0;;) {
        const start = html.indexOf('<!--', at);
        const end = start < 0 ? -1 : html.indexOf('-->', start);
        if (end < 0)
            return kept + html.slice(at);
        kept += html.slice(at, start);
        at = end + 3;
    }
}


/***/ }),

/***/ 3075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withinShortLimits),
/* harmony export */   o: () => (/* binding */ withinLimits)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8734);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);


/*
 * The time and stack of a Markdown parser can grow faster than the text, and anyone who may open a pull request may write such a text. No real ledger comes near these limits. Within them the worst known text takes a few seconds.
 */
const lineLimit = 64 * 1024;
const cellLimit = 8 * 1024;
const nestingLimit = 50;
const indentLimit = 400;
/** The most lines in total. */
const allLinesLimit = 100_000;
/** The most rows of tables: nobody reads a ledger with more signals. */
const rowLimit = 40_000;
/** The most lines that are neither empty nor rows of tables. */
const proseLimit = 20_000;
/** The most quotes and lists that may begin. The time of the parser grows with the square of that number; this many take a second. */
const openingLimit = 2000;
/** In characters. A ledger may be longer, but nobody writes a table of gates or release notes of that length. */
const shortLimit = 512 * 1024;
/** Reads a Markdown document, except where parsing may take too much time or stack. */
function withinLimits(source, read) {
    const [beyond] = limitProblems(source);
    if (beyond !== undefined)
        return { kind: 'refused', problem: beyond };
    try {
        return { kind: 'read', value: read() };
    }
    catch (error) {
        // The Markdown parser is recursive: unforeseen nesting may overflow the stack.
        if (!(error instanceof RangeError))
            throw error;
        const message = 'The document nests too deeply to be read. Remove the nesting.';
        return { kind: 'refused', problem: (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('document-size', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(source.path), message) };
    }
}
/** The same for other documents than ledgers, which are short. */
function withinShortLimits(source, read) {
    const { length } = source.text;
    if (length <= shortLimit)
        return withinLimits(source, read);
    const message = `The document has ${String(length)} characters up to here, the limit is ${String(shortLimit)}. Shorten it.`;
    const end = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, length);
    return { kind: 'refused', problem: (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('document-size', end, message) };
}
/** The first line that is too long, nests too deeply, or exceeds a number of lines. */
function limitProblems(source) {
    let [prose, opened, rows] = [0, 0, 0];
    let before = '';
    const extra = source.lineStarts[allLinesLimit];
    if (extra !== undefined) {
        const message = `The document has ${String(source.lineStarts.length)} lines, the limit is ${String(allLinesLimit)}. Shorten it.`;
        return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('document-size', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, extra), message)];
    }
    for (const [index, start] of source.lineStarts.entries()) {
        const line = source.text.slice(start, source.lineStarts[index + 1]);
        const isProse = !line.startsWith('|') && line.trim() !== '';
        if (isProse)
            prose += 1;
        else if (line.startsWith('|'))
            rows += 1;
        const { markers, marks } = openingsOf(line);
        // A list continues where the next item has the same mark, a quote only up to an empty line.
        opened += marks === before ? Math.max(markers - 1, 0) : markers;
        if (isProse || before.includes('>'))
            before = marks;
        const wrong = tooMuch(line) ??
            (prose > proseLimit ? `is the ${String(prose)}th outside of tables` : null) ??
            (rows > rowLimit ? `is the ${String(rows)}th row of a table` : null) ??
            (opened > openingLimit ? `begins the ${String(opened)}th quote or list` : null);
        if (wrong !== null)
            return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('document-size', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, start), `The line ${wrong}. Shorten the document here.`)];
    }
    return [];
}
/** How many quotes and list items a line begins with, and how they are marked. */
function openingsOf(line) {
    const prefix = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
    const markers = (prefix.match(/>|[*+-](?=\s|$)|\d[.)](?=\s|$)/g) ?? []).length;
    return { markers, marks: markers === 0 ? '' : prefix.trimEnd().replace(/\d+/g, '1') };
}
function tooMuch(line) {
    if (line.length < nestingLimit)
        return null;
    if (line.length > lineLimit)
        return `has ${String(line.length)} characters, the limit is ${String(lineLimit)}`;
    if (openingsOf(line).markers > nestingLimit)
        return `opens more than ${String(nestingLimit)} quotes and lists`;
    if (line.length - line.trimStart().length > indentLimit)
        return `is indented by more than ${String(indentLimit)} characters`;
    return line.length > cellLimit && line.split('|').some((cell) => cell.length > cellLimit)
        ? `has a cell of more than ${String(cellLimit)} characters`
        : null;
}


/***/ }),

/***/ 4156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   F5: () => (/* binding */ headingLine),
/* harmony export */   i3: () => (/* binding */ isFenced)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5180);

/** The lines of a block as in the source, from the beginning of the block, without empty ones. */
function linesOf(source, block) {
    const start = block.position?.start;
    const end = block.position?.end;
    if (start === undefined || end === undefined)
        return [];
    // The blocks were read from shortened lines: line numbers are right, and columns too where a line is not a table row.
    const from = (source.lineStarts[start.line - 1] ?? 0) + start.column - 1;
    const to = source.lineStarts[end.line] ?? source.text.length;
    const text = source.text.slice(from, to);
    const lines = [];
    for (const match of text.matchAll(/[^\r\n]+/g))
        lines.push({ text: match[0], offset: from + match.index });
    return lines;
}
/** The first line of a heading without its marks; undefined where it has no text. */
function headingLine(source, heading) {
    const [first] = linesOf(source, heading);
    return first === undefined ? undefined : withoutMarkers(first.text);
}
function withoutMarkers(text) {
    const opened = text.replace(/^#+/, '').trim();
    let end = opened.length;
    while (opened.charAt(end - 1) === '#')
        end -= 1;
    const closed = opened.slice(0, end);
    return closed === '' || /\s$/.test(closed) ? closed.trim() : opened;
}
/** Whether a block is code in a fence, which is shown as an example. Indented code may be a mistake. */
function isFenced(source, { type, position }) {
    const { line = 1, column = 1 } = position?.start ?? {};
    return type === 'code' && /^\s*(?:```|~~~)/.test((0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(source, line).slice(column - 1));
}


/***/ }),

/***/ 9123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EZ: () => (/* binding */ frontMatterOf),
  v_: () => (/* binding */ readBlocks),
  r0: () => (/* binding */ readPhrasing)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 46 modules
var lib = __webpack_require__(565);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-footnote/lib/index.js
var mdast_util_gfm_footnote_lib = __webpack_require__(6807);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-strikethrough/lib/index.js
var mdast_util_gfm_strikethrough_lib = __webpack_require__(870);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js
var mdast_util_gfm_table_lib = __webpack_require__(7421);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var syntax = __webpack_require__(2429);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
var lib_syntax = __webpack_require__(1680);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var micromark_extension_gfm_table_lib_syntax = __webpack_require__(7749);
;// CONCATENATED MODULE: ./src/read/documents/markdown/long-tables.ts
/** From so many equal rows on, the middle of a run is left out. */
const shortest = 16;
/** Leaves out the middle of each long run of rows that are equal: they make no block, and tokenizing them takes most of the time of a long ledger. Pure. */
function withoutMiddles(lines) {
    const numbers = [];
    for (let first = 0; first < lines.length;) {
        let end = first + 1;
        while (end < lines.length && lines[end] === lines[first])
            end += 1;
        const isLong = end - first >= shortest && /^ {0,3}\|x\|\r?\n?$/.test(lines[first] ?? '');
        for (let at = first; at < end; at += 1)
            if (!isLong || at === first || at === end - 1)
                numbers.push(at + 1);
        first = end;
    }
    return { lines: numbers.map((number) => lines[number - 1] ?? ''), numbers };
}
/** Puts each node at its line of the whole document, and the rows that were left out back into their tables; null where they are in no table, so that all lines must be read. The tree is changed. */
function withMiddles(root, { numbers }) {
    const gaps = new Set(numbers.flatMap((number, index) => ((numbers[index + 1] ?? number) > number + 1 ? [number] : [])));
    if (gaps.size === 0)
        return root;
    place(root, numbers, gaps);
    return gaps.size === 0 ? root : null;
}
function place(node, numbers, gaps) {
    for (const point of node.position === undefined ? [] : [node.position.start, node.position.end])
        point.line = numbers[point.line - 1] ?? point.line;
    if (!('children' in node))
        return;
    for (const child of node.children)
        place(child, numbers, gaps);
    if (node.type === 'table')
        fill(node, gaps);
}
/** Adds the rows between two rows that have a gap between them. */
function fill(table, gaps) {
    table.children = table.children.flatMap((row, index) => {
        const next = table.children[index + 1]?.position?.start.line;
        const { position } = row;
        if (position === undefined || next === undefined || !gaps.delete(position.start.line))
            return [row];
        const between = Array.from({ length: next - position.start.line - 1 }, (_, step) => {
            const line = position.start.line + step + 1;
            return { ...row, position: { start: { ...position.start, line }, end: { ...position.end, line } } };
        });
        return [row, ...between];
    });
}

;// CONCATENATED MODULE: ./src/read/documents/markdown/markdown.ts








/**
 * The blocks of a Markdown document, by GitHub Flavored Markdown, with every line at its place.
 *
 * The cells of table rows are left out: they are most of a ledger and cannot change the blocks, and with them tokenizing took three times the time and seven times the memory. `table.ts` reads them from the source lines.
 */
function readBlocks(text) {
    const lines = withoutFrontMatter(text).split(/(?<=\n|\r(?!\n))/);
    const shortened = withoutCells(lines);
    const few = withoutMiddles(shortened);
    const root = withMiddles(blocksOf(few.lines), few) ?? blocksOf(shortened);
    giveBack(root, shortened, lines);
    return root;
}
function blocksOf(lines) {
    return (0,lib/* fromMarkdown */.Y)(lines.join(''), {
        extensions: [(0,micromark_extension_gfm_table_lib_syntax/* gfmTable */.x)(), footnoteBlocks, onlyBlocks],
        mdastExtensions: [(0,mdast_util_gfm_table_lib/* gfmTableFromMarkdown */.c)(), (0,mdast_util_gfm_footnote_lib/* gfmFootnoteFromMarkdown */.i)()],
    });
}
/** The inline content of one table cell; `definitions` is the Markdown of the link definitions that it may refer to, '' for none. */
function readPhrasing(text, definitions = '') {
    // A cell that begins like a definition is not one on GitHub, but would be one here.
    const known = definitions === '' || /^\[[^\]]*\]:/.test(text) ? '' : `\n\n${definitions}`;
    const extensions = [(0,lib_syntax/* gfmStrikethrough */.K)(), known === '' ? onlyInline : inlineAndDefinitions];
    const [first] = (0,lib/* fromMarkdown */.Y)(text + known, {
        extensions,
        mdastExtensions: [(0,mdast_util_gfm_strikethrough_lib/* gfmStrikethroughFromMarkdown */.p)()],
    }).children;
    return first?.type === 'paragraph' ? first.children : [];
}
// References to footnotes are inline; only their definitions contain blocks.
const { document: footnoteDefinitions } = (0,syntax/* gfmFootnote */.r)();
const footnoteBlocks = footnoteDefinitions === undefined ? {} : { document: footnoteDefinitions };
const onlyBlocks = {
    disable: {
        null: [
            ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText'],
            ...['labelEnd', 'labelStartImage', 'labelStartLink'],
        ],
    },
};
const blockConstructs = [
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'headingAtx',
    'htmlFlow',
    'list',
    'setextUnderline',
    'thematicBreak',
];
const inlineAndDefinitions = { disable: { null: blockConstructs } };
const onlyInline = { disable: { null: [...blockConstructs, 'definition'] } };
/**
 * Shortens each line that begins with a pipe: the text after the pipe cannot open or close a block. These lines are kept: a delimiter row and the header before it (their numbers of cells make the table), lines with `>` (which may end HTML), and rows without text (which the tokenizer treats differently). An escaped pipe is hidden from the tokenizer, which would end a cell at `\\|` where GitHub does not.
 */
function withoutCells(lines) {
    return lines.map((line, index) => /^ {0,3}\|.*[^\s|]/.test(line) &&
        !line.includes('>') &&
        !delimiterRow.test(line) &&
        !delimiterRow.test(lines[index + 1] ?? '')
        ? line.replace(/\|[^\r\n]*/, '|x|')
        : line.replaceAll('\\|', '\\.'));
}
/** Puts what was shortened or hidden back into the text of prose, HTML and code; tables stay without their cells. */
function giveBack(node, shortened, lines) {
    if (node.type === 'table')
        return;
    if ('children' in node)
        for (const child of node.children)
            giveBack(child, shortened, lines);
    if (!('value' in node) || !/\|x\||\\\./.test(node.value))
        return;
    const { start, end } = node.position ?? {};
    const parts = node.value.split(/(\r\n|\n|\r)/);
    // The text of fenced code begins below the line at which the code begins.
    let line = (start?.line ?? 1) - 1;
    if (node.type === 'code' && (end?.line ?? 1) - line > (parts.length + 1) / 2)
        line += 1;
    for (let index = 0; index < parts.length; index += 2, line += 1) {
        const [part = '', short = '', whole = ''] = [parts[index], shortened[line], lines[line]];
        if (short !== whole)
            parts[index] = partOf(whole, short.trimEnd(), part);
    }
    node.value = parts.join('');
}
/** The part of the whole line for a part of the shortened line. */
function partOf(whole, short, part) {
    const kept = part.trimEnd();
    if (short.endsWith(kept))
        return whole.slice(short.length - kept.length).trimEnd();
    const start = short.indexOf(kept);
    return start < 0 ? whole.trimEnd() : whole.slice(start, start + kept.length);
}
const delimiterRow = /^(?=[^-\r\n]*-)[ \t|:-]+[\r\n]*$/;
/** The front matter at the beginning of a text, with the lines around it; '' where there is none. */
function frontMatterOf(text) {
    return /^---[ \t]*(?:\r?\n)(?:.*?\n)??---[ \t]*(?=\r?\n|$)/s.exec(text)?.[0] ?? '';
}
/** Front matter is not part of the Markdown; its lines stay as empty lines. */
function withoutFrontMatter(text) {
    const matter = frontMatterOf(text);
    return matter.replace(/[^\r\n]+/g, '') + text.slice(matter.length);
}


/***/ }),

/***/ 2363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ placeInCell),
/* harmony export */   ce: () => (/* binding */ rowAt),
/* harmony export */   gb: () => (/* binding */ readTables)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5180);

/** The tables at the top level of a document. Tables inside a list, a quote, a code block or HTML do not count. */
function readTables(source, blocks) {
    return blocks.children.flatMap((block) => {
        if (block.type !== 'table')
            return [];
        const [header, ...rows] = block.children.map((row) => rowAt(source, row.position?.start.line ?? 1));
        if (header === undefined)
            return [];
        const delimiters = rowAt(source, header.place.line + 1).cells.length;
        return header.cells.length === delimiters ? [{ header, rows }] : [];
    });
}
/** The place of a character of a cell's text. */
function placeInCell(source, cell, index) {
    if (cell.raw.length === cell.text.length)
        return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(source, cell.offset + index);
    let offset = 0;
    for (let seen = 0; seen < index; seen += 1)
        offset += cell.raw.startsWith('\\|', offset) ? 2 : 1;
    return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(source, cell.offset + offset);
}
/**
 * A line as a row, split as GitHub does (`row_from_string` in cmark-gfm): a pipe after a backslash never ends a cell, not even after
 * two; any other pipe does, also inside a code span. A row in a quote or a list begins at a later column.
 */
function rowAt(source, line, column = 1) {
    const text = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(source, line).slice(column - 1);
    const start = (source.lineStarts[line - 1] ?? 0) + column - 1;
    const lead = /^[ \t\v\f]*\|?/.exec(text)?.[0].length ?? 0;
    const end = trimmedEnd(text);
    const cells = [];
    for (let from = lead; from < end;) {
        const pipe = nextPipe(text, from, end);
        cells.push(readCell(text.slice(from, pipe), start + from));
        from = pipe + 1;
    }
    return {
        place: cells[0] === undefined ? (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(source, start) : (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(source, start + text.search(/[^ \t\v\f]/)),
        cells,
    };
}
function nextPipe(text, from, end) {
    for (let at = from; at < end; at += 1)
        if (text[at] === '|' && (at === from || text[at - 1] !== '\\'))
            return at;
    return end;
}
function readCell(padded, start) {
    const lead = Math.max(padded.search(/[^ \t\v\f]/), 0);
    const raw = padded.slice(lead, Math.max(trimmedEnd(padded), lead));
    const offset = start + lead;
    return { text: raw.replaceAll('\\|', '|'), raw, offset };
}
/** Where a text ends without the white space of a table; a pattern for that would take quadratic time on hostile text. */
function trimmedEnd(text) {
    let end = text.length;
    while (end > 0 && ' \t\v\f'.includes(text.charAt(end - 1)))
        end -= 1;
    return end;
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ placeOfVisible),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   wF: () => (/* binding */ visibleInline)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5180);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9123);




/** The words of some inline Markdown as a reader sees them: entities decoded, without marks and tags, and without struck or hidden text and comments. */
function visibleInline(markdown) {
    if (!/[\\&<`*_~[!\u00a0]|[^\x20-\x7e]/.test(markdown))
        return markdown;
    let struck = 0;
    const words = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .readPhrasing */ .r0)(markdown).map((node) => {
        const tag = node.type === 'html' ? (/^<(\/?)(?:del|s|strike)\b/i.exec(node.value)?.[1] ?? null) : null;
        if (tag !== null)
            struck = Math.max(0, struck + (tag === '' ? 1 : -1));
        return struck > 0 ? '' : wordsOf(node);
    });
    return plain(words.join(''));
}
function wordsOf(node) {
    switch (node.type) {
        case 'text':
        case 'inlineCode':
            return node.value;
        case 'break':
            return ' ';
        case 'image':
        case 'imageReference':
            return node.alt ?? '';
        case 'html':
            return /^<br\b/i.test(node.value) ? ' ' : '';
        case 'delete':
        case 'footnoteReference':
            return '';
        default:
            return node.children.map(wordsOf).join('');
    }
}
function plain(text) {
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutHidden */ .P)(text.normalize('NFKC')).replace(/\s+/g, ' ');
}
/** What a reader sees of a Markdown document. */
function visibleText(source) {
    const lines = [];
    const words = [];
    let offset = 0;
    const add = (seen, line) => {
        if (seen.trim() === '')
            return;
        lines.push({ offset, line });
        words.push(seen);
        offset += seen.length + 1;
    };
    const walk = (node) => {
        const line = node.position?.start.line ?? 1;
        if (node.type === 'code')
            add(plainLines(node.value), line);
        else if (node.type === 'html')
            add(visibleInline(withoutTags(node.value)), line);
        else if (node.type === 'paragraph' || node.type === 'heading')
            add(visibleInline(rawOf(node)), line);
        else if (node.type === 'tableRow')
            add(rowText(source, line), line);
        else if ('children' in node)
            for (const child of node.children)
                walk(child);
    };
    walk((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlocks */ .v_)(source.text));
    return { text: words.map((one) => `${one}\n`).join(''), lines };
}
/** The place in the source for an offset of the visible text: the place of its first word, where the source has the same word, else of its block. */
function placeOfVisible(source, { text, lines }, offset) {
    const found = lines.findLast((one) => one.offset <= offset)?.line ?? 1;
    const start = source.lineStarts[found - 1] ?? 0;
    const end = source.lineStarts[found] ?? source.text.length;
    const word = /^\S+/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
    const at = word === '' ? -1 : source.text.slice(start, start + searchLimit).indexOf(word);
    return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .BW)(source, start + (at < 0 ? Math.max(source.text.slice(start, end).search(/\S/), 0) : at));
}
/** In characters: only this much of a longer paragraph is used. */
const searchLimit = 4096;
/** The text of a block whose inline content was not read. */
function rawOf({ children }) {
    return children.map((child) => ('value' in child ? child.value : '\n')).join('');
}
function rowText(source, line) {
    const text = source.text.slice(source.lineStarts[line - 1], source.lineStarts[line]).replace(/[\r\n]+$/, '');
    return text
        .replaceAll('\\|', '\u0001')
        .split('|')
        .map((cell) => visibleInline(cell.replaceAll('\u0001', '|').trim()))
        .join(' | ');
}
function withoutTags(html) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .f)(html)
        .replace(/<!--[^]*|<(?:script|style|template)\b[^]*?(?:<\/(?:script|style|template)>|$)/gi, '')
        .replace(/<(?:del|s|strike)\b[^<>]*>[^]*?<\/(?:del|s|strike)>/gi, '')
        .replace(/<[^<>]*>/g, ' ');
}
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}


/***/ }),

/***/ 1042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   fg: () => (/* binding */ repeatedKeys),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** How deep arrays and objects may nest: the documents need five levels, and a recursive reader must not run out of stack. */
const depthLimit = 100;
/** Parses JSON (RFC 8259) and keeps every position and every key, a repeated one too; never throws. */
function readJson(text) {
    const reader = { text, at: 0 };
    try {
        const json = readValue(reader, 0);
        skipSpace(reader);
        return reader.at < text.length
            ? { kind: 'error', offset: reader.at, expected: 'the end of the document' }
            : { kind: 'json', json };
    }
    catch (error) {
        if (error instanceof SyntaxStop)
            return { kind: 'error', offset: error.offset, expected: error.expected };
        throw error;
    }
}
/** The plain value. */
function valueOf(json) {
    if (json.kind === 'scalar')
        return json.value;
    if (json.kind === 'array')
        return json.items.map(valueOf);
    return Object.fromEntries(json.members.map(({ key, value }) => [key, valueOf(value)]));
}
/** The value at a path of keys and indexes, or the nearest existing one above it. Of repeated keys the last one counts, as in `valueOf`. */
function locate(json, path) {
    let here = json;
    for (const step of path) {
        const next = here.kind === 'array' ? here.items[Number(step)] : here.kind === 'object' ? memberOf(here, step) : undefined;
        if (next === undefined)
            return here;
        here = next;
    }
    return here;
}
const indexes = new WeakMap();
function memberOf(object, key) {
    const index = indexes.get(object) ?? new Map(object.members.map((member) => [member.key, member.value]));
    indexes.set(object, index);
    return index.get(String(key));
}
/** Every key that its object already has, in the document's order. */
function repeatedKeys(json) {
    if (json.kind === 'scalar')
        return [];
    if (json.kind === 'array')
        return json.items.flatMap(repeatedKeys);
    const seen = new Set();
    return json.members.flatMap((member) => {
        const again = seen.has(member.key);
        seen.add(member.key);
        return [...(again ? [member] : []), ...repeatedKeys(member.value)];
    });
}
/** Leaves the recursive reader at the first error; never leaves this file. */
class SyntaxStop extends Error {
    offset;
    expected;
    constructor(offset, expected) {
        super(expected);
        this.offset = offset;
        this.expected = expected;
    }
}
function readValue(reader, depth) {
    skipSpace(reader);
    const start = reader.at;
    if (depth > depthLimit)
        throw new SyntaxStop(start, `at most ${String(depthLimit)} levels of nesting`);
    const first = reader.text[start];
    if (first === '{')
        return { kind: 'object', start, members: readList(reader, '}', () => readMember(reader, depth)) };
    if (first === '[')
        return { kind: 'array', start, items: readList(reader, ']', () => readValue(reader, depth + 1)) };
    return { kind: 'scalar', start, value: first === '"' ? readString(reader) : readWord(reader) };
}
function readList(reader, close, readItem) {
    const items = [];
    reader.at += 1;
    skipSpace(reader);
    if (reader.text[reader.at] === close) {
        reader.at += 1;
        return items;
    }
    for (;;) {
        items.push(readItem());
        skipSpace(reader);
        const end = reader.text[reader.at];
        if (end !== ',' && end !== close)
            throw new SyntaxStop(reader.at, `\`,\` or \`${close}\``);
        reader.at += 1;
        if (end === close)
            return items;
    }
}
function readMember(reader, depth) {
    skipSpace(reader);
    const start = reader.at;
    if (reader.text[start] !== '"')
        throw new SyntaxStop(start, 'a key in double quotes');
    const key = readString(reader);
    skipSpace(reader);
    if (reader.text[reader.at] !== ':')
        throw new SyntaxStop(reader.at, '`:`');
    reader.at += 1;
    return { key, start, value: readValue(reader, depth + 1) };
}
function readString(reader) {
    const start = reader.at;
    reader.at += 1;
    for (;;) {
        const character = reader.text[reader.at];
        if (character === undefined)
            throw new SyntaxStop(reader.at, 'the closing `"` of a string');
        if (character < ' ')
            throw new SyntaxStop(reader.at, 'an escape such as `\\n` for a control character in a string');
        reader.at += character === '\\' ? readEscape(reader) : 1;
        if (character === '"')
            return JSON.parse(reader.text.slice(start, reader.at)); // a string, as was checked above
    }
}
function readEscape(reader) {
    const length = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(reader.text.slice(reader.at, reader.at + 6))?.[0].length;
    if (length === undefined)
        throw new SyntaxStop(reader.at, 'an escape that JSON knows');
    return length;
}
function readWord(reader) {
    word.lastIndex = reader.at;
    const found = word.exec(reader.text)?.[0];
    if (found === undefined)
        throw new SyntaxStop(reader.at, 'a value');
    reader.at += found.length;
    return JSON.parse(found); // one of these by the pattern
}
const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
function skipSpace(reader) {
    space.lastIndex = reader.at;
    reader.at += space.exec(reader.text)?.[0].length ?? 0;
}
const space = /[ \t\r\n]*/y;


/***/ }),

/***/ 3454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   Zg: () => (/* binding */ schemaProblem),
/* harmony export */   fv: () => (/* binding */ gateLimit)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8734);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5180);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5086);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1042);




/** No release has more gates than this, and no ledger more signals. */
const gateLimit = 1000;
const signalLimit = 40_000;
/** The problem of a tracker with too many gates or signals; null where there is none. */
function tooMany(source, json) {
    for (const [key, limit] of [
        ['gates', gateLimit],
        ['signals', signalLimit],
    ]) {
        const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(json, [key]);
        if (list === json || list.kind !== 'array' || list.items.length <= limit)
            continue;
        const message = `The tracker has ${String(list.items.length)} \`${key}\`, the limit is ${String(limit)}. Split it.`;
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('document-size', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAt */ .BW)(source, list.start), message);
    }
    return null;
}
/** The problem of a value that does not match the schema. */
function schemaProblem(source, json, issue) {
    const where = issue.path.length === 0 ? 'The document' : (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(issue.path.map(String).join('.'));
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(json, issue.path);
    const expected = issue.code === 'invalid_type' ? `expected ${article[issue.expected] ?? issue.expected}` : issue.message;
    const absent = issue.path.length > 0 && found === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(json, issue.path.slice(0, -1));
    const seen = absent ? 'nothing' : found.kind === 'scalar' ? (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(JSON.stringify(found.value)) : `an ${found.kind}`;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('tracker-schema', (0,_model_source_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAt */ .BW)(source, found.start), `${where}: ${expected}, found ${seen}. Correct the value.`);
}
const article = {
    string: 'text',
    array: 'an array',
    object: 'an object',
    int: 'a whole number',
};


/***/ })

};
