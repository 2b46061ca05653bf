import http from 'node:http'
import type net from 'node:net'
import { ProxyRefusal, proxyAuthorization } from './proxy.ts'

/**
 * Asks a proxy to connect to a server.
 *
 * @param socket connected to the proxy
 * @param target host and port of the server
 * @returns the same socket, now leading to the server
 * @throws {ProxyRefusal} where the proxy says no
 */
export function openTunnel(socket: net.Socket, proxy: URL, target: string): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const authorization = proxyAuthorization(proxy)
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
