import { Failure } from './failure.ts'
import type { Inputs, TemplateInputs } from './inputs.ts'
import { fitText, type MessageText } from './message/fit.ts'
import { namesIn, parse } from './message/pattern.ts'
import { composeTemplate, type TemplateText } from './message/templates.ts'
import type { EarlierStatus } from './run-context/earlier-status.ts'
import type { ThisRun } from './run-context/this-run.ts'

export interface Sources {
  run: ThisRun
  /** How this job ended before, where that was asked for. */
  earlier: EarlierStatus | undefined
  /** Is told what is not known of the run. */
  explain: (line: string) => void
}

/** The given text, or what a template makes of this run. Throws `invalid-input` if it does not keep the rules. */
export async function compose(
  { content, fitRules, jobStatus }: Inputs,
  sources: Sources,
): Promise<MessageText> {
  const given = 'text' in content
  const { text, unknown } = given
    ? { text: content.text, unknown: [] }
    : await fillTemplate(content, jobStatus, sources)
  const fitted = fitText(text, fitRules)
  if ('problem' in fitted) {
    const subject = given ? 'text:' : 'template: its text'
    throw new Failure('invalid-input', `${subject} ${fitted.problem}`, {
      remedy: 'Nothing was sent. Correct the inputs of this step.',
    })
  }
  return { ...fitted, shown: !given, unknown }
}

async function fillTemplate(
  { template, runLink }: TemplateInputs,
  jobStatus: string,
  { run, earlier, explain }: Sources,
): Promise<TemplateText> {
  const failure = jobStatus === 'failure' ? await run.failedJob(explain) : undefined
  const previousStatus = (earlier ?? (await askedFor(template, run, explain)))?.status ?? ''
  return composeTemplate(template, run.context, { jobStatus, previousStatus, failure, runLink })
}

async function askedFor(
  template: TemplateInputs['template'],
  run: ThisRun,
  explain: Sources['explain'],
): Promise<EarlierStatus | undefined> {
  const own = typeof template === 'object' ? parse(template.pattern).parts : []
  return namesIn(own).has('previous-outcome') ? run.earlierStatus(explain) : undefined
}
