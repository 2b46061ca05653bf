import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Result } from '../../src/delivery/result.ts'
import { basicCredential } from '../../src/gateway/client.ts'
import { readSendReply } from '../../src/gateway/reply.ts'
import type { HttpReply } from '../../src/http/transport.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { Redactor } from '../../src/report/redactor.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { Failure } from '../../src/shared/failure.ts'
import { seeded } from '../message/hostile.ts'
import { disguises, encodings } from './disguises.ts'

const number = '+393331234567'
const message = 'One-time code 482913 for the vault'
const password = 'Cörrect "horse"+battery/9'
const credentials = [
  password,
  basicCredential('user', password),
  basicCredential('user', password, 'latin1'),
  'sk_live-0a1B2c3D4e5F6g7H8',
  'pr0xy&blue<whale>',
  'correcthorsebattery',
  '1234 5678',
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
  '333 123 45 67',
  message,
]
const forbidden = [...credentials, message].flatMap(secret => parts(squeezed(secret), 8))
const forbiddenDigits = [...parts(number.slice(1), 7), '12345678', '482913']
const encoded = encodings.flatMap(encode => secrets.flatMap(secret => parts(encode(secret), 12)))
const disguised = fc
  .tuple(fc.constantFrom(...secrets), fc.array(fc.constantFrom(...disguises), { maxLength: 3 }))
  .map(([secret, layers]) =>
    layers.reduce((text, disguise) => disguise(text).slice(0, 5000), secret),
  )
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
const quoted = fc.oneof(
  words.map(message => ({ status: 500, body: JSON.stringify({ code: 99, message }) })),
  fc.tuple(words, words).map(([title, kind]) => ({
    status: 502,
    body: `<html><title>${title}</title>`,
    headers: { 'content-type': kind },
  })),
)
const named = fc.oneof(
  words.map(words => ({
    status: 200,
    body: JSON.stringify({ message: '0: ok', id: words, provider: words }),
  })),
  words.map(words => ({ status: 302, body: '', headers: { location: `https://${words}/` } })),
)

/** The outputs and the summary after a reply, as people read them. */
function shownAfter(reply: HttpReply): string[] {
  const about = { destination: { number, typed: number }, attempts: 1 } as const
  let result: Result
  try {
    const { id: messageId, provider } = readSendReply(reply, redactor)
    result = { ...about, outcome: 'accepted', messageId, provider }
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure
    result = { ...about, outcome: 'refused', failure }
  }
  const summary = summaryOf([result], 'all', [], redactor).replace(/&#(\d+);/g, (_, code) =>
    String.fromCharCode(Number(code)),
  )
  const outputs = outputsOf('accepted', result.failure, [result], redactor)
  return [...Object.values(outputs), ...summary.split('\n')]
}

/** Lines that show a secret although one reads letters or digits together, or that are live. */
function badLinesOf(reply: Omit<HttpReply, 'headers'>): string[] {
  return shownAfter({ headers: {}, ...reply }).filter(line => {
    const [digits, letters] = [line.replace(/\D/g, ''), squeezed(line)]
    return (
      forbiddenDigits.some(part => digits.includes(part)) ||
      forbidden.some(part => letters.includes(part)) ||
      /::|##\[|[\p{Cc}\p{Cf}]/u.test(line)
    )
  })
}

test('a reply shows no secret in any disguise, and nothing of it is live', () => {
  fc.assert(
    fc.property(fc.oneof(quoted, named), reply => {
      expect(badLinesOf(reply)).toEqual([])
    }),
    seeded(10_000),
  )
})

test('quoted words show no encoding of a secret', () => {
  fc.assert(
    fc.property(quoted, reply => {
      const seen = shownAfter({ headers: {}, ...reply }).join('\n')
      expect(encoded.filter(part => seen.includes(part))).toEqual([])
    }),
    seeded(2000),
  )
})

/** Every part of `text` that is `length` characters long. */
function parts(text: string, length: number): string[] {
  return Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length))
}

function squeezed(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
}
