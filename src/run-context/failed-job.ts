import { type Here, type Job, jobHere } from './jobs.ts'

/** Where a run failed, by the names that its workflow gives; anything may be in them. */
export interface FailedJob {
  job: string
  step?: string | undefined
}

/** The failure of the job in which the action runs, else the first failure of the run. */
export function failedJobOf(jobs: readonly Job[], here: Here): FailedJob | undefined {
  const failed = jobs.filter(job => job.failed && job.name !== '')
  const job = jobHere(failed, here) ?? failed[0]
  return job && { job: job.name, step: job.failedStep || undefined }
}
