import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quoter } from '../../src/gateway/quote.ts'

describe("a server's words, quoted", () => {
  test('lose the message that they echo, whole or in part', () => {
    const { quote, token } = quoter('Your code is 482913, do not share it')
    expect(quote('rejected: Your code is 482913, do not share it (spam)')).toBe(
      'rejected: [text] (spam)',
    )
    expect(quote('rejected near "code is 482"')).toBe('rejected near "[text]"')
    expect(quote('482913 is no valid template')).toBe('[text] is no valid template')
    expect(token('id of Your code is 482913, do not share it')).toBe('id of [text]')
  })

  test('lose secrets before they are cut, since half a secret would not be recognised', () => {
    const { quote } = quoter('-', line => line.replaceAll('s3cr3t-password', '***'))
    expect(quote(`${'x'.repeat(290)}s3cr3t-password`)).toBe(`${'x'.repeat(290)}***`)
  })

  test('as a token hold no part of the message, unless they look like an id', () => {
    const { token } = quoter('Your code is 482913')
    expect(token('7b8ef313-f1f2-4c4f-bffa-438c287ba9d8')).toBe(
      '7b8ef313-f1f2-4c4f-bffa-438c287ba9d8',
    )
    expect(token('code is 482913')).toBe('[text]')
    expect(quoter('482913').token('id-482913')).toBe('id-[text]')
  })

  test('keep everything else', () => {
    expect(quoter('Deploy failed').quote('Destination on watchlist')).toBe(
      'Destination on watchlist',
    )
    expect(quoter('ok').quote('ok, broken')).toBe('ok, broken')
    expect(quoter('run 1280').token('7b81280f')).toBe('7b81280f')
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
          expect(quoter(message).quote(`${before}${message}${after}`)).not.toContain(plain)
        },
      ),
    )
  })

  test('are cut only after the echo is gone', () => {
    const code = `code ${'1234567890'.repeat(3)}`
    expect(quoter(code).quote(`${'x'.repeat(290)}${code}`)).not.toContain('1234')
  })
})
