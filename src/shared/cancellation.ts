/** Milliseconds that requests under way get to finish once the job is cancelled. The runner kills the step 7.5 s to 10 s after its first signal. */
const GRACE = 5000

export interface Cancellation {
  /** Aborted as soon as the job is cancelled: no new message may start. */
  stop: AbortSignal
  /** Aborted a little later: what is still under way is given up. */
  abort: AbortSignal
  cancel(): void
  /** Stops listening, so that a signal ends the process as usual. */
  dispose(): void
}

/** Listens for the job's cancellation: the runner sends SIGINT, then SIGTERM. `abort` follows `stop` after `grace` milliseconds. */
export function listenForCancellation(grace = GRACE): Cancellation {
  const stop = new AbortController()
  const abort = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const cancel = (): void => {
    if (stop.signal.aborted) return
    stop.abort(new Error('the job was cancelled'))
    timer = setTimeout(() => abort.abort(new Error('the job was cancelled')), grace)
  }
  process.on('SIGINT', cancel).on('SIGTERM', cancel)
  return {
    stop: stop.signal,
    abort: abort.signal,
    cancel,
    dispose() {
      clearTimeout(timer)
      process.off('SIGINT', cancel).off('SIGTERM', cancel)
    },
  }
}
