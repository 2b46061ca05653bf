import { spawn } from 'node:child_process'
import http from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { plainLine } from '../../src/plain-text.ts'
import { type RunContext, runContext } from '../../src/run-context/context.ts'
import { ThisRun } from '../../src/run-context/this-run.ts'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

// A proxy of this machine has no way to its loopback.
for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']) {
  delete process.env[name]
}

interface Step {
  name: string
  conclusion: string | null
}

/** A job as the API lists it, as far as it matters. */
function job(
  name: string,
  conclusion: string | null,
  steps: Step[] = [],
  runner = 'GitHub Actions 9',
) {
  return {
    id: 399444496,
    run_id: 29679449,
    run_attempt: 1,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    name,
    steps: steps.map((step, index) => ({ ...step, status: 'completed', number: index + 1 })),
    runner_name: runner,
    workflow_name: 'Deploy',
  }
}

const checkout = { name: 'Run actions/checkout@v6', conclusion: 'success' }
const push = { name: 'Push image', conclusion: 'failure' }
const skipped = { name: 'Clean up', conclusion: 'skipped' }
const waiting = { name: 'Notify', conclusion: null }

/** GitHub's API, answering every request in the same way. */
async function api(
  answer: (response: http.ServerResponse, url: URL) => void,
): Promise<{ url: string; requests: http.IncomingMessage[] }> {
  const requests: http.IncomingMessage[] = []
  const server = http.createServer((request, response) => {
    requests.push(request)
    answer(response, new URL(request.url ?? '', 'http://localhost'))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanUps.push(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP address')
  return { url: `http://127.0.0.1:${address.port}`, requests }
}

function json(response: http.ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

/** The API of a run with these jobs, in pages as asked for. */
function jobsApi(jobs: unknown[]) {
  return api((response, { searchParams }) => {
    const [size, page] = [Number(searchParams.get('per_page')), Number(searchParams.get('page'))]
    json(response, {
      total_count: jobs.length,
      jobs: jobs.slice((page - 1) * size, page * size),
    })
  })
}

function contextAt(apiUrl: string, changes: Partial<RunContext> = {}): RunContext {
  return {
    ...runContext({}, undefined),
    apiUrl,
    repository: 'acme/api',
    runId: '29679449',
    runAttempt: 2,
    job: 'build',
    runner: 'GitHub Actions 7',
    ...changes,
  }
}

/** The failed job, as GitHub's API at this address tells, and why it is not known. */
async function findFailedJob(
  apiUrl: string,
  changes: Partial<RunContext> = {},
  { token = 'ghs_token', explain = (_: string): void => undefined, timeout = 3000 } = {},
) {
  const run = new ThisRun({
    token,
    quote: plainLine,
    timeout,
    context: contextAt(apiUrl, changes),
  })
  try {
    return await run.failedJob(explain)
  } finally {
    run.close()
  }
}

describe('the failure is found', () => {
  test.each([
    [
      'in a job that has ended',
      [job('lint', 'success'), job('build', 'failure', [checkout, push])],
    ],
    ['in the job that asks', [job('build', null, [checkout, push, skipped, waiting])]],
  ])('%s', async (_, jobs) => {
    const { url } = await jobsApi(jobs)
    expect(await findFailedJob(url)).toEqual({ job: 'build', step: 'Push image' })
  })

  test('with the first step that failed', async () => {
    const { url } = await jobsApi([
      job('build', 'failure', [push, { name: 'Report', conclusion: 'failure' }]),
    ])
    expect(await findFailedJob(url)).toEqual({ job: 'build', step: 'Push image' })
  })

  test('without a step where none failed, as when a job runs out of time', async () => {
    const { url } = await jobsApi([job('build', 'timed_out', [checkout])])
    expect(await findFailedJob(url)).toEqual({ job: 'build', step: undefined })
  })

  test('but not in a job that went on after a failed step', async () => {
    const { url } = await jobsApi([job('lint', 'success', [push]), job('build', 'failure', [push])])
    expect(await findFailedJob(url)).toMatchObject({ job: 'build' })
  })

  test.each([
    ['the matrix job of this runner', 'build (20)'],
    ['the job of a reusable workflow', 'deploy / build'],
    ['such a matrix job', 'deploy (eu) / build (linux / x64, 20)'],
    ['a job with a name of its own', 'Build the image'],
  ])('in %s rather than in another', async (_, name) => {
    const { url } = await jobsApi([
      job('test', 'failure', [push]),
      job('build (18)', null, [push]),
      job('test', null, [push], 'GitHub Actions 7'),
      job(name, null, [push], name.startsWith('Build') ? 'GitHub Actions 8' : 'GitHub Actions 7'),
    ])
    const runner = name.startsWith('Build') ? 'GitHub Actions 8' : 'GitHub Actions 7'
    expect(await findFailedJob(url, { runner })).toMatchObject({ job: name })
  })

  test('by the name of the job where no runner is known', async () => {
    const { url } = await jobsApi([
      job('test', null, [push], ''),
      job('build (18)', null, [push], ''),
    ])
    expect(await findFailedJob(url, { runner: '' })).toMatchObject({ job: 'build (18)' })
  })

  test('in the first job that failed where the one that asks did not', async () => {
    const { url } = await jobsApi([
      job('lint', 'success'),
      job('build', 'failure', [push]),
      job('test', 'failure', [push]),
      job('notify', null, [checkout, waiting], 'GitHub Actions 7'),
    ])
    expect(await findFailedJob(url, { job: 'notify' })).toMatchObject({ job: 'build' })
  })

  test('on a later page', async () => {
    const passed = Array.from({ length: 250 }, (_, at) => job(`test (${at})`, 'success'))
    const { url, requests } = await jobsApi([...passed, job('build', 'failure', [push])])
    expect(await findFailedJob(url)).toMatchObject({ job: 'build' })
    expect(requests).toHaveLength(3)
  })

  test('with the token, in this attempt of this run', async () => {
    const { url, requests } = await jobsApi([])
    await findFailedJob(`${url}/api/v3`)
    expect(
      requests.map(({ method, url, headers }) => [method, url, headers.authorization]),
    ).toEqual([
      [
        'GET',
        '/api/v3/repos/acme/api/actions/runs/29679449/attempts/2/jobs?per_page=100&page=1',
        'Bearer ghs_token',
      ],
    ])
  })
})

describe('nothing is found, and why is told,', () => {
  async function reasonOf(apiUrl: string, token = 'ghs_token'): Promise<string> {
    const reasons: string[] = []
    const explain = (reason: string) => void reasons.push(reason)
    const options = { token, timeout: 500, explain }
    expect(await findFailedJob(apiUrl, {}, options)).toBeUndefined()
    expect(reasons).toHaveLength(1)
    expect(reasons.join()).not.toMatch(/\n|ghs_token/)
    return reasons.join()
  }

  test('where no job failed', async () => {
    const { url } = await jobsApi([job('build', null, [checkout])])
    expect(await reasonOf(url)).toBe(
      'The failed job is not known: no job of this run has failed so far.',
    )
  })

  test('without a request where there is no token', async () => {
    const { url, requests } = await jobsApi([])
    expect(await reasonOf(url, '')).toBe('The failed job is not known: there is no github-token.')
    expect(requests).toEqual([])
  })

  test.each([401, 403, 404, 429, 500, 503])('where the API answers %i, once', async status => {
    const { url, requests } = await api(response =>
      json(response, { message: 'Resource not\naccessible\u001b by integration' }, status),
    )
    expect(await reasonOf(url)).toContain(
      `The failed job is not known: GitHub answered ${status}: Resource not accessible by integration.`,
    )
    expect(requests).toHaveLength(1)
  })

  test.each([
    ['no JSON', 'application/json', '<html>'],
    ['a page', 'text/html', '<html>'],
    ['another list', 'application/json', '[1, null]'],
    ['no list', 'application/json', '{"jobs": {"length": 1}}'],
    ['no jobs', 'application/json', '{"jobs": [null, 1, "a", [], {"name": {}}]}'],
    ['nameless jobs', 'application/json', '{"jobs": [{"conclusion": "failure"}]}'],
    ['nothing', 'application/json', ''],
  ])('where the answer is %s', async (_, type, body) => {
    const { url } = await api(response =>
      response.writeHead(200, { 'content-type': type }).end(body),
    )
    expect(await reasonOf(url)).toMatch(
      /^The failed job is not known: (no job of this run has failed so far|GitHub's answer is not (a list of jobs|complete JSON))\.$/,
    )
  })

  test('where nothing listens', async () => {
    const { url } = await jobsApi([])
    await cleanUps.pop()?.()
    expect(await reasonOf(url)).toMatch(/^The failed job is not known: /)
  })

  test('where the address is none', async () => {
    expect(await reasonOf('nonsense')).toMatch(/^The failed job is not known: /)
  })

  test.each([
    ['never answers', () => {}],
    ['never finishes', (response: http.ServerResponse) => void response.write('{"jobs": [')],
  ])('in time where the API %s', async (_, answer) => {
    const { url } = await api(answer)
    const started = performance.now()
    expect(await reasonOf(url)).toBe('The failed job is not known: GitHub took more than 0.5 s.')
    expect(performance.now() - started).toBeLessThan(1500)
  })
})

describe('the search, in a process of its own,', () => {
  const module = new URL('../../src/run-context/this-run.ts', import.meta.url)

  /** Looks for the failure in a child process, and tells what it printed and how long it lived. */
  async function search(apiUrl: string, env: Record<string, string> = {}) {
    const script = `import { ThisRun } from ${JSON.stringify(module.href)}
      const context = ${JSON.stringify(contextAt(apiUrl))}
      const run = new ThisRun({ token: 'ghs_token', quote: words => words, timeout: 1500, context })
      const found = await run.failedJob(() => {})
      run.close()
      console.log(JSON.stringify(found ?? null))`
    const started = performance.now()
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { PATH: process.env['PATH'], GITHUB_API_URL: apiUrl, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    const exitCode = await new Promise(resolve => child.on('close', resolve))
    return { exitCode, output, duration: performance.now() - started }
  }

  test('leaves nothing behind that keeps it alive, and prints nothing', async () => {
    const answering = await jobsApi([job('build', 'failure', [push])])
    const hanging = await api(() => {})
    expect(await search(answering.url)).toMatchObject({
      exitCode: 0,
      output: '{"job":"build","step":"Push image"}\n',
    })
    const { output, duration } = await search(hanging.url)
    expect(output).toBe('null\n')
    expect(duration).toBeLessThan(6000)
  })

  test('goes through the proxy', async () => {
    const authorities: (string | undefined)[] = []
    const server = http.createServer((request, response) => {
      authorities.push(request.headers.host)
      json(response, { jobs: [job('build', 'failure', [push])] })
    })
    server.on('connect', (request, socket) => {
      authorities.push(request.url)
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    cleanUps.push(() => server.close())
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    await search('https://api.example', { HTTPS_PROXY: `http://127.0.0.1:${port}` })
    expect(authorities).toEqual(['api.example:443'])
  })
})
