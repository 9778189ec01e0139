export const id = 581;
export const ids = [581];
export const modules = {

/***/ 8675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage),
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8422);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8750);



const formats = ['text', 'json', 'markdown'];
const historyFormats = ['text', 'json'];
const usage = `Usage: gate-ledger [check] [options]
       gate-ledger history [options]
       gate-ledger badge [options]
       gate-ledger pack --out FOLDER [options]
       gate-ledger verify-pack FOLDER

check        judges the signal ledger and the gate tracker of a repository: may this ship?
history      shows what they declared at each commit that changed them; evidence is not checked for past commits
badge        draws how many gates of a commit are GO, as SVG
pack         judges a commit, and where it passes writes ledger, tracker, policy, report, and all evidence of what
             is GO to a folder that is absent or empty, or holds the same pack
verify-pack  checks a pack

  --ledger FILE      the ledger; else the only file named signal-ledger.md
  --tracker FILE     the tracker; else gate-tracker.json beside the ledger
  --policy FILE      the policy; else .github/gate-ledger.yml, where there is one
  --mode MODE        check, pack: auto, ${_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI.join(', ')}; auto is release with --tag, else report
  --tag TAG          check, pack: judge for this release tag, be it made or not: with --head TAG its commit
  --base REV         check, pack: show what changed since the merge base with REV
  --head REV         this commit; else check takes the working tree, and the others HEAD
  --fail-on WHAT     check, pack: ${_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .failOns */ .FE.join(', ')}: what blocks in review and report (default error)
  --format FORMAT    check: ${formats.join(', ')} (default text); history: ${historyFormats.join(', ')}
  --out PATH         pack: the folder of the pack; badge: the file to write, else standard output
  --help, --version, -h

Exit status: 0 pass, 1 block or, of verify-pack, a problem, 2 wrong usage or the environment failed.
`;
/** The options that each command takes. */
const optionsOf = {
    check: ['ledger', 'tracker', 'policy', 'mode', 'tag', 'base', 'head', 'fail-on', 'format'],
    history: ['ledger', 'tracker', 'policy', 'head', 'format'],
    badge: ['ledger', 'tracker', 'policy', 'head', 'out'],
    pack: ['ledger', 'tracker', 'policy', 'mode', 'tag', 'base', 'head', 'fail-on', 'out'],
    'verify-pack': [],
};
const commands = Object.keys(optionsOf);
/** Reads the command line. Throws one `UsageError` that names what is wrong and what is accepted. */
function readArguments(args) {
    const { values, positionals } = parsed(args);
    if (values.help === true)
        return { command: 'help' };
    if (values.version === true)
        return { command: 'version' };
    const [name = 'check', ...operands] = positionals;
    if (name === 'help')
        return { command: name };
    const command = commands.find((one) => one === name);
    if (command === undefined)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`unknown command ${JSON.stringify(name)}, expected ${commands.join(', ')}`);
    const taken = optionsOf[command];
    const foreign = Object.keys(values).find((option) => !taken.includes(option));
    if (foreign !== undefined)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${foreign}: not an option of ${command}`);
    const [folder, ...more] = command === 'verify-pack' ? operands : [undefined, ...operands];
    if (more.length > 0)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`unexpected argument ${JSON.stringify(more[0])}`);
    switch (command) {
        case 'check':
            return { command, format: chosen('--format', values.format, formats, 'text'), ...asked(values) };
        case 'history':
            return { command, format: chosen('--format', values.format, historyFormats, 'text'), ...where(values) };
        case 'badge':
            return { command, out: values.out ?? null, ...where(values) };
        case 'pack':
            return { command, out: given('--out FOLDER', values.out), ...asked(values) };
        case 'verify-pack':
            return { command, folder: given('the folder of a pack', folder) };
    }
}
function where({ ledger, tracker, policy, head }) {
    return { ledger: ledger ?? null, tracker: tracker ?? null, policy: policy ?? null, head: head ?? null };
}
function asked(values) {
    if (values.tag !== undefined && !_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .tagName */ .wZ.test(values.tag))
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--tag: unexpected ${JSON.stringify(values.tag)}, expected the name of a tag, without refs/tags/`);
    return {
        ...where(values),
        mode: chosen('--mode', values.mode, ['auto', ..._settings_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI], 'auto'),
        tag: values.tag ?? null,
        base: values.base ?? null,
        failOn: chosen('--fail-on', values['fail-on'], _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .failOns */ .FE, 'error'),
    };
}
function given(name, value) {
    if (value === undefined || value === '')
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`missing ${name}`);
    return value;
}
function parsed(args) {
    const text = { type: 'string' };
    const flag = { type: 'boolean' };
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                ledger: text,
                tracker: text,
                policy: text,
                mode: text,
                tag: text,
                base: text,
                head: text,
                'fail-on': text,
                format: text,
                out: text,
                help: { ...flag, short: 'h' },
                version: flag,
            },
        });
    }
    catch (error) {
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(error instanceof Error ? error.message : String(error));
    }
}
function chosen(name, value, accepted, fallback) {
    const match = value === undefined ? fallback : accepted.find((one) => one === value);
    if (match === undefined)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name}: unexpected ${JSON.stringify(value)}, expected ${accepted.join(', ')}`);
    return match;
}


/***/ }),

/***/ 6716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  cd: () => (/* binding */ commit),
  EK: () => (/* binding */ judgeHere),
  _f: () => (/* binding */ pathFromRoot)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(8750);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/policy/load-policy.ts
var load_policy = __webpack_require__(6403);
// EXTERNAL MODULE: ./src/judge.ts + 12 modules
var judge = __webpack_require__(7407);
// EXTERNAL MODULE: ./src/documents/problem.ts
var problem = __webpack_require__(9905);
// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
// EXTERNAL MODULE: ./src/compare.ts
var compare = __webpack_require__(5344);
;// CONCATENATED MODULE: ./src/render/markdown.ts

/** The most characters of one untrusted text that are shown; a table of long cells reads badly, and the report has them whole. */
const textLimit = 200;
// GitHub makes links or images of these in any text, escaped or not: mentions, issues, addresses, commits, emoji. A zero-width
// space parts them.
const linked = /@(?=[\w-])|#(?=\d)|GH-(?=\d)|(?<=www)\.|:(?=\/\/)|(?:mailto|xmpp):|:(?=[\w+-]+:)|[0-9a-f]{6}(?=[0-9a-f])/gi;
/** Untrusted text as Markdown that shows just that text, on one line, in a table cell too. */
function markdown_text(untrusted) {
    return clipped(untrusted)
        .replace(linked, (match) => `${match}\u200B`)
        .replace(/[!-/:-@[-`{-~]/g, (mark) => `\\${mark}`)
        .replaceAll('\u200B', '&#8203;');
}
/** Untrusted text as a code span; nothing in a code span is a link, a mention or an image. */
function markdown_code(untrusted) {
    const content = clipped(untrusted);
    if (content === '')
        return '';
    const runs = [...content.matchAll(/`+/g)].map(([run]) => run.length);
    const fence = '`'.repeat(Math.max(0, ...runs) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** A code span in a table cell, where a pipe would end the cell. */
function codeCell(untrusted) {
    return markdown_code(untrusted).replaceAll('|', '\\|');
}
/** A table; cells are Markdown already. No rows, no table. */
function table(header, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line), ''];
}
/** A section under a heading; none where there are no lines. */
function section(title, lines) {
    return lines.length === 0 ? [] : [`#### ${title}`, '', ...lines];
}
/** At most `rows` of the entries, and how many are left out; no entries, no lines. */
function capped(entries, rows, lines) {
    if (entries.length <= rows)
        return entries.length === 0 ? [] : lines(entries);
    const dropped = `${String(entries.length - rows)} ${rows === 0 ? '' : 'more '}not shown here; the report has them all.`;
    return [...(rows === 0 ? [] : lines(entries.slice(0, rows))), dropped, ''];
}
/** A folded section; none where there are no lines. */
function folded(summary, lines) {
    return lines.length === 0 ? [] : ['<details>', `<summary>${summary}</summary>`, '', ...lines, '</details>', ''];
}
/** The rows that are tried, most first. */
const ladder = (/* unused pure expression or super */ null && ([400, 200, 100, 50, 20, 5]));
/** How long a text is: GitHub counts some in characters and some in bytes. */
const inBytes = (text) => Buffer.byteLength(text);
const inCharacters = (text) => text.length;
/** The rendering with the most rows a list that is within `limit`, else the one without rows. */
function withRows(render, limit, size = inCharacters) {
    for (const rows of ladder) {
        const rendering = render(rows);
        if (size(rendering) <= limit)
            return rendering;
    }
    return render(0);
}
function clipped(untrusted) {
    const characters = [...(0,documents_text/* spelledOut */.Si)(untrusted.replace(/\s+/g, ' ').trim())];
    return characters.length > textLimit ? `${characters.slice(0, textLimit).join('')}…` : characters.join('');
}

// EXTERNAL MODULE: ./src/render/wording.ts + 1 modules
var wording = __webpack_require__(5998);
;// CONCATENATED MODULE: ./src/render/change-list.ts



/** The signal changes as list items, by kind: from which status to which, and what else differs. */
function changeList({ changes, signals }, rows) {
    const byId = new Map(signals.map((signal) => [signal.id, signal]));
    const ranked = compare/* signalChangeKinds */.is.flatMap((kind) => (changes?.signals ?? []).filter((change) => change.kind === kind));
    return capped(ranked, rows, (shown) => [...shown.map((change) => changeItem(change, byId.get(change.id))), '']);
}
function changeItem(change, signal) {
    const title = signal?.title ?? '';
    const name = `${markdown_code(change.id)}${title === '' ? '' : ` ${markdown_text(title)}`}`;
    const also = change.fields.filter((field) => field !== 'status').map((field) => fieldNames[field]);
    const alsoChanged = also.length === 0
        ? ''
        : `; changed ${also.length > 1 ? `${also.slice(0, -1).join(', ')} and ` : ''}${also.at(-1) ?? ''}`;
    return `- **${change.kind}** ${name}: ${statuses(change)}${standing(change, signal)}${alsoChanged}`;
}
/** What a row says and what stands are two things where an error touches it. */
function standing({ to }, signal) {
    return signal === undefined || to === null || signal.effective === to
        ? ''
        : ` (stands ${(0,wording/* statusWord */.Hm)(signal.effective)})`;
}
const fieldNames = {
    gate: 'gate',
    title: 'title',
    owner: 'owner',
    code: 'code path',
    evidence: 'evidence',
    exit: 'exit criterion',
};
function statuses({ kind, from, to }) {
    const word = (status) => (status === null ? 'unknown status' : (0,wording/* statusWord */.Hm)(status));
    if (kind === 'added')
        return word(to);
    if (kind === 'removed')
        return `was ${word(from)}`;
    return from === to ? word(to) : `${word(from)} → ${word(to)}`;
}

;// CONCATENATED MODULE: ./src/render/finding-list.ts


/** The most characters of one message that are shown; the report has it whole. */
const messageLimit = 1000;
/** Findings as list items, each with a link to its file and line at the judged commit. */
function findingList(findings, blobUrl, rows) {
    return capped(findings, rows, (shown) => [
        ...shown.map(({ path, line, rule, message }) => {
            const where = markdown_code(`${path}:${String(line)}`);
            const link = blobUrl === null ? where : `[${where}](${blobUrl}/${urlPath(path)}#L${String(line)})`;
            return `- **${rule}** ${messageMarkdown(message)} ${link}`;
        }),
        '',
    ]);
}
/** A path in a link of Markdown: `encodeURIComponent` leaves parentheses, which would end the link. */
function urlPath(path) {
    const encoded = (0,documents_text/* wellFormed */.ES)(path).split('/').map(encodeURIComponent).join('/');
    return encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A message has its values between backticks; these stay code, all else is text. */
function messageMarkdown(message) {
    const shown = message.length > messageLimit ? `${message.slice(0, messageLimit)}…` : message;
    return shown
        .split(/(`[^`]*`)/)
        .map((part, index, parts) => {
        if (/^`[^`]+`$/.test(part))
            return markdown_code(part.slice(1, -1));
        // Between two spans without a space the backticks would make one of them.
        return part === '' && index > 0 && index < parts.length - 1 ? ' ' : spaced(part);
    })
        .join('');
}
function spaced(part) {
    if (part === '')
        return '';
    const [, lead = '', middle = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
    return `${lead === '' ? '' : ' '}${markdown_text(middle)}${trail === '' ? '' : ' '}`;
}

;// CONCATENATED MODULE: ./src/render/gate-table.ts


/** The most gates of which none is left out. */
const gatesAtOnce = 8;
/** The gates that a reader must see: all of a few; of many those that the change touches, that stand otherwise than declared, or for which a release waits. */
function tellingGates({ gates, signals, changes, findings }) {
    if (gates.length <= gatesAtOnce)
        return gates;
    const changed = new Set(changes?.signals.map(({ id }) => id));
    const touched = new Set([
        ...(changes?.gates ?? []).map(({ id }) => id),
        ...signals.filter(({ id }) => changed.has(id)).map(({ gate }) => gate),
        ...findings.filter(({ blocks }) => blocks).map(({ gate }) => gate),
    ]);
    return gates.filter(({ id, declared, effective }) => touched.has(id) || differs(declared, effective));
}
/** Gates with how many of their required signals are GO, and what the tracker declares where it says otherwise; those that were removed come last. */
function gateTable(gates, changes, rows) {
    const byId = new Map(changes?.gates.map((change) => [change.id, change]));
    const removed = changes?.gates.filter(({ kind }) => kind === 'removed') ?? [];
    const cells = [
        ...gates.map((gate) => () => [
            `${codeCell(gate.id)}${gate.name === null ? '' : ` ${markdown_text(gate.name)}`}${gate.required ? '' : ' (not required here)'}`,
            `${(0,wording/* statusWord */.Hm)(gate.effective).replaceAll('-', unbroken)}${note(gate, byId.get(gate.id))}`,
            `${codeCell(progressBar(gate.go, gate.total))} ${String(gate.go)}&nbsp;of&nbsp;${String(gate.total)}`,
        ]),
        ...removed.map(({ id, from }) => () => [codeCell(id), `removed (was declared ${from ?? 'nothing'})`, '']),
    ];
    return capped(cells, rows, (shown) => table(['Gate', 'Status', 'Signals GO'], shown.map((row) => row())));
}
/** A hyphen at which a narrow cell does not break "NO-GO"; a word joiner follows it. */
const unbroken = '-&#8288;';
function note({ declared, effective }, change) {
    if (change?.kind === 'changed')
        return ` (declared ${change.from ?? 'nothing'} → ${change.to ?? 'nothing'})`;
    if (differs(declared, effective))
        return ` (declared ${declared ?? ''})`;
    return change === undefined ? '' : ` (${change.kind})`;
}
function differs(declared, effective) {
    return declared !== null && declared !== effective;
}
/** Ten cells, of which the last is filled only where all are GO. */
function progressBar(go, total) {
    const filled = total === 0 ? 0 : Math.floor((10 * go) / total);
    return `${'█'.repeat(filled)}${'░'.repeat(10 - filled)}`;
}

;// CONCATENATED MODULE: ./src/render/open-signals.ts


/** The work list of whoever runs the release: open signals by owner, in the order of the ledger, each with what closes it. */
function openSignals(open, rows) {
    return capped(byOwner(open), rows, (shown) => [
        ...shown.flatMap((signal, index) => {
            const before = shown[index - 1];
            const isFirst = before === undefined || ownerOf(before) !== ownerOf(signal);
            return isFirst
                ? [...(index === 0 ? [] : ['']), `**${markdown_text(ownerOf(signal)) || 'Nobody'}**`, '', item(signal)]
                : [item(signal)];
        }),
        '',
    ]);
}
function byOwner(signals) {
    const groups = new Map();
    for (const signal of signals) {
        const group = groups.get(ownerOf(signal));
        if (group === undefined)
            groups.set(ownerOf(signal), [signal]);
        else
            group.push(signal);
    }
    return [...groups.values()].flat();
}
function ownerOf({ owner }) {
    return owner?.trim() ?? '';
}
function item({ id, title, effective, exit }) {
    const name = title === null || title === '' ? '' : ` ${markdown_text(title)}`;
    const until = exit === null || exit === '' ? '' : `. Exit: ${markdown_text(exit)}`;
    return `- ${markdown_code(id)}${name}: ${(0,wording/* statusWord */.Hm)(effective)}${until}`;
}

;// CONCATENATED MODULE: ./src/render/body.ts








/**
 * The report as Markdown, the same for comment, check run and job summary. A list or table has at most `rows` rows and says how
 * many it leaves out; with none, what is left is bounded, whatever the documents say.
 */
function body(report, comparison, blobUrl, rows) {
    const { changes, findings, gates } = report;
    const blocking = findings.filter(({ blocks }) => blocks);
    const others = findings.filter(({ blocks }) => !blocks);
    const open = report.signals.filter(({ effective }) => effective !== 'GO');
    const telling = tellingGates(report);
    const allGates = telling.length === gates.length ? [] : gateTable(gates, changes, rows);
    return [
        `### ${(0,wording/* title */.DD)(report, markdown_code)}`,
        '',
        (0,wording/* decisionSentence */.II)(report).replace(/^\w+/, (word) => `**${word}**`),
        '',
        ...section(`What blocks (${String(blocking.length)})`, findingList(blocking, blobUrl, rows)),
        ...section(`Signal changes (${String(changes?.signals.length ?? 0)})`, changeList(report, rows)),
        ...section('Gates', gateTable(telling, changes, rows)),
        ...folded(`All gates (${String(gates.length)})`, allGates),
        ...folded(`Open signals by owner (${String(open.length)})`, openSignals(open, rows)),
        ...folded(`Also found (${severityCounts(others)})`, findingList(others, blobUrl, rows)),
        `${judged(report, comparison)}.`,
        '',
    ].join('\n');
}
/** The report in one line, for whoever need not know more. */
function quietLine(report, comparison) {
    return `${title(report, code)}. ${judged(report, comparison)}.\n`;
}
function severityCounts(findings) {
    const counts = problem/* severities */.gO.map((severity) => [findings.filter((one) => one.severity === severity).length, severity]);
    return counts.flatMap(([number, severity]) => (number === 0 ? [] : [(0,documents_text/* count */.U9)(number, severity)])).join(', ');
}
/** Which commits the reader looks at. */
function judged(report, comparison) {
    const { sha, headSha, tag } = report.subject;
    const merged = headSha !== null && headSha !== sha ? `, the merge of ${markdown_code((0,wording/* short */.h0)(headSha))}` : '';
    const forTag = tag === null ? '' : ` for the tag ${markdown_code(tag)}`;
    return `Judged ${sha === null ? (0,wording/* short */.h0)(sha) : markdown_code((0,wording/* short */.h0)(sha))}${merged}${forTag}; ${(0,wording/* comparisonClause */.Lz)(report, comparison, markdown_code)}`;
}

// EXTERNAL MODULE: ./src/render/terminal.ts
var terminal = __webpack_require__(1518);
// EXTERNAL MODULE: ./src/render/json.ts
var json = __webpack_require__(5104);
// EXTERNAL MODULE: ./src/repository/commits.ts
var commits = __webpack_require__(8894);
;// CONCATENATED MODULE: ./src/repository/lazily.ts
/** Makes a value when it is first asked for, and only once. */
function lazily(make) {
    let made;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./src/release/release-source.ts


/** Asks GitHub where there is a token, and the clone for what it knows as well. */
function releaseSource({ git, commit, event, github }) {
    const connect = lazily(github ?? (() => Promise.resolve(noGitHub)));
    return {
        commit,
        tag: async (name) => {
            const answer = await (await connect()).tag(name);
            return answer?.kind === 'tag' ? answer : await tagWithoutGitHub(git, event, name, answer);
        },
        branch: async (name) => {
            if (commit === null)
                return { kind: 'off' };
            const answer = (await (0,commits/* isOnBranch */.sL)(git, commit, name)) ?? (await (await connect()).isOnBranch(name, commit));
            if (answer === null)
                return { kind: 'missing' };
            return typeof answer === 'boolean' ? { kind: answer ? 'on' : 'off' } : answer;
        },
        assets: async (tag) => {
            const release = event.kind === 'tag' && event.tag === tag ? event.release : null;
            if (release === null)
                return { kind: 'no-release' };
            const answer = await (await connect()).assets(release);
            return 'kind' in answer ? answer : { kind: 'listed', assets: answer };
        },
        provenance: async (digest) => {
            const answer = await (await connect()).hasProvenance(digest);
            return typeof answer === 'boolean' ? { kind: answer ? 'found' : 'none' } : answer;
        },
    };
}
const noToken = { kind: 'unknown', why: 'only GitHub knows, and there is no token to ask it with' };
const unasked = () => Promise.resolve(noToken);
const noGitHub = { tag: unasked, isOnBranch: unasked, assets: unasked, hasProvenance: unasked };
/** A tag that GitHub does not have (null), or cannot be asked about: what the clone has, else the commit that the event is about. */
async function tagWithoutGitHub(git, event, name, answer) {
    const isOfEvent = event.kind === 'tag' && event.tag === name;
    const found = (await (0,commits/* findTag */.IU)(git, name)) ?? (isOfEvent ? { commit: (await (0,commits/* commitOf */.D3)(git, event.sha)) ?? event.sha } : null);
    const unmade = { kind: 'unmade' };
    return {
        kind: 'tag',
        target: found === null ? (answer === null || answer === noToken ? unmade : answer) : targetOf(found.commit),
        signature: answer ?? (isOfEvent ? { kind: 'unknown', why: 'GitHub has no such tag any more' } : unmade),
    };
}
function targetOf(commit) {
    return commit === null ? { kind: 'no-commit' } : { kind: 'commit', sha: commit };
}

// EXTERNAL MODULE: ./src/repository/commit-tree.ts
var commit_tree = __webpack_require__(3032);
// EXTERNAL MODULE: ./src/repository/git.ts
var repository_git = __webpack_require__(2740);
;// CONCATENATED MODULE: ./src/repository/history.ts

/** The history of a repository without commits. */
const noHistory = {
    lastChanges: () => Promise.resolve(new Map()),
    includes: () => Promise.resolve(false),
};
/** The longest list of paths that is handed to git on its command line, in characters; Linux takes 2 MiB with the environment. */
const argumentLimit = 500_000;
/** The history up to a commit, in a clone that may be shallow. */
function historyOf(git, head, shallow) {
    return {
        lastChanges: async (paths) => {
            if (paths.length === 0)
                return new Map();
            if (shallow)
                return null;
            // Where there are too many paths to name, the whole log answers the same, only slower.
            const named = paths.reduce((sum, path) => sum + path.length + 1, 0) < argumentLimit ? paths : [];
            const args = [
                'log',
                '--format=%x00%x00',
                '--name-only',
                '-z',
                '--no-renames',
                '--date-order',
                head,
                '--',
                ...named,
            ];
            return newestByPath((await git(['--literal-pathspecs', ...args])).toString());
        },
        includes: async (sha) => {
            // The name of no option and no range can be in hexadecimal digits; git says no to what is no commit, too.
            const inside = /^[0-9a-f]{4,64}$/.test(sha) && (await (0,repository_git/* gitTry */.W_)(git, ['merge-base', '--is-ancestor', sha, head])) !== null;
            return inside || !shallow ? inside : null;
        },
    };
}
/** Of `git log -z --name-only`: one NUL ends a path, more of them begin a commit. A folder changed when something in it did. */
function newestByPath(log) {
    const newest = new Map();
    log.split(/\0{2,}\n?/).forEach((commit, index) => {
        for (const path of commit.split('\0')) {
            const steps = path.split('/');
            for (let length = 1; length <= steps.length; length += 1) {
                const part = steps.slice(0, length).join('/');
                if (part !== '' && !newest.has(part))
                    newest.set(part, index);
            }
        }
    });
    return newest;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/repository/worktree.ts





/** The files of a working tree as they are on the disk, untracked ones too, ignored ones not searched. `root` is absolute. */
function worktree(git, root) {
    const listing = lazily(() => listFiles(git, root));
    return {
        find: async (name) => {
            const { all } = await listing();
            return await existing(root, all.filter((path) => path === name || path.endsWith(`/${name}`)));
        },
        read: async (path, limit) => {
            const entry = await lookAt(root, path);
            if (entry.kind === 'missing')
                return { kind: 'missing' };
            if (entry.kind !== 'file')
                return { kind: 'not-a-file', what: whatIs[entry.kind] };
            return entry.size > limit
                ? { kind: 'too-large', size: entry.size }
                : { kind: 'bytes', bytes: await (0,promises_.readFile)((0,external_node_path_.join)(root, path)) };
        },
        identify: async (paths) => {
            const files = await existing(root, paths);
            const oids = await (0,repository_git/* gitText */.q_)(git, ['-C', root, 'hash-object', '--stdin-paths'], files.map((path) => `${path}\n`).join(''));
            return new Map(oids.split('\n').flatMap((oid, index) => (files[index] === undefined ? [] : [[files[index], oid]])));
        },
        look: async (paths) => {
            const { held } = await listing();
            return new Map(await Promise.all(paths.map(async (path) => [path, await lookAt(root, path, held)])));
        },
        countLines: async (paths) => {
            const files = await existing(root, paths);
            return new Map(await Promise.all(files.map(async (path) => [path, (0,commit_tree/* lineCount */.IC)(await (0,promises_.readFile)((0,external_node_path_.join)(root, path)))])));
        },
    };
}
const whatIs = {
    directory: 'a directory',
    'empty-directory': 'a directory',
    outside: 'a symbolic link out of the repository',
    submodule: 'a submodule',
};
async function existing(root, paths) {
    const found = await Promise.all(paths.map(async (path) => ((await lookAt(root, path)).kind === 'file' ? [path] : [])));
    return found.flat();
}
async function listFiles(git, root) {
    const output = await git(['-C', root, 'ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard']);
    // Each entry is a tag, a space, a path; `?` tags what git does not hold.
    const entries = output
        .toString()
        .split('\0')
        .filter((entry) => entry !== '');
    const held = entries.filter((entry) => !entry.startsWith('?')).map((entry) => entry.slice(2));
    return { all: [...new Set(entries.map((entry) => entry.slice(2)))].sort(), held: withFolders(held) };
}
function withFolders(files) {
    const held = new Set(files);
    for (const file of files) {
        for (let at = file.lastIndexOf('/'); at > 0 && !held.has(file.slice(0, at)); at = file.lastIndexOf('/', at - 1))
            held.add(file.slice(0, at));
    }
    return held;
}
async function lookAt(root, path, held = new Set()) {
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path));
        const inside = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), real);
        if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || inside.split(external_node_path_.sep)[0] === '.git')
            return { kind: 'outside' };
        if (await inSubmodule(root, path))
            return { kind: 'submodule' };
        const tracked = held.has(inside.split(external_node_path_.sep).join('/'));
        const found = await (0,promises_.stat)(real);
        if (found.isFile())
            return { kind: 'file', size: found.size, tracked };
        if (!found.isDirectory())
            return { kind: 'missing' };
        return (await hasFiles(real)) ? { kind: 'directory', tracked } : { kind: 'empty-directory' };
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && notThere.has(String(error.code)))
            return { kind: 'missing' };
        throw error;
    }
}
const notThere = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
/** A submodule is a folder with a `.git` of its own; git does not hold what is in it. */
async function inSubmodule(root, path) {
    const steps = path.split('/');
    for (let length = 1; length <= steps.length; length += 1) {
        if (await exists((0,external_node_path_.join)(root, ...steps.slice(0, length), '.git')))
            return true;
    }
    return false;
}
async function exists(path) {
    return await (0,promises_.lstat)(path).then(() => true, () => false);
}
async function hasFiles(directory) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true });
    if (entries.some((entry) => !entry.isDirectory()))
        return true;
    for (const entry of entries)
        if (await hasFiles((0,external_node_path_.join)(directory, entry.name)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/check.ts














/** Judges the repository around a folder as the terminal shows it. Throws `UsageError` or `GitFailure`. */
async function check(asked, directory) {
    const { judged, comparison } = await judgeHere(asked, directory);
    return { text: render(judged.report, comparison, asked.format), decision: judged.report.decision };
}
/** Judges the repository around a folder. Throws `UsageError` or `GitFailure`. */
async function judgeHere(asked, directory) {
    const git = (0,repository_git/* gitIn */.uM)(directory, { trusted: false });
    const [{ root, shallow }, checkedOut] = await Promise.all([(0,commits/* describeClone */.Zk)(git), (0,commits/* commitOf */.D3)(git, 'HEAD')]);
    const head = asked.head === null ? null : await commit(git, '--head', asked.head);
    const tip = head ?? checkedOut;
    const { baseSha, comparison } = await findBase(git, asked.base, head);
    const fromRoot = (path, option) => path === null ? null : pathFromRoot(root, directory, path, option);
    const question = {
        subject: { sha: head, headSha: head, baseSha, tag: asked.tag },
        settings: {
            mode: asked.mode === 'auto' ? (0,settings/* modeFor */.N6)({ kind: 'other' }, asked.tag) : asked.mode,
            failOn: asked.failOn,
            ignoreMissing: false,
        },
        paths: {
            ledger: fromRoot(asked.ledger, '--ledger'),
            tracker: fromRoot(asked.tracker, '--tracker'),
            policy: fromRoot(asked.policy, '--policy') ?? load_policy/* policyPath */.k,
        },
        head: head === null ? worktree(git, root) : (0,commit_tree/* commitTree */.SC)(git, head),
        base: baseSha === null ? null : (0,commit_tree/* commitTree */.SC)(git, baseSha),
        policyFrom: asked.mode === 'review' && baseSha !== null ? 'base' : 'head',
        history: tip === null ? noHistory : historyOf((0,repository_git/* gitIn */.uM)(root, { trusted: false }), tip, shallow),
        pastLedger: () => Promise.resolve('unknown'),
        release: releaseSource({ git, commit: tip, event: { kind: 'other' }, github: null }),
        acceptedBy: () => Promise.resolve(null),
    };
    return { git, judged: await (0,judge/* judge */.S)(question), comparison, policy: question.paths.policy };
}
function render(report, comparison, format) {
    if (format === 'json')
        return (0,json/* json */.P)(report);
    return format === 'markdown' ? body(report, comparison, null, Infinity) : (0,terminal/* terminal */.F)(report, comparison);
}
/** The merge base with the revision, as a pull request is compared; the revision itself where the two share no history. */
async function findBase(git, revision, head) {
    if (revision === null)
        return { baseSha: null, comparison: { base: 'no `--base` was given' } };
    const given = await commit(git, '--base', revision);
    const common = await (0,commits/* mergeBase */.wu)(git, given, head ?? 'HEAD');
    return {
        baseSha: common ?? given,
        comparison: { base: common === null ? 'no merge base was found, so the commit itself' : 'the merge base' },
    };
}
/** The SHA of the commit that an option names. Throws `UsageError` where there is none. */
async function commit(git, option, revision) {
    const sha = await (0,commits/* commitOf */.D3)(git, revision);
    if (sha === null)
        throw new inputs/* UsageError */.eb(`${option}: this repository has no commit ${JSON.stringify(revision)}`);
    return sha;
}
/** A path that was given in a folder, from the repository's root. Throws `UsageError` where it is outside. */
function pathFromRoot(root, directory, path, option) {
    const inside = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(directory, path)).split(external_node_path_.sep).join(external_node_path_.posix.sep);
    if (inside === '' || !(0,inputs/* isPathInside */.CN)(inside))
        throw new inputs/* UsageError */.eb(`${option}: ${JSON.stringify(path)} is not a file of the repository ${root}`);
    return inside;
}


/***/ }),

