import { proxyRefusal } from '../http/proxy.ts'
import type { HttpReply } from '../http/transport.ts'
import { ASK_FIRST, Failure } from '../shared/failure.ts'
import { idOf, integerOf, type JsonObject, parseObject, textAt } from '../shared/json.ts'
import type { WordFilter } from '../shared/plain-text.ts'
import { refusals, statusRefusals } from './codes.ts'

/** What the gateway answers when it accepts a message, exactly as it wrote it. */
export interface Acceptance {
  id: string
  /** Who carries it; only when the request asked for details. */
  provider: string | undefined
}

/** Reads the answer to a send. Throws a {@link Failure} for everything but an acceptance. */
export function readSendReply(reply: HttpReply, filter: WordFilter): Acceptance {
  const body = reply.status === 200 ? parseObject(reply.body) : undefined
  // "0: Accepted for delivery".
  if (!/^\s*0:/.test(textAt(body, 'message'))) throw readRefusal(reply, filter)
  const id = idOf(body?.['id'])
  if (id === '') {
    const what = 'The gateway accepted the message but gave no id for it.'
    throw new Failure('unexpected-response', what, { fate: 'unknown', remedy: ASK_FIRST })
  }
  return { id, provider: textAt(body, 'provider').trim() || undefined }
}

const HOST = /^https?:\/\/((?:[a-z\d-]+\.)+[a-z]{2,})(?=[/?#]|$)/i

/** The failure that a reply stands for if it is no acceptance. */
function readRefusal(reply: HttpReply, filter: WordFilter): Failure {
  const { status, headers } = reply
  const body = parseObject(reply.body)
  const code = codeIn(status, body)
  if (code === 0 && status === 407) return proxyRefusal(status)
  const byStatus = code === 0 && !isBrokenUpstream(reply) ? statusRefusals[status] : undefined
  const known = refusals[code] ?? byStatus
  if (known !== undefined) {
    const retryAfter = readRetryAfter(headers)
    const options = { ...known, code: code || undefined, fate: 'refused', retryAfter } as const
    return new Failure(known.name, known.meaning, options)
  }
  if (code !== 0) return unlisted(code, textAt(body, 'message'), filter)
  if (status >= 300 && status < 400) {
    const host = HOST.exec(String(headers['location']))?.[1]
    const where = host === undefined ? '' : ` to ${filter.shownId(host)}`
    const what = `The server redirects${where} (${status}). The action does not follow redirects, because they would send the password to another server.`
    return new Failure('unexpected-response', what, {
      fate: 'refused',
      remedy:
        'Set "gateway-url" to the gateway itself. A redirect often leads to a login page in front of it.',
    })
  }
  const remedy = 'Check "gateway-url", and the proxies between this runner and the gateway.'
  const isRefusal = status >= 400 && status < 500
  // A 503 comes here only if the connection behind the proxy broke.
  const name = status === 503 ? 'gateway-unavailable' : 'unexpected-response'
  const what = isRefusal ? 'A server refused the request' : "The answer is not the gateway's"
  return new Failure(name, `${what}: ${described(reply, filter)}.`, {
    fate: isRefusal ? 'refused' : 'unknown',
    remedy: isRefusal ? remedy : `${ASK_FIRST} ${remedy}`,
  })
}

/** The gateway's code in a reply that is no acceptance; 0 if there is none. */
function codeIn(status: number, body: JsonObject | undefined): number {
  // Only proxies send other statuses. After a 502 or 504 the gateway may have the request, whatever the code.
  if (!/^(200|4\d\d|500|503)$/.test(String(status))) return 0
  // "8: Wrong number" in a 200 is a refusal in disguise, and "0x80070005" is none.
  const leading = /^\s*0*([1-9]\d{0,8})(?!\d)/.exec(textAt(body, 'message'))?.[1]
  const code = Number((status === 200 && leading) || integerOf(body?.['code']) || 0)
  // A server in front of the gateway sends these, too, with codes of its own. A documented code is the gateway's.
  return refusals[code] !== undefined || ![407, 429, 503].includes(status) ? code : 0
}

/** The failure of a refusal whose code the documentation does not list. A code may be a secret, as an id may. */
function unlisted(code: number, words: string, filter: WordFilter): Failure {
  const shown = filter.shownId(String(code))
  const quote = filter.quote(words)
  const what = `The gateway refused the message with code ${shown}. Its documentation does not list this code.`
  const saying = quote === '' ? '' : ` The gateway says: "${quote}".`
  return new Failure('gateway-error', what + saying, {
    code: shown === String(code) ? code : undefined,
    fate: 'refused',
    remedy: 'Tell Namirial support the code and the time of this run.',
  })
}

/** Whether Envoy sent this 503 because its connection to the gateway broke (envoyproxy.io, "Response flags": UC). */
function isBrokenUpstream({ status, headers, body = '' }: HttpReply): boolean {
  // Where several servers name themselves, the header has several values.
  const isEnvoy = /(^|[\s,])(istio-)?envoy($|[\s,])/i.test(String(headers['server']))
  return status === 503 && (isEnvoy || /upstream connect error or disconnect\/reset/i.test(body))
}

/** The longest `Retry-After` in milliseconds; undefined if there is none. A date counts from the reply's `Date`, and is not read without it. */
export function readRetryAfter(headers: HttpReply['headers']): number | undefined {
  const pauses = [headers['retry-after'] ?? []]
    .flat()
    .map(value =>
      /^\s*\d+\s*$/.test(value)
        ? 1000 * Number(value)
        : Math.max(0, readDate(value) - readDate(String(headers['date']))),
    )
    .filter(pause => !Number.isNaN(pause))
  return pauses.length === 0 ? undefined : Math.max(...pauses)
}

/** An HTTP date in milliseconds since the epoch, or NaN. Every form of it has a day's name and a time; `Date.parse` takes much else. */
function readDate(value: string): number {
  return /^\s*[A-Z][a-z]{2}.*\d\d:\d\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN
}

const MEDIA_TYPE = /^(text|application)\/(html|plain|json|xml|xhtml\+xml|problem\+json)\b/i

/** Status, kind and title of a reply that is not the gateway's: enough to recognise whose it is. */
function described(reply: HttpReply, filter: WordFilter): string {
  const { status, body } = reply
  if (body === undefined) return `status ${status} with more than 64 KiB`
  if (body.trim() === '') return `status ${status} with an empty body`
  const kind = MEDIA_TYPE.exec(String(reply.headers['content-type']))?.[0] ?? 'unknown content'
  const title = filter.quote(/<title[^<>]*>([^<]*)/i.exec(body)?.[1] ?? '')
  return `status ${status} with ${kind}${title === '' ? '' : `, titled "${title}"`}`
}

/** Reads the answer to a health check: the gateway's version, possibly empty. Throws a {@link Failure} if the gateway is not well. */
export function readHealthReply(reply: HttpReply, filter: WordFilter): string {
  const body = reply.status === 200 ? parseObject(reply.body) : undefined
  if (typeof body?.['globalStatus'] !== 'boolean') throw readRefusal(reply, filter)
  if (body['globalStatus']) return filter.shownId(textAt(body, 'versionNumber'))
  const words = filter.quote(textAt(body, 'errorMessage'))
  const what = `The gateway reports a fault${words === '' ? '' : `: "${words}"`}.`
  throw new Failure('gateway-unavailable', what, {
    fate: 'refused',
    remedy: 'Run the job again later. If it fails again, contact Namirial support.',
  })
}
