import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Answer,
  busy,
  down,
  flooded,
  limited,
  listOf,
  message,
  run,
  unavailable,
  unknown,
  unsent,
  wrong,
} from './world.ts'

const answers = fc.array(
  fc.array(
    fc.constantFrom<Answer>(
      'ok',
      unknown,
      unsent,
      busy,
      wrong,
      flooded,
      limited,
      unavailable,
      limited.with({ retryAfter: 61_000 }),
    ),
    { maxLength: 6 },
  ),
  { maxLength: 8 },
)
const looks = fc.array(fc.constantFrom('absent', 'down', 'rejected', 'stranger'))

/** A run in which the Message Status API answers `looked` in turn; and all that happened to each destination, in order. */
async function told(
  given: Answer[][],
  looked: string[],
  policy: {
    strategy: 'all' | 'escalate'
    once: boolean
    canLookUp: boolean
    onUnconfirmed: 'fail' | 'resend'
  },
) {
  const events = Array.from({ length: 8 }, (): string[] => [])
  let look = 0
  const { results } = await run(8, {
    answers: given.map(each => [...each]),
    latency: 100,
    policy: {
      ...policy,
      canLookUp: policy.canLookUp || policy.once,
      deliveryTimeout: policy.strategy === 'escalate' ? 5000 : 0,
    },
    onSend: (_, position) => events[position]?.push('send'),
    onAnswer: (position, answer) => {
      if (answer === unknown) events[position]?.push('doubt')
    },
    status: () => ({
      byId: () => Promise.resolve(undefined),
      byReferenceKey: () => Promise.resolve(listOf()),
      byPhoneNumber(number) {
        events[Number(number.slice(-1))]?.push('look')
        const answer = looked[look++ % looked.length] ?? 'absent'
        if (answer === 'down') return Promise.reject(down)
        const reference = { service: '', action: '', key: answer === 'stranger' ? 'x' : '' }
        const id = `rejected-${look}`
        return Promise.resolve(
          answer === 'absent' ? listOf() : listOf(message({ id, reference, status: 'REJECTED' })),
        )
      },
    }),
  })
  return { events, results }
}

const rules = {
  strategy: fc.constantFrom('all' as const, 'escalate' as const),
  once: fc.boolean(),
  canLookUp: fc.boolean(),
}

test('with on-unconfirmed: fail a message that may be on its way is never sent again', async () => {
  await fc.assert(
    fc.asyncProperty(answers, looks, fc.record(rules), async (given, looked, rule) => {
      const { events, results } = await told(given, looked, { ...rule, onUnconfirmed: 'fail' })
      for (const [index, happened] of events.entries()) {
        const doubt = happened.indexOf('doubt')
        if (doubt === -1) continue
        expect(happened.slice(doubt)).not.toContain('send')
        expect(['unconfirmed', 'undelivered']).toContain(results[index]?.outcome)
      }
    }),
  )
})

test('with resend a message that may be on its way is looked up before it is sent again', async () => {
  await fc.assert(
    fc.asyncProperty(answers, looks, fc.record(rules), async (given, looked, rule) => {
      const { events } = await told(given, looked, {
        ...rule,
        canLookUp: true,
        onUnconfirmed: 'resend',
      })
      for (const happened of events) {
        expect(happened.join(' ')).not.toMatch(/doubt send/)
      }
    }),
  )
})
