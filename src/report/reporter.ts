import type { DeliveryListener } from '../delivery/deliver.ts'
import { type Policy, timeLimits } from '../delivery/policy.ts'
import { isFailed, type Result, type StepOutcome, stepOutcome } from '../delivery/result.ts'
import { encodingNotice, type MessageText } from '../message/fit.ts'
import { hasPlaceholder } from '../message/pattern.ts'
import type { EarlierStatus } from '../run-context/earlier-status.ts'
import { type News, TO_JSON } from '../run-context/news.ts'
import * as runner from '../runner.ts'
import { type Destination, maskNumber } from '../shared/destination.ts'
import { Failure, toFailure } from '../shared/failure.ts'
import { plural, withoutCommands } from '../shared/plain-text.ts'
import { duration, headline, label } from './format.ts'
import { outputsOf } from './outputs.ts'
import { Redactor } from './redactor.ts'
import { type DryRunRequest, listSummary, summaryOf, tableOf } from './summary.ts'

/** Milliseconds between two lines that tell how far a long batch has come. */
const INTERVAL = 10_000

/** The warning after a batch that was partly accepted. */
const ALL_AGAIN = 'Running the job again sends to all numbers again, because "once" is not set.'

/** All that the action says: log lines, annotations, outputs, the job summary. Nothing leaves it unredacted. */
export class Reporter implements DeliveryListener {
  readonly redactor = new Redactor(runner.setSecret)

  /** The outputs that tell of the message itself; unknown until there is one. */
  #message = { encoding: '', segments: '', 'reference-key': '' }
  #caption: string[] = []
  #progress: NodeJS.Timeout | undefined
  /** Destinations that are finished. */
  #done = 0
  /** Set once sending starts. */
  #policy: Policy | undefined

  info(line: string): void {
    runner.info(withoutCommands(this.redactor.clean(line)))
  }

  debug(line: string): void {
    runner.debug(withoutCommands(this.redactor.clean(line)))
  }

