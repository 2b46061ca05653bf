import http from 'node:http'
import https from 'node:https'
import type net from 'node:net'
import { proxyAuthorization, proxyRefusal } from './proxy.ts'
import { socketOptionsTo } from './socket-options.ts'

/**
 * Asks a proxy to connect to a server.
 * @param signal ends the attempt
 * @returns a connection that leads to the server
 * @throws {Failure} if the proxy refuses
 */
export function openTunnel(proxy: URL, server: URL, signal: AbortSignal): Promise<net.Socket> {
  const { request } = proxy.protocol === 'https:' ? https : http
  const target = `${server.hostname}:${server.port || 443}`
  return new Promise((resolve, reject) => {
    request({
      method: 'CONNECT',
      // They name the proxy for TLS. Node would take the name from the host header, which is the server's.
      ...socketOptionsTo(proxy),
      path: target,
      headers: { host: target, ...proxyAuthorization(proxy) },
      agent: false,
      signal,
    })
      .on('connect', ({ statusCode = 0 }, socket: net.Socket) => {
        // The TLS socket on top tells the same errors. Without a listener here, they would end the process.
        socket.on('error', () => {})
        if (statusCode >= 200 && statusCode < 300) return resolve(socket)
        socket.destroy()
        reject(proxyRefusal(statusCode))
      })
      .on('error', reject)
      .end()
  })
}
