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
import { dryRun, openClients, send } from './send.ts'
import { listenForCancellation } from './shared/cancellation.ts'

/** The whole action. Never rejects. `early` is a connection to the gateway that is opening already. */
export async function run(early?: EarlyConnection): Promise<void> {
  ignoreClosedLog()
  const reporter = new Reporter()
  const cancellation = listenForCancellation()
  try {
    const whyEmpty = (): string => whySecretsAreEmpty(readRunContext())
    const inputs = readInputs(getInput, process.env, reporter.redactor, whyEmpty)
    const message = await findMessage(inputs, reporter)
    if (message === undefined) return
    reporter.message(message, inputs.reference?.key)
    const clients = openClients(inputs, reporter.redactor, early)
    const step = { inputs, message, clients, reporter, cancellation }
    try {
      if (inputs.dryRun) {
        await dryRun(step)
      } else {
        const results = await send(step)
        await reporter.results(results, inputs, inputs.failOnError)
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
  const explain = (line: string): void => reporter.debug(line)
  const run = new ThisRun(inputs.githubToken ?? '', reporter.redactor, explain)
  const standing = await findStanding(inputs, run)
  if (standing !== inputs.jobStatus) reporter.otherJobFailed()
  const news = newsOf(standing, run.context)
  const { isChange, earlier } = await compareWithBefore(inputs, news, run, reporter)
  if (!isChange) {
    await reporter.unchanged(news, earlier, inputs.dryRun)
    if (!inputs.dryRun) return undefined
  }
  return compose(inputs, { run, standing, news, earlier })
}

/** Whether to send, and the status before: known only with `when: change`, if GitHub told it. */
async function compareWithBefore(
  { when, text }: Inputs,
  { subject, status }: News,
  run: ThisRun,
  reporter: Reporter,
): Promise<{ isChange: boolean; earlier?: EarlierStatus | undefined }> {
  if (when === 'always') return { isChange: true }
  if (status === 'skipped') return { isChange: false }
  const earlier = await run.earlierStatus(subject, why => reporter.changeUnknown(why))
  const isChange = earlier?.status !== status
  const isRecovery = isChange && earlier !== undefined && status === 'success'
  if (isRecovery && text !== undefined) reporter.recoveryAsText()
  return { isChange, earlier }
}
