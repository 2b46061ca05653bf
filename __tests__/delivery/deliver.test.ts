import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Clock } from '../../src/delivery/clock.ts'
import {
  Delivery,
  type DeliveryDependencies,
  type StatusSource,
} from '../../src/delivery/deliver.ts'
import { longestDelivery, type Policy } from '../../src/delivery/policy.ts'
import type { Destination } from '../../src/destination.ts'
import { Failure } from '../../src/failure.ts'
import { refusal } from '../../src/gateway/codes.ts'
import type { Acceptance } from '../../src/gateway/reply.ts'
import type { MessageStatus } from '../../src/gateway/status-api.ts'

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
      const sleeper = { at: this.#now + milliseconds, wake: resolve }
      this.#sleepers.push(sleeper)
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter(other => other !== sleeper)
        resolve()
      })
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

type Answer = 'ok' | Error

const unknown = new Failure('timeout', 'No answer.', { fate: 'unknown', remedy: '' })
const unsent = new Failure('network', 'No connection.', { transient: true, remedy: '' })
const wrong = refusal(8, '')
const busy = refusal(64, '')
const flooded = refusal(60, '')

const numbers = (count: number): Destination[] =>
  Array.from({ length: count }, (_, at) => {
    const number = `+39333${1_000_000 + at}`
    return { number, typed: number }
  })

interface World {
  policy?: Partial<Policy>
  /** Answers by destination's position, one for each try; then `ok`. */
  answers?: Answer[][]
  /** Milliseconds that one request takes. */
  latency?: number
  stop?: AbortSignal
  onSend?: (at: number, position: number) => void
  onRetry?: (tries: number) => void
  status?: (clock: Clock) => StatusSource
}

async function run(
  count: number,
  { policy, answers = [], latency = 0, stop, onSend, onRetry, status }: World = {},
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
    reconciles: false,
    ...policy,
  }
  const waits: number[] = []
  let most = 0
  let underWay = 0
  const dependencies: DeliveryDependencies = {
    async send(destination): Promise<Acceptance> {
      const position = destinations.indexOf(destination)
      most = Math.max(most, ++underWay)
      onSend?.(clock.now(), position)
      await clock.sleep(latency)
      underWay--
      const answer = answers[position]?.shift() ?? 'ok'
      if (answer instanceof Error) throw answer
      return { id: `id-${position}`, provider: 'P' }
    },
    clock,
    random: () => 0,
    listener: {
      retrying(_destination, _failure, wait) {
        waits.push(wait)
        onRetry?.(waits.length)
      },
      accepted() {},
      finished() {},
    },
    reference: { service: '', action: '', key: '' },
    status: status?.(clock),
    stop: stop ?? new AbortController().signal,
  }
  const results = await clock.run(new Delivery(destinations, rules, dependencies).run())
  const longest = longestDelivery(count, rules)
  return {
    results,
    waits,
    most,
    took: clock.now(),
    longest,
    outcomes: results.map(({ outcome }) => outcome),
  }
}

