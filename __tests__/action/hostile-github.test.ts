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

function reply(body: string, head = ''): string {
  return `${OK}Content-Length: ${Buffer.byteLength(body)}\r\n${head}\r\n${body}`
}

/** Sends `bytes` again and again, until the other side has had enough. */
function drip(socket: net.Socket, bytes: string, first = ''): void {
  socket.write(first)
  const timer = setInterval(() => socket.write(bytes), 20)
  socket.on('close', () => clearInterval(timer))
}

const run128 = {
  id: 10123456789,
  run_number: 128,
  workflow_id: 42,
  head_branch: 'main',
  head_repository: { full_name: 'acme/api' },
}
const run127 = { ...run128, id: 7, run_number: 127, conclusion: 'success' }
const jobHere = { name: 'build', status: 'in_progress', runner_name: common.RUNNER_NAME }
const before = { name: 'build', status: 'completed', conclusion: 'success' }

/** What a sound GitHub answers to the questions of this job, whose run before was successful. */
const sound = {
  jobs: { total_count: 1, jobs: [jobHere] },
  run: run128,
  runs: { total_count: 1, workflow_runs: [run127] },
  before: { total_count: 1, jobs: [before] },
}

/** A GitHub that gives these answers in place of the sound ones. */
function gitHub(changes: Partial<Record<keyof typeof sound, unknown>> = {}) {
  const answers = { ...sound, ...changes }
  return rawServer((socket, _, path) => {
    const runs = path.includes('/workflows/') ? answers.runs : answers.run
    const jobs = path.includes('/attempts/') ? answers.jobs : answers.before
    socket.write(reply(JSON.stringify(path.includes('/jobs') ? jobs : runs)))
  })
}

test('a sound GitHub tells that nothing changed', async () => {
  const github = await gitHub()
  const step = await alert(github.url)
  expect(step.outputs['outcome']).toBe('unchanged')
  expect(github.paths).toHaveLength(4)
})

