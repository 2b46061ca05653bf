import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inert } from '../../src/report/summary.ts'

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
