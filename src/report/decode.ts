import { decodeHTML } from 'entities/decode'

/** Most times that text is decoded: a proxy that wraps a gateway's page makes two. */
const ROUNDS = 3

/**
 * A server's words without encodings that hide a secret: percent signs, HTML entities, JSON escapes, compatible forms (NFKC)
 * and invisible characters.
 */
export function decoded(text: string): string {
  let known = text.normalize('NFKC')
  for (let round = 0; round < ROUNDS; round++) {
    const next = withoutEscapes(decodeHTML(withoutPercents(known)))
      .normalize('NFKC')
      .replace(/\p{Cf}+/gu, '')
    if (next === known) break
    known = next
  }
  return known
}

function withoutPercents(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, run => {
    const bytes = Buffer.from(run.replaceAll('%', ''), 'hex')
    const utf8 = bytes.toString('utf8')
    return utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8
  })
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function withoutEscapes(text: string): string {
  return text.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|([nrt"'\\/]))/gi,
    (_, unit?: string, byte?: string, mark = '') => {
      const code = unit ?? byte
      return code === undefined
        ? (escapes[mark] ?? mark)
        : String.fromCharCode(Number.parseInt(code, 16))
    },
  )
}