/***/ 5581:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6716);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);
/* harmony import */ var _render_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7986);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(311);





/** Pass, block, and wrong usage or a failed environment. */
const exitStatus = { pass: 0, block: 1, failed: 2 };
// A reader that has seen enough, as `head` does, is no failure.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
try {
    const { text, decision } = await run((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .l)(process.argv.slice(2)), process.cwd());
    process.stdout.write(text);
    process.exitCode = exitStatus[decision];
}
catch (error) {
    process.stderr.write(`${(0,_render_log_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B)(`gate-ledger: ${error instanceof Error ? error.message : String(error)}`)}\n${error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb ? 'See gate-ledger --help.\n' : ''}`);
    process.exitCode = exitStatus.failed;
}
async function run(asked, directory) {
    switch (asked.command) {
        case 'check':
            return await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(asked, directory);
        case 'history':
            return { text: await (await __webpack_require__.e(/* import() */ 82).then(__webpack_require__.bind(__webpack_require__, 4082))).history(asked, directory), decision: 'pass' };
        case 'badge':
            return { text: await (await __webpack_require__.e(/* import() */ 568).then(__webpack_require__.bind(__webpack_require__, 4568))).badge(asked, directory), decision: 'pass' };
        case 'pack':
            return await (await __webpack_require__.e(/* import() */ 342).then(__webpack_require__.bind(__webpack_require__, 3342))).pack(asked, directory);
        case 'verify-pack':
            return await (await Promise.all(/* import() */[__webpack_require__.e(0), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 8845))).verifyPack(asked.folder, directory);
        case 'help':
            return { text: _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .C, decision: 'pass' };
        case 'version':
            return { text: `${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r}\n`, decision: 'pass' };
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ gateChangeKinds),
/* harmony export */   MN: () => (/* binding */ signalFields),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   be: () => (/* binding */ closedGates),
/* harmony export */   is: () => (/* binding */ signalChangeKinds)
/* harmony export */ });
const signalFields = ['status', 'gate', 'title', 'owner', 'code', 'evidence', 'exit'];
const signalChangeKinds = ['promoted', 'regressed', 'moved', 'added', 'removed', 'edited'];
const gateChangeKinds = ['added', 'removed', 'changed', 'edited'];
/** What head says otherwise than base, in head's order and then, of what is gone, in base's. Pure. */
function compare(base, head) {
    const [before, after] = [closedGates(base), closedGates(head)];
    const known = new Set(base.tracker?.gates.map(({ id }) => id));
    const onBoth = (head.tracker?.gates ?? []).map(({ id }) => id).filter((id) => known.has(id));
    return {
        closed: onBoth.filter((id) => after.has(id) && !before.has(id)),
        reopened: onBoth.filter((id) => before.has(id) && !after.has(id)),
        signals: changesOf(base.ledger?.signals ?? [], head.ledger?.signals ?? [], signalChange).filter(({ id, kind }) => kind !== 'removed' || head.ledger?.unread.includes(id) !== true),
        gates: changesOf(base.tracker?.gates ?? [], head.tracker?.gates ?? [], gateChange),
    };
}
/** The gates that are closed by what the documents say: declared GO or nothing, and every required row GO. */
function closedGates({ ledger, tracker }) {
    const go = new Set(ledger?.signals.filter(({ status }) => status === 'GO').map(({ id }) => id));
    const closed = (tracker?.gates ?? []).filter(({ status, required }) => (status ?? 'GO') === 'GO' && required.length > 0 && required.every(({ id }) => go.has(id)));
    return new Set(closed.map(({ id }) => id));
}
function changesOf(base, head, change) {
    const before = new Map(base.map((entry) => [entry.id, entry]));
    const after = new Set(head.map(({ id }) => id));
    const kept = head.map((entry) => change(before.get(entry.id) ?? null, entry));
    const gone = base.filter(({ id }) => !after.has(id)).map((entry) => change(entry, null));
    return [...kept, ...gone].filter((entry) => entry !== null);
}
function signalChange(from, to) {
    if (from === null || to === null) {
        const [kind, id] = from === null ? ['added', to?.id] : ['removed', from.id];
        return { id: id ?? '', kind, from: from?.status ?? null, to: to?.status ?? null, fields: [] };
    }
    const fields = signalFields.filter((field) => field === 'status' ? from.status !== to.status : text(from[field]) !== text(to[field]));
    return fields.length === 0
        ? null
        : { id: to.id, kind: statusChange(from.status, to.status), from: from.status, to: to.status, fields };
}
/** The words of a cell and what it cites: a link may change its target and keep its text. */
function text(field) {
    return field === null ? '' : [field.text, ...field.references.map((reference) => reference.text)].join('\n');
}
function statusChange(from, to) {
    if (from === to)
        return 'edited';
    if (to === 'GO')
        return 'promoted';
    return from === 'GO' ? 'regressed' : 'moved';
}
function gateChange(from, to) {
    const statuses = { from: from?.status ?? null, to: to?.status ?? null };
    if (from === null || to === null)
        return { id: (to ?? from)?.id ?? '', kind: from === null ? 'added' : 'removed', ...statuses };
    if (from.status !== to.status)
        return { id: to.id, kind: 'changed', ...statuses };
    return gateText(from) === gateText(to) ? null : { id: to.id, kind: 'edited', ...statuses };
}
function gateText({ name, required, evidence }) {
    return JSON.stringify([name, required.map(({ id }) => id), evidence.map((reference) => reference.text)]);
}


/***/ }),

/***/ 3431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   b: () => (/* binding */ untrusted)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2781);

/** Turns findings (in their order) and gates into the verdict on the state and what the job does about it. Pure. */
function decide(findings, gates, settings) {
    const concerning = settings.mode === 'release' ? findings.filter(concerningRelease(gates)) : findings;
    const verdict = verdictOn(concerning, findings, gates);
    const blocking = concerning.filter((finding) => blocks(finding, settings));
    const first = blocking.find(({ rule }) => rule !== 'gate-open') ?? blocking[0];
    if (first !== undefined) {
        const reason = first.rule === 'gate-open' ? 'gates-open' : first.rule;
        return { verdict, decision: 'block', reason, blocking: new Set(blocking) };
    }
    const passes = { verdict, decision: 'pass', blocking: new Set() };
    if (verdict === 'INVALID')
        return { ...passes, reason: 'missing-ignored' };
    return { ...passes, reason: verdict === 'GO' ? 'all-gates-go' : 'sound' };
}
/** Whether a finding blocks in this mode, provided that it concerns what is judged. */
function blocks({ severity }, { mode, failOn }) {
    return severity === 'error' || (severity === 'warning' && failOn === 'warning' && mode !== 'release');
}
function verdictOn(concerning, findings, gates) {
    if (findings.some(({ rule }) => untrusted.has(rule)))
        return 'INVALID';
    const required = gates.filter((gate) => gate.required);
    const closed = required.length > 0 && required.every(({ effective }) => effective === 'GO');
    // The verdict is on the state; what a change asks less of is in the decision.
    return closed && !concerning.some(({ severity, rule }) => severity === 'error' && !ofChanges.has(rule))
        ? 'GO'
        : 'NO-GO';
}
/** While a finding of one of these rules stands, the documents cannot be trusted enough to judge. */
const untrusted = new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.filter(({ family, fixed }) => family === 'Documents' && fixed === true).map(({ id }) => id));
const ofChanges = new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.filter(({ family }) => family === 'Changes').map(({ id }) => id));
/** A release is held up by what touches a required gate, one of its signals, or a whole document. */
function concerningRelease(gates) {
    const required = gates.filter((gate) => gate.required);
    const ids = new Set(required.map(({ id }) => id));
    const signals = new Set(required.flatMap(({ requires }) => [...requires]));
    return ({ rule, gate = '', signal = '' }) => {
        const whole = untrusted.has(rule) || (gate === '' && signal === '');
        return whole || ids.has(gate) || signals.has(signal);
    };
}


/***/ }),

/***/ 752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readContent)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7185);

const noDefinitions = { markdown: '', urls: new Map() };
/** Reads the inline Markdown of a cell. HTML, images and what is struck out stay as they are written: they are no words of a status or an id. */
function readContent(text, definitions = noDefinitions) {
    const spans = codeSpans(text);
    const read = spans === null ? readMarked(text, definitions) : readPlain(text, spans);
    if (read.references.length > 0)
        return { ...read, text: read.text.trim() };
    // What a reader sees is what is cited; markup in between leaves only the cell as its place.
    const bare = bareReferences(read.text);
    return {
        text: read.text.trim(),
        references: read.text === text ? bare : bare.map((reference) => ({ ...reference, index: 0 })),
    };
}
function readMarked(text, { markdown, urls }) {
    const phrasing = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .readPhrasing */ .r)(text, text.includes('[') ? markdown : '');
    return {
        text: phrasing.map((node) => visibleText(node, text)).join(''),
        references: phrasing.flatMap((node) => markedReferences(node, urls)),
    };
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
    return { text: visible + text.slice(from), references };
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
    if (node.type === 'html' && node.value.startsWith('<!--'))
        return '';
    if ('children' in node) {
        const inside = node.children.map((child) => visibleText(child, source)).join('');
        return node.type === 'delete' ? `~~${inside}~~` : inside;
    }
    return source.slice(node.position?.start.offset, node.position?.end.offset);
}
function markedReferences(node, urls) {
    const index = node.position?.start.offset ?? 0;
    if (node.type === 'delete')
        return []; // what is struck out is taken back
    if (node.type === 'inlineCode')
        return [{ text: node.value, index, link: false }];
    if (node.type === 'link')
        return [{ text: node.url, index, link: true }];
    if (node.type === 'linkReference')
        return [{ text: urls.get(node.identifier) ?? '', index, link: true }];
    return 'children' in node ? node.children.flatMap((child) => markedReferences(child, urls)) : [];
}
function bareReferences(text) {
    return [...text.matchAll(/(?:^|,|\s\+\s)\s*([^\s,]+)\s*(?=$|,|\s\+\s)/g)].map((match) => {
        const part = match[1] ?? '';
        return { text: part, index: match.index + match[0].lastIndexOf(part), link: false };
    });
}


/***/ }),

/***/ 521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ repeatedNames),
/* harmony export */   Qb: () => (/* binding */ headerNames),
/* harmony export */   SK: () => (/* binding */ isLedger),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   lo: () => (/* binding */ columnNames),
/* harmony export */   xs: () => (/* binding */ findColumns)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(752);

/** The header names that a ledger column goes by; where several stand in one table, the first of the list is read. */
const columnNames = {
    id: ['Signal ID', 'ID'],
    gate: ['Gate'],
    title: ['Signal', 'Requirement', 'Title'],
    owner: ['Owner', 'DRI'],
    status: ['Status'],
    code: ['Code/Infra Path', 'Code Path', 'Path'],
    evidence: ['Evidence Artifact', 'Evidence Path', 'Evidence'],
    exit: ['Exit Test / Closure Condition', 'Exit Test', 'Exit Criterion', 'Exit Criteria', 'Closure Condition'],
};
/** The header names of a table as a person reads them. */
function headerNames(header) {
    return header.cells.map((cell) => (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .readContent */ .c)(cell.text).text);
}
/** Finds the columns of a table by its header, without regard to case and spacing. */
function findColumns(header, named = {}) {
    const names = headerNames(header).map(folded);
    const found = Object.entries(columnNames).flatMap(([column, aliases]) => {
        const given = named[column]; // a key of the list above
        const name = [...(given === undefined ? [] : [given]), ...aliases]
            .map(folded)
            .find((alias) => names.includes(alias));
        return name === undefined ? [] : [[column, names.indexOf(name)]];
    });
    return Object.fromEntries(found);
}
/** Whether a table with these columns is part of the ledger. */
function isLedger(columns) {
    return columns.id !== undefined && columns.status !== undefined;
}
/** The header names that stand twice and are read as a column: which of the two a person reads is anyone's guess. */
function repeatedNames(header, named = {}) {
    const known = new Set([...Object.values(columnNames).flat(), ...Object.values(named)].map(folded));
    const seen = new Set();
    return headerNames(header).flatMap((name, index) => {
        const again = seen.has(folded(name));
        seen.add(folded(name));
        return again && known.has(folded(name)) ? [{ name, index }] : [];
    });
}
/** A header name without what does not matter in it: case and spacing. */
function folded(name) {
    return name.replace(/\s+/g, '').toLowerCase();
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9905);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3821);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9995);




/** The largest document that is read, in bytes: 16 MiB, some fifty thousand signals. */
const documentLimit = 16 * 1024 * 1024;
/** Decodes UTF-8 with or without a BOM; what is not UTF-8 is replaced and reported where it begins. */
function decode(path, bytes) {
    const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openSource */ .oD)(path, new TextDecoder().decode(bytes));
    return { source, problems: [...encodingProblem(source, bytes), ...hiddenProblems(source)] };
}
/** The problem of a document that is too large to be read. */
function tooLarge(path, size) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('document-size', (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(path), `The document has ${String(size)} bytes, the limit is ${String(documentLimit)}; split it or move what is not a signal elsewhere.`);
}
function encodingProblem(source, bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return controlProblem(source);
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const read = bytes.subarray(bom);
    const again = new TextEncoder().encode(source.text);
    const at = again.findIndex((byte, index) => byte !== read[index]);
    // The decoder put U+FFFD where the bytes begin to differ, so all before it is sound.
    const offset = new TextDecoder('utf-8', { ignoreBOM: true })
        .decode(again.subarray(0, Math.max(at, 0)))
        .replace(/\uFFFD$/, '').length;
    const byte = (read[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('document-encoding', (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, offset), `Unexpected byte 0x${byte}, expected UTF-8; save the document as UTF-8.`),
    ];
}
/** Control characters are white space to some readers and none to others, GitHub's and ours among them. */
function controlProblem(source) {
    const at = source.text.search(/(?![\t\n\r\u007F-\u009F])\p{Cc}/u);
    if (at < 0)
        return [];
    return [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('document-encoding', (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, at), `Unexpected control character ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(source.text.charAt(at))}, expected text; delete it.`),
    ];
}
function hiddenProblems(source) {
    const lines = new Map();
    for (const { offset, name } of (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .hiddenCharacters */ .xy)(source.text)) {
        const place = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, offset);
        const line = lines.get(place.line) ?? { place, names: new Set() };
        lines.set(place.line, { place: line.place, names: line.names.add(name) });
    }
    return [...lines.values()].map(({ place, names }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('text-hidden', place, `Unexpected invisible ${[...names].join(', ')}: a reader does not see what the gate reads; delete it.`));
}


/***/ }),

/***/ 5580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definitionsOf)
/* harmony export */ });
/** More text of definitions than this is not looked up in: a cell that refers to one is then read as it is written. */
const definitionsLimit = 16 * 1024;
/** The link definitions at the top level of a document; of an identifier the first counts. */
function definitionsOf(source, blocks) {
    const nodes = blocks.children.filter((block) => block.type === 'definition');
    const markdown = nodes.map((node) => textOf(source, node)).join('\n');
    if (markdown.length > definitionsLimit)
        return { markdown: '', urls: new Map() };
    return { markdown, urls: new Map(nodes.toReversed().map(({ identifier, url }) => [identifier, url])) };
}
/** The blocks were read from shortened lines: lines and columns hold, offsets do not. */
function textOf(source, { position }) {
    const offset = (point) => point === undefined ? 0 : (source.lineStarts[point.line - 1] ?? 0) + point.column - 1;
    return source.text.slice(offset(position?.start), offset(position?.end));
}


/***/ }),

/***/ 8640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withinPaperLimits),
/* harmony export */   o: () => (/* binding */ withinLimits)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9905);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3821);


/*
 * A Markdown parser takes time and stack that grow faster than some texts do, and anyone who may open a pull request may write
 * such a text. No real ledger comes near these limits; within them the worst text found takes a few seconds.
 */
const lineLimit = 64 * 1024;
const cellLimit = 8 * 1024;
const nestingLimit = 50;
const indentLimit = 400;
/** How many lines there may be that are neither empty nor rows of tables. */
const proseLimit = 20_000;
/** How many quotes and lists may begin: the parser takes time by the square of that number, a second for so many. */
const openingLimit = 2000;
/** In characters. A ledger may be longer, but nobody writes a table of gates, or notes of a release, of that length. */
const paperLimit = 512 * 1024;
/** Reads a Markdown document, but for one that no parser reads in a bounded time and stack. */
function withinLimits(source, read) {
    const [beyond] = limitProblems(source);
    if (beyond !== undefined)
        return { kind: 'refused', problem: beyond };
    try {
        return { kind: 'read', value: read() };
    }
    catch (error) {
        // The Markdown parser is recursive: a text that nests in a way that no limit foresaw runs out of stack.
        if (!(error instanceof RangeError))
            throw error;
        const message = 'The document nests too deeply to be read; take the nesting away.';
        return { kind: 'refused', problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('document-size', (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(source.path), message) };
    }
}
/** The same of a document that is no ledger, and is short. */
function withinPaperLimits(source, read) {
    const { length } = source.text;
    if (length <= paperLimit)
        return withinLimits(source, read);
    const message = `The document has ${String(length)} characters up to here, the limit is ${String(paperLimit)}; shorten it.`;
    const end = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, length);
    return { kind: 'refused', problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('document-size', end, message) };
}
/** The first line that is too long, nests too deeply, or is one too many, to be parsed in a bounded time. */
function limitProblems(source) {
    let [prose, opened] = [0, 0];
    let before = '';
    for (const [index, start] of source.lineStarts.entries()) {
        const line = source.text.slice(start, source.lineStarts[index + 1]);
        const isProse = !line.startsWith('|') && line.trim() !== '';
        if (isProse)
            prose += 1;
        const { markers, marks } = openingsOf(line);
        // A list goes on where the next item is marked alike, a quote only up to an empty line.
        opened += marks === before ? Math.max(markers - 1, 0) : markers;
        if (isProse || before.includes('>'))
            before = marks;
        const wrong = tooMuch(line) ??
            (prose > proseLimit ? `is the ${String(prose)}th outside of tables` : null) ??
            (opened > openingLimit ? `begins the ${String(opened)}th quote or list` : null);
        if (wrong !== null)
            return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('document-size', (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(source, start), `The line ${wrong}; shorten what is there.`)];
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

/***/ 7305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   F: () => (/* binding */ headingLine)
/* harmony export */ });
/** The lines of a block as they stand in the source, from where the block begins, without the empty ones. */
function linesOf(source, block) {
    const start = block.position?.start;
    const end = block.position?.end;
    if (start === undefined || end === undefined)
        return [];
    // The blocks were read from shortened lines: line numbers hold, and so do columns where a line is no table row.
    const from = (source.lineStarts[start.line - 1] ?? 0) + start.column - 1;
    const to = source.lineStarts[end.line] ?? source.text.length;
    const text = source.text.slice(from, to);
    const lines = [];
    for (const match of text.matchAll(/[^\r\n]+/g))
        lines.push({ text: match[0], offset: from + match.index });
    return lines;
}
/** The first line of a heading without the marks of a heading; undefined where it has no text at all. */
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


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPhrasing),
/* harmony export */   v: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1680);
/* harmony import */ var micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7749);
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8074);
/* harmony import */ var mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(870);
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1118);





/**
 * The blocks of a Markdown document, as GitHub Flavored Markdown has them, with every line where it was.
 *
 * The cells of table rows are left out: they are most of a ledger and cannot change which blocks there are, and tokenizing
 * them here took three times the time and seven times the memory. `table.ts` reads them from the source lines.
 */
function readBlocks(text) {
    return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(withoutCells(text), {
        extensions: [(0,micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTable */ .x)(), onlyBlocks],
        mdastExtensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__/* .gfmTableFromMarkdown */ .c)()],
    });
}
/** The inline content of one table cell; `definitions` is the Markdown of the link definitions that it may refer to, '' for none. */
function readPhrasing(text, definitions = '') {
    // A cell that begins like a definition is none to GitHub, but would be one here.
    const known = definitions === '' || /^\[[^\]]*\]:/.test(text) ? '' : `\n\n${definitions}`;
    const extensions = [(0,micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_3__/* .gfmStrikethrough */ .K)(), known === '' ? onlyInline : inlineAndDefinitions];
    const [first] = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text + known, {
        extensions,
        mdastExtensions: [(0,mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_4__/* .gfmStrikethroughFromMarkdown */ .p)()],
    }).children;
    return first?.type === 'paragraph' ? first.children : [];
}
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
 * Shortens each line that begins with a pipe, for no such line opens or closes a block by what follows the pipe. Kept are
 * a delimiter row and the header before it, whose numbers of cells make the table, lines with `>`, which may end HTML, and
 * rows without text, which the tokenizer treats in a way of their own. An escaped pipe is hidden from the tokenizer, which
 * would read `\\|` as the end of a cell where GitHub does not.
 */
function withoutCells(text) {
    const lines = withoutFrontMatter(text)
        .replaceAll('\\|', '\\.')
        .split(/(?<=\n|\r(?!\n))/);
    return lines
        .map((line, index) => /^ {0,3}\|.*[^\s|]/.test(line) &&
        !line.includes('>') &&
        !delimiterRow.test(line) &&
        !delimiterRow.test(lines[index + 1] ?? '')
        ? line.replace(/\|[^\r\n]*/, '|x|')
        : line)
        .join('');
}
const delimiterRow = /^(?=[^-\r\n]*-)[ \t|:-]+[\r\n]*$/;
/** Front matter is no part of the Markdown; its lines stay, empty. */
function withoutFrontMatter(text) {
    return text.replace(/^---[ \t]*(?:\r?\n).*?\n---[ \t]*(?=\r?\n|$)/s, (matter) => matter.replace(/[^\r\n]+/g, ''));
}


/***/ }),

/***/ 9905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/* unused harmony export readingRules */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9995);

const severities = ['error', 'warning', 'notice'];
/** The problems that reading a document finds by itself; `rules/documents.ts` says what each asks and how severe it is. */
const readingRules = (/* unused pure expression or super */ null && ([
    'ledger-missing',
    'ledger-removed',
    'ledger-ambiguous',
    'ledger-table',
    'ledger-empty',
    'ledger-columns',
    'row-cells',
    'signal-id',
    'signal-duplicate',
    'status-unknown',
    'signal-incomplete',
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
]));
/** A problem of a rule at a place. */
function problem(rule, place, message, touches = {}) {
    return { rule, message, ...place, ...touches };
}
/** The problem of every entry whose id an earlier one has, with the lines of both. */
function repeated(rule, kind, entries) {
    const first = new Map();
    return entries.flatMap(({ id, place }) => {
        const original = first.get(id);
        first.set(id, original ?? place);
        if (original === undefined)
            return [];
        const lines = `lines ${String(original.line)} and ${String(place.line)}`;
        return [
            problem(rule, place, `Unexpected second ${kind} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id)} (${lines}), expected one; rename or delete one.`, {
                [kind]: id,
            }),
        ];
    });
}


/***/ }),

