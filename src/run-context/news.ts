import type { RunContext } from './context.ts'
import { hasFailed } from './jobs.ts'

/** How a job stands, in GitHub's words, the worst first. */
export const statuses = ['failure', 'cancelled', 'success', 'skipped'] as const

/** What an alert job gives as `job-status`. */
export const TO_JSON = `\${{ toJSON(needs) }}`

/** What `job-status` says: how the step's own job stands or, by `toJSON(needs)`, how the jobs that it needs ended. */
export interface Standing {
  status: (typeof statuses)[number]
  /** Set for `toJSON(needs)`. */
  needs?: { failed: string | undefined }
}

/** What a step tells about, and its status. */
export interface News {
  /** The job in which the action runs, the run of which it alerts about other jobs, or the run that started this one. */
  subject: 'job' | 'run' | 'upstream run'
  /** In GitHub's words; possibly empty. */
  status: string
}

/** What a step tells about. A failure or cancellation of its own job comes before the run that started this one. */
export function newsOf(
  standing: Standing | undefined,
  { eventName, workflowRun }: RunContext,
): News {
  const { status = '', needs } = standing ?? {}
  if (needs !== undefined) return { subject: 'run', status }
  const upstream = eventName === 'workflow_run' ? workflowRun?.status : undefined
  if (!upstream || status === 'failure' || status === 'cancelled') return { subject: 'job', status }
  return { subject: 'upstream run', status: hasFailed(upstream) ? 'failure' : upstream }
}
