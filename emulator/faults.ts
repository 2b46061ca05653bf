/** What the emulator does with one send that its rules let pass. */
export interface Fault {
  answer:
    | 'accepted'
    | 'refusal'
    | 'reply'
    /** Never answers. */
    | 'hang'
    /** Resets the connection without an answer. */
    | 'reset'
    /** Sends the head and half of the body, then resets. */
    | 'cut'
    /** Sends the answer one byte at a time. */
    | 'drip'
  /** Takes the message over before the answer, so that it is on its way whatever the sender gets to see. */
  accept?: boolean
  /** Milliseconds to wait before anything else happens, even where the sender goes meanwhile. */
  delay?: number
  /** Takes the message over before the delay instead of after it; only where it is taken over at all. */
  acceptFirst?: boolean
  /** For `refusal`: the gateway's code, and its message where it shall not be the documented one. */
  code?: number
  message?: string
  /** For `reply`: any answer at all. */
  status?: number
  body?: string
  /** For `reply` and `refusal`. */
  headers?: Record<string, string | string[]>
  /** For `drip`: milliseconds between two bytes. */
  interval?: number
}

const answers: ReadonlySet<string> = new Set([
  'accepted',
  'refusal',
  'reply',
  'hang',
  'reset',
  'cut',
  'drip',
] satisfies Fault['answer'][])

const kinds: Readonly<Record<keyof Fault, string>> = {
  answer: 'string',
  accept: 'boolean',
  delay: 'number',
  acceptFirst: 'boolean',
  code: 'number',
  message: 'string',
  status: 'number',
  headers: 'object',
  body: 'string',
  interval: 'number',
}

/**
 * Reads a fault program that came as JSON.
 *
 * @throws {TypeError} naming the entry and what is wrong with it
 */
export function parseProgram(value: unknown): Fault[] {
  if (!Array.isArray(value)) throw new TypeError('a program is an array of faults')
  return value.map((entry: unknown, index) => {
    if (!isFault(entry)) {
      throw new TypeError(
        `fault ${index + 1} is not {"answer": one of ${[...answers].join(', ')}, …} with fields ${Object.keys(kinds).join(', ')}`,
      )
    }
    return entry
  })
}

function isFault(value: unknown): value is Fault {
  if (typeof value !== 'object' || value === null) return false
  const kindOf = new Map(Object.entries(kinds))
  return (
    'answer' in value &&
    typeof value.answer === 'string' &&
    answers.has(value.answer) &&
    Object.entries(value).every(([name, field]) => typeof field === kindOf.get(name))
  )
}
