import { plainLine, type WordFilter } from '../shared/plain-text.ts'
import { readRunContext } from './context.ts'
import { type EarlierStatus, findEarlierStatus } from './earlier-status.ts'
import { type GitHub, openGitHub, refusalOf } from './github.ts'
import { type FailedJob, failedJobOf, type Job, otherJobFailed, readJobs } from './jobs.ts'
import type { News } from './news.ts'

/** Milliseconds that all questions to GitHub together may take, from the first moment; a text message should not wait for them. */
const TIMEOUT = 3000

/** This workflow run: what the runner says of it, and what GitHub answers. An answer is undefined if it does not come in time. */
export class ThisRun {
  readonly context = readRunContext()
  readonly #token: string
  readonly #filter: WordFilter
  readonly #explain: (line: string) => void
  readonly #deadline = AbortSignal.timeout(TIMEOUT)
  #github: Promise<GitHub> | undefined
  #jobs: Promise<Job[]> | undefined

  /** @param explain gets a line that says what is not known, and why */
  constructor(token: string, filter: WordFilter, explain: (line: string) => void) {
    this.#token = token
    this.#filter = filter
    this.#explain = explain
  }

  /** The job and step that failed. */
  failedJob(): Promise<FailedJob | undefined> {
    return this.#ask('The failed job', async github =>
      failedJobOf(await this.#readJobs(github), this.context),
    )
  }

  /** Whether another job had failed before this one began. */
  otherJobFailed(): Promise<boolean | undefined> {
    return this.#ask('Whether a job failed before this one', async github =>
      otherJobFailed(await this.#readJobs(github), this.context),
    )
  }

  /** The status before. */
  earlierStatus(
    subject: News['subject'],
    explain = this.#explain,
  ): Promise<EarlierStatus | undefined> {
    return this.#ask(
      'The earlier status',
      github => findEarlierStatus(github, this.context, subject, () => this.#readJobs(github)),
      explain,
    )
  }

  async #ask<Answer>(
    what: string,
    question: (github: GitHub) => Promise<Answer>,
    explain = this.#explain,
  ): Promise<Answer | undefined> {
    try {
      this.#github ??= openGitHub(this.context, this.#token, this.#deadline)
      return await question(await this.#github)
    } catch (error) {
      const reason = this.#deadline.aborted
        ? `GitHub took more than ${TIMEOUT / 1000} s`
        : plainLine(refusalOf(error, this.#filter)).replace(/\.$/, '')
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
