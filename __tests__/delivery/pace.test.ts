import { describe, expect, test } from '@jest/globals'
import { type Answer, flooded, limited, run, unavailable } from './world.ts'

/** A gateway that takes so many requests in any second, and counts those that it refuses, too. */
function limitedGateway(perSecond: number, complaint: Answer): (at: number) => Answer {
  let recent: number[] = []
  return at => {
    recent = [...recent.filter(before => before > at - 1000), at]
    return recent.length > perSecond ? complaint : 'ok'
  }
}

/** A few numbers in [0, 1), over and over. */
function repeated(...values: number[]): () => number {
  let at = 0
  return () => values[at++ % values.length] ?? 0
}

const complaints = [
  ['code 60', flooded],
  ['429', limited],
  ['503 with Retry-After: 1', unavailable.with({ retryAfter: 1000 })],
] as const

describe('300 messages to a gateway that takes 20 a second', () => {
  test.each(
    complaints.flatMap(([what, complaint]) =>
      [1, 4, 64].flatMap(concurrency =>
        [5, 100, 500, 1500].map(latency => [what, concurrency, latency, complaint] as const),
      ),
    ),
  )(
    'all go through: it answers %s, concurrency %d, %d ms',
    async (_, concurrency, latency, complaint) => {
      const { results, outcomes } = await run(300, {
        gateway: limitedGateway(20, complaint),
        latency,
        random: repeated(0.1, 0.8, 0.4),
        policy: { concurrency },
      })
      expect(new Set(outcomes)).toEqual(new Set(['accepted']))
      expect(Math.max(...results.map(({ attempts }) => attempts))).toBeLessThanOrEqual(4)
    },
  )

  test.each([2, 5, 50])('or %d', async perSecond => {
    const { outcomes } = await run(300, {
      gateway: limitedGateway(perSecond, flooded),
      latency: 100,
      policy: { concurrency: 64 },
    })
    expect(new Set(outcomes)).toEqual(new Set(['accepted']))
  })
})

/** A gateway that complains about one request in so many, whatever the rate. */
function moodyGateway(one: number, seed: number): () => Answer {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32 < 1 / one ? flooded : 'ok'
  }
}

test.each([1, 2, 3, 4, 5])(
  'one unrelated complaint in a hundred does not slow a batch to a crawl: run %d',
  async seed => {
    const { outcomes, took } = await run(1000, {
      gateway: moodyGateway(100, seed),
      latency: 300,
      random: repeated(0.1, 0.8, 0.4),
      policy: { concurrency: 64 },
    })
    expect(new Set(outcomes)).toEqual(new Set(['accepted']))
    expect(took).toBeLessThan(30_000)
  },
)

test.each([
  [10, 4],
  [10, 64],
  [5, 64],
])(
  'a batch is not given up where one request in %d is refused whatever the rate, concurrency %d',
  async (one, concurrency) => {
    const { results } = await run(1000, {
      gateway: moodyGateway(one, 1),
      latency: 100,
      policy: { concurrency },
    })
    // Each may use up its tries; none goes without.
    expect(Math.min(...results.map(({ attempts }) => attempts))).toBe(1)
    for (const { outcome, attempts } of results) {
      if (outcome !== 'accepted') expect(attempts).toBe(4)
    }
  },
)

test('300 messages outlast a gateway that is down for 20 s', async () => {
  const { outcomes, took } = await run(300, {
    gateway: at => (at < 20_000 ? unavailable : 'ok'),
    latency: 300,
    random: repeated(0.1, 0.8, 0.4),
  })
  expect(new Set(outcomes)).toEqual(new Set(['accepted']))
  expect(took).toBeLessThan(120_000)
})
