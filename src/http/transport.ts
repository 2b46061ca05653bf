import type net from 'node:net'
import { buildConnector, type Dispatcher, errors, Pool } from 'undici'
import { type EarlyConnection, LONGEST_IDLE } from './early-connection.ts'
import { exchangeFailure, type Peer } from './exchange-failure.ts'
import { lookUpOnce } from './lookup.ts'
import { openTunnel } from './tunnel.ts'

const LARGEST_REPLY = 64 * 1024

interface HttpRequest {
  method: 'GET' | 'POST'
  /** Path and query below the base URL, beginning with `/`. */
  path: string
  headers: Record<string, string>
  body?: string
}

export interface HttpReply {
  status: number
  /** Header values by lower-case name. */
  headers: Record<string, string | string[] | undefined>
  /** The body as UTF-8, or undefined where it was larger than is read. */
  body: string | undefined
}

interface TransportOptions {
  /** Milliseconds that one exchange may take: name look-up, connection, request and reply together. */
  timeout: number
  /** Most connections at once; 1 by default. */
  connections?: number
  /** Leads to the server. */
  proxy?: URL | undefined
  early?: EarlyConnection | undefined
  /** Most bytes of a reply that are read; 64 KiB by default. */
  largestReply?: number
}

/** HTTP exchanges with one server over undici's pool. Follows no redirect, sends nothing twice. */
export class Transport {
  readonly #peer: Peer
  readonly #early: EarlyConnection | undefined
  readonly #prefix: string
  readonly #pool: Pool
  readonly #connector: buildConnector.connector
  readonly #closing = new AbortController()

  constructor(server: URL, options: TransportOptions) {
    const { timeout, connections = 1, proxy, early, largestReply = LARGEST_REPLY } = options
    this.#peer = { server, proxy, timeout }
    this.#early = early
    this.#prefix = server.pathname.replace(/\/+$/, '')
    this.#connector = buildConnector({
      timeout,
      allowH2: false,
      lookup: lookUpOnce,
      // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in some job cannot give the password away.
      rejectUnauthorized: true,
      signal: this.#closing.signal,
    })
    this.#pool = new Pool(server.origin, {
      connections,
      connect: this.#connect,
      allowH2: false,
      keepAliveTimeout: LONGEST_IDLE,
      keepAliveMaxTimeout: LONGEST_IDLE,
      maxResponseSize: largestReply,
      // One deadline bounds the whole exchange, however slowly the bytes come.
      headersTimeout: 0,
      bodyTimeout: 0,
    })
  }

  /**
   * Sends one request and reads its whole reply, whatever its status.
   * @throws {Failure} if no whole reply came; its `fate` says whether the server can have the request
   */
  async exchange(request: HttpRequest, signal?: AbortSignal): Promise<HttpReply> {
    const timeout = AbortSignal.timeout(this.#peer.timeout)
    const end = signal === undefined ? timeout : AbortSignal.any([signal, timeout])
    const exchange = new Exchange(end)
    try {
      end.throwIfAborted()
      this.#pool.dispatch({ ...request, path: this.#prefix + request.path }, exchange)
      return await exchange.reply
    } catch (cause) {
      const ending = signal?.aborted ? 'cancelled' : timeout.aborted ? 'timeout' : undefined
      throw exchangeFailure({ started: exchange.started, cause, ending }, this.#peer)
    }
  }

  /** Gives up what is under way and all that is to come, so that the process can end. */
  close(): void {
    this.#closing.abort(new Error('closed'))
    void this.#pool.destroy()
  }

  /** Connects in place of undici, which knows neither the early connection nor a proxy's status. */
  readonly #connect: buildConnector.connector = (options, callback) => {
    this.#open(options).then(
      socket => callback(null, socket),
      (error: Error) => callback(error, null),
    )
  }

  async #open(options: buildConnector.Options): Promise<net.Socket> {
    const { server, proxy, timeout } = this.#peer
    const attempt = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(timeout)])
    const early = await this.#early?.take(server, attempt)
    if (early !== undefined) return early
    const tunnel = proxy && { httpSocket: await openTunnel(proxy, server, attempt) }
    // A socket that begins with an aborted signal is never closed (Node 24.9).
    attempt.throwIfAborted()
    return new Promise((resolve, reject) => {
      this.#connector({ ...options, ...tunnel }, (error, socket) =>
        error === null ? resolve(socket) : reject(error),
      )
    })
  }
}

/** One request and its reply, as undici tells of them. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #end: AbortSignal
  readonly #outcome = Promise.withResolvers<HttpReply>()
  readonly reply = this.#outcome.promise
  #head: Omit<HttpReply, 'body'> = { status: 0, headers: {} }
  readonly #chunks: Buffer[] = []
  /** Whether the request has begun to go out: if so, the server may have it. */
  started = false

  /** @param end gives the exchange up, also while it waits for a connection */
  constructor(end: AbortSignal) {
    this.#end = end
    end.addEventListener('abort', () => this.#outcome.reject(end.reason))
  }

  /** undici calls it when there is a connection, before the first byte: what was given up by then is never sent. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    const giveUp = (): void => controller.abort(this.#end.reason)
    this.started = !this.#end.aborted
    if (this.started) this.#end.addEventListener('abort', giveUp)
    else giveUp()
  }

  /** For an interim reply, too; the last one counts. */
  onResponseStart(_: unknown, status: number, headers: HttpReply['headers']): void {
    this.#head = { status, headers }
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#succeed(new TextDecoder().decode(Buffer.concat(this.#chunks)))
  }

  onResponseError(_: unknown, error: Error): void {
    if (error instanceof errors.ResponseExceededMaxSizeError) this.#succeed(undefined)
    else this.#outcome.reject(error)
  }

  #succeed(body: string | undefined): void {
    this.#outcome.resolve({ ...this.#head, body })
  }
}
