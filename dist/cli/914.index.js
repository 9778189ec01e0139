export const id = 914;
export const ids = [914];
export const modules = {

/***/ 6914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./src/model/problem.ts
var problem = __webpack_require__(8734);
// EXTERNAL MODULE: ./src/model/source.ts
var model_source = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/model/statuses.ts
var statuses = __webpack_require__(9819);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/read/documents/ledger/columns.ts
var columns = __webpack_require__(6924);
// EXTERNAL MODULE: ./src/read/policy/policy.ts + 14 modules
var policy = __webpack_require__(2138);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/model/once.ts
var once = __webpack_require__(1800);
;// CONCATENATED MODULE: ./src/read/policy/yaml.ts


/** Parses one YAML 1.2 document without custom tags; an empty one is `{}`. Never throws. */
function readYaml(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, version: '1.2', logLevel: 'error' });
    const [wrong] = [...document.errors, ...document.warnings];
    if (wrong !== undefined)
        return commentInside(text) ?? { kind: 'error', offset: wrong.pos[0], message: messageOf(wrong) };
    const odd = oddity(document);
    if (odd !== null)
        return odd;
    try {
        const value = document.toJS({ maxAliasCount: 20 });
        return { kind: 'yaml', value: value ?? {}, locate: locateIn(document) };
    }
    catch (error) {
        // An alias that is used too often, or before its anchor.
        return { kind: 'error', offset: 0, message: error instanceof Error ? error.message : String(error) };
    }
}
/** In characters: a longer line is not a list that somebody wrote by hand. */
const lineLimit = 200;
/** A `#` that is meant as a value, where YAML begins a comment and leaves a list or a map open. */
function commentInside(text) {
    let offset = 0;
    for (const line of text.split('\n')) {
        const [all] = /^[^#]*[[{][^#'"]*[\s:,]#(?=\s*[,\]}])/.exec(line.slice(0, lineLimit)) ?? [];
        if (all !== undefined) {
            const message = 'a `#` begins a comment here. Write it in quotes, as `"#"`';
            return { kind: 'error', offset: offset + all.length - 1, message };
        }
        offset += line.length + 1;
    }
    return null;
}
/** The problem of YAML features that no policy needs: a reader may understand them differently from a parser. */
function oddity(document) {
    const found = [];
    const refuse = (node, message) => {
        found.push({ offset: node.range?.[0] ?? 0, message });
        return dist/* visit */.YR.BREAK;
    };
    (0,dist/* visit */.YR)(document, {
        Alias: (_, node) => refuse(node, 'an alias is not read. Write the value out'),
        Value: (_, node) => {
            if (node.anchor !== undefined)
                return refuse(node, 'an anchor is not read. Write the value out');
            return node.tag?.startsWith('tag:yaml.org,2002:') === false
                ? refuse(node, 'a tag is not read. Delete it')
                : undefined;
        },
    });
    const [first] = found;
    return first === undefined ? null : { kind: 'error', ...first };
}
function messageOf({ code, message }) {
    return code === 'MULTIPLE_DOCS' ? 'a second document begins here, expected one. Delete the line `---`' : message;
}
function locateIn(document) {
    // Indexed, because a policy may have many keys, each with a problem.
    const pairsOf = (0,once/* remembering */.M)(pairsByKey);
    return (path, of) => {
        let node = document.contents;
        let offset = 0;
        path.forEach((step, index) => {
            const pair = (0,dist/* isMap */.jh)(node) ? pairsOf(node).get(String(step)) : null;
            const next = (0,dist/* isSeq */.oP)(node) ? node.items[Number(step)] : pair?.value;
            const key = index === path.length - 1 && of === 'key' ? pair?.key : null;
            offset = startOfNode(key) ?? startOfNode(next) ?? startOfNode(pair?.key) ?? offset;
            node = next;
        });
        return offset;
    };
}
function pairsByKey(map) {
    return new Map(map.items.flatMap((pair) => ((0,dist/* isScalar */.jn)(pair.key) ? [[String(pair.key.value), pair]] : [])));
}
function startOfNode(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.range?.[0] : undefined;
}

;// CONCATENATED MODULE: ./src/read/policy/read-policy.ts







/** Reads a policy file. An unknown key, an unknown value, an unknown rule or a rule that no policy may relax is a problem. */
function readPolicy(source, rules) {
    const yaml = readYaml(source.text);
    const invalid = (offset, message) => (0,problem/* problem */.CC)('policy-invalid', (0,model_source/* placeAt */.BW)(source, offset), message);
    if (yaml.kind === 'error')
        return {
            policy: null,
            problems: [invalid(yaml.offset, `The policy cannot be read as YAML. Correct it: ${yaml.message}`)],
        };
    const parsed = policy/* policySchema */.wh.safeParse(yaml.value);
    if (!parsed.success)
        return {
            policy: null,
            problems: parsed.error.issues.flatMap((issue) => schemaProblems(issue, yaml.locate, invalid)),
        };
    const wrong = (0,policy/* policyProblems */.NP)(parsed.data, rules);
    if (wrong.length > 0)
        return { policy: null, problems: wrong.map(({ path, message }) => invalid(yaml.locate(path, 'value'), message)) };
    const placeOf = (...path) => (0,model_source/* placeAt */.BW)(source, yaml.locate(path, 'value'));
    return { policy: (0,policy/* policyOf */.US)(source.path, parsed.data, placeOf), problems: [] };
}
function schemaProblems(issue, locate, invalid) {
    const where = issue.path.length === 0 ? 'the policy' : (0,model_text/* quote */.hD)(issue.path.map(String).join('.'));
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys[issue.path.map(String).join('.')];
        const expected = known === undefined ? '' : `, expected ${(0,model_text/* oneOf */.yL)(known)}`;
        return issue.keys
            .slice(0, keyLimit)
            .map((key) => invalid(locate([...issue.path, key], 'key'), `Unexpected key ${(0,model_text/* quote */.hD)(key)} in ${where}${expected}. Correct or delete it.`));
    }
    return [
        invalid(locate(issue.path, 'value'), `Unexpected value of ${where}, expected ${expectedValue(issue)}. Correct it.`),
    ];
}
/** At most this many unknown keys are reported; a file with more is not a policy. */
const keyLimit = 20;
const knownKeys = {
    '': Object.keys(policy/* policySchema */.wh.shape),
    columns: Object.keys(columns/* columnNames */.lo),
    statuses: statuses/* statuses */.bM,
};
function expectedValue(issue) {
    if (issue.code === 'invalid_value')
        return (0,model_text/* oneOf */.yL)(issue.values.map(String));
    return issue.code === 'invalid_type' ? `a value of type ${issue.expected}` : issue.message;
}


/***/ })

};
