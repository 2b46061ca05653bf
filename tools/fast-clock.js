import { syncBuiltinESMExports } from 'node:module'
import promises from 'node:timers/promises'

/**
 * Preloaded into a step to make its time run CLOCK_SPEED times faster, so that a test of pauses and limits
 * takes fractions of a second with the very bundle that people run. It is JavaScript, because Node takes
 * 80 ms more of each step to load TypeScript.
 */
const speed = Number(process.env['CLOCK_SPEED'])
const start = Date.now()
const { now } = Date
const { setTimeout: timeout, setInterval: interval } = globalThis

Date.now = () => start + (now() - start) * speed
const monotonic = performance.now.bind(performance)
performance.now = () => monotonic() * speed
globalThis.setTimeout = Object.assign(
  (callback, delay = 0, ...args) => timeout(callback, delay / speed, ...args),
  timeout,
)
globalThis.setInterval = Object.assign(
  (callback, delay = 0, ...args) => interval(callback, delay / speed, ...args),
  interval,
)

const { timeout: abortAfter } = AbortSignal
AbortSignal.timeout = delay => abortAfter.call(AbortSignal, Math.ceil(delay / speed))

const { setTimeout: sleep } = promises
promises.setTimeout = (delay = 0, value, options) => sleep(delay / speed, value, options)
syncBuiltinESMExports()
