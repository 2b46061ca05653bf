/** Milliseconds for which requests under way may finish after a cancellation. The runner kills the step 7.5 s to 10 s after it. */
const GRACE = 5000

export type Cancellation = ReturnType<typeof listenForCancellation>

/** Listens for the job's cancellation: the runner sends SIGINT, then SIGTERM. */
export function listenForCancellation() {
  const stop = new AbortController()
  const abort = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const cancel = (): void => {
    if (stop.signal.aborted) return
    stop.abort(new Error('the job was cancelled'))
    timer = setTimeout(() => abort.abort(new Error('the job was cancelled')), GRACE)
  }
  process.on('SIGINT', cancel).on('SIGTERM', cancel)
  return {
    /** Aborted as soon as the job is cancelled: no new message may start. */
    stop: stop.signal,
    /** Aborted {@link GRACE} later: requests that are still under way are given up. */
    abort: abort.signal,
    cancel,
    /** Stops listening, so that a signal ends the process as usual. */
    dispose() {
      clearTimeout(timer)
      process.off('SIGINT', cancel).off('SIGTERM', cancel)
    },
  }
}
