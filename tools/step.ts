import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { EOL, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** What action.yml declares, as far as the runner reads it. */
export interface ActionMetadata {
  name: string
  description: string
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

export interface StepOptions {
  /** The step's `with`. Inputs that it leaves out get their defaults from action.yml. */
  with?: Record<string, string>
  /** Environment of the job, on top of what the runner sets. */
  env?: Record<string, string>
  /** What expressions in defaults stand for, such as `job.status`. */
  contexts?: Record<string, string>
  /** How many times faster than real time the step's clock and timers run; 1 by default. */
  speed?: number
  /** Hears the step's log while it runs. */
  onLog?: (text: string) => void
  /** Sends a signal to the step: as the runner does when the job is cancelled. */
  cancel?: { after: () => Promise<unknown>; signal: NodeJS.Signals }
}

/** What a step leaves behind. */
export interface StepRun {
  exitCode: number | null
  stdout: string
  stderr: string
  /** Step outputs by name. */
  outputs: Record<string, string>
  /** The job summary's Markdown. */
  summary: string
  /** Milliseconds from start to end. */
  duration: number
}

const root = new URL('..', import.meta.url)

export async function readMetadata(): Promise<ActionMetadata> {
  return parse(await readFile(new URL('action.yml', root), 'utf8'))
}

/** A step that is ready to be run: what the runner would start, and with which files. */
interface PreparedStep {
  /** The bundle to run. */
  script: string
  env: Record<string, string | undefined>
  outputFile: string
  summaryFile: string
  /** Removes the step's files. */
  dispose(): Promise<void>
}

/**
 * Makes what GitHub's runner makes for a step: the inputs in `INPUT_*` and files for outputs and summary, and
 * nothing else of this process's environment than a path.
 */
export async function prepareStep(options: StepOptions = {}): Promise<PreparedStep> {
  const metadata = await readMetadata()
  const folder = await mkdtemp(join(tmpdir(), 'sms-notify-'))
  const outputFile = join(folder, 'output')
  const summaryFile = join(folder, 'summary')
  await Promise.all([writeFile(outputFile, ''), writeFile(summaryFile, '')])
  return {
    script: fileURLToPath(new URL(metadata.runs.main, root)),
    env: {
      PATH: process.env['PATH'],
      RUNNER_TEMP: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      ...inputVariables(metadata, options),
      ...clockVariables(options.speed),
      ...options.env,
    },
    outputFile,
    summaryFile,
    dispose: () => rm(folder, { recursive: true }),
  }
}

/** Runs the committed bundle as GitHub's runner does: a child process of this very Node. */
export async function runStep(options: StepOptions = {}): Promise<StepRun> {
  const step = await prepareStep(options)
  try {
    const started = performance.now()
    const child = spawn(process.execPath, [step.script], {
      env: step.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const { cancel, onLog } = options
    if (onLog !== undefined) child.stdout.on('data', chunk => onLog(String(chunk)))
    if (cancel !== undefined) void cancel.after().then(() => child.kill(cancel.signal))
    const [exitCode, stdout, stderr] = await Promise.all([
      new Promise<number | null>((resolve, reject) =>
        child.on('error', reject).on('close', resolve),
      ),
      readAll(child.stdout).then(unixLines),
      readAll(child.stderr).then(unixLines),
    ])
    const duration = performance.now() - started
    return {
      exitCode,
      stdout,
      stderr,
      outputs: parseOutputs(unixLines(await readFile(step.outputFile, 'utf8'))),
      summary: unixLines(await readFile(step.summaryFile, 'utf8')),
      duration,
    }
  } finally {
    await step.dispose()
  }
}

/** The toolkit ends lines as the system does; what a step says is the same on all. */
function unixLines(text: string): string {
  return text.replaceAll(EOL, '\n')
}

function inputVariables(metadata: ActionMetadata, options: StepOptions): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const [name, input] of Object.entries(metadata.inputs)) {
    const value = options.with?.[name] ?? evaluate(input.default ?? '', options.contexts ?? {})
    variables[`INPUT_${name.toUpperCase()}`] = value
  }
  return variables
}

function clockVariables(speed = 1): Record<string, string> {
  if (speed === 1) return {}
  const preload = new URL('tools/fast-clock.js', root).href
  return { NODE_OPTIONS: `--import=${preload}`, CLOCK_SPEED: String(speed) }
}

function evaluate(template: string, contexts: Record<string, string>): string {
  return template.replace(/\$\{\{ *([\w.]+) *\}\}/g, (_, name: string) => contexts[name] ?? '')
}

/** Reads the `name<<delimiter` blocks of a GITHUB_OUTPUT file. */
function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const block of file.matchAll(
    /^(?<name>[\w-]+)<<(?<end>.+)\n(?<value>[\s\S]*?)\n\k<end>$/gm,
  )) {
    const { name = '', value = '' } = block.groups ?? {}
    outputs[name] = value
  }
  return outputs
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
