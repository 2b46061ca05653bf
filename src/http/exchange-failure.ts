import { ASK_FIRST, cancelled, Failure } from '../shared/failure.ts'
import { plainLine } from '../shared/plain-text.ts'
import { ProxyRefusal } from './tunnel.ts'

/** Why this side ended an exchange. */
export type Ending = 'timeout' | 'cancelled'

/** An exchange that ended without a whole reply. */
interface BrokenExchange {
  /** Whether the request had begun to go out: if so, the server may have it. */
  started: boolean
  cause: unknown
  /** Set where this side ended the exchange. */
  ending?: Ending | undefined
}

/** With whom the exchange was, and what it was given. */
export interface Peer {
  server: URL
  proxy: URL | undefined
  /** Milliseconds. */
  timeout: number
}

/** The failure of a broken exchange. Only this function decides whether the server can have the request. */
export function exchangeFailure(broken: BrokenExchange, peer: Peer): Failure {
  if (broken.ending === 'cancelled') {
    const fate = broken.started ? 'unknown' : 'unsent'
    const before = broken.started ? 'the answer came' : 'the request went out'
    return cancelled(before, fate, broken.cause)
  }
  return broken.started ? lostReply(broken, peer) : noConnection(broken, peer)
}

function lostReply({ cause, ending }: BrokenExchange, peer: Peer): Failure {
  if (ending === 'timeout') {
    return new Failure('timeout', `No answer from ${nameOf(peer)} within ${secondsOf(peer)}.`, {
      fate: 'unknown',
      remedy: `${ASK_FIRST} If the server is slow, raise "timeout".`,
      cause,
    })
  }
  const what = `The connection to ${nameOf(peer)} broke before the answer was complete`
  return new Failure('connection-lost', `${what}${inBrackets(cause)}.`, {
    fate: 'unknown',
    remedy: `${ASK_FIRST} Check the network between this runner and the server.`,
    cause,
  })
}

function noConnection({ cause, ending }: BrokenExchange, peer: Peer): Failure {
  if (cause instanceof ProxyRefusal) return proxyRefusal(cause.status, cause)
  const code = codeOf(cause)
  const known = tlsFaults.get(code)
  if (known !== undefined || HANDSHAKE_FAULT.test(code)) {
    const what = known?.what ?? 'the TLS handshake failed'
    return new Failure('tls', `Could not connect to ${nameOf(peer)}: ${what} (${code}).`, {
      remedy: `The message was not sent. ${known?.remedy ?? 'Check that the URL leads to an HTTPS server.'}`,
      cause,
    })
  }
  const why =
    ending === 'timeout'
      ? `no connection within ${secondsOf(peer)}`
      : `${connectionFaults.get(code) ?? 'the connection failed'}${inBrackets(cause)}`
  return new Failure('network', `Could not connect to ${nameOf(peer)}: ${why}.`, {
    transient: true,
    remedy: 'The message was not sent. Check the URL, the firewall and the proxy.',
    cause,
  })
}

/** The failure of a proxy that does not lead to the server. */
export function proxyRefusal(status: number, cause?: unknown): Failure {
  const remedy =
    status === 407
      ? 'The proxy asks for a username and password. Put them into the URL of HTTPS_PROXY, from a secret.'
      : 'Check HTTPS_PROXY and NO_PROXY. Check that the proxy allows connections to the server.'
  return new Failure('proxy', `The proxy answered ${status}.`, {
    // A proxy that cannot reach the server (5xx) may do so in a moment. One that says no goes on saying no.
    transient: status >= 500,
    remedy: `The message was not sent. ${remedy}`,
    cause,
  })
}

const unknownAuthority = {
  what: 'its certificate comes from an authority that this runner does not know',
  remedy:
    "If your company's proxy inspects TLS, set NODE_EXTRA_CA_CERTS to a file with its authority's certificate.",
}

/** Node's and OpenSSL's codes for what stands in the way of TLS: mostly a certificate that does not prove who the server is. */
const tlsFaults: ReadonlyMap<string, { what: string; remedy: string }> = new Map(
  Object.entries({
    CERT_HAS_EXPIRED: {
      what: 'its certificate has expired',
      remedy: "Check the runner's clock. If it is right, the server needs a new certificate.",
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
      remedy: 'If you trust it, set NODE_EXTRA_CA_CERTS to a file with that certificate.',
    },
    ERR_SSL_NO_CIPHER_MATCH: {
      what: "Node's settings allow no cipher",
      remedy: 'Check --tls-cipher-list in NODE_OPTIONS.',
    },
    SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
    UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
  }),
)

/** OpenSSL's other verdicts on a certificate, and faults of the handshake itself. */
const HANDSHAKE_FAULT =
  /^(CERT_|UNABLE_TO_|INVALID_|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_SSL_|ERR_TLS_|EPROTO)/

const connectionFaults: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'nothing accepts connections there'],
  ['ENOTFOUND', 'the host name is not known'],
  ['EAI_AGAIN', 'the host name could not be looked up'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['ENETUNREACH', 'the network cannot be reached'],
  ['ETIMEDOUT', 'no connection in time'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
  ['ECONNRESET', 'the connection was closed while it was being opened'],
])

function nameOf({ server, proxy }: Peer): string {
  return proxy === undefined ? server.host : `${server.host} (through the proxy ${proxy.host})`
}

function secondsOf({ timeout }: Peer): string {
  return `${timeout / 1000} s`
}

/** An error's code or, where it has none, its words. No server can choose them. */
function inBrackets(error: unknown): string {
  const words = codeOf(error) || (error instanceof Error ? plainLine(error.message) : '')
  return words === '' ? '' : ` (${words})`
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? plainLine(code, 60) : ''
}
