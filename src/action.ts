import { listenForCancellation } from './cancellation.ts'
import { compose } from './compose.ts'
import type { Dialled } from './gateway/dial.ts'
import { readInputs } from './inputs.ts'
import { Reporter } from './report/reporter.ts'
import { getInput } from './runner.ts'
import { rehearse, send } from './send.ts'

/**
 * The whole action: read the inputs, compose the text, deliver it, report. Never rejects.
 *
 * @param dialled a connection to the gateway that is being opened already
 */
export async function run(dialled?: Dialled): Promise<void> {
  const reporter = new Reporter()
  const cancellation = listenForCancellation()
  try {
    const inputs = await readInputs(getInput, process.env, reporter.redactor)
    const text = await compose(inputs, line => reporter.debug(line))
    await reporter.text(text)
    if (inputs.dryRun) {
      await rehearse(inputs, text, { reporter, cancellation, dialled })
    } else {
      const results = await send(inputs, text, { reporter, cancellation, dialled })
      reporter.results(results, inputs.policy.strategy, inputs.failOnError)
    }
  } catch (error) {
    reporter.fault(error)
  } finally {
    dialled?.drop()
    cancellation.dispose()
  }
}
