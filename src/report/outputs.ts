import { isAccepted, isFailed, type Result, type StepOutcome } from '../delivery/result.ts'
import { maskNumber } from '../shared/destination.ts'
import type { Failure } from '../shared/failure.ts'
import type { Redactor } from './redactor.ts'

/**
 * The outputs that tell what became of the step, by name.
 * @param failure the first one
 * @param results one for each destination; none if the step came to no send
 */
export function outputsOf(
  outcome: StepOutcome,
  failure: Failure | undefined,
  results: readonly Result[],
  redactor: Redactor,
): Record<string, string> {
  const accepted = results.filter(isAccepted)
  // A message that was accepted and then could not be delivered has an id worth asking about, too.
  const first = accepted[0] ?? results.find(({ messageId }) => messageId !== undefined)
  return {
    'message-id': redactor.shownId(first?.messageId ?? ''),
    provider: redactor.shownId(first?.provider ?? ''),
    'delivery-status': first?.status ?? '',
    outcome,
    results: resultsOutput(results, redactor),
    'accepted-count': String(accepted.length),
    'failed-count': String(results.filter(isFailed).length),
    'error-code': String(failure?.code ?? ''),
    'error-name': failure?.name ?? '',
    'error-message': redactor.clean(failure?.explanation ?? '').replaceAll('\n', ' '),
  }
}

/** Most UTF-16 units of the `results` output: GitHub takes 1 MiB of outputs, and counts two bytes for each. */
const LARGEST = 500_000

/** The `results` output. Where it would be too large, only the first error of each name keeps its message. */
function resultsOutput(results: readonly Result[], redactor: Redactor): string {
  const whole = JSON.stringify(results.map(result => resultOutput(result, true, redactor)))
  if (whole.length <= LARGEST) return whole
  const names = results.map(({ failure }) => failure?.name)
  const isFirst = (at: number): boolean => names.indexOf(names[at]) === at
  return JSON.stringify(results.map((result, at) => resultOutput(result, isFirst(at), redactor)))
}

function resultOutput(result: Result, withMessage: boolean, redactor: Redactor) {
  const { destination, outcome, messageId, provider, status, attempts, earlier, failure } = result
  return {
    destination: maskNumber(destination.number),
    outcome,
    messageId: messageId && redactor.shownId(messageId),
    provider: provider && redactor.shownId(provider),
    status,
    attempts,
    earlier,
    error: failure && {
      code: failure.code,
      name: failure.name,
      message: withMessage ? redactor.clean(failure.explanation) : undefined,
    },
  }
}
