import type { Release, RunContext } from '../run-context/context.ts'
import type { FailedJob } from '../run-context/jobs.ts'
import { LONGEST_TEXT } from './encoding.ts'
import { fromOthers, workflowName } from './from-others.ts'
import { septets, toGsm7 } from './gsm7.ts'
import { layOut, type Yield } from './layout.ts'
import { hasPlaceholder, type Pattern, type Placeholder } from './pattern.ts'
import { rendererOf, type Values } from './render.ts'
import type { Template } from './template-names.ts'

/** What a template tells besides the run's context. */
export interface TemplateOptions {
  /** `success`, `failure` or `cancelled`. */
  jobStatus: string
  /** The job's status in the run before: `success` or `failure`; `''` where it is not known. */
  previousStatus: string
  failure?: FailedJob | undefined
  runLink: boolean
}

/** The built-in templates, as patterns. */
export const patterns = {
  'job-status':
    '{repository}: {workflow} {outcome} at {job} > {step}. PR {pull-request} {ref} {sha} by {actor}, run {run}',
  // A merge queue's branch is the one that the pull request goes to.
  'job-status in a merge queue':
    '{repository}: {workflow} {outcome} at {job} > {step}. PR {pull-request} to {ref} {sha} by {actor}, run {run}',
  // A schedule's actor is whoever touched the workflow file last.
  'job-status on a schedule':
    '{repository}: {workflow} {outcome} at {job} > {step}. {ref} {sha} on schedule, run {run}',
  release: '{repository} {tag} {outcome}: {release}',
  deployment: '{repository}: deployment to {environment} {outcome} ({ref} {sha})',
  'workflow-run': '{repository}: {workflow} {outcome}. {ref} {sha} by {actor}, run {run}',
} as const

/**
 * Composes a text from the run in GSM-7. It takes one segment, and more only if the pattern's own words or a URL leave no room.
 * A template for another event becomes `job-status`. So does a pattern of which nothing is known, or the template of the
 * deployment or the run that it is about.
 */
export function composeTemplate(
  template: Template | Pattern,
  context: RunContext,
  options: TemplateOptions,
): string {
  const subject = subjectOf(template, context, options.jobStatus)
  const values = valuesOf(subject, context, options)
  const own = typeof template === 'object' ? template.pattern : ''
  const pattern = says(rendererOf(own)(values)) ? own : patternFor(subject, context)
  const render = rendererOf(pattern)
  const link = options.runLink && !hasPlaceholder(pattern, 'run-url') ? values['run-url'] : ''
  const layout = layOut(values, yields, values => `${render(values)} ${link}`.trim())
  let segments = 1
  let text = layout(septetsOf(segments))
  const fits = (): boolean => septets(text) <= septetsOf(segments) && says(text)
  while (!fits() && segments < MOST_SEGMENTS) text = layout(septetsOf(++segments))
  return text
}

function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

const MOST_SEGMENTS = 11

/** Septets that surely fit. Each border between segments may cost one, if a character of two stands there. */
function septetsOf(segments: number): number {
  return segments === 1 ? 160 : Math.min(segments * 152 + 1, LONGEST_TEXT)
}

type Subject = Exclude<Template, 'auto'>

/** What `auto` and patterns are about, by event; for all other events it is this job. */
const eventSubjects: ReadonlyMap<string, Subject> = new Map([
  ['release', 'release'],
  ['deployment_status', 'deployment'],
  ['workflow_run', 'workflow-run'],
])

function subjectOf(template: Template | Pattern, context: RunContext, jobStatus: string): Subject {
  const { eventName, release, deployment, workflowRun } = context
  const byEvent = eventSubjects.get(eventName) ?? 'job-status'
  // The outcome that a pattern tells is that of the job, if the job publishes a release or failed after a deployment.
  const ofJob = byEvent === 'release' || (byEvent === 'deployment' && jobStatus === 'failure')
  const ofPattern = ofJob ? 'job-status' : byEvent
  const chosen = typeof template === 'object' ? ofPattern : template === 'auto' ? byEvent : template
  const known = {
    'job-status': true,
    release: release !== undefined,
    deployment: deployment !== undefined,
    'workflow-run': workflowRun !== undefined,
  }
  return known[chosen] ? chosen : 'job-status'
}

function patternFor(subject: Subject, { eventName }: RunContext): string {
  if (subject !== 'job-status') return patterns[subject]
  if (eventName === 'merge_group') return patterns['job-status in a merge queue']
  return eventName === 'schedule' ? patterns['job-status on a schedule'] : patterns['job-status']
}

