/** The GSM 7-bit default alphabet and its extension (3GPP TS 23.038, 6.2.1). Of ASCII, only the backtick and most controls are missing. */
const GSM7 = /^[\n\f\r -_a-~¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ€]*$/

/** The extension's characters, which are sent as an escape and a second septet. */
const EXTENSION = /[\f[\\\]^{|}~€]/g

/** What looks the same, or is read as the same, as a character of GSM-7. */
const lookAlikes = invert({
  "'": '‘’‚‛′‵´`ʹʻʼʽˈˊˋ❛❜︐︑',
  '"': '“”„‟″‶«»ʺˮ❝❞〝〞',
  '-': '−•‣⁃∙·⎼⎽─',
  '/': '÷⁄∕⧸',
  '|': '¦∣⎸⎹⎜⎟⏐│',
  '<': '‹〈',
  '>': '›〉',
  '*': '⁎∗⊛✢✣✤✥✱✲✳✺✻✼✽❃❉❊❋⧆',
  ':': 'ː˸⦂꞉∶',
  ',': '、،',
  '.': '。․',
  '~': '˜˷∼',
  x: '×',
  '->': '→',
  '<-': '←',
  '=>': '⇒',
})

/** Letters that Unicode does not decompose into a plain letter and a mark, each with what is written for it. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  'ɑa đd ðd ĐD ÐD əe ħh ĦH ıi ĸk łl ŁL ŋn ŊN œoe ŒOe ẞSS ŧt ŦT þth ÞTh'
    .split(' ')
    .map(([letter = '', ...plain]) => [letter, plain.join('')]),
)

export function isGsm7(text: string): boolean {
  return GSM7.test(text)
}

/** The length of a GSM-7 text in septets, of which one segment holds 160. */
export function septets(text: string): number {
  return text.length + (text.match(EXTENSION)?.length ?? 0)
}

/**
 * What a reader takes for the same as `grapheme`, in GSM-7; `''` for what is invisible, undefined if there is nothing. Letters
 * keep their accents and numbers their value: č has no look-alike, and 1½ must not become 11/2.
 */
export function lookAlike(grapheme: string): string | undefined {
  const composed = visible(grapheme).normalize('NFC')
  const similar = replaced(composed, lookAlikes)
  if (isGsm7(similar)) return similar
  if (/\p{No}/u.test(similar)) return undefined
  // Full-width forms, ligatures, the ellipsis.
  const compatible = replaced(similar.normalize('NFKC'), lookAlikes)
  return isGsm7(compatible) ? compatible : undefined
}

/** Any text in GSM-7. Letters lose accents that GSM-7 lacks. Emoji and all else without a look-alike are dropped. */
export function transliterate(text: string): string {
  if (isGsm7(text)) return text
  return graphemes(text)
    .map(grapheme => lookAlike(grapheme) ?? withoutAccents(grapheme))
    .join('')
}

/** Whether {@link transliterate} drops a grapheme that people see. */
export function isLost(grapheme: string): boolean {
  return lookAlike(grapheme) === undefined && withoutAccents(grapheme) === ''
}

/** What is left of a grapheme without accents: `c` of č, nothing of an emoji. */
function withoutAccents(grapheme: string): string {
  const parts = replaced(grapheme.normalize('NFKD'), plainLetters)
  return Array.from(replaced(parts, lookAlikes)).filter(isGsm7).join('')
}

/** `text` without what cannot be seen, and with the plain space, hyphen and line break for their variants. */
function visible(text: string): string {
  return text
    .replace(/[\v\u0085\p{Zl}\p{Zp}]/gu, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/(?![\n\f\r])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '')
}

function replaced(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, character => table.get(character) ?? character).join('')
}

function invert(table: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([plain, others]) =>
      Array.from(others, other => [other, plain] as const),
    ),
  )
}

let segmenter: Intl.Segmenter | undefined

/** What people see as characters: an accented letter, a flag, a family of emoji are one each. */
export function graphemes(text: string): string[] {
  // Made on first use: it takes some 25 ms, and most texts do without.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
