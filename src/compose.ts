import type { Inputs } from './inputs.ts'
import { fitText, type MessageText } from './message/fit.ts'
import { namesIn, type Pattern, parse } from './message/pattern.ts'
import type { Template } from './message/template-names.ts'
import { composeTemplate, type TemplateText } from './message/templates.ts'
import type { EarlierStatus } from './run-context/earlier-status.ts'
import type { ThisRun } from './run-context/this-run.ts'
import { Failure } from './shared/failure.ts'

interface Sources {
  run: ThisRun
  /** How this job ended before, where that was asked for. */
  earlier: EarlierStatus | undefined
  /** Is told what is not known of the run. */
  explain: (line: string) => void
}

/** The given text, or what a template makes of this run. Throws `invalid-input` if it does not keep the rules. */
export async function compose(inputs: Inputs, sources: Sources): Promise<MessageText> {
  const { text, template } = inputs
  const composed =
    template === undefined
      ? { text: text ?? '', unknown: [] }
      : await fillTemplate(template, inputs, sources)
  const fitted = fitText(composed.text, inputs.fitRules, template !== undefined)
  if ('problem' in fitted) {
    const subject = template === undefined ? 'text:' : 'template: its text'
    throw new Failure('invalid-input', `${subject} ${fitted.problem}`, {
      remedy: 'Nothing was sent. Correct the inputs of this step.',
    })
  }
  return { ...fitted, shown: template !== undefined, unknown: composed.unknown }
}

async function fillTemplate(
  template: Template | Pattern,
  { jobStatus, runLink }: Inputs,
  { run, earlier, explain }: Sources,
): Promise<TemplateText> {
  const failure = jobStatus === 'failure' ? await run.failedJob(explain) : undefined
  const previousStatus = (earlier ?? (await askedFor(template, run, explain)))?.status ?? ''
  return composeTemplate(template, run.context, {
    jobStatus: jobStatus ?? '',
    previousStatus,
    failure,
    runLink,
  })
}

async function askedFor(
  template: Template | Pattern,
  run: ThisRun,
  explain: Sources['explain'],
): Promise<EarlierStatus | undefined> {
  const own = typeof template === 'object' ? parse(template.pattern).parts : []
  return namesIn(own).has('previous-outcome') ? run.earlierStatus(explain) : undefined
}
