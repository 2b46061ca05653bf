import { plainLine } from '../shared/plain-text.ts'
import { readRunContext } from './context.ts'
import { type EarlierStatus, findEarlierStatus } from './earlier-status.ts'
import { type GitHub, openGitHub, refusalOf } from './github.ts'
import { type FailedJob, failedBefore, failedJobOf, type Job, readJobs } from './jobs.ts'
import type { News } from './news.ts'

/** Milliseconds that all questions to GitHub together may take, from the first moment; a text message should not wait for them. */
const TIMEOUT = 3000

/** This workflow run: what the runner says of it, and what GitHub tells when asked. */
export class ThisRun {
  readonly context = readRunContext()
  readonly #token: string
  readonly #quote: (words: string) => string
  readonly #deadline = AbortSignal.timeout(TIMEOUT)
  #github: Promise<GitHub> | undefined
  #jobs: Promise<Job[]> | undefined
  #earlier: Promise<EarlierStatus | undefined> | undefined

  /** @param quote makes GitHub's words fit to be shown */
  constructor(token: string, quote: (words: string) => string) {
    this.#token = token
    this.#quote = quote
  }

  /** The job and step that failed; undefined if GitHub does not tell in time. `explain` hears why. */
  failedJob(explain: (reason: string) => void): Promise<FailedJob | undefined> {
    return this.#ask('The failed job', explain, async github =>
      failedJobOf(await this.#readJobs(github), this.context),
    )
  }

  /** Whether another job had failed before this one began; undefined if GitHub does not tell in time. `explain` hears why. */
  failedBefore(explain: (reason: string) => void): Promise<boolean | undefined> {
    return this.#ask('Whether a job failed before this one', explain, async github =>
      failedBefore(await this.#readJobs(github), this.context),
    )
  }

  /** The status before; undefined if GitHub does not tell in time. Asks once. `explain` hears why, at the first call. */
  earlierStatus(
    subject: News['subject'],
    explain: (reason: string) => void,
  ): Promise<EarlierStatus | undefined> {
    this.#earlier ??= this.#ask('The earlier status', explain, github =>
      findEarlierStatus(github, this.context, subject, () => this.#readJobs(github)),
    )
    return this.#earlier
  }

  async #ask<Answer>(
    what: string,
    explain: (reason: string) => void,
    question: (github: GitHub) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    try {
      this.#github ??= openGitHub(this.context, this.#token, this.#deadline)
      return await question(await this.#github)
    } catch (error) {
      const reason = this.#deadline.aborted
        ? `GitHub took more than ${TIMEOUT / 1000} s`
        : plainLine(refusalOf(error, this.#quote)).replace(/\.$/, '')
      explain(`${what} is not known: ${reason}.`)
      return undefined
    }
  }

  #readJobs(github: GitHub): Promise<Job[]> {
    const { runId, runAttempt } = this.context
    this.#jobs ??= readJobs(github, Number(runId), runAttempt)
    return this.#jobs
  }
}
