import { describe, expect, test } from '@jest/globals'
import { defaultCredentials } from '../../emulator/server.ts'
import { common } from '../../tools/events.ts'
import { readMetadata, runStep } from '../../tools/step.ts'
import { disguises } from '../report/disguises.ts'
import {
  credential,
  masks,
  minimal,
  password,
  scriptedServer,
  useEmulator,
  visible,
} from './harness.ts'

const text = 'One-time code 482913 for the vault'
const number = '+393331234567'
const typed = '0039 (333) 123.45-67'
const national = '3331234567'
const forms = [number, '393331234567', '00393331234567', typed, national]

const { run } = useEmulator()
const declared = Object.keys((await readMetadata()).outputs).sort()

describe('what must never be seen', () => {
  test.each([
    ['an acceptance', {}],
    ['a refusal', { 'reference-service': 'NOPE' }],
    ['a wrong password', { password: 'hunter22-wrong' }],
    ['wrong inputs', { endpoint: 'soap', destination: `${typed}, 333 1234567` }],
    ['no connection', { 'gateway-url': 'http://localhost:9', retries: '0' }],
  ])('is in nothing that the step leaves behind after %s', async (_, inputs) => {
    const step = await run(
      { text, destination: typed, ...inputs },
      { env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } },
    )
    const seen = visible(step)
    for (const secret of [
      password,
      'hunter22-wrong',
      credential,
      ...forms,
      '333 1234567',
      text,
      '482913',
    ]) {
      expect(seen).not.toContain(secret)
    }
  })

  test('is registered with the runner before anything else is printed, but not the text', async () => {
    const step = await run({ text, destination: typed })
    const lines = step.stdout.trimEnd().split('\n')
    const firstOther = lines.findIndex(line => !line.startsWith('::add-mask::'))
    expect(lines.slice(firstOther).join('\n')).not.toContain('::add-mask::')
    expect(masks(step).sort()).toEqual(
      [
        password,
        credential,
        encodeURIComponent(credential),
        credential.replace(/=+$/, ''),
        ...forms,
      ].sort(),
    )
  })
})

describe('whatever the password is', () => {
  test.each(['accepted', '1', 'p"ss\\wo::rd  9'])(
    'the outputs say what they must: %j',
    async secret => {
      const server = await scriptedServer(response =>
        response.end(
          JSON.stringify({ message: '0: Accepted', id: 'x7', provider: `by ${secret}` }),
        ),
      )
      const inputs = { ...minimal, password: secret, 'gateway-url': server.url }
      const step = await runStep({ with: inputs })
      server.close()
      expect(step.outputs).toMatchObject({
        outcome: 'accepted',
        'accepted-count': '1',
        encoding: 'GSM-7',
      })
      expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
        { outcome: 'accepted', attempts: 1 },
      ])
      expect(step.outputs['provider']).toBe(secret.length < 4 ? `by ${secret}` : '…')
      expect(masks(step)).toContain(secret)
    },
  )

  test('a message is followed by its true id, which is not shown if the password is in it', async () => {
    const id = '7b8ef313-f1f2-4c4f-bffa-438c287ba9d8'
    const server = await scriptedServer(response => {
      const path = server.requests.at(-1)?.path
      if (path === 'POST /api/Services/send') {
        response.end(JSON.stringify({ message: '0: Accepted', id, provider: 'P' }))
      } else if (path === `GET /api/messagestatus/${id}`) {
        response.end(JSON.stringify({ id, status: 'DELIVERED' }))
      } else response.writeHead(404).end('{}')
    })
    const step = await runStep({
      with: {
        ...minimal,
        password: 'f1f2',
        'gateway-url': server.url,
        'status-url': server.url,
        'status-api-key': 'key-of-the-api',
        'delivery-timeout': '20',
      },
      speed: 20,
    })
    server.close()
    expect(step.outputs).toMatchObject({ outcome: 'delivered', 'message-id': '…' })
    expect(visible(step)).not.toContain('f1f2')
  })

  test('it is in no form in an error', async () => {
    const secret = 'p"ss\\wo::rd9<'
    const server = await scriptedServer(response =>
      response.writeHead(500).end(JSON.stringify({ code: 99, message: `bad ${secret} end` })),
    )
    const step = await runStep({
      with: { ...minimal, password: secret, 'gateway-url': server.url },
    })
    server.close()
    expect(visible(step)).not.toMatch(/ss.{1,3}wo/)
  })
})

