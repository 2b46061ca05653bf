import { Failure } from './failure.ts'
import type { TemplateInputs } from './inputs.ts'
import { type FitRules, type FittedText, fitText } from './message/fit.ts'
import { composeTemplate } from './message/templates.ts'
import { readRunContext } from './run-context/context.ts'
import { type FailurePoint, findFailure } from './run-context/failure.ts'

/**
 * What a template makes of this workflow run. Loaded on demand: a step with a text of its own starts without
 * all this.
 *
 * @param debug is told why the failed job is not known
 * @throws {Failure} `invalid-input` where the text does not keep to max-segments
 */
export async function compose(
  { name, jobStatus, runLink, token }: TemplateInputs,
  rules: FitRules,
  debug: (line: string) => void,
): Promise<FittedText> {
  const context = readRunContext()
  let failure: FailurePoint | undefined
  if (jobStatus === 'failure') {
    failure = await findFailure({ ...context, token }, { explain: debug })
  }
  const fitted = await fitText(
    composeTemplate(name, context, { jobStatus, failure, runLink }),
    rules,
  )
  if ('problem' in fitted) {
    throw new Failure('invalid-input', `template: its text ${fitted.problem}`, {
      remedy: 'Nothing was sent. Raise max-segments, or set overflow to truncate.',
    })
  }
  return fitted
}
