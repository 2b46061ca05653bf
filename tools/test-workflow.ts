import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { find } from './outside.ts'
import { withOwnActions } from './user-workflows.ts'

/**
 * Runs .github/workflows/self-test.yml, and the example of a test that users copy, on this machine under the
 * workflow runner `act`: in host mode, without containers and without a network. It takes the work tree as it
 * is in place of the checkout.
 */
const root = fileURLToPath(new URL('..', import.meta.url))

/** act knows no `continue-on-error` of a job and fails where GitHub goes on, so its exit code says nothing. */
const expected: Readonly<Record<string, string>> = {
  Sends: 'success',
  'Fails on purpose': 'failure',
  'Failed on purpose': 'success',
  // The example's job, which has no name.
  alert: 'success',
}

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
): Promise<Record<string, string>> {
  // Its own caches and configuration are not this machine's.
  const home = mkdtempSync(join(tmpdir(), 'sms-notify-act-'))
  const child = spawn(
    act,
    [
      event,
      '--workflows',
      file,
      '--platform',
      'ubuntu-latest=-self-hosted',
      '--action-offline-mode',
      '--no-cache-server',
      '--concurrent-jobs',
      '1',
      '--json',
    ],
    {
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
    },
  )
  const results: Record<string, string> = {}
  const read = async (stream: NodeJS.ReadableStream): Promise<void> => {
    for await (const text of createInterface({ input: stream })) {
      const line = parse(text)
      const job = line.job?.split('/').at(-1)?.trim() ?? ''
      if (line.jobResult !== undefined) results[job] = line.jobResult
      const said =
        line.raw_output === true || line.stepResult !== undefined || line.job === undefined
      if (said && line.msg?.trim()) console.log(`${job.padEnd(18)} ${line.msg.trimEnd()}`)
    }
  }
  try {
    const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
    await Promise.all([read(child.stdout), read(child.stderr), ended])
    return results
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** A copy of the example that tests the actions of this work tree, for which it has to be checked out. */
function copyExample(): string {
  const example = readFileSync(join(root, 'examples/test-your-alerts.yml'), 'utf8')
  const copy = join(root, '.cache/test-your-alerts.yml')
  const own = withOwnActions(example)
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
  const results: Readonly<Record<string, string>> = {
    ...(await runWorkflow(act, 'workflow_dispatch', '.github/workflows/self-test.yml')),
    ...(await runWorkflow(act, 'pull_request', copyExample())),
  }
  console.log('')
  for (const [job, result] of Object.entries(expected)) {
    const well = results[job] === result
    console.log(
      `${job}: ${results[job] ?? 'no result'}${well ? ', as it should' : `, NOT ${result}`}`,
    )
    if (!well) process.exitCode = 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