describe('a code in the text', () => {
  test('is not told where the gateway repeats it', async () => {
    const bodies = [
      { code: 482913, message: 'as a number' },
      { code: '482913', message: '482913: as a text' },
      { message: '482913: before the words' },
    ]
    const server = await scriptedServer(response => {
      const body = bodies[server.requests.length - 1] ?? {}
      response.writeHead('code' in body ? 500 : 200).end(JSON.stringify(body))
    })
    const destination = bodies.map((_, at) => `+39333123456${at}`).join()
    const step = await runStep({
      with: { ...minimal, destination, text, concurrency: '1', 'gateway-url': server.url },
    })
    server.close()
    expect(step.outputs).toMatchObject({ 'error-code': '', 'error-name': 'gateway-error' })
    const results: { error: object }[] = JSON.parse(step.outputs['results'] ?? '[]')
    expect(results.map(({ error }) => error)).toEqual(
      bodies.map(() => ({
        name: 'gateway-error',
        message: expect.stringContaining('with code …. Its'),
      })),
    )
    expect(visible(step)).not.toContain('482913')
  })

  const long = 'x'.repeat(150)
  test.each([
    [
      'a notice about its encoding',
      `Code ٤٨٢٩١ ${long}`,
      'false',
      'of a letter or digit at character 6,',
    ],
    [
      'a line about smart-encoding',
      `Code ４８２９１３ ${long}`,
      'true',
      'replaced a letter or digit at character 6,',
    ],
  ])('is not spelled out in %s', async (_, text, smart, line) => {
    const step = await run({ text, 'smart-encoding': smart })
    expect(step.stdout).toContain(line)
    expect(visible(step)).not.toMatch(/[٠-٩０-９]|U\+(066|FF1)/)
  })
})

test('what GitHub says is cleaned as well', async () => {
  const words = `no ${encodeURIComponent(typed)}, ${password.toUpperCase()}\n::error::boom`
  const github = await scriptedServer(response =>
    response
      .writeHead(403, { 'content-type': 'application/json' })
      .end(JSON.stringify({ message: words })),
  )
  const step = await run(
    { when: 'change', text: '', template: 'job-status', destination: typed },
    {
      env: { ...common, RUNNER_DEBUG: '1', GITHUB_RUN_ID: '1', GITHUB_API_URL: github.url },
      contexts: { 'job.status': 'failure', 'github.token': 'ghs_token' },
    },
  )
  github.close()
  const cleaned =
    'is not known: GitHub answered 403: no …. The job needs permissions: actions: read.'
  expect(step.stdout).toContain(`\nThe earlier status ${cleaned} The action`)
  expect(step.stdout).toContain(`\n::debug::The failed job ${cleaned}\n`)
  expect(visible(step)).not.toMatch(new RegExp(`${password}|333\\D*123`, 'i'))
})

test('a fault is traced by the places in the code, with its words as plain ones', async () => {
  const step = await run(
    { 'gateway-url': 'http://127.0.0.1:9', retries: '0' },
    { env: { RUNNER_DEBUG: '1' } },
  )
  expect(step.stdout).toMatch(/^::debug::Error: connect ECONNREFUSED … {4}at .*:\d+:\d+\)?$/m)
})

