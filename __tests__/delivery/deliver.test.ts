import { describe, expect, test } from '@jest/globals'
import type { Clock } from '../../src/delivery/clock.ts'
import type { Result } from '../../src/delivery/result.ts'
import type { StatusSource } from '../../src/delivery/sent-messages.ts'
import type { MessageStatus } from '../../src/gateway/status-api.ts'
import { cancelled, Failure } from '../../src/shared/failure.ts'
import {
  busy,
  down,
  flooded,
  forbidden,
  limited,
  listOf,
  message,
  nothing,
  numbers,
  prepare,
  run,
  unavailable,
  unknown,
  unsent,
  type World,
  wrong,
} from './world.ts'

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

  test('that may have the message gets it again only with on-unconfirmed: resend', async () => {
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

  test('is unconfirmed after a bug of the action', async () => {
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
    expect(most.sends).toBe(7)
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

  test('fail with the complaint when the pauses have used up the time', async () => {
    const always = Array.from({ length: 40 }, () => Array.from({ length: 11 }, () => flooded))
    const { took, longest, results } = await run(40, {
      answers: always,
      policy: { concurrency: 1, retries: 10, timeout: 100 },
    })
    expect(took).toBeLessThanOrEqual(longest)
    for (const { failure } of results) expect(failure?.name).toBe('anti-flooding')
  })
})

describe('a server that asks for a pause', () => {
  test.each([
    ['rate-limited', limited],
    ['gateway-unavailable', unavailable],
  ])('slows the whole batch: %s', async (_, complaint) => {
    const sent: number[] = []
    const { outcomes } = await run(12, {
      answers: [[complaint]],
      latency: 10,
      policy: { concurrency: 2 },
      onSend: at => sent.push(at),
    })
    expect(new Set(outcomes)).toEqual(new Set(['accepted']))
    expect(sent.filter(at => at > 20 && at < 1000)).toEqual([])
  })

  test('of more than 60 s ends the batch', async () => {
    const { results, took } = await run(10, {
      answers: [[limited.with({ retryAfter: 61_000 })]],
      latency: 100,
      policy: { concurrency: 2, retries: 0 },
    })
    expect(results.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ['refused', 1],
      ['accepted', 1],
      ...Array.from({ length: 8 }, () => ['failed', 0]),
    ])
    expect(results[9]?.failure).toMatchObject({ name: 'rate-limited', fate: 'unsent' })
    expect(results[9]?.failure?.message).toMatch(
      /^The batch ended before this message was sent\. .* a pause of 61 s\. The action waits at most 60 s/,
    )
    expect(took).toBe(100)
  })
})

test.each([
  ['a complaint', limited],
  ['a failure before the request', unsent],
  ['no answer', unknown],
])('a request under way when the batch ends keeps its outcome: %s', async (_, answer) => {
  const { results, waits } = await run(3, {
    answers: [[limited.with({ retryAfter: 61_000 })], [answer, 'ok']],
    latency: 100,
    policy: { concurrency: 2, onUnconfirmed: 'resend' },
  })
  expect(results[1]).toMatchObject({ attempts: 1, failure: { name: answer.name } })
  expect(results[1]?.outcome).toBe(
    { refused: 'refused', unsent: 'failed', unknown: 'unconfirmed' }[answer.fate],
  )
  expect(results[2]).toMatchObject({ outcome: 'failed', attempts: 0 })
  expect(waits).toEqual([])
})

test('a message that waits for its next try when the batch ends keeps its own failure', async () => {
  const { results, took } = await run(2, {
    answers: [[busy], [unsent, limited.with({ retryAfter: 61_000 })]],
    policy: { retries: 10 },
    random: () => 0.5,
  })
  expect(results).toMatchObject([
    { outcome: 'accepted', attempts: 2 },
    { outcome: 'refused', attempts: 2, failure: { name: 'rate-limited' } },
  ])
  expect(took).toBe(1250)
})

test('after a bug of the action, the results keep what is known and do not change later', async () => {
  let told: Result[] = []
  const stop = new AbortController()
  const { clock, delivery, heard } = prepare(5, {
    answers: [[], [wrong], [busy]],
    latency: 100,
    policy: { concurrency: 2 },
    stop: stop.signal,
    onAnswer: position => {
      if (position !== 2) return
      stop.abort()
      told = delivery.resultsAfter(new TypeError('bug'))
    },
  })
  await clock.run(delivery.run())
  expect(told).toMatchObject([
    { outcome: 'accepted' },
    { outcome: 'refused' },
    { outcome: 'unconfirmed', attempts: 1, failure: { name: 'internal' } },
    { outcome: 'unconfirmed', attempts: 1, failure: { name: 'internal' } },
    { outcome: 'failed', attempts: 0, failure: { name: 'internal', fate: 'unsent' } },
  ])
  expect(heard).toEqual(['accepted', 'refused'])
})

describe('a job that is cancelled', () => {
  test('starts no new message, and keeps the results so far', async () => {
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

  test('ends a pause at once, and leaves an unconfirmed message unconfirmed', async () => {
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

describe('a message without an answer', () => {
  const lookUp = (find: (number: string) => MessageStatus[] | Failure) => (): StatusSource => ({
    ...nothing,
    byId: () => Promise.resolve(undefined),
    byPhoneNumber(number) {
      const messages = find(number)
      return messages instanceof Failure
        ? Promise.reject(messages)
        : Promise.resolve(listOf(...messages))
    },
  })
  const policy = { canLookUp: true }

  test.each(['fail', 'resend'] as const)(
    'is accepted once the look-up finds it, and not sent again: on-unconfirmed is %s',
    async onUnconfirmed => {
      const { results } = await run(1, {
        answers: [[unknown]],
        policy: { ...policy, onUnconfirmed },
        status: lookUp(() => [message({ provider: 'PROVIDER1' })]),
      })
      expect(results).toMatchObject([
        { outcome: 'accepted', messageId: 'found', provider: 'PROVIDER1', attempts: 1 },
      ])
    },
  )

  test('is found although it appears only after the whole timeout', async () => {
    const { results, took } = await run(1, {
      answers: [[unknown]],
      policy,
      status: clock => lookUp(() => (clock.now() < 15_000 ? [] : [message()]))(),
    })
    expect(results).toMatchObject([{ outcome: 'accepted', messageId: 'found', attempts: 1 }])
    expect(took).toBe(15_000)
  })

  test.each([
    ['finds nothing', () => []],
    ['fails', () => down],
  ])('stays unconfirmed if the look-up %s: it is sent again only with resend', async (_, find) => {
    const world = (): World => ({ answers: [[unknown, 'ok']], status: lookUp(find) })
    const kept = await run(1, { ...world(), policy })
    expect(kept.results).toMatchObject([
      { outcome: 'unconfirmed', attempts: 1, failure: { name: 'timeout' } },
    ])
    const resent = await run(1, { ...world(), policy: { ...policy, onUnconfirmed: 'resend' } })
    expect(resent.results).toMatchObject([{ outcome: 'accepted', messageId: 'id-0', attempts: 2 }])
  })

  test('stays unconfirmed, whatever a later look-up or try says', async () => {
    const { results } = await run(1, {
      answers: [[unknown, wrong]],
      policy: { ...policy, onUnconfirmed: 'resend' },
      status: lookUp(() => down),
    })
    expect(results).toMatchObject([
      { outcome: 'unconfirmed', attempts: 2, failure: { name: 'timeout' } },
    ])
    expect(results[0]?.failure?.message).toBe('No answer. It is down.')
  })

  test('without a reference key of its own is not looked up, and the failure says how to change that', async () => {
    let looks = 0
    const { results } = await run(1, {
      answers: [[unknown]],
      status: lookUp(() => {
        looks++
        return [message()]
      }),
    })
    expect(results).toMatchObject([{ outcome: 'unconfirmed' }])
    expect(results[0]?.failure?.remedy).toContain('reference-service')
    expect(looks).toBe(0)
  })

  test('is not cleared up by a message that is another destination’s', async () => {
    const { results } = await run(3, {
      answers: [[], [unknown], [unknown]],
      policy: { ...policy, concurrency: 1 },
      // An API that tells of the same messages whatever the number is.
      status: lookUp(() => [message({ id: 'id-0' }), message({ id: 'found' })]),
    })
    expect(results).toMatchObject([
      { outcome: 'accepted', messageId: 'id-0' },
      { outcome: 'accepted', messageId: 'found' },
      { outcome: 'unconfirmed' },
    ])
  })

  test.each<[string, 'fail' | 'resend', (string | undefined)[]]>([
    ['in doubt with fail', 'fail', ['unconfirmed']],
    ['sent again with resend', 'resend', ['accepted']],
  ])('whose id another destination has is %s', async (_, onUnconfirmed, outcome) => {
    const ids = ['same', 'same', 'other']
    const { results } = await run(2, {
      policy: { onUnconfirmed },
      latency: () => 100,
      idOf: () => ids.shift() ?? '',
    })
    expect(results).toMatchObject([{ outcome: 'accepted', messageId: 'same', attempts: 1 }, {}])
    expect([results[1]?.outcome]).toEqual(outcome)
    expect(results[1]?.messageId).toBe(onUnconfirmed === 'fail' ? undefined : 'other')
    expect(results[1]?.failure?.name).toBe(
      onUnconfirmed === 'fail' ? 'unexpected-response' : undefined,
    )
  })

  test('whose acceptance had another destination’s id is looked up', async () => {
    const { results } = await run(2, {
      policy,
      idOf: () => 'same',
      status: lookUp(() => [message({ id: 'same' }), message({ id: 'own' })]),
    })
    expect(results).toMatchObject([
      { outcome: 'accepted', messageId: 'same' },
      { outcome: 'accepted', messageId: 'own', attempts: 1 },
    ])
  })

  test('is found by one of two look-ups that answer at the same time', async () => {
    const { outcomes } = await run(2, {
      answers: [[unknown], [unknown]],
      policy,
      status: lookUp(() => [message()]),
    })
    expect(outcomes).toEqual(['accepted', 'unconfirmed'])
  })

  test('that the provider rejected is undelivered', async () => {
    const { results } = await run(1, {
      answers: [[unknown]],
      policy,
      status: lookUp(() => [message({ status: 'REJECTED' })]),
    })
    expect(results).toMatchObject([{ outcome: 'undelivered', messageId: 'found' }])
  })
})

describe('a message that is sent once', () => {
  const policy = { canLookUp: true, once: true }
  /** Who has which message already. */
  const earlier =
    (statuses: (string | undefined)[], asked: string[] = []) =>
    (): StatusSource => {
      const [first] = numbers(1)
      const messages = statuses.map((status, at) =>
        status === undefined ? [] : [message({ id: `earlier-${at}`, status })],
      )
      return {
        byId: () => Promise.resolve(undefined),
        byReferenceKey(key) {
          asked.push(`key ${key}`)
          return Promise.resolve(listOf(...messages.flat()))
        },
        byPhoneNumber(number) {
          asked.push('number')
          return Promise.resolve(
            listOf(...(messages[Number(number.slice(1)) - Number(first?.number.slice(1))] ?? [])),
          )
        },
      }
    }

  test('is not sent to a phone that has it already', async () => {
    const { results } = await run(4, {
      policy,
      status: earlier(['SENT', 'DELIVERED', 'REJECTED', undefined]),
    })
    expect(results).toMatchObject([
      { outcome: 'accepted', messageId: 'earlier-0', attempts: 0, earlier: true },
      { outcome: 'delivered', messageId: 'earlier-1', attempts: 0, earlier: true },
      { outcome: 'accepted', messageId: 'id-2', attempts: 1 },
      { outcome: 'accepted', messageId: 'id-3', attempts: 1 },
    ])
    expect(results[2]).not.toHaveProperty('earlier')
  })

  test('is not in doubt if the job is cancelled while earlier messages are looked up', async () => {
    const stop = new AbortController()
    const { results } = await run(1, {
      policy,
      stop: stop.signal,
      status: () => ({
        ...earlier([])(),
        byReferenceKey() {
          stop.abort()
          return Promise.reject(cancelled('the answer came', 'unknown').with({ fate: 'unsent' }))
        },
      }),
    })
    expect(results).toMatchObject([
      {
        outcome: 'failed',
        attempts: 0,
        failure: {
          message: 'The job was cancelled before the message was sent.',
          remedy: 'Run the job again to send it.',
        },
      },
    ])
  })

  test('takes one look-up request if no phone has it', async () => {
    const asked: string[] = []
    const { outcomes } = await run(20, { policy, status: earlier([], asked) })
    expect(new Set(outcomes)).toEqual(new Set(['accepted']))
    expect(asked).toEqual(['key '])
  })

  test.each(['byReferenceKey', 'byPhoneNumber'] as const)(
    'is not sent where %s fails, unless so decided, and then that is told',
    async question => {
      const status = (): StatusSource => ({
        ...earlier(['SENT'])(),
        [question]: () => Promise.reject(down),
      })
      const { results } = await run(1, { policy, status })
      expect(results).toMatchObject([
        { outcome: 'failed', attempts: 0, failure: { name: 'status-unavailable' } },
      ])
      let told = 0
      const resent = await run(1, {
        policy: { ...policy, onUnconfirmed: 'resend' },
        status,
        onEarlierUnknown: () => told++,
      })
      expect(resent.results).toMatchObject([{ outcome: 'accepted', attempts: 1 }])
      expect(told).toBe(1)
    },
  )
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
      ...nothing,
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
    expect(results[0]?.failure?.message).toBe(
      'No delivery report within 60 s: the message has the status SENT.',
    )
    expect(took).toBe(60_000)
    expect(looks.slice(0, 3)).toEqual([1000, 2500, 4750])
    expect(looks.at(-1)).toBe(60_000)
    const gaps = looks.slice(1).map((at, index) => at - (looks[index] ?? 0))
    expect(Math.max(...gaps)).toBe(10_000)
  })

  test('whose message the API never knows ends as undelivered', async () => {
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

  test.each([
    ['answers at last', ['SENT']],
    ['fails at last', ['SENT', down]],
    ['does not take the key any more', ['SENT', forbidden]],
  ])('ends by the last status that is known, whether the status API %s', async (_, list) => {
    const { results, took } = await run(1, { policy, status: statuses([...list]) })
    expect(results).toMatchObject([
      { outcome: 'undelivered', status: 'SENT', failure: { name: 'undelivered' } },
    ])
    expect(took).toBe(60_000)
  })

  test('leaves the message accepted where the status API never tells a status', async () => {
    const { results, took } = await run(1, { policy, status: statuses([undefined, down]) })
    expect(results).toMatchObject([
      { outcome: 'accepted', failure: { name: 'status-unavailable' } },
    ])
    expect(took).toBe(60_000)
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

  test('of many never has more requests under way than allowed, to each server', async () => {
    const { most } = await run(50, {
      latency: 500,
      policy: { ...policy, concurrency: 3 },
      status: clock => ({
        async byId() {
          await clock.sleep(500)
          return message()
        },
        ...nothing,
      }),
    })
    expect(most).toEqual({ sends: 3, looks: 3 })
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
        ...nothing,
      }),
    })
    expect(results).toMatchObject([{ outcome: 'accepted', status: 'SENT' }])
  })
})

describe('an escalation', () => {
  const policy = { strategy: 'escalate', deliveryTimeout: 60_000 } as const
  const byDestination = (statuses: string[]) => (): StatusSource => ({
    byId: id => Promise.resolve(message({ status: statuses[Number(id.slice(3))] ?? '' })),
    ...nothing,
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
    expect(results.map(({ time }) => time !== undefined)).toEqual([true, true, false, false])
  })

  test('goes on after every kind of failure', async () => {
    const { outcomes } = await run(4, {
      policy: { ...policy, retries: 0 },
      answers: [[wrong], [unknown], [unsent]],
      status: byDestination(['', '', '', 'READ']),
    })
    expect(outcomes).toEqual(['refused', 'unconfirmed', 'failed', 'delivered'])
  })
})
