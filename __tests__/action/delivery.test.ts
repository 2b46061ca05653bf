import https from 'node:https'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createCertificate } from '../../emulator/certificates.ts'
import type { Fault } from '../../emulator/faults.ts'
import { defaultApiKey, Emulator } from '../../emulator/server.ts'
import { runStep, type StepRun } from '../../tools/step.ts'
import { minimal, scriptedServer, useEmulator, visible } from './harness.ts'

/** Both the messages and the action's clock, so that a minute is three seconds. */
const speed = 20
const { emulator, run } = useEmulator({ speed })

const delivered = '+390000001001'
const undelivered = '+390000001002'
const rejected = '+390000001003'
const stuck = '+390000001004'
const hidden = '+390000001005'
const readOverRcs = '+390000001006'
const lostAnswer = '+390000001007'

const track = (
  inputs: Record<string, string>,
  cancelled?: { after: () => Promise<unknown>; signal: NodeJS.Signals },
): Promise<StepRun> =>
  run(
    {
      'status-api-key': defaultApiKey,
      'status-url': emulator().url,
      'delivery-timeout': '20',
      ...inputs,
    },
    { speed, ...(cancelled && { cancel: cancelled }) },
  )

const results = (step: StepRun): unknown => JSON.parse(step.outputs['results'] ?? '')
const sends = () => emulator().requests.filter(({ method }) => method === 'POST')
const statusDown = (count = 100): Fault[] => Array(count).fill({ answer: 'reply', status: 503 })

describe('a delivery that is waited for', () => {
  test('is told by the step', async () => {
    const step = await track({ destination: delivered })
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({
      outcome: 'delivered',
      'delivery-status': 'DELIVERED',
      'message-id': emulator().messages[0]?.id,
      'accepted-count': '1',
      'error-name': '',
    })
    expect(step.stdout).toContain('Waiting up to 20 s for the delivery report.')
    expect(step.summary).toContain('📱 delivered')
    expect(step.summary).toContain(`<td>${step.outputs['message-id']}</td>`)
  })

  test('fails the step if the message is not delivered', async () => {
    const step = await track({ destination: undelivered })
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({
      outcome: 'failed',
      'delivery-status': 'UNDELIVERED',
      'message-id': emulator().messages[0]?.id,
      'error-name': 'undelivered',
      'failed-count': '1',
    })
    expect(step.outputs['error-message']).toContain(
      'The provider could not deliver the message: Absent subscriber, code 27.',
    )
    expect(step.stdout).toContain('::error title=SMS not delivered%3A undelivered::')
    expect(step.stdout).toContain(`undelivered: ${step.outputs['message-id']} through PROVIDER1\n`)
    expect(sends()).toHaveLength(1)
  })

  describe('to several phones', () => {
    const reached = [
      [delivered, 'DELIVERED'],
      [hidden, 'DELIVERED'],
      [readOverRcs, 'READ'],
    ] as const
    const missed = [
      [undelivered, 'UNDELIVERED', 'The provider could not deliver the message: Absent subscriber'],
      [rejected, 'REJECTED', 'The provider rejected the message: Barred, code 13.'],
      [stuck, 'SENT', 'No delivery report within 20 s: the message has the status SENT.'],
    ] as const
    const phones: string[] = [...reached, ...missed].map(([phone]) => phone)
    let step: StepRun
    let sendsSeen = 0
    beforeAll(async () => {
      step = await track({ destination: phones.join(), concurrency: '64' })
      sendsSeen = sends().length
    })
    const resultOf = (phone: string): unknown => {
      const all: unknown[] = JSON.parse(step.outputs['results'] ?? '[]')
      return all[phones.indexOf(phone)]
    }

    test('is partial if some do not get it', () => {
      expect(step.exitCode).toBe(1)
      expect(step.outputs).toMatchObject({
        outcome: 'partial',
        'accepted-count': '3',
        'failed-count': '3',
      })
      expect(sendsSeen).toBe(phones.length)
    })

    test.each(reached)('reaches %s, whose status is %s', (phone, status) => {
      expect(resultOf(phone)).toMatchObject({ outcome: 'delivered', status })
    })

    test.each(missed)('does not reach %s, whose status is %s', (phone, status, reason) => {
      expect(resultOf(phone)).toMatchObject({
        outcome: 'undelivered',
        status,
        error: { name: 'undelivered', message: expect.stringContaining(reason) },
      })
    })
  })

  test('asks the status API with the key, for the message id', async () => {
    await track({ destination: hidden })
    const questions = emulator().requests.filter(({ method }) => method === 'GET')
    expect(questions.length).toBeGreaterThan(0)
    for (const { path, headers } of questions) {
      expect(path).toBe(`/api/messagestatus/${emulator().messages[0]?.id}`)
      expect(headers['x-api-key']).toBe(defaultApiKey)
    }
  })

  test('leaves the message accepted where the status API is down', async () => {
    emulator().program('status', statusDown())
    const step = await track({ destination: delivered })
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({ outcome: 'accepted', 'error-name': 'status-unavailable' })
    expect(step.stdout).toContain(
      '::warning title=SMS accepted%2C delivery not known%3A status-unavailable::',
    )
  })

  test('goes by the last status that is known where the status API goes down half-way', async () => {
    emulator().program('status', [{ answer: 'accepted' }, ...statusDown()])
    const step = await track({ destination: stuck })
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'undelivered' })
    expect(step.outputs['delivery-status']).not.toBe('')
  })

  test.each([
    ['back', -3_600_000],
    ['ahead', 3_600_000],
  ])('waits as long as it says where the clock is set %s meanwhile', async (_, jump) => {
    const script = `const { now } = Date; const start = now(); Date.now = () => now() + (now() - start < 1000 ? 0 : ${jump})`
    const step = await run(
      {
        'status-api-key': defaultApiKey,
        'status-url': emulator().url,
        'delivery-timeout': '2',
        destination: stuck,
      },
      { env: { NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(script)}"` } },
    )
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'delivery-status': 'SENT' })
    expect(step.duration).toBeGreaterThan(2000)
  })

  test('leaves the message accepted where the key is wrong, and says so', async () => {
    const step = await track({ destination: delivered, 'status-api-key': 'wr0ng-key' })
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({ outcome: 'accepted', 'error-name': 'status-unavailable' })
    expect(step.outputs['error-message']).toContain(
      'It answered 403: the key is missing or not valid.',
    )
    expect(visible(step)).not.toContain('wr0ng-key')
    expect(step.stdout).toContain('::add-mask::wr0ng-key')
  })

  // Windows has no signals: a process that is sent one ends at once.
  const onSignals = process.platform === 'win32' ? test.skip : test
  onSignals('ends with the job', async () => {
    const step = await track(
      { destination: stuck, 'delivery-timeout': '2000' },
      {
        after: async () => {
          while (emulator().requests.length < 2)
            await new Promise(resolve => setTimeout(resolve, 10))
        },
        signal: 'SIGTERM',
      },
    )
    expect(step.outputs).toMatchObject({
      outcome: 'accepted',
      'message-id': emulator().messages[0]?.id,
    })
    expect(step.duration).toBeLessThan(10_000)
  })
})

