import { afterEach, describe, expect, test } from '@jest/globals'
import { quoter } from '../../src/gateway/quote.ts'
import { StatusApi } from '../../src/gateway/status-api.ts'
import { scriptedServer } from '../action/harness.ts'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

async function open(status: number, body: unknown, headers: Record<string, string> = {}) {
  const server = await scriptedServer(response => {
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  const api = new StatusApi({
    url: new URL(`${server.url}/prefix`),
    apiKey: 'key',
    timeout: 500,
    concurrency: 1,
    proxy: undefined,
    quoter: quoter('Your code is 482913'),
  })
  cleanUps.push(server.close, () => api.close())
  return { api, server }
}

const full = {
  id: 'abc',
  providerAcceptanceAt: '2026-11-22T03:18:00.000Z',
  statusChangedAt: '2026-11-22T03:18:05Z',
  reference: { service: 'ECOMMERCE', key: '128-1' },
  channel: 'SMS',
  status: 'UNDELIVERED',
  provider: { name: 'P', id: '1', status: 'FAILED', code: '27', message: 'Absent subscriber' },
  sms: { segments: 1 },
}
const read = {
  id: 'abc',
  status: 'UNDELIVERED',
  reference: { service: 'ECOMMERCE', action: '', key: '128-1' },
  acceptedAt: Date.parse('2026-11-22T03:18:00Z'),
  reason: 'Absent subscriber, code 27',
}

describe('the status of a message', () => {
  test.each([
    ['bare', full],
    ['wrapped', { message: full }],
  ])('is read %s', async (_, body) => {
    const { api, server } = await open(200, body)
    expect(await api.byId('a/b c')).toEqual(read)
    expect(server.requests).toMatchObject([{ path: 'GET /prefix/api/messagestatus/a%2Fb%20c' }])
  })

  test.each([
    [{}, { id: '', status: '', acceptedAt: undefined, reason: '' }],
    [{ status: 'queued' }, { status: 'QUEUED' }],
    [{ status: 'queued\n::error::' }, { status: '' }],
    [
      { provider: { message: 'cannot send "Your code is 482913"' } },
      { reason: 'cannot send "[text]"' },
    ],
    [
      { status: 7, reference: 'x', provider: [] },
      { status: '', reason: '' },
    ],
    [{ statusChangedAt: '2026-11-22T03:18:05Z' }, { acceptedAt: undefined }],
    [{ providerAcceptanceAt: 'yesterday' }, { acceptedAt: undefined }],
    [{ provider: { status: 'EXPIRED' } }, { reason: 'EXPIRED' }],
    [{ provider: { code: 9 } }, { reason: 'code 9' }],
  ])('is read leniently from %j', async (body, expected) => {
    const { api } = await open(200, body)
    expect(await api.byId('abc')).toMatchObject(expected)
  })

  test('is undefined where the message is not known', async () => {
    const { api } = await open(404, { error: 'Not Found' })
    expect(await api.byId('abc')).toBeUndefined()
  })
})

describe('a list of messages', () => {
  test('is asked for by phone number or reference key, and knows the server time', async () => {
    const messages = [full, { message: full }, null, 'x']
    const { api, server } = await open(200, { messages }, { date: 'Sun, 22 Nov 2026 03:18:22 GMT' })
    const expected = { messages: [read, read], serverTime: Date.parse('2026-11-22T03:18:22Z') }
    expect(await api.byPhoneNumber('+393331234567')).toEqual(expected)
    expect(await api.byReferenceKey('128/1')).toEqual(expected)
    expect(server.requests.map(({ path }) => path)).toEqual([
      'GET /prefix/api/messagestatus/phonenumber/%2B393331234567?count=100',
      'GET /prefix/api/messagestatus/reference/128%2F1?count=100',
    ])
  })

  test('is empty where the number is not known', async () => {
    const { api } = await open(404, '')
    expect((await api.byPhoneNumber('+393331234567')).messages).toEqual([])
  })
})

describe('a status API that is not available', () => {
  test.each([
    ['403', 403, {}, false],
    ['401', 401, {}, false],
    ['503', 503, '', true],
    ['a page', 200, '<html>', true],
    ['a redirect', 302, '', true],
    ['an array', 200, [], true],
  ])('with %s is told as such', async (_, status, body, transient) => {
    const { api } = await open(status, body)
    await expect(api.byId('abc')).rejects.toMatchObject({ name: 'status-unavailable', transient })
  })

  test('with an object that is no list', async () => {
    const { api } = await open(200, { messages: {} })
    await expect(api.byPhoneNumber('+393331234567')).rejects.toMatchObject({
      name: 'status-unavailable',
    })
  })

  test('at all', async () => {
    const { api, server } = await open(200, full)
    server.close()
    await expect(api.byId('abc')).rejects.toMatchObject({
      name: 'status-unavailable',
      transient: true,
    })
  })
})
