import { randomUUID } from 'node:crypto'
import { Transport, type TransportOptions } from '../http/transport.ts'
import { Failure } from '../shared/failure.ts'
import { at, idOf, isObject, type JsonObject, parseObject, textAt } from '../shared/json.ts'
import type { WordFilter } from '../shared/plain-text.ts'

/** What the Message Status API tells of a message. */
export interface MessageStatus {
  id: string
  /** `PROVIDER_ACCEPTANCE`, `SENT`, `DELIVERED`, `READ`, `REJECTED`, `UNDELIVERED`, or one that is not documented. */
  status: string
  /** Absent fields are `''`. */
  reference: { service: string; action: string; key: string }
  provider: string
  /** Why the provider rejected or could not deliver it, in its own plain words; possibly empty. */
  reason: string
}

/** The latest messages, latest first. */
export interface MessageList {
  messages: MessageStatus[]
  /** Whether it holds as many as a list may, so that there may be older ones. */
  isFull: boolean
}

interface StatusOptions extends TransportOptions {
  apiKey: string
  filter: WordFilter
}

const DOCUMENTED = /^(PROVIDER_ACCEPTANCE|SENT|DELIVERED|READ|REJECTED|UNDELIVERED)$/

/** Most messages that a list holds. */
const COUNT = 100

/** Most bytes of a list that are read. A hundred messages take 72 kB if their JSON is indented. */
const LARGEST_LIST = 1024 * 1024

/** The gateway's Message Status API. It only reads, so every request may be made again. */
export class StatusApi {
  readonly #options: StatusOptions
  readonly #transport: Transport

  constructor(options: StatusOptions) {
    this.#options = options
    this.#transport = new Transport({ ...options, largestReply: LARGEST_LIST })
  }

  /** One message; undefined if the API does not know it, perhaps not yet. */
  async byId(id: string, signal?: AbortSignal): Promise<MessageStatus | undefined> {
    const json = await this.#get(`/${encodeURIComponent(id.toWellFormed())}`, signal)
    if (json === undefined) return undefined
    const message = readMessage(json, this.#options.filter)
    if (message.id !== id) throw unavailable('Its answer is about another message.')
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
    const messages = (await this.#get(`${path}?count=${COUNT}`, signal))?.['messages']
    // An empty list comes with 200. A 404 is documented for a single message only.
    if (!Array.isArray(messages)) throw unavailable('Its answer holds no list of messages.')
    const read = messages.map(message => readMessage(message, this.#options.filter))
    return { messages: read, isFull: read.length >= COUNT }
  }

  /** The JSON of a 200; undefined for that of a 404. */
  async #get(path: string, signal?: AbortSignal): Promise<JsonObject | undefined> {
    const headers = { accept: 'application/json', 'x-api-key': this.#options.apiKey }
    const request = { method: 'GET', path: `/api/messagestatus${path}`, headers } as const
    const { status, body } = await this.#transport.exchange(request, signal).catch(notAvailable)
    if (status === 401 || status === 403) {
      throw unavailable(`It answered ${status}: the key is missing or not valid.`, false)
    }
    const json = parseObject(body)
    if (json !== undefined && status === 404) return undefined
    if (json !== undefined && status === 200) return json
    throw unavailable(`Its answer has status ${status} and is not what is documented.`)
  }
}

/** Throws the failure of an exchange as the API's own. */
function notAvailable(error: unknown): never {
  if (!(error instanceof Failure)) throw error
  if (error.name === 'cancelled') throw error.with({ fate: 'unsent' })
  // A question may be asked again even if the server has it already.
  throw unavailable(error.message, error.transient || error.fate === 'unknown', error)
}

/** @param transient whether the API may answer the same question a little later */
function unavailable(what: string, transient = true, cause?: unknown): Failure {
  return new Failure('status-unavailable', `The Message Status API is not available. ${what}`, {
    transient,
    remedy: 'Check "status-api-key" and "status-url".',
    cause,
  })
}

/** Reads a message, bare or wrapped in `{"message": …}`. Throws if it has no id or status: it must not count as absent. */
function readMessage(value: unknown, filter: WordFilter): MessageStatus {
  const wrapped = at(value, 'message')
  const message = isObject(wrapped) ? wrapped : value
  const id = idOf(at(message, 'id'))
  if (id === '') throw unavailable('Its answer holds a message without an id.')
  const status = textAt(message, 'status').trim().toUpperCase()
  if (!/^[A-Z_]{1,40}$/.test(status))
    throw unavailable('Its answer holds a message without a status.')
  return {
    id,
    status: DOCUMENTED.test(status) ? status : filter.shownId(status),
    reference: {
      service: textAt(message, 'reference', 'service'),
      action: textAt(message, 'reference', 'action'),
      key: textAt(message, 'reference', 'key'),
    },
    provider: textAt(message, 'provider', 'name').trim(),
    reason: reasonOf(message, filter),
  }
}

function reasonOf(message: unknown, filter: WordFilter): string {
  const [words = '', status = '', code = ''] = ['message', 'status', 'code'].map(part =>
    textAt(message, 'provider', part).trim(),
  )
  const reason = filter.quote(words || status)
  return [reason, code && `code ${filter.shownId(code)}`].filter(Boolean).join(', ')
}