/** What gives way where there is too little room, one after another, and the septets that are left to it. */
const yields: readonly Yield<Placeholder>[] = [
  ['release', 24],
  ['ref', 24],
  ['workflow', 24],
  ['job', 24],
  ['environment', 32],
  ['step', 32],
  ['tag', 24],
  // GitHub's own are never longer.
  ['actor', 40],
  ['event', 40],
  ['run', 20],
  ['pull-request', 20],
  ['release', 0],
  ['actor', 0],
  ['event', 0],
  ['sha', 0],
  ['ref', 12],
  ['workflow', 12],
  ['job', 12],
  ['ref', 0],
  ['environment', 12],
  ['run', 0],
  ['attempt', 0],
  ['pull-request', 0],
  ['step', 16],
  ['job', 0],
  ['workflow', 0],
  ['step', 0],
  ['environment', 0],
  ['repository', 60],
  ['tag', 0],
]

/** What the placeholders stand for in a text about `subject`. */
function valuesOf(subject: Subject, context: RunContext, options: TemplateOptions): Values {
  const common = {
    ...jobValues(context, options),
    repository: toGsm7(context.repository),
    owner: toGsm7(context.repository.replace(/\/.*/s, '')),
    event: fromOthers(context.eventName),
    'previous-outcome': options.previousStatus === '' ? '' : verb(options.previousStatus),
    'run-url': context.runUrl,
    'pull-request': fromOthers(context.pullRequest),
    ...releaseValues(context),
    environment: fromOthers(context.deployment?.environment ?? ''),
  }
  const { release, deployment, workflowRun } = context
  if (subject === 'release' && release) return { ...common, outcome: releaseVerb(release) }
  if (subject === 'deployment' && deployment) {
    const { state, ref, sha } = deployment
    const outcome = verb(state || options.jobStatus)
    return { ...common, outcome, 'previous-outcome': '', ref: fromOthers(ref), sha: short(sha) }
  }
  if (subject === 'workflow-run' && workflowRun) {
    const { workflow, conclusion, branch, sha, actor, number, attempt, url } = workflowRun
    return {
      ...common,
      workflow: workflowName(workflow),
      outcome: verb(conclusion),
      'previous-outcome': '',
      job: '',
      step: '',
      ref: fromOthers(branch),
      sha: short(sha),
      actor: fromOthers(actor),
      ...runValues(number, attempt),
      'run-url': url,
    }
  }
  return common
}

function jobValues(context: RunContext, { jobStatus, previousStatus, failure }: TemplateOptions) {
  const recovered = jobStatus === 'success' && previousStatus === 'failure'
  const { job = '', step = '' } = jobStatus === 'failure' ? (failure ?? {}) : {}
  return {
    workflow: workflowName(context.workflow),
    outcome: recovered ? 'works again' : verb(jobStatus),
    job: fromOthers(job),
    step: fromOthers(step),
    ref: fromOthers(context.ref),
    sha: short(context.sha),
    actor: fromOthers(context.actor),
    ...runValues(context.runNumber, context.runAttempt),
  }
}

/** A run's number tells a later attempt, too: `128.2`. */
function runValues(number: string, attempt: number) {
  const run = fromOthers(number)
  return {
    run: run !== '' && attempt > 1 ? `${run}.${attempt}` : run,
    attempt: String(attempt),
  }
}

function releaseValues({ release, refType, ref }: RunContext) {
  if (release === undefined) return { tag: refType === 'tag' ? fromOthers(ref) : '', release: '' }
  const tag = fromOthers(release.tag)
  return { tag, release: titleOf(fromOthers(release.name), tag) }
}

function releaseVerb({ action, prerelease }: Release): string {
  if (['edited', 'deleted', 'unpublished'].includes(action)) return action
  return prerelease ? 'pre-released' : 'released'
}

/** A release's name without the tag, with which many begin. */
function titleOf(name: string, tag: string): string {
  const start = [tag, tag.replace(/^v/, '')].find(
    start => start !== '' && name.startsWith(start) && /^$|^[\s:,]/.test(name.slice(start.length)),
  )
  return start === undefined ? name : name.slice(start.length).replace(/^[\s:,-]+/, '')
}

/** GitHub's words for how a job, a run or a deployment stands, as verbs. */
const verbs: ReadonlyMap<string, string> = new Map([
  ['success', 'succeeded'],
  ['failure', 'failed'],
  ['error', 'failed'],
  ['startup_failure', 'failed to start'],
  ['cancelled', 'was cancelled'],
  ['skipped', 'was skipped'],
  ['timed_out', 'timed out'],
  ['action_required', 'needs action'],
  ['neutral', 'ended neutral'],
  ['stale', 'went stale'],
  ['inactive', 'is inactive'],
  ['in_progress', 'is in progress'],
  ['queued', 'is queued'],
  ['pending', 'is pending'],
  ['waiting', 'is waiting'],
  ['requested', 'was requested'],
])

function verb(state: string): string {
  return verbs.get(state) ?? 'ran'
}

function short(sha: string): string {
  return /^[\da-f]{7}/i.exec(sha)?.[0] ?? ''
}
