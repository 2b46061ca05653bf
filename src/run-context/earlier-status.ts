import type { RunContext } from './context.ts'
import { type GitHubApi, GitHubRefusal } from './github-api.ts'
import { hasFailed, type Job, jobHere, readJobs, stemOf } from './jobs.ts'
import { earlierRuns } from './runs.ts'

export interface EarlierStatus {
  status: 'success' | 'failure'
  /** Where the job ended so: `run 127 of 2026-11-23 03:18 UTC`. Undefined before the first run, which counts as a success. */
  source: string | undefined
}

/** An earlier attempt of this run, or an earlier run. */
interface Candidate {
  name: string
  source: string
  jobs: () => Promise<Job[]>
}

/** What a candidate tells of the job. `absent`: it was not there, but can have been left out. */
type Verdict = EarlierStatus['status'] | 'no end' | 'absent'

/** Mostly the latest candidate tells. So 1, 2, 4… are read at a time, 63 in all. */
const LARGEST_BATCH = 32

/**
 * How this job ended before: in the run's earlier attempts, else in the earlier runs of this workflow on this branch. Passes over
 * those in which the job was cancelled, skipped or left out. If there is no earlier run, the job counts as successful.
 * @param jobs those of this attempt
 * @throws if GitHub does not tell, or if the job may have had another name
 */
export async function findEarlierStatus(
  api: GitHubApi,
  context: RunContext,
  jobs: readonly Job[],
): Promise<EarlierStatus> {
  const name = nameHere(jobs, context)
  const candidates = candidatesBefore(api, context)
  let absent = false
  for (let size = 1; size <= LARGEST_BATCH; size *= 2) {
    const batch = await take(candidates, size)
    const verdicts = batch.map(candidate => verdictOf(candidate, name))
    // What comes behind the first one that tells counts for nothing, whatever becomes of it.
    for (const verdict of verdicts) verdict.catch(() => {})
    for (const [index, { source }] of batch.entries()) {
      const verdict = await verdicts[index]
      if (verdict === 'success' || verdict === 'failure') return { status: verdict, source }
      if (verdict === 'absent') absent = true
    }
    if (batch.length < size) {
      if (absent) throw new Error('no earlier run has this job')
      return { status: 'success', source: undefined }
    }
  }
  throw new Error(`in the last ${2 * LARGEST_BATCH - 1} runs the job did not end`)
}

function nameHere(jobs: readonly Job[], context: RunContext): string {
  const name = jobHere(jobs, context)?.name
  if (name === undefined) throw new Error('GitHub does not tell which job of this run this is')
  if (jobs.filter(job => job.name === name).length > 1) {
    throw new Error('this run has several jobs of this name')
  }
  return name
}

async function* candidatesBefore(
  api: GitHubApi,
  { runId, runAttempt }: RunContext,
): AsyncGenerator<Candidate, void> {
  for (let attempt = runAttempt - 1; attempt > 0; attempt--) {
    const name = `attempt ${attempt} of this run`
    yield { name, source: name, jobs: () => readJobs(api, runId, attempt) }
  }
  for await (const { id, number, time } of earlierRuns(api, runId)) {
    const name = `run ${number}`
    const source = time === '' ? name : `${name} of ${time}`
    yield { name, source, jobs: () => readJobsIfAny(api, id) }
  }
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

async function verdictOf(candidate: Candidate, name: string): Promise<Verdict> {
  const jobs = await candidate.jobs()
  const [job, ...others] = jobs.filter(job => job.name === name)
  if (others.length > 0) throw new Error(`${candidate.name} has several jobs of this name`)
  if (job === undefined) {
    if (canLack(jobs, name)) return 'absent'
    throw new Error(`${candidate.name} has no job of this name`)
  }
  const { conclusion } = job
  if (hasFailed(conclusion)) return 'failure'
  if (conclusion === 'success') return 'success'
  if (conclusion === 'cancelled' || conclusion === 'skipped') return 'no end'
  throw new Error(`${candidate.name} does not tell how the job ended`)
}

/** Whether a run can lack a job that its workflow has: it did not start, or the job's matrix or reusable workflow was skipped or had others. */
function canLack(jobs: readonly Job[], name: string): boolean {
  const stem = stemOf(name)
  const leavesOut = ({ name, conclusion }: Job): boolean =>
    stemOf(name) === stem || (conclusion === 'skipped' && stem.startsWith(stemOf(name)))
  return jobs.length === 0 || jobs.some(leavesOut)
}

async function take<Entry>(entries: AsyncIterator<Entry, void>, most: number): Promise<Entry[]> {
  const taken: Entry[] = []
  while (taken.length < most) {
    const { done, value } = await entries.next()
    if (done) break
    taken.push(value)
  }
  return taken
}