/***/ 6087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Resolves a reference without looking at the repository. A path may end in `:line`, `:line:column`, `:line-line` or `#Lline`. */
function targetOf(reference) {
    if (/^https?:\/\/[^\s/]/i.test(reference.text))
        return { kind: 'url' };
    if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(reference.text))
        return unsafe('is neither a path nor a web address');
    const { path, line } = withoutLine(reference.link ? decoded(reference.text) : reference.text);
    if (path === '')
        return unsafe('names no file');
    if (/\p{Cc}/u.test(path))
        return unsafe('has a control character');
    if (path.startsWith('/') && !reference.link)
        return unsafe('is absolute');
    const fromRoot = normalized(path.replace(/^\/+/, ''));
    const fromDocument = reference.link && !path.startsWith('/') ? normalized(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(reference.place.path), path)) : null;
    const paths = [fromDocument, fromRoot].filter((candidate) => candidate !== null);
    return paths.length === 0 ? unsafe('leads out of the repository, or is all of it') : { kind: 'path', paths, line };
}
function unsafe(why) {
    return { kind: 'unsafe', why };
}
function withoutLine(text) {
    const [, path = text, colon, anchor] = /^(.+?)(?::(\d+)(?:[:-]\d+)?|#L(\d+)(?:C\d+)?(?:-L?\d+(?:C\d+)?)?)$/.exec(text) ?? [];
    const line = colon ?? anchor;
    return { path, line: line === undefined ? null : Number(line) };
}
function decoded(url) {
    const path = url.replace(/\?[^#]*/, '').replace(/#(?!L\d).*$/, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path; // not percent-encoded after all: GitHub takes it as it is, too
    }
}
/** Null where the path leads out of the repository, or is all of it. */
function normalized(path) {
    const clean = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/+$/, '');
    return clean === '.' || clean === '..' || clean.startsWith('../') ? null : clean;
}


/***/ }),

/***/ 2104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ snapshotColumns),
/* harmony export */   y: () => (/* binding */ readSnapshots)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(752);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(521);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5580);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8640);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7185);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3821);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1858);







/** The columns of a snapshot of gates. */
const snapshotColumns = ['Gate', 'Status', 'Closed Signals', 'Open Signals'];
/** The tables of a document that have these columns, in any order and among others, without regard to case and spacing. */
function readSnapshots(source) {
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .withinPaperLimits */ .U)(source, () => {
        const blocks = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlocks */ .v)(source.text);
        const definitions = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionsOf */ .m)(source, blocks);
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readTables */ .gb)(source, blocks).flatMap((table) => snapshotOf(source, table, definitions));
    });
}
function snapshotOf(source, { header, rows }, definitions) {
    const names = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .headerNames */ .Qb)(header).map(_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM);
    const columns = snapshotColumns.map((column) => names.indexOf((0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(column)));
    if (columns.includes(-1))
        return [];
    const [gate, status, closed, open] = columns;
    const field = (row, column) => {
        const cell = row.cells[column ?? -1];
        return cell === undefined
            ? { text: '', place: row.place }
            : { text: (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .readContent */ .c)(cell.text, definitions).text, place: (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .placeAt */ .BW)(source, cell.offset) };
    };
    return [
        {
            place: header.place,
            rows: rows.map((row) => ({
                gate: field(row, gate),
                status: field(row, status),
                closed: field(row, closed),
                open: field(row, open),
            })),
        },
    ];
}


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   oD: () => (/* binding */ openSource),
/* harmony export */   oZ: () => (/* binding */ lineText)
/* harmony export */ });
/** Indexes the lines of a text; a line ends with LF, CRLF or CR, as CommonMark has it. */
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
/** The first character of a document: the place of what concerns it as a whole. */
function startOf(path) {
    return { path, line: 1, column: 1 };
}
/** A line of the text, counted from 1, without its line end. */
function lineText(source, line) {
    const text = source.text.slice(source.lineStarts[line - 1], source.lineStarts[line]);
    return text.replace(/[\r\n]+$/, '');
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ placeInCell),
/* harmony export */   ce: () => (/* binding */ rowAt),
/* harmony export */   gb: () => (/* binding */ readTables)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3821);

/** The tables at the top level of a document; one inside a list, a quote, a code block or HTML is not a table of the document. */
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
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(source, cell.offset + index);
    let offset = 0;
    for (let seen = 0; seen < index; seen += 1)
        offset += cell.raw.startsWith('\\|', offset) ? 2 : 1;
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(source, cell.offset + offset);
}
/**
 * A line as a row, split as GitHub does (`row_from_string` in cmark-gfm): a pipe after a backslash never ends a cell, not even after
 * two; any other pipe does, also inside a code span.
 */
function rowAt(source, line) {
    const text = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(source, line);
    const start = source.lineStarts[line - 1] ?? 0;
    const lead = /^[ \t\v\f]*\|?/.exec(text)?.[0].length ?? 0;
    const end = trimmedEnd(text);
    const cells = [];
    for (let from = lead; from < end;) {
        const pipe = nextPipe(text, from, end);
        cells.push(readCell(text.slice(from, pipe), start + from));
        from = pipe + 1;
    }
    return {
        place: cells[0] === undefined ? (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(source, start) : (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(source, start + text.search(/[^ \t\v\f]/)),
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

/***/ 9995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   xX: () => (/* binding */ lookAlikes),
/* harmony export */   xy: () => (/* binding */ hiddenCharacters),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/**
 * Characters that a reader does not see, or that reorder what they see: soft hyphen, combining grapheme joiner, Hangul and
 * Khmer fillers, Mongolian and Arabic marks, zero-width characters, bidi controls, invisible operators, BOM, tags.
 * https://www.unicode.org/reports/tr36/ and https://trojansource.codes say what they are misused for.
 */
const hidden = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/gu;
// In an emoji sequence the zero-width joiner and the tags of a flag are how the emoji is written.
const emojiSequence = /\p{Extended_Pictographic}[\u{E0020}-\u{E007F}]+|\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]*\u200D\p{Extended_Pictographic})+/gu;
/** Every hidden character of a text with its UTF-16 offset, but for those that an emoji sequence needs. */
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
/** A text that UTF-8 can hold: what is half of a pair is U+FFFD. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\uFFFD');
}
/** Names the characters of a text that are not plain ASCII, for a look-alike that a reader cannot tell apart; '' where there is none. */
function lookAlikes(text) {
    const strange = new Set([...text.slice(0, 80)].filter((character) => !/[\x20-\x7E]/.test(character)));
    return [...strange].map((character) => `${quote(character)} is ${codePoint(character)}`).join(', ');
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


/***/ }),

/***/ 4672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ visibilityProblems),
/* harmony export */   f: () => (/* binding */ withoutComments)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(521);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9905);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3821);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1858);




/*
 * What a person reads on GitHub is what the gate reads. Where that is not certain, because GitHub renders a table that is none
 * here, or the other way round, or shows it struck out or not at all, the ledger is not judged.
 */
/** A problem for each ledger table, or what looks like one, that GitHub may show in another way than it is read. */
function visibilityProblems(source, blocks, tables, named) {
    const open = openHtmlBefore(blocks);
    const ledgers = tables.filter(({ header }) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isLedger */ .SK)((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .findColumns */ .xs)(header, named)));
    return [
        ...ledgers.flatMap((table) => doubtful(source, blocks, table, open.get(table.header.place.line) ?? null)),
        ...unreadTables(source, blocks, named),
    ];
}
function doubtful(source, blocks, { header }, open) {
    const { place } = header;
    const at = blocks.children.findIndex((block) => block.type === 'table' && block.position?.start.line === place.line);
    const joined = adjacent(blocks.children.slice(0, at), place.line);
    const strange = joined.find(({ type }) => !harmless.has(type)) ?? joined.find((block) => hasFootnote(source, block));
    if (strange !== undefined) {
        const what = names[strange.type] ?? 'footnote';
        return [unclear(place, `joined to the ${what} before it; put an empty line before the table`)];
    }
    return open === null
        ? []
        : [unclear(place, `inside ${open} that is not closed before it; close it, or take it away`)];
}
/** The blocks right before a line, without an empty line in between. */
function adjacent(before, line) {
    const last = before.at(-1);
    if (last?.position?.end.line !== line - 1)
        return [];
    return [last, ...adjacent(before.slice(0, -1), last.position.start.line)];
}
/** A footnote may begin in the middle of a paragraph, and goes on up to the next empty line. */
function hasFootnote(source, { position }) {
    const text = source.text.slice(source.lineStarts[(position?.start.line ?? 1) - 1], source.lineStarts[position?.end.line ?? 0]);
    return /^ {0,3}\[\^[^\]]*\]:/m.test(text);
}
const harmless = new Set(['paragraph', 'heading', 'thematicBreak', 'code', 'table']);
const names = {
    definition: 'definition or footnote',
    blockquote: 'quote',
    list: 'list',
    html: 'HTML',
};
/** For the line of each table, what the HTML before it leaves open: an element that strikes out or swallows, or an unfinished tag; each HTML block is read once. */
function openHtmlBefore(blocks) {
    const before = new Map();
    const depth = new Map();
    let unfinished = '';
    for (const block of blocks.children) {
        if (block.type === 'table')
            before.set(block.position?.start.line ?? 0, unfinished === '' ? openElement(depth) : 'an HTML tag');
        // What is too long to be read on stays unfinished.
        if (block.type === 'html' && unfinished.length <= unfinishedLimit)
            unfinished = readTags(`${unfinished}${block.value}\n`, depth);
    }
    return before;
}
const unfinishedLimit = 16 * 1024;
const tag = /<(\/?)([a-z][a-z0-9-]*)[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/gi;
const swallowing = new Set(['del', 's', 'strike', 'select', 'textarea', 'title', 'template']);
/** Counts the tags of some HTML, and answers what is left of it that begins a tag and does not end it. */
function readTags(html, depth) {
    const text = withoutComments(html);
    if (text.length > unfinishedLimit)
        return text;
    const rest = text.replace(tag, (_, slash, name) => {
        const element = name.toLowerCase();
        if (swallowing.has(element))
            depth.set(element, (depth.get(element) ?? 0) + (slash === '' ? 1 : -1));
        return '';
    });
    return /<[a-z/!?][^]*/i.exec(rest)?.[0] ?? '';
}
/** Some HTML without its comments; an unclosed one stays: it swallows all that follows. */
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
function openElement(depth) {
    const [element] = [...depth].find(([, count]) => count > 0) ?? [];
    return element === undefined ? null : `an element \`${element}\``;
}
/** Lines of a paragraph that GitHub may take for a ledger table: a header, and a delimiter row of as many cells, which may be padded with form feeds. */
function unreadTables(source, blocks, named) {
    return blocks.children.flatMap((block) => {
        const { start, end } = block.position ?? {};
        if (block.type !== 'paragraph' || start === undefined || end === undefined)
            return [];
        return Array.from({ length: end.line - start.line }, (_, index) => start.line + index).flatMap((line) => {
            const [header, delimiters] = [(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .rowAt */ .ce)(source, line), (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .rowAt */ .ce)(source, line + 1)];
            const isTable = delimiters.cells.length === header.cells.length && delimiters.cells.every(({ text }) => /^:?-+:?$/.test(text));
            return isTable && (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isLedger */ .SK)((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .findColumns */ .xs)(header, named))
                ? [
                    unclear((0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .placeAt */ .BW)(source, source.lineStarts[line - 1] ?? 0), 'indented, or has a character that is no space in its delimiter row; write it at the start of the line, with spaces'),
                ]
                : [];
        });
    });
}
function unclear(place, why) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('ledger-table', place, `GitHub may show this table in another way than it is read: it is ${why}.`);
}


/***/ }),

/***/ 6503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ codeOf),
  Ms: () => (/* binding */ entryOf),
  X1: () => (/* binding */ evidenceOf),
  pc: () => (/* binding */ gatherFacts),
  br: () => (/* binding */ goGates),
  u2: () => (/* binding */ goSignals),
  cA: () => (/* binding */ lineOf),
  wG: () => (/* binding */ pathsOf)
});

// EXTERNAL MODULE: ./src/documents/decode.ts
var decode = __webpack_require__(6138);
// EXTERNAL MODULE: ./src/documents/source.ts
var documents_source = __webpack_require__(3821);
;// CONCATENATED MODULE: ./src/documents/matrix.ts

/** Reads the status file of a command matrix. */
function readMatrix(source) {
    const [header, ...lines] = source.lineStarts.map((_, index) => (0,documents_source/* lineText */.oZ)(source, index + 1)
        .split('\t')
        .map((cell) => cell.trim()));
    const column = (name) => (header ?? []).findIndex((cell) => cell.toLowerCase() === name);
    const exitCode = column('exit_code');
    const names = [column('cmd'), column('command')].filter((index) => index >= 0);
    return {
        lacks: [...(exitCode < 0 ? ['exit_code'] : []), ...(names.length === 0 ? ['cmd` or `command'] : [])],
        rows: lines.flatMap((cells, index) => cells.every((cell) => cell === '')
            ? []
            : [
                {
                    names: names.map((name) => cells[name] ?? ''),
                    exitCode: cells[exitCode] ?? '',
                    place: (0,documents_source/* placeAt */.BW)(source, source.lineStarts[index + 1] ?? 0),
                },
            ]),
        place: (0,documents_source/* placeAt */.BW)(source, 0),
    };
}

// EXTERNAL MODULE: ./src/documents/reference.ts
var documents_reference = __webpack_require__(6087);
;// CONCATENATED MODULE: ./src/facts.ts



/** Looks up all that the rules ask of the repository, each kind of question in one batch. Throws where the tree cannot be read. */
async function gatherFacts(ledger, tracker, tree, history) {
    const signals = goSignals(ledger);
    const evidence = [...signals.flatMap(evidenceOf), ...goGates(ledger, tracker).flatMap((gate) => gate.evidence)];
    const code = signals.flatMap(codeOf);
    const paths = pathsOf([...evidence, ...code]);
    const baseline = (ledger.baselineCommit ?? tracker.baselineCommit)?.text ?? '';
    const [entries, lines, lastChanges, baselineIncluded, matrix] = await Promise.all([
        tree.look(paths),
        tree.countLines(pathsOf(evidence.filter((reference) => lineOf(reference) !== null))),
        history.lastChanges(pathsOf(signals
            .filter((signal) => codeOf(signal).length > 0)
            .flatMap((signal) => [...codeOf(signal), ...evidenceOf(signal)]))),
        baseline === '' ? true : history.includes(baseline),
        tracker.commandMatrix === null ? null : loadMatrix(tracker.commandMatrix.statusFile, tree),
    ]);
    return { ledger, tracker, entries, lines, lastChanges, baselineIncluded, matrix };
}
/** The signals whose word is GO, of which evidence is asked. */
function goSignals(ledger) {
    return ledger.signals.filter(({ status }) => status === 'GO');
}
/** The gates that claim to be GO: declared so, or, where the tracker states nothing, by their signals. */
function goGates(ledger, tracker) {
    const go = new Set(goSignals(ledger).map(({ id }) => id));
    return tracker.gates.filter(({ status, required }) => status === 'GO' || (status === null && required.every(({ id }) => go.has(id))));
}
function evidenceOf(signal) {
    return signal.evidence?.references ?? [];
}
function codeOf(signal) {
    return signal.code?.references ?? [];
}
/** What a reference leads to: the first of its paths that is there. Null for what is no path. */
function entryOf(entries, reference) {
    const target = (0,documents_reference/* targetOf */.$)(reference);
    if (target.kind !== 'path')
        return null;
    const found = target.paths.map((path) => ({ path, entry: entries.get(path) ?? missing }));
    return found.find(({ entry }) => entry.kind !== 'missing') ?? found[0] ?? null;
}
const missing = { kind: 'missing' };
/** The line that a reference names, counted from 1; null where it names none. */
function lineOf(reference) {
    const target = (0,documents_reference/* targetOf */.$)(reference);
    return target.kind === 'path' ? target.line : null;
}
/** Every path that some references may lead to, each once. */
function pathsOf(references) {
    const targets = references.map(documents_reference/* targetOf */.$);
    return [...new Set(targets.flatMap((target) => (target.kind === 'path' ? target.paths : [])))];
}
async function loadMatrix(statusFile, tree) {
    const target = (0,documents_reference/* targetOf */.$)(statusFile);
    const path = target.kind === 'path' ? target.paths[0] : undefined;
    if (path === undefined)
        return null;
    const reading = await tree.read(path, decode/* documentLimit */.NL);
    return reading.kind === 'bytes' ? readMatrix((0,decode/* decode */.D4)(path, reading.bytes).source) : null;
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ isPathInside),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   wZ: () => (/* binding */ tagName)
/* harmony export */ });
/* unused harmony export readInputs */
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6403);


/** A wrong input or argument; the message names it and what it accepts. */
class UsageError extends Error {
    name = 'UsageError';
}
/** Reads the inputs of `action.yml`. Throws one `UsageError` that names every bad one. */
function readInputs(get) {
    const wrong = [];
    const chosen = (name, accepted, fallback) => {
        const value = get(name).trim();
        const match = value === '' ? fallback : accepted.find((one) => one === value);
        if (match === undefined)
            wrong.push(`input ${name}: unexpected ${JSON.stringify(value)}, expected ${accepted.join(', ')}`);
        return match ?? fallback;
    };
    const path = (name) => {
        const value = get(name).trim();
        if (value === '')
            return null;
        if (isPathInside(value))
            return value.replace(/^(?:\.\/)+/, '');
        wrong.push(`input ${name}: unexpected ${JSON.stringify(value)}, expected a path from the repository's root, without \`..\``);
        return null;
    };
    const text = (name, pattern, expected) => {
        const value = get(name).trim();
        if (value === '' || pattern.test(value))
            return value === '' ? null : value;
        wrong.push(`input ${name}: unexpected ${JSON.stringify(value)}, expected ${expected}`);
        return null;
    };
    const inputs = {
        token: get('token').trim(),
        ledger: path('ledger'),
        tracker: path('tracker'),
        policy: path('policy') ?? policyPath,
        mode: chosen('mode', ['auto', ...modes], 'auto'),
        tag: text('tag', tagName, 'the name of a tag, without `refs/tags/`'),
        sha: text('sha', /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'the full SHA of a commit, in lower case'),
        failOn: chosen('fail-on', failOns, 'error'),
        ignoreMissing: chosen('if-missing', ['fail', 'ignore'], 'fail') === 'ignore',
        comment: chosen('comment', ['always', 'on-change', 'never'], 'on-change'),
        checkRun: chosen('check-run', ['true', 'false'], 'true') === 'true',
        checkName: text('check-name', /^[^\p{Cc}]{1,255}$/u, 'at most 255 characters') ?? 'Release gates',
        pack: text('pack', /^[^\p{Cc}]+$/u, 'the path of a folder'),
        acceptLabel: text('accept-label', /^[^\p{Cc}]{1,50}$/u, 'at most 50 characters') ?? 'gates-loosened',
    };
    if (wrong.length > 0)
        throw new UsageError(wrong.join('\n'));
    return inputs;
}
/** Whether a path stays below the folder that it starts from, and can be named to git in one line. */
function isPathInside(path) {
    return !/^[/\\~]|^[a-z]:[/\\]|\p{Cc}/iu.test(path) && !path.split(/[/\\]/).includes('..');
}
/** A ref name as https://git-scm.com/docs/git-check-ref-format allows it, and never an option or a full ref. */
const tagName = /^(?!-|refs\/|.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))[^\p{Cc}\s~^:?*[\\]{1,255}$/u;


/***/ }),

/***/ 7407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  Y: () => (/* binding */ pathsBy)
});

// EXTERNAL MODULE: ./src/documents/problem.ts
var problem = __webpack_require__(9905);
// EXTERNAL MODULE: ./src/documents/source.ts
var documents_source = __webpack_require__(3821);
// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
// EXTERNAL MODULE: ./src/load.ts + 7 modules
var load = __webpack_require__(4735);
;// CONCATENATED MODULE: ./src/absence.ts




/** Loads the head, and tells a document that the base has from one that never was: the first is removed, the second may be ignored. */
async function loadHead(tree, wanted, base, leniency) {
    const found = await (0,load/* load */.Hh)(tree, wanted, leniency.format);
    // Where nothing was found, the base says where the documents were.
    const lost = found.ledgerPath === null && !found.hasLedger && base?.ledgerPath != null;
    const head = lost ? await (0,load/* load */.Hh)(tree, { ledger: base.ledgerPath, tracker: base.trackerPath }, leniency.format) : found;
    if (!head.hasLedger && !head.hasTracker && leniency.ignoreMissing)
        return { ...head, problems: await ignoring(head, base, leniency) };
    return { ...head, problems: head.problems.map((one) => asRemoval(one, base)) };
}
function asRemoval(one, base) {
    if (one.rule === 'ledger-missing' && base?.hasLedger === true)
        return removed('ledger-removed', base.ledgerPath ?? one.path);
    if (one.rule === 'tracker-missing' && base?.hasTracker === true)
        return removed('tracker-removed', base.trackerPath ?? one.path);
    return one;
}
function removed(rule, path) {
    return (0,problem/* problem */.CC)(rule, (0,documents_source/* startOf */.GH)(path), `The base has ${(0,documents_text/* quote */.hD)(path)} and the head has not; restore it. A gate is not closed by deleting its record.`);
}
async function ignoring(head, base, { mode, pastLedger }) {
    if (base?.hasLedger === true || base?.hasTracker === true)
        return head.problems.map((one) => asRemoval(one, base));
    const past = await pastLedger();
    const place = (0,documents_source/* startOf */.GH)(head.ledgerPath ?? load/* ledgerName */.bo);
    if (past === 'had')
        return [
            (0,problem/* problem */.CC)('ledger-removed', place, 'The history of this commit has a ledger and the commit has not; restore it. `if-missing: ignore` is for repositories that never had one.'),
        ];
    // A release must not pass on what nobody could look up; elsewhere a known base, or nothing to release, is enough.
    if (past === 'unknown' && mode === 'release') {
        return [
            (0,problem/* problem */.CC)('ledger-missing', place, 'There is no ledger, and the clone is too shallow to tell whether there ever was one; check out with `fetch-depth: 0`.'),
        ];
    }
    return head.problems.map((one) => ({ ...one, severity: 'notice' }));
}

// EXTERNAL MODULE: ./src/compare.ts
var compare = __webpack_require__(5344);
// EXTERNAL MODULE: ./src/facts.ts + 1 modules
var src_facts = __webpack_require__(6503);
;// CONCATENATED MODULE: ./src/comparison.ts


/** Compares two sides, and looks up which evidence of promoted signals is new. Throws where a tree cannot be read. */
async function compareSides(base, head, policies, trees) {
    const changes = (0,compare/* compare */.UD)(base, head);
    const promoted = new Set(changes.signals.filter(({ kind }) => kind === 'promoted').map(({ id }) => id));
    const evidence = (head.ledger?.signals ?? []).filter(({ id }) => promoted.has(id)).flatMap(src_facts/* evidenceOf */.X1);
    return { base, head, changes, policies, changedEvidence: await changedPaths((0,src_facts/* pathsOf */.wG)(evidence), trees) };
}
async function changedPaths(paths, trees) {
    if (paths.length === 0)
        return new Set();
    const [before, after] = await Promise.all([trees.base.identify(paths), trees.head.identify(paths)]);
    return new Set(paths.filter((path) => after.has(path) && after.get(path) !== before.get(path)));
}

// EXTERNAL MODULE: ./src/decide.ts
var decide = __webpack_require__(3431);
// EXTERNAL MODULE: ./src/policy/policy.ts
var policy_policy = __webpack_require__(6658);
// EXTERNAL MODULE: ./src/rules/index.ts + 17 modules
var rules = __webpack_require__(2781);
;// CONCATENATED MODULE: ./src/evaluate.ts



/** Judges a state: every rule at its stage, then what that leaves of signals and gates, then the decision. Pure. */
function evaluate(state, settings) {
    const { ledger, tracker, problems, facts } = state;
    const { policy, tag } = settings;
    const stamp = stampBy(settings);
    const see = (stage, known) => known === null ? [] : rulesOf(stage).flatMap((rule) => stamp(rule, ...rule.check(known)));
    const claimed = [...problems.flatMap((one) => stamp(ruleOf(one.rule), one)), ...see('facts', facts)];
    const effective = effectiveStatuses(ledger, claimed);
    const suspect = new Set(errorsOf(claimed).flatMap(({ gate }) => gate ?? []));
    const closed = [...claimed, ...see('signals', facts && { facts, effective, suspect })];
    const gates = gateStandings(tracker, effective, closed, settings);
    const findings = sorted([
        ...closed,
        // A change is judged apart: the state of a commit does not depend on what it is compared with.
        ...see('changes', state.comparison),
        ...see('release', facts && openGatesBlock(settings) ? { facts, gates, policy, tag } : null),
        ...see('tag', state.release),
        ...see('summaries', { summaries: state.summaries, gates, policy }),
    ], tracker);
    return { ...(0,decide/* decide */.L)(findings, gates, settings), effective, gates, findings };
}
function rulesOf(stage) {
    return rules/* rules */.a.filter((rule) => rule.stage === stage);
}
function openGatesBlock({ mode, failOn }) {
    return mode === 'release' || failOn === 'open-gate';
}
const byId = new Map(rules/* rules */.a.map((rule) => [rule.id, rule]));
/** The rule of an id. Throws where it is not listed in `rules/index.ts`. */
function ruleOf(id) {
    const rule = byId.get(id);
    if (rule === undefined)
        throw new Error(`the rule ${id} is not listed in rules/index.ts`);
    return rule;
}
/** Gives problems their rule and severity: the policy's, else the problem's own, else the rule's; an accepted loosening only warns. */
function stampBy({ policy, acceptedBy, }) {
    return (rule, ...problems) => {
        const set = policy.rules.get(rule.id);
        if (set === 'off')
            return [];
        return problems.map((problem) => {
            const severity = set ?? problem.severity ?? rule.severity;
            const accepted = rule.family === 'Changes' && severity === 'error' && acceptedBy !== null;
            const message = accepted ? `${problem.message} Accepted by the label \`${acceptedBy}\`.` : problem.message;
            return { ...problem, message, rule: rule.id, severity: accepted ? 'warning' : severity };
        });
    };
}
function errorsOf(findings) {
    return findings.filter(({ severity }) => severity === 'error');
}
/** The ledger's status, but a GO that an error touches is PARTIAL, and what is no status is NO-GO. */
function effectiveStatuses(ledger, findings) {
    const touched = new Set(errorsOf(findings).flatMap(({ signal }) => signal ?? []));
    return new Map((ledger?.signals ?? []).map(({ id, status }) => [
        id,
        status === 'GO' && touched.has(id) ? 'PARTIAL' : (status ?? 'NO-GO'),
    ]));
}
function gateStandings(tracker, effective, findings, { policy, tag }) {
    const { gates: needed } = (0,policy_policy/* gatesFor */.wQ)(policy, tag);
    const requiredIds = needed === 'all' ? null : new Set(needed.map(({ id }) => id));
    const errorsByGate = new Map();
    for (const { gate = '' } of errorsOf(findings))
        errorsByGate.set(gate, (errorsByGate.get(gate) ?? 0) + 1);
    return (tracker?.gates ?? []).map((gate) => {
        const requires = new Set(gate.required.map(({ id }) => id));
        const open = [...requires].filter((id) => effective.get(id) !== 'GO');
        const errors = errorsByGate.get(gate.id) ?? 0;
        const declaredOpen = gate.status !== null && gate.status !== 'GO';
        const go = !declaredOpen && requires.size > 0 && open.length === 0 && errors === 0;
        return {
            id: gate.id,
            name: gate.name,
            required: requiredIds?.has(gate.id) ?? true,
            declared: gate.status,
            effective: go ? 'GO' : declaredOpen ? gate.status : 'PARTIAL',
            go: requires.size - open.length,
            total: requires.size,
            requires,
            open,
            errors,
        };
    });
}
/** Also names the gate of each signal's finding, so that a reader sees what it holds up. */
function sorted(findings, tracker) {
    const gateOf = new Map((tracker?.gates ?? []).toReversed().flatMap((gate) => gate.required.map(({ id }) => [id, gate.id])));
    const named = findings.map((finding) => {
        const gate = finding.gate ?? gateOf.get(finding.signal ?? '');
        return gate === undefined ? finding : { ...finding, gate };
    });
    return named.toSorted((a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule));
}
/** By code unit, whatever the machine's language is. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./src/documents/reference.ts
var documents_reference = __webpack_require__(6087);
;// CONCATENATED MODULE: ./src/evidence.ts



/** The evidence of all that is effectively GO, in the order of the documents. Pure. */
function evidenceOfGo(facts, { effective, gates }) {
    const closed = new Set(gates.filter((gate) => gate.effective === 'GO').map(({ id }) => id));
    const cited = (name, references) => references
        .filter((reference) => (0,documents_reference/* targetOf */.$)(reference).kind !== 'url')
        .map((reference) => ({ name, text: reference.text, path: pathOf(facts, reference) }));
    return [
        ...(0,src_facts/* goSignals */.u2)(facts.ledger)
            .filter(({ id }) => effective.get(id) === 'GO')
            .flatMap((signal) => cited((0,documents_text/* quote */.hD)(signal.id), (0,src_facts/* evidenceOf */.X1)(signal))),
        ...facts.tracker.gates
            .filter(({ id }) => closed.has(id))
            .flatMap((gate) => cited(`gate ${(0,documents_text/* quote */.hD)(gate.id)}`, gate.evidence)),
    ];
}
function pathOf({ entries }, reference) {
    const found = (0,src_facts/* entryOf */.Ms)(entries, reference);
    return found?.entry.kind === 'file' || found?.entry.kind === 'directory' ? found.path : null;
}

