import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
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
  test.each(['accepted', '1', 'a', 'p"ss\\word9', 'my::secret', 'two  spaces'])(
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
      expect(step.outputs['provider']).toBe(secret.length < 4 ? `by ${secret}` : 'by ***')
      expect(masks(step)).toContain(secret)
    },
  )

  test('a message is followed by its true id, of which the password is not shown', async () => {
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
    expect(step.outputs).toMatchObject({
      outcome: 'delivered',
      'message-id': '7b8ef313-***-4c4f-bffa-438c287b…',
    })
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
  test.each([
    ['as a number', { code: 482913, message: 'no' }],
    ['as a text', { code: '482913', message: '482913: no' }],
    ['before the words', { message: '482913: no' }],
  ])('is not told where the gateway repeats it %s', async (_, body) => {
    const server = await scriptedServer(response =>
      response.writeHead('code' in body ? 500 : 200).end(JSON.stringify(body)),
    )
    const step = await runStep({ with: { ...minimal, text, 'gateway-url': server.url } })
    server.close()
    expect(step.outputs).toMatchObject({ 'error-code': '', 'error-name': 'gateway-error' })
    expect(visible(step)).toContain('with code [text]. Its')
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
      'replaced a letter or digit by its',
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
    'is not known: GitHub answered 403: no +39*******567, *** : :error: :boom. The job needs permissions: actions: read.'
  expect(step.stdout).toContain(`\nThe earlier status ${cleaned} The action`)
  expect(step.stdout).toContain(`\n::debug::The failed job ${cleaned}\n`)
  expect(visible(step)).not.toMatch(new RegExp(`${password}|333`, 'i'))
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
  let server: Awaited<ReturnType<typeof scriptedServer>>
  let reply = { status: 500, body: '', headers: {} }
  beforeAll(async () => {
    server = await scriptedServer(response => {
      response.writeHead(reply.status, reply.headers).end(reply.body)
    })
  })
  afterAll(() => server.close())

  // Both ways round, since what is shown is cut after some hundred characters.
  describe.each([hostile.join(' '), hostile.toReversed().join(' ')])('%j', words => {
    test.each([
      ['as a refusal', 500, JSON.stringify({ code: 74, message: words }), {}],
      ['as an unknown refusal', 500, JSON.stringify({ code: 4711, message: words }), {}],
      [
        'as an acceptance',
        200,
        JSON.stringify({ message: `0: ${words}`, id: words, provider: words }),
        {},
      ],
      [
        'as a page',
        502,
        `<html><title>${words}</title>${words}`,
        { 'content-type': 'text/html; ::error::x' },
      ],
      ['as a redirect', 302, words, { location: 'https://evil.example/%0A::error::x' }],
    ])('%s is data, and shows no secret', async (_, status, body, headers) => {
      reply = { status, body, headers }
      const step = await runStep({
        with: { ...minimal, text, destination: typed, 'gateway-url': server.url },
        env: { RUNNER_DEBUG: '1' },
      })
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
})

describe('what a server repeats in another form', () => {
  const secret = 'p"ss wörd/9&correct<horse>'
  const pair = `${defaultCredentials.username}:${secret}`
  const basic = (encoding: 'utf8' | 'latin1'): string =>
    Buffer.from(pair, encoding).toString('base64')
  const secrets = [
    secret,
    basic('utf8'),
    basic('utf8').replace(/=+$/, ''),
    basic('latin1').replace(/=+$/, ''),
    number,
    national,
    '333 123 4567',
    '+39 (0) 333 123-4567',
    '0333/1234567',
    text,
  ]
  const readable = secrets.flatMap(plain =>
    disguises.map(disguise => disguise(plain).toLowerCase()),
  )

  const steps: [place: string, status: number, body: (words: string) => string][] = [
    ['as a refusal', 500, words => JSON.stringify({ code: 74, message: words })],
    [
      'as an id and a provider',
      200,
      words => JSON.stringify({ message: '0: ok', id: words, provider: words }),
    ],
    ['as a page', 502, words => `<html><title>${words}</title>`],
  ]
  const cases = steps.flatMap(([place, status, body]) =>
    disguises.map((disguise, form) => ({
      place,
      form,
      status,
      reply: (plain: string) => body(disguise(plain)),
    })),
  )

  /** All that people and later steps see after a server's replies to as many destinations, in lower case. */
  async function seenAfter(status: number, replies: string[]): Promise<string> {
    const server = await scriptedServer(response =>
      response.writeHead(status).end(replies[server.requests.length - 1]),
    )
    const destination = [number, '+390000000001', '+390000000002'].join()
    const step = await runStep({
      with: {
        ...minimal,
        text,
        destination,
        password: secret,
        concurrency: '1',
        'gateway-url': server.url,
      },
    })
    server.close()
    const summary = step.summary.replace(/&#(\d+);/g, (_, code) =>
      String.fromCharCode(Number(code)),
    )
    const log = masks(step).reduce((log, mask) => log.replaceAll(mask, '***'), visible(step))
    return [log, JSON.stringify(step.outputs), summary].join('\n').toLowerCase()
  }

  test.each(cases)(
    'is hidden in log, summary and outputs: $place, form $form',
    async ({ status, reply }) => {
      const thirds = [secrets.slice(0, 3), secrets.slice(3, 6), secrets.slice(6)]
      const seen = await seenAfter(
        status,
        thirds.map(third => reply(third.join(' or '))),
      )
      expect(readable.filter(form => seen.includes(form))).toEqual([])
      for (const part of ['correct', '3331234567', '482913']) {
        expect(seen.replace(/[^a-z\d]/g, '')).not.toContain(part)
      }
    },
  )
})