describe('a send without an answer', () => {
  const lookUp = (inputs: Record<string, string> = {}) =>
    track({ 'delivery-timeout': '0', 'reference-service': 'ECOMMERCE', ...inputs })

  test.each(['fail', 'resend'])(
    'is looked up by the key that the action made, and adopted: on-unconfirmed is %s',
    async onUnconfirmed => {
      const step = await lookUp({ destination: lostAnswer, 'on-unconfirmed': onUnconfirmed })
      expect(step.exitCode).toBe(0)
      const [message] = emulator().messages
      expect(step.outputs).toMatchObject({
        outcome: 'accepted',
        'message-id': message?.id,
        provider: 'PROVIDER1',
        'reference-key': message?.reference['key'],
      })
      expect(sends()).toHaveLength(1)
    },
  )

  test('whose message the provider rejected is undelivered', async () => {
    emulator().program(rejected, [{ answer: 'reset', accept: true }])
    const step = await lookUp({ destination: rejected })
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'undelivered' })
    expect(sends()).toHaveLength(1)
  })

  test('is followed to the phone once it is found', async () => {
    const step = await lookUp({ destination: lostAnswer, 'delivery-timeout': '20' })
    expect(step.outputs).toMatchObject({
      outcome: 'delivered',
      'message-id': emulator().messages[0]?.id,
    })
    expect(sends()).toHaveLength(1)
  })

  test('is found although the gateway takes the message over later than the action waits', async () => {
    emulator().program('*', [{ answer: 'accepted', delay: 500 }])
    const step = await lookUp({ timeout: '8' })
    expect(step.outputs).toMatchObject({
      outcome: 'accepted',
      'message-id': emulator().messages[0]?.id,
    })
    expect(sends()).toHaveLength(1)
  })

  test('whose message is not found is sent again only with resend', async () => {
    emulator().program('*', [{ answer: 'reset' }])
    const kept = await lookUp()
    expect(kept.outputs).toMatchObject({ outcome: 'unconfirmed', 'error-name': 'connection-lost' })
    expect(sends()).toHaveLength(1)
    emulator().program('*', [{ answer: 'reset' }])
    const resent = await lookUp({ 'on-unconfirmed': 'resend' })
    expect(resent.outputs['outcome']).toBe('accepted')
    expect(results(resent)).toMatchObject([{ attempts: 2 }])
  })

  test.each<[string, Fault]>([
    ['is down', { answer: 'reply', status: 503 }],
    ['answers in another shape', { answer: 'reply', status: 200, body: '{"items":[]}' }],
  ])('stays unconfirmed, and says why, where the status API %s', async (_, fault) => {
    emulator().program('status', Array(100).fill(fault))
    emulator().program('*', [{ answer: 'reset', accept: true }])
    const step = await lookUp()
    expect(step.outputs).toMatchObject({ outcome: 'unconfirmed', 'error-name': 'connection-lost' })
    expect(step.outputs['error-message']).toContain('The Message Status API is not available.')
    expect(sends()).toHaveLength(1)
  })

  test("does not adopt another message to the same phone, nor the author's key without once", async () => {
    const inputs = { 'reference-service': 'ECOMMERCE', 'reference-key': '128-1' }
    await lookUp(inputs)
    for (const reference of [{}, inputs, { 'reference-service': '' }]) {
      emulator().program('*', [{ answer: 'reset' }])
      const step = await lookUp(reference)
      expect(step.outputs).toMatchObject({ outcome: 'unconfirmed', 'message-id': '' })
    }
    const step = await lookUp(inputs)
    expect(step.outputs['outcome']).toBe('accepted')
  })

  test('says how to enable look-ups if the message has no key of its own', async () => {
    emulator().program('*', [{ answer: 'reset', accept: true }])
    const step = await lookUp({ 'reference-key': '128-1' })
    expect(step.outputs['error-message']).toContain('leave "reference-key" out or set "once"')
  })
})

