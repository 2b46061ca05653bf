import type { Inputs } from './inputs.ts'
import { fitText, type MessageText } from './message/fit.ts'
import { namesIn, type Pattern, parse } from './message/pattern.ts'
import { composeTemplate, type Template, tellsJobStatus } from './message/templates.ts'
import type { EarlierStatus } from './run-context/earlier-status.ts'
import type { News, Standing } from './run-context/news.ts'
import type { ThisRun } from './run-context/this-run.ts'
import { Failure } from './shared/failure.ts'

interface Sources {
  run: ThisRun
  standing: Standing | undefined
  news: News
  /** The status before, if `when: change` asked for it and GitHub told it. */
  earlier?: EarlierStatus | undefined
}

/** The status to tell: that of `job-status`, but `failure` if a template would tell a success and another job had failed before. */
export async function findStanding(
  { jobStatus: standing, template }: Inputs,
  run: ThisRun,
): Promise<Standing | undefined> {
  const isPlainSuccess = standing?.status === 'success' && standing.needs === undefined
  if (!isPlainSuccess || template === undefined || !tellsJobStatus(template, run.context)) {
    return standing
  }
  return (await run.otherJobFailed()) ? { status: 'failure' } : standing
}

/** The given text, or what a template makes of this run. Throws `invalid-input` if a template's text is too long. */
export async function compose(inputs: Inputs, sources: Sources): Promise<MessageText> {
  const { text, template } = inputs
  const composed =
    template === undefined
      ? { text: text ?? '', notes: [] }
      : await fillTemplate(template, inputs, sources)
  const fitted = fitText(composed.text, inputs, template !== undefined)
  if ('problem' in fitted) {
    // A given text fits: the inputs' rules have checked it.
    throw new Failure('invalid-input', `template: its text ${fitted.problem}`, {
      remedy: 'Nothing was sent. Correct the inputs of this step.',
    })
  }
  return { ...fitted, notes: [...fitted.notes, ...composed.notes] }
}

async function fillTemplate(
  template: Template | Pattern,
  { when, runLink }: Inputs,
  { run, standing, news: { subject }, earlier }: Sources,
): Promise<{ text: string; notes: string[] }> {
  const { status: jobStatus = '', needs } = standing ?? {}
  const need = needs?.failed
  const found = jobStatus === 'failure' ? await run.failedJob() : undefined
  const own = typeof template === 'object' ? parse(template.pattern).parts : []
  const asksEarlier = when === 'always' && namesIn(own).has('previous-outcome')
  const before = asksEarlier ? await run.earlierStatus(subject) : earlier
  return composeTemplate(template, run.context, {
    jobStatus,
    ofNeeds: needs !== undefined,
    earlier: before && { subject, status: before.status },
    failure: found ? { ...found, key: found.key ?? need } : need ? { job: need } : undefined,
    runLink,
  })
}
