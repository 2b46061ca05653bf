import { proxyRefusal } from '../http/exchange-failure.ts'
import type { HttpReply } from '../http/transport.ts'
import { ASK_FIRST, Failure } from '../shared/failure.ts'
import { idOf, integerOf, type JsonObject, parseObject, textOf } from '../shared/json.ts'
import type { WordFilter } from '../shared/word-filter.ts'
import { CHECK_CREDENTIALS, refusal, refusals, SEND_SLOWER } from './codes.ts'

/** What the gateway answers when it takes a message over, exactly as it wrote it. */
export interface Acceptance {
  id: string
  /** Who carries it; only when the request asked for details. */
  provider: string | undefined
}

/** Reads the answer to a send. Throws a {@link Failure} for everything but an acceptance. */
export function readSendReply(reply: HttpReply, filter: WordFilter): Acceptance {
  const body = reply.status === 200 ? parseObject(reply.body) : undefined
  const message = textOf(body?.['message']).trim()
  // "0: Accepted for delivery". Another leading number is a refusal in disguise, and "0x80070005" is neither.
  if (/^0:/.test(message)) return readAcceptance(body)
  const code = /^0*([1-9]\d{0,8})(?!\d)/.exec(message)?.[1]
  if (code === undefined) throw readRefusal(reply, filter)
  throw refused(Number(code), message, filter, readRetryAfter(reply.headers))
}

/** A code that the documentation does not list may be shown as an id may. */
function refused(code: number, words: string, filter: WordFilter, retryAfter?: number): Failure {
  const isShown = refusals.has(code) || filter.shownId(String(code)) === String(code)
  return refusal(isShown ? code : undefined, filter.quote(words), retryAfter)
}

/** The failure that a reply means which is no acceptance. Pure, as {@link readSendReply}. */
function readRefusal(reply: HttpReply, filter: WordFilter): Failure {
  const { status } = reply
  const retryAfter = readRetryAfter(reply.headers)
  const body = isGatewayStatus(status) ? parseObject(reply.body) : undefined
  const code = integerOf(body?.['code']) ?? 0
  if (refusals.has(code) || (code !== 0 && !isProxyStatus(status))) {
    return refused(code, textOf(body?.['message']), filter, retryAfter)
  }
  switch (status) {
    case 401:
      return new Failure('authentication', 'The gateway answered 401 Unauthorized.', {
        fate: 'refused',
        remedy: CHECK_CREDENTIALS,
      })
    case 407:
      return proxyRefusal(status)
    case 429:
      return new Failure('rate-limited', 'The gateway answered 429: too many requests.', {
        fate: 'refused',
        transient: true,
        retryAfter,
        remedy: SEND_SLOWER,
      })
    case 503:
      return isBrokenUpstream(reply)
        ? new Failure('gateway-unavailable', BROKEN_UPSTREAM, {
            fate: 'unknown',
            remedy: `${ASK_FIRST} Check the proxies between this runner and the gateway.`,
          })
        : new Failure('gateway-unavailable', 'The gateway answered 503: it is not available.', {
            fate: 'refused',
            transient: true,
            retryAfter,
            remedy: 'Run the job again later.',
          })
  }
  return readForeignReply(reply, filter)
}

/** Whether the gateway itself uses `status`. A proxy sends any other one; after a 502 or 504 the gateway may have the request. */
function isGatewayStatus(status: number): boolean {
  return status === 200 || status === 500 || status === 503 || (status >= 400 && status < 500)
}

/** Whether a server in front of the gateway may answer so. Then only a documented code is the gateway's. */
function isProxyStatus(status: number): boolean {
  return status === 407 || status === 429 || status === 503
}

const BROKEN_UPSTREAM =
  'A proxy in front of the gateway answered 503. Its connection to the gateway may have broken.'

