import type { RunContext } from '../run-context/context.ts'
import type { FailedJob } from '../run-context/jobs.ts'
import type { News } from '../run-context/news.ts'
import { writeInOneSegment } from './one-segment.ts'
import { LONGEST_PATTERN, namesIn, type Part, type Pattern, parse } from './pattern.ts'
import { hasWords, render, type Values } from './render.ts'
import { safeName } from './safe-name.ts'

/** The templates that a workflow author can choose. */
export const templates = ['auto', 'job-status', 'release', 'deployment', 'workflow-run'] as const

export type Template = (typeof templates)[number]

/** What a template tells besides the run's context. */
export interface TemplateOptions {
  /** In GitHub's word: `success`, `failure`, `cancelled`, …; `''` where it is not known. */
  jobStatus: string
  /** Whether that is the status of the needed jobs (`toJSON(needs)`). */
  ofNeeds: boolean
  /** The status before, `success` or `failure`, and whose; undefined where it is not known. */
  earlier: { subject: News['subject']; status: string } | undefined
  failure?: FailedJob | undefined
  runLink: boolean
}

/** What a text is about. */
type Subject = Exclude<Template, 'auto'>

/** The built-in templates, as patterns. */
export const patterns: Readonly<Record<Subject, string>> = {
  'job-status':
    '{repository}: {workflow} {outcome}[ at {job}[ > {step}]].[ {ref}][ {sha}][ (PR {pull-request})][ by {actor}][, run {run}]',
  release: '{repository} {tag} {release-action}[: {release}]',
  deployment: '{repository}: deployment[ to {environment}] {outcome}[ ([{ref} ]{sha})]',
  'workflow-run':
    '{repository}: {workflow} {outcome}.[ {ref}][ {sha}][ (PR {pull-request})][ by {actor}][, run {run}]',
}

/**
 * Composes a text in GSM-7 from the run: see {@link writeInOneSegment}. A template for another event becomes `job-status`. A pattern
 * of which nothing is known becomes the event's template. The notes tell people what the text leaves out or stands in for.
 */
export function composeTemplate(
  template: Template | Pattern,
  context: RunContext,
  options: TemplateOptions,
): { text: string; notes: string[] } {
  const subject = subjectOf(template, context, options)
  const values = valuesOf(subject, context, options)
  const own = typeof template === 'object' ? parse(template.pattern).parts : []
  const isKnown = hasWords(render(own, name => values[name], LONGEST_PATTERN))
  const parts = isKnown ? own : parse(patterns[subject]).parts
  const withLink = options.runLink && !namesIn(parts).has('run-url')
  const notes: string[] = []
  const builtIn = `The text is that of the template "${subject}"`
  if (isKnown) {
    notes.push(...notesOnUnknown(own, values))
  } else if (typeof template === 'object') {
    notes.push(`${builtIn}: nothing that the pattern names is known in this run.`)
  } else if (template !== 'auto' && template !== subject) {
    notes.push(`${builtIn}: "${template}" does not fit this run.`)
  }
  return { text: writeInOneSegment(parts, values, withLink), notes }
}

/** Names what is not known and stands outside brackets. */
function notesOnUnknown(parts: readonly Part[], values: Values): string[] {
  const names = [...namesIn(parts.filter(part => 'name' in part))]
  const unknown = names.filter(name => values[name] === '').map(name => `{${name}}`)
  if (unknown.length === 0) return []
  return [
    `Not known in this run, so empty in the text: ${unknown.join(', ')}. Square brackets leave out the words around a value, too, for example [ (${unknown[0]})].`,
  ]
}

/** Whether the template tells the status of a job that succeeded. */
export function tellsJobStatus(template: Template | Pattern, context: RunContext): boolean {
  const subject = subjectOf(template, context, { jobStatus: 'success', ofNeeds: false })
  const pattern = typeof template === 'object' ? template.pattern : patterns[subject]
  return factsAbout(subject, context).status === '' && namesIn(parse(pattern).parts).has('outcome')
}

/** What `auto` and patterns are about, by event; for all other events it is this job. */
const eventSubjects: ReadonlyMap<string, Subject> = new Map([
  ['release', 'release'],
  ['deployment_status', 'deployment'],
  ['workflow_run', 'workflow-run'],
])

