import type { Strategy } from '../delivery/policy.ts'
import {
  isAccepted,
  isFailed,
  type Result,
  type StepOutcome,
  stepOutcome,
} from '../delivery/result.ts'
import { maskNumber } from '../destination.ts'
import type { Failure } from '../failure.ts'
import { plainLine } from '../plain-text.ts'
import type { Redactor } from './redactor.ts'

/** The step's outputs by name. */
export type Outputs = Record<string, string>

/** The outputs that tell what became of each destination. */
export function outputsOf(
  results: readonly Result[],
  strategy: Strategy,
  redactor: Redactor,
): Outputs {
  const accepted = results.filter(isAccepted)
  // A message that was accepted and then could not be delivered has an id worth asking about, too.
  const told = accepted[0] ?? results.find(({ messageId }) => messageId !== undefined)
  return {
    'message-id': redactor.shownId(told?.messageId ?? ''),
    provider: redactor.shownId(told?.provider ?? ''),
    'delivery-status': redactor.clean(told?.status ?? ''),
    outcome: stepOutcome(results, strategy),
    results: resultsOutput(results, redactor),
    'accepted-count': String(accepted.length),
    'failed-count': String(results.filter(isFailed).length),
    ...errorOutputs(firstFailure(results), redactor),
  }
}

/** The outputs of a step that has nothing to tell of destinations. */
export function outputsWithoutResults(
  outcome: StepOutcome,
  failure: Failure | undefined,
  redactor: Redactor,
): Outputs {
  return { ...outputsOf([], 'all', redactor), outcome, ...errorOutputs(failure, redactor) }
}

/** The first failure; of an accepted message, only where no other failed. */
export function firstFailure(results: readonly Result[]): Failure | undefined {
  return (results.find(isFailed) ?? results.find(({ failure }) => failure !== undefined))?.failure
}

function errorOutputs(failure: Failure | undefined, redactor: Redactor): Outputs {
  return {
    'error-code': failure?.code === undefined ? '' : String(failure.code),
    'error-name': failure?.name ?? '',
    'error-message': redactor.clean(failure?.explanation.replaceAll('\n', ' ') ?? ''),
  }
}

/** Most bytes of the `results` output, in UTF-8 and in UTF-16: GitHub takes 1 MiB of outputs, and counts in UTF-16. */
const LARGEST = 1_000_000

/** What stays of an error's message that is like another before it. */
const SHORTENED = 80

/** The `results` output. Where it would be too large, only the first error of each name keeps its whole message. */
function resultsOutput(results: readonly Result[], redactor: Redactor): string {
  const whole = JSON.stringify(results.map(result => resultOutput(result, redactor)))
  if (Math.max(2 * whole.length, Buffer.byteLength(whole)) <= LARGEST) return whole
  const told = new Set<string>()
  const shortened = results.map(result => {
    const name = result.failure?.name ?? ''
    const first = !told.has(name)
    told.add(name)
    return resultOutput(result, redactor, first ? undefined : SHORTENED)
  })
  return JSON.stringify(shortened)
}

function resultOutput(
  result: Result,
  redactor: Redactor,
  longest?: number,
): Record<string, unknown> {
  const { destination, outcome, messageId, provider, status, attempts, earlier, failure } = result
  const message = redactor.clean(failure?.explanation ?? '')
  return {
    destination: maskNumber(destination.number),
    outcome,
    messageId: messageId && redactor.shownId(messageId),
    provider: provider && redactor.shownId(provider),
    status: status && redactor.clean(status),
    attempts,
    earlier,
    error: failure && {
      code: failure.code,
      name: failure.name,
      message: longest === undefined ? message : plainLine(message, longest),
    },
  }
}
