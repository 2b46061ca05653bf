import type { RunContext } from './context.ts'
import type { GitHub } from './github.ts'
import { currentJob, hasFailed, type Job, readJobs } from './jobs.ts'
import type { News } from './news.ts'

export interface EarlierStatus {
  status: 'success' | 'failure'
  /** Where it was read: `run 127 of 2026-11-23 03:18 UTC`. Undefined before the first run, which counts as a success. */
  source: string | undefined
}

/**
 * The status before, by the first of {@link earlierRuns} that has one. Passes over runs without the job, and over cancelled and
 * skipped ones. If none is left, it is a success.
 * @param jobs those of this attempt
 * @throws if GitHub does not tell which job this is
 */
export async function findEarlierStatus(
  github: GitHub,
  context: RunContext,
  subject: News['subject'],
  jobs: () => Promise<readonly Job[]>,
): Promise<EarlierStatus> {
  const upstream = subject === 'upstream run' ? context.workflowRun?.id : undefined
  const id = upstream ?? Number(context.runId)
  const isJob = subject === 'job'
  const name = isJob ? currentJobName(await jobs(), context) : ''
  for await (const run of earlierRuns(github, id, isJob ? context.runAttempt : 1)) {
    const { source } = run
    const conclusions = isJob
      ? conclusionsOf(await readJobs(github, run.id, run.attempt), name)
      : [run.conclusion]
    if (conclusions.some(hasFailed)) return { status: 'failure', source }
    if (conclusions.includes('success')) return { status: 'success', source }
  }
  return { status: 'success', source: undefined }
}

function currentJobName(jobs: readonly Job[], context: RunContext): string {
  const name = currentJob(jobs, context)?.name
  if (name === undefined) {
    throw new Error('GitHub does not tell which job of the run this step is in')
  }
  if (conclusionsOf(jobs, name).length > 1) {
    throw new Error('this run has several jobs of this name')
  }
  return name
}

/** The conclusions of all jobs with this name. */
function conclusionsOf(jobs: readonly Job[], name: string): (string | null)[] {
  return jobs.filter(job => job.name === name).map(({ conclusion }) => conclusion)
}

/** A run's earlier attempts, then the earlier completed runs of its workflow on its branch. Latest first, none cancelled or skipped. */
async function* earlierRuns({ octokit, repo }: GitHub, id: number, thisAttempt: number) {
  for (let attempt = thisAttempt - 1; attempt > 0; attempt--) {
    yield { id, attempt, conclusion: null, source: `attempt ${attempt} of this run` }
  }
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
    const earlier = runs.filter(
      run =>
        run.run_number < here.run_number &&
        run.conclusion !== 'cancelled' &&
        run.conclusion !== 'skipped' &&
        // A branch of the same name in a fork is another one.
        run.head_branch === here.head_branch &&
        run.head_repository?.id === here.head_repository?.id,
    )
    for (const run of earlier) {
      const time = run.run_started_at?.replace(/^(.*)T(\d\d:\d\d).*$/, ' of $1 $2 UTC') ?? ''
      const { id, run_attempt: attempt = 1, conclusion } = run
      yield { id, attempt, conclusion, source: `run ${run.run_number}${time}` }
    }
  }
}
