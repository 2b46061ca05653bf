import { Failure } from '../failure.ts'
import { type HttpReply, Transport } from '../http/transport.ts'
import { integerOf, isObject, type JsonObject, parseObject, textOf } from '../json.ts'
import type { Quoter } from './quoter.ts'

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
  provider: string
  /** Why the provider rejected or could not deliver it, in its own plain words; possibly empty. */
  reason: string
}

export interface StatusOptions {
  url: URL
  apiKey: string
  timeout: number
  concurrency: number
  proxy: URL | undefined
  /** Makes the provider's words fit to be shown. */
  quoter: Quoter
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
export const COUNT = 100

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
      connections,
      proxy,
      largestReply: LARGEST_LIST,
    })
  }

  /** One message; undefined if the API does not know it, perhaps not yet. */
  async byId(id: string, signal?: AbortSignal): Promise<MessageStatus | undefined> {
    const { status, json } = await this.#get(`/${encodeURIComponent(id.toWellFormed())}`, signal)
    if (status === 404 && json !== undefined) return undefined
    const message = readMessage(documented(status, json), this.#options.quoter)
    if (message.id !== id) throw undocumented('is about another message')
    return message
  }

  /** The latest hundred messages to a number in E.164 form, latest first. */
  byPhoneNumber(number: string, signal?: AbortSignal): Promise<MessageStatus[]> {
    return this.#list(`/phonenumber/${encodeURIComponent(number)}`, signal)
  }

  /** The latest hundred messages with a `reference.key`, latest first. */
  byReferenceKey(key: string, signal?: AbortSignal): Promise<MessageStatus[]> {
    return this.#list(`/reference/${encodeURIComponent(key)}`, signal)
  }

  close(): void {
    this.#transport.close()
  }

  async #list(path: string, signal?: AbortSignal): Promise<MessageStatus[]> {
    const { status, json } = await this.#get(`${path}?count=${COUNT}`, signal)
    const { messages } = documented(status, json)
    if (!Array.isArray(messages)) throw undocumented('holds no list of messages')
    return messages.map(message => readMessage(message, this.#options.quoter))
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
    remedy: 'Check status-api-key and status-url.',
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
function readMessage(value: unknown, quoter: Quoter): MessageStatus {
  const message = isObject(value) && isObject(value['message']) ? value['message'] : value
  if (!isObject(message)) throw undocumented('holds something else than a message')
  const given = message['id']
  const id = typeof given === 'string' ? given : String(integerOf(given) ?? '')
  if (id.trim() === '') throw undocumented('holds a message without an id')
  const status = textOf(message['status']).trim().toUpperCase()
  if (!/^[A-Z_]{1,40}$/.test(status)) throw undocumented('holds a message without a status')
  const reference = objectOf(message['reference'])
  const provider = objectOf(message['provider'])
  return {
    id,
    status: documentedStatuses.has(status) ? status : quoter.shownId(status),
    reference: {
      service: textOf(reference['service']),
      action: textOf(reference['action']),
      key: textOf(reference['key']),
    },
    provider: textOf(provider['name']).trim(),
    reason: reasonOf(provider, quoter),
  }
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

function reasonOf(provider: JsonObject, quoter: Quoter): string {
  const [message, status, code] = ['message', 'status', 'code'].map(part =>
    textOf(provider[part]).trim(),
  )
  const words = quoter.quote(message || status || '')
  return [words, code && `code ${quoter.shownId(code)}`].filter(Boolean).join(', ')
}
