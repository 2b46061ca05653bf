import { describe, expect, test } from '@jest/globals'
import { SentMessages, type StatusSource } from '../../src/delivery/sent-messages.ts'
import type { MessageStatus } from '../../src/gateway/status-api.ts'
import { Failure } from '../../src/shared/failure.ts'
import { listOf } from './world.ts'

const reference = { service: 'ECOMMERCE', action: '', key: '128-1' }
const message = (overrides: Partial<MessageStatus> = {}): MessageStatus => ({
  id: 'a',
  status: 'SENT',
  reference,
  provider: 'P',
  reason: '',
  ...overrides,
})
const forbidden = new Failure('status-unavailable', 'It says no.', { remedy: '' })
const down = new Failure('status-unavailable', 'It is down.', { transient: true, remedy: '' })

/** Answers by number, one after another, the last one for ever; and the times at which it was asked. */
function sentMessages(answers: (MessageStatus[] | Failure)[], byKey: MessageStatus[] = []) {
  let now = 0
  const asked: number[] = []
  const status: StatusSource = {
    byId: () => Promise.resolve(undefined),
    byReferenceKey: () => Promise.resolve(listOf(...byKey)),
    byPhoneNumber() {
      asked.push(now)
      const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? []
      return answer instanceof Failure ? Promise.reject(answer) : Promise.resolve(listOf(...answer))
    },
  }
  const stop = new AbortController()
  const clock = {
    now: () => now,
    sleep(milliseconds: number) {
      now += milliseconds
      return Promise.resolve()
    },
  }
  const recipient = { number: '+393331234567', typed: '+39 333 1234567' }
  const sent = new SentMessages(status, {
    concurrency: 1,
    reference,
    claimed: new Set(),
    clock,
    random: () => 0,
    stop: stop.signal,
    abort: new AbortController().signal,
  })
  return {
    sent: {
      lookUp: (time: number) => sent.lookUp(recipient, time),
      earlier: () => sent.earlierTo(recipient),
      readEarlier: () => sent.readEarlier(),
    },
    asked,
    stop,
    status,
  }
}

describe('the message that a send without an answer left behind', () => {
  test('has our reference, whatever its time is', async () => {
    const { sent } = sentMessages([[message()]])
    expect(await sent.lookUp(5000)).toMatchObject({ id: 'a' })
  })

  test.each([
    ['has another key', message({ reference: { ...reference, key: '128-2' } })],
    ['has another service', message({ reference: { ...reference, service: 'DIGITALSIGN' } })],
    ['has an action', message({ reference: { ...reference, action: 'x' } })],
    ['has no reference', message({ reference: { service: '', action: '', key: '' } })],
  ])('is none that %s', async (_, other) => {
    const { sent } = sentMessages([[other]])
    expect(await sent.lookUp(5000)).toBeUndefined()
  })

  test('is looked for as long as asked, so that a slow gateway is found', async () => {
    const { sent, asked } = sentMessages([[]])
    expect(await sent.lookUp(15_000)).toBeUndefined()
    expect(asked).toEqual([1000, 2500, 4750, 8125, 13_187.5, 15_000])
  })

  test('is not one that was there before', async () => {
    const rejected = message({ status: 'REJECTED' })
    const { sent } = sentMessages([[rejected]], [rejected])
    sent.readEarlier()
    expect(await sent.earlier()).toBeUndefined()
    expect(await sent.lookUp(5000)).toBeUndefined()
  })

  test('is the one of several that was not rejected', async () => {
    const rejected = message({ id: 'b', status: 'REJECTED' })
    expect(await sentMessages([[rejected, message()]]).sent.lookUp(1)).toMatchObject({
      id: 'a',
    })
    expect(await sentMessages([[rejected]]).sent.lookUp(1)).toBe(rejected)
  })

  test('is found although looks fail before', async () => {
    const { sent } = sentMessages([down, down, [message()]])
    expect(await sent.lookUp(5000)).toMatchObject({ id: 'a' })
  })

  test('is unknown if the last look-up fails, and the failure says so', async () => {
    expect(await sentMessages([[], down]).sent.lookUp(5000)).toBe(down)
    const { sent, asked } = sentMessages([forbidden])
    expect(await sent.lookUp(5000)).toBe(forbidden)
    expect(asked).toHaveLength(1)
  })

  test('is not waited for once the job is cancelled', async () => {
    const { sent, asked, stop } = sentMessages([[]])
    stop.abort()
    expect(await sent.lookUp(5000)).toBeUndefined()
    expect(asked).toEqual([])
  })
})

describe('an earlier message to a destination', () => {
  const strangers = Array.from({ length: 100 }, (_, at) =>
    message({ id: `other-${at}`, reference: { ...reference, key: 'x' } }),
  )

  test('is not known where the phone got a hundred others since', async () => {
    const { sent } = sentMessages([strangers], [message()])
    sent.readEarlier()
    expect(await sent.earlier()).toMatchObject({ name: 'status-unavailable' })
  })

  test('is not known where a hundred others hide all but one that was rejected', async () => {
    const rejected = message({ status: 'REJECTED' })
    const { sent } = sentMessages([[rejected, ...strangers.slice(1)]], [rejected])
    sent.readEarlier()
    expect(await sent.earlier()).toMatchObject({ name: 'status-unavailable' })
  })

  test('is known where the newest hundred show it', async () => {
    const { sent } = sentMessages([[...strangers.slice(1), message()]], [message()])
    sent.readEarlier()
    expect(await sent.earlier()).toMatchObject({ id: 'a' })
  })

  test('may exist if a hundred others have the same key', async () => {
    const { sent } = sentMessages([[message()]], strangers)
    sent.readEarlier()
    expect(await sent.earlier()).toMatchObject({ id: 'a' })
  })

  test('that was rejected is not taken for the new one where the look-up before failed', async () => {
    const { sent, status } = sentMessages([[message({ status: 'REJECTED' })]])
    status.byReferenceKey = () => Promise.reject(down)
    sent.readEarlier()
    expect(await sent.earlier()).toBe(down)
    expect(await sent.lookUp(5000)).toBeUndefined()
  })

  test.each([
    ['was read', 1],
    ['was too long', 100],
  ])(
    'that was rejected is not taken for the new one where the list by number failed, and the list by key %s',
    async (_, count) => {
      const rejected = message({ status: 'REJECTED' })
      const { sent } = sentMessages([down, [rejected]], Array(count).fill(rejected))
      sent.readEarlier()
      expect(await sent.earlier()).toBe(down)
      expect(await sent.lookUp(5000)).toBeUndefined()
    },
  )

  test('that is on its way is taken for the new one: the phone has it', async () => {
    const { sent } = sentMessages([down, [message()]], [message()])
    sent.readEarlier()
    expect(await sent.earlier()).toBe(down)
    expect(await sent.lookUp(5000)).toMatchObject({ id: 'a' })
  })

  test('is asked for only where somebody has one with the reference', async () => {
    const { sent, asked } = sentMessages(
      [[message()]],
      [message({ reference: { ...reference, action: 'x' } })],
    )
    sent.readEarlier()
    expect(await sent.earlier()).toBeUndefined()
    expect(asked).toEqual([])
  })

  test.each([
    ['SENT', 'a'],
    ['DELIVERED', 'a'],
    ['REJECTED', undefined],
    ['UNDELIVERED', undefined],
  ])('with status %s is %s', async (status, id) => {
    const { sent } = sentMessages([[message({ status })]], [message()])
    sent.readEarlier()
    const earlier = await sent.earlier()
    expect(earlier instanceof Failure ? 'failure' : earlier?.id).toBe(id)
  })
})
