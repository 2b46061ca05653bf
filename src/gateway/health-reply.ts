import { Failure } from '../failure.ts'
import { parseObject, textOf } from '../json.ts'
import type { Quoter } from './quote.ts'
import { readRefusal } from './send-reply.ts'
import type { HttpReply } from './transport.ts'

/**
 * Reads the answer to a health check.
 *
 * @returns the gateway's version, possibly empty
 * @throws {Failure} where the gateway is not well, or something else answered
 */
export function readHealthReply(reply: HttpReply, quoter: Quoter, now: number): string {
  const body = reply.status === 200 ? parseObject(reply.body) : undefined
  if (typeof body?.['globalStatus'] !== 'boolean') throw readRefusal(reply, quoter, now)
  if (body['globalStatus']) return quoter.token(textOf(body['versionNumber']))
  const words = quoter.quote(textOf(body['errorMessage']))
  const parts = ['dbStatus', 'servicesStatus'].filter(part => body[part] === false)
  const unwell = parts.length === 0 ? '' : ` (${parts.join(' and ')} false)`
  throw new Failure(
    'gateway-unavailable',
    `The gateway says that it is not well${unwell}${words === '' ? '' : `: "${words}"`}.`,
    {
      fate: 'refused',
      remedy: 'Nothing was sent. Try again later; if it lasts, contact Namirial support.',
    },
  )
}
