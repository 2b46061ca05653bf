import { randomUUID } from 'node:crypto'
import { type HttpReply, Transport } from '../http/transport.ts'
import { Failure } from '../shared/failure.ts'
import { idOf, isObject, type JsonObject, parseObject, textOf } from '../shared/json.ts'
import type { WordFilter } from '../shared/word-filter.ts'

/** Fields of a reference; absent ones are `''`. */
interface Reference {
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
  provider: string
  /** Why the provider rejected or could not deliver it, in its own plain words; possibly empty. */
  reason: string
}

interface StatusOptions {
  url: URL
  apiKey: string
  timeout: number
  concurrency: number
  proxy: URL | undefined
  /** Makes the provider's words fit to be shown. */
  filter: WordFilter
}

const documentedStatuses: ReadonlySet<string> = new Set([
  'PROVIDER_ACCEPTANCE',
  'SENT',
  'DELIVERED',
  'READ',
  'REJECTED',
  'UNDELIVERED',
])

/** Most messages that a list holds. */
const COUNT = 100

/** The latest messages, latest first. */
export interface MessageList {
  messages: MessageStatus[]
  /** Whether it holds as many as a list may, so that there may be older ones. */
  isFull: boolean
}

/** Most bytes of a list that are read: a hundred messages are 72 kB if their JSON is indented. */
const LARGEST_LIST = 1024 * 1024

/** The gateway's Message Status API. It only reads, so every request may be made again. */
export class StatusApi {
  readonly #options: StatusOptions
  readonly #transport: Transport

  constructor(options: StatusOptions) {
    this.#options = options
    const { url, timeout, concurrency: connections, proxy } = options
    this.#transport = new Transport(url, {
      timeout,
      concurrency: connections,
      proxy,
      largestReply: LARGEST_LIST,
    })
  }

  /** One message; undefined if the API does not know it, perhaps not yet. */
  async byId(id: string, signal?: AbortSignal): Promise<MessageStatus | undefined> {
    const { status, json } = await this.#get(`/${encodeURIComponent(id.toWellFormed())}`, signal)
    if (status === 404 && json !== undefined) return undefined
    const message = readMessage(documented(status, json), this.#options.filter)
    if (message.id !== id) throw undocumented('is about another message')
    return message
  }

  /** The latest hundred messages to a number in E.164 form, latest first. */
  byPhoneNumber(number: string, signal?: AbortSignal): Promise<MessageList> {
    return this.#list(`/phonenumber/${encodeURIComponent(number)}`, signal)
  }

  /** The latest hundred messages with a `reference.key`, latest first. */
  byReferenceKey(key: string, signal?: AbortSignal): Promise<MessageList> {
    return this.#list(`/reference/${encodeURIComponent(key)}`, signal)
  }

  /** Asks for a message that cannot exist. Throws `status-unavailable` if the API does not take the key. */
  async checkKey(signal?: AbortSignal): Promise<void> {
    await this.byId(randomUUID(), signal)
  }

  close(): void {
    this.#transport.close()
  }

  async #list(path: string, signal?: AbortSignal): Promise<MessageList> {
    const { status, json } = await this.#get(`${path}?count=${COUNT}`, signal)
    const { messages } = documented(status, json)
    if (!Array.isArray(messages)) throw undocumented('holds no list of messages')
    const read = messages.map(message => readMessage(message, this.#options.filter))
    return { messages: read, isFull: read.length >= COUNT }
  }

  async #get(
    path: string,
    signal?: AbortSignal,
  ): Promise<{ status: number; json: JsonObject | undefined }> {
    const { status, body } = await this.#exchange(path, signal)
    if (status === 401 || status === 403) {
      throw unavailable(`It answered ${status}: the key is missing or not valid.`, false)
    }
    return { status, json: parseObject(body) }
  }

  async #exchange(path: string, signal?: AbortSignal): Promise<HttpReply> {
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
      if (name === 'cancelled') throw error.with({ fate: 'unsent' })
      const transient = name === 'proxy' ? error.transient : name !== 'tls'
      throw unavailable(message, transient, error)
    }
  }
}

/** @param transient whether the same question may well be answered a little later */
function unavailable(what: string, transient: boolean, cause?: unknown): Failure {
  return new Failure('status-unavailable', `The Message Status API is not available. ${what}`, {
    transient,
    remedy: 'Check "status-api-key" and "status-url".',
    cause,
  })
}

/** The JSON of a 200. A list has no 404 of its own: one that is empty is a 200, too. */
function documented(status: number, json: JsonObject | undefined): JsonObject {
  if (status === 200 && json !== undefined) return json
  throw undocumented(`has status ${status} and is not what is documented`)
}

function undocumented(what: string): Failure {
  return unavailable(`Its answer ${what}.`, true)
}

/** A message, bare or wrapped in `{"message": …}`. One that is not as documented is a fault, and not absent. */
function readMessage(value: unknown, filter: WordFilter): MessageStatus {
  const message = isObject(value) && isObject(value['message']) ? value['message'] : value
  if (!isObject(message)) throw undocumented('holds something else than a message')
  const id = idOf(message['id'])
  if (id === '') throw undocumented('holds a message without an id')
  const status = textOf(message['status']).trim().toUpperCase()
  if (!/^[A-Z_]{1,40}$/.test(status)) throw undocumented('holds a message without a status')
  const reference = objectOf(message['reference'])
  const provider = objectOf(message['provider'])
  return {
    id,
    status: documentedStatuses.has(status) ? status : filter.shownId(status),
    reference: {
      service: textOf(reference['service']),
      action: textOf(reference['action']),
      key: textOf(reference['key']),
    },
    provider: textOf(provider['name']).trim(),
    reason: reasonOf(provider, filter),
  }
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

function reasonOf(provider: JsonObject, filter: WordFilter): string {
  const [message, status, code] = ['message', 'status', 'code'].map(part =>
    textOf(provider[part]).trim(),
  )
  const words = filter.quote(message || status || '')
  return [words, code && `code ${filter.shownId(code)}`].filter(Boolean).join(', ')
}
