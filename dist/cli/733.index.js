export const id = 733;
export const ids = [733];
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

/***/ 5733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./src/judge/rules/catalogue.ts + 16 modules
var catalogue = __webpack_require__(4720);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/model/near-words.ts
var near_words = __webpack_require__(8971);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/model/acceptance.ts
var acceptance = __webpack_require__(2282);
// EXTERNAL MODULE: ./src/show/render/text/finding-line.ts
var finding_line = __webpack_require__(3684);
// EXTERNAL MODULE: ./src/show/render/text/paint.ts
var text_paint = __webpack_require__(4784);
;// CONCATENATED MODULE: ./src/show/render/text/explain-text.ts




/** Why a signal is as it is, down to its evidence, and what follows from it. */
function explainSignal(signal, report, paint) {
    const { id, title, status, effective, owner, gate, exit, references, code, line, proof } = signal;
    const isWaitedFor = effective !== 'N/A';
    const waiting = report.gates.filter(({ requires }) => isWaitedFor && requires.includes(id));
    const found = report.findings.filter((one) => one.signal === id || one.signals.includes(id));
    return lines([
        `${paint(`Signal ${id}`, 'bold')}${title === null ? '' : `: ${paint(title)}`}`,
        `  says ${shown(status ?? 'no known status', paint)}, is ${shown(effective, paint)}${reasonOf(signal, found)}`,
        paint(`  in ${report.ledger.path ?? ''}, line ${String(line)}`),
        ...(signal.waivedBy === null ? [] : [`  a release does not wait for it: waived by ${paint(signal.waivedBy)}`]),
        ...(owner === null ? [] : [paint(`  owner: ${owner}`)]),
        ...(gate === null ? [] : [paint(`  gate in the row: ${gate}`)]),
        ...(exit === null ? [] : [paint(`  done when: ${exit}`)]),
        ...(code.length === 0 ? [] : [paint(`  code: ${code.join(', ')}`)]),
        ...(proof === null ? [] : [`  strongest proof: ${proof}`]),
        ...(references.length === 0 ? ['  evidence: none is cited'] : ['  evidence:']),
        ...references.map((reference) => paint(`    ${referenceText(reference)}`)),
        ...waiting.map((one) => `  gate ${paint(one.id)} waits for it, and is ${shown(one.effective, paint)}`),
        ...(waiting.length === 0 ? ['  no gate waits for it'] : []),
        ...findingsOf(found, paint),
    ]);
}
function reasonOf({ status, effective }, found) {
    if (status === effective)
        return '';
    const errors = [...new Set(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))];
    return errors.length === 0
        ? ''
        : `, because of ${errors.length === 1 ? 'the error' : 'the errors'} ${(0,model_text/* oneOf */.yL)(errors, 'and')}`;
}
function referenceText({ text, kind, target, verification, reason, says }) {
    const leads = target === null || target === text ? '' : ` -> ${target}`;
    return `${(0,model_text/* quote */.hD)(text)}${leads} (${kind}): ${verification}${reason === null ? '' : `, ${reason}`}${says === null ? '' : `, ${says}`}`;
}
/** Why a gate is as it is: what it requires, and what it still needs. */
function explainGate(gate, report, paint) {
    const { id, name, required, declared, effective, go, total, requires, needs } = gate;
    const signals = new Map(report.signals.map((signal) => [signal.id, signal]));
    const found = report.findings.filter((one) => one.gate === id && one.signal === null && one.signals.length === 0);
    return lines([
        `${paint(`Gate ${id}`, 'bold')}${name === null ? '' : `: ${paint(name)}`}`,
        `  is ${shown(effective, paint)}: ${String(go)} of ${String(total)} signals are GO`,
        ...(gate.waivedBy.length === 0
            ? []
            : [`  a release does not wait for it: waived by ${paint(gate.waivedBy.join(', '))}`]),
        declared === null ? '  declared: nothing, its signals decide' : `  declared ${shown(declared, paint)}`,
        required ? '  required' : '  not required for this tag by the policy',
        '  signals:',
        ...requires.map((one) => {
            const signal = signals.get(one);
            return `    ${paint(one)}  ${shown(signal?.effective ?? 'no row', paint)}  ${paint(signal?.title ?? '')}`.trimEnd();
        }),
        ...(needs.some(({ kind }) => kind === 'declaration') ? ['  it stays open until it is declared GO'] : []),
        ...(needs.some(({ kind }) => kind === 'requirement') ? ['  none of its signals is applicable'] : []),
        ...findingsOf(found, paint),
    ]);
}
/** What a rule asks, how severe it is, and what it found. */
function explainRule(rule, severity, report, paint) {
    const { id, question, fixed, acceptable, example } = rule;
    const found = report.findings.filter((one) => one.rule === id);
    return lines([
        `${paint(`Rule ${id}`, 'bold')}: ${paint(question)}`,
        `  ${severity}${severity === rule.severity ? '' : `, set by the policy; by default ${rule.severity}`}`,
        fixed === true ? '  no policy may relax it' : `  the policy may set it: rules: { ${id}: ... }`,
        ...(acceptable === true ? [`  on a pull request, the label ${(0,model_text/* quote */.hD)(acceptance/* defaultAcceptLabel */.O)} accepts it`] : []),
        paint(`  an example, in ${example.file}`),
        paint(`    passes: ${exampleText(example.passes)}`),
        paint(`    fails:  ${exampleText(example.fails)}`),
        ...(found.length === 0 ? ['  it found nothing here'] : findingsOf(found, paint)),
    ]);
}
function exampleText(text) {
    if (text === null)
        return 'no such file';
    return text === '' ? 'the file as it is' : text.trim();
}
function findingsOf(found, paint) {
    return found.length === 0 ? [] : ['  findings:', ...found.map((one) => `  ${(0,finding_line/* findingLine */.m)(one, paint)}`)];
}
function shown(status, paint) {
    return paint(status, (0,text_paint/* styleOf */.Vj)(status));
}
function lines(all) {
    return `${all.join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/run/commands/common/command.ts
var command = __webpack_require__(3945);
// EXTERNAL MODULE: ./src/run/commands/common/judge-here.ts + 9 modules
var judge_here = __webpack_require__(3907);
// EXTERNAL MODULE: ./src/run/commands/common/options.ts
var options = __webpack_require__(7910);
;// CONCATENATED MODULE: ./src/run/commands/explain.ts









/** Explains a gate, a signal or a rule by its name. */
const explain = (0,command/* command */.G)({
    name: 'explain',
    summary: 'say why a gate, a signal or a rule is as it is, down to the evidence',
    operands: [{ name: 'id', help: 'the id of a signal or a gate, or the name of a rule' }],
    options: {
        ...options/* documentOptions */.gC,
        tag: options/* judgingOptions */.Ds.tag,
        base: options/* judgingOptions */.Ds.base,
        head: { value: 'rev', help: 'look at this commit; else at the working tree' },
    },
    run: async (options, { directory, color, progress }, id) => {
        progress('Judging the documents');
        const { judged } = await (0,judge_here/* judgeHere */.EK)({ ...options, mode: 'auto', 'fail-on': 'error' }, directory);
        const { report, policy } = judged;
        const paint = color ? text_paint/* colored */.dS : text_paint/* plain */.pj;
        const parts = [
            ...report.gates.filter((gate) => gate.id === id).map((gate) => explainGate(gate, report, paint)),
            ...report.signals.filter((signal) => signal.id === id).map((signal) => explainSignal(signal, report, paint)),
            ...catalogue/* rules */.aO
                .filter((rule) => rule.id === id)
                .map((rule) => explainRule(rule, policy.rules.get(rule.id) ?? rule.severity, report, paint)),
        ];
        if (parts.length > 0)
            return { text: parts.join('\n'), decision: 'pass' };
        (0,judge_here/* assertRead */.r6)(report);
        const known = [...report.gates, ...report.signals, ...catalogue/* rules */.aO].map((one) => one.id);
        throw new errors/* UsageError */.e(`there is no signal, gate or rule ${(0,model_text/* quote */.hD)(id)}.${(0,near_words/* didYouMeanWord */.i)(id, known)}`);
    },
});


/***/ }),

/***/ 3684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4784);

/** A finding as compilers write it, so that editors and people find the place. */
function findingLine({ path, line, column, severity, rule, message }, paint = _paint_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj) {
    const place = `${path}:${String(line)}:${String(column)}`;
    return `  ${paint(place)} ${paint(severity, _paint_js__WEBPACK_IMPORTED_MODULE_0__/* .severityStyles */ .W2[severity])} ${paint(`${rule}: ${message}`)}`;
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
