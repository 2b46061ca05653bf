import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { TLSSocket } from 'node:tls'
import { documentedRefusals } from './scenarios.ts'

/** As much as any send can need; the gateway's own limit is not documented. */
const LARGEST_BODY = 1024 * 1024

/** @throws {Error} where the body is larger than any send's */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LARGEST_BODY) throw new Error(`the body is larger than ${LARGEST_BODY} bytes`)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** @param words the message, where it shall not be the documented one */
export function refuse(
  response: ServerResponse,
  code: number,
  words?: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const documented = documentedRefusals.get(code)
  const message = words ?? documented?.message ?? 'Unknown error'
  const body = JSON.stringify({ code, message, details: null })
  end(response, documented?.status ?? 500, { 'content-type': 'application/json', ...headers }, body)
}

export function json(response: ServerResponse, status: number, value: unknown): void {
  end(response, status, { 'content-type': 'application/json' }, JSON.stringify(value))
}

export function end(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string,
): void {
  response.writeHead(status, headers).end(body)
}

/** TLS has no reset of its own: there the connection just ends without its closing alert. */
export function resetConnection({ socket }: ServerResponse): void {
  if (socket instanceof TLSSocket) socket.destroy()
  else socket?.resetAndDestroy()
}
