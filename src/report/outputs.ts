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

/** The step's outputs by name. */
export type Outputs = Record<string, string>

/**
 * The outputs that tell what became of each destination.
 * @param clean takes secrets out of others' words; the action's own words stay
 */
export function outputsOf(
  results: readonly Result[],
  strategy: Strategy,
  clean: (text: string) => string,
): Outputs {
  const accepted = results.filter(isAccepted)
  // A message that was accepted and then could not be delivered has an id worth asking about, too.
  const told = accepted[0] ?? results.find(({ messageId }) => messageId !== undefined)
  return {
    'message-id': clean(told?.messageId ?? ''),
    provider: clean(told?.provider ?? ''),
    'delivery-status': clean(told?.status ?? ''),
    outcome: stepOutcome(results, strategy),
    results: resultsOutput(results, clean),
    'accepted-count': String(accepted.length),
    'failed-count': String(results.filter(isFailed).length),
    ...errorOutputs(firstFailure(results), clean),
  }
}

/** The outputs of a step that has nothing to tell of destinations. */
export function outputsWithoutResults(
  outcome: StepOutcome,
  failure: Failure | undefined,
  clean: (text: string) => string,
): Outputs {
  return { ...outputsOf([], 'all', clean), outcome, ...errorOutputs(failure, clean) }
}

/** The first failure; of an accepted message, only where no other failed. */
export function firstFailure(results: readonly Result[]): Failure | undefined {
  return (results.find(isFailed) ?? results.find(({ failure }) => failure !== undefined))?.failure
}

function errorOutputs(failure: Failure | undefined, clean: (text: string) => string): Outputs {
  return {
    'error-code': failure?.code === undefined ? '' : String(failure.code),
    'error-name': failure?.name ?? '',
    'error-message': clean(failure?.explanation.replaceAll('\n', ' ') ?? ''),
  }
}

/** Most bytes of the `results` output, in UTF-8 and in UTF-16: GitHub takes 1 MiB of outputs, and counts in UTF-16. */
const LARGEST = 1_000_000

/** What stays of an error's message that is like another before it. */
const SHORTENED = 80

/** The `results` output. Where it would be too large, only the first error of each name keeps its whole message. */
function resultsOutput(results: readonly Result[], clean: (text: string) => string): string {
  const whole = JSON.stringify(results.map(result => resultOutput(result, clean)))
  if (Math.max(2 * whole.length, Buffer.byteLength(whole)) <= LARGEST) return whole
  const told = new Set<string>()
  const shortened = results.map(result => {
    const name = result.failure?.name ?? ''
    const first = !told.has(name)
    told.add(name)
    return resultOutput(result, text => (first ? clean(text) : plainLine(clean(text), SHORTENED)))
  })
  return JSON.stringify(shortened)
}

function resultOutput(result: Result, clean: (text: string) => string): Record<string, unknown> {
  const { destination, outcome, messageId, provider, status, attempts, earlier, failure } = result
  return {
    destination: maskNumber(destination.number),
    outcome,
    messageId: messageId && clean(messageId),
    provider: provider && clean(provider),
    status: status && clean(status),
    attempts,
    earlier,
    error: failure && {
      code: failure.code,
      name: failure.name,
      message: clean(failure.explanation),
    },
  }
}
