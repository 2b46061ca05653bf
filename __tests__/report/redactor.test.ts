import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Redactor } from '../../src/report/redactor.ts'

function redactor(): { redactor: Redactor; registered: string[] } {
  const registered: string[] = []
  return { redactor: new Redactor(secret => registered.push(secret)), registered }
}

const number = fc.stringMatching(/^\+[1-9]\d{6,14}$/)

describe('the redactor', () => {
  test('registers a credential as it is and as a URL holds it', () => {
    const { redactor: it, registered } = redactor()
    it.hide('p@ss wörd')
    expect(registered).toEqual(['p@ss wörd', 'p%40ss%20w%C3%B6rd'])
    expect(it.clean('a p@ss wörd, b p%40ss%20w%C3%B6rd')).toBe('a ***, b ***')
  })

  test('registers nothing empty, which would mask everything', () => {
    const { redactor: it, registered } = redactor()
    it.hide('')
    it.hideTyped('')
    expect(registered).toEqual([])
  })

  test('hides the longest secret first, so that none is left in pieces', () => {
    const { redactor: it } = redactor()
    it.hide('secret')
    it.hide('secret-and-more')
    expect(it.clean('secret-and-more')).toBe('***')
  })

  test('hides any secret in any line', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4 }),
        fc.string(),
        fc.string(),
        (secret, before, after) => {
          fc.pre(!secret.includes('*'))
          const { redactor: it } = redactor()
          it.hide(secret)
          expect(it.clean(`${before}${secret}${after}`)).not.toContain(secret)
        },
      ),
    )
  })

  test('hides any number in every form', () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('', ' ', '-', '.', ' (', '\u00a0', '\u2011', '🇮🇹', '☎️ '),
        (e164, gap) => {
          const { redactor: it } = redactor()
          it.hideNumber({ number: e164, typed: e164 })
          const digits = e164.slice(1)
          for (const form of [
            e164,
            digits,
            `00${digits}`,
            digits.split('').join(gap),
            `x${digits}0`,
          ]) {
            expect(it.clean(`to ${form}!`).replace(/\D/g, '')).not.toContain(digits)
          }
        },
      ),
    )
  })

  test('shows people a number in one form, whatever it stood in', () => {
    const { redactor: it } = redactor()
    it.hideNumber({ number: '+393331234567', typed: '+393331234567' })
    for (const form of ['+393331234567', '393331234567', '00393331234567', '+39 333 1234567']) {
      expect(it.clean(`no such number: ${form}.`)).toBe('no such number: +39*******567.')
    }
  })

  test('leaves other digits alone', () => {
    const { redactor: it } = redactor()
    it.hideNumber({ number: '+393331234567', typed: '+393331234567' })
    const line = '7b8ef313-f1f2-4c4f-bffa-438c287ba9d8 at 2026-11-22 03:18:00'
    expect(it.clean(line)).toBe(line)
  })

  test('hides what was typed in place of a number', () => {
    const { redactor: it, registered } = redactor()
    it.hideTyped('333 1234567')
    it.hideTyped('12')
    expect(registered).toEqual(['333 1234567'])
    expect(it.clean('got 333 1234567 or 3331234567')).toBe('got *** or 333****567')
  })
})
