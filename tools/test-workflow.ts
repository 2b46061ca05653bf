import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parse as parseYaml, stringify } from 'yaml'
import { find } from './outside.ts'
import { withOwnActions } from './user-workflows.ts'

/**
 * Runs .github/workflows/self-test.yml, and examples that users copy, on this machine under the workflow runner `act`:
 * in host mode, without containers and without a network. It takes the work tree as it is in place of the checkout.
 */
const root = fileURLToPath(new URL('..', import.meta.url))

/** What becomes of a job, and the messages that it sends. */
interface JobRun {
  result: string
  messages: number
  /** What the log shows of a text. */
  text?: RegExp
}

/** A workflow, the event that starts it, and what must become of its jobs. */
interface Run {
  event: string
  file: () => string
  /** act knows no `continue-on-error` of a job and fails where GitHub goes on, so its exit code says nothing. */
  jobs: Record<string, JobRun>
}

/** The builds of the examples fail, since there is no Makefile. `repairs` replaces commands, so that they succeed. */
const runs: readonly Run[] = [
  {
    event: 'workflow_dispatch',
    file: () => '.github/workflows/self-test.yml',
    jobs: {
      Sends: { result: 'success', messages: 6 },
      'Fails on purpose': { result: 'failure', messages: 1 },
      'Failed on purpose': { result: 'success', messages: 0 },
    },
  },
  example('pull_request', 'test-your-alerts', { alert: { result: 'success', messages: 2 } }),
  example('schedule', 'nightly', { build: { result: 'failure', messages: 1 } }),
  example('push', 'own-pattern', { production: { result: 'failure', messages: 1 } }),
  example('release', 'release-in-two-languages', { announce: { result: 'success', messages: 2 } }),
  example('push', 'alert-job', {
    lint: { result: 'success', messages: 0 },
    build: { result: 'failure', messages: 0 },
    alert: { result: 'success', messages: 1, text: / failed at build\. / },
  }),
  example(
    'push',
    'alert-job',
    { alert: { result: 'success', messages: 1, text: / succeeded\. / } },
    { 'make push': 'true', 'curl --fail .*': 'true' },
  ),
]

function example(
  event: string,
  name: string,
  jobs: Run['jobs'],
  repairs: Record<string, string> = {},
): Run {
  return { event, file: () => copyExample(name, repairs), jobs }
}

/** What of a line of act's JSON log is read. */
interface Line {
  msg?: string
  job?: string
  jobResult?: string
  raw_output?: boolean
  stepResult?: string
}

/** What the log says of a job. */
interface JobLog extends JobRun {
  lines: string
}

async function runWorkflow(
  act: string,
  event: string,
  file: string,
): Promise<Record<string, JobLog>> {
  // Its own caches and configuration are not this machine's.
  const home = mkdtempSync(join(tmpdir(), 'sms-notify-act-'))
  try {
    const child = startAct(act, [event, '--workflows', file], home)
    const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
    const jobs: Record<string, JobLog> = {}
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
async function readLog(log: NodeJS.ReadableStream, jobs: Record<string, JobLog>): Promise<void> {
  for await (const text of createInterface({ input: log })) {
    const line = parse(text)
    const job = line.job?.split('/').at(-1)?.trim() ?? ''
    jobs[job] ??= { result: 'no result', messages: 0, lines: '' }
    const seen = jobs[job]
    seen.lines += `${line.msg}\n`
    if (line.jobResult !== undefined) seen.result = line.jobResult
    if (/^\S*\*\d{3} accepted: /.test(line.msg ?? '')) seen.messages++
    const said = line.raw_output === true || line.stepResult !== undefined || line.job === undefined
    if (said && line.msg?.trim()) console.log(`${job.padEnd(18)} ${line.msg.trimEnd()}`)
  }
}

/** GitHub's expression for the emulator's address. */
const emulatorUrl = ['$', '{{ steps.emulator.outputs.url }}'].join('')

/** A copy of an example in which the actions are those of this work tree, and the gateway is the emulator. */
function copyExample(name: string, repairs: Record<string, string>): string {
  const copy = join(root, `.cache/${name}.yml`)
  let emulated = withOwnActions(readFileSync(join(root, `examples/${name}.yml`), 'utf8'))
    .replaceAll('secrets.SMS_USERNAME', 'steps.emulator.outputs.username')
    .replaceAll('secrets.SMS_PASSWORD', 'steps.emulator.outputs.password')
    .replaceAll(/\$\{\{ secrets\.\w+_PHONES? \}\}/g, '+39 333 1234567')
  for (const [command, other] of Object.entries(repairs)) {
    emulated = emulated.replace(new RegExp(command), other)
  }
  const workflow: Workflow = parseYaml(emulated)
  for (const { steps } of Object.values(workflow.jobs)) {
    if (!steps.some(({ uses }) => uses === './')) continue
    if (!steps.some(({ uses }) => uses === './emulator')) {
      steps.unshift({ id: 'emulator', uses: './emulator' })
      for (const step of steps) {
        if (step.uses === './') step.with = { ...step.with, 'gateway-url': emulatorUrl }
      }
    }
    steps.unshift({ uses: 'actions/checkout@v6' })
  }
  mkdirSync(dirname(copy), { recursive: true })
  writeFileSync(copy, stringify(workflow))
  return copy
}

interface Workflow {
  jobs: Record<string, { steps: WorkflowStep[] }>
}

interface WorkflowStep {
  id?: string
  uses?: string
  with?: Record<string, string>
}

function parse(text: string): Line {
  try {
    return JSON.parse(text)
  } catch {
    return { msg: text }
  }
}

/** Runs a workflow, and says whether each job ended as it should. */
async function check(act: string, { event, file, jobs }: Run): Promise<void> {
  const path = file()
  const logs = await runWorkflow(act, event, path)
  for (const [job, { result, messages, text }] of Object.entries(jobs)) {
    const seen = logs[job] ?? { result: 'no result', messages: 0, lines: '' }
    const isWell =
      seen.result === result && seen.messages === messages && (text?.test(seen.lines) ?? true)
    const verdict = isWell ? 'as it should' : `NOT ${result} with ${messages} ${text ?? ''}`
    verdicts.push(
      `${basename(path)} ${job}: ${seen.result} with ${seen.messages} messages, ${verdict}`,
    )
    if (!isWell) process.exitCode = 1
  }
}

const verdicts: string[] = []
try {
  const act = find('act')
  for (const run of runs) await check(act, run)
  console.log(`\n${verdicts.join('\n')}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
