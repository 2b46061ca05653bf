import { spawn, spawnSync } from 'node:child_process'
import https from 'node:https'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createCertificate } from '../emulator/certificates.ts'
import { documentedRefusals, scenarios } from '../emulator/scenarios.ts'
import { defaultApiKey, defaultCredentials, Emulator } from '../emulator/server.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await Emulator.start()
})
afterEach(() => emulator.reset())
afterAll(() => emulator.close())

const { username, password } = defaultCredentials
const headers = {
  accept: 'application/json',
  'content-type': 'application/json',
  authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
}
const body = { destination: '+393331234567', text: 'Hello' }

interface Answer {
  status: number
  json: unknown
}

async function post(
  path: string,
  json: unknown,
  extra: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(emulator.url + path, {
    method: 'POST',
    headers: { ...headers, ...extra },
    body: typeof json === 'string' ? json : JSON.stringify(json),
  })
  return { status: response.status, json: await response.json() }
}

describe('a send', () => {
  test('is accepted with an id, and a provider where details are asked for', async () => {
    expect(await post('/api/Services/send', body)).toEqual({
      status: 200,
      json: { message: '0: Accepted for delivery', id: emulator.messages[0]?.id },
    })
    expect(
      await post('/api/Admin/send', { ...body, detailed: true, account: 'bob', lra: 0 }),
    ).toMatchObject({
      status: 200,
      json: { provider: 'PROVIDER1' },
    })
    expect(emulator.messages).toHaveLength(2)
  })

  test.each([
    ['no destination', { text: 'x' }, 56],
    ['a malformed destination', { ...body, destination: '+39 333' }, 56],
    ['no text', { destination: body.destination }, 66],
    ['an empty text', { ...body, text: '' }, 66],
    ['a reference without service', { ...body, reference: { key: 'k' } }, 59],
    ['a service that the account does not allow', { ...body, reference: { service: 'NOPE' } }, 59],
  ])('with %s is refused by code', async (_, json, code) => {
    const { status, message } = documentedRefusals.get(code) ?? {}
    expect(await post('/api/Services/send', json)).toEqual({
      status,
      json: { code, message, details: null },
    })
    expect(emulator.messages).toEqual([])
  })

  test.each([
    ['broken JSON', '{', 'the body is JSON'],
    ['an array', [], 'the body is a JSON object'],
    ['an unknown field', { ...body, priority: 1 }, 'there is no field priority'],
    ['account on Services', { ...body, account: 'bob' }, 'there is no field account'],
    ['a text that is a number', { ...body, text: 1 }, 'text is a string'],
    ['a text that is too long', { ...body, text: 'x'.repeat(1601) }, 'at most 1600'],
    ['a reference of numbers', { ...body, reference: { service: 1 } }, 'object of strings'],
    [
      'an unknown field of the reference',
      { ...body, reference: { service: 'ECOMMERCE', x: '' } },
      'reference.x',
    ],
    ['detailed as text', { ...body, detailed: 'true' }, 'detailed is a boolean'],
    [
      'businessRelationId as a number',
      { ...body, businessRelationId: 1 },
      'businessRelationId is a string',
    ],
    [
      'a webhook over HTTP',
      { ...body, webhook: { url: 'http://x', authentication: { type: 'NONE' } } },
      'webhook is',
    ],
    ['a webhook without authentication', { ...body, webhook: { url: 'https://x' } }, 'webhook is'],
  ])('with %s is a bad request', async (_, json, rule) => {
    const answer = await post('/api/Services/send', json)
    expect(answer).toMatchObject({ status: 400, json: { message: expect.stringContaining(rule) } })
  })

  test.each([
    ['a negative lra', { ...body, lra: -1 }, 'lra is'],
    ['an empty account', { ...body, account: '' }, 'account is'],
  ])('on behalf of another with %s is a bad request', async (_, json, rule) => {
    const answer = await post('/api/Admin/send', json)
    expect(answer).toMatchObject({ status: 400, json: { message: expect.stringContaining(rule) } })
  })

  test.each([
    ['the wrong credentials', { authorization: 'Basic eDp5' }, 401],
    ['another Accept', { accept: 'text/html' }, 406],
    ['another Content-Type', { 'content-type': 'text/plain' }, 415],
  ])('with %s is turned down', async (_, extra, status) => {
    expect((await post('/api/Services/send', body, extra)).status).toBe(status)
  })

  test('by another method or on another path is turned down', async () => {
    expect((await fetch(`${emulator.url}/api/Services/send`)).status).toBe(405)
    expect((await fetch(`${emulator.url}/api/services/send`)).status).toBe(404)
  })
})

describe('a health check', () => {
  const check = (endpoint: string, extra: Record<string, string>) =>
    fetch(`${emulator.url}/api/${endpoint}/checkServiceStatus`, { method: 'POST', headers: extra })

  test('needs credentials on Admin only', async () => {
    expect((await check('Services', {})).status).toBe(200)
    expect((await check('Admin', {})).status).toBe(401)
    const answer = await check('Admin', { authorization: headers.authorization })
    expect(await answer.json()).toEqual({
      globalStatus: true,
      dbStatus: true,
      servicesStatus: true,
      errorMessage: '',
      versionNumber: '27.1.0.2',
    })
  })
})

