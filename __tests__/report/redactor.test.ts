import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Redactor } from '../../src/report/redactor.ts'
import { redactor as knowing } from './builders.ts'
import { disguises } from './disguises.ts'

function redactor(): { redactor: Redactor; registered: string[] } {
  const registered: string[] = []
  return { redactor: new Redactor(secret => registered.push(secret)), registered }
}

const number = fc.stringMatching(/^\+[1-9]\d{6,14}$/)

describe('the redactor', () => {
  test('registers a credential as it is, and as URLs, forms and JSON hold it', () => {
    const { redactor: it, registered } = redactor()
    it.hide('p@ss "wörd')
    expect(registered).toEqual([
      'p@ss "wörd',
      'p%40ss%20%22w%C3%B6rd',
      'p%40ss+%22w%C3%B6rd',
      'p@ss \\"wörd',
    ])
    expect(it.clean('a P@SS "WÖRD, b p%40ss%20%22w%c3%b6rd')).toBe('a ***, b ***')
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

describe("a server's words", () => {
  const quoted = (message: string, words: string): string => knowing(message).quote(words)

  test('lose the message that they echo, whole or in part, in any case', () => {
    const message = 'Your code is 482913, do not share it'
    expect(quoted(message, `rejected: ${message} (spam)`)).toBe('rejected: [text] (spam)')
    expect(quoted(message, message.toUpperCase())).toBe('[text]')
    expect(quoted(message, 'rejected near "code is 482"')).toBe('rejected near "[text]"')
    expect(quoted(message, '482913 is no valid template')).toBe('[text] is no valid template')
  })

  test('keep everything else', () => {
    const line = '7b8ef313-f1f2-4c4f-bffa-438c287ba9d8 on the watchlist at 2026-11-22 03:18:00'
    expect(quoted('Deploy failed', line)).toBe(line)
    expect(quoted('ok', 'ok, broken')).toBe('ok, broken')
  })

  test('never hold the message, however it is wrapped, unless it is too short to recognise', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4 }),
        fc.string(),
        fc.string(),
        (message, before, after) => {
          const plain = message.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ').trim()
          fc.pre(plain.length >= 4 && !'[text]…'.includes(plain))
          expect(quoted(message, `${before}${message}${after}`)).not.toContain(plain)
        },
      ),
    )
  })

  test('are cut only after echoes and secrets are gone: half of one would not be recognised', () => {
    const code = `code ${'1234567890'.repeat(3)}`
    expect(quoted(code, `${'x'.repeat(290)}${code}`)).not.toContain('1234')
  })

  test('show no secret in any disguise', () => {
    const secret = 'Cörrect "horse"+battery/9'
    const number = '+393331234567'
    const { redactor: it } = redactor()
    it.hide(secret)
    it.hideNumber({ number, typed: number })
    const readable = [secret, number.slice(3)].flatMap(plain =>
      disguises.map(disguise => disguise(plain).toLowerCase()),
    )
    const disguised = fc
      .tuple(
        fc.constantFrom(secret, number, number.slice(1), number.slice(3), `0${number.slice(3)}`),
        fc.array(fc.constantFrom(...disguises), { maxLength: 3 }),
      )
      .map(([plain, layers]) => layers.reduce((text, disguise) => disguise(text), plain))
    const words = fc
      .array(fc.oneof(disguised, fc.string(), fc.constantFrom('%', '&', '\\', ' ')), {
        maxLength: 8,
      })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(words, words => {
        for (const shown of [it.quote(words), it.shownId(words)]) {
          const [digits, letters] = [shown.replace(/\D/g, ''), shown.toLowerCase()]
          const leaks = [
            ...runs(number.slice(1), 7).filter(part => digits.includes(part)),
            ...runs(secret.toLowerCase(), 8).filter(part => letters.includes(part)),
            ...readable.filter(form => letters.includes(form)),
          ]
          expect(leaks).toEqual([])
        }
      }),
      { numRuns: 10_000, seed: 14 },
    )
  })

  test.each([
    ['titles that never end', '<title'.repeat(11_000)],
    ['wrapped percent signs', '%25'.repeat(21_000)],
    ['wrapped entities', '&amp;amp;'.repeat(7000)],
    ['escapes', '\\u005c'.repeat(10_000)],
    ['digits', '3'.repeat(65_000)],
    ['characters that stand for many', '\ufdfa'.repeat(21_000)],
  ])('take no longer the more there are: %s', (_, words) => {
    const { redactor: it } = redactor()
    it.hide('correct-horse-battery')
    it.hideNumber({ number: '+393331234567', typed: '+393331234567' })
    it.quote(words)
    const began = performance.now()
    it.quote(words)
    // Some 2 ms; without a limit it would be a hundred times as much.
    expect(performance.now() - began).toBeLessThan(50)
  })
})

describe("a server's ids and names", () => {
  test('stay as they are', () => {
    for (const id of ['7b8ef313-f1f2-4c4f-bffa-438c287ba9d8', '48291734512', 'PROVIDER1']) {
      expect(knowing('Your code is 482913').shownId(id)).toBe(id)
    }
    expect(knowing('run 1280').shownId('7b81280f')).toBe('7b81280f')
  })

  test('hold no part of the message, unless they look like an id', () => {
    const it = knowing('Your code is 482913')
    expect(it.shownId('id of Your code is 482913')).toBe('id of [text]')
    expect(knowing('482913').shownId('id-482913')).toBe('id-[text]')
  })

  test('start no workflow command', () => {
    expect(knowing().shownId('::stop-commands::x')).toBe(': :stop-commands: :x')
  })

  test('hold no number and no secret', () => {
    const { redactor: it } = redactor()
    it.hide('correct-horse-battery')
    it.hideNumber({ number: '+393331234567', typed: '+393331234567' })
    expect(it.shownId('333-123-4567')).toBe('+39*******567')
    expect(it.shownId('id-CORRECT-HORSE')).toBe('id-***')
  })
})

/** Every part of `text` that is `length` characters long. */
function runs(text: string, length: number): string[] {
  return Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length))
}
