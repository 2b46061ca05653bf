import type { StatusOptions } from './options.ts'
import type { AcceptedMessage } from './records.ts'

/** Messages as the Message Status API and the webhooks show them. */
export class StatusView {
  readonly #speed: number
  readonly #options: StatusOptions

  /** @param speed how many times faster than real time messages make their way */
  constructor(speed: number, options: StatusOptions = {}) {
    this.#speed = speed
    this.#options = options
  }

  /** Whether the API knows a message at a time. */
  isVisible({ acceptedAt, life }: AcceptedMessage, now: number): boolean {
    const { lag = 0 } = this.#options
    return now - acceptedAt >= Math.max(lag, (life.hidden ?? 0) / this.#speed)
  }

  /** A message as it is at a time. */
  describe({ id, acceptedAt, reference, life }: AcceptedMessage, now: number): unknown {
    const age = (now - acceptedAt) * this.#speed
    const stage = life.stages.findLast(({ after }) => after <= age)
    const last = stage === life.stages.at(-1)
    return {
      id,
      providerAcceptanceAt: this.show(acceptedAt),
      statusChangedAt: this.show(acceptedAt + (stage?.after ?? 0) / this.#speed),
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

  /** A time of ours by the API's clock, in milliseconds since the epoch. */
  clock(time: number): number {
    const { clockOffset = 0, wholeSeconds = false } = this.#options
    const shifted = time + clockOffset
    return wholeSeconds ? Math.floor(shifted / 1000) * 1000 : shifted
  }

  /** A time of ours as the API shows it. */
  show(time: number): string {
    const shown = new Date(this.clock(time)).toISOString()
    return this.#options.wholeSeconds ? shown.replace('.000Z', 'Z') : shown
  }
}
