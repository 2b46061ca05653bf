import { proxyRefusal } from '../http/proxy.ts'
import type { HttpReply } from '../http/transport.ts'
import { ASK_FIRST, Failure } from '../shared/failure.ts'
import { idOf, integerOf, type JsonObject, parseObject, textOf } from '../shared/json.ts'
import type { WordFilter } from '../shared/word-filter.ts'
import { refusal, refusals, refused, statusRefusals } from './codes.ts'

/** What the gateway answers when it takes a message over, exactly as it wrote it. */
export interface Acceptance {
  id: string
  /** Who carries it; only when the request asked for details. */
  provider: string | undefined
}

/** Reads the answer to a send. Throws a {@link Failure} for everything but an acceptance. */
export function readSendReply(reply: HttpReply, filter: WordFilter): Acceptance {
  const body = reply.status === 200 ? parseObject(reply.body) : undefined
  // "0: Accepted for delivery".
  if (!/^\s*0:/.test(textOf(body?.['message']))) throw readRefusal(reply, filter)
  const id = idOf(body?.['id'])
  if (id === '') {
    const what = 'The gateway accepted the message but gave no id for it.'
    throw new Failure('unexpected-response', what, { fate: 'unknown', remedy: ASK_FIRST })
  }
  return { id, provider: textOf(body?.['provider']).trim() || undefined }
}

/** The failure that a reply means which is no acceptance. Pure, as {@link readSendReply}. */
function readRefusal(reply: HttpReply, filter: WordFilter): Failure {
  const { status, headers } = reply
  const retryAfter = readRetryAfter(headers)
  const body = parseObject(reply.body)
  const code = codeIn(status, body)
  if (code !== 0) return refusal(code, textOf(body?.['message']), filter, retryAfter)
  if (status === 407) return proxyRefusal(status)
  const remedy = 'Check "gateway-url", and the proxies between this runner and the gateway.'
  if (isBrokenUpstream(reply)) {
    const what =
      'A proxy in front of the gateway answered 503. Its connection to the gateway may have broken.'
    const options = { fate: 'unknown', remedy: `${ASK_FIRST} ${remedy}` } as const
    return new Failure('gateway-unavailable', what, options)
  }
  const known = statusRefusals.get(status)
  if (known !== undefined) return refused(known, { retryAfter })
  if (status >= 300 && status < 400) {
    const what = `The server redirects${redirectTarget(reply, filter)} (${status}). The action does not follow redirects, because they would send the password to another server.`
    return new Failure('unexpected-response', what, {
      fate: 'refused',
      remedy:
        'Set "gateway-url" to the gateway itself. A redirect often leads to a login page in front of it.',
    })
  }
  const answer = described(reply, filter)
  return status >= 400 && status < 500
    ? new Failure('unexpected-response', `A server refused the request: ${answer}.`, {
        fate: 'refused',
        remedy,
      })
    : new Failure('unexpected-response', `The answer is not the gateway's: ${answer}.`, {
        fate: 'unknown',
        remedy: `${ASK_FIRST} ${remedy}`,
      })
}

/** The gateway's code in a reply that is no acceptance; 0 if there is none. */
function codeIn(status: number, body: JsonObject | undefined): number {
  // A proxy sends all others. After a 502 or 504 the gateway may have the request, whatever the code.
  if (!/^(200|4\d\d|500|503)$/.test(String(status))) return 0
  // "8: Wrong number" in a 200 is a refusal in disguise, and "0x80070005" is none.
  const leading = /^\s*0*([1-9]\d{0,8})(?!\d)/.exec(textOf(body?.['message']))?.[1]
  const code = Number((status === 200 && leading) || integerOf(body?.['code']) || 0)
  // A server in front of the gateway may answer so. Then only a documented code is the gateway's.
  return refusals.has(code) || ![407, 429, 503].includes(status) ? code : 0
}

/** Whether Envoy made this 503 of a connection that broke after the request (envoyproxy.io, "Response flags": UC). */
function isBrokenUpstream({ status, headers, body = '' }: HttpReply): boolean {
  // Where several servers name themselves, the header has several values.
  const servers = String(headers['server'] ?? '').split(/[\s,]+/)
  const envoy = servers.some(name => /^(istio-)?envoy$/i.test(name))
  return status === 503 && (envoy || /upstream connect error or disconnect\/reset/i.test(body))
}

/** The longest `Retry-After` in milliseconds; undefined if there is none. A date counts from the reply's `Date`, and without one it says nothing. */
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

const HOST = /^https?:\/\/((?:[a-z\d-]+\.)+[a-z]{2,})(?=[/?#]|$)/i

function redirectTarget(reply: HttpReply, filter: WordFilter): string {
  const host = HOST.exec(String(reply.headers['location']))?.[1]
  return host === undefined ? '' : ` to ${filter.shownId(host)}`
}

/** Reads the answer to a health check: the gateway's version, possibly empty. Throws a {@link Failure} if the gateway is not well. */
export function readHealthReply(reply: HttpReply, filter: WordFilter): string {
  const body = reply.status === 200 ? parseObject(reply.body) : undefined
  if (typeof body?.['globalStatus'] !== 'boolean') throw readRefusal(reply, filter)
  if (body['globalStatus']) return filter.shownId(textOf(body['versionNumber']))
  const words = filter.quote(textOf(body['errorMessage']))
  const parts = ['dbStatus', 'servicesStatus'].filter(part => body[part] === false)
  const unwell = parts.length === 0 ? '' : ` (${parts.join(' and ')} false)`
  throw new Failure(
    'gateway-unavailable',
    `The gateway reports a fault${unwell}${words === '' ? '' : `: "${words}"`}.`,
    {
      fate: 'refused',
      remedy:
        'Nothing was sent. Run the job again later. If it fails again, contact Namirial support.',
    },
  )
}