// EXTERNAL MODULE: ./src/policy/load-policy.ts
var load_policy = __webpack_require__(6403);
// EXTERNAL MODULE: ./src/documents/cell.ts
var cell = __webpack_require__(752);
// EXTERNAL MODULE: ./src/documents/definitions.ts
var documents_definitions = __webpack_require__(5580);
// EXTERNAL MODULE: ./src/documents/limits.ts
var limits = __webpack_require__(8640);
// EXTERNAL MODULE: ./src/documents/markdown.ts
var markdown = __webpack_require__(7185);
// EXTERNAL MODULE: ./src/documents/lines.ts
var lines = __webpack_require__(7305);
// EXTERNAL MODULE: ./src/documents/visibility.ts
var visibility = __webpack_require__(4672);
;// CONCATENATED MODULE: ./src/documents/sections.ts




/** The sections of a document in their order, each with the sections in it. */
function readSections(source, { children }) {
    return children.flatMap((block, index) => {
        if (block.type !== 'heading')
            return [];
        const { line = 1, column = 1 } = block.position?.start ?? {};
        return [
            {
                depth: block.depth,
                heading: (0,lines/* headingLine */.F)(source, block) ?? '',
                place: (0,documents_source/* placeAt */.BW)(source, (source.lineStarts[line - 1] ?? 0) + column - 1),
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
/** Whether a reader sees any words under a heading, or in a block; headings and comments are none. */
function hasWords(source, block) {
    if (block.type === 'heading' || block.type === 'thematicBreak' || block.type === 'definition')
        return false;
    if (block.type === 'list')
        return block.children.some((item) => item.children.some((child) => hasWords(source, child)));
    if (block.type === 'blockquote')
        return block.children.some((child) => hasWords(source, child));
    if (block.type === 'code')
        return isText(block.value);
    if (block.type === 'html')
        return isText((0,visibility/* withoutComments */.f)(block.value).replace(/<!--[^]*|<[^<>]*>/g, ''));
    return (0,lines/* linesOf */.D)(source, block).some(({ text }) => isText((0,visibility/* withoutComments */.f)(text)));
}
function isText(text) {
    return (0,documents_text/* withoutHidden */.P)(text).trim() !== '';
}

;// CONCATENATED MODULE: ./src/documents/changelog.ts






/** A version is named by a heading or two; that many are looked at. */
const entryLimit = 100;
/** In characters. The parser takes seconds for the changelog of an old project, of which a section needs only its beginning. */
const sectionLimit = 16 * 1024;
/** The entries of one version: headings of depth 2 as `[1.2.3] - 2026-01-31`, also without brackets, with a `v`, or with the date in parentheses. */
function readChangelog(whole, version) {
    const source = beginningOf(whole, version);
    return (0,limits/* withinPaperLimits */.U)(source, () => {
        const blocks = (0,markdown/* readBlocks */.v)(source.text);
        const definitions = (0,documents_definitions/* definitionsOf */.m)(source, blocks);
        return readSections(source, blocks)
            .filter(({ depth, heading }) => depth === 2 && heading.includes(version))
            .slice(0, entryLimit)
            .flatMap((section) => {
            const heading = (0,cell/* readContent */.c)(section.heading, definitions).text;
            const rest = afterVersion(heading, version);
            return rest === null
                ? []
                : [{ heading, place: section.place, dated: isDate(rest), hasItems: hasItems(source, section) }];
        });
    });
}
/** A document up to a little after the last line that may be a heading of the version, above a line of hyphens or with two hashes. */
function beginningOf(source, version) {
    const last = source.lineStarts.findLastIndex((_, index) => {
        const line = (0,documents_source/* lineText */.oZ)(source, index + 1);
        return line.includes(version) && (/^ {0,3}##(?!#)/.test(line) || /^ {0,3}-+\s*$/.test((0,documents_source/* lineText */.oZ)(source, index + 2)));
    });
    const end = (source.lineStarts[last] ?? 0) + sectionLimit;
    const next = source.lineStarts.find((start) => start >= end);
    return last < 0 ? (0,documents_source/* openSource */.oD)(source.path, '') : (0,documents_source/* openSource */.oD)(source.path, source.text.slice(0, next));
}
/** What follows the version in a heading; null where the heading names another one, of which it may be the beginning. */
function afterVersion(heading, version) {
    const name = [`[${version}]`, `[v${version}]`, version, `v${version}`].find((one) => heading.startsWith(one));
    const rest = name === undefined ? null : heading.slice(name.length);
    return rest === null || /^\S/.test(rest) ? null : rest.trim();
}
function isDate(text) {
    const [, year, month, day] = /^(?:[-–—]\s+)?(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? /^\((\d{4})-(\d\d)-(\d\d)\)$/.exec(text) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
function hasItems(source, { blocks }) {
    return blocks.some((block) => block.type === 'list' && hasWords(source, block));
}

;// CONCATENATED MODULE: ./src/documents/release-notes.ts





/** So many headings, and so many placeholders, are looked at: notes with more of either are none that a person reads. */
const headingLimit = 1000;
const placeholderLimit = 10;
/** A heading that is longer is not the name of a section. */
const titleLimit = 200;
/** Reads release notes for the sections of those titles, at any depth, without regard to case. */
function readReleaseNotes(source, titles) {
    return (0,limits/* withinPaperLimits */.U)(source, () => {
        const blocks = (0,markdown/* readBlocks */.v)(source.text);
        const byTitle = sectionsByTitle(readSections(source, blocks).slice(0, headingLimit));
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
        const title = folded((0,cell/* readContent */.c)(section.heading).text);
        byTitle.set(title, [...(byTitle.get(title) ?? []), section]);
    }
    return byTitle;
}
function folded(title) {
    return title.trim().replace(/\s+/g, ' ').toLowerCase();
}
function findPlaceholders(source) {
    const words = source.text.matchAll(/(?<![\p{L}\p{N}_])(?:TODO|TBD|PLACEHOLDER|XXX)(?![\p{L}\p{N}_])/gu);
    const found = [];
    for (const match of words) {
        if (found.length === placeholderLimit)
            break;
        found.push({ word: match[0], place: (0,documents_source/* placeAt */.BW)(source, match.index) });
    }
    return found;
}

// EXTERNAL MODULE: ./src/policy/glob.ts
var glob = __webpack_require__(4062);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
;// CONCATENATED MODULE: ./src/release/tag-version.ts
/** The version that a tag names, as `1.2.3` in `v1.2.3`, `1.2.3` and `api/v1.2.3`, with its pre-release and build parts (https://semver.org); null where it names none. */
function versionOf(tag) {
    return version.exec(tag)?.[1] ?? null;
}
const part = '[0-9A-Za-z-]+';
const parts = `${part}(?:\\.${part})*`;
const version = new RegExp(`(?:^|/)v?(\\d+\\.\\d+\\.\\d+(?:-${parts})?(?:\\+${parts})?)$`);

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/documents/decode.ts
var decode = __webpack_require__(6138);
;// CONCATENATED MODULE: ./src/release/text-file.ts


/** The largest such file that is read, in bytes: 4 MiB, as much as the changelogs of old projects have. */
const textLimit = 4 * 1024 * 1024;
/** Reads a text file of a tree; what is not UTF-8 in it is replaced. Throws where the tree cannot be read. */
async function readTextFile(tree, named, parse) {
    const path = external_node_path_.posix.normalize(named);
    const file = await tree.read(path, textLimit);
    if (file.kind === 'missing')
        return { kind: 'missing', path, why: 'does not exist; add it, or mend the path' };
    if (file.kind === 'not-a-file')
        return { kind: 'unread', path, why: `is ${file.what}, expected a file; mend the path` };
    if (file.kind === 'too-large') {
        const why = `has ${String(file.size)} bytes, the limit is ${String(textLimit)}; shorten it`;
        return { kind: 'unread', path, why };
    }
    const parsed = parse((0,decode/* decode */.D4)(path, file.bytes).source);
    if (parsed.kind === 'read')
        return { kind: 'read', path, value: parsed.value };
    const { line, message } = parsed.problem;
    return { kind: 'unread', path, why: `cannot be read at line ${String(line)}: ${message.replace(/\.$/, '')}` };
}

;// CONCATENATED MODULE: ./src/release/release-facts.ts







/** Finds out what the policy asks for of a release, and nothing else. Throws where the tree cannot be read. */
async function gatherReleaseFacts({ tag, policy, place, tree, source }) {
    const asked = (0,policy_policy/* releaseFor */.L3)(policy, tag);
    const version = versionOf(tag);
    const [{ target, signature }, branch, changelog, notes, listed] = await Promise.all([
        source.tag(tag),
        asked?.branch == null ? null : source.branch(asked.branch.name),
        asked?.changelog == null || version === null
            ? null
            : readTextFile(tree, asked.changelog.path, (file) => readChangelog(file, version)),
        asked?.notes == null ? null : readNotes(tree, asked.notes, { tag, version }),
        asked === null || asked.assets.length === 0
            ? { assets: null, provenance: new Map() }
            : listAssets(source, tag, asked.assets),
    ]);
    return { tag, version, asked, commit: source.commit, place, target, signature, branch, changelog, notes, ...listed };
}
async function readNotes(tree, { path: template, sections }, { tag, version }) {
    if (version === null && template.includes('{version}'))
        return {
            kind: 'unread',
            path: template,
            why: 'has a `{version}` in its path that the tag does not name; take `{tag}`',
        };
    const path = template.replaceAll('{tag}', () => tag).replaceAll('{version}', () => version ?? '');
    if (!(0,inputs/* isPathInside */.CN)(path))
        return { kind: 'unread', path, why: 'is not inside the repository; mend the path' };
    return await readTextFile(tree, path, (source) => readReleaseNotes(source, sections));
}
/** So many requests for attestations are under way at once; a release has up to 1000 assets. */
const requestsAtOnce = 10;
async function listAssets(source, tag, wanted) {
    const assets = await source.assets(tag);
    const listed = assets.kind === 'listed' ? assets.assets : [];
    const attested = wanted.filter((asset) => asset.attested);
    const digests = listed
        .filter(({ name, uploaded }) => uploaded && attested.some(({ match }) => (0,glob/* matchesGlob */.k)(match, name)))
        .flatMap(({ digest }) => digest ?? []);
    const provenance = new Map();
    const queue = [...new Set(digests)];
    while (queue.length > 0) {
        const some = queue.splice(0, requestsAtOnce);
        const answers = await Promise.all(some.map((digest) => source.provenance(digest)));
        answers.forEach((answer, index) => provenance.set(some[index] ?? '', answer));
    }
    return { assets, provenance };
}

// EXTERNAL MODULE: ./src/release/bounded-match.ts
var bounded_match = __webpack_require__(2256);
// EXTERNAL MODULE: ./src/documents/snapshot.ts
var snapshot = __webpack_require__(2104);
;// CONCATENATED MODULE: ./src/release/summary-facts.ts




/** So many places of one claim are told. */
const placeLimit = 10;
/** Reads the files that may make a claim or show a snapshot. Throws where the tree cannot be read. */
async function gatherSummaries({ claims, snapshots }, tree) {
    const [claimed, shown] = await Promise.all([
        Promise.all(claims.map(async (claim) => ({
            claim,
            reading: await readTextFile(tree, claim.path, (source) => findClaim(source, claim.pattern)),
        }))),
        Promise.all(snapshots.map(async (asked) => ({ asked, reading: await readTextFile(tree, asked.path, snapshot/* readSnapshots */.y) }))),
    ]);
    return { claims: claimed, snapshots: shown };
}
function findClaim(source, pattern) {
    const found = (0,bounded_match/* matchesIn */.X)(pattern, source.text, placeLimit);
    return {
        kind: 'read',
        value: found.kind === 'matched'
            ? { kind: 'made', places: found.offsets.map((offset) => (0,documents_source/* placeAt */.BW)(source, offset)) }
            : found,
    };
}

// EXTERNAL MODULE: ./src/statuses.ts
var statuses = __webpack_require__(6585);
;// CONCATENATED MODULE: ./src/to-report.ts

/** Puts together the report. Pure. */
function toReport({ subject, settings, head, evaluation, changes }) {
    const signals = head.ledger?.signals ?? [];
    const { verdict, decision, reason, blocking, gates, findings, effective } = evaluation;
    return {
        schemaVersion: 1,
        mode: settings.mode,
        verdict,
        decision,
        reason,
        subject: { sha: subject.sha, headSha: subject.headSha, baseSha: subject.baseSha, tag: subject.tag },
        ledger: {
            path: head.ledgerPath,
            title: head.ledger?.title ?? null,
            baselineCommit: head.ledger?.baselineCommit?.text ?? null,
        },
        tracker: { path: head.trackerPath },
        totals: totalsOf(signals, evaluation),
        gates: gates.map(({ id, name, required, declared, effective: stands, go, total, open }) => {
            return { id, name, required, declared, effective: stands, go, total, open };
        }),
        signals: signals.map((signal) => toSignal(signal, effective.get(signal.id) ?? 'NO-GO')),
        changes,
        findings: findings.map((finding) => {
            const { rule, severity, message, path, line, column, signal = null, gate = null } = finding;
            return { rule, severity, blocks: blocking.has(finding), message, path, line, column, signal, gate };
        }),
    };
}
function totalsOf(signals, { gates, findings }) {
    const found = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        signals: signals.length,
        byStatus: (0,statuses/* countByStatus */.x7)(signals),
        gates: gates.length,
        gatesGo: gates.filter(({ effective }) => effective === 'GO').length,
        errors: found('error'),
        warnings: found('warning'),
        notices: found('notice'),
    };
}
function toSignal(signal, effective) {
    const { id, gate, title, owner, status, evidence, code, exit, place } = signal;
    return {
        id,
        gate: gate?.text ?? null,
        title: title?.text ?? null,
        owner: owner?.text ?? null,
        status,
        effective,
        evidence: evidence?.references.map(({ text }) => text) ?? [],
        code: code?.references.map(({ text }) => text) ?? [],
        exit: exit?.text ?? null,
        line: place.line,
    };
}

;// CONCATENATED MODULE: ./src/judge.ts












/** From the documents to the report: load, look up what they cite, compare, evaluate. Throws where a tree cannot be read. */
async function judge(question) {
    const { subject, paths, base: baseTree, head: tree } = question;
    const { policy, basePolicy, change, problems } = await (0,load_policy/* loadPolicy */.t)(tree, baseTree, paths.policy, question.policyFrom);
    const base = baseTree === null ? null : await (0,load/* load */.Hh)(baseTree, pathsBy(basePolicy, paths), basePolicy);
    const wanted = pathsBy(policy, paths);
    const leniency = { ...question.settings, format: policy, pastLedger: () => question.pastLedger(wanted.ledger) };
    const head = await loadHead(tree, wanted, base, leniency);
    const [facts, comparison, release, summaries] = await Promise.all([
        factsOf(head, tree, question.history),
        base === null || baseTree === null || unreadable(base) || unreadable(head)
            ? null
            : compareSides(base, head, change, { base: baseTree, head: tree }),
        releaseFactsOf(question, policy, head),
        gatherSummaries(policy, tree),
    ]);
    const state = {
        ledger: head.ledger,
        tracker: head.tracker,
        problems: [...problems, ...head.problems],
        facts,
        comparison,
        release,
        summaries,
    };
    const settings = { ...question.settings, policy, tag: subject.tag, acceptedBy: null };
    const strict = evaluate(state, settings);
    const loosened = strict.findings.some(({ rule, severity }) => severity === 'error' && ruleOf(rule).family === 'Changes');
    const acceptedBy = loosened ? await question.acceptedBy() : null;
    const evaluation = acceptedBy === null ? strict : evaluate(state, { ...settings, acceptedBy });
    return {
        report: toReport({ subject, settings, head, evaluation, changes: comparison?.changes ?? null }),
        evidence: facts === null ? [] : evidenceOfGo(facts, evaluation),
    };
}
/** The paths that were asked for, else those of the policy. */
function pathsBy({ ledger, tracker }, asked) {
    return { ledger: asked.ledger ?? ledger, tracker: asked.tracker ?? tracker };
}
/** A document that is there and cannot be read is no side of a comparison: it would show every signal as removed or added. */
function unreadable({ hasLedger, ledger, hasTracker, tracker }) {
    return (hasLedger && ledger === null) || (hasTracker && tracker === null);
}
async function factsOf({ ledger, tracker }, tree, history) {
    const silent = ledger === null ||
        tracker === null ||
        ledger.signals.length + ledger.unread.length === 0 ||
        tracker.gates.length === 0;
    return silent ? null : await (0,src_facts/* gatherFacts */.pc)(ledger, tracker, tree, history);
}
/** A repository without a ledger is asked for nothing, unless its policy does. */
async function releaseFactsOf({ subject: { tag }, settings: { mode }, head: tree, release: source }, policy, { ledger }) {
    if (mode !== 'release' || tag === null || (ledger === null && (0,policy_policy/* releaseFor */.L3)(policy, tag) === null))
        return null;
    const place = (0,documents_source/* startOf */.GH)(ledger?.path ?? policy.path);
    return await gatherReleaseFacts({ tag, policy, place, tree, source });
}


/***/ }),

/***/ 4735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IZ: () => (/* binding */ findDocuments),
  bo: () => (/* binding */ ledgerName),
  Hh: () => (/* binding */ load),
  au: () => (/* binding */ openLedger),
  Zl: () => (/* binding */ openTracker)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/documents/decode.ts
var decode = __webpack_require__(6138);
// EXTERNAL MODULE: ./src/documents/definitions.ts
var documents_definitions = __webpack_require__(5580);
// EXTERNAL MODULE: ./src/documents/cell.ts
var documents_cell = __webpack_require__(752);
// EXTERNAL MODULE: ./src/documents/lines.ts
var lines = __webpack_require__(7305);
// EXTERNAL MODULE: ./src/documents/source.ts
var documents_source = __webpack_require__(3821);
;// CONCATENATED MODULE: ./src/documents/header.ts



/** The first heading, and the first lines `Baseline commit: …` and `Definition of Done: …`, be they a paragraph's or a list item's. */
function readHeader(source, blocks) {
    const heading = blocks.children.find((block) => block.type === 'heading');
    const title = heading === undefined ? undefined : (0,lines/* headingLine */.F)(source, heading);
    return {
        title: title === undefined ? null : (0,documents_cell/* readContent */.c)(title).text,
        baselineCommit: lineOf(source, blocks, /^[\s*_-]*baseline commit[*_]*\s*:[\s*_]*(?=\S)(.*)$/i, (value) => value.split(/\s/)[0] ?? ''),
        definitionOfDone: lineOf(source, blocks, /^[\s*_-]*definition of done[^:]*:[\s*_]*(?=\S)(.*)$/i, (value) => value),
    };
}
/** The value of the first line of prose that a pattern matches; its last group is the value. */
function lineOf(source, blocks, pattern, toText) {
    for (const { text, offset } of blocks.children.flatMap((block) => proseLines(source, block))) {
        const [label, value] = pattern.exec(text) ?? [];
        if (label === undefined || value === undefined)
            continue;
        return {
            text: toText((0,documents_cell/* readContent */.c)(value.trim()).text),
            place: (0,documents_source/* placeAt */.BW)(source, offset + label.length - value.length),
            link: false,
        };
    }
    return null;
}
function proseLines(source, block) {
    if (block.type === 'paragraph')
        return (0,lines/* linesOf */.D)(source, block);
    if (block.type === 'list')
        return block.children.flatMap((item) => item.children.flatMap((child) => proseLines(source, child)));
    return [];
}

// EXTERNAL MODULE: ./src/documents/limits.ts
var limits = __webpack_require__(8640);
// EXTERNAL MODULE: ./src/documents/visibility.ts
var visibility = __webpack_require__(4672);
// EXTERNAL MODULE: ./src/documents/columns.ts
var documents_columns = __webpack_require__(521);
// EXTERNAL MODULE: ./src/documents/markdown.ts
var markdown = __webpack_require__(7185);
// EXTERNAL MODULE: ./src/statuses.ts
var statuses = __webpack_require__(6585);
;// CONCATENATED MODULE: ./src/documents/format.ts

/** The format without a policy. */
const plainFormat = { columns: {}, vocabulary: statuses/* plainVocabulary */.BB };

// EXTERNAL MODULE: ./src/documents/problem.ts
var problem = __webpack_require__(9905);
// EXTERNAL MODULE: ./src/documents/table.ts
var table = __webpack_require__(1858);
// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
;// CONCATENATED MODULE: ./src/documents/signal.ts







/** Reads a row by its columns. */
function readSignal(source, row, { columns, vocabulary, definitions }) {
    const field = (column) => readField(source, row.cells[columns[column] ?? -1], definitions);
    const id = field('id');
    const status = field('status');
    if (id === null || status === null)
        return { id: id?.text ?? null, signal: null, problems: [] };
    const wrongId = idProblem(id);
    if (wrongId !== null)
        return { id: id.text === '' ? null : id.text, signal: null, problems: [wrongId] };
    const signal = {
        id: id.text,
        gate: field('gate'),
        title: field('title'),
        owner: field('owner'),
        status: (0,statuses/* readStatus */.rk)(status.text, vocabulary),
        statusPlace: status.place,
        code: field('code'),
        evidence: field('evidence'),
        exit: field('exit'),
        place: id.place,
    };
    return { id: signal.id, signal, problems: [...unknownStatus(signal, status, vocabulary), ...incomplete(signal)] };
}
function readField(source, cell, definitions) {
    if (cell === undefined)
        return null;
    const content = (0,documents_cell/* readContent */.c)(cell.text, definitions);
    const references = content.references.map(({ text, index, link }) => ({
        text,
        link,
        place: (0,table/* placeInCell */.Nj)(source, cell, index),
    }));
    return { text: content.text, references, place: (0,documents_source/* placeAt */.BW)(source, cell.offset) };
}
function idProblem(id) {
    if (id.text === '')
        return (0,problem/* problem */.CC)('signal-id', id.place, 'The row has no signal id, expected one; give the signal an id.');
    if (!/\s/.test(id.text) && (0,documents_text/* hiddenCharacters */.xy)(id.text).length === 0)
        return null;
    return (0,problem/* problem */.CC)('signal-id', id.place, `Unexpected white space or invisible character in the id ${(0,documents_text/* quote */.hD)(id.text)}; delete it.`);
}
function unknownStatus(signal, cell, vocabulary) {
    return signal.status === null ? [statusUnknown(cell.text, cell.place, { signal: signal.id }, vocabulary)] : [];
}
/** The problem of a word that is no status, for ledger and tracker alike. */
function statusUnknown(text, place, touches, { words }) {
    const strange = (0,documents_text/* lookAlikes */.xX)(text);
    const hint = strange === '' ? '' : ` (${strange})`;
    const message = `Unexpected status ${(0,documents_text/* quote */.hD)(text)}${hint}, expected ${(0,documents_text/* oneOf */.yL)([...words.keys()])}; map your own words under \`statuses\` in the policy.`;
    return (0,problem/* problem */.CC)('status-unknown', place, message, touches);
}
function incomplete(signal) {
    const wanted = [
        ['owner', signal.owner],
        ['exit', signal.exit],
        ['evidence', signal.status === 'GO' ? signal.evidence : null],
    ];
    return wanted.flatMap(([column, field]) => {
        if (field === null || !placeholder.test(field.text))
            return [];
        const seen = field.text === '' ? 'empty cell' : `placeholder ${(0,documents_text/* quote */.hD)(field.text)}`;
        const message = `Unexpected ${seen} under ${(0,documents_text/* quote */.hD)(documents_columns/* columnNames */.lo[column][0])} of ${(0,documents_text/* quote */.hD)(signal.id)}; say what holds.`;
        return [(0,problem/* problem */.CC)('signal-incomplete', field.place, message, { signal: signal.id })];
    });
}
const placeholder = /^(?:[-–—.…?_]*|tbd|tba|tbc|todo|fixme|xxx+|n\/?a|none|null|nil|unknown|unassigned|placeholder)$/i;

;// CONCATENATED MODULE: ./src/documents/ledger.ts












/** Reads every top-level table with an id and a status column. */
function readLedger(source, format = plainFormat) {
    const bounded = (0,limits/* withinLimits */.o)(source, () => readTablesOf(source, format));
    return bounded.kind === 'read' ? bounded.value : { ledger: null, problems: [bounded.problem] };
}
function readTablesOf(source, format) {
    const blocks = (0,markdown/* readBlocks */.v)(source.text);
    const tables = (0,table/* readTables */.gb)(source, blocks);
    const definitions = (0,documents_definitions/* definitionsOf */.m)(source, blocks);
    const ledgers = tables
        .map((table) => ({ table, columns: (0,documents_columns/* findColumns */.xs)(table.header, format.columns), format, definitions }))
        .filter(({ columns }) => (0,documents_columns/* isLedger */.SK)(columns));
    const doubts = (0,visibility/* visibilityProblems */.T)(source, blocks, tables, format.columns);
    if (ledgers.length === 0)
        return { ledger: null, problems: doubts.length > 0 ? doubts : [noTable(source, tables)] };
    const rows = ledgers.flatMap((ledger) => ledger.table.rows.map((row) => readRow(source, row, ledger)));
    const signals = rows.flatMap(({ signal }) => (signal === null ? [] : [signal]));
    const first = new Map(signals.toReversed().map((signal) => [signal.id, signal]));
    return {
        ledger: {
            path: source.path,
            ...readHeader(source, blocks),
            signals: signals.filter((signal) => first.get(signal.id) === signal),
            unread: rows.flatMap(({ unread }) => (unread === null ? [] : [unread])),
        },
        problems: [
            ...doubts,
            ...ledgers.flatMap((ledger) => headerProblems(source, ledger)),
            ...rows.flatMap(({ problems }) => problems),
            ...(0,problem/* repeated */.ZD)('signal-duplicate', 'signal', signals),
            ...(rows.length === 0 ? [noRows(source, ledgers[0]?.table)] : []),
        ],
    };
}
function readRow(source, row, { table, columns, format, definitions }) {
    const reading = readSignal(source, row, { columns, vocabulary: format.vocabulary, definitions });
    const expected = table.header.cells.length;
    if (row.cells.length === expected)
        return { ...reading, unread: reading.signal === null ? visible(reading.id) : null };
    const hint = row.cells.length > expected ? 'write a `|` inside a cell as `\\|`, also in a code span' : 'add the missing cells';
    const id = reading.id === null ? {} : { signal: reading.id };
    const of = reading.id === null ? '' : ` of ${(0,documents_text/* quote */.hD)(reading.id)}`;
    const message = `Unexpected row${of} with ${(0,documents_text/* count */.U9)(row.cells.length, 'cell')}, expected ${String(expected)} as in the header; ${hint}.`;
    return { signal: null, unread: visible(reading.id), problems: [(0,problem/* problem */.CC)('row-cells', row.place, message, id)] };
}
/** The id that a reader sees, by which the row counts as being there. */
function visible(id) {
    return id === null ? null : (0,documents_text/* withoutHidden */.P)(id);
}
function headerProblems(source, { table, columns, format }) {
    const absent = Object.keys(documents_columns/* columnNames */.lo).filter((column) => columns[column] === undefined);
    const repeated = (0,documents_columns/* repeatedNames */.H3)(table.header, format.columns).map(({ name, index }) => {
        const place = (0,documents_source/* placeAt */.BW)(source, table.header.cells[index]?.offset ?? 0);
        return (0,problem/* problem */.CC)('ledger-table', place, `Unexpected second column ${(0,documents_text/* quote */.hD)(name)}, expected each column once; rename or delete one.`);
    });
    if (absent.length === 0)
        return repeated;
    const wanted = absent.map((column) => (0,documents_text/* quote */.hD)(documents_columns/* columnNames */.lo[column][0])).join(', ');
    return [
        ...repeated,
        (0,problem/* problem */.CC)('ledger-columns', table.header.place, `The table has no column ${wanted}; what it would say is not checked.`),
    ];
}
function noTable(source, tables) {
    const seen = tables
        .map((table) => (0,documents_columns/* headerNames */.Qb)(table.header)
        .map((name) => (0,documents_text/* quote */.hD)(name))
        .join(', '))
        .join('; ');
    const found = seen === '' ? 'the document has no table at its top level' : `found the headers ${seen}`;
    const place = tables[0]?.header.place ?? (0,documents_source/* startOf */.GH)(source.path);
    return (0,problem/* problem */.CC)('ledger-table', place, `Expected a table with the columns ${(0,documents_text/* oneOf */.yL)(documents_columns/* columnNames */.lo.id)} and ${(0,documents_text/* oneOf */.yL)(documents_columns/* columnNames */.lo.status)}, ${found}.`);
}
function noRows(source, table) {
    return (0,problem/* problem */.CC)('ledger-empty', table?.header.place ?? (0,documents_source/* startOf */.GH)(source.path), 'The ledger has no signals, expected at least one row; a ledger without signals closes nothing.');
}

;// CONCATENATED MODULE: ./src/documents/json.ts
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
function json_valueOf(json) {
    if (json.kind === 'scalar')
        return json.value;
    if (json.kind === 'array')
        return json.items.map(json_valueOf);
    return Object.fromEntries(json.members.map(({ key, value }) => [key, json_valueOf(value)]));
}
/** The value at a path of keys and indexes, or the nearest one above it that exists; of repeated keys the last, as `valueOf` reads. */
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
            return JSON.parse(reader.text.slice(start, reader.at)); // a string by all that was checked
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

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
;// CONCATENATED MODULE: ./src/documents/tracker-schema.ts


const idSchema = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()], { error: 'expected an id: a whole number, or text' }), schemas/* pipe */.FsL(schemas/* transform */.pdi(String), schemas/* string */.YjP()).check(schemas/* refine */.YPB((id) => id !== '' && !/\s/.test(id) && (0,documents_text/* hiddenCharacters */.xy)(id).length === 0, {
    error: 'expected an id without white space and invisible characters',
})));
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
const signalSchema = schemas/* looseObject */._H3({ id: idSchema, owner: textSchema, status: textSchema });
/** The tracker document; keys that it does not name are allowed. */
const trackerSchema = schemas/* looseObject */._H3({
    baseline_commit: textSchema,
    definition_of_done: textSchema,
    command_matrix: schemas/* nullish */.cl6(matrixSchema),
    gates: schemas/* array */.YOg(gateSchema),
    signals: schemas/* optional */.lqM(schemas/* array */.YOg(signalSchema)),
});

;// CONCATENATED MODULE: ./src/documents/tracker.ts








/** Reads the tracker's JSON, in either of the two shapes: gates with `required_signal_ids` or with `required_signals`. */
function readTracker(source, { vocabulary } = plainFormat) {
    const reading = readJson(source.text);
    if (reading.kind === 'error') {
        const seen = reading.offset < source.text.length
            ? (0,documents_text/* quote */.hD)(String.fromCodePoint(source.text.codePointAt(reading.offset) ?? 0))
            : 'end of the document';
        const message = `Unexpected ${seen}, expected ${reading.expected}; the tracker must be JSON.`;
        return { tracker: null, problems: [(0,problem/* problem */.CC)('tracker-syntax', (0,documents_source/* placeAt */.BW)(source, reading.offset), message)] };
    }
    const { json } = reading;
    const keys = repeatedKeys(json).map(({ key, start }) => (0,problem/* problem */.CC)('tracker-key', (0,documents_source/* placeAt */.BW)(source, start), `Unexpected second key ${(0,documents_text/* quote */.hD)(key)} in one object, expected each once; of the two, readers take different ones.`));
    const parsed = trackerSchema.safeParse(json_valueOf(json));
    if (!parsed.success)
        return {
            tracker: null,
            problems: [...keys, ...parsed.error.issues.map((issue) => schemaProblem(source, json, issue))],
        };
    const tracker = placed(source, json, parsed.data, vocabulary);
    return {
        tracker,
        problems: [
            ...keys,
            ...statusProblems(tracker, parsed.data, vocabulary),
            ...gateProblems(tracker, (0,documents_source/* placeAt */.BW)(source, locate(json, ['gates']).start)),
        ],
    };
}
function placed(source, json, document, vocabulary) {
    const at = (...path) => (0,documents_source/* placeAt */.BW)(source, locate(json, path).start);
    const { definition_of_done: done, baseline_commit: baseline, command_matrix: matrix } = document;
    return {
        path: source.path,
        gates: document.gates.map((gate, index) => {
            const key = gate.required_signal_ids === undefined ? 'required_signals' : 'required_signal_ids';
            return {
                id: gate.id,
                name: gate.name ?? gate.description ?? null,
                status: gate.status == null ? null : (0,statuses/* readStatus */.rk)(gate.status, vocabulary),
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
            status: signal.status == null ? null : (0,statuses/* readStatus */.rk)(signal.status, vocabulary),
            statusPlace: at('signals', index, 'status'),
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
function schemaProblem(source, json, issue) {
    const where = issue.path.length === 0 ? 'The document' : (0,documents_text/* quote */.hD)(issue.path.map(String).join('.'));
    const found = locate(json, issue.path);
    const expected = issue.code === 'invalid_type' ? `expected ${article[issue.expected] ?? issue.expected}` : issue.message;
    const absent = issue.path.length > 0 && found === locate(json, issue.path.slice(0, -1));
    const seen = absent ? 'nothing' : found.kind === 'scalar' ? (0,documents_text/* quote */.hD)(JSON.stringify(found.value)) : `an ${found.kind}`;
    return (0,problem/* problem */.CC)('tracker-schema', (0,documents_source/* placeAt */.BW)(source, found.start), `${where}: ${expected}, found ${seen}; mend the value.`);
}
const article = {
    string: 'text',
    array: 'an array',
    object: 'an object',
    int: 'a whole number',
};
function statusProblems(tracker, document, vocabulary) {
    const gates = tracker.gates.flatMap((gate, index) => {
        const text = document.gates[index]?.status;
        return text == null || gate.status !== null
            ? []
            : [statusUnknown(text, gate.statusPlace, { gate: gate.id }, vocabulary)];
    });
    const signals = (tracker.signals ?? []).flatMap((signal, index) => {
        const text = document.signals?.[index]?.status;
        return text == null || signal.status !== null
            ? []
            : [statusUnknown(text, signal.statusPlace, { signal: signal.id }, vocabulary)];
    });
    return [...gates, ...signals];
}
function gateProblems(tracker, list) {
    if (tracker.gates.length === 0)
        return [
            (0,problem/* problem */.CC)('gate-none', list, 'The tracker has no gates, expected at least one; without gates nothing would ever block.'),
        ];
    const empty = tracker.gates.filter((gate) => gate.required.length === 0);
    return [
        ...(0,problem/* repeated */.ZD)('gate-duplicate', 'gate', tracker.gates),
        ...(0,problem/* repeated */.ZD)('signal-duplicate', 'signal', tracker.signals ?? []),
        ...empty.map((gate) => (0,problem/* problem */.CC)('gate-empty', gate.place, `Gate ${(0,documents_text/* quote */.hD)(gate.id)} requires no signals, expected at least one id under \`required_signal_ids\`; an empty gate would close by itself.`, { gate: gate.id })),
    ];
}

;// CONCATENATED MODULE: ./src/load.ts







const ledgerName = 'signal-ledger.md';
const trackerName = 'gate-tracker.json';
/** Finds, reads and parses ledger and tracker; what is wrong with them are problems. Throws where the tree cannot be read. */
async function load(tree, wanted, format) {
    const { ledgerPath, trackerPath, ambiguous, problems } = await findDocuments(tree, wanted);
    const [ledger, tracker] = await Promise.all([
        loadDocument(tree, ledgerPath, (path, reading) => openLedger(path, reading, format)),
        loadDocument(tree, trackerPath, (path, reading) => openTracker(path, reading, format)),
    ]);
    return {
        ledgerPath,
        trackerPath,
        hasLedger: ledger.exists || ambiguous,
        hasTracker: tracker.exists,
        ledger: ledger.value,
        tracker: tracker.value,
        problems: [...problems, ...ledger.problems, ...tracker.problems],
    };
}
/** Finds the documents of a tree; a path that was asked for is not looked at. Throws where the tree cannot be read. */
async function findDocuments(tree, wanted) {
    const found = wanted.ledger === null ? await tree.find(ledgerName) : [wanted.ledger];
    const ledgerPath = found.length === 1 ? (found[0] ?? null) : null;
    const trackerPath = wanted.tracker ?? (ledgerPath === null ? null : external_node_path_.posix.join(external_node_path_.posix.dirname(ledgerPath), trackerName));
    return { ledgerPath, trackerPath, ambiguous: found.length > 1, problems: notOne(found, wanted) };
}
/** The ledger that a file has. */
function openLedger(path, reading, format) {
    return openDocument(path, reading, 'ledger-missing', (source) => {
        const { ledger, problems } = readLedger(source, format);
        return { value: ledger, problems };
    });
}
/** The tracker that a file has. */
function openTracker(path, reading, format) {
    return openDocument(path, reading, 'tracker-missing', (source) => {
        const { tracker, problems } = readTracker(source, format);
        return { value: tracker, problems };
    });
}
async function loadDocument(tree, path, open) {
    if (path === null)
        return { exists: false, value: null, problems: [] };
    return open(path, await tree.read(path, decode/* documentLimit */.NL));
}
function openDocument(path, reading, missing, parse) {
    if (reading.kind === 'missing')
        return {
            exists: false,
            value: null,
            problems: [(0,problem/* problem */.CC)(missing, (0,documents_source/* startOf */.GH)(path), `There is no file ${(0,documents_text/* quote */.hD)(path)}; add it, or say where it is.`)],
        };
    if (reading.kind === 'not-a-file')
        return {
            exists: true,
            value: null,
            problems: [(0,problem/* problem */.CC)(missing, (0,documents_source/* startOf */.GH)(path), `${(0,documents_text/* quote */.hD)(path)} is ${reading.what}, expected a file.`)],
        };
    if (reading.kind === 'too-large')
        return { exists: true, value: null, problems: [(0,decode/* tooLarge */.g$)(path, reading.size)] };
    const { source, problems } = (0,decode/* decode */.D4)(path, reading.bytes);
    const parsed = parse(source);
    return { exists: true, value: parsed.value, problems: [...problems, ...parsed.problems] };
}
function notOne(found, wanted) {
    if (wanted.ledger !== null || found.length === 1)
        return [];
    if (found.length === 0)
        return [
            (0,problem/* problem */.CC)('ledger-missing', (0,documents_source/* startOf */.GH)(ledgerName), `There is no file named ${(0,documents_text/* quote */.hD)(ledgerName)}; add one, or name the ledger by \`ledger\` (\`--ledger\`).`),
        ];
    return found.map((path) => (0,problem/* problem */.CC)('ledger-ambiguous', (0,documents_source/* startOf */.GH)(path), `There are ${String(found.length)} files named ${(0,documents_text/* quote */.hD)(ledgerName)}: ${(0,documents_text/* oneOf */.yL)(found.slice(0, 10), 'and')}; name the ledger by \`ledger\` (\`--ledger\`).`));
}


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a name matches a pattern of GitHub's kind: `*` is any text without `/`, `**` any text, `?` one character but `/`.
 * A hostile pattern takes no longer than its length times the name's: all ways to match are followed at once.
 */
function matchesGlob(pattern, name) {
    const steps = pattern.match(/\*\*|[^]/gu) ?? [];
    let reached = past(steps, new Set([0]));
    for (const character of name) {
        const next = new Set();
        for (const at of reached) {
            const step = steps[at];
            if (step === '**' || (step === '*' && character !== '/'))
                next.add(at);
            else if (step === character || (step === '?' && character !== '/'))
                next.add(at + 1);
        }
        if (next.size === 0)
            return false;
        reached = past(steps, next);
    }
    return reached.has(steps.length);
}
/** The steps that are reached, and those after a star, which may stand for nothing. */
function past(steps, reached) {
    // A set that grows while it is read hands out what is added, too.
    for (const at of reached)
        if (steps[at]?.startsWith('*') === true)
            reached.add(at + 1);
    return reached;
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ policyPath),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _documents_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6138);
/* harmony import */ var _documents_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9905);
/* harmony import */ var _documents_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3821);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9995);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6658);





/** Where the policy is, unless an input says otherwise. */
const policyPath = '.github/gate-ledger.yml';
/** The largest policy file that is read, in bytes. */
const policyLimit = 1024 * 1024;
/**
 * Loads the policy. Of the two sides, `from` says whose is obeyed: a pull request must not be judged by rules that it rewrites.
 * A base without a policy leaves it to the head; so does one whose policy cannot be read, or the pull request that mends it
 * could never pass. A base that cannot be read at all leaves nothing to obey, which is a problem where the head has a policy.
 */
async function loadPolicy(head, base, path, from) {
    const [ours, theirs] = await Promise.all([readSide(head, path), base === null ? null : readSide(base, path)]);
    const own = ours.policy ?? (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicy */ .G4)(path);
    const unknown = from === 'base' && theirs === null && ours.text !== null;
    return {
        policy: from === 'base' ? (theirs?.policy ?? own) : own,
        basePolicy: theirs?.policy ?? own,
        change: { base: theirs?.policy ?? null, head: ours.policy, differs: theirs !== null && theirs.text !== ours.text },
        problems: unknown ? [...ours.problems, baseUnknown(path)] : ours.problems,
    };
}
function baseUnknown(path) {
    const message = 'The base cannot be read, so it is not known by which policy to judge; give the action a token, or fetch the base.';
    return (0,_documents_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('policy-invalid', (0,_documents_source_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(path), message);
}
async function readSide(tree, path) {
    const reading = await tree.read(path, policyLimit);
    if (reading.kind === 'missing')
        return { policy: null, text: null, problems: [] };
    if (reading.kind === 'too-large')
        return { policy: null, text: null, problems: [(0,_documents_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(path, reading.size)] };
    if (reading.kind === 'not-a-file')
        return {
            policy: null,
            text: null,
            problems: [(0,_documents_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('policy-invalid', (0,_documents_source_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(path), `${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} is ${reading.what}, expected a file.`)],
        };
    // Few repositories have a policy; the others need not wait for a YAML parser.
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 5605));
    const { source, problems } = (0,_documents_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(path, reading.bytes);
    const { policy, problems: wrong } = readPolicy(source);
    return { policy, text: source.text, problems: [...problems, ...wrong] };
}


/***/ }),

/***/ 6658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   L3: () => (/* binding */ releaseFor),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   wQ: () => (/* binding */ gatesFor),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _documents_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(521);
/* harmony import */ var _documents_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9905);
/* harmony import */ var _documents_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3821);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4062);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6585);






const text = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1, { error: 'a text that is not empty' }));
/** Each entry of such a list costs the time of reading a file. */
const atMost = (limit) => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(limit, { error: `at most ${String(limit)} entries` });
// Ranges as in GitHub's own filters are not known here; a pattern with one would match no tag, and leave it to a later, milder one.
const tagError = 'a pattern of `*`, `**`, `?` and characters that a tag may have, so without `[`';
const glob = text.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(255, { error: 'a pattern of at most 255 characters, as long as any name is' }));
const tagGlob = glob.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[^\s~^:[\\]*$/, { error: tagError }));
const pattern = text.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(1000, { error: 'a pattern of at most 1000 characters' }));
const id = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()]);
const columns = Object.keys(_documents_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnNames */ .lo);
/** A policy's setting for a rule. */
const settings = [..._documents_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO, 'off'];
/** The policy file. Every key may be left out. */
const policySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ledger: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
    tracker: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
    columns: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(columns), text)),
    statuses: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .statuses */ .bM), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text))),
    'status-notes': zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    rules: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(settings))),
    releases: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        tags: tagGlob,
        gates: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('all'), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(id).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))], { error: '`all` or a list of gate ids' })),
        branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
        signed: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
        changelog: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
        notes: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: text, sections: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text)) })),
        assets: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ match: glob, attested: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()) }))),
    }))),
    claims: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: text, pattern })).check(atMost(100))),
    snapshots: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).check(atMost(100))),
});
/** The policy of a repository that has none. */
function defaultPolicy(path) {
    return {
        path,
        ledger: null,
        tracker: null,
        columns: {},
        vocabulary: _statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .plainVocabulary */ .BB,
        rules: new Map(),
        releases: [],
        claims: [],
        snapshots: [],
        file: {},
    };
}
/** The gates that a tag needs, and whether the policy knows the tag; without a tag, or without releases in the policy, all gates. */
function gatesFor(policy, tag) {
    const release = releaseFor(policy, tag);
    if (release !== null)
        return { gates: release.gates, unmatched: null };
    return { gates: 'all', unmatched: tag === null || policy.releases.length === 0 ? null : (0,_documents_source_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(policy.path) };
}
/** What the policy says of a tag: the first release whose pattern matches it; null where none does. */
function releaseFor({ releases }, tag) {
    return (tag === null ? undefined : releases.find(({ tags }) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesGlob */ .k)(tags, tag))) ?? null;
}