describe('once', () => {
  const once = (inputs: Record<string, string> = {}) =>
    track({
      'delivery-timeout': '0',
      once: 'true',
      'reference-service': 'ECOMMERCE',
      'reference-key': 'outage-1',
      ...inputs,
    })
  const lookUps = () => emulator().requests.filter(({ method }) => method === 'GET')

  test('alerts each phone once, and says whose message is an earlier one', async () => {
    const first = await once({ destination: delivered })
    expect(lookUps()).toHaveLength(1)
    const second = await once({ destination: [delivered, stuck, rejected].join() })
    const [earlier] = emulator().messages
    expect(second.exitCode).toBe(0)
    expect(first.outputs['message-id']).toBe(earlier?.id)
    expect(results(second)).toMatchObject([
      { messageId: earlier?.id, attempts: 0, earlier: true },
      { outcome: 'accepted', attempts: 1 },
      { outcome: 'accepted', attempts: 1 },
    ])
    expect(sends()).toHaveLength(3)
    expect(second.stdout).toContain(`${earlier?.id} through PROVIDER1, sent earlier`)
    expect(second.summary).toContain('none, sent earlier')
  })

  test('sends again what was rejected, and adopts the new one', async () => {
    await once({ destination: rejected })
    await new Promise(resolve => setTimeout(resolve, 100))
    emulator().program(rejected, [{ answer: 'reset' }])
    const step = await once({ destination: rejected })
    expect(step.outputs).toMatchObject({ outcome: 'unconfirmed', 'message-id': '' })
    expect(sends()).toHaveLength(2)
  })

  test('sends again if the action or key of the reference differs', async () => {
    await once()
    await once({ 'reference-action': 'recovered' })
    await once({ 'reference-key': 'outage-2' })
    expect(emulator().messages).toHaveLength(3)
  })

  test('sends nothing where the status API cannot be asked, unless it may send twice', async () => {
    emulator().program('status', statusDown())
    const step = await once()
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'status-unavailable' })
    expect(sends()).toEqual([])
    const resent = await once({ 'on-unconfirmed': 'resend' })
    expect(resent.outputs['outcome']).toBe('accepted')
    expect(resent.stdout).toContain('look-up of an earlier message failed: status-unavailable.')
  })

  test('needs a key and the status API, which delivery-timeout needs, too', async () => {
    const step = await run({ once: 'true', 'delivery-timeout': '10' })
    expect(step.outputs['error-message']).toContain('delivery-timeout: needs "status-api-key"')
    for (const name of ['status-api-key', 'reference-service', 'reference-key']) {
      expect(step.outputs['error-message']).toContain(`once: needs "${name}".`)
    }
  })
})

