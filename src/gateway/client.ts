import { Failure } from '../failure.ts'
import type { Dialled } from './dial.ts'
import { exchangeFailure } from './exchange-failure.ts'
import { quoter } from './quote.ts'
import { type Acceptance, readHealthReply, readSendReply } from './reply.ts'
import { ExchangeError, type HttpReply, type HttpRequest, Transport } from './transport.ts'

/** `services` sends on one's own account, `admin` on behalf of another. */
export type Endpoint = 'services' | 'admin'

/** What is the same for every destination of a send. */
export interface Message {
  /** 1 to 1600 characters. */
  text: string
  /** Asks for the provider in the reply. */
  detailed: boolean
  reference?: { service: string; action?: string | undefined; key?: string | undefined } | undefined
  /** One Platform Business Relation Identifier, in place of the account's own. */
  businessRelationId?: string | undefined
  /** HTTPS URL to which the gateway posts status changes. */
  webhookUrl?: string | undefined
  /** Username to send on behalf of; `admin` only. */
  account?: string | undefined
  /** Local Registration Authority id; `admin` only. */
  lra?: number | undefined
}

export interface GatewayOptions {
  /** Base URL; a path prefix is kept. */
  url: URL
  endpoint: Endpoint
  /** The Basic credential: base64 of `username:password`. */
  credential: string
  /** Milliseconds that one request may take, connecting included. */
  timeout: number
  proxy?: URL | undefined
  /** Takes secrets out of a server's words. */
  clean?: (line: string) => string
  /** A connection to the gateway that is being opened already. */
  dialled?: Dialled | undefined
}

const paths = { services: '/api/Services', admin: '/api/Admin' } as const satisfies Record<
  Endpoint,
  string
>

/** The Namirial SMS Gateway, API version 27.1.0.4. */
export class Gateway {
  readonly #options: GatewayOptions
  readonly #transport: Transport

  constructor(options: GatewayOptions) {
    this.#options = options
    this.#transport = new Transport(options.url, {
      timeout: options.timeout,
      proxy: options.proxy,
      dialled: options.dialled,
    })
  }

  /**
   * Sends `message` to one destination, once.
   *
   * @param destination in E.164 form
   * @throws {Failure} where it was not accepted; its `fate` says whether it can be on its way
   */
  async send(message: Message, destination: string, signal?: AbortSignal): Promise<Acceptance> {
    const reply = await this.#exchange(
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
    return readSendReply(reply, quoter(message.text, this.#options.clean), Date.now())
  }

  /**
   * Asks the gateway whether it is well. On `admin` that proves the credentials, too. Nothing is sent.
   *
   * @returns the gateway's version, possibly empty
   * @throws {Failure} where it is not well, or does not answer as documented
   */
  async checkHealth(signal?: AbortSignal): Promise<string> {
    const { endpoint, credential } = this.#options
    const asked = this.#exchange(
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
      return readHealthReply(await asked, quoter('', this.#options.clean), Date.now())
    } catch (error) {
      if (!(error instanceof Failure) || error.fate !== 'unknown') throw error
      const { name, message, cause } = error
      const remedy = 'Nothing was sent. Check gateway-url, and what stands before the gateway.'
      throw new Failure(name, message, { remedy, cause })
    }
  }

  /** Gives up what is under way, so that the process can end. */
  close(): void {
    this.#transport.close()
  }

  async #exchange(request: HttpRequest, signal?: AbortSignal): Promise<HttpReply> {
    try {
      return await this.#transport.exchange(request, signal)
    } catch (error) {
      throw error instanceof ExchangeError ? exchangeFailure(error, this.#options) : error
    }
  }
}

/** The body of a send as the gateway documents it. Absent values stay absent: JSON has no `undefined`. */
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

/** The Basic credential of RFC 7617 in UTF-8. */
export function basicCredential(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`, 'utf8').toString('base64')
}