/***/ }),

/***/ 2256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ patternProblem),
/* harmony export */   X: () => (/* binding */ matchesIn)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

/** Why a text is no pattern that can be matched; null where it is one. */
function patternProblem(pattern) {
    try {
        new RegExp(pattern, flags);
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** Any case, `^` and `$` at line ends, whole characters. */
const flags = 'gimu';
/** In milliseconds. A person's pattern needs a few for the largest text; what needs as many as this backtracks without end. */
const timeLimit = 1000;
/** The first places, at most `limit`, at which a pattern matches a text. */
function matchesIn(pattern, text, limit) {
    // Only in a context of its own can a match be stopped: https://nodejs.org/api/vm.html
    const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ pattern, flags, text, limit });
    try {
        const offsets = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInContext)(script, context, { timeout: timeLimit });
        const found = typeof offsets === 'string' && offsets !== '' ? offsets.split(',').map(Number) : [];
        return { kind: 'matched', offsets: found };
    }
    catch {
        // Out of time, or so large that it cannot be compiled, which is known only now.
        return { kind: 'unknown', why: `takes more than ${String(timeLimit)} ms` };
    }
}
/** No word of it comes from a policy or a document: those are values in the context. */
const script = `
  const offsets = [];
  for (const { index } of text.matchAll(new RegExp(pattern, flags))) {
    if (offsets.length === limit) break;
    offsets.push(index);
  }
  offsets.join();
`;


/***/ }),

/***/ 5104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/** A report as the action writes it and the terminal prints it, the statement of one, or a history. */
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 7986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9995);

/**
 * Untrusted text as one line of a job's log that is no workflow command. The runner reads `::command::` at a line's start,
 * white space left out, and `##[command]` anywhere in it: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function logLine(untrusted) {
    return (0,_documents_text_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledOut */ .Si)(untrusted.replace(/[\r\n]+/g, ' '))
        .replace(/^(\s*):/, '$1\u200B:')
        .replaceAll('##[', '#\u200B#[');
}


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* unused harmony export findingLine */
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7986);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5998);


