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
  /** The status before, where that was asked for. */
  earlier?: EarlierStatus | undefined
  /** Hears what is not known of the run. */
  explain: (line: string) => void
}

/** How the step's job stands. If another job had failed before, no text that a template makes tells a plain success. */
export async function findStanding(
  { jobStatus: standing, template }: Inputs,
  run: ThisRun,
  explain: (line: string) => void,
): Promise<Standing | undefined> {
  const isPlainSuccess = standing?.status === 'success' && standing.needs === undefined
  if (!isPlainSuccess || template === undefined || !tellsJobStatus(template, run.context)) {
    return standing
  }
  return (await run.failedBefore(explain)) ? { status: 'failure' } : standing
}

/** The given text, or what a template makes of this run. Throws `invalid-input` if it does not keep the rules. */
export async function compose(inputs: Inputs, sources: Sources): Promise<MessageText> {
  const { text, template } = inputs
  const composed =
    template === undefined
      ? { text: text ?? '', notes: [] }
      : await fillTemplate(template, inputs.runLink, sources)
  const fitted = fitText(composed.text, inputs, template !== undefined)
  if ('problem' in fitted) {
    const subject = template === undefined ? 'text:' : 'template: its text'
    throw new Failure('invalid-input', `${subject} ${fitted.problem}`, {
      remedy: 'Nothing was sent. Correct the inputs of this step.',
    })
  }
  return { ...fitted, notes: [...fitted.notes, ...composed.notes] }
}

async function fillTemplate(
  template: Template | Pattern,
  runLink: boolean,
  { run, standing, news: { subject }, earlier, explain }: Sources,
): Promise<{ text: string; notes: string[] }> {
  const { status: jobStatus = '', needs } = standing ?? {}
  const need = needs?.failed
  const found = jobStatus === 'failure' ? await run.failedJob(explain) : undefined
  const own = typeof template === 'object' ? parse(template.pattern).parts : []
  const asksEarlier = namesIn(own).has('previous-outcome')
  const before = earlier ?? (asksEarlier ? await run.earlierStatus(subject, explain) : undefined)
  return composeTemplate(template, run.context, {
    jobStatus,
    ofNeeds: needs !== undefined,
    earlier: before && { subject, status: before.status },
    failure: found ? { ...found, key: found.key ?? need } : need ? { job: need } : undefined,
    runLink,
  })
}
