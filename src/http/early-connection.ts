import type net from 'node:net'
import { connect, isUnused, LONGEST_IDLE } from './connection.ts'

/** A connection that begins to open before anyone asks for it. Sends nothing. */
export class EarlyConnection {
  readonly #server: URL
  readonly #attempt = new AbortController()
  readonly #socket: Promise<net.Socket>
  #opened = 0
  #taken = false

  constructor(server: URL) {
    this.#server = server
    this.#socket = connect(server, this.#attempt.signal).finally(() => {
      this.#opened = performance.now()
    })
    // Told to whoever takes the connection. Until then nobody listens.
    this.#socket.catch(() => {})
  }

  /**
   * Hands the connection over, once.
   * @returns undefined if it leads elsewhere, is taken or is of no use any more
   */
  async take(server: URL, signal: AbortSignal): Promise<net.Socket | undefined> {
    if (this.#taken || server.origin !== this.#server.origin) return undefined
    this.#taken = true
    signal.addEventListener('abort', () => this.#attempt.abort(signal.reason))
    const socket = await this.#socket
    const unused = await isUnused(socket)
    if (unused && performance.now() - this.#opened < LONGEST_IDLE) return socket
    socket.destroy()
    return undefined
  }

  drop(): void {
    if (!this.#taken) this.#attempt.abort(new Error('not needed'))
  }
}
