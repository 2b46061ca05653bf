import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Clock } from '../src/delivery/clock.ts'
import { deliver, type Means } from '../src/delivery/deliver.ts'
import { longestDelivery, type Policy } from '../src/delivery/policy.ts'
import type { Destination } from '../src/destination.ts'
import { Failure } from '../src/failure.ts'
import { refusal } from '../src/gateway/codes.ts'
import type { Acceptance } from '../src/gateway/send-reply.ts'

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

type Answer = 'ok' | Failure

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
}

async function run(
  count: number,
  { policy, answers = [], latency = 0, stop, onSend, onRetry }: World = {},
) {
  const clock = new FakeClock()
  const destinations = numbers(count)
  const rules: Policy = {
    retries: 3,
    onUnconfirmed: 'fail',
    concurrency: 4,
    timeout: 15_000,
    ...policy,
  }
  const waits: number[] = []
  let most = 0
  let underWay = 0
  const means: Means = {
    async send(destination): Promise<Acceptance> {
      const position = destinations.indexOf(destination)
      most = Math.max(most, ++underWay)
      onSend?.(clock.now(), position)
      await clock.sleep(latency)
      underWay--
      const answer = answers[position]?.shift() ?? 'ok'
      if (answer instanceof Failure) throw answer
      return { id: `id-${position}`, provider: 'P' }
    },
    clock,
    random: () => 0,
    onRetry(_destination, _failure, wait) {
      waits.push(wait)
      onRetry?.(waits.length)
    },
    onResult: () => {},
    stop: stop ?? new AbortController().signal,
  }
  const results = await clock.run(deliver(destinations, rules, means))
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
    const clock = new FakeClock()
    const results = await clock.run(
      deliver(
        numbers(1),
        { retries: 3, onUnconfirmed: 'fail', concurrency: 1, timeout: 1000 },
        {
          send: () => Promise.reject(new TypeError('bug')),
          clock,
          random: () => 0,
          onRetry: () => {},
          onResult: () => {},
          stop: new AbortController().signal,
        },
      ),
    )
    expect(results).toMatchObject([{ outcome: 'unconfirmed', failure: { name: 'internal' } }])
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
