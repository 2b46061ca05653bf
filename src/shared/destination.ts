/** A phone number as the gateway wants it (E.164), and as the workflow author typed it. */
export interface Destination {
  number: string
  typed: string
}

const TRUNK_ZERO = /\(\s*0\s*\)/

const E164 = /^\+[1-9]\d{6,14}$/

/** The entries of a list that newlines, commas and semicolons separate. Drops blank ones and lines that begin with `#`. */
export function listEntries(list: string): string[] {
  return list
    .split(/\r\n|\r|\n/)
    .filter(line => !line.trim().startsWith('#'))
    .flatMap(line => line.split(/[,;]/))
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
}

/**
 * A number as people write it, in E.164 form. Drops spaces, dashes, dots, parentheses and the invisible characters that come
 * with a copied number. A leading `00` becomes `+`.
 * @returns undefined if the result is no E.164 number, or if there is a `(0)`: which digits it means depends on the country
 */
export function toE164(typed: string): string | undefined {
  if (TRUNK_ZERO.test(typed)) return undefined
  const number = typed.replace(/[\p{Zs}\p{Pd}\p{Cf}\t.()]/gu, '').replace(/^00/, '+')
  return E164.test(number) ? number : undefined
}

/** Country codes of one and two digits; all others have three (ITU-T E.164, list of 15 December 2016). */
const COUNTRY_CODE = /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?=\d)/

/** The forms in which a number may stand in a log. Without its country code only from seven digits on: fewer are in many lines. */
export function formsOf({ number, typed }: Destination): string[] {
  const digits = number.slice(1)
  const national = number.replace(COUNTRY_CODE, '')
  const forms = [number, digits, `00${digits}`, typed]
  return national.length < 7 ? forms : [...forms, national]
}

/** What people see of a number in E.164 form: `+39*******567`. */
export function maskNumber(number: string): string {
  return `${number.slice(0, 3)}${'*'.repeat(number.length - 6)}${number.slice(-3)}`
}
