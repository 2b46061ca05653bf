import type { Pattern } from '../src/message/pattern.ts'
import { composeTemplate, type Template, type TemplateOptions } from '../src/message/templates.ts'
import { contextOf } from './events.ts'

/** A failed job of which GitHub names the step that failed. */
export const failed: TemplateOptions = {
  jobStatus: 'failure',
  ofNeeds: false,
  earlier: { subject: 'job', status: 'success' },
  failure: { job: 'build', step: 'Push image' },
  runLink: false,
}

interface Example {
  /** The event's, in `events.ts`. */
  title: string
  /** What differs from {@link failed}, and that in words. */
  options?: Partial<TemplateOptions>
  note?: string
}

const succeeded = { jobStatus: 'success' }

/** What the documentation shows of the built-in templates. */
export const builtIn: readonly (Example & { template: Template })[] = [
  { template: 'job-status', title: 'push' },
  {
    template: 'job-status',
    title: 'push',
    options: { jobStatus: 'success', earlier: { subject: 'job', status: 'failure' } },
    note: 'after a failure',
  },
  { template: 'release', title: 'release', options: succeeded },
  { template: 'deployment', title: 'deployment_status', options: succeeded },
  { template: 'workflow-run', title: 'workflow_run', options: succeeded },
]

const withOptionalParts = '{workflow} {outcome}[ at {job}[ > {step}]] ({ref})'

/** What it shows of patterns of one's own. */
export const own: readonly (Example & { pattern: string })[] = [
  { pattern: withOptionalParts, title: 'push' },
  {
    pattern: withOptionalParts,
    title: 'push',
    options: { failure: undefined },
    note: 'if GitHub does not name the job',
  },
  { pattern: '[prod] {workflow} {outcome}', title: 'push' },
  { pattern: '{repository} {tag} is out[: {release}]', title: 'release', options: succeeded },
  { pattern: '{environment} {outcome} {{urgent}}', title: 'deployment_status', options: succeeded },
  { pattern: '{workflow} {outcome}[ (before: {previous-outcome})]', title: 'schedule' },
]

/** The text that an example gives. */
export function textOf(template: Template | Pattern, { title, options = {} }: Example): string {
  return composeTemplate(template, contextOf(title), { ...failed, ...options }).text
}
