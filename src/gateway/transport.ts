import http from 'node:http'
import { Duplex } from 'node:stream'
import { type Connect, wayTo } from './connect.ts'
import type { Dialled } from './dial.ts'
import { proxyAuthorization } from './proxy.ts'

/** Most bytes of a reply that are read unless a request allows more. The gateway's own are a few hundred. */
const LARGEST_REPLY = 64 * 1024

/**
 * Milliseconds for which a connection is kept for the next request. Not longer: the server may just be closing
 * it, and a request that is lost on it leaves the message in doubt.
 */
const LONGEST_IDLE = 1000

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

/** A request's options, and who is given what gives up the connection that is opened for it. */
type Options = http.RequestOptions & { onConnecting?: (attempt: AbortController) => void }

/** Keeps connections for the next request, and opens them our way. */
class Agent extends http.Agent {
  readonly #connect: Connect

  constructor(connect: Connect) {
    super({ keepAlive: true, timeout: LONGEST_IDLE })
    this.#connect = connect
  }

  override createConnection(
    { onConnecting }: Options,
    callback?: (error: Error | null, connection: Duplex) => void,
  ): undefined {
    const attempt = new AbortController()
    onConnecting?.(attempt)
    this.#connect(attempt.signal).then(
      connection => callback?.(null, connection),
      // Only the types ask for a connection here, too.
      (error: Error) => callback?.(error, new Duplex()),
    )
  }
}

/** HTTP exchanges with one server over kept connections. Follows no redirect, sends nothing twice. */
export class Transport {
  /** What stands before each request's path: the base URL's own path; to a proxy that forwards plain HTTP, the whole base URL. */
  readonly #prefix: string
  readonly #headers: Record<string, string>
  readonly #timeout: number
  readonly #agent: Agent
  /** Each fails an exchange that is not over. */
  readonly #underWay = new Set<(error: Error) => void>()

  constructor(base: URL, { timeout, proxy, dialled }: TransportOptions) {
    const forwarded = proxy !== undefined && base.protocol === 'http:'
    const authorization = forwarded ? proxyAuthorization(proxy) : undefined
    this.#prefix = `${forwarded ? base.origin : ''}${base.pathname.replace(/\/+$/, '')}`
    this.#headers = {
      host: base.host,
      ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
    }
    this.#timeout = timeout
    this.#agent = new Agent(wayTo(base, proxy, dialled))
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
      let started = false
      let over = false
      let connecting: AbortController | undefined
      let outgoing: http.ClientRequest | undefined

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
        connecting?.abort(error)
        outgoing?.destroy()
      }
      const onAbort = (): void => fail(signal?.reason, 'cancelled')
      // One timer bounds the whole exchange, however slowly the bytes come.
      const timer = setTimeout(
        () => fail(new Error(`not finished within ${this.#timeout} ms`), 'timeout'),
        this.#timeout,
      )
      this.#underWay.add(fail)
      if (signal?.aborted) return onAbort()
      signal?.addEventListener('abort', onAbort)

      const options: Options = {
        agent: this.#agent,
        onConnecting: attempt => {
          connecting = attempt
        },
        method,
        path: `${this.#prefix}${request.path}`,
        headers: { ...request.headers, ...this.#headers },
      }
      try {
        outgoing = http
          .request(options)
          // A connection stands, and the first byte is about to be written; nothing is over one that was lost.
          .on('socket', socket => {
            started = socket.writable
          })
          .on('response', response => {
            const { statusCode: status = 0, headers } = response
            const chunks: Buffer[] = []
            let size = 0
            response
              .on('data', (chunk: Buffer) => {
                size += chunk.length
                if (size <= largestReply) {
                  chunks.push(chunk)
                } else {
                  succeed({ status, headers, body: undefined })
                  response.destroy()
                }
              })
              .on('end', () => {
                succeed({ status, headers, body: new TextDecoder().decode(Buffer.concat(chunks)) })
              })
              .on('error', fail)
          })
          .on('error', fail)
          .end(body)
      } catch (error) {
        fail(error)
      }
    })
  }

  /** Gives up what is under way. Idle connections do not keep the process; closing them would only take time. */
  close(): void {
    for (const fail of this.#underWay) fail(new Error('given up'))
  }
}
