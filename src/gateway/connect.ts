import type http from 'node:http'
import net from 'node:net'
import type tls from 'node:tls'
import type { Dialled } from './dial.ts'
import { ProxyRefusal, proxyAuthorization } from './proxy.ts'

/** Opens a connection. The signal gives it up, whatever stage it has reached. */
export type Connect = (signal: AbortSignal) => Promise<net.Socket>

/**
 * How to connect to a server.
 *
 * @param proxy leads to every HTTPS server by CONNECT; for HTTP the connection is to the proxy itself
 * @param dialled a direct connection that is being opened already, for whoever asks first
 */
export function wayTo(server: URL, proxy?: URL, dialled?: Dialled): Connect {
  return async signal => {
    if (proxy === undefined) return dialled?.take(server, signal) ?? openConnection(server, signal)
    const toProxy = await openConnection(proxy, signal)
    if (server.protocol === 'http:') return toProxy
    const tunnel = await openTunnel(toProxy, proxy, `${server.hostname}:${portOf(server)}`)
    return openConnection(server, signal, tunnel)
  }
}

/**
 * Opens a connection to a server, with TLS where its URL says so.
 *
 * @param signal destroys it, whatever stage it has reached
 * @param through a connection that already leads to the server
 */
export function openConnection(
  server: URL,
  signal: AbortSignal,
  through?: net.Socket,
): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const host = server.hostname.replace(/^\[(.*)\]$/, '$1')
    const raw = through ?? net.connect({ host, port: portOf(server), noDelay: true })
    watch(raw)
    if (server.protocol === 'http:') {
      raw.once('connect', () => resolve(raw))
    } else if (through !== undefined) {
      secure()
    } else {
      // TLS and its certificates take some 20 to 40 ms to load: time in which the first packet travels. Not
      // tls.connect itself: the socket may go on to another address of the host, and would leave TLS behind.
      raw.once('connectionAttempt', () => setImmediate(loadCertificates))
      raw.once('connect', secure)
    }

    function secure(): void {
      const { connect }: typeof tls = process.getBuiltinModule('node:tls')
      const socket = connect({
        socket: raw,
        host,
        // An IP address is no server name (RFC 6066); the certificate is checked against it all the same.
        ...(net.isIP(host) === 0 ? { servername: host } : {}),
        secureContext: loadCertificates(),
        ALPNProtocols: ['http/1.1'],
        // Said outright, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in some job cannot give the password away.
        rejectUnauthorized: true,
      })
      watch(socket)
      socket.once('secureConnect', () => resolve(socket))
    }

    function watch(socket: net.Socket): void {
      signal.addEventListener('abort', () => void socket.destroy(asError(signal.reason)))
      // Kept on for good: a socket without a listener would end the process with its error.
      socket.on('error', reject)
      socket.on('close', () =>
        reject(new Error('the connection was closed while it was being opened')),
      )
    }
  })
}

let certificates: tls.SecureContext | undefined

/** What TLS needs to check certificates, made once. */
function loadCertificates(): tls.SecureContext {
  const { createSecureContext }: typeof tls = process.getBuiltinModule('node:tls')
  certificates ??= createSecureContext()
  return certificates
}

/** The port of a server, also where its URL leaves it to the scheme. */
function portOf(server: URL): number {
  return Number(server.port) || (server.protocol === 'https:' ? 443 : 80)
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}

/**
 * Asks a proxy to connect to a server.
 *
 * @param socket connected to the proxy
 * @param target host and port of the server
 * @returns the same socket, now leading to the server
 * @throws {ProxyRefusal} where the proxy says no
 */
function openTunnel(socket: net.Socket, proxy: URL, target: string): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const authorization = proxyAuthorization(proxy)
    const { request }: typeof http = process.getBuiltinModule('node:http')
    request({
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
