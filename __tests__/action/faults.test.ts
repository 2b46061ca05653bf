import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { defaultApiKey, Emulator } from '../../emulator/server.ts'
import { faultCases } from '../../tools/fault-cases.ts'
import { runFaultCases } from '../../tools/fault-matrix.ts'
import { prepareStep } from '../../tools/step.ts'
import { minimal, useEmulator } from './harness.ts'

const { emulator, run } = useEmulator()

/** Environment of a step in which a script runs before the action. */
function preloaded(script: string): { env: Record<string, string> } {
  return {
    env: { NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(script)}"` },
  }
}

describe('a gateway that answers with', () => {
  let outcomes: Awaited<ReturnType<typeof runFaultCases>>
  beforeAll(async () => {
    outcomes = await runFaultCases(emulator())
  }, 90_000)

  test.each(faultCases.map(given => [given.what, given] as const))('%s', (_, given) => {
    const { outcome, error, requests, messages } = given
    expect(outcomes.get(given)).toEqual({ outcome, error, requests, messages })
  })
})

describe('a retry', () => {
  test('is one log line that says why and how long', async () => {
    emulator().program('*', [
      { answer: 'refusal', code: 64 },
      { answer: 'reply', status: 429, headers: { 'retry-after': '2' } },
    ])
    const step = await run({}, { speed: 20 })
    const retries = step.stdout.split('\n').filter(line => line.includes('Trying again'))
    expect(retries).toHaveLength(2)
    expect(retries[0]).toMatch(
      /^\+39\*{7}567 try 1 failed: 64 provider-unavailable\. Trying again in 1(\.\d)? s\.$/,
    )
    expect(retries[1]).toMatch(
      /^\+39\*{7}567 try 2 failed: rate-limited\. Trying again in [23](\.\d)? s\.$/,
    )
    expect(step.outputs['outcome']).toBe('accepted')
  })

  test('waits until an HTTP date', async () => {
    const date = new Date(Date.now() + 20_000).toUTCString()
    emulator().program('*', [{ answer: 'reply', status: 503, headers: { 'retry-after': date } }])
    const step = await run({}, { speed: 40 })
    expect(step.stdout).toMatch(/Trying again in (19|20|21) s\./)
    expect(step.outputs['outcome']).toBe('accepted')
  })

  test('is not waited for longer than a minute, and the error says so', async () => {
    emulator().program('*', [{ answer: 'reply', status: 503, headers: { 'retry-after': '3600' } }])
    const step = await run()
    expect(step.outputs['error-message']).toContain(
      'The server asks for a pause of 3600 s. The action waits at most 60 s.',
    )
  })

  test('comes after the gateway is up again', async () => {
    emulator().pause()
    let resumed: unknown
    const onLog = (text: string): void => {
      if (text.includes('Trying again')) resumed ??= emulator().resume()
    }
    const step = await run({ retries: '10' }, { speed: 20, onLog })
    await resumed
    expect(step.stdout).toContain('failed: network. Trying again')
    expect(step.outputs['outcome']).toBe('accepted')
  })
})

