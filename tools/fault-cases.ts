import type { Fault } from '../emulator/faults.ts'

/** What a send meets, and what must come of it. The tests and `npm run faults` go through the same list. */
export interface FaultCase {
  what: string
  /** One fault for each try; afterwards the emulator accepts. */
  program: Fault[]
  inputs?: Record<string, string>
  outcome: string
  /** The `error-name` output; empty where the message was accepted in the end. */
  error: string
  /** Sends that the gateway must have seen. */
  requests: number
  /** Messages that the gateway must have accepted: what the phone gets. */
  messages: number
}

const json = { 'content-type': 'application/json' }
const html = { 'content-type': 'text/html' }
const resend = { 'on-unconfirmed': 'resend' }
const reply = (
  status: number,
  body = '',
  headers: Record<string, string | string[]> = json,
): Fault => ({
  answer: 'reply',
  status,
  body,
  headers,
})
const page = '<html><title>Sign in</title></html>'
const accepted = (fault: Fault): Fault => ({ ...fault, accept: true })

const row = (
  what: string,
  program: Fault[],
  outcome: string,
  error: string,
  requests: number,
  messages: number,
  inputs: Record<string, string> = {},
): FaultCase => ({ what, program, outcome, error, requests, messages, inputs })

const refused = (code: number): Fault => ({ answer: 'refusal', code })

/** Faults after which the message may be on its way, whether it is or not. */
const doubtful: [what: string, fault: Fault, error: string][] = [
  ['reset after the request', { answer: 'reset' }, 'connection-lost'],
  ['cut within the answer', { answer: 'cut' }, 'connection-lost'],
  ['no answer', { answer: 'hang' }, 'timeout'],
  ['an answer byte by byte, too slow', { answer: 'drip', interval: 50 }, 'timeout'],
  ['500 without a body', reply(500), 'unexpected-response'],
  ['502 page', reply(502, page, html), 'unexpected-response'],
  ['504 page', reply(504, page, html), 'unexpected-response'],
  ['502 with a code', reply(502, '{"code":8,"message":"x"}'), 'unexpected-response'],
  ['504 with a code', reply(504, '{"code":64,"message":"x"}'), 'unexpected-response'],
  ['503 by Envoy', reply(503, '', { server: 'istio-envoy' }), 'gateway-unavailable'],
  [
    '503 by Envoy, through another server',
    reply(503, '{"code":503}', { server: ['nginx', 'envoy'] }),
    'gateway-unavailable',
  ],
  [
    '503 of a broken connection',
    reply(503, 'upstream connect error or disconnect/reset before headers'),
    'gateway-unavailable',
  ],
  ['200 page', reply(200, page, html), 'unexpected-response'],
  ['200 broken JSON', reply(200, '{"mess'), 'unexpected-response'],
  ['200 without a number', reply(200, '{"message":"fine","id":"x"}'), 'unexpected-response'],
  ['200 with 0x', reply(200, '{"message":"0x80070005","id":"x"}'), 'unexpected-response'],
  [
    '200 with 0 messages',
    reply(200, '{"message":"0 messages accepted, 1 refused","id":"x"}'),
    'unexpected-response',
  ],
  [
    '200 with an unsafe id',
    reply(200, '{"message":"0: Accepted","id":1e21}'),
    'unexpected-response',
  ],
  ['200 with a blank id', reply(200, '{"message":"0: Accepted","id":"  "}'), 'unexpected-response'],
  ['200 without an id', reply(200, '{"message":"0: Accepted"}'), 'unexpected-response'],
  [
    '200 larger than 64 KiB',
    reply(200, `{"message":"0: ${'x'.repeat(70_000)}"}`),
    'unexpected-response',
  ],
]

export const faultCases: readonly FaultCase[] = [
  row('code 64, then accepted', [refused(64)], 'accepted', '', 2, 1),
  row('code 64, always', Array(4).fill(refused(64)), 'refused', 'provider-unavailable', 4, 0),
  row('code 60, then accepted', [refused(60)], 'accepted', '', 2, 1),
  row('429, then accepted', [reply(429)], 'accepted', '', 2, 1),
  row('429, Retry-After 2', [reply(429, '', { 'retry-after': '2' })], 'accepted', '', 2, 1),
  row(
    '429, Retry-After 61',
    [reply(429, '', { 'retry-after': '61' })],
    'refused',
    'rate-limited',
    1,
    0,
  ),
  row(
    '429, Retry-After without end',
    [reply(429, '', { 'retry-after': '9'.repeat(400) })],
    'refused',
    'rate-limited',
    1,
    0,
  ),
  ...['0', '-1', 'soon', '1, 61', ['1', '2']].map(header =>
    row(
      `429, Retry-After ${header}`,
      [reply(429, '', { 'retry-after': header })],
      'accepted',
      '',
      2,
      1,
    ),
  ),
  row(
    'two Retry-After, one of 61',
    [reply(429, '', { 'retry-after': ['1', '61'] })],
    'refused',
    'rate-limited',
    1,
    0,
  ),
  row('429 with JSON of its own', [reply(429, '{"code":429}')], 'accepted', '', 2, 1),
  row('503 with JSON of its own', [reply(503, '{"code":503}')], 'accepted', '', 2, 1),
  row('503 page, then accepted', [reply(503, page, html)], 'accepted', '', 2, 1),
  row(
    '503 with code 8',
    [reply(503, '{"code":8,"message":"x"}')],
    'refused',
    'wrong-destination',
    1,
    0,
  ),
  row('503, no retries', [reply(503)], 'refused', 'gateway-unavailable', 1, 0, { retries: '0' }),
  row('code 8', [refused(8)], 'refused', 'wrong-destination', 1, 0),
  row('code 74', [refused(74)], 'refused', 'url-denied', 1, 0),
  row('an unknown code', [refused(4711)], 'refused', 'gateway-error', 1, 0),
  row(
    '200 that says 8',
    [reply(200, '{"message":"8: Wrong number"}')],
    'refused',
    'wrong-destination',
    1,
    0,
  ),
  row('401 without a body', [reply(401)], 'refused', 'authentication', 1, 0),
  row('403 page', [reply(403, page, html)], 'refused', 'unexpected-response', 1, 0),
  row('404', [reply(404)], 'refused', 'unexpected-response', 1, 0),
  row(
    'redirect',
    [reply(307, '', { location: 'https://login.example/' })],
    'refused',
    'unexpected-response',
    1,
    0,
  ),
  ...doubtful.flatMap(([what, fault, error]) => [
    row(what, [fault], 'unconfirmed', error, 1, 0),
    row(`${what}, but accepted`, [accepted(fault)], 'unconfirmed', error, 1, 1),
    row(`${what}, resend`, [fault], 'accepted', '', 2, 1, resend),
  ]),
  row(
    'reset, resend, then code 8',
    [{ answer: 'reset' }, refused(8)],
    'unconfirmed',
    'connection-lost',
    2,
    0,
    resend,
  ),
]
