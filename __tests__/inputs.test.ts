import { describe, expect, test } from '@jest/globals'
import { type Inputs, inputName, readInputs, table } from '../src/inputs.ts'
import { Redactor } from '../src/report/redactor.ts'
import { TO_JSON } from '../src/run-context/news.ts'
import { Failure } from '../src/shared/failure.ts'
import { readMetadata } from '../tools/step.ts'

const minimal = {
  username: 'alice',
  password: 'correct horse',
  destination: '+39 333 1234567',
  text: 'Hello',
}

function read(given: Record<string, string> = {}): Inputs {
  const values: Record<string, string> = { ...minimal, ...given }
  return readInputs(
    name => values[name] ?? '',
    {},
    new Redactor(() => {}),
    () => 'Check the names of the secrets.',
  )
}

function faultsOf(given: Record<string, string>): string[] {
  try {
    read(given)
  } catch (error) {
    if (error instanceof Failure && error.name === 'invalid-input') return error.message.split('\n')
    throw error
  }
  throw new Error('the inputs were taken')
}

test('the table has the inputs of action.yml, and their defaults', async () => {
  const { inputs } = await readMetadata()
  const declared = Object.entries(inputs).map(([name, { default: value }]) => [
    name,
    value?.startsWith('${{') ? undefined : value,
  ])
  const read = Object.entries(table).map(([name, kind]) => [
    inputName(name),
    'fallback' in kind ? kind.fallback : undefined,
  ])
  expect(read).toEqual(declared)
})

describe('inputs', () => {
  test('are valid with the required ones only', () => {
    expect(read()).toEqual({
      username: 'alice',
      password: 'correct horse',
      destination: [{ number: '+393331234567', typed: '+39 333 1234567' }],
      text: 'Hello',
      smartEncoding: false,
      overflow: 'fail',
      runLink: false,
      when: 'always',
      once: false,
      strategy: 'all',
      deliveryTimeout: 0,
      retries: 3,
      onUnconfirmed: 'fail',
      failOnError: true,
      dryRun: false,
      gatewayUrl: new URL('https://sms.namirialtsp.com'),
      timeout: 15_000,
      concurrency: 4,
      endpoint: 'services',
      statusUrl: new URL('https://sms-apistatus.namirialtsp.com'),
      detailed: true,
      canLookUp: false,
    })
  })

  test('are trimmed, the text too', () => {
    const inputs = read({ text: '\n Hello\nthere \n', account: ' bob ' })
    expect(inputs.text).toBe('Hello\nthere')
    expect(inputs.account).toBe('bob')
  })

  test('read a template with braces as a pattern', () => {
    const template = '{workflow} {outcome}, {{really}}'
    expect(read({ text: '', template }).template).toEqual({ pattern: template })
  })

  test.each([
    ['the worst of them', ['success', 'cancelled', 'failure', 'failure'], 'failure', 'job2'],
    ['a cancellation', ['skipped', 'cancelled', 'success'], 'cancelled', undefined],
    ['a success', ['skipped', 'success'], 'success', undefined],
    ['skipped jobs only', ['skipped', 'skipped'], 'skipped', undefined],
  ])('read the status of needs: %s', (_, results, status, failed) => {
    const needs = Object.fromEntries(
      results.map((result, at) => [`job${at}`, { result, outputs: {} }]),
    )
    expect(read({ 'job-status': JSON.stringify(needs, undefined, 2) }).jobStatus).toEqual({
      status,
      needs: { failed },
    })
  })

  test('make a unique reference key if none is given', () => {
    const [one, other] = [1, 2].map(() => read({ 'reference-service': 'X' }).reference)
    expect(one).toEqual({
      service: 'X',
      action: undefined,
      key: expect.stringMatching(/^[\w-]{36}$/),
    })
    expect(other?.key).not.toBe(one?.key)
  })

  test.each([
    ['a key of the action', { 'reference-service': 'X', 'status-api-key': 'k' }, true],
    [
      "the author's key",
      { 'reference-service': 'X', 'reference-key': 'a', 'status-api-key': 'k' },
      false,
    ],
    [
      "the author's key with once",
      { 'reference-service': 'X', 'reference-key': 'a', 'status-api-key': 'k', once: 'true' },
      true,
    ],
    ['no status-api-key', { 'reference-service': 'X' }, false],
    ['no reference', { 'status-api-key': 'k' }, false],
  ])('with %s: %j can be looked up: %s', (_, given, canLookUp) => {
    expect(read(given).canLookUp).toBe(canLookUp)
  })

  test('drop repeated destinations and keep the order', () => {
    const { destination } = read({
      destination: '+39 333 1234567, 0039.333.7654321; +393331234567',
    })
    expect(destination.map(({ number }) => number)).toEqual(['+393331234567', '+393337654321'])
  })

  test.each([
    [{}, 'services'],
    [{ account: 'bob' }, 'admin'],
    [{ lra: '0' }, 'admin'],
    [{ endpoint: 'admin' }, 'admin'],
    [{ endpoint: 'services' }, 'services'],
  ])('%j use the %s endpoint', (given, endpoint) => expect(read(given).endpoint).toBe(endpoint))

  test.each([
    'https://sms.example/prefix/',
    'http://localhost:8080',
    'http://127.0.0.1',
    'http://127.8.9.1:80/x',
    'http://[::1]:3000',
  ])('take %s as gateway-url', url =>
    expect(read({ 'gateway-url': url }).gatewayUrl.href).toBe(new URL(url).href),
  )

  test.each(['true', 'True', 'TRUE'])('take %s as true', value => {
    expect(read({ detailed: value }).detailed).toBe(true)
  })

  test.each(['false', 'False', 'FALSE'])('take %s as false', value => {
    expect(read({ 'fail-on-error': value }).failOnError).toBe(false)
  })
})