/** Whether Envoy made this 503 of a connection that broke after the request (envoyproxy.io, "Response flags": UC). */
function isBrokenUpstream({ status, headers, body = '' }: HttpReply): boolean {
  // Where several servers name themselves, the header has several values.
  const servers = String(headers['server'] ?? '').split(/[\s,]+/)
  const envoy = servers.some(name => /^(istio-)?envoy$/i.test(name))
  return status === 503 && (envoy || /upstream connect error or disconnect\/reset/i.test(body))
}

function readForeignReply(reply: HttpReply, filter: WordFilter): Failure {
  const { status } = reply
  if (status >= 300 && status < 400) {
    return unexpected(
      'refused',
      `The server redirects${redirectTarget(reply, filter)} (${status}). The action does not follow redirects, because they would send the password to another server.`,
      'Set "gateway-url" to the gateway itself. A redirect often leads to a login page in front of it.',
    )
  }
  if (status === 404) {
    return unexpected(
      'refused',
      'There is no gateway at this address (404).',
      'Set "gateway-url" to the base URL of the gateway, without /api.',
    )
  }
  const between = 'Check "gateway-url", and the proxies between this runner and the gateway.'
  return status >= 400 && status < 500
    ? unexpected('refused', `A server refused the request: ${described(reply, filter)}.`, between)
    : unexpected(
        'unknown',
        `The answer is not the gateway's: ${described(reply, filter)}.`,
        `${ASK_FIRST} ${between}`,
      )
}

function readAcceptance(body: JsonObject | undefined): Acceptance {
  const id = idOf(body?.['id'])
  if (id === '') {
    throw unexpected(
      'unknown',
      'The gateway accepted the message but gave no id for it.',
      ASK_FIRST,
    )
  }
  return { id, provider: textOf(body?.['provider']).trim() || undefined }
}

function unexpected(fate: 'refused' | 'unknown', message: string, remedy: string): Failure {
  return new Failure('unexpected-response', message, { fate, remedy })
}

/** The longest `Retry-After` in milliseconds; undefined if there is none. A date counts from the reply's `Date`, and without one it says nothing. */
export function readRetryAfter(headers: HttpReply['headers']): number | undefined {
  const since = readDate(String(headers['date'] ?? ''))
  const pauses = [headers['retry-after'] ?? []].flat().flatMap(header => {
    const value = header.trim()
    if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER)
    const date = readDate(value)
    return date === undefined || since === undefined ? [] : Math.max(0, date - since)
  })
  return pauses.length === 0 ? undefined : Math.max(...pauses)
}

/** An HTTP date in milliseconds since the epoch. Every form of it has a day's name and a time; `Date.parse` takes much else. */
function readDate(value: string): number | undefined {
  const date = /^[A-Z][a-z]{2}.*\d\d:\d\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : date
}

const MEDIA_TYPE = /^(text|application)\/(html|plain|json|xml|xhtml\+xml|problem\+json)\b/i

/** Status, kind and title of a reply that is not the gateway's: enough to recognise whose it is. */
function described(reply: HttpReply, filter: WordFilter): string {
  const { status, body } = reply
  if (body === undefined) return `status ${status} with more than 64 KiB`
  if (body.trim() === '') return `status ${status} with an empty body`
  const kind = MEDIA_TYPE.exec(String(reply.headers['content-type']))?.[0] ?? 'unknown content'
  const title = filter.quote(pageTitle(body))
  return `status ${status} with ${kind}${title === '' ? '' : `, titled "${title}"`}`
}

function pageTitle(page: string): string {
  const start = page.search(/<title/i)
  return start === -1 ? '' : (/^[^>]*>([^<]*)/.exec(page.slice(start))?.[1] ?? '')
}

const HOST = /^https?:\/\/((?:[a-z\d-]+\.)+[a-z]{2,})(?=[/?#]|$)/i

function redirectTarget(reply: HttpReply, filter: WordFilter): string {
  const location = String(reply.headers['location'] ?? '')
  const host = HOST.exec(location)?.[1]
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
