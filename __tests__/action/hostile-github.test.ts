import net from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { common } from '../../tools/events.ts'
import { useEmulator, visible } from './harness.ts'

const { emulator, run } = useEmulator()

const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'

/** How many times faster than real time the step's limits run out: 3 s are 0.3 s. */
const SPEED = 10

const cleanUps: (() => unknown)[] = []
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp()
})

/** A server that does as it likes with each request; `at` counts them over all connections. */
async function rawServer(
  answer: (socket: net.Socket, at: number, path: string) => void,
): Promise<{ url: string; paths: string[] }> {
  const sockets = new Set<net.Socket>()
  const paths: string[] = []
  const server = net.createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    socket.on('data', data => {
      const path = /^GET (\S+)/.exec(data.toString('latin1'))?.[1] ?? ''
      answer(socket, paths.push(path) - 1, path)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanUps.push(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP address')
  return { url: `http://127.0.0.1:${address.port}`, paths }
}

/** Runs the action in a job that failed, with GitHub's API at this address. */
function alert(apiUrl: string, inputs: Record<string, string> = {}) {
  return run(
    { when: 'change', text: '', template: 'job-status', ...inputs },
    {
      env: { ...common, GITHUB_EVENT_NAME: 'push', GITHUB_API_URL: apiUrl },
      contexts: { 'job.status': 'success', 'github.token': TOKEN },
      speed: SPEED,
    },
  )
}

const OK = 'HTTP/1.1 200 OK\r\n'

function reply(body: string): string {
  return `${OK}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

/** Sends `bytes` again and again, until the other side has had enough. */
function drip(socket: net.Socket, bytes: string, first = ''): void {
  socket.write(first)
  const timer = setInterval(() => socket.write(bytes), 20)
  socket.on('close', () => clearInterval(timer))
}

const jobs = JSON.stringify({
  total_count: 1,
  jobs: [
    { name: 'build', status: 'in_progress', conclusion: null, runner_name: common.RUNNER_NAME },
  ],
})

describe('whatever GitHub does, the message is sent and the step ends: it', () => {
  test.each<[what: string, answer: (socket: net.Socket, at: number) => void]>([
    ['never answers', () => {}],
    ['drips an endless body', socket => drip(socket, ' ', `${OK}\r\n`)],
    ['closes', socket => socket.end()],
    ['resets', socket => socket.resetAndDestroy()],
    ['closes within the body', socket => socket.end(reply('x'.repeat(99)).slice(0, -50))],
    ['does not speak HTTP', socket => socket.end('\0\x16\x03\x01 garbage\r\n\r\n')],
    ['answers no JSON', socket => socket.end(reply('<html>'))],
    ['falls silent after its first answer', (socket, at) => at === 0 && socket.write(reply(jobs))],
  ])('%s', async (_, answer) => {
    const github = await rawServer(answer)
    const step = await alert(github.url)
    expect(step.exitCode).toBe(0)
    expect(step.outputs['outcome']).toBe('accepted')
    expect(emulator().messages).toHaveLength(1)
    expect(step.stdout).toContain('The earlier status is not known: ')
    expect(step.stderr).toBe('')
    // 0.3 s for GitHub, and the rest for a start on a busy machine.
    expect(step.duration).toBeLessThan(3000)
  })
})

describe('GitHub’s words in the log', () => {
  async function logOf(message: string, inputs: Record<string, string> = {}): Promise<string> {
    const body = JSON.stringify({ message })
    const refusal = reply(body).replace('200 OK', '403 Forbidden')
    const github = await rawServer(socket => socket.write(refusal))
    const step = await alert(github.url, inputs)
    expect(step.outputs['outcome']).toBe('accepted')
    const log = visible(step)
    expect(log).not.toContain(TOKEN.slice(0, 12))
    return log
  }

  test('start no workflow command, and hold no number, password or token', async () => {
    const commands = '\n::error::a\r\n##[error]b\u2028::set-env name=A::c'
    const secrets = '+39 333 1234567, 0039-333-1234567, loopback-only'
    const encoded = encodeURIComponent(TOKEN).replace('ghs', '%67%68%73')
    const log = await logOf(`no${commands} ${secrets} ${TOKEN} ${encoded} ${TOKEN.slice(0, 20)}`)
    expect(log).not.toMatch(/^(::|##\[)(error|set-env)/m)
    expect(log).toContain('GitHub answered 403: no …. The job needs')
    expect(log).not.toMatch(/1234567|loopback-only/)
  })

  test('hold no token where the line is cut', async () => {
    await logOf(`Bad credentials: ${'x'.repeat(285)}${TOKEN}`)
  })

  test('are short', async () => {
    const log = await logOf('no '.repeat(100_000))
    expect(Math.max(...log.split('\n').map(line => line.length))).toBeLessThan(500)
  })
})
