import { isAccepted, type Result, stepOutcome } from '../delivery/result.ts'
import { maskNumber } from '../destination.ts'
import type { Failure } from '../failure.ts'

/** The step's outputs by name. */
export type Outputs = Record<string, string>

/** The outputs that tell what became of each destination. */
export function outputsOf(results: readonly Result[]): Outputs {
  const accepted = results.filter(isAccepted)
  const firstFailure = results.find(result => result.failure !== undefined)?.failure
  return {
    'message-id': accepted[0]?.messageId ?? '',
    provider: accepted[0]?.provider ?? '',
    outcome: stepOutcome(results),
    results: JSON.stringify(results.map(resultOutput)),
    'accepted-count': String(accepted.length),
    'failed-count': String(results.length - accepted.length),
    ...errorOutputs(firstFailure),
  }
}

/** The outputs of a step that failed before there was anything to send. */
export function outputsOfFailure(failure: Failure): Outputs {
  return { ...outputsOf([]), ...errorOutputs(failure) }
}

function errorOutputs(failure: Failure | undefined): Outputs {
  return {
    'error-code': failure?.code === undefined ? '' : String(failure.code),
    'error-name': failure?.name ?? '',
    'error-message': failure?.explanation.replaceAll('\n', ' ') ?? '',
  }
}

function resultOutput(result: Result): Record<string, unknown> {
  const { destination, outcome, messageId, provider, attempts, failure } = result
  return {
    destination: maskNumber(destination.number),
    outcome,
    messageId,
    provider,
    attempts,
    error: failure && { code: failure.code, name: failure.name, message: failure.explanation },
  }
}
