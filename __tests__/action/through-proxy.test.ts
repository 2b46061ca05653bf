import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Certificate, createCertificate } from '../../emulator/certificates.ts'
import { Emulator } from '../../emulator/server.ts'
import { runStep, type StepRun } from '../../tools/step.ts'
import { minimal, visible } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'sms-notify-proxy-'))
const authority = join(folder, 'authority.pem')
let certificate: Certificate
let secure: Emulator
let plain: Emulator

beforeAll(async () => {
  certificate = await createCertificate()
  writeFileSync(authority, certificate.cert)
  secure = await Emulator.start({ tls: certificate })
  plain = await Emulator.start()
})
afterAll(async () => {
  await Promise.all([secure.close(), plain.close()])
  rmSync(folder, { recursive: true })
})

function run(
  emulator: Emulator,
  env: Record<string, string>,
  inputs: Record<string, string> = {},
): Promise<StepRun> {
  emulator.reset()
  return runStep({
    with: { ...minimal, 'gateway-url': emulator.url, ...inputs },
    env: { NODE_EXTRA_CA_CERTS: authority, ...env },
    speed: 20,
  })
}

/** A proxy that does as `onConnect` says with each CONNECT, and notes plain requests. */
async function startProxy(
  onConnect: (socket: net.Socket, target: string, authorization: string) => void,
  certificate?: Certificate,
) {
  const seen: string[] = []
  const server = certificate ? https.createServer(certificate) : http.createServer()
  server.on('request', (request, response) => {
    seen.push(`${request.method} ${request.url}`)
    response.writeHead(502).end()
  })
  const sockets = new Set<net.Socket>()
  server.on('connection', socket => sockets.add(socket))
  server.on('connect', (request, socket: net.Socket) => {
    seen.push(`CONNECT ${request.url}`)
    socket.on('error', () => {})
    onConnect(socket, request.url ?? '', request.headers['proxy-authorization'] ?? '')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP address')
  return {
    host: `localhost:${address.port}`,
    seen,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

function lead(socket: net.Socket, target: string): void {
  const [host = '', port = ''] = target.split(':')
  const onward = net.connect(Number(port), host, () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    socket.pipe(onward).pipe(socket)
  })
  onward.on('error', () => socket.destroy())
}

describe('through a proxy', () => {
  test('goes an HTTPS send, by CONNECT', async () => {
    const proxy = await startProxy(lead)
    const step = await run(secure, { HTTPS_PROXY: `http://${proxy.host}` })
    proxy.close()
    expect(step.outputs['outcome']).toBe('accepted')
    expect(secure.messages).toHaveLength(1)
    expect(proxy.seen).toEqual([`CONNECT ${new URL(secure.url).host}`])
  })

  test('that speaks TLS goes a send, too', async () => {
    const proxy = await startProxy(lead, certificate)
    const step = await run(secure, { HTTPS_PROXY: `https://${proxy.host}` })
    proxy.close()
    expect(step.outputs['outcome']).toBe('accepted')
    expect(proxy.seen).toEqual([`CONNECT ${new URL(secure.url).host}`])
  })

  test('that speaks TLS is asked by its own name, not by that of the gateway', async () => {
    const proxy = await startProxy(socket => socket.destroy(), certificate)
    const gateway = { 'gateway-url': 'https://sms.example.com', retries: '0' }
    await run(secure, { HTTPS_PROXY: `https://${proxy.host}` }, gateway)
    proxy.close()
    expect(proxy.seen).toEqual(['CONNECT sms.example.com:443'])
  })

  test('with a username and password goes a send, and neither the password nor its credential is seen', async () => {
    const expected = `Basic ${Buffer.from('alice:s3cr3t pass').toString('base64')}`
    const proxy = await startProxy((socket, target, authorization) => {
      if (authorization === expected) lead(socket, target)
      else socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    })
    const step = await run(secure, {
      HTTPS_PROXY: `http://alice:s3cr3t%20pass@${proxy.host}`,
      RUNNER_DEBUG: '1',
    })
    const refused = await run(secure, {
      HTTPS_PROXY: `http://alice:wr0ng-pass@${proxy.host}`,
      RUNNER_DEBUG: '1',
    })
    proxy.close()
    expect(step.outputs['outcome']).toBe('accepted')
    expect(refused.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'proxy' })
    expect(proxy.seen).toHaveLength(2)
    const seen = visible(step) + visible(refused)
    for (const secret of ['s3cr3t pass', 's3cr3t%20pass', 'wr0ng-pass', expected.slice(6)])
      expect(seen).not.toContain(secret)
  })

  test('goes no plain send to loopback, whose credential it would see', async () => {
    const proxy = await startProxy(lead)
    const variables = { HTTP_PROXY: `http://${proxy.host}`, HTTPS_PROXY: `http://${proxy.host}` }
    const step = await run(plain, variables)
    proxy.close()
    expect(step.outputs['outcome']).toBe('accepted')
    expect(proxy.seen).toEqual([])
  })

  test('nothing goes where NO_PROXY exempts the gateway', async () => {
    const proxy = await startProxy(lead)
    const step = await run(secure, {
      HTTPS_PROXY: `http://${proxy.host}`,
      NO_PROXY: 'example.com, localhost',
    })
    proxy.close()
    expect(step.outputs['outcome']).toBe('accepted')
    expect(proxy.seen).toEqual([])
  })
})

describe('a proxy that', () => {
  test('cannot reach the gateway is asked again: nothing was sent', async () => {
    const proxy = await startProxy(socket => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
    const step = await run(secure, { HTTPS_PROXY: `http://${proxy.host}` })
    proxy.close()
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'proxy' })
    expect(proxy.seen).toHaveLength(4)
    expect(secure.requests).toEqual([])
  })

  test('is down: nothing was sent, and the error names it', async () => {
    const proxy = await startProxy(lead)
    proxy.close()
    const step = await run(secure, { HTTPS_PROXY: `http://${proxy.host}` })
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'network' })
    expect(step.outputs['error-message']).toContain(`through the proxy ${proxy.host}`)
  })

  test('is no URL is a wrong input', async () => {
    const step = await run(secure, { HTTPS_PROXY: 'socks5://alice:s3cr3t@localhost:1' })
    expect(step.outputs).toMatchObject({ 'error-name': 'invalid-input' })
    expect(step.outputs['error-message']).toContain('HTTPS_PROXY is not the URL of an HTTP proxy')
    expect(visible(step)).not.toContain('s3cr3t')
  })
})

