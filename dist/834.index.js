export const id = 834;
export const ids = [834];
export const modules = {

/***/ 834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTunnel: () => (/* binding */ openTunnel)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6406);


/**
 * Asks a proxy to connect to a server.
 *
 * @param socket connected to the proxy
 * @param target host and port of the server
 * @returns the same socket, now leading to the server
 * @throws {ProxyRefusal} where the proxy says no
 */
function openTunnel(socket, proxy, target) {
    return new Promise((resolve, reject) => {
        const authorization = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyAuthorization */ .YB)(proxy);
        node_http__WEBPACK_IMPORTED_MODULE_0___default().request({
            createConnection: () => socket,
            method: 'CONNECT',
            path: target,
            headers: {
                host: target,
                ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
            },
        })
            .on('connect', ({ statusCode = 0 }) => {
            if (statusCode === 200)
                return resolve(socket);
            socket.destroy();
            reject(new _proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .ProxyRefusal */ .fR(statusCode));
        })
            .on('error', reject)
            .end();
    });
}


/***/ })

};