  message(message: MessageText, referenceKey = ''): void {
    const { text, encoding, segments, shown, notes } = message
    if (!shown) this.redactor.hideText(text)
    const key = this.redactor.clean(referenceKey)
    this.#message = { encoding, segments: String(segments), 'reference-key': key }
    this.#caption = [
      ...(shown ? [`Text: ${text}`] : []),
      `${plural(text.length, 'character')} in ${encoding}, ${plural(segments, 'segment')} for each destination.`,
    ]
    for (const line of [...this.#caption, ...notes]) this.info(line)
    if (!shown && hasPlaceholder(text)) {
      const hint = 'The text has a placeholder in braces. Only the input "template" fills them.'
      runner.notice(hint, { title: 'SMS text' })
    }
    const notice = encodingNotice(message)
    if (notice !== undefined) runner.notice(this.redactor.clean(notice), { title: 'SMS encoding' })
  }

  changeUnknown(reason: string): void {
    this.info(`${reason} The action sends the message, as if the status had changed.`)
  }

  otherJobFailed(): void {
    const what = 'Another job of this run had failed before this one began. The message tells that.'
    const mend = `In a job that alerts about other jobs, set "job-status" to ${TO_JSON}.`
    runner.notice(`${what} ${mend}`, { title: 'SMS job-status' })
  }

  recoveryAsText(): void {
    this.info(
      'The status is a success again, and the message is the same "text" as after a failure. A "template" would tell that it works again.',
    )
  }

  async unchanged(news: News, earlier: EarlierStatus | undefined, dryRun: boolean): Promise<void> {
    const status = subjects[news.subject]
    const line =
      earlier === undefined
        ? `${status} was skipped, which is never a change.`
        : earlier.source === undefined
          ? `There is no earlier run on this branch, which counts as a success. ${status} is a success, too.`
          : `${status} has not changed since ${earlier.source}: ${news.status}.`
    if (dryRun) {
      this.info(`Without "dry-run", the action would send nothing. ${line}`)
      return
    }
    this.info('Nothing is sent.')
    this.info(line)
    const summary = listSummary('SMS: nothing changed, nothing sent', [line], this.redactor)
    await this.#publish('unchanged', undefined, [], summary)
  }

  /** Tells how many messages there are and how long several can take, and from then on the progress. */
  start(count: number, server: string, policy: Policy): void {
    // One message usually takes seconds. The limit is for the worst network, and would alarm the reader.
    const isLong = count > 1 || policy.deliveryTimeout > 0
    const limit = ` This takes at most ${duration(timeLimits(count, policy).end)}.`
    const sending = `Sending to ${plural(count, 'destination')} through ${server}.`
    this.info(isLong ? sending + limit : sending)
    this.#policy = policy
    this.#progress = setInterval(() => this.info(`${this.#done} of ${count} done.`), INTERVAL)
  }

  retrying({ number }: Destination, failure: Failure, wait: number, attempts: number): void {
    this.info(
      `${maskNumber(number)} try ${attempts} failed: ${label(failure)}. Trying again in ${duration(wait)}.`,
    )
  }

  earlierUnknown({ number }: Destination, failure: Failure): void {
    this.info(
      `${maskNumber(number)} look-up of an earlier message failed: ${label(failure)}. ${failure.message} Sending anyway, because "on-unconfirmed" is "resend".`,
    )
  }

  accepted({ destination, messageId = '' }: Result): void {
    const id = this.redactor.shownId(messageId)
    this.info(
      `${maskNumber(destination.number)} accepted: ${id}. Waiting up to ${duration(this.#policy?.deliveryTimeout ?? 0)} for the delivery report.`,
    )
  }

  /** Tells a result at once, so that no later fault can hide it. */
  finished(result: Result): void {
    const { destination, outcome, messageId, provider, earlier, failure } = result
    const ids = [messageId, provider].flatMap(id => (id ? this.redactor.shownId(id) : []))
    const what = [
      ids.join(' through '),
      earlier && 'sent earlier',
      failure && failure.name !== outcome && label(failure),
    ]
    const told = what.filter(part => part).join(', ')
    this.info(`${maskNumber(destination.number)} ${outcome}${told && `: ${told}`}`)
    this.#done++
  }

  /** Sets outputs and summary. Fails the step if a destination failed, or warns without `failOnError`. */
  async results(results: readonly Result[], policy: Policy, failOnError: boolean): Promise<void> {
    const { strategy, once } = policy
    const outcome = stepOutcome(results, strategy)
    const explained = results.filter(({ failure }) => failure !== undefined)
    // An accepted message may have a failure, too.
    const first = explained.find(isFailed) ?? explained[0]
    const failure = first?.failure
    if (first !== undefined && failure !== undefined) {
      const fails = failOnError && outcome !== 'accepted' && outcome !== 'delivered'
      const isOneOfSeveral = explained.length === 1 && results.length > 1
      const who = isOneOfSeveral ? `${maskNumber(first.destination.number)}: ` : ''
      const mayHaveIt = outcome === 'partial' || outcome === 'unconfirmed'
      const isAgain = mayHaveIt && results.length > 1 && strategy === 'all' && !once
      const again = isAgain ? ` ${ALL_AGAIN}` : ''
      const shown = failure.with({ message: who + failure.message, remedy: failure.remedy + again })
      this.#annotate(`${headline(results, strategy)}: ${label(failure)}`, shown, fails)
    }
    const summary = summaryOf(results, strategy, this.#caption, this.redactor)
    await this.#publish(outcome, failure, results, summary)
  }

  /** Tells what would be sent, without secrets, and what the checks found. */
  async dryRun(
    request: DryRunRequest,
    checks: readonly (string | Failure)[],
    failOnError: boolean,
  ): Promise<void> {
    this.info('Dry run: the action sends nothing. The request would be:')
    for (const [name, value] of request) this.info(`  ${name}: ${value}`)
    const found = checks.map(check => (check instanceof Failure ? check.message : check))
    for (const line of found) this.info(line)
    const failures = checks.filter(check => check instanceof Failure)
    for (const failure of failures) {
      this.#annotate(`SMS dry run failed: ${label(failure)}`, failure, failOnError)
    }
    const told = [...this.#caption, ...found]
    const summary = listSummary('SMS: dry run, nothing sent', told, this.redactor)
    const table = tableOf(request, this.redactor)
    await this.#publish('dry-run', failures[0], [], summary + table)
  }

  /** Fails the step for a wrong input or a fault of the action itself. Nothing was sent before {@link Reporter.start}. */
  async fault(error: unknown): Promise<void> {
    const started = this.#policy !== undefined
    const failure = toFailure(error, started ? 'unknown' : 'unsent')
    const heading = started ? 'SMS unconfirmed' : 'SMS not sent'
    this.#annotate(`${heading}: ${label(failure)}`, failure, true)
    const lines = [...failure.message.split('\n'), failure.remedy]
    const summary = listSummary(heading, lines, this.redactor)
    await this.#publish(started ? 'unconfirmed' : 'failed', failure, [], summary)
  }

  /** Writes outputs and summary. A step without outputs fails; one without a summary does not. */
  async #publish(
    outcome: StepOutcome,
    failure: Failure | undefined,
    results: readonly Result[],
    summary: string,
  ): Promise<void> {
    clearInterval(this.#progress)
    const outputs = { ...outputsOf(outcome, failure, results, this.redactor), ...this.#message }
    const remedy = 'Read in the log what became of the message before you run the job again.'
    const missing = (what: string, fails: boolean) => (error: unknown) =>
      this.#annotate(`SMS step: no ${what}`, toFailure(error).with({ remedy }), fails)
    await runner.setOutputs(outputs).catch(missing('outputs', true))
    await runner.addSummary(summary).catch(missing('job summary', false))
  }

  /** The one place that fails the step. */
  #annotate(title: string, failure: Failure, fails: boolean): void {
    const body = this.redactor.clean(`${failure.message}\n${failure.remedy}`)
    for (let cause = failure.cause; cause instanceof Error; cause = cause.cause) {
      // Its words may be a server's. Of its stack, only the places in the code are shown.
      const places = cause.stack?.match(/^ {4}at .+:\d+:\d+\)?$/gm) ?? []
      this.debug(`${cause.name}: ${this.redactor.quote(cause.message)}${places.join('')}`)
    }
    const annotate = fails ? runner.error : runner.warning
    annotate(body, { title: this.redactor.clean(title) })
    if (fails) runner.failStep()
  }
}

const subjects: Record<News['subject'], string> = {
  job: "The job's status",
  run: 'The status of the needed jobs',
  'upstream run': 'The status of the run that started this one',
}
