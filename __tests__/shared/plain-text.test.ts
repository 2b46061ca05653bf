import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plainLine } from '../../src/shared/plain-text.ts'
import { anyCharacter } from '../any-character.ts'

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        '::',
        ':',
        '##[',
        '#',
        '[',
        '::error::',
        '%0A',
        '\u001b[31m',
        '\u202e',
        '\0',
      ),
      fc.string({ unit: anyCharacter }),
    ),
  )
  .map(parts => parts.join(''))

describe('a plain line', () => {
  test('can start no workflow command, wherever it is printed', () => {
    fc.assert(
      fc.property(hostile, text => {
        const line = plainLine(text)
        expect(line).not.toMatch(/::|##\[/)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
        expect(line.isWellFormed()).toBe(true)
      }),
    )
  })

  test('is as it was where there is nothing to fear', () => {
    expect(plainLine('Wrong number: +39… (è già 100%)')).toBe('Wrong number: +39… (è già 100%)')
  })

  test('tells where it was cut', () => {
    expect(plainLine('x'.repeat(400))).toBe(`${'x'.repeat(299)}…`)
    expect(plainLine('😀'.repeat(20), 10)).toBe(`${'😀'.repeat(9)}…`)
  })
})
