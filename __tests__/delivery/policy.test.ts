import { describe, expect, test } from '@jest/globals'
import { finalFailure, nextStep, type Policy, waitBefore } from '../../src/delivery/policy.ts'
import { readSendReply } from '../../src/gateway/reply.ts'
import { type Ending, exchangeFailure } from '../../src/http/exchange-failure.ts'
import { proxyRefusal } from '../../src/http/proxy.ts'
import { Failure, type FailureName, type FailureOptions } from '../../src/shared/failure.ts'
import { redactor } from '../report/builders.ts'

const failure = (name: FailureName, options: Partial<FailureOptions> = {}): Failure =>
  new Failure(name, 'It failed.', { remedy: 'Do.', ...options })

const exchange = (cause: Error, started: boolean, ending?: Ending): Failure =>
  exchangeFailure(cause, started, ending, { server: new URL('https://host'), timeout: 1000 })

const policy: Policy = {
  retries: 3,
  onUnconfirmed: 'fail',
  concurrency: 4,
  timeout: 15_000,
  strategy: 'all',
  deliveryTimeout: 0,
  canLookUp: false,
  once: false,
}

const code = (value: string): Error => Object.assign(new Error(value), { code: value })

function reply(status: number, body: string, headers: Record<string, string> = {}): Failure {
  try {
    readSendReply({ status, headers, body }, redactor())
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error('it was accepted')
}

describe('what may be sent again', () => {
  test.each([
    // what happened, failure, next with on-unconfirmed: fail, and with resend
    ['connection refused', exchange(code('ECONNREFUSED'), false), 'retry', 'retry'],
    ['host unreachable', exchange(code('EHOSTUNREACH'), false), 'retry', 'retry'],
    ['name not found', exchange(code('ENOTFOUND'), false), 'retry', 'retry'],
    ['connect timeout', exchange(code('ETIMEDOUT'), false), 'retry', 'retry'],
    ['proxy that cannot reach the gateway', exchange(proxyRefusal(502), false), 'retry', 'retry'],
    [
      'proxy that asks for authentication',
      exchange(proxyRefusal(407), false),
      'give up',
      'give up',
    ],
    ['proxy that says no', exchange(proxyRefusal(403), false), 'give up', 'give up'],
    ['certificate not trusted', exchange(code('CERT_HAS_EXPIRED'), false), 'give up', 'give up'],
    ['cancelled before', exchange(new Error(), false, 'cancelled'), 'give up', 'give up'],
    ['cancelled under way', exchange(new Error(), true, 'cancelled'), 'give up', 'give up'],
    ['reset after the request went out', exchange(code('ECONNRESET'), true), 'give up', 'retry'],
    [
      'timeout after the request went out',
      exchange(new Error(), true, 'timeout'),
      'give up',
      'retry',
    ],
    ['429', reply(429, ''), 'slow down', 'slow down'],
    ['503', reply(503, ''), 'slow down', 'slow down'],
    ['503 by Envoy', reply(503, '', { server: 'envoy' }), 'give up', 'retry'],
    [
      '503 of a broken connection',
      reply(503, 'upstream connect error or disconnect/reset before headers'),
      'give up',
      'retry',
    ],
    [
      '503 by Envoy that asks for a pause',
      reply(503, '', { server: 'envoy', 'retry-after': '3600' }),
      'give up',
      'retry',
    ],
    ['503 with a code', reply(503, '{"code":8}'), 'give up', 'give up'],
    ['503 with JSON of its own', reply(503, '{"code":503}'), 'slow down', 'slow down'],
    ['code 64', reply(500, '{"code":64}'), 'retry', 'retry'],
    ['code 60', reply(500, '{"code":60}'), 'slow down', 'slow down'],
    ['code 8', reply(500, '{"code":8}'), 'give up', 'give up'],
    ['code 63', reply(500, '{"code":63}'), 'give up', 'give up'],
    ['an unknown code', reply(500, '{"code":4711}'), 'give up', 'give up'],
    ['redirect', reply(302, ''), 'give up', 'give up'],
    ['401', reply(401, ''), 'give up', 'give up'],
    ['404', reply(404, ''), 'give up', 'give up'],
    ['407 from a proxy that forwards', reply(407, ''), 'give up', 'give up'],
    ['500 without a code', reply(500, ''), 'give up', 'retry'],
    ['502', reply(502, ''), 'give up', 'retry'],
    ['502 with a code', reply(502, '{"code":64}'), 'give up', 'retry'],
    ['504', reply(504, ''), 'give up', 'retry'],
    ['504 with a code', reply(504, '{"code":8}'), 'give up', 'retry'],
    ['200 that cannot be read', reply(200, '<html>'), 'give up', 'retry'],
    ['200 without an id', reply(200, '{"message":"0: Accepted"}'), 'give up', 'retry'],
    ['200 that says 64', reply(200, '{"message":"64: no provider"}'), 'retry', 'retry'],
    [
      'a pause of 60 s asked for',
      failure('rate-limited', { transient: true, retryAfter: 60_000 }),
      'slow down',
      'slow down',
    ],
    [
      'a pause of 61 s asked for',
      failure('rate-limited', { transient: true, retryAfter: 61_000 }),
      'end batch',
      'end batch',
    ],
  ] as const)('%s', (_, given, fail, resend) => {
    expect(nextStep(given, 'fail')).toBe(fail)
    expect(nextStep(given, 'resend')).toBe(resend)
  })
})

describe('the pause before a further try', () => {
  test('is a second, doubled each time, up to half as much again, and at most 30 s', () => {
    const waits = (random: number) =>
      [1, 2, 3, 4, 5, 6, 7].map(tries => waitBefore(tries, failure('network'), random))
    expect(waits(0)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
    expect(waits(1)).toEqual([1500, 3000, 6000, 12_000, 24_000, 30_000, 30_000])
  })

  test('is what the server asks for, and never shorter than our own', () => {
    expect(waitBefore(3, failure('rate-limited', { retryAfter: 0 }), 0)).toBe(4000)
    expect(waitBefore(1, failure('rate-limited', { retryAfter: 42_000 }), 1)).toBe(42_000)
  })

  test('is told if it is too long', () => {
    const retryAfter = 300_000
    const told = finalFailure(
      failure('rate-limited', { fate: 'refused', transient: true, retryAfter }),
      policy,
    )
    expect(told).toMatchObject({ name: 'rate-limited', fate: 'refused' })
    expect(told.message).toBe(
      `It failed. The server asks for a pause of 300 s. The action waits at most 60 s.`,
    )
  })
})

test('an unconfirmed message says how to enable look-ups, unless it was looked up', () => {
  const doubt = failure('timeout', { fate: 'unknown' })
  expect(finalFailure(doubt, policy).remedy).toMatch(
    /^The message may be on its way. Do. To let the action look it up next time, set "status-api-key"/,
  )
  expect(finalFailure(doubt, { ...policy, canLookUp: true }).remedy).toBe(
    'The message may be on its way. Do.',
  )
})
