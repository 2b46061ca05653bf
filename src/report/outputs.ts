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

/** The step's outputs by name. */
export type Outputs = Record<string, string>

/** The outputs that tell what became of each destination. */
export function outputsOf(results: readonly Result[], strategy: Strategy): Outputs {
  const accepted = results.filter(isAccepted)
  // A message that was accepted and then could not be delivered has an id worth asking about, too.
  const told = accepted[0] ?? results.find(({ messageId }) => messageId !== undefined)
  return {
    'message-id': told?.messageId ?? '',
    provider: told?.provider ?? '',
    'delivery-status': told?.status ?? '',
    outcome: stepOutcome(results, strategy),
    results: JSON.stringify(results.map(resultOutput)),
    'accepted-count': String(accepted.length),
    'failed-count': String(results.filter(isFailed).length),
    ...errorOutputs(firstFailure(results)),
  }
}

/** The outputs of a step that has nothing to tell of destinations. */
export function outputsWithoutResults(outcome: StepOutcome, failure?: Failure): Outputs {
  return { ...outputsOf([], 'all'), outcome, ...errorOutputs(failure) }
}

/** The first failure; of an accepted message, only where no other failed. */
export function firstFailure(results: readonly Result[]): Failure | undefined {
  return (results.find(isFailed) ?? results.find(({ failure }) => failure !== undefined))?.failure
}

function errorOutputs(failure: Failure | undefined): Outputs {
  return {
    'error-code': failure?.code === undefined ? '' : String(failure.code),
    'error-name': failure?.name ?? '',
    'error-message': failure?.explanation.replaceAll('\n', ' ') ?? '',
  }
}

function resultOutput(result: Result): Record<string, unknown> {
  const { destination, outcome, messageId, provider, status, attempts, failure } = result
  return {
    destination: maskNumber(destination.number),
    outcome,
    messageId,
    provider,
    status,
    attempts,
    error: failure && { code: failure.code, name: failure.name, message: failure.explanation },
  }
}
