export const id = 23;
export const ids = [23];
export const modules = {

/***/ 23:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExchangeError: () => (/* binding */ ExchangeError),
/* harmony export */   Transport: () => (/* binding */ Transport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(605);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(406);




/** Most bytes of a reply that are read unless a request allows more. The gateway's own are a few hundred. */
const LARGEST_REPLY = 64 * 1024;
/**
 * Milliseconds for which a connection is kept for the next request. Not longer: the server may just be closing
 * it, and a request that is lost on it leaves the message in doubt.
 */
const LONGEST_IDLE = 1000;
/** An HTTP exchange that ended without a whole reply. */
class ExchangeError extends Error {
    /** Whether the request had begun to go out: if so, the server may have it. */
    started;
    /** Set where this side ended the exchange. */
    reason;
    constructor(started, cause, reason) {
        super(cause instanceof Error ? cause.message : String(cause), { cause });
        this.name = 'ExchangeError';
        this.started = started;
        this.reason = reason;
    }
}
/** Keeps connections for the next request, and opens them our way. */
class Agent extends (node_http__WEBPACK_IMPORTED_MODULE_0___default().Agent) {
    #connect;
    constructor(connect) {
        super({ keepAlive: true, timeout: LONGEST_IDLE });
        this.#connect = connect;
    }
    createConnection({ onConnecting }, callback) {
        const attempt = new AbortController();
        onConnecting?.(attempt);
        this.#connect(attempt.signal).then(connection => callback?.(null, connection), 
        // Only the types ask for a connection here, too.
        (error) => callback?.(error, new node_stream__WEBPACK_IMPORTED_MODULE_1__.Duplex()));
    }
}
/** HTTP exchanges with one server over kept connections. Follows no redirect, sends nothing twice. */
class Transport {
    /** What stands before each request's path: the base URL's own path; to a proxy that forwards plain HTTP, the whole base URL. */
    #prefix;
    #headers;
    #timeout;
    #agent;
    /** Each fails an exchange that is not over. */
    #underWay = new Set();
    constructor(base, { timeout, proxy, dialled }) {
        const forwarded = proxy !== undefined && base.protocol === 'http:';
        const authorization = forwarded ? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyAuthorization */ .YB)(proxy) : undefined;
        this.#prefix = `${forwarded ? base.origin : ''}${base.pathname.replace(/\/+$/, '')}`;
        this.#headers = {
            host: base.host,
            ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
        };
        this.#timeout = timeout;
        this.#agent = new Agent((0,_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .wayTo */ .b)(base, proxy, dialled));
    }
    /**
     * Sends one request and reads its whole reply, whatever its status.
     *
     * @param signal ends the exchange early
     * @throws {ExchangeError} where no whole reply came; it tells whether the request had begun to go out
     */
    exchange(request, signal) {
        return new Promise((resolve, reject) => {
            const { method, body, largestReply = LARGEST_REPLY } = request;
            let started = false;
            let over = false;
            let connecting;
            let outgoing;
            const end = () => {
                over = true;
                this.#underWay.delete(fail);
                clearTimeout(timer);
                signal?.removeEventListener('abort', onAbort);
            };
            const succeed = (reply) => {
                if (over)
                    return;
                end();
                resolve(reply);
            };
            const fail = (error, reason) => {
                if (over)
                    return;
                end();
                reject(new ExchangeError(started, error, reason));
                connecting?.abort(error);
                outgoing?.destroy();
            };
            const onAbort = () => fail(signal?.reason, 'cancelled');
            // One timer bounds the whole exchange, however slowly the bytes come.
            const timer = setTimeout(() => fail(new Error(`not finished within ${this.#timeout} ms`), 'timeout'), this.#timeout);
            this.#underWay.add(fail);
            if (signal?.aborted)
                return onAbort();
            signal?.addEventListener('abort', onAbort);
            const options = {
                agent: this.#agent,
                onConnecting: attempt => {
                    connecting = attempt;
                },
                method,
                path: `${this.#prefix}${request.path}`,
                headers: { ...request.headers, ...this.#headers },
            };
            try {
                outgoing = node_http__WEBPACK_IMPORTED_MODULE_0___default().request(options)
                    // A connection stands, and the first byte is about to be written; nothing is over one that was lost.
                    .on('socket', socket => {
                    started = socket.writable;
                })
                    .on('response', response => {
                    const { statusCode: status = 0, headers } = response;
                    const chunks = [];
                    let size = 0;
                    response
                        .on('data', (chunk) => {
                        size += chunk.length;
                        if (size <= largestReply) {
                            chunks.push(chunk);
                        }
                        else {
                            succeed({ status, headers, body: undefined });
                            response.destroy();
                        }
                    })
                        .on('end', () => {
                        succeed({ status, headers, body: new TextDecoder().decode(Buffer.concat(chunks)) });
                    })
                        .on('error', fail);
                })
                    .on('error', fail)
                    .end(body);
            }
            catch (error) {
                fail(error);
            }
        });
    }
    /** Gives up what is under way. Idle connections do not keep the process; closing them would only take time. */
    close() {
        for (const fail of this.#underWay)
            fail(new Error('given up'));
    }
}


/***/ })

};
