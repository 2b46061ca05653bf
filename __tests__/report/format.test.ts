import { expect, test } from '@jest/globals'
import type { Strategy } from '../../src/delivery/policy.ts'
import type { Outcome, Result } from '../../src/delivery/result.ts'
import { headline } from '../../src/report/format.ts'
import { Failure } from '../../src/shared/failure.ts'

const unknown = new Failure('status-unavailable', 'It is down.', { remedy: 'Look.' })

/** A result; `accepted?` is one whose delivery is not known. */
function result(outcome: Outcome | 'accepted?'): Result {
  const common = { destination: { number: '+393331234567', typed: '' }, attempts: 1 }
  return outcome === 'accepted?'
    ? { ...common, outcome: 'accepted', failure: unknown }
    : { ...common, outcome }
}

test.each<[Strategy, (Outcome | 'accepted?')[], string]>([
  ['all', ['accepted'], 'SMS accepted'],
  ['all', ['delivered'], 'SMS delivered'],
  ['all', ['accepted?'], 'SMS accepted, delivery not known'],
  ['all', ['refused'], 'SMS not sent'],
  ['all', ['undelivered'], 'SMS not delivered'],
  ['all', ['unconfirmed'], 'SMS unconfirmed'],
  ['all', ['accepted', 'accepted', 'refused'], 'SMS accepted for 2 of 3 phones'],
  ['all', ['delivered', 'undelivered'], 'SMS delivered to 1 of 2 phones'],
  ['all', ['delivered', 'accepted'], 'SMS accepted for 2 of 2 phones'],
  ['all', ['accepted?', 'delivered'], 'SMS accepted for 2 of 2 phones, delivery not known'],
  ['all', ['undelivered', 'undelivered'], 'SMS not delivered'],
  ['all', ['undelivered', 'unconfirmed'], 'SMS unconfirmed'],
  ['all', ['failed', 'refused'], 'SMS not sent'],
  ['escalate', ['delivered', 'skipped'], 'SMS delivered'],
  ['escalate', ['undelivered', 'delivered', 'skipped'], 'SMS delivered to 1 of 2 phones'],
  ['escalate', ['accepted?', 'delivered'], 'SMS delivered to 1 of 2 phones'],
  ['escalate', ['accepted?', 'refused'], 'SMS accepted for 1 of 2 phones, delivery not known'],
])('a send with the strategy %s to %j is told as %s', (strategy, outcomes, told) => {
  expect(headline(outcomes.map(result), strategy)).toBe(told)
})
