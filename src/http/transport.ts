import type net from 'node:net'
import { buildConnector, type Dispatcher, errors, Pool } from 'undici'
import { type EarlyConnection, LONGEST_IDLE } from './early-connection.ts'
import { type Ending, exchangeFailure } from './exchange-failure.ts'
import { socketOptions } from './socket-options.ts'
import { openTunnel } from './tunnel.ts'

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

export interface TransportOptions {
  /** Base URL; its path is put before each request's. */
  server: URL
  /** Milliseconds that one exchange may take: name look-up, connection, request and reply together. */
  timeout: number
  /** Most connections at once. */
  concurrency: number
  proxy?: URL | undefined
  early?: EarlyConnection | undefined
  /** Most bytes of a reply that are read; 64 KiB by default. */
  largestReply?: number
}

/** HTTP exchanges with one server over undici's pool. Follows no redirect, sends nothing twice. */
export class Transport {
  readonly #options: TransportOptions
  readonly #pool: Pool
  readonly #connector: buildConnector.connector
  readonly #closing = new AbortController()

  constructor(options: TransportOptions) {
    const { server, timeout, concurrency, largestReply = 64 * 1024 } = options
    this.#options = options
    this.#connector = buildConnector({
      ...socketOptions,
      timeout,
      allowH2: false,
      signal: this.#closing.signal,
    })
    this.#pool = new Pool(server.origin, {
      connections: concurrency,
      // undici's own way does not use the early connection, and does not tell a proxy's status.
      connect: (options, callback) => {
        this.#open(options).then(
          socket => callback(null, socket),
          (error: Error) => callback(error, null),
        )
      },
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
    const { server, timeout } = this.#options
    const path = server.pathname.replace(/\/+$/, '') + request.path
    const exchange = new Exchange()
    const cancel = (): void => exchange.giveUp('cancelled')
    const timer = setTimeout(() => exchange.giveUp('timeout'), timeout)
    signal?.addEventListener('abort', cancel)
    try {
      if (signal?.aborted) cancel()
      else this.#pool.dispatch({ ...request, path }, exchange)
      return await exchange.outcome.promise
    } catch (cause) {
      const { controller, ending } = exchange
      throw exchangeFailure(cause, controller !== undefined, ending, this.#options)
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
    }
  }

  /** Gives up what is under way and all that is to come, so that the process can end. */
  close(): void {
    this.#closing.abort(new Error('closed'))
    void this.#pool.destroy()
  }

  async #open(options: buildConnector.Options): Promise<net.Socket> {
    const { server, proxy, timeout, early } = this.#options
    const attempt = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(timeout)])
    const opened = await early?.take(attempt)
    if (opened !== undefined) return opened
    const tunnel = proxy && { httpSocket: await openTunnel(proxy, server, attempt) }
    // Node 24.9 never closes a socket that is opened with an aborted signal.
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
  readonly outcome = Promise.withResolvers<HttpReply>()
  /** Set when the request begins to go out: from then on, the server may have it. */
  controller: Dispatcher.DispatchController | undefined
  /** Why this side gave up, if it did. */
  ending: Ending | undefined
  #head: Omit<HttpReply, 'body'> = { status: 0, headers: {} }
  readonly #chunks: Buffer[] = []

  /** Ends the exchange, also while the request waits for a connection. */
  giveUp(ending: Ending): void {
    this.ending = ending
    this.outcome.reject(new Error(ending))
    this.controller?.abort(new Error(ending))
  }

  /** undici calls it once there is a connection, before the first byte. An exchange that was given up by then sends nothing. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.ending === undefined) this.controller = controller
    else controller.abort(new Error(this.ending))
  }

  /** undici calls it for an interim reply (1xx), too. The last call counts. */
  onResponseStart(_: unknown, status: number, headers: HttpReply['headers']): void {
    this.#head = { status, headers }
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    const body = new TextDecoder().decode(Buffer.concat(this.#chunks))
    this.outcome.resolve({ ...this.#head, body })
  }

  onResponseError(_: unknown, error: Error): void {
    const isTooLarge = error instanceof errors.ResponseExceededMaxSizeError
    if (isTooLarge) this.outcome.resolve({ ...this.#head, body: undefined })
    else this.outcome.reject(error)
  }
}
