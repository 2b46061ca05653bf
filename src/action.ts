import { compose } from './compose.ts'
import type { EarlyConnection } from './http/early-connection.ts'
import { type Inputs, readInputs } from './inputs.ts'
import type { MessageText } from './message/fit.ts'
import { Reporter } from './report/reporter.ts'
import { ThisRun } from './run-context/this-run.ts'
import { getInput, ignoreClosedLog } from './runner.ts'
import { openClients, rehearse, send } from './send.ts'
import { listenForCancellation } from './shared/cancellation.ts'

/** The whole action. Never rejects. `early` is a connection to the gateway that is opening already. */
export async function run(early?: EarlyConnection): Promise<void> {
  ignoreClosedLog()
  const reporter = new Reporter()
  const cancellation = listenForCancellation()
  try {
    const inputs = readInputs(getInput, process.env, reporter.redactor)
    const text = await findMessage(inputs, reporter)
    if (text === undefined) return
    reporter.message(text, inputs.message.reference?.key)
    const clients = openClients(inputs, reporter.redactor, early)
    const step = { inputs, text, clients, reporter, cancellation }
    try {
      if (inputs.dryRun) {
        await rehearse(step)
      } else {
        const results = await send(step)
        await reporter.results(results, inputs.policy.strategy, inputs.failOnError)
      }
    } finally {
      clients.close()
    }
  } catch (error) {
    await reporter.fault(error)
  } finally {
    early?.drop()
    cancellation.dispose()
  }
}

/** The message; undefined with `when: change` if nothing changed. */
async function findMessage(inputs: Inputs, reporter: Reporter): Promise<MessageText | undefined> {
  const { when, jobStatus, dryRun, token } = inputs
  const run = new ThisRun(token, words => reporter.redactor.quote(words))
  const earlier =
    when === 'change' ? await run.earlierStatus(why => reporter.changeUnknown(why)) : undefined
  if (earlier !== undefined && earlier.status === jobStatus) {
    await reporter.unchanged(earlier, dryRun)
    if (!dryRun) return undefined
  }
  return compose(inputs, { run, earlier, explain: why => reporter.debug(why) })
}
