import { listenForCancellation } from './cancellation.ts'
import { compose } from './compose.ts'
import type { EarlyConnection } from './http/early-connection.ts'
import { readInputs } from './inputs.ts'
import { Reporter } from './report/reporter.ts'
import { getInput } from './runner.ts'
import { openClients, rehearse, send } from './send.ts'

/**
 * The whole action: read the inputs, compose the text, deliver it, report. Never rejects.
 *
 * @param early a connection to the gateway that is being opened already
 */
export async function run(early?: EarlyConnection): Promise<void> {
  const reporter = new Reporter()
  const cancellation = listenForCancellation()
  try {
    const inputs = readInputs(getInput, process.env, reporter.redactor)
    const text = await compose(inputs.content, inputs.fitRules, line => reporter.debug(line))
    reporter.message(text, inputs.message.reference?.key)
    const clients = openClients(inputs, reporter.redactor, early)
    const step = { inputs, text, clients, reporter, cancellation }
    try {
      if (inputs.dryRun) await rehearse(step)
      else reporter.results(await send(step), inputs.policy.strategy, inputs.failOnError)
    } finally {
      clients.close()
    }
  } catch (error) {
    reporter.fault(error)
  } finally {
    early?.drop()
    cancellation.dispose()
  }
}