describe('one destination', () => {
  test.each([
    ['at once', ['ok'], 'accepted', 1],
    ['after two pauses', [busy, unsent, 'ok'], 'accepted', 3],
    ['never, when all tries are used up', [busy, busy, busy, busy, 'ok'], 'refused', 4],
    ['never, after a permanent refusal', [wrong, 'ok'], 'refused', 1],
    ['never, where the first try may have arrived', [unknown, 'ok'], 'unconfirmed', 1],
    ['never, where no connection came about', [unsent, unsent, unsent, unsent], 'failed', 4],
    ['never, where a later try may have arrived', [busy, unknown, 'ok'], 'unconfirmed', 2],
  ] as const)('is reached %s', async (_, answers, outcome, attempts) => {
    const { results } = await run(1, { answers: [[...answers]] })
    expect(results).toMatchObject([{ outcome, attempts }])
  })

  test('waits a second, then two, then four', async () => {
    const { waits, took } = await run(1, { answers: [[busy, busy, busy, busy]] })
    expect(waits).toEqual([1000, 2000, 4000])
    expect(took).toBe(7000)
  })

  test('is sent again after doubt only if so decided', async () => {
    const { results } = await run(1, {
      answers: [[unknown, 'ok']],
      policy: { onUnconfirmed: 'resend' },
    })
    expect(results).toMatchObject([{ outcome: 'accepted', attempts: 2 }])
  })

  test('stays in doubt, whatever a later try says', async () => {
    const { results } = await run(1, {
      answers: [[unknown, wrong]],
      policy: { onUnconfirmed: 'resend' },
    })
    expect(results).toMatchObject([
      { outcome: 'unconfirmed', attempts: 2, failure: { name: 'timeout' } },
    ])
  })

  test('is in doubt after a fault of the action itself', async () => {
    const bug = new TypeError('bug')
    const { results } = await run(1, { answers: [[bug]] })
    expect(results).toMatchObject([
      { outcome: 'unconfirmed', failure: { name: 'internal', cause: bug } },
    ])
  })
})

describe('many destinations', () => {
  test('are told in the order given, whatever order they end in', async () => {
    const { results } = await run(5, { answers: [[busy], [], [wrong]], policy: { concurrency: 5 } })
    expect(results.map(({ destination }) => destination)).toEqual(numbers(5))
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'accepted',
      'accepted',
      'refused',
      'accepted',
      'accepted',
    ])
  })

  test('never have more requests under way than allowed', async () => {
    const { most, took } = await run(100, { latency: 1000, policy: { concurrency: 7 } })
    expect(most).toBe(7)
    expect(took).toBe(15_000)
  })

  test('do not wait for one that pauses', async () => {
    const { took } = await run(10, { answers: [[busy]], latency: 100, policy: { concurrency: 1 } })
    expect(took).toBe(1200)
  })

  test('all slow down when the gateway complains of flooding', async () => {
    const sent: number[] = []
    const { outcomes } = await run(12, {
      answers: [[flooded]],
      latency: 10,
      policy: { concurrency: 2 },
      onSend: at => sent.push(at),
    })
    expect(new Set(outcomes)).toEqual(new Set(['accepted']))
    // The two under way, then nothing for a second, then one by one, ever closer.
    expect(sent.slice(0, 2)).toEqual([0, 0])
    const gaps = sent.slice(2).map((at, index) => at - (sent[index + 1] ?? 0))
    expect(gaps[0]).toBeGreaterThanOrEqual(1000)
    for (const gap of gaps.slice(1, 5)) expect(gap).toBeGreaterThanOrEqual(50)
    expect(gaps.at(-1)).toBeLessThan(gaps[1] ?? 0)
  })

  test('never take longer than was computed, even if the gateway complains for ever', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 3 }),
        fc.array(
          fc.array(fc.constantFrom<Answer>('ok', busy, flooded, unsent, unknown, wrong), {
            maxLength: 5,
          }),
          { maxLength: 30 },
        ),
        fc.integer({ min: 0, max: 2000 }),
        async (count, concurrency, retries, answers, latency) => {
          const { took, longest, results } = await run(count, {
            answers,
            latency,
            policy: { concurrency, retries, timeout: 2000, onUnconfirmed: 'resend' },
          })
          expect(took).toBeLessThanOrEqual(longest)
          expect(results).toHaveLength(count)
          for (const { attempts } of results) expect(attempts).toBeLessThanOrEqual(retries + 1)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('give up where flooding has used up the time, and say so', async () => {
    const always = Array.from({ length: 40 }, () => Array.from({ length: 11 }, () => flooded))
    const { took, longest, results } = await run(40, {
      answers: always,
      policy: { concurrency: 1, retries: 10, timeout: 100 },
    })
    expect(took).toBeLessThanOrEqual(longest)
    for (const { failure } of results) expect(failure?.name).toBe('anti-flooding')
  })
})

