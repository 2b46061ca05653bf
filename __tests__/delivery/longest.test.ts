import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Clock } from '../../src/delivery/clock.ts'
import { type Policy, timeLimits } from '../../src/delivery/policy.ts'
import type { StatusSource } from '../../src/delivery/sent-messages.ts'
import {
  type Answer,
  busy,
  down,
  flooded,
  limited,
  listOf,
  message,
  nothing,
  prepare,
  run,
  unavailable,
  unknown,
  unsent,
  wrong,
} from './world.ts'

/** What the announced time leaves for the process itself after the last send. Nothing simulated needs it. */
const OVERHEAD = 2500

const timeout = 2000

/** New cases in each run of the tests; `RUNS` in the environment asks for more. */
const runs = { numRuns: Number(process.env['RUNS'] || 100) }

/** Failures that slow no batch. */
const calm = [unsent, unknown, busy, busy.with({ retryAfter: 60_000 }), wrong]
const complaints = [
  flooded,
  limited,
  limited.with({ retryAfter: 60_000 }),
  limited.with({ retryAfter: 61_000 }),
  unavailable,
]

const policies: fc.Arbitrary<Partial<Policy>> = fc.record({
  concurrency: fc.integer({ min: 1, max: 5 }),
  retries: fc.integer({ min: 0, max: 3 }),
  onUnconfirmed: fc.constantFrom('fail', 'resend'),
  strategy: fc.constantFrom('all', 'escalate'),
  deliveryTimeout: fc.constantFrom(0, 1000, 20_000),
  canLookUp: fc.boolean(),
  once: fc.boolean(),
  timeout: fc.constant(timeout),
})

/** A Message Status API that answers anything, often as late as it may. */
function worstStatus(draw: () => number): (clock: Clock) => StatusSource {
  return clock => {
    const answer = async <T>(...answers: T[]): Promise<T> => {
      await clock.sleep(draw() < 0.5 ? timeout : draw() * timeout)
      const which = Math.floor(draw() * (answers.length + 1))
      const given = answers[which]
      if (given === undefined) throw down
      return given
    }
    const sent = message()
    return {
      byId: () => answer(sent, sent, sent),
      byPhoneNumber: () => answer(listOf(), listOf(), listOf(), listOf(sent)),
      byReferenceKey: () => answer(listOf(), listOf(sent)),
    }
  }
}

/** A run of a policy against servers that do their worst with `answers`. */
function worstRun(count: number, policy: Partial<Policy>, answers: Answer[], seed: number) {
  let state = seed
  const draw = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
  return run(count, {
    policy: { ...policy, canLookUp: policy.canLookUp || policy.once || false },
    gateway: () => answers[Math.floor(draw() * answers.length)] ?? 'ok',
    latency: () => (draw() < 0.5 ? timeout : draw() * timeout),
    random: draw,
    status: worstStatus(draw),
  })
}

test('no delivery takes longer than announced, whatever the servers do', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 25 }),
      policies,
      fc.array(fc.constantFrom<Answer>('ok', ...calm, ...complaints), { minLength: 1 }),
      fc.integer({ min: 0, max: 2 ** 31 }),
      async (count, policy, answers, seed) => {
        const { took, longest, results, most } = await worstRun(count, policy, answers, seed)
        expect(took).toBeLessThanOrEqual(longest - OVERHEAD)
        expect(Math.max(most.sends, most.looks)).toBeLessThanOrEqual(policy.concurrency ?? 0)
        for (const { attempts } of results) {
          expect(attempts).toBeLessThanOrEqual((policy.retries ?? 0) + 1)
        }
      },
    ),
    runs,
  )
})

test('the announced time is enough for all tries where no server asks for less', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 25 }),
      policies,
      fc.array(fc.constantFrom<Answer>('ok', ...calm), { minLength: 1 }),
      fc.integer({ min: 0, max: 2 ** 31 }),
      async (count, policy, answers, seed) => {
        const { results } = await worstRun(count, policy, answers, seed)
        for (const { failure } of results) {
          expect(failure?.message ?? '').not.toContain('no time was left')
        }
      },
    ),
    runs,
  )
})

test('the announced time is that of all tries and pauses of one message, and little more for a few', () => {
  const policy = prepare(1).policy
  expect(timeLimits(1, policy).end).toBe(4 * (15_000 + 60_000) + 2000 + 5000)
  expect(timeLimits(4, policy).end).toBe(timeLimits(1, policy).end + 3 * 2000)
})

test('an escalation has time for all tries whatever the gateway asks for', async () => {
  const { results } = await run(3, {
    policy: { strategy: 'escalate', deliveryTimeout: 1000, retries: 1 },
    gateway: () => limited.with({ retryAfter: 60_000 }),
  })
  expect(results.map(({ attempts }) => attempts)).toEqual([2, 2, 2])
})

test('after one complaint, the other messages still have time without retries', async () => {
  let first = true
  const { outcomes } = await run(8, {
    policy: { retries: 0 },
    gateway: () => {
      const answer = first ? limited.with({ retryAfter: 60_000 }) : 'ok'
      first = false
      return answer
    },
  })
  expect(outcomes).toEqual(['refused', ...Array.from({ length: 7 }, () => 'accepted')])
})

test('look-ups do not wait for sends that pause', async () => {
  const looks: number[] = []
  const { results } = await run(2, {
    policy: { concurrency: 1, deliveryTimeout: 20_000 },
    answers: [[], [limited.with({ retryAfter: 60_000 })]],
    status: clock => ({
      byId() {
        looks.push(clock.now())
        return Promise.resolve(message({ status: looks.length < 3 ? 'SENT' : 'DELIVERED' }))
      },
      ...nothing,
    }),
  })
  expect(results[0]).toMatchObject({ outcome: 'delivered' })
  expect(looks.slice(0, 3)).toEqual([1000, 2500, 4750])
})
