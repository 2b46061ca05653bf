export interface EmulatorOptions {
  /** 0, the default, takes a free port. */
  port?: number
  username?: string
  password?: string
  /** Reference services that the account allows. */
  services?: readonly string[]
  /** Sends that the account may make in a second; those above are refused with code 60. No limit by default. */
  perSecond?: number
  /** Refuses those with HTTP 429 and `Retry-After: 1` instead. */
  rateLimited?: boolean
  /** Key of the Message Status API. */
  apiKey?: string
  /** What is odd about the Message Status API. */
  status?: StatusOptions
  /** How many times faster than real time messages make their way, and a second of `perSecond` passes. */
  speed?: number
  /** Certificate (PEM) of an authority that webhook servers are trusted by, besides the usual ones. */
  webhookAuthority?: string
  /** Serves HTTPS with this key and certificate, both PEM. */
  tls?: { key: string; cert: string }
}

export interface StatusOptions {
  /**
   * Milliseconds that the API's clock is ahead; behind where negative. It shifts every time that the API and
   * the webhooks show, and the `Date` header. `sendDate` is by that clock too.
   */
  clockOffset?: number
  /** Cuts the times that are shown to whole seconds. `sendDate` compares with the cut times. */
  wholeSeconds?: boolean
  /** Milliseconds of real time, whatever `speed` is, before the API knows an accepted message. */
  lag?: number
}

export const defaultCredentials = { username: 'emulator', password: 'loopback-only' } as const
export const defaultApiKey = 'emulator-status-key'
export const defaultServices = ['AUTHENTICATION', 'DIGITALSIGN', 'ECOMMERCE'] as const
