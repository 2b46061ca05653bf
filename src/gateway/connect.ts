import net from 'node:net'
import tls from 'node:tls'
import type { buildConnector } from 'undici'

/** No connection was there within the time that a request may take. */
export class ConnectTimeout extends Error {
  readonly code = 'ETIMEDOUT'
}

/** Opens the connections of a pool, and can close those that are still being opened. */
export interface Connector {
  connect: buildConnector.connector
  /** Gives up every connection that is not established yet. */
  abandon(): void
}

/**
 * Our own connector in place of undici's, because its timer covers the name look-up, TCP and TLS to the
 * millisecond (undici's ticks every half second), and because a process can only end once the sockets that
 * never connected are destroyed.
 *
 * @param timeout milliseconds that opening one connection may take
 */
export function createConnector(timeout: number): Connector {
  const opening = new Set<net.Socket>()

  function connect(target: buildConnector.Options, callback: buildConnector.Callback): void {
    const secure = target.protocol === 'https:'
    const host = target.hostname.replace(/^\[(.*)\]$/, '$1')
    const port = Number(target.port) || (secure ? 443 : 80)
    const socket = secure
      ? tls.connect({
          host,
          port,
          // An IP address is no server name (RFC 6066); the certificate is checked against it all the same.
          ...(net.isIP(host) === 0 ? { servername: host } : {}),
          ALPNProtocols: ['http/1.1'],
        })
      : net.connect({ host, port })
    opening.add(socket)
    const timer = setTimeout(
      () => socket.destroy(new ConnectTimeout(`no connection within ${timeout} ms`)),
      timeout,
    )
    const settled = (): boolean => {
      clearTimeout(timer)
      return opening.delete(socket)
    }
    socket.setNoDelay(true)
    // Kept on for good: a socket without a listener would end the process with its error.
    socket.on('error', error => {
      if (settled()) callback(error, null)
    })
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      if (settled()) callback(null, socket)
    })
  }

  return {
    connect,
    abandon() {
      for (const socket of opening) socket.destroy(new Error('given up'))
    },
  }
}
