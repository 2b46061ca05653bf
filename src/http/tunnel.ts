import http from 'node:http'
import https from 'node:https'
import type net from 'node:net'
import { hostOf, portOf } from './address.ts'
import { lookUpOnce } from './lookup.ts'
import { proxyAuthorization } from './proxy.ts'

/** A proxy that would not open a way to the server. */
export class ProxyRefusal extends Error {
  override readonly name = 'ProxyRefusal'
  readonly status: number

  constructor(status: number) {
    super(`the proxy answered ${status} to CONNECT`)
    this.status = status
  }
}

/**
 * Asks a proxy to connect to a server.
 * @param signal ends the attempt
 * @returns a connection that leads to the server
 * @throws {ProxyRefusal} if the proxy refuses
 */
export function openTunnel(proxy: URL, server: URL, signal: AbortSignal): Promise<net.Socket> {
  const { request } = proxy.protocol === 'https:' ? https : http
  const target = `${server.hostname}:${portOf(server)}`
  const authorization = proxyAuthorization(proxy)
  return new Promise((resolve, reject) => {
    request({
      method: 'CONNECT',
      host: hostOf(proxy),
      port: portOf(proxy),
      path: target,
      headers: { host: target, ...(authorization && { 'proxy-authorization': authorization }) },
      agent: false,
      lookup: lookUpOnce,
      rejectUnauthorized: true,
      signal,
    })
      .on('connect', ({ statusCode = 0 }, socket: net.Socket) => {
        // TLS on top of the socket tells its errors. Without a listener they would end the process.
        socket.on('error', () => {})
        if (statusCode >= 200 && statusCode < 300) {
          resolve(socket)
        } else {
          socket.destroy()
          reject(new ProxyRefusal(statusCode))
        }
      })
      .on('error', reject)
      .end()
  })
}
