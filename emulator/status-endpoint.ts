import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { end, json, resetConnection } from './http-answer.ts'
import type { StatusView } from './message-status.ts'
import type { Programs } from './programs.ts'
import type { AcceptedMessage } from './records.ts'

const PREFIX = '/api/messagestatus/'

interface StatusEndpointOptions {
  apiKey: string
  messages: readonly AcceptedMessage[]
  view: StatusView
  programs: Programs
}

/** The Message Status API. */
export class StatusEndpoint {
  readonly #options: StatusEndpointOptions

  constructor(options: StatusEndpointOptions) {
    this.#options = options
  }

  /** Whether a path is the API's. */
  has(path: string): boolean {
    return path.startsWith(PREFIX) && /^[^?]/.test(path.slice(PREFIX.length))
  }

  async answer({ method, headers, url }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { apiKey, view, programs } = this.#options
    const fault = programs.nextOfStatus()
    if (fault?.delay !== undefined) await sleep(fault.delay)
    if (fault?.answer === 'hang') return
    if (fault?.answer === 'reset') return resetConnection(response)
    response.setHeader('date', new Date(view.clock(Date.now())).toUTCString())
    if (fault?.answer === 'reply') {
      return end(response, fault.status ?? 503, fault.headers ?? {}, fault.body ?? '')
    }
    if (method !== 'GET') return json(response, 405, { error: 'Method Not Allowed' })
    if (headers['x-api-key'] !== apiKey) return json(response, 403, { error: 'Forbidden' })
    const [what = '', search] = (url ?? '').slice(PREFIX.length).split(/\?(.*)/s)
    const path = what.split('/').map(decodeURIComponent)
    json(response, ...this.#look(path, new URLSearchParams(search)))
  }

  #look(
    [first = '', second]: readonly string[],
    query: URLSearchParams,
  ): [status: number, reply: unknown] {
    const { messages, view } = this.#options
    const now = Date.now()
    const visible = messages.filter(message => view.isVisible(message, now))
    if (second === undefined) {
      const message = visible.find(({ id }) => id === first)
      return message === undefined
        ? [404, { error: 'Not Found' }]
        : [200, { message: view.describe(message, now) }]
    }
    const count = Number(query.get('count') ?? '50')
    if (!(Number.isInteger(count) && count >= 1 && count <= 100)) {
      return [400, { error: 'count is 1 to 100' }]
    }
    const sendDate = query.get('sendDate')
    const before = sendDate === null ? Number.POSITIVE_INFINITY : Date.parse(sendDate)
    if (Number.isNaN(before)) return [400, { error: 'sendDate is an ISO 8601 date' }]
    const matches = visible.filter(({ destination, reference, acceptedAt }) => {
      const asked = first === 'phonenumber' ? destination : reference['key']
      return asked === second && view.clock(acceptedAt) < before
    })
    const latest = matches.slice(-count).reverse()
    return [200, { messages: latest.map(message => view.describe(message, now)) }]
  }
}