describe('a job that is cancelled', () => {
  test('starts no new message, and keeps what it knows', async () => {
    const stop = new AbortController()
    const { results } = await run(5, {
      latency: 100,
      policy: { concurrency: 2 },
      stop: stop.signal,
      onSend: (_at, position) => {
        if (position === 1) stop.abort()
      },
    })
    expect(results.map(({ outcome, failure }) => failure?.name ?? outcome)).toEqual([
      'accepted',
      'accepted',
      'cancelled',
      'cancelled',
      'cancelled',
    ])
    expect(results[4]).toMatchObject({ outcome: 'failed', attempts: 0 })
  })

  test('does not wait for a pause to end, and leaves a doubt a doubt', async () => {
    const stop = new AbortController()
    const { results, took } = await run(2, {
      answers: [[busy], [unknown]],
      policy: { onUnconfirmed: 'resend' },
      stop: stop.signal,
      onRetry: pauses => {
        if (pauses === 2) stop.abort()
      },
    })
    expect(took).toBe(0)
    expect(results).toMatchObject([
      { outcome: 'failed', attempts: 1, failure: { name: 'cancelled' } },
      { outcome: 'unconfirmed', attempts: 1, failure: { name: 'timeout' } },
    ])
  })
})

const message = (overrides: Partial<MessageStatus> = {}): MessageStatus => ({
  id: 'found',
  status: 'SENT',
  reference: { service: '', action: '', key: '' },
  acceptedAt: 0,
  reason: '',
  ...overrides,
})

const down = new Failure('status-unavailable', 'It is down.', { transient: true, remedy: '' })
const forbidden = new Failure('status-unavailable', 'It says no.', { remedy: '' })

describe('a doubt', () => {
  const lookUp = (latest: () => MessageStatus[] | Failure) => (): StatusSource => ({
    byId: () => Promise.resolve(undefined),
    latest() {
      const messages = latest()
      if (messages instanceof Failure) return Promise.reject(messages)
      return Promise.resolve({ messages, serverTime: undefined })
    },
  })
  const policy = { reconciles: true }

  test('is cleared up by the message itself, which is then not sent again', async () => {
    const { results } = await run(1, {
      answers: [[unknown]],
      policy,
      status: lookUp(() => [message()]),
    })
    expect(results).toMatchObject([{ outcome: 'accepted', messageId: 'found', attempts: 1 }])
  })

  test('is cleared up although the message appears late', async () => {
    let looks = 0
    const status = lookUp(() => (++looks < 3 ? [] : [message()]))
    const { results, took } = await run(1, { answers: [[unknown]], policy, status })
    expect(results).toMatchObject([{ outcome: 'accepted', messageId: 'found', attempts: 1 }])
    expect(took).toBe(5000)
  })

  test('is over where the message is not there after a few seconds: it is sent again', async () => {
    const { results } = await run(1, {
      answers: [[unknown, 'ok']],
      policy,
      status: lookUp(() => []),
    })
    expect(results).toMatchObject([{ outcome: 'accepted', messageId: 'id-0', attempts: 2 }])
  })

  test('is over although some looks fail', async () => {
    let looks = 0
    const status = lookUp(() => (++looks === 3 || looks === 4 ? down : []))
    const { results, took } = await run(1, { answers: [[unknown, 'ok']], policy, status })
    expect(results).toMatchObject([{ outcome: 'accepted', messageId: 'id-0', attempts: 2 }])
    expect(took).toBe(11_000 + 1000)
  })

  test('is over where the message is never there: it was not sent', async () => {
    const answers = [[unknown, unknown, unknown, unknown]]
    const { results } = await run(1, { answers, policy, status: lookUp(() => []) })
    expect(results).toMatchObject([
      { outcome: 'failed', attempts: 4, failure: { name: 'timeout' } },
    ])
  })

  test.each(['fail', 'resend'] as const)(
    'stays where nothing can be looked up: on-unconfirmed is %s',
    async onUnconfirmed => {
      const { results } = await run(1, {
        answers: [[unknown, wrong]],
        policy: { ...policy, onUnconfirmed },
        status: lookUp(() => down),
      })
      const attempts = onUnconfirmed === 'fail' ? 1 : 2
      expect(results).toMatchObject([
        { outcome: 'unconfirmed', attempts, failure: { name: 'timeout' } },
      ])
    },
  )

  test('of two destinations is never cleared up by the same message', async () => {
    const { outcomes, results } = await run(2, {
      answers: [
        [unknown, wrong],
        [unknown, wrong],
      ],
      policy,
      status: lookUp(() => [message()]),
    })
    expect([...outcomes].sort()).toEqual(['accepted', 'refused'])
    expect(results.filter(({ messageId }) => messageId === 'found')).toHaveLength(1)
  })

  test('never takes longer than was computed', async () => {
    const { took, longest } = await run(20, {
      answers: Array.from({ length: 20 }, () => Array.from({ length: 4 }, () => unknown)),
      latency: 2000,
      policy: { ...policy, timeout: 2000, concurrency: 3 },
      status: clock => ({
        byId: () => Promise.resolve(undefined),
        async latest() {
          await clock.sleep(2000)
          return { messages: [], serverTime: undefined }
        },
      }),
    })
    expect(took).toBeLessThanOrEqual(longest)
  })
})

