import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultApiKey, defaultCredentials, Emulator, type EmulatorOptions } from './server.ts'
import { wholeNumber } from './whole-number.ts'

/**
 * The sub-action: an emulator in the background of a job. One file, run in three ways: as the step, which
 * starts the emulator and ends; as the emulator's own process; and after the job, to stop it.
 *
 * Without `@actions/core`, so that all of it is Node's own and the bundle stays small.
 */
const SERVE = 'serve'

/** What the emulator's process tells the step that started it. */
type Word = { url: string } | { error: string }

/** Milliseconds in which the emulator's process must have said something. */
const PATIENCE = 10_000

if (process.argv[2] === SERVE) {
  await serve()
} else if (process.env['STATE_begun'] === 'true') {
  stop(Number(process.env['STATE_pid']))
} else {
  await start()
}

async function start(): Promise<void> {
  tell('GITHUB_STATE', { begun: 'true' })
  try {
    const options = {
      port: wholeNumber('port', input('port', '0'), 0, 65_535),
      speed: wholeNumber('speed', input('speed', '1'), 1, 1000),
    }
    const url = await startProcess(options)
    tell('GITHUB_OUTPUT', {
      url,
      ...defaultCredentials,
      'status-api-key': defaultApiKey,
    })
    console.log(`The gateway's emulator is at ${url} until the job ends.`)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // A workflow command is one line.
    const line = message.replaceAll('%', '%25').replace(/[\r\n]+/g, ' ')
    console.log(`::error title=The emulator did not start::${line}`)
    process.exitCode = 1
  }
}

/** Starts the emulator's own process, and lets go of it once it has told its URL. */
async function startProcess(options: EmulatorOptions): Promise<string> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), SERVE, JSON.stringify(options)],
    // Without the step's pipes, for whose end the runner waits.
    { detached: true, windowsHide: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  )
  if (child.pid !== undefined) tell('GITHUB_STATE', { pid: String(child.pid) })
  let late: NodeJS.Timeout | undefined
  try {
    return await new Promise<string>((resolve, reject) => {
      const fail = (reason: string): void => reject(new Error(reason))
      late = setTimeout(() => fail(`It did not start within ${PATIENCE / 1000} s.`), PATIENCE)
      child
        .once('error', reject)
        .once('exit', code => fail(`It ended with exit code ${code}.`))
        .once('message', message => {
          const word = message as Word
          if ('url' in word) resolve(word.url)
          else fail(word.error)
        })
    })
  } finally {
    clearTimeout(late)
    if (child.connected) child.disconnect()
    child.unref()
  }
}

async function serve(): Promise<void> {
  const say = (word: Word): void => void process.send?.(word)
  try {
    const { url } = await Emulator.start(JSON.parse(process.argv[3] ?? '{}'))
    say({ url })
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) })
  }
}

function stop(pid: number): void {
  // Zero would be the whole process group.
  if (!Number.isInteger(pid) || pid <= 0) return
  try {
    process.kill(pid)
    console.log('The emulator is stopped.')
  } catch {
    console.log('The emulator had ended before.')
  }
}

function input(name: string, standard: string): string {
  return process.env[`INPUT_${name.toUpperCase()}`]?.trim() || standard
}

/** Adds lines to one of the runner's files; by hand, without a runner, to the log. */
function tell(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE', values: Record<string, string>): void {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`)
  const file = process.env[variable]
  if (file) appendFileSync(file, lines.join(''))
  else process.stdout.write(lines.join(''))
}
