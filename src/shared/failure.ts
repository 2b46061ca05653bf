/** The values of the `error-name` output. They are stable. */
export type FailureName =
  | 'wrong-destination'
  | 'invalid-number'
  | 'invalid-reference-service'
  | 'anti-flooding'
  | 'watchlist'
  | 'authentication'
  | 'provider-unavailable'
  | 'empty-text'
  | 'url-denied'
  | 'gateway-error'
  | 'rate-limited'
  | 'gateway-unavailable'
  | 'unexpected-response'
  | 'network'
  | 'tls'
  | 'proxy'
  | 'timeout'
  | 'connection-lost'
  | 'undelivered'
  | 'status-unavailable'
  | 'cancelled'
  | 'invalid-input'
  | 'internal'

/**
 * What is known of a message that the gateway did not accept:
 * - `unsent`: no byte of the request went out
 * - `refused`: the gateway, or a server in front of it, refused
 * - `unknown`: the request went out without a usable answer; the message may be on its way
 */
export type Fate = 'unsent' | 'refused' | 'unknown'

export type FailureOptions = Pick<Failure, 'remedy'> &
  Partial<Pick<Failure, 'code' | 'fate' | 'transient' | 'retryAfter' | 'cause'>>

/** A failure for the workflow author: what happened (`message`) and what to do (`remedy`). */
export class Failure extends Error {
  override readonly name: FailureName
  readonly code: number | undefined
  readonly fate: Fate
  /** Whether the same request may succeed a little later. */
  readonly transient: boolean
  /** The pause in milliseconds that the server asks for. */
  readonly retryAfter: number | undefined
  /** What the reader can do, in whole sentences. */
  readonly remedy: string

  constructor(name: FailureName, message: string, options: FailureOptions) {
    super(message, options)
    this.name = name
    this.code = options.code
    this.fate = options.fate ?? 'unsent'
    this.transient = options.transient ?? false
    this.retryAfter = options.retryAfter
    this.remedy = options.remedy
  }

  get explanation(): string {
    return `${this.message} ${this.remedy}`
  }

  /** The same failure with other words or options. */
  with(changes: Partial<FailureOptions> & { message?: string }): Failure {
    const copy = { ...this, message: this.message, cause: this.cause, ...changes }
    return new Failure(this.name, copy.message, copy)
  }
}

/** The first thing to do about a message that may be on its way. */
export const ASK_FIRST = 'Ask the recipient whether the message came, before you run the job again.'

/** @param before completes `The job was cancelled before …` */
export function cancelled(before: string, fate: Fate, cause?: unknown): Failure {
  const remedy = fate === 'unsent' ? 'Run the job again to send it.' : ASK_FIRST
  const what = `The job was cancelled before ${before}.`
  return new Failure('cancelled', what, { fate, remedy, cause })
}

const REPORT =
  'If the runner is not at fault, report this with the log of a run with debug logging.'

/** `error` itself if it is a {@link Failure}; else an `internal` failure with this `fate`. */
export function toFailure(error: unknown, fate: Fate = 'unsent'): Failure {
  if (error instanceof Failure) return error
  const message = error instanceof Error ? error.message : String(error)
  const what = `The action itself failed: ${message}`
  const remedy = fate === 'unknown' ? `${ASK_FIRST} ${REPORT}` : REPORT
  return new Failure('internal', what, { fate, remedy, cause: error })
}
