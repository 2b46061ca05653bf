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
 * The status before. A job is looked for in the run's earlier attempts first. Then come the earlier runs of the workflow on the branch,
 * latest first. Passes over those without the job, and what was cancelled or skipped. If none is left, it is a success.
 * @param jobs those of this attempt
 * @throws if GitHub does not tell which job this is
 */
export async function findEarlierStatus(
  github: GitHub,
  context: RunContext,
  subject: News['subject'],
  jobs: () => Promise<readonly Job[]>,
): Promise<EarlierStatus> {
  const candidates =
    subject === 'job'
      ? jobConclusions(github, context, currentJobName(await jobs(), context))
      : runConclusions(github, upstreamOf(subject, context) ?? Number(context.runId))
  for await (const { source, conclusions } of candidates) {
    if (conclusions.some(hasFailed)) return { status: 'failure', source }
    if (conclusions.includes('success')) return { status: 'success', source }
  }
  return { status: 'success', source: undefined }
}

function upstreamOf(subject: News['subject'], { workflowRun }: RunContext): number | undefined {
  return subject === 'upstream run' ? workflowRun?.id : undefined
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

function conclusionsOf(jobs: readonly Job[], name: string): (string | null)[] {
  return jobs.filter(job => job.name === name).map(({ conclusion }) => conclusion)
}

/** What an earlier attempt or run ended with; several conclusions if several jobs have the name. */
interface Candidate {
  source: string
  conclusions: (string | null)[]
}

async function* jobConclusions(
  github: GitHub,
  { runId, runAttempt }: RunContext,
  name: string,
): AsyncGenerator<Candidate, void> {
  const id = Number(runId)
  for (let attempt = runAttempt - 1; attempt > 0; attempt--) {
    const conclusions = conclusionsOf(await readJobs(github, id, attempt), name)
    yield { source: `attempt ${attempt} of this run`, conclusions }
  }
  for await (const run of earlierRuns(github, id)) {
    const jobs = await readJobs(github, run.id, run.run_attempt ?? 1)
    yield { source: sourceOf(run), conclusions: conclusionsOf(jobs, name) }
  }
}

async function* runConclusions(github: GitHub, id: number): AsyncGenerator<Candidate, void> {
  for await (const run of earlierRuns(github, id)) {
    yield { source: sourceOf(run), conclusions: [run.conclusion] }
  }
}

function sourceOf(run: { run_number: number; run_started_at?: string }): string {
  const time = run.run_started_at?.replace(/^(.*)T(\d\d:\d\d).*$/, ' of $1 $2 UTC') ?? ''
  return `run ${run.run_number}${time}`
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
