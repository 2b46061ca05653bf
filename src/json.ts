/** JSON from outside, as far as it is what was expected: nothing here throws. */
export type JsonObject = Record<string, unknown>

/** The object that `text` holds; undefined where it is absent, not JSON, or anything but an object. */
export function parseObject(text: string | undefined): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text or a number as text; anything else as `''`. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** An integer, also where it came as text. */
export function integerOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

/** What stands at `path` in a value that others wrote; undefined where there is no such place. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (parent, key) => (isContainer(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined),
    value,
  )
}

/** The text or number at `path`, as text; `''` where there is neither. */
export function textAt(value: unknown, ...path: (string | number)[]): string {
  return textOf(at(value, ...path))
}

/** The list at `path`; empty where there is none. */
export function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

function isContainer(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}
