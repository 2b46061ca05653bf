import type { Strategy } from '../delivery/policy.ts'
import {
  isAccepted,
  isFailed,
  type Result,
  type StepOutcome,
  stepOutcome,
} from '../delivery/result.ts'
import { maskNumber } from '../shared/destination.ts'
import type { Failure } from '../shared/failure.ts'
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
  const first = accepted[0] ?? results.find(({ messageId }) => messageId !== undefined)
  return {
    'message-id': redactor.shownId(first?.messageId ?? ''),
    provider: redactor.shownId(first?.provider ?? ''),
    'delivery-status': first?.status ?? '',
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

/** Most characters of the `error-message` output: every wrong input is in it, and a list can hold thousands. */
const LONGEST_MESSAGE = 20_000

function errorOutputs(failure: Failure | undefined, redactor: Redactor): Outputs {
  const message = redactor.clean(failure?.explanation ?? '').replaceAll('\n', ' ')
  return {
    'error-code': failure?.code === undefined ? '' : String(failure.code),
    'error-name': failure?.name ?? '',
    'error-message': message.slice(0, LONGEST_MESSAGE),
  }
}

/** Most UTF-16 units of the `results` output: GitHub takes 1 MiB of outputs, and counts two bytes for each. */
const LARGEST = 500_000

/** The `results` output. Where it would be too large, only the first error of each name keeps its message. */
function resultsOutput(results: readonly Result[], redactor: Redactor): string {
  const whole = results.map(result => resultOutput(result, redactor))
  const output = JSON.stringify(whole)
  return output.length <= LARGEST ? output : JSON.stringify(withoutRepeatedMessages(whole))
}

function withoutRepeatedMessages(results: readonly ResultOutput[]): ResultOutput[] {
  const names = new Set<string>()
  return results.map(({ error, ...rest }) => {
    if (error === undefined) return rest
    const { message, ...short } = error
    const isRepeated = names.has(error.name)
    names.add(error.name)
    return { ...rest, error: isRepeated ? short : error }
  })
}

/** One entry of `results`, as far as it is looked at again. */
interface ResultOutput extends Record<string, unknown> {
  error?: { code: number | undefined; name: string; message?: string } | undefined
}

function resultOutput(result: Result, redactor: Redactor): ResultOutput {
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
      message: redactor.clean(failure.explanation),
    },
  }
}
