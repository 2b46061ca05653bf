import { getInput } from '@actions/core'
import { listenForCancellation } from './cancellation.ts'
import { readInputs } from './inputs.ts'
import { Reporter } from './report/reporter.ts'
import { rehearse, send } from './send.ts'

/** The whole action: read the inputs, deliver the message, report. Never rejects. */
export async function run(): Promise<void> {
  const reporter = new Reporter()
  const cancellation = listenForCancellation()
  try {
    const inputs = readInputs(getInput, process.env, reporter.redactor)
    if (inputs.dryRun) {
      await rehearse(inputs, reporter, cancellation)
    } else {
      const results = await send(inputs, reporter, cancellation)
      await reporter.results(results, inputs.policy.strategy, inputs.failOnError)
    }
  } catch (error) {
    await reporter.fault(error)
  } finally {
    cancellation.dispose()
  }
}
