import { Failure } from './failure.ts'
import type { Inputs, TemplateInputs } from './inputs.ts'
import { type FittedText, fitText } from './message/fit.ts'

/** The text to send, and whether it may be shown: one that was given may hold a code. */
export interface ComposedText extends FittedText {
  shown: boolean
}

/**
 * The text that was given, or what a template makes of this workflow run.
 *
 * @param debug is told why the failed job is not known
 * @throws {Failure} `invalid-input` where a template's text does not keep to max-segments
 */
export async function compose(
  { text, template, fitRules }: Inputs,
  debug: (line: string) => void,
): Promise<ComposedText> {
  if (template === undefined) return { ...text, shown: false }
  const fitted = await fitText(await fill(template, debug), fitRules)
  if ('problem' in fitted) {
    throw new Failure('invalid-input', `template: its text ${fitted.problem}`, {
      remedy: 'Nothing was sent. Raise max-segments, or set overflow to truncate.',
    })
  }
  return { ...fitted, shown: true }
}

/** Loaded on demand: a step with a text of its own starts without all this. */
async function fill(
  { name, jobStatus, runLink, token }: TemplateInputs,
  debug: (line: string) => void,
): Promise<string> {
  const [{ composeTemplate }, { readRunContext }] = await Promise.all([
    import('./message/templates.ts'),
    import('./run-context/context.ts'),
  ])
  const context = readRunContext()
  let failure: Awaited<ReturnType<typeof import('./run-context/failure.ts').findFailure>>
  if (jobStatus === 'failure') {
    const { findFailure } = await import('./run-context/failure.ts')
    failure = await findFailure({ ...context, token }, { explain: debug })
  }
  return composeTemplate(name, context, { jobStatus, failure, runLink })
}
