export const id = 840;
export const ids = [840];
export const modules = {

/***/ 840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./src/cancellation.ts
/** Milliseconds that requests under way get to finish once the job is cancelled. The runner kills the step 7.5 s to 10 s after its first signal. */
const GRACE = 5000;
/**
 * Listens for the cancellation of the job, which the runner tells by SIGINT and then SIGTERM.
 *
 * @param grace milliseconds between the two
 */
function listenForCancellation(grace = GRACE) {
    const stop = new AbortController();
    const abort = new AbortController();
    let timer;
    const cancel = () => {
        if (stop.signal.aborted)
            return;
        stop.abort(new Error('the job was cancelled'));
        timer = setTimeout(() => abort.abort(new Error('the job was cancelled')), grace);
    };
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    return {
        stop: stop.signal,
        abort: abort.signal,
        cancel,
        dispose() {
            clearTimeout(timer);
            process.off('SIGINT', cancel).off('SIGTERM', cancel);
        },
    };
}

;// CONCATENATED MODULE: ./src/destination.ts
/** Most destinations of one step. */
const MOST_DESTINATIONS = 1000;
const E164 = /^\+[1-9]\d{6,14}$/;
/**
 * Entries of a list that is separated by newlines, commas or semicolons. Blank entries and lines that
 * begin with `#` are dropped.
 */
function listEntries(list) {
    return list
        .split(/\r\n|\r|\n/)
        .filter(line => !line.trim().startsWith('#'))
        .flatMap(line => line.split(/[,;]/))
        .map(entry => entry.trim())
        .filter(entry => entry !== '');
}
/**
 * The E.164 form of a number in human form: without spaces, dashes, dots, parentheses and the invisible
 * characters that come along when a number is copied, and with `+` for a leading `00`.
 *
 * @returns undefined where that does not make an E.164 number
 */
function toE164(typed) {
    // The usual case, without compiling the pattern below, which takes a third of a millisecond.
    if (E164.test(typed))
        return typed;
    const number = typed.replace(/[\p{Zs}\p{Pd}\p{Cf}\t.()]/gu, '').replace(/^00/, '+');
    return E164.test(number) ? number : undefined;
}
/** Every form in which a log could hold the number. */
function formsOf({ number, typed }) {
    const digits = number.slice(1);
    return [...new Set([number, digits, `00${digits}`, typed])];
}
/** What people see of a number: `+39*******567`. Fit for anything typed in place of a number, too. */
function maskNumber(number) {
    const characters = Array.from(number);
    if (characters.length < 8)
        return '*'.repeat(characters.length);
    const [start, end] = [characters.slice(0, 3), characters.slice(-3)];
    return `${start.join('')}${'*'.repeat(characters.length - 6)}${end.join('')}`;
}

// EXTERNAL MODULE: ./src/failure.ts
var src_failure = __webpack_require__(633);
// EXTERNAL MODULE: ./src/plain-text.ts
var plain_text = __webpack_require__(763);
// EXTERNAL MODULE: ./src/gateway/proxy.ts
var gateway_proxy = __webpack_require__(406);
;// CONCATENATED MODULE: ./src/gateway/exchange-failure.ts



/** Node's and OpenSSL's codes for a certificate that does not prove whom we speak to, with what to do. */
const certificateFaults = new Map(Object.entries({
    CERT_HAS_EXPIRED: {
        what: 'its certificate has expired',
        remedy: "Have the server's certificate renewed, and check the runner's clock.",
    },
    CERT_NOT_YET_VALID: {
        what: 'its certificate is not valid yet',
        remedy: "Check the runner's clock.",
    },
    ERR_TLS_CERT_ALTNAME_INVALID: {
        what: 'its certificate is for another host',
        remedy: 'Check the host name in the URL.',
    },
    DEPTH_ZERO_SELF_SIGNED_CERT: {
        what: 'its certificate is self-signed',
        remedy: 'If the server is meant to use it, set NODE_EXTRA_CA_CERTS to a file with that certificate.',
    },
    ...Object.fromEntries([
        'SELF_SIGNED_CERT_IN_CHAIN',
        'UNABLE_TO_GET_ISSUER_CERT',
        'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
        'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ].map(code => [
        code,
        {
            what: 'its certificate comes from an authority that this runner does not know',
            remedy: "If a proxy of your company inspects TLS, set NODE_EXTRA_CA_CERTS to a file with its authority's certificate.",
        },
    ])),
}));
/** OpenSSL's remaining verdicts on a certificate, and faults of the handshake itself. */
const HANDSHAKE_FAULT = /^(CERT_|UNABLE_TO_|INVALID_|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_SSL_|ERR_TLS_|EPROTO)/;
const connectionFaults = new Map([
    ['ECONNREFUSED', 'nothing accepts connections there'],
    ['ENOTFOUND', 'the host name is not known'],
    ['EAI_AGAIN', 'the host name could not be looked up'],
    ['EHOSTUNREACH', 'the host cannot be reached'],
    ['ENETUNREACH', 'the network cannot be reached'],
    ['ETIMEDOUT', 'no connection came about in time'],
    ['ECONNRESET', 'the connection was closed while it was being opened'],
]);
/**
 * What an exchange without a whole reply means for the message: the one place that decides whether it can
 * be on its way.
 *
 * @param given the server, the proxy before it, and the milliseconds that the exchange was given
 */
function exchangeFailure(error, { url, proxy, timeout }) {
    const server = proxy === undefined ? url.host : `${url.host} (through the proxy ${proxy.host})`;
    const seconds = `${timeout / 1000} s`;
    const code = codeOf(error.cause);
    if (error.reason === 'cancelled') {
        return error.started
            ? new src_failure/* Failure */.H('cancelled', 'The job was cancelled while the gateway had the request.', {
                fate: 'unknown',
                remedy: 'The message may be on its way.',
                cause: error,
            })
            : new src_failure/* Failure */.H('cancelled', 'The job was cancelled before the message was sent.', {
                remedy: 'Nothing was sent.',
                cause: error,
            });
    }
    if (error.started) {
        return error.reason === 'timeout'
            ? new src_failure/* Failure */.H('timeout', `No answer from ${server} within ${seconds}.`, {
                fate: 'unknown',
                remedy: 'The message may be on its way all the same. Raise timeout if the gateway is slow from where the job runs.',
                cause: error,
            })
            : new src_failure/* Failure */.H('connection-lost', `The connection to ${server} broke before the answer was complete${inBrackets(code)}.`, {
                fate: 'unknown',
                remedy: 'The message may be on its way all the same.',
                cause: error,
            });
    }
    if (error.cause instanceof gateway_proxy/* ProxyRefusal */.fR)
        return proxyRefusal(error.cause.status, error);
    const certificate = certificateFaults.get(code);
    if (certificate !== undefined || HANDSHAKE_FAULT.test(code)) {
        const what = certificate?.what ?? 'no secure connection could be agreed on';
        return new src_failure/* Failure */.H('tls', `Not connected to ${server}: ${what} (${code}). Nothing was sent.`, {
            remedy: certificate?.remedy ?? 'Check that the URL is that of an HTTPS server.',
            cause: error,
        });
    }
    const why = error.reason === 'timeout'
        ? `no connection came about within ${seconds}`
        : `${connectionFaults.get(code) ?? 'the connection failed'}${inBrackets(code)}`;
    return new src_failure/* Failure */.H('network', `Not connected to ${server}: ${why}. Nothing was sent.`, {
        transient: true,
        remedy: 'Check the URL, and that this runner may reach it (firewall, proxy).',
        cause: error,
    });
}
/** What it means that a proxy would not lead to the gateway: nothing was sent. */
function proxyRefusal(status, cause) {
    return new src_failure/* Failure */.H('proxy', `The proxy answered ${status}. Nothing was sent.`, {
        // A proxy that cannot reach the gateway (5xx) may do so in a moment; one that says no goes on saying no.
        transient: status >= 500,
        remedy: status === 407
            ? 'It asks for a username and password: put them into the URL of HTTPS_PROXY or HTTP_PROXY, from a secret.'
            : 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and that the proxy lets the gateway through.',
        cause,
    });
}
function inBrackets(code) {
    return code === '' ? '' : ` (${code})`;
}
function codeOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? (0,plain_text/* plainLine */.h)(code, 60) : '';
}

;// CONCATENATED MODULE: ./src/gateway/quote.ts

/** Shortest run of characters that counts as an echo of the message. */
const RUN = 8;
/** Shortest message or code that is looked for: shorter ones cannot be told from ordinary words. */
const SHORTEST = 4;
/** What ids and names look like, and how long a message must be to be looked for in one. */
const TOKEN = /^[\w.:-]{1,100}$/;
const SHORTEST_IN_TOKEN = 6;
/**
 * A quoter that keeps the message out of what a server says, since the message may hold a code and is
 * never shown.
 *
 * An echo is the message itself, any run of eight characters of it, or any word of it with a digit.
 */
function quoter(message, clean = (line) => line) {
    const plain = (0,plain_text/* plainLine */.h)(message, Number.POSITIVE_INFINITY);
    // Secrets go before the line is cut: half of one would not be recognised.
    const quote = (words) => (0,plain_text/* plainLine */.h)(withoutEcho(clean((0,plain_text/* plainLine */.h)(words, Number.POSITIVE_INFINITY)), plain));
    return {
        quote,
        token(value) {
            const echoes = plain.length >= SHORTEST_IN_TOKEN && value.includes(plain);
            return TOKEN.test(value) && !echoes ? value : quote(value);
        },
    };
}
function withoutEcho(line, message) {
    const runs = new Set();
    for (let start = 0; start + RUN <= message.length; start++) {
        runs.add(message.slice(start, start + RUN));
    }
    const codes = message.match(/[\p{L}\p{N}-]*\p{N}[\p{L}\p{N}-]*/gu) ?? [];
    const echoed = new Array(line.length).fill(false);
    for (let start = 0; start + RUN <= line.length; start++) {
        if (runs.has(line.slice(start, start + RUN)))
            echoed.fill(true, start, start + RUN);
    }
    for (const echo of [message, ...codes].filter(echo => echo.length >= SHORTEST)) {
        for (let at = line.indexOf(echo); at !== -1; at = line.indexOf(echo, at + 1)) {
            echoed.fill(true, at, at + echo.length);
        }
    }
    let quoted = '';
    for (let at = 0; at < line.length; at++) {
        if (!echoed[at])
            quoted += line[at];
        else if (!echoed[at - 1])
            quoted += '[text]';
    }
    return quoted;
}

// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(301);
;// CONCATENATED MODULE: ./src/gateway/codes.ts

/** What to do where the credentials were not accepted, with or without a code. */
const CHECK_CREDENTIALS = 'Check the secrets behind the username and password inputs, and that the account is active on this gateway.';
/** What to do where too much was sent at once, with or without a code. */
const SEND_SLOWER = 'Send fewer messages, or further apart.';
/** The refusals that the gateway's documentation lists, by code (SMS Gateway API 27.1.0.4). */
const refusals = new Map([
    [
        8,
        {
            name: 'wrong-destination',
            meaning: 'The number exists but cannot take text messages: it is inactive, a landline, on a blocked network, or opted out.',
            remedy: 'Verify the number and its country code.',
        },
    ],
    [
        56,
        {
            name: 'invalid-number',
            meaning: 'The gateway holds the number to be malformed.',
            remedy: 'Write it as + followed by the country code and the number.',
        },
    ],
    [
        59,
        {
            name: 'invalid-reference-service',
            meaning: 'The account does not allow this reference service.',
            remedy: "Set reference-service to one of the account's allowed services (for example AUTHENTICATION, DIGITALSIGN, ECOMMERCE), or leave it out.",
        },
    ],
    [
        60,
        {
            name: 'anti-flooding',
            meaning: 'The gateway blocked the message because too many were sent in a short time.',
            remedy: SEND_SLOWER,
            transient: true,
        },
    ],
    [
        61,
        {
            name: 'watchlist',
            meaning: 'The number is on the watchlist: no message can be sent to it.',
            remedy: 'If that is a mistake, contact Namirial support.',
        },
    ],
    [
        63,
        {
            name: 'authentication',
            meaning: 'The gateway did not accept the username and password.',
            remedy: CHECK_CREDENTIALS,
        },
    ],
    [
        64,
        {
            name: 'provider-unavailable',
            meaning: 'No SMS provider is available at the moment.',
            remedy: 'Run the job again later; if it lasts, contact Namirial support.',
            transient: true,
        },
    ],
    [
        66,
        {
            name: 'empty-text',
            meaning: 'The gateway received no text.',
            remedy: 'Give a text that has visible characters.',
        },
    ],
    [
        74,
        {
            name: 'url-denied',
            meaning: 'The account may not send texts that contain a URL.',
            remedy: 'Remove the URL from the text, or ask Namirial support to allow URLs.',
        },
    ],
]);
/**
 * The failure for a refusal with `code`. A code that the documentation does not list keeps its number
 * and the gateway's own words.
 *
 * @param words the gateway's message, one plain line, possibly empty
 * @param retryAfter milliseconds, where the reply asks for a pause
 */
