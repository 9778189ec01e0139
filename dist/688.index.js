export const id = 688;
export const ids = [688];
export const modules = {

/***/ 6688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5180);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9329);



/* The other thread: it reads one document, sends the result, and ends. */
const { name, path, text, option } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData; // only by read-within.ts
const read = _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .readers */ .X[name]; // the option belongs to this name
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(read((0,_model_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .oD)(path, text), option));


/***/ })

};
