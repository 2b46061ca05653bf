import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 605:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openConnection),
  b: () => (/* binding */ wayTo)
});

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
var external_node_net_default = /*#__PURE__*/__nccwpck_require__.n(external_node_net_namespaceObject);
// EXTERNAL MODULE: ./src/gateway/proxy.ts
var gateway_proxy = __nccwpck_require__(406);
;// CONCATENATED MODULE: ./src/gateway/connect.ts


/**
 * How to connect to a server.
 *
 * @param proxy leads to every HTTPS server by CONNECT; for HTTP the connection is to the proxy itself
 * @param dialled a direct connection that is being opened already, for whoever asks first
 */
function wayTo(server, proxy, dialled) {
    return async (signal) => {
        if (proxy === undefined)
            return dialled?.take(server, signal) ?? openConnection(server, signal);
        const toProxy = await openConnection(proxy, signal);
        if (server.protocol === 'http:')
            return toProxy;
        const tunnel = await openTunnel(toProxy, proxy, `${server.hostname}:${portOf(server)}`);
        return openConnection(server, signal, tunnel);
    };
}
/**
 * Opens a connection to a server, with TLS where its URL says so.
 *
 * @param signal destroys it, whatever stage it has reached
 * @param through a connection that already leads to the server
 */
function openConnection(server, signal, through) {
    return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const host = server.hostname.replace(/^\[(.*)\]$/, '$1');
        const raw = through ?? external_node_net_default().connect({ host, port: portOf(server), noDelay: true });
        watch(raw);
        if (server.protocol === 'http:') {
            raw.once('connect', () => resolve(raw));
        }
        else if (through !== undefined) {
            secure();
        }
        else {
            // TLS and its certificates take some 20 to 40 ms to load: time in which the first packet travels. Not
            // tls.connect itself: the socket may go on to another address of the host, and would leave TLS behind.
            raw.once('connectionAttempt', () => setImmediate(loadCertificates));
            raw.once('connect', secure);
        }
        function secure() {
            const { connect } = process.getBuiltinModule('node:tls');
            const socket = connect({
                socket: raw,
                host,
                // An IP address is no server name (RFC 6066); the certificate is checked against it all the same.
                ...(external_node_net_default().isIP(host) === 0 ? { servername: host } : {}),
                secureContext: loadCertificates(),
                ALPNProtocols: ['http/1.1'],
                // Said outright, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in some job cannot give the password away.
                rejectUnauthorized: true,
            });
            watch(socket);
            socket.once('secureConnect', () => resolve(socket));
        }
        function watch(socket) {
            signal.addEventListener('abort', () => void socket.destroy(asError(signal.reason)));
            // Kept on for good: a socket without a listener would end the process with its error.
            socket.on('error', reject);
            socket.on('close', () => reject(new Error('the connection was closed while it was being opened')));
        }
    });
}
let certificates;
/** What TLS needs to check certificates, made once. */
function loadCertificates() {
    const { createSecureContext } = process.getBuiltinModule('node:tls');
    certificates ??= createSecureContext();
    return certificates;
}
/** The port of a server, also where its URL leaves it to the scheme. */
function portOf(server) {
    return Number(server.port) || (server.protocol === 'https:' ? 443 : 80);
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
}
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
        const authorization = (0,gateway_proxy/* proxyAuthorization */.YB)(proxy);
        const { request } = process.getBuiltinModule('node:http');
        request({
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
            reject(new gateway_proxy/* ProxyRefusal */.fR(statusCode));
        })
            .on('error', reject)
            .end();
    });
}


/***/ }),

/***/ 30:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ attend),
/* harmony export */   uN: () => (/* binding */ dialEarly)
/* harmony export */ });
/* unused harmony export dial */
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(605);

/**
 * Begins to connect to the gateway while the rest of the code loads: with a round trip of 40 ms the request is on
 * the wire 20 ms earlier. Nothing is sent over the connection before all inputs are checked.
 *
 * Only where it is plain that the connection will be used as it is: to an HTTPS server, without a proxy, and
 * not for a template, whose making may take so long that the server closes it.
 */
function dialEarly(environment) {
    const proxied = Object.keys(environment).some(name => /^https?_proxy$/i.test(name));
    const url = URL.parse(environment['INPUT_GATEWAY-URL'] ?? '');
    if (url?.protocol !== 'https:' || proxied || environment['INPUT_TEMPLATE'])
        return undefined;
    return dial(url);
}
/** Begins to connect to `server`. */
function dial(server) {
    const attempt = new AbortController();
    const connection = (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .openConnection */ .J)(server, attempt.signal);
    // Told to whoever takes it; until then nobody listens.
    connection.catch(() => { });
    let taken = false;
    return {
        take(wanted, signal) {
            if (taken || wanted.origin !== server.origin)
                return undefined;
            taken = true;
            signal.addEventListener('abort', () => attempt.abort(signal.reason));
            return connection.then(socket => {
                // Meanwhile the server may have closed it, or said something that would be taken for the first reply.
                const fit = !socket.destroyed && !socket.readableEnded && socket.readableLength === 0;
                if (fit)
                    return socket;
                socket.destroy();
                return (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .openConnection */ .J)(server, signal);
            });
        },
        drop() {
            if (!taken)
                attempt.abort(new Error('not needed'));
        },
    };
}
/**
 * Lets the event loop turn, so that connections get under way, and what has come over them is seen.
 * Twice, since only the second turn passes the phase in which sockets are looked at.
 */
function attend() {
    return new Promise(resolve => {
        setImmediate(() => setImmediate(resolve));
    });
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _gateway_dial_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30);

const dialled = (0,_gateway_dial_js__WEBPACK_IMPORTED_MODULE_0__/* .dialEarly */ .uN)(process.env);
await (0,_gateway_dial_js__WEBPACK_IMPORTED_MODULE_0__/* .attend */ .JK)();
const { run } = await __nccwpck_require__.e(/* import() */ 840).then(__nccwpck_require__.bind(__nccwpck_require__, 840));
await run(dialled);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
