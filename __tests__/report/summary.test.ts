import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Result } from '../../src/delivery/result.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { inert, summaryOf } from '../../src/report/summary.ts'
import { Failure } from '../../src/shared/failure.ts'
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

  test('never ends the block of HTML with a blank line, behind which Markdown is live', () => {
    const caption = ['Text: Deploy failed\n\n- [x] branch']
    const summary = summaryOf([], 'all', caption, redactor()).trimEnd()
    expect(summary).not.toMatch(/\n\s*\n/)
    expect(shown(summary)).toContain(caption[0])
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
  const resultsWith = (name: string, words: string): Result[] =>
    Array.from({ length: 1000 }, (_, at) => ({
      destination: { number: `+39333${1_000_000 + at}`, typed: '' },
      outcome: 'unconfirmed',
      attempts: 11,
      earlier: true,
      messageId: name,
      provider: name,
      status: 'X'.repeat(40),
      failure: new Failure(names[at % 2] ?? 'internal', `${at} ${words.repeat(600)}`, {
        code: Number.MAX_SAFE_INTEGER,
        remedy: 'Ask Namirial support, with the code and the time.',
      }),
    }))

  describe.each([
    ['letters', resultsWith('x'.repeat(100), 'x')],
    ['letters of three bytes', resultsWith('字'.repeat(100), '字')],
    ['characters of four bytes', resultsWith('🔥'.repeat(100), '🔥')],
    ['quotes, which JSON escapes', resultsWith('"\\'.repeat(50), '"')],
    ['control characters', resultsWith('\u0001x'.repeat(50), '\u0001x')],
  ])('in %s', (_, results) => {
    test('a summary has 200 rows, and says where the others are', () => {
      const summary = summaryOf(results, 'all', ['Text'], redactor())
      expect(Buffer.byteLength(summary)).toBeLessThan(MIB)
      expect(summary.match(/<tr><td>/g)).toHaveLength(200)
      expect(summary).toContain('and 800 more: the <code>results</code> output has them all')
    })

    test('outputs stay below what GitHub takes, and tell of every phone', () => {
      const outputs = outputsOf('unconfirmed', results[0]?.failure, results, redactor())
      const all = Object.values(outputs).join('')
      expect(all.length * 2).toBeLessThan(MIB)
      const told: { error: { message?: string } }[] = JSON.parse(outputs['results'] ?? '')
      expect(told).toHaveLength(1000)
      const messages = told.flatMap(({ error }) => error.message ?? [])
      expect(messages).toEqual([
        expect.stringMatching(/^0 .*time\.$/s),
        expect.stringMatching(/^1 .*time\.$/s),
      ])
    })
  })
})
