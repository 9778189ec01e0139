export const id = 286;
export const ids = [286];
export const modules = {

/***/ 7206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** A wrong input or argument. The message names it, and says what is accepted. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 5286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readInThreads),
  w: () => (/* binding */ readWithin)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./src/model/problem.ts
var problem = __webpack_require__(8734);
// EXTERNAL MODULE: ./src/model/source.ts
var source = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/read/documents/bounds/readers.ts + 4 modules
var readers = __webpack_require__(9329);
;// CONCATENATED MODULE: ./src/read/documents/bounds/small.ts
/*
 * Any text within these bounds is read in two or three seconds at most, so it does not need its own thread. The ledgers of real projects, even with ten thousand rows, are within them, and take much less.
 */
const rowLimit = 12_000;
const proseLimit = 1500;
const emptyLimit = 3000;
const proseCharacters = 120_000;
const lineCharacters = 4000;
/**
 * Limits for characters that begin markup, because the parser may have to search for its end: in one line, in a paragraph, in the whole text. A tag counts as three.
 */
const markupLimits = { line: 80, together: 2000, all: 70_000 };
/** Whether a Markdown text is so small and plain that it needs no time limit. Linear. */
function isSmallAndPlain(text) {
    let [rows, prose, empty, characters] = [0, 0, 0, 0];
    let [before, isTable] = ['', false];
    let [together, all] = [0, 0];
    for (let start = 0; start <= text.length;) {
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        const line = text.slice(start, Math.min(end, start + lineCharacters + 1));
        start = end + 1;
        if (line.length > lineCharacters || (line.includes('\r', 1) && line.indexOf('\r') < line.length - 1))
            return false;
        const isRow = line.startsWith('|');
        const markup = (line.match(/[[\]*_~`&!\\>]/g) ?? []).length + 3 * (line.split('<').length - 1);
        if (line.trim() === '' || (isTable && isRow))
            together = 0;
        if (line.trim() === '')
            empty += 1;
        else if (isTable && isRow)
            rows += 1;
        else {
            prose += 1;
            characters += line.length;
        }
        together += markup;
        all += markup;
        if (markup > markupLimits.line || together > markupLimits.together || all > markupLimits.all)
            return false;
        if (rows > rowLimit || prose > proseLimit || empty > emptyLimit || characters > proseCharacters)
            return false;
        isTable = isRow && (isTable || isDelimiter(line, before));
        before = line;
    }
    return true;
}
/** Whether a line makes the line before it the header of a table: only rows of tables are read one by one. */
function isDelimiter(line, header) {
    return /^[ \t|:-]+\r?$/.test(line) && header.startsWith('|') && pipes(line) === pipes(header);
}
function pipes(line) {
    return line
        .replaceAll('\\|', '')
        .replace(/\|\s*$/, '')
        .split('|').length;
}

;// CONCATENATED MODULE: ./src/read/documents/bounds/read-within.ts






/** In milliseconds: the longest time for reading one document. */
const deadline = 4000;
/** What a thread may use, in MiB. The stack is as large as in the main thread: the limits of nesting were chosen for that. */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
let script = null;
/** Sets the script of the threads that read documents. Until this is called, all documents are read in this thread. The script must run `serve.ts`. */
function readInThreads(path) {
    script = path;
}
/**
 * Reads a document by one of the readers: a small and plain one in this thread, any other in a thread that is stopped when its time is over, because the time of a Markdown parser has no bound. Never throws because of the content of the document.
 */
async function readWithin(name, source, option) {
    const call = { name, path: source.path, text: source.text, option };
    const known = readings.find((one) => isSame(one.call, call));
    if (known !== undefined)
        return await known.outcome; // the same name, so the same type
    const outcome = read(source, call);
    readings.unshift({ call, outcome });
    readings.length = Math.min(readings.length, readingsKept);
    return await outcome;
}
/** Recent readings, the newest first: head, base and history often have the same document, and reading takes most of the time of a run. */
const readings = [];
/** Enough for the documents of head and base; each may be as large as a document can be. */
const readingsKept = 4;
function isSame(one, other) {
    return (one.name === other.name &&
        one.path === other.path &&
        one.text === other.text &&
        (0,external_node_util_.isDeepStrictEqual)(one.option, other.option));
}
async function read(source, call) {
    if (script !== null && !isSmallAndPlain(source.text))
        return await inThread(script, call);
    const reader = readers/* readers */.X[call.name]; // the option belongs to this name
    return { kind: 'read', value: reader(source, call.option) };
}
function inThread(path, call) {
    return new Promise((resolve) => {
        const worker = new external_node_worker_threads_.Worker(path, { workerData: call, resourceLimits, stdout: true, stderr: true });
        const refuse = (why) => {
            const message = `The document ${why}. Shorten it, or remove nested and repeated markup.`;
            finish({ kind: 'refused', problem: (0,problem/* problem */.CC)('document-size', (0,source/* startOf */.GH)(call.path), message) });
        };
        const timer = setTimeout(() => {
            refuse(`could not be read within ${String(deadline / 1000)} seconds`);
        }, deadline);
        const finish = (outcome) => {
            clearTimeout(timer);
            resolve(outcome);
            void worker.terminate();
        };
        worker.on('message', (value) => {
            finish({ kind: 'read', value });
        });
        worker.on('error', (error) => {
            refuse(`could not be read: ${error.message.split('\n', 1)[0]?.slice(0, 200) ?? ''}`);
        });
        worker.on('exit', () => {
            refuse('could not be read: the parser gave up');
        });
    });
}


/***/ }),

/***/ 2165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ answer)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/show/render/log.ts
var log = __webpack_require__(1240);
;// CONCATENATED MODULE: ./src/run/commands/index.ts
/** Every command, in the order of the help. A new command needs one file in this folder and one line here. */
const commands = [
    { name: 'check', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(801), __webpack_require__.e(874), __webpack_require__.e(198), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 4673))).check },
    { name: 'status', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(801), __webpack_require__.e(874), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 3336))).status },
    { name: 'explain', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(801), __webpack_require__.e(874), __webpack_require__.e(733)]).then(__webpack_require__.bind(__webpack_require__, 5733))).explain },
    { name: 'init', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(801), __webpack_require__.e(874), __webpack_require__.e(198), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 6758))).init },
    { name: 'set', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(801), __webpack_require__.e(874), __webpack_require__.e(162), __webpack_require__.e(668)]).then(__webpack_require__.bind(__webpack_require__, 2668))).set },
    { name: 'review', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(801), __webpack_require__.e(874), __webpack_require__.e(162), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 9918))).review },
    { name: 'sync', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(801), __webpack_require__.e(874), __webpack_require__.e(162), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 7529))).sync },
    { name: 'history', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(801), __webpack_require__.e(874), __webpack_require__.e(760)]).then(__webpack_require__.bind(__webpack_require__, 4379))).history },
    { name: 'badge', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(801), __webpack_require__.e(874), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 6347))).badge },
    { name: 'pack', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(801), __webpack_require__.e(874), __webpack_require__.e(198), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 2691))).pack },
    { name: 'verify-pack', load: async () => (await __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 5689))).verifyPack },
];
/** The command that runs where none is named. */
const defaultCommand = 'check';

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
;// CONCATENATED MODULE: ./src/run/version.ts
/** The version of this build, the same as in package.json; a test compares them. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./src/run/cli/program.ts




/** Runs what a command line asks for: a command, its help, or the version. Throws `UsageError`, or an error where the environment fails. */
async function runCommandLine(args, here) {
    let printed = '';
    const outcomes = [];
    const program = new esm/* Command */.uB('gate-ledger')
        .description('May this ship? Judges a signal ledger and a gate tracker, and says which gates are open.')
        .version(version, '-v, --version', 'print the version')
        .helpOption('-h, --help', 'print the help of a command')
        .helpCommand('help [command]', 'print the help of a command')
        .addHelpText('after', after)
        .exitOverride()
        .configureOutput({ writeOut: (text) => (printed += text), writeErr: ignore });
    const given = withCommand(args);
    const named = commands.filter(({ name }) => name === given[0]);
    // Help, and a hint at a name that is meant, need all commands.
    for (const one of await Promise.all((named.length > 0 ? named : commands).map(({ load }) => load())))
        addCommand(program, one, async (values, operands) => {
            outcomes.push(await one.run(values, here, ...operands));
        });
    try {
        await program.parseAsync(given, { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode !== 0)
            throw new errors/* UsageError */.e(error.message.replace(/^error: /, ''));
    }
    return outcomes[0] ?? { text: printed, decision: 'pass' };
}
const after = `
Without a command, ${defaultCommand} runs. Exit status: 0 pass; 1 block, a problem in verify-pack, or a change in sync --check; 2 wrong usage, or a failed environment.`;
function addCommand(program, { name, summary, operands, options }, run) {
    const sub = program.command(name).summary(summary).description(capitalized(summary));
    for (const { name: operand, help, isRepeated } of operands) {
        if (isRepeated === true)
            sub.argument(`<${operand}...>`, help);
        else
            sub.argument(`<${operand}>`, help, (given) => checked(given));
    }
    for (const [flag, option] of Object.entries(options))
        sub.addOption(toOption(flag, option));
    sub.action(async (...given) => {
        const values = sub.opts();
        const named = Object.entries(options).map(([flag, option]) => [flag, values[camelCased(flag)] ?? absent(option)]);
        // The values belong to the command's own options.
        await run(Object.fromEntries(named), given.slice(0, operands.length).flat().map(String));
    });
}
function toOption(flag, option) {
    if ('isFlag' in option)
        return new esm/* Option */.c$(`--${flag}`, option.help);
    const { value, help, choices, check, isRequired, isRepeated } = option;
    const made = new esm/* Option */.c$(`--${flag} <${value}>`, help).makeOptionMandatory(isRequired === true);
    if (choices !== undefined)
        return made.choices(choices).default(choices[0]);
    if (isRepeated !== true)
        return made.argParser((given) => checked(given, check));
    return made.argParser((given, before) => [
        ...(before ?? []),
        checked(given, check),
    ]);
}
/** The value of an option that was not given. */
function absent(option) {
    if ('isFlag' in option)
        return false;
    return option.isRepeated === true ? [] : null;
}
/** Returns a valid value. Throws with what is expected instead. */
function checked(given, check) {
    const wrong = given === '' ? 'Expected a value that is not empty.' : (check?.(given) ?? null);
    if (wrong !== null)
        throw new esm/* InvalidArgumentError */.Di(wrong);
    return given;
}
/** The command line, with the default command added where it names none. */
function withCommand(args) {
    const [first] = args;
    const isTold = first !== undefined && (!first.startsWith('-') || ['-h', '--help', '-v', '--version'].includes(first));
    return isTold ? [...args] : [defaultCommand, ...args];
}
/** The name of an option's value in commander. */
function camelCased(flag) {
    return flag.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[?!.]$/.test(text) ? '' : '.'}`;
}
function ignore() {
    // errors are thrown, and reported in one place
}

;// CONCATENATED MODULE: ./src/run/cli/answer.ts




/** Answers a command line. Never throws. */
async function answer(args, here) {
    try {
        const { text, decision } = await runCommandLine(args, here);
        return { status: decision === 'pass' ? 0 : 1, stdout: text, stderr: '' };
    }
    catch (error) {
        const why = (0,log/* logLine */.B)(`gate-ledger: ${error instanceof Error ? error.message : String(error)}`);
        const hint = error instanceof errors/* UsageError */.e ? `See ${helpFor(args)}.\n` : '';
        return { status: 2, stdout: '', stderr: `${why}\n${hint}` };
    }
}
/** The command line that prints the help of the given command, or of all commands where none is named. */
function helpFor([first]) {
    const named = commands.find(({ name }) => name === first);
    return `gate-ledger ${named === undefined ? '' : `${named.name} `}--help`;
}


/***/ }),

/***/ 9286:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _read_documents_bounds_read_within_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5286);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2165);
/* harmony import */ var _color_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8771);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6629);





