import { septets } from './gsm7.ts'

/** A field that gives way, and the septets that are left to it. 0 leaves nothing of it. */
export type Yield<Field extends string> = readonly [Field, number]

/** Writes a text that takes no more septets than `room`, or as few as it can. */
export type Layout = (room: number) => string

/** Fits GSM-7 fields into a room. Shortens them in the middle, one after another as `yields` says, no more than needed. */
export function layOut<Field extends string>(
  given: Readonly<Record<Field, string>>,
  yields: readonly Yield<Field>[],
  write: (fields: Readonly<Record<Field, string>>) => string,
): Layout {
  return room => {
    let fields = given
    let text = write(fields)
    for (const [field, least] of yields) {
      // A shorter field may be written with other characters around it, so that it has to be shortened once more.
      while (septets(text) > room && septets(fields[field]) > least) {
        const excess = septets(text) - room
        const left = least === 0 ? 0 : Math.max(least, septets(fields[field]) - excess)
        fields = { ...fields, [field]: shorten(fields[field], left) }
        text = write(fields)
      }
    }
    return text
  }
}

const DOTS = '...'

/** The beginning and the end of a text: a matrix or a version often stands at the end. */
function shorten(text: string, room: number): string {
  if (septets(text) <= room) return text
  if (room <= DOTS.length) return ''
  const half = (room - DOTS.length) / 2
  const start = fill(text, Math.ceil(half))
  const end = reversed(fill(reversed(text), Math.floor(half)))
  return `${start.trimEnd()}${DOTS}${end.trimStart()}`
}

function fill(text: string, room: number): string {
  let end = Math.min(text.length, room)
  while (septets(text.slice(0, end)) > room) end--
  return text.slice(0, end)
}

/** Only for GSM-7, in which every character is one code unit. */
function reversed(text: string): string {
  return text.split('').reverse().join('')
}