function subjectOf(
  template: Template | Pattern,
  context: RunContext,
  { jobStatus, ofNeeds }: Pick<TemplateOptions, 'jobStatus' | 'ofNeeds'>,
): Subject {
  // If this job failed, the text is about that, whatever started the run.
  if (jobStatus === 'failure' || jobStatus === 'cancelled') return 'job-status'
  const event = eventSubjects.get(context.eventName) ?? 'job-status'
  // An alert job is about this run, and not about the one that started it.
  const byEvent = ofNeeds && event === 'workflow-run' ? 'job-status' : event
  const chosen = typeof template === 'object' || template === 'auto' ? byEvent : template
  const { release, deployment, workflowRun } = context
  const known = { 'job-status': true, release, deployment, 'workflow-run': workflowRun }
  return known[chosen] ? chosen : 'job-status'
}

/** This run's fields, or the deployment's or the upstream run's in their place. `status` is `''` if the job's own status counts. */
function factsAbout(subject: Subject, context: RunContext) {
  const { deployment, workflowRun } = context
  return {
    ...context,
    status: '',
    ...(subject === 'deployment' && deployment),
    ...(subject === 'workflow-run' && workflowRun),
  }
}

/** The values of the placeholders in a text about `subject`. */
function valuesOf(subject: Subject, context: RunContext, options: TemplateOptions): Values {
  const { jobStatus, failure } = options
  const { repository, eventName, release, deployment, refType } = context
  const facts = factsAbout(subject, context)
  const status = facts.status || jobStatus
  const previous = previousStatus(subject, options)
  const recovered = status === 'success' && previous === 'failure'
  const failed = jobStatus === 'failure' ? failure : undefined
  const run = safeName(facts.runNumber)
  const tag = safeName(release?.tag ?? (refType === 'tag' ? context.ref : ''))
  return {
    // GitHub takes ASCII only in both.
    repository,
    owner: repository.replace(/\/.*/s, ''),
    // A workflow without a name has its file's path in place of it.
    workflow: readable(safeName(facts.workflow.replace(/^\.github\/.*/, '')), facts.workflowFile),
    outcome: recovered ? 'works again' : verb(status),
    'previous-outcome': previous && verb(previous),
    job: readable(safeName(failed?.job), failed?.key),
    step: readable(safeName(failed?.step)),
    ref: safeName(facts.ref),
    sha: /^[\da-f]{7}/i.exec(facts.sha)?.[0] ?? '',
    // GitHub names whoever changed the workflow file last as the actor of a schedule.
    actor: eventName === 'schedule' ? 'schedule' : safeName(facts.actor),
    // A later attempt is told, too: `128.2`.
    run: run && facts.runAttempt > 1 ? `${run}.${facts.runAttempt}` : run,
    attempt: String(facts.runAttempt),
    event: safeName(eventName),
    'run-url': facts.runUrl,
    'pull-request': safeName(facts.pullRequest),
    tag,
    release: withoutTag(safeName(release?.name), tag),
    'release-action': release ? releaseVerb(release) : '',
    environment: safeName(deployment?.environment),
  }
}

/** The earlier status of what a text is about; `''` if it is not known. A deployment has none. */
function previousStatus(subject: Subject, { earlier }: TemplateOptions): string {
  const isUpstream = earlier?.subject === 'upstream run'
  return subject !== 'deployment' && isUpstream === (subject === 'workflow-run')
    ? (earlier?.status ?? '')
    : ''
}

/** A name in GSM-7, or `instead` if no Latin letter is left. Of a Greek name only some capitals are left, which tell nothing. */
function readable(name: string, instead = ''): string {
  return /\p{Script=Latin}/u.test(name) ? name : safeName(instead)
}

function releaseVerb({ action, prerelease }: NonNullable<RunContext['release']>): string {
  if (['edited', 'deleted', 'unpublished'].includes(action)) return action
  return prerelease ? 'pre-released' : 'released'
}

/** A release's name without the tag, with which many begin. */
function withoutTag(name: string, tag: string): string {
  const [, first = '', rest = ''] = /^([^\s:,]*)[\s:,-]*(.*)$/.exec(name) ?? []
  return first === tag || first === tag.replace(/^v/, '') ? rest : name
}

/** GitHub's words for how a job, a run or a deployment ended, as verbs. */
const verbs: ReadonlyMap<string, string> = new Map([
  ['', 'ran'],
  ['success', 'succeeded'],
  ['failure', 'failed'],
  ['error', 'failed'],
  ['startup_failure', 'failed to start'],
  ['cancelled', 'was cancelled'],
  ['skipped', 'was skipped'],
  ['timed_out', 'timed out'],
  ['action_required', 'needs action'],
])

/** How it ended or, by GitHub's own word, how it stands: `is in progress`, `is queued`, `is inactive`. */
function verb(status: string): string {
  return verbs.get(status) ?? `is ${safeName(status.replaceAll('_', ' '))}`
}