/** The report for a terminal: gates, changes, then findings as `path:line:column`, and the decision last. */
function terminal(report, comparison) {
    const { subject, gates, changes, findings } = report;
    const gateLines = gates.map(({ id, name, required, declared, effective, go, total }) => [
        id,
        effective,
        `${String(go)}/${String(total)}`,
        [
            name ?? '',
            declared !== null && declared !== effective ? `(declared ${declared})` : '',
            required ? '' : '(not required)',
        ]
            .filter((part) => part !== '')
            .join(' '),
    ]);
    const signalLines = (changes?.signals ?? []).map(({ id, kind, from, to, fields }) => [
        id,
        kind,
        `${from ?? '-'} -> ${to ?? '-'}`,
        fields.join(', '),
    ]);
    const gateChangeLines = (changes?.gates ?? []).map(({ id, kind, from, to }) => [
        id,
        kind,
        `${from ?? '-'} -> ${to ?? '-'}`,
        '',
    ]);
    const title = report.ledger.title === null ? [] : [report.ledger.title];
    return `${[
        ...title,
        ...block('Gates', gateLines),
        ...(subject.baseSha === null
            ? []
            : [
                '',
                `${signalLines.length + gateChangeLines.length === 0 ? 'No changes' : 'Changes'}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonClause */ .Lz)(report, comparison)}`,
            ]),
        ...block('', signalLines),
        ...block('Gate changes', gateChangeLines),
        ...(findings.length === 0 ? [] : ['', 'Findings', ...findings.map(findingLine)]),
        '',
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report)} (${subject.sha === null ? 'working tree' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(subject.sha)})`,
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionSentence */ .II)(report),
    ]
        .map(_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B) // a workflow may run it, too
        .join('\n')}\n`;
}
/** A finding as compilers write it, so that editors and people find the place. */
function findingLine({ path, line, column, severity, rule, message }) {
    return `  ${path}:${String(line)}:${String(column)} ${severity} ${rule}: ${message}`;
}
function block(title, rows) {
    if (rows.length === 0)
        return [];
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
    return [...(title === '' ? [] : ['', title]), ...lines];
}


/***/ }),

/***/ 5998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lz: () => (/* binding */ comparisonClause),
  II: () => (/* binding */ decisionSentence),
  Pl: () => (/* binding */ headline),
  h0: () => (/* binding */ wording_short),
  Hm: () => (/* binding */ statusWord),
  DD: () => (/* binding */ title)
});

// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
// EXTERNAL MODULE: ./src/compare.ts
var compare = __webpack_require__(5344);
;// CONCATENATED MODULE: ./src/render/effect.ts


/** The most gate ids that a sentence names; tables have them all. */
const namedGates = 5;
/** What a change does to the release, as verbs: "closes gate 2 and promotes 3 signals"; null where nothing was compared. */
function effect(report, show) {
    const { changes } = report;
    if (changes === null)
        return null;
    const { signals, gates, closed, reopened } = changes;
    const isGo = new Set(report.gates.filter(({ effective }) => effective === 'GO').map(({ id }) => id));
    const closing = closed.filter((id) => isGo.has(id));
    const told = new Set([...closing, ...reopened]);
    const gatesThat = (kind) => gates.filter((change) => change.kind === kind && !told.has(change.id)).map(({ id }) => id);
    const phrases = [
        ...gatePhrase('closes', closing, show),
        ...gatePhrase('reopens', reopened, show),
        ...gatePhrase('adds', gatesThat('added'), show),
        ...gatePhrase('removes', gatesThat('removed'), show),
        ...gatePhrase('edits', gatesThat('edited'), show),
        ...signalPhrases(signals),
    ];
    if (phrases.length > 0)
        return sentence(phrases);
    return gates.length > 0 ? 'changes what the tracker declares' : 'leaves ledger and tracker as they are';
}
function gatePhrase(verb, ids, show) {
    if (ids.length === 0)
        return [];
    const named = ids.slice(0, namedGates).map((id) => show(effect_short(id)));
    const more = ids.length > namedGates ? [`${String(ids.length - namedGates)} more`] : [];
    return [`${verb} gate${ids.length === 1 ? '' : 's'} ${sentence([...named, ...more])}`];
}
/** An id in a line that must stay short. */
function effect_short(id) {
    const characters = [...(0,documents_text/* spelledOut */.Si)(id)];
    return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
}
const verbs = {
    promoted: 'promotes',
    regressed: 'regresses',
    moved: 'moves',
    added: 'adds',
    removed: 'removes',
    edited: 'edits',
};
function signalPhrases(changes) {
    const kinds = compare/* signalChangeKinds */.is.filter((kind) => changes.some((change) => change.kind === kind));
    return kinds.map((kind, index) => {
        const number = changes.filter((change) => change.kind === kind).length;
        return `${verbs[kind]} ${index === 0 ? (0,documents_text/* count */.U9)(number, 'signal') : String(number)}`;
    });
}
function sentence(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./src/render/wording.ts


/** The report in one line: "NO-GO: 2 of 7 gates GO, this change closes gate 2". */
function headline(report, show = documents_text/* spelledOut */.Si) {
    const { verdict, reason, gates } = report;
    if (reason === 'missing-ignored')
        return 'No ledger, which is ignored here';
    const does = effect(report, show);
    return `${verdict}: ${[
        ...(verdict === 'INVALID' ? [] : [gateCount(gates)]),
        ...blockers(report),
        ...(does === null ? [] : [`this change ${does}`]),
    ].join(', ')}`;
}
/** A status as a word with a sign, for the sign alone says nothing to some; no line breaks between the two. */
function statusWord(status) {
    return `${signs[status]}\u00A0${status}`;
}
/** The headline with the sign of its verdict: the first line of comment, check run and job summary. */
function title(report, show) {
    return `${report.reason === 'missing-ignored' ? '' : `${signs[report.verdict]} `}${headline(report, show)}`;
}
/** Why the decision is what it is, in a sentence of plain text. */
function decisionSentence({ decision, reason, mode }) {
    if (decision === 'block')
        return `Blocked in ${mode} mode: ${reason}.`;
    return reason === 'sound'
        ? `Passes in ${mode} mode: the ledger is sound, open gates do not block here.`
        : `Passes in ${mode} mode: ${reason}.`;
}
/** A SHA as people write it. */
function wording_short(sha) {
    return sha === null ? 'the working tree' : sha.slice(0, 12);
}
/** What was compared with what, or why nothing was, in a clause. */
function comparisonClause({ subject, changes }, { base }, show = (sha) => sha) {
    if (subject.baseSha === null)
        return `no base to compare with: ${base}`;
    const other = `${show(wording_short(subject.baseSha))} (${base})`;
    return changes === null
        ? `not compared with ${other}: a document of one side cannot be read`
        : `compared with ${other}`;
}
const signs = {
    GO: '✅',
    PARTIAL: '🟡',
    'NO-GO': '⛔',
    'BLOCKED-EXTERNAL': '⏳',
    INVALID: '❌',
};
/** "2 of 7 gates GO", of those that are required where a release does not need all of them. */
function gateCount(gates) {
    const required = gates.filter((gate) => gate.required);
    const go = required.filter(({ effective }) => effective === 'GO').length;
    return `${String(go)} of ${(0,documents_text/* count */.U9)(required.length, required.length < gates.length ? 'required gate' : 'gate')} GO`;
}
/** "6 open gates block", "1 finding blocks". */
function blockers({ findings }) {
    const blocking = findings.filter(({ blocks }) => blocks);
    const open = blocking.filter(({ rule }) => rule === 'gate-open').length;
    const phrase = (number, noun) => number === 0 ? [] : [`${(0,documents_text/* count */.U9)(number, noun)} block${number === 1 ? 's' : ''}`];
    return [...phrase(open, 'open gate'), ...phrase(blocking.length - open, 'finding')];
}


/***/ }),

/***/ 2133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3741);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8748);



/** The most that is packed, in bytes: links can make much of little. */
const byteLimit = 4 * 1024 ** 3;
/** The longest target of a symbolic link on Linux, in bytes. */
const targetLimit = 4096;
/** All files at some paths of a commit and below them, symbolic links followed, in a fixed number of git processes. Throws as `filesBelow` does, and above 4 GiB. */
async function commitFiles(git, sha, paths) {
    const found = (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .filesBelow */ .DR)(await rootOf(git, sha), paths);
    const files = [...found].map(([path, oid]) => ({ path, oid }));
    const answers = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .checkObjects */ .ZY)(git, files.map(({ oid }) => oid));
    const size = answers.reduce((sum, answer) => sum + ('size' in answer ? answer.size : 0), 0);
    if (size > byteLimit)
        throw new Error(`the files to be packed have ${String(size)} bytes, the limit is 4 GiB`);
    return files;
}
/** The whole tree of a commit, in two git processes where it has symbolic links, else in one. */
async function rootOf(git, sha) {
    return (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(await list(git, sha));
}
async function list(git, sha) {
    const lines = linesOf(await git(['ls-tree', '-r', '-z', '--full-tree', sha]));
    const links = lines.filter(({ mode }) => mode === '120000');
    const targets = await targetsOf(git, [...new Set(links.map(({ oid }) => oid))]);
    return lines.map(({ mode, oid, path, readable }) => {
        if (!readable)
            return { path, node: { kind: 'not-utf-8' } };
        if (mode === '160000')
            return { path, node: { kind: 'submodule' } };
        return { path, node: mode === '120000' ? { kind: 'link', target: targets.get(oid) ?? '' } : { kind: 'file', oid } };
    });
}
/** Reads `mode SP type SP id TAB path NUL`: https://git-scm.com/docs/git-ls-tree#_output_format */
function linesOf(output) {
    const lines = [];
    for (let at = 0; at < output.length;) {
        const tab = output.indexOf('\t', at);
        const end = output.indexOf(0, tab);
        const [mode = '', , oid = ''] = output.toString('latin1', at, tab).split(' ');
        const path = output.subarray(tab + 1, end);
        lines.push({ mode, oid, path: path.toString(), readable: (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path) });
        at = end + 1;
    }
    return lines;
}
/** What symbolic links name, by their object ids; one that no system could follow is left out. */
async function targetsOf(git, oids) {
    const sizes = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .checkObjects */ .ZY)(git, oids);
    const short = oids.filter((_, index) => {
        const answer = sizes[index];
        return answer?.kind === 'blob' && answer.size <= targetLimit;
    });
    const answers = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(git, short);
    return new Map(short.flatMap((oid, index) => {
        const answer = answers[index];
        const content = answer?.kind === 'blob' ? answer.content : null;
        return content !== null && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) ? [[oid, content.toString()]] : [];
    }));
}


/***/ }),

/***/ 3032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   SC: () => (/* binding */ commitTree)
/* harmony export */ });
/* harmony import */ var _commit_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2133);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3741);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8748);



/** The files of a commit, read from git's objects and never from the checkout. */
function commitTree(git, sha) {
    const names = (paths) => paths.map((path) => `${sha}:${path}`);
    return {
        find: async (name) => {
            const files = splitNul(await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', sha]));
            return files.filter((path) => path === name || path.endsWith(`/${name}`)).sort();
        },
        read: async (path, limit) => {
            if (/\p{Cc}/u.test(path))
                return { kind: 'not-a-file', what: 'a name with a control character, which is not read' };
            const [found] = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .checkObjects */ .ZY)(git, names([path]));
            if (found?.kind === 'blob' && found.size > limit)
                return { kind: 'too-large', size: found.size };
            if (found?.kind !== 'blob')
                return notAFile(found);
            const [read] = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(git, names([path]));
            return read?.kind === 'blob' && read.content !== null ? { kind: 'bytes', bytes: read.content } : notAFile(read);
        },
        identify: async (paths) => {
            const answers = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .checkObjects */ .ZY)(git, names(paths));
            return new Map(paths.flatMap((path, index) => {
                const answer = answers[index];
                return answer !== undefined && 'oid' in answer ? [[path, answer.oid]] : [];
            }));
        },
        look: async (paths) => {
            const answers = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .checkObjects */ .ZY)(git, names(paths));
            const entries = new Map(paths.map((path, index) => [path, entryOf(answers[index])]));
            const missing = paths.filter((path) => entries.get(path)?.kind === 'missing');
            if (missing.length === 0)
                return entries;
            return new Map([...entries, ...(await lookAgain(git, sha, missing))]);
        },
        countLines: async (paths) => {
            const answers = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(git, names(paths));
            return new Map(paths.flatMap((path, index) => {
                const answer = answers[index];
                const content = answer?.kind === 'blob' ? answer.content : null;
                return content === null || isLfsPointer(content) ? [] : [[path, lineCount(content)]];
            }));
        },
    };
}
/** The lines of a file as editors count them: a last line without a line end counts. */
function lineCount(content) {
    let lines = 0;
    for (let at = content.indexOf(10); at >= 0; at = content.indexOf(10, at + 1))
        lines += 1;
    return content.length === 0 || content.at(-1) === 10 ? lines : lines + 1;
}
/** Git LFS keeps a pointer in the commit, whose lines are not the file's: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isLfsPointer(content) {
    return content.length < 1024 && content.toString('latin1').startsWith('version https://git-lfs.github.com/spec/');
}
/** The reading of what is no file of the commit. */
function notAFile(answer) {
    if (answer?.kind === 'tree')
        return { kind: 'not-a-file', what: 'a directory' };
    if (answer?.kind === 'outside')
        return { kind: 'not-a-file', what: 'a symbolic link out of the repository' };
    return { kind: 'missing' };
}
function entryOf(answer) {
    if (answer?.kind === 'blob')
        return { kind: 'file', size: answer.size, tracked: true };
    if (answer?.kind === 'tree')
        return { kind: 'directory', tracked: true };
    if (answer?.kind === 'commit')
        return { kind: 'submodule' };
    return { kind: answer?.kind === 'outside' ? 'outside' : 'missing' };
}
/** What git calls missing may be in a submodule, or behind a link such as `./x`, which `cat-file` does not follow. */
async function lookAgain(git, sha, paths) {
    const root = await (0,_commit_files_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOf */ .I)(git, sha);
    const found = paths.map((path) => [path, (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .whatIsAt */ .eD)(root, path)]);
    const oids = found.flatMap(([, at]) => (at.kind === 'file' ? [at.oid] : []));
    const sizes = new Map((await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .checkObjects */ .ZY)(git, oids)).map((answer, index) => [oids[index], entryOf(answer)]));
    return new Map(found.map(([path, at]) => {
        if (at.kind === 'file')
            return [path, sizes.get(at.oid) ?? { kind: 'missing' }];
        return [path, at.kind === 'folder' ? { kind: 'directory', tracked: true } : { kind: at.kind }];
    }));
}
function splitNul(output) {
    return output
        .toString()
        .split('\0')
        .filter((entry) => entry !== '');
}


/***/ }),

/***/ 8894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   IU: () => (/* binding */ findTag),
/* harmony export */   Zk: () => (/* binding */ describeClone),
/* harmony export */   sL: () => (/* binding */ isOnBranch),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony exports parentsOf, hasTree, everTouched, isPartial */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2740);


/** The folder of the working tree that `git` runs in, and whether its history is cut off; throws `GitFailure` where there is none. */
async function describeClone(git) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitText */ .q_)(git, ['rev-parse', '--show-toplevel', '--is-shallow-repository']);
    const end = output.lastIndexOf('\n');
    return { root: output.slice(0, end), shallow: output.slice(end + 1) === 'true' };
}
/** The SHA of the commit that a revision names, tags peeled; null where the clone has no such commit. */
async function commitOf(git, revision) {
    return await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTry */ .W_)(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
}
/** The parents that a commit object names, of which a shallow clone may have none. */
async function parentsOf(git, sha) {
    const [commit] = await readObjects(git, [sha]);
    if (commit?.kind !== 'commit' || commit.content === null)
        return [];
    const header = commit.content.toString().split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}
/** Whether the clone has the files of a commit. */
async function hasTree(git, sha) {
    const [tree] = await checkObjects(git, [`${sha}^{tree}`]);
    return tree?.kind === 'tree';
}
/** What a tag of the clone points to, peeled, null where that is no commit; null where the clone has no such tag. */
async function findTag(git, tag) {
    const object = await objectOf(git, `refs/tags/${tag}`);
    return object === null ? null : { commit: await commitOf(git, object) };
}
/** Whether a commit is on a branch of the clone; null where the clone has no such branch, or is too shallow to tell. */
async function isOnBranch(git, sha, branch) {
    // What a workflow checks out is the remote's branch; in a repository of a person the own one may be all there is.
    const tip = (await objectOf(git, `refs/remotes/origin/${branch}`)) ?? (await objectOf(git, `refs/heads/${branch}`));
    if (tip === null)
        return null;
    const inside = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTry */ .W_)(git, ['merge-base', '--is-ancestor', sha, tip])) !== null;
    return inside || !(await isShallow(git)) ? inside : null;
}
/** The object that a full ref name, read to the letter, points to; null where there is no such ref. */
async function objectOf(git, ref) {
    return await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTry */ .W_)(git, ['show-ref', '--verify', '--hash', '--', ref]);
}
/** The best common ancestor of two commits; null where there is none, or the clone is too shallow to tell. */
async function mergeBase(git, one, other) {
    if (await isShallow(git))
        return null;
    return await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTry */ .W_)(git, ['merge-base', one, other]);
}
/** Whether any commit up to `sha` touched a path that matches the pathspec; null where none did in a shallow clone. */
async function everTouched(git, sha, pathspec) {
    const commit = await gitText(git, ['log', '-1', '--full-history', '--format=%H', sha, '--', pathspec]);
    if (commit !== '')
        return true;
    return (await isShallow(git)) ? null : false;
}
/** Whether the clone fetches contents when they are asked for, one by one: https://git-scm.com/docs/partial-clone */
async function isPartial(git) {
    return (await gitTry(git, ['config', '--get-regexp', '^remote\\..*\\.promisor$'])) !== null;
}
async function isShallow(git) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitText */ .q_)(git, ['rev-parse', '--is-shallow-repository'])) === 'true';
}


/***/ }),

/***/ 3741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   eD: () => (/* binding */ whatIsAt),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9995);

/** Links can make many files of few; no evidence comes near this. */
const fileLimit = 100_000;
/** The longest path of Linux, in characters here, and the most links on the way to a file that it follows. */
const pathLimit = 4096;
const linkLimit = 40;
/** Puts the folders of a listing together. */
function folderOf(entries) {
    const root = { kind: 'folder', children: new Map() };
    for (const { path, node } of entries) {
        const steps = path.split('/');
        const name = steps.pop() ?? '';
        let folder = root;
        for (const step of steps) {
            const found = folder.children.get(step);
            const next = found?.kind === 'folder' ? found : { kind: 'folder', children: new Map() };
            folder.children.set(step, next);
            folder = next;
        }
        folder.children.set(name, node);
    }
    return root;
}
/**
 * The object id of every file at some paths and below them, by its path; a symbolic link counts as what it leads to. Throws
 * where a path leads to nothing, out of the repository, into a submodule or, by a link, into itself, where a
 * name is not UTF-8, and above 100,000 files or a path of 4,096 characters. Pure.
 */
function filesBelow(root, paths) {
    const files = new Map();
    const take = (path, way, above) => {
        if ('why' in way)
            throw new Error(`${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} ${way.why}, and cannot be packed`);
        if (path.length > pathLimit)
            throw new Error(`the path ${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} is too long to be packed`);
        if (files.size >= fileLimit)
            throw new Error(`there are more than ${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(fileLimit, 'file')} to be packed`);
        if (way.oid !== null) {
            files.set(path, way.oid);
            return;
        }
        const folder = way.folders.at(-1) ?? root;
        if (above.includes(folder))
            throw new Error(`${(0,_documents_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)} lies in itself by a symbolic link, and cannot be packed`);
        const now = [...above, folder];
        for (const name of folder.children.keys())
            take(`${path}/${name}`, follow(way.folders, name), now);
    };
    for (const path of paths)
        take(path, follow([root], path), []);
    return files;
}
/** What a path of a commit leads to, symbolic links followed. Pure. */
function whatIsAt(root, path) {
    const way = follow([root], path);
    if ('why' in way)
        return { kind: way.kind };
    return way.oid === null ? { kind: 'folder' } : { kind: 'file', oid: way.oid };
}
const lost = { kind: 'missing', why: 'leads to nothing in the commit' };
const outside = { kind: 'outside', why: 'is a symbolic link out of the repository' };
/** Goes a path from the last of some folders as a file system does. */
function follow(start, path) {
    const folders = [...start];
    const steps = path.split('/').toReversed();
    let links = 0;
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (folders.length === 1)
                return outside;
            folders.pop();
            continue;
        }
        const node = folders.at(-1)?.children.get(step);
        if (node === undefined)
            return lost;
        if (node.kind === 'submodule')
            return { kind: 'submodule', why: 'is a submodule, whose files are not in the commit' };
        if (node.kind === 'not-utf-8')
            return { kind: 'missing', why: 'has a name that is not UTF-8' };
        if (node.kind === 'file')
            return steps.length === 0 ? { folders, oid: node.oid } : lost;
        if (node.kind === 'folder')
            folders.push(node);
        else {
            links += 1;
            if (links > linkLimit || node.target === '')
                return lost;
            if (node.target.startsWith('/'))
                return outside;
            steps.push(...node.target.split('/').toReversed());
        }
    }
    return { folders, oid: null };
}


/***/ }),

/***/ 2740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ gitTry),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

/** Git ended with a status other than zero, or could not be started. */
class GitFailure extends Error {
    name = 'GitFailure';
}
/**
 * Git in a folder. Replacement objects and a repository's own file monitor are left out, for the verdict belongs to a SHA
 * and a repository must not run a program of its choice. `trusted` reads a folder that another user owns, as a container
 * job has it (https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory).
 */
function gitIn(directory, options) {
    const settings = [
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.quotePath=false',
        ...(options.trusted ? ['-c', 'safe.directory=*'] : []),
    ];
    const env = {
        ...inherited(options.trusted),
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
    return (args, input, sink) => new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, ...args], { cwd: directory, env, stdio: ['pipe', 'pipe', 'pipe'] });
        const output = [];
        const complaint = [];
        const drained = drain(child.stdout, sink ?? ((piece) => Promise.resolve(void output.push(piece))));
        drained.catch(() => undefined); // what it threw is looked at when git has ended
        child.stderr.on('data', (chunk) => complaint.push(chunk));
        child.on('error', (error) => {
            reject(new GitFailure(`git could not be started in ${directory}: ${error.message}`));
        });
        child.on('close', (status) => {
            const why = Buffer.concat(complaint).toString().trim() || `status ${String(status)}`;
            drained.then(() => {
                if (status === 0)
                    resolve(Buffer.concat(output));
                else
                    reject(new GitFailure(`git ${args[0] ?? ''} failed: ${why}`));
            }, reject);
        });
        child.stdin.on('error', () => undefined); // git that ends early closes the pipe; its status tells why
        child.stdin.end(input ?? '');
    });
}
async function drain(output, sink) {
    for await (const piece of output)
        await sink(piece);
}
/** The text of what git printed, without the last line end. */
async function gitText(git, args, input) {
    return (await git(args, input)).toString().replace(/\n$/, '');
}
/** The same, or null where git says no. */
async function gitTry(git, args) {
    try {
        return await gitText(git, args);
    }
    catch (error) {
        if (error instanceof GitFailure)
            return null;
        throw error;
    }
}
/** The environment without what would change how paths are matched; in a workflow also without what would name another repository. */
function inherited(trusted) {
    const dropped = trusted ? [...pathspecVariables, ...repositoryVariables] : pathspecVariables;
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !dropped.includes(name)));
}
const pathspecVariables = [
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
];
const repositoryVariables = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
];


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Fd: () => (/* binding */ streamObjects),
/* harmony export */   ZY: () => (/* binding */ checkObjects)
/* harmony export */ });
/** Asks for type and size of many objects in one process. A name must have no line end. */
async function checkObjects(git, names) {
    return await ask(git, '--batch-check', names);
}
/** Asks for the content of many objects in one process. A name must have no line end. */
async function readObjects(git, names) {
    return await ask(git, '--batch', names);
}
/** Hands over the content of many objects in one process, one after the other, whatever their size; `open` is asked by the index of each. Throws where git lacks one. */
async function streamObjects(git, oids, open) {
    if (oids.length === 0)
        return;
    let index = 0;
    let heading = '';
    let current = null;
    await git(['cat-file', '--batch', '--buffer'], `${oids.join('\n')}\n`, async (piece) => {
        for (let at = 0; at < piece.length;) {
            if (current === null) {
                const end = piece.indexOf('\n', at);
                heading += piece.toString('latin1', at, end < 0 ? piece.length : end);
                if (end < 0)
                    return;
                const { answer, extra } = readAnswer(heading, true);
                if (answer.kind !== 'blob')
                    throw new Error(`git has no content for the object ${oids[index] ?? ''}`);
                current = { receiver: await open(index), left: extra };
                heading = '';
                at = end + 1;
            }
            const part = piece.subarray(at, at + current.left);
            at += part.length;
            current.left -= part.length;
            // The last byte is the line end after the content.
            await current.receiver.take(current.left === 0 ? part.subarray(0, -1) : part);
            if (current.left > 0)
                return;
            await current.receiver.end();
            current = null;
            index += 1;
        }
    });
    if (index < oids.length)
        throw new Error('git cat-file ended before its last answer');
}
async function ask(git, how, names) {
    if (names.length === 0)
        return [];
    const output = await git(['cat-file', how, '--follow-symlinks'], `${names.join('\n')}\n`);
    const answers = [];
    for (let at = 0; answers.length < names.length;) {
        const end = output.indexOf('\n', at);
        if (end < 0)
            throw new Error('git cat-file ended before its last answer');
        const { answer, extra } = readAnswer(output.subarray(at, end).toString(), how === '--batch');
        const next = end + 1 + extra;
        const hasContent = answer.kind !== 'missing' && answer.kind !== 'outside' && extra > 0;
        answers.push(hasContent ? { ...answer, content: output.subarray(end + 1, next - 1) } : answer);
        at = next;
    }
    return answers;
}
/** Reads a line of https://git-scm.com/docs/git-cat-file#_batch_output; `extra` is how many bytes belong to it after its end. */
function readAnswer(line, content) {
    const [, oid = '', object, size] = /^([0-9a-f]{40,64}) (blob|tree|commit) (\d+)$/.exec(line) ?? [];
    if (object === 'blob' || object === 'tree' || object === 'commit') {
        return { answer: { kind: object, oid, size: Number(size), content: null }, extra: content ? Number(size) + 1 : 0 };
    }
    const [, link, length] = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(line) ?? [];
    if (link !== undefined)
        return { answer: { kind: link === 'symlink' ? 'outside' : 'missing' }, extra: Number(length) + 1 };
    return { answer: { kind: 'missing' }, extra: 0 };
}


/***/ }),

/***/ 2781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
;// CONCATENATED MODULE: ./src/rules/baseline.ts

/** The commit that the documents say they were written for. */
const baselineRules = [
    {
        id: 'baseline-drift',
        family: 'Drift',
        severity: 'warning',
        stage: 'facts',
        asks: 'Do ledger and tracker name the same baseline commit?',
        example: {
            file: 'gate-tracker.json',
            passes: '"baseline_commit": "[first commit]"',
            fails: '"baseline_commit": "0123456"',
        },
        check: ({ ledger: { baselineCommit: one }, tracker: { baselineCommit: other, path } }) => {
            if (one === null || other === null || one.text.startsWith(other.text) || other.text.startsWith(one.text))
                return [];
            const where = `${path}:${String(other.place.line)}`;
            return [
                {
                    ...one.place,
                    message: `The baseline commit is ${(0,documents_text/* quote */.hD)(one.text)} here and ${(0,documents_text/* quote */.hD)(other.text)} in the tracker (${where}); make the two agree.`,
                },
            ];
        },
    },
    {
        id: 'baseline-unrelated',
        family: 'Drift',
        severity: 'warning',
        stage: 'facts',
        asks: 'Is the baseline commit an ancestor of the judged commit? Needs history.',
        example: {
            file: 'signal-ledger.md',
            passes: 'Baseline commit: `[first commit]`',
            fails: 'Baseline commit: `0123456`',
        },
        check: ({ ledger, tracker, baselineIncluded }) => {
            const baseline = ledger.baselineCommit ?? tracker.baselineCommit;
            if (baseline === null || baselineIncluded === true)
                return [];
            if (baselineIncluded === null) {
                const message = 'Whether the baseline commit is an ancestor was not checked, the clone is shallow; check out with `fetch-depth: 0`.';
                return [{ ...baseline.place, message, severity: 'notice' }];
            }
            return [
                {
                    ...baseline.place,
                    message: `The baseline commit ${(0,documents_text/* quote */.hD)(baseline.text)} is not in the history of the judged commit; name one that is.`,
                },
            ];
        },
    },
];

// EXTERNAL MODULE: ./src/documents/source.ts
var source = __webpack_require__(3821);
// EXTERNAL MODULE: ./src/facts.ts + 1 modules
var src_facts = __webpack_require__(6503);
;// CONCATENATED MODULE: ./src/rules/changes.ts



/** What a change asks less of. */
const changeRules = [
    {
        id: 'signal-removed',
        family: 'Changes',
        severity: 'error',
        stage: 'changes',
        asks: 'Is each signal of the base still there?',
        example: { file: 'signal-ledger.md', passes: '| A-2 |', fails: '| A-3 |' },
        check: (comparison) => comparison.changes.signals
            .filter(({ kind }) => kind === 'removed' && comparison.head.ledger !== null)
            .map(({ id, from }) => ({
            ...headLedger(comparison),
            message: `The signal ${(0,documents_text/* quote */.hD)(id)}, ${from ?? 'without a known status'} in the base, is removed; restore its row.`,
            signal: id,
        })),
    },
    {
        id: 'gate-removed',
        family: 'Changes',
        severity: 'error',
        stage: 'changes',
        asks: 'Is each gate of the base still there?',
        example: { file: 'gate-tracker.json', passes: '"id": 2,', fails: '"id": 3,' },
        check: (comparison) => comparison.changes.gates
            .filter(({ kind }) => kind === 'removed' && comparison.head.tracker !== null)
            .map(({ id }) => ({
            ...headTracker(comparison),
            message: `The gate ${(0,documents_text/* quote */.hD)(id)} of the base is removed; restore it.`,
            gate: id,
        })),
    },
    {
        id: 'requirement-dropped',
        family: 'Changes',
        severity: 'error',
        stage: 'changes',
        asks: 'Does each gate require what it required in the base?',
        example: { file: 'gate-tracker.json', passes: '["A-1", "A-2"]', fails: '["A-1"]' },
        check: ({ base, head }) => {
            const before = new Map((base.tracker?.gates ?? []).map((gate) => [gate.id, gate]));
            return (head.tracker?.gates ?? []).flatMap((gate) => {
                const required = new Set(gate.required.map(({ id }) => id));
                const dropped = (before.get(gate.id)?.required ?? []).map(({ id }) => id).filter((id) => !required.has(id));
                if (dropped.length === 0)
                    return [];
                return [
                    {
                        ...gate.place,
                        message: `Gate ${(0,documents_text/* quote */.hD)(gate.id)} no longer requires ${(0,documents_text/* oneOf */.yL)(dropped, 'and')}; require it again.`,
                        gate: gate.id,
                    },
                ];
            });
        },
    },
    {
        id: 'evidence-dropped',
        family: 'Changes',
        severity: 'error',
        stage: 'changes',
        asks: 'Has each GO row that had evidence still some?',
        example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '' },
        check: (comparison) => inBoth(comparison)
            .filter(({ from, to }) => (from.status === 'GO' || to.status === 'GO') && (0,src_facts/* evidenceOf */.X1)(from).length > 0 && (0,src_facts/* evidenceOf */.X1)(to).length === 0)
            .map(({ to }) => ({
            ...(to.evidence?.place ?? to.place),
            message: `The evidence of ${(0,documents_text/* quote */.hD)(to.id)} is dropped; cite it again.`,
            signal: to.id,
        })),
    },
    {
        id: 'criterion-changed',
        family: 'Changes',
        severity: 'warning',
        stage: 'changes',
        asks: 'Is the exit criterion of each signal the one of the base, above all where the change promotes it?',
        example: { file: 'signal-ledger.md', passes: 'p99 under 100 ms', fails: 'p99 under 900 ms' },
        check: (comparison) => inBoth(comparison).flatMap(({ from, to, change }) => {
            const before = from.exit?.text ?? '';
            if (before === '' || before === to.exit?.text)
                return [];
            const promoted = change.kind === 'promoted';
            const message = `The exit criterion of ${(0,documents_text/* quote */.hD)(to.id)} was ${(0,documents_text/* quote */.hD)(before)} in the base${promoted ? ', and the same change promotes the signal to GO; close it by the criterion that was set, or change that first' : ''}.`;
            return [
                {
                    ...(to.exit?.place ?? to.place),
                    message,
                    signal: to.id,
                    ...(promoted ? { severity: 'error' } : {}),
                },
            ];
        }),
    },
    {
        id: 'signal-regressed',
        family: 'Changes',
        severity: 'notice',
        stage: 'changes',
        asks: 'Is each signal that was GO still GO?',
        example: { file: 'signal-ledger.md', passes: '| Load team | GO |', fails: '| Load team | PARTIAL |' },
        check: (comparison) => inBoth(comparison)
            .filter(({ change }) => change.kind === 'regressed')
            .map(({ to }) => ({
            ...to.statusPlace,
            message: `${(0,documents_text/* quote */.hD)(to.id)} was GO in the base and is ${to.status ?? 'no known status'} now.`,
            signal: to.id,
        })),
    },
    {
        id: 'promotion-unproven',
        family: 'Changes',
        severity: 'warning',
        stage: 'changes',
        asks: 'Was some evidence of each promoted signal added or changed since the base?',
        example: {
            file: 'signal-ledger.md',
            passes: '`evidence/new.log`',
            fails: '`evidence/old.log`',
            base: ['| Load team | GO |', '| Load team | NO-GO |'],
        },
        check: (comparison) => inBoth(comparison)
            .filter(({ change, to }) => change.kind === 'promoted' && !hasNewEvidence(comparison, to))
            .map(({ to }) => ({
            ...to.statusPlace,
            message: `${(0,documents_text/* quote */.hD)(to.id)} is promoted to GO, but none of its evidence was added or changed since the base; commit what proves it.`,
            signal: to.id,
        })),
    },
];
function inBoth({ base, head, changes }) {
    const before = new Map((base.ledger?.signals ?? []).map((signal) => [signal.id, signal]));
    const after = new Map((head.ledger?.signals ?? []).map((signal) => [signal.id, signal]));
    return changes.signals.flatMap((change) => {
        const [from, to] = [before.get(change.id), after.get(change.id)];
        return from === undefined || to === undefined ? [] : [{ from, to, change }];
    });
}
function hasNewEvidence({ changedEvidence }, signal) {
    return (0,src_facts/* pathsOf */.wG)((0,src_facts/* evidenceOf */.X1)(signal)).some((path) => changedEvidence.has(path));
}
/** What is gone has no place in the head but its document. */
function headLedger({ base, head }) {
    return (0,source/* startOf */.GH)(head.ledger?.path ?? base.ledger?.path ?? '');
}
function headTracker({ base, head }) {
    return (0,source/* startOf */.GH)(head.tracker?.path ?? base.tracker?.path ?? '');
}

;// CONCATENATED MODULE: ./src/rules/claims.ts

/** What only a release that may ship may be called. */
const claimRules = [
    {
        id: 'claim-early',
        family: 'Release',
        severity: 'error',
        stage: 'summaries',
        asks: 'In every mode: is each claim that the policy protects made only while every gate is GO?',
        example: {
            file: 'gate-tracker.json',
            passes: '"name": "Load", "status": "GO"',
            fails: '"name": "Load", "status": "PARTIAL"',
        },
        check: ({ summaries, gates }) => {
            const open = gates.filter(({ effective }) => effective !== 'GO').map(({ id }) => id);
            if (gates.length > 0 && open.length === 0)
                return [];
            const seen = open.length === 0 ? 'no gate is known' : `open: ${(0,documents_text/* oneOf */.yL)(open.slice(0, 10), 'and')}`;
            return summaries.claims.flatMap(({ claim, reading }) => {
                const pattern = (0,documents_text/* quote */.hD)(claim.pattern);
                if (reading.kind === 'missing')
                    return [];
                if (reading.kind === 'unread') {
                    const message = `Whether ${(0,documents_text/* quote */.hD)(reading.path)} claims ${pattern} is not known, for the file ${reading.why}.`;
                    return [{ ...claim.place, message }];
                }
                if (reading.value.kind === 'unknown') {
                    const message = `Whether ${(0,documents_text/* quote */.hD)(reading.path)} claims ${pattern} is not known, for the pattern ${reading.value.why}; simplify it.`;
                    return [{ ...claim.place, message }];
                }
                return reading.value.places.map((place) => ({
                    ...place,
                    message: `Unexpected claim ${pattern}, which may stand only while every gate is GO (${seen}); take it back until then.`,
                }));
            });
        },
    },
];

;// CONCATENATED MODULE: ./src/rules/code.ts



/** The code of what is GO is there, and is not newer than its evidence. */
const codeRules = [
    {
        id: 'evidence-stale',
        family: 'Evidence',
        severity: 'warning',
        stage: 'facts',
        asks: "Is some evidence of each GO signal as new as the signal's code? Needs history.",
        example: { file: 'src/sign.c', passes: 'version 1', fails: 'version 2' },
        check: (facts) => {
            const { lastChanges, ledger } = facts;
            const signals = (0,src_facts/* goSignals */.u2)(ledger).filter((signal) => (0,src_facts/* codeOf */.$N)(signal).length > 0 && (0,src_facts/* evidenceOf */.X1)(signal).length > 0);
            if (lastChanges === null) {
                const message = 'Whether evidence is older than code was not checked, the clone is shallow; check out with `fetch-depth: 0`.';
                return signals.length === 0 ? [] : [{ ...(0,source/* startOf */.GH)(ledger.path), message, severity: 'notice' }];
            }
            const age = (path) => lastChanges.get(path) ?? Infinity;
            return signals.flatMap((signal) => {
                const proven = pathsThere(facts, (0,src_facts/* evidenceOf */.X1)(signal)).map(age);
                const newer = pathsThere(facts, (0,src_facts/* codeOf */.$N)(signal)).filter((path) => age(path) < Math.min(...proven));
                if (proven.length === 0 || newer[0] === undefined)
                    return [];
                const message = `The code ${(0,documents_text/* quote */.hD)(newer[0])} of ${(0,documents_text/* quote */.hD)(signal.id)} changed in a later commit than all of its evidence; prove it again.`;
                return [{ ...(signal.evidence?.place ?? signal.place), message, signal: signal.id }];
            });
        },
    },
    {
        id: 'code-missing',
        family: 'Evidence',
        severity: 'warning',
        stage: 'facts',
        asks: 'Does the code that each GO signal cites exist?',
        example: { file: 'signal-ledger.md', passes: '`src/sign.c`', fails: '`src/gone.c`' },
        check: (facts) => (0,src_facts/* goSignals */.u2)(facts.ledger).flatMap((signal) => (0,src_facts/* codeOf */.$N)(signal).flatMap((reference) => {
            const found = (0,src_facts/* entryOf */.Ms)(facts.entries, reference);
            if (found?.entry.kind !== 'missing')
                return [];
            const message = `The code path ${(0,documents_text/* quote */.hD)(reference.text)} of ${(0,documents_text/* quote */.hD)(signal.id)}, which is GO, does not exist; mend the path.`;
            return [{ ...reference.place, message, signal: signal.id }];
        })),
    },
];
function pathsThere(facts, references) {
    return references.flatMap((reference) => {
        const found = (0,src_facts/* entryOf */.Ms)(facts.entries, reference);
        return found?.entry.kind === 'file' || found?.entry.kind === 'directory' ? [found.path] : [];
    });
}

;// CONCATENATED MODULE: ./src/rules/documents.ts

/** The rules that reading a document judges by itself: `documents/` finds the problems, this says what they mean. */
const documentRules = [
    fixed('ledger-missing', 'Is there a ledger?', { file: 'signal-ledger.md', passes: '', fails: null }),
    fixed('ledger-removed', 'Is the ledger of the base still there?', {
        file: 'signal-ledger.md',
        passes: '',
        fails: null,
    }),
    fixed('ledger-ambiguous', 'Is it clear which file is the ledger?', {
        file: 'old/signal-ledger.md',
        passes: null,
        fails: '# Another',
    }),
    fixed('ledger-table', 'Has the ledger a table with an id and a status column, each column once?', {
        file: 'signal-ledger.md',
        passes: '| Status |',
        fails: '| State |',
    }),
    fixed('ledger-empty', 'Has the ledger at least one signal?', {
        file: 'signal-ledger.md',
        passes: '|---|---|---|---|---|---|---|---|\n',
        fails: '|---|---|---|---|---|---|---|---|\n\n',
    }),
    {
        ...rule('ledger-columns', 'Has each table every column that is checked?', {
            file: 'signal-ledger.md',
            passes: '| Evidence |',
            fails: '| Proof |',
        }),
        severity: 'warning',
    },
    fixed('row-cells', 'Has each row as many cells as the header?', {
        file: 'signal-ledger.md',
        passes: 'Build is reproducible',
        fails: 'Build `a|b` is reproducible',
    }),
    fixed('signal-id', 'Has each row an id without white space and invisible characters?', {
        file: 'signal-ledger.md',
        passes: '| A-1 |',
        fails: '| A 1 |',
    }),
    fixed('signal-duplicate', 'Stands each signal once?', {
        file: 'signal-ledger.md',
        passes: '| A-2 | 1 |',
        fails: '| A-1 | 1 |',
    }),
    fixed('status-unknown', 'Is each status a word of the vocabulary?', {
        file: 'signal-ledger.md',
        passes: '| Signers | GO |',
        fails: '| Signers | Passed |',
    }),
    rule('signal-incomplete', 'Has each signal an owner and an exit criterion, and each GO signal evidence?', {
        file: 'signal-ledger.md',
        passes: '| Signers |',
        fails: '| TBD |',
    }),
    fixed('tracker-missing', 'Is there a tracker?', { file: 'gate-tracker.json', passes: '', fails: null }),
    fixed('tracker-removed', 'Is the tracker of the base still there?', {
        file: 'gate-tracker.json',
        passes: '',
        fails: null,
    }),
    fixed('tracker-syntax', 'Is the tracker JSON?', {
        file: 'gate-tracker.json',
        passes: '"ALL_GATES_GO",',
        fails: '"ALL_GATES_GO"',
    }),
    fixed('tracker-key', 'Stands each key of the tracker once in its object?', {
        file: 'gate-tracker.json',
        passes: '"name": "Build",',
        fails: '"name": "Build", "name": "Bild",',
    }),
    fixed('tracker-schema', 'Has the tracker the shape of a tracker?', {
        file: 'gate-tracker.json',
        passes: '"id": 1,',
        fails: '"id": 1.5,',
    }),
    fixed('gate-none', 'Has the tracker at least one gate?', {
        file: 'gate-tracker.json',
        passes: '"gates": [',
        fails: '"gates": [], "old": [',
    }),
    fixed('gate-duplicate', 'Stands each gate once?', {
        file: 'gate-tracker.json',
        passes: '"id": 2,',
        fails: '"id": 1,',
    }),
    fixed('gate-empty', 'Does each gate require at least one signal?', {
        file: 'gate-tracker.json',
        passes: '["B-1"]',
        fails: '[]',
    }),
    fixed('document-size', 'Is each document small enough to be read?', {
        file: 'signal-ledger.md',
        passes: '# Apollo',
        fails: '# [17 MiB of text]',
    }),
    fixed('document-encoding', 'Is each document UTF-8?', {
        file: 'signal-ledger.md',
        passes: 'Load test',
        fails: 'Load [0xFF] test',
    }),
    fixed('policy-invalid', 'Is the policy file one that can be obeyed to the letter?', {
        file: '.github/gate-ledger.yml',
        passes: 'rules:',
        fails: 'rule:',
    }),
    {
        ...rule('text-hidden', 'Sees a reader every character that the gate reads?', {
            file: 'signal-ledger.md',
            passes: 'Load test',
            fails: 'Load [U+200B]test',
        }),
        severity: 'warning',
    },
];
function rule(id, asks, example) {
    return { id, family: 'Documents', severity: 'error', stage: 'reading', asks, example };
}
function fixed(id, asks, example) {
    return { ...rule(id, asks, example), fixed: true };
}

// EXTERNAL MODULE: ./src/documents/reference.ts
var documents_reference = __webpack_require__(6087);
;// CONCATENATED MODULE: ./src/rules/evidence.ts



/** What is GO cites evidence, and the evidence is there. */
const evidenceRules = [
    {
        id: 'evidence-missing',
        family: 'Evidence',
        severity: 'error',
        stage: 'facts',
        asks: 'Does each GO signal cite evidence, and does all cited evidence of what is GO exist?',
        example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`evidence/gone.log`' },
        check: (facts) => [
            ...signalClaims(facts).flatMap(({ name, place, references, touches }) => references.length > 0
                ? []
                : [
                    {
                        ...place,
                        message: `There is no evidence for ${name}, which is GO; expected a path in a code span, or a link; cite what proves it.`,
                        ...touches,
                    },
                ]),
            ...eachCited(facts, ({ name, reference, entry }) => entry?.kind === 'missing'
                ? `The evidence ${(0,documents_text/* quote */.hD)(reference.text)} of ${name}, which is GO, does not exist; commit the file, or mend the path.`
                : null),
        ],
    },
    {
        id: 'evidence-external',
        family: 'Evidence',
        severity: 'notice',
        stage: 'facts',
        asks: 'Is any of the evidence of each GO signal in the repository, where it can be checked?',
        example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '<https://example.com/sign>' },
        check: (facts) => signalClaims(facts)
            .filter(({ references }) => references.length > 0 && references.every((reference) => (0,documents_reference/* targetOf */.$)(reference).kind === 'url'))
            .map(({ name, place, touches }) => ({
            ...place,
            message: `All evidence of ${name} is on the web, which is not fetched; commit a copy to have it checked.`,
            ...touches,
        })),
    },
    {
        id: 'evidence-empty',
        family: 'Evidence',
        severity: 'error',
        stage: 'facts',
        asks: 'Has all evidence something in it?',
        example: { file: 'evidence/sign.log', passes: 'signed', fails: '' },
        check: (facts) => eachCited(facts, ({ name, reference, entry }) => {
            const empty = entry?.kind === 'file' && entry.size === 0
                ? 'has no bytes'
                : entry?.kind === 'empty-directory'
                    ? 'is a folder without files'
                    : null;
            return empty === null
                ? null
                : `The evidence ${(0,documents_text/* quote */.hD)(reference.text)} of ${name} ${empty}, expected what proves it; commit that, or cite another file.`;
        }),
    },
    {
        id: 'evidence-line',
        family: 'Evidence',
        severity: 'error',
        stage: 'facts',
        asks: 'Has each file the line of it that is cited?',
        example: { file: 'signal-ledger.md', passes: '`evidence/build.log:1`', fails: '`evidence/build.log:99`' },
        check: (facts) => eachCited(facts, ({ name, reference, path }) => {
            const line = (0,src_facts/* lineOf */.cA)(reference);
            const lines = facts.lines.get(path ?? '');
            if (line === null || lines === undefined || (line >= 1 && line <= lines))
                return null;
            return `The evidence ${(0,documents_text/* quote */.hD)(reference.text)} of ${name} names line ${String(line)}, but the file has ${(0,documents_text/* count */.U9)(lines, 'line')}; mend the line.`;
        }),
    },
    {
        id: 'evidence-unsafe',
        family: 'Evidence',
        severity: 'error',
        stage: 'facts',
        asks: 'Does all evidence lie in the repository itself?',
        example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`../sign.log`' },
        check: (facts) => eachCited(facts, ({ name, reference, entry }) => {
            const why = whyUnsafe(reference, entry);
            return why === null
                ? null
                : `The evidence ${(0,documents_text/* quote */.hD)(reference.text)} of ${name} ${why}; cite a file of this repository by its path from the root.`;
        }),
    },
    {
        id: 'evidence-ignored',
        family: 'Evidence',
        severity: 'error',
        stage: 'facts',
        asks: 'In a working tree: does git hold all evidence?',
        example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`evidence/untracked.log`' },
        check: (facts) => eachCited(facts, ({ name, reference, entry }) => entry !== null && 'tracked' in entry && !entry.tracked
            ? `The evidence ${(0,documents_text/* quote */.hD)(reference.text)} of ${name} is not tracked by git, so nobody else has it; add it (\`git add\`), with \`-f\` where it is ignored.`
            : null),
    },
];
function signalClaims({ ledger }) {
    return (0,src_facts/* goSignals */.u2)(ledger).map((signal) => ({
        name: (0,documents_text/* quote */.hD)(signal.id),
        place: signal.evidence?.place ?? signal.place,
        references: (0,src_facts/* evidenceOf */.X1)(signal),
        touches: { signal: signal.id },
    }));
}
function gateClaims({ ledger, tracker }) {
    return (0,src_facts/* goGates */.br)(ledger, tracker).map((gate) => ({
        name: `gate ${(0,documents_text/* quote */.hD)(gate.id)}`,
        place: gate.place,
        references: gate.evidence,
        touches: { gate: gate.id },
    }));
}
function eachCited(facts, judge) {
    return [...signalClaims(facts), ...gateClaims(facts)].flatMap(({ name, references, touches }) => references.flatMap((reference) => {
        const found = (0,src_facts/* entryOf */.Ms)(facts.entries, reference);
        const message = judge({ name, reference, path: found?.path ?? null, entry: found?.entry ?? null });
        return message === null ? [] : [{ ...reference.place, message, ...touches }];
    }));
}
function whyUnsafe(reference, entry) {
    const target = (0,documents_reference/* targetOf */.$)(reference);
    if (target.kind === 'unsafe')
        return target.why;
    if (entry?.kind === 'outside')
        return 'leads out of the repository by a symbolic link';
    return entry?.kind === 'submodule' ? 'lies in a submodule' : null;
}

