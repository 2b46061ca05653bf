import { describe, expect, test } from '@jest/globals'
import { findSent } from '../../src/delivery/reconcile.ts'
import type { MessageStatus } from '../../src/gateway/status-api.ts'

const reference = { service: 'ECOMMERCE', action: '', key: '128-1' }
const message = (overrides: Partial<MessageStatus> = {}): MessageStatus => ({
  id: 'a',
  status: 'SENT',
  reference,
  acceptedAt: 10_000,
  reason: '',
  ...overrides,
})
const search = { reference, firstTry: 10_000, now: 12_000, held: new Set<string>() }
const latest = (messages: MessageStatus[], serverTime?: number) => ({ messages, serverTime })

describe('the message that a send may have left behind', () => {
  test('was accepted since the first try, with our reference', () => {
    expect(findSent(latest([message()]), search)).toMatchObject({ id: 'a' })
  })

  test.each([
    ['is older', message({ acceptedAt: 9700 })],
    ['has another key', message({ reference: { ...reference, key: '128-2' } })],
    ['has another service', message({ reference: { ...reference, service: 'DIGITALSIGN' } })],
    ['has an action', message({ reference: { ...reference, action: 'x' } })],
    ['has no reference', message({ reference: { service: '', action: '', key: '' } })],
    ['has no id', message({ id: '' })],
  ])('is none that %s', (_, other) => {
    expect(findSent(latest([other]), search)).toBe('absent')
  })

  test('is none that another result holds', () => {
    expect(findSent(latest([message()]), { ...search, held: new Set(['a']) })).toBe('absent')
  })

  test('is uncertain where a candidate does not tell when it was accepted', () => {
    expect(findSent(latest([message({ acceptedAt: undefined })]), search)).toBe('uncertain')
  })

  test('is found by the clock of a server that is behind or ahead', () => {
    // The server's clock is 5 s behind ours: what it dates 5 s was sent at 10 s.
    expect(findSent(latest([message({ acceptedAt: 5000 })], 7000), search)).toMatchObject({
      id: 'a',
    })
    expect(findSent(latest([message({ acceptedAt: 4999 })], 7000), search)).toBe('absent')
    expect(findSent(latest([message({ acceptedAt: 14_999 })], 17_000), search)).toBe('absent')
  })

  test('is not the message of a step that ended just before, where the clocks seem the same', () => {
    // The server's time is cut to seconds, so that it seems 700 ms behind.
    expect(findSent(latest([message({ acceptedAt: 9700 })], 11_300), search)).toBe('absent')
    expect(findSent(latest([message({ acceptedAt: 9900 })], 11_300), search)).toMatchObject({
      id: 'a',
    })
  })

  test('is the oldest of several', () => {
    const messages = [
      message({ id: 'c', acceptedAt: 12_000 }),
      message({ id: 'b', acceptedAt: 11_000 }),
      message({ id: 'old', acceptedAt: 1 }),
    ]
    expect(findSent(latest(messages), search)).toMatchObject({ id: 'b' })
  })
})