function refusal(code, words, retryAfter) {
    const known = refusals.get(code) ?? {
        name: 'gateway-error',
        meaning: `The gateway refused the message with code ${code}, which its documentation does not list.`,
        remedy: 'Ask Namirial support, with the code and the time.',
    };
    const quote = words === '' ? '' : ` The gateway says: "${words}".`;
    return new src_failure/* Failure */.H(known.name, `${known.meaning}${quote}`, {
        code,
        fate: 'refused',
        transient: known.transient ?? false,
        retryAfter,
        remedy: known.remedy,
    });
}

;// CONCATENATED MODULE: ./src/gateway/reply.ts




/**
 * Reads the answer to a send. Pure: the same reply always means the same.
 *
 * @param quoter makes the server's words fit to be shown
 * @param now milliseconds since the epoch, for a `Retry-After` that is a date
 * @throws {Failure} for everything but an acceptance; its `fate` says whether the message can be on its way
 */
function readSendReply(reply, quoter, now) {
    const body = reply.status === 200 ? (0,json/* parseObject */.lj)(reply.body) : undefined;
    const message = (0,json/* textOf */.b6)(body?.['message']).trim();
    // "0: Accepted for delivery"; any other leading number is a refusal in disguise.
    const leading = /^(\d{1,9})(?!\d)/.exec(message)?.[1];
    if (leading === undefined)
        throw readRefusal(reply, quoter, now);
    if (Number(leading) !== 0) {
        const pause = readRetryAfter(reply.headers['retry-after'], now);
        throw refusal(Number(leading), quoter.quote(message), pause);
    }
    return readAcceptance(body, quoter.token);
}
/** The failure that a reply means which is no acceptance. Pure, as {@link readSendReply}. */
function readRefusal(reply, { quote }, now) {
    const { status } = reply;
    const body = (0,json/* parseObject */.lj)(reply.body);
    const code = (0,json/* integerOf */.cP)(body?.['code']);
    const retryAfter = readRetryAfter(reply.headers['retry-after'], now);
    if (code !== undefined && code !== 0) {
        return refusal(code, quote((0,json/* textOf */.b6)(body?.['message'])), retryAfter);
    }
    if (status === 401) {
        return new src_failure/* Failure */.H('authentication', 'The gateway answered 401 Unauthorized.', {
            fate: 'refused',
            remedy: CHECK_CREDENTIALS,
        });
    }
    if (status === 407)
        return proxyRefusal(status);
    if (status === 429) {
        return new src_failure/* Failure */.H('rate-limited', 'The gateway answered 429: too many requests.', {
            fate: 'refused',
            transient: true,
            retryAfter,
            remedy: SEND_SLOWER,
        });
    }
    if (status === 503) {
        return new src_failure/* Failure */.H('gateway-unavailable', 'The gateway answered 503: it is not available.', {
            fate: 'refused',
            transient: true,
            retryAfter,
            remedy: 'Run the job again later.',
        });
    }
    if (status >= 300 && status < 400) {
        return unexpected('refused', `The server redirects${redirectTarget(reply, quote)} (${status}), which is never followed: it would carry the password elsewhere.`, 'Set gateway-url to the gateway itself; a redirect often leads to a login page in front of it.');
    }
    if (status === 404) {
        return unexpected('refused', 'There is no such service at this address (404).', 'Check gateway-url: the base URL, without /api.');
    }
    if (status >= 400 && status < 500) {
        return unexpected('refused', `The request was turned down with ${described(reply, quote)}.`, 'Check gateway-url, and what stands between this runner and the gateway.');
    }
    return unexpected('unknown', `The answer is not the gateway's: ${described(reply, quote)}.`, 'The message may be on its way all the same. Check gateway-url, and what stands between this runner and the gateway.');
}
function readAcceptance(body, token) {
    const id = token((0,json/* textOf */.b6)(body?.['id']));
    if (id === '') {
        throw unexpected('unknown', 'The gateway accepted the message but gave no id for it.', 'The message is probably on its way, but nothing can be told about it.');
    }
    return { id, provider: token((0,json/* textOf */.b6)(body?.['provider'])) || undefined };
}
function unexpected(fate, message, remedy) {
    return new src_failure/* Failure */.H('unexpected-response', message, { fate, remedy });
}
/**
 * Milliseconds to wait according to a `Retry-After` header, in seconds or as an HTTP date.
 *
 * @param now milliseconds since the epoch
 * @returns undefined where it is absent or says neither
 */
function readRetryAfter(header, now) {
    const value = (Array.isArray(header) ? header[0] : header)?.trim() ?? '';
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    // Every form of HTTP date begins with the day's name; Date.parse alone would take much else for a date.
    const date = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Status, kind and title of a reply that is not the gateway's: enough to recognise whose it is. */
function described(reply, quote) {
    const { status, body } = reply;
    if (body === undefined)
        return `status ${status} with more than 64 KiB`;
    if (body.trim() === '')
        return `status ${status} with an empty body`;
    const kind = quote(String(reply.headers['content-type'] ?? 'no content type'));
    const title = quote(unescaped(/<title[^>]*>([^<]*)/i.exec(body)?.[1] ?? ''));
    return `status ${status} with ${kind}${title === '' ? '' : `, titled "${title}"`}`;
}
/** A page's text without HTML's escapes, behind which a secret would not be recognised. */
function unescaped(html) {
    const marks = {
        lt: '<',
        gt: '>',
        quot: '"',
        apos: "'",
        '#39': "'",
        amp: '&',
    };
    return html.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name) => marks[name] ?? '');
}
function redirectTarget(reply, quote) {
    const location = String(reply.headers['location'] ?? '');
    // As it was written: lower-cased as in a URL, a secret would not be recognised.
    const host = /^https?:\/\/([^/?#]+)/i.exec(location)?.[1];
    return host === undefined ? '' : ` to ${quote(host)}`;
}
/**
 * Reads the answer to a health check.
 *
 * @returns the gateway's version, possibly empty
 * @throws {Failure} where the gateway is not well, or something else answered
 */
function readHealthReply(reply, quoter, now) {
    const body = reply.status === 200 ? (0,json/* parseObject */.lj)(reply.body) : undefined;
    if (typeof body?.['globalStatus'] !== 'boolean')
        throw readRefusal(reply, quoter, now);
    if (body['globalStatus'])
        return quoter.token((0,json/* textOf */.b6)(body['versionNumber']));
    const words = quoter.quote((0,json/* textOf */.b6)(body['errorMessage']));
    const parts = ['dbStatus', 'servicesStatus'].filter(part => body[part] === false);
    const unwell = parts.length === 0 ? '' : ` (${parts.join(' and ')} false)`;
    throw new src_failure/* Failure */.H('gateway-unavailable', `The gateway says that it is not well${unwell}${words === '' ? '' : `: "${words}"`}.`, {
        fate: 'refused',
        remedy: 'Nothing was sent. Try again later; if it lasts, contact Namirial support.',
    });
}

// EXTERNAL MODULE: ./src/gateway/transport.ts + 1 modules
var transport = __webpack_require__(507);
;// CONCATENATED MODULE: ./src/gateway/client.ts





const paths = { services: '/api/Services', admin: '/api/Admin' };
/** The Namirial SMS Gateway, API version 27.1.0.4. */
class Gateway {
    #options;
    #transport;
    constructor(options) {
        this.#options = options;
        this.#transport = new transport/* Transport */.o(options.url, {
            timeout: options.timeout,
            proxy: options.proxy,
            dialled: options.dialled,
        });
    }
    /**
     * Sends `message` to one destination, once.
     *
     * @param destination in E.164 form
     * @throws {Failure} where it was not accepted; its `fate` says whether it can be on its way
     */
    async send(message, destination, signal) {
        const reply = await this.#exchange({
            method: 'POST',
            path: `${paths[this.#options.endpoint]}/send`,
            headers: {
                accept: 'application/json',
                'content-type': 'application/json',
                authorization: `Basic ${this.#options.credential}`,
            },
            body: JSON.stringify(sendBody(message, destination)),
        }, signal);
        return readSendReply(reply, quoter(message.text, this.#options.clean), Date.now());
    }
    /**
     * Asks the gateway whether it is well. On `admin` that proves the credentials, too. Nothing is sent.
     *
     * @returns the gateway's version, possibly empty
     * @throws {Failure} where it is not well, or does not answer as documented
     */
    async checkHealth(signal) {
        const { endpoint, credential } = this.#options;
        const asked = this.#exchange({
            method: 'POST',
            path: `${paths[endpoint]}/checkServiceStatus`,
            headers: {
                accept: 'application/json',
                ...(endpoint === 'admin' ? { authorization: `Basic ${credential}` } : {}),
            },
        }, signal);
        try {
            return readHealthReply(await asked, quoter('', this.#options.clean), Date.now());
        }
        catch (error) {
            if (!(error instanceof src_failure/* Failure */.H) || error.fate !== 'unknown')
                throw error;
            const { name, message, cause } = error;
            const remedy = 'Nothing was sent. Check gateway-url, and what stands before the gateway.';
            throw new src_failure/* Failure */.H(name, message, { remedy, cause });
        }
    }
    /** Gives up what is under way, so that the process can end. */
    close() {
        this.#transport.close();
    }
    async #exchange(request, signal) {
        try {
            return await this.#transport.exchange(request, signal);
        }
        catch (error) {
            throw error instanceof transport/* ExchangeError */.S ? exchangeFailure(error, this.#options) : error;
        }
    }
}
/** The body of a send as the gateway documents it. Absent values stay absent: JSON has no `undefined`. */
function sendBody(message, destination) {
    const { text, reference, detailed, businessRelationId, webhookUrl, account, lra } = message;
    return {
        destination,
        text,
        reference,
        detailed,
        businessRelationId,
        webhook: webhookUrl === undefined ? undefined : { url: webhookUrl, authentication: { type: 'NONE' } },
        account,
        lra,
    };
}
/** The Basic credential of RFC 7617 in UTF-8. */
function basicCredential(username, password) {
    return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}

;// CONCATENATED MODULE: ./src/input-reader.ts



const WHOLE = { name: 'a whole number', pattern: /^\d+$/ };
const DECIMAL = { name: 'a number', pattern: /^\d+(\.\d+)?$/ };
/**
 * Reads inputs by their type, and gathers what is wrong with them, so that all of it is told at once. For a
 * wrong value, too, it gives one of the type: what was read counts only after {@link check}.
 */
