import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tls from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import {
  type Certificate,
  createAuthority,
  createCertificate,
} from '../../emulator/certificates.ts'
import { Emulator } from '../../emulator/server.ts'
import { connectEarly, EarlyConnection } from '../../src/http/early-connection.ts'
import { Transport } from '../../src/http/transport.ts'
import { runStep } from '../../tools/step.ts'
import { minimal } from '../action/harness.ts'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

let certificate: Certificate
const folder = mkdtempSync(join(tmpdir(), 'sms-notify-early-'))
const authorityFile = join(folder, 'authority.pem')
afterAll(() => rmSync(folder, { recursive: true }))
const trusted = tls.getCACertificates()
beforeAll(async () => {
  const authority = await createAuthority()
  writeFileSync(authorityFile, authority.cert)
  certificate = await createCertificate({ authority })
  tls.setDefaultCACertificates([...trusted, authority.cert])
})
// They are the process's, in which other files' servers complete their chains with them.
afterAll(() => tls.setDefaultCACertificates(trusted))

/** A TLS server that says `ok` to everything, and keeps its connections. */
async function serve(options: tls.TlsOptions = certificate) {
  const sockets: net.Socket[] = []
  const server = tls.createServer(options, socket => {
    sockets.push(socket)
    socket.on('error', () => {})
    socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'))
  })
  server.on('tlsClientError', () => {})
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanUps.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP address')
  return { url: new URL(`https://localhost:${address.port}`), sockets }
}

function open(url: URL, early: EarlyConnection): Transport {
  const transport = new Transport({ server: url, timeout: 500, concurrency: 1, early })
  cleanUps.push(() => transport.close())
  return transport
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function first(sockets: net.Socket[]): Promise<net.Socket> {
  while (sockets[0] === undefined) await pause(5)
  return sockets[0]
}

const request = { method: 'POST', path: '/', headers: {} } as const

describe('a connection that is opened early', () => {
  test('carries the first request', async () => {
    const { url, sockets } = await serve()
    const transport = open(url, new EarlyConnection(url))
    expect(await transport.exchange(request)).toMatchObject({ status: 200, body: 'ok' })
    expect(sockets).toHaveLength(1)
  })

  test.each<[what: string, surprise: (socket: net.Socket) => unknown]>([
    ['spoken on it', socket => socket.write('HTTP/1.1 408 Request Timeout\r\n\r\n')],
    ['closed it', socket => socket.end()],
    ['reset it', socket => socket.destroy()],
  ])('is opened again where the server has %s meanwhile', async (_, surprise) => {
    const { url, sockets } = await serve()
    const early = new EarlyConnection(url)
    surprise(await first(sockets))
    await pause(50)
    expect(await open(url, early).exchange(request)).toMatchObject({ status: 200, body: 'ok' })
    expect(sockets).toHaveLength(2)
  })

  test('is opened again where it has been idle for more than a second', async () => {
    const { url, sockets } = await serve()
    const early = new EarlyConnection(url)
    await first(sockets)
    await pause(50)
    const { now } = performance
    const later = jest
      .spyOn(performance, 'now')
      .mockImplementation(() => now.call(performance) + 2000)
    cleanUps.push(() => later.mockRestore())
    expect(await open(url, early).exchange(request)).toMatchObject({ status: 200, body: 'ok' })
    expect(sockets).toHaveLength(2)
  })

  test('is handed over once', async () => {
    const { url } = await serve()
    const early = new EarlyConnection(url)
    const { signal } = new AbortController()
    const [one, other] = await Promise.all([early.take(signal), early.take(signal)])
    expect(one).toBeInstanceOf(net.Socket)
    expect(other).toBeUndefined()
    one?.destroy()
  })

  test.each([
    ['whose certificate is for another host', { host: 'sms.example.com' }],
    ['that does not agree on TLS', undefined],
  ])('to a server %s gives the request an ordinary failure', async (_, other) => {
    const authority = await createAuthority()
    const options = other && (await createCertificate({ authority, ...other }))
    const silent = net.createServer(socket => socket.on('error', () => {}))
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    cleanUps.push(() => silent.close())
    const port = Object(silent.address()).port
    const url = options ? (await serve(options)).url : new URL(`https://localhost:${port}`)
    const early = new EarlyConnection(url)
    cleanUps.push(() => early.drop())
    await expect(open(url, early).exchange(request)).rejects.toMatchObject({ fate: 'unsent' })
  })
})

describe('no connection is opened early', () => {
  test.each([
    ['to no URL', 'x', {}],
    ['over plain HTTP', 'http://localhost:1', {}],
    ['behind a proxy', 'https://localhost:1', { HTTPS_PROXY: 'http://proxy' }],
    ['behind a proxy in lower case', 'https://localhost:1', { http_proxy: '' }],
  ])('%s', (_, url, environment) => expect(connectEarly(url, environment)).toBeUndefined())
})

test('over a connection that was opened early nothing is sent before the inputs are checked', async () => {
  const emulator = await Emulator.start({
    tls: await createCertificate({ authority: await createAuthority() }),
  })
  cleanUps.push(() => emulator.close())
  const step = await runStep({ with: { ...minimal, 'gateway-url': emulator.url, endpoint: 'x' } })
  expect(step.outputs['error-name']).toBe('invalid-input')
  expect(emulator.requests).toEqual([])
  expect(step.duration).toBeLessThan(5000)
  expect(step.stderr).toBe('')
})

test.each([
  ['all handshakes', 0],
  ['the first handshake', 1],
])('a step ends in time where the server ignores %s', async (_, silent) => {
  const emulator = await Emulator.start({ tls: certificate })
  cleanUps.push(() => emulator.close())
  const sockets = new Set<net.Socket>()
  let connections = 0
  const front = net.createServer(socket => {
    sockets.add(socket.on('error', () => {}))
    if (silent === 0 || connections++ < silent) return
    socket.pipe(net.connect(Number(new URL(emulator.url).port), 'localhost')).pipe(socket)
  })
  await new Promise<void>(resolve => front.listen(0, '127.0.0.1', resolve))
  cleanUps.push(() => {
    front.close()
    for (const socket of sockets) socket.destroy()
  })
  const url = `https://localhost:${Object(front.address()).port}`
  const step = await runStep({
    with: { ...minimal, 'gateway-url': url, timeout: '4', retries: '1', concurrency: '1' },
    env: { NODE_EXTRA_CA_CERTS: authorityFile },
    speed: 10,
  })
  expect(step.outputs['outcome']).toBe(silent === 0 ? 'failed' : 'accepted')
  expect(step.exitCode).toBe(silent === 0 ? 1 : 0)
  expect(step.stderr).toBe('')
})
