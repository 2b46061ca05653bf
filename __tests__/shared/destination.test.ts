import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formsOf, listEntries, maskNumber, toE164 } from '../../src/shared/destination.ts'

const number = fc.stringMatching(/^\+[1-9]\d{6,14}$/)
const separator = fc.constantFrom('', ' ', '-', '.', '(', ')', '\u00a0', '\u2011', '\u202a')

describe('a number in human form', () => {
  test.each([
    ['+39 333 1234567', '+393331234567'],
    ['0039 333 123 45 67', '+393331234567'],
    ['+1 (415) 555-2671', '+14155552671'],
    ['+39.333.1234567', '+393331234567'],
    ['\u202a+39\u00a0333\u00a01234567\u202c', '+393331234567'],
  ])('%j is %s', (typed, expected) => expect(toE164(typed)).toBe(expected))

  test.each([
    '333 1234567',
    '+0393331234567',
    '+123456',
    '+1234567890123456',
    '+39333x1234567',
    '++393331234567',
    '000393331234567',
    '+44 (0)7700 900102',
    '+44( 0 )7700900102',
    '+',
    '',
  ])('%j is no number', typed => expect(toE164(typed)).toBeUndefined())

  test('separators anywhere make no difference, nor does 00 for +', () => {
    fc.assert(
      fc.property(
        number,
        fc.array(separator, { minLength: 16, maxLength: 16 }),
        fc.boolean(),
        (e164, between, zeros) => {
          const spread = Array.from(e164, (digit, at) => digit + between[at]).join('')
          fc.pre(!spread.includes('(0)'))
          expect(toE164(zeros ? spread.replace('+', '00') : spread)).toBe(e164)
        },
      ),
    )
  })

  test('whatever is typed, the result is E.164 or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+0123456789 -.()a#') }), typed => {
        expect(toE164(typed) ?? '+1234567').toMatch(/^\+[1-9]\d{6,14}$/)
      }),
    )
  })
})

describe('a list of numbers', () => {
  test('is separated by newlines, commas and semicolons, without blanks and comment lines', () => {
    const list = '# on call, first\n+391, +392;\r\n\n  # second; third\n +393 \n,;'
    expect(listEntries(list)).toEqual(['+391', '+392', '+393'])
  })

  test('keeps what stands before and after a mark inside a line, so that no number is lost unseen', () => {
    expect(listEntries('+391 # Alice, +392')).toEqual(['+391 # Alice', '+392'])
  })
})

describe('the mask of a number', () => {
  test('shows the beginning and the end', () =>
    expect(maskNumber('+391234567567')).toBe('+39*******567'))

  test('never shows as many digits as a number needs', () => {
    fc.assert(
      fc.property(number, e164 => {
        const mask = maskNumber(e164)
        expect(mask).toHaveLength(e164.length)
        expect(mask.replace(/\D/g, '').length).toBeLessThanOrEqual(5)
      }),
    )
  })
})

test('a number can stand in a log with +, bare, with 00, as typed, and without its country code', () => {
  expect(formsOf({ number: '+393331234567', typed: '+39 333 1234567' })).toEqual([
    '+393331234567',
    '393331234567',
    '00393331234567',
    '+39 333 1234567',
    '3331234567',
  ])
  // Six digits are too few to be told from others.
  expect(formsOf({ number: '+35612345', typed: '+35612345' })).not.toContain('12345')
})

test.each([
  ['+14155552671', '4155552671'],
  ['+79161234567', '9161234567'],
  ['+390612345678', '0612345678'],
  ['+35679123456', '79123456'],
  ['+8613800138000', '13800138000'],
  ['+99365123456', '65123456'],
])('the national number of %s is %s', (number, national) => {
  expect(formsOf({ number, typed: number }).at(-1)).toBe(national)
})
