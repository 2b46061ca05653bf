import { decodeHTML } from 'entities/decode'

/** Most times that text is decoded: a proxy that wraps a gateway's page makes two. */
const ROUNDS = 3

/**
 * A server's words without encodings that hide a secret: percent signs, HTML entities, JSON escapes, UTF-8 read as Latin-1,
 * compatible forms (NFKC) and invisible characters.
 * @param longest most characters of the words that are looked at, and of the result
 */
export function decoded(text: string, longest = Number.POSITIVE_INFINITY): string {
  let known = text.slice(0, longest)
  for (let round = 0; round < ROUNDS; round++) {
    const next = wellRead(withoutEscapes(decodeHTML(withoutPercents(known))))
      // In Latin-1 not before the end: `Ã¼` would become no `ü`.
      .replace(/[\u0100-\u{10ffff}]+/gu, run => run.normalize('NFKC'))
      .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '')
      .slice(0, longest)
    if (next === known) break
    known = next
  }
  // One character can become eighteen.
  return known.normalize('NFKC').slice(0, longest)
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

const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const AFTER = `[\x80-\xbf${WINDOWS}]`
const MISREAD = new RegExp(`[\xc2-\xdf]${AFTER}|[\xe0-\xef]${AFTER}{2}|[\xf0-\xf4]${AFTER}{3}`, 'g')

/** `ö` for `Ã¶`: UTF-8 that was read as Latin-1, or as Windows-1252, which many take for it. */
function wellRead(text: string): string {
  return text.replace(MISREAD, run => {
    const bytes = Array.from(run, character => {
      const at = WINDOWS.indexOf(character)
      return at === -1 ? character.charCodeAt(0) : 0x80 + at
    })
    const utf8 = Buffer.from(bytes).toString('utf8')
    return utf8.includes('\ufffd') ? run : utf8
  })
}
