import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Result } from '../../src/delivery/result.ts'
import { Failure } from '../../src/failure.ts'
import { basicCredential } from '../../src/gateway/client.ts'
import { readSendReply } from '../../src/gateway/reply.ts'
import type { HttpReply } from '../../src/http/transport.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { Redactor } from '../../src/report/redactor.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { disguises } from './disguises.ts'

const number = '+393331234567'
const message = 'One-time code 482913 for the vault'
const password = 'Cörrect "horse"+battery/9'
const credentials = [
  password,
  basicCredential('user', password),
  basicCredential('user', password, 'latin1'),
  'sk_live-0a1B2c3D4e5F6g7H8',
  'pr0xy&pass<word>',
]
const redactor = new Redactor(() => undefined)
for (const credential of credentials) redactor.hide(credential)
redactor.hideNumber({ number, typed: number })
redactor.hideText(message)

const secrets = [
  ...credentials,
  ...credentials.map(credential => credential.replace(/=+$/, '')),
  number,
  number.slice(1),
  `0${number.slice(3)}`,
  '+39 (0) 333 / 123-4567',
  message,
]
const forbidden = ['482913', ...[...credentials, message].flatMap(secret => parts(secret, 8))].map(
  part => part.toLowerCase(),
)
const forbiddenDigits = parts(number.slice(1), 7)
const disguised = fc
  .tuple(fc.constantFrom(...secrets), fc.array(fc.constantFrom(...disguises), { maxLength: 3 }))
  .map(([secret, layers]) => layers.reduce((text, disguise) => disguise(text), secret))
const glue = fc.constantFrom(
  '',
  '%',
  '&',
  '\\',
  ' ',
  '"',
  'x',
  '\n::error::',
  '##[group]',
  '\u001b[1m',
)
const words = fc
  .array(fc.oneof(disguised, fc.string(), glue), { maxLength: 8 })
  .map(parts => parts.join(''))
const reply = fc.oneof(
  words.map(message => ({ status: 500, body: JSON.stringify({ code: 99, message }) })),
  words.map(words => ({
    status: 200,
    body: JSON.stringify({ message: '0: ok', id: words, provider: words }),
  })),
  fc.tuple(words, words).map(([title, kind]) => ({
    status: 502,
    body: `<html><title>${title}</title>`,
    headers: { 'content-type': kind },
  })),
  words.map(words => ({ status: 302, body: '', headers: { location: `https://${words}/` } })),
)

/** The outputs and the summary after a reply, as people read them. */
function shownAfter(reply: HttpReply): string[] {
  const about = { destination: { number, typed: number }, attempts: 1 } as const
  let result: Result
  try {
    const { id: messageId, provider } = readSendReply(reply, redactor, 0)
    result = { ...about, outcome: 'accepted', messageId, provider }
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure
    result = { ...about, outcome: 'refused', failure }
  }
  const summary = summaryOf([result], [], redactor).replace(/&#(\d+);/g, (_, code) =>
    String.fromCharCode(Number(code)),
  )
  return [...Object.values(outputsOf([result], 'all', redactor)), ...summary.split('\n')]
}

test('a reply shows no secret in any disguise, and nothing of it is live', () => {
  fc.assert(
    fc.property(reply, given => {
      const shown = shownAfter({ headers: {}, ...given })
      const bad = shown.filter(line => {
        const [digits, letters] = [line.replace(/\D/g, ''), line.toLowerCase()]
        return (
          forbiddenDigits.some(part => digits.includes(part)) ||
          forbidden.some(part => letters.includes(part)) ||
          /::|##\[|[\p{Cc}\p{Cf}]/u.test(line)
        )
      })
      expect(bad).toEqual([])
    }),
    { numRuns: 10_000, seed: 14 },
  )
})

/** Every part of `text` that is `length` characters long. */
function parts(text: string, length: number): string[] {
  return Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length))
}
