import net from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import type tls from 'node:tls'

/** Milliseconds to keep an idle connection. The server may close it at any time, and a request that is lost then is in doubt. */
export const LONGEST_IDLE = 1000

/**
 * Opens a connection to a server, with TLS for `https:`.
 * @param signal destroys the connection at any stage
 * @param through a connection that already leads to the server
 */
export async function openConnection(
  server: URL,
  signal: AbortSignal,
  through?: net.Socket,
): Promise<net.Socket> {
  const socket = await connect(server, signal, through)
  await readArrivals()
  if (isUnused(socket)) return socket
  socket.destroy()
  throw socket.errored ?? new Error('the server spoke or hung up before the request')
}

/**
 * Lets every socket read what has arrived by now. The second turn of the event loop is sure to ask the system anew; the first may
 * begin behind that.
 */
export async function readArrivals(): Promise<void> {
  await turn()
  await turn()
}

/** Whether the server has neither spoken over a connection nor closed it, by what has been read. */
export function isUnused(socket: net.Socket): boolean {
  return !socket.destroyed && !socket.readableEnded && socket.readableLength === 0
}

function connect(server: URL, signal: AbortSignal, through?: net.Socket): Promise<net.Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<net.Socket>()
  const host = server.hostname.replace(/^\[(.*)\]$/, '$1')

  const watch = (socket: net.Socket): net.Socket => {
    const abort = (): void => void socket.destroy(signal.reason)
    signal.addEventListener('abort', abort)
    return (
      socket
        // Kept on for good: a socket without a listener would end the process with its error.
        .on('error', reject)
        .on('close', () => {
          signal.removeEventListener('abort', abort)
          reject(new Error('the connection was closed while it was being opened'))
        })
    )
  }
  const secure = (): void => {
    try {
      const socket = watch(secured(raw, host))
      socket.once('secureConnect', () => resolve(socket))
    } catch (error) {
      reject(error)
      raw.destroy()
    }
  }

  if (signal.aborted) return Promise.reject(signal.reason)
  const raw = watch(through ?? net.connect({ host, port: portOf(server), noDelay: true }))
  if (server.protocol === 'http:') {
    raw.once('connect', () => resolve(raw))
  } else if (through !== undefined) {
    secure()
  } else {
    // TLS takes 20 to 40 ms to load, in which the first packet travels.
    raw.once('connectionAttempt', () => setImmediate(preloadTls)).once('connect', secure)
  }
  return promise
}

/** The port of a server, also where its URL leaves it to the scheme. */
export function portOf({ port, protocol }: URL): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80)
}

function secured(raw: net.Socket, host: string): tls.TLSSocket {
  const { connect }: typeof tls = process.getBuiltinModule('node:tls')
  return connect({
    socket: raw,
    host,
    // An IP address is no server name (RFC 6066). The certificate is checked against it all the same.
    ...(net.isIP(host) === 0 ? { servername: host } : {}),
    secureContext: secureContext(),
    ALPNProtocols: ['http/1.1'],
    // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in some job cannot give the password away.
    rejectUnauthorized: true,
  })
}

function preloadTls(): void {
  try {
    secureContext()
  } catch {
    // The connection meets the same fault, and tells it.
  }
}

let context: tls.SecureContext | undefined

/**
 * The certificates that servers are trusted by, loaded once.
 * @throws where Node's TLS settings (`NODE_OPTIONS`) are wrong
 */
function secureContext(): tls.SecureContext {
  const { createSecureContext }: typeof tls = process.getBuiltinModule('node:tls')
  context ??= createSecureContext()
  return context
}
