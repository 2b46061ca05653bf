import { compose, findStanding } from './compose.ts'
import type { EarlyConnection } from './http/early-connection.ts'
import { type Inputs, readInputs } from './inputs.ts'
import type { MessageText } from './message/fit.ts'
import { Reporter } from './report/reporter.ts'
import { readRunContext, whySecretsAreEmpty } from './run-context/context.ts'
import type { EarlierStatus } from './run-context/earlier-status.ts'
import { type News, newsOf } from './run-context/news.ts'
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
    const whyEmpty = (): string => whySecretsAreEmpty(readRunContext())
    const inputs = readInputs(getInput, process.env, reporter.redactor, whyEmpty)
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
  const run = new ThisRun(inputs.token, words => reporter.redactor.quote(words))
  const explain = (why: string): void => reporter.debug(why)
  const standing = await findStanding(inputs, run, explain)
  if (standing !== inputs.standing) reporter.failedBefore()
  const news = newsOf(standing, run.context)
  const earlier = await findChange(inputs, news, run, reporter)
  if (earlier === 'none') return undefined
  return compose(inputs, { run, standing, news, earlier, explain })
}

/** With `when: change`, the status before, if it is known; `none` if nothing changed and nothing is to be sent. */
async function findChange(
  { when, dryRun, text }: Inputs,
  news: News,
  run: ThisRun,
  reporter: Reporter,
): Promise<EarlierStatus | 'none' | undefined> {
  if (when === 'always') return undefined
  const wasSkipped = news.status === 'skipped'
  const earlier = wasSkipped
    ? undefined
    : await run.earlierStatus(news.subject, why => reporter.changeUnknown(why))
  if (wasSkipped || earlier?.status === news.status) {
    await reporter.unchanged(news, earlier, dryRun)
    return dryRun ? earlier : 'none'
  }
  if (text !== undefined && news.status === 'success' && earlier) reporter.recoveryAsText()
  return earlier
}
