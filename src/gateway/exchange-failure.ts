import { Failure } from '../failure.ts'
import { plainLine } from '../plain-text.ts'
import { ProxyRefusal } from './proxy.ts'
import type { ExchangeError } from './transport.ts'

/** Node's and OpenSSL's codes for a certificate that does not prove whom we speak to, with what to do. */
const certificateFaults: ReadonlyMap<string, { what: string; remedy: string }> = new Map(
  Object.entries({
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
      remedy:
        'If the server is meant to use it, set NODE_EXTRA_CA_CERTS to a file with that certificate.',
    },
    ...Object.fromEntries(
      [
        'SELF_SIGNED_CERT_IN_CHAIN',
        'UNABLE_TO_GET_ISSUER_CERT',
        'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
        'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      ].map(code => [
        code,
        {
          what: 'its certificate comes from an authority that this runner does not know',
          remedy:
            "If a proxy of your company inspects TLS, set NODE_EXTRA_CA_CERTS to a file with its authority's certificate.",
        },
      ]),
    ),
  }),
)

/** OpenSSL's remaining verdicts on a certificate, and faults of the handshake itself. */
const HANDSHAKE_FAULT =
  /^(CERT_|UNABLE_TO_|INVALID_|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_SSL_|ERR_TLS_|EPROTO)/

const connectionFaults: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'nothing accepts connections there'],
  ['ENOTFOUND', 'the host name is not known'],
  ['EAI_AGAIN', 'the host name could not be looked up'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['ENETUNREACH', 'the network cannot be reached'],
  ['ETIMEDOUT', 'no connection came about in time'],
  ['ECONNRESET', 'the connection was closed while it was being opened'],
])

/**
 * What an exchange without a whole reply means for the message: the one place that decides whether it can
 * be on its way.
 *
 * @param given the server, the proxy before it, and the milliseconds that the exchange was given
 */
export function exchangeFailure(
  error: ExchangeError,
  { url, proxy, timeout }: { url: URL; proxy?: URL | undefined; timeout: number },
): Failure {
  const server = proxy === undefined ? url.host : `${url.host} (through the proxy ${proxy.host})`
  const seconds = `${timeout / 1000} s`
  const code = codeOf(error.cause)
  if (error.reason === 'cancelled') {
    return error.started
      ? new Failure('cancelled', 'The job was cancelled while the gateway had the request.', {
          fate: 'unknown',
          remedy: 'The message may be on its way.',
          cause: error,
        })
      : new Failure('cancelled', 'The job was cancelled before the message was sent.', {
          remedy: 'Nothing was sent.',
          cause: error,
        })
  }
  if (error.started) {
    return error.reason === 'timeout'
      ? new Failure('timeout', `No answer from ${server} within ${seconds}.`, {
          fate: 'unknown',
          remedy:
            'The message may be on its way all the same. Raise timeout if the gateway is slow from where the job runs.',
          cause: error,
        })
      : new Failure(
          'connection-lost',
          `The connection to ${server} broke before the answer was complete${inBrackets(code)}.`,
          {
            fate: 'unknown',
            remedy: 'The message may be on its way all the same.',
            cause: error,
          },
        )
  }
  if (error.cause instanceof ProxyRefusal) return proxyRefusal(error.cause.status, error)
  const certificate = certificateFaults.get(code)
  if (certificate !== undefined || HANDSHAKE_FAULT.test(code)) {
    const what = certificate?.what ?? 'no secure connection could be agreed on'
    return new Failure('tls', `Not connected to ${server}: ${what} (${code}). Nothing was sent.`, {
      remedy: certificate?.remedy ?? 'Check that the URL is that of an HTTPS server.',
      cause: error,
    })
  }
  const why =
    error.reason === 'timeout'
      ? `no connection came about within ${seconds}`
      : `${connectionFaults.get(code) ?? 'the connection failed'}${inBrackets(code)}`
  return new Failure('network', `Not connected to ${server}: ${why}. Nothing was sent.`, {
    transient: true,
    remedy: 'Check the URL, and that this runner may reach it (firewall, proxy).',
    cause: error,
  })
}

/** What it means that a proxy would not lead to the gateway: nothing was sent. */
export function proxyRefusal(status: number, cause?: unknown): Failure {
  return new Failure('proxy', `The proxy answered ${status}. Nothing was sent.`, {
    // A proxy that cannot reach the gateway (5xx) may do so in a moment; one that says no goes on saying no.
    transient: status >= 500,
    remedy:
      status === 407
        ? 'It asks for a username and password: put them into the URL of HTTPS_PROXY or HTTP_PROXY, from a secret.'
        : 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and that the proxy lets the gateway through.',
    cause,
  })
}

function inBrackets(code: string): string {
  return code === '' ? '' : ` (${code})`
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? plainLine(code, 60) : ''
}