describe('many destinations', () => {
  const numbers = Array.from({ length: 12 }, (_, at) => `+39333${1_234_500 + at}`)

  test('each have a result, in the order given', async () => {
    const [first = '', second = '', third = ''] = [
      '+393331234561',
      '+393331234562',
      '+393331234563',
    ]
    emulator().program(second, [{ answer: 'refusal', code: 8, delay: 50 }])
    const step = await run({ destination: `# on call\n${first}, ${second}\n${third};${first}` })
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({
      outcome: 'partial',
      'accepted-count': '2',
      'failed-count': '1',
      'error-code': '8',
      'message-id': emulator().messages.find(({ destination }) => destination === first)?.id,
    })
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
      { destination: '+39*******561', outcome: 'accepted' },
      {
        destination: '+39*******562',
        outcome: 'refused',
        error: { code: 8, name: 'wrong-destination' },
      },
      { destination: '+39*******563', outcome: 'accepted' },
    ])
    expect(step.stdout).toContain(
      '::error title=SMS accepted for 2 of 3 phones%3A 8 wrong-destination::+39*******562: ',
    )
    expect(step.summary.match(/<tr><td>/g)).toHaveLength(3)
  })

  describe('that were accepted in part', () => {
    const [accepted = '', refused = ''] = numbers
    const allAgain = 'Running the job again sends to all numbers again, because "once" is not set.'
    const annotation = async (inputs: Record<string, string> = {}): Promise<string> => {
      emulator().program(refused, [{ answer: 'refusal', code: 8 }])
      const destination = `${accepted},${refused}`
      const statusInputs = { 'status-api-key': defaultApiKey, 'status-url': emulator().url }
      const step = await run({ destination, ...statusInputs, ...inputs }, { speed: 20 })
      return step.stdout.split('\n').find(line => /^::(error|warning) /.test(line)) ?? ''
    }

    test('say in the annotation that running the job again sends to all of them', async () => {
      expect(await annotation()).toContain(allAgain)
      expect(await annotation({ 'fail-on-error': 'false' })).toContain(allAgain)
    })

    test('say so if it is unknown whether one was accepted', async () => {
      emulator().program(accepted, [{ answer: 'reply', status: 502 }])
      expect(await annotation()).toContain(allAgain)
    })

    test('do not say so with once, in an escalation, or if none was accepted', async () => {
      const once = { once: 'true', 'reference-service': 'ECOMMERCE', 'reference-key': 'outage-1' }
      const escalate = {
        strategy: 'escalate',
        'delivery-timeout': '5',
        destination: `${refused},+390000001001`,
      }
      for (const inputs of [once, escalate, { destination: refused }]) {
        const shown = await annotation(inputs)
        expect(shown).toContain('8 wrong-destination')
        expect(shown).not.toContain(allAgain)
      }
    })
  })

  test('use no more connections than requests at once, and keep them', async () => {
    const step = await run({ destination: numbers.join('\n'), concurrency: '3' })
    expect(step.outputs['outcome']).toBe('accepted')
    expect(
      new Set(emulator().requests.map(({ connection }) => connection)).size,
    ).toBeLessThanOrEqual(3)
  })

  test.each([
    ['code 60', 64, false],
    ['429 with Retry-After: 1', 4, true],
  ])(
    'all go through an account that may send 20 in a second, else %s: concurrency %d',
    async (_, concurrency, rateLimited) => {
      const speed = 20
      const limited = await Emulator.start({ perSecond: 20, rateLimited, speed })
      const many = Array.from({ length: 300 }, (_, at) => `+39333${1_000_000 + at}`)
      try {
        const step = await run(
          {
            destination: many.join(),
            concurrency: String(concurrency),
            'gateway-url': limited.url,
          },
          { speed },
        )
        expect(step.outputs).toMatchObject({ outcome: 'accepted', 'accepted-count': '300' })
        expect(limited.messages).toHaveLength(300)
      } finally {
        await limited.close()
      }
    },
  )

  test('print their progress', async () => {
    emulator().program('*', [{ answer: 'accepted', delay: 700 }])
    const inputs = { destination: numbers.slice(0, 2).join(), timeout: '60' }
    const step = await run(inputs, { speed: 40 })
    expect(step.stdout).toContain('1 of 2 done.')
  })

  test('start with a log line, which tells the longest time of several', async () => {
    const alone = await run({ retries: '0' })
    expect(alone.stdout).toMatch(/^Sending to 1 destination through localhost:\d+\.$/m)
    const step = await run({
      destination: numbers.join(),
      concurrency: '1',
      timeout: '2',
      retries: '1',
    })
    expect(step.stdout).toMatch(
      /Sending to 12 destinations through localhost:\d+\. This takes at most 4 min\./,
    )
  })
})

// Windows has no signals: a process that is sent one ends at once.
const onSignals = process.platform === 'win32' ? describe.skip : describe

