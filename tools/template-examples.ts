import type { Pattern } from '../src/message/pattern.ts'
import type { Template } from '../src/message/template-names.ts'
import { composeTemplate, type TemplateOptions } from '../src/message/templates.ts'
import { contextOf } from './events.ts'

/** A failed job of which GitHub names the step that failed. */
export const failed: TemplateOptions = {
  jobStatus: 'failure',
  previousStatus: 'success',
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

/** What the documentation shows of the built-in templates. */
export const builtIn: readonly (Example & { template: Template })[] = [
  { template: 'job-status', title: 'push' },
  {
    template: 'job-status',
    title: 'push',
    options: { jobStatus: 'success', previousStatus: 'failure' },
    note: 'after a failure',
  },
  { template: 'release', title: 'release' },
  { template: 'deployment', title: 'deployment_status' },
  { template: 'workflow-run', title: 'workflow_run' },
]

/** What it shows of patterns of one's own. */
export const own: readonly (Example & { pattern: string })[] = [
  { pattern: '{workflow} {outcome} at {job} > {step} ({ref})', title: 'push' },
  {
    pattern: '{workflow} {outcome} at {job} > {step} ({ref})',
    title: 'push',
    options: { failure: undefined },
    note: 'if GitHub does not name the job',
  },
  { pattern: '{repository} {tag} is out: {release}', title: 'release' },
  { pattern: '{environment} {outcome} {{urgent}}', title: 'deployment_status' },
  { pattern: '{workflow} {outcome} (before: {previous-outcome})', title: 'schedule' },
]

/** The text that an example gives. */
export function textOf(template: Template | Pattern, { title, options = {} }: Example): string {
  return composeTemplate(template, contextOf(title), { ...failed, ...options })
}
