import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Redactor } from '../../src/report/redactor.ts'
import { redactor as knowing } from './builders.ts'

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

  test.each(['', '1', 'abc', '    ', 'a b c'])(
    'registers a short credential and leaves ordinary lines as they are: %j',
    secret => {
      const { redactor: it, registered } = redactor()
      it.hide(secret)
      it.hideTyped(secret)
      expect(registered).toEqual([secret].filter(text => text.trim() !== ''))
      expect(it.clean('1 abcd    a b c')).toBe('1 abcd    a b c')
    },
  )

  test('registers a credential of several lines by the line, as the runner masks', () => {
    const { redactor: it, registered } = redactor()
    it.hide('first line\r\nno\nthird line')
    expect(registered).toEqual(expect.arrayContaining(['first line', 'third line']))
    expect(registered.filter(form => /[\r\n]/.test(form) || form.length < 4)).toEqual([])
    expect(it.quote('got "first line\nno\nthird line"')).toBe('got "***"')
  })

  test('registers a form once', () => {
    const { redactor: it, registered } = redactor()
    for (const secret of ['dXNlcjpwYXNzdw==', 'dXNlcjpwYXNzdw']) it.hide(secret)
    expect(registered).toEqual(['dXNlcjpwYXNzdw==', 'dXNlcjpwYXNzdw', 'dXNlcjpwYXNzdw%3D%3D'])
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
          fc.pre(!secret.includes('*') && secret.replace(/\s/g, '').length >= 4)
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

  test('leaves other digits alone, and numbers that are masked', () => {
    const { redactor: it } = redactor()
    for (const number of ['+393331234567', '+393333912345'])
      it.hideNumber({ number, typed: number })
    for (const line of [
      '7b8ef313-f1f2-4c4f-bffa-438c287ba9d8 at 2026-11-22 03:18:00',
      '+39*******333, +39*******123',
    ]) {
      expect(it.clean(line)).toBe(line)
    }
  })

  test('finds all secrets before it hides one: none is cut in pieces that are not recognised', () => {
    const { redactor: it } = redactor()
    it.hide('3312')
    it.hideNumber({ number: '+393331234567', typed: '+393331234567' })
    expect(it.clean('to 3331234567')).toBe('to +39*******567')
    expect(it.quote('to 333-1234567')).toBe('to +39*******567')
  })

  test('hides what was typed in place of a number', () => {
    const { redactor: it, registered } = redactor()
    it.hideTyped('333 1234567')
    it.hideTyped('123456')
    expect(registered).toEqual(['333 1234567'])
    expect(it.clean('got 333 1234567 or 3331234567')).toBe('got 333****567 or 333****567')
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

  test.each([
    '333 1234567',
    '0333.123.45.67',
    '+39 (0) 333 1234567',
    '39x333x1234567',
    'a3331234567b',
    '3-3-3 / 1-2-3 / 4-5-6-7',
    '333, and after some other words 123, and after some more 4567',
    '٣٣٣١٢٣٤٥٦٧',
    '३३३१२३४५६७',
    '３３３１２３４５６７',
    '𝟛𝟛𝟛𝟙𝟚𝟛𝟜𝟝𝟞𝟟',
    '3️⃣3️⃣3️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣',
    '③③③①②③④⑤⑥⑦',
    '1234567',
    '100%3331234567',
    '0333%20123%20%34%35%36%37',
    Buffer.from('333\u00a01234567').toString('latin1'),
    Buffer.from('٣٣٣١٢٣٤٥٦٧').toString('latin1'),
    'ï¼“ï¼“ï¼“ï¼‘ï¼’ï¼“ï¼”ï¼•ï¼–ï¼—',
  ])('hold no number, however it is written: %j', written => {
    const { redactor: it } = redactor()
    it.hideNumber({ number: '+393331234567', typed: '+393331234567' })
    const shown = it.quote(`no such number: ${written}.`)
    expect(shown).toMatch(/^no such number: (\+39 \(0\) |a|39x)?\+39\*{7}567b?\.$/)
  })

  test('say which number they mean, if that is plain', () => {
    const { redactor: it } = redactor()
    for (const number of ['+393330000123', '+393330000456'])
      it.hideNumber({ number, typed: number })
    expect(it.quote('3330000123 and 0039 333 0000456')).toBe('+39*******123 and +39*******456')
    expect(it.quote('only 3933300')).toBe('only ***')
  })

  test('hold no message, number or credential that another one is a part of', () => {
    const it = knowing('Code 3312')
    it.hide('4567word')
    it.hideNumber({ number: '+393331234567', typed: '+393331234567' })
    expect(it.quote('3331234567word')).toBe('+39*******567')
  })

  test.each([
    ['Your code is 482 913', '482913'],
    ['Your code is 482-913', '482913'],
    ['Your code: 482913.', '482 913'],
    ['Ihr Code: A1-B2-C3', 'a1b2c3'],
    ['رمزك ٤٨٢٩١٣', '482913'],
    ['验证码4829请勿', '4829'],
    ['123', '123'],
  ])('hold no code of %j: %j', (message, code) => {
    expect(knowing(message).quote(code)).toBe('[text]')
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
          fc.pre(plain.replaceAll(' ', '').length >= 4 && !'[text]…'.includes(plain))
          expect(quoted(message, `${before}${message}${after}`)).not.toContain(plain)
        },
      ),
    )
  })

  test('are cut only after echoes and secrets are gone: half of one would not be recognised', () => {
    const code = `code ${'1234567890'.repeat(3)}`
    expect(quoted(code, `${'x'.repeat(290)}${code}`)).not.toContain('1234')
  })

  test.each([
    ['titles that never end', '<title'.repeat(11_000)],
    ['wrapped percent signs', '%25'.repeat(21_000)],
    ['wrapped entities', '&amp;amp;'.repeat(7000)],
    ['escapes', '\\u005c'.repeat(10_000)],
    ['digits', '3'.repeat(65_000)],
    ['characters that stand for many', '\ufdfa'.repeat(21_000)],
    ['one number after another', '393331234567'.repeat(5000)],
    ['accents without end', 'a\u0301\u0316'.repeat(20_000)],
    ['misread UTF-8', 'ï¼“'.repeat(21_000)],
    ['codes', '1007'.repeat(16_000)],
    ['the password', 'correct-horse-battery'.repeat(3000)],
  ])('take no longer the more there are: %s', (_, words) => {
    const it = knowing(Array.from({ length: 320 }, (_, at) => 1000 + 7 * at).join(' '))
    it.hide('correct-horse-battery')
    for (let at = 0; at < 1000; at++) {
      const number = `+39333${1_234_567 + 7919 * at}`
      it.hideNumber({ number, typed: number })
    }
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now()
      it.quote(words)
      return performance.now() - began
    })
    // Some 1 ms; without a limit it would be a hundred times as much.
    expect(Math.min(...times)).toBeLessThan(50)
  })
})

