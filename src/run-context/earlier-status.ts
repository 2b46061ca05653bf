import { at, textAt } from '../json.ts'
import type { RunContext } from './context.ts'
import { type GitHubApi, GitHubRefusal } from './github-api.ts'
import { hasFailed, type Job, jobHere, keyOf, readJobs } from './jobs.ts'

export interface EarlierStatus {
  status: 'success' | 'failure'
  /** When that was, for people: `in run 127 of 2026-11-23 03:18 UTC`. */
  when: string
}

const PAGE = 30

/** Most runs whose jobs are read. */
const MOST_RUNS = 20

/**
 * How this job ended before: in the run's earlier attempts, else in the latest earlier run of this workflow on this branch. Passes
 * over runs in which the job was cancelled, skipped or absent. Without an earlier run the job counts as successful.
 * @param jobs those of this attempt
 * @throws if GitHub does not tell
 */
export async function findEarlierStatus(
  api: GitHubApi,
  context: RunContext,
  jobs: readonly Job[],
): Promise<EarlierStatus> {
  const { runId, runAttempt } = context
  const isThisJob = jobMatcher(jobs, context)
  for (let attempt = runAttempt - 1; attempt > 0; attempt--) {
    const status = statusOf(await readJobs(api, runId, attempt), isThisJob)
    if (status !== undefined) return { status, when: `in attempt ${attempt} of this run` }
  }
  let read = 0
  for await (const run of earlierRuns(api, runId)) {
    if (read++ === MOST_RUNS) throw new Error(`none of the last ${MOST_RUNS} runs tells`)
    const status = statusOf(await readJobsIfAny(api, textAt(run, 'id')), isThisJob)
    if (status !== undefined) return { status, when: nameOf(run) }
  }
  return { status: 'success', when: 'before the first run, which counts as a success' }
}

/** The completed runs of the same workflow on the same branch before a run, latest first. */
async function* earlierRuns(api: GitHubApi, runId: string): AsyncGenerator<unknown, void> {
  const run = await api.get(`/runs/${runId}`)
  const branch = textAt(run, 'head_branch')
  const workflow = textAt(run, 'workflow_id')
  if (branch === '' || workflow === '') throw new Error('the run has no branch or no workflow')
  const filter = { branch, status: 'completed', exclude_pull_requests: 'true' }
  const runs = api.list(`/workflows/${workflow}/runs`, 'workflow_runs', PAGE, filter)
  for await (const other of runs) {
    const earlier = Number(textAt(other, 'run_number')) < Number(textAt(run, 'run_number'))
    // A branch of the same name in a fork is another one.
    const sameBranch =
      textAt(other, 'head_branch') === branch && repositoryOf(other) === repositoryOf(run)
    const told = !['cancelled', 'skipped'].includes(textAt(other, 'conclusion'))
    if (earlier && sameBranch && told) yield other
  }
}

function repositoryOf(run: unknown): string {
  return textAt(at(run, 'head_repository'), 'full_name')
}

/** The jobs of a run; none where it was deleted meanwhile. */
async function readJobsIfAny(api: GitHubApi, runId: string): Promise<Job[]> {
  try {
    return await readJobs(api, runId)
  } catch (error) {
    if (error instanceof GitHubRefusal && error.status === 404) return []
    throw error
  }
}

type Matcher = (job: Job, jobs: readonly Job[]) => boolean

/** Tells the same job in another run: by its name, or by its key where GitHub does not tell the name. */
function jobMatcher(jobs: readonly Job[], context: RunContext): Matcher {
  const name = jobHere(jobs, context)?.name
  if (name !== undefined) return job => job.name === name
  return (job, others) =>
    keyOf(job.name) === context.job &&
    others.filter(other => keyOf(other.name) === context.job).length === 1
}

/** How the job ended; undefined if it did not come to an end, or is not there. */
function statusOf(jobs: readonly Job[], isThisJob: Matcher): EarlierStatus['status'] | undefined {
  const same = jobs.filter(job => isThisJob(job, jobs))
  if (same.length > 1) throw new Error('several jobs have the same name')
  const conclusion = same[0]?.conclusion ?? ''
  if (hasFailed(conclusion)) return 'failure'
  return conclusion === 'success' ? 'success' : undefined
}

function nameOf(run: unknown): string {
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(textAt(run, 'run_started_at'))
  const number = textAt(run, 'run_number')
  return time === null ? `in run ${number}` : `in run ${number} of ${time[1]} ${time[2]} UTC`
}
