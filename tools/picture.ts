import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { defaultCredentials, Emulator } from '../emulator/server.ts'
import { unescaped } from './commands.ts'
import { common } from './events.ts'
import { runStep, type StepRun } from './step.ts'

/**
 * Renders what a user sees of a step, the annotation and the job summary, for README.md: of a real run of
 * the bundle against the emulator, in a Chromium of this machine.
 */
const docs = fileURLToPath(new URL('../docs/', import.meta.url))

/** Most bytes of a picture. Who reads README.md loads one of them. */
const LARGEST = 160_000

const WIDTH = 940

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
    font: 14px/1.5 'Segoe UI', 'Noto Sans', 'Liberation Sans', Helvetica, Arial, 'Noto Color Emoji' }
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
    font: 12px 'Liberation Mono', Menlo, Consolas, monospace }`

/** The first error of a log, as the runner makes an annotation of it. */
function annotation({ stdout }: StepRun): { title: string; body: string } {
  const { title = '', body = '' } =
    /^::error title=(?<title>[^:]*)::(?<body>.*)$/m.exec(stdout)?.groups ?? {}
  return { title: unescaped(title), body: unescaped(body) }
}

function escaped(value: string): string {
  return value.replace(/[&<>]/g, mark => `&#${mark.charCodeAt(0)};`)
}

/** The summary is HTML already, with no Markdown in it. */
function page(run: StepRun, theme: Theme): string {
  const { title, body } = annotation(run)
  return `<!doctype html><meta charset="utf-8"><style>:root { ${colours[theme]} } ${style}</style>
    <section>
      <header>Annotations<span>1 error</span></header>
      <div class="annotation">
        <svg width="16" height="16" viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="7.2" fill="none" stroke="var(--red)" stroke-width="1.5"/>
          <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" stroke="var(--red)" stroke-width="1.5"/>
        </svg>
        <div><b>${escaped(title)}</b><p>${escaped(body)}</p></div>
      </div>
    </section>
    <section><header>build summary</header><div class="markdown">${run.summary}</div></section>
    <script>document.documentElement.dataset.height = 
      Math.ceil([...document.querySelectorAll('section')].at(-1).getBoundingClientRect().bottom) + 16</script>`
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

async function run(): Promise<StepRun> {
  const emulator = await Emulator.start()
  try {
    return await runStep({
      with: {
        ...defaultCredentials,
        'gateway-url': emulator.url,
        destination: '+39 333 1234567, +39 333 7654321, +39 000 0000008',
        template: 'job-status',
      },
      contexts: { 'job.status': 'failure' },
      env: { ...common, GITHUB_EVENT_NAME: 'push' },
    })
  } finally {
    await emulator.close()
  }
}

const browser = browsers.find(file => file !== undefined && existsSync(file))
if (browser === undefined) throw new Error('there is no Chromium: set CHROMIUM to its path')
const step = await run()
const folder = mkdtempSync(join(tmpdir(), 'sms-notify-picture-'))
try {
  mkdirSync(docs, { recursive: true })
  for (const theme of ['light', 'dark'] as const) {
    const html = join(folder, `${theme}.html`)
    const screenshot = join(folder, `${theme}.png`)
    writeFileSync(html, page(step, theme))
    const url = pathToFileURL(html).href
    const dom = chromium(browser, folder, ['--dump-dom', `--window-size=${WIDTH},2000`, url])
    const height = /data-height="(\d+)"/.exec(dom)?.[1]
    chromium(browser, folder, [
      `--screenshot=${screenshot}`,
      `--window-size=${WIDTH},${height}`,
      // Sharp on fine screens too. A factor of 2 takes half as many bytes again.
      '--force-device-scale-factor=1.5',
      url,
    ])
    const { size } = statSync(screenshot)
    if (size > LARGEST)
      throw new Error(`the ${theme} picture has ${size} bytes, more than ${LARGEST}`)
    copyFileSync(screenshot, join(docs, `step-${theme}.png`))
    console.log(`docs/step-${theme}.png: ${size} bytes`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
