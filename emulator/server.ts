import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import type { Fault } from './faults.ts'
import { json, readBody, refuse } from './http-answer.ts'
import { StatusView } from './message-status.ts'
import {
  defaultApiKey,
  defaultCredentials,
  defaultServices,
  type EmulatorOptions,
} from './options.ts'
import { Programs } from './programs.ts'
import type { AcceptedMessage, Health, ReceivedRequest } from './records.ts'
import { SendEndpoint } from './send-endpoint.ts'
import { StatusEndpoint } from './status-endpoint.ts'
import { answerTest, TEST_API } from './test-api.ts'
import { Webhooks } from './webhooks.ts'

export {
  defaultApiKey,
  defaultCredentials,
  defaultServices,
  type EmulatorOptions,
} from './options.ts'
export type { AcceptedMessage, Health, ReceivedRequest } from './records.ts'

const healthy: Health = {
  globalStatus: true,
  dbStatus: true,
  servicesStatus: true,
  errorMessage: '',
  versionNumber: '27.1.0.2',
}

/** The Namirial SMS Gateway on loopback, as far as its documentation tells. */
export class Emulator {
  readonly url: string
  /** Everything that came in on the gateway's own paths, in order. */
  readonly requests: ReceivedRequest[] = []
  /** Everything that was accepted, in order. */
  readonly messages: AcceptedMessage[] = []
  /** What the health checks answer. */
  health: Health = healthy

  readonly #server: http.Server
  readonly #credential: string
  readonly #programs = new Programs()
  readonly #webhooks: Webhooks
  readonly #sends: SendEndpoint
  readonly #status: StatusEndpoint

  /** Starts an emulator on a loopback port. */
  static async start(options: EmulatorOptions = {}): Promise<Emulator> {
    const server = options.tls ? https.createServer(options.tls) : http.createServer()
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(options.port ?? 0, '127.0.0.1', resolve)
    })
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no TCP address')
    return new Emulator(server, address.port, options)
  }

  private constructor(server: http.Server, port: number, options: EmulatorOptions) {
    this.url = `${options.tls ? 'https' : 'http'}://localhost:${port}`
    this.#server = server
    const { username, password } = { ...defaultCredentials, ...options }
    this.#credential = Buffer.from(`${username}:${password}`).toString('base64')
    const { services = defaultServices, apiKey = defaultApiKey, speed = 1 } = options
    const view = new StatusView(speed, options.status)
    this.#webhooks = new Webhooks(view, speed, options.webhookAuthority)
    const { messages } = this
    const programs = this.#programs
    this.#status = new StatusEndpoint({ apiKey, messages, view, programs })
    this.#sends = new SendEndpoint({
      services,
      perSecond: options.perSecond,
      rateLimited: options.rateLimited ?? false,
      speed: options.speed ?? 1,
      programs,
      onAccepted: (message, webhookUrl) => {
        messages.push(message)
        if (webhookUrl !== undefined) this.#webhooks.follow(message, webhookUrl)
      },
    })
    server.on('request', (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        if (!response.headersSent) json(response, 500, { error: String(error) })
        else response.destroy()
      })
    })
  }

  /**
   * Sets what the next sends to `destination` meet, one fault for each attempt; afterwards it is treated as
   * usual. `*` stands for every destination without a program of its own, `status` for the Message Status API.
   */
  program(destination: string, faults: readonly Fault[]): void {
    this.#programs.set(destination, faults)
  }

  /** Accepts no new connection until {@link resume}. Those that are open stay open: to cut one is another fault. */
  pause(): void {
    // An HTTP server's own `close` would cut idle connections, on which a request may just be coming.
    net.Server.prototype.close.call(this.#server)
  }

  async resume(): Promise<void> {
    const { port } = new URL(this.url)
    await new Promise<void>(resolve => this.#server.listen(Number(port), '127.0.0.1', resolve))
  }

  /** Forgets requests, messages and programs. Drops sends that a fault still delays. */
  reset(): void {
    this.requests.length = 0
    this.messages.length = 0
    this.#programs.clear()
    this.#sends.reset()
    this.#webhooks.stop()
    this.health = healthy
  }

  async close(): Promise<void> {
    this.#sends.reset()
    this.#webhooks.stop()
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { url: path = '/', method = '', headers, socket } = request
    const body = await readBody(request)
    if (path.startsWith(TEST_API)) return json(response, ...answerTest(this, method, path, body))

    const connection = socket.remotePort
    this.requests.push({ method, path, headers, body, connection, at: Date.now() })
    if (this.#status.has(path)) return this.#status.answer(request, response)
    const [, endpoint, operation] =
      /^\/api\/(Services|Admin)\/(send|checkServiceStatus)$/.exec(path) ?? []
    if (endpoint === undefined) return json(response, 404, { error: 'Not Found' })
    if (method !== 'POST') return json(response, 405, { error: 'Method Not Allowed' })
    const open = endpoint === 'Services' && operation === 'checkServiceStatus'
    if (!open && headers.authorization !== `Basic ${this.#credential}`) return refuse(response, 63)
    if (operation === 'checkServiceStatus') return json(response, 200, this.health)
    return this.#sends.answer(headers, body, endpoint === 'Admin' ? 'admin' : 'services', response)
  }
}
