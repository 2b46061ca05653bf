// What GitHub's runner offers a step.
import { setOutput, summary } from '@actions/core'

export { debug, error, getInput, info, notice, setSecret, warning } from '@actions/core'

/** Without a listener, the step would end if its log is closed. */
export function ignoreClosedLog(): void {
  process.stdout.on('error', () => {})
}

/** Fails the step. The process still ends by itself: on Windows, `process.exit` is not safe after a request. */
export function failStep(): void {
  process.exitCode = 1
}

/** Sets the step's outputs. Without a runner they go to the log. Rejects if the runner's file cannot be written. */
export async function setOutputs(outputs: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

/** Adds to the job summary. Rejects if the runner's file cannot be written. */
export async function addSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown).write()
}
