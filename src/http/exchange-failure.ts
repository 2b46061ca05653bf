import { ASK_FIRST, cancelled, Failure } from '../shared/failure.ts'
import { textAt } from '../shared/json.ts'
import { plainLine } from '../shared/plain-text.ts'

/** Why this side ended an exchange, if it did. */
export type Ending = 'timeout' | 'cancelled'

/** The server, the proxy before it, and how many milliseconds the exchange could take. */
interface Peer {
  server: URL
  proxy?: URL | undefined
  timeout: number
}

/**
 * The failure of an exchange that ended without a whole reply. Only this function decides whether the server can have the request.
 * @param started whether the request had begun to go out: if so, the server may have it
 */
export function exchangeFailure(
  cause: unknown,
  started: boolean,
  ending: Ending | undefined,
  { server, proxy, timeout }: Peer,
): Failure {
  const fate = started ? 'unknown' : 'unsent'
  const before = started ? 'the answer came' : 'the request went out'
  if (ending === 'cancelled') return cancelled(before, fate, cause)
  // The proxy refused.
  if (cause instanceof Failure) return cause
  const peer = proxy ? `${server.host} (through the proxy ${proxy.host})` : server.host
  const seconds = `${timeout / 1000} s`
  // An error's code or, where it has none, its words. No server can choose them.
  const reason = textAt(cause, 'code') || plainLine(textAt(cause, 'message'))
  if (started && ending === 'timeout') {
    const what = `No answer from ${peer} within ${seconds}.`
    const remedy = `${ASK_FIRST} If the server is slow, raise "timeout".`
    return new Failure('timeout', what, { fate, remedy, cause })
  }
  if (started) {
    const what = `The connection to ${peer} broke before the answer was complete (${reason}).`
    const remedy = `${ASK_FIRST} Check the network between this runner and the server.`
    return new Failure('connection-lost', what, { fate, remedy, cause })
  }
  const fault = tlsFaults.find(({ codes }) => codes.test(reason))
  if (fault !== undefined) {
    const remedy = `The message was not sent. ${fault.remedy}`
    const what = `Could not connect to ${peer}: ${fault.what} (${reason}).`
    return new Failure('tls', what, { remedy, cause })
  }
  const known = connectionFaults.get(reason) ?? 'the connection failed'
  const why = ending === 'timeout' ? `no connection within ${seconds}` : `${known} (${reason})`
  return new Failure('network', `Could not connect to ${peer}: ${why}.`, {
    transient: true,
    remedy: 'The message was not sent. Check the URL, the firewall and the proxy.',
    cause,
  })
}

/** What stands in the way of TLS, by Node's and OpenSSL's codes: mostly a certificate that does not prove who the server is. */
const tlsFaults = [
  {
    codes: /^CERT_HAS_EXPIRED$/,
    what: 'its certificate has expired',
    remedy: "Check the runner's clock. If it is right, the server needs a new certificate.",
  },
  {
    codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    what: 'its certificate is for another host',
    remedy: 'Check the host name in the URL.',
  },
  {
    codes: /^DEPTH_ZERO_SELF_SIGNED_CERT$/,
    what: 'its certificate is self-signed',
    remedy: 'If you trust it, set NODE_EXTRA_CA_CERTS to a file with that certificate.',
  },
  {
    codes: /^(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(GET_ISSUER|VERIFY).*)$/,
    what: 'its certificate comes from an authority that this runner does not know',
    remedy:
      "If your company's proxy inspects TLS, set NODE_EXTRA_CA_CERTS to a file with its authority's certificate.",
  },
  {
    codes: /^(CERT_|UNABLE_TO_|INVALID_|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_SSL_|ERR_TLS_|EPROTO)/,
    what: 'the TLS handshake failed',
    remedy: "Check that the URL leads to an HTTPS server, the runner's clock, and NODE_OPTIONS.",
  },
]

const connectionFaults: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'nothing accepts connections there'],
  ['ENOTFOUND', 'the host name is not known'],
  ['EAI_AGAIN', 'the host name could not be looked up'],
])
