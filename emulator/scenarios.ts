import type { Fault } from './faults.ts'

/** A destination that always gets the same treatment, so that a workflow can provoke it. */
interface Scenario {
  destination: string
  /** What a sender meets, for the table that people read. */
  meets: string
  fault: Fault
  /** What becomes of the message once it is accepted; delivered after a while by default. */
  life?: Life
}

/** The stages of an accepted message, with the milliseconds after its acceptance at which each begins. */
export interface Life {
  stages: readonly { after: number; status: string }[]
  /** Milliseconds before the Message Status API knows the message at all. */
  hidden?: number
  channel?: 'SMS' | 'RCS'
  /** The provider's own word on the last stage. */
  provider?: { code: string; message: string }
}

const onTheWay = [
  { after: 0, status: 'PROVIDER_ACCEPTANCE' },
  { after: 500, status: 'SENT' },
]

/** What becomes of a message unless its number says otherwise. */
export const usualLife: Life = { stages: [...onTheWay, { after: 2000, status: 'DELIVERED' }] }

/** The documented refusals: code, HTTP status, message. */
export const documentedRefusals: ReadonlyMap<number, { status: number; message: string }> = new Map(
  [
    [8, { status: 500, message: 'Wrong number' }],
    [56, { status: 500, message: 'Invalid number' }],
    [59, { status: 500, message: 'Invalid reference service' }],
    [60, { status: 500, message: 'Blocked by anti-flooding' }],
    [61, { status: 500, message: 'Destination on watchlist' }],
    [63, { status: 401, message: 'Invalid credentials' }],
    [64, { status: 500, message: 'SMS provider not available' }],
    [66, { status: 500, message: 'Empty text' }],
    [74, { status: 500, message: 'Text containing URL denied' }],
  ],
)

const html = { 'content-type': 'text/html; charset=utf-8' }

/** Every number that is not among these is accepted and delivered. */
export const scenarios: readonly Scenario[] = [
  ...[...documentedRefusals].map(([code, { status, message }]) => ({
    destination: magic(code),
    meets: `code ${code}, HTTP ${status}: ${message}`,
    fault: { answer: 'refusal', code } as const,
  })),
  {
    destination: magic(99),
    meets: 'code 99, which is not documented',
    fault: { answer: 'refusal', code: 99, message: 'Something new' },
  },
  { destination: magic(100), meets: 'no answer, ever', fault: { answer: 'hang' } },
  {
    destination: magic(101),
    meets: 'accepted, then the connection is reset',
    fault: { answer: 'reset', accept: true },
  },
  {
    destination: magic(102),
    meets: 'accepted, then the connection breaks half-way through the answer',
    fault: { answer: 'cut', accept: true },
  },
  {
    destination: magic(200),
    meets: 'HTTP 200 without an id',
    fault: reply(200, '{"message":"0: Accepted for delivery"}', {}, true),
  },
  {
    destination: magic(201),
    meets: 'HTTP 200 with a refusal: "8: Wrong number"',
    fault: reply(200, '{"message":"8: Wrong number"}'),
  },
  { destination: magic(202), meets: 'HTTP 200 with broken JSON', fault: reply(200, '{"message":') },
  {
    destination: magic(302),
    meets: 'a redirect to a login page',
    fault: reply(302, '', { location: 'https://login.example/' }),
  },
  { destination: magic(401), meets: 'HTTP 401 without a body', fault: reply(401, '') },
  { destination: magic(404), meets: 'HTTP 404', fault: reply(404, 'Not Found') },
  {
    destination: magic(429),
    meets: 'HTTP 429, retry after 1 s',
    fault: reply(429, '', { 'retry-after': '1' }),
  },
  { destination: magic(500), meets: 'HTTP 500 with an empty body', fault: reply(500, '') },
  {
    destination: magic(502),
    meets: "HTTP 502 with a proxy's HTML page",
    fault: reply(502, '<html><head><title>Bad Gateway</title></head></html>', html),
  },
  {
    destination: magic(503),
    meets: 'HTTP 503',
    fault: reply(503, '<html><head><title>Unavailable</title></head></html>', html),
  },
  {
    destination: magic(504),
    meets: "accepted, but HTTP 504 with a proxy's HTML page",
    fault: reply(
      504,
      '<html><head><title>Gateway Time-out</title></head></html>',
      { ...html, server: 'nginx' },
      true,
    ),
  },
  {
    destination: magic(1503),
    meets: "accepted, but HTTP 503 with envoy's words on a lost connection",
    fault: reply(
      503,
      'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
      { 'content-type': 'text/plain', server: 'envoy' },
      true,
    ),
  },
  lives(1001, 'delivered after 5 s', {
    stages: [...onTheWay, { after: 5000, status: 'DELIVERED' }],
  }),
  lives(1002, 'undelivered, with a reason', {
    stages: [...onTheWay, { after: 1500, status: 'UNDELIVERED' }],
    provider: { code: '27', message: 'Absent subscriber' },
  }),
  lives(1003, 'rejected by the provider', {
    stages: [
      { after: 0, status: 'PROVIDER_ACCEPTANCE' },
      { after: 500, status: 'REJECTED' },
    ],
    provider: { code: '13', message: 'Barred' },
  }),
  lives(1004, 'stuck in SENT', { stages: onTheWay }),
  lives(1005, 'delivered, but not visible for the first second', { ...usualLife, hidden: 1000 }),
  lives(1006, 'read, over RCS', {
    stages: [...onTheWay, { after: 2000, status: 'READ' }],
    channel: 'RCS',
  }),
  {
    ...lives(1007, 'delivered, but the answer to the send is lost', usualLife),
    fault: { answer: 'reset', accept: true },
  },
]

function lives(number: number, meets: string, life: Life): Scenario {
  return {
    destination: magic(number),
    meets: `accepted, then ${meets}`,
    fault: { answer: 'accepted' },
    life,
  }
}

/** `+39` and ten digits that end in `number`. No such number is in use: Italian ones do not begin so. */
function magic(number: number): string {
  return `+39${String(number).padStart(10, '0')}`
}

function reply(
  status: number,
  body: string,
  headers: Record<string, string> = {},
  accept = false,
): Fault {
  return {
    answer: 'reply',
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body,
    accept,
  }
}
