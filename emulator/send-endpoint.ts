import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from './faults.ts'
import { end, json, refuse, resetConnection } from './http-answer.ts'
import type { Programs } from './programs.ts'
import type { AcceptedMessage } from './records.ts'
import { checkBody, type Objection, type SendBody, type SendRules } from './rules.ts'
import { scenarios, usualLife } from './scenarios.ts'

const magic = new Map(scenarios.map(scenario => [scenario.destination, scenario]))

interface SendEndpointOptions {
  services: readonly string[]
  perSecond: number | undefined
  rateLimited: boolean
  /** How many times faster than real time a second passes. */
  speed: number
  programs: Programs
  /** Called with every message that is accepted, and where to post its status changes. */
  onAccepted: (message: AcceptedMessage, webhookUrl: string | undefined) => void
}

/** What the sends of both endpoints meet: the rules, the limit of the account, faults. */
export class SendEndpoint {
  readonly #services: ReadonlySet<string>
  readonly #options: SendEndpointOptions
  #recent: number[] = []
  #underWay = new AbortController()

  constructor(options: SendEndpointOptions) {
    this.#options = options
    this.#services = new Set(options.services)
  }

  async answer(
    headers: IncomingHttpHeaders,
    body: string,
    endpoint: SendRules['endpoint'],
    response: ServerResponse,
  ): Promise<void> {
    const checked = this.#check(headers, body, endpoint)
    if ('code' in checked) return refuse(response, checked.code)
    if ('rule' in checked) {
      return json(response, checked.status, {
        code: checked.status,
        message: `Bad request: ${checked.rule}`,
        details: null,
      })
    }
    if (this.#isFlooding()) {
      return this.#options.rateLimited
        ? end(response, 429, { 'retry-after': '1' }, '')
        : refuse(response, 60)
    }
    return this.#meet(checked, response)
  }

  /** Forgets what the account has sent, and drops sends that still wait for their answer. */
  reset(): void {
    this.#recent = []
    this.#underWay.abort()
    this.#underWay = new AbortController()
  }

  #check(
    headers: IncomingHttpHeaders,
    body: string,
    endpoint: SendRules['endpoint'],
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
    const { perSecond, speed } = this.#options
    if (perSecond === undefined) return false
    const now = Date.now()
    this.#recent = this.#recent.filter(at => at > now - 1000 / speed)
    this.#recent.push(now)
    return this.#recent.length > perSecond
  }

  async #meet(send: SendBody, response: ServerResponse): Promise<void> {
    const fault: Fault = this.#options.programs.nextOfSend(send.destination) ??
      magic.get(send.destination)?.fault ?? { answer: 'accepted' }
    const accepts = fault.answer === 'accepted' || fault.accept === true
    const early = accepts && fault.acceptFirst === true ? this.#accept(send) : undefined
    if (fault.delay !== undefined && !(await this.#passed(fault.delay))) {
      return void response.destroy()
    }
    const id = early ?? (accepts ? this.#accept(send) : randomUUID())
    const acceptance = JSON.stringify({
      message: '0: Accepted for delivery',
      ...(send.detailed ? { provider: 'PROVIDER1' } : {}),
      id,
    })
    return give(fault, acceptance, response)
  }

  /** Waits, and tells whether the emulator is as it was before. */
  async #passed(delay: number): Promise<boolean> {
    const { signal } = this.#underWay
    await sleep(delay, undefined, { signal }).catch(() => {})
    return !signal.aborted
  }

  #accept({ destination, text, reference, webhookUrl }: SendBody): string {
    const life = magic.get(destination)?.life ?? usualLife
    const id = randomUUID()
    const message = { id, destination, text, reference, acceptedAt: Date.now(), life }
    this.#options.onAccepted(message, webhookUrl)
    return id
  }
}

/** Gives the answer of a fault. */
async function give(fault: Fault, acceptance: string, response: ServerResponse): Promise<void> {
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
      return resetConnection(response)
    case 'cut':
      response.writeHead(200, { 'content-length': acceptance.length })
      response.write(acceptance.slice(0, acceptance.length / 2), () => resetConnection(response))
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
