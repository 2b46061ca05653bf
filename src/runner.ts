// What GitHub's runner offers a step, in the words of @actions/core.
import { appendFileSync, existsSync } from 'node:fs'
import { EOL } from 'node:os'
// By path: the package's index also brings undici's index and a process launcher, 35 ms of every start.
import { issueCommand } from '../node_modules/@actions/core/lib/command.js'
import { prepareKeyValueMessage } from '../node_modules/@actions/core/lib/file-command.js'

export function getInput(name: string): string {
  return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
}

/** Makes the runner blank `secret` in the logs of this and all later steps. */
export function setSecret(secret: string): void {
  issueCommand('add-mask', {}, secret)
}

export function info(line: string): void {
  process.stdout.write(`${line}${EOL}`)
}

/** Lets the step go on where nobody reads its log any more. */
export function ignoreClosedLog(): void {
  process.stdout.on('error', () => {})
}

/** A line in the step's log that is shown only with debug logging on. */
export function debug(line: string): void {
  issueCommand('debug', {}, line)
}

/** A line in the step's log that also stands on the run's page. */
export function annotate(kind: 'error' | 'warning' | 'notice', title: string, body: string): void {
  issueCommand(kind, { title }, body)
}

/** Fails the step once the process has ended by itself. */
export function failStep(): void {
  process.exitCode = 1
}

/** Sets the step's outputs. Without a runner they go to the log. Throws if the runner's file cannot be written. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  const file = process.env['GITHUB_OUTPUT']
  if (file) {
    const lines = Object.entries(outputs).map(output => prepareKeyValueMessage(...output) + EOL)
    append(file, lines.join(''))
  } else {
    for (const [name, value] of Object.entries(outputs)) issueCommand('set-output', { name }, value)
  }
}

/** Whether there is a runner that takes outputs and a summary; there is none where the step is run by hand. */
export function hasFiles(): boolean {
  return Boolean(process.env['GITHUB_OUTPUT'] || process.env['GITHUB_STEP_SUMMARY'])
}

/** Adds to the job summary. Throws if the runner's file cannot be written. */
export function addSummary(markdown: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY']
  if (!file) throw new Error('GITHUB_STEP_SUMMARY is not set')
  append(file, markdown)
}

/** The runner makes its files itself: one that is missing is not to be made up. */
function append(file: string, content: string): void {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`)
  appendFileSync(file, content)
}