describe('what a send meets', () => {
  test('is decided by a magic number, each of them once in the table', () => {
    expect(new Set(scenarios.map(({ destination }) => destination)).size).toBe(scenarios.length)
    for (const { destination } of scenarios) expect(destination).toMatch(/^\+39\d{10}$/)
  })

  test('is decided by a program, one fault for each attempt, over the test API', async () => {
    const set = await fetch(
      `${emulator.url}/emulator/programs/${encodeURIComponent(body.destination)}`,
      {
        method: 'PUT',
        body: JSON.stringify([
          { answer: 'refusal', code: 64 },
          { answer: 'reply', status: 503, body: '{}' },
        ]),
      },
    )
    expect(set.status).toBe(200)
    const statuses = []
    for (let attempt = 0; attempt < 3; attempt++)
      statuses.push((await post('/api/Services/send', body)).status)
    expect(statuses).toEqual([500, 503, 200])
  })

  test('is not decided by an invalid program, which is answered with 400', async () => {
    const put = (program: string) =>
      fetch(`${emulator.url}/emulator/programs/*`, { method: 'PUT', body: program })
    for (const program of [
      '{',
      '{}',
      '[{"answer": "explode"}]',
      '[{"answer": "hang", "delay": "1"}]',
      '[null]',
    ]) {
      expect((await put(program)).status).toBe(400)
    }
    expect((await post('/api/Services/send', body)).status).toBe(200)
  })

  test('is listed by the test API until its state is deleted', async () => {
    await post('/api/Services/send', body)
    const get = async (what: string) => (await fetch(`${emulator.url}/emulator/${what}`)).json()
    expect(await get('requests')).toMatchObject([
      { path: '/api/Services/send', body: JSON.stringify(body) },
    ])
    expect(await get('messages')).toMatchObject([body])
    await fetch(`${emulator.url}/emulator/state`, { method: 'DELETE' })
    expect(await get('messages')).toEqual([])
    expect((await fetch(`${emulator.url}/emulator/nonsense`)).status).toBe(404)
  })
})

describe('a delayed send', () => {
  const impatient = (): Promise<unknown> =>
    fetch(`${emulator.url}/api/Services/send`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(100),
    })
  const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

  test('is taken over after the delay, even where its sender has gone', async () => {
    emulator.program('*', [{ answer: 'accepted', delay: 400 }])
    await expect(impatient()).rejects.toThrow()
    expect(emulator.messages).toEqual([])
    await pause(500)
    expect(emulator.messages).toMatchObject([body])
  })

  test.each(['accepted', 'reset'] as const)(
    '(%s) is accepted before the delay if the fault asks for it',
    async answer => {
      emulator.program('*', [{ answer, accept: true, acceptFirst: true, delay: 400 }])
      await expect(impatient()).rejects.toThrow()
      expect(emulator.messages).toMatchObject([body])
      await pause(500)
      expect(emulator.messages).toHaveLength(1)
    },
  )

  test('gets the id that it was taken over with', async () => {
    emulator.program('*', [{ answer: 'accepted', acceptFirst: true, delay: 50 }])
    const answer = await post('/api/Services/send', body)
    expect(answer.json).toMatchObject({ id: emulator.messages[0]?.id })
  })

  test('that is refused is not accepted before the delay either', async () => {
    emulator.program('*', [{ answer: 'refusal', acceptFirst: true }])
    await post('/api/Services/send', body)
    expect(emulator.messages).toEqual([])
  })

  test('is dropped by a reset', async () => {
    emulator.program('*', [{ answer: 'accepted', delay: 200 }])
    await expect(impatient()).rejects.toThrow()
    emulator.reset()
    await pause(200)
    expect(emulator.messages).toEqual([])
  })
})

test.each([
  ['+390000000504', 504, 'nginx', '<title>Gateway Time-out</title>'],
  ['+390000001503', 503, 'envoy', 'upstream connect error or disconnect/reset before headers.'],
])(
  'a send to %s is accepted, and the proxy says %i',
  async (destination, status, server, words) => {
    const response = await fetch(`${emulator.url}/api/Services/send`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...body, destination }),
    })
    expect(response.status).toBe(status)
    expect(response.headers.get('server')).toBe(server)
    expect(await response.text()).toContain(words)
    expect(emulator.messages).toMatchObject([{ destination }])
  },
)

