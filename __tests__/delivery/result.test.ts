import { describe, expect, test } from '@jest/globals'
import { type Outcome, type Result, stepFailed, stepOutcome } from '../../src/delivery/result.ts'

const results = (outcomes: readonly Outcome[]): Result[] =>
  outcomes.map(outcome => ({
    destination: { number: '+393331234567', typed: '+393331234567' },
    outcome,
    attempts: 1,
  }))

describe('a step to all destinations', () => {
  test.each([
    [['accepted'], 'accepted', false],
    [['accepted', 'accepted'], 'accepted', false],
    [['delivered', 'accepted'], 'accepted', false],
    [['delivered', 'delivered'], 'delivered', false],
    [['delivered', 'undelivered'], 'partial', true],
    [['accepted', 'refused'], 'partial', true],
    [['accepted', 'unconfirmed'], 'partial', true],
    [['undelivered'], 'failed', true],
    [['refused'], 'failed', true],
    [['failed', 'refused'], 'failed', true],
    [['unconfirmed'], 'unconfirmed', true],
    [['refused', 'unconfirmed'], 'unconfirmed', true],
  ] as const)('that ends as %j is %s, failed: %s', (outcomes, expected, failed) => {
    expect(stepOutcome(results(outcomes), 'all')).toBe(expected)
    expect(stepFailed(results(outcomes), 'all')).toBe(failed)
  })
})

describe('an escalation', () => {
  test.each([
    [['delivered', 'skipped'], 'delivered', false],
    [['undelivered', 'delivered'], 'delivered', false],
    [['refused', 'unconfirmed', 'delivered', 'skipped'], 'delivered', false],
    [['undelivered', 'refused'], 'failed', true],
    [['undelivered', 'accepted'], 'unconfirmed', true],
    [['unconfirmed', 'refused'], 'unconfirmed', true],
  ] as const)('that ends as %j is %s, failed: %s', (outcomes, expected, failed) => {
    expect(stepOutcome(results(outcomes), 'escalate')).toBe(expected)
    expect(stepFailed(results(outcomes), 'escalate')).toBe(failed)
  })
})
