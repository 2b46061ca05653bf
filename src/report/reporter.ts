import * as core from '@actions/core'
import { isAccepted, type Result, stepOutcome } from '../delivery/result.ts'
import { maskNumber } from '../destination.ts'
import { type Failure, toFailure } from '../failure.ts'
import { type Outputs, outputsOf, outputsOfFailure } from './outputs.ts'
import { Redactor } from './redactor.ts'
import { label, summaryOf, summaryOfFailure } from './summary.ts'

/** All that the action says: log lines, annotations, outputs, the job summary. Nothing leaves it unredacted. */
export class Reporter {
  readonly redactor = new Redactor(core.setSecret)

  info(line: string): void {
    core.info(this.redactor.clean(line))
  }

  /**
   * Tells what became of each destination, and fails the step where one failed.
   *
   * @param failOnError false turns the failure into a warning
   */
  async results(results: readonly Result[], failOnError: boolean): Promise<void> {
    for (const result of results) this.info(resultLine(result))
    this.#setOutputs(outputsOf(results))
    await this.#writeSummary(summaryOf(results, this.redactor))
    const first = results.find(result => result.failure !== undefined)
    if (first?.failure === undefined) return
    this.#annotate(headline(results, first.failure), first.failure, failOnError)
  }

  /** Fails the step for what went wrong before or beside the sending. */
  async fault(error: unknown): Promise<void> {
    const failure = toFailure(error)
    this.#annotate(`SMS not sent: ${label(failure)}`, failure, true)
    this.#setOutputs(outputsOfFailure(failure))
    await this.#writeSummary(summaryOfFailure(failure, this.redactor))
  }

  /** The one place that fails the step. */
  #annotate(title: string, failure: Failure, fails: boolean): void {
    const body = this.redactor.clean(`${failure.message}\n${failure.remedy}`)
    for (let cause = failure.cause; cause instanceof Error; cause = cause.cause) {
      core.debug(this.redactor.clean(cause.stack ?? String(cause)))
    }
    if (fails) {
      core.error(body, { title: this.redactor.clean(title) })
      process.exitCode = core.ExitCode.Failure
    } else {
      core.warning(body, { title: this.redactor.clean(title) })
    }
  }

  #setOutputs(outputs: Outputs): void {
    for (const [name, value] of Object.entries(outputs)) {
      core.setOutput(name, this.redactor.clean(value))
    }
  }

  async #writeSummary(html: string): Promise<void> {
    await core.summary.addRaw(html).write()
  }
}

function headline(results: readonly Result[], failure: Failure): string {
  if (stepOutcome(results) === 'unconfirmed') return `SMS unconfirmed: ${label(failure)}`
  const accepted = results.filter(isAccepted).length
  return accepted === 0
    ? `SMS not sent: ${label(failure)}`
    : `SMS sent to ${accepted} of ${results.length}: ${label(failure)}`
}

function resultLine({ destination, outcome, messageId, provider, failure }: Result): string {
  const number = maskNumber(destination.number)
  if (failure !== undefined) return `${number} ${outcome}: ${label(failure)}`
  return `${number} ${outcome}: ${messageId}${provider === undefined ? '' : ` through ${provider}`}`
}
