/** An HTTP exchange that ended without a whole reply. */
export class ExchangeError extends Error {
  /** Whether the request had begun to go out: if so, the server may have it. */
  readonly started: boolean
  /** Set where this side ended the exchange. */
  readonly reason: 'timeout' | 'cancelled' | undefined

  constructor(started: boolean, cause: unknown, reason?: 'timeout' | 'cancelled') {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.name = 'ExchangeError'
    this.started = started
    this.reason = reason
  }
}
