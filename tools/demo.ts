import { parseArgs } from 'node:util'
import { defaultCredentials, Emulator } from '../emulator/server.ts'
import { unescaped } from './commands.ts'
import { common } from './events.ts'
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

function show(title: string, run: StepRun): void {
  const outputs = Object.entries(run.outputs).filter(([, value]) => value !== '')
  console.log(
    [
      `── ${title} (exit code ${run.exitCode}) ${'─'.repeat(60)}`.slice(0, 78),
      visibleLog(run.stdout + run.stderr),
      '',
      'Outputs:',
      ...outputs.map(([name, value]) => `  ${name}: ${value}`),
      '',
      'Job summary:',
      ...run.summary.trimEnd().replace(/^/gm, '  ').split('\n'),
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
// A job that failed on a push, from whose context a template composes the text.
const failedJob = {
  with: { ...step, destination: one, template: 'job-status' },
  contexts: { 'job.status': 'failure' },
  env: { ...common, GITHUB_EVENT_NAME: 'push' },
}
try {
  if (Object.keys(own).length > 0) {
    const ownText = 'template' in own ? {} : { text: 'Deploy failed' }
    show('your values', await runStep({ with: { ...step, destination: one, ...ownText, ...own } }))
  } else {
    show('accepted', await runStep(failedJob))
    const refused = { ...step, destination: '+39 000 0000008', text: 'Deploy failed' }
    show('refused', await runStep({ with: refused }))
  }
  console.log(`The emulated gateway accepted ${emulator.messages.length} message(s).`)
} finally {
  await emulator.close()
}
