import { type Fault, parseProgram } from './faults.ts'
import type { AcceptedMessage, ReceivedRequest } from './records.ts'
import { scenarios } from './scenarios.ts'

/** Where the test API is, on the gateway's own port. */
export const TEST_API = '/emulator/'

/** What the test API shows and changes of the emulator. */
interface Testable {
  readonly requests: readonly ReceivedRequest[]
  readonly messages: readonly AcceptedMessage[]
  program(destination: string, faults: readonly Fault[]): void
  reset(): void
}

/** Answers the test API: what came in, what was accepted, and what the next sends meet. */
export function answerTest(
  emulator: Testable,
  method: string,
  path: string,
  body: string,
): [status: number, reply: unknown] {
  const [, collection, item] = /^\/emulator\/(\w+)(?:\/([^/]+))?$/.exec(path) ?? []
  try {
    if (method === 'GET' && collection === 'requests') return [200, emulator.requests]
    if (method === 'GET' && collection === 'messages') return [200, emulator.messages]
    if (method === 'GET' && collection === 'scenarios') return [200, scenarios]
    if (method === 'PUT' && collection === 'programs' && item !== undefined) {
      emulator.program(decodeURIComponent(item), parseProgram(JSON.parse(body)))
      return [200, { ok: true }]
    }
    if (method === 'DELETE' && collection === 'state') {
      emulator.reset()
      return [200, { ok: true }]
    }
  } catch (error) {
    return [400, { error: error instanceof Error ? error.message : String(error) }]
  }
  return [
    404,
    {
      error:
        'the test API is GET /emulator/requests, /messages or /scenarios, PUT /emulator/programs/{destination or *}, DELETE /emulator/state',
    },
  ]
}
