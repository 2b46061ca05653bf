import { randomUUID } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import { type Fault, parseProgram } from './faults.ts'
import { checkBody, type Objection, type SendBody } from './rules.ts'
import { documentedRefusals, type Life, scenarios, usualLife } from './scenarios.ts'
import { answerStatus, Webhooks } from './status.ts'

export interface EmulatorOptions {
  /** 0, the default, takes a free port. */
  port?: number
  username?: string
  password?: string
  /** Reference services that the account allows. */
  services?: readonly string[]
  /** Sends that the account may make in a second; those above are refused with code 60. No limit by default. */
  perSecond?: number
  /** Key of the Message Status API. */
  apiKey?: string
  /** How many times faster than real time messages make their way. */
  speed?: number
  /** Certificate (PEM) of an authority that webhook servers are trusted by, besides the usual ones. */
  webhookAuthority?: string
  /** Serves HTTPS with this key and certificate, both PEM. */
  tls?: { key: string; cert: string }
}

/** A request to the gateway's API as it came in. */
export interface ReceivedRequest {
  method: string
  path: string
  headers: http.IncomingHttpHeaders
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

export const defaultCredentials = { username: 'emulator', password: 'loopback-only' } as const
export const defaultApiKey = 'emulator-status-key'
export const defaultServices = ['AUTHENTICATION', 'DIGITALSIGN', 'ECOMMERCE'] as const

/** As much as any send can need; the gateway's own limit is not documented. */
const LARGEST_BODY = 1024 * 1024

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
  readonly #services: ReadonlySet<string>
  readonly #perSecond: number | undefined
  #recent: number[] = []
  readonly #programs = new Map<string, Fault[]>()
  readonly #magic = new Map(scenarios.map(scenario => [scenario.destination, scenario]))
  readonly #apiKey: string
  readonly #speed: number
  readonly #webhooks: Webhooks

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
    this.#services = new Set(options.services ?? defaultServices)
    this.#perSecond = options.perSecond
    this.#apiKey = options.apiKey ?? defaultApiKey
    this.#speed = options.speed ?? 1
    this.#webhooks = new Webhooks(this.#speed, options.webhookAuthority)
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
    this.#programs.set(destination, [...faults])
  }

  /** Accepts no new connection, like a gateway that is down, until {@link resume}. */
  pause(): void {
    this.#server.close()
  }

  async resume(): Promise<void> {
    const { port } = new URL(this.url)
    await new Promise<void>(resolve => this.#server.listen(Number(port), '127.0.0.1', resolve))
  }

  /** Forgets requests, messages and programs. */
  reset(): void {
    this.requests.length = 0
    this.messages.length = 0
    this.#programs.clear()
    this.#recent = []
    this.#webhooks.stop()
    this.health = healthy
  }

  async close(): Promise<void> {
    this.#webhooks.stop()
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    const method = request.method ?? ''
    const body = await readBody(request)
    if (path.startsWith('/emulator/')) return json(response, ...this.#control(method, path, body))

    const { headers, socket } = request
    this.requests.push({
      method,
      path,
      headers,
      body,
      connection: socket.remotePort,
      at: Date.now(),
    })
    const query = /^\/api\/messagestatus\/(?<what>[^?]+)(?<search>\?.*)?$/.exec(path)?.groups
    if (query !== undefined) return this.#tell(method, headers, query, response)
    const [, endpoint, operation] =
      /^\/api\/(Services|Admin)\/(send|checkServiceStatus)$/.exec(path) ?? []
    if (endpoint === undefined) return json(response, 404, { error: 'Not Found' })
    if (method !== 'POST') return json(response, 405, { error: 'Method Not Allowed' })
    const open = endpoint === 'Services' && operation === 'checkServiceStatus'
    if (!open && headers.authorization !== `Basic ${this.#credential}`) {
      return refuse(response, 63)
    }
    if (operation === 'checkServiceStatus') return json(response, 200, this.health)

    const checked = this.#check(headers, body, endpoint === 'Admin' ? 'admin' : 'services')
    if ('code' in checked) return refuse(response, checked.code)
    if ('rule' in checked) {
      return json(response, checked.status, {
        code: checked.status,
        message: `Bad request: ${checked.rule}`,
        details: null,
      })
    }
    if (this.#isFlooding()) return refuse(response, 60)
    return this.#answer(checked, response)
  }

  #check(
    headers: http.IncomingHttpHeaders,
    body: string,
    endpoint: 'services' | 'admin',
  ): SendBody | Objection {
    if (!/\bapplication\/json\b|\*\/\*/.test(headers.accept ?? '')) {
      return { status: 406, rule: 'Accept is application/json' }
    }
    if (!/^application\/json\b/.test(headers['content-type'] ?? '')) {
      return { status: 415, rule: 'Content-Type is application/json' }
    }
    let parsed: unknown
    try {
      parsed = JSON.parse(body)
    } catch {
      return { status: 400, rule: 'the body is JSON' }
    }
    return checkBody(parsed, { endpoint, services: this.#services })
  }

  /** Counts this send, and tells whether the last second has seen more than the account may make. */
  #isFlooding(): boolean {
    if (this.#perSecond === undefined) return false
    const now = Date.now()
    this.#recent = this.#recent.filter(at => at > now - 1000)
    this.#recent.push(now)
    return this.#recent.length > this.#perSecond
  }

  async #answer(send: SendBody, response: http.ServerResponse): Promise<void> {
    const fault = this.#nextFault(send.destination)
    if (fault.delay !== undefined) await sleep(fault.delay)
    const accepted = fault.answer === 'accepted' || fault.accept === true
    const id = accepted ? this.#accept(send) : randomUUID()
    const acceptance = JSON.stringify({
      message: '0: Accepted for delivery',
      ...(send.detailed ? { provider: 'PROVIDER1' } : {}),
      id,
    })
    switch (fault.answer) {
      case 'accepted':
        return end(response, 200, { 'content-type': 'application/json' }, acceptance)
      case 'refusal':
        return refuse(response, fault.code ?? 8, fault.message, fault.headers)
      case 'reply':
        return end(response, fault.status ?? 200, fault.headers ?? {}, fault.body ?? '')
      case 'hang':
        return
      case 'reset':
        return reset(response.socket)
      case 'cut':
        response.writeHead(200, { 'content-length': acceptance.length })
        response.write(acceptance.slice(0, acceptance.length / 2), () => reset(response.socket))
        return
      case 'drip':
        response.writeHead(200, { 'content-length': acceptance.length })
        for (const byte of acceptance) {
          if (response.destroyed) return
          response.write(byte)
          await sleep(fault.interval ?? 20)
        }
        response.end()
    }
  }

  /** The Message Status API. */
  async #tell(
    method: string,
    headers: http.IncomingHttpHeaders,
    { what = '', search = '' }: Record<string, string | undefined>,
    response: http.ServerResponse,
  ): Promise<void> {
    const fault = this.#programs.get('status')?.shift()
    if (fault?.delay !== undefined) await sleep(fault.delay)
    if (fault?.answer === 'hang') return
    if (fault?.answer === 'reset') return reset(response.socket)
    if (fault?.answer === 'reply') {
      return end(response, fault.status ?? 503, fault.headers ?? {}, fault.body ?? '')
    }
    if (method !== 'GET') return json(response, 405, { error: 'Method Not Allowed' })
    if (headers['x-api-key'] !== this.#apiKey) return json(response, 403, { error: 'Forbidden' })
    const [status, value] = answerStatus(
      what.split('/').map(decodeURIComponent),
      new URLSearchParams(search),
      this.messages,
      this.#speed,
    )
    json(response, status, value)
  }

  #nextFault(destination: string): Fault {
    const program = this.#programs.get(destination) ?? this.#programs.get('*')
    return program?.shift() ?? this.#magic.get(destination)?.fault ?? { answer: 'accepted' }
  }

  #accept({ destination, text, reference, webhookUrl }: SendBody): string {
    const life = this.#magic.get(destination)?.life ?? usualLife
    const id = randomUUID()
    const message = { id, destination, text, reference, acceptedAt: Date.now(), life }
    this.messages.push(message)
    if (webhookUrl !== undefined) this.#webhooks.follow(message, webhookUrl)
    return id
  }

  /** The test API: what came in, what was accepted, and what the next sends meet. */
  #control(method: string, path: string, body: string): [status: number, reply: unknown] {
    const [, collection, item] = /^\/emulator\/(\w+)(?:\/([^/]+))?$/.exec(path) ?? []
    try {
      if (method === 'GET' && collection === 'requests') return [200, this.requests]
      if (method === 'GET' && collection === 'messages') return [200, this.messages]
      if (method === 'GET' && collection === 'scenarios') return [200, scenarios]
      if (method === 'PUT' && collection === 'programs' && item !== undefined) {
        this.program(decodeURIComponent(item), parseProgram(JSON.parse(body)))
        return [200, { ok: true }]
      }
      if (method === 'DELETE' && collection === 'state') {
        this.reset()
        return [200, { ok: true }]
      }
    } catch (error) {
      return [400, { error: error instanceof Error ? error.message : String(error) }]
    }
    return [
      404,
      {
        error:
          'the test API is GET /emulator/requests, /messages or /scenarios, PUT /emulator/programs/{destination or *}, DELETE /emulator/state',
      },
    ]
  }
}

async function readBody(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LARGEST_BODY) throw new Error(`the body is larger than ${LARGEST_BODY} bytes`)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function refuse(
  response: http.ServerResponse,
  code: number,
  words?: string,
  headers: Record<string, string> = {},
): void {
  const documented = documentedRefusals.get(code)
  const message = words ?? documented?.message ?? 'Unknown error'
  const body = JSON.stringify({ code, message, details: null })
  end(response, documented?.status ?? 500, { 'content-type': 'application/json', ...headers }, body)
}

function json(response: http.ServerResponse, status: number, value: unknown): void {
  end(response, status, { 'content-type': 'application/json' }, JSON.stringify(value))
}

function end(
  response: http.ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string,
): void {
  response.writeHead(status, headers).end(body)
}

/** TLS has no reset of its own: there the connection just ends without its closing alert. */
function reset(socket: Socket | null): void {
  if (socket instanceof TLSSocket) socket.destroy()
  else socket?.resetAndDestroy()
}