describe('an escalation', () => {
  const escalate = (destinations: string[], inputs: Record<string, string> = {}) =>
    track({ strategy: 'escalate', destination: destinations.join('\n'), ...inputs })

  test('skips a phone that is not reached, and those after the one that is', async () => {
    const step = await escalate([stuck, delivered, readOverRcs])
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({
      outcome: 'delivered',
      'message-id': emulator().messages[1]?.id,
      'accepted-count': '1',
      'failed-count': '1',
      'error-name': 'undelivered',
    })
    expect(results(step)).toMatchObject([
      { outcome: 'undelivered', status: 'SENT' },
      { outcome: 'delivered', status: 'DELIVERED' },
      { outcome: 'skipped', attempts: 0 },
    ])
    expect(sends()).toHaveLength(2)
    expect(step.stdout).toContain(
      '::warning title=SMS delivered to 1 of 2 phones%3A undelivered::+39*******004: ',
    )
    expect(step.summary).toMatch(/Time \(UTC\).*\d\d:\d\d:\d\d to \d\d:\d\d:\d\d/s)
    expect(step.summary).toContain('➖ skipped')
  })

  test('fails where nobody is reached', async () => {
    const step = await escalate([undelivered, '+390000000008'])
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({
      outcome: 'failed',
      'error-name': 'undelivered',
      'failed-count': '2',
    })
  })

  test('fails if no phone is known to have the message', async () => {
    emulator().program('status', statusDown(200))
    const step = await escalate([delivered, readOverRcs])
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({
      outcome: 'unconfirmed',
      'error-name': 'status-unavailable',
    })
    expect(sends()).toHaveLength(2)
  })

  test('that is cancelled while it waits fails, since nobody is known to be reached', async () => {
    const step = await run(
      {
        strategy: 'escalate',
        destination: [stuck, delivered].join(),
        'status-api-key': defaultApiKey,
        'status-url': emulator().url,
        'delivery-timeout': '2000',
      },
      {
        speed,
        cancel: {
          after: async () => {
            while (emulator().requests.length < 2)
              await new Promise(resolve => setTimeout(resolve, 10))
          },
          signal: 'SIGTERM',
        },
      },
    )
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({ outcome: 'unconfirmed', 'error-name': 'cancelled' })
    expect(sends()).toHaveLength(1)
  })

  test('needs delivery-timeout', async () => {
    const step = await run({ strategy: 'escalate' })
    expect(step.outputs['error-message']).toContain(
      'strategy: is escalate; it needs a "delivery-timeout" above 0.',
    )
  })
})

