import { parseArgs } from 'node:util'
import { type AcceptedMessage, defaultCredentials, Emulator } from '../emulator/server.ts'
import { unescaped } from './commands.ts'
import { common } from './events.ts'
import { RecordedGitHub, runIdOf } from './recorded-github.ts'
import { readMetadata, runStep, type StepRun } from './step.ts'

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

/** A text message as a phone shows it. */
function bubble({ destination, text }: AcceptedMessage): string {
  const lines = text.match(/.{1,40}(?:\s|$)|.{1,40}/g)?.map(line => line.trimEnd()) ?? []
  const width = Math.max(...lines.map(line => line.length))
  const rule = '─'.repeat(width + 2)
  return [
    `  ${destination}`,
    `  ╭${rule}╮`,
    ...lines.map(line => `  │ ${line.padEnd(width)} │`),
    `  ╰${rule}╯`,
  ].join('\n')
}

/** A job summary's HTML as text. */
function readable(html: string): string {
  return html
    .replace(/<\/t[hd]><t[hd]>/g, ' | ')
    .replace(/<br>/g, '\n')
    .replace(/<li>/g, '- ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\n{2,}/g, '\n')
    .trim()
}

function show(title: string, run: StepRun): void {
  const messages = emulator.messages.splice(0)
  const outputs = Object.entries(run.outputs).filter(([, value]) => value !== '')
  const part = (name: string, text: string): string[] => ['', `${name}:`, text.replace(/^/gm, '  ')]
  console.log(
    [
      `── ${title} (exit code ${run.exitCode}) ${'─'.repeat(60)}`.slice(0, 78),
      '',
      messages.length === 0 ? 'No phone gets anything.' : 'What the phone shows:',
      ...messages.map(bubble),
      ...part("The step's log", visibleLog(run.stdout + run.stderr)),
      ...part('The job summary', readable(run.summary)),
      ...part('Outputs', outputs.map(([name, value]) => `${name}: ${value}`).join('\n')),
      '',
    ].join('\n'),
  )
}

const metadata = await readMetadata()
const { values } = parseArgs({
  options: Object.fromEntries(
    Object.keys(metadata.inputs).map(name => [name, { type: 'string' } as const]),
  ),
})
const own = Object.fromEntries(
  Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
)
const emulator = await Emulator.start()
const step = {
  ...defaultCredentials,
  'gateway-url': emulator.url,
}
const one = '+39 333 1234567'
// A job that failed on a push. GitHub, as recorded here, names the step.
const failing = { name: 'build', runner: common.RUNNER_NAME, failedStep: 'Push image' }
const number = Number(common.GITHUB_RUN_NUMBER)
const github = await RecordedGitHub.start({ runs: [{ number, attempts: [[failing]] }] })
const failedJob = {
  with: { ...step, destination: one, template: 'job-status' },
  contexts: { 'job.status': 'failure', 'github.token': 'recorded' },
  env: {
    ...common,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: runIdOf(number),
  },
}
try {
  if (Object.keys(own).length > 0) {
    const ownText = 'template' in own ? {} : { text: 'Deploy failed' }
    const inputs = { ...step, destination: one, ...ownText, ...own }
    show('your values', await runStep({ ...failedJob, with: inputs }))
  } else {
    show('a failed job', await runStep(failedJob))
    const refused = { ...step, destination: '+39 000 0000008', text: 'Deploy failed' }
    show('a refused number', await runStep({ with: refused }))
  }
} finally {
  github.close()
  await emulator.close()
}