const hasTinyproxy = spawnSync('tinyproxy', ['-v']).error === undefined

// The checks of every change install it and set this; elsewhere the scripted proxy above has to do.
const real = hasTinyproxy || process.env['NEEDS_TINYPROXY'] === 'true' ? test : test.skip

real('tinyproxy leads to the gateway', async () => {
  const port = await freePort()
  const log = join(folder, 'tinyproxy.log')
  writeFileSync(
    join(folder, 'tinyproxy.conf'),
    [
      `Port ${port}`,
      'Listen 127.0.0.1',
      'Timeout 10',
      'MaxClients 10',
      `LogFile "${log}"`,
      'LogLevel Connect',
      'BasicAuth alice s3cr3t-pass',
      `ConnectPort ${new URL(secure.url).port}`,
    ].join('\n'),
  )
  const tinyproxy = spawn('tinyproxy', ['-d', '-c', join(folder, 'tinyproxy.conf')], {
    stdio: 'ignore',
  })
  try {
    await listening(port)
    const through = (user: string) =>
      run(secure, { HTTPS_PROXY: `http://${user}@localhost:${port}` })
    const step = await through('alice:s3cr3t-pass')
    expect(step.outputs['outcome']).toBe('accepted')
    expect(secure.messages).toHaveLength(1)
    const refused = await through('alice:wrong')
    expect(refused.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'proxy' })
    expect(secure.requests).toEqual([])
  } finally {
    tinyproxy.kill()
  }
})

async function freePort(): Promise<number> {
  const proxy = await startProxy(lead)
  proxy.close()
  return Number(proxy.host.split(':')[1])
}

async function listening(port: number): Promise<void> {
  for (;;) {
    const connected = await new Promise<boolean>(resolve => {
      const socket = net.connect(port, '127.0.0.1')
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (connected) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
