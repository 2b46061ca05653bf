import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { type AcceptedMessage, defaultCredentials, Emulator } from '../emulator/server.ts'
import { unescaped } from './commands.ts'
import { common } from './events.ts'
import { RecordedGitHub, type Recording, runIdOf } from './recorded-github.ts'
import { runStep, type StepRun } from './step.ts'
import { readmeWorkflows } from './user-workflows.ts'

/**
 * Renders README.md's pictures in a Chromium of this machine: what a phone shows of its first two workflows, and the annotation
 * and job summary of the second. They are of real runs of the bundle against the emulator, with the inputs that README.md gives.
 */
const docs = fileURLToPath(new URL('../docs/', import.meta.url))

/** Most bytes of a picture. A reader of README.md loads one of them. */
const LARGEST = 160_000

const WIDTH = 940
const PHONE_WIDTH = 420

const browsers = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

type Theme = 'light' | 'dark'

/** Colours by what they are for, near enough to GitHub's. */
const colours: Readonly<Record<Theme, string>> = {
  light: `--page: #ffffff; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --faint: #d1d9e0b3;
    --head: #f6f8fa; --code: #818b981f; --red: #d1242f;`,
  dark: `--page: #0d1117; --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --faint: #3d444db3;
    --head: #151b23; --code: #656c7633; --red: #f85149;`,
}

const style = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 16px; background: var(--page); color: var(--text);
    font: 14px/1.5 'Segoe UI', 'Noto Sans', 'Liberation Sans', Helvetica, Arial, sans-serif }
  section { border: 1px solid var(--line); border-radius: 6px; margin-bottom: 16px; overflow: hidden }
  section:last-of-type { margin-bottom: 0 }
  header { background: var(--head); border-bottom: 1px solid var(--line); padding: 8px 16px; font-weight: 600 }
  header span { color: var(--muted); font-weight: 400; margin-left: 8px }
  .annotation { display: flex; gap: 12px; padding: 12px 16px }
  .annotation svg { flex: none; margin-top: 3px }
  .annotation b { font-weight: 600 }
  .annotation p { margin: 2px 0 0; color: var(--muted); white-space: pre-line }
  .markdown { padding: 16px }
  .markdown h3 { font-size: 17.5px; line-height: 1.25; margin: 0 0 14px; font-weight: 600 }
  .markdown p { margin: 0 0 14px }
  .markdown table { border-collapse: collapse; width: 100% }
  .markdown th, .markdown td { border: 1px solid var(--line); padding: 6px 10px; text-align: left }
  .markdown th { font-weight: 600; white-space: nowrap }
  .markdown td:nth-child(-n+2) { white-space: nowrap }
  .markdown code { background: var(--code); border-radius: 6px; padding: 2px 5px;
    font: 12px 'Liberation Mono', Menlo, Consolas, monospace }
  .phone { width: 380px; margin: 0 auto; padding: 22px 14px 30px; border: 8px solid var(--line); border-bottom: 0;
    border-radius: 34px 34px 0 0; background: var(--head) }
  .clock { text-align: center; font-size: 44px; font-weight: 300; line-height: 1.2; margin-bottom: 6px }
  .sms { display: flex; gap: 12px; padding: 12px 14px; border-radius: 16px; background: var(--page); margin-top: 10px }
  .sms .icon { flex: none; width: 34px; height: 34px; border-radius: 8px; background: #1f883d }
  .sms span { color: var(--muted); margin-left: 8px }
  .sms p { margin: 2px 0 0; overflow-wrap: anywhere }`

/** The first error of a log, as the runner makes an annotation of it. */
function annotation({ stdout }: StepRun): { title: string; body: string } {
  const { title = '', body = '' } =
    /^::error title=(?<title>[^:]*)::(?<body>.*)$/m.exec(stdout)?.groups ?? {}
  return { title: unescaped(title), body: unescaped(body) }
}

function escaped(value: string): string {
  return value.replace(/[&<>]/g, mark => `&#${mark.charCodeAt(0)};`)
}

function page(theme: Theme, content: string): string {
  return `<!doctype html><meta charset="utf-8"><style>:root { ${colours[theme]} } ${style}</style>${content}
    <script>
      const sections = [...document.querySelectorAll('section')]
      const cut = sections.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      if (!cut) document.documentElement.dataset.height =
        Math.ceil(sections.at(-1).getBoundingClientRect().bottom) + 16
    </script>`
}

/** Marks itself if an emoji has colours. Without a font for emoji, Chromium draws it in black, or as a box. */
const emojiProbe = `<!doctype html><meta charset="utf-8"><script>
  const context = document.createElement('canvas').getContext('2d')
  context.font = '32px sans-serif'
  context.fillText('✅', 0, 40)
  const { data } = context.getImageData(0, 0, 64, 64)
  if (data.some((green, at) => at % 4 === 1 && green !== data[at - 1])) document.documentElement.dataset.emoji = ''
</script>`

/** The top of a phone with a notification for each message. */
function phone(messages: readonly AcceptedMessage[]): string {
  const notifications = messages.map(
    ({ text }) =>
      `<div class="sms"><div class="icon"></div><div><b>Messages</b><span>now</span><p>${escaped(text)}</p></div></div>`,
  )
  return `<section class="phone"><div class="clock">03:07</div>${notifications.join('')}</section>`
}