describe("a server's ids and names", () => {
  test('stay as they are', () => {
    for (const id of ['7b8ef313-f1f2-4c4f-bffa-438c287ba9d8', '48291734512', 'PROVIDER1']) {
      expect(knowing('Your code is 482913').shownId(id)).toBe(id)
    }
    expect(knowing('run 1280').shownId('7b81280f')).toBe('7b81280f')
  })

  test('hold no message, and no code of it that a random id does not hold by chance', () => {
    const it = knowing('Your code is 482913')
    expect(it.shownId('id of Your code is 482913')).toBe('id of [text]')
    expect(it.shownId('482913')).toBe('[text]')
    expect(it.shownId('id-482913-1')).toBe('id-[text]-1')
    expect(knowing('Your code is 4829').shownId('4829')).toBe('[text]')
  })

  test('stay as they are if a UUID holds a part of a number by chance', () => {
    const { redactor: it } = redactor()
    it.hideNumber({ number: '+393331234567', typed: '+393331234567' })
    const [chance, whole] = [
      'b79a4e75-1234-5673-9123-7715a9ebde1e',
      'a3331234-5678-4736-9123-7715a9ebde1e',
    ]
    expect(it.shownId(chance)).toBe(chance)
    expect(it.shownId(whole)).not.toBe(whole)
  })

  test('start no workflow command', () => {
    expect(knowing().shownId('::stop-commands::x')).toBe(': :stop-commands: :x')
  })

  test('hold no number and no secret', () => {
    const { redactor: it } = redactor()
    it.hide('correct-horse-battery')
    it.hideNumber({ number: '+393331234567', typed: '+393331234567' })
    for (const id of ['333-123-4567', 'a333b123c4567', '39x333x1234567', '1234567', 'id.1234567']) {
      expect(it.shownId(id).replace(/\D/g, '')).toMatch(/^(39)?39567$/)
    }
    expect(it.shownId('id-CORRECT-HORSE')).toBe('id-***')
  })
})
