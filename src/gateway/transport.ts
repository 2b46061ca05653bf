import http from 'node:http'
import type net from 'node:net'
import { wayTo } from './connect.ts'
import { Connections } from './connections.ts'
import type { Dialled } from './dial.ts'
import { proxyAuthorization } from './proxy.ts'

/** Most bytes of a reply that are read unless a request allows more. The gateway's own are a few hundred. */
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

/** What Node has read. A class, since V8 spends 10 KB on each object literal with an accessor. */
class Reply implements HttpReply {
  readonly status: number
  readonly body: string | undefined
  readonly #response: http.IncomingMessage

  constructor(response: http.IncomingMessage, body: string | undefined) {
    this.status = response.statusCode ?? 0
    this.body = body
    this.#response = response
  }

  /** Node gathers them when they are first read: a quarter of a millisecond that an acceptance does not need. */
  get headers(): HttpReply['headers'] {
    return this.#response.headers
  }
}

export interface TransportOptions {
  /** Milliseconds that one exchange may take: name look-up, connection, request, headers and body together. */
  timeout: number
  /** Leads to the server. */
  proxy?: URL | undefined
  /** A connection to the server that is being opened already. */
  dialled?: Dialled | undefined
}

/** An HTTP exchange that ended without a whole reply. */
export class ExchangeError extends Error {
  /** Whether the request had begun to go out: if so, the server may have it. */
  readonly started: boolean
  /** Set where this side ended the exchange. */
  readonly reason: 'timeout' | 'cancelled' | undefined

  constructor(started: boolean, cause: unknown, reason?: 'timeout' | 'cancelled') {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.name = 'ExchangeError'
    this.started = started
    this.reason = reason
  }
}

/** HTTP exchanges with one server over kept connections. Follows no redirect, sends nothing twice. */
export class Transport {
  /** What stands before each request's path: the base URL's own path; to a proxy that forwards plain HTTP, the whole base URL. */
  readonly #prefix: string
  readonly #headers: Record<string, string>
  readonly #timeout: number
  readonly #connections: Connections
  /** Each fails an exchange that is not over. */
  readonly #underWay = new Set<(error: Error) => void>()
  #closed = false

  constructor(base: URL, { timeout, proxy, dialled }: TransportOptions) {
    const forwarded = proxy !== undefined && base.protocol === 'http:'
    const authorization = forwarded ? proxyAuthorization(proxy) : undefined
    this.#prefix = `${forwarded ? base.origin : ''}${base.pathname.replace(/\/+$/, '')}`
    this.#headers = {
      host: base.host,
      connection: 'keep-alive',
      ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
    }
    this.#timeout = timeout
    this.#connections = new Connections(wayTo(base, proxy, dialled))
  }

  /**
   * Sends one request and reads its whole reply, whatever its status.
   *
   * @param signal ends the exchange early
   * @throws {ExchangeError} where no whole reply came; it tells whether the request had begun to go out
   */
  exchange(request: HttpRequest, signal?: AbortSignal): Promise<HttpReply> {
    return new Promise((resolve, reject) => {
      const { method, body, largestReply = LARGEST_REPLY } = request
      // Gives up the connection where one is being opened.
      const attempt = new AbortController()
      let outgoing: http.ClientRequest | undefined
      let started = false
      let over = false

      const end = (): void => {
        over = true
        this.#underWay.delete(fail)
        clearTimeout(timer)
        signal?.removeEventListener('abort', onAbort)
      }
      const succeed = (reply: HttpReply): void => {
        if (over) return
        end()
        resolve(reply)
      }
      const fail = (error: unknown, reason?: 'timeout' | 'cancelled'): void => {
        if (over) return
        end()
        reject(new ExchangeError(started, error, reason))
        attempt.abort(error)
        outgoing?.destroy()
      }
      // What breaks behind a whole reply does not matter: the reply is told first.
      const broken = (error: Error): void => void setImmediate(() => fail(error))
      const onAbort = (): void => fail(signal?.reason, 'cancelled')
      // One timer bounds the whole exchange, however slowly the bytes come.
      const timer = setTimeout(
        () => fail(new Error(`not finished within ${this.#timeout} ms`), 'timeout'),
        this.#timeout,
      )
      this.#underWay.add(fail)
      if (signal?.aborted) return onAbort()
      signal?.addEventListener('abort', onAbort)
      if (this.#closed) return fail(new Error('closed'))

      let connection: net.Socket | undefined
      let stale = (): boolean => false
      const send = (): http.ClientRequest =>
        http
          .request({
            createConnection: (_, done) => {
              this.#connections
                .take(attempt.signal, this.#underWay.size === 1)
                .then(taken => {
                  if (over) return this.#connections.keep(taken)
                  connection = taken
                  done(null, taken)
                })
                .catch(fail)
              return undefined
            },
            method,
            path: `${this.#prefix}${request.path}`,
            headers: { ...request.headers, ...this.#headers },
          })
          // The first byte is about to be written; nothing is over a connection that was lost.
          .on('socket', socket => {
            started = socket.writable
          })
          .on('response', response => {
            const { statusCode = 0 } = response
            // Another protocol, not an answer.
            if (statusCode < 200) return fail(new Error(`status ${statusCode}`))
            // The server gives up the connection as soon as we would.
            stale = () => /\btimeout=[01]\b/.test(String(response.headers['keep-alive']))
            const chunks: Buffer[] = []
            let size = 0
            response
              .on('data', (chunk: Buffer) => {
                size += chunk.length
                if (size <= largestReply) {
                  chunks.push(chunk)
                } else {
                  succeed(new Reply(response, undefined))
                  response.destroy()
                }
              })
              .on('end', () => {
                const body = new TextDecoder().decode(Buffer.concat(chunks))
                succeed(new Reply(response, body))
              })
              .on('error', broken)
          })
          .on('error', broken)
          .on('close', () => {
            if (!over) broken(new Error('the connection was closed'))
            if (connection !== undefined) this.#connections.keep(connection, stale)
          })
          .end(body)
      // Before there is a connection: making the first request takes 2 ms, in which one is opened.
      try {
        outgoing = send()
      } catch (error) {
        fail(error)
      }
    })
  }

  /** Gives up what is under way, and all that is to come. Idle connections do not keep the process. */
  close(): void {
    this.#closed = true
    for (const fail of this.#underWay) fail(new Error('closed'))
  }
}
