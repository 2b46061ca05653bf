import { getInput } from '@actions/core'
import { listenForCancellation } from './cancellation.ts'
import { compose } from './compose.ts'
import { readInputs } from './inputs.ts'
import { Reporter } from './report/reporter.ts'
import { rehearse, send } from './send.ts'

/** The whole action: read the inputs, compose the text, deliver it, report. Never rejects. */
export async function run(): Promise<void> {
  const reporter = new Reporter()
  const cancellation = listenForCancellation()
  try {
    const inputs = await readInputs(getInput, process.env, reporter.redactor)
    const text = await compose(inputs, line => reporter.debug(line))
    await reporter.text(text)
    if (inputs.dryRun) {
      await rehearse(inputs, text, reporter, cancellation)
    } else {
      const results = await send(inputs, text, reporter, cancellation)
      await reporter.results(results, inputs.policy.strategy, inputs.failOnError)
    }
  } catch (error) {
    await reporter.fault(error)
  } finally {
    cancellation.dispose()
  }
}
