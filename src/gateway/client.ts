import { Transport, type TransportOptions } from '../http/transport.ts'
import { Failure } from '../shared/failure.ts'
import type { WordFilter } from '../shared/plain-text.ts'
import { type Acceptance, readHealthReply, readSendReply } from './reply.ts'

/** `services` sends on one's own account, `admin` on behalf of another. */
const paths = { services: '/api/Services', admin: '/api/Admin' }

/** What is the same for every destination of a send. */
export interface Message {
  /** 1 to 1600 characters. */
  text: string
  detailed: boolean
  reference?: { service: string; action?: string | undefined; key: string } | undefined
  /** One Platform Business Relation Identifier, in place of the account's own. */
  businessRelationId?: string | undefined
  webhookUrl?: string | undefined
  /** Username to send on behalf of; `admin` only. */
  account?: string | undefined
  /** Local Registration Authority id; `admin` only. */
  lra?: number | undefined
}

interface GatewayOptions extends TransportOptions {
  endpoint: keyof typeof paths
  /** The Basic credential: base64 of `username:password`. */
  credential: string
  filter: WordFilter
}

/** The Namirial SMS Gateway, API version 27.1.0.4. */
export class Gateway {
  readonly #options: GatewayOptions
  readonly #transport: Transport

  constructor(options: GatewayOptions) {
    this.#options = options
    this.#transport = new Transport(options)
  }

  /** Sends `message` once, to a number in E.164 form. Throws a {@link Failure} if it was not accepted. */
  async send(message: Message, destination: string, signal?: AbortSignal): Promise<Acceptance> {
    const { endpoint, credential, filter } = this.#options
    const request = {
      method: 'POST',
      path: `${paths[endpoint]}/send`,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: `Basic ${credential}`,
      },
      body: JSON.stringify(sendBody(message, destination)),
    } as const
    return readSendReply(await this.#transport.exchange(request, signal), filter)
  }

  /** Asks for the gateway's health. `admin` checks the credentials, too. Returns the version, possibly empty. Throws if it is not well. */
  async checkHealth(signal?: AbortSignal): Promise<string> {
    const { endpoint, credential, filter } = this.#options
    const path = `${paths[endpoint]}/checkServiceStatus`
    const authorization = endpoint === 'admin' && { authorization: `Basic ${credential}` }
    const headers = { accept: 'application/json', ...authorization }
    try {
      const reply = await this.#transport.exchange({ method: 'POST', path, headers }, signal)
      return readHealthReply(reply, filter)
    } catch (error) {
      if (!(error instanceof Failure) || error.fate !== 'unknown') throw error
      const remedy = 'Check "gateway-url", and the proxies between this runner and the gateway.'
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
    webhook: webhookUrl && { url: webhookUrl, authentication: { type: 'NONE' } },
    account,
    lra,
  }
}

/** The Basic credential of RFC 7617, in UTF-8 unless `encoding` says otherwise. */
export function basicCredential(username: string, password: string, encoding?: 'latin1'): string {
  return Buffer.from(`${username}:${password}`, encoding).toString('base64')
}
