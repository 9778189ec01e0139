export const id = 412;
export const ids = [412];
export const modules = {

/***/ 5031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatNamed: () => (/* binding */ formatNamed),
  plainly: () => (/* binding */ plainly)
});

// UNUSED EXPORTS: reportFormats

// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/evidence/reports/citation.ts
var citation = __webpack_require__(3399);
// EXTERNAL MODULE: ./src/read/evidence/reports/report.ts
var report = __webpack_require__(1516);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./src/read/evidence/reports/xml.ts



/** How deep elements may nest: no tool needs more than some ten levels. */
const depthLimit = 100;
/**
 * Reads a whole XML document; null where it is well-formed and its root has one of the names. A DTD and any entity but the five
 * of XML are refused, because they can mean anything and grow without bound. Never throws.
 */
function readXml(file, roots, handler) {
    const parser = new saxes/* SaxesParser */.wT();
    const place = () => ({ line: parser.line, column: parser.columnIndex + 1 });
    const stop = (why, fix) => {
        throw new Stop((0,report/* unreadable */.O$)(file.path, why, fix, place()));
    };
    let depth = 0;
    parser.on('doctype', () => stop('has a DTD, which is never read', 'Write the report without `<!DOCTYPE`, or in another format, as coverage in LCOV'));
    parser.on('error', (error) => {
        const what = error.message.replace(/^(?:undefined:)?\d+:\d+: /, '').replace(/\.$/, '');
        return stop(`is not well-formed XML: ${(0,model_text/* quote */.hD)(what)}`, 'Cite the whole file as the tool wrote it');
    });
    parser.on('opentag', ({ name, attributes }) => {
        if (depth === 0 && !roots.includes(name))
            stop(`begins with the element ${(0,model_text/* quote */.hD)(name)}, not with ${(0,model_text/* oneOf */.yL)(roots)}`, 'Cite a report of the format that is named');
        depth += 1;
        if (depth > depthLimit)
            stop(`nests elements deeper than ${String(depthLimit)} levels`, 'Cite the report as the tool wrote it');
        handler.open(name, attributes, place()); // strings, as namespaces are not asked for
    });
    parser.on('closetag', ({ name }) => {
        depth -= 1;
        handler.close(name);
    });
    try {
        parser.write(file.text).close();
        return null;
    }
    catch (error) {
        if (error instanceof Stop)
            return error.reading;
        throw error;
    }
}
/** Leaves the parser at the first fault; never leaves this file. */
class Stop extends Error {
    reading;
    constructor(reading) {
        super(reading.why);
        this.reading = reading;
    }
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/coverage-lines.ts



/** Reads LCOV or Cobertura XML, whichever it is. A line that is there several times was run if it was once. Never throws. */
function readCoverage(file) {
    return /^\s*</.test(file.text) ? readCobertura(file) : readLcov(file);
}
function note(files, file, line, isRun) {
    const lines = files.get(file) ?? new Map();
    files.set(file, lines);
    lines.set(line, isRun || lines.get(line) === true);
}
const wholeFix = 'Cite the whole file as the tool wrote it';
function readCobertura(file) {
    const files = new Map();
    const stack = [];
    let wrong = null;
    const line = (attributes, place) => {
        const source = stack.findLast((one) => one !== null) ?? null;
        const [number, hits] = [natural(attributes['number']), natural(attributes['hits'])];
        if (source === null || number === null || hits === null)
            wrong ??= (0,report/* unreadable */.O$)(file.path, 'has a `<line>` without file, number or hits', wholeFix, place);
        else
            note(files, source, number, hits > 0);
    };
    const fault = readXml(file, ['coverage'], {
        open: (name, attributes, place) => {
            stack.push(name === 'class' ? (attributes['filename'] ?? null) : null);
            if (name === 'line')
                line(attributes, place);
        },
        close: () => {
            stack.pop();
        },
    });
    return fault ?? wrong ?? { kind: 'coverage', files };
}
const lcovKeys = new Set(['TN', 'SF', 'DA', 'LF', 'LH']);
function readLcov({ path, text }) {
    const files = new Map();
    let source = null;
    const fault = (why, line, fix = wholeFix) => (0,report/* unreadable */.O$)(path, why, fix, { line, column: 1 });
    const lines = text.split(/\r\n|\n|\r/);
    let isLcov = false;
    let last = '';
    for (const [index, line] of lines.entries()) {
        const colon = line.indexOf(':');
        const key = colon < 0 ? line.trim() : line.slice(0, colon);
        isLcov ||= lcovKeys.has(key);
        if (key !== '' && !key.startsWith('#'))
            last = key;
        if (key === 'end_of_record')
            source = null;
        else if (key === 'SF') {
            if (source !== null)
                return fault('has a new `SF:` before the `end_of_record` of the last one', index + 1);
            source = line.slice(colon + 1).trim();
        }
        else if (key === 'DA') {
            const [, number, hits] = /^DA:(\d{1,9}),(\d{1,20})(?:,|\s*$)/.exec(line) ?? [];
            if (number === undefined || hits === undefined)
                return fault('has a `DA:` without line and hits', index + 1);
            if (source === null)
                return fault('has a `DA:` outside of an `SF:`', index + 1);
            note(files, source, Number(number), Number(hits) > 0);
        }
    }
    if (source !== null || (files.size > 0 && last !== 'end_of_record'))
        return fault('has no `end_of_record` at its end', lines.length, 'Cite the whole file: one that was cut proves nothing');
    if (!isLcov && text.trim() !== '')
        return (0,report/* unreadable */.O$)(path, `is neither ${(0,model_text/* oneOf */.yL)(['LCOV', 'Cobertura XML'], 'nor')}`, 'Cite the LCOV or Cobertura file of the run');
    return { kind: 'coverage', files };
}
function natural(written) {
    return written !== undefined && /^\d{1,20}$/.test(written) ? Number(written) : null;
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/coverage.ts




const usage = 'coverage: FILE >= 85%';
/** LCOV or Cobertura XML: at least so many lines were run, counted from the lines. */
const coverage = {
    name: 'coverage',
    usage,
    parse: (text) => {
        const cited = (0,citation/* fileAndRest */.YE)(text);
        const [, operator, percent] = /^(>=|>)\s*(\d{1,3}(?:\.\d{1,9})?)\s*%?$/.exec(cited?.rest ?? '') ?? [];
        if (cited === null || percent === undefined)
            return (0,citation/* notAs */.A8)(usage, text);
        if (Number(percent) > 100)
            return { kind: 'wrong', why: `asks for ${percent} %, which is more than everything` };
        return { kind: 'cited', file: cited.file, options: { isOver: operator === '>', percent } };
    },
    read: (files, { isOver, percent }) => {
        const readings = [];
        for (const file of files) {
            const reading = readCoverage(file);
            if (reading.kind === 'unreadable')
                return reading;
            readings.push(reading);
        }
        const { run, all } = totals(readings);
        if (all === 0)
            return (0,report/* unreadable */.O$)(files[0]?.path ?? '', 'has no line of code', 'Measure the coverage of code, and commit the report');
        // As whole numbers: a fraction in binary is not exact.
        const [units, scale] = scaled(percent);
        const [has, needs] = [BigInt(run) * 100n * scale, BigInt(all) * units];
        const says = `coverage is ${shown(run, all)} % (${String(run)} of ${(0,model_text/* count */.U9)(all, 'line')}), expected ${isOver ? '>' : '>='} ${percent} %`;
        return { kind: (isOver ? has > needs : has >= needs) ? 'passes' : 'fails', says, commits: [] };
    },
};
/**
 * The lines of all reports. Several reports of the same code, as of parts of the tests, are added up. A file that has other lines in
 * another report is another file of the same name, as in the packages of one repository.
 */
function totals(readings) {
    const merged = new Map();
    for (const { files } of readings)
        for (const [name, lines] of files) {
            const key = readings.length === 1 ? name : `${name}\n${[...lines.keys()].toSorted((a, b) => a - b).join()}`;
            const sum = merged.get(key) ?? new Map();
            merged.set(key, sum);
            for (const [line, isRun] of lines)
                sum.set(line, isRun || sum.get(line) === true);
        }
    let [run, all] = [0, 0];
    for (const lines of merged.values()) {
        all += lines.size;
        for (const isRun of lines.values())
            if (isRun)
                run += 1;
    }
    return { run, all };
}
/** "85.25" as 8525 hundredths. */
function scaled(percent) {
    const [whole = '0', fraction = ''] = percent.split('.');
    return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}
/** Percent with two decimals, rounded down, so that it never shows more than there is. */
function shown(run, all) {
    const hundredths = Number((BigInt(run) * 10000n) / BigInt(all));
    return `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
}

// EXTERNAL MODULE: ./src/model/skeleton.ts
var skeleton = __webpack_require__(542);
;// CONCATENATED MODULE: ./src/model/near-words.ts


/** At most this many words are suggested. */
const suggestionLimit = 3;
/** In characters; a longer word gets no suggestion. */
const lengthLimit = 80;
/** A sentence that suggests known words for an unknown one; '' where there are none. */
function didYouMeanWord(word, known) {
    const key = (0,skeleton/* skeleton */.q)(word.slice(0, lengthLimit));
    if (key === '')
        return '';
    const ranked = known
        .map((one) => ({ one, distance: distance(key, (0,skeleton/* skeleton */.q)(one.slice(0, lengthLimit))) }))
        .filter(({ one, distance: far }) => far <= Math.max(1, Math.floor(Math.min(key.length, one.length) / 3)))
        .toSorted((a, b) => a.distance - b.distance)
        .slice(0, suggestionLimit);
    const meant = ranked.length > 0 ? ranked.map(({ one }) => one) : known.filter((one) => isPartOf(key, (0,skeleton/* skeleton */.q)(one)));
    return meant.length === 0 ? '' : ` Did you mean ${(0,model_text/* oneOf */.yL)(meant.slice(0, suggestionLimit))}?`;
}
/** Whether a word is the beginning of a known word, or its last part, as the number of a signal after its gate. */
function isPartOf(word, known) {
    return (word.length > 2 && known.startsWith(word)) || known.endsWith((0,skeleton/* skeleton */.q)(` / ${word}`));
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

// EXTERNAL MODULE: ./src/model/source.ts
var source = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/read/documents/tracker/json.ts
var tracker_json = __webpack_require__(1042);
;// CONCATENATED MODULE: ./src/read/evidence/reports/json-report.ts




/** Reads a file as JSON. A repeated key is refused, because one reader takes its first value and another one its last. Never throws. */
function openJson({ path, text }) {
    const faultAt = (offset, why, fix) => (0,report/* unreadable */.O$)(path, why, fix, (0,source/* placeAt */.BW)((0,source/* openSource */.oD)(path, text), offset));
    const reading = (0,tracker_json/* readJson */.Vh)(text);
    if (reading.kind === 'error')
        return faultAt(reading.offset, `is not JSON: expected ${reading.expected}`, 'Cite the whole file as the tool wrote it');
    const { json } = reading;
    const [again] = (0,tracker_json/* repeatedKeys */.fg)(json);
    return again === undefined
        ? { kind: 'json', path, json, fault: (why, fix, at = json) => faultAt(at.start, why, fix) }
        : faultAt(again.start, `has the key ${(0,model_text/* quote */.hD)(again.key)} twice in one object`, 'Write each key once');
}
/** The member of an object; undefined where it is absent, or there is no object. */
function member(json, key) {
    return json?.kind === 'object' ? json.members.find((one) => one.key === key)?.value : undefined;
}
/** The items of an array; null where there is none. */
function items(json) {
    return json?.kind === 'array' ? json.items : null;
}
/** The string; null where there is none. */
function json_report_text(json) {
    return json?.kind === 'scalar' && typeof json.value === 'string' ? json.value : null;
}
/** Whether a value is a string with more than white space. */
function isFilled(json) {
    return (json_report_text(json) ?? '').trim() !== '';
}
/** The whole number from 0; null where there is none. */
function whole(json) {
    const value = json?.kind === 'scalar' ? json.value : null;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/json-path.ts

/** The steps of a path: a JSON Pointer (RFC 6901) where it begins with `/`, else keys and indexes with dots between; null where it is neither. */
function stepsOf(path) {
    const steps = path.startsWith('/') ? path.slice(1).split('/') : path.split('.');
    if (!path.startsWith('/'))
        return steps.includes('') ? null : steps;
    if (steps.some((step) => /~(?![01])/.test(step)))
        return null;
    return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** Follows steps: an index of a list is a whole number without leading zeros. */
function follow(json, steps) {
    let here = json;
    for (const step of steps) {
        const next = here.kind === 'array' && /^(?:0|[1-9]\d{0,8})$/.test(step) ? here.items[Number(step)] : member(here, step);
        if (next === undefined)
            return { nearest: here, lacks: step };
        here = next;
    }
    return { value: here };
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/naming.ts

/** At most this many names are in a message. */
const namedLimit = 3;
/** "`a`, `b`, `c` and 4 more": the first names of some things of which there are `total`. */
function named(first, total) {
    const shown = first.slice(0, namedLimit).map((name) => (0,model_text/* quote */.hD)(name));
    const more = total - shown.length;
    if (more > 0)
        return `${shown.join(', ')} and ${String(more)} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
/** "1 case was", "2 cases were", without the noun: "1 was". */
function were(number, done) {
    return `${String(number)} ${number === 1 ? 'was' : 'were'} ${done}`;
}
const commitNames = new Set([
    'commit',
    'sha',
    'revision',
    'git.commit',
    'git_commit',
    'git.sha',
    'git_sha',
    'vcs.revision',
    'github_sha',
    'github.sha',
]);
/** The commit that a named value is; none where the name is of another thing, or the value is not a whole SHA-1. */
function commitOf(name, value) {
    return typeof name === 'string' && commitNames.has(name.toLowerCase()) ? fullSha(value) : [];
}
/** The value as a commit; none where it is not 40 hexadecimal digits. */
function fullSha(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value) ? [value.toLowerCase()] : [];
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/json.ts






const operators = {
    '<=': (one, other) => one <= other,
    '>=': (one, other) => one >= other,
    '==': (one, other) => one === other,
    '!=': (one, other) => one !== other,
    '<': (one, other) => one < other,
    '>': (one, other) => one > other,
};
const json_usage = 'json: FILE PATH <= VALUE';
/** At most this many keys are compared with one that is not there. */
const nearLimit = 1000;
/** One value of a JSON file is as expected. */
const json = {
    name: 'json',
    usage: json_usage,
    parse: (written) => {
        const cited = (0,citation/* fileAndRest */.YE)(written);
        const [, quotedPath, plainPath, operator, value] = /^(?:"([^"]+)"|([^\s"<>=!]+))\s*([<>=!]+)\s*(\S.*)$/.exec(cited?.rest ?? '') ?? [];
        const path = quotedPath ?? plainPath;
        if (cited === null || path === undefined || operator === undefined || value === undefined)
            return (0,citation/* notAs */.A8)(json_usage, written);
        return conditionOf(cited.file, path, operator, value.trim());
    },
    read: (files, options) => {
        const commits = new Set();
        const says = [];
        for (const file of files) {
            const report = openJson(file);
            if (report.kind === 'unreadable')
                return report;
            const value = valueAt(report, options);
            if (typeof value === 'object')
                return value;
            for (const commit of commitsOf(report.json))
                commits.add(commit);
            const clause = `${(0,model_text/* quote */.hD)(options.path)} is ${json_shown(value)}, expected ${options.operator} ${json_shown(options.expected)}`;
            if (!operators[options.operator](value, options.expected))
                return { kind: 'fails', says: clause, commits: [...commits] };
            says.push(clause);
        }
        return { kind: 'passes', says: says.slice(0, 3).join(', '), commits: [...commits] };
    },
};
function conditionOf(file, path, operator, value) {
    const wrong = (why) => ({ kind: 'wrong', why });
    if (!Object.hasOwn(operators, operator))
        return wrong(operator === '='
            ? 'has `=`, which does not compare: write `==`'
            : `has ${(0,model_text/* quote */.hD)(operator)}, expected ${(0,model_text/* oneOf */.yL)(Object.keys(operators))}`);
    const steps = stepsOf(path);
    if (steps === null)
        return wrong(`has the path ${(0,model_text/* quote */.hD)(path)}, expected keys such as \`a.b.0\`, or a JSON Pointer such as \`/a/b/0\``);
    const expected = scalar(value);
    if (expected === null)
        return wrong(`has the value ${(0,model_text/* quote */.hD)(value)}, expected a number, a text in double quotes, \`true\` or \`false\``);
    if (typeof expected !== 'number' && operator !== '==' && operator !== '!=')
        return wrong(`compares the size of ${(0,model_text/* quote */.hD)(value)}, which is no number: write \`==\` or \`!=\``);
    return { kind: 'cited', file, options: { path, steps, operator: operator, expected } }; // a key, as was checked above
}
function scalar(written) {
    try {
        const value = JSON.parse(written);
        if (typeof value === 'number')
            return Number.isFinite(value) ? value : null;
        return typeof value === 'string' || typeof value === 'boolean' ? value : null;
    }
    catch {
        return null;
    }
}
function valueAt(report, { path, steps, expected }) {
    const found = follow(report.json, steps);
    if (!('value' in found)) {
        const keys = found.nearest.kind === 'object' ? found.nearest.members.slice(0, nearLimit).map(({ key }) => key) : [];
        const fix = `Correct the path.${didYouMeanWord(found.lacks, keys)}`.replace(/\.$/, '');
        return report.fault(`has no value at ${(0,model_text/* quote */.hD)(path)}: ${(0,model_text/* quote */.hD)(found.lacks)} is not there`, fix, found.nearest);
    }
    const value = found.value.kind === 'scalar' ? found.value.value : null;
    if (value === null || typeof value !== typeof expected)
        return report.fault(`has ${nameOf(found.value)} at ${(0,model_text/* quote */.hD)(path)}, expected ${typeNames[typeOf(expected)]}`, 'Correct the path, or the value that is compared', found.value);
    return typeof value === 'number' && !Number.isFinite(value)
        ? report.fault(`has a number at ${(0,model_text/* quote */.hD)(path)} that is too large to compare`, 'Write a smaller number', found.value)
        : value;
}
const typeNames = { string: 'a text', number: 'a number', boolean: '`true` or `false`' };
function typeOf(value) {
    return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
}
function nameOf(value) {
    if (value.kind === 'object')
        return 'an object';
    if (value.kind === 'array')
        return 'a list';
    return value.value === null ? '`null`' : typeNames[typeOf(value.value)];
}
function json_shown(value) {
    return typeof value === 'string' ? (0,model_text/* quote */.hD)(JSON.stringify(value)) : String(value);
}
function commitsOf(value) {
    return value.kind === 'object' ? value.members.flatMap((one) => commitOf(one.key, json_report_text(one.value))) : [];
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/junit-cases.ts


/** The root elements of JUnit XML. */
const junitRoots = ['testsuites', 'testsuite'];
/** Elements of runs that were repeated: what is in them does not count. */
const repeats = new Set(['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError']);
/** Reads the suites and cases of JUnit XML as they are written; nothing is judged. Never throws. */
function readJUnit(file) {
    const suites = [];
    const cases = [];
    const commits = [];
    const stack = [];
    const suiteOf = () => {
        const node = stack.findLast((one) => one !== null && ('suite' in one || 'open' in one)) ?? null;
        return node === null ? null : 'suite' in node ? node.suite : 'open' in node ? node.open.suite : null;
    };
    const wrong = readXml(file, junitRoots, {
        open: (name, attributes, place) => {
            const suite = suiteOf();
            const node = nodeOf(name, attributes, suite, { path: file.path, place });
            if (node !== null && 'suite' in node)
                suites.push(node.suite);
            if (name === 'property')
                commits.push(...commitOf(attributes['name'], attributes['value']));
            noteOutcome(name, attributes, stack);
            stack.push(node);
        },
        close: () => {
            const node = stack.pop() ?? null;
            if (node !== null && 'open' in node)
                cases.push(closeCase(node.open));
        },
    });
    return wrong ?? { kind: 'junit', suites, cases, commits };
}
function nodeOf(name, attributes, parent, { path, place }) {
    if (repeats.has(name))
        return { closed: true };
    if (name === 'testcase' && parent !== null)
        return { open: { attributes, suite: parent, failures: 0, errors: 0, isSkipped: false, isKnown: false } };
    if (name !== 'testsuite' && name !== 'testsuites')
        return null;
    if (parent !== null)
        parent.directSuites += 1;
    const none = { directCases: 0, directSuites: 0, cases: 0, skipped: 0, failed: 0, excused: 0, timeless: 0 };
    return { suite: { path, name: attributes['name'] ?? name, place, parent, attributes, ...none, isFailed: false } };
}
/** A failure counts for the nearest case or suite, however deep in it. */
function noteOutcome(name, attributes, stack) {
    if (name !== 'failure' && name !== 'error' && name !== 'skipped')
        return;
    const node = stack.findLast((one) => one !== null) ?? null;
    if (node === null || 'closed' in node)
        return;
    if ('suite' in node) {
        if (name !== 'skipped')
            node.suite.isFailed = true;
    }
    else if (name === 'failure')
        node.open.failures += 1;
    else if (name === 'error')
        node.open.errors += 1;
    else {
        node.open.isSkipped = true;
        // As TAP's `not ok # TODO`: Node's test runner writes a known failure with both elements, and calls the run a success.
        if (attributes['type'] === 'todo')
            node.open.isKnown = true;
    }
}
const notRun = new Set(['notrun', 'skipped', 'disabled', 'ignored', 'pending', 'suppressed']);
const failing = new Set(['fail', 'failed', 'failure', 'error', 'errored']);
function closeCase({ attributes, suite, failures, errors, isSkipped, isKnown }) {
    const words = [attributes['status'], attributes['result']].map((word) => (word ?? '').toLowerCase());
    const isExcused = isKnown && errors === 0;
    const isFailed = (failures > 0 && !isExcused) || errors > 0 || (!isExcused && words.some((word) => failing.has(word)));
    const state = isFailed ? 'failed' : isSkipped || words.some((word) => notRun.has(word)) ? 'skipped' : 'ran';
    const isTimeless = state === 'ran' && /^[0.]*0[0.]*$/.test(attributes['time'] ?? '');
    suite.directCases += 1;
    for (let one = suite; one !== null; one = one.parent) {
        one.cases += 1;
        if (state === 'skipped')
            one.skipped += 1;
        if (state === 'failed')
            one.failed += 1;
        if (isExcused)
            one.excused += failures;
        if (isTimeless)
            one.timeless += 1;
    }
    return { name: attributes['name'] ?? '', className: attributes['classname'] ?? '', suite, state, isTimeless };
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/junit-totals.ts


const fix = 'Cite the whole file as the tool wrote it; a file that was cut or edited proves nothing';
/**
 * What shows that a file was cut or edited: a suite that speaks of failures where none is in it, or of another number of tests
 * than there are cases. Null where there is nothing.
 */
function disagreement(suites) {
    for (const suite of suites) {
        const why = faultOf(suite);
        if (why !== null)
            return (0,report/* unreadable */.O$)(suite.path, `says in ${(0,model_text/* quote */.hD)(suite.name)} ${why}`, fix, suite.place);
    }
    return null;
}
/** How many cases of a suite are above the tests that it counts. Some tools write a case for a test that is only planned, but do not count it. */
function surplusOf(suite) {
    const tests = number(suite, 'tests');
    if (tests === null || !Number.isFinite(tests))
        return 0;
    const counts = countsOf(suite);
    const above = counts.filter((one) => one > tests);
    return counts.includes(tests) || above.length === 0 ? 0 : Math.min(...above) - tests;
}
/** Some tools count the cases at any depth, some only those directly in a suite, and Node's runner counts a suite in it as one test. */
function countsOf({ directCases, directSuites, cases }) {
    return [directCases, directCases + directSuites, cases];
}
function faultOf(suite) {
    const [tests, failures, errors] = [number(suite, 'tests'), number(suite, 'failures'), number(suite, 'errors')];
    if ([tests, failures, errors].some(Number.isNaN))
        return 'a total that is not a whole number';
    // Where a case failed, the report fails anyway, and tools differ in how they count it.
    if (suite.failed > 0 || suite.isFailed)
        return null;
    const said = (failures ?? 0) + (errors ?? 0);
    if (said > suite.excused)
        return `that it has ${(0,model_text/* count */.U9)(said, 'failure')}, but no case in it failed`;
    if (tests === null || countsOf(suite).includes(tests))
        return null;
    const most = Math.max(...countsOf(suite));
    const lost = tests - most;
    const isWrong = lost > 0 ? lost > unwritten(suite) : surplusOf(suite) > suite.timeless;
    return isWrong ? `that it has ${(0,model_text/* count */.U9)(tests, 'test')}, but it has ${(0,model_text/* count */.U9)(suite.cases, 'case')}` : null;
}
/** How many tests of a suite may have no case: skipped ones, which some tools count, but do not write. */
function unwritten(suite) {
    let most = 0;
    for (let one = suite; one !== null; one = one.parent) {
        // pytest 9 counts each part of a test (`subtests`) as a test of its own, but writes no case for it. It always writes this name.
        if (one.parent === null && one.name === 'pytest tests')
            return Infinity;
        const skipped = (number(one, 'skipped') ?? 0) + (number(one, 'disabled') ?? 0);
        most = Math.max(most, Number.isFinite(skipped) ? skipped - one.skipped : 0);
    }
    return most;
}
/** A total; null where it is absent, NaN where it is not a whole number. */
function number({ attributes }, name) {
    const written = attributes[name];
    if (written === undefined)
        return null;
    return /^\s*\d{1,9}\s*$/.test(written) ? Number(written) : NaN;
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/junit.ts







const junit_usage = 'junit: FILE [case="NAME"]';
/** At most this many names are compared with one that is not there: more of them would take long. */
const junit_nearLimit = 2000;
/** JUnit XML of any tool: at least one case ran, and none failed. */
const junit = {
    name: 'junit',
    usage: junit_usage,
    parse: (text) => {
        const cited = (0,citation/* fileAndRest */.YE)(text);
        if (cited === null)
            return (0,citation/* notAs */.A8)(junit_usage, text);
        if (cited.rest === '')
            return { kind: 'cited', file: cited.file, options: { case: null } };
        const name = cited.rest.startsWith('case=') ? (0,citation/* optionValue */.TN)(cited.rest.slice('case='.length)) : null;
        return name === null ? (0,citation/* notAs */.A8)(junit_usage, text) : { kind: 'cited', file: cited.file, options: { case: name } };
    },
    read: (files, options) => {
        const suites = [];
        const cases = [];
        const commits = new Set();
        for (const file of files) {
            const reading = readJUnit(file);
            if (reading.kind === 'unreadable')
                return reading;
            for (const suite of reading.suites)
                suites.push(suite);
            for (const one of reading.cases)
                cases.push(one);
            for (const commit of reading.commits)
                commits.add(commit);
        }
        const [first] = files;
        return judge({ path: first?.path ?? '', suites, cases, commits: [...commits] }, options);
    },
};
function judge({ path, suites, cases, commits }, options) {
    const counted = options.case === null ? cases : cases.filter((one) => isNamed(one, options.case ?? ''));
    if (options.case !== null && counted.length === 0)
        return noSuchCase(path, options.case, cases);
    const around = options.case === null ? suites : ancestors(counted);
    const failure = failureOf(counted, around);
    if (failure !== null)
        return { kind: 'fails', says: failure, commits };
    const wrong = disagreement(suites);
    if (wrong !== null)
        return wrong;
    const planned = options.case === null ? surplus(suites) : counted.filter(mayBePlanned).length;
    const plain = counted.filter(({ state }) => state === 'ran').length;
    const ran = Math.max(0, plain - planned);
    const skipped = counted.length - ran;
    if (ran === 0) {
        const why = skipped === 0 ? 'has no test case' : `has no case that ran: ${were(skipped, 'skipped')}`;
        return (0,report/* unreadable */.O$)(path, why, 'Run the tests, and commit their report');
    }
    return passing(ran, skipped, options, commits);
}
function passing(ran, skipped, { case: name }, commits) {
    const of = name === null ? '' : ` of the name ${(0,model_text/* quote */.hD)(name)}`;
    const says = `${(0,model_text/* count */.U9)(ran, 'case')}${of} passed${skipped === 0 ? '' : `, ${were(skipped, 'skipped')}`}`;
    return { kind: 'passes', says, commits };
}
function isNamed({ name, className }, wanted) {
    return name === wanted || `${className}.${name}` === wanted;
}
function failureOf(cases, suites) {
    const failed = cases.filter(({ state }) => state === 'failed');
    if (failed.length > 0) {
        const names = failed.slice(0, namedLimit).map(({ name, className }) => (name === '' ? className : name));
        return `${String(failed.length)} of ${(0,model_text/* count */.U9)(cases.length, 'case')} failed: ${named(names, failed.length)}`;
    }
    const broken = suites.filter(({ isFailed }) => isFailed);
    return broken.length === 0
        ? null
        : `${(0,model_text/* count */.U9)(broken.length, 'suite')} failed outside of the cases: ${named(broken.slice(0, namedLimit).map(({ name }) => name), broken.length)}`;
}
/** The cases that were only planned, as far as the totals show. A suite and the one around it may both show the same. */
function surplus(suites) {
    const roots = suites.filter(({ parent }) => parent === null);
    const inner = suites.filter(({ directCases }) => directCases > 0);
    const sum = (some) => some.reduce((total, suite) => total + surplusOf(suite), 0);
    return Math.max(sum(roots), sum(inner));
}
function mayBePlanned(one) {
    return one.isTimeless && ancestors([one]).some((suite) => surplusOf(suite) > 0);
}
function ancestors(cases) {
    const found = new Set();
    for (const { suite } of cases)
        for (let one = suite; one !== null && !found.has(one); one = one.parent)
            found.add(one);
    return [...found];
}
function noSuchCase(path, wanted, cases) {
    const names = [...new Set(cases.slice(0, junit_nearLimit).map(({ name }) => name))];
    const fix = `Correct the name of the case.${didYouMeanWord(wanted, names)}`;
    return (0,report/* unreadable */.O$)(path, `has no case of the name ${(0,model_text/* quote */.hD)(wanted)}`, fix.replace(/\.$/, ''));
}
/** In UTF-16 code units; the root element of a report is not further down. */
const headLimit = 10_000;
/** Whether a file plainly is JUnit XML, whatever it is called: its first element says so. */
function isJUnit(text) {
    if (!/^\s{0,100}</.test(text.slice(0, 200)))
        return false;
    const first = /<(?![?!])([^\s/>]{1,20})/.exec(text.slice(0, headLimit).replace(/<!--[^]*?-->/g, ''))?.[1];
    return junitRoots.some((name) => name === first);
}

// EXTERNAL MODULE: ./src/read/documents/formats/matrix.ts
var matrix = __webpack_require__(7609);
;// CONCATENATED MODULE: ./src/read/evidence/reports/matrix.ts






const matrix_usage = 'matrix: FILE';
/** In UTF-16 code units; a longer first line is no header, and would take long to compare with the known names. */
const headerLimit = 10_000;
/** The status file of a command matrix: every command exited with 0. */
const matrix_matrix = {
    name: 'matrix',
    usage: matrix_usage,
    parse: (text) => {
        const cited = (0,citation/* fileAndRest */.YE)(text);
        return cited?.rest === '' ? { kind: 'cited', file: cited.file, options: null } : (0,citation/* notAs */.A8)(matrix_usage, text);
    },
    read: (files) => {
        const rows = [];
        for (const file of files) {
            const found = rowsOf(file);
            if ('kind' in found)
                return found;
            for (const row of found)
                rows.push(row);
        }
        const failed = rows.filter(({ exitCode }) => exitCode !== '0');
        if (failed.length === 0)
            return { kind: 'passes', says: `${(0,model_text/* count */.U9)(rows.length, 'command')} exited with 0`, commits: [] };
        const names = failed
            .slice(0, namedLimit)
            .map(({ names: [name = ''], exitCode }) => `${(0,model_text/* quote */.hD)(name)} with ${(0,model_text/* quote */.hD)(exitCode)}`);
        const more = failed.length > names.length ? ` and ${String(failed.length - names.length)} more` : '';
        const says = `${String(failed.length)} of ${(0,model_text/* count */.U9)(rows.length, 'command')} did not exit with 0: ${names.join(', ')}${more}`;
        return { kind: 'fails', says, commits: [] };
    },
};
function rowsOf({ path, text }) {
    if (text.slice(0, headerLimit).search(/[\r\n]/) < 0 && text.length > headerLimit)
        return (0,report/* unreadable */.O$)(path, 'has a first line that is too long for a header', 'Cite the status file of a command matrix');
    const { lacks, doubtful, rows, place } = (0,matrix/* readMatrix */.y)((0,source/* openSource */.oD)(path, text));
    // `cmd` or `command` comes with the backticks between the two names.
    if (lacks.length > 0)
        return (0,report/* unreadable */.O$)(path, `lacks the column ${lacks.map((name) => `\`${name}\``).join(' and ')}`, 'Add it to the first line, after a tab', place);
    if (doubtful.length > 0)
        return (0,report/* unreadable */.O$)(path, `has columns that are there twice, or almost have the name of one that is read: ${(0,model_text/* oneOf */.yL)(doubtful.slice(0, namedLimit), 'and')}`, 'Correct the first line', place);
    return rows.length > 0 ? rows : (0,report/* unreadable */.O$)(path, 'has no command', 'Add a line for each command that was run', place);
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/sarif-levels.ts

/** The levels of SARIF 2.1.0 (section 3.27.10), the least first. */
const levels = ['none', 'note', 'warning', 'error'];
function isAtLeast(level, limit) {
    return levels.indexOf(level) >= levels.indexOf(limit);
}
/** The rules of the driver and of its extensions, in this order. */
function rulesOf(run) {
    const tool = member(run, 'tool');
    const extensions = items(member(tool, 'extensions')) ?? [];
    return { components: [member(tool, 'driver'), ...extensions].map(componentOf) };
}
/** The level of a result; `undefined` where it has a word that SARIF does not know. */
function levelOf(result, rules) {
    const kind = json_report_text(member(result, 'kind')) ?? 'fail';
    // What passed, does not apply or only informs has no level; what somebody must still look at counts as if it failed.
    if (kind === 'pass' || kind === 'notApplicable' || kind === 'informational')
        return 'none';
    if (kind !== 'fail' && kind !== 'open' && kind !== 'review')
        return undefined;
    const own = member(result, 'level');
    return own === undefined ? (ruleLevel(result, rules) ?? 'warning') : levels.find((level) => level === json_report_text(own));
}
/** Whether somebody suppressed a result, and nobody has yet to agree. */
function isSuppressed(result) {
    const suppressions = items(member(result, 'suppressions')) ?? [];
    return (suppressions.length > 0 &&
        suppressions.every((one) => {
            const status = member(one, 'status');
            return one.kind === 'object' && (status === undefined || json_report_text(status) === 'accepted');
        }));
}
/** Whether a result is only in an older scan. */
function isGone(result) {
    return json_report_text(member(result, 'baselineState')) === 'absent';
}
function ruleIdOf(result) {
    return json_report_text(member(result, 'ruleId')) ?? json_report_text(member(member(result, 'rule'), 'id')) ?? 'a rule without an id';
}
function componentOf(component) {
    const rules = items(member(component, 'rules')) ?? [];
    const byIndex = rules.map((rule) => {
        const word = json_report_text(member(member(rule, 'defaultConfiguration'), 'level'));
        return levels.find((level) => level === word) ?? null;
    });
    const byId = new Map();
    rules.forEach((rule, index) => {
        const id = json_report_text(member(rule, 'id'));
        if (id !== null && !byId.has(id))
            byId.set(id, byIndex[index] ?? null);
    });
    return { byIndex, byId };
}
function ruleLevel(result, { components }) {
    const reference = member(result, 'rule');
    const index = whole(member(reference, 'index')) ?? whole(member(result, 'ruleIndex'));
    const inComponent = whole(member(member(reference, 'toolComponent'), 'index'));
    // Index 0 of `tool.extensions` is the second component; without a component the driver is meant.
    const component = components[inComponent === null ? 0 : inComponent + 1];
    if (index !== null && component !== undefined && index < component.byIndex.length)
        return component.byIndex[index] ?? null;
    const id = json_report_text(member(result, 'ruleId')) ?? json_report_text(member(reference, 'id')) ?? '';
    // `CA1000/1` is a result of the rule `CA1000` (section 3.27.5).
    const ids = [id, id.slice(0, Math.max(0, id.lastIndexOf('/')))];
    for (const one of ids)
        for (const { byId } of components) {
            const level = byId.get(one);
            if (level !== undefined)
                return level;
        }
    return null;
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/sarif.ts





const sarif_usage = 'sarif: FILE [level<error]';
/** SARIF 2: the scan was done and successful, and found nothing at or above the level that is not suppressed. */
const sarif = {
    name: 'sarif',
    usage: sarif_usage,
    parse: (written) => {
        const cited = (0,citation/* fileAndRest */.YE)(written);
        const [, word = 'error'] = /^level\s*<\s*([a-z]+)$/.exec(cited?.rest ?? '') ?? [];
        const below = levels.find((level) => level === word);
        if (cited === null || below === undefined || (cited.rest !== '' && !cited.rest.startsWith('level')))
            return (0,citation/* notAs */.A8)(sarif_usage, written);
        return /^(?:$|level\s*<\s*[a-z]+$)/.test(cited.rest)
            ? { kind: 'cited', file: cited.file, options: { below } }
            : (0,citation/* notAs */.A8)(sarif_usage, written);
    },
    read: (files, { below }) => {
        const found = [];
        const commits = new Set();
        let [aborted, all] = [null, 0];
        for (const file of files) {
            const scan = scanOf(openJson(file), below);
            if ('kind' in scan)
                return scan;
            aborted ??= scan.aborted;
            all += scan.results;
            for (const rule of scan.found)
                found.push(rule);
            for (const commit of scan.commits)
                commits.add(commit);
        }
        const named3 = named(found.slice(0, namedLimit), found.length);
        const at = `at level ${below} or above`;
        const failing = `${String(found.length)} of ${(0,model_text/* count */.U9)(all, 'result')} ${found.length === 1 ? 'is' : 'are'} ${at}: ${named3}`;
        const says = aborted ??
            (found.length > 0 ? failing : all === 0 ? 'it has no results' : `it has ${(0,model_text/* count */.U9)(all, 'result')}, none ${at}`);
        return { kind: aborted === null && found.length === 0 ? 'passes' : 'fails', says, commits: [...commits] };
    },
};
function scanOf(report, below) {
    if (report.kind === 'unreadable')
        return report;
    const fault = (why, at) => report.fault(why, 'Cite the SARIF file of a scan that was done', at);
    const version = member(report.json, 'version');
    if (!/^2\.\d/.test(json_report_text(version) ?? ''))
        return fault('is not SARIF of version 2', version);
    const runs = items(member(report.json, 'runs'));
    if (runs === null || runs.length === 0)
        return fault('has no run');
    const scans = [];
    for (const run of runs) {
        const scan = runOf(run, below, fault);
        if ('kind' in scan)
            return scan;
        scans.push(scan);
    }
    return {
        aborted: scans.find(({ aborted }) => aborted !== null)?.aborted ?? null,
        results: scans.reduce((sum, { results }) => sum + results, 0),
        found: scans.flatMap(({ found }) => found),
        commits: scans.flatMap(({ commits }) => commits),
    };
}
function runOf(run, below, fault) {
    const name = member(member(member(run, 'tool'), 'driver'), 'name');
    if (!isFilled(name))
        return fault('has a run without `tool.driver.name`', run);
    const results = items(member(run, 'results'));
    // Section 3.14.23: without `results` the scan was not done, which is other than that it found nothing.
    if (results === null)
        return fault(`has no list of results of ${(0,model_text/* quote */.hD)(json_report_text(name) ?? '')}, so the scan was not done`, run);
    const rules = rulesOf(run);
    const found = [];
    for (const result of results) {
        const level = result.kind === 'object' ? levelOf(result, rules) : undefined;
        if (level === undefined)
            return fault('has a result of an unknown level or kind', result);
        if (isAtLeast(level, below) && !isSuppressed(result) && !isGone(result))
            found.push(ruleIdOf(result));
    }
    const provenance = items(member(run, 'versionControlProvenance')) ?? [];
    const commits = provenance.flatMap((one) => fullSha(json_report_text(member(one, 'revisionId'))));
    const invocations = member(run, 'invocations');
    if (invocations !== undefined && items(invocations) === null)
        return fault('has `invocations` that are no list', invocations);
    const aborted = (items(invocations) ?? []).some(isAborted)
        ? `${(0,model_text/* quote */.hD)(json_report_text(name) ?? '')} says that its run was not successful`
        : null;
    return { aborted, results: results.length, found, commits };
}
function isAborted(invocation) {
    const successful = member(invocation, 'executionSuccessful');
    if (!(successful?.kind === 'scalar' && successful.value === true))
        return true;
    const notifications = items(member(invocation, 'toolExecutionNotifications')) ?? [];
    return notifications.some((one) => json_report_text(member(one, 'level')) === 'error');
}
/** Whether a file plainly is SARIF, whatever it is called. */
function isSarif(content) {
    if (!/^\s*\{/.test(content) || !content.includes('"runs"') || !content.includes('"version"'))
        return false;
    const report = openJson({ path: '', text: content });
    if (report.kind === 'unreadable')
        return false;
    return /^2\.\d/.test(json_report_text(member(report.json, 'version')) ?? '') && items(member(report.json, 'runs')) !== null;
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/sbom-formats.ts



/** SPDX 2.x: the fields that section 6 and 7 of https://spdx.github.io/spdx-spec/v2.3/ require of a document and its packages. */
function readSpdx(json, fault) {
    const version = member(json, 'spdxVersion');
    if (!/^SPDX-2\.\d+$/.test(json_report_text(version) ?? ''))
        return fault('is SPDX of another version than 2', version);
    const lost = ['SPDXID', 'dataLicense', 'name', 'documentNamespace'].find((key) => !isFilled(member(json, key)));
    if (lost !== undefined)
        return fault(`lacks ${(0,model_text/* quote */.hD)(lost)}`);
    if (json_report_text(member(json, 'SPDXID')) !== documentId)
        return fault(`has another \`SPDXID\` than ${(0,model_text/* quote */.hD)(documentId)}`);
    const info = member(json, 'creationInfo');
    if (!isFilled(member(info, 'created')) || !(items(member(info, 'creators')) ?? []).some(isFilled))
        return fault('lacks `creationInfo` with `created` and `creators`', info);
    const packages = items(member(json, 'packages')) ?? [];
    if (packages.length === 0)
        return fault('lists no package');
    for (const one of packages)
        for (const key of ['name', 'SPDXID', 'downloadLocation'])
            if (!isFilled(member(one, key)))
                return fault(`has a package without ${(0,model_text/* quote */.hD)(key)}`, one);
    const described = describedBy(json);
    const products = packages.filter((one) => described.has(json_report_text(member(one, 'SPDXID')) ?? ''));
    const versions = products.map((one) => json_report_text(member(one, 'versionInfo')) ?? '');
    return { packages: packages.length, versions, commits: [] };
}
const documentId = 'SPDXRef-DOCUMENT';
function describedBy(json) {
    const listed = (items(member(json, 'documentDescribes')) ?? []).map((one) => json_report_text(one) ?? '');
    const related = (items(member(json, 'relationships')) ?? []).flatMap((one) => {
        const [from, type, to] = ['spdxElementId', 'relationshipType', 'relatedSpdxElement'].map((key) => json_report_text(member(one, key)));
        if (type === 'DESCRIBES' && from === documentId)
            return [to ?? ''];
        return type === 'DESCRIBED_BY' && to === documentId ? [from ?? ''] : [];
    });
    return new Set([...listed, ...related]);
}
/** The versions of CycloneDX that have the fields that are read: https://cyclonedx.org/specification/overview/ */
const cycloneVersions = new Set(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']);
/** CycloneDX 1.2 to 1.7. */
function readCycloneDx(json, fault) {
    const format = member(json, 'bomFormat');
    if (json_report_text(format) !== 'CycloneDX')
        return fault('has another `bomFormat` than `CycloneDX`', format);
    const version = member(json, 'specVersion');
    if (!cycloneVersions.has(json_report_text(version) ?? ''))
        return fault('has no `specVersion` from `1.2` to `1.7`', version);
    const components = items(member(json, 'components')) ?? [];
    if (components.length === 0)
        return fault('lists no component');
    for (const one of components)
        for (const key of ['type', 'name'])
            if (!isFilled(member(one, key)))
                return fault(`has a component without ${(0,model_text/* quote */.hD)(key)}`, one);
    const metadata = member(json, 'metadata');
    const product = member(metadata, 'component');
    const commits = (items(member(metadata, 'properties')) ?? []).flatMap((one) => commitOf(json_report_text(member(one, 'name')), json_report_text(member(one, 'value'))));
    const versions = product === undefined ? [] : [json_report_text(member(product, 'version')) ?? ''];
    return { packages: components.length, versions, commits };
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/sbom.ts




const sbom_usage = 'sbom: FILE [version={version}]';
/** SPDX 2 or CycloneDX in JSON: it is whole, names at least one package and, where this is asked, the version of the product. */
const sbom = {
    name: 'sbom',
    usage: sbom_usage,
    parse: (written) => {
        const cited = (0,citation/* fileAndRest */.YE)(written);
        if (cited === null)
            return (0,citation/* notAs */.A8)(sbom_usage, written);
        if (cited.rest === '')
            return { kind: 'cited', file: cited.file, options: { version: null } };
        const version = cited.rest.startsWith('version=') ? (0,citation/* optionValue */.TN)(cited.rest.slice('version='.length)) : null;
        return version === null ? (0,citation/* notAs */.A8)(sbom_usage, written) : { kind: 'cited', file: cited.file, options: { version } };
    },
    read: (files, options, context) => {
        const wanted = wantedVersion(options, context);
        const bills = [];
        for (const file of files) {
            const bill = billOf(file, wanted);
            if ('kind' in bill)
                return bill;
            bills.push(bill);
        }
        const wrong = bills.find(({ isRight }) => !isRight);
        const commits = [...new Set(bills.flatMap((bill) => bill.commits))];
        return wrong === undefined
            ? {
                kind: 'passes',
                says: bills
                    .map(({ says }) => says)
                    .slice(0, 3)
                    .join(', '),
                commits,
            }
            : { kind: 'fails', says: wrong.says, commits };
    },
};
function wantedVersion({ version }, context) {
    if (!version?.includes('{version}'))
        return version;
    return context.version === null ? null : version.replaceAll('{version}', context.version);
}
function billOf(file, wanted) {
    const report = openJson(file);
    if (report.kind === 'unreadable')
        return report;
    const fault = (why, at) => report.fault(why, 'Cite the whole SBOM (SPDX 2 or CycloneDX in JSON) as the tool wrote it', at);
    const isSpdx = member(report.json, 'spdxVersion') !== undefined;
    if (!isSpdx && member(report.json, 'bomFormat') === undefined)
        return fault('is neither SPDX 2 nor CycloneDX in JSON: it has neither `spdxVersion` nor `bomFormat`');
    const bill = isSpdx ? readSpdx(report.json, fault) : readCycloneDx(report.json, fault);
    if ('kind' in bill)
        return bill;
    const list = `it lists ${String(bill.packages)} ${bill.packages === 1 ? 'package' : 'packages'}`;
    if (wanted === null)
        return { says: list, isRight: true, commits: bill.commits };
    const [version] = bill.versions;
    if (version === undefined)
        return fault('names no version of the product that it describes');
    const other = bill.versions.find((one) => one !== wanted);
    return other === undefined
        ? { says: `${list} of version ${(0,model_text/* quote */.hD)(wanted)}`, isRight: true, commits: bill.commits }
        : {
            says: `it describes version ${(0,model_text/* quote */.hD)(other)}, expected ${(0,model_text/* quote */.hD)(wanted)}`,
            isRight: false,
            commits: bill.commits,
        };
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/tap-lines.ts
/** In UTF-16 code units; what follows in a longer line is only read for its directive and its `{`. */
const nameLimit = 500;
/** What a line of TAP 12 to 14 says; null where it says nothing, as a comment or the output of a test. */
function tapLine(line) {
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const text = line.slice(indent);
    const plan = /^1\.\.(\d{1,9})(?=\s|$)/.exec(text);
    if (plan !== null)
        return { kind: 'plan', indent, tests: Number(plan[1]) };
    if (/^\}\s*$/.test(text))
        return { kind: 'close', indent };
    if (/^---(?:\s|$)/.test(text))
        return { kind: 'block', indent };
    if (/^bail out!/i.test(text))
        return { kind: 'bail', indent, why: text.slice('bail out!'.length).trim() };
    const test = /^(not )?ok(?=\s|$)[ \t]*(?:(\d{1,9})(?=\s|$))?/.exec(text);
    if (test === null)
        return null;
    const rest = text.slice(test[0].length).trimEnd();
    const hash = directiveAt(rest);
    return {
        kind: 'test',
        indent,
        isOk: test[1] === undefined,
        number: test[2] === undefined ? null : Number(test[2]),
        name: rest
            .slice(0, Math.min(hash?.at ?? rest.length, nameLimit))
            .trim()
            .replace(/^- ?/, '')
            // As vitest writes it.
            .replace(/ # time=[\d.]{1,20}ms(?: \{)?$/, ''),
        directive: hash?.kind ?? null,
        opens: /(?:^|\s)\{$/.test(rest.slice(-2)),
    };
}
/** The first `#` after white space that names a directive. */
function directiveAt(text) {
    for (const { index } of text.matchAll(/#/g)) {
        const word = /^#[ \t]{0,9}(skip|todo)(?:ped|ping)?(?![\w-])/i.exec(text.slice(index, index + 24))?.[1];
        // An escaped `\#` has a backslash before it.
        if (word !== undefined && (index === 0 || /\s/.test(text.charAt(index - 1))))
            return { at: index, kind: word.toLowerCase() === 'skip' ? 'skip' : 'todo' };
    }
    return null;
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/tap-tests.ts


/** How deep tests may nest. */
const tap_tests_depthLimit = 100;
/** Counts the tests of a stream: those that have parts are not counted themselves. Never throws. */
function readTap(text) {
    const root = newLevel(0);
    const state = { levels: [root], block: null, line: 0, fault: null, bail: null };
    let last = null;
    for (const line of text.split(/\r\n|\n|\r/)) {
        state.line += 1;
        if (state.block !== null) {
            if (/^[ \t]*\.\.\.\s*$/.test(line) && indentOf(line) <= state.block)
                state.block = null;
            continue;
        }
        const found = tapLine(line);
        if (found !== null)
            take(state, found);
        if (line.trim() !== '')
            last = found;
    }
    end(state, root, last?.kind === 'test' && !/[\r\n]$/.test(text));
    const { ran, other, failed } = root;
    return { ran, other, failed, bail: state.bail, fault: state.fault };
}
function newLevel(indent) {
    const none = { plan: null, tests: 0, ran: 0, other: 0, parts: null, pending: null, isAfterPlan: false };
    return { indent, ...none, numbers: new Set(), failed: [] };
}
function indentOf(line) {
    return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}
function take(state, found) {
    if (found.kind === 'bail') {
        state.bail ??= found.why;
        return;
    }
    if (found.kind === 'block') {
        // Only below a test, and indented: everywhere else three hyphens are the output of a test.
        if (found.indent > 0)
            state.block = found.indent;
        return;
    }
    if (found.kind === 'close') {
        closeBrace(state, found.indent);
        return;
    }
    const level = levelAt(state, found.indent);
    if (level === null)
        return;
    if (found.kind === 'plan') {
        if (level.plan !== null)
            fault(state, 'has two plans');
        level.plan = found.tests;
        level.isAfterPlan = level.tests > 0;
    }
    else
        addTest(state, level, found);
}
/** The level of an indentation: the deeper ones end; null where it is too deep. */
function levelAt(state, indent) {
    leaveDeeper(state, indent);
    const top = state.levels.at(-1);
    if (top === undefined || top.indent === indent)
        return top ?? null;
    if (state.levels.length > tap_tests_depthLimit) {
        fault(state, `nests tests deeper than ${String(tap_tests_depthLimit)} levels`);
        return null;
    }
    const level = newLevel(indent);
    if (top.parts !== null && top.parts.indent > indent) {
        level.parts = top.parts;
        top.parts = null;
    }
    state.levels.push(level);
    return level;
}
/** Ends all levels that are deeper than an indentation; they are parts of a test of the level above. */
function leaveDeeper(state, indent) {
    for (;;) {
        const [above, level] = state.levels.slice(-2);
        if (above === undefined || level === undefined || level.indent <= indent)
            return;
        state.levels.pop();
        finish(state, level);
        above.parts = above.parts === null ? level : together(above.parts, level);
    }
}
/** Ends a level: it must be whole. What failed below it without a test of its own counts for it. */
function finish(state, level) {
    if (level.pending !== null)
        fault(state, 'ends in the middle of a test: a `}` is missing');
    if (level.plan !== null && level.plan !== level.tests)
        fault(state, `plans ${(0,model_text/* count */.U9)(level.plan, 'test')}, but has ${String(level.tests)}`);
    if (level.parts !== null)
        append(level.failed, level.parts.failed);
}
/** Not by spreading: a call takes only so many arguments. */
function append(to, some) {
    for (const one of some)
        to.push(one);
}
/** Both, in the first one: to copy a list at each line would take long. */
function together(one, other) {
    append(one.failed, other.failed);
    const { failed } = one;
    const [tests, ran] = [one.tests + other.tests, one.ran + other.ran];
    return { indent: Math.max(one.indent, other.indent), tests, ran, other: one.other + other.other, failed };
}
function addTest(state, level, test) {
    if (level.isAfterPlan)
        fault(state, 'has a test after the plan that ends the run');
    level.tests += 1;
    if (test.number !== null) {
        if (level.numbers.has(test.number))
            fault(state, `has two tests of the number ${String(test.number)}`);
        level.numbers.add(test.number);
    }
    if (level.pending !== null)
        fault(state, 'has a test in the middle of another one: a `}` is missing');
    if (test.opens)
        level.pending = test;
    else
        settle(level, test);
}
/** Counts a test with its parts; only what is known to fail may fail. */
function settle(level, test) {
    const { parts } = level;
    level.parts = null;
    if (test.directive === 'todo') {
        level.other += 1;
        return;
    }
    const failed = parts?.failed ?? [];
    if (failed.length > 0)
        append(level.failed, failed);
    else if (!test.isOk)
        level.failed.push(test.name);
    else if (test.directive === 'skip')
        level.other += 1;
    else if (parts === null || parts.tests === 0)
        level.ran += 1;
    if (parts !== null && parts.tests > 0 && test.directive === null) {
        level.ran += parts.ran;
        level.other += parts.other;
    }
}
function closeBrace(state, indent) {
    // A lone brace is the output of a test.
    if (!state.levels.some((one) => one.indent === indent && one.pending !== null))
        return;
    leaveDeeper(state, indent);
    const level = state.levels.at(-1);
    if (level?.pending == null)
        return;
    const test = level.pending;
    level.pending = null;
    settle(level, test);
}
function end(state, root, isCut) {
    if (state.block !== null)
        fault(state, 'ends in the middle of the diagnostics of a test');
    leaveDeeper(state, 0);
    finish(state, root);
    if (root.plan === null && root.tests > 0)
        fault(state, 'has no plan such as `1..12`');
    if (isCut)
        fault(state, 'ends in the middle of a line');
}
function fault(state, why) {
    state.fault ??= { line: state.line, why };
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/tap.ts





const tap_usage = 'tap: FILE';
/** TAP (Test Anything Protocol) 12 to 14: the plan is kept, nothing failed, and at least one test ran. */
const tap = {
    name: 'tap',
    usage: tap_usage,
    parse: (text) => {
        const cited = (0,citation/* fileAndRest */.YE)(text);
        return cited?.rest === '' ? { kind: 'cited', file: cited.file, options: null } : (0,citation/* notAs */.A8)(tap_usage, text);
    },
    read: (files) => {
        const failed = [];
        let [ran, other] = [0, 0];
        const tests = () => ran + other + failed.length;
        let fault = null;
        for (const file of files) {
            const reading = readTap(file.text);
            if (reading.bail !== null)
                return { kind: 'fails', says: `the run was aborted${why(reading.bail)}`, commits: [] };
            for (const name of reading.failed)
                failed.push(name);
            ran += reading.ran;
            other += reading.other;
            fault ??= reading.fault === null ? null : faultIn(file, reading.fault);
        }
        if (failed.length > 0) {
            const says = `${String(failed.length)} of ${(0,model_text/* count */.U9)(tests(), 'test')} failed: ${named(failed, failed.length)}`;
            return { kind: 'fails', says, commits: [] };
        }
        if (fault !== null)
            return fault;
        if (ran === 0)
            return (0,report/* unreadable */.O$)(files[0]?.path ?? '', other === 0 ? 'has no test' : `has no test that ran: ${were(other, 'skipped or only planned')}`, 'Run the tests, and commit what they print');
        const more = other === 0 ? '' : `, ${were(other, 'skipped or only planned')}`;
        return { kind: 'passes', says: `${(0,model_text/* count */.U9)(ran, 'test')} passed${more}`, commits: [] };
    },
};
function why(bail) {
    return bail === '' ? '' : `: ${(0,model_text/* quote */.hD)(bail)}`;
}
function faultIn(file, fault) {
    const fix = 'Cite the whole output of a run; a file that was cut proves nothing';
    return (0,report/* unreadable */.O$)(file.path, fault.why, fix, { line: fault.line, column: 1 });
}
/** Whether a file plainly is TAP, whatever it is called: its first line says so, and it has a plan and a test. */
function isTap(text) {
    const first = /^\s{0,100}(\S[^\r\n]{0,200})/.exec(text.slice(0, 400))?.[1] ?? '';
    if (/^TAP version \d+\s*$/.test(first))
        return true;
    if (!/^(?:1\.\.\d+(?:\s|$)|(?:not )?ok \d+(?:\s|$))/.test(first))
        return false;
    return /^1\.\.\d+[ \t]*(?:#.*)?\r?$/m.test(text) && /^(?:not )?ok \d+\b/m.test(text);
}

;// CONCATENATED MODULE: ./src/read/evidence/reports/index.ts








/** Every format of reports. A new format needs one file in this folder and one line here. */
const reportFormats = [
    (0,report/* anyFormat */.oi)(junit),
    (0,report/* anyFormat */.oi)(tap),
    (0,report/* anyFormat */.oi)(sarif),
    (0,report/* anyFormat */.oi)(coverage),
    (0,report/* anyFormat */.oi)(sbom),
    (0,report/* anyFormat */.oi)(matrix_matrix),
    (0,report/* anyFormat */.oi)(json),
];
/** The format of a name. Throws where there is none. */
function formatNamed(name) {
    const format = reportFormats.find((one) => one.name === name);
    if (format === undefined)
        throw new Error(`there is no format ${name}`);
    return format;
}
/**
 * What a file says that is cited without a format, if its content plainly is JUnit XML, TAP or SARIF; null for any other file,
 * which is known from its beginning. Never throws. Pure.
 */
function plainly(file) {
    const one = (0,report/* withoutMark */.E_)(file);
    const context = { version: null };
    if (isJUnit(one.text))
        return junit.read([one], { case: null }, context);
    if (isTap(one.text))
        return tap.read([one], null, context);
    return isSarif(one.text) ? sarif.read([one], { below: 'error' }, context) : null;
}


/***/ })

};
