/** JSON from outside: each field may be missing or of any type. No function here throws. */
export type JsonObject = Record<string, unknown>

/** The JSON object in `text`; undefined if it is anything else. */
export function parseObject(text: string | undefined): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return isObject(value) && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether a value is an object or an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null
}

/** A safe integer, or one written as digits. */
export function integerOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

/** An id: a string, or a whole number as text. `''` for anything else, or for a blank one. */
export function idOf(value: unknown): string {
  const id = typeof value === 'string' ? value : String(integerOf(value) ?? '')
  return id.trim() === '' ? '' : id
}

/** The value at `path`; undefined if there is none. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (parent, key) => (isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined),
    value,
  )
}

/** The text or number at `path`, as text; `''` for anything else. */
export function textAt(value: unknown, ...path: (string | number)[]): string {
  const found = at(value, ...path)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
}
