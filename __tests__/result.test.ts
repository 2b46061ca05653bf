import { expect, test } from '@jest/globals'
import { type Outcome, type Result, stepOutcome } from '../src/delivery/result.ts'

const results = (outcomes: readonly Outcome[]): Result[] =>
  outcomes.map(outcome => ({
    destination: { number: '+393331234567', typed: '+393331234567' },
    outcome,
    attempts: 1,
  }))

test.each([
  [['accepted'], 'accepted'],
  [['accepted', 'accepted'], 'accepted'],
  [['accepted', 'refused'], 'partial'],
  [['accepted', 'unconfirmed'], 'partial'],
  [['refused'], 'failed'],
  [['failed', 'refused'], 'failed'],
  [['unconfirmed'], 'unconfirmed'],
  [['refused', 'unconfirmed'], 'unconfirmed'],
  [[], 'failed'],
] as const)('destinations that end as %j make the step %s', (outcomes, expected) => {
  expect(stepOutcome(results(outcomes))).toBe(expected)
})
