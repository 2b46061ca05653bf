import { afterEach, describe, expect, test } from '@jest/globals'
import { StatusApi } from '../../src/gateway/status-api.ts'
import { scriptedServer } from '../action/harness.ts'
import { redactor } from '../report/builders.ts'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

const filter = redactor('Your code is 482913')
filter.hideNumber({ number: '+393331234567', typed: '' })

async function open(status: number, body: unknown, headers: Record<string, string> = {}) {
  const server = await scriptedServer(response => {
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  const api = new StatusApi({
    server: new URL(`${server.url}/prefix`),
    apiKey: 'key',
    timeout: 500,
    concurrency: 1,
    proxy: undefined,
    filter,
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
  provider: 'P',
  reason: 'Absent subscriber, code 27',
}

test('a list of a hundred messages is read, however its JSON is indented', async () => {
  const messages = Array.from({ length: 100 }, () => ({ ...full, note: 'x'.repeat(400) }))
  const body = JSON.stringify({ messages }, undefined, 4)
  expect(body.length).toBeGreaterThan(64 * 1024)
  const { api } = await open(200, body)
  const list = await api.byReferenceKey('128-1')
  expect(list.messages).toHaveLength(100)
  expect(list.isFull).toBe(true)
})

describe('the status of a message', () => {
  test.each([
    ['bare', full],
    ['wrapped', { message: full }],
  ])('is read %s', async (_, body) => {
    const { api, server } = await open(200, body)
    await api.byId('a/b c').catch(() => {})
    expect(await api.byId('abc')).toEqual(read)
    expect(server.requests.map(({ path }) => path)).toEqual([
      'GET /prefix/api/messagestatus/a%2Fb%20c',
      'GET /prefix/api/messagestatus/abc',
    ])
  })

  test.each([
    [{ status: 'queued' }, { status: 'QUEUED' }],
    [{ status: 'in_transit' }, { status: 'IN_TRANSIT' }],
    [
      { provider: { message: 'No route to 3331234567: “Your code”', code: '30003' } },
      { reason: 'No route to …, code 30003' },
    ],
    [{ provider: { message: 'No', code: '482913' } }, { reason: 'No, code …' }],
    [
      { reference: 'x', provider: [] },
      { reference: { service: '', action: '', key: '' }, provider: '' },
    ],
    [{ providerAcceptanceAt: '2026-11-22T03:18:00', statusChangedAt: 'yesterday' }, read],
    [{ channel: 7, sms: null, providerAcceptanceAt: {} }, read],
    [{ provider: { status: 'EXPIRED' } }, { reason: 'EXPIRED' }],
    [{ provider: { code: 9 } }, { reason: 'code 9' }],
  ])('is read leniently with %j', async (part, expected) => {
    const { api } = await open(200, { ...full, ...part })
    expect(await api.byId('abc')).toMatchObject(expected)
  })

  test.each([
    [7, '7'],
    ['id 482913', 'id 482913'],
  ])('has the id %j as the API wrote it', async (given, id) => {
    const { api } = await open(200, { ...full, id: given })
    expect(await api.byId(id)).toMatchObject({ id })
  })

  test.each([
    ['no id', { id: undefined }],
    ['a blank id', { id: '  ' }],
    ["another message's id", { id: 'abd' }],
    ['an id that is no integer', { id: 1.5 }],
    ['no status', { status: undefined }],
    ['a status that is no word', { status: 'queued\n::error::' }],
  ])('with %s is not taken for absent', async (_, part) => {
    const { api } = await open(200, { ...full, ...part })
    await expect(api.byId('abc')).rejects.toMatchObject({ name: 'status-unavailable' })
  })

  test('is asked for by any id', async () => {
    const { api, server } = await open(404, {})
    await api.byId('a\ud800 ::b')
    expect(server.requests[0]?.path).toBe('GET /prefix/api/messagestatus/a%EF%BF%BD%20%3A%3Ab')
  })

  test('is undefined where the message is not known', async () => {
    const { api } = await open(404, { error: 'Not Found' })
    expect(await api.byId('abc')).toBeUndefined()
  })
})

describe('a list of messages', () => {
  test('is asked for by phone number or reference key', async () => {
    const { api, server } = await open(200, { messages: [full, { message: full }] })
    expect(await api.byPhoneNumber('+393331234567')).toEqual({
      messages: [read, read],
      isFull: false,
    })
    expect(await api.byReferenceKey('128/1')).toEqual({ messages: [read, read], isFull: false })
    expect(server.requests.map(({ path }) => path)).toEqual([
      'GET /prefix/api/messagestatus/phonenumber/%2B393331234567?count=100',
      'GET /prefix/api/messagestatus/reference/128%2F1?count=100',
    ])
  })

  test('is empty where the API says so', async () => {
    const { api } = await open(200, { messages: [] })
    expect(await api.byPhoneNumber('+393331234567')).toEqual({
      messages: [],
      isFull: false,
    })
  })

  test('is not empty where the API answers 404: the documentation has that for one message only', async () => {
    const { api } = await open(404, { error: 'Not Found' })
    for (const list of [api.byPhoneNumber('+393331234567'), api.byReferenceKey('128-1')]) {
      await expect(list).rejects.toMatchObject({ name: 'status-unavailable', transient: true })
    }
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
    ['an empty 404', 404, '', true],
    ["a 404 that is a proxy's page", 404, '<html>', true],
  ])('with %s is told as such', async (_, status, body, transient) => {
    const { api } = await open(status, body)
    await expect(api.byId('abc')).rejects.toMatchObject({ name: 'status-unavailable', transient })
  })

  test.each([[{}], [null], [[null]], [['x']], [[{}]], [[{ status: 'SENT' }]]])(
    'with the list %j',
    async messages => {
      const { api } = await open(200, { messages })
      await expect(api.byPhoneNumber('+393331234567')).rejects.toMatchObject({
        name: 'status-unavailable',
      })
    },
  )

  test('because nothing listens fails as status-unavailable', async () => {
    const { api, server } = await open(200, full)
    server.close()
    await expect(api.byId('abc')).rejects.toMatchObject({
      name: 'status-unavailable',
      transient: true,
    })
  })
})
