import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8 from optimising undici's HTTP parser in the background. It would begin after two or three requests,
 * and the process cannot end before that is done: some 100 ms after the last answer. Unoptimised, the parser is
 * as fast for a thousand replies of this size.
 *
 * Only before the first connection, and only where there will be several requests: it takes 3 ms itself.
 */
export function keepParserSimple(): void {
  setFlagsFromString('--wasm-tiering-budget=1000000000')
}
