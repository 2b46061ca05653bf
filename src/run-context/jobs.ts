import { listAt, textAt } from '../json.ts'
import type { RunContext } from './context.ts'
import type { GitHubApi } from './github-api.ts'

/** A job of a run, by the names that its workflow gives; anything may be in them. */
export interface Job {
  name: string
  runner: string
  running: boolean
  conclusion: string
  /** Whether it has failed, or goes on after a step that failed. */
  failed: boolean
  failedStep: string | undefined
}

/** The job that the action runs in, as its runner knows it. */
export type Here = Pick<RunContext, 'job' | 'runner'>

/** Jobs of one page. Five pages are twice what one matrix can have. */
const PAGE = 100

/** The jobs of a run's latest attempt, or of another one. */
export async function readJobs(api: GitHubApi, runId: string, attempt?: number): Promise<Job[]> {
  const path = attempt === undefined ? '' : `/attempts/${attempt}`
  const jobs: Job[] = []
  for await (const job of api.list(`/runs/${runId}${path}/jobs`, 'jobs', PAGE)) {
    jobs.push(readJob(job))
  }
  return jobs
}

function readJob(job: unknown): Job {
  const [failedStep] = listAt(job, 'steps')
    .filter(step => hasFailed(textAt(step, 'conclusion')))
    .map(step => textAt(step, 'name'))
  const running = textAt(job, 'status') === 'in_progress'
  const conclusion = textAt(job, 'conclusion')
  return {
    name: textAt(job, 'name'),
    runner: textAt(job, 'runner_name'),
    running,
    conclusion,
    // A job has no conclusion before it ends; its steps have.
    failed: hasFailed(conclusion) || (running && failedStep !== undefined),
    failedStep,
  }
}

export function hasFailed(conclusion: string): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out'
}

/** The job in which the action runs; undefined if several can be it. */
export function jobHere(jobs: readonly Job[], { job, runner }: Here): Job | undefined {
  const named = (among: readonly Job[]): Job[] => among.filter(({ name }) => keyOf(name) === job)
  const unfinished = jobs.filter(({ name, conclusion }) => name !== '' && conclusion === '')
  const onRunner = unfinished.filter(
    job => job.running && job.runner !== '' && job.runner === runner,
  )
  return onlyOne(named(onRunner)) ?? onlyOne(onRunner) ?? onlyOne(named(unfinished))
}

function onlyOne(jobs: readonly Job[]): Job | undefined {
  return jobs.length === 1 ? jobs[0] : undefined
}

/** A job's key in the workflow file, unless it has a name of its own: `build` of `ci / build (ubuntu, 20)`. */
function keyOf(name: string): string {
  return stemOf(name).replace(/^.* \/ /, '')
}

/** What the jobs of a matrix have in common: `ci / build` of `ci / build (ubuntu, 20)`, and of a skipped `ci / build (${{ matrix.os }})`. */
export function stemOf(name: string): string {
  return name
    .replace(/\$\{\{.*?\}\}/g, '')
    .replace(/ \([^()]*\)/g, '')
    .trim()
}
