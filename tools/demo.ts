import { parseArgs, styleText } from 'node:util'
import { type AcceptedMessage, defaultCredentials, Emulator } from '../emulator/server.ts'
import { unescaped } from './commands.ts'
import { common } from './events.ts'
import { RecordedGitHub, runIdOf } from './recorded-github.ts'
import { readMetadata, runStep, type StepRun } from './step.ts'
import { framed, indented, table, WIDTH } from './terminal.ts'

/** The workflow author's view of a log: masks applied, commands as the runner shows them. */
function visibleLog(stdout: string): string {
  const masks: string[] = []
  const lines: string[] = []
  for (const line of stdout.split(/\r?\n/)) {
    const command = /^::(?<name>[\w-]+)(?: (?<properties>[^:]*))?::(?<data>.*)$/.exec(line)?.groups
    const data = unescaped(command?.['data'] ?? '')
    if (command === undefined) lines.push(line)
    else if (command['name'] === 'add-mask') masks.push(data)
    else if (command['name'] !== 'debug') {
      const title = /title=([^,]*)/.exec(command['properties'] ?? '')?.[1] ?? ''
      lines.push(`${command['name']}: ${unescaped(title)}\n${data}`)
    }
  }
  return masks.reduce((log, mask) => log.replaceAll(mask, '***'), lines.join('\n')).trim()
}

/** Columns of a text message on a phone. */
const PHONE = 40

/** A text message as a phone shows it. */
function bubble({ destination, text }: AcceptedMessage): string {
  return `${framed(text, PHONE).join('\n')} ${destination}`
}

/** A job summary's HTML as text. */
function readable(html: string): string {
  const rows = Array.from(html.matchAll(/<tr>(.*)<\/tr>/g), ([, row = '']) =>
    Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g), ([, cell = '']) => withoutTags(cell)),
  )
  const rest = withoutTags(html.replace(/<table>[\s\S]*<\/table>/, '')).trim()
  return rows.length === 0 ? rest : `${rest}\n\n${table(rows, WIDTH - MARGIN)}`
}

function withoutTags(html: string): string {
  return html
    .replace(/<li>/g, '- ')
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\n{2,}/g, '\n')
}

const MARGIN = 2

function part(title: string, text: string): void {
  console.log(`\n${styleText('bold', title)}\n${indented(text, MARGIN)}`)
}

function show(run: StepRun, messages: readonly AcceptedMessage[]): void {
  part('The phone shows', messages.map(bubble).join('\n') || 'nothing.')
  part(`The step's log, exit code ${run.exitCode}`, visibleLog(run.stdout + run.stderr))
  part('The job summary', readable(run.summary))
}

/** The inputs that the command line gives. Where it is wrong, says so. */
function givenInputs(names: string[]): Record<string, string> | undefined {
  const options = Object.fromEntries(names.map(name => [name, { type: 'string' } as const]))
  try {
    const given = Object.entries(parseArgs({ options }).values)
    return Object.fromEntries(
      given.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    console.error(`${fault}. Every input of the action is an option: npm start -- --text 'Hello'`)
    process.exitCode = 1
    return undefined
  }
}

async function runAndShow(own: Record<string, string>): Promise<void> {
  const emulator = await Emulator.start()
  // A job that failed on a push. GitHub, as recorded here, names the step.
  const failing = { name: 'build', runner: common.RUNNER_NAME, failedStep: 'Push image' }
  const before = { name: 'build', conclusion: 'success' }
  const number = Number(common.GITHUB_RUN_NUMBER)
  const github = await RecordedGitHub.start({
    runs: [
      { number, attempts: [[failing]] },
      { number: number - 1, conclusion: 'success', attempts: [[before]] },
    ],
  })
  try {
    const run = await runStep({
      with: {
        ...defaultCredentials,
        'gateway-url': emulator.url,
        'status-url': emulator.url,
        destination: '+39 333 1234567',
        ...('text' in own ? {} : { template: 'job-status' }),
        ...own,
      },
      contexts: { 'job.status': 'failure', 'github.token': 'recorded' },
      env: {
        ...common,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: runIdOf(number),
      },
    })
    show(run, emulator.messages)
  } finally {
    github.close()
    await emulator.close()
  }
}

async function start(own: Record<string, string>): Promise<void> {
  const isFirst = Object.keys(own).length === 0
  if (isFirst) console.log('A job failed, and its last step sends an alert to an emulated gateway.')
  await runAndShow(own)
  if (!isFirst) return
  part(
    'Every input of the action is an option',
    [
      "npm start -- --template '{workflow} {outcome}[ at {step}] ({ref})'",
      "npm start -- --destination '+39 000 0000008'    a number that takes no SMS",
      'npm start -- --when change --job-status success',
    ].join('\n'),
  )
}

const { inputs } = await readMetadata()
const given = givenInputs(Object.keys(inputs))
if (given !== undefined) await start(given)
