import fc from 'fast-check'
import { anyCharacter } from '../any-character.ts'

/** Pieces of text that segment borders and encodings are sensitive to. */
const pieces = fc.constantFrom(
  'Deploy failed ',
  '[€]',
  '\r\n',
  '\n',
  '\f',
  '“why?” – no…',
  '\u00a0',
  'e\u0301',
  'č',
  '中',
  '😀',
  '👨‍👩‍👧‍👦',
  '🇮🇹',
  '1️⃣',
  '\u200b',
  '\ud83d',
)

/** Any text, rich in what is hard to encode and to cut. */
export const anyText = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }), fc.string({ unit: anyCharacter })), {
    size: 'medium',
  })
  .map(parts => parts.join(''))

/** Any text, often long enough for several segments. */
export const longText = fc
  .tuple(anyText, fc.integer({ min: 1, max: 40 }))
  .map(([text, times]) => text.repeat(times))
