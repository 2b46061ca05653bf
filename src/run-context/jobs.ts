import type { RunContext } from './context.ts'
import type { GitHub } from './github.ts'

/** A job of a run, as far as it is read. People choose its name and those of its steps. Times are ISO 8601, in UTC. */
export type Job = Pick<
  Awaited<ReturnType<typeof readJobs>>[number],
  'name' | 'status' | 'conclusion' | 'runner_name' | 'started_at' | 'completed_at' | 'steps'
>

/** Where a run failed, by the names that its workflow gives; anything may be in them. */
export interface FailedJob {
  job: string
  step?: string | undefined
  /** The job's key in the workflow file, where it is known. */
  key?: string | undefined
}

/** The jobs of one attempt of a run. */
export function readJobs({ octokit, repo }: GitHub, runId: number, attempt: number) {
  return octokit.paginate(octokit.rest.actions.listJobsForWorkflowRunAttempt, {
    ...repo,
    run_id: runId,
    attempt_number: attempt,
    per_page: 100,
  })
}

export function hasFailed(conclusion: string | null): boolean {
  return ['failure', 'timed_out', 'startup_failure'].includes(conclusion ?? '')
}

/** Whether another job of the run had failed before the current one began. */
export function otherJobFailed(jobs: readonly Job[], current: CurrentJob): boolean {
  const own = currentJob(jobs, current)
  // If several can be the current job, the one that began first counts.
  const candidates = own ? [own] : jobs.filter(({ conclusion }) => conclusion === null)
  const [start = ''] = candidates.map(job => job.started_at).sort()
  return jobs.some(
    job => hasFailed(job.conclusion) && job.completed_at && job.completed_at <= start,
  )
}

/** The failure of the job in which the action runs, else the first failure of the run. */
export function failedJobOf(jobs: readonly Job[], current: CurrentJob): FailedJob | undefined {
  const failed = jobs.filter(job => {
    // A job gets its conclusion when it ends. A step of it that failed has one before.
    const goesOn = job.status === 'in_progress' && failedStepOf(job) !== undefined
    return hasFailed(job.conclusion) || goesOn
  })
  const own = currentJob(failed, current)
  const job = own ?? failed[0]
  return job && { job: job.name, step: failedStepOf(job), key: own && current.job }
}

function failedStepOf({ steps }: Job): string | undefined {
  return steps?.find(({ conclusion }) => hasFailed(conclusion))?.name
}

/** The job in which the action runs, as its runner knows it. */
type CurrentJob = Pick<RunContext, 'job' | 'runner'>

/** The job in which the action runs; undefined if several can be it. */
export function currentJob(
  jobs: readonly Job[],
  { job: key, runner }: CurrentJob,
): Job | undefined {
  const isNamed = ({ name }: Job): boolean => keyOf(name) === key
  const unfinished = jobs.filter(({ conclusion }) => conclusion === null)
  const onRunner = unfinished.filter(
    job => job.status === 'in_progress' && job.runner_name && job.runner_name === runner,
  )
  const candidates = [onRunner.filter(isNamed), onRunner, unfinished.filter(isNamed)]
  return candidates.find(({ length }) => length === 1)?.[0]
}

/** A job's key in the workflow file, unless it has a name of its own: `build` of `ci / build (ubuntu, 20)`. */
function keyOf(name: string): string {
  return name
    .replace(/ \([^()]*\)/g, '')
    .trim()
    .replace(/^.* \/ /, '')
}
