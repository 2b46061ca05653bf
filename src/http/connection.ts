import net from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import type tls from 'node:tls'

/** Milliseconds to keep an idle connection. The server may close it at any time, and a request that is lost then is in doubt. */
export const LONGEST_IDLE = 1000

/**
 * Opens a connection to a server, as {@link connect}, for a request that goes out at once.
 * @throws if the server does not wait for the request
 */
export async function openConnection(
  server: URL,
  signal: AbortSignal,
  through?: net.Socket,
): Promise<net.Socket> {
  const socket = await connect(server, signal, through)
  if (await isUnused(socket)) return socket
  socket.destroy()
  throw socket.errored ?? new Error('the server spoke or hung up before the request')
}

/** Whether the server has neither spoken over a connection nor closed it so far. */
export async function isUnused(socket: net.Socket): Promise<boolean> {
  await readArrivals()
  return !socket.destroyed && !socket.readableEnded && socket.readableLength === 0
}

/** Lets every socket read what has arrived. The first turn of the event loop may begin behind its reading, the second does not. */
export async function readArrivals(): Promise<void> {
  await turn()
  await turn()
}

/**
 * Connects to a server, with TLS for `https:`.
 * @param signal destroys the connection at any stage
 * @param through a connection that already leads to the server
 */
export async function connect(
  server: URL,
  signal: AbortSignal,
  through?: net.Socket,
): Promise<net.Socket> {
  signal.throwIfAborted()
  const host = server.hostname.replace(/^\[(.*)\]$/, '$1')
  const raw = through ?? net.connect({ host, port: portOf(server), noDelay: true })
  // TLS takes 20 to 40 ms to load, in which the first packet travels.
  if (server.protocol === 'https:') raw.once('connectionAttempt', () => setImmediate(preloadTls))
  if (through === undefined) await opening(raw, 'connect', signal)
  if (server.protocol === 'http:') return raw
  const socket = startTls(raw, host)
  await opening(socket, 'secureConnect', signal)
  return socket
}

/** Waits until a socket is open. Later `signal` destroys it, too. */
function opening(socket: net.Socket, event: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => void socket.destroy(signal.reason)
    signal.addEventListener('abort', abort)
    socket
      .once(event, resolve)
      // Kept on for good: a socket without a listener would end the process with its error.
      .on('error', reject)
      .on('close', () => {
        signal.removeEventListener('abort', abort)
        reject(new Error('the connection was closed while it was being opened'))
      })
  })
}

/** The port of a server, also where its URL leaves it to the scheme. */
export function portOf({ port, protocol }: URL): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80)
}

function startTls(raw: net.Socket, host: string): tls.TLSSocket {
  const { connect }: typeof tls = process.getBuiltinModule('node:tls')
  try {
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
  } catch (error) {
    raw.destroy()
    throw error
  }
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
