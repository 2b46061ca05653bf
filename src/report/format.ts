import type { Failure } from '../shared/failure.ts'

/** A failure's code and name: `8 wrong-destination`. */
export function label(failure: Failure): string {
  return failure.code === undefined ? failure.name : `${failure.code} ${failure.name}`
}

/** Milliseconds for people: `1.2 s`, `4 min`, `2 h 10 min`. Rounded up, so that a limit is never told too short. */
export function duration(milliseconds: number): string {
  if (milliseconds < 60_000) return `${Math.ceil(milliseconds / 100) / 10} s`
  const minutes = Math.ceil(milliseconds / 60_000)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${minutes} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** From when to when, in UTC: `03:18:22 to 03:19:22`. */
export function span({ began, ended }: { began: number; ended: number }): string {
  return `${timeOfDay(began)} to ${timeOfDay(ended)}`
}

function timeOfDay(time: number): string {
  return new Date(time).toISOString().slice(11, 19)
}
