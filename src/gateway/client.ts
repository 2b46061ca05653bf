import type { EarlyConnection } from '../http/early-connection.ts'
import { Transport } from '../http/transport.ts'
import { Failure } from '../shared/failure.ts'
import type { WordFilter } from '../shared/word-filter.ts'
import { type Acceptance, readHealthReply, readSendReply } from './reply.ts'

/** `services` sends on one's own account, `admin` on behalf of another. */
type Endpoint = 'services' | 'admin'

/** What is the same for every destination of a send. */
export interface Message {
  /** 1 to 1600 characters. */
  text: string
  detailed: boolean
  reference?: { service: string; action?: string | undefined; key?: string | undefined } | undefined
  /** One Platform Business Relation Identifier, in place of the account's own. */
  businessRelationId?: string | undefined
  webhookUrl?: string | undefined
  /** Username to send on behalf of; `admin` only. */
  account?: string | undefined
  /** Local Registration Authority id; `admin` only. */
  lra?: number | undefined
}

interface GatewayOptions {
  url: URL
  endpoint: Endpoint
  /** The Basic credential: base64 of `username:password`. */
  credential: string
  /** Milliseconds for one request, connecting included. */
  timeout: number
  concurrency: number
  proxy?: URL | undefined
  filter: WordFilter
  early?: EarlyConnection | undefined
}

const paths: Record<Endpoint, string> = { services: '/api/Services', admin: '/api/Admin' }

/** The Namirial SMS Gateway, API version 27.1.0.4. */
export class Gateway {
  readonly #options: GatewayOptions
  readonly #transport: Transport

  constructor(options: GatewayOptions) {
    this.#options = options
    const { url, timeout, concurrency: connections, proxy, early } = options
    this.#transport = new Transport(url, { timeout, concurrency: connections, proxy, early })
  }

  /** Sends `message` once, to a number in E.164 form. Throws a {@link Failure} if it was not accepted. */
  async send(message: Message, destination: string, signal?: AbortSignal): Promise<Acceptance> {
    const reply = await this.#transport.exchange(
      {
        method: 'POST',
        path: `${paths[this.#options.endpoint]}/send`,
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          authorization: `Basic ${this.#options.credential}`,
        },
        body: JSON.stringify(sendBody(message, destination)),
      },
      signal,
    )
    return readSendReply(reply, this.#options.filter)
  }

  /** Asks the gateway whether it is well, and sends nothing. `admin` checks the credentials, too. Returns the version, possibly empty. */
  async checkHealth(signal?: AbortSignal): Promise<string> {
    const { endpoint, credential } = this.#options
    const asked = this.#transport.exchange(
      {
        method: 'POST',
        path: `${paths[endpoint]}/checkServiceStatus`,
        headers: {
          accept: 'application/json',
          ...(endpoint === 'admin' ? { authorization: `Basic ${credential}` } : {}),
        },
      },
      signal,
    )
    try {
      return readHealthReply(await asked, this.#options.filter)
    } catch (error) {
      if (!(error instanceof Failure) || error.fate !== 'unknown') throw error
      const remedy =
        'Nothing was sent. Check "gateway-url", and the proxies in front of the gateway.'
      throw error.with({ fate: 'unsent', remedy })
    }
  }

  close(): void {
    this.#transport.close()
  }
}

export function sendBody(message: Message, destination: string): Record<string, unknown> {
  const { text, reference, detailed, businessRelationId, webhookUrl, account, lra } = message
  return {
    destination,
    text,
    reference,
    detailed,
    businessRelationId,
    webhook:
      webhookUrl === undefined ? undefined : { url: webhookUrl, authentication: { type: 'NONE' } },
    account,
    lra,
  }
}

/** The Basic credential of RFC 7617. The action sends it in UTF-8; what stands in front of the gateway may use Latin-1. */
export function basicCredential(
  username: string,
  password: string,
  encoding: 'utf8' | 'latin1' = 'utf8',
): string {
  return Buffer.from(`${username}:${password}`, encoding).toString('base64')
}
