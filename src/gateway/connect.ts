import net from 'node:net'
import tls from 'node:tls'
import type { buildConnector } from 'undici'

/** No connection was there within the time that a request may take. */
export class ConnectTimeout extends Error {
  readonly code = 'ETIMEDOUT'
}

/** Opens the connections of a pool, and can give up those that are still being opened. */
export interface Connector {
  connect: buildConnector.connector
  abandon(): void
}

/**
 * Our own connector in place of undici's and its proxy agent's: one timer covers name look-up, TCP, proxy
 * and TLS to the millisecond (undici's ticks every half second), a proxy's refusal keeps its status, and
 * sockets that never got connected can be destroyed, without which the process would not end.
 *
 * @param timeout milliseconds that opening one connection may take
 * @param proxy leads to every HTTPS target by CONNECT; for HTTP the connection is to the proxy itself
 */
export function createConnector(timeout: number, proxy?: URL): Connector {
  const opening = new Set<AbortController>()

  function connect(target: buildConnector.Options, callback: buildConnector.Callback): void {
    const attempt = new AbortController()
    opening.add(attempt)
    const timer = setTimeout(
      () => attempt.abort(new ConnectTimeout(`no connection within ${timeout} ms`)),
      timeout,
    )
    const settle = (): void => {
      clearTimeout(timer)
      opening.delete(attempt)
    }
    establish(
      new URL(`${target.protocol}//${target.host ?? target.hostname}`),
      proxy,
      attempt.signal,
    ).then(
      socket => {
        settle()
        callback(null, socket)
      },
      (error: unknown) => {
        settle()
        callback(error instanceof Error ? error : new Error(String(error)), null)
      },
    )
  }

  return {
    connect,
    abandon() {
      for (const attempt of opening) attempt.abort(new Error('given up'))
    },
  }
}

async function establish(
  target: URL,
  proxy: URL | undefined,
  signal: AbortSignal,
): Promise<net.Socket> {
  if (proxy === undefined) return open(target, signal)
  const toProxy = await open(proxy, signal)
  if (target.protocol === 'http:') return toProxy
  const { openTunnel } = await import('./tunnel.ts')
  const tunnel = await openTunnel(toProxy, proxy, `${target.hostname}:${portOf(target)}`)
  return open(target, signal, tunnel)
}

/**
 * A connection to a server, with TLS where its URL says so.
 *
 * @param signal destroys it, whatever stage it has reached
 * @param through a connection that already leads to the server
 */
function open(server: URL, signal: AbortSignal, through?: net.Socket): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const secure = server.protocol === 'https:'
    const host = server.hostname.replace(/^\[(.*)\]$/, '$1')
    const socket = secure
      ? tls.connect({
          ...(through === undefined ? { host, port: portOf(server) } : { socket: through }),
          // An IP address is no server name (RFC 6066); the certificate is checked against it all the same.
          ...(net.isIP(host) === 0 ? { servername: host } : { host }),
          ALPNProtocols: ['http/1.1'],
          // Said outright, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in some job cannot give the password away.
          rejectUnauthorized: true,
        })
      : net.connect({ host, port: portOf(server) })
    signal.addEventListener('abort', () => void socket.destroy(asError(signal.reason)))
    socket.setNoDelay(true)
    // Kept on for good: a socket without a listener would end the process with its error.
    socket.on('error', reject)
    socket.on('close', () =>
      reject(new Error('the connection was closed while it was being opened')),
    )
    socket.once(secure ? 'secureConnect' : 'connect', () => resolve(socket))
  })
}

function portOf(server: URL): number {
  return Number(server.port) || (server.protocol === 'https:' ? 443 : 80)
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
