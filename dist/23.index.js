export const id = 23;
export const ids = [23];
export const modules = {

/***/ 23:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExchangeError: () => (/* binding */ ExchangeError),
/* harmony export */   Transport: () => (/* binding */ Transport),
/* harmony export */   keepParserSimple: () => (/* binding */ keepParserSimple)
/* harmony export */ });
/* harmony import */ var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(628);
/* harmony import */ var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6406);
// By path: undici's index also brings fetch, caches, mocks and web sockets, some 35 ms of every start.



/** Most bytes of a reply that are read unless a request allows more. The gateway's own are a few hundred. */
const LARGEST_REPLY = 64 * 1024;
/** Milliseconds for which a connection is kept for the next request. */
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
/** HTTP exchanges with one server over a pool of kept connections. Follows no redirect, sends nothing twice. */
class Transport {
    /** What stands before each request's path: the base URL's own path; to a proxy that forwards plain HTTP, the whole base URL. */
    #prefix;
    #headers;
    #timeout;
    #connector;
    #pool;
    /** Exchanges that are not over. */
    #underWay = 0;
    constructor(base, options) {
        const { timeout, proxy, dialled } = options;
        const forwarded = proxy !== undefined && base.protocol === 'http:';
        const authorization = forwarded ? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyAuthorization */ .YB)(proxy) : undefined;
        this.#prefix = `${forwarded ? base.origin : ''}${base.pathname.replace(/\/+$/, '')}`;
        this.#headers = authorization === undefined ? {} : { 'proxy-authorization': authorization };
        this.#timeout = timeout;
        this.#connector = (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .createConnector */ .U)(timeout, proxy, dialled);
        this.#pool = new (undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_0___default())(base.origin, {
            connections: options.connections,
            connect: this.#connector.connect,
            pipelining: 1,
            allowH2: false,
            // The bundle holds neither HTTP/2 nor undici's newer parser.
            useMilo: false,
            // A connection that has been idle for longer is not used again: the server may just be closing it, and a
            // request that is lost on it leaves the message in doubt.
            keepAliveTimeout: LONGEST_IDLE,
            keepAliveMaxTimeout: LONGEST_IDLE,
            // One timer of ours bounds the whole exchange, however slowly the bytes come.
            headersTimeout: 0,
            bodyTimeout: 0,
        });
    }
    /**
     * Sends one request and reads its whole reply, whatever its status.
     *
     * @param signal ends the exchange early
     * @throws {ExchangeError} where no whole reply came; it tells whether the request had begun to go out
     */
    exchange(request, signal) {
        this.#underWay++;
        return new Promise((resolve, reject) => {
            let started = false;
            let over = false;
            let abort = (_reason) => { };
            let status = 0;
            let replyHeaders = {};
            let size = 0;
            const chunks = [];
            const end = () => {
                over = true;
                clearTimeout(timer);
                signal?.removeEventListener('abort', onAbort);
            };
            const fail = (error, reason) => {
                if (over)
                    return;
                end();
                const failure = new ExchangeError(started, error, reason);
                reject(failure);
                abort(failure);
            };
            const onAbort = () => fail(signal?.reason, 'cancelled');
            const timer = setTimeout(() => fail(new Error(`not finished within ${this.#timeout} ms`), 'timeout'), this.#timeout);
            if (signal?.aborted)
                return onAbort();
            signal?.addEventListener('abort', onAbort);
            const handler = {
                onRequestStart(controller) {
                    // Called when a connection stands and before the first byte is written, so an exchange that
                    // was given up while connecting is never sent.
                    if (over)
                        return controller.abort(new Error('given up'));
                    started = true;
                    abort = reason => controller.abort(reason);
                },
                onResponseStart(_controller, statusCode, responseHeaders) {
                    status = statusCode;
                    replyHeaders = responseHeaders;
                },
                onResponseData(controller, chunk) {
                    size += chunk.length;
                    if (size <= (request.largestReply ?? LARGEST_REPLY)) {
                        chunks.push(chunk);
                    }
                    else if (!over) {
                        end();
                        resolve({ status, headers: replyHeaders, body: undefined });
                        controller.abort(new Error('reply too large'));
                    }
                },
                onResponseEnd() {
                    if (over)
                        return;
                    end();
                    resolve({
                        status,
                        headers: replyHeaders,
                        body: new TextDecoder().decode(Buffer.concat(chunks)),
                    });
                },
                onResponseError(_controller, error) {
                    fail(error);
                },
            };
            const { method, body } = request;
            const path = `${this.#prefix}${request.path}`;
            const headers = { ...request.headers, ...this.#headers };
            try {
                this.#pool.dispatch({ method, path, headers, body: body ?? null }, handler);
            }
            catch (error) {
                fail(error);
            }
        }).finally(() => {
            this.#underWay--;
        });
    }
    /**
     * Lets go of every connection, so that the process can end. Idle ones do not keep it: undici lets go of them
     * itself, and closing them would take 3 ms of every run.
     */
    async close() {
        this.#connector.abandon();
        if (this.#underWay > 0)
            await this.#pool.destroy();
    }
}
/**
 * Keeps V8 from optimising undici's HTTP parser in the background. It would begin after two or three requests,
 * and the process cannot end before that is done: some 100 ms after the last answer. Unoptimised, the parser is
 * as fast for a thousand replies of this size.
 *
 * Only before the first connection, and only where there will be several requests: it takes 3 ms itself.
 */
function keepParserSimple() {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    setFlagsFromString('--wasm-tiering-budget=1000000000');
}


/***/ })

};
