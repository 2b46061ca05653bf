import { describe, expect, test } from '@jest/globals'
import { readMetadata, runStep } from '../../tools/step.ts'
import { credential, minimal, scriptedServer, useEmulator } from './harness.ts'

const { emulator, run } = useEmulator()

describe('an accepted message', () => {
  test('is one request to Services/send, and its id and provider are outputs', async () => {
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(step.stderr).toBe('')
    const [message] = emulator().messages
    expect(emulator().requests).toHaveLength(1)
    expect(emulator().requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/Services/send',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: `Basic ${credential}`,
      },
    })
    expect(JSON.parse(emulator().requests[0]?.body ?? '')).toEqual({
      destination: '+393331234567',
      text: 'Deploy failed',
      detailed: true,
    })
    expect(step.outputs).toEqual({
      'message-id': message?.id,
      provider: 'PROVIDER1',
      outcome: 'accepted',
      results: JSON.stringify([
        {
          destination: '+39*******567',
          outcome: 'accepted',
          messageId: message?.id,
          provider: 'PROVIDER1',
          attempts: 1,
        },
      ]),
      'accepted-count': '1',
      'failed-count': '0',
      'delivery-status': '',
      encoding: 'GSM-7',
      segments: '1',
      'error-code': '',
      'error-name': '',
      'error-message': '',
      'reference-key': '',
    })
    expect(step.stdout).toContain(`+39*******567 accepted: ${message?.id} through PROVIDER1`)
    expect(step.summary).toContain('<td><code>+39*******567</code></td><td>✅ accepted</td>')
  })

  test('sets exactly the outputs that action.yml declares', async () => {
    const { outputs } = await readMetadata()
    expect(Object.keys((await run()).outputs).sort()).toEqual(Object.keys(outputs).sort())
  })

  test('carries every field of an administrative send', async () => {
    const step = await run({
      text: 'Ünïcode ✓\nsecond "line"',
      'reference-service': 'ECOMMERCE',
      'reference-action': 'deploy',
      'reference-key': '128-1',
      account: 'bob',
      lra: '42',
      'business-relation-id': 'BR-1',
      'webhook-url': 'https://hook.example/x?y=1',
      detailed: 'false',
    })
    expect(step.exitCode).toBe(0)
    expect(step.outputs['provider']).toBe('')
    expect(emulator().requests[0]?.path).toBe('/api/Admin/send')
    expect(JSON.parse(emulator().requests[0]?.body ?? '')).toEqual({
      destination: '+393331234567',
      text: 'Ünïcode ✓\nsecond "line"',
      reference: { service: 'ECOMMERCE', action: 'deploy', key: '128-1' },
      detailed: false,
      businessRelationId: 'BR-1',
      webhook: { url: 'https://hook.example/x?y=1', authentication: { type: 'NONE' } },
      account: 'bob',
      lra: 42,
    })
  })

  test('needs no more of a server than the documented answer', async () => {
    const server = await scriptedServer(response =>
      response.end(
        '{"message": "0: Accepted for delivery", "provider": "PROVIDER1", "id": "7b8ef313"}',
      ),
    )
    try {
      const step = await runStep({ with: { ...minimal, 'gateway-url': `${server.url}/sms/` } })
      expect(step.exitCode).toBe(0)
      expect(step.outputs['message-id']).toBe('7b8ef313')
      expect(server.requests).toEqual([
        {
          path: 'POST /sms/api/Services/send',
          body: '{"destination":"+393331234567","text":"Deploy failed","detailed":true}',
        },
      ])
    } finally {
      server.close()
    }
  })

  test('may be 1,600 characters long', async () => {
    expect((await run({ text: 'x'.repeat(1600) })).exitCode).toBe(0)
    expect(emulator().messages[0]?.text).toHaveLength(1600)
  })
})

describe('wrong inputs', () => {
  test('fail the step with all of them in one annotation, and nothing is sent', async () => {
    const step = await run({ destination: 'x', endpoint: 'soap', 'fail-on-error': 'false' })
    expect(step.exitCode).toBe(1)
    expect(emulator().requests).toEqual([])
    expect(step.stdout).toContain(
      '::error title=SMS not sent%3A invalid-input::destination: entry 1 is',
    )
    expect(step.stdout).toContain('%0Aendpoint: got "soap"; allowed are auto, services, admin.%0A')
    expect(step.outputs).toMatchObject({
      outcome: 'failed',
      results: '[]',
      'error-code': '',
      'error-name': 'invalid-input',
      'accepted-count': '0',
      'failed-count': '0',
    })
    expect(step.outputs['error-message']).toContain('allowed are auto, services, admin.')
    expect(step.summary).toContain('not sent')
  })

  test('with no inputs at all, name the required ones', async () => {
    const { inputs } = await readMetadata()
    const step = await runStep()
    const required = Object.keys(inputs).filter(name => inputs[name]?.required === true)
    for (const name of required) {
      expect(step.outputs['error-message']).toContain(`${name}: is required, but empty.`)
    }
  })
})