onSignals('a job that is cancelled', () => {
  const received = async (count: number): Promise<void> => {
    while (emulator().requests.length < count) await new Promise(resolve => setTimeout(resolve, 10))
  }

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s says what was sent, what was not and what is unknown',
    async signal => {
      emulator().program('+393331234561', [{ answer: 'accepted', delay: 150 }])
      emulator().program('+393331234562', [{ answer: 'hang' }])
      const step = await run(
        { destination: '+393331234561,+393331234562,+393331234563', concurrency: '2' },
        { speed: 20, cancel: { after: () => received(2), signal } },
      )
      expect(step.exitCode).toBe(1)
      expect(emulator().requests).toHaveLength(2)
      expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
        { outcome: 'accepted', messageId: emulator().messages[0]?.id },
        { outcome: 'unconfirmed', error: { name: 'cancelled' } },
        { outcome: 'failed', error: { name: 'cancelled' }, attempts: 0 },
      ])
      expect(step.outputs['outcome']).toBe('partial')
      expect(step.summary).toContain('❓ unconfirmed')
    },
  )
})

describe('a fault of the action or its runner', () => {
  test('that takes away the outputs fails the step and hides no acceptance', async () => {
    const step = await run({}, { env: { GITHUB_OUTPUT: '/nonexistent/output' } })
    expect(step.exitCode).toBe(1)
    expect(step.stdout).toContain(`accepted: ${emulator().messages[0]?.id}`)
    expect(step.stdout).toContain('::error title=SMS step%3A no outputs::')
    expect(step.summary).toContain(`<td>${emulator().messages[0]?.id}</td>`)
    expect(step.stderr).toBe('')
  })

  test('that takes away the summary is only a warning, because the message went out', async () => {
    const step = await run({}, { env: { GITHUB_STEP_SUMMARY: '' } })
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({
      outcome: 'accepted',
      'message-id': emulator().messages[0]?.id,
    })
    expect(step.stdout).toContain('::warning title=SMS step%3A no job summary::')
    expect(step.stderr).toBe('')
  })

  test('that nothing catches fails the step and hides no acceptance', async () => {
    for (const hanging of ['+393331234562', '+393331234563']) {
      emulator().program(hanging, [{ answer: 'hang' }])
    }
    const step = await run(
      {
        destination: '+393331234561,+393331234562,+393331234563,+393331234564',
        concurrency: '2',
      },
      preloaded(`
        const { stdout } = process
        const { write } = stdout
        stdout.write = (line, ...rest) => {
          if (line.startsWith('+39')) setTimeout(() => { throw new Error('bug') }, 100)
          return write.call(stdout, line, ...rest)
        }`),
    )
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({ outcome: 'partial', 'error-name': 'internal' })
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
      { outcome: 'accepted', messageId: emulator().messages[0]?.id },
      { outcome: 'unconfirmed', error: { name: 'internal' } },
      { outcome: 'unconfirmed', error: { name: 'internal' } },
      { outcome: 'failed', error: { name: 'internal' }, attempts: 0 },
    ])
    // What ends after that would contradict the outputs.
    expect(step.stdout.match(/^\+39\S+ \w+/gm)).toEqual(['+39*******561 accepted'])
    expect(step.stderr).toBe('')
  })

  test('in the report does not say that nothing was sent', async () => {
    const step = await run(
      {},
      preloaded(`
        const { stringify } = JSON
        JSON.stringify = (value, ...rest) => {
          if (Array.isArray(value) && value.length > 0) throw new Error('bug')
          return stringify(value, ...rest)
        }`),
    )
    expect(emulator().messages).toHaveLength(1)
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({ outcome: 'unconfirmed', 'error-name': 'internal' })
    expect(step.stdout).toContain('::error title=SMS unconfirmed%3A internal::')
    expect(step.summary).toContain('SMS unconfirmed')
  })

  test('that closes the log does not stop the send', async () => {
    const step = await prepareStep({ with: { ...minimal, 'gateway-url': emulator().url } })
    const child = spawn(process.execPath, [step.script], {
      env: step.env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout.destroy()
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(emulator().messages).toHaveLength(1)
    await step.dispose()
  })

  test('is no reason to fail in a run by hand, without output files', async () => {
    const step = await run({}, { env: { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' } })
    expect(step.exitCode).toBe(0)
    expect(step.stdout).toContain(`message-id::${emulator().messages[0]?.id}`)
  })
})
