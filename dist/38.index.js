export const id = 38;
export const ids = [38,584];
export const modules = {

/***/ 6584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9735);


/** GitHub's API with retries of what may pass (5xx), through the proxy of the environment, on the server of `apiUrl`. */
function connect(token, apiUrl) {
    const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl, log: quiet, request: { retries: 2 } }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L);
}
/** The HTTP status of a failed request; null for any other error, a lost connection among them. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
}
function ignore() {
    // a request that fails is told once, by whoever made it
}


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubMergeBase: () => (/* binding */ githubMergeBase),
/* harmony export */   githubTree: () => (/* binding */ githubTree)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6584);
/* harmony import */ var _lazily_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5743);


/** The files of a commit that is not in the clone, through GitHub's API; null where GitHub has no such commit. Needs `contents: read`. */
async function githubTree(client, repository, sha) {
    const known = await orNull(() => client.rest.git.getCommit({ ...repository, commit_sha: sha }));
    if (known === null)
        return null;
    const files = (0,_lazily_js__WEBPACK_IMPORTED_MODULE_1__/* .lazily */ .q)(async () => {
        const { data } = await client.rest.git.getTree({ ...repository, tree_sha: known.data.tree.sha, recursive: '1' });
        if (!data.truncated)
            return data.tree;
        throw new Error(`the tree of ${sha} is too large to be listed through the API; fetch the base, or name ledger and tracker`);
    });
    return {
        find: async (name) => {
            const blobs = (await files()).filter(({ type, path }) => type === 'blob' && (path === name || path.endsWith(`/${name}`)));
            return blobs.map(({ path }) => path).sort();
        },
        identify: async (paths) => {
            const wanted = new Set(paths);
            return new Map((await files()).filter(({ path }) => wanted.has(path)).map(({ path, sha: oid }) => [path, oid]));
        },
        read: async (path, limit) => {
            const found = await orNull(() => client.rest.repos.getContent({ ...repository, path, ref: sha, mediaType: { format: 'raw' } }));
            if (found === null)
                return { kind: 'missing' };
            const content = found.data; // the raw media type answers text, whatever the types say
            if (typeof content !== 'string')
                return { kind: 'not-a-file', what: 'no file' };
            const bytes = new TextEncoder().encode(content);
            return bytes.length > limit ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes };
        },
    };
}
/** The best common ancestor of two commits; null where GitHub finds none. Needs `contents: read`. */
async function githubMergeBase(client, repository, base, head) {
    const found = await orNull(() => client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 }));
    return found?.data.merge_base_commit.sha ?? null;
}
async function orNull(request) {
    try {
        return await request();
    }
    catch (error) {
        if ([404, 409, 422].includes((0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__.statusOf)(error) ?? 0))
            return null;
        throw error;
    }
}


/***/ })

};