describe('the Message Status API', () => {
  interface Shown {
    id: string
    providerAcceptanceAt: string
    statusChangedAt: string
  }

  const reference = { service: 'ECOMMERCE', key: '128-1' }
  const send = async (url: string): Promise<void> => {
    await fetch(`${url}/api/Services/send`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...body, reference }),
    })
  }
  const ask = (url: string, what: string): Promise<Response> =>
    fetch(`${url}/api/messagestatus/${what}`, { headers: { 'x-api-key': defaultApiKey } })
  const list = async (url: string, query: string): Promise<Shown[]> => {
    const answer = await ask(url, `reference/${reference.key}${query}`)
    return JSON.parse(await answer.text()).messages
  }

  test('pages the messages that share a key by count and sendDate, latest first', async () => {
    const { url, messages } = emulator
    for (let sent = 0; sent < 5; sent++) {
      await send(url)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
    const ids = messages.map(({ id }) => id).reverse()
    const pages: string[][] = []
    for (let before = ''; pages.length < 4; ) {
      const page = await list(url, `?count=2${before}`)
      pages.push(page.map(({ id }) => id))
      before = `&sendDate=${page.at(-1)?.providerAcceptanceAt}`
      if (page.length === 0) break
    }
    expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4), []])
  })

  test.each(['?count=0', '?count=101', '?count=x', '?sendDate=yesterday'])(
    'turns %s down',
    async query => {
      expect((await ask(emulator.url, `reference/128-1${query}`)).status).toBe(400)
    },
  )

  test('can have another clock, cut to seconds', async () => {
    const clockOffset = -3_600_000
    const other = await Emulator.start({ status: { clockOffset, wholeSeconds: true } })
    try {
      await send(other.url)
      const answer = await ask(other.url, `reference/${reference.key}`)
      const { messages }: { messages: Shown[] } = JSON.parse(await answer.text())
      const acceptedAt = (other.messages[0]?.acceptedAt ?? 0) + clockOffset
      const cut = Math.floor(acceptedAt / 1000) * 1000
      const shown = messages[0]?.providerAcceptanceAt ?? ''
      expect(shown).toMatch(/:\d\dZ$/)
      expect(messages[0]?.statusChangedAt).toBe(shown)
      expect(Date.parse(shown)).toBe(cut)
      const date = Date.parse(answer.headers.get('date') ?? '')
      expect(Math.abs(date - cut)).toBeLessThanOrEqual(5000)
      expect(await list(other.url, `?sendDate=${shown}`)).toEqual([])
      const later = new Date(cut + 1).toISOString()
      expect(await list(other.url, `?sendDate=${later}`)).toHaveLength(1)
    } finally {
      await other.close()
    }
  })

  test('can lag, whatever the speed', async () => {
    const slow = await Emulator.start({ speed: 1000, status: { lag: 400 } })
    try {
      await send(slow.url)
      const id = slow.messages[0]?.id ?? ''
      expect(await list(slow.url, '')).toEqual([])
      expect((await ask(slow.url, id)).status).toBe(404)
      await new Promise(resolve => setTimeout(resolve, 450))
      expect(await list(slow.url, '')).toHaveLength(1)
      expect((await ask(slow.url, id)).status).toBe(200)
    } finally {
      await slow.close()
    }
  })
})

test('it serves HTTPS with a certificate of its own', async () => {
  const certificate = await createCertificate()
  const secure = await Emulator.start({ tls: certificate })
  try {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      https
        .request(
          `${secure.url}/api/Services/checkServiceStatus`,
          { method: 'POST', ca: certificate.cert },
          response => {
            response.resume()
            resolve(response.statusCode)
          },
        )
        .on('error', reject)
        .end()
    })
    expect(status).toBe(200)
  } finally {
    await secure.close()
  }
})

test.each([
  [['--port', 'x'], '--port: got "x"; allowed is a whole number from 0 to 65535'],
  [['--port', '70000'], '--port: got "70000"'],
  [['--speed', '0'], '--speed: got "0"; allowed is a whole number from 1 to 1000'],
  [['--username', 'a:b'], '--username: got "a:b"'],
  [['--prot', '1'], "Unknown option '--prot'"],
])('the command line turns %j down with a reason and the usage', (options, reason) => {
  const run = spawnSync(process.execPath, ['emulator/cli.ts', ...options], { encoding: 'utf8' })
  expect(run.status).toBe(2)
  expect(run.stderr).toContain(reason)
  expect(run.stderr).toContain('usage: npm run emulator')
})

test('the command line makes messages faster', async () => {
  const child = spawn(process.execPath, ['emulator/cli.ts', '--speed', '20'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let printed = ''
    for await (const chunk of child.stdout) {
      printed += chunk
      if (printed.includes('Ctrl-C')) break
    }
    expect(printed).toContain('accepted, then delivered after 0.1 s')
    const url = /http:\S+/.exec(printed)?.[0]
    const sent = await fetch(`${url}/api/Services/send`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    const { id }: { id: string } = JSON.parse(await sent.text())
    const status = async (): Promise<string> => {
      const asked = await fetch(`${url}/api/messagestatus/${id}`, {
        headers: { 'x-api-key': defaultApiKey },
      })
      return JSON.parse(await asked.text()).message.status
    }
    const deadline = Date.now() + 1500
    while ((await status()) !== 'DELIVERED' && Date.now() < deadline) {
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    expect(await status()).toBe('DELIVERED')
  } finally {
    child.kill()
  }
})
