import { describe, expect, test } from '@jest/globals'
import { refusals } from '../../src/gateway/codes.ts'
import { readRetryAfter, readSendReply } from '../../src/gateway/reply.ts'
import type { HttpReply } from '../../src/http/transport.ts'
import { ASK_FIRST, Failure } from '../../src/shared/failure.ts'
import { redactor } from '../report/builders.ts'

const reply = (status: number, body: unknown, headers: HttpReply['headers'] = {}): HttpReply => ({
  status,
  headers,
  body: typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body),
})

const read = (given: HttpReply, filter = redactor()) => readSendReply(given, filter)

function failureOf(given: HttpReply, filter = redactor()): Failure {
  try {
    read(given, filter)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('it was accepted')
}

describe('an acceptance', () => {
  test('has an id and, where asked for, a provider', () => {
    const body = { message: '0: Accepted for delivery', provider: 'PROVIDER1', id: 'abc' }
    expect(read(reply(200, body))).toEqual({ id: 'abc', provider: 'PROVIDER1' })
    expect(read(reply(200, { message: '0: ok', id: 'abc' }))).toEqual({
      id: 'abc',
      provider: undefined,
    })
  })

  test('is read from what the server said, not from what may be shown of it', () => {
    const given = reply(200, { message: '0: Accepted for delivery', id: 'abc' })
    expect(readSendReply(given, redactor('0: Accepted for delivery')).id).toBe('abc')
  })

  test('keeps its id exactly, since the status is asked for by it', () => {
    const body = { message: '0: ok', id: ' ::482913\u200b', provider: ' 482913 ' }
    expect(readSendReply(reply(200, body), redactor('482913'))).toEqual({
      id: ' ::482913\u200b',
      provider: '482913',
    })
  })

  test('may have an id that is a safe integer', () => {
    expect(read(reply(200, { message: '0: ok', id: 12 })).id).toBe('12')
  })
})

describe('a refusal', () => {
  test.each(Object.entries(refusals))(
    'with code %s is the documented one',
    (key, { name, meaning, remedy }) => {
      const code = Number(key)
      const failure = failureOf(
        reply(code === 63 ? 401 : 500, { code, message: 'Said so', details: null }),
      )
      // In the action's own words: they say more than the gateway's.
      expect(failure).toMatchObject({ name, code, fate: 'refused', message: meaning, remedy })
    },
  )

  test('with an unknown code keeps the number and the words', () => {
    const failure = failureOf(reply(500, { code: 4711, message: 'Something new' }))
    expect(failure).toMatchObject({ name: 'gateway-error', code: 4711, fate: 'refused' })
    expect(failure.message).toMatch(/with code 4711.*says: "Something new"\.$/)
  })

  test.each([
    ['a code that is a string', reply(500, { code: '60', message: 'x' }), 60],
    ['a 200 that says no', reply(200, { message: '61: On the watchlist', id: 'abc' }), 61],
    ['a 200 in the shape of a refusal', reply(200, { code: 8, message: 'Wrong number' }), 8],
    ['a code within a 503', reply(503, { code: 64, message: 'x' }), 64],
    ['a code within a 400', reply(400, { code: 56, message: 'x' }), 56],
    ['a code within a 503 by envoy', reply(503, { code: 64 }, { server: 'envoy' }), 64],
    ['a code within a 429', reply(429, { code: 60, message: 'x' }), 60],
    ['a 200 that pads its code', reply(200, { message: '008: Wrong number' }), 8],
  ])('is found in %s', (_, given, code) => {
    expect(failureOf(given)).toMatchObject({ code, fate: 'refused' })
  })
})

describe('a code that must not be seen', () => {
  const number = '+393331234567'
  const hiding = (message: string) => {
    const it = redactor(message)
    it.hideNumber({ number, typed: number })
    return it
  }

  test.each([
    ['a phone number', reply(500, { code: 3331234567, message: '3331234567: not known' })],
    ['part of one', reply(500, { code: '1234567', message: '1234567: not known' })],
    ['a code in the text', reply(500, { code: 482913, message: '482913: not known' })],
    ['a code in the text, before the words', reply(200, { message: '482913: not known' })],
  ])('is %s: it is not told', (_, given) => {
    const failure = failureOf(given, hiding('Your code is 482 913'))
    expect(failure).toMatchObject({ name: 'gateway-error', code: undefined, fate: 'refused' })
    expect(failure.message).toMatch(/with code …\. Its .* says: "… not known"\.$/)
  })

  test('does not hide a documented code', () => {
    expect(failureOf(reply(500, { code: 61 }), hiding('code 0061'))).toMatchObject({ code: 61 })
  })
})

test.each([
  [{ code: 503, message: 'upstream connect error or disconnect/reset before headers' }, {}],
  [{ code: 503, message: 'x' }, { server: 'envoy' }],
  [{ code: 503, message: 'x' }, { server: ['gateway', 'envoy'] }],
])('Envoy’s own JSON holds no code of the gateway: %j', (body, headers) => {
  expect(failureOf(reply(503, body, headers))).toMatchObject({
    name: 'gateway-unavailable',
    fate: 'unknown',
  })
})

test('an id is not blank, whatever may be shown of it', () => {
  const asWritten = { quote: (words: string) => words, shownId: (id: string) => id }
  const given = reply(200, { message: '0: Accepted', id: '  ' })
  expect(() => readSendReply(given, asWritten)).toThrow('gave no id')
})

describe('Retry-After', () => {
  const date = 'Sun, 22 Nov 2026 03:18:00 GMT'

  test.each<[string | string[] | undefined, number | undefined]>([
    ['0', 0],
    [' 2 ', 2000],
    ['61', 61_000],
    ['9'.repeat(400), Number.POSITIVE_INFINITY],
    [['2', '61'], 61_000],
    [['soon', '2'], 2000],
    ['Sun, 22 Nov 2026 03:18:20 GMT', 20_000],
    ['Sunday, 22-Nov-26 03:18:20 GMT', 20_000],
    ['Sun, 22 Nov 2026 03:17:00 GMT', 0],
    [undefined, undefined],
    ['', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['2, 61', undefined],
    ['Infinity', undefined],
    ['soon', undefined],
    ['Sun 2999', undefined],
    ['2026-11-22T03:18:20Z', undefined],
  ])('%j is %j ms', (header, pause) => {
    expect(readRetryAfter({ 'retry-after': header, date })).toBe(pause)
  })

  test.each([undefined, 'today'])(
    'that is a date says nothing where the reply’s own is %j',
    date => {
      expect(
        readRetryAfter({ 'retry-after': 'Sun, 22 Nov 2026 03:18:20 GMT', date }),
      ).toBeUndefined()
      expect(readRetryAfter({ 'retry-after': '20', date })).toBe(20_000)
    },
  )
})

describe('a reply without a code', () => {
  const page = '<html><head><title>Blocked by policy</title></head></html>'
  const html = { 'content-type': 'text/html' }

  test.each([
    ['401 without a body', reply(401, ''), 'authentication', 'refused'],
    ['429', reply(429, ''), 'rate-limited', 'refused'],
    ['503', reply(503, page, html), 'gateway-unavailable', 'refused'],
    ['503 with JSON of its own', reply(503, { code: 503 }), 'gateway-unavailable', 'refused'],
    ['429 with JSON of its own', reply(429, { code: 429 }), 'rate-limited', 'refused'],
    ['407 with JSON of its own', reply(407, { code: 407 }), 'proxy', 'unsent'],
    [
      '302',
      reply(302, '', { location: 'https://login.example/?x=1' }),
      'unexpected-response',
      'refused',
    ],
    ['304 without a location', reply(304, ''), 'unexpected-response', 'refused'],
    ['403', reply(403, page, html), 'unexpected-response', 'refused'],
    ['404', reply(404, 'Not Found'), 'unexpected-response', 'refused'],
    ['empty 500', reply(500, ''), 'unexpected-response', 'unknown'],
    ['500 with code 0', reply(500, { code: 0 }), 'unexpected-response', 'unknown'],
    ['502', reply(502, page, html), 'unexpected-response', 'unknown'],
    ['504', reply(504, ''), 'unexpected-response', 'unknown'],
    ['502 with a code', reply(502, { code: 8 }), 'unexpected-response', 'unknown'],
    ['504 with a code', reply(504, { code: 64 }), 'unexpected-response', 'unknown'],
    ['302 with a code', reply(302, { code: 8 }), 'unexpected-response', 'refused'],
    ['503 by envoy', reply(503, '', { server: 'envoy' }), 'gateway-unavailable', 'unknown'],
    [
      '503 by envoy, through another server',
      reply(503, '', { server: ['nginx', 'envoy'] }),
      'gateway-unavailable',
      'unknown',
    ],
    ['503 by Istio', reply(503, '', { server: 'istio-envoy' }), 'gateway-unavailable', 'unknown'],
    [
      '503 with the words of envoy',
      reply(
        503,
        'upstream connect error or disconnect/reset before headers. reset reason: overflow',
      ),
      'gateway-unavailable',
      'unknown',
    ],
    [
      '200 with a number in hexadecimal',
      reply(200, { message: '0x80070005: denied', id: 'abc' }),
      'unexpected-response',
      'unknown',
    ],
    [
      '200 that counts',
      reply(200, { message: '0 messages accepted, 1 refused', id: 'abc' }),
      'unexpected-response',
      'unknown',
    ],
    ['200 with 0 alone', reply(200, { message: '0', id: 'abc' }), 'unexpected-response', 'unknown'],
    ...[1.5, 2 ** 60, true, null, { id: 'abc' }, ['abc'], '', '  ', '\t'].map(
      id =>
        [
          `200 with the id ${JSON.stringify(id)}`,
          reply(200, { message: '0: ok', id }),
          'unexpected-response',
          'unknown',
        ] as const,
    ),
    ['200 with a page', reply(200, page, html), 'unexpected-response', 'unknown'],
    ['200 with broken JSON', reply(200, '{"message":'), 'unexpected-response', 'unknown'],
    ['200 that is empty', reply(200, ''), 'unexpected-response', 'unknown'],
    ['200 too large to read', reply(200, undefined), 'unexpected-response', 'unknown'],
    ['200 with an array', reply(200, []), 'unexpected-response', 'unknown'],
    [
      '200 without a leading number',
      reply(200, { message: 'Accepted', id: 'abc' }),
      'unexpected-response',
      'unknown',
    ],
    [
      '200 with a leading phone number',
      reply(200, { message: '393331234567 ok', id: 'abc' }),
      'unexpected-response',
      'unknown',
    ],
    ['200 without an id', reply(200, { message: '0: Accepted' }), 'unexpected-response', 'unknown'],
    ['202', reply(202, { message: '0: Accepted', id: 'abc' }), 'unexpected-response', 'unknown'],
  ])('%s', (_, given, name, fate) => {
    const failure = failureOf(given)
    expect(failure).toMatchObject({ name, fate, code: undefined })
    // Whoever runs the job again at once may send the message twice.
    expect(failure.remedy.startsWith(ASK_FIRST)).toBe(fate === 'unknown')
  })

  test.each([
    [page, 'text/html; charset=utf-8', 'text/html, titled "Blocked by policy"'],
    ['<TITLE lang=it>Accesso negato | <b>x', 'TEXT/HTML', 'TEXT/HTML, titled "Accesso negato …"'],
    ['denied', 'application/problem+json', 'application/problem+json'],
    ['denied', 'text/x-482913', 'unknown content'],
    ['denied', undefined, 'unknown content'],
  ])("is described by its status, kind and title, never by the page's text: %j", (...given) => {
    const [body, kind, described] = given
    expect(failureOf(reply(502, body, { 'content-type': kind })).message).toBe(
      `The answer is not the gateway's: status 502 with ${described}.`,
    )
  })

  test.each([
    ['https://login.example/?token=1', ' to login.example'],
    ['http://LOGIN.acme.example', ' to LOGIN.acme.example'],
    ['https://-482913.example/', ' to …'],
    ['https://user.token:x@login.example/', ''],
    ['https://aHVudGVyMjI/', ''],
    ['/login?token=1', ''],
  ])("tells a redirect's host and nothing else of %j", (location, told) => {
    const { message } = failureOf(reply(302, '', { location }), redactor('Code 482913'))
    expect(message).toContain(`The server redirects${told} (302).`)
    expect(message).not.toContain('token')
  })
})
