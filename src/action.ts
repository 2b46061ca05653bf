import { listenForCancellation } from './cancellation.ts'
import type { Dialled } from './gateway/dial.ts'
import { type Inputs, readInputs } from './inputs.ts'
import type { MessageText } from './message/fit.ts'
import { Reporter } from './report/reporter.ts'
import { flushLog, getInput } from './runner.ts'
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
    const text = await textOf(inputs, reporter)
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
    flushLog()
  }
}

/** The text that was given, or what a template makes of this workflow run. */
async function textOf(inputs: Inputs, reporter: Reporter): Promise<MessageText> {
  const { text, template, fitRules } = inputs
  if (template === undefined) return { ...text, shown: false }
  const { compose } = await import('./compose.ts')
  return { ...(await compose(template, fitRules, line => reporter.debug(line))), shown: true }
}
