import type net from 'node:net'
import type { buildConnector } from 'undici'
import type { Dialled } from './dial.ts'
import { openConnection, portOf } from './open.ts'

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
 * @param dialled a direct connection that is being opened already, for whoever asks first
 */
export function createConnector(timeout: number, proxy?: URL, dialled?: Dialled): Connector {
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
    const server = new URL(`${target.protocol}//${target.host ?? target.hostname}`)
    establish(server, attempt.signal).then(
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

  async function establish(server: URL, signal: AbortSignal): Promise<net.Socket> {
    if (proxy === undefined) return dialled?.take(server, signal) ?? openConnection(server, signal)
    const toProxy = await openConnection(proxy, signal)
    if (server.protocol === 'http:') return toProxy
    const { openTunnel } = await import('./tunnel.ts')
    const tunnel = await openTunnel(toProxy, proxy, `${server.hostname}:${portOf(server)}`)
    return openConnection(server, signal, tunnel)
  }

  return {
    connect,
    abandon() {
      for (const attempt of opening) attempt.abort(new Error('given up'))
    },
  }
}
