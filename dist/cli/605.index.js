export const id = 605;
export const ids = [605];
export const modules = {

/***/ 5605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./src/repository-path.ts
var repository_path = __webpack_require__(5063);
// EXTERNAL MODULE: ./src/documents/problem.ts
var problem = __webpack_require__(9905);
// EXTERNAL MODULE: ./src/documents/source.ts
var documents_source = __webpack_require__(3821);
// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/documents/yaml.ts

/** Parses one YAML 1.2 document without custom tags; an empty one is `{}`. Never throws. */
function readYaml(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, version: '1.2', logLevel: 'error' });
    const [wrong] = [...document.errors, ...document.warnings];
    if (wrong !== undefined)
        return { kind: 'error', offset: wrong.pos[0], message: messageOf(wrong) };
    const odd = oddity(document);
    if (odd !== null)
        return odd;
    try {
        const value = document.toJS({ maxAliasCount: 20 });
        return { kind: 'yaml', value: value ?? {}, locate: locateIn(document) };
    }
    catch (error) {
        // An alias that is used too often, or before it is there.
        return { kind: 'error', offset: 0, message: error instanceof Error ? error.message : String(error) };
    }
}
/** What YAML allows and no policy needs: a reader may take it for something else than a parser does. */
function oddity(document) {
    const found = [];
    const refuse = (node, message) => {
        found.push({ offset: node.range?.[0] ?? 0, message });
        return dist/* visit */.YR.BREAK;
    };
    (0,dist/* visit */.YR)(document, {
        Alias: (_, node) => refuse(node, 'an alias is not read; write the value out'),
        Value: (_, node) => {
            if (node.anchor !== undefined)
                return refuse(node, 'an anchor is not read; write the value out');
            return node.tag?.startsWith('tag:yaml.org,2002:') === false
                ? refuse(node, 'a tag is not read; take it away')
                : undefined;
        },
    });
    const [first] = found;
    return first === undefined ? null : { kind: 'error', ...first };
}
function messageOf({ code, message }) {
    return code === 'MULTIPLE_DOCS' ? 'a second document begins here, expected one; take the line `---` away' : message;
}
function locateIn(document) {
    return (path, of) => {
        let node = document.contents;
        let offset = 0;
        path.forEach((step, index) => {
            const pair = (0,dist/* isMap */.jh)(node)
                ? node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(step))
                : null;
            const next = (0,dist/* isSeq */.oP)(node) ? node.items[Number(step)] : pair?.value;
            const key = index === path.length - 1 && of === 'key' ? pair?.key : null;
            offset = startOfNode(key) ?? startOfNode(next) ?? startOfNode(pair?.key) ?? offset;
            node = next;
        });
        return offset;
    };
}
function startOfNode(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.range?.[0] : undefined;
}

// EXTERNAL MODULE: ./src/documents/columns.ts
var columns = __webpack_require__(521);
// EXTERNAL MODULE: ./src/release/bounded-match.ts
var bounded_match = __webpack_require__(2256);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/policy/policy.ts
var policy = __webpack_require__(6658);
// EXTERNAL MODULE: ./src/rules/index.ts + 19 modules
var rules = __webpack_require__(7831);
// EXTERNAL MODULE: ./src/documents/skeleton.ts
var skeleton = __webpack_require__(3683);
// EXTERNAL MODULE: ./src/statuses.ts
var statuses = __webpack_require__(6585);
;// CONCATENATED MODULE: ./src/policy/to-policy.ts



