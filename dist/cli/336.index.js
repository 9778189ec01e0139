export const id = 336;
export const ids = [336];
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

/***/ 8971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ didYouMeanWord)
/* harmony export */ });
/* harmony import */ var _skeleton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(542);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);


/** At most this many words are suggested. */
const suggestionLimit = 3;
/** In characters; a longer word gets no suggestion. */
const lengthLimit = 80;
/** A sentence that suggests known words for an unknown one; '' where there are none. */
function didYouMeanWord(word, known) {
    const key = (0,_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(word.slice(0, lengthLimit));
    if (key === '')
        return '';
    const ranked = known
        .map((one) => ({ one, distance: distance(key, (0,_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(one.slice(0, lengthLimit))) }))
        .filter(({ one, distance: far }) => far <= Math.max(1, Math.floor(Math.min(key.length, one.length) / 3)))
        .toSorted((a, b) => a.distance - b.distance)
        .slice(0, suggestionLimit);
    const meant = ranked.length > 0 ? ranked.map(({ one }) => one) : known.filter((one) => isPartOf(key, (0,_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(one)));
    return meant.length === 0 ? '' : ` Did you mean ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(meant.slice(0, suggestionLimit))}?`;
}
/** Whether a word is the beginning of a known word, or its last part, as the number of a signal after its gate. */
function isPartOf(word, known) {
    return (word.length > 2 && known.startsWith(word)) || known.endsWith((0,_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .skeleton */ .q)(` / ${word}`));
}
/** By how many added, removed or replaced letters two texts differ. */
function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let at = 1; at <= one.length; at += 1) {
        const next = [at];
        for (let to = 1; to <= other.length; to += 1) {
            const same = one[at - 1] === other[to - 1] ? 0 : 1;
            next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
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

/***/ 3336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/model/near-words.ts
var near_words = __webpack_require__(8971);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/show/render/json.ts
var json = __webpack_require__(8378);
// EXTERNAL MODULE: ./src/show/render/text/paint.ts
var text_paint = __webpack_require__(4784);
// EXTERNAL MODULE: ./src/model/statuses.ts
var statuses = __webpack_require__(9819);
;// CONCATENATED MODULE: ./src/show/render/text/status-text.ts



/** What is open, by who has to do it: first what the gates wait for that are nearest to closing. */
function workOf({ gates, signals }) {
    return signals
        .filter(({ effective }) => (0,statuses/* isOpen */.nT)(effective))
        .map((signal) => ({
        owner: signal.owner ?? '',
        signal,
        gate: gates.find(({ requires }) => requires.includes(signal.id)) ?? null,
    }))
        .toSorted((one, other) => left(one) - left(other));
}
function left({ gate }) {
    return gate?.open.length ?? Infinity;
}
/** Who has to do what, a part for each owner. */
function statusText(work, paint) {
    if (work.length === 0)
        return 'Nothing is open.\n';
    const owners = [...new Set(work.map(({ owner }) => owner))];
    const parts = owners.map((owner) => {
        const own = work.filter((one) => one.owner === owner);
        return [
            `${paint(owner === '' ? 'Nobody is named' : owner, 'bold')} (${String(own.length)} open)`,
            ...own.flatMap((one) => workLines(one, paint)),
        ].join('\n');
    });
    return `${parts.join('\n\n')}\n`;
}
function workLines({ signal, gate }, paint) {
    const { id, title, effective, exit, evidence } = signal;
    const rows = [[{ text: id }, { text: effective, style: (0,text_paint/* styleOf */.Vj)(effective) }, { text: title ?? '' }]];
    const more = [
        gate === null ? 'in no gate' : `gate ${(0,model_text/* quote */.hD)(gate.id)}, ${(0,model_text/* count */.U9)(gate.open.length, 'signal')} from closing`,
        ...(signal.waivedBy === null ? [] : [`waived by ${signal.waivedBy}, and not GO`]),
        ...(exit === null || exit === '' ? [] : [`done when: ${exit}`]),
        ...(evidence.length === 0 ? [] : [`evidence: ${evidence.map((text) => (0,model_text/* quote */.hD)(text)).join(', ')}`]),
    ];
    return [...(0,text_paint/* inColumns */.xe)(rows, '  ', paint), ...more.map((line) => paint(`      ${line}`))];
}

// EXTERNAL MODULE: ./src/run/commands/common/command.ts
var command = __webpack_require__(3945);
// EXTERNAL MODULE: ./src/run/commands/common/judge-here.ts + 9 modules
var judge_here = __webpack_require__(3907);
// EXTERNAL MODULE: ./src/run/commands/common/options.ts
var options = __webpack_require__(7910);
;// CONCATENATED MODULE: ./src/run/commands/status.ts









/** Shows who has to do what. It never blocks. */
const status_status = (0,command/* command */.G)({
    name: 'status',
    summary: 'show who has to do what until the gates close',
    operands: [],
    options: {
        gate: { value: 'id', help: 'only the open work of this gate' },
        owner: { value: 'name', help: 'only the open work of this owner' },
        head: { value: 'rev', help: 'look at this commit; else at the working tree' },
        tag: options/* judgingOptions */.Ds.tag,
        ...options/* documentOptions */.gC,
        format: { value: 'format', help: 'the output format', choices: ['text', 'json'] },
    },
    run: async ({ gate, owner, format, ...options }, { directory, color, progress }) => {
        progress('Judging the documents');
        const { judged } = await (0,judge_here/* judgeHere */.EK)({ ...options, mode: 'auto', base: null, 'fail-on': 'error' }, directory);
        const { report } = judged;
        (0,judge_here/* assertRead */.r6)(report);
        const all = workOf(report);
        assertKnown('gate', gate, report.gates.map(({ id }) => id));
        assertKnown('owner', owner, [...new Set(report.signals.flatMap((signal) => signal.owner ?? []))]);
        const work = all.filter((one) => (gate === null || one.gate?.id === gate) && (owner === null || one.owner === owner));
        const text = format === 'json'
            ? (0,json/* json */.P)(work.map((one) => ({ owner: one.owner, gate: one.gate?.id ?? null, signal: one.signal })))
            : statusText(work, color ? text_paint/* colored */.dS : text_paint/* plain */.pj);
        return { text, decision: 'pass' };
    },
});
function assertKnown(what, word, known) {
    if (word === null || known.includes(word))
        return;
    const hint = (0,near_words/* didYouMeanWord */.i)(word, known);
    throw new errors/* UsageError */.e(`--${what}: there is no ${what} ${(0,model_text/* quote */.hD)(word)}.${hint === '' ? ` Known: ${(0,model_text/* oneOf */.yL)(known.slice(0, 10), 'and')}.` : hint}`);
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


/***/ }),

/***/ 4784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   W2: () => (/* binding */ severityStyles),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   xe: () => (/* binding */ inColumns)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1240);



/** Text without colours. */
const plain = (untrusted) => (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(untrusted);
/** Text with colours, by the escape codes that every terminal knows. */
const colored = (untrusted, style) => style === undefined
    ? (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(untrusted)
    : // What the environment says of colours was heeded before.
        (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(untrusted), { validateStream: false });
const statusStyles = {
    GO: 'green',
    PARTIAL: 'yellow',
    'BLOCKED-EXTERNAL': 'yellow',
    'NO-GO': 'red',
    INVALID: 'red',
};
/** The style of a status, or of a verdict. */
function styleOf(status) {
    return statusStyles[status] ?? 'dim';
}
const severityStyles = { error: 'red', warning: 'yellow', notice: 'dim' };
/** Rows as lines whose cells begin below each other; the last cell of a row may be as long as it is. */
function inColumns(rows, indent, paint) {
    const spelled = rows.map((row) => row.map((cell) => ({ ...cell, text: (0,_model_text_js__WEBPACK_IMPORTED_MODULE_2__/* .spelledOut */ .Si)(cell.text) })));
    const widths = [];
    for (const row of spelled)
        for (const [column, { text }] of row.slice(0, -1).entries())
            widths[column] = Math.max(widths[column] ?? 0, text.length);
    return spelled.map((row) => {
        const cells = row.map(({ text, style }, column) => paint(column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0), style));
        return `${indent}${cells.join('  ')}`.trimEnd();
    });
}


/***/ })

};
