import { beforeAll, describe, expect, test } from '@jest/globals'
import type { ReceivedRequest } from '../../emulator/records.ts'
import { documentedRefusals } from '../../emulator/scenarios.ts'
import { refusals } from '../../src/gateway/codes.ts'
import { runStep, type StepRun } from '../../tools/step.ts'
import { minimal, scriptedServer, useEmulator } from './harness.ts'

const { emulator, run } = useEmulator()

const magic = (number: number): string => `+39${String(number).padStart(10, '0')}`

interface Result {
  destination: string
  outcome: string
  attempts: number
  error?: { code?: number; name: string; message: string }
}

describe('a refusal by the gateway', () => {
  test('fails the step and says what to do', async () => {
    const { name, meaning, remedy } = refusals[8] ?? { name: '', meaning: '', remedy: '' }
    const step = await run({ destination: magic(8) })
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({
      outcome: 'failed',
      'error-code': '8',
      'error-name': name,
      'failed-count': '1',
    })
    expect(step.outputs['error-message']).toContain(meaning)
    expect(step.outputs['error-message']).toContain(remedy)
    expect(step.stdout).toContain(`::error title=SMS not sent%3A 8 ${name}::${meaning}`)
    expect(emulator().messages).toEqual([])
  })

  test.each([
    ['wrong password', { password: 'wrong' }, '63', 'authentication'],
    ['reference service', { 'reference-service': 'NOPE' }, '59', 'invalid-reference-service'],
  ])('for a %s is the same', async (_, inputs, code, name) => {
    const step = await run(inputs)
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({ 'error-code': code, 'error-name': name })
  })
})

describe('of many results in one step,', () => {
  const withoutCode: [number: number, outcome: string, name: string][] = [
    [101, 'unconfirmed', 'connection-lost'],
    [102, 'unconfirmed', 'connection-lost'],
    [200, 'unconfirmed', 'unexpected-response'],
    [202, 'unconfirmed', 'unexpected-response'],
    [302, 'refused', 'unexpected-response'],
    [401, 'refused', 'authentication'],
    [404, 'refused', 'unexpected-response'],
    [429, 'refused', 'rate-limited'],
    [500, 'unconfirmed', 'unexpected-response'],
    [502, 'unconfirmed', 'unexpected-response'],
    [503, 'refused', 'gateway-unavailable'],
  ]
  const codes = [...documentedRefusals.keys()]
  const numbers = codes.concat(
    99,
    201,
    withoutCode.map(([number]) => number),
  )
  let step: StepRun
  let requests: readonly ReceivedRequest[]

  beforeAll(async () => {
    const destination = numbers.map(magic).join()
    step = await run({ destination, retries: '0', concurrency: '64' })
    requests = [...emulator().requests]
  })

  const resultOf = (number: number): Result | undefined => {
    const results: Result[] = JSON.parse(step.outputs['results'] ?? '[]')
    return results[numbers.indexOf(number)]
  }

  test('there is one with each code that the action explains', () => {
    expect(new Set(codes)).toEqual(new Set(Object.keys(refusals).map(Number)))
  })

  test.each(codes)('the one with code %d says what to do', code => {
    const { name, meaning, remedy } = refusals[code] ?? { name: '', meaning: '', remedy: '' }
    expect(resultOf(code)).toMatchObject({ outcome: 'refused', attempts: 1, error: { code, name } })
    expect(resultOf(code)?.error?.message).toContain(meaning)
    expect(resultOf(code)?.error?.message).toContain(remedy)
  })

  test('the one with an unknown code keeps the code and its words', () => {
    expect(resultOf(99)).toMatchObject({
      outcome: 'refused',
      error: {
        code: 99,
        name: 'gateway-error',
        message: expect.stringContaining('"Something new"'),
      },
    })
  })

  test('the one of a 200 whose words begin with a code is a refusal with that code', () => {
    const error = { code: 8, name: 'wrong-destination' }
    expect(resultOf(201)).toMatchObject({ outcome: 'refused', error })
  })

  test.each(withoutCode)('the one of magic number %d is %s, %s', (number, outcome, name) => {
    expect(resultOf(number)).toMatchObject({ outcome, attempts: 1, error: { name } })
    expect(resultOf(number)?.error).not.toHaveProperty('code')
    expect(requests.filter(({ body }) => body.includes(magic(number)))).toHaveLength(1)
  })
})

describe('no connection', () => {
  test('fails with the address in the message', async () => {
    const closed = await scriptedServer(() => {})
    closed.close()
    const step = await run({ 'gateway-url': closed.url, retries: '0' })
    expect(step.outputs).toMatchObject({
      outcome: 'failed',
      'error-code': '',
      'error-name': 'network',
    })
    expect(step.outputs['error-message']).toContain(closed.url.replace('http://', ''))
  })

  test('is possible to a server that speaks no TLS', async () => {
    const step = await run({ 'gateway-url': emulator().url.replace('http:', 'https:') })
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'tls' })
    expect(emulator().requests).toEqual([])
  })
})

describe('fail-on-error: false', () => {
  test('passes with a warning in place of the error', async () => {
    const step = await run({ destination: magic(8), 'fail-on-error': 'false' })
    expect(step.exitCode).toBe(0)
    expect(step.stdout).toContain('::warning title=SMS not sent%3A 8 wrong-destination::')
    expect(step.stdout).not.toContain('::error')
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'error-code': '8' })
    expect(step.summary).toContain('8 wrong-destination')
  })
})

describe('time', () => {
  test('is bounded by timeout against a server that never answers', async () => {
    const step = await run({ destination: magic(100), timeout: '0.3' })
    expect(step.outputs).toMatchObject({ outcome: 'unconfirmed', 'error-name': 'timeout' })
    expect(step.duration).toBeLessThan(5000)
  })

  test('ends with the answer, although the server would keep the connection for long', async () => {
    const server = await scriptedServer(response => {
      response.setHeader('Keep-Alive', 'timeout=600')
      response.end('{"message": "0: Accepted for delivery", "id": "1"}')
    })
    try {
      const step = await runStep({ with: { ...minimal, 'gateway-url': server.url } })
      expect(step.exitCode).toBe(0)
      expect(step.duration).toBeLessThan(5000)
    } finally {
      server.close()
    }
  })
})
