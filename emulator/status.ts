import { randomUUID } from 'node:crypto'
import https from 'node:https'
import tls from 'node:tls'
import type { AcceptedMessage } from './server.ts'

/**
 * Answers a question to the Message Status API.
 *
 * @param path what stands behind /api/messagestatus/, in parts
 * @param speed how many times faster than real time messages make their way
 */
export function answerStatus(
  path: readonly string[],
  query: URLSearchParams,
  messages: readonly AcceptedMessage[],
  speed: number,
): [status: number, reply: unknown] {
  const now = Date.now()
  const visible = messages.filter(
    ({ acceptedAt, life }) => now - acceptedAt >= (life.hidden ?? 0) / speed,
  )
  const [first = '', second] = path
  if (second === undefined) {
    const message = visible.find(({ id }) => id === first)
    return message === undefined
      ? [404, { error: 'Not Found' }]
      : [200, { message: describe(message, now, speed) }]
  }
  const count = Number(query.get('count') ?? '50')
  const before = Date.parse(query.get('sendDate') ?? new Date(now + 1).toISOString())
  if (!(Number.isInteger(count) && count >= 1 && count <= 100)) {
    return [400, { error: 'count is 1 to 100' }]
  }
  if (Number.isNaN(before)) return [400, { error: 'sendDate is an ISO 8601 date' }]
  const matches = visible.filter(({ destination, reference, acceptedAt }) => {
    const asked = first === 'phonenumber' ? destination : reference['key']
    return asked === second && acceptedAt < before
  })
  const latest = matches.slice(-count).reverse()
  return [200, { messages: latest.map(message => describe(message, now, speed)) }]
}

/** A message as the API shows it at a time. */
function describe(
  { id, acceptedAt, reference, life }: AcceptedMessage,
  now: number,
  speed: number,
): unknown {
  const age = (now - acceptedAt) * speed
  const stage = life.stages.findLast(({ after }) => after <= age)
  const last = stage === life.stages.at(-1)
  return {
    id,
    providerAcceptanceAt: new Date(acceptedAt).toISOString(),
    statusChangedAt: new Date(acceptedAt + (stage?.after ?? 0) / speed).toISOString(),
    reference,
    channel: life.channel ?? 'SMS',
    status: stage?.status,
    provider: {
      name: 'PROVIDER1',
      id: `P-${id}`,
      status: stage?.status,
      ...(last ? life.provider : {}),
    },
    sms: { segments: 1 },
  }
}

/** Posts status changes to where their senders asked for them. */
export class Webhooks {
  readonly #speed: number
  readonly #authority: string | undefined
  readonly #timers = new Set<NodeJS.Timeout>()

  constructor(speed: number, authority?: string) {
    this.#speed = speed
    this.#authority = authority
  }

  /** Posts every status of `message` after the first, when it begins. */
  follow(message: AcceptedMessage, url: string): void {
    for (const { after } of message.life.stages.slice(1)) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer)
        this.#post(message, url)
      }, after / this.#speed)
      this.#timers.add(timer)
    }
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
  }

  #post(message: AcceptedMessage, url: string): void {
    const now = Date.now()
    const body = JSON.stringify({
      id: randomUUID(),
      webhookConfigurationId: randomUUID(),
      type: 'STATUS_UPDATE',
      createdAt: new Date(now).toISOString(),
      message: describe(message, now + 1, this.#speed),
    })
    https
      .request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        ...(this.#authority === undefined
          ? {}
          : { ca: [...tls.rootCertificates, this.#authority] }),
      })
      // Nobody is told where a webhook fails; the documentation does not say that the gateway tries again.
      .on('error', () => {})
      .on('response', response => response.resume())
      .end(body)
  }
}
