import type { RunContext } from './context.ts'
import type { GitHub } from './github.ts'
import { currentJob, hasFailed, type Job, readJobs } from './jobs.ts'

export interface EarlierStatus {
  status: 'success' | 'failure'
  /** Where the job ended so: `run 127 of 2026-11-23 03:18 UTC`. Undefined before the first run, which counts as a success. */
  source: string | undefined
}

/**
 * How this job ended before: in the run's earlier attempts, else in the earlier runs of this workflow on this branch, latest first.
 * Passes over those in which the job is missing, cancelled or skipped. If none is left, the job counts as successful.
 * @param jobs those of this attempt
 * @throws if GitHub does not tell which job this is
 */
export async function findEarlierStatus(
  github: GitHub,
  context: RunContext,
  jobs: readonly Job[],
): Promise<EarlierStatus> {
  const name = currentJobName(jobs, context)
  for await (const { source, id, attempt } of candidatesBefore(github, context)) {
    const status = statusOf(await readJobs(github, id, attempt), name)
    if (status !== undefined) return { status, source }
  }
  return { status: 'success', source: undefined }
}

function currentJobName(jobs: readonly Job[], context: RunContext): string {
  const name = currentJob(jobs, context)?.name
  if (name === undefined) throw new Error('GitHub does not tell which job of this run this is')
  if (jobs.filter(job => job.name === name).length > 1) {
    throw new Error('this run has several jobs of this name')
  }
  return name
}

function statusOf(jobs: readonly Job[], name: string): EarlierStatus['status'] | undefined {
  const conclusions = jobs.filter(job => job.name === name).map(({ conclusion }) => conclusion)
  if (conclusions.some(hasFailed)) return 'failure'
  return conclusions.includes('success') ? 'success' : undefined
}

/** An earlier attempt of this run, or the last attempt of an earlier run. */
interface Candidate {
  source: string
  id: number
  attempt: number
}

async function* candidatesBefore(
  github: GitHub,
  { runId, runAttempt }: RunContext,
): AsyncGenerator<Candidate, void> {
  const id = Number(runId)
  for (let attempt = runAttempt - 1; attempt > 0; attempt--) {
    yield { source: `attempt ${attempt} of this run`, id, attempt }
  }
  for await (const run of earlierRuns(github, id)) {
    const time = run.run_started_at?.replace(/^(.*)T(\d\d:\d\d).*$/, ' of $1 $2 UTC') ?? ''
    yield { source: `run ${run.run_number}${time}`, id: run.id, attempt: run.run_attempt ?? 1 }
  }
}

/** The completed runs of the same workflow on the same branch before a run, latest first, without cancelled and skipped ones. */
async function* earlierRuns({ octokit, repo }: GitHub, id: number) {
  const { data: here } = await octokit.rest.actions.getWorkflowRun({ ...repo, run_id: id })
  const pages = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRuns, {
    ...repo,
    workflow_id: here.workflow_id,
    ...(here.head_branch && { branch: here.head_branch }),
    status: 'completed',
    exclude_pull_requests: true,
    per_page: 30,
  })
  for await (const { data: runs } of pages) {
    yield* runs.filter(
      run =>
        run.run_number < here.run_number &&
        run.conclusion !== 'cancelled' &&
        run.conclusion !== 'skipped' &&
        // A branch of the same name in a fork is another one.
        run.head_branch === here.head_branch &&
        run.head_repository?.id === here.head_repository?.id,
    )
  }
}
