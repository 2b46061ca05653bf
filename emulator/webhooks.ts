import { randomUUID } from 'node:crypto'
import https from 'node:https'
import tls from 'node:tls'
import type { StatusView } from './message-status.ts'
import type { AcceptedMessage } from './records.ts'

/** Posts status changes to where their senders asked for them. */
export class Webhooks {
  readonly #view: StatusView
  readonly #speed: number
  readonly #authority: string | undefined
  readonly #timers = new Set<NodeJS.Timeout>()

  /** @param authority certificate (PEM) of an authority to trust besides the usual ones */
  constructor(view: StatusView, speed: number, authority?: string) {
    this.#view = view
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
      createdAt: this.#view.show(now),
      message: this.#view.describe(message, now + 1),
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
