/** Milliseconds of the machine's monotonic clock, the same in every thread of every process. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
