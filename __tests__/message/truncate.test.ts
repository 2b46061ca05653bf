import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { measure } from '../../src/message/encoding.ts'
import { graphemes } from '../../src/message/gsm7.ts'
import { truncate } from '../../src/message/truncate.ts'
import { longText } from './unicode.ts'

const characters = 1600

/** Every text that truncation might leave of `text`, the shortest first. */
function candidates(text: string): string[] {
  let end = 0
  const cuts = graphemes(text).map(character => {
    end += character.length
    return text.slice(0, end)
  })
  return ['', ...cuts.filter(cut => !/\s$/.test(cut))].map(cut => `${cut}...`)
}

describe('a text', () => {
  test('within the limits stays as it is', () => {
    for (const text of ['', 'a'.repeat(1600), '中'.repeat(1600), ' a \n']) {
      expect(truncate(text, { characters, segments: undefined })).toBe(text)
    }
    const text = 'a'.repeat(153 * 3)
    expect(truncate(text, { characters, segments: 3 })).toBe(text)
  })

  test.each([
    ['three dots included', 'a'.repeat(161), 1, `${'a'.repeat(157)}...`],
    ['counting two for an extension', '€'.repeat(81), 1, `${'€'.repeat(78)}...`],
    ['in UCS-2', '中'.repeat(71), 1, `${'中'.repeat(67)}...`],
    ['in two', 'a'.repeat(307), 2, `${'a'.repeat(303)}...`],
    [
      'before what would make it UCS-2',
      `${'a'.repeat(150)}😀${'a'.repeat(9)}`,
      1,
      `${'a'.repeat(150)}...`,
    ],
    ['before a whole family', `${'中'.repeat(60)}👨‍👩‍👧‍👦`, 1, `${'中'.repeat(60)}...`],
    ['before a flag', `${'中'.repeat(66)}🇮🇹🇮🇹`, 1, `${'中'.repeat(66)}...`],
    [
      'before white space',
      `${'a'.repeat(150)} \r\n\u00a0 ${'b'.repeat(90)}`,
      1,
      `${'a'.repeat(150)}...`,
    ],
    ['by characters alone', 'a'.repeat(1601), undefined, `${'a'.repeat(1597)}...`],
    [
      'by characters, before a family',
      `${'a'.repeat(1595)}👨‍👩‍👧‍👦`,
      undefined,
      `${'a'.repeat(1595)}...`,
    ],
    ['to nothing but dots', `a${'\u0301'.repeat(1600)}`, 3, '...'],
  ])('is cut %s', (_, text, segments, expected) => {
    expect(truncate(text, { characters, segments })).toBe(expected)
  })

  test('keeps the longest beginning of whole characters that fits', () => {
    fc.assert(
      fc.property(
        longText,
        fc.option(fc.integer({ min: 1, max: 23 }), { nil: undefined }),
        fc.integer({ min: 3, max: 200 }),
        (text, segments, most) => {
          const fits = (candidate: string) =>
            candidate.length <= most && measure(candidate).segments <= (segments ?? 23)
          const result = truncate(text, { characters: most, segments })
          let expected = ''
          for (const candidate of candidates(text)) if (fits(candidate)) expected = candidate
          if (fits(text)) expected = text
          expect(result).toBe(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('lands within both limits at full length', () => {
    fc.assert(
      fc.property(longText, fc.integer({ min: 1, max: 23 }), (text, segments) => {
        const result = truncate(text.repeat(20), { characters, segments })
        expect(result.length).toBeLessThanOrEqual(characters)
        expect(measure(result).segments).toBeLessThanOrEqual(segments)
      }),
      { numRuns: 40 },
    )
  })

  test('of a million characters is cut in no time', () => {
    const started = performance.now()
    for (const unit of ['a', '中', '👨‍👩‍👧‍👦', 'a\u0301']) {
      const text = unit.repeat(1_000_000 / unit.length)
      expect(truncate(text, { characters, segments: 23 })).toMatch(/\.\.\.$/)
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
