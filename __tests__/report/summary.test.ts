import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Result } from '../../src/delivery/result.ts'
import { Failure } from '../../src/failure.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { inert, summaryOf } from '../../src/report/summary.ts'
import { redactor } from './builders.ts'

/** What a browser shows for HTML that is nothing but text. */
const shown = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

describe('text in the job summary', () => {
  test('is shown as it is, and nothing in it is live', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const html = inert(text)
        expect(html).not.toMatch(/[<>"`*_[\]|~\\]|&(?!#\d+;)|:\/\//)
        expect(shown(html)).toBe(text)
      }),
    )
  })

  test('stays readable where it is harmless', () => {
    expect(inert('8 wrong-destination: verify the number, then (maybe) +39.')).toBe(
      '8 wrong-destination: verify the number, then (maybe) +39.',
    )
  })
})

describe('what 1,000 phones are told of', () => {
  const MIB = 1024 * 1024
  const names = ['gateway-error', 'unexpected-response'] as const
  const results: Result[] = Array.from({ length: 1000 }, (_, at) => ({
    destination: { number: `+39333${1_000_000 + at}`, typed: '' },
    outcome: 'refused',
    attempts: 11,
    messageId: '字'.repeat(64),
    provider: '字'.repeat(64),
    status: 'PROVIDER_ACCEPTANCE',
    failure: new Failure(names[at % 2] ?? 'internal', `${at} ${'字'.repeat(600)}`, {
      code: 4711,
      remedy: 'Ask Namirial support, with the code and the time.',
    }),
  }))

  test('stays below what GitHub takes of a summary, and says how many rows are left out', () => {
    const summary = summaryOf(results, ['Text'], redactor())
    expect(Buffer.byteLength(summary)).toBeLessThan(MIB)
    expect(summary).toMatch(/and \d+ more: the <code>results<\/code> output has them all/)
  })

  test('stays below what GitHub takes of outputs, and tells of every phone', () => {
    const outputs = outputsOf(results, 'all', redactor())
    const all = Object.values(outputs).join('')
    expect(Buffer.byteLength(all)).toBeLessThan(MIB)
    expect(all.length * 2).toBeLessThan(MIB)
    const told: { error: { message: string } }[] = JSON.parse(outputs['results'] ?? '')
    expect(told).toHaveLength(1000)
    // The first of each name is whole.
    expect(told.map(({ error }) => error.message.length > 600)).toEqual([
      true,
      true,
      ...Array(998).fill(false),
    ])
  })
})
