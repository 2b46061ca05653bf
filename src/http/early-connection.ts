import type net from 'node:net'
import tls from 'node:tls'
import { socketOptionsTo } from './socket-options.ts'

/** Milliseconds to keep an idle connection. If the server closes it just then, nobody knows whether it got the request. */
export const LONGEST_IDLE = 1000

/** Connects to an HTTPS server while the code loads, so that the first request goes out one or two round trips sooner. */
export function connectEarly(
  server: string,
  environment: NodeJS.ProcessEnv,
): EarlyConnection | undefined {
  const proxied = Object.keys(environment).some(name => /^https?_proxy$/i.test(name))
  const url = URL.parse(server)
  if (url?.protocol !== 'https:' || proxied) return undefined
  try {
    return new EarlyConnection(url)
  } catch {
    // NODE_OPTIONS has wrong TLS settings. The pool's own connection fails for the same reason, and tells it.
    return undefined
  }
}

/** A TLS connection that begins to open before anyone asks for it. Sends nothing. */
export class EarlyConnection {
  readonly #socket: tls.TLSSocket
  /** When it was open, by `performance.now()`. */
  readonly #opened: Promise<number>
  #taken = false

  constructor(server: URL) {
    const options = { ...socketOptionsTo(server), ALPNProtocols: ['http/1.1'] }
    // The pool then opens a connection of its own, and tells its error.
    const socket = tls.connect(options).on('error', () => {})
    socket.setNoDelay(true)
    this.#socket = socket
    this.#opened = new Promise(resolve => {
      const done = (): void => resolve(performance.now())
      socket.once('secureConnect', done).once('close', done)
    })
  }

  /**
   * Hands the connection over, once. Undefined if it is taken, has been idle for long or could not be opened.
   * @param attempt ends the wait for a handshake that is not over, and the connection
   */
  async take(attempt: AbortSignal): Promise<net.Socket | undefined> {
    if (this.#taken) return undefined
    this.#taken = true
    const socket = this.#socket
    const giveUp = (): void => void socket.destroy()
    attempt.addEventListener('abort', giveUp)
    const opened = await this.#opened
    attempt.removeEventListener('abort', giveUp)
    // Bytes that came before a request cannot be its reply.
    const isStale = performance.now() - opened > LONGEST_IDLE
    if (isStale || socket.readableLength > 0) socket.destroy()
    return socket.destroyed ? undefined : socket
  }

  drop(): void {
    this.#socket.destroy()
  }
}
