import fc from 'fast-check'
import { anyCharacter } from '../any-character.ts'

/** The same cases in each run of the tests. `SEED` and `RUNS` in the environment ask for others, and for more. */
export function seeded(runs: number): { seed: number; numRuns: number } {
  return {
    seed: Number(process.env['SEED'] || 15),
    numRuns: Number(process.env['RUNS'] || runs),
  }
}

const part = fc.oneof(
  fc.constantFrom(
    'evil',
    'a',
    '1',
    '1.2',
    '1.x',
    'v1.0.0',
    '10.0',
    '10.0.0.1',
    'localhost',
    'eve@',
  ),
  fc.constantFrom('.', '。', '．', '․', '…', '.\u0301', '\u200b', '\u00ad', '\u202e', '\r\n'),
  fc.constantFrom(
    '@',
    ':',
    '/',
    '//',
    '://',
    '#',
    '?',
    '(',
    ')',
    '"',
    '-',
    '_',
    ' ',
    '{step}',
    '}}',
  ),
  fc.constantFrom('ru', 'com', 'xyz', 'yz', '.ru', 'рф', 'xn--p1ai', 'www', 'http', 'ftp:', 'tel'),
  fc.string({ unit: anyCharacter, maxLength: 3 }),
)

/** Names of which somebody wants a phone to make a link, and names that are hard to write in GSM-7; some of them long. */
export const hostileName = fc.oneof(
  fc.constantFrom('', 'x'.repeat(300), '(🚀)', '((🚀))', '"🚀"', 'a b'),
  fc.array(part, { maxLength: 6 }).map(parts => parts.join('')),
  fc.array(part, { minLength: 15, maxLength: 40 }).map(parts => parts.join('')),
)
