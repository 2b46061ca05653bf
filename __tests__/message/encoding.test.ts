import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { measure, outsideGsm7, smartEncode } from '../../src/message/encoding.ts'
import { graphemes, isGsm7, septets } from '../../src/message/gsm7.ts'
import { anyText, longText } from './unicode.ts'

describe('a message takes', () => {
  const gsm7 = (segments: number) => ({ encoding: 'GSM-7', segments })
  const ucs2 = (segments: number) => ({ encoding: 'UCS-2', segments })
  const family = '👨‍👩‍👧‍👦'
  const tower = `a${'\u0301'.repeat(200)}`

  test.each([
    ['160 septets in one segment', 'a'.repeat(160), gsm7(1)],
    ['153 in each of several', 'a'.repeat(161), gsm7(2)],
    ['', 'a'.repeat(306), gsm7(2)],
    ['', 'a'.repeat(307), gsm7(3)],
    ['two for a character of the extension', '€'.repeat(80), gsm7(1)],
    ['', '€'.repeat(81), gsm7(2)],
    ['and does not divide it', `${'a'.repeat(152)}[${'a'.repeat(152)}`, gsm7(3)],
    ['', `${'a'.repeat(152)}[${'a'.repeat(151)}`, gsm7(2)],
    ['70 UCS-2 code units in one segment', '中'.repeat(70), ucs2(1)],
    ['67 in each of several', '中'.repeat(71), ucs2(2)],
    ['', '中'.repeat(134), ucs2(2)],
    ['', '中'.repeat(135), ucs2(3)],
    ['one for a character of the extension', `中${'€'.repeat(69)}`, ucs2(1)],
    ['two for an emoji', '😀'.repeat(35), ucs2(1)],
    ['and does not divide it', `${'中'.repeat(66)}😀${'中'.repeat(66)}`, ucs2(3)],
    ['nor a family', `${'中'.repeat(60)}${family}${'中'.repeat(63)}`, ucs2(3)],
    ['but divides what is longer than a segment', tower, ucs2(3)],
    ['a line break as it is written', `${'a'.repeat(80)}\r\n${'a'.repeat(78)}`, gsm7(1)],
    ['', `${'a'.repeat(80)}\r\n${'a'.repeat(79)}`, gsm7(2)],
    ['', `${'a'.repeat(80)}\n${'a'.repeat(79)}`, gsm7(1)],
    ['a form feed as of the extension', '\f'.repeat(81), gsm7(2)],
    ['UCS-2 for a tab', '\t', ucs2(1)],
    ['UCS-2 for an accent written apart', 'e\u0301', ucs2(1)],
    ['one segment for nothing', '', gsm7(1)],
  ])('%s', (_, text, expected) => expect(measure(text)).toEqual(expected))

  test('never fewer segments than its units need, and as many as they fill where none is divided', () => {
    fc.assert(
      fc.property(longText, text => {
        const { encoding, segments } = measure(text)
        expect(encoding).toBe(isGsm7(text) ? 'GSM-7' : 'UCS-2')
        const [units, alone, split] =
          encoding === 'GSM-7' ? [septets(text), 160, 153] : [text.length, 70, 67]
        expect(segments).toBeGreaterThanOrEqual(units <= alone ? 1 : Math.ceil(units / split))
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), units => {
        const [gsm, ucs] = [units <= 160 ? 1 : Math.ceil(units / 153), Math.ceil(units / 67)]
        expect(measure('a'.repeat(units)).segments).toBe(gsm)
        expect(measure('中'.repeat(units)).segments).toBe(units <= 70 ? 1 : ucs)
      }),
      { numRuns: 20 },
    )
  })

  test('as many segments as the library of the field counts, but for a line break and what is longer than a segment', () => {
    const short = longText.filter(text => text.length < 2000 && !text.includes('\r\n'))
    const fits = (text: string): boolean => graphemes(text).every(({ length }) => length <= 67)
    fc.assert(
      fc.property(short.filter(fits), text => {
        const { encodingName, segmentsCount } = new SegmentedMessage(text)
        expect(measure(text)).toEqual({ encoding: encodingName, segments: segmentsCount })
      }),
      { numRuns: 300 },
    )
  })

  test('a moment to measure, however long it is', () => {
    expect(measure('a'.repeat(1_000_000))).toEqual(gsm7(6536))
  })
})

describe('characters outside GSM-7', () => {
  test('are told once each, and where they first stand', () => {
    expect(outsideGsm7('Say “hi” to 👨‍👩‍👧: “cafe\u0301” ✔')).toEqual([
      { character: '“', position: 5 },
      { character: '”', position: 8 },
      { character: '👨‍👩‍👧', position: 13 },
      { character: 'e\u0301', position: 20 },
      { character: '✔', position: 23 },
    ])
  })

  test('are none in a GSM-7 text', () => {
    expect(outsideGsm7('Perché? [€]\r\n')).toEqual([])
  })
})

describe('smart encoding', () => {
  const rest = 'a'.repeat(100)

  test('replaces look-alikes where that saves segments', () => {
    expect(smartEncode(`“Hi” – it’s “me”…\u00a0${rest}`)).toBe(`"Hi" - it's "me"... ${rest}`)
  })

  test('leaves GSM-7 of the text as it is, line breaks too', () => {
    expect(smartEncode(`[à]\r\n\f“${rest}`)).toBe(`[à]\r\n\f"${rest}`)
  })

  test.each([
    ['that fits one segment anyway', '“Hi”'],
    ['that stays UCS-2 and as long', `“中” ${rest}`],
    ['that is GSM-7 already', `"Hi" ${rest}${rest}`],
    ['that would vanish', '\u200b'.repeat(100)],
    ['that would become too long', `${'a'.repeat(1598)}……`],
  ])('does not touch a text %s', (_, text) => {
    expect(smartEncode(text)).toBe(text)
  })

  test('never breaks up an emoji, whatever it saves beside', () => {
    const text = smartEncode(`👨‍👩‍👧${'e\u0300'.repeat(40)}`)
    expect(text).toBe(`👨‍👩‍👧${'è'.repeat(40)}`)
  })

  test('saves segments or changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, longText), text => {
        const encoded = smartEncode(text)
        if (encoded !== text) {
          expect(measure(encoded).segments).toBeLessThan(measure(text).segments)
        }
        expect(smartEncode(encoded)).toBe(encoded)
      }),
    )
  })
})
