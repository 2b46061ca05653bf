import type net from 'node:net'
import type { buildConnector, Dispatcher } from 'undici'
// By path: undici's index also brings fetch, caches, mocks and web sockets, 25 ms of every start.
import Pool from 'undici/lib/dispatcher/pool.js'
import { LONGEST_IDLE, openConnection, readArrivals } from './connection.ts'
import type { EarlyConnection } from './early-connection.ts'
import { type Ending, exchangeFailure, type Peer } from './exchange-failure.ts'
import { proxyAuthorization } from './proxy.ts'
import { openTunnel } from './tunnel.ts'

const LARGEST_REPLY = 64 * 1024

export interface HttpRequest {
  method: 'GET' | 'POST'
  /** Path and query below the base URL, beginning with `/`. */
  path: string
  headers: Record<string, string>
  body?: string
  /** Most bytes of the reply that are read; 64 KiB by default. */
  largestReply?: number
}

export interface HttpReply {
  status: number
  /** Header values by lower-case name. */
  headers: Record<string, string | string[] | undefined>
  /** The body as UTF-8, or undefined where it was larger than is read. */
  body: string | undefined
}

export interface TransportOptions {
  /** Milliseconds that one exchange may take: name look-up, connection, request and reply together. */
  timeout: number
  /** Most connections at once; 1 by default. */
  connections?: number
  /** Leads to the server. */
  proxy?: URL | undefined
  early?: EarlyConnection | undefined
}

/** HTTP exchanges with one server over undici's pool. Follows no redirect, sends nothing twice. */
export class Transport {
  readonly #peer: Peer
  readonly #early: EarlyConnection | undefined
  readonly #prefix: string
  readonly #headers: Record<string, string>
  readonly #pool: Dispatcher
  readonly #closing = new AbortController()
  /** Whether the server may close a connection behind any reply: then each request gets its own. */
  #closesConnections = false

  constructor(server: URL, { timeout, connections = 1, proxy, early }: TransportOptions) {
    this.#peer = { server, proxy, timeout }
    this.#early = early
    const path = server.pathname.replace(/\/+$/, '')
    const forwarder = server.protocol === 'http:' ? proxy : undefined
    const authorization = forwarder && proxyAuthorization(forwarder)
    this.#prefix = forwarder ? server.origin + path : path
    this.#headers = authorization === undefined ? {} : { 'proxy-authorization': authorization }
    this.#pool = new Pool(server.origin, {
      connections,
      connect: this.#connect,
      allowH2: false,
      keepAliveTimeout: LONGEST_IDLE,
      keepAliveMaxTimeout: LONGEST_IDLE,
      // One timer of ours bounds the whole exchange, however slowly the bytes come.
      headersTimeout: 0,
      bodyTimeout: 0,
    })
  }

  /**
   * Sends one request and reads its whole reply, whatever its status.
   * @throws {Failure} if no whole reply came; its `fate` says whether the server can have the request
   */
  async exchange(request: HttpRequest, signal?: AbortSignal): Promise<HttpReply> {
    const { method, path, headers, body = null, largestReply = LARGEST_REPLY } = request
    const { timeout } = this.#peer
    // undici looks at an idle connection, too, but misses what came while this process was busy.
    await readArrivals()
    const exchange = new Exchange(this.#peer, largestReply)
    const options = {
      method,
      path: this.#prefix + path,
      headers: { ...headers, ...this.#headers },
      body,
      reset: this.#closesConnections,
    }
    const cancel = (): void => exchange.fail(signal?.reason, 'cancelled')
    const timer = setTimeout(
      () => exchange.fail(new Error(`not finished within ${timeout} ms`), 'timeout'),
      timeout,
    )
    signal?.addEventListener('abort', cancel)
    try {
      if (signal?.aborted) cancel()
      else this.#pool.dispatch(options, exchange)
      return await exchange.reply
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

  /** Connects in place of undici, which knows neither the early connection nor a proxy's status. */
  readonly #connect: buildConnector.connector = (_, callback) => {
    const { timeout } = this.#peer
    const attempt = new AbortController()
    const timer = setTimeout(
      () => attempt.abort(new Error(`no connection within ${timeout} ms`)),
      timeout,
    )
    this.#open(AbortSignal.any([attempt.signal, this.#closing.signal]))
      .finally(() => clearTimeout(timer))
      .then(
        socket => {
          socket.once('end', () => {
            this.#closesConnections = true
          })
          callback(null, socket)
        },
        (error: Error) => callback(error, null),
      )
  }

  async #open(signal: AbortSignal): Promise<net.Socket> {
    const { server, proxy } = this.#peer
    if (proxy === undefined) {
      return (await this.#early?.take(server, signal)) ?? openConnection(server, signal)
    }
    const toProxy = await openConnection(proxy, signal)
    if (server.protocol === 'http:') return toProxy
    return openConnection(server, signal, await openTunnel(toProxy, proxy, server))
  }
}

/** One request and its reply, as undici tells of them. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #peer: Peer
  readonly #largestReply: number
  readonly #outcome = Promise.withResolvers<HttpReply>()
  /** Set when the request begins to go out. */
  #controller: Dispatcher.DispatchController | undefined
  #over = false
  #head: Omit<HttpReply, 'body'> = { status: 0, headers: {} }
  #size = 0
  readonly #chunks: Buffer[] = []

  constructor(peer: Peer, largestReply: number) {
    this.#peer = peer
    this.#largestReply = largestReply
  }

  get reply(): Promise<HttpReply> {
    return this.#outcome.promise
  }

  fail(cause: unknown, ending?: Ending): void {
    if (this.#over) return
    this.#over = true
    const started = this.#controller !== undefined
    this.#outcome.reject(exchangeFailure({ started, cause, ending }, this.#peer))
    this.#controller?.abort(new Error('given up', { cause }))
  }

  /** undici calls it when there is a connection, before the first byte: what was given up by then is never sent. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#over) controller.abort(new Error('given up'))
    else this.#controller = controller
  }

  onResponseStart(_: unknown, status: number, headers: HttpReply['headers']): void {
    // Another protocol, not an answer.
    if (status === 101) this.fail(new Error('the server switches protocols'))
    this.#head = { status, headers }
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length
    if (this.#size <= this.#largestReply) {
      this.#chunks.push(chunk)
    } else {
      this.#succeed(undefined)
      controller.abort(new Error('the reply is too large'))
    }
  }

  onResponseEnd(): void {
    this.#succeed(new TextDecoder().decode(Buffer.concat(this.#chunks)))
  }

  onResponseError(_: unknown, error: Error): void {
    this.fail(error)
  }

  #succeed(body: string | undefined): void {
    this.#over = true
    this.#outcome.resolve({ ...this.#head, body })
  }
}