describe('a delivery that is waited for', () => {
  const statuses =
    (list: (string | Failure | undefined)[], looks: number[] = []) =>
    (clock: Clock): StatusSource => ({
      byId() {
        looks.push(clock.now())
        const next = list.length > 1 ? list.shift() : list[0]
        if (next instanceof Failure) return Promise.reject(next)
        return Promise.resolve(
          next === undefined ? undefined : message({ status: next, reason: 'Absent, code 27' }),
        )
      },
      latest: () => Promise.resolve({ messages: [], serverTime: undefined }),
    })
  const policy = { deliveryTimeout: 60_000 }

  test.each([
    ['DELIVERED', 'delivered', undefined],
    ['READ', 'delivered', undefined],
    ['UNDELIVERED', 'undelivered', 'The provider could not deliver the message: Absent, code 27.'],
    ['REJECTED', 'undelivered', 'The provider rejected the message: Absent, code 27.'],
  ])('ends with %s', async (last, outcome, words) => {
    const { results } = await run(1, {
      policy,
      status: statuses([undefined, 'PROVIDER_ACCEPTANCE', 'SENT', last]),
    })
    expect(results).toMatchObject([{ outcome, status: last, messageId: 'id-0' }])
    expect(results[0]?.failure?.message).toBe(words)
  })

  test('ends when its time is up, and tells where the message stands', async () => {
    const looks: number[] = []
    const { results, took } = await run(1, { policy, status: statuses(['SENT'], looks) })
    expect(results).toMatchObject([
      { outcome: 'undelivered', status: 'SENT', failure: { name: 'undelivered' } },
    ])
    expect(results[0]?.failure?.message).toBe('No delivery report within 60 s: it stands at SENT.')
    expect(took).toBe(60_000)
    expect(looks.slice(0, 3)).toEqual([1000, 2500, 4750])
    expect(looks.at(-1)).toBe(60_000)
    const gaps = looks.slice(1).map((at, index) => at - (looks[index] ?? 0))
    expect(Math.max(...gaps)).toBe(10_000)
  })

  test('whose message is never known is not delivered', async () => {
    const { results } = await run(1, { policy, status: statuses([undefined]) })
    expect(results).toMatchObject([{ outcome: 'undelivered', failure: { name: 'undelivered' } }])
  })

  test('survives a status API that fails for a while', async () => {
    const { results } = await run(1, {
      policy,
      status: statuses(['SENT', down, down, 'DELIVERED']),
    })
    expect(results).toMatchObject([{ outcome: 'delivered' }])
  })

  test('leaves the message accepted where the status API fails to the end', async () => {
    const { results } = await run(1, { policy, status: statuses(['SENT', down]) })
    expect(results).toMatchObject([
      { outcome: 'accepted', status: 'SENT', failure: { name: 'status-unavailable' } },
    ])
  })

  test('is given up at once where the status API does not take the key', async () => {
    const { results, took } = await run(1, { policy, status: statuses([forbidden]) })
    expect(results).toMatchObject([
      { outcome: 'accepted', failure: { name: 'status-unavailable' } },
    ])
    expect(took).toBe(1000)
  })

  test('is not waited for where the message was refused', async () => {
    const looks: number[] = []
    const { outcomes } = await run(1, {
      answers: [[wrong]],
      policy,
      status: statuses(['DELIVERED'], looks),
    })
    expect(outcomes).toEqual(['refused'])
    expect(looks).toEqual([])
  })

  test('of many never has more requests under way than allowed, nor takes longer than was computed', async () => {
    let underWay = 0
    let most = 0
    const { took, longest } = await run(50, {
      latency: 500,
      policy: { ...policy, concurrency: 3, timeout: 500 },
      status: clock => ({
        async byId() {
          most = Math.max(most, ++underWay)
          await clock.sleep(500)
          underWay--
          return message()
        },
        latest: () => Promise.resolve({ messages: [], serverTime: undefined }),
      }),
    })
    expect(most).toBe(3)
    expect(took).toBeLessThanOrEqual(longest)
  })

  test('is not waited for any longer when the job is cancelled', async () => {
    const stop = new AbortController()
    const { results } = await run(1, {
      policy,
      stop: stop.signal,
      status: () => ({
        byId() {
          stop.abort()
          return Promise.resolve(message())
        },
        latest: () => Promise.resolve({ messages: [], serverTime: undefined }),
      }),
    })
    expect(results).toMatchObject([{ outcome: 'accepted', status: 'SENT' }])
  })
})

