import { plainLine } from '../plain-text.ts'
import { type RunContext, readRunContext } from './context.ts'
import { type EarlierStatus, findEarlierStatus } from './earlier-status.ts'
import { type FailedJob, failedJobOf } from './failed-job.ts'
import { GitHubApi } from './github-api.ts'
import { type Job, readJobs } from './jobs.ts'

export interface ThisRunOptions {
  token: string
  /** Makes GitHub's words fit to be shown. */
  quote: (words: string) => string
  /** Milliseconds that all questions together may take; a text message should not wait for them. */
  timeout?: number
  context?: RunContext
}

/** This workflow run: what the runner says of it, and what GitHub tells when asked. */
export class ThisRun {
  readonly #options: Required<Omit<ThisRunOptions, 'context'>>
  #context: RunContext | undefined
  #api: GitHubApi | undefined
  #timer: AbortSignal | undefined
  #jobs: Promise<Job[]> | undefined
  #earlier: Promise<EarlierStatus | undefined> | undefined

  constructor({ token, quote, timeout = 3000, context }: ThisRunOptions) {
    this.#options = { token, quote, timeout }
    this.#context = context
  }

  get context(): RunContext {
    this.#context ??= readRunContext()
    return this.#context
  }

  /** The job and step that failed; undefined if GitHub does not tell in time. `explain` hears why. */
  failedJob(explain: (reason: string) => void): Promise<FailedJob | undefined> {
    return this.#ask('The failed job', explain, async api => {
      const failed = failedJobOf(await this.#readJobs(api), this.context)
      if (failed === undefined) throw new Error('no job of this run has failed so far')
      return failed
    })
  }

  /** How this job ended before; undefined if GitHub does not tell in time. Asks once. `explain` hears why, at the first call. */
  earlierStatus(explain: (reason: string) => void): Promise<EarlierStatus | undefined> {
    this.#earlier ??= this.#ask('The earlier status', explain, async api =>
      findEarlierStatus(api, this.context, await this.#readJobs(api)),
    )
    return this.#earlier
  }

  close(): void {
    this.#api?.close()
  }

  async #ask<Answer>(
    what: string,
    explain: (reason: string) => void,
    question: (api: GitHubApi) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    const { timeout } = this.#options
    this.#timer ??= AbortSignal.timeout(timeout)
    const signal = this.#timer
    try {
      this.#api ??= new GitHubApi({ ...this.context, ...this.#options, signal })
      return await question(this.#api)
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error)
      const reason = signal.aborted ? `GitHub took more than ${timeout / 1000} s` : plainLine(cause)
      explain(`${what} is not known: ${reason.replace(/\.$/, '')}.`)
      return undefined
    }
  }

  #readJobs(api: GitHubApi): Promise<Job[]> {
    this.#jobs ??= readJobs(api, this.context.runId, this.context.runAttempt)
    return this.#jobs
  }
}
