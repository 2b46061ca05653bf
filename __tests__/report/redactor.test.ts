import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Redactor } from '../../src/report/redactor.ts'
import { redactor as knowing } from './builders.ts'

const number = '+393331234567'

function redactor(): { redactor: Redactor; registered: string[] } {
  const registered: string[] = []
  return { redactor: new Redactor(secret => registered.push(secret)), registered }
}

describe('a credential', () => {
  test('is registered as it is, and as URLs, forms and JSON hold it', () => {
    const { redactor: it, registered } = redactor()
    it.hide('p@ss "wörd')
    expect(registered).toEqual([
      'p@ss "wörd',
      'p%40ss%20%22w%C3%B6rd',
      'p%40ss+%22w%C3%B6rd',
      'p@ss \\"wörd',
    ])
    expect(it.clean('a p@ss "wörd, b p%40ss+%22w%C3%B6rd')).toBe('a ***, b ***')
  })

  test.each(['', '1', 'abc', '    ', 'a b c'])(
    'that is short is registered, and leaves ordinary lines as they are: %j',
    secret => {
      const { redactor: it, registered } = redactor()
      it.hide(secret)
      expect(registered).toEqual([secret].filter(text => text.trim() !== ''))
      for (const show of [it.clean, it.quote, it.shownId]) {
        expect(show.call(it, '1 abcd a b c')).toBe('1 abcd a b c')
      }
    },
  )

  test('of several lines is registered by the line, as the runner masks', () => {
    const { redactor: it, registered } = redactor()
    it.hide('first line\r\nno\nthird line')
    expect(registered).toEqual(expect.arrayContaining(['first line', 'third line']))
    expect(registered.filter(form => /[\r\n]/.test(form) || form.length < 4)).toEqual([])
  })

  test('is registered once in each form', () => {
    const { redactor: it, registered } = redactor()
    for (const secret of ['dXNlcjpwYXNzdw==', 'dXNlcjpwYXNzdw']) it.hide(secret)
    expect(registered).toEqual(['dXNlcjpwYXNzdw==', 'dXNlcjpwYXNzdw', 'dXNlcjpwYXNzdw%3D%3D'])
  })
})