describe('whatever GitHub does, the message is sent and the step ends: it', () => {
  const half = JSON.stringify(sound.jobs).slice(0, -9)
  test.each<[what: string, answer: (socket: net.Socket, at: number) => void]>([
    ['never answers', () => {}],
    ['drips an endless status line', socket => drip(socket, 'x', 'HTTP/1.1 200 ')],
    ['drips an endless head', socket => drip(socket, 'X-A: b\r\n', OK)],
    ['drips an endless body', socket => drip(socket, ' ', `${OK}\r\n`)],
    ['drips 1xx answers', socket => drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n')],
    ['closes', socket => socket.end()],
    ['resets', socket => socket.resetAndDestroy()],
    ['closes within the head', socket => socket.end(`${OK}Content-Le`)],
    ['closes within the body', socket => socket.end(reply('x'.repeat(99)).slice(0, -50))],
    [
      'resets within the body',
      socket => socket.write(reply('x'.repeat(99)).slice(0, -50), () => socket.resetAndDestroy()),
    ],
    ['answers garbage', socket => socket.end('\0\x16\x03\x01 garbage\r\n\r\n')],
    ['breaks a chunk', socket => socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\n`)],
    ['answers a huge head', socket => socket.write(`${OK}X: ${'x'.repeat(1_000_000)}`)],
    ['switches protocols', socket => socket.write('HTTP/1.1 101 Switch\r\nUpgrade: a\r\n\r\n')],
    ['answers half of a JSON', socket => socket.end(reply(half))],
    ['packs its answer', socket => socket.end(reply('\x1f\x8b\x08', 'Content-Encoding: gzip\r\n'))],
    ['answers 5 MB', socket => socket.end(reply(`{"jobs":["${'x'.repeat(5_000_000)}"]}`))],
    ['never ends its answer', socket => drip(socket, 'x'.repeat(1_000_000), `${OK}\r\n`)],
    ['answers deep JSON', socket => socket.end(reply(`{"jobs":${'['.repeat(1_000_000)}`))],
    [
      'falls silent after its first answer',
      (socket, at) => at === 0 && socket.write(reply(JSON.stringify(sound.jobs))),
    ],
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

describe('an answer that is not as documented is no reason for silence:', () => {
  const odd = [null, 1, 'x', [], {}]
  test.each<[what: string, changes: Parameters<typeof gitHub>[0]]>([
    ['jobs that are none', { jobs: { total_count: 5, jobs: odd } }],
    ['a job without a name', { jobs: { jobs: [{ ...jobHere, name: { a: 1 } }] } }],
    ['a run that is none', { run: 'x' }],
    ['a run without a number', { run: { ...run128, run_number: null } }],
    ['a run without a branch', { run: { ...run128, head_branch: null } }],
    ['a run whose repository is gone', { run: { ...run128, head_repository: null } }],
    ['a workflow elsewhere', { run: { ...run128, workflow_id: '../../../../x' } }],
    ['runs that are none', { runs: { workflow_runs: odd } }],
    ['runs that are no list', { runs: { workflow_runs: { length: 1 } } }],
    ['a run elsewhere', { runs: { workflow_runs: [{ ...run127, id: '../../x' }] } }],
    ['a run with a fraction', { runs: { workflow_runs: [{ ...run127, id: 1.5 }] } }],
    ['a run beyond all numbers', { runs: { workflow_runs: [{ ...run127, id: 1e300 }] } }],
    ['no list of jobs before', { before: { jobs: null } }],
    ['jobs before that are none', { before: { jobs: odd } }],
    ['an end that is none', { before: { jobs: [{ ...before, conclusion: ['success'] }] } }],
    ['an unknown end', { before: { jobs: [{ ...before, conclusion: 'SUCCESS' }] } }],
  ])('%s', async (_, changes) => {
    const github = await gitHub(changes)
    const step = await alert(github.url)
    expect(step.outputs['outcome']).toBe('accepted')
    expect(emulator().messages).toHaveLength(1)
    expect(step.stdout).toContain('The earlier status is not known: ')
    for (const path of github.paths) {
      expect(path).toMatch(/^\/repos\/acme\/api\/actions\/[\w/]+(\?[\w&=]+)?$/)
    }
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

  test('start no workflow command', async () => {
    const log = await logOf('no\n::error::a\r\n##[error]b\u2028::set-env name=A::c')
    expect(log).not.toMatch(/^(::|##\[)(error|set-env)/m)
    expect(log).toContain('GitHub answered 403: no : :error: :a # #[error]b : :set-env name=A: :c')
  })

  test.each([
    ['whole', TOKEN],
    ['encoded', encodeURIComponent(TOKEN).replace('ghs', '%67%68%73')],
    ['where the line is cut', 'x'.repeat(285) + TOKEN],
    ['in part', TOKEN.slice(0, 20)],
  ])('hold no token: %s', async (_, echo) => {
    await logOf(`Bad credentials: ${echo}`)
  })

  test('hold no number and no password', async () => {
    const log = await logOf('+39 333 1234567, 0039-333-1234567 and loopback-only')
    expect(log).not.toMatch(/1234567|loopback-only/)
  })

  test('are short', async () => {
    const log = await logOf('no '.repeat(100_000))
    expect(Math.max(...log.split('\n').map(line => line.length))).toBeLessThan(500)
  })
})

test('no redirect is followed', async () => {
  const elsewhere = await rawServer(socket => socket.write(reply('{"jobs":[]}')))
  const moved = `HTTP/1.1 301 Moved\r\nLocation: ${elsewhere.url}/\r\nContent-Length: 0\r\n\r\n`
  const github = await rawServer(socket => socket.write(moved))
  const step = await alert(github.url)
  expect(step.outputs['outcome']).toBe('accepted')
  expect(step.stdout).toContain('GitHub answered 301.')
  expect(elsewhere.paths).toEqual([])
  expect(github.paths).toHaveLength(1)
})