;// CONCATENATED MODULE: ./src/rules/gate-claims.ts

/** What the tracker declares of a gate is what its signals say. */
const gateClaimRules = [
    {
        id: 'gate-overclaimed',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        asks: 'Is every required signal GO where the gate is declared GO?',
        example: { file: 'signal-ledger.md', passes: '| Load team | GO |', fails: '| Load team | PARTIAL |' },
        check: ({ ledger, tracker }) => {
            // A signal without a row, or without a known status, is a finding of its own.
            const isOpen = new Set(ledger.signals.filter(({ status }) => status !== null && status !== 'GO').map(({ id }) => id));
            return tracker.gates.flatMap((gate) => {
                const open = gate.required.map(({ id }) => id).filter((id) => isOpen.has(id));
                if (gate.status !== 'GO' || open.length === 0)
                    return [];
                const message = `Gate ${(0,documents_text/* quote */.hD)(gate.id)} is declared GO, but ${(0,documents_text/* oneOf */.yL)(open.slice(0, 5), 'and')}${more(open.length - 5)} ${open.length === 1 ? 'is' : 'are'} not; close the signals first.`;
                return [{ ...gate.statusPlace, message, gate: gate.id }];
            });
        },
    },
    {
        id: 'gate-underclaimed',
        family: 'Drift',
        severity: 'warning',
        stage: 'signals',
        asks: 'Is the gate declared GO where every required signal is?',
        example: {
            file: 'gate-tracker.json',
            passes: '"name": "Load", "status": "GO"',
            fails: '"name": "Load", "status": "PARTIAL"',
        },
        check: ({ facts: { tracker }, effective, suspect }) => tracker.gates.flatMap((gate) => {
            const closed = gate.required.length > 0 && gate.required.every(({ id }) => effective.get(id) === 'GO');
            if (gate.status === null || gate.status === 'GO' || !closed || suspect.has(gate.id))
                return [];
            const message = `Gate ${(0,documents_text/* quote */.hD)(gate.id)} is declared ${gate.status}, but ${(0,documents_text/* count */.U9)(gate.required.length, 'signal')} of ${String(gate.required.length)} that it requires are GO; declare it GO, or add the signal that is still open.`;
            return [{ ...gate.statusPlace, message, gate: gate.id }];
        }),
    },
    {
        id: 'definition-drift',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        asks: 'Is the definition of done, where the tracker states one, that all gates are GO?',
        example: { file: 'gate-tracker.json', passes: '"ALL_GATES_GO"', fails: '"MOST_GATES_GO"' },
        check: ({ tracker: { definitionOfDone: done } }) => done === null || done.text === 'ALL_GATES_GO'
            ? []
            : [
                {
                    ...done.place,
                    message: `Unexpected \`definition_of_done\` ${(0,documents_text/* quote */.hD)(done.text)}, expected \`ALL_GATES_GO\`: no other definition is judged.`,
                },
            ],
    },
];
function more(number) {
    return number > 0 ? ` and ${String(number)} more` : '';
}

;// CONCATENATED MODULE: ./src/rules/matrix.ts

/** The required commands were run, and ended well. */
const matrixRules = [
    {
        id: 'matrix-missing',
        family: 'Command matrix',
        severity: 'error',
        stage: 'facts',
        asks: "Is the command matrix's status file there?",
        example: { file: 'evidence/matrix.tsv', passes: '', fails: null },
        check: (facts) => {
            const statusFile = facts.tracker.commandMatrix?.statusFile;
            if (statusFile === undefined || facts.matrix !== null)
                return [];
            return forGates(facts, statusFile.place, `The status file ${(0,documents_text/* quote */.hD)(statusFile.text)} of the command matrix does not exist, or cannot be read; commit it, or mend the path.`);
        },
    },
    {
        id: 'matrix-columns',
        family: 'Command matrix',
        severity: 'error',
        stage: 'facts',
        asks: 'Has the status file an `exit_code` column, and a `cmd` or `command` column?',
        example: { file: 'evidence/matrix.tsv', passes: 'exit_code', fails: 'result' },
        check: (facts) => (facts.matrix?.lacks ?? []).flatMap((column) => forGates(facts, facts.matrix?.place ?? null, `The header has no column \`${column}\`, expected tab-separated columns \`exit_code\` and \`cmd\` or \`command\`; add it.`)),
    },
    {
        id: 'matrix-command',
        family: 'Command matrix',
        severity: 'error',
        stage: 'facts',
        asks: 'Has each required command a row?',
        example: { file: 'evidence/matrix.tsv', passes: '0\tmake test', fails: '0\tmake tests' },
        check: (facts) => required(facts).flatMap(({ command, place, rows }) => rows.length > 0
            ? []
            : forGates(facts, place, `The required command ${(0,documents_text/* quote */.hD)(command)} has no row in the status file; run it and add its row.`)),
    },
    {
        id: 'matrix-failed',
        family: 'Command matrix',
        severity: 'error',
        stage: 'facts',
        asks: 'Is the exit code of each required command 0?',
        example: { file: 'evidence/matrix.tsv', passes: '0\tmake test', fails: '2\tmake test' },
        check: (facts) => required(facts).flatMap(({ command, rows }) => rows
            .filter(({ exitCode }) => exitCode !== '0')
            .flatMap(({ exitCode, place }) => forGates(facts, place, `The exit code of the required command ${(0,documents_text/* quote */.hD)(command)} is ${exitCode === '' ? 'empty' : (0,documents_text/* quote */.hD)(exitCode)}, expected \`0\`; mend what failed and run it again.`))),
    },
];
function required({ tracker, matrix }) {
    if (matrix === null || matrix.lacks.length > 0)
        return [];
    return (tracker.commandMatrix?.requiredCommands ?? []).map(({ text, place }) => {
        const command = text.trim();
        return { command, place, rows: matrix.rows.filter(({ names }) => names.includes(command)) };
    });
}
/** The problem for each gate that cites the status file; for the whole tracker where none does. */
function forGates({ tracker }, place, message) {
    if (place === null)
        return [];
    const file = tracker.commandMatrix?.statusFile.text;
    const gates = tracker.gates.filter(({ evidence }) => evidence.some(({ text }) => text === file));
    return gates.length === 0 ? [{ ...place, message }] : gates.map(({ id }) => ({ ...place, message, gate: id }));
}

;// CONCATENATED MODULE: ./src/rules/membership.ts

/** Each signal stands in ledger and tracker, and in exactly one gate. */
const membershipRules = [
    {
        id: 'signal-untracked',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        asks: 'Is each signal of the ledger among the signals of the tracker, where it lists them?',
        example: { file: 'gate-tracker.json', passes: '"id": "A-2"', fails: '"id": "A-9"' },
        check: ({ ledger, tracker }) => {
            if (tracker.signals === null)
                return [];
            const tracked = new Set(tracker.signals.map(({ id }) => id));
            return ledger.signals
                .filter(({ id }) => !tracked.has(id))
                .map(({ id, place }) => ({
                ...place,
                message: `${(0,documents_text/* quote */.hD)(id)} is not among the tracker's \`signals\`; add it there.`,
                signal: id,
            }));
        },
    },
    {
        id: 'signal-unlisted',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        asks: 'Is each signal that the tracker names in the ledger?',
        example: { file: 'signal-ledger.md', passes: '| A-2 |', fails: '| A-3 |' },
        check: ({ ledger, tracker }) => {
            const listed = new Set([...ledger.signals.map(({ id }) => id), ...ledger.unread]);
            const named = [...tracker.gates.flatMap((gate) => gate.required), ...(tracker.signals ?? [])];
            return named
                .filter(({ id }) => !listed.has(id))
                .map(({ id, place }) => ({
                ...place,
                message: `${(0,documents_text/* quote */.hD)(id)} has no row in the ledger (${ledger.path}); add the row, or delete the id here.`,
                signal: id,
            }));
        },
    },
    {
        id: 'signal-unrequired',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        asks: 'Is each signal required by a gate?',
        example: { file: 'gate-tracker.json', passes: '["A-1", "A-2"]', fails: '["A-1"]' },
        check: (facts) => {
            const gates = requiringGates(facts);
            const known = new Set(facts.tracker.gates.map(({ id }) => id));
            return facts.ledger.signals
                .filter(({ id }) => !gates.has(id))
                .map(({ id, place, gate }) => ({
                ...place,
                message: `No gate requires ${(0,documents_text/* quote */.hD)(id)}, so nothing waits for it; add it to a gate of the tracker.`,
                signal: id,
                // The gate that the row names is the one that should wait for it.
                ...(gate !== null && known.has(gate.text) ? { gate: gate.text } : {}),
            }));
        },
    },
    {
        id: 'signal-shared',
        family: 'Drift',
        severity: 'warning',
        stage: 'facts',
        asks: 'Is each signal required by one gate only?',
        example: { file: 'gate-tracker.json', passes: '["B-1"]', fails: '["B-1", "A-1"]' },
        check: (facts) => {
            const gates = requiringGates(facts);
            return facts.tracker.gates.flatMap((gate) => gate.required.flatMap(({ id, place }) => {
                const first = gates.get(id)?.[0];
                if (first === undefined || first === gate)
                    return [];
                return [
                    {
                        ...place,
                        message: `${(0,documents_text/* quote */.hD)(id)} is required by gate ${(0,documents_text/* quote */.hD)(first.id)} already; a signal belongs to one gate.`,
                        signal: id,
                        gate: gate.id,
                    },
                ];
            }));
        },
    },
    {
        id: 'gate-mismatch',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        asks: "Is the ledger's gate of each signal the gate that requires it?",
        example: { file: 'signal-ledger.md', passes: '| B-1 | 2 |', fails: '| B-1 | 1 |' },
        check: (facts) => {
            const gates = requiringGates(facts);
            return facts.ledger.signals.flatMap((signal) => {
                const requiring = gates.get(signal.id)?.map(({ id }) => id) ?? [];
                if (signal.gate === null || requiring.length === 0 || requiring.includes(signal.gate.text))
                    return [];
                const message = `${(0,documents_text/* quote */.hD)(signal.id)} stands under gate ${(0,documents_text/* quote */.hD)(signal.gate.text)}, but gate ${(0,documents_text/* oneOf */.yL)(requiring, 'and')} requires it; make ledger and tracker agree.`;
                return [{ ...signal.gate.place, message, signal: signal.id }];
            });
        },
    },
];
function requiringGates({ tracker }) {
    const gates = new Map();
    for (const gate of tracker.gates) {
        for (const id of new Set(gate.required.map((required) => required.id))) {
            const requiring = gates.get(id);
            if (requiring === undefined)
                gates.set(id, [gate]);
            else
                requiring.push(gate);
        }
    }
    return gates;
}

;// CONCATENATED MODULE: ./src/policy/loosening.ts