describe('an escalation', () => {
  const policy = { strategy: 'escalate', deliveryTimeout: 60_000 } as const
  const byDestination = (statuses: string[]) => (): StatusSource => ({
    byId: id => Promise.resolve(message({ status: statuses[Number(id.slice(3))] ?? '' })),
    latest: () => Promise.resolve({ messages: [], serverTime: undefined }),
  })

  test('ends with the first phone that is reached', async () => {
    const sent: number[] = []
    const { outcomes, results } = await run(4, {
      policy,
      status: byDestination(['SENT', 'DELIVERED']),
      onSend: at => sent.push(at),
    })
    expect(outcomes).toEqual(['undelivered', 'delivered', 'skipped', 'skipped'])
    expect(sent).toEqual([0, 60_000])
    expect(results.map(({ time }) => time)).toEqual([
      { began: 0, ended: 60_000 },
      { began: 60_000, ended: 61_000 },
      undefined,
      undefined,
    ])
  })

  test('goes on after every kind of failure', async () => {
    const { outcomes } = await run(4, {
      policy: { ...policy, retries: 0 },
      answers: [[wrong], [unknown], [unsent]],
      status: byDestination(['', '', '', 'READ']),
    })
    // The second is known not to be accepted, since the message cannot be found.
    expect(outcomes).toEqual(['refused', 'failed', 'failed', 'delivered'])
  })

  test('never takes longer than was computed', async () => {
    const { took, longest } = await run(3, {
      policy,
      answers: [
        [busy, busy, busy],
        [flooded, flooded, busy],
      ],
      status: byDestination(['SENT', 'SENT', 'SENT']),
    })
    expect(took).toBeLessThanOrEqual(longest)
  })
})
