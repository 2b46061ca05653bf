import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { isGsm7, lookAlike, septets } from '../../src/message/gsm7.ts'
import { safeName } from '../../src/message/safe-name.ts'
import { anyText } from './unicode.ts'

const plane = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

test('the alphabet is the one of the library that counts segments', () => {
  const differing = plane.filter(character => {
    const { encodingName, numberOfCharacters } = new SegmentedMessage(character)
    if (encodingName === 'UCS-2') return isGsm7(character)
    return !isGsm7(character) || septets(character) !== numberOfCharacters
  })
  expect(differing).toEqual([])
})

describe('a look-alike', () => {
  test.each([
    ['“', '"'],
    ['’', "'"],
    ['–', '-'],
    ['—', '-'],
    ['\u2011', '-'],
    ['\u2212', '-'],
    ['…', '...'],
    ['\u00a0', ' '],
    ['\u202f', ' '],
    ['\t', ' '],
    ['\u2028', '\n'],
    ['\u200b', ''],
    ['\ufeff', ''],
    ['\u00ad', ''],
    ['`', "'"],
    ['•', '-'],
    ['→', '->'],
    ['Ａ', 'A'],
    ['ﬁ', 'fi'],
    ['e\u0300', 'è'],
    ['a\u200d', 'a'],
    ['\r\n', '\r\n'],
  ])('of %j is %j', (from, to) => expect(lookAlike(from)).toBe(to))

  test.each(['č', 'ç', '½', '²', '中', '😀', '👨‍👩‍👧', '1️⃣', 'م'])('does not exist for %s', from =>
    expect(lookAlike(from)).toBeUndefined(),
  )

  test('exists wherever the library has one, but for numbers, lone accents, small capitals and rare symbols', () => {
    const others = /[\p{No}\p{M}ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢǃˆ˖‗⁏❨❩❪❫❴❵⟮⟯⦅⦆⧵⧹∖꞊]/u
    const missing = plane.filter(
      character =>
        !others.test(character) &&
        lookAlike(character) === undefined &&
        new SegmentedMessage(character, 'auto', true).encodingName === 'GSM-7',
    )
    expect(missing).toEqual([])
  })
})

describe('free text in GSM-7', () => {
  test.each([
    ['Perché no? Così è più bello: ñandú', 'Perché no? Così è più bello: ñandu'],
    ['Żółć, Łódź, čeština', 'Zolc, Lodz, cestina'],
    ['façade, Ça', 'facade, Ça'],
    ['œuvre, Þór, Straße, ẞ', 'oeuvre, Thor, Straße, SS'],
    ['“Faster” – sync…', '"Faster" - sync...'],
    ['🚀 Release 🎉 1️⃣ done ✅', 'Release 1 done'],
    ['fix ½ of 10²', 'fix 1/2 of 102'],
    ['one\r\ntwo\tthree\ffour\u2028five', 'one two three four five'],
    ['\u001b[31mred\u0007\u0000', '[31mred'],
    ['a\u202eb\u200bc', 'abc'],
    ['日本語', ''],
    ['\ud800', ''],
  ])('%j is %j', (from, to) => expect(safeName(from)).toBe(to))

  test('is one line without double spaces, whatever it was', () => {
    fc.assert(
      fc.property(anyText, text => {
        const line = safeName(text)
        expect(isGsm7(line)).toBe(true)
        expect(line).not.toMatch(/\p{Cc}| {2}|^ | $/u)
        expect(safeName(line)).toBe(line)
      }),
    )
  })
})
