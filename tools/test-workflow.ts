import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { find } from './outside.ts'
import { withOwnActions } from './user-workflows.ts'

/**
 * Runs .github/workflows/self-test.yml, and examples that users copy, on this machine under the workflow runner `act`:
 * in host mode, without containers and without a network. It takes the work tree as it is in place of the checkout.
 */
const root = fileURLToPath(new URL('..', import.meta.url))

/** What must become of a job, and the messages that it must have sent. */
interface JobRun {
  result: string
  messages: number
}

/** act knows no `continue-on-error` of a job and fails where GitHub goes on, so its exit code says nothing. */
const expected: Readonly<Record<string, JobRun>> = {
  Sends: { result: 'success', messages: 6 },
  'Fails on purpose': { result: 'failure', messages: 1 },
  'Failed on purpose': { result: 'success', messages: 0 },
  // The jobs of the examples. Their builds fail: there is no Makefile.
  alert: { result: 'success', messages: 2 },
  build: { result: 'failure', messages: 1 },
  production: { result: 'failure', messages: 1 },
  announce: { result: 'success', messages: 2 },
}

/** Examples, and the events that start them. */
const examples: readonly (readonly [event: string, name: string])[] = [
  ['pull_request', 'test-your-alerts'],
  ['schedule', 'nightly'],
  ['push', 'own-pattern'],
  ['release', 'release-in-two-languages'],
]

/** What of a line of act's JSON log is read. */
interface Line {
  msg?: string
  job?: string
  jobResult?: string
  raw_output?: boolean
  stepResult?: string
}

async function runWorkflow(
  act: string,
  event: string,
  file: string,
): Promise<Record<string, JobRun>> {
  // Its own caches and configuration are not this machine's.
  const home = mkdtempSync(join(tmpdir(), 'sms-notify-act-'))
  try {
    const child = startAct(act, [event, '--workflows', file], home)
    const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
    const jobs: Record<string, JobRun> = {}
    await Promise.all([readLog(child.stdout, jobs), readLog(child.stderr, jobs), ended])
    return jobs
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function startAct(act: string, args: string[], home: string) {
  const options = ['--action-offline-mode', '--no-cache-server', '--concurrent-jobs=1', '--json']
  return spawn(act, [...args, '--platform', 'ubuntu-latest=-self-hosted', ...options], {
    cwd: root,
    // Actions run on the first Node of PATH, which has to be the one of the project.
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
      NO_COLOR: '1',
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Prints what the jobs say, and notes how they end. */
async function readLog(log: NodeJS.ReadableStream, jobs: Record<string, JobRun>): Promise<void> {
  for await (const text of createInterface({ input: log })) {
    const line = parse(text)
    const job = line.job?.split('/').at(-1)?.trim() ?? ''
    jobs[job] ??= { result: 'no result', messages: 0 }
    if (line.jobResult !== undefined) jobs[job].result = line.jobResult
    if (/^\S*\*\d{3} accepted: /.test(line.msg ?? '')) jobs[job].messages++
    const said = line.raw_output === true || line.stepResult !== undefined || line.job === undefined
    if (said && line.msg?.trim()) console.log(`${job.padEnd(18)} ${line.msg.trimEnd()}`)
  }
}

/** GitHub's expression for the emulator's address. */
const emulatorUrl = ['$', '{{ steps.emulator.outputs.url }}'].join('')

/** A copy of an example in which the actions are those of this work tree, and the gateway is the emulator. */
function copyExample(name: string): string {
  const copy = join(root, `.cache/${name}.yml`)
  const emulated = withOwnActions(readFileSync(join(root, `examples/${name}.yml`), 'utf8'))
    .replaceAll('secrets.SMS_USERNAME', 'steps.emulator.outputs.username')
    .replaceAll('secrets.SMS_PASSWORD', 'steps.emulator.outputs.password')
    .replaceAll(/\$\{\{ secrets\.\w+_PHONES? \}\}/g, '+39 333 1234567')
  const own = emulated.includes('uses: ./emulator')
    ? emulated
    : emulated
        .replace(/^ {4}steps:\n/m, '$&      - id: emulator\n        uses: ./emulator\n')
        .replaceAll(/^( *)password: .*\n/gm, `$&$1gateway-url: ${emulatorUrl}\n`)
  mkdirSync(dirname(copy), { recursive: true })
  writeFileSync(copy, own.replace(/^ {4}steps:\n/m, '$&      - uses: actions/checkout@v6\n'))
  return copy
}

function parse(text: string): Line {
  try {
    return JSON.parse(text)
  } catch {
    return { msg: text }
  }
}

try {
  const act = find('act')
  const jobs = await runWorkflow(act, 'workflow_dispatch', '.github/workflows/self-test.yml')
  for (const [event, name] of examples) {
    Object.assign(jobs, await runWorkflow(act, event, copyExample(name)))
  }
  console.log('')
  for (const [job, { result, messages }] of Object.entries(expected)) {
    const seen = jobs[job] ?? { result: 'no result', messages: 0 }
    const well = seen.result === result && seen.messages === messages
    const verdict = well ? 'as it should' : `NOT ${result} with ${messages}`
    console.log(`${job}: ${seen.result} with ${seen.messages} messages, ${verdict}`)
    if (!well) process.exitCode = 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
