import net from 'node:net'
import type tls from 'node:tls'

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
      // TLS's certificates take some 20 to 40 ms to load: time in which the first packet travels.
      raw.once('connectionAttempt', () => setImmediate(secure))
    }

    function secure(): void {
      if (raw.destroyed) return
      const { connect }: typeof tls = process.getBuiltinModule('node:tls')
      const socket = connect({
        socket: raw,
        host,
        // An IP address is no server name (RFC 6066); the certificate is checked against it all the same.
        ...(net.isIP(host) === 0 ? { servername: host } : {}),
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

/** The port of a server, also where its URL leaves it to the scheme. */
export function portOf(server: URL): number {
  return Number(server.port) || (server.protocol === 'https:' ? 443 : 80)
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