/** The policy that a file asks for whose paths were looked at, with the places at which it does; `locate` finds them in the source. Pure. */
function toPolicy(source, locate, file) {
    const placeOf = (...path) => (0,documents_source/* placeAt */.BW)(source, locate(path, 'value'));
    const words = Object.entries(file.statuses ?? {}).flatMap(([status, list]) => list.map((word) => [(0,statuses/* usedWord */.eY)(word), status])); // a key of the schema
    return {
        path: source.path,
        ledger: file.ledger === undefined ? null : (0,repository_path/* knownPath */.ry)(file.ledger),
        tracker: file.tracker === undefined ? null : (0,repository_path/* knownPath */.ry)(file.tracker),
        places: {
            ledger: file.ledger === undefined ? null : placeOf('ledger'),
            tracker: file.tracker === undefined ? null : placeOf('tracker'),
        },
        columns: file.columns ?? {},
        vocabulary: {
            words: new Map([...statuses/* statuses */.bM.map((status) => [status, status]), ...words]),
            notes: file['status-notes'] ?? false,
        },
        sections: toSections(file.sections),
        rules: new Map(Object.entries(file.rules ?? {})),
        releases: (file.releases ?? []).map((release, index) => toRelease(release, (...path) => placeOf('releases', index, ...path))),
        claims: (file.claims ?? []).map((claim, index) => ({
            ...claim,
            path: (0,repository_path/* knownPath */.ry)(claim.path),
            place: placeOf('claims', index, 'pattern'),
        })),
        snapshots: (file.snapshots ?? []).map((path, index) => ({
            path: (0,repository_path/* knownPath */.ry)(path),
            place: placeOf('snapshots', index),
        })),
        file,
    };
}
function toSections(sections) {
    if (sections === undefined)
        return { kind: 'all' };
    return 'ignore' in sections
        ? { kind: 'ignore', headings: sections.ignore }
        : { kind: 'only', headings: sections.only };
}
function toRelease({ tags, gates = 'all', branch, signed = false, changelog, notes, assets = [] }, placeOf) {
    return {
        tags,
        gates: gates === 'all' ? gates : gates.map((gate, index) => ({ id: String(gate), place: placeOf('gates', index) })),
        branch: branch === undefined ? null : { name: branch, place: placeOf('branch') },
        signed: signed ? { place: placeOf('signed') } : null,
        changelog: changelog === undefined ? null : { path: (0,repository_path/* knownPath */.ry)(changelog), place: placeOf('changelog') },
        notes: notes === undefined
            ? null
            : { path: notes.path, sections: notes.sections ?? [], place: placeOf('notes', 'path') },
        assets: assets.map(({ match, attested = false }, index) => ({
            match,
            attested,
            place: placeOf('assets', index, 'match'),
        })),
    };
}

;// CONCATENATED MODULE: ./src/policy/read-policy.ts