describe('a wrong input', () => {
  test.each([
    [{ username: ' ' }, 'username: is required, but empty.'],
    [{ username: 'a:b' }, 'username: contains a colon. A username must not have one.'],
    [{ password: '' }, 'password: is required, but empty.'],
    [{ destination: '' }, 'destination: is required, but empty.'],
    [
      { 'status-api-key': 'k–1' },
      'status-api-key: contains a space or a character that is not ASCII. Copy it again.',
    ],
    [
      { 'github-token': 'ключ' },
      'github-token: contains a space or a character that is not ASCII. Copy it again.',
    ],
    [{ destination: '# nobody\n' }, 'destination: is required, but has no number.'],
    [{ text: '' }, 'text: is empty. Give a text of 1 to 1600 characters, or a "template".'],
    [{ template: 'auto' }, 'text: is given together with "template". Give only one of them.'],
    [
      { text: 'x'.repeat(1601) },
      'text: has 1601 characters; 1 to 1600 are allowed. To cut the text, set overflow: truncate.',
    ],
    [
      { text: 'x'.repeat(161), 'max-segments': '1' },
      'text: takes 2 segments in GSM-7; "max-segments" allows 1. To cut the text, set overflow: truncate.',
    ],
    [{ 'max-segments': '24' }, 'max-segments: got "24"; allowed is a whole number from 1 to 23.'],
    [{ overflow: 'cut' }, 'overflow: got "cut"; allowed are fail, truncate.'],
    [
      { text: '', template: 'news' },
      'template: got "news"; allowed are auto, job-status, release, deployment, workflow-run, or a pattern such as {workflow} {outcome}.',
    ],
    [
      { text: '', template: 'auto', 'job-status': 'sad' },
      `job-status: got "sad"; allowed are failure, cancelled, success, skipped, and ${TO_JSON}.`,
    ],
    [{ 'reference-action': 'a' }, 'reference-action: needs "reference-service".'],
    [{ 'reference-key': 'k' }, 'reference-key: needs "reference-service".'],
    [
      { when: 'change', 'job-status': '' },
      'job-status: is empty, but "when" is change. Remove the input to use its default.',
    ],
    [{ when: 'never' }, 'when: got "never"; allowed are always, change.'],
    [
      { text: '', template: '{workflow' },
      'template: has a { on its own at character 1, in "{workflow"; write {{ for a brace, or both braces around the name of a placeholder.',
    ],
    [
      { text: '', template: '🚨 {workflow}' },
      'template: has 🚨 (U+1F6A8) at character 1, which the SMS alphabet GSM-7 lacks. Remove it, or use the input text: it takes any character.',
    ],
    [{ lra: '-1' }, 'lra: got "-1"; allowed is a whole number from 0 to 9007199254740991.'],
    [{ lra: '1.5' }, 'lra: got "1.5"; allowed is a whole number from 0 to 9007199254740991.'],
    [{ endpoint: 'Admin' }, 'endpoint: got "Admin"; allowed are auto, services, admin.'],
    [
      { endpoint: 'services', account: 'b' },
      'endpoint: is services, but "account" needs the admin endpoint; allowed are auto and admin.',
    ],
    [
      { endpoint: 'services', lra: '1' },
      'endpoint: is services, but "lra" needs the admin endpoint; allowed are auto and admin.',
    ],
    [
      { 'webhook-url': 'http://hook.example' },
      'webhook-url: is not an HTTPS URL. Write https://, then the host and the path.',
    ],
    [{ detailed: 'yes' }, 'detailed: got "yes"; allowed are true and false.'],
    [{ timeout: '0' }, 'timeout: got "0"; allowed is a number from 0.1 to 600.'],
    [{ timeout: '15s' }, 'timeout: got "15s"; allowed is a number from 0.1 to 600.'],
    [{ timeout: '1e2' }, 'timeout: got "1e2"; allowed is a number from 0.1 to 600.'],
    [
      { 'gateway-url': 'sms.example' },
      'gateway-url: got "sms.example"; allowed is an HTTPS URL such as https://sms.namirialtsp.com.',
    ],
    [
      { 'gateway-url': 'http://sms.example' },
      'gateway-url: begins with http:; allowed is an HTTPS URL such as https://sms.namirialtsp.com (plain HTTP only on loopback).',
    ],
    [
      { 'gateway-url': 'http://localhost.example' },
      'gateway-url: begins with http:; allowed is an HTTPS URL such as https://sms.namirialtsp.com (plain HTTP only on loopback).',
    ],
    [
      { 'gateway-url': 'https://sms.example/?a=1' },
      'gateway-url: contains ? or #; allowed is an HTTPS URL such as https://sms.namirialtsp.com. It may have a path prefix.',
    ],
    [
      { 'gateway-url': 'https://sms.example/#' },
      'gateway-url: contains ? or #; allowed is an HTTPS URL such as https://sms.namirialtsp.com. It may have a path prefix.',
    ],
  ])('%j is reported with its name, its value and what is allowed', (given, expected) => {
    expect(faultsOf(given)).toEqual([expected])
  })

  test.each([
    'https:hook.example',
    'https:/hook.example',
    'https:\\\\hook.example',
    'https:///hook.example',
    'https://hook.exa\nmple',
    'https://hook.example/a b',
  ])('a webhook at %j, which only browsers take for a URL', url =>
    expect(faultsOf({ 'webhook-url': url })).toHaveLength(1),
  )

  const allowed =
    'allowed is +, country code and number, 7 to 15 digits in all, for example +39 333… in Italy.'

  test.each([
    ['333 1234567', '33…67'],
    ['333-123 (4567)', '33…67'],
    ['+0393331234567', '+03…67'],
    ['39333123456789012345', '39…45'],
    ['123456', 'not a phone number'],
    ['hunter22', 'not a phone number'],
    ['correct horse battery staple', 'not a phone number'],
    ['333 1234567 Alice', 'not a phone number'],
    ['٣٣٣١٢٣٤٥٦٧', 'not a phone number'],
  ])('shows of %j in place of a number only %j', (typed, shown) => {
    expect(faultsOf({ destination: `+39 333 7654321\n${typed}` })).toEqual([
      `destination: entry 2 is ${shown}; ${allowed}`,
    ])
  })

  test('tells that a comment needs its own line', () => {
    expect(faultsOf({ destination: '+393331234567 # Alice, on call' })[0]).toContain(
      'A comment needs a line of its own.',
    )
  })

  test('never shows credentials that were put into a URL', () => {
    for (const url of ['https://bob:hunter22@sms.example', '//bob:hunter22@sms.example']) {
      const [fault] = faultsOf({ 'gateway-url': url })
      expect(fault).toMatch(/^gateway-url: /)
      expect(fault).not.toContain('hunter22')
    }
  })

  test('shows no part of a credential that was put into the wrong input', () => {
    const password = 'correct horse battery staple '.repeat(4)
    const values = { timeout: password, endpoint: `x${password}`, template: `{${password}}` }
    const faults = faultsOf({ password, text: '', ...values })
    expect(faults.map(fault => fault.split(':')[0])).toEqual(['template', 'timeout', 'endpoint'])
    expect(faults.join()).not.toContain('horse')
  })

  test('does not show the text that was put into another input, too', () => {
    const text = 'Your code is 482913'
    expect(faultsOf({ text, endpoint: text })).toEqual([
      'endpoint: got the text; allowed are auto, services, admin.',
    ])
  })

  test('is reported together with all other wrong inputs', () => {
    const faults = faultsOf({
      username: '',
      password: '',
      destination: 'x',
      text: '',
      endpoint: 'x',
      timeout: 'x',
      lra: 'x',
    })
    expect(faults.map(fault => fault.split(':')[0])).toEqual([
      'username',
      'password',
      'destination',
      'lra',
      'timeout',
      'endpoint',
      'text',
    ])
  })

  test('is told for the first twenty of many entries, and the others are counted', () => {
    const faults = faultsOf({ destination: 'nobody\n'.repeat(8000) })
    expect(faults).toHaveLength(21)
    expect(faults[20]).toBe('destination: has 7980 more entries that are wrong.')
  })

  test.each([
    ['+44 (0)7700 900102', 'Leave the (0) out.'],
    ['tel:+393331234567', 'Leave tel: out.'],
    [
      '["+393331234567"]',
      'Leave brackets and quotation marks out. Write each number on a line of its own.',
    ],
    [
      '393331112201',
      'Write its + and put quotation marks around it: YAML drops the + of a bare number.',
    ],
  ])('is the slip %s, which the error mends', (destination, mend) => {
    expect(faultsOf({ destination })[0]).toContain(` in Italy. ${mend}`)
  })

  test.each(['{}', '[]', '{"build":{}}', '{"build":{"result":"sad"}}', '["build"]', '{"build"'])(
    'is %s in place of the needs',
    json => {
      expect(faultsOf({ 'job-status': json })).toEqual([
        `job-status: is not the JSON of needs with at least one job. Write ${TO_JSON}, and name the other jobs in this job's needs.`,
      ])
    },
  )

  test('that is an empty secret is explained', () => {
    const remedy = 'Nothing was sent. Check the names of the secrets.'
    expect(() => read({ password: '' })).toThrow(expect.objectContaining({ remedy }))
    expect(() => read({ 'delivery-timeout': '60' })).toThrow(
      expect.objectContaining({
        message:
          'delivery-timeout: needs "status-api-key".\nstatus-api-key: is empty, but the Message Status API needs it.',
        remedy,
      }),
    )
  })

  test('makes no second fault', () => {
    expect(faultsOf({ 'max-segments': '1.0', text: '€'.repeat(300) })).toEqual([
      'max-segments: got "1.0"; allowed is a whole number from 1 to 23.',
    ])
    const key = { 'status-api-key': 'k' }
    expect(faultsOf({ ...key, 'delivery-timeout': 'x', strategy: 'escalate' })).toHaveLength(1)
  })

  test('is a text that look-alikes would make fit', () => {
    const text = `Say “hi” ${'x'.repeat(100)}`
    expect(faultsOf({ text, 'max-segments': '1' })).toEqual([
      'text: takes 2 segments in UCS-2; "max-segments" allows 1. With smart-encoding: true it would fit. It is in UCS-2 because of “ (U+201C) at character 5, ” (U+201D) at character 8.',
    ])
  })

  test('is a list of more than 1,000 destinations', () => {
    const numbers = (count: number) =>
      Array.from({ length: count }, (_, at) => `+39333${1_000_000 + at}`).join(',')
    expect(read({ destination: numbers(1000) }).destination).toHaveLength(1000)
    expect(faultsOf({ destination: numbers(1001) })).toEqual([
      'destination: has 1001 numbers; at most 1000 are allowed.',
    ])
  })
})

describe('secrets', () => {
  test('are registered in every form before a wrong input is reported', () => {
    const registered: string[] = []
    const values: Record<string, string> = {
      username: 'alice',
      password: 'correct horse',
      destination: '+39 333 1234567, 333 7654321',
      'gateway-url': 'https://bob:hunter22@sms.example',
    }
    expect(() =>
      readInputs(
        name => values[name] ?? '',
        {},
        new Redactor(secret => registered.push(secret)),
        () => '',
      ),
    ).toThrow(Failure)
    expect(registered).toEqual(
      expect.arrayContaining([
        'correct horse',
        'correct%20horse',
        'YWxpY2U6Y29ycmVjdCBob3JzZQ==',
        '+393331234567',
        '393331234567',
        '00393331234567',
        '+39 333 1234567',
        '333 7654321',
        'hunter22',
      ]),
    )
  })
})