describe("the action's own lines", () => {
  test('hold no credential', () => {
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

  test('show the longest secret as one, so that none is left in pieces', () => {
    const { redactor: it } = redactor()
    it.hide('secret')
    it.hide('secret-and-more')
    expect(it.clean('secret-and-more')).toBe('***')
  })

  test('show a number in one form, whatever it stood in', () => {
    const { redactor: it } = redactor()
    it.hideNumber({ number, typed: '+39 (333) 123' })
    for (const form of [number, '393331234567', '00393331234567', '3331234567', '+39 (333) 123']) {
      expect(it.clean(`no such number: ${form}.`)).toBe('no such number: +39*******567.')
    }
  })

  test('keep other digits, and numbers that are masked', () => {
    const { redactor: it } = redactor()
    it.hideNumber({ number, typed: number })
    const line = '7b8ef313-f1f2-4c4f-bffa-438c287ba9d8 at 2026-11-22 03:18:00, +39*******333'
    expect(it.clean(line)).toBe(line)
  })

  test('take no longer for a thousand numbers', () => {
    const { redactor: it } = redactor()
    for (let at = 0; at < 1000; at++) {
      it.hideNumber({ number: `+39333${1_234_567 + 7919 * at}`, typed: `+39 333 ${at}` })
    }
    it.clean('')
    const began = performance.now()
    for (let at = 0; at < 1000; at++)
      it.clean(`${'The gateway refused the message. '.repeat(9)}${at}`)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

/** Knows a credential, a number and a text. */
function all(text = 'Your one-time code is 482913'): Redactor {
  const it = knowing(text)
  it.hide('Cörrect-horse battery9')
  it.hide('12 34 56 78')
  it.hideNumber({ number, typed: number })
  return it
}

describe("a server's words", () => {
  test.each([
    'Something new: the sender is not allowed.',
    'Numero non valido: manca il prefisso internazionale.',
    "L'utente è disattivato; contattare l’assistenza (tel. interno 12).",
    'Rate limit exceeded, retry in 60 seconds',
    'API rate limit exceeded for this installation.',
    'Resource not accessible by integration',
    'Absent subscriber - call barred!',
    'Error 403: “Forbidden”...',
    'UNDELIVERABLE',
    'Größe ungültig, façade déjà vu, España',
  ])('are shown where they are plain: %j', words => {
    expect(all().quote(words)).toBe(words)
  })

  test.each([
    ['a long number', 'no 3331 here'],
    ['numbers in a row', 'no 333 123 45 here'],
    ['numbers in a list', 'no 104, 117; 110 - 116 here'],
    ['a date', 'no 2026-11-22 03:18:00 here'],
    ['mixed letters and digits', 'no a1b2c3 here'],
    ['capitals inside a word', 'no aHVudGVy here'],
    ['a hex dump', 'no 68 75 6e 74 65 72 here'],
    ['a URL', 'no https://evil.example/x here'],
    ['a domain', 'no evil.example here'],
    ['an address', 'no eve@evil here'],
    ['markup', 'no <b>bold</b> here'],
    ['Markdown', 'no [boom](x) **bold** `code` here'],
    ['entities', 'no &#104;&#117; here'],
    ['percent signs', 'no %68%75 here'],
    ['a JSON escape', 'no \\u0068\\u0075 here'],
    ['full-width letters', 'no ｈｕｎｔｅｒ here'],
    ['digits of another script', 'no ٣٣٣ here'],
    ['letters of another script', 'no пароль here'],
    ['a ligature', 'no ﬁne here'],
    ['a mark on a letter', 'no h\u0336u\u0336 here'],
    ['invisible characters', 'no h\u200bu here'],
    ['UTF-8 read as Latin-1', 'no Ã¨ here'],
    ['a workflow command', 'no ::error::x ##[group] here'],
    ['a control character', 'no \u001b[31m here'],
  ])('hold no %s', (_, words) => {
    expect(all().quote(words)).toBe('no … here')
  })

  test('are one line of at most 300 characters', () => {
    expect(all().quote(' one\r\ntwo\u2028three\u00a0four ')).toBe('one two three four')
    expect(all().quote('')).toBe('')
    expect(all().quote('word '.repeat(1000))).toMatch(/^(word ){59}word…$/)
  })

  test.each([
    ['a credential', 'the horse is CORRECT', 'the … is …'],
    ['a credential, without its accent', 'the Correct, one', 'the … one'],
    ['the text', 'the "Code" of my time-out', 'the … of my …'],
    ['a credential, as a part', 'the (attery)', 'the …'],
  ])('hold no word of four letters or more of %s', (_, words, shown) => {
    expect(all().quote(words)).toBe(shown)
  })

  test.each([
    ['a credential in pieces', 'the cor rec t-h ors e'],
    ['a credential in letters', 'the c. o, r! r e c t h'],
    ['a credential of digits', 'the 12, and 34, and then 56, and 78'],
    ['the text in pieces', 'the You ron eti mec ode'],
    ['a code in digits', 'the 4 and 8 and 2 and 9 and 1 and 3'],
    ['seven digits of a number', 'the 333 and then 123 and then 4'],
  ])('are hidden where they spell %s', (_, words) => {
    expect(all().quote(words)).toBe('…')
  })

  test.each([
    ['Deploy', 'the Dep loy'],
    ['Deploy', 'the deployments'],
    ['Your code: XKQ-PZR', 'the XKQ PZR'],
    ['Your code is A1-B2-C3', 'the a 1 b 2 c 3'],
    ['the cat sat on the mat', 'it is: the cat sat on the mat'],
  ])('do not spell %j: %j', (text, words) => {
    expect(all(text).quote(words)).toBe('…')
  })

  test('hold no code with a hyphen', () => {
    expect(all('Your code: abc-def').quote('the abc-def, one')).toBe('the … one')
  })

  test('keep words that only begin as those of the text', () => {
    expect(all('Deploy failed').quote('the deployments are blocked')).toBe(
      'the deployments are blocked',
    )
  })

  test.each([
    ['plain words', 'word '.repeat(13_000)],
    ['one letter', 'a'.repeat(65_000)],
    ['hyphens', 'a-'.repeat(32_000)],
    ['quotation marks', '"'.repeat(65_000)],
    ['digits', '3 a '.repeat(16_000)],
    ['hidden words', '%% '.repeat(21_000)],
    ['characters that stand for many', '\ufdfa'.repeat(21_000)],
  ])('take no longer the more there are: %s', (_, words) => {
    const it = knowing(Array.from({ length: 320 }, (_, at) => 1000 + 7 * at).join(' '))
    it.hide('correct-horse-battery')
    for (let at = 0; at < 1000; at++) {
      it.hideNumber({ number: `+39333${1_234_567 + 7919 * at}`, typed: '' })
    }
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now()
      it.quote(words)
      return performance.now() - began
    })
    expect(Math.min(...times)).toBeLessThan(50)
  })
})

describe("a server's ids and names", () => {
  test.each([
    '',
    '7b8ef313-f1f2-4c4f-bffa-438c287ba9d8',
    '48291734512',
    'PROVIDER1',
    'Vodafone IT',
    'Società X',
    '27.1.0.2',
    '30003',
  ])('are shown as they are: %j', id => {
    expect(all().shownId(id)).toBe(id)
  })

  test.each([
    ['looks like something else', '<b>'],
    ['is a URL', 'https://evil.example'],
    ['has two lines', 'a\nb'],
    ['is too long', 'x'.repeat(101)],
    ['could start a workflow command', '::stop-commands::x'],
    ['holds a credential', 'id CORRECT-HORSE 1'],
    ['holds a phone number', 'id-333-123-4567'],
    ['holds a phone number with letters in it', 'a333b123c4567'],
    ['holds a code of the text', 'id-482-913-1'],
  ])('are hidden if one %s', (_, id) => {
    expect(all().shownId(id)).toBe('…')
  })

  test('are shown if one is a UUID that holds a number or a code by chance', () => {
    const id = 'b79a4e75-1234-5673-9123-771482913e1e'
    expect(all().shownId(id)).toBe(id)
  })

  test('are hidden if one is a UUID and a credential', () => {
    const it = all()
    const key = '7b8ef313-f1f2-4c4f-bffa-438c287ba9d8'
    it.hide(key)
    expect(it.shownId(key.toUpperCase())).toBe('…')
  })
})