/** Everything in which a policy asks for less than another, each as a clause for a sentence; `defaults` are the rules' own severities. Pure. */
function loosenings(base, head, defaults) {
    return [
        ...paths(base, head),
        ...severityOf(base, head, defaults),
        ...wordsOf(base, head),
        ...releasesOf(base.file, head.file),
        ...listsOf(base.file, head.file),
    ];
}
function paths(base, head) {
    const changed = ['ledger', 'tracker'].filter((key) => base[key] !== head[key]);
    const columns = JSON.stringify(base.file.columns ?? {}) === JSON.stringify(head.file.columns ?? {})
        ? []
        : ['`columns` reads other columns'];
    return [...changed.map((key) => `\`${key}\` names another file`), ...columns];
}
const ranks = ['off', 'notice', 'warning', 'error'];
function severityOf(base, head, defaults) {
    return [...defaults].flatMap(([id, severity]) => {
        const [before, after] = [base.rules.get(id) ?? severity, head.rules.get(id) ?? severity];
        return ranks.indexOf(after) < ranks.indexOf(before) ? [`the rule \`${id}\` goes from ${before} to ${after}`] : [];
    });
}
function wordsOf(base, head) {
    const words = [...head.vocabulary.words]
        .filter(([word, status]) => status === 'GO' && base.vocabulary.words.get(word) !== 'GO')
        .map(([word]) => `${(0,documents_text/* quote */.hD)(word)} counts as GO`);
    return !base.vocabulary.notes && head.vocabulary.notes
        ? [...words, '`status-notes` allows notes after a status']
        : words;
}
/** The first pattern that matches wins, so a new one, or another order, takes tags from the patterns after it. */
function releasesOf(base, head) {
    const [before, after] = [base.releases ?? [], head.releases ?? []];
    const kept = after.filter(({ tags }) => before.some((release) => release.tags === tags));
    const order = before.map(({ tags }) => tags).filter((tags) => after.some((release) => release.tags === tags));
    const added = after.filter((release) => !kept.includes(release) && (before.length > 0 || (release.gates ?? 'all') !== 'all'));
    return [
        ...before
            .filter(({ tags }) => !after.some((release) => release.tags === tags))
            .map(({ tags }) => `the release pattern ${(0,documents_text/* quote */.hD)(tags)} is removed`),
        ...added.map(({ tags }) => `the new release pattern ${(0,documents_text/* quote */.hD)(tags)} asks for less of its tags`),
        ...(kept.map(({ tags }) => tags).join('\n') === order.join('\n')
            ? []
            : ['the release patterns are in another order']),
        ...before.flatMap((release) => after.filter(({ tags }) => tags === release.tags).flatMap((other) => releaseOf(release, other))),
    ];
}
function releaseOf(base, head) {
    const of = ` for ${(0,documents_text/* quote */.hD)(base.tags)}`;
    const [before, after] = [base.gates ?? 'all', head.gates ?? 'all'];
    const dropped = after === 'all'
        ? []
        : before === 'all'
            ? ['some gates']
            : before
                .filter((gate) => !after.map(String).includes(String(gate)))
                .map((gate) => `gate ${(0,documents_text/* quote */.hD)(String(gate))}`);
    const checks = ['branch', 'changelog'].filter((key) => base[key] !== undefined && base[key] !== head[key]);
    const sections = (base.notes?.sections ?? []).filter((section) => !(head.notes?.sections ?? []).includes(section));
    const assets = (base.assets ?? []).filter(({ match, attested }) => !(head.assets ?? []).some((asset) => asset.match === match && (asset.attested === true || attested !== true)));
    return [
        ...dropped.map((gate) => `${gate} no longer required${of}`),
        ...checks.map((key) => `\`${key}\` asks for less${of}`),
        ...(base.signed === true && head.signed !== true ? [`\`signed\` is off${of}`] : []),
        ...(base.notes !== undefined && base.notes.path !== head.notes?.path ? [`\`notes\` names another file${of}`] : []),
        ...sections.map((section) => `the section ${(0,documents_text/* quote */.hD)(section)} of \`notes\` is gone${of}`),
        ...assets.map(({ match }) => `the asset ${(0,documents_text/* quote */.hD)(match)} is asked for less${of}`),
    ];
}
function listsOf(base, head) {
    const claims = (base.claims ?? []).filter((claim) => !(head.claims ?? []).some(({ path, pattern }) => path === claim.path && pattern === claim.pattern));
    const snapshots = (base.snapshots ?? []).filter((path) => !(head.snapshots ?? []).includes(path));
    return [
        ...claims.map(({ path }) => `a claim about ${(0,documents_text/* quote */.hD)(path)} is no longer checked`),
        ...snapshots.map((path) => `the snapshot ${(0,documents_text/* quote */.hD)(path)} is no longer checked`),
    ];
}

// EXTERNAL MODULE: ./src/policy/policy.ts
var policy_policy = __webpack_require__(6658);
;// CONCATENATED MODULE: ./src/rules/policy.ts



/** What a change does to the rules by which later changes are judged; `defaults` answers all rules' own severities. */
const policyRules = (defaults) => [
    {
        id: 'policy-loosened',
        family: 'Changes',
        severity: 'error',
        stage: 'changes',
        asks: 'Does the policy still ask for all that it asked for in the base?',
        example: { file: '.github/gate-ledger.yml', passes: 'gate-underclaimed: error', fails: 'gate-underclaimed: off' },
        check: ({ policies: { base, head, differs } }) => base === null || !differs
            ? []
            : loosenings(base, head ?? (0,policy_policy/* defaultPolicy */.G4)(base.path), defaults()).map((what) => ({
                ...(0,source/* startOf */.GH)(base.path),
                message: `The policy is loosened: ${what}; restore it.`,
            })),
    },
    {
        id: 'policy-changed',
        family: 'Changes',
        severity: 'notice',
        stage: 'changes',
        asks: 'Is the policy that of the base?',
        example: {
            file: '.github/gate-ledger.yml',
            passes: 'gate-underclaimed: error',
            fails: 'gate-underclaimed: error, text-hidden: error',
        },
        check: ({ policies: { base, head, differs } }) => {
            const path = (head ?? base)?.path;
            if (!differs || path === undefined)
                return [];
            const message = base === null
                ? 'The base has no policy that can be obeyed, so this one is.'
                : 'The policy changes; a pull request is judged by the policy of its base, and this one is obeyed after the merge.';
            return [{ ...(0,source/* startOf */.GH)(path), message }];
        },
    },
];

// EXTERNAL MODULE: ./src/policy/glob.ts
var glob = __webpack_require__(4062);
;// CONCATENATED MODULE: ./src/rules/release-assets.ts


/** What a release carries. */
const releaseAssetRules = [
    {
        id: 'release-assets',
        family: 'Release',
        severity: 'error',
        stage: 'tag',
        asks: 'On a `release` event: has the release an asset for each pattern of the policy, attested where it wants that?',
        example: { file: 'github', passes: '"apollo.spdx.json"', fails: '"apollo.json"' },
        check: ({ asked, assets, provenance }) => {
            const [first] = asked?.assets ?? [];
            if (asked === null || assets === null || first === undefined)
                return [];
            if (assets.kind === 'no-release') {
                const message = 'The assets of the release were not checked: only a run of a `release` event has one.';
                return [{ ...first.place, message, severity: 'notice' }];
            }
            if (assets.kind === 'unknown')
                return [{ ...first.place, message: `Which assets the release has is not known: ${assets.why}.` }];
            return asked.assets.flatMap((wanted) => assetProblems(wanted, assets.assets, provenance));
        },
    },
];
function assetProblems({ match, attested, place }, assets, provenance) {
    const matching = assets.filter(({ name }) => (0,glob/* matchesGlob */.k)(match, name));
    const uploaded = matching.filter((asset) => asset.uploaded);
    if (uploaded.length === 0) {
        const seen = matching.length === 0 ? '' : `, only ${(0,documents_text/* oneOf */.yL)(namesOf(matching), 'and')}, whose upload is not finished`;
        return [{ ...place, message: `No asset of the release matches ${(0,documents_text/* quote */.hD)(match)}${seen}; upload one.` }];
    }
    if (!attested)
        return [];
    return uploaded.flatMap(({ name, digest }) => {
        const why = digest === null ? 'GitHub has no digest of it' : whyUnproven(provenance.get(digest));
        return why === null ? [] : [{ ...place, message: `The asset ${(0,documents_text/* quote */.hD)(name)} is not known to be attested: ${why}.` }];
    });
}
function whyUnproven(answer) {
    if (answer?.kind === 'found')
        return null;
    return answer?.kind === 'unknown'
        ? answer.why
        : 'GitHub has no provenance for its digest; attest it where it is built (actions/attest-build-provenance), and let the token see it (`attestations: read`)';
}
function namesOf(assets) {
    return assets.slice(0, 10).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./src/rules/release-papers.ts


/** What is written about a release is there, and is done. */
const releasePaperRules = [
    {
        id: 'changelog-entry',
        family: 'Release',
        severity: 'error',
        stage: 'tag',
        asks: "Has the changelog a section of the tag's version, with a date and a list of what changed?",
        example: { file: 'CHANGELOG.md', passes: '## [1.0.0] - 2026-01-31', fails: '## [1.0.0]' },
        check: ({ tag, version, asked, changelog }) => {
            if (asked?.changelog == null)
                return [];
            const { path, place } = asked.changelog;
            if (version === null || changelog === null) {
                const message = `The tag ${(0,documents_text/* quote */.hD)(tag)} names no version as \`v1.2.3\` does, so ${(0,documents_text/* quote */.hD)(path)} cannot have a section of it; choose another tag, or take \`changelog\` out of the policy.`;
                return [{ ...place, message }];
            }
            if (changelog.kind !== 'read')
                return [{ ...place, message: `The changelog ${(0,documents_text/* quote */.hD)(changelog.path)} ${changelog.why}.` }];
            return entryProblems(changelog.value, changelog.path, version);
        },
    },
    {
        id: 'release-notes',
        family: 'Release',
        severity: 'error',
        stage: 'tag',
        asks: 'Are the release notes there, with each section that the policy names, and without TODO, TBD, PLACEHOLDER or XXX?',
        example: { file: 'notes/v1.0.0.md', passes: 'Faster.', fails: 'TODO' },
        check: ({ asked, notes }) => {
            if (asked?.notes == null || notes === null)
                return [];
            return notes.kind === 'read'
                ? notesProblems(notes.value, notes.path)
                : [
                    {
                        ...asked.notes.place,
                        message: `The file ${(0,documents_text/* quote */.hD)(notes.path)} of the release notes ${notes.why}.`,
                    },
                ];
        },
    },
];
function entryProblems(entries, path, version) {
    if (entries.some(({ dated, hasItems }) => dated && hasItems))
        return [];
    const expected = `\`## [${version}] - 2026-01-31\``;
    const [first] = entries;
    if (first === undefined) {
        const message = `The changelog has no section ${(0,documents_text/* quote */.hD)(version)}, expected a heading as ${expected}, with at least one item in a list; write it.`;
        return [{ ...(0,source/* startOf */.GH)(path), message }];
    }
    const message = first.dated
        ? `The section ${(0,documents_text/* quote */.hD)(first.heading)} has no item in a list, expected at least one; say what changed.`
        : `Unexpected heading ${(0,documents_text/* quote */.hD)(first.heading)}, expected the version, a date and nothing else, as ${expected}; date the section.`;
    return [{ ...first.place, message }];
}
function notesProblems({ hasWords, sections, placeholders }, path) {
    if (!hasWords)
        return [{ ...(0,source/* startOf */.GH)(path), message: 'The release notes say nothing, expected some words; write them.' }];
    return [
        ...sections
            .filter((section) => !section.hasWords)
            .map(({ title, place }) => ({
            ...(place ?? (0,source/* startOf */.GH)(path)),
            message: place === null
                ? `The release notes have no section ${(0,documents_text/* quote */.hD)(title)}, expected a heading of that name; add it.`
                : `The section ${(0,documents_text/* quote */.hD)(title)} is empty, expected some words; write them.`,
        })),
        ...placeholders.map(({ word, place }) => ({
            ...place,
            message: `Unexpected placeholder ${(0,documents_text/* quote */.hD)(word)} in the release notes, expected what it stands for; write it.`,
        })),
    ];
}

;// CONCATENATED MODULE: ./src/rules/release.ts



/** What a release waits for. */
const releaseRules = [
    {
        id: 'gate-open',
        family: 'Release',
        severity: 'error',
        fixed: true,
        stage: 'release',
        asks: 'Is every required gate GO, where open gates block?',
        example: {
            file: 'gate-tracker.json',
            passes: '"name": "Load", "status": "GO"',
            fails: '"name": "Load", "status": "NO-GO"',
        },
        check: ({ facts: { tracker }, gates }) => {
            const places = new Map(tracker.gates.map(({ id, statusPlace }) => [id, statusPlace]));
            return gates
                .filter(({ required, effective }) => required && effective !== 'GO')
                .map((gate) => ({
                ...(places.get(gate.id) ?? (0,source/* startOf */.GH)(tracker.path)),
                message: `Gate ${(0,documents_text/* quote */.hD)(gate.id)} is ${gate.effective}, expected GO: ${whyOpen(gate)}.`,
                gate: gate.id,
            }));
        },
    },
    {
        id: 'tag-unmatched',
        family: 'Release',
        severity: 'error',
        stage: 'release',
        asks: 'Does a release pattern of the policy match the tag, where it has any?',
        example: { file: '.github/gate-ledger.yml', passes: 'tags: "v*"', fails: 'tags: "release-*"' },
        check: ({ policy, tag }) => {
            const { unmatched } = (0,policy_policy/* gatesFor */.wQ)(policy, tag);
            if (unmatched === null || tag === null)
                return [];
            const message = `No release pattern matches the tag ${(0,documents_text/* quote */.hD)(tag)}, expected ${(0,documents_text/* oneOf */.yL)(policy.releases.map(({ tags }) => tags))}; add a pattern, or tag by one.`;
            return [{ ...unmatched, message }];
        },
    },
    {
        id: 'gate-unknown',
        family: 'Release',
        severity: 'error',
        fixed: true,
        stage: 'release',
        asks: 'Has the tracker each gate that the policy requires?',
        example: { file: '.github/gate-ledger.yml', passes: 'gates: [1, 2]', fails: 'gates: [1, 9]' },
        check: ({ facts: { tracker }, policy, tag }) => {
            const { gates } = (0,policy_policy/* gatesFor */.wQ)(policy, tag);
            const known = new Set(tracker.gates.map(({ id }) => id));
            return gates === 'all'
                ? []
                : gates
                    .filter(({ id }) => !known.has(id))
                    .map(({ id, place }) => ({
                    ...place,
                    message: `The policy requires gate ${(0,documents_text/* quote */.hD)(id)}, expected one of the tracker: ${(0,documents_text/* oneOf */.yL)([...known])}; mend the id.`,
                }));
        },
    },
];
function whyOpen({ go, total, open, errors, declared }) {
    if (open.length > 0) {
        const more = open.length > 10 ? ` and ${String(open.length - 10)} more` : '';
        return `${String(go)} of ${String(total)} required signals are GO, open: ${(0,documents_text/* oneOf */.yL)(open.slice(0, 10), 'and')}${more}`;
    }
    return errors > 0
        ? `${(0,documents_text/* count */.U9)(errors, 'error')} concern it`
        : `its signals are GO, but the tracker declares it ${declared ?? 'nothing'}`;
}

// EXTERNAL MODULE: ./src/statuses.ts
var statuses = __webpack_require__(6585);
;// CONCATENATED MODULE: ./src/rules/signal-drift.ts


/** Ledger and tracker say the same of a signal. */
const signalDriftRules = [
    {
        id: 'status-drift',
        family: 'Drift',
        severity: 'error',
        stage: 'facts',
        asks: 'Do ledger and tracker declare the same status for each signal?',
        example: {
            file: 'gate-tracker.json',
            passes: '"owner": "Signers", "status": "GO"',
            fails: '"owner": "Signers", "status": "NO-GO"',
        },
        check: (facts) => signal_drift_inBoth(facts).flatMap(({ signal, tracked }) => {
            if (signal.status === null || tracked.status === null || signal.status === tracked.status)
                return [];
            const where = `${facts.tracker.path}:${String(tracked.statusPlace.line)}`;
            const message = `${(0,documents_text/* quote */.hD)(signal.id)} is ${signal.status} here and ${tracked.status} in the tracker (${where}); make the two agree.`;
            // Which kind of open is a human judgement; whether it is GO is not.
            return [
                {
                    ...signal.statusPlace,
                    message,
                    signal: signal.id,
                    severity: (0,statuses/* contradict */.U1)(signal.status, tracked.status) ? 'error' : 'warning',
                },
            ];
        }),
    },
    {
        id: 'owner-drift',
        family: 'Drift',
        severity: 'warning',
        stage: 'facts',
        asks: 'Do ledger and tracker name the same owner for each signal?',
        example: { file: 'signal-ledger.md', passes: '| Signers |', fails: '| Others |' },
        check: (facts) => signal_drift_inBoth(facts).flatMap(({ signal, tracked }) => {
            if (signal.owner === null || tracked.owner === null || signal.owner.text === tracked.owner.text)
                return [];
            const where = `${facts.tracker.path}:${String(tracked.owner.place.line)}`;
            const message = `${(0,documents_text/* quote */.hD)(signal.id)} is owned by ${(0,documents_text/* quote */.hD)(signal.owner.text)} here and by ${(0,documents_text/* quote */.hD)(tracked.owner.text)} in the tracker (${where}); make the two agree.`;
            return [{ ...signal.owner.place, message, signal: signal.id }];
        }),
    },
];
function signal_drift_inBoth({ ledger, tracker }) {
    const tracked = new Map((tracker.signals ?? []).map((entry) => [entry.id, entry]));
    return ledger.signals.flatMap((signal) => {
        const entry = tracked.get(signal.id);
        return entry === undefined ? [] : [{ signal, tracked: entry }];
    });
}

// EXTERNAL MODULE: ./src/documents/snapshot.ts
var snapshot = __webpack_require__(2104);
;// CONCATENATED MODULE: ./src/rules/snapshots.ts




/** What is shown of the gates by hand. */
const snapshotRules = [
    {
        id: 'snapshot-drift',
        family: 'Summaries',
        severity: 'warning',
        stage: 'summaries',
        asks: 'In every mode: does each table of gates that the policy names say what holds?',
        example: { file: 'summary.md', passes: '| 2 | GO | 1 | 0 |', fails: '| 2 | GO | 0 | 1 |' },
        check: ({ summaries, gates, policy }) => {
            if (gates.length === 0)
                return [];
            return summaries.snapshots.flatMap(({ asked, reading }) => {
                if (reading.kind !== 'read')
                    return [{ ...asked.place, message: `The snapshot ${(0,documents_text/* quote */.hD)(reading.path)} ${reading.why}.` }];
                const [first] = reading.value;
                if (first !== undefined)
                    return drifts(reading.value, first, gates, policy.vocabulary);
                const message = `The snapshot has no table with the columns ${(0,documents_text/* oneOf */.yL)(snapshot/* snapshotColumns */.U, 'and')}; add one, or take the file out of the policy.`;
                return [{ ...(0,source/* startOf */.GH)(reading.path), message }];
            });
        },
    },
];
function drifts(snapshots, first, gates, vocabulary) {
    const byId = new Map(gates.map((gate) => [gate.id, gate]));
    const rows = snapshots.flatMap(({ rows: some }) => some.map((row) => ({ row, gate: gateOf(row, byId) })));
    const shown = new Set(rows.map(({ gate }) => gate?.id));
    return [
        ...rows.flatMap(({ row, gate }) => gate === undefined ? [unknownGate(row, gates)] : rowDrifts(row, gate, vocabulary)),
        ...gates
            .filter(({ id }) => !shown.has(id))
            .map(({ id }) => ({
            ...first.place,
            message: `The snapshot has no row of gate ${(0,documents_text/* quote */.hD)(id)}, expected one of each gate; add it.`,
            gate: id,
        })),
    ];
}
/** A gate is named by its id, as `2`, `Gate 2`, `2: Storage` or `Gate 2: Storage`; a name may follow a dash, too. */
function gateOf({ gate: { text } }, byId) {
    const id = text.replace(/^gate\s+/i, '');
    const names = [text, id, id.split(/:|\s[-–—]\s/, 1)[0] ?? ''];
    return names.map((name) => byId.get(name.trim())).find((gate) => gate !== undefined);
}
function unknownGate({ gate }, gates) {
    const known = (0,documents_text/* oneOf */.yL)(gates.slice(0, 10).map(({ id }) => id));
    return {
        ...gate.place,
        message: `Unexpected gate ${(0,documents_text/* quote */.hD)(gate.text)}, expected one of the tracker: ${known}; mend the row.`,
    };
}
function rowDrifts({ status, closed, open }, gate, vocabulary) {
    const cells = [
        {
            cell: status,
            holds: gate.effective,
            agrees: (0,statuses/* readStatus */.rk)(status.text, vocabulary) === gate.effective,
            what: 'status',
        },
        count(closed, gate.go, 'number of closed signals'),
        count(open, gate.total - gate.go, 'number of open signals'),
    ];
    return cells.flatMap(({ cell, holds, agrees, what }) => agrees
        ? []
        : [
            {
                ...cell.place,
                message: `Unexpected ${what} ${cell.text === '' ? 'that is empty' : (0,documents_text/* quote */.hD)(cell.text)} of gate ${(0,documents_text/* quote */.hD)(gate.id)}, expected ${holds}; mend the snapshot.`,
                gate: gate.id,
            },
        ]);
}
function count(cell, holds, what) {
    const agrees = /^\d{1,9}$/.test(cell.text) && Number(cell.text) === holds;
    return { cell, holds: String(holds), agrees, what };
}

;// CONCATENATED MODULE: ./src/rules/tag.ts

/** The tag of a release is what it should be. */
const tagRules = [
    {
        id: 'tag-mismatch',
        family: 'Release',
        severity: 'error',
        fixed: true,
        stage: 'tag',
        asks: 'Is the checked-out commit the one that the tag, where it is made, points to?',
        example: { file: 'github', passes: '"commit": "[head]"', fails: '"commit": "[first commit]"' },
        check: ({ tag, commit, target, place }) => {
            if (target.kind === 'unmade' || (target.kind === 'commit' && target.sha === commit))
                return [];
            if (target.kind === 'unknown')
                return [{ ...place, message: `Where the tag ${(0,documents_text/* quote */.hD)(tag)} points to is not known: ${target.why}.` }];
            const points = target.kind === 'commit' ? `to ${target.sha}` : 'to no commit';
            const message = `The judged commit is ${commit ?? 'none'}, but the tag ${(0,documents_text/* quote */.hD)(tag)} points ${points}; check out the tag's commit (actions/checkout without \`ref\`), or choose another tag.`;
            return [{ ...place, message }];
        },
    },
    {
        id: 'tag-branch',
        family: 'Release',
        severity: 'error',
        stage: 'tag',
        asks: 'Is the tagged commit on the branch that the policy names? Needs history, or a token.',
        example: { file: 'github', passes: '"branch": "on"', fails: '"branch": "off"' },
        check: ({ asked, branch }) => {
            if (asked?.branch == null || branch === null || branch.kind === 'on')
                return [];
            const { name, place } = asked.branch;
            return [{ ...place, message: branchMessage(name, branch) }];
        },
    },
    {
        id: 'tag-signature',
        family: 'Release',
        severity: 'error',
        stage: 'tag',
        asks: 'Is the tag an annotated one whose signature GitHub has verified, where the policy wants it signed?',
        example: { file: 'github', passes: '"verified": true', fails: '"verified": false' },
        check: ({ tag, asked, signature }) => {
            if (asked?.signed == null || (signature.kind === 'annotated' && signature.verified))
                return [];
            const { place } = asked.signed;
            if (signature.kind === 'unmade') {
                const message = `The tag ${(0,documents_text/* quote */.hD)(tag)} is not made yet; its signature is checked when it is there.`;
                return [{ ...place, message, severity: 'notice' }];
            }
            const sign = `sign it (\`git tag -s\`), with a key that GitHub knows`;
            if (signature.kind === 'lightweight')
                return [
                    { ...place, message: `The tag ${(0,documents_text/* quote */.hD)(tag)} is lightweight, expected an annotated and signed one; ${sign}.` },
                ];
            if (signature.kind === 'annotated') {
                const message = `The signature of the tag ${(0,documents_text/* quote */.hD)(tag)} is not verified, GitHub's reason is ${(0,documents_text/* quote */.hD)(signature.reason)}; ${sign}.`;
                return [{ ...place, message }];
            }
            return [{ ...place, message: `Whether the tag ${(0,documents_text/* quote */.hD)(tag)} is signed is not known: ${signature.why}.` }];
        },
    },
];
function branchMessage(name, standing) {
    if (standing.kind === 'off')
        return `The judged commit is not on the branch ${(0,documents_text/* quote */.hD)(name)}, expected one that is; merge it first, or tag a commit of the branch.`;
    if (standing.kind === 'missing')
        return `There is no branch ${(0,documents_text/* quote */.hD)(name)} to be seen, expected one that the judged commit is on; mend the name.`;
    return `Whether the judged commit is on the branch ${(0,documents_text/* quote */.hD)(name)} is not known: the clone lacks the branch or its history (check out with \`fetch-depth: 0\`), and ${standing.why}.`;
}

;// CONCATENATED MODULE: ./src/rules/index.ts
















/** Every rule there is, by family. */
const rules = [
    ...documentRules,
    ...signalDriftRules,
    ...membershipRules,
    ...gateClaimRules,
    ...baselineRules,
    ...evidenceRules,
    ...codeRules,
    ...matrixRules,
    ...changeRules,
    ...policyRules(() => new Map(rules.map(({ id, severity }) => [id, severity]))),
    ...releaseRules,
    ...tagRules,
    ...releasePaperRules,
    ...releaseAssetRules,
    ...claimRules,
    ...snapshotRules,
];


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ failOns),
/* harmony export */   N6: () => (/* binding */ modeFor),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
const modes = ['review', 'release', 'report'];
const failOns = ['error', 'warning', 'open-gate'];
/** The mode of `auto`. */
function modeFor(event, tag) {
    if (event.kind === 'pull-request' || event.kind === 'merge-group')
        return 'review';
    return event.kind === 'tag' || tag !== null ? 'release' : 'report';
}


/***/ }),

/***/ 6585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ plainVocabulary),
/* harmony export */   U1: () => (/* binding */ contradict),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   x7: () => (/* binding */ countByStatus)
/* harmony export */ });
/** The words that a ledger and a tracker may say of a signal or a gate; all but the first are open. */
const statuses = ['GO', 'PARTIAL', 'NO-GO', 'BLOCKED-EXTERNAL'];
/** The statuses themselves and no other word. */
const plainVocabulary = { words: new Map(statuses.map((status) => [status, status])), notes: false };
/** The status that a text stands for; words are matched whole and with regard to case. Null for any other text. */
function readStatus(text, { words, notes }) {
    const plain = text.replace(/\s+/g, ' ');
    const word = notes ? plain.replace(/ ?\([^()]*\)$/, '') : plain;
    return words.get(plain) ?? words.get(word) ?? null;
}
/** How many entries have each status. */
function countByStatus(entries) {
    const count = (status) => entries.filter((entry) => entry.status === status).length;
    return {
        GO: count('GO'),
        PARTIAL: count('PARTIAL'),
        'NO-GO': count('NO-GO'),
        'BLOCKED-EXTERNAL': count('BLOCKED-EXTERNAL'),
    };
}
/** True where one of the two says GO and the other says that work is open. */
function contradict(one, other) {
    return (one === 'GO') !== (other === 'GO');
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this build, the same as in package.json; a test compares them. */
const version = '0.1.0';


/***/ })

};