describe('a dry run', () => {
  const secretText = 'One-time code 482913'
  const rehearse = (inputs: Record<string, string> = {}) =>
    run({ 'dry-run': 'true', text: secretText, ...inputs })

  test('sends nothing, shows the request without secrets, and asks the gateway whether it is well', async () => {
    const step = await rehearse({ 'reference-service': 'ECOMMERCE', 'reference-key': '128-1' })
    expect(step.exitCode).toBe(0)
    expect(emulator().requests.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['POST', '/api/Services/checkServiceStatus', ''],
    ])
    expect(step.outputs).toMatchObject({
      outcome: 'dry-run',
      results: '[]',
      'error-name': '',
      'message-id': '',
      'reference-key': '128-1',
    })
    expect(step.stdout).toContain(`The request would be:
  endpoint: services at ${emulator().url}/
  destination: +39*******567
  text: [text of 20 characters]
  reference: {"service":"ECOMMERCE","key":"128-1"}
  detailed: true
`)
    for (const told of [
      'Not checked: the username and password. The Services endpoint checks them only when it sends.',
      'Not checked: whether the account may use this reference-service.',
    ]) {
      expect(step.stdout).toContain(told)
      expect(step.summary).toContain(told)
    }
    expect(step.stdout).toContain('The gateway works (version 27.1.0.2).')
    expect(step.summary).toContain('dry run, nothing sent')
    expect(visible(step)).not.toContain(secretText)
  })

  test('shows nothing of a webhook but its host, and no character that reorders a line', async () => {
    const step = await rehearse({
      'webhook-url': 'https://hook.example/t0ken?key=s3cret#part',
      account: 'bob\u202e',
    })
    expect(step.stdout).toContain('webhook: {"url":"hook.example",')
    expect(step.stdout).toContain('account: bob')
    expect(visible(step)).not.toMatch(/t0ken|s3cret|part|\u202e/)
  })

  test('of an administrative send proves the credentials', async () => {
    const good = await rehearse({ account: 'bob' })
    expect(good.exitCode).toBe(0)
    const bad = await rehearse({ account: 'bob', password: 'wrong' })
    expect(bad.exitCode).toBe(1)
    expect(bad.outputs).toMatchObject({
      outcome: 'dry-run',
      'error-code': '63',
      'error-name': 'authentication',
    })
    expect(emulator().requests.map(({ path }) => path)).toEqual(
      Array(2).fill('/api/Admin/checkServiceStatus'),
    )
  })

  test('asks the Message Status API whether it takes the key', async () => {
    const key = { 'status-url': emulator().url, 'reference-service': '' }
    const good = await rehearse({ ...key, 'status-api-key': defaultApiKey })
    expect(good.exitCode).toBe(0)
    expect(good.stdout).toContain('The Message Status API takes the key.')
    const bad = await rehearse({ ...key, 'status-api-key': 'wrong' })
    expect(bad.exitCode).toBe(1)
    expect(bad.outputs).toMatchObject({ outcome: 'dry-run', 'error-name': 'status-unavailable' })
    expect(emulator().messages).toEqual([])
  })

  test('fails where the gateway is not well, in its plain words', async () => {
    emulator().health = {
      ...emulator().health,
      globalStatus: false,
      dbStatus: false,
      errorMessage: 'DB is\n::error::down',
    }
    const step = await rehearse()
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({ outcome: 'dry-run', 'error-name': 'gateway-unavailable' })
    expect(step.outputs['error-message']).toContain('The gateway reports a fault: "DB is …"')
    expect(step.stdout).toContain('::error title=SMS dry run failed%3A gateway-unavailable::')
  })

  test('fails if the answer is not the gateway’s', async () => {
    const server = await scriptedServer(response => response.end('<html><title>Welcome</title>'))
    const step = await rehearse({ 'gateway-url': server.url })
    server.close()
    expect(step.outputs).toMatchObject({ outcome: 'dry-run', 'error-name': 'unexpected-response' })
  })

  test('fails for wrong inputs like any run', async () => {
    const step = await rehearse({ destination: 'x' })
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'error-name': 'invalid-input' })
    expect(emulator().requests).toEqual([])
  })
})

test('the emulator posts each later status to the webhook', async () => {
  const certificate = await createCertificate()
  const posted: { type: string; message: { id: string; status: string } }[] = []
  const receiver = https.createServer(certificate, (request, response) => {
    let body = ''
    request.on('data', chunk => {
      body += chunk
    })
    request.on('end', () => {
      posted.push(JSON.parse(body))
      response.end()
    })
  })
  await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve))
  const address = receiver.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP address')
  const posting = await Emulator.start({ speed: 50, webhookAuthority: certificate.cert })
  try {
    const step = await runStep({
      with: {
        ...minimal,
        'gateway-url': posting.url,
        'webhook-url': `https://localhost:${address.port}/hook`,
      },
    })
    while (posted.length < 2) await new Promise(resolve => setTimeout(resolve, 10))
    const id = step.outputs['message-id']
    // On a busy machine the second can overtake the first.
    expect(posted.toSorted((a, b) => (a.message.status < b.message.status ? -1 : 1))).toMatchObject(
      [
        { type: 'STATUS_UPDATE', message: { id, status: 'DELIVERED' } },
        { type: 'STATUS_UPDATE', message: { id, status: 'SENT' } },
      ],
    )
  } finally {
    await posting.close()
    receiver.close()
    receiver.closeAllConnections()
  }
})
