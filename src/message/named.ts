import { plainLine } from '../shared/plain-text.ts'

/** Whether a character of the message may be named. Of a text that is not shown, no letter and no digit: a code has them. */
export function mayName(character: string, shown: boolean): boolean {
  return shown || !/[\p{Alphabetic}\p{N}\p{Regional_Indicator}]/u.test(character)
}

/** A character and its code points: `“ (U+201C)`. */
export function named(character: string, shown = true): string {
  if (!mayName(character, shown)) return 'a letter or digit'
  const points = Array.from(
    character,
    point => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return `${plainLine(character)} (${points.join(' ')})`.trim()
}
