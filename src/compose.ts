import { Failure } from './failure.ts'
import type { Content, TemplateInputs } from './inputs.ts'
import { type FitRules, fitText, type MessageText } from './message/fit.ts'
import { composeTemplate } from './message/templates.ts'
import { readRunContext } from './run-context/context.ts'
import { findFailedJob } from './run-context/failed-job.ts'

/**
 * The message's text, fitted: what was given, or what a template makes of this workflow run.
 *
 * @param debug is told why the failed job is not known
 * @throws {Failure} `invalid-input` where the text does not keep to the rules
 */
export async function compose(
  content: Content,
  rules: FitRules,
  debug: (line: string) => void,
): Promise<MessageText> {
  const given = 'text' in content
  const fitted = fitText(given ? content.text : await fillTemplate(content, debug), rules)
  if ('problem' in fitted) {
    const subject = given ? 'text:' : 'template: its text'
    throw new Failure('invalid-input', `${subject} ${fitted.problem}`, {
      remedy: 'Nothing was sent. Raise max-segments, or set overflow to truncate.',
    })
  }
  return { ...fitted, shown: !given }
}

async function fillTemplate(
  { template, jobStatus, runLink, token }: TemplateInputs,
  debug: (line: string) => void,
): Promise<string> {
  const context = readRunContext()
  const failed =
    jobStatus === 'failure'
      ? await findFailedJob({ ...context, token }, { explain: debug })
      : undefined
  return composeTemplate(template, context, { jobStatus, failure: failed, runLink })
}
