import http from 'node:http'
import type net from 'node:net'
import { portOf } from './connection.ts'
import { proxyAuthorization } from './proxy.ts'

/** A proxy that would not open a way to the server. */
export class ProxyRefusal extends Error {
  override readonly name = 'ProxyRefusal'
  /** What the proxy answered to CONNECT. */
  readonly status: number

  constructor(status: number) {
    super(`the proxy answered ${status} to CONNECT`)
    this.status = status
  }
}

/**
 * Asks a proxy to connect to a server. undici's own proxy agent keeps the proxy's status from us.
 *
 * @param socket connected to the proxy
 * @returns the same socket, now leading to the server
 * @throws {ProxyRefusal} where the proxy says no
 */
export function openTunnel(socket: net.Socket, proxy: URL, server: URL): Promise<net.Socket> {
  const target = `${server.hostname}:${portOf(server)}`
  const authorization = proxyAuthorization(proxy)
  return new Promise((resolve, reject) => {
    http
      .request({
        createConnection: () => socket,
        method: 'CONNECT',
        path: target,
        headers: {
          host: target,
          ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
        },
      })
      .on('connect', ({ statusCode = 0 }) => {
        if (statusCode === 200) return resolve(socket)
        socket.destroy()
        reject(new ProxyRefusal(statusCode))
      })
      .on('error', reject)
      .end()
  })
}
