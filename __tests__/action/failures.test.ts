import { describe, expect, test } from '@jest/globals'
import { documentedRefusals } from '../../emulator/scenarios.ts'
import { refusals } from '../../src/gateway/codes.ts'
import { runStep } from '../../tools/step.ts'
import { minimal, scriptedServer, useEmulator } from './harness.ts'

const { emulator, run } = useEmulator()

const magic = (number: number): string => `+39${String(number).padStart(10, '0')}`

describe('a refusal by the gateway', () => {
  test.each([...documentedRefusals.keys()])(
    'with code %d fails the step and says what to do',
    async code => {
      const { name, meaning, remedy } = refusals.get(code) ?? { name: '', meaning: '', remedy: '' }
      const step = await run({ destination: magic(code), retries: '0' })
      expect(step.exitCode).toBe(1)
      expect(step.outputs).toMatchObject({
        outcome: 'failed',
        'error-code': String(code),
        'error-name': name,
      })
      expect(step.outputs['error-message']).toContain(meaning)
      expect(step.outputs['error-message']).toContain(remedy)
      expect(step.stdout).toContain(`::error title=SMS not sent%3A ${code} ${name}::${meaning}`)
      expect(emulator().messages).toEqual([])
    },
  )

  test('with a code that is not documented keeps its number and words', async () => {
    const step = await run({ destination: magic(99) })
    expect(step.outputs).toMatchObject({ 'error-code': '99', 'error-name': 'gateway-error' })
    expect(step.outputs['error-message']).toContain('"Something new"')
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

describe('an answer that is not a refusal by code', () => {
  test.each([
    [200, 'unconfirmed', 'unexpected-response'],
    [202, 'unconfirmed', 'unexpected-response'],
    [302, 'refused', 'unexpected-response'],
    [401, 'refused', 'authentication'],
    [404, 'refused', 'unexpected-response'],
    [429, 'refused', 'rate-limited'],
    [500, 'unconfirmed', 'unexpected-response'],
    [502, 'unconfirmed', 'unexpected-response'],
    [503, 'refused', 'gateway-unavailable'],
    [101, 'unconfirmed', 'connection-lost'],
    [102, 'unconfirmed', 'connection-lost'],
  ])('(magic number %d) is %s, %s', async (number, outcome, name) => {
    const step = await run({ destination: magic(number), retries: '0' })
    expect(step.exitCode).toBe(1)
    expect(emulator().requests).toHaveLength(1)
    expect(step.outputs).toMatchObject({
      outcome: outcome === 'unconfirmed' ? 'unconfirmed' : 'failed',
      'error-code': '',
      'error-name': name,
      'failed-count': '1',
    })
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([{ outcome, attempts: 1 }])
  })

  test('is a refusal with that code where a 200 says so', async () => {
    const step = await run({ destination: magic(201) })
    expect(step.outputs).toMatchObject({
      outcome: 'failed',
      'error-code': '8',
      'error-name': 'wrong-destination',
    })
  })
})

describe('no connection', () => {
  test('fails with the address in the message', async () => {
    const closed = await scriptedServer(() => {})
    closed.close()
    const step = await run({ 'gateway-url': closed.url, retries: '0' })
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'network' })
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