class InputReader {
    #get;
    #defaults;
    #redactor;
    #faults = new Set();
    /**
     * @param get the value of an input, `''` where it is not given
     * @param defaults what an input means where it is empty
     * @param redactor learns what must not be seen
     */
    constructor(get, defaults, redactor) {
        this.#get = get;
        this.#defaults = defaults;
        this.#redactor = redactor;
    }
    /** Notes what is wrong with an input: what it got and what is allowed. */
    fault(name, what) {
        this.#faults.add(`${name}: ${what}`);
    }
    /** @throws {Failure} `invalid-input`, listing every fault by input name */
    check() {
        if (this.#faults.size === 0)
            return;
        throw new src_failure/* Failure */.H('invalid-input', [...this.#faults].join('\n'), {
            remedy: 'Nothing was sent. Correct the inputs of this step.',
        });
    }
    /** The trimmed value or the default; undefined where there is neither. */
    value(name) {
        return this.#get(name).trim() || this.#defaults[name];
    }
    /** The value; `''` with a fault where there is none. */
    required(name) {
        const value = this.value(name);
        if (value === undefined)
            this.fault(name, 'is required, but is empty.');
        return value ?? '';
    }
    /** A boolean as GitHub writes them: `true`, `True`, `TRUE` and the same of `false`. */
    boolean(name) {
        const value = this.value(name) ?? '';
        if (!/^(true|True|TRUE|false|False|FALSE)$/.test(value)) {
            this.fault(name, `got ${shown(value)}; allowed are true and false.`);
        }
        return value.toLowerCase() === 'true';
    }
    /** One of the values that are allowed, in just that spelling. */
    oneOf(name, allowed) {
        const value = this.value(name) ?? '';
        const found = allowed.find(choice => choice === value);
        if (found === undefined) {
            this.fault(name, `got ${shown(value)}; allowed are ${allowed.join(', ')}.`);
        }
        return found ?? allowed[0];
    }
    /** Undefined where the input is empty and has no default. */
    number(name, kind, lowest, highest) {
        const value = this.value(name);
        if (value === undefined)
            return undefined;
        const number = kind.pattern.test(value) ? Number(value) : Number.NaN;
        if (!(number >= lowest && number <= highest)) {
            this.fault(name, `got ${shown(value)}; allowed is ${kind.name} from ${lowest} to ${highest}.`);
        }
        return number;
    }
    /** Milliseconds of an input that is given in seconds. */
    seconds(name, lowest, highest) {
        return (this.number(name, DECIMAL, lowest, highest) ?? 0) * 1000;
    }
    /** The base URL of a server. */
    serverUrl(name) {
        const given = this.value(name) ?? '';
        const url = URL.parse(given);
        const allowed = `allowed is an HTTPS URL such as ${this.#defaults[name]}`;
        if (url === null) {
            // What looks like credentials is not shown.
            const got = given.includes('@') ? 'something that is not a URL' : shown(given);
            this.fault(name, `got ${got}; ${allowed}.`);
            return new URL('https://invalid');
        }
        if (url.username !== '' || url.password !== '') {
            this.#redactor.hide((0,gateway_proxy/* decoded */.DH)(url.password));
            this.fault(name, `holds credentials; ${allowed}, with the credentials in username and password.`);
        }
        if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
            this.fault(name, `begins with ${url.protocol}; ${allowed} (plain HTTP only on loopback).`);
        }
        if (/[?#]/.test(url.href)) {
            this.fault(name, `has a query or a fragment; ${allowed}, path prefix included.`);
        }
        return url;
    }
}
/** A value in an error: one short line, in quotes. */
function shown(value) {
    return value === '' ? 'nothing' : `"${(0,plain_text/* plainLine */.h)(value, 60)}"`;
}
/** Whether a URL's host name is this machine: `localhost`, `127.0.0.0/8` or `[::1]`, as WHATWG URLs write them. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

// EXTERNAL MODULE: ./src/message/fit.ts
var fit = __webpack_require__(512);
;// CONCATENATED MODULE: ./src/message/template-names.ts
/** The templates that a workflow author can choose. Apart from the templates themselves, which load when one is used. */
const templates = ['auto', 'job-status', 'release', 'deployment', 'workflow-run'];

;// CONCATENATED MODULE: ./src/inputs.ts






/** Seconds. As long as a hosted runner's job may take. */
const LONGEST_DELIVERY_TIMEOUT = 21_600;
/** What an input means where it is empty: the defaults that action.yml declares, for a workflow that passes on an empty value. */
const defaults = {
    'smart-encoding': 'false',
    overflow: 'fail',
    'run-link': 'false',
    endpoint: 'auto',
    detailed: 'true',
    'gateway-url': 'https://sms.namirialtsp.com',
    timeout: '15',
    retries: '3',
    'on-unconfirmed': 'fail',
    concurrency: '4',
    'status-url': 'https://sms-apistatus.namirialtsp.com',
    'delivery-timeout': '0',
    strategy: 'all',
    'fail-on-error': 'true',
    'dry-run': 'false',
};
/**
 * Reads and checks all inputs. Secrets are registered as they are read; what is wrong is told after that.
 *
 * @param get the value of an input, `''` where it is not given
 * @param environment for the proxy
 * @throws {Failure} `invalid-input`, listing every fault by input name
 */
async function readInputs(get, environment, redactor) {
    const input = new InputReader(get, defaults, redactor);
    const { credential, apiKey, token } = readSecrets(input, environment, redactor);
    const destinations = readDestinations(input, redactor);
    const { text, fitRules } = await readText(input);
    const template = readTemplate(input, token);
    const reference = readReference(input);
    const { endpoint, account, lra } = readEndpoint(input);
    const webhookUrl = readWebhookUrl(input);
    const gatewayUrl = input.serverUrl('gateway-url');
    const statusUrl = input.serverUrl('status-url');
    const policy = readPolicy(input, apiKey !== undefined);
    const proxyTo = (server) => readProxy(input, server, environment);
    const inputs = {
        destinations,
        text,
        template,
        fitRules,
        message: {
            detailed: input.boolean('detailed'),
            reference,
            businessRelationId: input.value('business-relation-id'),
            webhookUrl,
            account,
            lra,
        },
        endpoint,
        gatewayUrl,
        proxy: proxyTo(gatewayUrl),
        credential,
        policy,
        status: apiKey === undefined ? undefined : { url: statusUrl, apiKey, proxy: proxyTo(statusUrl) },
        failOnError: input.boolean('fail-on-error'),
        dryRun: input.boolean('dry-run'),
    };
    input.check();
    return inputs;
}
function readSecrets(input, environment, redactor) {
    const username = input.required('username');
    const password = input.required('password');
    const credential = basicCredential(username, password);
    const apiKey = input.value('status-api-key');
    const token = input.value('github-token') ?? '';
    for (const secret of [password, apiKey ?? '', token, ...(0,gateway_proxy/* proxySecrets */.Wm)(environment)]) {
        redactor.hide(secret);
    }
    if (password !== '')
        redactor.hide(credential);
    if (username.includes(':')) {
        input.fault('username', 'contains a colon, which Basic authentication does not allow in a username.');
    }
    return { credential, apiKey, token };
}
function readDestinations(input, redactor) {
    const fault = (what) => input.fault('destination', what);
    const destinations = new Map();
    const entries = listEntries(input.value('destination') ?? '');
    for (const [index, typed] of entries.entries()) {
        const number = toE164(typed);
        if (number === undefined) {
            redactor.hideTyped(typed);
            const comment = typed.includes('#') ? ' A comment needs a line of its own.' : '';
            fault(`entry ${index + 1} is ${shown(maskNumber(typed))}; allowed is + with country code and number, 7 to 15 digits, for example +39 333 1234567.${comment}`);
        }
        else {
            redactor.hideNumber({ number, typed });
            if (!destinations.has(number))
                destinations.set(number, { number, typed });
        }
    }
    if (entries.length === 0)
        fault('is required, but holds no number.');
    if (destinations.size > MOST_DESTINATIONS) {
        fault(`holds ${destinations.size} numbers; at most ${MOST_DESTINATIONS} are allowed.`);
    }
    return [...destinations.values()];
}
async function readText(input) {
    const given = input.value('text');
    const template = input.value('template');
    if (given === undefined && template === undefined) {
        input.fault('text', 'is required, but is empty; allowed is a text of 1 to 1600 characters, or a template in its place.');
    }
    if (given !== undefined && template !== undefined) {
        input.fault('text', 'is given together with template; allowed is one of them.');
    }
    const fitRules = {
        smartEncoding: input.boolean('smart-encoding'),
        maxSegments: input.number('max-segments', WHOLE, 1, 23),
        overflow: input.oneOf('overflow', ['fail', 'truncate']),
    };
    let text = { text: '', encoding: 'GSM-7', segments: 0, changes: [], cut: false };
    if (given !== undefined) {
        const fitted = await (0,fit/* fitText */.v)(given, fitRules);
        if ('problem' in fitted)
            input.fault('text', fitted.problem);
        else
            text = fitted;
    }
    return { text, fitRules };
}
function readTemplate(input, token) {
    const runLink = input.boolean('run-link');
    const jobStatus = input.value('job-status') === undefined
        ? ''
        : input.oneOf('job-status', ['success', 'failure', 'cancelled']);
    return input.value('template') === undefined
        ? undefined
        : { name: input.oneOf('template', templates), jobStatus, runLink, token };
}
function readReference(input) {
    const service = input.value('reference-service');
    const action = input.value('reference-action');
    const key = input.value('reference-key');
    if (service !== undefined)
        return { service, action, key };
    for (const [name, value] of Object.entries({
        'reference-action': action,
        'reference-key': key,
    })) {
        if (value === undefined)
            continue;
        input.fault(name, 'is given without reference-service, which the gateway requires with it.');
    }
    return undefined;
}
function readEndpoint(input) {
    const account = input.value('account');
    const lra = input.number('lra', WHOLE, 0, Number.MAX_SAFE_INTEGER);
    const chosen = input.oneOf('endpoint', ['auto', 'services', 'admin']);
    const administrative = account !== undefined || lra !== undefined;
    if (chosen === 'services' && administrative) {
        const given = account !== undefined ? 'account' : 'lra';
        input.fault('endpoint', `is services, but ${given} needs the admin endpoint; allowed are auto and admin.`);
    }
    const automatic = administrative ? 'admin' : 'services';
    return { endpoint: chosen === 'auto' ? automatic : chosen, account, lra };
}
function readWebhookUrl(input) {
    const url = input.value('webhook-url');
    if (url !== undefined && URL.parse(url)?.protocol !== 'https:') {
        input.fault('webhook-url', 'is not an HTTPS URL; allowed is https:// followed by host and path.');
    }
    return url;
}
function readPolicy(input, reconciles) {
    const deliveryTimeout = input.seconds('delivery-timeout', 0, LONGEST_DELIVERY_TIMEOUT);
    const strategy = input.oneOf('strategy', ['all', 'escalate']);
    if (deliveryTimeout > 0 && !reconciles) {
        input.fault('delivery-timeout', 'needs status-api-key, the key of the Message Status API.');
    }
    if (strategy === 'escalate' && deliveryTimeout === 0) {
        input.fault('strategy', 'is escalate, which needs a delivery-timeout above 0 for each destination.');
    }
    return {
        timeout: input.seconds('timeout', 0.1, 600),
        retries: input.number('retries', WHOLE, 0, 10) ?? 0,
        onUnconfirmed: input.oneOf('on-unconfirmed', ['fail', 'resend']),
        concurrency: input.number('concurrency', WHOLE, 1, 64) ?? 1,
        strategy,
        deliveryTimeout,
        reconciles,
    };
}
/** The proxy to a server. It is read like an input, though it comes from the environment. */
function readProxy(input, server, environment) {
    try {
        return (0,gateway_proxy/* proxyFor */.iJ)(server, environment);
    }
    catch (error) {
        if (!(error instanceof gateway_proxy/* ProxyVariableError */.Hw))
            throw error;
        input.fault(error.variable, 'is not the URL of an HTTP proxy; allowed is http://host:port.');
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/delivery/result.ts
/** Whether the gateway has taken the message over, and nothing worse is known. */
function isAccepted({ outcome }) {
    return outcome === 'accepted' || outcome === 'delivered';
}
/** Whether the message did not reach the destination, as far as is known. */
function isFailed(result) {
    return !isAccepted(result) && result.outcome !== 'skipped';
}
/**
 * The step's outcome. An escalation is for one `delivered`; where there is none, all that was not refused is
 * in doubt. Else it is `unconfirmed` only where nothing was accepted and something may be on its way.
 */
function stepOutcome(results, strategy) {
    const has = (outcome) => results.some(result => result.outcome === outcome);
    if (strategy === 'escalate') {
        if (has('delivered'))
            return 'delivered';
        return has('accepted') || has('unconfirmed') ? 'unconfirmed' : 'failed';
    }
    const accepted = results.filter(isAccepted).length;
    if (accepted === 0)
        return has('unconfirmed') ? 'unconfirmed' : 'failed';
    if (accepted < results.length)
        return 'partial';
    return has('accepted') ? 'accepted' : 'delivered';
}
/** Whether the step failed: with `escalate` if nobody was reached, else if anybody was not. */
function stepFailed(results, strategy) {
    return strategy === 'escalate'
        ? !results.some(({ outcome }) => outcome === 'delivered')
        : results.some(isFailed);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./src/runner.ts
// What GitHub's runner offers a step, in the words of @actions/core.


// By path, since the package exports only its whole, which brings an HTTP client and a process launcher for
// functions that nothing here uses: 950 kB and, with undici's index, some 35 ms of every start.


/** The value of an input; `''` where it is not given. */
function getInput(name) {
    return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
/** Makes the runner blank `secret` in the logs of this and all later steps. */
function setSecret(secret) {
    hold();
    issueCommand('add-mask', {}, secret);
}
/** A line in the step's log. */
function info(line) {
    hold();
    process.stdout.write(`${line}${external_node_os_.EOL}`);
}
/** Milliseconds for which lines are held, to go out in one write: each wakes the runner, and 1,000 take a fifth longer. */
const HOLD = 20;
let held;
function hold() {
    if (held !== undefined)
        return;
    process.stdout.cork();
    process.once('exit', flushLog);
    held = setTimeout(flushLog, HOLD);
}
/** Writes the lines that are held, where nothing more is to come soon. */
function flushLog() {
    if (held === undefined)
        return;
    clearTimeout(held);
    held = undefined;
    process.off('exit', flushLog);
    process.stdout.uncork();
}
/** A line in the step's log that is shown only with debug logging on. */
function debug(line) {
    issueCommand('debug', {}, line);
}
/** A line in the step's log that also stands on the run's page. */
function annotate(kind, title, body) {
    issueCommand(kind, { title }, body);
}
/** Fails the step once the process has ended by itself. */
function failStep() {
    process.exitCode = 1;
}
/**
 * Sets the step's outputs, in one write. Without a runner they go to the log, as commands.
 *
 * @throws where the runner's file cannot be written
 */
function setOutputs(outputs) {
    const file = process.env['GITHUB_OUTPUT'];
    if (file) {
        append(file, outputLines(outputs));
    }
    else {
        for (const [name, value] of Object.entries(outputs))
            issueCommand('set-output', { name }, value);
    }
}
/** Outputs as they stand in the runner's file. */
function outputLines(outputs) {
    return Object.entries(outputs)
        .map(([name, value]) => prepareKeyValueMessage(name, value) + external_node_os_.EOL)
        .join('');
}
/** Whether there is a runner that takes outputs and a summary; there is none where the step is run by hand. */
function hasFiles() {
    return Boolean(process.env['GITHUB_OUTPUT'] || process.env['GITHUB_STEP_SUMMARY']);
}
/**
 * Adds to the job summary.
 *
 * @throws where the runner has no file for it, or it cannot be written
 */
function addSummary(markdown) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (!file)
        throw new Error('GITHUB_STEP_SUMMARY is not set');
    append(file, markdown);
}
/** The runner makes its files itself: one that is missing is not to be made up. */
function append(file, content) {
    if (!(0,external_node_fs_.existsSync)(file))
        throw new Error(`there is no file ${file}`);
    (0,external_node_fs_.appendFileSync)(file, content);
}

;// CONCATENATED MODULE: ./src/report/format.ts
/** A failure's code and name: `8 wrong-destination`. */
function label(failure) {
    return failure.code === undefined ? failure.name : `${failure.code} ${failure.name}`;
}
/** Milliseconds for people: `1.2 s`, `4 min`, `2 h 10 min`. Rounded up, so that a limit is never told too short. */
function duration(milliseconds) {
    if (milliseconds < 60_000)
        return `${Math.ceil(milliseconds / 100) / 10} s`;
    const minutes = Math.ceil(milliseconds / 60_000);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0)
        return `${minutes} min`;
    return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
/** From when to when, in UTC: `03:18:22 to 03:19:22`. */
function span({ began, ended }) {
    return `${timeOfDay(began)} to ${timeOfDay(ended)}`;
}
function timeOfDay(time) {
    return new Date(time).toISOString().slice(11, 19);
}
/** `1 segment`, `2 segments`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/report/outputs.ts


/**
 * The outputs that tell what became of each destination.
 *
 * @param clean takes secrets out of what others wrote; the action's own words must stay, whatever the password
 */
function outputsOf(results, strategy, clean) {
    const accepted = results.filter(isAccepted);
    // A message that was accepted and then could not be delivered has an id worth asking about, too.
    const told = accepted[0] ?? results.find(({ messageId }) => messageId !== undefined);
    return {
        'message-id': clean(told?.messageId ?? ''),
        provider: clean(told?.provider ?? ''),
        'delivery-status': clean(told?.status ?? ''),
        outcome: stepOutcome(results, strategy),
        results: JSON.stringify(results.map(result => resultOutput(result, clean))),
        'accepted-count': String(accepted.length),
        'failed-count': String(results.filter(isFailed).length),
        ...errorOutputs(firstFailure(results), clean),
    };
}
/** The outputs of a step that has nothing to tell of destinations. */
function outputsWithoutResults(outcome, failure, clean) {
    return { ...outputsOf([], 'all', clean), outcome, ...errorOutputs(failure, clean) };
}
/** The first failure; of an accepted message, only where no other failed. */
function firstFailure(results) {
    return (results.find(isFailed) ?? results.find(({ failure }) => failure !== undefined))?.failure;
}
function errorOutputs(failure, clean) {
    return {
        'error-code': failure?.code === undefined ? '' : String(failure.code),
        'error-name': failure?.name ?? '',
        'error-message': clean(failure?.explanation.replaceAll('\n', ' ') ?? ''),
    };
}
function resultOutput(result, clean) {
    const { destination, outcome, messageId, provider, status, attempts, failure } = result;
    return {
        destination: maskNumber(destination.number),
        outcome,
        messageId: messageId && clean(messageId),
        provider: provider && clean(provider),
        status: status && clean(status),
        attempts,
        error: failure && {
            code: failure.code,
            name: failure.name,
            message: clean(failure.explanation),
        },
    };
}

;// CONCATENATED MODULE: ./src/report/redactor.ts


/**
 * Digits, with whatever people write between them. Letters beyond ASCII count as that, too: Unicode's classes would take
 * a third of a millisecond to compile, and rather too much is masked than too little.
 */
const DIGITS = /\+?\d(?:[^A-Za-z\d]{0,3}\d){6,}/gu;
/**
 * Knows what must never be seen, tells the runner, and takes it out of whatever the action prints.
 * People see `+39*******567` where a number stood and `***` where a credential stood.
 */
class Redactor {
    #register;
    #secrets = [];
    #masks = new Map();
    /** @param register makes the runner blank a string in the logs of all later steps */
    constructor(register) {
        this.#register = register;
    }
    /** Hides a credential: as it is, as a URL would hold it, and as it looks once it was made a plain line. */
    hide(secret) {
        const plain = (0,plain_text/* plainLine */.h)(secret, Number.POSITIVE_INFINITY);
        for (const form of new Set([secret, encodeURIComponent(secret.toWellFormed()), plain])) {
            if (form === '')
                continue;
            this.#register(form);
            this.#secrets.push(form);
        }
        // Longest first, so that no secret survives because a part of it was blanked before.
        this.#secrets.sort((a, b) => b.length - a.length);
    }
    /** Hides a phone number in every form that it can take. */
    hideNumber(destination) {
        for (const form of formsOf(destination))
            this.#register(form);
        this.#masks.set(destination.number.slice(1), maskNumber(destination.number));
    }
    /** Hides what was typed in place of a phone number, as far as it could be one. */
    hideTyped(typed) {
        const digits = typed.replace(/\D/g, '');
        if (digits.length < 5)
            return;
        this.#register(typed);
        this.#secrets.push(typed);
        if (digits.length >= 7)
            this.#masks.set(digits, maskNumber(digits));
    }
    /** `line` without anything that must not be seen. */
    clean(line) {
        let clean = line;
        for (const secret of this.#secrets)
            clean = clean.replaceAll(secret, '***');
        return this.#masks.size === 0 ? clean : clean.replace(DIGITS, run => this.#maskRun(run));
    }
    #maskRun(run) {
        const digits = run.replace(/\D/g, '');
        for (let start = 0; start + 7 <= digits.length; start++) {
            for (let end = start + 7; end <= Math.min(digits.length, start + 15); end++) {
                const mask = this.#masks.get(digits.slice(start, end));
                if (mask !== undefined)
                    return mask;
            }
        }
        return run;
    }
}

;// CONCATENATED MODULE: ./src/report/summary.ts



/**
 * Text as HTML that is nothing but text: every mark that could be Markdown, HTML or a link becomes a
 * character reference.
 */
function inert(text) {
    return text.replace(/[!"#$&*/<=>?@[\\\]^_`{|}~]/g, mark => `&#${mark.charCodeAt(0)};`);
}
/** Most characters of a summary: GitHub takes 1 MiB of a step and drops what is larger. */
const LARGEST = 900_000;
/**
 * The job summary of a send: one row for each destination.
 *
 * @param caption lines about the message
 */
function summaryOf(results, caption, redactor) {
    const text = (value) => inert(redactor.clean(value));
    const columns = columnsFor(results, text);
    const tried = results.filter(({ outcome }) => outcome !== 'skipped').length;
    // One block of HTML without a blank line: no Markdown is looked for inside.
    let html = [
        `<h3>SMS: ${results.filter(isAccepted).length} of ${tried} accepted</h3>`,
        `<p>${caption.map(text).join('<br>')}</p>`,
        '<table>',
        `<tr>${columns.map(({ head }) => `<th>${head}</th>`).join('')}</tr>`,
        '',
    ].join('\n');
    for (const [index, result] of results.entries()) {
        if (html.length > LARGEST) {
            const left = results.length - index;
            html += `<tr><td colspan="${columns.length}">and ${left} more: the <code>results</code> output has them all</td></tr>\n`;
            break;
        }
        html += `<tr>${columns.map(({ cell }) => `<td>${cell(result)}</td>`).join('')}</tr>\n`;
    }
    return `${html}</table>\n`;
}
/** Only the columns that have something to tell. */
function columnsFor(results, text) {
    const any = (has) => results.some(has);
    const escalated = any(({ outcome }) => outcome === 'skipped' || outcome === 'undelivered');
    const columns = [
        {
            head: 'Destination',
            cell: ({ destination }) => `<code>${maskNumber(destination.number)}</code>`,
        },
        { head: 'Outcome', cell: ({ outcome }) => `${icons[outcome]} ${outcome}` },
        any(({ status }) => status) && { head: 'Status', cell: ({ status = '' }) => text(status) },
        { head: 'Message id', cell: ({ messageId = '' }) => text(messageId) },
        { head: 'Provider', cell: ({ provider = '' }) => text(provider) },
        { head: 'Tries', cell: ({ attempts }) => String(attempts) },
        escalated && { head: 'Time (UTC)', cell: ({ time }) => (time ? span(time) : '') },
        {
            head: 'What happened and what to do',
            cell: ({ failure }) => (failure ? text(`${label(failure)}: ${failure.explanation}`) : ''),
        },
    ];
    return columns.filter(column => column !== false);
}
const icons = {
    accepted: '✅',
    delivered: '📱',
    undelivered: '❌',
    refused: '❌',
    failed: '❌',
    unconfirmed: '❓',
    skipped: '➖',
};
/** The job summary of a step that failed before there was anything to send. */
function summaryOfFailure(failure, redactor) {
    return list('SMS: nothing sent', [...failure.message.split('\n'), failure.remedy], redactor);
}
/** The job summary of a dry run. */
function summaryOfDryRun(lines, redactor) {
    return list('SMS: dry run, nothing sent', lines, redactor);
}
function list(title, lines, redactor) {
    const items = lines.map(line => `<li>${inert(redactor.clean(line))}</li>`);
    return [`<h3>${title}</h3>`, '<ul>', ...items, '</ul>', ''].join('\n');
}

;// CONCATENATED MODULE: ./src/report/reporter.ts










/** All that the action says: log lines, annotations, outputs, the job summary. Nothing leaves it unredacted. */
class Reporter {
    redactor = new Redactor(setSecret);
    /** The text's encoding and segments; unknown until there is one. */
    #size = { encoding: '', segments: '' };
    /** What the job summary says of the text. */
    #caption = [];
    #clean = (text) => this.redactor.clean(text);
    info(line) {
        info((0,plain_text/* withoutCommands */.D)(this.redactor.clean(line)));
    }
    debug(line) {
        debug(this.redactor.clean(line));
    }
    /** Tells what the text costs, and what was or could be done about it; the text itself only where it may be shown. */
    async text(text) {
        const { encoding, segments, changes, cut, shown } = text;
        this.#size = { encoding, segments: String(segments) };
        this.#caption = [
            ...(shown ? [`Text: ${text.text}`] : []),
            `${text.text.length} characters in ${encoding}, ${plural(segments, 'segment')} for each destination.`,
        ];
        for (const line of this.#caption)
            this.info(line);
        for (const { from, to, count } of changes) {
            this.info(`smart-encoding replaced ${named(from)} by ${to === '' ? 'nothing' : to}, ${plural(count, 'time')}.`);
        }
        if (cut)
            this.info('The text was cut to fit.');
        const hint = await (0,fit/* encodingHint */.X)(text);
        if (hint !== undefined) {
            annotate('notice', 'SMS encoding', this.redactor.clean(hintLine(hint, segments)));
        }
    }
    /** Tells what is about to happen, and how long it can take at most, in milliseconds. */
    start(count, server, longest) {
        this.info(`Sending to ${plural(count, 'destination')} through ${server}; this takes at most ${duration(longest)}.`);
    }
    /**
     * Builds a report that nobody gets, so that what it takes to build the real one is compiled and loaded by then: the
     * step ends 1 ms sooner. To be called while there is something to wait for.
     */
    prepare([destination], strategy) {
        if (destination === undefined)
            return;
        const results = [{ destination, outcome: 'accepted', messageId: '', attempts: 1 }];
        try {
            outputLines(outputsOf(results, strategy, this.#clean));
            summaryOf(results, this.#caption, this.redactor);
        }
        catch {
            // The real report meets the same fault and tells it, when the messages are out.
        }
    }
    /** Tells that a message is tried again, and why. */
    retry({ number }, failure, wait, attempts) {
        this.info(`${maskNumber(number)} try ${attempts} failed: ${label(failure)}. Trying again in ${duration(wait)}.`);
    }
    /** Tells that a message is accepted whose delivery is waited for. */
    accepted({ destination, messageId }, within) {
        this.info(`${maskNumber(destination.number)} accepted: ${messageId}. Waiting up to ${duration(within)} for the delivery report.`);
    }
    /** Tells what became of one destination, as soon as it is known, so that nothing that happens later can hide it. */
    result({ destination, outcome, messageId, provider, failure }) {
        const id = messageId && `${messageId}${provider === undefined ? '' : ` through ${provider}`}`;
        const what = [id, failure && label(failure)].filter(part => part).join(', ');
        this.info(`${maskNumber(destination.number)} ${outcome}${what === '' ? '' : `: ${what}`}`);
    }
    /**
     * Sets outputs and summary by what became of each destination, and fails the step where it failed.
     *
     * @param failOnError false turns the failure into a warning
     */
    results(results, strategy, failOnError) {
        const failure = firstFailure(results);
        if (failure !== undefined) {
            const fails = failOnError && stepFailed(results, strategy);
            this.#annotate(headline(results, strategy, failure), failure, fails);
        }
        this.#publish(outputsOf(results, strategy, this.#clean), summaryOf(results, this.#caption, this.redactor));
    }
    /**
     * Tells what would have been sent, and fails the step where the gateway is not well.
     *
     * @param request the request without secrets
     * @param health the gateway's version, or why it is not well
     */
    dryRun(request, health, failOnError) {
        const failure = health instanceof src_failure/* Failure */.H ? health : undefined;
        const well = health instanceof src_failure/* Failure */.H
            ? health.message
            : `The gateway is well (version ${health || 'unknown'}).`;
        this.info(`Dry run, nothing is sent. Would send ${request}`);
        this.info(well);
        if (failure !== undefined) {
            this.#annotate(`SMS dry run failed: ${label(failure)}`, failure, failOnError);
        }
        this.#publish(outputsWithoutResults('dry-run', failure, this.#clean), summaryOfDryRun([...this.#caption, well, `Would send ${request}`], this.redactor));
    }
    /** Fails the step for what went wrong before anything was sent. */
    fault(error) {
        const failure = (0,src_failure/* toFailure */.w)(error);
        this.#annotate(`SMS not sent: ${label(failure)}`, failure, true);
        this.#publish(outputsWithoutResults('failed', failure, this.#clean), summaryOfFailure(failure, this.redactor));
    }
    /** Writes outputs and summary. Where one cannot be written, the other still is, and the step fails. */
    #publish(outputs, summary) {
        const failed = (what, error) => {
            const reason = error instanceof Error ? error.message : String(error);
            const failure = new src_failure/* Failure */.H('internal', `The ${what} could not be written: ${reason}`, {
                remedy: 'What became of the message stands in the log of this step.',
                cause: error,
            });
            this.#annotate(`SMS step failed: no ${what}`, failure, true);
        };
        try {
            setOutputs({ ...outputs, ...this.#size });
        }
        catch (error) {
            failed('outputs', error);
        }
        // Run by hand, the outputs went to the log, and there is no summary.
        if (!hasFiles())
            return;
        try {
            addSummary(summary);
        }
        catch (error) {
            failed('job summary', error);
        }
    }
    /** The one place that fails the step. */
    #annotate(title, failure, fails) {
        const body = this.redactor.clean(`${failure.message}\n${failure.remedy}`);
        for (let cause = failure.cause; cause instanceof Error; cause = cause.cause) {
            this.debug(cause.stack ?? String(cause));
        }
        annotate(fails ? 'error' : 'warning', this.redactor.clean(title), body);
        if (fails)
            failStep();
    }
}
function headline(results, strategy, failure) {
    const why = label(failure);
    const accepted = results.filter(isAccepted).length;
    switch (stepOutcome(results, strategy)) {
        case 'delivered':
            return `SMS delivered, but not to the first phone: ${why}`;
        case 'accepted':
            return `SMS accepted, delivery not known: ${why}`;
        case 'unconfirmed':
            return `SMS unconfirmed: ${why}`;
        case 'partial':
            return `SMS sent to ${accepted} of ${results.length} only: ${why}`;
        default:
            return failure.name === 'undelivered' ? `SMS not delivered: ${why}` : `SMS not sent: ${why}`;
    }
}
/** Only the few characters that cost are named, never their neighbours: the text may hold a code. */
function hintLine({ outsiders, without, smart }, segments) {
    const list = outsiders.map(({ character, position, count }) => {
        const more = count === 1 ? '' : ` (${plural(count, 'time')})`;
        return `${named(character)} at character ${position}${more}`;
    });
    const saving = smart === undefined
        ? `Without, it would take ${without}.`
        : `With smart-encoding: true it would take ${smart}.`;
    return `The message is in UCS-2 and takes ${plural(segments, 'segment')} only because of ${list.join(', ')}. ${saving}`;
}
/** A character and its code points: `“ (U+201C)`. */
function named(character) {
    const points = Array.from(character, point => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    return `${(0,plain_text/* plainLine */.h)(character)} (${points.join(' ')})`.trim();
}
/** Milliseconds between two lines about a long batch. */
const INTERVAL = 10_000;
/** Tells every ten seconds how far a long batch has come, so that nobody takes it for stuck. */
class Progress {
    #total;
    #timer;
    #accepted = 0;
    #done = 0;
    constructor(total, print, interval = INTERVAL) {
        this.#total = total;
        this.#timer = setInterval(() => print(this.line), interval);
    }
    get line() {
        const failed = this.#done - this.#accepted;
        return `${this.#done} of ${this.#total} done: ${this.#accepted} accepted, ${failed} not.`;
    }
    add(result) {
        this.#done++;
        if (isAccepted(result))
            this.#accepted++;
    }
    end() {
        clearInterval(this.#timer);
    }
}

;// CONCATENATED MODULE: ./src/delivery/clock.ts
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds, signal) => new Promise(resolve => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal?.addEventListener('abort', done);
    }),
};

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./src/delivery/pace.ts
/** Milliseconds between requests after the gateway has first complained, and at most. */
const FIRST_SPACING = 250;
const WIDEST_SPACING = 4000;
/** Below this, spacing makes no difference. */
const NARROWEST_SPACING = 50;
/**
 * The speed of a whole batch. Requests go as they come until the gateway complains of flooding; then all of
 * them pause, and go on one by one, twice as far apart after each complaint and closer with each success.
 */
class Pace {
    #clock;
    #spacing = 0;
    #next = 0;
    #queue = Promise.resolve();
    constructor(clock) {
        this.#clock = clock;
    }
    /**
     * Resolves when the next request may go; when `signal` is aborted or at the time `latest`, even if none may.
     */
    turn(signal, latest) {
        this.#queue = this.#queue.then(async () => {
            // A complaint may move the time while this request waits for it.
            for (;;) {
                const wait = Math.min(this.#next, latest) - this.#clock.now();
                if (wait <= 0 || signal.aborted)
                    break;
                await this.#clock.sleep(wait, signal);
            }
            this.#next = Math.max(this.#next, this.#clock.now() + this.#spacing);
        });
        return this.#queue;
    }
    /** The gateway complained: nothing goes for so many milliseconds. */
    slowDown(pause) {
        const now = this.#clock.now();
        // Complaints about requests that were under way together count once.
        if (this.#next <= now + this.#spacing) {
            this.#spacing = Math.min(WIDEST_SPACING, Math.max(FIRST_SPACING, this.#spacing * 2));
        }
        this.#next = Math.max(this.#next, now + pause);
    }
    /** The gateway took a message. */
    speedUp() {
        this.#spacing *= 0.8;
        if (this.#spacing < NARROWEST_SPACING)
            this.#spacing = 0;
    }
}

;// CONCATENATED MODULE: ./src/delivery/policy.ts

/** Longest pause before a further try, in milliseconds. */
const LONGEST_WAIT = 30_000;
/** Longest `Retry-After` that is waited for, in milliseconds. */
const LONGEST_RETRY_AFTER = 60_000;
/** What the process itself may need on top of requests and pauses, in milliseconds. */
const OVERHEAD = 5000;
/** Whether a message may be tried again after `failure`: never where it may be on its way, unless so decided. */
function nextStep(failure, onUnconfirmed) {
    if (failure.name === 'cancelled')
        return 'stop';
    if (failure.fate === 'unknown')
        return onUnconfirmed === 'resend' ? 'again' : 'stop';
    if (!failure.transient || (failure.retryAfter ?? 0) > LONGEST_RETRY_AFTER)
        return 'stop';
    return failure.name === 'anti-flooding' ? 'slower' : 'again';
}
/** `failure` as it is told in the end, with the reason where a pause that the server asked for is too long. */
function finalFailure(failure) {
    const { name, message, code, fate, transient, retryAfter = 0, remedy } = failure;
    if (!transient || retryAfter <= LONGEST_RETRY_AFTER)
        return failure;
    const seconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)} s`;
    const reason = `It asks to be left alone for ${seconds(retryAfter)}; at most ${seconds(LONGEST_RETRY_AFTER)} are waited for.`;
    return new src_failure/* Failure */.H(name, `${message} ${reason}`, { code, fate, remedy, cause: failure });
}
/**
 * Milliseconds to wait before a further try: what the server asked for, else a second, doubled each time,
 * and up to half as much again, so that runs that failed together do not come back together.
 *
 * @param attempts tries so far, at least 1
 * @param random 0 to 1
 */
function waitBefore(attempts, failure, random) {
    if (failure.retryAfter !== undefined)
        return failure.retryAfter;
    return Math.min(LONGEST_WAIT, 1000 * 2 ** (attempts - 1) * (1 + random / 2));
}
/**
 * When a message is looked up after a send that nobody confirmed: milliseconds since the last look. It may
 * take a moment to appear; if it is not there after {@link ENOUGH_LOOK_UPS}, it was not accepted. The others are
 * for looks that failed.
 */
const LOOK_UPS = [500, 1500, 3000, 3000, 3000];
const ENOUGH_LOOK_UPS = 3;
/** Milliseconds between two looks at a message's status, first and at most; each is half as much again. */
const FIRST_LOOK = 1000;
const LONGEST_BETWEEN_LOOKS = 10_000;
/**
 * Milliseconds to wait before looking at a message's status once more.
 *
 * @param looks so far
 * @param random 0 to 1
 */
function waitBeforeLook(looks, random) {
    return Math.min(LONGEST_BETWEEN_LOOKS, FIRST_LOOK * 1.5 ** looks) * (1 + random / 4);
}
/** Most looks at one message's status within so many milliseconds. */
function mostLooks(within) {
    let looks = 0;
    for (let at = 0; at < within; at += waitBeforeLook(looks, 0))
        looks++;
    return looks;
}
/** The longest time in milliseconds that an accepted message is followed: the last look may begin with the time up. */
function longestTracking({ deliveryTimeout, timeout }) {
    return deliveryTimeout > 0 ? deliveryTimeout + timeout : 0;
}
/**
 * The longest time in milliseconds that delivery to `count` destinations can take. While requests are free
 * to go, none of the `concurrency` slots is idle, so the whole takes no longer than all requests spread over
 * the slots, plus the requests and pauses of one destination; an escalation takes as long as all of those.
 */
function longestDelivery(count, policy) {
    const { retries, concurrency, timeout, strategy, deliveryTimeout, reconciles } = policy;
    const tries = retries + 1;
    const lookUps = reconciles ? LOOK_UPS : [];
    const requests = tries * (1 + lookUps.length) * timeout;
    const pauses = retries * LONGEST_RETRY_AFTER + tries * lookUps.reduce((sum, wait) => sum + wait, 0);
    const one = requests + pauses + longestTracking(policy);
    if (strategy === 'escalate')
        return OVERHEAD + count * one;
    if (count <= concurrency)
        return OVERHEAD + one;
    const work = count * (requests + mostLooks(deliveryTimeout) * timeout);
    return OVERHEAD + one + Math.ceil(work / concurrency);
}

;// CONCATENATED MODULE: ./src/delivery/reconcile.ts
/** Milliseconds: clocks that differ by less cannot be told apart by a time in whole seconds. */
const SAME_CLOCK = 2000;
/** Milliseconds by which clocks that are held to be the same may differ all the same. */
const TOLERANCE = 250;
/**
 * Finds the message that a send without an answer may have left behind: accepted by the provider since the
 * first try, with the same reference, and nobody else's.
 *
 * Times are compared by the server's clock where it plainly differs from ours. Where it seems the same it is
 * taken for that, with a small tolerance: the server tells its time in whole seconds, and within a second
 * there may be another step's message to the same phone.
 */
function findSent({ messages, serverTime }, search) {
    const { reference, firstTry, now, held } = search;
    const ahead = serverTime === undefined ? 0 : serverTime - now;
    const since = firstTry + (Math.abs(ahead) < SAME_CLOCK ? -TOLERANCE : ahead);
    const candidates = messages.filter(message => message.id !== '' && !held.has(message.id) && isSame(message.reference, reference));
    const sent = candidates.filter(({ acceptedAt }) => acceptedAt !== undefined && acceptedAt >= since);
    // Of several, the oldest: later ones may be other runs' that were sent in the same moment.
    const found = sent.at(-1);
    if (found !== undefined)
        return found;
    return candidates.some(({ acceptedAt }) => acceptedAt === undefined) ? 'uncertain' : 'absent';
}
function isSame(one, other) {
    return one.service === other.service && one.action === other.action && one.key === other.key;
}

;// CONCATENATED MODULE: ./src/delivery/track.ts


/** Final statuses, and whether they are good. */
const track_final = new Map([
    ['DELIVERED', true],
    ['READ', true],
    ['REJECTED', false],
    ['UNDELIVERED', false],
]);
/**
 * Follows an accepted message until its status is final or the time is up. If the Message Status API fails,
 * the message stays accepted: what cannot be seen is not undone.
 *
 * @returns the result with what became of it
 */
async function track(result, id, tracking) {
    const { within, look, clock, random, stop } = tracking;
    const deadline = clock.now() + within;
    let known;
    let trouble;
    for (let looks = 0; clock.now() < deadline && !stop.aborted; looks++) {
        await clock.sleep(Math.min(waitBeforeLook(looks, random()), deadline - clock.now()), stop);
        if (stop.aborted)
            break;
        try {
            known = (await look(id)) ?? known;
            trouble = undefined;
        }
        catch (error) {
            if (!(error instanceof src_failure/* Failure */.H))
                throw error;
            trouble = error;
            if (!error.transient)
                break;
        }
        const ended = known && settled(result, known);
        if (ended !== undefined)
            return ended;
    }
    const told = { ...result, status: known?.status };
    if (trouble !== undefined)
        return { ...told, failure: trouble };
    if (stop.aborted)
        return { ...told, failure: cancelled() };
    return { ...told, outcome: 'undelivered', failure: notInTime(within, known) };
}
/** What a final status makes of an accepted message's result; undefined where the status is not final. */
function settled(result, known) {
    const good = track_final.get(known.status);
    if (good === undefined)
        return undefined;
    const { status } = known;
    return good
        ? { ...result, outcome: 'delivered', status }
        : { ...result, outcome: 'undelivered', status, failure: undeliverable(known) };
}
function cancelled() {
    return new src_failure/* Failure */.H('cancelled', 'The job was cancelled before the delivery report came.', {
        fate: 'unknown',
        remedy: 'The message is accepted and probably on its way.',
    });
}
function undeliverable({ status, reason }) {
    const what = status === 'REJECTED'
        ? 'The provider rejected the message'
        : 'The provider could not deliver the message';
    return new src_failure/* Failure */.H('undelivered', `${what}${reason === '' ? '' : `: ${reason}`}.`, {
        fate: 'refused',
        remedy: 'Check that the number is in use and its phone is on and reachable.',
    });
}
function notInTime(within, known) {
    const stand = known === undefined
        ? 'the Message Status API does not know the message'
        : `it stands at ${known.status || 'no status'}`;
    return new src_failure/* Failure */.H('undelivered', `No delivery report within ${within / 1000} s: ${stand}.`, {
        fate: 'refused',
        remedy: 'The message may still arrive. Raise delivery-timeout if the phone is often slow to be reached.',
    });
}

;// CONCATENATED MODULE: ./src/delivery/courier.ts






const outcomes = {
    unsent: 'failed',
    refused: 'refused',
    unknown: 'unconfirmed',
};
/** Brings one message to destinations, as the policy says: sends, tries again, clears up doubts, follows. */
class Courier {
    #policy;
    #means;
    #limit;
    #pace;
    /** A request that starts by then is over in time. */
    #latest;
    /** Requests that are under way or wait for a slot. */
    #wanted = 0;
    /** Wakes who waits for {@link ready}. */
    #waiting;
    /** Ids of messages that belong to results. */
    #held = new Set();
    /** @param count destinations that it will get */
    constructor(count, policy, means) {
        this.#policy = policy;
        this.#means = means;
        this.#limit = pLimit(policy.concurrency);
        this.#pace = new Pace(means.clock);
        this.#latest =
            means.clock.now() + longestDelivery(count, policy) - policy.timeout - longestTracking(policy);
    }
    /**
     * Resolves when a request could go at once. Who waits for it before {@link deliver} keeps a long list from
     * all being under way together, which would only take memory.
     */
    async ready() {
        while (this.#wanted >= this.#policy.concurrency) {
            await new Promise(resolve => {
                this.#waiting = resolve;
            });
        }
    }
    /** Never rejects. */
    async deliver(destination) {
        const { clock, onAccepted, onResult } = this.#means;
        const began = clock.now();
        const sent = await this.#send(destination);
        if (sent.messageId !== undefined)
            this.#held.add(sent.messageId);
        let result = sent;
        if (sent.outcome === 'accepted' &&
            sent.messageId !== undefined &&
            this.#policy.deliveryTimeout > 0) {
            onAccepted(sent);
            result = await this.#follow(sent, sent.messageId);
        }
        result = { ...result, time: { began, ended: clock.now() } };
        onResult(result);
        return result;
    }
    /** Makes a request when there is a slot for it. */
    async #request(make) {
        this.#wanted++;
        try {
            return await this.#limit(make);
        }
        finally {
            this.#wanted--;
            this.#waiting?.();
        }
    }
    async #send(destination) {
        const { clock, stop, random, onRetry } = this.#means;
        const { retries, onUnconfirmed } = this.#policy;
        const firstTry = clock.now();
        let attempts = 0;
        // A failure after which the message may be on its way: no later try can undo that, only a look-up.
        let doubt;
        const attempt = async () => {
            await this.#pace.turn(stop, this.#latest);
            if (stop.aborted)
                return courier_cancelled();
            // Only pauses against flooding can use up the time.
            if (clock.now() >= this.#latest)
                return heldBack();
            attempts++;
            try {
                return await this.#means.send(destination);
            }
            catch (error) {
                return (0,src_failure/* toFailure */.w)(error, 'unknown');
            }
        };
        for (;;) {
            const answer = await this.#request(attempt);
            if (!(answer instanceof src_failure/* Failure */.H)) {
                this.#pace.speedUp();
                const { id, provider } = answer;
                return { destination, outcome: 'accepted', messageId: id, provider, attempts };
            }
            let failure = answer;
            if (failure.fate === 'unknown') {
                const finding = await this.#lookUp(destination, firstTry);
                if (typeof finding === 'object') {
                    const { id: messageId, status } = finding;
                    const found = { destination, outcome: 'accepted', messageId, status, attempts };
                    const ended = settled(found, finding);
                    return ended?.outcome === 'undelivered' ? ended : found;
                }
                if (finding === 'absent') {
                    failure = notAccepted(failure);
                    doubt = undefined;
                }
                else {
                    doubt ??= failure;
                }
            }
            const next = nextStep(failure, onUnconfirmed);
            if (next === 'stop' || attempts > retries) {
                const told = finalFailure(doubt ?? failure);
                return { destination, outcome: outcomes[told.fate], attempts, failure: told };
            }
            const wait = waitBefore(attempts, failure, random());
            onRetry(destination, failure, wait, attempts);
            if (next === 'slower')
                this.#pace.slowDown(wait);
            else
                await clock.sleep(wait, stop);
        }
    }
    /** Looks for a message that an unanswered send may have left behind, for a few seconds. */
    async #lookUp(destination, firstTry) {
        const { status, reference, clock, stop } = this.#means;
        if (status === undefined)
            return 'uncertain';
        let finding = 'uncertain';
        for (const [index, wait] of LOOK_UPS.entries()) {
            await clock.sleep(wait, stop);
            if (stop.aborted)
                return 'uncertain';
            try {
                const latest = await this.#request(() => status.latest(destination));
                finding = findSent(latest, { reference, firstTry, now: clock.now(), held: this.#held });
            }
            catch {
                finding = 'uncertain';
            }
            if (typeof finding === 'object') {
                this.#held.add(finding.id);
                return finding;
            }
            if (finding === 'absent' && index + 1 >= ENOUGH_LOOK_UPS)
                return finding;
        }
        return finding;
    }
    async #follow(sent, id) {
        const { status, clock, random, stop } = this.#means;
        if (status === undefined)
            return sent;
        try {
            return await track(sent, id, {
                within: this.#policy.deliveryTimeout,
                look: message => this.#request(() => status.byId(message)),
                clock,
                random,
                stop,
            });
        }
        catch (error) {
            return { ...sent, failure: (0,src_failure/* toFailure */.w)(error) };
        }
    }
}
function notAccepted({ name, message, cause }) {
    const known = 'The Message Status API does not know the message, so it was not accepted.';
    return new src_failure/* Failure */.H(name, `${message} ${known}`, {
        fate: 'unsent',
        transient: true,
        remedy: 'Run the job again later.',
        cause,
    });
}
function courier_cancelled() {
    return new src_failure/* Failure */.H('cancelled', 'The job was cancelled before the message was sent.', {
        remedy: 'Nothing was sent to this number.',
    });
}
function heldBack() {
    return new src_failure/* Failure */.H('anti-flooding', "The gateway's anti-flooding held the batch back for too long.", { remedy: 'Nothing was sent to this number. Send fewer messages at once.' });
}

;// CONCATENATED MODULE: ./src/delivery/deliver.ts


/**
 * Brings the message to the destinations as the policy says, and tells what became of each, in the order
 * given. Takes no longer than {@link longestDelivery}. Never rejects.
 */
function deliver(destinations, policy, means) {
    const courier = new Courier(destinations.length, policy, means);
    return policy.strategy === 'escalate'
        ? escalate(destinations, courier, means)
        : deliverAll(destinations, courier);
}
async function deliverAll(destinations, courier) {
    const deliveries = [];
    for (const destination of destinations) {
        await courier.ready();
        deliveries.push(courier.deliver(destination));
    }
    return Promise.all(deliveries);
}
/** One destination after another, until the message is delivered to one; the others are skipped. */
async function escalate(destinations, courier, { onResult }) {
    const results = [];
    let delivered = false;
    for (const destination of destinations) {
        if (delivered) {
            const result = { destination, outcome: 'skipped', attempts: 0 };
            onResult(result);
            results.push(result);
        }
        else {
            const result = await courier.deliver(destination);
            delivered = result.outcome === 'delivered';
            results.push(result);
        }
    }
    return results;
}

;// CONCATENATED MODULE: ./src/gateway/status.ts




/** Most messages that a list holds. */
const COUNT = 100;
/** The gateway's Message Status API. It only reads, so that every request may be made again. */
class StatusApi {
    #options;
    #transport;
    constructor(options) {
        this.#options = options;
        const { url, timeout, proxy } = options;
        this.#transport = new transport/* Transport */.o(url, { timeout, proxy });
    }
    /**
     * One message.
     *
     * @returns undefined where the API does not know it, perhaps not yet
     * @throws {Failure} `status-unavailable`
     */
    async byId(id, signal) {
        const reply = await this.#get(`/${encodeURIComponent(id)}`, signal);
        if (reply.status === 404)
            return undefined;
        const body = this.#body(reply);
        return readMessage((0,json/* isObject */.Gv)(body['message']) ? body['message'] : body, this.#options.quoter);
    }
    /**
     * The latest messages to a phone number, latest first.
     *
     * @param number in E.164 form
     * @throws {Failure} `status-unavailable`
     */
    byPhoneNumber(number, signal) {
        return this.#list(`/phonenumber/${encodeURIComponent(number)}`, signal);
    }
    /**
     * The latest messages with a `reference.key`, latest first.
     *
     * @throws {Failure} `status-unavailable`
     */
    byReferenceKey(key, signal) {
        return this.#list(`/reference/${encodeURIComponent(key)}`, signal);
    }
    /** Gives up what is under way, so that the process can end. */
    close() {
        this.#transport.close();
    }
    async #list(path, signal) {
        const reply = await this.#get(`${path}?count=${COUNT}`, signal);
        const date = Date.parse((0,json/* textOf */.b6)(reply.headers['date']));
        const serverTime = Number.isNaN(date) ? undefined : date;
        if (reply.status === 404)
            return { messages: [], serverTime };
        const { messages } = this.#body(reply);
        const { quoter } = this.#options;
        if (!Array.isArray(messages))
            throw unavailable('Its answer holds no list of messages.', true);
        const unwrapped = messages.map((entry) => (0,json/* isObject */.Gv)(entry) && (0,json/* isObject */.Gv)(entry['message']) ? entry['message'] : entry);
        return {
            messages: unwrapped.filter(json/* isObject */.Gv).map(message => readMessage(message, quoter)),
            serverTime,
        };
    }
    async #get(path, signal) {
        const { url, apiKey, timeout, proxy } = this.#options;
        try {
            return await this.#transport.exchange({
                method: 'GET',
                path: `/api/messagestatus${path}`,
                headers: { accept: 'application/json', 'x-api-key': apiKey },
            }, signal);
        }
        catch (error) {
            if (!(error instanceof transport/* ExchangeError */.S))
                throw error;
            const { name, message } = exchangeFailure(error, { url, proxy, timeout });
            throw unavailable(message, name !== 'tls' && name !== 'proxy', error);
        }
    }
    #body(reply) {
        const { status } = reply;
        if (status === 401 || status === 403) {
            throw unavailable(`It answered ${status}: the key is missing or not valid.`, false);
        }
        const body = status === 200 ? (0,json/* parseObject */.lj)(reply.body) : undefined;
        if (body === undefined)
            throw unavailable(`It answered ${status} with something else than a message.`, true);
        return body;
    }
}
/** @param transient whether the same question may well be answered a little later */
function unavailable(what, transient, cause) {
    return new src_failure/* Failure */.H('status-unavailable', `The Message Status API is not available. ${what}`, {
        transient,
        remedy: 'Check status-api-key and status-url.',
        cause,
    });
}
function readMessage(message, { quote, token }) {
    const reference = (0,json/* isObject */.Gv)(message['reference']) ? message['reference'] : {};
    const provider = (0,json/* isObject */.Gv)(message['provider']) ? message['provider'] : {};
    const [providerWords, providerStatus, providerCode] = [
        provider['message'],
        provider['status'],
        provider['code'],
    ].map(value => quote((0,json/* textOf */.b6)(value)));
    return {
        id: token((0,json/* textOf */.b6)(message['id'])),
        // Anything but a word is none, lest something else hide in it.
        status: /^[A-Z_]{1,40}$/.exec((0,json/* textOf */.b6)(message['status']).trim().toUpperCase())?.[0] ?? '',
        reference: {
            service: (0,json/* textOf */.b6)(reference['service']),
            action: (0,json/* textOf */.b6)(reference['action']),
            key: (0,json/* textOf */.b6)(reference['key']),
        },
        acceptedAt: timeOf(message['providerAcceptanceAt']),
        reason: [providerWords || providerStatus, providerCode && `code ${providerCode}`]
            .filter(Boolean)
            .join(', '),
    };
}
function timeOf(value) {
    const time = Date.parse((0,json/* textOf */.b6)(value));
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./src/send.ts









/** Delivers the message to every destination through the gateway. Never rejects. */
async function send(inputs, { text, shown }, { reporter, cancellation, dialled }) {
    const { stop, abort } = cancellation;
    const clean = (line) => reporter.redactor.clean(line);
    const { destinations, gatewayUrl, policy, status } = inputs;
    const message = { ...inputs.message, text };
    const { action = '', key = '', service = '' } = message.reference ?? {};
    reporter.start(destinations.length, gatewayUrl.host, longestDelivery(destinations.length, policy));
    if (destinations.length > 1)
        spareMemory();
    const gateway = openGateway(inputs, reporter, dialled);
    const statusApi = status && new StatusApi({ ...status, ...policy, quoter: quoter(text, clean) });
    const progress = new Progress(destinations.length, line => reporter.info(line));
    const known = new Map();
    // While a connection is opened: one was begun early, or one is about to be.
    const prepare = () => reporter.prepare(destinations, policy.strategy);
    if (dialled === undefined)
        setImmediate(prepare);
    else
        prepare();
    const delivery = deliver(destinations, policy, {
        send: ({ number }) => gateway.send(message, number, abort).catch((error) => {
            throw shown ? withRunLink(error, text) : error;
        }),
        reference: { service, action, key },
        status: statusApi && {
            byId: id => statusApi.byId(id, abort),
            latest: ({ number }) => statusApi.byPhoneNumber(number, abort),
        },
        clock: systemClock,
        random: Math.random,
        onRetry: (...retry) => reporter.retry(...retry),
        onAccepted(result) {
            known.set(result.destination, result);
            reporter.accepted(result, policy.deliveryTimeout);
        },
        onResult(result) {
            known.set(result.destination, result);
            progress.add(result);
            reporter.result(result);
        },
        stop,
    });
    try {
        return await Promise.race([delivery, uncaught()]);
    }
    catch (error) {
        // A bug must not hide what became of the messages. Those without a result may be on their way. Nothing
        // more is to be sent.
        cancellation.cancel();
        const failure = (0,src_failure/* toFailure */.w)(error, 'unknown');
        return destinations.map(destination => known.get(destination) ?? { destination, outcome: 'unconfirmed', attempts: 1, failure });
    }
    finally {
        progress.end();
        gateway.close();
        statusApi?.close();
    }
}
/** Shows what would be sent and asks the gateway whether it is well, without sending anything. */
async function rehearse(inputs, { text, shown }, { reporter, cancellation, dialled }) {
    const { destinations, message, endpoint, gatewayUrl, failOnError } = inputs;
    const gateway = openGateway(inputs, reporter, dialled);
    const masked = {
        ...message,
        text: shown ? text : `[text of ${text.length} characters]`,
        // Its query may hold a token, and it may begin with credentials.
        webhookUrl: message.webhookUrl?.replace(/\?.*/s, '?…').replace(/\/\/[^/]*@/, '//'),
    };
    const numbers = destinations.map(({ number }) => maskNumber(number)).join(', ');
    const request = `${JSON.stringify(sendBody(masked, numbers))} to ${endpoint} at ${gatewayUrl.href}`;
    try {
        const health = await gateway.checkHealth(cancellation.abort).catch((error) => {
            if (error instanceof src_failure/* Failure */.H)
                return error;
            throw error;
        });
        reporter.dryRun(request, health, failOnError);
    }
    finally {
        gateway.close();
    }
}
function openGateway(inputs, { redactor }, dialled) {
    const { gatewayUrl: url, endpoint, credential, proxy, policy } = inputs;
    const { timeout } = policy;
    const clean = (line) => redactor.clean(line);
    return new Gateway({ url, endpoint, credential, timeout, proxy, clean, dialled });
}
/** A refusal of URLs, with the way to leave out the one that a template's text ends in. */
function withRunLink(error, text) {
    if (!(error instanceof src_failure/* Failure */.H) || error.name !== 'url-denied' || !text.includes('://'))
        return error;
    const { name, message, code, fate, cause } = error;
    return new src_failure/* Failure */.H(name, message, {
        code,
        fate,
        cause,
        remedy: "Set run-link to false, which leaves out the run's URL, or ask Namirial support to allow URLs.",
    });
}
/**
 * Lets V8 optimise only what is called most, and with the smaller of its two compilers: what they need would be a
 * sixth of the process's memory at a thousand messages, which are no slower for it. Not for a single message, where
 * loading `node:v8` would cost more.
 */
function spareMemory() {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    setFlagsFromString('--no-turbofan');
    setFlagsFromString('--invocation-count-for-maglev=1000');
}
/** Rejects with an error that nothing caught, in place of the end of the process. */
function uncaught() {
    return new Promise((_, reject) => process.once('uncaughtException', reject));
}

;// CONCATENATED MODULE: ./src/action.ts





/**
 * The whole action: read the inputs, compose the text, deliver it, report. Never rejects.
 *
 * @param dialled a connection to the gateway that is being opened already
 */
async function run(dialled) {
    const reporter = new Reporter();
    const cancellation = listenForCancellation();
    try {
        const inputs = await readInputs(getInput, process.env, reporter.redactor);
        const text = await textOf(inputs, reporter);
        await reporter.text(text);
        if (inputs.dryRun) {
            await rehearse(inputs, text, { reporter, cancellation, dialled });
        }
        else {
            const results = await send(inputs, text, { reporter, cancellation, dialled });
            reporter.results(results, inputs.policy.strategy, inputs.failOnError);
        }
    }
    catch (error) {
        reporter.fault(error);
    }
    finally {
        dialled?.drop();
        cancellation.dispose();
        flushLog();
    }
}
/** The text that was given, or what a template makes of this workflow run. */
async function textOf(inputs, reporter) {
    const { text, template, fitRules } = inputs;
    if (template === undefined)
        return { ...text, shown: false };
    const { compose } = await __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 194));
    return { ...(await compose(template, fitRules, line => reporter.debug(line))), shown: true };
}


/***/ }),

/***/ 633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/** A failure that a workflow author can act on: what happened (`message`) and what to do (`remedy`). */
class Failure extends Error {
    name;
    code;
    fate;
    transient;
    retryAfter;
    remedy;
    constructor(name, message, options) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.name = name;
        this.code = options.code;
        this.fate = options.fate ?? 'unsent';
        this.transient = options.transient ?? false;
        this.retryAfter = options.retryAfter;
        this.remedy = options.remedy;
    }
    /** What happened and what to do, in one paragraph. */
    get explanation() {
        return `${this.message} ${this.remedy}`;
    }
}
/**
 * `error` itself if it is a {@link Failure}, else what a reader can be told of a fault of the action's own.
 *
 * @param fate what is known of the message if it is such a fault
 */
function toFailure(error, fate = 'unsent') {
    if (error instanceof Failure)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new Failure('internal', `The action itself failed: ${message}`, {
        fate,
        remedy: 'If this is not a fault of the runner, please report it, with the log of a run with debug logging on.',
        cause: error,
    });
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ ExchangeError),
  o: () => (/* binding */ Transport)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(67);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: ./src/gateway/connect.ts + 1 modules
var connect = __webpack_require__(605);
// EXTERNAL MODULE: ./src/gateway/dial.ts
var dial = __webpack_require__(30);
;// CONCATENATED MODULE: ./src/gateway/connections.ts

/**
 * Milliseconds for which a connection is kept for the next request. Not longer: the server may just be closing
 * it, and a request that is lost on it leaves the message in doubt.
 */
const LONGEST_IDLE = 1000;
/** Milliseconds that a connection rests where nothing else is going on meanwhile. */
const REST = 1;
/**
 * Connections to one server, kept for the next request. Not an agent of `node:http`: that takes a connection again
 * before it can see that the server has closed it right behind its reply, or sent more than one.
 */
class Connections {
    #connect;
    /** The one that has been idle for longest comes first. */
    #idle = [];
    constructor(connect) {
        this.#connect = connect;
    }
    /**
     * A connection for one request.
     *
     * @param signal gives up one that is being opened
     * @param alone whether no other request is under way
     */
    async take(signal, alone) {
        for (let kept = this.#idle.shift(); kept !== undefined; kept = this.#idle.shift()) {
            const { connection, stale } = kept;
            if (stale()) {
                connection.destroy();
                continue;
            }
            // Time to see what has come over it, be it its end. Other requests take time themselves.
            if (alone)
                await new Promise(resolve => setTimeout(resolve, REST));
            await (0,dial/* attend */.JK)();
            connection.off('data', destroy).off('timeout', destroy).setTimeout(0);
            if (usable(connection))
                return connection.ref();
        }
        return this.#connect(signal);
    }
    /**
     * Keeps a connection after its reply has ended, if it is good for another request.
     *
     * @param stale asked once it is to be used again
     */
    keep(connection, stale = () => false) {
        if (!usable(connection))
            return void connection.destroy();
        // Nothing is to come over it: what comes all the same could be taken for the next reply.
        connection.on('data', destroy).on('timeout', destroy).setTimeout(LONGEST_IDLE);
        this.#idle.push({ connection: connection.unref(), stale });
    }
}
function usable({ readable, writable }) {
    return readable && writable;
}
function destroy() {
    this.destroy();
}

// EXTERNAL MODULE: ./src/gateway/proxy.ts
var gateway_proxy = __webpack_require__(406);
;// CONCATENATED MODULE: ./src/gateway/transport.ts




/** Most bytes of a reply that are read unless a request allows more. The gateway's own are a few hundred. */
const LARGEST_REPLY = 64 * 1024;
/** What Node has read. A class, since V8 spends 10 KB on each object literal with an accessor. */
class Reply {
    status;
    body;
    #response;
    constructor(response, body) {
        this.status = response.statusCode ?? 0;
        this.body = body;
        this.#response = response;
    }
    /** Node gathers them when they are first read: a quarter of a millisecond that an acceptance does not need. */
    get headers() {
        return this.#response.headers;
    }
}
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
/** HTTP exchanges with one server over kept connections. Follows no redirect, sends nothing twice. */
class Transport {
    /** What stands before each request's path: the base URL's own path; to a proxy that forwards plain HTTP, the whole base URL. */
    #prefix;
    #headers;
    #timeout;
    #connections;
    /** Each fails an exchange that is not over. */
    #underWay = new Set();
    #closed = false;
    constructor(base, { timeout, proxy, dialled }) {
        const forwarded = proxy !== undefined && base.protocol === 'http:';
        const authorization = forwarded ? (0,gateway_proxy/* proxyAuthorization */.YB)(proxy) : undefined;
        this.#prefix = `${forwarded ? base.origin : ''}${base.pathname.replace(/\/+$/, '')}`;
        this.#headers = {
            host: base.host,
            connection: 'keep-alive',
            ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
        };
        this.#timeout = timeout;
        this.#connections = new Connections((0,connect/* wayTo */.b)(base, proxy, dialled));
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
            // Gives up the connection where one is being opened.
            const attempt = new AbortController();
            let outgoing;
            let started = false;
            let over = false;
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
                attempt.abort(error);
                outgoing?.destroy();
            };
            // What breaks behind a whole reply does not matter: the reply is told first.
            const broken = (error) => void setImmediate(() => fail(error));
            const onAbort = () => fail(signal?.reason, 'cancelled');
            // One timer bounds the whole exchange, however slowly the bytes come.
            const timer = setTimeout(() => fail(new Error(`not finished within ${this.#timeout} ms`), 'timeout'), this.#timeout);
            this.#underWay.add(fail);
            if (signal?.aborted)
                return onAbort();
            signal?.addEventListener('abort', onAbort);
            if (this.#closed)
                return fail(new Error('closed'));
            let connection;
            let stale = () => false;
            const send = () => external_node_http_default().request({
                createConnection: (_, done) => {
                    this.#connections
                        .take(attempt.signal, this.#underWay.size === 1)
                        .then(taken => {
                        if (over)
                            return this.#connections.keep(taken);
                        connection = taken;
                        done(null, taken);
                    })
                        .catch(fail);
                    return undefined;
                },
                method,
                path: `${this.#prefix}${request.path}`,
                headers: { ...request.headers, ...this.#headers },
            })
                // The first byte is about to be written; nothing is over a connection that was lost.
                .on('socket', socket => {
                started = socket.writable;
            })
                .on('response', response => {
                const { statusCode = 0 } = response;
                // Another protocol, not an answer.
                if (statusCode < 200)
                    return fail(new Error(`status ${statusCode}`));
                // The server gives up the connection as soon as we would.
                stale = () => /\btimeout=[01]\b/.test(String(response.headers['keep-alive']));
                const chunks = [];
                let size = 0;
                response
                    .on('data', (chunk) => {
                    size += chunk.length;
                    if (size <= largestReply) {
                        chunks.push(chunk);
                    }
                    else {
                        succeed(new Reply(response, undefined));
                        response.destroy();
                    }
                })
                    .on('end', () => {
                    const body = new TextDecoder().decode(Buffer.concat(chunks));
                    succeed(new Reply(response, body));
                })
                    .on('error', broken);
            })
                .on('error', broken)
                .on('close', () => {
                if (!over)
                    broken(new Error('the connection was closed'));
                if (connection !== undefined)
                    this.#connections.keep(connection, stale);
            })
                .end(body);
            // Before there is a connection: making the first request takes 2 ms, in which one is opened.
            try {
                outgoing = send();
            }
            catch (error) {
                fail(error);
            }
        });
    }
    /** Gives up what is under way, and all that is to come. Idle connections do not keep the process. */
    close() {
        this.#closed = true;
        for (const fail of this.#underWay)
            fail(new Error('closed'));
    }
}


/***/ }),

/***/ 301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lj: () => (/* binding */ parseObject)
/* harmony export */ });
/** The object that `text` holds; undefined where it is absent, not JSON, or anything but an object. */
function parseObject(text) {
    try {
        const value = JSON.parse(text ?? '');
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A text or a number as text; anything else as `''`. */
function textOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
/** An integer, also where it came as text. */
function integerOf(value) {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}
/** What stands at `path` in a value that others wrote; undefined where there is no such place. */
function at(value, ...path) {
    return path.reduce((parent, key) => (isContainer(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined), value);
}
/** The text or number at `path`, as text; `''` where there is neither. */
function textAt(value, ...path) {
    return textOf(at(value, ...path));
}
/** The list at `path`; empty where there is none. */
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ outsideGsm7),
/* harmony export */   S6: () => (/* binding */ smartEncode),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _gsm7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(285);

/** Units that a segment holds, alone and as one of several: septets, and 16-bit code units. */
const capacity = {
    'GSM-7': { alone: 160, split: 153 },
    'UCS-2': { alone: 70, split: 67 },
};
/** Longest text that the library counts, in quadratic time; no message that may be sent comes near. */
const COUNTED = 4000;
/** Longest text that the gateway takes, in UTF-16 code units. */
const LONGEST_TEXT = 1600;
/** The encoding that the gateway will pick for `text`, and the segments that it takes. */
async function measure(text) {
    const encoding = (0,_gsm7_js__WEBPACK_IMPORTED_MODULE_0__/* .isGsm7 */ .Jr)(text) ? 'GSM-7' : 'UCS-2';
    const { alone, split } = capacity[encoding];
    const units = encoding === 'GSM-7' ? (0,_gsm7_js__WEBPACK_IMPORTED_MODULE_0__/* .septets */ .XB)(text) : text.length;
    if (units <= alone)
        return { encoding, segments: 1 };
    const fewest = Math.ceil(units / split);
    const divisible = encoding === 'GSM-7' && units === text.length;
    if (divisible || text.length > COUNTED)
        return { encoding, segments: fewest };
    // No character is cut in two, which can take more segments: the library counts that, except for a character
    // that is itself longer than a segment. It is loaded only here, since it takes 15 ms.
    const { SegmentedMessage } = await __webpack_require__.e(/* import() */ 398).then(__webpack_require__.bind(__webpack_require__, 398));
    const { segmentsCount } = new SegmentedMessage(text);
    return { encoding, segments: Math.max(fewest, segmentsCount) };
}
/** The characters outside GSM-7, each once, in the order of their first occurrence. */
function outsideGsm7(text) {
    const outsiders = new Map();
    let position = 0;
    for (const { segment: character } of (0,_gsm7_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .ls)(text)) {
        position++;
        if ((0,_gsm7_js__WEBPACK_IMPORTED_MODULE_0__/* .isGsm7 */ .Jr)(character))
            continue;
        const known = outsiders.get(character);
        if (known === undefined)
            outsiders.set(character, { character, position, count: 1 });
        else
            known.count++;
    }
    return [...outsiders.values()];
}
/**
 * Replaces the characters outside GSM-7 by their look-alikes where that saves segments; else the text
 * stays exactly as it is.
 */
async function smartEncode(text) {
    const unchanged = { text, changes: [] };
    const { encoding, segments } = await measure(text);
    if (encoding === 'GSM-7' || segments === 1)
        return unchanged;
    const changes = new Map();
    let encoded = '';
    for (const { segment: from } of (0,_gsm7_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .ls)(text)) {
        const to = (0,_gsm7_js__WEBPACK_IMPORTED_MODULE_0__/* .isGsm7 */ .Jr)(from) ? from : ((0,_gsm7_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAlike */ .W7)(from) ?? from);
        encoded += to;
        if (to === from)
            continue;
        const known = changes.get(from);
        if (known === undefined)
            changes.set(from, { from, to, count: 1 });
        else
            known.count++;
    }
    // The gateway must not refuse what it would have taken: nothing may be left of invisible characters, and
    // an ellipsis becomes longer.
    const accepted = encoded.trim() !== '' && encoded.length <= Math.max(text.length, LONGEST_TEXT);
    return accepted && (await measure(encoded)).segments < segments
        ? { text: encoded, changes: [...changes.values()] }
        : unchanged;
}


/***/ }),

/***/ 512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ encodingHint),
/* harmony export */   v: () => (/* binding */ fitText)
/* harmony export */ });
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(338);

/** Makes a text fit the rules and the gateway: first by look-alikes, then, if so wished, by cutting it. */
async function fitText(given, rules) {
    const { smartEncoding, maxSegments, overflow } = rules;
    const { text, changes } = smartEncoding ? await (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .smartEncode */ .S6)(given) : { text: given, changes: [] };
    const size = await (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(text);
    if (text.length <= _encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_TEXT */ .xG && size.segments <= (maxSegments ?? size.segments)) {
        return { text, ...size, changes, cut: false };
    }
    if (overflow === 'truncate') {
        const { truncate } = await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 793));
        const shorter = await truncate(text, { characters: _encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_TEXT */ .xG, segments: maxSegments });
        return { text: shorter, ...(await (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(shorter)), changes, cut: true };
    }
    const hint = 'overflow: truncate would cut it';
    return text.length > _encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_TEXT */ .xG
        ? { problem: `has ${text.length} characters; 1 to ${_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_TEXT */ .xG} are allowed (${hint}).` }
        : {
            problem: `takes ${size.segments} segments in ${size.encoding}; max-segments allows ${maxSegments} (${hint}).`,
        };
}
/** Most different characters that a hint names. */
const FEW = 5;
/** @returns undefined where there is nothing to save, or the text as a whole is not in GSM-7 */
async function encodingHint({ text, encoding, segments, }) {
    if (encoding === 'GSM-7' || segments === 1)
        return undefined;
    const outsiders = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideGsm7 */ .A2)(text);
    if (outsiders.length > FEW)
        return undefined;
    const left = outsiders.reduce((rest, { character }) => rest.replaceAll(character, ''), text);
    const without = (await (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(left)).segments;
    if (without >= segments)
        return undefined;
    const encoded = await (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .smartEncode */ .S6)(text);
    const smart = encoded.changes.length === 0 ? undefined : (await (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(encoded.text)).segments;
    return { outsiders, without, smart };
}


/***/ }),

