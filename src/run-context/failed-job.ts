import { proxyFor } from '../http/proxy.ts'
import { Transport } from '../http/transport.ts'
import { at, listAt, parseObject, textAt } from '../json.ts'
import { plainLine } from '../plain-text.ts'
import type { RunContext } from './context.ts'

/** Where a run failed, by the names that its workflow gives; anything may be in them. */
export interface FailedJob {
  job: string
  step?: string | undefined
}

/** The run to ask for, and as whom. */
export type FailedJobQuery = Pick<
  RunContext,
  'repository' | 'runId' | 'runAttempt' | 'job' | 'runner' | 'apiUrl'
> & {
  /** Needs `actions: read`. */
  token: string
}

/** How the search is bounded, and who hears of it. */
export interface FindOptions {
  /** Milliseconds that the search may take; a text message should not wait for it. */
  timeout?: number
  /** Is told why nothing was found. */
  explain?: (reason: string) => void
}

const PAGE = 100

/** Most pages that are read: 500 jobs, twice what one matrix can have. */
const MOST_PAGES = 5

/** Most bytes of a page: a hundred jobs with many steps each. */
const LARGEST_PAGE = 4 * 1024 * 1024

/**
 * Names the job and step that failed in this run, if GitHub tells so in time. Never rejects.
 *
 * Over our own transport instead of octokit, which would make the archive that runners download
 * half as large again and take some 150 ms to load.
 */
export async function findFailedJob(
  query: FailedJobQuery,
  { timeout = 3000, explain = () => {} }: FindOptions = {},
): Promise<FailedJob | undefined> {
  const timer = AbortSignal.timeout(timeout)
  try {
    if (query.token === '') throw new Error('there is no github-token')
    const failure = failedJobOf(await readJobs(query, timeout, timer), query)
    if (failure === undefined) explain('no job of this run has failed so far')
    return failure
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const reason = timer.aborted ? `GitHub took more than ${timeout} ms` : plainLine(cause)
    explain(`the failed job is not known: ${reason}`)
    return undefined
  }
}

async function readJobs(
  query: FailedJobQuery,
  timeout: number,
  signal: AbortSignal,
): Promise<Job[]> {
  const api = new URL(query.apiUrl)
  const proxy = proxyFor(api, process.env)
  const transport = new Transport(api, { timeout, proxy })
  const jobs: Job[] = []
  try {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { status, body } = await transport.exchange(
        {
          method: 'GET',
          path: `/repos/${query.repository}/actions/runs/${query.runId}/attempts/${query.runAttempt}/jobs?per_page=${PAGE}&page=${page}`,
          headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${query.token}`,
            'user-agent': 'sms-notify',
            'x-github-api-version': '2022-11-28',
          },
          largestReply: LARGEST_PAGE,
        },
        signal,
      )
      const answer = parseObject(body)
      if (status !== 200) throw new Error(`${textAt(answer, 'message')} (${status})`.trim())
      if (!Array.isArray(at(answer, 'jobs'))) throw new Error('the answer is not a list of jobs')
      const listed = listAt(answer, 'jobs')
      jobs.push(...listed.map(readJob))
      if (listed.length < PAGE) break
    }
  } finally {
    transport.close()
  }
  return jobs
}

interface Job {
  name: string
  runner: string
  running: boolean
  failed: boolean
  /** The first one that failed. */
  failedStep: string | undefined
}

function readJob(job: unknown): Job {
  const [failedStep] = listAt(job, 'steps')
    .filter(step => hasFailed(textAt(step, 'conclusion')))
    .map(step => textAt(step, 'name'))
  const running = textAt(job, 'status') === 'in_progress'
  return {
    name: textAt(job, 'name'),
    runner: textAt(job, 'runner_name'),
    running,
    // A job has no conclusion before it ends; its steps have.
    failed: hasFailed(textAt(job, 'conclusion')) || (running && failedStep !== undefined),
    failedStep,
  }
}

function hasFailed(conclusion: string): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out'
}

/** The failure of the job that asks, else the first one: that of a job which runs because others failed. */
function failedJobOf(jobs: Job[], query: FailedJobQuery): FailedJob | undefined {
  const failed = jobs.filter(job => job.failed && job.name !== '')
  // Neither a runner's name nor a job's key names one job for certain, but both together come close.
  const running = failed.filter(job => job.running)
  const here = running.filter(job => job.runner !== '' && job.runner === query.runner)
  const job =
    here.find(({ name }) => keyOf(name) === query.job) ??
    here[0] ??
    running.find(({ name }) => keyOf(name) === query.job) ??
    failed[0]
  return job && { job: job.name, step: job.failedStep || undefined }
}

/** A job's key in the workflow file, unless it has a name of its own: `build` of `ci / build (ubuntu, 20)`. */
function keyOf(name: string): string {
  return name.replace(/ \([^()]*\)/g, '').replace(/^.* \/ /, '')
}
