import { Failure } from '../failure.ts'
import { type HttpReply, Transport } from '../http/transport.ts'
import { isObject, parseObject, textOf } from '../json.ts'
import type { Quoter } from './quote.ts'

/** Fields of a reference; absent ones are `''`. */
export interface Reference {
  service: string
  action: string
  key: string
}

/** What the Message Status API tells of a message. */
export interface MessageStatus {
  id: string
  /** `PROVIDER_ACCEPTANCE`, `SENT`, `DELIVERED`, `READ`, `REJECTED`, `UNDELIVERED`, or one that is not documented. */
  status: string
  reference: Reference
  /** When the provider took it over, in milliseconds since the epoch; undefined where that is not told. */
  acceptedAt: number | undefined
  /** Why the provider rejected or could not deliver it, in its own words; possibly empty. */
  reason: string
}

/** The latest messages to a number, with the server's own idea of the time. */
export interface LatestMessages {
  messages: MessageStatus[]
  /** Milliseconds since the epoch by the server's `Date` header, which is cut to seconds; undefined without one. */
  serverTime: number | undefined
}

export interface StatusOptions {
  /** Base URL; a path prefix is kept. */
  url: URL
  apiKey: string
  /** Milliseconds that one request may take, connecting included. */
  timeout: number
  /** Most connections at once. */
  concurrency: number
  proxy: URL | undefined
  /** Makes the provider's words fit to be shown. */
  quoter: Quoter
}

/** Most messages that a list holds. */
const COUNT = 100

/** The gateway's Message Status API. It only reads, so that every request may be made again. */
export class StatusApi {
  readonly #options: StatusOptions
  readonly #transport: Transport

  constructor(options: StatusOptions) {
    this.#options = options
    const { url, timeout, concurrency: connections, proxy } = options
    this.#transport = new Transport(url, { timeout, connections, proxy })
  }

  /**
   * One message.
   *
   * @returns undefined where the API does not know it, perhaps not yet
   * @throws {Failure} `status-unavailable`
   */
  async byId(id: string, signal?: AbortSignal): Promise<MessageStatus | undefined> {
    const reply = await this.#get(`/${encodeURIComponent(id)}`, signal)
    if (reply.status === 404) return undefined
    const body = this.#body(reply)
    return readMessage(isObject(body['message']) ? body['message'] : body, this.#options.quoter)
  }

  /**
   * The latest messages to a phone number, latest first.
   *
   * @param number in E.164 form
   * @throws {Failure} `status-unavailable`
   */
  byPhoneNumber(number: string, signal?: AbortSignal): Promise<LatestMessages> {
    return this.#list(`/phonenumber/${encodeURIComponent(number)}`, signal)
  }

  /**
   * The latest messages with a `reference.key`, latest first.
   *
   * @throws {Failure} `status-unavailable`
   */
  byReferenceKey(key: string, signal?: AbortSignal): Promise<LatestMessages> {
    return this.#list(`/reference/${encodeURIComponent(key)}`, signal)
  }

  /** Gives up what is under way, so that the process can end. */
  close(): void {
    this.#transport.close()
  }

  async #list(path: string, signal?: AbortSignal): Promise<LatestMessages> {
    const reply = await this.#get(`${path}?count=${COUNT}`, signal)
    const date = Date.parse(textOf(reply.headers['date']))
    const serverTime = Number.isNaN(date) ? undefined : date
    if (reply.status === 404) return { messages: [], serverTime }
    const { messages } = this.#body(reply)
    const { quoter } = this.#options
    if (!Array.isArray(messages)) throw unavailable('Its answer holds no list of messages.', true)
    const unwrapped = messages.map((entry: unknown) =>
      isObject(entry) && isObject(entry['message']) ? entry['message'] : entry,
    )
    return {
      messages: unwrapped.filter(isObject).map(message => readMessage(message, quoter)),
      serverTime,
    }
  }

  async #get(path: string, signal?: AbortSignal): Promise<HttpReply> {
    const request = {
      method: 'GET',
      path: `/api/messagestatus${path}`,
      headers: { accept: 'application/json', 'x-api-key': this.#options.apiKey },
    } as const
    try {
      return await this.#transport.exchange(request, signal)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      const { name, message } = error
      throw unavailable(message, name !== 'tls' && name !== 'proxy', error)
    }
  }

  #body(reply: HttpReply): Record<string, unknown> {
    const { status } = reply
    if (status === 401 || status === 403) {
      throw unavailable(`It answered ${status}: the key is missing or not valid.`, false)
    }
    const body = status === 200 ? parseObject(reply.body) : undefined
    if (body === undefined)
      throw unavailable(`It answered ${status} with something else than a message.`, true)
    return body
  }
}

/** @param transient whether the same question may well be answered a little later */
function unavailable(what: string, transient: boolean, cause?: unknown): Failure {
  return new Failure('status-unavailable', `The Message Status API is not available. ${what}`, {
    transient,
    remedy: 'Check status-api-key and status-url.',
    cause,
  })
}

function readMessage(message: Record<string, unknown>, { quote, token }: Quoter): MessageStatus {
  const reference = isObject(message['reference']) ? message['reference'] : {}
  const provider = isObject(message['provider']) ? message['provider'] : {}
  const [providerWords, providerStatus, providerCode] = [
    provider['message'],
    provider['status'],
    provider['code'],
  ].map(value => quote(textOf(value)))
  return {
    id: token(textOf(message['id'])),
    // Anything but a word is none, lest something else hide in it.
    status: /^[A-Z_]{1,40}$/.exec(textOf(message['status']).trim().toUpperCase())?.[0] ?? '',
    reference: {
      service: textOf(reference['service']),
      action: textOf(reference['action']),
      key: textOf(reference['key']),
    },
    acceptedAt: timeOf(message['providerAcceptanceAt']),
    reason: [providerWords || providerStatus, providerCode && `code ${providerCode}`]
      .filter(Boolean)
      .join(', '),
  }
}

function timeOf(value: unknown): number | undefined {
  const time = Date.parse(textOf(value))
  return Number.isNaN(time) ? undefined : time
}