describe('what a hostile server says', () => {
  const hostile = [
    'x\n::error::boom',
    '\r\n::set-output name=outcome::accepted',
    '##[group]boom',
    '%0A::warning::boom',
    '</td></table>\n\n# Boom\n\n<script>boom()</script>',
    '[boom](https://evil.example) **bold** `code` | a | b |',
    '\u001b[31mboom\u0000\u2028::notice::boom',
    `${number} 0039 333 1234567 ${password} ${credential} ${text}`,
  ]
  // Both ways round, since what is shown is cut after some hundred characters.
  const [words, reversed] = [hostile.join(' '), hostile.toReversed().join(' ')]

  test.each<[what: string, status: number, body: (words: string) => string, headers: object]>([
    ['a refusal', 500, words => JSON.stringify({ code: 74, message: words }), {}],
    ['an unknown refusal', 500, words => JSON.stringify({ code: 4711, message: words }), {}],
    [
      'an acceptance',
      200,
      words => JSON.stringify({ message: `0: ${words}`, id: words, provider: words }),
      {},
    ],
    [
      'a page',
      502,
      words => `<html><title>${words}</title>${words}`,
      { 'content-type': 'text/html; ::error::x' },
    ],
    ['a redirect', 302, words => words, { location: 'https://evil.example/%0A::error::x' }],
  ])('as %s is data, and shows no secret', async (_, status, body, headers) => {
    const server = await scriptedServer(response => {
      const said = server.requests.length === 1 ? words : reversed
      response.writeHead(status, { ...headers }).end(body(said))
    })
    const step = await runStep({
      with: {
        ...minimal,
        text,
        destination: `${typed}, +39 333 1234560`,
        concurrency: '1',
        'gateway-url': server.url,
      },
      env: { RUNNER_DEBUG: '1' },
    })
    server.close()
    expect(server.requests).toHaveLength(2)
    const commands = step.stdout.match(/^\s*::.*?::/gm) ?? []
    for (const command of commands)
      expect(command).toMatch(/^::(add-mask|error title=SMS [^:]*|debug)::$/)
    expect(step.stdout).not.toContain('##[')
    expect(step.stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028]/u)
    expect(Object.keys(step.outputs).sort()).toEqual(declared)
    for (const output of Object.values(step.outputs)) expect(output).not.toMatch(/\p{Cc}/u)
    for (const live of ['<script', '# Boom', '[boom]', '**bold**', '`', '| a', 'https://evil']) {
      expect(step.summary).not.toContain(live)
    }
    expect(step.summary.match(/<\/table>/g) ?? []).toHaveLength(1)
    const seen = visible(step)
    for (const secret of [defaultCredentials.password, credential, ...forms, text, '482913']) {
      expect(seen).not.toContain(secret)
    }
  })
})

describe('what a server repeats in another form', () => {
  const secret = 'p"ss wörd/9&correct<horse>'
  const basic = Buffer.from(`${defaultCredentials.username}:${secret}`).toString('base64')
  const secrets = [secret, basic, basic.replace(/=+$/, ''), number, '333 123 45 67', text]
  const repeated = secrets.flatMap(plain => disguises.map(disguise => disguise(plain)))

  test.each([
    ['a refusal', 500, (words: string) => JSON.stringify({ code: 99, message: words })],
    [
      'an id and a provider',
      200,
      (words: string) => JSON.stringify({ message: '0: ok', id: words, provider: words }),
    ],
    ['a page', 502, (words: string) => `<html><title>${words}</title>`],
  ])('is hidden in log, summary and outputs as %s', async (_, status, body) => {
    const server = await scriptedServer(response =>
      response.writeHead(status).end(body(repeated[server.requests.length - 1] ?? '')),
    )
    const others = repeated.slice(1).map((_, at) => `+39000${1_000_000 + 7 * at}`)
    const step = await runStep({
      with: {
        ...minimal,
        text,
        destination: [number, ...others].join(),
        password: secret,
        concurrency: '1',
        'gateway-url': server.url,
      },
    })
    expect(server.requests).toHaveLength(repeated.length)
    server.close()
    const results: unknown[] = JSON.parse(step.outputs['results'] ?? '')
    const seen = visible(step).replace(/&#\d+;/g, ' ')
    const lines = [...seen.split('\n'), ...results.map(result => JSON.stringify(result))]
    for (const line of lines.filter(line => line.length < 5000)) {
      expect(line.toLowerCase().replace(/[^a-z]/g, '')).not.toContain('correcthorse')
      expect(line.replace(/\D/g, '')).not.toMatch(/3331234567|482913/)
    }
  })
})
