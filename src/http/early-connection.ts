import type net from 'node:net'
import tls from 'node:tls'
import { addressOf } from './address.ts'
import { lookUpOnce } from './lookup.ts'

/** Milliseconds to keep an idle connection. The server may close it at any time, and a request that is lost then is in doubt. */
export const LONGEST_IDLE = 1000

/** A TLS connection that begins to open before anyone asks for it. Sends nothing. */
export class EarlyConnection {
  readonly #origin: string
  readonly #socket: tls.TLSSocket
  #taken = false
  #opened = 0

  /** @throws where Node's TLS settings (`NODE_OPTIONS`) are wrong */
  constructor(server: URL) {
    this.#origin = server.origin
    this.#socket = tls.connect({
      ...addressOf(server),
      ALPNProtocols: ['http/1.1'],
      lookup: lookUpOnce,
      // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in some job cannot give the password away.
      rejectUnauthorized: true,
    })
    this.#socket.setNoDelay(true)
    this.#socket.once('secureConnect', () => {
      this.#opened = performance.now()
    })
    // Whoever asks for the connection opens another one, and tells the error if it comes again.
    this.#socket.on('error', () => {})
  }

  /**
   * Hands the connection over, once. Undefined if it leads elsewhere, is taken, has been idle for long or could not be opened.
   * @param attempt ends the wait for a handshake that is not over, and the connection
   */
  async take(server: URL, attempt: AbortSignal): Promise<net.Socket | undefined> {
    if (this.#taken || server.origin !== this.#origin) return undefined
    this.#taken = true
    const socket = this.#socket
    if (!socket.authorized && !socket.destroyed) {
      const giveUp = (): void => void socket.destroy()
      attempt.addEventListener('abort', giveUp)
      await new Promise(resolve => socket.once('secureConnect', resolve).once('close', resolve))
      attempt.removeEventListener('abort', giveUp)
    }
    // A server that speaks before it is asked says something else than a reply.
    const isStale = performance.now() - this.#opened > LONGEST_IDLE
    if (isStale || socket.readableLength > 0) socket.destroy()
    return socket.destroyed ? undefined : socket
  }

  /** Gives up the connection, unless it is in use. */
  drop(): void {
    if (!this.#taken || !this.#socket.authorized) this.#socket.destroy()
  }
}
