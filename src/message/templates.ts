import type { Deployment, Release, RunContext, UpstreamRun } from '../run-context/context.ts'
import type { FailedJob } from '../run-context/failed-job.ts'
import { fromOthers, workflowName } from './from-others.ts'
import { septets, toGsm7 } from './gsm7.ts'
import { type Layout, layOut } from './layout.ts'
import type { Template } from './template-names.ts'

/** What a template tells besides the run's context. */
export interface TemplateOptions {
  /** `success`, `failure` or `cancelled`. */
  jobStatus: string
  /** Where the run failed, if that is known. */
  failure?: FailedJob | undefined
  /** Puts the run's URL at the end. */
  runLink: boolean
}

/** Septets of a message of one segment, and of two. */
const [ONE, TWO] = [160, 2 * 153]

/**
 * Composes a text from the run: GSM-7, one segment, and no URL but the run's where that is asked for. A
 * second segment is taken only where the URL would leave no room to say anything.
 *
 * A template for another event than this run's gives the job's status.
 */
export function composeTemplate(
  template: Template,
  context: RunContext,
  options: TemplateOptions,
): string {
  const { layout, url } = choose(template, context, options)
  const link = options.runLink && url !== '' ? ` ${url}` : ''
  const single = layout(ONE - septets(link)) + link
  if (link === '' || septets(single) <= ONE) return single
  return layout(TWO - septets(link)) + link
}

function choose(
  template: Template,
  context: RunContext,
  options: TemplateOptions,
): { layout: Layout; url: string } {
  const { release, deployment, workflowRun, runUrl } = context
  const chosen = template === 'auto' ? eventTemplates.get(context.eventName) : template
  if (chosen === 'release' && release !== undefined) {
    return { layout: releaseLayout(context, release), url: runUrl }
  }
  if (chosen === 'deployment' && deployment !== undefined) {
    return { layout: deploymentLayout(context, deployment, options.jobStatus), url: runUrl }
  }
  if (chosen === 'workflow-run' && workflowRun !== undefined) {
    return { layout: upstreamLayout(context, workflowRun), url: workflowRun.url }
  }
  return { layout: jobLayout(context, options), url: runUrl }
}

/** What `auto` chooses; for all other events the job's status. */
const eventTemplates: ReadonlyMap<string, Template> = new Map([
  ['release', 'release'],
  ['deployment_status', 'deployment'],
  ['workflow_run', 'workflow-run'],
])

/** `acme/api v1.4.0 released: Faster sync` */
function releaseLayout({ repository }: RunContext, release: Release): Layout {
  const tag = fromOthers(release.tag)
  return layOut({
    fields: { repository: toGsm7(repository), tag, name: titleOf(fromOthers(release.name), tag) },
    yields: [
      ['name', 24],
      ['tag', 24],
      ['name', 0],
      ['repository', 60],
    ],
    write: ({ repository, tag, name }) =>
      joined(': ', joined(' ', repository, tag, releaseVerb(release)), name),
  })
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

/** `acme/api: deployment to production failed (main 1a2b3c4)` */
function deploymentLayout(
  { repository }: RunContext,
  { environment, state, ref, sha }: Deployment,
  jobStatus: string,
): Layout {
  return layOut({
    fields: {
      repository: toGsm7(repository),
      environment: fromOthers(environment),
      ref: fromOthers(ref),
      sha: short(sha),
    },
    yields: [
      ['ref', 24],
      ['environment', 32],
      ['sha', 0],
      ['ref', 0],
      ['environment', 12],
      ['repository', 60],
    ],
    write({ repository, environment, ref, sha }) {
      const target = joined(' to ', 'deployment', environment)
      const commit = joined(' ', ref, sha)
      const outcome = joined(' ', target, verb(state || jobStatus), commit && `(${commit})`)
      return joined(': ', repository, outcome)
    },
  })
}

/** `acme/api: CI failed. main 1a2b3c4 by alice, run 562` */
function upstreamLayout({ repository }: RunContext, upstream: UpstreamRun): Layout {
  return runLayout({
    repository: toGsm7(repository),
    workflow: workflowName(upstream.workflow),
    outcome: verb(upstream.conclusion),
    job: '',
    step: '',
    ref: fromOthers(upstream.branch),
    sha: short(upstream.sha),
    by: by(upstream.actor),
    run: run(upstream.number, upstream.attempt),
  })
}

/** `acme/api: Deploy failed at build > Push image. main 1a2b3c4 by alice, run 128` */
function jobLayout(context: RunContext, { jobStatus, failure }: TemplateOptions): Layout {
  const failed = jobStatus === 'failure'
  const { eventName, pullRequest, ref } = context
  // A merge queue's branch is the one that the pull request goes to.
  const relation = eventName === 'merge_group' ? ' to ' : ' '
  return runLayout({
    repository: toGsm7(context.repository),
    workflow: workflowName(context.workflow),
    outcome: verb(jobStatus),
    job: failed ? fromOthers(failure?.job ?? '') : '',
    step: failed ? fromOthers(failure?.step ?? '') : '',
    ref: joined(relation, labelled('PR ', fromOthers(pullRequest)), fromOthers(ref)),
    sha: short(context.sha),
    // A schedule's actor is whoever touched the workflow file last.
    by: eventName === 'schedule' ? 'on schedule' : by(context.actor),
    run: run(context.runNumber, context.runAttempt),
  })
}

type RunField =
  | 'repository'
  | 'workflow'
  | 'outcome'
  | 'job'
  | 'step'
  | 'ref'
  | 'sha'
  | 'by'
  | 'run'

function runLayout(fields: Record<RunField, string>): Layout {
  return layOut({
    fields,
    yields: [
      ['ref', 24],
      ['workflow', 24],
      ['job', 24],
      ['step', 32],
      ['by', 0],
      ['sha', 0],
      ['ref', 12],
      ['workflow', 12],
      ['job', 12],
      ['ref', 0],
      ['run', 0],
      ['step', 16],
      ['job', 0],
      ['workflow', 0],
      ['step', 0],
      ['repository', 60],
    ],
    write({ repository, workflow, outcome, job, step, ref, sha, by, run }) {
      const where = joined(' > ', job, step)
      const what = joined(' ', workflow, outcome, labelled('at ', where))
      return joined(
        '. ',
        joined(': ', repository, what),
        joined(', ', joined(' ', ref, sha, by), run),
      )
    },
  })
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

function by(actor: string): string {
  return labelled('by ', fromOthers(actor))
}

function run(number: string, attempt: number): string {
  const name = labelled('run ', fromOthers(number))
  return name !== '' && attempt > 1 ? `${name}.${attempt}` : name
}

function short(sha: string): string {
  return fromOthers(sha).slice(0, 7)
}

function labelled(label: string, text: string): string {
  return text === '' ? '' : label + text
}

function joined(separator: string, ...parts: string[]): string {
  return parts.filter(part => part !== '').join(separator)
}
