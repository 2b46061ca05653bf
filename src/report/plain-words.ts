/** What stands for anything that is not shown. */
export const HIDDEN = '…'

/** Most characters of a server's words that are looked at, and that are shown. */
const LONGEST = 1000
const LONGEST_SHOWN = 300

const CAPITALS = 'A-ZÀ-ÖØ-Þ'
const SMALL = 'a-zß-öø-ÿ'

/** A word has capitals at its beginning only. Base64 has them anywhere. */
const WORD = `(?:[${CAPITALS}]+[${SMALL}]*|[${SMALL}]+)`
const JOINED = `${WORD}(?:['’-]${WORD})*`
const CLOSING = `[)"'”’»]{0,2}`
const PLAIN = new RegExp(
  `^[("'“‘«]{0,2}(?:${JOINED}|\\d{1,3})${CLOSING}(?:[.,:;!?]|\\.{3})?${CLOSING}$|^[–—-]$`,
)
const WORDS = new RegExp(JOINED)

/** Numbers and hidden words with no letter between them, such as a phone number in groups. */
const NUMBERS = new RegExp(`[\\d…](?:[^${CAPITALS}${SMALL}]*[\\d…])?`, 'g')

/**
 * What people may see of a server's words: words of Latin letters and single numbers of at most three digits, with the
 * punctuation of a sentence. All else, and each word that `isSecret`, becomes `…`.
 */
export function plainWords(text: string, isSecret: (word: string) => boolean): string {
  const isShown = (token: string): boolean => {
    const [words = ''] = WORDS.exec(token) ?? []
    return PLAIN.test(token) && ![words, ...words.split(/['’-]/)].some(isSecret)
  }
  const line = text
    .slice(0, LONGEST)
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map(token => (token === '' || isShown(token) ? token : HIDDEN))
    .join(' ')
    .replace(NUMBERS, run => (/^\d{1,3}$/.test(run) ? run : HIDDEN))
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN - 1)}${HIDDEN}`
}
