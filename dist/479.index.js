export const id = 479;
export const ids = [479];
export const modules = {

/***/ 2479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepParserSimple: () => (/* binding */ keepParserSimple)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Keeps V8 from optimising undici's HTTP parser in the background. It would begin after two or three requests,
 * and the process cannot end before that is done: some 100 ms after the last answer. Unoptimised, the parser is
 * as fast for a thousand replies of this size.
 *
 * Only before the first connection, and only where there will be several requests: it takes 3 ms itself.
 */
function keepParserSimple() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--wasm-tiering-budget=1000000000');
}


/***/ })

};