/** Reads a policy file. An unknown key, an unknown value, an unknown rule or a rule that no policy may relax is a problem. */
function readPolicy(source) {
    const yaml = readYaml(source.text);
    const invalid = (offset, message) => (0,problem/* problem */.CC)('policy-invalid', (0,documents_source/* placeAt */.BW)(source, offset), message);
    if (yaml.kind === 'error')
        return { policy: null, problems: [invalid(yaml.offset, `The policy is not YAML that is read: ${yaml.message}`)] };
    const parsed = policy/* policySchema */.wh.safeParse(yaml.value);
    if (!parsed.success)
        return {
            policy: null,
            problems: parsed.error.issues.flatMap((issue) => schemaProblems(issue, yaml.locate, invalid)),
        };
    const wrong = checks.flatMap((check) => check(parsed.data));
    if (wrong.length > 0)
        return { policy: null, problems: wrong.map(({ path, message }) => invalid(yaml.locate(path, 'value'), message)) };
    return { policy: toPolicy(source, yaml.locate, parsed.data), problems: [] };
}
function schemaProblems(issue, locate, invalid) {
    const where = issue.path.length === 0 ? 'the policy' : (0,documents_text/* quote */.hD)(issue.path.map(String).join('.'));
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys[issue.path.map(String).join('.')];
        const expected = known === undefined ? '' : `, expected ${(0,documents_text/* oneOf */.yL)(known)}`;
        return issue.keys
            .slice(0, keyLimit)
            .map((key) => invalid(locate([...issue.path, key], 'key'), `Unexpected key ${(0,documents_text/* quote */.hD)(key)} in ${where}${expected}; mend or delete it.`));
    }
    return [invalid(locate(issue.path, 'value'), `Unexpected value of ${where}, expected ${expectedValue(issue)}.`)];
}
/** So many unknown keys are told one by one; a file with more of them is no policy. */
const keyLimit = 20;
const knownKeys = {
    '': Object.keys(policy/* policySchema */.wh.shape),
    columns: Object.keys(columns/* columnNames */.lo),
    statuses: statuses/* statuses */.bM,
};
function expectedValue(issue) {
    if (issue.code === 'invalid_value')
        return (0,documents_text/* oneOf */.yL)(issue.values.map(String));
    return issue.code === 'invalid_type' ? `a value of type ${issue.expected}` : issue.message;
}
/** What no schema says. */
const checks = [pathProblems, branchProblems, patternProblems, ruleProblems, wordProblems];
function pathProblems(file) {
    return pathsIn(file).flatMap(({ path, value }) => value === undefined || (0,repository_path/* namedPath */.hq)(value) !== null
        ? []
        : [
            {
                path,
                message: `Unexpected path ${(0,documents_text/* quote */.hD)(value)}, expected one from the repository's root, without \`..\`.`,
            },
        ]);
}
/** Every path that a policy names, and where in the file it stands. */
function pathsIn({ ledger, tracker, releases = [], claims = [], snapshots = [] }) {
    return [
        { path: ['ledger'], value: ledger },
        { path: ['tracker'], value: tracker },
        ...releases.flatMap(({ changelog, notes }, index) => [
            { path: ['releases', index, 'changelog'], value: changelog },
            { path: ['releases', index, 'notes', 'path'], value: notes?.path },
        ]),
        ...claims.map((claim, index) => ({ path: ['claims', index, 'path'], value: claim.path })),
        ...snapshots.map((value, index) => ({ path: ['snapshots', index], value })),
    ];
}
function branchProblems({ releases = [] }) {
    return releases.flatMap(({ branch }, index) => branch === undefined || inputs/* tagName */.wZ.test(branch)
        ? []
        : [
            {
                path: ['releases', index, 'branch'],
                message: `Unexpected branch ${(0,documents_text/* quote */.hD)(branch)}, expected the name of a branch, without \`refs/heads/\`.`,
            },
        ]);
}
function patternProblems({ claims = [] }) {
    return claims.flatMap(({ pattern }, index) => {
        const wrong = (0,bounded_match/* patternProblem */.A)(pattern);
        if (wrong === null)
            return [];
        const message = `Unexpected pattern ${(0,documents_text/* quote */.hD)(pattern)}, expected a regular expression of JavaScript: ${(0,documents_text/* quote */.hD)(wrong)}.`;
        return [{ path: ['claims', index, 'pattern'], message }];
    });
}
function ruleProblems({ rules: given = {} }) {
    return Object.entries(given).flatMap(([id, setting]) => {
        const rule = rules/* rules */.a.find((one) => one.id === id);
        if (rule === undefined)
            return [{ path: ['rules', id], message: `There is no rule ${(0,documents_text/* quote */.hD)(id)}; the README lists them all.` }];
        if (rule.fixed !== true || setting === 'error')
            return [];
        return [
            {
                path: ['rules', id],
                message: `No policy may relax ${(0,documents_text/* quote */.hD)(id)}; delete the line. Elsewhere ${(0,documents_text/* oneOf */.yL)(policy/* settings */.W0)} may stand.`,
            },
        ];
    });
}
/**
 * A word stands for one status: else what makes a signal GO would depend on the order of the file. Words are compared as they are
 * used, and no word for GO may be one that a reader takes for another status.
 */
function wordProblems({ statuses: given = {} }) {
    const words = statuses/* statuses */.bM.flatMap((status) => (given[status] ?? []).map((word, index) => ({ status, word: (0,statuses/* usedWord */.eY)(word), path: ['statuses', status, index] })));
    const own = statuses/* statuses */.bM.map((status) => ({ status, word: status, path: null }));
    const meaning = new Map();
    const looks = new Map();
    for (const { status, word } of [...own, ...words]) {
        if (!meaning.has(word))
            meaning.set(word, status);
        if (status !== 'GO' && !looks.has((0,skeleton/* skeleton */.q)(word)))
            looks.set((0,skeleton/* skeleton */.q)(word), word);
    }
    return words.flatMap(({ status, word, path }) => {
        const other = meaning.get(word) ?? status;
        const alike = status === 'GO' ? looks.get((0,skeleton/* skeleton */.q)(word)) : undefined;
        if (word === '' || (0,documents_text/* hiddenCharacters */.xy)(word).length > 0)
            return [{ path, message: `Unexpected word ${(0,documents_text/* quote */.hD)(word)} for ${status}, expected a word that a reader sees.` }];
        if (other !== status)
            return [{ path, message: `Unexpected word ${(0,documents_text/* quote */.hD)(word)} for ${status}, it stands for ${other} already.` }];
        return alike === undefined || alike === word
            ? []
            : [{ path, message: `Unexpected word ${(0,documents_text/* quote */.hD)(word)} for ${status}, a reader may take it for ${(0,documents_text/* quote */.hD)(alike)}.` }];
    });
}


/***/ })

};