/***/ 285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ isGsm7),
/* harmony export */   W7: () => (/* binding */ lookAlike),
/* harmony export */   XB: () => (/* binding */ septets),
/* harmony export */   ls: () => (/* binding */ graphemes),
/* harmony export */   mR: () => (/* binding */ toGsm7)
/* harmony export */ });
/** The GSM 7-bit default alphabet and its extension (3GPP TS 23.038, 6.2.1). Of ASCII, only the backtick and most controls are missing. */
const GSM7 = /^[\n\f\r -_a-~¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ€]*$/;
/** The extension's characters, which are sent as an escape and a second septet. */
const EXTENSION = /[\f[\\\]^{|}~€]/g;
/** What looks the same, or is read as the same, as a character of GSM-7. */
const lookAlikes = invert({
    "'": '‘’‚‛′‵´`ʹʻʼʽˈˊˋ❛❜︐︑',
    '"': '“”„‟″‶«»ʺˮ❝❞〝〞',
    '-': '−•‣⁃∙·⎼⎽─',
    _: '‗',
    '/': '÷⁄∕⧸',
    '\\': '⧵⧹∖',
    '|': '¦∣⎸⎹⎜⎟⏐│',
    '<': '‹〈',
    '>': '›〉',
    '(': '❨❪⟮⦅',
    ')': '❩❫⟯⦆',
    '{': '❴',
    '}': '❵',
    '*': '⁎∗⊛✢✣✤✥✱✲✳✺✻✼✽❃❉❊❋⧆',
    '+': '˖',
    '=': '꞊',
    ':': 'ː˸⦂꞉∶',
    ';': '⁏',
    ',': '、،',
    '.': '。․',
    '!': 'ǃ',
    '~': '˜˷∼',
    '^': 'ˆ',
    x: '×',
    '->': '→',
    '<-': '←',
    '=>': '⇒',
});
/** Letters that Unicode does not decompose into a plain letter and a mark. */
const plainLetters = invert({
    a: 'ɑ',
    d: 'đð',
    D: 'ĐÐ',
    e: 'ə',
    h: 'ħ',
    H: 'Ħ',
    i: 'ı',
    k: 'ĸ',
    l: 'ł',
    L: 'Ł',
    n: 'ŋ',
    N: 'Ŋ',
    oe: 'œ',
    Oe: 'Œ',
    SS: 'ẞ',
    t: 'ŧ',
    T: 'Ŧ',
    th: 'þ',
    Th: 'Þ',
});
/** Whether every character is in GSM-7. */
function isGsm7(text) {
    return GSM7.test(text);
}
/** The length of a GSM-7 text in septets, of which one segment holds 160. */
function septets(text) {
    return text.length + (text.match(EXTENSION)?.length ?? 0);
}
/**
 * What a reader takes for the same as `grapheme`, in GSM-7; `''` for what cannot be seen.
 *
 * Letters keep their accents and numbers their value: č has no look-alike, and ½ has none since
 * 1½ would become 11/2.
 *
 * @returns undefined where there is none
 */
