import { randomUUID } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import type { Server } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import { startDelayProxy } from './delay-proxy.ts'
import { now } from './machine-clock.ts'
import type { Exchange, SiteOptions, SitePorts } from './site.ts'

// The server has a thread of its own: what the benchmark does must not delay its clock.

let exchanges: Exchange[] = []

function serve(request: http.IncomingMessage, response: http.ServerResponse): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const exchange: Exchange = {
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
      received: now(),
      answered: Number.NaN,
    }
    exchanges.push(exchange)
    const answer = { message: '0: Accepted for delivery', provider: 'PROVIDER1', id: randomUUID() }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer), () => {
      exchange.answered = now()
    })
  })
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP address')
  return address.port
}

const { tls, roundTrips }: SiteOptions = workerData
const plain = await listen(http.createServer({ noDelay: true }, serve))
const secure = await listen(https.createServer({ ...tls, noDelay: true }, serve))
const distant = await Promise.all(roundTrips.map(each => startDelayProxy(secure, each)))
parentPort?.on('message', () => {
  parentPort?.postMessage(exchanges)
  exchanges = []
})
parentPort?.postMessage({ plain, secure, distant } satisfies SitePorts)
