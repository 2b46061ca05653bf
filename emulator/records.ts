import type { IncomingHttpHeaders } from 'node:http'
import type { Life } from './scenarios.ts'

/** A request to the gateway's API as it came in. */
export interface ReceivedRequest {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: string
  /** The client's port: the same for all requests over one connection. */
  connection: number | undefined
  /** Milliseconds since the epoch. */
  at: number
}

/** A message that the gateway has taken over: the phone will get it. */
export interface AcceptedMessage {
  id: string
  destination: string
  text: string
  reference: Record<string, string>
  /** Milliseconds since the epoch. */
  acceptedAt: number
  life: Life
}

/** The reply to a health check. */
export interface Health {
  globalStatus: boolean
  dbStatus: boolean
  servicesStatus: boolean
  errorMessage: string
  versionNumber: string
}
