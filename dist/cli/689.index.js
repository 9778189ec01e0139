export const id = 689;
export const ids = [689];
export const modules = {

/***/ 3945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** Hides the types of a command's options and operands: a command only ever gets its own values. */
function command(one) {
    return one;
}


/***/ }),

/***/ 5689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyPack: () => (/* binding */ verifyPack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7206);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5086);
/* harmony import */ var _show_render_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1240);
/* harmony import */ var _common_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);





/** Verifies an evidence pack and reports each problem on a line; any problem blocks. */
const verifyPack = (0,_common_command_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G)({
    name: 'verify-pack',
    summary: 'check an evidence pack',
    operands: [{ name: 'folder', help: 'the folder of the pack' }],
    options: {},
    run: async (_, { directory }, folder) => {
        const { verifyPack: verify } = await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 5942));
        const verdict = await verify((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, folder));
        if (verdict === null)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no folder ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder)}`);
        const { files, problems } = verdict;
        return problems.length > 0
            ? { text: problems.map((problem) => `${(0,_show_render_log_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .B)(problem)}\n`).join(''), decision: 'block' }
            : {
                text: `The evidence pack ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder)} is sound: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'file')} and their manifest.\n`,
                decision: 'pass',
            };
    },
});


/***/ })

};
