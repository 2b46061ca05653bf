export const id = 45;
export const ids = [45];
export const modules = {

/***/ 4298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ExchangeError)
/* harmony export */ });
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


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Hw: () => (/* binding */ ProxyVariableError),
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   YB: () => (/* binding */ proxyAuthorization),
/* harmony export */   fR: () => (/* binding */ ProxyRefusal),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* unused harmony export proxyCredential */
/**
 * The proxy that the environment asks for: `HTTPS_PROXY` or `HTTP_PROXY`, by the target's scheme, unless
 * `NO_PROXY` exempts the target. Lower-case names win, as in curl.
 *
 * Our own because the libraries exempt loopback, where runners do have gateways and proxies in tests, or
 * take a proxy without a scheme for one that speaks TLS.
 *
 * @returns undefined for a direct connection
 * @throws {ProxyVariableError} where the variable is not the URL of an HTTP proxy
 */
function proxyFor(target, environment) {
    const name = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const value = variable(environment, name);
    if (value === '' || isExempt(target, variable(environment, 'NO_PROXY')))
        return undefined;
    const proxy = parseProxy(value);
    if (proxy === null || !/^https?:$/.test(proxy.protocol))
        throw new ProxyVariableError(name);
    return proxy;
}
/** An environment variable that is not the URL of an HTTP proxy. Its value may hold a password, and is not told. */
class ProxyVariableError extends Error {
    variable;
    constructor(variable) {
        super(`${variable} is not the URL of an HTTP proxy`);
        this.variable = variable;
    }
}
/** What must not be seen of the proxies in the environment: passwords and Basic credentials. */
function proxySecrets(environment) {
    return ['HTTPS_PROXY', 'HTTP_PROXY']
        .flatMap(name => [environment[name], environment[name.toLowerCase()]])
        .flatMap(value => {
        const proxy = parseProxy(value?.trim() ?? '');
        if (proxy === null || proxy.password === '')
            return [];
        return [proxy.password, decoded(proxy.password), proxyCredential(proxy)];
    });
}
/** A proxy's URL; people leave out `http://`. */
function parseProxy(value) {
    return URL.parse(value.includes('://') ? value : `http://${value}`);
}
/** `NO_PROXY` lists hosts, domains with or without a leading `.` or `*.`, each with or without a port, or `*`. */
function isExempt(target, list) {
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(entry => entry !== '')
        .some(entry => {
        const { host = entry, only } = /^(?<host>.+?):(?<only>\d+)$/.exec(entry)?.groups ?? {};
        if (only !== undefined && only !== port)
            return false;
        const domain = host.replace(/^\*?\.|^\*$/, '');
        return domain === '' || target.hostname === domain || target.hostname.endsWith(`.${domain}`);
    });
}
function variable(environment, name) {
    return (environment[name.toLowerCase()] || environment[name] || '').trim();
}
/** The `Proxy-Authorization` that the proxy's URL asks for. */
function proxyAuthorization(proxy) {
    if (proxy.username === '' && proxy.password === '')
        return undefined;
    return `Basic ${proxyCredential(proxy)}`;
}
/** The Basic credential in the proxy's URL. */
function proxyCredential(proxy) {
    return Buffer.from(`${decoded(proxy.username)}:${decoded(proxy.password)}`).toString('base64');
}
/** A component of a URL as it was before it was percent-encoded, as far as it was. */
function decoded(component) {
    try {
        return decodeURIComponent(component);
    }
    catch {
        return component;
    }
}
/** A proxy that would not open a way to the server. */
class ProxyRefusal extends Error {
    /** What the proxy answered to CONNECT. */
    status;
    constructor(status) {
        super(`the proxy answered ${status} to CONNECT`);
        this.name = 'ProxyRefusal';
        this.status = status;
    }
}


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Transport: () => (/* binding */ Transport)
});

// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/pool.js
var pool = __webpack_require__(628);
var pool_default = /*#__PURE__*/__webpack_require__.n(pool);
// EXTERNAL MODULE: ./src/gateway/open.ts
var gateway_open = __webpack_require__(2092);
;// CONCATENATED MODULE: ./src/gateway/connect.ts

/** No connection was there within the time that a request may take. */
class ConnectTimeout extends Error {
    code = 'ETIMEDOUT';
}
/**
 * Our own connector in place of undici's and its proxy agent's: one timer covers name look-up, TCP, proxy
 * and TLS to the millisecond (undici's ticks every half second), a proxy's refusal keeps its status, and
 * sockets that never got connected can be destroyed, without which the process would not end.
 *
 * @param timeout milliseconds that opening one connection may take
 * @param proxy leads to every HTTPS target by CONNECT; for HTTP the connection is to the proxy itself
 * @param dialled a direct connection that is being opened already, for whoever asks first
 */
function createConnector(timeout, proxy, dialled) {
    const opening = new Set();
    function connect(target, callback) {
        const attempt = new AbortController();
        opening.add(attempt);
        const timer = setTimeout(() => attempt.abort(new ConnectTimeout(`no connection within ${timeout} ms`)), timeout);
        const settle = () => {
            clearTimeout(timer);
            opening.delete(attempt);
        };
        const server = new URL(`${target.protocol}//${target.host ?? target.hostname}`);
        establish(server, attempt.signal).then(socket => {
            settle();
            callback(null, socket);
        }, (error) => {
            settle();
            callback(error instanceof Error ? error : new Error(String(error)), null);
        });
    }
    async function establish(server, signal) {
        if (proxy === undefined)
            return dialled?.take(server, signal) ?? (0,gateway_open/* openConnection */.J)(server, signal);
        const toProxy = await (0,gateway_open/* openConnection */.J)(proxy, signal);
        if (server.protocol === 'http:')
            return toProxy;
        const { openTunnel } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 834));
        const tunnel = await openTunnel(toProxy, proxy, `${server.hostname}:${(0,gateway_open/* portOf */.H)(server)}`);
        return (0,gateway_open/* openConnection */.J)(server, signal, tunnel);
    }
    return {
        connect,
        abandon() {
            for (const attempt of opening)
                attempt.abort(new Error('given up'));
        },
    };
}

// EXTERNAL MODULE: ./src/gateway/exchange-error.ts
var exchange_error = __webpack_require__(4298);
// EXTERNAL MODULE: ./src/gateway/proxy.ts
var gateway_proxy = __webpack_require__(6406);
;// CONCATENATED MODULE: ./src/gateway/transport.ts
// By path: undici's index also brings fetch, caches, mocks and web sockets, some 35 ms of every start.




/** Most bytes of a reply that are read unless a request allows more. The gateway's own are a few hundred. */
const LARGEST_REPLY = 64 * 1024;
/** Milliseconds for which a connection is kept for the next request. */
const LONGEST_IDLE = 1000;
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
        const authorization = forwarded ? (0,gateway_proxy/* proxyAuthorization */.YB)(proxy) : undefined;
        this.#prefix = `${forwarded ? base.origin : ''}${base.pathname.replace(/\/+$/, '')}`;
        this.#headers = authorization === undefined ? {} : { 'proxy-authorization': authorization };
        this.#timeout = timeout;
        this.#connector = createConnector(timeout, proxy, dialled);
        this.#pool = new (pool_default())(base.origin, {
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
                const failure = new exchange_error/* ExchangeError */.S(started, error, reason);
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


/***/ })

};
