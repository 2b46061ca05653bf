import { describe, expect, test } from '@jest/globals'
import { type Outcome, type Result, stepOutcome } from '../../src/delivery/result.ts'

const results = (outcomes: readonly Outcome[]): Result[] =>
  outcomes.map(outcome => ({
    destination: { number: '+393331234567', typed: '+393331234567' },
    outcome,
    attempts: 1,
  }))

describe('a step to all destinations', () => {
  test.each([
    [['accepted'], 'accepted'],
    [['accepted', 'accepted'], 'accepted'],
    [['delivered', 'accepted'], 'accepted'],
    [['delivered', 'delivered'], 'delivered'],
    [['delivered', 'undelivered'], 'partial'],
    [['accepted', 'refused'], 'partial'],
    [['accepted', 'unconfirmed'], 'partial'],
    [['undelivered'], 'failed'],
    [['refused'], 'failed'],
    [['failed', 'refused'], 'failed'],
    [['unconfirmed'], 'unconfirmed'],
    [['refused', 'unconfirmed'], 'unconfirmed'],
  ] as const)('that ends as %j is %s', (outcomes, expected) => {
    expect(stepOutcome(results(outcomes), 'all')).toBe(expected)
  })
})

describe('an escalation', () => {
  test.each([
    [['delivered', 'skipped'], 'delivered'],
    [['undelivered', 'delivered'], 'delivered'],
    [['refused', 'unconfirmed', 'delivered', 'skipped'], 'delivered'],
    [['undelivered', 'refused'], 'failed'],
    [['undelivered', 'accepted'], 'unconfirmed'],
    [['unconfirmed', 'refused'], 'unconfirmed'],
  ] as const)('that ends as %j is %s', (outcomes, expected) => {
    expect(stepOutcome(results(outcomes), 'escalate')).toBe(expected)
  })
})