// A reader that closes the pipe early, such as `head`, is not a failure.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
// The bundle is one script, which also runs as the thread that reads large documents.
(0,_read_documents_bounds_read_within_js__WEBPACK_IMPORTED_MODULE_1__/* .readInThreads */ .t)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ''));
const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .startProgress */ .o)((line) => process.stderr.write(line));
const { status, stdout, stderr } = await (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answer */ .Z)(process.argv.slice(2), {
    directory: process.cwd(),
    color: (0,_color_js__WEBPACK_IMPORTED_MODULE_4__/* .mayColor */ .d)(process.env, process.stdout.isTTY),
    progress: progress.say,
});
progress.end();
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mayColor)
/* harmony export */ });
/** Whether text for a stream may have colours: by https://no-color.org and https://force-color.org, else only on a terminal. */
function mayColor(env, isTerminal) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    const force = env['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return isTerminal && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 6629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var _show_render_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1240);

/** In milliseconds: a shorter wait needs no message. */
const patience = 1000;
/** Reports what is being done, one line each, once it takes more than a second. */
function startProgress(write, delay = patience) {
    let [now, isLate] = ['Working', false];
    const tell = () => {
        write(`${(0,_show_render_log_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(now)} …\n`);
    };
    const timer = setTimeout(() => {
        isLate = true;
        tell();
    }, delay);
    timer.unref();
    return {
        say: (what) => {
            if (what === now)
                return;
            now = what;
            if (isLate)
                tell();
        },
        end: () => {
            clearTimeout(timer);
            isLate = false;
        },
    };
}


/***/ }),

/***/ 1240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);

/**
 * Untrusted text as one line of a job's log that is no workflow command. The runner reads `::command::` at a line's start,
 * white space left out, and `##[command]` anywhere in it: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function logLine(untrusted) {
    return (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledOut */ .Si)(untrusted.replace(/[\r\n]+/g, ' '))
        .replace(/^(\s*):/, '$1\u200B:')
        .replaceAll('##[', '#\u200B#[');
}


/***/ })

};