function lookAlike(grapheme) {
    const composed = visible(grapheme).normalize('NFC');
    const similar = replaced(composed, lookAlikes);
    if (isGsm7(similar))
        return similar;
    if (/\p{No}/u.test(similar))
        return undefined;
    // Full-width forms, ligatures, the ellipsis.
    const compatible = replaced(similar.normalize('NFKC'), lookAlikes);
    return isGsm7(compatible) ? compatible : undefined;
}
/**
 * One line of GSM-7 out of any text that others wrote: accents that GSM-7 lacks are taken off, emoji and all
 * else without a look-alike are dropped.
 */
function toGsm7(text) {
    const plain = isGsm7(text)
        ? text
        : Array.from(graphemes(text), ({ segment }) => lookAlike(segment) ?? bare(segment)).join('');
    return plain.replace(/\s+/g, ' ').trim();
}
/** What is left of a grapheme without accents: `c` of č, nothing of an emoji. */
function bare(grapheme) {
    const parts = replaced(grapheme.normalize('NFKD'), plainLetters);
    return Array.from(replaced(parts, lookAlikes)).filter(isGsm7).join('');
}
/** `text` without what cannot be seen, and with the plain space, hyphen and line break for their variants. */
function visible(text) {
    return text
        .replace(/[\v\u0085\p{Zl}\p{Zp}]/gu, '\n')
        .replace(/[\t\p{Zs}]/gu, ' ')
        .replace(/\p{Pd}/gu, '-')
        .replace(/(?![\n\f\r])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '');
}
function replaced(text, table) {
    return Array.from(text, character => table.get(character) ?? character).join('');
}
function invert(table) {
    return new Map(Object.entries(table).flatMap(([plain, others]) => Array.from(others, other => [other, plain])));
}
let segmenter;
/** What people see as characters: an accented letter, a flag, a family of emoji are one each. */
function graphemes(text) {
    // Made on first use: it takes some 25 ms, and most texts do without.
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}


/***/ }),

/***/ 763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/** Longest remote text that is passed on, in characters: room for any sentence, not for a page. */
const LONGEST = 300;
/** Printable ASCII that neither begins nor ends in a space. */
const PLAIN = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;
/**
 * One harmless line out of any text that others wrote (a gateway, a proxy, an event).
 *
 * Line breaks of every kind, control characters and invisible format characters (which can reorder
 * or hide what stands beside them) become spaces. `::` and `##[`, which start a workflow command,
 * are broken up: the runner looks for the second one anywhere in a line.
 */
function plainLine(text, longest = LONGEST) {
    // Most texts are plain already. Unicode's classes take 3 ms when they are first looked at.
    if (text.length <= longest && PLAIN.test(text) && !/::|##\[| {2}/.test(text))
        return text;
    const line = text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
        .trim();
    const characters = Array.from(withoutCommands(line));
    return characters.length <= longest
        ? characters.join('')
        : `${characters.slice(0, longest - 1).join('')}…`;
}
/** `line` as one line that starts no workflow command, with `::` and `##[` broken up. */
function withoutCommands(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replace(/:(?=:)/g, ': ')
        .replace(/##(?=\[)/g, '# #');
}


/***/ })

};
