import dns from 'node:dns'
import net from 'node:net'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { Transport } from '../../src/http/transport.ts'
import { Failure } from '../../src/shared/failure.ts'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

/** A server that gives every connection to `serve`, and counts the bytes it gets. */
async function serve(
  onConnection: (socket: net.Socket) => void,
): Promise<{ url: URL; received: () => string }> {
  let received = ''
  const sockets = new Set<net.Socket>()
  const server = net.createServer(socket => {
    sockets.add(socket)
    socket.on('data', data => {
      received += data
    })
    socket.on('error', () => {})
    onConnection(socket)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanUps.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP address')
  return { url: new URL(`http://127.0.0.1:${address.port}`), received: () => received }
}

function open(url: URL, timeout = 10_000): Transport {
  const transport = new Transport({ server: url, timeout, concurrency: 1 })
  cleanUps.push(() => transport.close())
  return transport
}

/** Of a reply, up to its length. */
const head = 'HTTP/1.1 200 OK\r\nContent-Length: '

const request = { method: 'POST', path: '/send', headers: {}, body: '{}' } as const

async function failureOf(exchange: Promise<unknown>): Promise<Failure> {
  const error = await exchange.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof Failure) return error
  throw new Error(`expected a Failure, got ${error}`)
}

describe('an exchange', () => {
  test('reads status, headers and body, and keeps the connection', async () => {
    let connections = 0
    const { url } = await serve(socket => {
      connections++
      socket.on('data', () =>
        socket.write('HTTP/1.1 418 Teapot\r\nX-A: b\r\nContent-Length: 5\r\n\r\ncafé'),
      )
    })
    const transport = open(url)
    const reply = await transport.exchange(request)
    expect(reply).toMatchObject({ status: 418, headers: { 'x-a': 'b' }, body: 'café' })
    await transport.exchange(request)
    expect(connections).toBe(1)
  })

  test('does not take for an answer what came before it, or after the one before', async () => {
    let replies = 0
    const { url } = await serve(socket =>
      socket.on('data', () => {
        replies++
        const reply = `HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n${replies}`
        socket.write(`HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n${reply}`)
        setTimeout(() => socket.write('HTTP/1.1 408 Request Timeout\r\n\r\n'), 10)
      }),
    )
    const transport = open(url)
    expect(await transport.exchange(request)).toMatchObject({ status: 200, body: '1' })
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(await transport.exchange(request)).toMatchObject({ status: 200, body: '2' })
  })

  test.each([
    ['closes it', (socket: net.Socket) => socket.end()],
    ['resets it', (socket: net.Socket) => socket.resetAndDestroy()],
    ['sends a second one', (socket: net.Socket) => socket.write(`${head}2\r\n\r\nno`)],
  ])('uses no connection again where the server %s right behind its reply', async (_, surprise) => {
    const { url } = await serve(socket =>
      socket.once('data', () => socket.write(`${head}2\r\n\r\nok`, () => surprise(socket))),
    )
    const transport = open(url)
    for (let round = 0; round < 10; round++) {
      expect(await transport.exchange(request)).toMatchObject({ status: 200, body: 'ok' })
    }
  })

  test.each([' ', '\0', '}', '0\r\n\r\n'])('does not mind %j behind a whole reply', async rest => {
    const { url } = await serve(socket =>
      socket.on('data', () => socket.write(`${head}2\r\n\r\nok${rest}`)),
    )
    expect(await open(url).exchange(request)).toMatchObject({ status: 200, body: 'ok' })
  })

  test.each<[what: string, surprise: (socket: net.Socket) => unknown]>([
    ['ended', socket => socket.end()],
    ['reset', socket => socket.resetAndDestroy()],
    ['spoken over', socket => socket.write(`${head}2\r\n\r\nno`)],
  ])('uses no idle connection again that was %s a moment ago', async (_, surprise) => {
    const sockets: net.Socket[] = []
    const { url } = await serve(socket => {
      sockets.push(socket)
      socket.on('data', () => socket.write(`${head}2\r\n\r\nok`))
    })
    const transport = open(url)
    await transport.exchange(request)
    for (const socket of sockets) surprise(socket)
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(await transport.exchange(request)).toMatchObject({ status: 200, body: 'ok' })
    expect(sockets).toHaveLength(2)
  })

  test('uses no connection again that the server is about to give up', async () => {
    let connections = 0
    const { url } = await serve(socket => {
      connections++
      socket.on('data', () =>
        socket.write('HTTP/1.1 200 OK\r\nKeep-Alive: timeout=1\r\nContent-Length: 0\r\n\r\n'),
      )
    })
    const transport = open(url)
    await transport.exchange(request)
    await transport.exchange(request)
    expect(connections).toBe(2)
  })

  test('keeps a path prefix', async () => {
    const { url, received } = await serve(socket =>
      socket.on('data', () => socket.end('HTTP/1.1 204 No Content\r\n\r\n')),
    )
    await open(new URL('/prefix/', url)).exchange(request)
    expect(received()).toMatch(/^POST \/prefix\/send HTTP\/1\.1\r\n/)
  })

  test('reads at most 64 KiB of a body', async () => {
    const { url } = await serve(socket =>
      socket.on('data', () => socket.write(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(70_000)}`)),
    )
    expect(await open(url).exchange(request)).toMatchObject({ status: 200, body: undefined })
  })
})

describe('an exchange fails', () => {
  test('before the request went out, where nothing listens', async () => {
    const { url } = await serve(() => {})
    await cleanUps.pop()?.()
    expect(await failureOf(open(url).exchange(request))).toMatchObject({
      fate: 'unsent',
      name: 'network',
    })
  })

  test('in doubt where the server speaks before it is asked', async () => {
    const { url } = await serve(socket => socket.write('220 mail.example ESMTP\r\n'))
    expect(await failureOf(open(url).exchange(request))).toMatchObject({ fate: 'unknown' })
  })

  test('in time where a server accepts connections and never answers', async () => {
    const { url } = await serve(() => {})
    expect(await failureOf(open(url, 200).exchange(request))).toMatchObject({
      fate: 'unknown',
      name: 'timeout',
    })
  })

  test('in time where the answer comes byte by byte', async () => {
    const { url } = await serve(socket => {
      socket.once('data', () => {
        socket.write(`${head}1000\r\n\r\n`)
        const drip = setInterval(() => socket.write('x'), 20)
        socket.on('close', () => clearInterval(drip))
      })
    })
    expect(await failureOf(open(url, 200).exchange(request))).toMatchObject({
      fate: 'unknown',
      name: 'timeout',
    })
  })

  test('before the request went out, where TLS is never agreed on', async () => {
    const { url, received } = await serve(() => {})
    const secure = new URL(`https://127.0.0.1:${url.port}`)
    expect(await failureOf(open(secure, 200).exchange(request))).toMatchObject({ fate: 'unsent' })
    expect(received()).not.toContain('POST')
  })

  test.each([
    ['without an answer', ''],
    ['within the head', 'HTTP/1.1 200'],
    ['within the body', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx'],
  ])('after the request went out, where the connection breaks %s', async (_, bytes) => {
    const { url } = await serve(socket => socket.once('data', () => socket.end(bytes)))
    expect(await failureOf(open(url).exchange(request))).toMatchObject({
      fate: 'unknown',
      name: 'connection-lost',
    })
  })

  test('where the server does not speak HTTP', async () => {
    const { url } = await serve(socket =>
      socket.on('data', () => socket.write('SSH-2.0-OpenSSH\r\n')),
    )
    expect(await failureOf(open(url).exchange(request))).toMatchObject({ fate: 'unknown' })
  })

  test('at once where the server switches protocols', async () => {
    const { url } = await serve(socket =>
      socket.on('data', () => socket.write('HTTP/1.1 101 Switch\r\nUpgrade: x\r\n\r\n')),
    )
    expect(await failureOf(open(url).exchange(request))).toMatchObject({
      fate: 'unknown',
      name: 'connection-lost',
    })
  })

  test('in doubt after a 100 Continue that nobody asked for, which undici takes for a fault', async () => {
    const { url } = await serve(socket =>
      socket.on('data', () => socket.write(`HTTP/1.1 100 Continue\r\n\r\n${head}2\r\n\r\nok`)),
    )
    expect(await failureOf(open(url).exchange(request))).toMatchObject({
      fate: 'unknown',
      name: 'connection-lost',
    })
  })

  test('without a request where a header cannot be sent', async () => {
    const { url, received } = await serve(() => {})
    const unfit = { ...request, headers: { 'x-api-key': 'ключ' } }
    expect(await failureOf(open(url).exchange(unfit))).toMatchObject({ fate: 'unsent' })
    expect(received()).toBe('')
  })

  test('without a request where the transport is closed', async () => {
    const { url, received } = await serve(() => {})
    const transport = open(url)
    transport.close()
    expect(await failureOf(transport.exchange(request))).toMatchObject({ fate: 'unsent' })
    expect(received()).toBe('')
  })

  test('at once when it is cancelled, and never sends what was waiting for a connection', async () => {
    const { url, received } = await serve(() => {})
    const transport = open(url)
    const under = new AbortController()
    const waiting = new AbortController()
    const [first, second] = [
      failureOf(transport.exchange(request, under.signal)),
      failureOf(transport.exchange({ ...request, path: '/second' }, waiting.signal)),
    ]
    waiting.abort(new Error('stop'))
    expect(await second).toMatchObject({ fate: 'unsent', name: 'cancelled' })
    under.abort(new Error('stop'))
    expect(await first).toMatchObject({ name: 'cancelled' })
    expect(received()).not.toContain('/second')
  })

  test('without a request where it was cancelled before', async () => {
    const { url, received } = await serve(() => {})
    const cancelled = open(url).exchange(request, AbortSignal.abort(new Error('stop')))
    expect(await failureOf(cancelled)).toMatchObject({ fate: 'unsent', name: 'cancelled' })
    expect(received()).toBe('')
  })
})

describe('a host is looked up', () => {
  const exchangesWith = (host: string) => {
    const transport = new Transport({
      server: new URL(`http://${host}:9`),
      timeout: 200,
      concurrency: 64,
    })
    cleanUps.push(() => transport.close())
    return Promise.all(Array.from({ length: 64 }, () => failureOf(transport.exchange(request))))
  }

  test('once for all connections, where the resolver does not answer', async () => {
    const lookup = jest.spyOn(dns.promises, 'lookup').mockReturnValue(new Promise(() => {}))
    cleanUps.push(() => lookup.mockRestore())
    const failures = await exchangesWith('stalled.example')
    expect(new Set(failures.map(({ name, fate }) => `${name} ${fate}`))).toEqual(
      new Set(['network unsent']),
    )
    expect(lookup).toHaveBeenCalledTimes(1)
  })

  test('again after a look-up that failed', async () => {
    const lookup = jest.spyOn(dns.promises, 'lookup').mockRejectedValue(new Error('EAI_AGAIN'))
    cleanUps.push(() => lookup.mockRestore())
    await exchangesWith('unknown.example')
    await exchangesWith('unknown.example')
    expect(lookup).toHaveBeenCalledTimes(2)
  })
})

describe('a proxy that', () => {
  const server = new URL('https://sms.example.com')
  const says = (answer: string) => (socket: net.Socket) => socket.end(`${answer}\r\n\r\n`)
  const endless = `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(20_000)}`

  test.each<
    [what: string, answer: (socket: net.Socket) => unknown, name: string, transient: boolean]
  >([
    ['asks for authentication', says('HTTP/1.1 407 Who are you'), 'proxy', false],
    ['says no', says('HTTP/1.1 403 Forbidden'), 'proxy', false],
    ['redirects', says('HTTP/1.1 302 Found'), 'proxy', false],
    ['cannot reach the server', says('HTTP/1.1 502 Bad Gateway'), 'proxy', true],
    ['never stops talking', socket => socket.write(endless), 'network', true],
    ['closes the connection', socket => socket.destroy(), 'network', true],
    ['speaks something else', says('SSH-2.0'), 'network', true],
    ['answers nothing', () => {}, 'network', true],
  ])('%s gets no request', async (_, answer, name, transient) => {
    let connections = 0
    const { url, received } = await serve(socket => {
      connections++
      socket.once('data', () => answer(socket))
    })
    const transport = new Transport({ server, timeout: 300, concurrency: 1, proxy: url })
    cleanUps.push(() => transport.close())
    const failure = await failureOf(transport.exchange(request))
    expect(failure).toMatchObject({ name, transient, fate: 'unsent' })
    expect(connections).toBe(1)
    expect(received()).toMatch(/^CONNECT sms\.example\.com:443 HTTP\/1\.1\r\n/)
    expect(received()).not.toContain('POST')
  })

  test.each(['HTTP/1.1 204 No Content', 'HTTP/1.0 299 Fine\r\nvia: x'])(
    'answers %j leads on, and the handshake with the server begins',
    async answer => {
      const { url, received } = await serve(socket =>
        socket.once('data', () => {
          socket.write(`${answer}\r\n\r\n`)
          socket.once('data', () => socket.destroy())
        }),
      )
      const transport = new Transport({ server, timeout: 5000, concurrency: 1, proxy: url })
      cleanUps.push(() => transport.close())
      await failureOf(transport.exchange(request))
      expect(received()).toContain('\u0016\u0003\u0001')
    },
  )
})