/** The summary is HTML already, with no Markdown in it. */
function step(run: StepRun): string {
  const { title, body } = annotation(run)
  return `<section>
      <header>Annotations<span>1 error</span></header>
      <div class="annotation">
        <svg width="16" height="16" viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="7.2" fill="none" stroke="var(--red)" stroke-width="1.5"/>
          <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" stroke="var(--red)" stroke-width="1.5"/>
        </svg>
        <div><b>${escaped(title)}</b><p>${escaped(body)}</p></div>
      </div>
    </section>
    <section><header>alert summary</header><div class="markdown">${run.summary}</div></section>`
}

function chromium(browser: string, folder: string, args: string[]): string {
  const { status, error, stdout, stderr } = spawnSync(
    browser,
    [
      '--headless',
      // Root has no sandbox; the page is ours.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--hide-scrollbars',
      `--user-data-dir=${join(folder, 'profile')}`,
      ...args,
    ],
    { encoding: 'utf8', timeout: 60_000 },
  )
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${browser} failed:\n${stderr}`)
  return stdout
}

/** What expressions stand for in README.md's workflows. */
const expressions: Readonly<Record<string, string>> = {
  'github.repository': common.GITHUB_REPOSITORY,
  'toJSON(needs)': JSON.stringify({ build: { result: 'failure' }, deploy: { result: 'skipped' } }),
}

/** The inputs of the step in README.md's workflow at `index` that sends a message. */
function inputsOf(index: number): Record<string, string> {
  const { jobs }: { jobs: Record<string, { steps: { with?: Record<string, string> }[] }> } = parse(
    readmeWorkflows()[index] ?? '',
  )
  const steps = Object.values(jobs).flatMap(job => job.steps)
  const inputs = steps.find(step => step.with?.['destination'])?.with ?? {}
  const evaluated = (value: string): string =>
    value.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => expressions[expression] ?? '')
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, evaluated(value)]))
}

/** The recorded run in which README.md's second workflow alerts. */
const failedRun: Recording = {
  runs: [
    {
      number: Number(common.GITHUB_RUN_NUMBER),
      attempts: [
        [
          { name: 'build', conclusion: 'failure', failedStep: 'Push image' },
          { name: 'deploy', conclusion: 'skipped' },
          { name: 'alert', runner: common.RUNNER_NAME },
        ],
      ],
    },
    { number: Number(common.GITHUB_RUN_NUMBER) - 1, conclusion: 'success', attempts: [[]] },
  ],
}

/** Runs README.md's first two alerts. The second is to three phones, of which two get it. */
async function run(): Promise<{ alert: StepRun; messages: AcceptedMessage[] }> {
  const emulator = await Emulator.start()
  const github = await RecordedGitHub.start(failedRun)
  const send = (index: number, destination: string): Promise<StepRun> =>
    runStep({
      with: {
        ...inputsOf(index),
        ...defaultCredentials,
        'gateway-url': emulator.url,
        destination,
      },
      contexts: { 'job.status': 'failure', 'github.token': 'recorded' },
      env: {
        ...common,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_JOB: 'alert',
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: runIdOf(Number(common.GITHUB_RUN_NUMBER)),
      },
    })
  try {
    await send(0, '+39 333 1234567')
    const alert = await send(1, '+39 333 1234567, +39 333 7654321, +39 000 0000008')
    const messages = emulator.messages.filter(({ destination }) => destination === '+393331234567')
    if (messages.length !== 2) throw new Error(`a phone got ${messages.length} messages`)
    return { alert, messages }
  } finally {
    github.close()
    await emulator.close()
  }
}

/** Draws one picture into docs/. */
function draw(browser: string, folder: string, name: string, html: string, width: number): void {
  const file = join(folder, `${name}.html`)
  const screenshot = join(folder, `${name}.png`)
  writeFileSync(file, html)
  const url = pathToFileURL(file).href
  const dom = chromium(browser, folder, ['--dump-dom', `--window-size=${width},2000`, url])
  const height = /data-height="(\d+)"/.exec(dom)?.[1]
  if (height === undefined) throw new Error(`${name} is cut off at its right side.`)
  chromium(browser, folder, [
    `--screenshot=${screenshot}`,
    `--window-size=${width},${height}`,
    // Sharp on fine screens too. A factor of 2 takes half as many bytes again.
    '--force-device-scale-factor=1.5',
    url,
  ])
  const { size } = statSync(screenshot)
  if (size > LARGEST) throw new Error(`${name} has ${size} bytes, more than ${LARGEST}.`)
  copyFileSync(screenshot, join(docs, `${name}.png`))
  console.log(`docs/${name}.png: ${size} bytes`)
}

async function drawAll(folder: string): Promise<void> {
  const browser = browsers.find(file => file !== undefined && existsSync(file))
  if (browser === undefined) throw new Error('There is no Chromium. Set CHROMIUM to its path.')
  const probe = join(folder, 'emoji.html')
  writeFileSync(probe, emojiProbe)
  if (
    !chromium(browser, folder, ['--dump-dom', pathToFileURL(probe).href]).includes('data-emoji')
  ) {
    throw new Error('There is no font for emoji. Install one, such as fonts-noto-color-emoji.')
  }
  const { alert, messages } = await run()
  for (const theme of ['light', 'dark'] as const) {
    draw(browser, folder, `step-${theme}`, page(theme, step(alert)), WIDTH)
    draw(browser, folder, `phone-${theme}`, page(theme, phone(messages)), PHONE_WIDTH)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sms-notify-picture-'))
try {
  await drawAll(folder)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
