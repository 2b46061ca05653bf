export const id = 793;
export const ids = [793];
export const modules = {

/***/ 793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   truncate: () => (/* binding */ truncate)
/* harmony export */ });
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(338);
/* harmony import */ var _gsm7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(285);


/** What tells the reader that there was more; plain dots, since an ellipsis is not in GSM-7. */
const DOTS = '...';
/** Most code units of one segment, in either encoding. */
const LARGEST_SEGMENT = 160;
/**
 * `text` within the limits: as it is where it fits, else its longest beginning that fits with `...` after it,
 * never cut inside what people see as one character.
 */
async function truncate(text, limits) {
    const { characters, segments } = limits;
    const longest = segments === undefined ? characters : Math.min(characters, segments * LARGEST_SEGMENT);
    const fits = async (candidate) => candidate.length <= longest &&
        (segments === undefined || (await (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(candidate)).segments <= segments);
    if (await fits(text))
        return text;
    // Where the text may end. Two characters more than can be kept are enough to tell whether the last ones
    // belong together, however long the text is.
    const ends = [0];
    for (const { segment, index } of (0,_gsm7_js__WEBPACK_IMPORTED_MODULE_1__/* .graphemes */ .ls)(text.slice(0, longest + 2))) {
        const end = index + segment.length;
        if (end + DOTS.length > longest)
            break;
        if (!/\s$/.test(segment))
            ends.push(end);
    }
    const shortened = (end) => text.slice(0, end) + DOTS;
    // The longest that fits, by bisection: what is longer never takes fewer segments.
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (await fits(shortened(ends[middle] ?? 0)))
            low = middle;
        else
            high = middle - 1;
    }
    return shortened(ends[low] ?? 0);
}


/***/ })

};
