import type { Clock } from '../../src/delivery/clock.ts'
import { Delivery, type Dependencies } from '../../src/delivery/deliver.ts'
import { type Policy, timeLimits } from '../../src/delivery/policy.ts'
import type { StatusSource } from '../../src/delivery/sent-messages.ts'
import type { Acceptance } from '../../src/gateway/reply.ts'
import type { MessageList, MessageStatus } from '../../src/gateway/status-api.ts'
import type { Destination } from '../../src/shared/destination.ts'
import { Failure } from '../../src/shared/failure.ts'

/** A clock that jumps to the next sleeper as soon as everyone waits. */
class FakeClock implements Clock {
  #now = 0
  #sleepers: { at: number; wake: () => void }[] = []

  now(): number {
    return this.#now
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise(resolve => {
      if (signal?.aborted) return resolve()
      const abort = () => {
        this.#sleepers = this.#sleepers.filter(other => other !== sleeper)
        resolve()
      }
      const wake = () => {
        signal?.removeEventListener('abort', abort)
        resolve()
      }
      const sleeper = { at: this.#now + milliseconds, wake }
      this.#sleepers.push(sleeper)
      signal?.addEventListener('abort', abort)
    })
  }

  /** Runs time until `work` is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let done = false
    const finished = work.finally(() => {
      done = true
    })
    while (!done) {
      await new Promise(resolve => setImmediate(resolve))
      const next = this.#sleepers.sort((a, b) => a.at - b.at).shift()
      if (next === undefined) continue
      this.#now = Math.max(this.#now, next.at)
      next.wake()
    }
    return finished
  }
}

export type Answer = 'ok' | Error

export const unknown = new Failure('timeout', 'No answer.', { fate: 'unknown', remedy: '' })
export const unsent = new Failure('network', 'No connection.', { transient: true, remedy: '' })
const refused = { fate: 'refused', remedy: '' } as const
export const wrong = new Failure('wrong-destination', 'Wrong.', { ...refused, code: 8 })
export const busy = new Failure('provider-unavailable', 'Busy.', {
  ...refused,
  code: 64,
  transient: true,
})
export const limited = new Failure('rate-limited', 'Too many.', {
  fate: 'refused',
  transient: true,
  remedy: '',
})
export const unavailable = new Failure('gateway-unavailable', 'Down.', { ...limited })
export const flooded = new Failure('anti-flooding', 'Too fast.', {
  ...refused,
  code: 60,
  transient: true,
})

export const numbers = (count: number): Destination[] =>
  Array.from({ length: count }, (_, at) => {
    const number = `+39333${1_000_000 + at}`
    return { number, typed: number }
  })

export interface World {
  policy?: Partial<Policy>
  /** Answers by destination's position, one for each try; then `ok`. */
  answers?: Answer[][]
  /** The gateway's answer to a request in place of those, by the time at which it gets it. */
  gateway?: (at: number) => Answer
  /** Milliseconds that one request takes. */
  latency?: number | (() => number)
  /** The id of the acceptance, by the destination's position. */
  idOf?: (position: number) => string
  random?: () => number
  stop?: AbortSignal
  onSend?: (at: number, position: number) => void
  onAnswer?: (position: number, answer: Answer) => void
  onRetry?: (tries: number) => void
  onEarlierUnknown?: () => void
  status?: (clock: Clock) => StatusSource
}

/** A delivery that is ready to run, and what is seen of it. */
export function prepare(
  count: number,
  {
    policy,
    answers = [],
    gateway,
    latency = 0,
    idOf = position => `id-${position}`,
    random = () => 0,
    stop,
    onSend,
    onAnswer,
    onRetry,
    onEarlierUnknown,
    status,
  }: World = {},
) {
  const clock = new FakeClock()
  const destinations = numbers(count)
  const rules: Policy = {
    retries: 3,
    onUnconfirmed: 'fail',
    concurrency: 4,
    timeout: 15_000,
    strategy: 'all',
    deliveryTimeout: 0,
    canLookUp: false,
    once: false,
    ...policy,
  }
  const waits: number[] = []
  /** What the listener heard, in order. */
  const heard: string[] = []
  const most = { sends: 0, looks: 0 }
  const underWay = { sends: 0, looks: 0 }
  const counted = async <T>(what: 'sends' | 'looks', request: () => Promise<T>): Promise<T> => {
    most[what] = Math.max(most[what], ++underWay[what])
    return request().finally(() => underWay[what]--)
  }
  const source = status?.(clock)
  const dependencies: Dependencies = {
    gateway: {
      send: (_, number) =>
        counted('sends', async (): Promise<Acceptance> => {
          const position = destinations.findIndex(destination => destination.number === number)
          onSend?.(clock.now(), position)
          const time = typeof latency === 'number' ? latency : latency()
          await clock.sleep(time / 2)
          const answer = gateway?.(clock.now()) ?? answers[position]?.shift() ?? 'ok'
          await clock.sleep(time / 2)
          onAnswer?.(position, answer)
          if (answer instanceof Error) throw answer
          return { id: idOf(position), provider: 'P' }
        }),
    },
    message: { text: 'Deploy failed', detailed: true },
    clock,
    random,
    listener: {
      retrying(_destination, _failure, wait) {
        waits.push(wait)
        heard.push('retrying')
        onRetry?.(waits.length)
      },
      accepted: () => heard.push('accepted'),
      earlierUnknown() {
        heard.push('earlier unknown')
        onEarlierUnknown?.()
      },
      finished: ({ outcome }) => heard.push(outcome),
    },
    status: source && {
      byId: id => counted('looks', () => source.byId(id)),
      byPhoneNumber: number => counted('looks', () => source.byPhoneNumber(number)),
      byReferenceKey: key => counted('looks', () => source.byReferenceKey(key)),
    },
    stop: stop ?? new AbortController().signal,
    abort: new AbortController().signal,
  }
  return {
    clock,
    policy: rules,
    delivery: new Delivery(destinations, rules, dependencies),
    heard,
    waits,
    /** The most requests under way at once, to each server. */
    most,
    longest: timeLimits(count, rules).end,
  }
}

export async function run(count: number, world: World = {}) {
  const { clock, delivery, waits, most, longest } = prepare(count, world)
  const results = await clock.run(delivery.run())
  return {
    results,
    waits,
    most,
    took: clock.now(),
    longest,
    outcomes: results.map(({ outcome }) => outcome),
  }
}

export const message = (overrides: Partial<MessageStatus> = {}): MessageStatus => ({
  id: 'found',
  status: 'SENT',
  reference: { service: '', action: '', key: '' },
  provider: '',
  reason: '',
  ...overrides,
})

export const down = new Failure('status-unavailable', 'It is down.', {
  transient: true,
  remedy: '',
})
export const forbidden = new Failure('status-unavailable', 'It says no.', { remedy: '' })

/** A list as the Message Status API gives it, a hundred messages at most. */
export const listOf = (...messages: MessageStatus[]): MessageList => ({
  messages,
  isFull: messages.length >= 100,
})

export const nothing: Omit<StatusSource, 'byId'> = {
  byPhoneNumber: () => Promise.resolve(listOf()),
  byReferenceKey: () => Promise.resolve(listOf()),
}
